// An import after a declaration.
package main

var x = 1

import "fmt"

func main() { fmt.Println(x) }

// Errors:
// import_late.go:6:1: syntax error: imports must appear before other declarations
