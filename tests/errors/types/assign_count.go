// Numbers of values on the two sides of an assignment.
package main

func f() int         { return 1 }
func g() (int, int)  { return 1, 2 }
func h()             {}

func main() {
	a, b := 1
	var c, d int = 1, 2, 3
	a, b = f()
	a = g()
	a, b = g(), 1
	var x = h()
	x, y := h()
	c, d = 1, g()
	_, _ = x, y
	return 1
}

// Errors:
// assign_count.go:9:2: declared and not used: a
// assign_count.go:9:5: declared and not used: b
// assign_count.go:9:10: assignment mismatch: 2 variables but 1 value
// assign_count.go:10:23: extra init expr 3
// assign_count.go:11:9: assignment mismatch: 2 variables but f returns 1 value
// assign_count.go:12:6: assignment mismatch: 1 variable but g returns 2 values
// assign_count.go:14:10: h() (no value) used as value
// assign_count.go:15:10: h() (no value) used as value
// assign_count.go:16:12: multiple-value g() (value of type (int, int)) in single-value context
// assign_count.go:18:9: too many return values
// 	have (number)
// 	want ()
// assign_count.go:9:5: too many errors
