// Parentheses around what the address is taken of are not shown.
package main

func f() {}

func main() {
	_ = &(f)
	_ = &((1 + 2))
	var x struct{ a int }
	_ = &(x.b)
	&(x)
	_ = -(&(x))
}

// Errors:
// parenthesized_address.go:7:8: invalid operation: cannot take address of f (value of type func())
// parenthesized_address.go:8:9: invalid operation: cannot take address of 1 + 2 (untyped int constant 3)
// parenthesized_address.go:10:10: x.b undefined (type struct{a int} has no field or method b)
// parenthesized_address.go:11:2: &x (value of type *struct{a int}) is not used
// parenthesized_address.go:12:7: invalid operation: operator - not defined on (&x) (value of type *struct{a int})
