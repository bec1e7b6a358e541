// The line of a function's last call is right though deferred calls follow it.
package main

import (
	"fmt"
	"runtime"
)

func line() int {
	_, _, n, _ := runtime.Caller(1)
	return n
}

func show(int) {
	_, _, n, _ := runtime.Caller(1)
	fmt.Println("show at", n)
}

func inner() {
	defer func() {
		_, _, n, _ := runtime.Caller(1)
		fmt.Println("deferred at", n)
	}()
	show(
		line(),
	)
}

func last() {
	defer fmt.Println("deferred")
	fail(nil)
}

func fail(p *int) {
	defer recover()
	*p = 1
}

func main() {
	defer fmt.Println("main's")
	inner()
	last()
}

// Output:
// show at 24
// deferred at 27
// deferred
// main's

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x? addr=0x? pc=0x?]
//
// goroutine 1 [running]:
// main.fail(...)
// 	last_call_with_defer.go:36
// main.last(...)
// 	last_call_with_defer.go:31
// main.main(...)
// 	last_call_with_defer.go:42
// ...

// Exit: 2
