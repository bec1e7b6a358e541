// Package sync has the mutex that package sync wraps.
package sync

import "sync/atomic"

// native parking: waits until *s > 0 and takes one; lifo queues at the front; wait reason "sync.Mutex.Lock"
func runtime_SemacquireMutex(s *uint32, lifo bool)

// native parking: adds one to *s and wakes a waiter; handoff lets the woken one run at once on this P (the caller yields)
func runtime_Semrelease(s *uint32, handoff bool)

// Acquire locks m if it can be done at once.
//
// native: sets bit 0 of *m if bits 0 and 2 are clear, and has the goroutine note that it locked the mutex; whether it did
func Acquire(m *Mutex) bool

// Release unlocks m, and returns its state. If that is not zero ReleaseSlow
// has to be called.
//
// native: takes 1 off *m, and has the goroutine strike its note out; the new value
func Release(m *Mutex) int32

// native: has the goroutine note that it locked the mutex
func runtime_locked(m *Mutex)

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

// Mutex is what a mutual exclusion lock is made of.
type Mutex struct {
	state int32
	sema  uint32
}

// LockSlow locks m after Acquire did not.
func (m *Mutex) LockSlow() {
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
			runtime_locked(m)
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
			runtime_locked(m)
			return
		}
		awake = true
		spins = 0
	}
}

// ReleaseSlow wakes who waits, after Release returned s.
func (m *Mutex) ReleaseSlow(s int32) {
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
