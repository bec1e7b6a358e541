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

const numSig = 65

// handler is what a channel wants to hear of: a bit for each signal.
type handler struct {
	mask [3]uint32
}

func (h *handler) want(sig int) bool { return h.mask[sig/32]>>(sig%32)&1 != 0 }

func (h *handler) set(sig int) { h.mask[sig/32] |= 1 << (sig % 32) }

func (h *handler) clear(sig int) { h.mask[sig/32] &^= 1 << (sig % 32) }

var handlers struct {
	sync.Mutex
	m   map[chan<- os.Signal]*handler
	ref [numSig]int64 // how many channels want the signal
	// Channels that Stop was called for while signals for them were on their way.
	stopping []stopping
	watching bool
}

type stopping struct {
	c chan<- os.Signal
	h *handler
}

func signum(sig os.Signal) int {
	if s, ok := sig.(syscall.Signal); ok && 0 <= s && s < numSig {
		return int(s)
	}
	return -1
}

func loop() {
	for {
		process(syscall.Signal(signal_recv()))
	}
}

func process(sig os.Signal) {
	n := signum(sig)
	if n < 0 {
		return
	}
	handlers.Lock()
	defer handlers.Unlock()
	send := func(c chan<- os.Signal, h *handler) {
		if h.want(n) {
			// A channel that is full does not hear of it.
			select {
			case c <- sig:
			default:
			}
		}
	}
	for c, h := range handlers.m {
		send(c, h)
	}
	for _, s := range handlers.stopping {
		send(s.c, s.h)
	}
}

// cancel takes signals away from everyone, and does action.
func cancel(sigs []os.Signal, action func(uint32)) {
	handlers.Lock()
	defer handlers.Unlock()
	remove := func(n int) {
		if n < 0 {
			return
		}
		for c, h := range handlers.m {
			if h.want(n) {
				handlers.ref[n]--
				h.clear(n)
				if h.mask == [3]uint32{} {
					delete(handlers.m, c)
				}
			}
		}
		action(uint32(n))
	}
	if len(sigs) == 0 {
		for n := 0; n < numSig; n++ {
			remove(n)
		}
		return
	}
	for _, s := range sigs {
		remove(signum(s))
	}
}

// Ignore makes the signals, or all, do nothing.
func Ignore(sig ...os.Signal) { cancel(sig, signal_ignore) }

// Ignored reports whether the signal does nothing.
func Ignored(sig os.Signal) bool {
	n := signum(sig)
	return n >= 0 && signal_ignored(uint32(n))
}

// Reset undoes Notify for the signals, or all.
func Reset(sig ...os.Signal) { cancel(sig, signal_disable) }

// Notify sends the signals, or all, to c, as far as it has room.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	handlers.Lock()
	defer handlers.Unlock()
	h := handlers.m[c]
	if h == nil {
		if handlers.m == nil {
			handlers.m = make(map[chan<- os.Signal]*handler)
		}
		h = new(handler)
		handlers.m[c] = h
	}
	add := func(n int) {
		if n < 0 || h.want(n) {
			return
		}
		h.set(n)
		if handlers.ref[n] == 0 {
			signal_enable(uint32(n))
			if !handlers.watching {
				handlers.watching = true
				go loop()
			}
		}
		handlers.ref[n]++
	}
	if len(sig) == 0 {
		for n := 0; n < numSig; n++ {
			add(n)
		}
		return
	}
	for _, s := range sig {
		add(signum(s))
	}
}

// Stop ends what Notify began for c: after it nothing is sent to c.
func Stop(c chan<- os.Signal) {
	handlers.Lock()
	h := handlers.m[c]
	if h == nil {
		handlers.Unlock()
		return
	}
	delete(handlers.m, c)
	for n := 0; n < numSig; n++ {
		if h.want(n) {
			handlers.ref[n]--
			if handlers.ref[n] == 0 {
				signal_disable(uint32(n))
			}
		}
	}
	// Signals that came before are still delivered, and only then we return.
	handlers.stopping = append(handlers.stopping, stopping{c, h})
	handlers.Unlock()
	for !signal_idle() {
		runtime.Gosched()
	}
	handlers.Lock()
	for i, s := range handlers.stopping {
		if s.c == c {
			handlers.stopping = append(handlers.stopping[:i], handlers.stopping[i+1:]...)
			break
		}
	}
	handlers.Unlock()
}

// NotifyContext returns a context that ends when one of the signals comes, when
// stop is called, or when parent ends.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(parent)
	c := &signalCtx{Context: ctx, cancel: cancel, signals: signals}
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

type signalCtx struct {
	context.Context
	cancel  context.CancelCauseFunc
	signals []os.Signal
	ch      chan os.Signal
}

func (c *signalCtx) stop() {
	c.cancel(nil)
	Stop(c.ch)
}

func (c *signalCtx) String() string {
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
