// The low bound above the length.
package main

func main() {
	s := make([]int, 2, 4)
	n := 3
	_ = s[n:]
}

// Stderr:
// panic: runtime error: slice bounds out of range [3:2]
//
// goroutine 1 [running]:
// main.main(...)
// 	slice_bounds_low_len.go:7
// ...

// Exit: 2
