// What outlives its function, or its turn of a loop, keeps its value: every way
// out of a frame, each looked at after the stack has been used for something else.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sort"
	"strings"
	"unsafe"
)

type pair struct {
	p *int
	n int
}

type big struct {
	p    *int
	rest [300]int
}

type tree struct {
	left, right *tree
	key         int
}

type holder interface{ hold() *int }

func (p pair) hold() *int   { return p.p }
func (p *pair) set(q *int)  { p.p = q }
func (p *pair) self() *pair { return p }

var global any

//go:noinline
func use(n int) int {
	var a [64]int
	for i := range a {
		a[i] = n + i
	}
	if n > 0 {
		return use(n-1) + a[n%64]
	}
	runtime.GC()
	return a[3]
}

func check(name string, p *int, want int) {
	use(20)
	if *p != want {
		fmt.Println(name, "is", *p, "but should be", want)
	}
}

// Results.
func direct() *int           { x := 1; return &x }
func through() *int          { x := 2; p := &x; q := p; return q }
func inStruct() pair         { x := 3; return pair{&x, 1} }
func boxed() any             { x := 4; return pair{&x, 2} }
func boxedVar() (r any)      { x := 5; v := pair{&x, 2}; r = v; return }
func asHolder() holder       { x := 6; return pair{&x, 2} }
func closure() func() *int   { x := 7; return func() *int { return &x } }
func method() func() *int    { x := 8; v := pair{&x, 0}; return v.hold }
func slice() []*int          { x := 9; return []*int{&x} }
func array() [2]*int         { x := 10; return [2]*int{&x, nil} }
func far() big               { x := 11; return big{p: &x} }
func inMap() map[string]*int { x := 12; return map[string]*int{"a": &x} }
func mapKey() map[*int]bool  { x := 13; return map[*int]bool{&x: true} }
func appended() []*int       { x := 14; var s []*int; s = append(s, &x); return s }
func sliced() []int          { a := [3]int{15, 1, 1}; return a[:] }
func viaSelf() *pair         { x := 16; v := pair{&x, 1}; return v.self() }
func named() (p *int)        { x := 17; defer func() { p = &x }(); return nil }
func viaClosure() (p *int) {
	x := 18
	set := func() { p = &x }
	set()
	return
}
func viaLiteral() *int { x := 19; return func(p *int) *int { return p }(&x) }
func str() string {
	b := [3]byte{'a', 'b', 'c'}
	return unsafe.String(&b[0], 3)
}
func concat(empty string) string {
	b := [3]byte{'x', 'y', 'z'}
	return empty + unsafe.String(&b[0], 3)
}
func number() unsafe.Pointer {
	x := 20
	return unsafe.Pointer(uintptr(unsafe.Pointer(&x)) + 0)
}
func asserted() *int {
	x := 21
	var i any = pair{&x, 0}
	return i.(pair).p
}
func switched() *int {
	x := 22
	var i any = &x
	switch v := i.(type) {
	case *int:
		return v
	}
	return nil
}
func ranged() (p *int) {
	x := 23
	for _, q := range []*int{nil, &x} {
		p = q
	}
	return
}
func arrayPointer() *[1]int { s := []int{24}; return (*[1]int)(s) }
func copied() []*int {
	x := 25
	from := []*int{&x}
	to := make([]*int, 1)
	copy(to, from)
	return to
}
func addressOfField() *int { v := pair{n: 26}; return &v.n }
func made() []int          { s := make([]int, 3); s[0] = 27; return s }
func newed() *int          { p := new(int); *p = 28; return p }
func minOf(b bool) *int {
	x, y := 29, 30
	p := &x
	if b {
		p = &y
	}
	return p
}
func variadic(ps ...*int) []*int { return ps }
func packed() []*int             { x := 31; return variadic(&x) }
func generic[T any](v T) T       { return v }
func viaGeneric() *int           { x := 32; return generic(&x) }
func genericBox[T any](v T) any  { return v }
func viaGenericBox() any         { x := 33; return genericBox(pair{&x, 1}) }
func odd(n int, p *int) *int {
	if n == 0 {
		return p
	}
	return even(n-1, p)
}
func even(n int, p *int) *int {
	if n == 0 {
		return nil
	}
	return odd(n-1, p)
}
func (p *pair) with[T any](v T) *pair { return p }
func genericMethod() *pair            { v := pair{n: 42}; return v.with[string]("a") }
func circle() *int                    { x := 34; return odd(2, &x) }
func elided() []*pair {
	x := 35
	return []*pair{{&x, 1}}
}
func caught() (p *int) {
	defer func() { p = recover().(*int) }()
	x := 36
	panic(&x)
}
func sent() chan *int {
	x := 37
	c := make(chan *int, 1)
	c <- &x
	return c
}
func selected() chan *int {
	x := 38
	c := make(chan *int, 1)
	select {
	case c <- &x:
	default:
	}
	return c
}
func stored(t *tree) {
	l := tree{key: 39}
	t.left = &l
}
func wrapped() error {
	e := fmt.Errorf("forty")
	return fmt.Errorf("%w", e)
}
func boundLater() (f func(*int), get func() *int) {
	v := &pair{}
	return v.set, v.hold
}

func loops() {
	var ps []*int
	var last *int
	var fs []func() int
	for i := 0; i < 4; i++ {
		x := i * 10
		ps = append(ps, &x)
		last = &x
		fs = append(fs, func() int { x++; return x })
	}
	for i, p := range ps {
		check("loop", p, i*10)
		if got := fs[i](); got != i*10+1 {
			fmt.Println("closure of loop", got)
		}
	}
	check("last", last, 31)
	var keep [3]*int
	i := 0
again:
	y := i
	keep[i] = &y
	if i++; i < 3 {
		goto again
	}
	for i, p := range keep {
		check("goto", p, i)
	}
	var list *tree
	for k := range 5 {
		list = &tree{left: list, key: k}
	}
	use(10)
	for k := 4; list != nil; k, list = k-1, list.left {
		if list.key != k {
			fmt.Println("list", list.key, k)
		}
	}
	for k := 0; k < 3; k++ {
		defer func(p *int) { check("deferred", p, k) }(&k)
	}
	var in []*int
	for k := 0; k < 3; k++ {
		in = append(in, &k)
	}
	for k, p := range in {
		check("loop variable", p, k)
	}
}

func sequences() {
	seq := func(yield func(*int) bool) {
		for i := range 3 {
			x := i
			if !yield(&x) {
				return
			}
		}
	}
	var got []*int
	total := 0
	for p := range seq {
		got = append(got, p)
		y := *p + 100
		q := &y
		total += *q
		defer func() { check("range body", q, *p+100) }()
	}
	for i, p := range got {
		check("sequence", p, i)
	}
	fmt.Println(total)
	find := func() *int {
		for p := range seq {
			z := *p + 50
			if z == 51 {
				return &z
			}
		}
		return nil
	}
	check("return from a range", find(), 51)
}

func goroutines() {
	done := make(chan *int)
	for i := range 3 {
		x := i
		go func(p *int) { done <- p }(&x)
	}
	sum := 0
	for range 3 {
		sum += *<-done
	}
	fmt.Println(sum)
}

type shape interface{ area() int }
type square struct{ side *int }

func (s square) area() int { return *s.side * *s.side }

func interfaces() {
	var shapes []shape
	for i := range 3 {
		side := i + 1
		shapes = append(shapes, square{&side})
	}
	use(5)
	sort.Slice(shapes, func(i, j int) bool { return shapes[i].area() > shapes[j].area() })
	fmt.Println(shapes[0].area(), shapes[1].area(), shapes[2].area())
}

func main() {
	check("direct", direct(), 1)
	check("through", through(), 2)
	check("inStruct", inStruct().p, 3)
	check("boxed", boxed().(pair).p, 4)
	check("boxedVar", boxedVar().(pair).p, 5)
	check("asHolder", asHolder().hold(), 6)
	check("closure", closure()(), 7)
	check("method", method()(), 8)
	check("slice", slice()[0], 9)
	check("array", array()[0], 10)
	check("far", far().p, 11)
	check("inMap", inMap()["a"], 12)
	for p := range mapKey() {
		check("mapKey", p, 13)
	}
	check("appended", appended()[0], 14)
	check("sliced", &sliced()[0], 15)
	check("viaSelf", viaSelf().p, 16)
	check("named", named(), 17)
	check("viaClosure", viaClosure(), 18)
	check("viaLiteral", viaLiteral(), 19)
	s, t := str(), concat("")
	use(20)
	fmt.Println(s, t)
	check("number", (*int)(number()), 20)
	check("asserted", asserted(), 21)
	check("switched", switched(), 22)
	check("ranged", ranged(), 23)
	check("arrayPointer", &arrayPointer()[0], 24)
	check("copied", copied()[0], 25)
	check("addressOfField", addressOfField(), 26)
	check("made", &made()[0], 27)
	check("newed", newed(), 28)
	check("minOf", minOf(true), 30)
	check("packed", packed()[0], 31)
	check("viaGeneric", viaGeneric(), 32)
	check("viaGenericBox", viaGenericBox().(pair).p, 33)
	check("circle", circle(), 34)
	check("genericMethod", &genericMethod().n, 42)
	check("elided", elided()[0].p, 35)
	check("caught", caught(), 36)
	check("sent", <-sent(), 37)
	check("selected", <-selected(), 38)
	var root tree
	stored(&root)
	check("stored", &root.left.key, 39)
	e := wrapped()
	use(20)
	fmt.Println(e, errors.Unwrap(e))
	set, get := boundLater()
	x := 41
	set(&x)
	use(20)
	fmt.Println(get() == nil)
	global = boxed()
	check("global", global.(pair).p, 4)
	loops()
	sequences()
	goroutines()
	interfaces()
	fmt.Println(strings.Repeat("ok", 2))
}

// Output:
// abc xyz
// forty forty
// true
// 303
// 3
// 9 4 1
// okok
