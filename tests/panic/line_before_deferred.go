// A call that is a function's last statement is where tracebacks say, although
// deferred calls follow.
package main

import (
	"fmt"
	"runtime"
)

func at() int {
	var pcs [10]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs[:])])
	for {
		f, more := frames.Next()
		if f.Function == "main.last" {
			return f.Line
		}
		if !more {
			return 0
		}
	}
}

func show() { fmt.Println(at()) }

func last() {
	defer fmt.Println("deferred")
	show()
}

func main() {
	last()
	defer func() {
		recover()
		for i := range 3 {
			pc, _, _, _ := runtime.Caller(i)
			fmt.Println(runtime.FuncForPC(pc).Name())
		}
	}()
	panic(1)
}

// Output:
// 28
// deferred
// main.main.func1
// runtime.gopanic
// main.main
