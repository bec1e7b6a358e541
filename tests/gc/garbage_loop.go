// Garbage made in a loop is collected; what is reachable stays whole.
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	next *node
	data [8]int
}

func main() {
	var keep *node
	for i := range 30000 {
		n := &node{data: [8]int{7: i}}
		if i%1000 == 0 {
			n.next = keep
			keep = n
		}
	}
	count, sum := 0, 0
	for n := keep; n != nil; n = n.next {
		count++
		sum += n.data[7]
	}
	fmt.Println(count, sum)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range 100 {
		_ = make([]byte, 100000)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	fmt.Println(after.NumGC > before.NumGC, after.TotalAlloc > before.TotalAlloc, after.HeapAlloc < before.HeapAlloc+5000000)
}

// Output:
// 30 435000
// true true true
