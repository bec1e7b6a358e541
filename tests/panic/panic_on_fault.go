// Under debug.SetPanicOnFault a fault is a panic of the goroutine that asked for it.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"syscall"
	"unsafe"
)

type addressed interface {
	error
	Addr() uintptr
}

func try(what string, base uintptr, f func()) {
	defer func() {
		r := recover()
		err, ok := r.(addressed)
		if !ok {
			fmt.Println(what, "raised", r)
			return
		}
		var re runtime.Error
		fmt.Println(what, err, err.Addr()-base, errors.As(err, &re))
	}()
	f()
}

func main() {
	size := syscall.Getpagesize()
	mem, err := syscall.Mmap(-1, 0, 4*size, syscall.PROT_READ, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		panic(err)
	}
	if err := syscall.Mprotect(mem[2*size:], syscall.PROT_NONE); err != nil {
		panic(err)
	}
	base := uintptr(unsafe.Pointer(&mem[0]))
	fmt.Println(debug.SetPanicOnFault(true), debug.SetPanicOnFault(true))
	try("read", base, func() { fmt.Println(mem[2*size+5]) })
	try("write", base, func() { mem[7] = 1 })
	n := 0
	try("loop", base, func() {
		for _, b := range mem[2*size-3:] {
			n += int(b) + 1
		}
	})
	fmt.Println(n)
	words := unsafe.Slice((*int64)(unsafe.Pointer(&mem[0])), 8)
	try("word", base, func() { words[3]++ })
	p := (*struct{ a, b int })(unsafe.Pointer(&mem[2*size]))
	try("field", base, func() { p.b = p.a })
	var q *int
	try("nil", base, func() { *q = 1 })
	done := make(chan bool)
	go func() {
		fmt.Println(debug.SetPanicOnFault(true))
		try("goroutine", base, func() { mem[9] = 1 })
		done <- true
	}()
	<-done
	fmt.Println(debug.SetPanicOnFault(false))
}

// Output:
// false true
// read runtime error: invalid memory address or nil pointer dereference 8197 true
// write runtime error: invalid memory address or nil pointer dereference 7 true
// loop runtime error: invalid memory address or nil pointer dereference 8192 true
// 3
// word runtime error: invalid memory address or nil pointer dereference 24 true
// field runtime error: invalid memory address or nil pointer dereference 8192 true
// nil raised runtime error: invalid memory address or nil pointer dereference
// false
// goroutine runtime error: invalid memory address or nil pointer dereference 9 true
// true
