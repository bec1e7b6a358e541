// A leaked goroutine: the caller gives up after a timeout, and nobody receives
// what the worker sends. It is no deadlock, for main goes on; but the goroutine
// and all that it refers to stay for ever. Its state in the dump says where.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
)

func slow(c chan<- int) {
	time.Sleep(5 * time.Millisecond)
	c <- 42
}

func ask() (int, bool) {
	c := make(chan int) // with room for one the worker could end
	go slow(c)
	select {
	case n := <-c:
		return n, true
	case <-time.After(time.Millisecond):
		return 0, false
	}
}

func main() {
	before := runtime.NumGoroutine()
	for i := 0; i < 10; i++ {
		ask()
	}
	time.Sleep(50 * time.Millisecond)
	fmt.Println("leaked:", runtime.NumGoroutine()-before)
	buf := make([]byte, 1<<16)
	stack := string(buf[:runtime.Stack(buf, true)])
	fmt.Println("in chan send:", strings.Count(stack, "[chan send"))
}
