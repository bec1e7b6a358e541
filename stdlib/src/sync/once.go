package sync

import (
	"sync/atomic"
	"unsafe"
)

// Once runs one function once.
type Once struct {
	_    noCopy
	done atomic.Uint32
	m    Mutex
}

// Do calls f if this is the first call of Do; the others wait for its end.
func (o *Once) Do(f func()) {
	// An instruction, where the method would be a call.
	if atomic.LoadUint32((*uint32)(unsafe.Pointer(&o.done))) == 0 {
		o.slow(f)
	}
}

func (o *Once) slow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done.Load() == 0 {
		defer o.done.Store(1)
		f()
	}
}

// onceCall remembers how the one call of a function ended.
type onceCall struct {
	once  Once
	valid bool
	p     any
}

func (c *onceCall) do(f func()) {
	c.once.Do(func() {
		defer func() {
			c.p = recover()
			if !c.valid {
				panic(c.p)
			}
		}()
		f()
		c.valid = true
	})
	if !c.valid {
		panic(c.p)
	}
}

// OnceFunc returns a function that calls f the first time only. If f
// panics, each call panics with the same value.
func OnceFunc(f func()) func() {
	c := new(onceCall)
	return func() { c.do(f) }
}
