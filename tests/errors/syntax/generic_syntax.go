// Syntax errors in type parameter lists.
package main

func f[](x int) {}
func g[T](x T) {}
type A[T any struct{}

func main() {}

// Errors:
// generic_syntax.go:4:8: syntax error: empty type parameter list
// generic_syntax.go:5:9: syntax error: missing type constraint
// generic_syntax.go:6:14: syntax error: unexpected keyword struct in parameter list; possibly missing comma or ]
