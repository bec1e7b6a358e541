// Mismatched types in binary operations.
package main

func main() {
	var i int
	var f float64
	var s string
	var u uint
	_ = i + f
	_ = s + i
	_ = i == f
	_ = u < i
	_ = i && true
	_ = s * s
	_ = !i
	_ = -s
	_ = ^f
	_ = i + "x"
}

// Errors:
// mismatched.go:9:6: invalid operation: i + f (mismatched types int and float64)
// mismatched.go:10:6: invalid operation: s + i (mismatched types string and int)
// mismatched.go:11:11: invalid operation: i == f (mismatched types int and float64)
// mismatched.go:12:10: invalid operation: u < i (mismatched types uint and int)
// mismatched.go:13:6: invalid operation: i && true (mismatched types int and untyped bool)
// mismatched.go:14:6: invalid operation: operator * not defined on s (variable of type string)
// mismatched.go:15:7: invalid operation: operator ! not defined on i (variable of type int)
// mismatched.go:16:7: invalid operation: operator - not defined on s (variable of type string)
// mismatched.go:17:7: invalid operation: operator ^ not defined on f (variable of type float64)
// mismatched.go:18:6: invalid operation: i + "x" (mismatched types int and untyped string)
// mismatched.go:18:6: too many errors
