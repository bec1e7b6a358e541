// One P. A goroutine counts while main sleeps in the kernel: by a blocking system
// call, whose P sysmon takes away and gives to the counter, and by a raw one, of
// which the scheduler knows nothing.
package main

import (
	"fmt"
	"runtime"
	"syscall"
	"time"
	"unsafe"
)

func main() {
	runtime.GOMAXPROCS(1)
	n := 0
	go func() {
		for {
			n++
			if n%1000 == 0 {
				runtime.Gosched()
			}
		}
	}()
	time.Sleep(time.Millisecond)
	ts := syscall.Timespec{Nsec: 50e6}
	at := uintptr(unsafe.Pointer(&ts))

	before := n
	syscall.Syscall(syscall.SYS_NANOSLEEP, at, 0, 0)
	after := n
	fmt.Println("Syscall:    the others got to run:", after > before)

	before = n
	syscall.RawSyscall(syscall.SYS_NANOSLEEP, at, 0, 0)
	after = n
	fmt.Println("RawSyscall: the others got to run:", after > before)
}
