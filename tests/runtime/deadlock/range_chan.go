// All goroutines asleep: a range over a channel nobody closes.
package main

import "fmt"

func main() {
	c := make(chan int)
	go func() {
		for i := range 3 {
			c <- i
		}
	}()
	for v := range c {
		fmt.Println(v)
	}
}

// Output:
// 0
// 1
// 2

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main(...)
// 	range_chan.go:13
// ...

// Exit: 2
