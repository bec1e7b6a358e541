// Types that contain themselves through arguments: told where the cycle is entered.
package main

type A[P any] [1]P
type B[P any] struct{ A[P] }
type C[P any] struct{ B[C[P]] }

type E[P any] []P
type F [4]E[F]
type G [4]A[B[G]]

type H interface{ int | I }
type I interface{ int | H }

type J J
type K L
type L = M
type M K

func main() {
	type T T
	type U [2]U
	type V struct{ A[V] }
}

// Errors:
// nested_cycles.go:6:25: invalid recursive type C[P]
// 	nested_cycles.go:6:25: C[P] refers to B[C[P]]
// 	nested_cycles.go:6:23: B[C[P]] refers to A[P]
// 	nested_cycles.go:5:23: A[P] refers to C[P]
// nested_cycles.go:10:6: invalid recursive type G
// 	nested_cycles.go:10:6: G refers to A[B[G]]
// 	nested_cycles.go:10:11: A[B[G]] refers to B[G]
// 	nested_cycles.go:10:13: B[G] refers to A[P]
// 	nested_cycles.go:5:23: A[P] refers to G
// nested_cycles.go:12:6: invalid recursive type H
// 	nested_cycles.go:12:6: H refers to I
// 	nested_cycles.go:13:6: I refers to H
// nested_cycles.go:15:6: invalid recursive type: J refers to itself
// nested_cycles.go:16:6: invalid recursive type K
// 	nested_cycles.go:16:6: K refers to L
// 	nested_cycles.go:17:6: L refers to M
// 	nested_cycles.go:18:6: M refers to K
// nested_cycles.go:21:7: invalid recursive type: T refers to itself
// nested_cycles.go:22:7: invalid recursive type: U refers to itself
// nested_cycles.go:23:7: invalid recursive type V
// 	nested_cycles.go:23:7: V refers to A[V]
// 	nested_cycles.go:23:17: A[V] refers to V
