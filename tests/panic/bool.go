// A panic with a bool.
package main

func main() {
	panic(true)
}

// Stderr:
// panic: true
//
// goroutine 1 [running]:
// main.main(...)
// 	bool.go:5
// ...

// Exit: 2
