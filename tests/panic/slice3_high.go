// The second index above the third.
package main

func main() {
	s := make([]int, 2, 4)
	n := 3
	_ = s[0:n:2]
}

// Stderr:
// panic: runtime error: slice bounds out of range [:3:2]
//
// goroutine 1 [running]:
// main.main(...)
// 	slice3_high.go:7
// ...

// Exit: 2
