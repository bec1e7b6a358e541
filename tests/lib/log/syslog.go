// log/syslog: lines to a daemon by a Unix socket, UDP and TCP; connecting again.
package main

import (
	"bufio"
	"fmt"
	"log/syslog"
	"net"
	"os"
	"path/filepath"
	"regexp"
)

var changing = regexp.MustCompile(`\d{4}-\d\d-\d\dT[^ ]+ [^ ]+|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d`)

func show(line string) {
	line = changing.ReplaceAllString(line, "WHEN")
	fmt.Printf("%q\n", regexp.MustCompile(`\[\d+\]`).ReplaceAllString(line, "[PID]"))
}

func main() {
	dir, err := os.MkdirTemp("", "log")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	buf := make([]byte, 2000)
	for _, network := range []string{"unixgram", "udp"} {
		at := filepath.Join(dir, "sock")
		if network == "udp" {
			at = "127.0.0.1:0"
		}
		p, err := net.ListenPacket(network, at)
		if err != nil {
			fmt.Println(err)
			return
		}
		w, err := syslog.Dial(network, p.LocalAddr().String(), syslog.LOG_MAIL|syslog.LOG_INFO, "tag")
		if err != nil {
			fmt.Println(err)
			return
		}
		n, err := w.Write([]byte("text\n"))
		fmt.Println(n, err)
		for i, f := range []func(string) error{nil, w.Emerg, w.Alert, w.Crit, w.Err, w.Warning, w.Notice, w.Info, w.Debug} {
			if f != nil {
				fmt.Println(f(fmt.Sprint("message ", i)))
			}
			n, _, err := p.ReadFrom(buf)
			fmt.Println(err)
			show(string(buf[:n]))
		}
		fmt.Println(w.Close(), w.Close())
		p.Close()
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	w, err := syslog.Dial("tcp", l.Addr().String(), syslog.LOG_LOCAL7|syslog.LOG_DEBUG, "tcp")
	fmt.Println(err, w.Info("first"))
	c, _ := l.Accept()
	line, _ := bufio.NewReader(c).ReadString('\n')
	show(line)
	w.Close()
	fmt.Println(w.Info("again"))
	c, _ = l.Accept()
	line, _ = bufio.NewReader(c).ReadString('\n')
	show(line)
	_, err = syslog.New(-1, "x")
	fmt.Println(err)
	_, err = syslog.New(syslog.LOG_LOCAL7|syslog.LOG_DEBUG+1, "x")
	fmt.Println(err)
	fmt.Println(syslog.LOG_AUTHPRIV, syslog.LOG_FTP, syslog.LOG_LOCAL0, syslog.LOG_LOCAL7)
}

// Output:
// 5 <nil>
// <nil>
// "<22>WHEN tag[PID]: text\n"
// <nil>
// <nil>
// "<16>WHEN tag[PID]: message 1\n"
// <nil>
// <nil>
// "<17>WHEN tag[PID]: message 2\n"
// <nil>
// <nil>
// "<18>WHEN tag[PID]: message 3\n"
// <nil>
// <nil>
// "<19>WHEN tag[PID]: message 4\n"
// <nil>
// <nil>
// "<20>WHEN tag[PID]: message 5\n"
// <nil>
// <nil>
// "<21>WHEN tag[PID]: message 6\n"
// <nil>
// <nil>
// "<22>WHEN tag[PID]: message 7\n"
// <nil>
// <nil>
// "<23>WHEN tag[PID]: message 8\n"
// <nil> <nil>
// 5 <nil>
// <nil>
// "<22>WHEN tag[PID]: text\n"
// <nil>
// <nil>
// "<16>WHEN tag[PID]: message 1\n"
// <nil>
// <nil>
// "<17>WHEN tag[PID]: message 2\n"
// <nil>
// <nil>
// "<18>WHEN tag[PID]: message 3\n"
// <nil>
// <nil>
// "<19>WHEN tag[PID]: message 4\n"
// <nil>
// <nil>
// "<20>WHEN tag[PID]: message 5\n"
// <nil>
// <nil>
// "<21>WHEN tag[PID]: message 6\n"
// <nil>
// <nil>
// "<22>WHEN tag[PID]: message 7\n"
// <nil>
// <nil>
// "<23>WHEN tag[PID]: message 8\n"
// <nil> <nil>
// <nil> <nil>
// "<190>WHEN tcp[PID]: first\n"
// <nil>
// "<190>WHEN tcp[PID]: again\n"
// log/syslog: invalid priority
// log/syslog: invalid priority
// 80 88 128 184
