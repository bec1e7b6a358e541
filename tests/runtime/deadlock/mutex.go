// All goroutines asleep on a mutex locked twice.
package main

import "sync"

func main() {
	var mu sync.Mutex
	mu.Lock()
	mu.Lock()
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.Mutex.Lock]:
// ...
// main.main(...)
// 	mutex.go:9
// ...

// Exit: 2
