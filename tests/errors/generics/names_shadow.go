// A type parameter that is called like a predeclared type is told from it.
package main

type L[int any] struct{ x int }

func (l L[string]) set(x string) {
	var s []byte
	l.x = 1
	l.x = s
}

func f[K comparable, V any](m map[K]V) (K, V) {
	for k, v := range m {
		return v, k
	}
	return "", nil
}

type Pair[A, B any] struct {
	a A
	b B
}

var _ Pair[int, string] = 1
var _ int = Pair[int, Pair[int, error]]{}

func main() {}

// Errors:
// names_shadow.go:8:8: cannot use 1 (untyped int constant) as string /* with string declared at names_shadow.go:6:11 */ value in assignment
// names_shadow.go:9:8: cannot use s (variable of type []byte) as string /* with string declared at names_shadow.go:6:11 */ value in assignment
// names_shadow.go:14:10: cannot use v (variable of type V constrained by any) as K value in return statement
// names_shadow.go:14:13: cannot use k (variable of type K constrained by comparable) as V value in return statement
// names_shadow.go:16:9: cannot use "" (untyped string constant) as K value in return statement
// names_shadow.go:16:13: cannot use nil as V value in return statement
// names_shadow.go:24:27: cannot use 1 (untyped int constant) as Pair[int, string] value in variable declaration
// names_shadow.go:25:13: cannot use Pair[int, Pair[int, error]]{} (value of struct type Pair[int, Pair[int, error]]) as int value in variable declaration
