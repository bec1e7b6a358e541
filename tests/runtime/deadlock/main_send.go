// All goroutines asleep: main sends.
package main

import "fmt"

func send(c chan<- string) { c <- "x" }

func main() {
	fmt.Println("start")
	send(make(chan string))
}

// Output:
// start

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan send]:
// main.send(...)
// 	main_send.go:6
// main.main(...)
// 	main_send.go:10
// ...

// Exit: 2
