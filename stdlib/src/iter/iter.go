// Package iter has the types of functions that range over sequences.
package iter

// Seq yields values.
type Seq[V any] func(yield func(V) bool)

// Seq2 yields pairs.
type Seq2[K, V any] func(yield func(K, V) bool)

// puller runs a sequence in a goroutine of its own that is only let on while
// next or stop waits.
type puller struct {
	resume chan bool // true: yield on; false: stop
	back   chan struct{}
	state  int // 0 not started, 1 started, 2 done
	p      any
	failed bool
}

func (c *puller) start(body func()) {
	c.resume = make(chan bool)
	c.back = make(chan struct{})
	c.state = 1
	go func() {
		normal := false
		defer func() {
			if !normal {
				c.failed = true
				c.p = recover()
			}
			c.state = 2
			c.back <- struct{}{}
		}()
		body()
		normal = true
	}()
	<-c.back
	c.check()
}

// yielded hands control back and reports whether to go on.
func (c *puller) yielded() bool {
	c.back <- struct{}{}
	return <-c.resume
}

func (c *puller) step(on bool) {
	c.resume <- on
	<-c.back
	c.check()
}

func (c *puller) check() {
	if c.failed {
		c.failed = false
		panic(c.p)
	}
}

// Pull turns a push sequence into functions that ask for the next value.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	c := new(puller)
	var v, zero V
	var ok bool
	next = func() (V, bool) {
		v, ok = zero, false
		switch c.state {
		case 0:
			c.start(func() {
				seq(func(x V) bool {
					v, ok = x, true
					return c.yielded()
				})
			})
		case 1:
			c.step(true)
		}
		return v, ok
	}
	stop = func() {
		switch c.state {
		case 0:
			c.state = 2
		case 1:
			c.step(false)
		}
	}
	return next, stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	type pair struct {
		k K
		v V
	}
	n, stop := Pull(func(yield func(pair) bool) {
		seq(func(k K, v V) bool { return yield(pair{k, v}) })
	})
	return func() (K, V, bool) {
		p, ok := n()
		return p.k, p.v, ok
	}, stop
}
