// Package sync has the locks and meeting points of goroutines.
//
// Fast paths are a compare-and-swap here; waiting is done by the runtime's
// semaphores.
package sync

import "sync/atomic"

// Locker is what can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// native parking: waits until *s > 0 and takes one; lifo queues at the front; wait reason "sync.Mutex.Lock"
func runtime_SemacquireMutex(s *uint32, lifo bool)

// native parking: as above, queued at the end, wait reason "sync.RWMutex.RLock"
func runtime_SemacquireRWMutexR(s *uint32)

// native parking: as above, wait reason "sync.RWMutex.Lock"
func runtime_SemacquireRWMutex(s *uint32)

// native parking: as above, wait reason "sync.WaitGroup.Wait"
func runtime_SemacquireWaitGroup(s *uint32, bubbled bool)

// native parking: adds one to *s and wakes a waiter; handoff lets the woken one run at once on this P (the caller yields)
func runtime_Semrelease(s *uint32, handoff bool)

// native: sets bit 0 of *state if bits 0 and 2 are clear, and has the goroutine note that it locked the mutex; whether it did
func runtime_lock(state *int32) bool

// native: takes 1 off *state, and has the goroutine strike its note out; the new value
func runtime_unlock(state *int32) int32

// native: adds 1 to *readers, and has the goroutine note that it reads; the new value
func runtime_rlock(readers *int32) int32

// native: takes 1 off *readers, and has the goroutine strike its note out; the new value
func runtime_runlock(readers *int32) int32

// native: has the goroutine note that it locked the mutex, or reads
func runtime_locked(state *int32)

// native: whether spinning makes sense for the i-th time (several CPUs, others running, local queue empty, i < 4)
func runtime_canSpin(i int) bool

// native: spins about a hundred nanoseconds
func runtime_doSpin()

// native: nanoseconds of the monotonic clock
func runtime_nanotime() int64

// native: prints "fatal error: "+s with a traceback and exits 2; cannot be recovered
func fatal(s string)

// The state of a Mutex: bit 0 locked, bit 1 a waiter is awake and trying,
// bit 2 starvation mode, the rest counts the waiters.
//
// Normally a woken waiter competes with newcomers. One that waited for a
// millisecond switches the mutex to starvation mode, in which Unlock hands
// it to the first waiter and newcomers queue up; the last waiter, or one that
// waited less, switches back.
const (
	mutexLocked   = 1
	mutexWoken    = 2
	mutexStarving = 4
	mutexWaiter   = 8
	starvationNs  = 1e6
)

// Mutex is a mutual exclusion lock. Its zero value is unlocked.
type Mutex struct {
	state int32
	sema  uint32
}

// Lock locks m, waiting until it can.
func (m *Mutex) Lock() {
	if !runtime_lock(&m.state) {
		m.lockSlow()
	}
}

// TryLock locks m if it can be done at once.
func (m *Mutex) TryLock() bool { return runtime_lock(&m.state) }

func (m *Mutex) lockSlow() {
	var since int64
	starving, awake := false, false
	spins := 0
	old := atomic.LoadInt32(&m.state)
	for {
		if old&(mutexLocked|mutexStarving) == mutexLocked && runtime_canSpin(spins) {
			// Tell Unlock that somebody is awake, so that it wakes nobody.
			if !awake && old&mutexWoken == 0 && old >= mutexWaiter {
				awake = atomic.CompareAndSwapInt32(&m.state, old, old|mutexWoken)
			}
			runtime_doSpin()
			spins++
			old = atomic.LoadInt32(&m.state)
			continue
		}
		next := old
		if old&mutexStarving == 0 {
			next |= mutexLocked
		}
		if old&(mutexLocked|mutexStarving) != 0 {
			next += mutexWaiter
		}
		if starving && old&mutexLocked != 0 {
			next |= mutexStarving
		}
		if awake {
			next &^= mutexWoken
		}
		if !atomic.CompareAndSwapInt32(&m.state, old, next) {
			old = atomic.LoadInt32(&m.state)
			continue
		}
		if old&(mutexLocked|mutexStarving) == 0 {
			runtime_locked(&m.state)
			return
		}
		waited := since != 0
		if !waited {
			since = runtime_nanotime()
		}
		runtime_SemacquireMutex(&m.sema, waited)
		if runtime_nanotime()-since > starvationNs {
			starving = true
		}
		old = atomic.LoadInt32(&m.state)
		if old&mutexStarving != 0 {
			// It is ours already: fix the bits up.
			delta := int32(mutexLocked - mutexWaiter)
			if !starving || old < 2*mutexWaiter {
				delta -= mutexStarving
			}
			atomic.AddInt32(&m.state, delta)
			runtime_locked(&m.state)
			return
		}
		awake = true
		spins = 0
	}
}

// Unlock unlocks m.
func (m *Mutex) Unlock() {
	if s := runtime_unlock(&m.state); s != 0 {
		m.unlockSlow(s)
	}
}

func (m *Mutex) unlockSlow(s int32) {
	if (s+mutexLocked)&mutexLocked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if s&mutexStarving != 0 {
		runtime_Semrelease(&m.sema, true)
		return
	}
	for s >= mutexWaiter && s&(mutexLocked|mutexWoken|mutexStarving) == 0 {
		if atomic.CompareAndSwapInt32(&m.state, s, s-mutexWaiter|mutexWoken) {
			runtime_Semrelease(&m.sema, false)
			return
		}
		s = atomic.LoadInt32(&m.state)
	}
}
