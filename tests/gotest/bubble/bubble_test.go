// Guards testing/synctest: the bubble's clock, what counts as waiting, and what is
// told of goroutines that are left.
package bubble

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		t.Log(start.UTC())
		time.Sleep(24 * time.Hour)
		t.Log(time.Since(start), time.Now().UTC())
		go func() {
			time.Sleep(time.Second)
			t.Log("after a second", time.Since(start))
		}()
		time.Sleep(2 * time.Second)
		t.Log("after two", time.Since(start), time.Until(start))
	})
}

func TestTimers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		since := func() time.Duration { return time.Since(start) }
		fired := 0
		time.AfterFunc(5*time.Second, func() { fired++ })
		stopped := time.AfterFunc(6*time.Second, func() { fired += 100 })
		tick := time.NewTicker(time.Second)
		for range 3 {
			<-tick.C
			t.Log("tick", since())
		}
		tick.Reset(10 * time.Second)
		time.Sleep(2*time.Second - time.Nanosecond)
		synctest.Wait()
		t.Log(fired, since())
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		t.Log(fired, since(), stopped.Stop())
		<-tick.C
		t.Log("tick", since())
		tick.Stop()
		timer := time.NewTimer(time.Hour)
		time.Sleep(2 * time.Hour)
		t.Log((<-timer.C).Sub(start), since())
		select {
		case <-time.After(time.Minute):
			t.Log("timed out", since())
		case <-make(chan int):
		}
		t.Log(timer.Reset(time.Second))
		at := <-timer.C
		t.Log(at.Sub(start))
	})
}

func TestContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const timeout = 5 * time.Second
		ctx, cancel := context.WithTimeout(t.Context(), timeout)
		defer cancel()
		time.Sleep(timeout - time.Nanosecond)
		synctest.Wait()
		t.Log(ctx.Err())
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		t.Log(ctx.Err())
	})
}

func TestWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		done := false
		var mu sync.Mutex
		cond := sync.NewCond(&mu)
		c := make(chan int)
		var wg sync.WaitGroup
		wg.Go(func() {
			mu.Lock()
			cond.Wait()
			mu.Unlock()
			<-c
			done = true
		})
		synctest.Wait()
		t.Log(done)
		cond.Signal()
		synctest.Wait()
		t.Log(done)
		close(c)
		synctest.Wait()
		t.Log(done)
		go func() { time.Sleep(time.Second); wg.Add(-1) }()
		wg.Add(1)
		wg.Wait()
		t.Log("waited")
	})
}

func TestManySleepers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var mu sync.Mutex
		var order []int
		for i := range 50 {
			go func() {
				time.Sleep(time.Duration(50-i) * time.Minute)
				mu.Lock()
				order = append(order, i)
				mu.Unlock()
			}()
		}
		time.Sleep(51 * time.Minute)
		synctest.Wait()
		t.Log(order)
	})
}

func TestMisuse(t *testing.T) {
	try := func(f func()) {
		defer func() { t.Log(recover()) }()
		f()
	}
	try(func() { synctest.Wait() })
	synctest.Test(t, func(s *testing.T) {
		try(func() { s.Parallel() })
		try(func() { s.Run("x", func(*testing.T) {}) })
		try(func() { s.Deadline() })
		try(func() { synctest.Test(s, func(*testing.T) {}) })
		go func() { synctest.Wait() }()
		time.Sleep(1)
		s.Cleanup(func() { s.Log("cleanup", time.Now().UTC()) })
	})
}

func TestFails(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			t.Helper()
			t.Log("inside")
			t.Fatal("wrong")
		})
		t.Log("not reached")
	})
	t.Run("skip", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) { t.Skip("no") })
	})
}

func TestDeadlock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Log("about to wait")
		<-make(chan int)
	})
}

func TestLeftOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := make(chan int)
		go func() { c <- 1 }()
		go func() { time.Sleep(time.Hour) }()
	})
}

func TestPanics(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { panic("inside") })
}

func TestOutside(t *testing.T) {
	var c chan int
	synctest.Test(t, func(t *testing.T) { c = make(chan int, 1) })
	c <- 1
}

func TestOutsideTimer(t *testing.T) {
	var timer *time.Timer
	synctest.Test(t, func(t *testing.T) { timer = time.NewTimer(time.Hour) })
	timer.Stop()
}

func TestMixed(t *testing.T) {
	var wg sync.WaitGroup
	wg.Add(1)
	synctest.Test(t, func(t *testing.T) { wg.Add(1) })
}
