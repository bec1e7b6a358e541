// A panic with a byte-sized value.
package main

func main() {
	panic(byte('a'))
}

// Stderr:
// panic: 97
//
// goroutine 1 [running]:
// main.main(...)
// 	rune_byte.go:5
// ...

// Exit: 2
