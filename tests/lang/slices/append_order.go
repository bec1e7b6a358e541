// What append appends to is read after the calls among its operands, as are
// variables among the values.
package main

import "fmt"

func main() {
	var log []string
	note := func(s string) string {
		log = append(log, "note "+s)
		return s
	}
	log = append(log, "a", note("b"))
	log = append(log, note("c"), "d", note("e"))
	fmt.Println(log)

	x := 1
	bump := func() int { x++; return x }
	fmt.Println(append([]int{0}, x, bump(), x))
	var s []any
	grow := func() any { s = append(s, "grown"); return len(s) }
	s = append(s, x, grow(), x)
	fmt.Println(s)
}

// Output:
// [note b a b note c note e c d e]
// [0 2 2 2]
// [grown 2 1 2]
