// Receivers whose types are aliases, and what is not generic.
package main

type T[P any] struct{}

type A0 = T[int]
type B0 = *T[int]

func (A0) m1()  {}
func (*A0) m2() {}
func (B0) m3()  {}

type A1[P any] = T[P]

func (A1[P]) m4() {}

type A2 = T

func (A2[P]) m5() {}

type N int
type A3 = *N
type A4 = A3

func (A4) m6()  {}
func (*A4) m7() {}
func (N[P]) m8() {}

func main() {
	var n N
	n.m6()
	n.m7()
	T[int]{}.m1()
}

// Errors:
// receivers.go:9:7: cannot define new methods on instantiated type T[int]
// receivers.go:10:8: cannot define new methods on instantiated type T[int]
// receivers.go:11:7: cannot define new methods on instantiated type T[int]
// receivers.go:15:7: cannot define new methods on generic alias type A1[P any]
// receivers.go:17:11: cannot use generic type T[P any] without instantiation
// receivers.go:26:8: invalid receiver type *A4
// receivers.go:27:7: N is not a generic type
// receivers.go:32:4: n.m7 undefined (type N has no field or method m7)
// receivers.go:33:11: T[int]{}.m1 undefined (type T[int] has no field or method m1)
