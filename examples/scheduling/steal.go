// Who steals from whom. Main makes a thousand goroutines, all in the queue of its
// own P; the other Ps have nothing, so they take half of what they find.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"sync"
	"sync/atomic"
)

func counter(name string) uint64 {
	s := []metrics.Sample{{Name: "/gopark/" + name + ":events"}}
	metrics.Read(s)
	if s[0].Value.Kind() == metrics.KindBad {
		return 0 // Go does not tell.
	}
	return s[0].Value.Uint64()
}

func work(n int) (sum int) {
	for i := 0; i < n; i++ {
		sum += i * i
	}
	return sum
}

func main() {
	runtime.GOMAXPROCS(4)
	before := counter("steals")
	var wg sync.WaitGroup
	var total atomic.Int64
	for i := 0; i < 1000; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			total.Add(int64(work(20000)))
		}()
	}
	wg.Wait()
	fmt.Println("sum", total.Load())
	fmt.Println("times that a P stole:", counter("steals")-before)
}
