// An import without a path: the go command, which reads the head of a file, says it.
package main

import fmt

func main() { x := 1 }

// Errors:
// head_name.go:4:11: missing import path
