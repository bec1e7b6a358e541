// Declarations that are incomplete.
package main

var x
const y int
type T
import fmt

func main() {}

// Errors:
// decl_lists.go:4:6: syntax error: unexpected newline, expected type
// decl_lists.go:6:7: syntax error: unexpected newline in type declaration
// decl_lists.go:7:1: syntax error: imports must appear before other declarations
