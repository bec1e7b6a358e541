// A loop that calls a function. Go 1.2 to 1.13 could preempt it – at the function's
// entry – while the empty loop of ../spin.go held its P until Go 1.14.
package main

import (
	"fmt"
	"runtime"
	"time"
)

var n int

//go:noinline
func step() { n++ }

func main() {
	runtime.GOMAXPROCS(1)
	go func() {
		for {
			step()
		}
	}()
	time.Sleep(time.Millisecond)
	fmt.Println("main got its P back")
}
