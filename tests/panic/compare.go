// Comparing interfaces that hold slices.
package main

func main() {
	var a, b any = []int{}, []int{}
	println(a == b)
}

// Stderr:
// panic: runtime error: comparing uncomparable type []int
//
// goroutine 1 [running]:
// main.main(...)
// 	compare.go:6
// ...

// Exit: 2
