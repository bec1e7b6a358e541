// Type arguments that do not satisfy their constraint.
package main

type Num interface{ ~int | ~float64 }
type My string
type T struct{}

func (*T) String() string { return "" }
func N[T Num]()           {}
func C[T comparable]()    {}
func M[T interface{ String() string }]() {}
func O[T interface{ int | string }]() {}

type Set[T comparable] map[T]bool
type Tree[T any] struct{}

func main() {
	N[string]()
	C[[]int]()
	M[int]()
	var s Set[func()]
	var t Tree
	var u Tree[int, int]
	var v Num
	_, _, _, _ = s, t, u, v
	O[My]()
	M[T]()
}

// Errors:
// constraints.go:18:4: string does not satisfy Num (string missing in ~int | ~float64)
// constraints.go:19:4: []int does not satisfy comparable
// constraints.go:20:4: int does not satisfy interface{String() string} (missing method String)
// constraints.go:21:16: func() does not satisfy comparable
// constraints.go:22:8: cannot use generic type Tree[T any] without instantiation
// constraints.go:23:8: too many type arguments for type Tree: have 2, want 1
// constraints.go:24:8: cannot use type Num outside a type constraint: interface contains type constraints
// constraints.go:26:4: My does not satisfy interface{int | string} (possibly missing ~ for string in interface{int | string})
// constraints.go:27:4: T does not satisfy interface{String() string} (method String has pointer receiver)
