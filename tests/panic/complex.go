// A panic with a complex number.
package main

func main() {
	panic(1 + 2i)
}

// Stderr:
// panic: (1+2i)
//
// goroutine 1 [running]:
// main.main(...)
// 	complex.go:5
// ...

// Exit: 2
