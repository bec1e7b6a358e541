// Guards LockOSThread: the goroutine keeps its thread over everything that blocks,
// no other goroutine runs there, locks are counted, and a thread ends with the
// goroutine that is locked to it.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"syscall"
	"time"
)

func main() {
	runtime.LockOSThread()
	runtime.LockOSThread()
	me := syscall.Gettid()
	var wg sync.WaitGroup
	var mu sync.Mutex
	here := 0
	c, back := make(chan int), make(chan int)
	stop := make(chan bool)
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				select {
				case <-stop:
					return
				case n := <-c:
					if syscall.Gettid() == me {
						mu.Lock()
						here++
						mu.Unlock()
					}
					back <- n + 1
				}
			}
		}()
	}
	moved := 0
	check := func() {
		if syscall.Gettid() != me {
			moved++
		}
	}
	for i := 0; i < 200; i++ {
		c <- i
		check()
		if <-back != i+1 {
			fmt.Println("lost")
		}
		check()
		runtime.Gosched()
		check()
		if i%50 == 0 {
			time.Sleep(100 * time.Microsecond)
			check()
			syscall.Nanosleep(&syscall.Timespec{Nsec: 1000}, nil)
			check()
			runtime.GC()
			check()
		}
	}
	close(stop)
	wg.Wait()
	fmt.Println("moved", moved, "others here", here)
	runtime.UnlockOSThread()
	for i := 0; i < 10; i++ {
		runtime.Gosched()
		check()
	}
	fmt.Println("still locked", moved)
	runtime.UnlockOSThread()
	runtime.UnlockOSThread()

	// A thread that was locked when its goroutine ended is not used again.
	tids := make(chan int)
	seen := map[int]bool{}
	again := 0
	for i := 0; i < 20; i++ {
		go func() {
			runtime.LockOSThread()
			tids <- syscall.Gettid()
		}()
		t := <-tids
		if seen[t] && t != syscall.Getpid() {
			again++
		}
		seen[t] = true
	}
	fmt.Println("again", again)

	// Two locked goroutines that talk.
	done := make(chan bool)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		for i := range c {
			c <- i * 2
		}
		done <- true
	}()
	runtime.LockOSThread()
	sum := 0
	for i := 0; i < 500; i++ {
		c <- i
		sum += <-c
	}
	close(c)
	<-done
	fmt.Println(sum)
}

// Output:
// moved 0 others here 0
// still locked 0
// again 0
// 249500
