// Dining philosophers with ordered forks; all eat.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	const n = 5
	var forks [n]sync.Mutex
	var meals [n]int
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			a, b := i, (i+1)%n
			if a > b {
				a, b = b, a
			}
			for range 50 {
				forks[a].Lock()
				runtime.Gosched()
				forks[b].Lock()
				meals[i]++
				forks[b].Unlock()
				forks[a].Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(meals)
}

// Output:
// [50 50 50 50 50]
