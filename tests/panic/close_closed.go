// Closing a closed channel.
package main

func main() {
	c := make(chan int)
	close(c)
	close(c)
}

// Stderr:
// panic: close of closed channel
//
// goroutine 1 [running]:
// main.main(...)
// 	close_closed.go:7
// ...

// Exit: 2
