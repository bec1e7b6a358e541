// A program that does not refer to the memory profile has none, and no rate.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	fmt.Println(runtime.MemProfileRate)
	runtime.MemProfileRate = 1
	fmt.Println(runtime.MemProfileRate, len(make([]byte, 100)))
}

// Output:
// 0
// 1 100
