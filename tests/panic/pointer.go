// A panic with a pointer shows its type and the address.
package main

type T struct{ a int }

func main() {
	panic(&T{1})
}

// Stderr:
// panic: (*main.T) 0x?
//
// goroutine 1 [running]:
// main.main(...)
// 	pointer.go:7
// ...

// Exit: 2
