// Integer division by zero.
package main

func main() {
	a, b := 1, 0
	println(a / b)
}

// Stderr:
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.main(...)
// 	divide.go:6
// ...

// Exit: 2
