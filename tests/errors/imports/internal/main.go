// An internal package is for those around its folder only.
package main

import _ "example.com/internal/x/internal/y"

func main() {}

// Errors:
// package example.com/internal
// 	main.go:4:8: use of internal package example.com/internal/x/internal/y not allowed
