// Commas between imports.
package main

import ("fmt", "os")

func main() {}

// Errors:
// head_comma.go:4:14: expected ';', found ','
