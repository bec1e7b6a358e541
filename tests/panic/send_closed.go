// Sending on a closed channel.
package main

func main() {
	c := make(chan int, 1)
	close(c)
	c <- 1
}

// Stderr:
// panic: send on closed channel
//
// goroutine 1 [running]:
// main.main(...)
// 	send_closed.go:7
// ...

// Exit: 2
