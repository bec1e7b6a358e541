// An import path with a version.
package main

import "math@v1"

func main() {}

// Errors:
// package command-line-arguments
// 	imports math@v1: can only use path@version syntax with 'go get' and 'go install' in module-aware mode
