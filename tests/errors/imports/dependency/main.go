// What is wrong with a dependency comes before syntax errors in the program.
package main

import "example.com/dependency/a"

func main() { a.F( }

// Errors:
// a.go:3:23: cannot use "s" (untyped string constant) as int value in return statement
