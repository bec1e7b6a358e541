// Generic functions: inference, explicit arguments, constraints, closures over type parameters.
package main

import (
	"cmp"
	"fmt"
	"strconv"
)

type Number interface {
	~int | ~int8 | ~int64 | ~uint8 | ~float64 | ~float32
}

func Map[T, U any](s []T, f func(T) U) []U {
	out := make([]U, 0, len(s))
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}
func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var out S
	for _, v := range s {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}
func Reduce[T, A any](s []T, init A, f func(A, T) A) A {
	for _, v := range s {
		init = f(init, v)
	}
	return init
}
func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Max[T cmp.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}
func Zero[T any]() T { var z T; return z }
func Ptr[T any](v T) *T { return &v }
func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }
func Index[T comparable](s []T, x T) int {
	for i, v := range s {
		if v == x {
			return i
		}
	}
	return -1
}
func Convert[To, From Number](f From) To { return To(f) }

type MyInts []int
type MyInt int

func main() {
	xs := []int{1, 2, 3, 4}
	fmt.Println(Map(xs, func(x int) string { return strconv.Itoa(x * x) }))
	fmt.Println(Map(xs, strconv.Itoa), Map[int, float64](xs, func(x int) float64 { return float64(x) / 2 }))
	fmt.Printf("%T\n", Filter(MyInts(xs), func(x int) bool { return x%2 == 0 }))
	fmt.Println(Reduce(xs, "", func(a string, x int) string { return a + fmt.Sprint(x) }))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[int8](100, 100), Sum([]MyInt{4, 5}...), Sum[float32]())
	fmt.Println(Max("a", "b"), Max(1, 2.5), Max[MyInt](3, 2))
	fmt.Printf("%v %q %v %v\n", Zero[int](), Zero[string](), Zero[[]int]() == nil, Zero[struct{ X, Y int }]())
	fmt.Println(*Ptr(3), *Ptr("s"), Keys(map[string]bool{"a": true}))
	fmt.Println(Index([]string{"x", "y"}, "y"), Index([]any{1, "a", 2.5}, 2.5), Index([][2]int{{1, 2}}, [2]int{1, 2}))
	fmt.Println(Convert[uint8](MyInt(300)), Convert[int](2.9), Convert[float64](int8(-3)))
	f := Sum[float64]
	fmt.Printf("%T %v\n", f, f(1, 2))
	var g func([]int, func(int) bool) []int = Filter
	fmt.Println(g(xs, func(x int) bool { return x > 2 }))
}

// Output:
// [1 4 9 16]
// [1 2 3 4] [0.5 1 1.5 2]
// main.MyInts
// 1234
// 6 3.5 -56 9 0
// b 2.5 3
// 0 "" true {0 0}
// 3 s 1
// 1 2 0
// 44 2 -3
// func(...float64) float64 3
// [3 4]
