// A value's method called through a nil pointer in an interface.
package main

import "fmt"

type T int

func (T) F() {}

type I interface{ F() }

func try(f func()) {
	defer func() {
		err := recover().(error)
		fmt.Println(err)
	}()
	f()
}

//go:noinline
func call(i I) { i.F() }

func main() {
	var p *T
	try(func() { call(p) })
	try(func() { (*T).F(p) })
	try(func() { p.F() })
	try(func() { f := I(p).F; f() })
}

// Output:
// value method main.T.F called using nil *T pointer
// value method main.T.F called using nil *T pointer
// runtime error: invalid memory address or nil pointer dereference
// value method main.T.F called using nil *T pointer
