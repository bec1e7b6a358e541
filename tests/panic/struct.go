// A panic with a struct shows its type and an address.
package main

type T struct{ a, b int }

func main() {
	panic(T{1, 2})
}

// Stderr:
// panic: (main.T) 0x?
//
// goroutine 1 [running]:
// main.main(...)
// 	struct.go:7
// ...

// Exit: 2
