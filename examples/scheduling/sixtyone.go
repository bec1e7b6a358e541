// One P whose local queue is never empty: a conductor wakes two workers in each
// round – one waits in the queue, one in runnext – and they wake the conductor.
// Main stands in the global queue. It would never get through, but on every 61st
// tick the scheduler takes from there first.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
)

func counter(name string) uint64 {
	s := []metrics.Sample{{Name: "/gopark/" + name + ":events"}}
	metrics.Read(s)
	if s[0].Value.Kind() == metrics.KindBad {
		return 0 // Go does not tell.
	}
	return s[0].Value.Uint64()
}

func main() {
	runtime.GOMAXPROCS(1)
	a, b, back := make(chan int), make(chan int), make(chan int)
	worker := func(c chan int) {
		for n := range c {
			back <- n
		}
	}
	go worker(a)
	go worker(b)
	rounds := 0
	go func() {
		for {
			a <- rounds
			b <- rounds
			<-back
			<-back
			rounds++
		}
	}()
	for i := 0; i < 3; i++ {
		before := rounds
		// To the end of the global queue.
		runtime.Gosched()
		fmt.Println("main got its turn after", rounds-before, "rounds")
	}
	fmt.Println("taken from the global queue first:", counter("global-first"))
	fmt.Println("switches within a time slice:", counter("inherited"))
}
