// Remainder by zero, of a small unsigned type.
package main

func main() {
	var a, b uint8 = 1, 0
	println(a % b)
}

// Stderr:
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.main(...)
// 	modulo.go:6
// ...

// Exit: 2
