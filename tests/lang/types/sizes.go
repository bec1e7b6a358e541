// unsafe.Sizeof, Alignof and Offsetof are those of Go on amd64.
package main

import (
	"fmt"
	"unsafe"
)

type S struct {
	a bool
	b int64
	c bool
	d int16
	e string
	f []int
	g any
	h [3]byte
	i struct{}
}

type Tail struct {
	x int32
	z struct{}
}

func main() {
	var s S
	fmt.Println(unsafe.Sizeof(s), unsafe.Alignof(s))
	fmt.Println(unsafe.Offsetof(s.a), unsafe.Offsetof(s.b), unsafe.Offsetof(s.c), unsafe.Offsetof(s.d), unsafe.Offsetof(s.e), unsafe.Offsetof(s.f), unsafe.Offsetof(s.g), unsafe.Offsetof(s.h), unsafe.Offsetof(s.i))
	fmt.Println(unsafe.Sizeof(Tail{}), unsafe.Sizeof(struct{}{}), unsafe.Sizeof([0]int{}))
	fmt.Println(unsafe.Sizeof(int8(0)), unsafe.Sizeof(int16(0)), unsafe.Sizeof('x'), unsafe.Sizeof(1), unsafe.Sizeof(1.0), unsafe.Sizeof(1i), unsafe.Sizeof(complex64(0)))
	fmt.Println(unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(make(chan int)), unsafe.Sizeof(func() {}), unsafe.Sizeof(&s), unsafe.Sizeof(any(1)), unsafe.Sizeof(error(nil)))
	fmt.Println(unsafe.Alignof(s.d), unsafe.Alignof(s.h), unsafe.Alignof(complex64(0)))
	const n = unsafe.Sizeof([5]int16{})
	var arr [n]int
	fmt.Println(len(arr))
}

// Output:
// 88 8
// 0 8 16 18 24 40 64 80 83
// 8 0 0
// 1 2 4 8 8 16 8
// 16 24 8 8 8 8 16 16
// 2 1 4
// 10
