// What is in the memory profile while the collector does not run: everything, as long as
// there was no collection; after that what was allocated before the latest one.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

var hold [][]byte

func allocate(n int) {
	for range n {
		hold = append(hold, make([]byte, 4096))
	}
}

func count() (n int64) {
	p := make([]runtime.MemProfileRecord, 1000)
	k, _ := runtime.MemProfile(p, true)
	for _, r := range p[:k] {
		if r.AllocBytes == 4096*r.AllocObjects {
			frame, _ := runtime.CallersFrames(r.Stack()).Next()
			if frame.Function != "main.count" {
				n += r.AllocObjects
			}
		}
	}
	return n
}

func main() {
	debug.SetGCPercent(-1)
	hold = make([][]byte, 0, 1000)
	runtime.MemProfileRate = 1
	allocate(10)
	fmt.Println(count() >= 10)
	runtime.GC()
	n := count()
	allocate(10)
	fmt.Println(count() == n)
	runtime.GC()
	fmt.Println(count() - n)
}

// Skip-gcstress

// Output:
// true
// true
// 10
