// Selects that block in both directions with many partners.
package main

import (
	"fmt"
	"sync"
)

func main() {
	a, b, quit := make(chan int), make(chan string), make(chan struct{})
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i%2 == 0 {
				a <- i
			} else {
				b <- fmt.Sprint(i)
			}
		}()
	}
	go func() { wg.Wait(); close(quit) }()
	sum, n := 0, 0
loop:
	for {
		select {
		case v := <-a:
			sum += v
		case s := <-b:
			n += len(s)
		case <-quit:
			break loop
		}
	}
	fmt.Println(sum, n)
	c := make(chan int)
	res := make(chan int)
	// Two, so that neither is left without a partner.
	for range 2 {
		go func() {
			t := 0
			for range 100 {
				select {
				case c <- 1:
				case v := <-c:
					t += v
				}
			}
			res <- t
		}()
	}
	total := 0
	for range 2 {
		total += <-res
	}
	fmt.Println(total)
	d := make(chan int)
	go func() {
		select {
		case d <- 1:
		case <-make(chan int):
		}
	}()
	fmt.Println(<-d)
	e := make(chan bool)
	go func() {
		select {
		case <-e:
			e <- false
		}
	}()
	e <- true
	fmt.Println(<-e)
}

// Output:
// 90 15
// 100
// 1
// false
