// Addresses of what has none, and assignments to what cannot be assigned.
package main

type T struct{ x int }

func (*T) P() {}
func f() T    { return T{} }

var m map[string]T
var i int
var s struct{ y string }

func main() {
	_ = &1
	_ = &f()
	_ = &m["a"]
	m["a"].x = 1
	f() = 1
	1 = 2
	"abc"[0] = 1
	const c = 1
	c = 2
	*i = 1
	f().x = 1
	T{}.x = 1
	(&T{}).P()
	T{}.P()
	s.y++
	main = nil
	nil = 1
}

// Errors:
// addresses.go:14:7: invalid operation: cannot take address of 1 (untyped int constant)
// addresses.go:15:7: invalid operation: cannot take address of f() (value of struct type T)
// addresses.go:16:7: invalid operation: cannot take address of m["a"] (map index expression of struct type T)
// addresses.go:17:2: cannot assign to struct field m["a"].x in map
// addresses.go:18:2: cannot assign to f() (neither addressable nor a map index expression)
// addresses.go:19:2: cannot assign to 1 (neither addressable nor a map index expression)
// addresses.go:20:2: cannot assign to "abc"[0] (neither addressable nor a map index expression)
// addresses.go:22:2: cannot assign to c (neither addressable nor a map index expression)
// addresses.go:23:3: invalid operation: cannot indirect i (variable of type int)
// addresses.go:24:2: cannot assign to f().x (neither addressable nor a map index expression)
// addresses.go:24:2: too many errors
