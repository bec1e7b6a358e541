// Receivers that do not parse.
package main

type T int

func (a, b T) M() {}
func () N() {}
func (T) int {}

func main() {}

// Errors:
// method_syntax.go:6:15: method has multiple receivers
// method_syntax.go:7:9: method has no receiver
// method_syntax.go:8:14: syntax error: unexpected {, expected (
