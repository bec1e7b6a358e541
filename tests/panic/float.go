// Floats in panics print in the format of print.
package main

func main() {
	panic(1.5)
}

// Stderr:
// panic: 1.5
//
// goroutine 1 [running]:
// main.main(...)
// 	float.go:5
// ...

// Exit: 2
