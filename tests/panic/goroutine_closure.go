// A closure started by a method: created by.
package main

import "time"

type S struct{}

func (s *S) start() {
	go func() {
		var x any = 1
		_ = x.(string)
	}()
}

func main() {
	(&S{}).start()
	time.Sleep(10 * time.Second)
}

// Stderr:
// panic: interface conversion: interface {} is int, not string
//
// goroutine N [running]:
// main.(*S).start.func1(...)
// 	goroutine_closure.go:11
// created by main.(*S).start in goroutine N
// 	goroutine_closure.go:9
// ...

// Exit: 2
