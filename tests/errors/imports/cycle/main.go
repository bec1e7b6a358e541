// Packages that import each other in a circle.
package main

import _ "example.com/cycle/a"

func main() {}

// Errors:
// package example.com/cycle
// 	imports example.com/cycle/a from main.go
// 	imports example.com/cycle/b from a.go
// 	imports example.com/cycle/a from b.go: import cycle not allowed
