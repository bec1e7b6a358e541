// An import behind other declarations: the go command does not look for it.
package main

var x = 1

import "nosuch"

func main() {}

// Errors:
// behind_head.go:6:1: syntax error: imports must appear before other declarations
