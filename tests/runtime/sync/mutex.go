// Mutexes: exclusion, TryLock, unlocking from another goroutine, fatal misuse is separate.
package main

import (
	"fmt"
	"sync"
	"time"
)

type counter struct {
	sync.Mutex
	n map[string]int
}

func main() {
	c := counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 200 {
				c.Lock()
				c.n[fmt.Sprint(i%3)]++
				c.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.n)
	fmt.Println(c.TryLock(), c.TryLock())
	go func() { time.Sleep(time.Millisecond); c.Unlock() }()
	c.Lock()
	fmt.Println("handed over")
	c.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	rw.RLock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.RUnlock()
	rw.RUnlock()
	rw.RUnlock()
	rw.Lock()
	fmt.Println(rw.TryRLock())
	rw.Unlock()
	shared := 0
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 100 {
				if (i+j)%4 == 0 {
					rw.Lock()
					shared++
					rw.Unlock()
				} else {
					rw.RLock()
					_ = shared
					rw.RUnlock()
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(shared)
	l := rw.RLocker()
	l.Lock()
	l.Unlock()
}

// Output:
// map[0:800 1:600 2:600]
// true false
// handed over
// false true
// false
// 200
