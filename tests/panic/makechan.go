// make of a channel with a negative size.
package main

func main() {
	n := -1
	_ = make(chan int, n)
}

// Stderr:
// panic: makechan: size out of range
//
// goroutine 1 [running]:
// main.main(...)
// 	makechan.go:6
// ...

// Exit: 2
