// A string that does not end on its line.
package main

func main() {
	x := "abc
	println(x)
}

// Errors:
// unterminated_string.go:5:11: newline in string
