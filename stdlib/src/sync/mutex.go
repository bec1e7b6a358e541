// Package sync has the locks and meeting points of goroutines.
//
// Fast paths are a compare-and-swap here; waiting is done by the runtime's
// semaphores. The fields of its types are Go's, for they show when a value is
// printed.
package sync

import isync "internal/sync"

// Locker is what can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// native parking: adds one to *s and wakes a waiter; handoff lets the woken one run at once on this P (the caller yields)
func runtime_Semrelease(s *uint32, handoff bool)

// native: prints "fatal error: "+s with a traceback and exits 2; cannot be recovered
func fatal(s string)

// Mutex is a mutual exclusion lock. Its zero value is unlocked.
type Mutex struct {
	_  noCopy
	mu isync.Mutex
}

// Lock locks m, waiting until it can.
func (m *Mutex) Lock() {
	if !isync.Acquire(&m.mu) {
		m.mu.LockSlow()
	}
}

// TryLock locks m if it can be done at once.
func (m *Mutex) TryLock() bool { return isync.Acquire(&m.mu) }

// Unlock unlocks m.
func (m *Mutex) Unlock() {
	if s := isync.Release(&m.mu); s != 0 {
		m.mu.ReleaseSlow(s)
	}
}
