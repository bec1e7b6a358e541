// Package iter has the types of functions that range over sequences.
package iter

import "runtime"

// Seq yields values.
type Seq[V any] func(yield func(V) bool)

// Seq2 yields pairs.
type Seq2[K, V any] func(yield func(K, V) bool)

// coro is a goroutine that runs only while another waits in pass: control goes
// back and forth.
type coro struct {
	in, out chan struct{}
}

func newCoro(body func(c *coro)) *coro {
	c := &coro{make(chan struct{}), make(chan struct{})}
	go func() {
		<-c.in
		defer func() { c.out <- struct{}{} }()
		body(c)
	}()
	return c
}

// pass lets the coroutine run until it calls back or ends.
func (c *coro) pass() {
	c.in <- struct{}{}
	<-c.out
}

// back is called by the coroutine: it waits until it is let on.
func (c *coro) back() {
	c.out <- struct{}{}
	<-c.in
}

// state of a sequence that is pulled.
type state struct {
	wanted bool // next waits for a value
	done   bool
	exited bool // by runtime.Goexit
	failed bool
	value  any // of the panic
}

// raise passes on how the sequence ended, once.
func (s *state) raise() {
	switch {
	case s.failed:
		s.failed = false
		panic(s.value)
	case s.exited:
		s.exited = false
		runtime.Goexit()
	}
}

// run runs the sequence's function in the coroutine.
func (s *state) run(seq func()) {
	returned := false
	defer func() {
		if !returned {
			if p := recover(); p != nil {
				s.failed, s.value = true, p
			} else {
				s.exited = true
			}
		}
		s.done = true
	}()
	if !s.done {
		seq()
	}
	returned = true
}

// Pull turns a push sequence into functions that ask for the next value.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var s state
	var v, zero V
	var ok bool
	c := newCoro(func(c *coro) {
		s.run(func() {
			seq(func(x V) bool {
				if s.done {
					return false
				}
				if !s.wanted {
					panic("iter.Pull: yield called again before next")
				}
				s.wanted = false
				v, ok = x, true
				c.back()
				return !s.done
			})
		})
		v, ok = zero, false
	})
	next = func() (V, bool) {
		if s.wanted {
			panic("iter.Pull: next called again before yield")
		}
		if s.done {
			return zero, false
		}
		s.wanted = true
		c.pass()
		if s.done {
			s.wanted = false
		}
		s.raise()
		return v, ok
	}
	stop = func() {
		if !s.done {
			s.done = true
			c.pass()
			s.raise()
		}
	}
	return next, stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var s state
	var k, zeroK K
	var v, zeroV V
	var ok bool
	c := newCoro(func(c *coro) {
		s.run(func() {
			seq(func(x K, y V) bool {
				if s.done {
					return false
				}
				if !s.wanted {
					panic("iter.Pull2: yield called again before next")
				}
				s.wanted = false
				k, v, ok = x, y, true
				c.back()
				return !s.done
			})
		})
		k, v, ok = zeroK, zeroV, false
	})
	next = func() (K, V, bool) {
		if s.wanted {
			panic("iter.Pull2: next called again before yield")
		}
		if s.done {
			return zeroK, zeroV, false
		}
		s.wanted = true
		c.pass()
		if s.done {
			s.wanted = false
		}
		s.raise()
		return k, v, ok
	}
	stop = func() {
		if !s.done {
			s.done = true
			c.pass()
			s.raise()
		}
	}
	return next, stop
}
