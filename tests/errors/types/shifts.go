// Shifts with wrong operands.
package main

func main() {
	var f float64 = 1
	var s uint = 2
	_ = f << 1
	_ = 1 << f
	_ = 1 << -1
	_ = 1.5 << s
	var x float64 = 1 << s
	_ = "a" << 1
	_ = 1 << "a"
	_ = 1 << 1.5
	_ = x
	var y int = 1.0 << s
	_ = y
}

// Errors:
// shifts.go:7:6: invalid operation: shifted operand f (variable of type float64) must be integer
// shifts.go:8:11: invalid operation: shift count f (variable of type float64) must be integer
// shifts.go:9:11: invalid operation: negative shift count -1 (untyped int constant)
// shifts.go:10:6: invalid operation: shifted operand 1.5 (untyped float constant) must be integer
// shifts.go:11:18: invalid operation: shifted operand 1 (type float64) must be integer
// shifts.go:12:6: invalid operation: shifted operand "a" (untyped string constant) must be integer
// shifts.go:13:11: cannot convert "a" (untyped string constant) to type uint
// shifts.go:14:11: 1.5 (untyped float constant) truncated to uint
