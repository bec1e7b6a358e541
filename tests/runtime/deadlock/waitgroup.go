// All goroutines asleep in WaitGroup.Wait.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Wait()
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [sync.WaitGroup.Wait]:
// ...
// main.main(...)
// 	waitgroup.go:9
// ...

// Exit: 2
