// Packages of the module that are not there, or have no files.
package main

import (
	_ "example.com/missing/a"
	name "example.com/missing/b"
)

func main() { name.F() }

// Errors:
// main.go:5:2: no required module provides package example.com/missing/a; to add it:
// 	go get example.com/missing/a
// main.go:6:2: no required module provides package example.com/missing/b; to add it:
// 	go get example.com/missing/b
