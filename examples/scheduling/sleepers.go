// A hundred thousand goroutines sleep random times. None of them has a thread: a
// sleep is an entry in the heap of timers of a P, and the one thread that waits for
// all of them wakes when the earliest is due. How late did they wake?
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"runtime"
	"runtime/metrics"
	"slices"
	"sync"
	"time"
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
	n := flag.Int("n", 100_000, "goroutines")
	longest := flag.Duration("longest", 3*time.Second, "they sleep up to so long")
	flag.Parse()

	late := make([]time.Duration, *n)
	timers := counter("timers")
	var asleep, done sync.WaitGroup
	begin := make(chan bool)
	asleep.Add(*n)
	done.Add(*n)
	for i := range late {
		d := 200*time.Millisecond + rand.N(*longest)
		go func() {
			asleep.Done()
			<-begin
			until := time.Now().Add(d)
			time.Sleep(d)
			late[i] = time.Since(until)
			done.Done()
		}()
	}
	asleep.Wait()
	close(begin)
	done.Wait()

	slices.Sort(late)
	fmt.Println("none woke early:", late[0] >= 0)
	if *n >= 1000 {
		for _, permille := range []int{500, 900, 990, 999, 1000} {
			fmt.Printf("%5.1f%% within %v\n", float64(permille)/10, late[*n*permille/1000-1].Round(time.Microsecond))
		}
	}
	onTime, _ := slices.BinarySearch(late, 5*time.Millisecond)
	fmt.Printf("within 5ms: %.2f%%\n", float64(onTime)*100/float64(*n))
	fmt.Println("timers run:", counter("timers")-timers)
	fmt.Println("threads now:", counter("threads-now"))
	fmt.Println("goroutines left:", runtime.NumGoroutine())
}
