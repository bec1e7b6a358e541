package sync

import "sync/atomic"

// native parking: waits until *s > 0 and takes one, queued at the end; wait reason "sync.RWMutex.RLock"
func runtime_SemacquireRWMutexR(s *uint32)

// native parking: as above, wait reason "sync.RWMutex.Lock"
func runtime_SemacquireRWMutex(s *uint32)

// native: adds 1 to *readers, and has the goroutine note that it reads; the new value
func runtime_rlock(readers *atomic.Int32) int32

// native: takes 1 off *readers, and has the goroutine strike its note out; the new value
func runtime_runlock(readers *atomic.Int32) int32

// native: has the goroutine note that it reads
func runtime_locked(readers *atomic.Int32)

const maxReaders = 1 << 30

// RWMutex is a lock that many readers or one writer can hold. Its zero value
// is unlocked.
//
// readerCount is the number of readers, less maxReaders while a writer holds or
// wants the lock; readerWait is that of the readers that this writer waits for.
type RWMutex struct {
	w           Mutex
	writerSem   uint32
	readerSem   uint32
	readerCount atomic.Int32
	readerWait  atomic.Int32
}

// RLock locks rw for reading.
func (rw *RWMutex) RLock() {
	if runtime_rlock(&rw.readerCount) < 0 {
		runtime_SemacquireRWMutexR(&rw.readerSem)
	}
}

// TryRLock locks rw for reading if it can be done at once.
func (rw *RWMutex) TryRLock() bool {
	for {
		n := rw.readerCount.Load()
		if n < 0 {
			return false
		}
		if rw.readerCount.CompareAndSwap(n, n+1) {
			runtime_locked(&rw.readerCount)
			return true
		}
	}
}

// RUnlock undoes one RLock.
func (rw *RWMutex) RUnlock() {
	n := runtime_runlock(&rw.readerCount)
	if n >= 0 {
		return
	}
	if n == -1 || n == -maxReaders-1 {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if rw.readerWait.Add(-1) == 0 {
		runtime_Semrelease(&rw.writerSem, false)
	}
}

// Lock locks rw for writing.
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	n := rw.readerCount.Add(-maxReaders) + maxReaders
	if n != 0 && rw.readerWait.Add(n) != 0 {
		runtime_SemacquireRWMutex(&rw.writerSem)
	}
}

// TryLock locks rw for writing if it can be done at once.
func (rw *RWMutex) TryLock() bool {
	if !rw.w.TryLock() {
		return false
	}
	if rw.readerCount.CompareAndSwap(0, -maxReaders) {
		return true
	}
	rw.w.Unlock()
	return false
}

// Unlock unlocks rw for writing.
func (rw *RWMutex) Unlock() {
	n := rw.readerCount.Add(maxReaders)
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
