// Operators and selectors right behind types in expressions: gc parses them and
// leaves it to the checker to say what is wrong.
package main

type x struct{ y int }

var v = 1

func main() {
	_ = func().x
	_ = map[string]int * v
	_ = []int{}.x
	_ = struct{}{} == v
	_ = interface{}.(x)
	_ = struct{}.y
	_ = chan int + 1
	_ = <-chan int
	_ = [2]int.len
	_ = [float]int
	_ = func(int) (x)
	_ = ~v
	_ = "s"[int, v]
	switch interface{ m() } {
	}
	select {
	case v = 2:
	case func(int):
	}
	if []int == nil {
	}
}

// Errors:
// operators_after_types.go:10:13: func().x undefined (type func() has no field or method x)
// operators_after_types.go:11:6: map[string]int (type) is not an expression
// operators_after_types.go:12:14: []int{}.x undefined (type []int has no field or method x)
// operators_after_types.go:13:20: invalid operation: struct{}{} == v (mismatched types struct{} and int)
// operators_after_types.go:14:6: interface{} (type) is not an expression
// operators_after_types.go:15:15: struct{}.y undefined (type struct{} has no field or method y)
// operators_after_types.go:16:6: chan int (type) is not an expression
// operators_after_types.go:17:8: <-chan int (type) is not an expression
// operators_after_types.go:18:6: [2]int.len (type) is not an expression
// operators_after_types.go:18:13: int.len is not a type
// operators_after_types.go:18:6: too many errors
