// Package synctest tests concurrent code: a test runs in a bubble, a group of
// goroutines with a clock of its own, which goes on when all of them wait for each
// other.
package synctest

import (
	"internal/synctest"
	"testing"
	"time"
)

// Test runs f in a bubble of its own, and returns when all of the bubble's
// goroutines have ended. Its clock begins with the year 2000 in UTC.
func Test(t *testing.T, f func(*testing.T)) {
	ok := false
	synctest.Run(func() { ok = synctest.RunTest(t, f) })
	if !ok {
		// Out here, where time is the real one.
		t.FailNow()
	}
}

// Wait waits until all others in the bubble of the calling goroutine wait for each
// other, or for time to pass.
func Wait() { synctest.Wait() }

// Sleep sleeps, and then waits as Wait does.
func Sleep(d time.Duration) {
	time.Sleep(d)
	Wait()
}
