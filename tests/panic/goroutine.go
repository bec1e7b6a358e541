// A panic in another goroutine ends the program; the traceback says who created it.
package main

import "time"

func child() {
	panic("in child")
}

func main() {
	go child()
	time.Sleep(10 * time.Second)
}

// Stderr:
// panic: in child
//
// goroutine N [running]:
// main.child(...)
// 	goroutine.go:7
// created by main.main in goroutine N
// 	goroutine.go:11
// ...

// Exit: 2
