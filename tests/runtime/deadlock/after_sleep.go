// A sleeping goroutine is no deadlock; what comes after it is.
package main

import (
	"fmt"
	"time"
)

func main() {
	time.Sleep(time.Millisecond)
	fmt.Println("slept")
	c := make(chan int)
	go time.Sleep(2 * time.Millisecond)
	<-c
}

// Output:
// slept

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main(...)
// 	after_sleep.go:14
// ...

// Exit: 2
