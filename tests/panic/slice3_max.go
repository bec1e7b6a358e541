// The third index above the capacity.
package main

func main() {
	s := make([]int, 2, 4)
	n := 5
	_ = s[0:1:n]
}

// Stderr:
// panic: runtime error: slice bounds out of range [::5] with capacity 4
//
// goroutine 1 [running]:
// main.main(...)
// 	slice3_max.go:7
// ...

// Exit: 2
