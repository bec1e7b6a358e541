// Package signal tells the program of signals.
package signal

import (
	"context"
	"os"
	"runtime"
	"sync"
	"syscall"
)

// native: the program wants to hear of the signal
func signal_enable(sig uint32)

// native: the signal does what it does by default
func signal_disable(sig uint32)

// native: the signal does nothing
func signal_ignore(sig uint32)

// native: whether the signal does nothing
func signal_ignored(sig uint32) bool

// native: whether no signal waits to be received
func signal_idle() bool

// native parking: waits for a signal
func signal_recv() uint32

const limit = 65

// wish is what a channel wants to hear of: a bit for each signal.
type wish struct {
	mask [3]uint32
}

func (h *wish) want(sig int) bool { return h.mask[sig/32]>>(sig%32)&1 != 0 }

func (h *wish) set(sig int) { h.mask[sig/32] |= 1 << (sig % 32) }

func (h *wish) clear(sig int) { h.mask[sig/32] &^= 1 << (sig % 32) }

var listeners struct {
	sync.Mutex
	m   map[chan<- os.Signal]*wish
	ref [limit]int64 // how many channels want the signal
	// Channels that Stop was called for while signals for them were on their way.
	leaving  []leaving
	watching bool
}

type leaving struct {
	c chan<- os.Signal
	h *wish
}

func number(sig os.Signal) int {
	if s, ok := sig.(syscall.Signal); ok && 0 <= s && s < limit {
		return int(s)
	}
	return -1
}

func loop() {
	for {
		deliver(syscall.Signal(signal_recv()))
	}
}

func deliver(sig os.Signal) {
	n := number(sig)
	if n < 0 {
		return
	}
	listeners.Lock()
	defer listeners.Unlock()
	send := func(c chan<- os.Signal, h *wish) {
		if h.want(n) {
			// A channel that is full does not hear of it.
			select {
			case c <- sig:
			default:
			}
		}
	}
	for c, h := range listeners.m {
		send(c, h)
	}
	for _, s := range listeners.leaving {
		send(s.c, s.h)
	}
}

// withdraw takes signals away from everyone, and does action.
func withdraw(sigs []os.Signal, action func(uint32)) {
	listeners.Lock()
	defer listeners.Unlock()
	remove := func(n int) {
		if n < 0 {
			return
		}
		for c, h := range listeners.m {
			if h.want(n) {
				listeners.ref[n]--
				h.clear(n)
				if h.mask == [3]uint32{} {
					delete(listeners.m, c)
				}
			}
		}
		action(uint32(n))
	}
	if len(sigs) == 0 {
		for n := 0; n < limit; n++ {
			remove(n)
		}
		return
	}
	for _, s := range sigs {
		remove(number(s))
	}
}

// Ignore makes the signals, or all, do nothing.
func Ignore(sig ...os.Signal) { withdraw(sig, signal_ignore) }

// Ignored reports whether the signal does nothing.
func Ignored(sig os.Signal) bool {
	n := number(sig)
	return n >= 0 && signal_ignored(uint32(n))
}

// Reset undoes Notify for the signals, or all.
func Reset(sig ...os.Signal) { withdraw(sig, signal_disable) }

// Notify sends the signals, or all, to c, as far as it has room.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	listeners.Lock()
	defer listeners.Unlock()
	h := listeners.m[c]
	if h == nil {
		if listeners.m == nil {
			listeners.m = make(map[chan<- os.Signal]*wish)
		}
		h = new(wish)
		listeners.m[c] = h
	}
	add := func(n int) {
		if n < 0 || h.want(n) {
			return
		}
		h.set(n)
		if listeners.ref[n] == 0 {
			signal_enable(uint32(n))
			if !listeners.watching {
				listeners.watching = true
				go loop()
			}
		}
		listeners.ref[n]++
	}
	if len(sig) == 0 {
		for n := 0; n < limit; n++ {
			add(n)
		}
		return
	}
	for _, s := range sig {
		add(number(s))
	}
}

// Stop ends what Notify began for c: after it nothing is sent to c.
func Stop(c chan<- os.Signal) {
	listeners.Lock()
	h := listeners.m[c]
	if h == nil {
		listeners.Unlock()
		return
	}
	delete(listeners.m, c)
	for n := 0; n < limit; n++ {
		if h.want(n) {
			listeners.ref[n]--
			if listeners.ref[n] == 0 {
				signal_disable(uint32(n))
			}
		}
	}
	// Signals that came before are still delivered, and only then we return.
	listeners.leaving = append(listeners.leaving, leaving{c, h})
	listeners.Unlock()
	for !signal_idle() {
		runtime.Gosched()
	}
	listeners.Lock()
	for i, s := range listeners.leaving {
		if s.c == c {
			listeners.leaving = append(listeners.leaving[:i], listeners.leaving[i+1:]...)
			break
		}
	}
	listeners.Unlock()
}

// NotifyContext returns a context that ends when one of the signals comes, when
// stop is called, or when parent ends.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(parent)
	c := &signalContext{Context: ctx, cancel: cancel, signals: signals}
	c.ch = make(chan os.Signal, 1)
	Notify(c.ch, c.signals...)
	if ctx.Err() == nil {
		go func() {
			select {
			case s := <-c.ch:
				c.cancel(signalError(s.String() + " signal received"))
			case <-c.Done():
			}
		}()
	}
	return c, c.stop
}

type signalError string

func (s signalError) Error() string { return string(s) }

type signalContext struct {
	context.Context
	cancel  context.CancelCauseFunc
	signals []os.Signal
	ch      chan os.Signal
}

func (c *signalContext) stop() {
	c.cancel(nil)
	Stop(c.ch)
}

func (c *signalContext) String() string {
	name := c.Context.(interface{ String() string }).String()
	name = name[:len(name)-len(".WithCancel")]
	b := "signal.NotifyContext(" + name
	if len(c.signals) != 0 {
		b += ", ["
		for i, s := range c.signals {
			b += s.String()
			if i != len(c.signals)-1 {
				b += " "
			}
		}
		b += "]"
	}
	return b + ")"
}
