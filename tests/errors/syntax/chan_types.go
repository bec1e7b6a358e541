// Operators and types that do not parse.
package main

func main() {
	var x [ ]int
	var y []
	var z map[string
	z = 1
}

// Errors:
// chan_types.go:6:10: syntax error: unexpected newline, expected type
// chan_types.go:7:18: syntax error: unexpected newline, expected ]
