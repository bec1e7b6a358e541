// A string that is not closed among the imports.
package main

import (
	"fmt"
	"os
)

func main() {}

// Errors:
// head_string.go:6:2: string literal not terminated
