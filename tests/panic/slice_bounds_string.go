// Slice bounds of a string.
package main

func main() {
	s := "hello"
	n := 9
	_ = s[:n]
}

// Stderr:
// panic: runtime error: slice bounds out of range [:9] with length 5
//
// goroutine 1 [running]:
// main.main(...)
// 	slice_bounds_string.go:7
// ...

// Exit: 2
