// Callers and Caller count the runtime's frames as Go does.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	for skip := range 5 {
		pc := make([]uintptr, 10)
		n := runtime.Callers(skip, pc)
		fr := runtime.CallersFrames(pc[:n])
		for {
			f, more := fr.Next()
			fmt.Println(skip, n, f.Function, f.File != "", f.Line)
			if !more {
				break
			}
		}
	}
	for skip := range 5 {
		_, _, l, ok := runtime.Caller(skip)
		fmt.Println(l, ok)
	}
}

// Output:
// 0 4 runtime.Callers true 341
// 0 4 main.main true 12
// 0 4 runtime.main true 302
// 0 4 runtime.goexit true 1264
// 1 3 main.main true 12
// 1 3 runtime.main true 302
// 1 3 runtime.goexit true 1264
// 2 2 runtime.main true 302
// 2 2 runtime.goexit true 1264
// 3 1 runtime.goexit true 1264
// 4 0  false 0
// 23 true
// 302 true
// 1264 true
// 0 false
// 0 false
