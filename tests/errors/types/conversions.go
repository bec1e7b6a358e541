// Conversions that are not allowed.
package main

type T struct{ a int }
type U struct{ b int }

func main() {
	var s string
	var i int
	var f float64
	_ = int(s)
	_ = string(f)
	_ = []int(s)
	_ = bool(i)
	_ = *int(&i)
	_ = float64("x")
	_ = (*string)(&i)
	_ = [2]int([]string{})
	_ = int(1, 2)
	_ = int()
	_ = T(U{})
	_ = int8(300)
	_ = uint(-1)
	_ = int(1.5)
}

// Errors:
// conversions.go:11:10: cannot convert s (variable of type string) to type int
// conversions.go:12:13: cannot convert f (variable of type float64) to type string
// conversions.go:13:12: cannot convert s (variable of type string) to type []int
// conversions.go:14:11: cannot convert i (variable of type int) to type bool
// conversions.go:15:11: cannot convert &i (value of type *int) to type int
// conversions.go:16:14: cannot convert "x" (untyped string constant) to type float64
// conversions.go:17:16: cannot convert &i (value of type *int) to type *string
// conversions.go:18:13: cannot convert []string{} (value of type []string) to type [2]int
// conversions.go:19:13: too many arguments in conversion to int
// conversions.go:20:6: missing argument in conversion to int
// conversions.go:20:6: too many errors
