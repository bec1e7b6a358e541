package sync

import (
	"sync/atomic"
	"unsafe"
)

// notifyList is the runtime's: tickets given out, the next one to be
// notified, and the waiting goroutines.
type notifyList struct {
	wait   uint32
	notify uint32
	lock   uintptr
	head   unsafe.Pointer
	tail   unsafe.Pointer
}

// native: takes a ticket (l.wait++)
func runtime_notifyListAdd(l *notifyList) uint32

// native parking: waits until ticket t is notified, at once if it was; wait reason "sync.Cond.Wait"
func runtime_notifyListWait(l *notifyList, t uint32)

// native: wakes all
func runtime_notifyListNotifyAll(l *notifyList)

// native: wakes the holder of the next ticket
func runtime_notifyListNotifyOne(l *notifyList)

// Cond is a condition variable.
type Cond struct {
	noCopy noCopy

	// L is held while the condition is looked at or changed.
	L Locker

	notify  notifyList
	checker copyChecker
}

// NewCond returns a Cond with the lock l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// copyChecker is its own address from its first use on.
type copyChecker uintptr

func (c *copyChecker) check() {
	at := (*uintptr)(c)
	p := uintptr(unsafe.Pointer(c))
	if *at != p && !atomic.CompareAndSwapUintptr(at, 0, p) && *at != p {
		panic("sync.Cond is copied")
	}
}

// Wait unlocks c.L, waits for Signal or Broadcast, and locks c.L.
func (c *Cond) Wait() {
	c.checker.check()
	t := runtime_notifyListAdd(&c.notify)
	c.L.Unlock()
	runtime_notifyListWait(&c.notify, t)
	c.L.Lock()
}

// Signal wakes one waiting goroutine, if there is one.
func (c *Cond) Signal() {
	c.checker.check()
	runtime_notifyListNotifyOne(&c.notify)
}

// Broadcast wakes all waiting goroutines.
func (c *Cond) Broadcast() {
	c.checker.check()
	runtime_notifyListNotifyAll(&c.notify)
}
