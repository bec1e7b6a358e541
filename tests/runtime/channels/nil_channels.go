// Nil channels block for ever, which select makes use of.
package main

import "fmt"

func merge(a, b <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for a != nil || b != nil {
			select {
			case v, ok := <-a:
				if !ok {
					a = nil
					continue
				}
				out <- v
			case v, ok := <-b:
				if !ok {
					b = nil
					continue
				}
				out <- v
			}
		}
	}()
	return out
}

func gen(vs ...int) <-chan int {
	c := make(chan int)
	go func() {
		for _, v := range vs {
			c <- v
		}
		close(c)
	}()
	return c
}

func main() {
	sum, n := 0, 0
	for v := range merge(gen(1, 2, 3), gen(10, 20)) {
		sum += v
		n++
	}
	fmt.Println(sum, n)
	var nilc chan int
	select {
	case nilc <- 1:
		fmt.Println("sent?")
	case <-nilc:
		fmt.Println("received?")
	default:
		fmt.Println("default")
	}
}

// Output:
// 36 5
// default
