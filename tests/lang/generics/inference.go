// What inference can work out: from arguments, constraints, assignment, untyped constants.
package main

import "fmt"

func Pair[A, B any](a A, b B) string          { return fmt.Sprintf("%T,%T", a, b) }
func Same[T any](a, b T) string               { return fmt.Sprintf("%T", a) }
func FromFunc[T, R any](f func(T) R) string   { var t T; var r R; return fmt.Sprintf("%T->%T", t, r) }
func Elem[S ~[]E, E any](s S) string          { var e E; return fmt.Sprintf("%T of %T", s, e) }
func Chan[T any](c <-chan T) string           { var t T; return fmt.Sprintf("%T", t) }
func Nested[K comparable, V any](m map[K][]V) string { var k K; var v V; return fmt.Sprintf("%T %T", k, v) }
func Ret[T any](n int) T                      { var t T; return t }
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func Id[T any](t T) T                         { return t }
func Variadic[T any](xs ...T) string          { return fmt.Sprintf("%T %d", xs, len(xs)) }
func Arr[T any](a [3]T) T                     { return a[2] }
func Ptr[T any](p *T) T                       { return *p }

type L[T any] []T
type G[K comparable, V any] struct {
	k K
	v V
}

func OfL[T any](l L[T]) string                   { return fmt.Sprintf("%T", l) }
func OfG[K comparable, V any](g G[K, V]) (K, V)  { return g.k, g.v }
func Iface[T fmt.Stringer](x T) string           { return x.String() }

type S string

func (s S) String() string { return "S" + string(s) }

func main() {
	fmt.Println(Pair(1, "x"), Pair[float64](1, 'c'), Pair[int8, uint](1, 2))
	fmt.Println(Same(1, 2), Same(1, 2.5), Same('a', 1), Same(1.0, 2i), Same[any](1, "x"))
	fmt.Println(FromFunc(func(int) string { return "" }), FromFunc(func(s []byte) error { return nil }))
	fmt.Println(Elem([]string{}), Elem(L[int8]{}), Chan(make(chan bool)), Nested(map[string][]float32{}))
	fmt.Println(Ret[int](1), Ret[string](1) == "")
	fmt.Println(Compose(func(i int) string { return fmt.Sprint(i) }, func(s string) int { return len(s) })(12345))
	var f func(string) string = Id
	fmt.Println(f("id"), Id(Id(3)), Variadic(1, 2.5), Variadic[any](1, "x"), Variadic("a"))
	fmt.Println(Arr([3]string{"x", "y", "z"}), Ptr(&[]int{1}), OfL(L[bool]{}), OfL([]rune{}))
	fmt.Println(OfG(G[string, int]{"k", 1}))
	fmt.Println(Iface(S("x")), Iface[fmt.Stringer](S("y")))
	g := Compose(Id[int], func(i int) float64 { return float64(i) / 2 })
	fmt.Printf("%T %v\n", g, g(3))
	take := func(f func([]int) int) int { return f([]int{7}) }
	fmt.Println(take(last))
}

func last[E any](s []E) E { return s[len(s)-1] }

// Output:
// int,string float64,int32 int8,uint
// int float64 int32 complex128 int
// int->string []uint8-><nil>
// []string of string main.L[int8] of int8 bool string float32
// 0 true
// 5
// id 3 []float64 2 []interface {} 2 []string 1
// z [1] main.L[bool] main.L[int32]
// k 1
// Sx Sy
// func(int) float64 1.5
// 7
