// Closing wakes every receiver, and makes blocked senders panic.
package main

import (
	"fmt"
	"sync"
)

func main() {
	c := make(chan int)
	var wg sync.WaitGroup
	zero := make(chan bool, 50)
	for range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v, ok := <-c
			zero <- v == 0 && !ok
		}()
	}
	close(c)
	wg.Wait()
	close(zero)
	all := true
	for z := range zero {
		all = all && z
	}
	fmt.Println(all)
	d := make(chan int)
	errs := make(chan any, 10)
	ready := make(chan bool)
	for i := range 10 {
		go func() {
			defer func() { errs <- recover() }()
			ready <- true
			d <- i
		}()
	}
	for range 10 {
		<-ready
	}
	close(d)
	n := 0
	for range 10 {
		if r := <-errs; r != nil {
			n++
			if n == 1 {
				fmt.Println(r)
			}
		}
	}
	fmt.Println(n)
	func() {
		defer func() { fmt.Println(recover()) }()
		close(d)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		d <- 1
	}()
}

// Output:
// true
// send on closed channel
// 10
// close of closed channel
// send on closed channel
