// Goroutines start with the arguments evaluated at the go statement; WaitGroup waits for them.
package main

import (
	"fmt"
	"sync"
)

type T struct{ n int }

func (t T) Run(wg *sync.WaitGroup, out *[4]int, i int) {
	defer wg.Done()
	out[i] = t.n
}

func main() {
	var wg sync.WaitGroup
	var out [4]int
	t := T{5}
	wg.Add(3)
	go t.Run(&wg, &out, 0)
	t.n = 6
	f := t.Run
	go f(&wg, &out, 1)
	x := 7
	go func(v int) {
		defer wg.Done()
		out[2] = v
	}(x)
	x = 8
	wg.Wait()
	wg.Go(func() { out[3] = x })
	wg.Wait()
	fmt.Println(out)
	sum := 0
	var mu sync.Mutex
	for i := range 100 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			sum += i
		}()
	}
	wg.Wait()
	fmt.Println(sum)
	done := make(chan []string)
	go func(a string, b ...int) {
		done <- []string{a, fmt.Sprint(b)}
	}("va", 1, 2, 3)
	fmt.Println(<-done)
	fmt.Println("end")
}

// Output:
// [5 6 7 8]
// 4950
// [va [1 2 3]]
// end
