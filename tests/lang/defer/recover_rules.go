// Recover works only in a function that was deferred and called directly by the panic.
package main

import "fmt"

func helper() any { return recover() }

func indirect() (r any) {
	defer func() {
		r = recover()
		fmt.Println("outer got", r)
	}()
	defer func() {
		fmt.Println("helper got", helper())
		func() { fmt.Println("nested got", recover()) }()
	}()
	panic("p1")
}

func direct() {
	defer fmt.Println("direct done", recover())
	defer helper()
	panic("p2")
}

type T struct{}

func (T) Rec()    { fmt.Println("method got", recover()) }
func (*T) RecPtr() { fmt.Println("pointer method got", recover()) }

type I interface{ Rec() }

func viaMethod() {
	defer T{}.Rec()
	panic("p3")
}
func viaPtr() {
	t := &T{}
	defer t.RecPtr()
	panic("p4")
}
func viaInterface() {
	var i I = T{}
	defer i.Rec()
	panic("p5")
}
func viaValue() {
	f := T{}.Rec
	defer f()
	panic("p6")
}
func viaPromoted() {
	x := struct{ *T }{&T{}}
	defer x.Rec()
	panic("p7")
}

func replaced() (s string) {
	defer func() { s = fmt.Sprint(recover()) }()
	defer func() { panic("second") }()
	panic("first")
}

func again() (s string) {
	defer func() { s = fmt.Sprint("final ", recover()) }()
	defer func() {
		r := recover()
		panic(fmt.Sprint("re-", r))
	}()
	panic("orig")
}

func twice() {
	defer func() {
		fmt.Println(recover(), recover())
	}()
	panic("once")
}

func inDeferred() {
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("from deferred")
	}()
	fmt.Println("no outer panic")
}

func main() {
	fmt.Println(indirect())
	direct()
	viaMethod()
	viaPtr()
	viaInterface()
	viaValue()
	viaPromoted()
	fmt.Println(replaced())
	fmt.Println(again())
	twice()
	inDeferred()
	fmt.Println(recover())
}

// Output:
// helper got <nil>
// nested got <nil>
// outer got p1
// p1
// direct done <nil>
// method got p3
// pointer method got p4
// method got p5
// method got p6
// method got p7
// second
// final re-orig
// once <nil>
// no outer panic
// inner from deferred
// <nil>
