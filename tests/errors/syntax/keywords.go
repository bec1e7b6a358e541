// Keywords where names belong.
package main

var func = 1

func type() {}

func main() {
	for := 2
}

// Errors:
// keywords.go:4:5: syntax error: unexpected keyword func, expected name
// keywords.go:6:6: syntax error: unexpected keyword type, expected name or (
// keywords.go:9:6: syntax error: unexpected :=, expected expression
// keywords.go:10:1: syntax error: unexpected }, expected {
