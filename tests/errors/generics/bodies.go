// Operations that a constraint does not permit.
package main

func A[T any](a, b T) T       { return a + b }
func B[T any](a, b T) bool    { return a == b }
func C[T any](a T) int        { return len(a) }
func D[T ~int | ~string](a T) T { return a * 2 }
func E[T any](a T)            { a.Foo() }
func F[T any]() T             { return nil }
func G[T int | float64](x T) int { return x }
func H[T any](x T)            { for range x {
} }
func I[T any](x T)            { x() }
func J[T any](x T)            { _ = x.(int) }

func main() {

}

// Errors:
// bodies.go:4:40: invalid operation: operator + not defined on a (variable of type T constrained by any)
// bodies.go:5:40: invalid operation: a == b (incomparable types in type set)
// bodies.go:6:44: invalid argument: a (variable of type T constrained by any) for built-in len
// bodies.go:7:42: invalid operation: a * 2 (mismatched types T and untyped int)
// bodies.go:8:35: a.Foo undefined (type T has no field or method Foo)
// bodies.go:9:40: cannot use nil as T value in return statement
// bodies.go:10:43: cannot use x (variable of type T constrained by int | float64) as int value in return statement
// bodies.go:11:43: cannot range over x (variable of type T constrained by any): no specific type
// bodies.go:13:33: invalid operation: cannot call x (variable of type T constrained by any): no specific type
// bodies.go:14:37: invalid operation: cannot use type assertion on type parameter value x (variable of type T constrained by any)
// bodies.go:14:37: too many errors
