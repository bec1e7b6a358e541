// A function body that is not closed.
package main

func main() {
	if true {
		println(1)

// Errors:
// missing_brace.go:7:1: syntax error: unexpected EOF, expected }
