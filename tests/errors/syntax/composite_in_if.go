// A composite literal in a condition needs parentheses.
package main

type T struct{ x int }

func main() {
	if t == T{1} {
	}
	for x := T{1} {
	}
}

// Errors:
// composite_in_if.go:7:15: syntax error: unexpected { at end of statement
// composite_in_if.go:9:2: syntax error: non-declaration statement outside function body
