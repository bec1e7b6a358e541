// Guards what becomes of a P in a system call, by the runtime's counters: a
// blocking one is retaken when there is work, a raw one is not; each blocked
// read has a thread, each polled one has none.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/metrics"
	"sync"
	"syscall"
	"time"
	"unsafe"
)

func counter(name string) uint64 {
	s := []metrics.Sample{{Name: "/gopark/" + name + ":events"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func main() {
	runtime.GOMAXPROCS(1)
	n := 0
	stop := false
	ts := syscall.Timespec{Nsec: 30e6}
	at := uintptr(unsafe.Pointer(&ts))
	retakes, work, calls := counter("retakes"), counter("retake-work"), counter("syscalls")
	before := n
	// It waits in runnext when the P goes into the call.
	go func() {
		for !stop {
			n++
			runtime.Gosched()
		}
	}()
	syscall.Syscall(syscall.SYS_NANOSLEEP, at, 0, 0)
	after := n
	fmt.Println("blocking:", after > before, counter("retakes") > retakes, counter("retake-work") > work, counter("syscalls") > calls)
	fmt.Println("came back without a P:", counter("sysexit-no-p") > 0)

	// The raw call may be retaken before it begins, not while it sleeps.
	raw := false
	for i := 0; i < 20 && !raw; i++ {
		retakes = counter("retakes")
		before = n
		syscall.RawSyscall(syscall.SYS_NANOSLEEP, at, 0, 0)
		after = n
		raw = after == before && counter("retakes") == retakes
	}
	fmt.Println("raw:", raw)
	stop = true

	const readers = 30
	var wg sync.WaitGroup
	var p [2]int
	syscall.Pipe(p[:])
	for i := 0; i < readers; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			syscall.Read(p[0], make([]byte, 1))
		}()
	}
	threads := func() int { return int(counter("threads-now")) }
	for i := 0; i < 1000 && threads() < readers; i++ {
		time.Sleep(time.Millisecond)
	}
	fmt.Println("a thread for each read:", threads() >= readers)
	syscall.Write(p[1], make([]byte, readers))
	wg.Wait()

	made, wakes, polls := counter("threads"), counter("netpoll-wakes"), counter("netpolls")
	for i := 0; i < 200; i++ {
		r, w, err := os.Pipe()
		if err != nil {
			fmt.Println(err)
			return
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			r.Read(make([]byte, 1))
			r.Close()
		}()
		time.AfterFunc(5*time.Millisecond, func() {
			w.Write([]byte("x"))
			w.Close()
		})
	}
	wg.Wait()
	fmt.Println("no threads for polled reads:", counter("threads")-made < 20, counter("netpoll-wakes") > wakes, counter("netpolls") > polls)

	// With work in no queue the P is retaken after 10 ms, or sooner if nobody looks
	// for work.
	runtime.GOMAXPROCS(2)
	long := counter("retake-long") + counter("retake-nobody") + counter("retake-work")
	other := counter("sysexit-other-p")
	for i := 0; i < 100 && (counter("retake-long")+counter("retake-nobody")+counter("retake-work") == long || counter("sysexit-other-p") == other); i++ {
		syscall.Syscall(syscall.SYS_NANOSLEEP, at, 0, 0)
	}
	fmt.Println("came back to an idle P:", counter("sysexit-other-p") > other)
	fmt.Println("alone:", counter("retake-long")+counter("retake-nobody")+counter("retake-work") > long)
}

// Go-differs: Go does not tell its counters.
// Skip-gcstress
// Output:
// blocking: true true true true
// came back without a P: true
// raw: true
// a thread for each read: true
// no threads for polled reads: true true true
// came back to an idle P: true
// alone: true
