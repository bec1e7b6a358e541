// A path that no module provides.
package main

import (
	"fmt"
	"example.com/nowhere/pkg"
)

func main() { fmt.Println(pkg.X) }

// Errors:
// missing_module.go:6:2: no required module provides package example.com/nowhere/pkg: go.mod file not found in current directory or any parent directory; see 'go help modules'
