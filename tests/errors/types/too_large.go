// Types that no address space holds.
package main

var g [1 << 40][1 << 30]int

type T struct {
	a int
	w [1e9][1e9][1e9]int
}

func f(t *T) {}

func main() {
	var x struct {
		w [1e9][1e9][1e9]byte
	}
	_ = x
	p := new(T)
	f(p)
	var s [][1 << 62]int
	_ = s
	_ = len(g)
	var m map[[1 << 61]int]int
	_ = m
	var y [1 << 48]byte
	_ = y
}

// Errors:
// too_large.go:4:5: type [1099511627776][1073741824]int larger than address space
// too_large.go:6:6: type [1000000000][1000000000]int larger than address space
// too_large.go:6:6: type [1000000000][1000000000][1000000000]int larger than address space
// too_large.go:14:6: type [1000000000][1000000000]byte larger than address space
// too_large.go:14:6: type [1000000000][1000000000][1000000000]byte larger than address space
// too_large.go:20:6: type [4611686018427387904]int larger than address space
// too_large.go:23:6: type [2305843009213693952]int larger than address space
