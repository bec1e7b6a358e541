// A negative shift count.
package main

func main() {
	n := -1
	println(1 << n)
}

// Stderr:
// panic: runtime error: negative shift amount
//
// goroutine 1 [running]:
// main.main(...)
// 	negative_shift.go:6
// ...

// Exit: 2
