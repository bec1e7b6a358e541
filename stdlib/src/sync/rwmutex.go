package sync

import "sync/atomic"

const maxReaders = 1 << 30

// RWMutex is a lock that many readers or one writer can hold. Its zero value
// is unlocked.
//
// readers counts the readers, less maxReaders while a writer holds or wants
// the lock; departing counts the readers that this writer waits for.
type RWMutex struct {
	w         Mutex
	writerSem uint32
	readerSem uint32
	readers   int32
	departing int32
}

// RLock locks rw for reading.
func (rw *RWMutex) RLock() {
	if runtime_rlock(&rw.readers) < 0 {
		runtime_SemacquireRWMutexR(&rw.readerSem)
	}
}

// TryRLock locks rw for reading if it can be done at once.
func (rw *RWMutex) TryRLock() bool {
	for {
		n := atomic.LoadInt32(&rw.readers)
		if n < 0 {
			return false
		}
		if atomic.CompareAndSwapInt32(&rw.readers, n, n+1) {
			runtime_locked(&rw.readers)
			return true
		}
	}
}

// RUnlock undoes one RLock.
func (rw *RWMutex) RUnlock() {
	n := runtime_runlock(&rw.readers)
	if n >= 0 {
		return
	}
	if n == -1 || n == -maxReaders-1 {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if atomic.AddInt32(&rw.departing, -1) == 0 {
		runtime_Semrelease(&rw.writerSem, false)
	}
}

// Lock locks rw for writing.
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	n := atomic.AddInt32(&rw.readers, -maxReaders) + maxReaders
	if n != 0 && atomic.AddInt32(&rw.departing, n) != 0 {
		runtime_SemacquireRWMutex(&rw.writerSem)
	}
}

// TryLock locks rw for writing if it can be done at once.
func (rw *RWMutex) TryLock() bool {
	if !rw.w.TryLock() {
		return false
	}
	if atomic.CompareAndSwapInt32(&rw.readers, 0, -maxReaders) {
		return true
	}
	rw.w.Unlock()
	return false
}

// Unlock unlocks rw for writing.
func (rw *RWMutex) Unlock() {
	n := atomic.AddInt32(&rw.readers, maxReaders)
	if n >= maxReaders {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	for ; n > 0; n-- {
		runtime_Semrelease(&rw.readerSem, false)
	}
	rw.w.Unlock()
}

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

// RLocker returns a Locker whose methods are RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }
