// An opening brace on a line of its own.
package main

func main()
{
}

// Errors:
// brace_newline.go:5:1: syntax error: unexpected semicolon or newline before {
