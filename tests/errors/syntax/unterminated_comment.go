// A comment that never ends.
package main

func main() {
}

/* never closed

// Errors:
// unterminated_comment.go:7:1: comment not terminated
