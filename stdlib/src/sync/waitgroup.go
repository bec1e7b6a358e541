package sync

import (
	"internal/synctest"
	"sync/atomic"
)

// WaitGroup waits for a number of goroutines to end.
//
// state holds the counter in the upper and the number of waiters in the lower
// half.
type WaitGroup struct {
	noCopy noCopy
	state  uint64
	sema   uint32
	bubble uint32 // of testing/synctest, in which it counts; 0 for none
}

// Add adds delta to the counter; at zero all waiters go on.
func (wg *WaitGroup) Add(delta int) {
	if synctest.Used() {
		wg.associate()
	}
	s := atomic.AddUint64(&wg.state, uint64(delta)<<32)
	n := int32(s >> 32)
	waiters := uint32(s)
	if n < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if n > 0 || waiters == 0 {
		return
	}
	if atomic.LoadUint64(&wg.state) != s {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	wg.bubble = 0
	atomic.StoreUint64(&wg.state, 0)
	for ; waiters > 0; waiters-- {
		runtime_Semrelease(&wg.sema, false)
	}
}

// associate notes in which bubble the WaitGroup counts: all must be added there.
func (wg *WaitGroup) associate() {
	here := synctest.Bubble()
	old := atomic.LoadUint32(&wg.bubble)
	switch {
	case old == here:
	case old != 0 && here != 0:
		fatal("sync: WaitGroup.Add called from multiple synctest bubbles")
	case old != 0, atomic.LoadUint64(&wg.state)>>32 != 0:
		fatal("sync: WaitGroup.Add called from inside and outside synctest bubble")
	default:
		atomic.StoreUint32(&wg.bubble, here)
	}
}

// Done takes one off the counter.
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until the counter is zero.
func (wg *WaitGroup) Wait() {
	for {
		s := atomic.LoadUint64(&wg.state)
		if int32(s>>32) == 0 {
			if synctest.Used() && wg.bubble != 0 && wg.bubble == synctest.Bubble() {
				wg.bubble = 0
			}
			return
		}
		if atomic.CompareAndSwapUint64(&wg.state, s, s+1) {
			runtime_SemacquireWaitGroup(&wg.sema, wg.bubble != 0 && wg.bubble == synctest.Bubble())
			if atomic.LoadUint64(&wg.state) != 0 {
				panic("sync: WaitGroup is reused before previous Wait has returned")
			}
			return
		}
	}
}

// Go runs f in a new goroutine that is counted.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if e := recover(); e != nil {
				panic(e)
			}
			wg.Done()
		}()
		f()
	}()
}
