// What is evaluated after an error, and what is not.
package main

import "fmt"

func f() { return fmt.Sprint(v) }
func h() { return 1, v }

func main() {
	a := 1
	fmt.Println(a(k))
	c := []int{1}
	f()(c)
	m := make(T, length)
	for {
		q := 1
		x, y := 1
	}
	type T2 struct{ x int }
	var _ = w8{w9: w10}
	var _ = T2{w9: w10, 1: w11, w12}
	var _ = T2{1, w13, w14}
	var _ = map[int]int{w15, 1: w16, 1: w17}
	var _ = []int{w18: w19, -1: w20}
	for w27 = range w28 {
		w29()
	}
	go w33(w34)
	w40, w41 = w42
	len(w3, w4)
	nil.x()
	len[w5]
	*len
}

// Errors:
// uses_only.go:6:19: too many return values
// 	have (string)
// 	want ()
// uses_only.go:6:30: undefined: v
// uses_only.go:7:22: undefined: v
// uses_only.go:11:14: invalid operation: cannot call a (variable of type int): int is not a function
// uses_only.go:13:2: f() (no value) used as value or type
// uses_only.go:14:12: undefined: T
// uses_only.go:17:11: assignment mismatch: 2 variables but 1 value
// uses_only.go:20:10: undefined: w8
// uses_only.go:20:17: undefined: w10
// uses_only.go:21:17: undefined: w10
// uses_only.go:21:17: too many errors
