// make with a length that no memory holds.
package main

func main() {
	n := 1 << 62
	_ = make([]int, n)
}

// Stderr:
// panic: runtime error: makeslice: len out of range
//
// goroutine 1 [running]:
// main.main(...)
// 	makeslice_huge.go:6
// ...

// Exit: 2
