// Names of other packages by go:linkname: functions without bodies, methods,
// variables, and a package that gives another one's function its body.
package main

import (
	"fmt"
	"linkname/b"
	_ "unsafe"
)

//go:linkname s linkname/b.s
var s string

//go:linkname n linkname/b.count
var n int

//go:linkname hidden linkname/b.hidden
func hidden(a, b int) string

//go:linkname add linkname/b.(*T).add
func add(t *b.T, k int) int

//go:linkname value linkname/b.T.value
func value(t b.T) int

// Package b has its body.
//
//go:linkname pushed
func pushed(list ...int) int

//go:linkname nanotime runtime.nanotime
func nanotime() int64

//go:linkname back linkname/b.callback
func back(x string) string { return "main got " + x }

func main() {
	fmt.Println(s, n)
	s = "b"
	n++
	fmt.Println(b.Get())
	fmt.Println(hidden(1, 2))
	var t b.T
	fmt.Println(add(&t, 3), add(&t, 4), value(t))
	f := hidden
	fmt.Println(f(3, 4), nanotime() > 0, pushed(1, 2, 3))
	p := &s
	*p = "c"
	fmt.Println(b.Get())
	fmt.Println(b.Call("x"))
	defer func() { fmt.Println("recovered:", recover()) }()
	hidden(-1, 0)
}

// Output:
// a 3
// b 4
// hidden 3
// 3 7 70
// hidden 7 true 6
// c 4
// main got x
// recovered: negative
