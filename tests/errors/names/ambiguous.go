// Selectors that are ambiguous at one depth.
package main

type A struct{ X int }
type B struct{ X int }
type C struct {
	A
	B
}

func (A) M() {}
func (B) M() {}

func main() {
	var c C
	_ = c.X
	c.M()
	var i interface{ M() } = c
	_ = i
}

// Errors:
// ambiguous.go:16:8: ambiguous selector c.X
// ambiguous.go:17:4: ambiguous selector c.M
// ambiguous.go:18:27: cannot use c (variable of struct type C) as interface{M()} value in variable declaration: C does not implement interface{M()} (ambiguous selector C.M)
