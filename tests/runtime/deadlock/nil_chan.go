// All goroutines asleep on a nil channel.
package main

func main() {
	var c chan int
	<-c
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive (nil chan)]:
// main.main(...)
// 	nil_chan.go:6
// ...

// Exit: 2
