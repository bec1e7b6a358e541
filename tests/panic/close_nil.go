// Closing a nil channel.
package main

func main() {
	var c chan int
	close(c)
}

// Stderr:
// panic: close of nil channel
//
// goroutine 1 [running]:
// main.main(...)
// 	close_nil.go:6
// ...

// Exit: 2
