// What pointers became numbers for, in a call of a function that says so, lives
// while the call does.
package main

import (
	"fmt"
	"runtime"
	"unsafe"
)

func made(s string) unsafe.Pointer {
	p := &s
	runtime.SetFinalizer(p, func(p *string) { *p = "gone" })
	return unsafe.Pointer(p)
}

//go:noinline
//go:uintptrescapes
func show(p uintptr, rest ...uintptr) {
	runtime.GC()
	runtime.GC()
	fmt.Print(*(*string)(unsafe.Pointer(p)))
	for _, r := range rest {
		fmt.Print(" ", *(*string)(unsafe.Pointer(r)))
	}
	fmt.Println()
}

func main() {
	show(uintptr(made("a")), uintptr(made("b")), uintptr(made("c")), uintptr(made("d")))
	func() { show(uintptr(made("e")), uintptr(made("f"))) }()
	defer show(uintptr(made("g")), uintptr(made("h")))
}

// Output:
// a b c d
// e f
// g h
