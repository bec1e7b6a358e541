// A function body that is not closed.
package main

func main() {
	if true {
		println(1)

// Errors:
// missing_brace.go:...: syntax error: unexpected EOF, expected }
