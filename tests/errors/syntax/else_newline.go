// else on a line of its own.
package main

func main() {
	if true {
	}
	else {
	}
}

// Errors:
// else_newline.go:7:2: syntax error: unexpected keyword else, expected }
