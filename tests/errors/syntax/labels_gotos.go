// break and goto with expressions.
package main

func main() {
	goto 1
	break x.y
	L: }

// Errors:
// labels_gotos.go:5:7: syntax error: unexpected literal 1, expected name
// labels_gotos.go:6:9: syntax error: unexpected . at end of statement
