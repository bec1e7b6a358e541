// Internal packages of the library are not for programs.
package main

import "internal/abi"

func main() {}

// Errors:
// package command-line-arguments
// 	internal_std.go:4:8: use of internal package internal/abi not allowed
