// Guards that goroutines which wait for sockets need no threads: who waits is parked
// until the poller, a deadline or a close wakes it, and each is counted.
package main

import (
	"fmt"
	"io"
	"net"
	"runtime"
	"runtime/metrics"
	"sync"
	"time"
)

func counter(name string) uint64 {
	s := []metrics.Sample{{Name: "/gopark/" + name + ":events"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func main() {
	runtime.GOMAXPROCS(2)
	const n = 100
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	threads, polls, wakes, timers := counter("threads"), counter("netpolls"), counter("netpoll-wakes"), counter("timers")
	var clients, servers []net.Conn
	for range n {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			panic(err)
		}
		s, err := l.Accept()
		if err != nil {
			panic(err)
		}
		clients, servers = append(clients, c), append(servers, s)
	}
	// all runs f for each connection, and then, if it is not nil, once all wait.
	all := func(f func(i int), then func()) {
		var wg sync.WaitGroup
		for i := range n {
			wg.Go(func() { f(i) })
		}
		waiting := []metrics.Sample{{Name: "/sched/goroutines/waiting:goroutines"}}
		for then != nil {
			metrics.Read(waiting)
			if waiting[0].Value.Uint64() >= n {
				then()
				break
			}
			time.Sleep(time.Millisecond)
		}
		wg.Wait()
	}
	read := make([]int, n)
	all(func(i int) {
		b := make([]byte, 10)
		read[i], _ = servers[i].Read(b)
	}, func() {
		for i := range clients {
			io.WriteString(clients[i], "0123456789"[:i%10+1])
		}
	})
	right := 0
	for i := range read {
		if read[i] == i%10+1 {
			right++
		}
	}
	fmt.Println("read:", right)
	grew := counter("netpoll-wakes") - wakes
	fmt.Println("by the poller:", grew >= n, "polls:", counter("netpolls") > polls)

	// A deadline is a timer.
	var mu sync.Mutex
	late := 0
	ran := counter("timers")
	all(func(i int) {
		servers[i].SetReadDeadline(time.Now().Add(300 * time.Millisecond))
		_, err := servers[i].Read(make([]byte, 1))
		if ne, ok := err.(net.Error); ok && ne.Timeout() {
			mu.Lock()
			late++
			mu.Unlock()
		}
	}, nil)
	fmt.Println("timed out:", late, "by timers:", counter("timers")-ran >= n)

	// A close wakes who waits.
	closed := 0
	all(func(i int) {
		servers[i].SetReadDeadline(time.Time{})
		if _, err := servers[i].Read(make([]byte, 1)); err != nil {
			mu.Lock()
			closed++
			mu.Unlock()
		}
	}, func() {
		for _, s := range servers {
			s.Close()
		}
	})
	fmt.Println("closed:", closed)
	fmt.Println("threads for all of that:", counter("threads")-threads < 10, timers <= counter("timers"))
}

// Go-differs: Go does not tell its counters.
// Output:
// read: 100
// by the poller: true polls: true
// timed out: 100 by timers: true
// closed: 100
// threads for all of that: true true
