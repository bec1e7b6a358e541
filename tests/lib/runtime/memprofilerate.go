// GODEBUG=memprofilerate sets the rate of a program that refers to the memory profile.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	fmt.Println(runtime.MemProfileRate)
	n, _ := runtime.MemProfile(nil, true)
	fmt.Println(n > 0)
}

// Env: GODEBUG=memprofilerate=1
// Output:
// 1
// true
