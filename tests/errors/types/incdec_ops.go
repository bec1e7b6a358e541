// Assignment operators and ++ on the wrong operands.
package main

func main() {
	s := "x"
	s++
	s -= "y"
	var b bool
	b += true
	var f float64
	f %= 2
	f <<= 1
	1++
	x, y := 1, 2
	x += "a"
	y += 1.5
	var i interface{}
	i += 1
	_ += 1
}

// Errors:
// incdec_ops.go:6:2: invalid operation: s++ (non-numeric type string)
// incdec_ops.go:7:2: invalid operation: operator - not defined on s (variable of type string)
// incdec_ops.go:9:2: invalid operation: operator + not defined on b (variable of type bool)
// incdec_ops.go:11:2: invalid operation: operator % not defined on f (variable of type float64)
// incdec_ops.go:12:2: invalid operation: shifted operand f (variable of type float64) must be integer
// incdec_ops.go:13:2: cannot assign to 1 (neither addressable nor a map index expression)
// incdec_ops.go:15:2: invalid operation: x += "a" (mismatched types int and untyped string)
// incdec_ops.go:16:7: 1.5 (untyped float constant) truncated to int
// incdec_ops.go:18:2: invalid operation: i += 1 (mismatched types interface{} and untyped int)
// incdec_ops.go:19:2: cannot use _ as value or type
// incdec_ops.go:19:2: too many errors
