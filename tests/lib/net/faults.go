// Guards what peers do wrong: one that resets, one that closes half, one that never
// reads, one that goes away in the middle. Each gets its error, a deadline or a close
// ends each wait, and connections beside them lose nothing.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"runtime"
	"sync"
	"syscall"
	"time"
)

// ports takes the numbers of ports out of an error's text.
func ports(s string) string {
	out := []byte{}
	for i := 0; i < len(s); i++ {
		out = append(out, s[i])
		for s[i] == ':' && i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9' {
			s = s[:i+1] + s[i+2:]
		}
	}
	return string(out)
}

func show(what string, err error) {
	text := "<nil>"
	if err != nil {
		text = ports(err.Error())
	}
	fmt.Println(what+":", text)
}

// pair is a connection's two ends.
func pair(network, address string) (a, b net.Conn) {
	l, err := net.Listen(network, address)
	if err != nil {
		panic(err)
	}
	defer l.Close()
	accepted := make(chan net.Conn)
	go func() {
		c, err := l.Accept()
		if err != nil {
			panic(err)
		}
		accepted <- c
	}()
	if a, err = net.Dial(network, l.Addr().String()); err != nil {
		panic(err)
	}
	return a, <-accepted
}

func tcp() (a, b *net.TCPConn) {
	x, y := pair("tcp", "127.0.0.1:0")
	return x.(*net.TCPConn), y.(*net.TCPConn)
}

// resets: who waits to read is told, and then who writes.
func resets() {
	a, b := tcp()
	failed := make(chan error)
	go func() {
		_, err := b.Read(make([]byte, 10))
		failed <- err
	}()
	for range 100 {
		runtime.Gosched()
	}
	a.SetLinger(0)
	a.Close()
	err := <-failed
	show("read", err)
	fmt.Println("reset:", errors.Is(err, syscall.ECONNRESET))
	_, err = b.Write([]byte("x"))
	show("write", err)
	fmt.Println("broken:", errors.Is(err, syscall.EPIPE))
	b.Close()

	// Unread bytes make of an ordinary close a reset.
	a, b = tcp()
	a.Write([]byte("never read"))
	for {
		// They must be there before the close.
		rc, _ := b.SyscallConn()
		peeked := 0
		rc.Read(func(fd uintptr) bool {
			peeked, _, _ = syscall.Recvfrom(int(fd), make([]byte, 10), syscall.MSG_PEEK)
			return true
		})
		if peeked == 10 {
			break
		}
		runtime.Gosched()
	}
	b.Close()
	_, err = a.Read(make([]byte, 1))
	show("read from who left bytes", err)
	a.Close()
}

// halves: what is written after the other's end of file arrives.
func halves() {
	a, b := tcp()
	asked := make(chan string)
	go func() {
		all, err := io.ReadAll(b)
		asked <- fmt.Sprint(string(all), " ", err)
		for i := range 1000 {
			fmt.Fprintf(b, "%d,", i)
		}
		b.CloseWrite()
	}()
	a.Write([]byte("everything"))
	a.CloseWrite()
	_, err := a.Write([]byte("more"))
	show("write after CloseWrite", err)
	fmt.Println("asked:", <-asked)
	all, err := io.ReadAll(a)
	fmt.Println("answered:", len(all), err)
	a.Close()
	b.Close()

	a, b = tcp()
	b.CloseRead()
	_, err = b.Read(make([]byte, 1))
	show("read after CloseRead", err)
	b.Write([]byte("one way"))
	b.CloseWrite()
	all, err = io.ReadAll(a)
	fmt.Println("one way:", string(all), err)
	a.Close()
	b.Close()
}

// deaf: a peer that never reads holds up its writer only.
func deaf(network, address string) {
	a, b := pair(network, address)
	a.SetWriteDeadline(time.Now().Add(30 * time.Millisecond))
	chunk := make([]byte, 1<<16)
	sent := 0
	var err error
	for err == nil {
		var n int
		n, err = a.Write(chunk)
		sent += n
	}
	show("write that nobody reads", err)
	fmt.Println("timeout:", errors.Is(err, os.ErrDeadlineExceeded), "something was sent:", sent > 0)
	// Without a deadline it waits until it is closed.
	a.SetWriteDeadline(time.Time{})
	failed := make(chan error)
	go func() {
		for {
			n, err := a.Write(chunk)
			sent += n
			if err != nil {
				failed <- err
				return
			}
		}
	}()
	for range 100 {
		runtime.Gosched()
	}
	a.Close()
	show("closed", <-failed)
	n, err := io.Copy(io.Discard, b)
	fmt.Println("all that was sent arrives:", int(n) == sent, err)
	b.Close()
}

// away: a server whose clients leave in the middle, beside clients that stay.
func away() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	var served sync.WaitGroup
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			served.Go(func() {
				defer c.Close()
				io.Copy(c, c)
			})
		}
	}()
	var wg sync.WaitGroup
	var mu sync.Mutex
	echoed := 0
	for i := range 60 {
		wg.Go(func() {
			c, err := net.Dial("tcp", l.Addr().String())
			if err != nil {
				show("dial", err)
				return
			}
			defer c.Close()
			for k := range 20 {
				if i%3 == 1 && k == i%7 {
					c.(*net.TCPConn).SetLinger(0)
					return
				}
				if i%3 == 2 && k == i%7 {
					c.Write(make([]byte, 100_000))
					return
				}
				text := fmt.Sprintf("%6d %6d", i, k)
				c.Write([]byte(text))
				b := make([]byte, len(text))
				if _, err := io.ReadFull(c, b); err != nil || string(b) != text {
					fmt.Println("lost:", text, string(b), err)
					return
				}
			}
			mu.Lock()
			echoed++
			mu.Unlock()
		})
	}
	wg.Wait()
	l.Close()
	served.Wait()
	fmt.Println("stayed and lost nothing:", echoed)
}

func main() {
	resets()
	halves()
	deaf("tcp", "127.0.0.1:0")
	dir, err := os.MkdirTemp("", "faults")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	deaf("unix", "s")
	away()
}

// Output:
// read: read tcp 127.0.0.1:->127.0.0.1:: read: connection reset by peer
// reset: true
// write: write tcp 127.0.0.1:->127.0.0.1:: write: broken pipe
// broken: true
// read from who left bytes: read tcp 127.0.0.1:->127.0.0.1:: read: connection reset by peer
// write after CloseWrite: write tcp 127.0.0.1:->127.0.0.1:: write: broken pipe
// asked: everything <nil>
// answered: 3890 <nil>
// read after CloseRead: EOF
// one way: one way <nil>
// write that nobody reads: write tcp 127.0.0.1:->127.0.0.1:: i/o timeout
// timeout: true something was sent: true
// closed: write tcp 127.0.0.1:->127.0.0.1:: use of closed network connection
// all that was sent arrives: true <nil>
// write that nobody reads: write unix @->s: i/o timeout
// timeout: true something was sent: true
// closed: write unix @->s: use of closed network connection
// all that was sent arrives: true <nil>
// stayed and lost nothing: 20
