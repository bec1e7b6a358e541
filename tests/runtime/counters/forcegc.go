// Guards the collection that sysmon forces when there was none for two minutes (here
// for 20 ms): in a program that sleeps, and in one that computes.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"time"
)

func counter(name string) uint64 {
	s := []metrics.Sample{{Name: "/gopark/" + name + ":events"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func main() {
	// Before the first collection none is forced.
	time.Sleep(50 * time.Millisecond)
	fmt.Println("without a first one:", counter("sysmon-gc"), counter("gc-cycles"))
	runtime.GC()
	var m, n runtime.MemStats
	runtime.ReadMemStats(&m)
	cycles := counter("gc-cycles")
	for counter("sysmon-gc") < 3 || counter("gc-cycles") < cycles+3 {
		time.Sleep(time.Millisecond)
	}
	fmt.Println("asleep: forced")
	runtime.GOMAXPROCS(1)
	forced := counter("sysmon-gc")
	cycles = counter("gc-cycles")
	for counter("sysmon-gc") == forced || counter("gc-cycles") == cycles {
		for i := 0; i < 100_000; i++ {
		}
	}
	fmt.Println("computing: forced")
	runtime.ReadMemStats(&n)
	fmt.Println("not by the program:", n.NumForcedGC-m.NumForcedGC, n.NumGC > m.NumGC)
}

// Go-differs: Go does not tell its counters.
// Env: GODEBUG=forcegcperiod=20
// Output:
// without a first one: 0 0
// asleep: forced
// computing: forced
// not by the program: 0 true
