// Forty pairs of goroutines that hand a token to and fro, on four Ps. Each hand-over
// puts a goroutine into a queue and takes one out. With one queue behind one lock
// the Ps wait for each other; with a queue on each P they do not.
package main

import (
	"fmt"
	"sync"
)

func main() {
	const pairs, rounds = 40, 2000
	var wg sync.WaitGroup
	total := make([]int, pairs)
	for i := 0; i < pairs; i++ {
		a, b := make(chan int), make(chan int)
		wg.Add(2)
		go func() {
			defer wg.Done()
			for v := range a {
				b <- v + 1
			}
			close(b)
		}()
		go func() {
			defer wg.Done()
			v := 0
			for j := 0; j < rounds; j++ {
				a <- v
				v = <-b
			}
			close(a)
			total[i] = v
		}()
	}
	wg.Wait()
	sum := 0
	for _, v := range total {
		sum += v
	}
	fmt.Println("hand-overs:", sum)
}
