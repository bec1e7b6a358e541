// All goroutines asleep sending to a nil channel.
package main

func main() {
	var c chan int
	c <- 1
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan send (nil chan)]:
// main.main(...)
// 	nil_send.go:6
// ...

// Exit: 2
