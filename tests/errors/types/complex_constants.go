// Constants of complex types show both parts.
package main

const c complex64 = 1
const d = complex64(2.5)

var _ int = complex128(1)
var _ int = d
var _ = d << 1
var _ string = 1 + 0i
var _ string = -c
var _ = map[complex64]int{c: 1, 1: 2}

func main() {}

// Errors:
// complex_constants.go:7:13: cannot use complex128(1) (constant (1 + 0i) of type complex128) as int value in variable declaration
// complex_constants.go:8:13: cannot use d (constant (2.5 + 0i) of type complex64) as int value in variable declaration
// complex_constants.go:9:9: invalid operation: shifted operand d (constant (2.5 + 0i) of type complex64) must be integer
// complex_constants.go:10:16: cannot use 1 + 0i (untyped complex constant (1 + 0i)) as string value in variable declaration
// complex_constants.go:11:16: cannot use -c (constant (-1 + 0i) of type complex64) as string value in variable declaration
// complex_constants.go:12:33: duplicate key (1 + 0i) in map literal
