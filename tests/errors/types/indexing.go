// Indexing and slicing that cannot be.
package main

func main() {
	var i int
	var a [3]int
	var s []int
	var m map[string]int
	var st = "abc"
	_ = i[0]
	_ = a[3]
	_ = a[-1]
	_ = s["x"]
	_ = s[1.5]
	_ = m[1]
	st[0] = 'x'
	_ = a[2:1]
	_ = m[1:2]
	_ = st[0:1:2]
}

// Errors:
// indexing.go:10:7: cannot index i (variable of type int)
// indexing.go:11:8: invalid argument: index 3 out of bounds [0:3]
// indexing.go:12:8: invalid argument: index -1 (constant of type int) must not be negative
// indexing.go:13:8: cannot convert "x" (untyped string constant) to type int
// indexing.go:14:8: 1.5 (untyped float constant) truncated to int
// indexing.go:15:8: cannot use 1 (untyped int constant) as string value in map index
// indexing.go:16:2: cannot assign to st[0] (neither addressable nor a map index expression)
// indexing.go:17:10: invalid slice indices: 1 < 2
// indexing.go:18:6: cannot slice m (variable of type map[string]int)
// indexing.go:19:13: invalid operation: 3-index slice of string
// indexing.go:19:13: too many errors
