// Timers: reset, stop before and after firing, channels of capacity nothing stale.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println(t.Stop())
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("nothing stale")
	}
	t.Reset(time.Millisecond)
	<-t.C
	fmt.Println(t.Stop())
	n := 0
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	deadline := time.After(time.Minute)
	for n < 5 {
		select {
		case <-tick.C:
			n++
			if n == 2 {
				tick.Reset(time.Millisecond)
			}
		case <-deadline:
			return
		}
	}
	fmt.Println(n)
	fired := make(chan int, 10)
	for i := range 5 {
		time.AfterFunc(time.Duration(5-i)*4*time.Millisecond, func() { fired <- i })
	}
	all := 0
	for range 5 {
		all |= 1 << <-fired
	}
	fmt.Println(all)
	f := time.AfterFunc(time.Hour, func() { fmt.Println("never") })
	fmt.Println(f.Stop())
	many := make(chan bool, 1000)
	for i := range 1000 {
		time.AfterFunc(time.Duration(i%7)*time.Millisecond, func() { many <- true })
	}
	for range 1000 {
		<-many
	}
	fmt.Println(len(many))
	defer func() { fmt.Println(recover()) }()
	time.NewTicker(0)
}

// Output:
// true
// nothing stale
// false
// 5
// 31
// true
// 0
// non-positive interval for NewTicker
