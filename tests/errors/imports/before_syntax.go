// A missing package is reported before a syntax error behind the imports.
package main

import "nosuch"

func main() { x + }

// Errors:
// before_syntax.go:4:8: package nosuch is not in std (...)
