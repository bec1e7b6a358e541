// Slicing an array.
package main

func main() {
	var a [3]int
	n := 4
	_ = a[:n]
}

// Stderr:
// panic: runtime error: slice bounds out of range [:4] with length 3
//
// goroutine 1 [running]:
// main.main(...)
// 	slice_array_ptr.go:7
// ...

// Exit: 2
