// Types declared in generic functions, generic ones too: one for each list of
// the function's type arguments, numbered where they are type arguments.
package main

import "fmt"

type P[T any] struct{ X T }

func f[T any](t T) {
	type L struct{ x T }
	type M[U any] struct {
		t T
		u U
		l L
	}
	m := M[string]{t, "u", L{t}}
	fmt.Printf("%T %v %T %v\n", m, m, P[L]{}, P[M[L]]{})
	var x any = m
	_, same := x.(M[string])
	_, other := x.(M[int])
	fmt.Println(same, other, same_(M[bool]{}, f[T]))
	func() {
		type L struct{ y T }
		fmt.Printf("%T %T\n", L{}, P[*L]{})
	}()
}

func same_(a any, _ any) string { return fmt.Sprintf("%T", a) }

func main() {
	type A = string
	type L int
	f(1)
	f(L(2))
	f(P[L]{3})
	{
		type L struct{}
		fmt.Printf("%T %T %T\n", L{}, P[L]{}, P[struct{ f []L }]{})
		defer func() { fmt.Println(recover()) }()
		var x any = P[L]{}
		_ = x.(P[int])
	}
}

// Output:
// main.M[int;string] {1 u {1}} main.P[main.L[int]·1] {{0 {0} {0}}}
// true false main.M[int;bool]
// main.L[int] main.P[*main.L[int]·3]
// main.M[main.L·4;string] {2 u {2}} main.P[main.L[main.L·4]·1] {{0 {0} {0}}}
// true false main.M[main.L·4;bool]
// main.L[main.L·4] main.P[*main.L[main.L·4]·3]
// main.M[main.P[main.L·4];string] {{3} u {{3}}} main.P[main.L[main.P[main.L·4]]·1] {{{0} {{0}} {{0}}}}
// true false main.M[main.P[main.L·4];bool]
// main.L[main.P[main.L·4]] main.P[*main.L[main.P[main.L·4]]·3]
// main.L main.P[main.L·5] main.P[struct { main.f []main.L·5 }]
// interface conversion: interface {} is main.P[main.L·5], not main.P[int]
