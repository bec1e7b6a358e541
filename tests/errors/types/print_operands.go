// print and println take no structs and arrays, which shows last.
package main

type S struct{ x int }

func main() {
	var s S
	println(s)
	println(1, "a", s, [2]int{1})
	print(s, s)
	println([]int{}, main, &s, any(1))
}

// Errors:
// print_operands.go:8:9: illegal types for operand: println
// 	S
// print_operands.go:9:9: illegal types for operand: println
// 	S
// print_operands.go:9:9: illegal types for operand: println
// 	[2]int
// print_operands.go:10:7: illegal types for operand: print
// 	S
