// Guards that sysmon polls the network when nobody else does: the only P computes
// for ever, and its goroutines leave no time for looking.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/metrics"
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

func main() {
	runtime.GOMAXPROCS(1)
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Println(err)
		return
	}
	rc, _ := w.SyscallConn()
	var woken atomic.Bool
	go func() {
		b := make([]byte, 1)
		n, err := r.Read(b)
		fmt.Println("read", n, err)
		woken.Store(true)
	}()
	time.Sleep(5 * time.Millisecond)
	// Two goroutines that always find each other in the queue.
	spin := func() {
		for !woken.Load() {
		}
	}
	go spin()
	one := byte(1)
	polls := counter("sysmon-polls")
	rc.Control(func(fd uintptr) { syscall.RawSyscall(syscall.SYS_WRITE, fd, uintptr(unsafe.Pointer(&one)), 1) })
	spin()
	fmt.Println("sysmon polled:", counter("sysmon-polls") > polls)
}

// Go-differs: Go does not tell its counters.
// Skip-gcstress
// Output:
// read 1 <nil>
// sysmon polled: true
