package main

type Num interface { ~int | ~float64 }
type S1 interface { int | string; M() }
type C1 interface { comparable; ~int }
type U1 interface { int | ~int }
type U2 interface { int | interface{ M() } }
type U3 interface { int | comparable }
type U4 interface { ~MyInt }
type U5 interface { ~error }
type MyInt int
type L[T any] struct { v T; next *L[T] }
func (l *L[T]) Add(v T) {}
func (l L[T]) Get() T { return l.v }
func (l L) Bad() {}
func (l L[A, B]) Bad2() {}
type P[K comparable, V any] struct { k K; v V }
type Inf[T any] struct { x *Inf[[]T] }
type G1[T G1[T]] interface { m(T) }
type G2[T any] T
type G3[T any] interface { T }
type G4[T any] struct { T }
type G5[T interface{ *int }] struct{}
type G6[T any, T any] struct{}
type A1[T any] = []T
type A2[T any] = T
func f1[T any](x T) T { return x + x }
func f2[T Num](x T) T { return x + 1.5 }
func f3[T ~int | ~string](x T) T { return x + x }
func f4[T any](x, y T) bool { return x == y }
func f5[T comparable](x, y T) bool { return x < y }
func f6[T Num](x T) int { return int(x) }
func f7[T any](x T) { x.foo(); _ = x.(int); switch x.(type) {} }
func f8[T interface{ Foo() int }](x T) int { return x.Foo() + x.Bar() }
func f9[T []int | map[int]int](x T) { for k, v := range x { _ = k; _ = v }; _ = x[0]; _ = len(x); _ = cap(x) }
func f10[T []int | []string](x T) { for k, v := range x { _ = k; _ = v }; _ = x[0] }
func f11[T any](x ...T) {}
func f12[K comparable, V any](m map[K]V) []K { return nil }
func f13[S ~[]E, E any](s S) E { return s[0] }
func f14[T any, PT interface{ *T; Set(string) }](s string) T { var t T; PT(&t).Set(s); return t }
func f15[T chan int | chan<- int](c T) { <-c; c <- 1; close(c) }
func f16[T func()](f T) { f() }
func f17[T *int](p T) { *p = 1 }
func f18[T any](f func(T) T, x T) T { return f(x) }
func f19[T int](x T) { var _ int = x; var _ T = 1; const c T = 1; var _ [x]int }
func f20[T any]() T { return nil }
func f21[T any]() T { var t T; return t }
func f22[F func(T) T, T any](f F) {}
type St struct{}
func (s *St) Set(x string) {}
func (s St) gen[T any](x T) T { return x }
func main() {
	var l L[int]
	l.Add("a")
	l.Get().foo()
	_ = P[[]int, int]{}
	_ = P[int]{}
	_ = f13([]int{1}) + "a"
	_ = f14[St]("a")
	_ = f14[int]("a")
	f12(1)
	f12[string](map[int]int{})
	f18(func(x int) int { return x }, "a")
	f18(func(x int) string { return "" }, 1)
	f11(1, "a")
	f11(1, 2.5)
	f11()
	f11(nil)
	f20()
	x := f21
	y := f21[int]
	_ = y() + "a"
	_ = f3[bool]
	f3(true)
	var n Num
	var m map[string]L
	_ = St{}.gen(1) + "a"
	_ = St{}.gen[string](1)
	g := St{}.gen
	f22(func(int) int { return 1 })
	_ = A1[int]{} == nil
	var a A1[int] = []string{}
	type Loc[T any] struct{}
	f1[int](1, 2)
	var fn func(int) int = f1
	fn = f3
	f18(f1, 1)
	f18(f1[int], 1)
	_ = f18[int]
	main[int]()
	_ = St[int]{}
	for i := range f21[int] { _ = i }
	var _ interface{ ~int }
	_ = interface{ ~int }(1)
	var _ []comparable

}
