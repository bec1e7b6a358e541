// runtime.GoroutineProfile has the stacks of all goroutines, the caller's first.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
)

func wait(c chan int) { <-c }

func main() {
	c := make(chan int)
	for range 3 {
		go wait(c)
	}
	for {
		buf := make([]byte, 1<<16)
		if strings.Count(string(buf[:runtime.Stack(buf, true)]), "[chan receive") == 3 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	fmt.Println(runtime.GoroutineProfile(nil))
	p := make([]runtime.StackRecord, 10)
	n, ok := runtime.GoroutineProfile(p)
	fmt.Println(n, ok)
	for _, r := range p[:n] {
		frames := runtime.CallersFrames(r.Stack())
		for {
			f, more := frames.Next()
			if strings.HasPrefix(f.Function, "main.") {
				fmt.Print(f.Function, " ")
			}
			if !more {
				break
			}
		}
		fmt.Println()
	}
	n, ok = runtime.ThreadCreateProfile(nil)
	fmt.Println(n > 0, ok)
}

// Output:
// 4 false
// 4 true
// main.main
// main.wait
// main.wait
// main.wait
// true false
