// Guards a server and its clients that run out of descriptors (as under `ulimit -n
// 64`): accept, dial, listen and open say so, what is open goes on, and everything
// works again once there are some.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"syscall"
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
	var ne net.Error
	fmt.Println(what+":", text, errors.Is(err, syscall.EMFILE), errors.As(err, &ne) && ne.Temporary())
}

func echo(c net.Conn) error {
	if _, err := c.Write([]byte("hello")); err != nil {
		return err
	}
	_, err := io.ReadFull(c, make([]byte, 5))
	return err
}

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	accepted := make(chan net.Conn)
	refused := make(chan error)
	goOn := make(chan bool)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				refused <- err
				if !<-goOn {
					return
				}
				continue
			}
			accepted <- c
		}
	}()
	serve := func() {
		c := <-accepted
		go func() {
			defer c.Close()
			io.Copy(c, c)
		}()
	}
	first, err := net.Dial("tcp", l.Addr().String())
	show("first", err)
	serve()

	lim := syscall.Rlimit{}
	syscall.Getrlimit(syscall.RLIMIT_NOFILE, &lim)
	lim.Cur = 64
	show("limit", syscall.Setrlimit(syscall.RLIMIT_NOFILE, &lim))

	// A descriptor is left for the client's end, none for the server's.
	var files []*os.File
	for {
		f, err := os.Open("/dev/null")
		if err != nil {
			show("open", err)
			break
		}
		files = append(files, f)
	}
	_, err = net.Dial("tcp", l.Addr().String())
	show("dial", err)
	_, err = net.Listen("tcp", "127.0.0.1:0")
	show("listen", err)
	_, err = net.ListenPacket("udp", "127.0.0.1:0")
	show("udp", err)
	_, err = net.Dial("unix", "/nonexistent")
	show("unix", err)
	show("what is open", echo(first))
	files[0].Close()
	second, err := net.Dial("tcp", l.Addr().String())
	show("second", err)
	show("accept", <-refused)
	show("what is open", echo(first))

	// It waits in the kernel's queue, and is served once there is room.
	for _, f := range files[1:] {
		f.Close()
	}
	goOn <- true
	serve()
	show("second is served", echo(second))
	for i := range 5 {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			show("dial", err)
			return
		}
		serve()
		if err := echo(c); err != nil {
			fmt.Println(i, err)
		}
		c.Close()
	}
	l.Close()
	show("end", <-refused)
	goOn <- false
}

// Output:
// first: <nil> false false
// limit: <nil> false false
// open: open /dev/null: too many open files true true
// dial: dial tcp 127.0.0.1:: socket: too many open files true true
// listen: listen tcp 127.0.0.1:: socket: too many open files true true
// udp: listen udp 127.0.0.1:: socket: too many open files true true
// unix: dial unix /nonexistent: socket: too many open files true true
// what is open: <nil> false false
// second: <nil> false false
// accept: accept tcp 127.0.0.1:: accept4: too many open files true true
// what is open: <nil> false false
// second is served: <nil> false false
// end: accept tcp 127.0.0.1:: use of closed network connection false false
