// An uncaught panic with a string.
package main

func main() {
	panic("boom")
}

// Stderr:
// panic: boom
//
// goroutine 1 [running]:
// main.main(...)
// 	string.go:5
// ...

// Exit: 2
