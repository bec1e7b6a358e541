// A fatal error that the program is to blame for shows the goroutine that met
// it, not the others.
package main

import (
	"sync"
	"time"
)

func main() {
	go func() { time.Sleep(time.Hour) }()
	time.Sleep(time.Millisecond)
	var mu sync.RWMutex
	mu.RUnlock()
}

// Stderr:
// fatal error: sync: RUnlock of unlocked RWMutex
//
// goroutine 1 [running]:
// ...
// main.main(...)
// 	fatal_shows_one.go:14
// ...

// Exit: 2
