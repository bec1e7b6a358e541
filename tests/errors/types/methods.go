// Method values, expressions and calls that are wrong.
package main

type T struct{ x int }

func (T) M()  {}
func (*T) P() {}

type I interface{ M() }
type U T

func main() {
	T.P(T{})
	T.M()
	(*T).M(T{})
	var f func() = T.M
	var g func(T) = T{}.M
	I.M(3)
	T.x
	var u U
	u.M()
	_, _ = f, g
}

// Errors:
// methods.go:13:4: invalid method expression T.P (needs pointer receiver (*T).P)
// methods.go:14:2: not enough arguments in call to T.M
// 	have ()
// 	want (T)
// methods.go:15:9: cannot use T{} (value of struct type T) as *T value in argument to (*T).M
// methods.go:16:17: cannot use T.M (value of type func(T)) as func() value in variable declaration
// methods.go:17:18: cannot use T{}.M (value of type func()) as func(T) value in variable declaration
// methods.go:18:6: cannot use 3 (constant of type int) as I value in argument to I.M: int does not implement I (missing method M)
// methods.go:19:2: operand for field selector x must be value of type T
// methods.go:21:4: u.M undefined (type U has no field or method M)
