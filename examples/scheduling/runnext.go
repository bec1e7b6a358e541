// Ping-pong. What a goroutine makes ready runs next, in its own time slice: the
// token goes to and fro without waiting behind the hundred others, who yield to
// the end of the queue all the time.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	stop := false
	turns := 0
	for i := 0; i < 100; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for !stop {
				turns++
				runtime.Gosched()
			}
		}()
	}
	ping, pong := make(chan int), make(chan int)
	go func() {
		for n := range ping {
			pong <- n
		}
		close(pong)
	}()
	const rounds = 1000
	for i := 0; i < rounds; i++ {
		ping <- i
		<-pong
	}
	stop = true
	close(ping)
	wg.Wait()
	fmt.Println(rounds, "rounds; the others had fewer turns than that:", turns < 100*rounds)
}
