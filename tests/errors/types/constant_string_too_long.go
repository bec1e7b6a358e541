// Constant strings have a limit, which a few lines reach.
package main

const (
	b0 = "0123456789abcdef"
	b1 = b0 + b0 + b0 + b0 + b0 + b0 + b0 + b0
	b2 = b1 + b1 + b1 + b1 + b1 + b1 + b1 + b1
	b3 = b2 + b2 + b2 + b2 + b2 + b2 + b2 + b2
	b4 = b3 + b3 + b3 + b3 + b3 + b3 + b3 + b3
	b5 = b4 + b4 + b4 + b4 + b4 + b4 + b4 + b4
	b6 = b5 + b5 + b5 + b5 + b5 + b5 + b5 + b5
	b7 = b6 + b6 + b6 + b6 + b6 + b6 + b6 + b6
	b8 = b7 + b7 + b7 + b7 + b7 + b7 + b7 + b7
	b9 = b8 + b8 + b8 + b8 + b8 + b8 + b8 + b8
	ba = b9 + b9
	n  = len(b8)
)

var _ [len(b7)]int = n

func main() {}

// Errors:
// constant_string_too_long.go:14:40: constant string too long (2147483648 bytes > 2000000000 bytes)
// constant_string_too_long.go:19:22: cannot use n (constant 268435456 of type int) as [33554432]int value in variable declaration
