// Guards the scheduler's decisions by its own counters: runnext, the 61st tick,
// stealing, preemption of an endless loop, locked threads, sysmon's rest.
package main

import (
	"fmt"
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

// grows runs f until the counter has grown, at most many times.
func grows(name string, f func()) {
	before := counter(name)
	for i := 0; i < 1000 && counter(name) == before; i++ {
		f()
	}
	fmt.Println(name, counter(name) > before)
}

func pingpong(n int) {
	a, b := make(chan int), make(chan int)
	go func() {
		for v := range a {
			b <- v
		}
	}()
	for i := 0; i < n; i++ {
		a <- i
		<-b
	}
	close(a)
}

// conducted keeps the local queue full for ever: see examples/scheduling/sixtyone.go.
func conducted(stop *atomic.Bool) {
	a, b, back := make(chan int), make(chan int), make(chan int)
	worker := func(c chan int) {
		for n := range c {
			back <- n
		}
	}
	go worker(a)
	go worker(b)
	go func() {
		for !stop.Load() {
			a <- 1
			b <- 1
			<-back
			<-back
		}
		close(a)
		close(b)
	}()
}

func main() {
	procs := runtime.GOMAXPROCS(1)
	before, ticks := counter("inherited"), counter("switches")
	pingpong(1000)
	fmt.Println("runnext", counter("inherited")-before >= 1000, counter("switches")-ticks >= 2000)

	var stop atomic.Bool
	conducted(&stop)
	grows("global-first", runtime.Gosched)
	stop.Store(true)

	asked := counter("preempt-requests")
	var spun atomic.Bool
	go func() {
		for !spun.Load() {
		}
	}()
	grows("preempted", func() { time.Sleep(time.Millisecond) })
	fmt.Println("asked", counter("preempt-requests") > asked)
	spun.Store(true)

	grows("sysmon-looks", func() { time.Sleep(time.Millisecond) })
	grows("sysmon-rests", func() { time.Sleep(time.Millisecond) })

	runtime.GOMAXPROCS(4)
	grows("steals", func() {
		var wg sync.WaitGroup
		for i := 0; i < 500; i++ {
			wg.Add(1)
			go func() {
				n := 0
				for j := 0; j < 20000; j++ {
					n += j
				}
				wg.Done()
			}()
		}
		wg.Wait()
	})
	grows("overflows", func() {
		// Who closes the channel makes them all ready, on its own P.
		var wg sync.WaitGroup
		c := make(chan bool)
		for i := 0; i < 2000; i++ {
			wg.Add(1)
			go func() {
				<-c
				wg.Done()
			}()
		}
		runtime.Gosched()
		close(c)
		wg.Wait()
	})
	grows("locked-switches", func() {
		c := make(chan bool)
		go func() {
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			<-c
			c <- true
		}()
		c <- true
		<-c
	})
	runtime.GOMAXPROCS(procs)
}

// Go-differs: Go does not tell its counters.
// Skip-gcstress
// Output:
// runnext true true
// global-first true
// preempted true
// asked true
// sysmon-looks true
// sysmon-rests true
// steals true
// overflows true
// locked-switches true
