// Unbuffered channels hand values over; ordering between sender and receiver.
package main

import "fmt"

type msg struct {
	n     int
	s     string
	reply chan string
}

func server(in <-chan msg) {
	for m := range in {
		m.reply <- fmt.Sprint(m.s, m.n*2)
	}
}

func main() {
	in := make(chan msg)
	go server(in)
	for i := range 3 {
		r := make(chan string)
		in <- msg{i, "r", r}
		fmt.Println(<-r)
	}
	close(in)
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	v := 0
	for range 1000 {
		ping <- v
		v = <-pong
	}
	close(ping)
	_, ok := <-pong
	fmt.Println(v, ok)
	var log []string
	done := make(chan bool)
	c := make(chan int)
	go func() {
		log = append(log, "received", fmt.Sprint(<-c))
		done <- true
	}()
	log = append(log, "sending")
	c <- 5
	<-done
	fmt.Println(log)
}

// Output:
// r0
// r2
// r4
// 1000 false
// [sending received 5]
