// Package synctest runs functions in bubbles: groups of goroutines with a clock of
// their own, which goes on when all of them wait for each other.
package synctest

var used bool

// Used reports whether there ever was a bubble.
func Used() bool { return used }

// native: makes a bubble around the calling goroutine, its root
func begin()

// native: takes the calling goroutine, the root, out of its bubble
func end()

// native: the number of the bubble that the calling goroutine is in, 0 for none
func Bubble() uint32

// native parking: waits until all others of the bubble wait or have ended
func idle()

// native: puts the clock on to the next timer and runs what is due; 0: it did, 1: nobody else is left, 2: all wait for ever, 3: the main goroutine has ended and others are left
func advance() int

// native: makes the calling goroutine the one that is told when all others of the bubble wait; false: another is
func claim() bool

// native parking: waits for that
func wait()

// Wait waits until all others of the bubble wait.
func Wait() {
	if !IsInBubble() {
		panic("goroutine is not in a bubble")
	}
	if !claim() {
		panic("wait already in progress")
	}
	wait()
}

// RunTest runs f, a function of a *testing.T, as the part of the test t that is in a
// bubble, and reports whether it succeeded. Package testing sets it.
var RunTest func(t, f any) bool

// IsInBubble reports whether the calling goroutine is in a bubble.
func IsInBubble() bool { return Bubble() != 0 }

// deadlockError is what Run panics with when goroutines are left that nothing wakes.
type deadlockError string

func (e deadlockError) Error() string { return string(e) }

// Run runs f in a bubble of its own and returns when all its goroutines have ended.
func Run(f func()) {
	if IsInBubble() {
		panic("synctest.Run called from within a synctest bubble")
	}
	used = true
	begin()
	defer end()
	go f()
	for {
		idle()
		switch advance() {
		case 1:
			return
		case 2:
			panic(deadlockError("deadlock: all goroutines in bubble are blocked"))
		case 3:
			panic(deadlockError("deadlock: main bubble goroutine has exited but blocked goroutines remain"))
		}
	}
}
