// Five philosophers, five forks, everyone takes the left one first. When all have
// one and wait for the other, nothing can go on, and the runtime says so.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var forks [5]sync.Mutex
	var seated, done sync.WaitGroup
	seated.Add(5)
	for i := range forks {
		done.Add(1)
		go func() {
			defer done.Done()
			forks[i].Lock()
			seated.Done()
			seated.Wait()
			forks[(i+1)%5].Lock()
			fmt.Println("philosopher", i, "eats")
		}()
	}
	done.Wait()
}
