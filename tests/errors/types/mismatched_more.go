// Operators that are not defined on a type.
package main

func main() {
	var b bool
	var f float64
	var m map[int]int
	var fn func()
	var sl []int
	var c complex128
	var p *int
	_ = b + b
	_ = f % 2
	_ = f << 1
	_ = m == m
	_ = fn == fn
	_ = c < c
	_ = p + 1
	_ = b < b
	_ = sl == sl
}

// Errors:
// mismatched_more.go:12:6: invalid operation: operator + not defined on b (variable of type bool)
// mismatched_more.go:13:6: invalid operation: operator % not defined on f (variable of type float64)
// mismatched_more.go:14:6: invalid operation: shifted operand f (variable of type float64) must be integer
// mismatched_more.go:15:6: invalid operation: m == m (map can only be compared to nil)
// mismatched_more.go:16:6: invalid operation: fn == fn (func can only be compared to nil)
// mismatched_more.go:17:6: invalid operation: c < c (operator < not defined on complex128)
// mismatched_more.go:18:6: invalid operation: p + 1 (mismatched types *int and untyped int)
// mismatched_more.go:19:6: invalid operation: b < b (operator < not defined on bool)
// mismatched_more.go:20:6: invalid operation: sl == sl (slice can only be compared to nil)
