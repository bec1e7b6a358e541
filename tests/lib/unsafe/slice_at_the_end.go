// unsafe.Slice reaches up to the last byte of the address space.
package main

import (
	"fmt"
	"unsafe"
)

func try(n int) {
	defer func() { fmt.Println(recover()) }()
	last := (*byte)(unsafe.Pointer(^uintptr(0)))
	_ = unsafe.Slice(last, n)
}

func main() {
	try(1)
	try(2)
}

// Output:
// <nil>
// runtime error: unsafe.Slice: len out of range
