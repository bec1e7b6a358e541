// Guards package runtime/metrics: Go's names with their kinds, the buckets of
// distributions, and that the numbers agree with each other.
package main

import (
	"fmt"
	"math"
	"runtime"
	"runtime/metrics"
	"strings"
	"sync"
	"time"
)

func read(name string) metrics.Value {
	s := []metrics.Sample{{Name: name}}
	metrics.Read(s)
	return s[0].Value
}

func sum(h *metrics.Float64Histogram) (n uint64) {
	for _, c := range h.Counts {
		n += c
	}
	return n
}

type object struct{ words [3]*object }

//go:noinline
func garbage() {
	for i := range 100 {
		o := &object{}
		if i%2 == 0 {
			runtime.SetFinalizer(o, func(*object) {})
		} else {
			runtime.AddCleanup(o, func(int) {}, i)
		}
	}
}

func main() {
	last := ""
	for _, d := range metrics.All() {
		if d.Name <= last || d.Description == "" {
			fmt.Println("out of order, or not described:", d.Name)
		}
		last = d.Name
		if !strings.HasPrefix(d.Name, "/godebug/") && !strings.HasPrefix(d.Name, "/gopark/") {
			fmt.Println(d.Name, d.Kind, d.Cumulative, read(d.Name).Kind() == d.Kind)
		}
	}
	fmt.Println(read("/nonsense:things").Kind() == metrics.KindBad)

	h := read("/sched/latencies:seconds").Float64Histogram()
	fmt.Println(len(h.Counts), h.Buckets[:12], h.Buckets[158:])
	h = read("/gc/heap/allocs-by-size:bytes").Float64Histogram()
	fmt.Println(len(h.Counts), h.Buckets)

	// Many turns, of which some are timed.
	c, d := make(chan int), make(chan int)
	go func() {
		for v := range c {
			d <- v
		}
	}()
	for range 2000 {
		c <- 1
		<-d
	}
	fmt.Println("latencies:", sum(read("/sched/latencies:seconds").Float64Histogram()) > 0)

	// Collections.
	before, cycles := sum(read("/sched/pauses/total/gc:seconds").Float64Histogram()), read("/gc/cycles/forced:gc-cycles").Uint64()
	runtime.GC()
	runtime.GC()
	fmt.Println("forced:", read("/gc/cycles/forced:gc-cycles").Uint64()-cycles)
	fmt.Println("pauses:", sum(read("/sched/pauses/total/gc:seconds").Float64Histogram()) >= before+2,
		sum(read("/sched/pauses/stopping/gc:seconds").Float64Histogram()) >= 2,
		sum(read("/gc/pauses:seconds").Float64Histogram()) >= 2)
	var m runtime.MemStats
	other := sum(read("/sched/pauses/total/other:seconds").Float64Histogram())
	runtime.ReadMemStats(&m)
	fmt.Println("other pauses:", sum(read("/sched/pauses/total/other:seconds").Float64Histogram()) > other)

	garbage()
	for range 100 {
		runtime.GC()
		time.Sleep(time.Millisecond)
		if read("/gc/finalizers/executed:finalizers").Uint64() >= 49 && read("/gc/cleanups/executed:cleanups").Uint64() >= 49 {
			break
		}
	}
	fmt.Println("finalizers:", read("/gc/finalizers/executed:finalizers").Uint64() >= 49, read("/gc/finalizers/queued:finalizers").Uint64() >= 49)
	fmt.Println("cleanups:", read("/gc/cleanups/executed:cleanups").Uint64() >= 49, read("/gc/cleanups/queued:cleanups").Uint64() >= 49)

	var mu sync.Mutex
	var wg sync.WaitGroup
	for k := 0; k < 1000 && read("/sync/mutex/wait/total:seconds").Float64() == 0; k++ {
		mu.Lock()
		for range 20 {
			wg.Go(func() {
				mu.Lock()
				mu.Unlock()
			})
		}
		time.Sleep(time.Millisecond)
		mu.Unlock()
		wg.Wait()
	}
	fmt.Println("mutex wait:", read("/sync/mutex/wait/total:seconds").Float64() > 0)

	// One moment: parts and wholes.
	all := metrics.All()
	samples := make([]metrics.Sample, len(all))
	for i := range all {
		samples[i].Name = all[i].Name
	}
	metrics.Read(samples)
	at := map[string]metrics.Value{}
	memory := uint64(0)
	for _, s := range samples {
		at[s.Name] = s.Value
		if strings.HasPrefix(s.Name, "/memory/classes/") && s.Name != "/memory/classes/total:bytes" {
			memory += s.Value.Uint64()
		}
	}
	fmt.Println("memory:", memory == at["/memory/classes/total:bytes"].Uint64())
	fmt.Println("cycles:", at["/gc/cycles/total:gc-cycles"].Uint64() == at["/gc/cycles/automatic:gc-cycles"].Uint64()+at["/gc/cycles/forced:gc-cycles"].Uint64())
	fmt.Println("objects:", at["/gc/heap/allocs:objects"].Uint64()-at["/gc/heap/frees:objects"].Uint64() == at["/gc/heap/objects:objects"].Uint64())
	parts := at["/cpu/classes/gc/total:cpu-seconds"].Float64() + at["/cpu/classes/scavenge/total:cpu-seconds"].Float64() + at["/cpu/classes/idle:cpu-seconds"].Float64() + at["/cpu/classes/user:cpu-seconds"].Float64()
	whole := at["/cpu/classes/total:cpu-seconds"].Float64()
	fmt.Println("cpu:", whole > 0, math.Abs(parts-whole) <= whole/10)
}

// Output:
// /cgo/go-to-c-calls:calls 1 true true
// /cpu/classes/gc/mark/assist:cpu-seconds 2 true true
// /cpu/classes/gc/mark/dedicated:cpu-seconds 2 true true
// /cpu/classes/gc/mark/idle:cpu-seconds 2 true true
// /cpu/classes/gc/pause:cpu-seconds 2 true true
// /cpu/classes/gc/total:cpu-seconds 2 true true
// /cpu/classes/idle:cpu-seconds 2 true true
// /cpu/classes/scavenge/assist:cpu-seconds 2 true true
// /cpu/classes/scavenge/background:cpu-seconds 2 true true
// /cpu/classes/scavenge/total:cpu-seconds 2 true true
// /cpu/classes/total:cpu-seconds 2 true true
// /cpu/classes/user:cpu-seconds 2 true true
// /gc/cleanups/executed:cleanups 1 true true
// /gc/cleanups/queued:cleanups 1 true true
// /gc/cycles/automatic:gc-cycles 1 true true
// /gc/cycles/forced:gc-cycles 1 true true
// /gc/cycles/total:gc-cycles 1 true true
// /gc/finalizers/executed:finalizers 1 true true
// /gc/finalizers/queued:finalizers 1 true true
// /gc/gogc:percent 1 false true
// /gc/gomemlimit:bytes 1 false true
// /gc/heap/allocs-by-size:bytes 3 true true
// /gc/heap/allocs:bytes 1 true true
// /gc/heap/allocs:objects 1 true true
// /gc/heap/frees-by-size:bytes 3 true true
// /gc/heap/frees:bytes 1 true true
// /gc/heap/frees:objects 1 true true
// /gc/heap/goal:bytes 1 false true
// /gc/heap/live:bytes 1 false true
// /gc/heap/objects:objects 1 false true
// /gc/heap/tiny/allocs:objects 1 true true
// /gc/limiter/last-enabled:gc-cycle 1 false true
// /gc/pauses:seconds 3 true true
// /gc/scan/globals:bytes 1 false true
// /gc/scan/heap:bytes 1 false true
// /gc/scan/stack:bytes 1 false true
// /gc/scan/total:bytes 1 false true
// /gc/stack/starting-size:bytes 1 false true
// /memory/classes/heap/free:bytes 1 false true
// /memory/classes/heap/objects:bytes 1 false true
// /memory/classes/heap/released:bytes 1 false true
// /memory/classes/heap/stacks:bytes 1 false true
// /memory/classes/heap/unused:bytes 1 false true
// /memory/classes/metadata/mcache/free:bytes 1 false true
// /memory/classes/metadata/mcache/inuse:bytes 1 false true
// /memory/classes/metadata/mspan/free:bytes 1 false true
// /memory/classes/metadata/mspan/inuse:bytes 1 false true
// /memory/classes/metadata/other:bytes 1 false true
// /memory/classes/os-stacks:bytes 1 false true
// /memory/classes/other:bytes 1 false true
// /memory/classes/profiling/buckets:bytes 1 false true
// /memory/classes/total:bytes 1 false true
// /sched/gomaxprocs:threads 1 false true
// /sched/goroutines-created:goroutines 1 true true
// /sched/goroutines/not-in-go:goroutines 1 false true
// /sched/goroutines/runnable:goroutines 1 false true
// /sched/goroutines/running:goroutines 1 false true
// /sched/goroutines/waiting:goroutines 1 false true
// /sched/goroutines:goroutines 1 false true
// /sched/latencies:seconds 3 true true
// /sched/pauses/stopping/gc:seconds 3 true true
// /sched/pauses/stopping/other:seconds 3 true true
// /sched/pauses/total/gc:seconds 3 true true
// /sched/pauses/total/other:seconds 3 true true
// /sched/threads/total:threads 1 false true
// /sync/mutex/wait/total:seconds 2 true true
// true
// 162 [-Inf 0 6.4e-08 1.28e-07 1.92e-07 2.56e-07 3.2e-07 3.84e-07 4.48e-07 5.12e-07 6.4e-07 7.68e-07] [87960.93022208 105553.116266496 123145.302310912 140737.488355328 +Inf]
// 68 [1 9 17 25 33 49 65 81 97 113 129 145 161 177 193 209 225 241 257 289 321 353 385 417 449 481 513 577 641 705 769 897 1025 1153 1281 1409 1537 1793 2049 2305 2689 3073 3201 3457 4097 4865 5377 6145 6529 6785 6913 8193 9473 9729 10241 10881 12289 13569 14337 16385 18433 19073 20481 21761 24577 27265 28673 32769 +Inf]
// latencies: true
// forced: 2
// pauses: true true true
// other pauses: true
// finalizers: true true
// cleanups: true true
// mutex wait: true
// memory: true
// cycles: true
// objects: true
// cpu: true true
