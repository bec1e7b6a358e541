// Guards that the goroutine that runs finalizers is not shown and not counted.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	x := new([10]int)
	runtime.SetFinalizer(x, func(*[10]int) {})
	fmt.Println(runtime.NumGoroutine())
	select {}
}

// Output:
// 1

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [select (no cases)]:
// main.main(...)
// 	with_finalizers.go:13
// ...

// Exit: 2
