// All goroutines asleep: main receives.
package main

func main() {
	c := make(chan int)
	println("before")
	<-c
}

// Stderr:
// before
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main(...)
// 	main_receive.go:7
// ...

// Exit: 2
