// An uncaught panic with an int.
package main

func main() {
	panic(42)
}

// Stderr:
// panic: 42
//
// goroutine 1 [running]:
// main.main(...)
// 	int.go:5
// ...

// Exit: 2
