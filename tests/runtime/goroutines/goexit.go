// Goexit runs the deferred calls, cannot be recovered, and ends only its goroutine.
package main

import (
	"fmt"
	"runtime"
)

func leave(c chan string) {
	defer func() { c <- "in leave" }()
	runtime.Goexit()
	c <- "not reached"
}

func main() {
	c := make(chan string, 10)
	go func() {
		defer close(c)
		defer func() { c <- fmt.Sprint("recover: ", recover()) }()
		leave(c)
		c <- "not reached either"
	}()
	for s := range c {
		fmt.Println(s)
	}
	d := make(chan string, 4)
	go func() {
		defer close(d)
		defer func() {
			d <- fmt.Sprint("got ", recover())
		}()
		defer runtime.Goexit()
		panic("aborted by Goexit")
	}()
	for s := range d {
		fmt.Println(s)
	}
}

// Output:
// in leave
// recover: <nil>
// got <nil>
