// A goroutine that never calls anything does not hold the others up.
package main

import (
	"fmt"
	"runtime"
	"time"
)

var stop bool

func spin() {
	for {
	}
}

func count() {
	for i := 0; ; i++ {
		if i < 0 {
			return
		}
	}
}

func main() {
	for range runtime.GOMAXPROCS(0) + 1 {
		go spin()
		go count()
	}
	time.Sleep(time.Millisecond)
	c := make(chan int)
	go func() {
		for i := range 3 {
			c <- i
		}
		close(c)
	}()
	for v := range c {
		fmt.Println(v)
	}
	runtime.GC()
	fmt.Println("done")
}

// Output:
// 0
// 1
// 2
// done
