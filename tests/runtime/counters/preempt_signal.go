// Guards preemption by signal: sysmon sends SIGURG to the thread whose goroutine has
// run too long, and the goroutine gives way at its next loop back-edge. Every
// goroutine that computes for ever gets its share.
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
	return s[0].Value.Uint64()
}

func main() {
	runtime.GOMAXPROCS(1)
	// In this order, so that a request between two looks counts no signal without it.
	asked, signals, taken := counter("preempt-requests"), counter("preempt-signals"), counter("preempted")
	var turns [3]atomic.Int64
	var last atomic.Int64
	var wg sync.WaitGroup
	// Each spins until all have had their turn several times.
	enough := func() bool {
		for i := range turns {
			if turns[i].Load() < 3 {
				return false
			}
		}
		return true
	}
	for i := range turns {
		wg.Go(func() {
			for !enough() {
				if last.Swap(int64(i)) != int64(i) {
					turns[i].Add(1)
				}
			}
		})
	}
	wg.Wait()
	signals, asked, taken = counter("preempt-signals")-signals, counter("preempt-requests")-asked, counter("preempted")-taken
	fmt.Println("all had turns:", enough())
	fmt.Println("signals:", signals >= 6, "asked:", asked >= 6, "taken:", taken >= 6)
	fmt.Println("not more signals than asked for:", signals <= asked)
}

// Go-differs: Go does not tell its counters.
// Env: GODEBUG=preempt=signal
// Output:
// all had turns: true
// signals: true asked: true taken: true
// not more signals than asked for: true
