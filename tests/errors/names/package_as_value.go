// A package name is no value, a type is no expression.
package main

import "fmt"

func main() {
	x := fmt
	fmt = 1
	y := int
	int + 1
	var z = string
	_ = []int
}

// Errors:
// package_as_value.go:4:8: "fmt" imported and not used
// package_as_value.go:7:2: declared and not used: x
// package_as_value.go:7:7: use of package fmt not in selector
// package_as_value.go:8:2: use of package fmt not in selector
// package_as_value.go:9:2: declared and not used: y
// package_as_value.go:9:7: int (type) is not an expression
// package_as_value.go:10:2: int (type) is not an expression
// package_as_value.go:11:6: declared and not used: z
// package_as_value.go:11:10: string (type) is not an expression
// package_as_value.go:12:6: []int (type) is not an expression
// package_as_value.go:4:8: too many errors
