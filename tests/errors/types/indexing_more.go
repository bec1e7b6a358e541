// More indexing: constants, pointers, functions.
package main

func main() {
	var p *[]int
	var f func()
	var a [3]int
	_ = p[0]
	_ = f[1]
	_ = "abc"[5]
	_ = [2]int{}[:]
	_ = a[1:5]
	_ = struct{}{}[0]
	_ = a[1<<70]
	var s []int
	_ = s[2:1]
	_ = s[-1:]
	_ = nil[0]
}

// Errors:
// indexing_more.go:8:7: cannot index p (variable of type *[]int)
// indexing_more.go:9:7: cannot index f (variable of type func())
// indexing_more.go:10:12: invalid argument: index 5 out of bounds [0:3]
// indexing_more.go:11:6: cannot slice unaddressable value [2]int{} (value of type [2]int)
// indexing_more.go:12:10: invalid argument: index 5 out of bounds [0:4]
// indexing_more.go:13:16: cannot index struct{}{} (value of type struct{})
// indexing_more.go:14:8: 1 << 70 (untyped int constant 1180591620717411303424) overflows int
// indexing_more.go:16:10: invalid slice indices: 1 < 2
// indexing_more.go:17:8: invalid argument: index -1 (constant of type int) must not be negative
// indexing_more.go:18:9: cannot index nil
// indexing_more.go:18:9: too many errors
