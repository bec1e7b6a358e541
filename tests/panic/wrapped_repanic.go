// Panicking anew with an error that wraps the recovered one.
package main

import "fmt"

func main() {
	defer func() {
		panic(fmt.Errorf("wrapped: %w", recover().(error)))
	}()
	var m map[int]int
	m[1] = 1
}

// Stderr:
// panic: assignment to entry in nil map [recovered]
// 	panic: wrapped: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.main.func1(...)
// 	wrapped_repanic.go:8
// ...
// main.main(...)
// 	wrapped_repanic.go:11
// ...

// Exit: 2
