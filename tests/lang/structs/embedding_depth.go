// The shallowest field or method wins; equal depths hide each other.
package main

import "fmt"

type A struct{ X, Y int }
type B struct{ X, Z int }
type C struct {
	A
	B
	Y string
}
type D struct {
	*C
	Z float64
}

func (A) M() string { return "A.M" }
func (B) N() string { return "B.N" }
func (A) K() string { return "A.K" }
func (B) K() string { return "B.K" }
func (C) K() string { return "C.K" }

type MN interface {
	M() string
	N() string
	K() string
}

type Int int

func (i Int) Double() Int { return i * 2 }

type E struct {
	Int
	*string
}

func main() {
	c := C{A{1, 2}, B{3, 4}, "y"}
	fmt.Println(c.A.X, c.B.X, c.Y, c.A.Y, c.Z)
	d := D{&c, 1.5}
	fmt.Println(d.Y, d.Z, d.B.Z, d.C.Z, d.A.X)
	d.Y = "changed"
	d.C.Z++
	fmt.Println(c.Y, c.Z)
	var i MN = d
	fmt.Println(i.M(), i.N(), i.K())
	i = &d
	fmt.Println(i.M(), i.N(), i.K())
	s := "str"
	e := E{21, &s}
	fmt.Println(e.Double(), *e.string, e.Int+1)
	*e.string = "new"
	fmt.Println(s)
	an := struct {
		A
		extra int
	}{A{7, 8}, 9}
	fmt.Println(an.X, an.M(), an.extra)
}

// Output:
// 1 3 y 2 4
// y 1.5 4 4 1
// changed 5
// A.M B.N C.K
// A.M B.N C.K
// 42 str 22
// new
// 7 A.M 9
