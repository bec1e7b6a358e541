// Several producers and consumers; nothing is lost, nothing comes twice.
package main

import (
	"fmt"
	"sync"
)

func run(producers, consumers, capacity, each int) (int, int) {
	c := make(chan int, capacity)
	var pw, cw sync.WaitGroup
	for p := range producers {
		pw.Add(1)
		go func() {
			defer pw.Done()
			for i := range each {
				c <- p*each + i
			}
		}()
	}
	var mu sync.Mutex
	seen := make(map[int]int)
	for range consumers {
		cw.Add(1)
		go func() {
			defer cw.Done()
			for v := range c {
				mu.Lock()
				seen[v]++
				mu.Unlock()
			}
		}()
	}
	pw.Wait()
	close(c)
	cw.Wait()
	max := 0
	for _, n := range seen {
		if n > max {
			max = n
		}
	}
	return len(seen), max
}

func main() {
	for _, capacity := range []int{0, 1, 7, 100} {
		fmt.Println(run(3, 4, capacity, 200))
	}
	fmt.Println(run(1, 8, 0, 500))
	fmt.Println(run(8, 1, 2, 100))
}

// Output:
// 600 1
// 600 1
// 600 1
// 600 1
// 500 1
// 800 1
