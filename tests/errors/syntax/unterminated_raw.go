// A raw string that never ends.
package main

func main() {
	x := `abc
}

// Errors:
// unterminated_raw.go:5:2: declared and not used: x
// unterminated_raw.go:5:7: string not terminated
