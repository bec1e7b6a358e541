// Guards a hundred thousand sleeps at once: each ends, none before its time, by one
// timer each, and no thread waits with them.
package main

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"runtime/metrics"
	"sync"
	"sync/atomic"
	"time"
)

func counter(name string) uint64 {
	s := []metrics.Sample{{Name: "/gopark/" + name + ":events"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func main() {
	const n = 100_000
	timers, threads := counter("timers"), counter("threads")
	var woke, early atomic.Int64
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			d := rand.N(300 * time.Millisecond)
			began := time.Now()
			time.Sleep(d)
			if time.Since(began) < d {
				early.Add(1)
			}
			woke.Add(1)
		})
	}
	wg.Wait()
	fmt.Println("woke:", woke.Load(), "early:", early.Load())
	// A sleep of nothing needs no timer, and is rare.
	ran := counter("timers") - timers
	fmt.Println("a timer each:", ran <= n+10 && ran > n-100, ran)
	fmt.Println("few threads:", counter("threads")-threads < uint64(runtime.GOMAXPROCS(0))+8)
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
}

// Go-differs: Go does not tell its counters.
// Skip-gcstress
// Output:
// woke: 100000 early: 0
// a timer each: true ...
// few threads: true
