// Who waits on a channel that is closed is made ready last come, first; so the one
// that has waited longest runs next, and the others from the last to the second.
package main

import (
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	c := make(chan int)
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Go(func() {
			if i%2 == 0 {
				<-c
			} else {
				select {
				case <-c:
				}
			}
			println(i)
		})
		// Also at the program's first turn.
		runtime.Gosched()
	}
	close(c)
	wg.Wait()
}

// Stderr:
// 0
// 5
// 4
// 3
// 2
// 1
