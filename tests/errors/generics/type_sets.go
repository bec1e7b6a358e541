// What empty type sets and constraint interfaces forbid.
package main

type Mine int

type none interface {
	int
	string
}

type overlap interface{ Mine | ~int }

type both interface {
	comparable
	[]byte | string
}

type set interface{ int | uint }

func eq[T none](x, y T) bool { return x == y }
func f[T both]()             {}
func g[T none]()             {}
func h[T any]()              {}
func k[S, T interface{ S }]() {}
func re[P ~complex64](x P)   { _ = real(x) }

type List[P any] []P

func main() {
	f[[]byte]()
	g[int]()
	h[set]()
	_ = (*set)(nil)
	var _ List[set]
}

// Errors:
// type_sets.go:11:32: overlapping terms ~int and main.Mine
// type_sets.go:20:39: invalid operation: x == y (empty type set)
// type_sets.go:24:24: term cannot be a type parameter
// type_sets.go:25:41: x (variable of type P constrained by ~complex64) not supported as argument to built-in real for go1.18 (see go.dev/issue/50937)
// type_sets.go:30:4: []byte does not satisfy both (both mentions []byte, but []byte is not in the type set of both)
// type_sets.go:31:4: cannot satisfy none (empty type set)
// type_sets.go:32:4: cannot use type set outside a type constraint: interface contains type constraints
// type_sets.go:33:8: cannot use type set outside a type constraint: interface contains type constraints
// type_sets.go:34:13: cannot use type set outside a type constraint: interface contains type constraints
