// Select with timers: time-outs, tickers, a deadline that does not strike.
package main

import (
	"fmt"
	"time"
)

func main() {
	never := make(chan int)
	select {
	case <-never:
		fmt.Println("?")
	case <-time.After(5 * time.Millisecond):
		fmt.Println("timeout")
	}
	c := make(chan int)
	go func() { time.Sleep(time.Millisecond); c <- 1 }()
	select {
	case v := <-c:
		fmt.Println("value", v)
	case <-time.After(30 * time.Second):
		fmt.Println("late")
	}
	t := time.NewTicker(time.Millisecond)
	for range 3 {
		<-t.C
	}
	t.Stop()
	select {
	case <-t.C:
		fmt.Println("ticked after stop")
	case <-time.After(5 * time.Millisecond):
		fmt.Println("stopped")
	}
	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Stop(), timer.Stop(), timer.Reset(time.Millisecond))
	<-timer.C
	fmt.Println("fired")
	done := make(chan string)
	time.AfterFunc(time.Millisecond, func() { done <- "afterfunc" })
	fmt.Println(<-done)
	start := time.Now()
	time.Sleep(3 * time.Millisecond)
	fmt.Println(time.Since(start) >= 3*time.Millisecond)
	time.Sleep(0)
	time.Sleep(-5)
	order := make(chan int, 3)
	for _, d := range []int{30, 10, 20} {
		go func() { time.Sleep(time.Duration(d) * time.Millisecond); order <- d }()
	}
	fmt.Println(<-order + <-order + <-order)
}

// Output:
// timeout
// value 1
// stopped
// true false false
// fired
// afterfunc
// true
// 60
