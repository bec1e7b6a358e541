// Declarations of generic things that are wrong.
package main

type A[T any, T any] struct{}
type B[T undefined] struct{}
type C[T any] T
type D[T any] struct{}

func (d D) M()       {}
func (d D[int]) N()  {}
func (d D[A, B]) O() {}

type E[T any] []E
type G[T int | string] interface{ T }

func F[T any]() { var x T = 1; _ = x }

var v D
var w = D[int, string]{}
var u interface{ ~int }

func main() {

}

// Errors:
// declarations.go:4:15: T redeclared in this block
// 	declarations.go:4:8: other declaration of T
// declarations.go:5:10: undefined: undefined
// declarations.go:6:15: cannot use a type parameter as RHS in type declaration
// declarations.go:9:9: cannot use generic type D[T any] without instantiation
// declarations.go:11:9: receiver declares 2 type parameters, but receiver base type declares 1
// declarations.go:13:17: cannot use generic type E[T any] without instantiation
// declarations.go:14:35: term cannot be a type parameter
// declarations.go:16:29: cannot use 1 (untyped int constant) as T value in variable declaration
// declarations.go:18:7: cannot use generic type D[T any] without instantiation
// declarations.go:19:9: too many type arguments for type D: have 2, want 1
// declarations.go:19:9: too many errors
