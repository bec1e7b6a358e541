// Guards the deadlock report when a locked goroutine waits.
package main

import "runtime"

func main() {
	runtime.LockOSThread()
	go func() {
		runtime.LockOSThread()
	}()
	select {}
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [select (no cases), locked to thread]:
// main.main(...)
// 	locked_deadlock.go:11
// ...

// Exit: 2
