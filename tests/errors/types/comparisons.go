// Comparisons that are not defined.
package main

func main() {
	var a []int
	var b map[int]int
	var s struct{ f func() }
	var arr [2][]int
	var i any
	var p *int
	var q *string
	var e error
	_ = a == a
	_ = b == b
	_ = s == s
	_ = arr == arr
	_ = i == a
	_ = p == q
	_ = e == 1
	_ = a == nil
	_ = i == s
	_ = "a" == 'a'
}

// Errors:
// comparisons.go:13:6: invalid operation: a == a (slice can only be compared to nil)
// comparisons.go:14:6: invalid operation: b == b (map can only be compared to nil)
// comparisons.go:15:6: invalid operation: s == s (struct containing func() cannot be compared)
// comparisons.go:16:6: invalid operation: arr == arr ([2][]int cannot be compared)
// comparisons.go:17:11: invalid operation: i == a (slice can only be compared to nil)
// comparisons.go:18:11: invalid operation: p == q (mismatched types *int and *string)
// comparisons.go:19:11: invalid operation: e == 1 (mismatched types error and untyped int)
// comparisons.go:21:11: invalid operation: i == s (struct containing func() cannot be compared)
// comparisons.go:22:13: invalid operation: "a" == 'a' (mismatched types untyped string and untyped rune)
