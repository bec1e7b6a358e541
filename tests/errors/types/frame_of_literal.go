// The elements of a slice's literal lie in the frame, whatever their size, if they
// do not escape; a frame over 1 GB is refused.
package main

import "fmt"

var i = 1
var sink []int

//go:noinline
func use(x []int) {}

//go:noinline
func keep(x []int) { sink = x }

func stays() {
	x := []int{5e8: i}
	use(x)
}

type T struct{}

func (*T) nested() {
	x := [][]int{5e8: {i}}
	x[3] = nil
	println(len(x), x[4] == nil)
}

func escapes() {
	keep([]int{5e8: i})
}

func returned() []int { return []int{5e8: i} }

func printed() {
	x := []int{5e8: i}
	fmt.Println(x)
}

func constant() {
	x := []int{5e8: 1}
	println(len(x))
}

func small() {
	x := []int{5e6: i}
	use(x)
}

func main() {
	stays()
	new(T).nested()
	escapes()
	sink = returned()
	printed()
	constant()
	small()
}

// Errors:
// frame_of_literal.go:16:6: stack frame too large (>1GB): 3814 MB locals + 0 MB args
// frame_of_literal.go:23:6: stack frame too large (>1GB): 11444 MB locals + 0 MB args
