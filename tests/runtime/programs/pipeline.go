// A pipeline of stages with fan-out, fan-in and cancellation.
package main

import (
	"fmt"
	"sync"
)

func source(done <-chan struct{}, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			select {
			case out <- i:
			case <-done:
				return
			}
		}
	}()
	return out
}

func stage(done <-chan struct{}, in <-chan int, f func(int) int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			select {
			case out <- f(v):
			case <-done:
				return
			}
		}
	}()
	return out
}

func merge(done <-chan struct{}, ins ...<-chan int) <-chan int {
	var wg sync.WaitGroup
	out := make(chan int)
	for _, in := range ins {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range in {
				select {
				case out <- v:
				case <-done:
					return
				}
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func main() {
	done := make(chan struct{})
	src := source(done, 100)
	sq := func(x int) int { return x * x }
	var stages []<-chan int
	for range 5 {
		stages = append(stages, stage(done, stage(done, src, sq), func(x int) int { return x + 1 }))
	}
	sum := 0
	for v := range merge(done, stages...) {
		sum += v
	}
	fmt.Println(sum)
	endless := source(done, 1<<60)
	fmt.Println(<-endless, <-endless)
	close(done)
	fmt.Println("cancelled")
}

// Output:
// 338450
// 1 2
// cancelled
