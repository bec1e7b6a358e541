// Methods cannot be added to an instance, nor through an alias of one.
package main

type T[P any] struct{ p P }
type A = T[int]
type G[P any] = T[P]

func (A) m1()   {}
func (*A) m2()  {}
func (G[P]) m3() {}
func (T[P]) m4() {}
func (T[P]) m4() {}
func (T[P, Q]) m5() {}

func main() {}

// Errors:
// instance_methods.go:8:7: cannot define new methods on instantiated type T[int]
// instance_methods.go:9:8: cannot define new methods on instantiated type T[int]
// instance_methods.go:10:7: cannot define new methods on generic alias type G[P any]
// instance_methods.go:12:13: method T.m4 already declared at instance_methods.go:11:13
// instance_methods.go:13:7: receiver declares 2 type parameters, but receiver base type declares 1
