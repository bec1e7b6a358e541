// Types where values should stand, which the parser takes.
package main

import "fmt"

func main() {
	if chan int == nil {
	}
	_ = 1 + []int
	_ = !func()
	defer map[string]int
	var _ fmt
	var _ 1 | 2
	var _ [2]T
	x.y = chan int
}

// Errors:
// not_types_parsed.go:13:8: syntax error: unexpected literal 1, expected type
