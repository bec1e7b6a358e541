package main

type T struct{ a, b int }
type MyInt int
type A = T
type I interface{ M(); N(x int) string }
type B struct{ M int }
func (b *B) N(x int) string { return "" }
type C struct {}
func (c *C) M() {}
func (c *C) N(x int) string { return "" }
type D struct {}
func (c D) m() {}
func (c D) N(x int) int { return 1 }
type F struct {}
func (F) M(x int) {}
func (F) N(x int) string { return "" }
type G[P any] struct { x P }
type Num interface { ~int | ~string }
type Num2 interface { int | string }
func add[P Num](a, b P) P { return a + b }
func add2[P Num2](a, b P) P { return a + b }
func cmp[P comparable](a, b P) bool { return a == b }
type II interface { I; comparable }
func gen[P I](p P) {}
func main() {
	var a A
	var g G[int]
	var e error
	var an any
	var mi MyInt
	var i int
	i = a
	i = g
	i = e
	i = an
	i = mi
	i = &g
	const cc MyInt = 3
	var s string = cc
	s = main
	var ii I = B{}
	ii = C{}
	ii = D{}
	ii = F{}
	ii = &ii
	ii = an
	_ = s
	add(1.5, 2)
	add(1, "a")
	add2(mi, mi)
	cmp([]int{}, nil)
	cmp(func(){}, nil)
	var x II
	gen(1)
	gen[C](C{})
	gen[F](F{})
	var q G
	var q2 G[int, int]
	var q3 MyInt[int]
	add[[]int](nil, nil)
	i.x = 1
	ii.foo()
	main.foo()
	e.error()
	(&e).Error()
	e.Error
	_ = e.Error
	for range 10 { i := 1 }
	for i, j := range 10 {}
	for i := range e {}
	var f func(yield func(int) bool)
	for i, j := range f {}
	var m map[[]int]string
	var arr [i]int
	var arr2 [-1]int
	var arr3 [1.5]int
	_ = arr2[5]
	_ = [3]int{1,2,3}[5]
	_ = "abc"[5]
	_ = s[-1]
	_ = s["a"]
	_ = a[1]
	_ = s[2:1]
	_ = s[1:2:3]
	_ = i[1:]
	if i := 1; i {}
	switch { case 1: }
	switch i { case "a", nil: }
	switch a { case a: }
	switch f { case nil: }
	select { case i: }
	fallthrough
	var p *int = 1
	p.x = 1
	_ = p + 1
	_ = -"a"
	_ = !1
	_ = ^1.5
	_ = +true
	_ = <-i
	_ = "a" < 1
	_ = a < a
	_ = f == f
	_ = m == m
	_ = m == nil
	_ = struct{f []int}{} == struct{f []int}{}
	_ = i << "a"
	_ = 1.5 << 2
	_ = i << -1
	i <<= 1.0
	i += "a"
	a += 1
	i, s = s, i
	main() = 1
	"abc"[0] = 1
	s[0] = 1
	cc = 4
	map[string]T{}["a"].a = 1
	_ = _
	_ = T
	_ = int + 1
	i = int
	var v T.x
	var w i
	var z undefined.Foo
	func() {}
	_ = func() int {}
	return 1, 2
}
func r1() int { return }
func r2() (int, string) { return 1 }
func r3() (int, string) { return 1, 2 }
func r4() (int, string) { return 1, "a", 3 }
func r5() (a int) { { a := 1; return }; return "x" }
func r6() { return 1 }
