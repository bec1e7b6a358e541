// Buffered channels: length, capacity, closing, order, zero value after close.
package main

import "fmt"

type big struct {
	a [12]int
	s string
}

func main() {
	c := make(chan int, 3)
	fmt.Println(len(c), cap(c))
	c <- 1
	c <- 2
	c <- 3
	fmt.Println(len(c), <-c, len(c))
	c <- 4
	close(c)
	for v := range c {
		fmt.Print(v, " ")
	}
	v, ok := <-c
	fmt.Println(v, ok, len(c), cap(c))
	var nilc chan string
	fmt.Println(len(nilc), cap(nilc), nilc == nil)
	b := make(chan big, 2)
	x := big{s: "x"}
	x.a[11] = 7
	b <- x
	x.s = "changed"
	y := <-b
	fmt.Println(y.s, y.a[11])
	by := make(chan byte, 10)
	for i := range 10 {
		by <- byte(i * 30)
	}
	close(by)
	for v := range by {
		fmt.Print(v, " ")
	}
	fmt.Println()
	cc := make(chan chan int, 1)
	cc <- make(chan int, 1)
	in := <-cc
	in <- 9
	fmt.Println(<-in)
	fs := make(chan func() string, 1)
	fs <- func() string { return "called" }
	fmt.Println((<-fs)())
	e := make(chan error, 1)
	e <- nil
	fmt.Println(<-e == nil)
	i := make(chan any, 3)
	i <- 1
	i <- "s"
	i <- []int{1}
	fmt.Println(<-i, <-i, <-i)
	var send chan<- int = c
	var recv <-chan int = c
	fmt.Printf("%T %T %v\n", send, recv, cap(send))
	m := map[string]chan int{"k": make(chan int, 1)}
	m["k"] <- 3
	fmt.Println(<-m["k"] + 1)
}

// Output:
// 0 3
// 3 1 2
// 2 3 4 0 false 0 3
// 0 0 true
// x 7
// 0 30 60 90 120 150 180 210 240 14
// 9
// called
// true
// 1 s [1]
// chan<- int <-chan int 3
// 4
