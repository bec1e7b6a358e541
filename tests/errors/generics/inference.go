// Type arguments that cannot be inferred or do not fit.
package main

func F[T any](a, b T)          {}
func G[T any]()                {}
func H[T int | float64](x T)   {}
func K[S ~[]E, E any](s S, e E) {}

func main() {
	F(1, "a")
	G()
	F[int, int, int](1, 2)
	H("x")
	F(nil, nil)
	var f = G
	K([]int{}, "a")
	_ = f
}

// Errors:
// inference.go:10:7: in call to F, mismatched types untyped int and untyped string (cannot infer T)
// inference.go:11:3: in call to G, cannot infer T (declared at inference.go:5:8)
// inference.go:12:9: got 3 type arguments but want 1
// inference.go:13:3: string does not satisfy int | float64 (string missing in int | float64)
// inference.go:14:3: in call to F, cannot infer T (declared at inference.go:4:8)
// inference.go:15:10: cannot use generic function G without instantiation
// inference.go:16:13: cannot use "a" (untyped string constant) as int value in argument to K
