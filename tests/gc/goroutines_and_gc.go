// Collections while goroutines allocate, block and exchange pointers.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type item struct {
	v    []int
	next *item
}

func main() {
	c := make(chan *item, 4)
	back := make(chan int)
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			var list *item
			for i := range 100 {
				list = &item{[]int{w, i}, list}
				if i%10 == 9 {
					c <- list
					list = nil
				}
			}
		}()
	}
	go func() {
		total := 0
		for l := range c {
			for ; l != nil; l = l.next {
				total += l.v[1]
			}
		}
		back <- total
	}()
	stop := make(chan bool)
	go func() {
		for {
			select {
			case <-stop:
				return
			default:
				runtime.GC()
				runtime.Gosched()
			}
		}
	}()
	wg.Wait()
	close(c)
	fmt.Println(<-back)
	close(stop)
	m := map[int]*item{}
	for i := range 2000 {
		m[i] = &item{v: []int{i}}
		if i > 100 {
			delete(m, i-100)
		}
	}
	s := 0
	for k, it := range m {
		s += it.v[0] - k
	}
	fmt.Println(s, len(m))
}

// Output:
// 19800
// 0 101
