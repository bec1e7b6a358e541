// Guards that wanting all signals leaves faults what they are.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"unsafe"
)

func main() {
	c := make(chan os.Signal, 100)
	signal.Notify(c)
	syscall.Kill(syscall.Getpid(), syscall.SIGHUP)
	for s := range c {
		if s == syscall.SIGHUP {
			fmt.Println(s)
			break
		}
	}
	p := uintptr(0x10000)
	fmt.Println(*(*int)(unsafe.Pointer(p)))
}

// Output:
// hangup

// Stderr:
// unexpected fault address 0x?
// fatal error: fault
// ...

// Exit: 2
