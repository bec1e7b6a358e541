package time

import "unsafe"

// native parking: waits at least d, returns at once if d <= 0; wait reason "sleep"
func Sleep(d Duration)

// native: a timer in the runtime's heap that sends the Time of its firing, with loc, to c without waiting, d from now and then each period (0: once). c has capacity 1 but looks unbuffered (Go 1.23: nothing stale after stop or reset)
func newChanTimer(c chan Time, loc *Location, d, period int64) unsafe.Pointer

// native: a timer that starts a goroutine with f, d from now
func newFuncTimer(f func(), d int64) unsafe.Pointer

// native: whether the timer was waiting
func stopTimer(t unsafe.Pointer) bool

// native: sets the timer anew; whether it was waiting
func resetTimer(t unsafe.Pointer, d, period int64) bool

// Timer is a single event in the future.
type Timer struct {
	C <-chan Time
	r unsafe.Pointer
}

// NewTimer returns a timer that sends the time on its channel after d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	return &Timer{c, newChanTimer(c, Local, int64(d), 0)}
}

// AfterFunc returns a timer that calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer { return &Timer{nil, newFuncTimer(f, int64(d))} }

// After returns the channel of a timer.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// Stop keeps the timer from firing; false if it has fired or was stopped.
func (t *Timer) Stop() bool {
	if t.r == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(t.r)
}

// Reset makes the timer fire after d; false if it had fired or was stopped.
func (t *Timer) Reset(d Duration) bool {
	if t.r == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(t.r, int64(d), 0)
}

// Ticker sends the time at intervals.
type Ticker struct {
	C <-chan Time
	r unsafe.Pointer
}

// NewTicker returns a ticker with the interval d.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	return &Ticker{c, newChanTimer(c, Local, int64(d), int64(d))}
}

// Stop ends the ticks.
func (t *Ticker) Stop() {
	if t.r != nil {
		stopTimer(t.r)
	}
}

// Reset starts anew with the interval d.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.r == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(t.r, int64(d), int64(d))
}

// Tick returns the channel of a ticker, nil for d <= 0.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
