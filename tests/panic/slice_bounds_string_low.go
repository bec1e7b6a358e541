// The low bound of a string above the high.
package main

func main() {
	s := "hello"
	n := 4
	_ = s[n:2]
}

// Stderr:
// panic: runtime error: slice bounds out of range [4:2]
//
// goroutine 1 [running]:
// main.main(...)
// 	slice_bounds_string_low.go:7
// ...

// Exit: 2
