// The first index above the second.
package main

func main() {
	s := make([]int, 2, 4)
	n := 2
	_ = s[n:1:3]
}

// Stderr:
// panic: runtime error: slice bounds out of range [2:1:]
//
// goroutine 1 [running]:
// main.main(...)
// 	slice3_low.go:7
// ...

// Exit: 2
