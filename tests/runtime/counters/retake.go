// Guards sysmon's conditions, each by its own counter: when it takes a P from a
// system call, when it ends a time slice and where the goroutine goes, how it sleeps.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

func counter(name string) uint64 {
	s := []metrics.Sample{{Name: "/gopark/" + name + ":events"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// within reports whether f holds at last: conditions depend on who comes first, so
// each gets many chances.
func within(what string, f func() bool) {
	for range 200 {
		if f() {
			fmt.Println(what + ": yes")
			return
		}
	}
	fmt.Println(what + ": no")
}

// blocked is a system call that sleeps in the kernel: long enough for two looks of
// sysmon, which may come 10 ms after each other.
func blocked(d time.Duration) {
	ts := syscall.NsecToTimespec(int64(d))
	syscall.Syscall(syscall.SYS_NANOSLEEP, uintptr(unsafe.Pointer(&ts)), 0, 0)
}

// retakes is how the three counters grew during f.
func retakes(f func()) (work, nobody, long uint64) {
	w, n, l := counter("retake-work"), counter("retake-nobody"), counter("retake-long")
	f()
	return counter("retake-work") - w, counter("retake-nobody") - n, counter("retake-long") - l
}

func main() {
	// A call that returns at once keeps its P.
	runtime.GOMAXPROCS(2)
	same, calls := counter("sysexit-same-p"), counter("syscalls")
	for range 1000 {
		syscall.Syscall(syscall.SYS_GETPID, 0, 0, 0)
	}
	same, calls = counter("sysexit-same-p")-same, counter("syscalls")-calls
	fmt.Println("short calls:", calls >= 1000, "almost all on the same P:", same > 900)

	// Its queue has work, nothing else runs.
	runtime.GOMAXPROCS(1)
	within("retaken because of work", func() bool {
		ran := false
		go func() { ran = true }()
		work, _, _ := retakes(func() { blocked(50 * time.Millisecond) })
		runtime.Gosched()
		return work > 0 && ran
	})

	// Its queue is empty, but the other P is busy and nobody looks for work.
	runtime.GOMAXPROCS(2)
	within("retaken because nobody looks", func() bool {
		var stop, runs atomic.Bool
		go func() {
			runs.Store(true)
			for !stop.Load() {
			}
		}()
		for !runs.Load() {
			time.Sleep(100 * time.Microsecond)
		}
		work, nobody, _ := retakes(func() { blocked(50 * time.Millisecond) })
		stop.Store(true)
		return nobody > 0 && work == 0
	})

	// Its queue is empty and a P is idle: only after 10 ms.
	within("retaken after 10 ms only", func() bool {
		time.Sleep(time.Millisecond)
		work, nobody, long := retakes(func() { blocked(50 * time.Millisecond) })
		return long > 0 && work == 0 && nobody == 0
	})
	within("not retaken before", func() bool {
		time.Sleep(time.Millisecond)
		before := counter("retakes")
		began := time.Now()
		blocked(time.Millisecond)
		return counter("retakes") == before && time.Since(began) >= time.Millisecond
	})

	// A goroutine that ran 10 ms gives way, to the end of the global queue: who
	// waits in the local queue comes first. (Who is in runnext would have gone on in
	// the time slice that is over.)
	runtime.GOMAXPROCS(1)
	within("preempted to the global queue", func() bool {
		const n = 20
		preempted := counter("preempted")
		var ran atomic.Int64
		var stop atomic.Bool
		var wg sync.WaitGroup
		for range n {
			wg.Go(func() { ran.Add(1) })
		}
		seen := int64(0)
		for began := time.Now(); time.Since(began) < time.Second && !stop.Load(); {
			if seen = ran.Load(); seen > 0 {
				break
			}
		}
		wg.Wait()
		return counter("preempted") > preempted && seen >= n-1
	})

	// sysmon sleeps longer and longer when there is nothing for it to do: 20 µs
	// fifty times, then twice as long each time, up to 10 ms.
	within("sysmon slows down", func() bool {
		began, looks := time.Now(), counter("sysmon-looks")
		for time.Since(began) < 200*time.Millisecond {
		}
		most := 50 + 10 + uint64(time.Since(began)/(10*time.Millisecond))
		return counter("sysmon-looks")-looks <= most
	})
	// And not at all to be seen while nothing runs.
	within("sysmon rests", func() bool {
		rests := counter("sysmon-rests")
		time.Sleep(5 * time.Millisecond)
		return counter("sysmon-rests") > rests
	})
	within("sysmon does not look meanwhile", func() bool {
		looks := counter("sysmon-looks")
		time.Sleep(100 * time.Millisecond)
		return counter("sysmon-looks")-looks < 60
	})
}

// Go-differs: Go does not tell its counters.
// Skip-gcstress
// Output:
// short calls: true almost all on the same P: true
// retaken because of work: yes
// retaken because nobody looks: yes
// retaken after 10 ms only: yes
// not retaken before: yes
// preempted to the global queue: yes
// sysmon slows down: yes
// sysmon rests: yes
// sysmon does not look meanwhile: yes
