// Predeclared names that have been redeclared.
package main

func main() {
	int := 3
	var x int
	len := 1
	_ = len("abc")
	true := "x"
	if true {
	}
	_ = int
	nil := 1
	var p *string = nil
}

// Errors:
// shadowed_types.go:6:6: declared and not used: x
// shadowed_types.go:6:8: int (local variable) is not a type
// shadowed_types.go:8:6: invalid operation: cannot call len (variable of type int): int is not a function
// shadowed_types.go:10:5: non-boolean condition in if statement
// shadowed_types.go:14:6: declared and not used: p
// shadowed_types.go:14:18: cannot use nil (variable of type int) as *string value in variable declaration
