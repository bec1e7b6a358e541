package sync

import (
	"internal/synctest"
	"sync/atomic"
	"unsafe"
)

// native parking: waits until *s > 0 and takes one, queued at the end; wait reason "sync.WaitGroup.Wait"
func runtime_SemacquireWaitGroup(s *uint32, bubbled bool)

// WaitGroup waits for a number of goroutines to end.
//
// state holds the counter in the upper and the number of waiters in the lower
// half.
type WaitGroup struct {
	noCopy noCopy
	state  atomic.Uint64
	sema   uint32
}

// words is a WaitGroup as its methods see it: with a state for the functions of
// package atomic, which are instructions where methods would be calls; and, in
// the padding behind sema, the bubble of testing/synctest in which it counts, 0
// for none.
type words struct {
	state  uint64
	sema   uint32
	bubble uint32
}

// Add adds delta to the counter; at zero all waiters go on.
func (wg *WaitGroup) Add(delta int) {
	w := (*words)(unsafe.Pointer(wg))
	if synctest.Used() {
		w.associate()
	}
	s := atomic.AddUint64(&w.state, uint64(delta)<<32)
	n := int32(s >> 32)
	waiters := uint32(s)
	if n < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if n > 0 || waiters == 0 {
		return
	}
	if atomic.LoadUint64(&w.state) != s {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	w.bubble = 0
	atomic.StoreUint64(&w.state, 0)
	for ; waiters > 0; waiters-- {
		runtime_Semrelease(&w.sema, false)
	}
}

// associate notes in which bubble w counts: all must be added there.
func (w *words) associate() {
	here := synctest.Bubble()
	old := atomic.LoadUint32(&w.bubble)
	switch {
	case old == here:
	case old != 0 && here != 0:
		fatal("sync: WaitGroup.Add called from multiple synctest bubbles")
	case old != 0, atomic.LoadUint64(&w.state)>>32 != 0:
		fatal("sync: WaitGroup.Add called from inside and outside synctest bubble")
	default:
		atomic.StoreUint32(&w.bubble, here)
	}
}

// Done takes one off the counter.
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until the counter is zero.
func (wg *WaitGroup) Wait() {
	w := (*words)(unsafe.Pointer(wg))
	for {
		s := atomic.LoadUint64(&w.state)
		if int32(s>>32) == 0 {
			if synctest.Used() && w.bubble != 0 && w.bubble == synctest.Bubble() {
				w.bubble = 0
			}
			return
		}
		if atomic.CompareAndSwapUint64(&w.state, s, s+1) {
			runtime_SemacquireWaitGroup(&w.sema, w.bubble != 0 && w.bubble == synctest.Bubble())
			if atomic.LoadUint64(&w.state) != 0 {
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
