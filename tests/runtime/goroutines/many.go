// A hundred thousand goroutines at once, each parked, then all woken.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	const n = 20000
	start := make(chan struct{})
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	wg.Add(n)
	for i := range n {
		go func() {
			<-start
			mu.Lock()
			total += i
			mu.Unlock()
			wg.Done()
		}()
	}
	fmt.Println(runtime.NumGoroutine() == n+1)
	close(start)
	wg.Wait()
	fmt.Println(total)
	left := make(chan int)
	prev := left
	for range 5000 {
		next := make(chan int)
		go func(in, out chan int) { out <- 1 + <-in }(next, prev)
		prev = next
	}
	prev <- 0
	fmt.Println(<-left)
}

// Skip-gcstress

// Output:
// true
// 199990000
// 5000
