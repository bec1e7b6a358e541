// make with a capacity below the length.
package main

func main() {
	n := 2
	_ = make([]int, 5, n)
}

// Stderr:
// panic: runtime error: makeslice: cap out of range
//
// goroutine 1 [running]:
// main.main(...)
// 	makeslice_cap.go:6
// ...

// Exit: 2
