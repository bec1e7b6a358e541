// Finalizers and cleanups run after their object has become unreachable.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type res struct {
	id  int
	pad [4]*int
}

func make1(done chan int) {
	r := &res{id: 7}
	runtime.SetFinalizer(r, func(r *res) { done <- r.id })
	q := &res{id: 8}
	runtime.AddCleanup(q, func(n int) { done <- n }, 100)
}

func main() {
	done := make(chan int, 2)
	make1(done)
	sum := 0
	for i := 0; i < 200 && sum != 107; i++ {
		runtime.GC()
		select {
		case n := <-done:
			sum += n
		case <-time.After(5 * time.Millisecond):
		}
	}
	fmt.Println(sum)
	kept := &res{id: 1}
	runtime.SetFinalizer(kept, func(*res) { fmt.Println("never") })
	runtime.SetFinalizer(kept, nil)
	runtime.GC()
	runtime.KeepAlive(kept)
	fmt.Println(kept.id)
}

// Output:
// 107
// 1
