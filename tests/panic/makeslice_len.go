// make with a negative length.
package main

func main() {
	n := -1
	_ = make([]int, n)
}

// Stderr:
// panic: runtime error: makeslice: len out of range
//
// goroutine 1 [running]:
// main.main(...)
// 	makeslice_len.go:6
// ...

// Exit: 2
