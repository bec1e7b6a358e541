// Promoted fields as keys of literals, given along with what encloses them.
package main

type T struct {
	A int
	B struct{ C int }
}
type U struct {
	T
	D int
}
type V struct{ *T }
type W struct {
	T
	X struct{ A int }
}

func f[P int | string](x P) []byte { return []byte(x) }

func main() {
	_ = U{A: 1, D: 2}
	_ = U{T: T{}, A: 1}
	_ = U{A: 1, T: T{}}
	_ = U{A: 1, A: 2}
	_ = V{A: 1}
	_ = U{C: 1}
	_ = W{A: 1}
	_ = U{Q: 1}
	_ = "a column beyond the two hundred and fifty-fourth is not told; a column beyond the two hundred and fifty-fourth is not told; a column beyond the two hundred and fifty-fourth is not told; a column beyond the two hundred and fifty-fourth is not told" + 1
}

// Errors:
// promoted_keys.go:18:52: cannot convert x (variable of type P constrained by int | string) to type []byte: cannot convert int (in P) to type []byte
// 	cannot assign int (in P) to []byte
// promoted_keys.go:22:16: cannot specify promoted field A and enclosing embedded field T
// promoted_keys.go:23:14: cannot specify embedded field T and enclosed promoted field A
// promoted_keys.go:24:14: duplicate field name A in struct literal
// promoted_keys.go:25:8: invalid implicit pointer indirection to reach A
// promoted_keys.go:26:8: unknown field C in struct literal of type U
// promoted_keys.go:28:8: unknown field Q in struct literal of type U
// promoted_keys.go:29:6: invalid operation: "a column beyond the two hundred and fifty-fourth is not told; a column beyond the two hundred and fifty-fourth is not told; a column beyond the two hundred and fifty-fourth is not told; a column beyond the two hundred and fifty-fourth is not told" + 1 (mismatched types untyped string and untyped int)
