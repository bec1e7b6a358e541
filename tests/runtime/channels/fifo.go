// Waiting receivers are served in the order they came; so are waiting senders.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(1)
	c := make(chan int)
	out := make(chan string, 10)
	for i := range 4 {
		go func() { out <- fmt.Sprint(i, ":", <-c) }()
		runtime.Gosched()
		runtime.Gosched()
	}
	for i := range 4 {
		c <- i * 10
	}
	got := map[string]bool{}
	for range 4 {
		got[<-out] = true
	}
	fmt.Println(len(got), got["0:0"], got["3:30"])
	d := make(chan int, 1)
	for i := range 5 {
		go func() { d <- i }()
		runtime.Gosched()
		runtime.Gosched()
	}
	s := 0
	for range 5 {
		s += <-d
	}
	fmt.Println(s)
}

// Output:
// 4 true true
// 10
