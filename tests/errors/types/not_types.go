// What stands where a type should: each kind of object by its name.
package main

import "fmt"

const c = 1

var v int

func f(p int) (r int) {
	var l int
	_ = func(fmt, c, v, f, p, r, l, true, nil, len, iota) {}
	return 0
}

func (r int) m() { var _ r }

func g[T any](*true[T], nil[T]) {}

func main() {
	var _ 1 | 2
	var _ ~int
	var x, y chan int == nil
	_ = []int + 1
	_ = -map[string]int
	defer chan int
}

// Errors:
// not_types.go:21:8: syntax error: unexpected literal 1, expected type
// not_types.go:22:8: syntax error: unexpected ~, expected type
// not_types.go:23:20: syntax error: unexpected == at end of statement
