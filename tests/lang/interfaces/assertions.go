// Type assertions with and without ok, on concrete and interface types, and their panics.
package main

import (
	"fmt"
	"io"
)

type M interface{ Meth() }
type T int

func (T) Meth() {}

type Ptr struct{}

func (*Ptr) Meth() {}

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(interface{ RuntimeError() })
		fmt.Println(name, "->", r, isRuntime)
	}()
	f()
}

func main() {
	var a any = T(5)
	n, ok := a.(T)
	fmt.Println(n, ok)
	s, ok := a.(string)
	fmt.Printf("%q %v\n", s, ok)
	m, ok := a.(M)
	fmt.Println(m, ok)
	_, ok = a.(io.Reader)
	fmt.Println(ok)
	var nilI any
	_, ok = nilI.(int)
	fmt.Println(ok)
	_, ok = nilI.(M)
	fmt.Println(ok)
	if v, ok := a.(T); ok && v > 4 {
		fmt.Println("big", v)
	}
	try("concrete", func() { _ = a.(int) })
	try("nil", func() { _ = nilI.(int) })
	try("nil iface", func() { _ = nilI.(M) })
	try("missing", func() { _ = a.(io.Reader) })
	try("pointer receiver", func() { var p any = Ptr{}; _ = p.(M) })
	try("from M", func() { var m M = T(1); _ = m.(*Ptr) })
	try("ok", func() { fmt.Println(a.(M).(T) + 1) })
	type T int
	try("same name", func() { _ = a.(T) })
	try("slice", func() { _ = any([]int{1}).([]string) })
	try("func", func() { _ = any(func(int) string { return "" }).(func()) })
	try("struct", func() { _ = any(struct{ A int }{1}).(struct{ B int }) })
	try("map", func() { _ = any(map[string][]int{}).(chan<- int) })
}

// Output:
// 5 true
// "" false
// 5 true
// false
// false
// false
// big 5
// concrete -> interface conversion: interface {} is main.T, not int true
// nil -> interface conversion: interface {} is nil, not int true
// nil iface -> interface conversion: interface is nil, not main.M true
// missing -> interface conversion: main.T is not io.Reader: missing method Read true
// pointer receiver -> interface conversion: main.Ptr is not main.M: missing method Meth true
// from M -> interface conversion: main.M is main.T, not *main.Ptr true
// 6
// ok -> <nil> false
// same name -> interface conversion: interface {} is main.T, not main.T (types from different scopes) true
// slice -> interface conversion: interface {} is []int, not []string true
// func -> interface conversion: interface {} is func(int) string, not func() true
// struct -> interface conversion: interface {} is struct { A int }, not struct { B int } true
// map -> interface conversion: interface {} is map[string][]int, not chan<- int true
