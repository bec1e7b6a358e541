// A statement outside a function.
package main

x := 1
println(x)

func main() {}

// Errors:
// top_level_statement.go:4:1: syntax error: non-declaration statement outside function body
