// GOMAXPROCS reports and changes the number of Ps while goroutines run.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
)

func main() {
	fmt.Println(fmt.Sprint(runtime.GOMAXPROCS(0)) == os.Getenv("GOMAXPROCS"))
	var wg sync.WaitGroup
	total := make(chan int, 64)
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s := 0
			for i := range 20000 {
				s += i & 3
			}
			total <- s
		}()
	}
	for _, n := range []int{1, 4, 2, 8, 3} {
		runtime.GOMAXPROCS(n)
		fmt.Println(runtime.GOMAXPROCS(0))
		runtime.Gosched()
	}
	fmt.Println(runtime.GOMAXPROCS(2), runtime.GOMAXPROCS(-1))
	wg.Wait()
	sum := 0
	for range 8 {
		sum += <-total
	}
	fmt.Println(sum, runtime.NumCPU() > 0, runtime.NumGoroutine())
}

// Output:
// true
// 1
// 4
// 2
// 8
// 3
// 3 2
// 240000 true 1
