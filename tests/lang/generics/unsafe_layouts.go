// Sizes, alignments and offsets of types that depend on type parameters; their
// operands are not evaluated.
package main

import (
	"fmt"
	"unsafe"
)

type S[T any] struct {
	a byte
	b T
	c int32
	d struct {
		e byte
		f T
	}
}

type E[T any] struct {
	x byte
	S[T]
}

func layout[T any]() {
	var s S[T]
	var e E[T]
	p := &s
	fmt.Println(unsafe.Offsetof(s.a), unsafe.Offsetof(s.b), unsafe.Offsetof(s.c), unsafe.Offsetof(p.d))
	fmt.Println(unsafe.Offsetof(s.d.f), unsafe.Offsetof(e.S), unsafe.Offsetof(e.c), unsafe.Offsetof((e.S.b)))
	fmt.Println(unsafe.Sizeof(s), unsafe.Alignof(s), unsafe.Alignof(s.b), unsafe.Sizeof([3]T{}))
	var null *T
	fmt.Println(unsafe.Sizeof(*null) == unsafe.Sizeof(s.b), unsafe.Sizeof(called[T]()))
}

func called[T any]() T { panic("called") }

func main() {
	layout[byte]()
	layout[int64]()
	layout[string]()
	layout[[3]int16]()
	layout[struct{}]()
}

// Output:
// 0 1 4 8
// 1 4 8 1
// 12 4 1 3
// true 1
// 0 8 16 24
// 8 8 24 8
// 40 8 8 24
// true 8
// 0 8 24 32
// 8 8 32 8
// 56 8 8 48
// true 16
// 0 2 8 12
// 2 4 12 2
// 20 4 2 18
// true 6
// 0 1 4 8
// 1 4 8 1
// 12 4 1 0
// true 0
