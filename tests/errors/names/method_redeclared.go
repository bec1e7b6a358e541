// Methods and fields of the same name.
package main

type T struct{ x int }

func (t T) x()   {}
func (t T) A()   {}
func (t *T) A()  {}
func (t T) B()   {}
func (u T) B(int) {}

type I interface {
	M()
	M()
}
type S struct {
	a int
	a string
	T
	T
}

func main() {}

// Errors:
// method_redeclared.go:6:12: field and method with the same name x
// 	method_redeclared.go:4:16: other declaration of x
// method_redeclared.go:8:13: method T.A already declared at method_redeclared.go:7:12
// method_redeclared.go:10:12: method T.B already declared at method_redeclared.go:9:12
// method_redeclared.go:14:2: duplicate method M
// 	method_redeclared.go:13:2: other declaration of method M
// method_redeclared.go:18:2: a redeclared
// 	method_redeclared.go:17:2: other declaration of a
// method_redeclared.go:20:2: T redeclared
// 	method_redeclared.go:19:2: other declaration of T
