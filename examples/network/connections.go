// One goroutine per connection, ten thousand connections (or as many as the limit
// on descriptors allows: each takes two here, for both ends are in this process).
// They all wait for the network, so they hold no thread; at the end each is asked
// something, and answers.
package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"runtime/metrics"
	"strconv"
	"sync"
	"syscall"
)

func threads() uint64 {
	s := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// serve answers every message with itself.
func serve(c net.Conn) {
	defer c.Close()
	b := make([]byte, 64)
	for {
		n, err := c.Read(b)
		if err != nil {
			return
		}
		c.Write(b[:n])
	}
}

func main() {
	n := 10000
	if len(os.Args) > 1 {
		n, _ = strconv.Atoi(os.Args[1])
	}
	var lim syscall.Rlimit
	syscall.Getrlimit(syscall.RLIMIT_NOFILE, &lim)
	n = min(n, int(lim.Cur)/2-500)

	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go serve(c)
		}
	}()

	conns := make([]net.Conn, n)
	for i := range conns {
		if conns[i], err = net.Dial("tcp", l.Addr().String()); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println("connections:", n)
	var wg sync.WaitGroup
	var mu sync.Mutex
	answers := 0
	for i, c := range conns {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer c.Close()
			ask := fmt.Sprintf("this is connection %6d", i)
			io.WriteString(c, ask)
			b := make([]byte, len(ask))
			if _, err := io.ReadFull(c, b); err == nil && string(b) == ask {
				mu.Lock()
				answers++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println("all answered:", answers == n)
	fmt.Println("threads: few:", threads() < 64)
	fmt.Fprintln(os.Stderr, threads(), "threads")
}
