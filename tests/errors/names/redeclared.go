// Redeclarations in one block.
package main

func f(a int, a string) {}
func f() {}
var g int
var g string
type main int

func main() {
	x := 1
	var x int
	x := 2
	_ = x
	type T int
	const T = 1
}

// Errors:
// redeclared.go:4:15: a redeclared in this block
// 	redeclared.go:4:8: other declaration of a
// redeclared.go:5:6: f redeclared in this block
// 	redeclared.go:4:6: other declaration of f
// redeclared.go:7:5: g redeclared in this block
// 	redeclared.go:6:5: other declaration of g
// redeclared.go:8:6: cannot declare main - must be func
// redeclared.go:12:6: x redeclared in this block
// 	redeclared.go:11:2: other declaration of x
// redeclared.go:13:4: no new variables on left side of :=
// redeclared.go:16:8: T redeclared in this block
// 	redeclared.go:15:7: other declaration of T
