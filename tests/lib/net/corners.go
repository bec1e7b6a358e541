// Guards corners of package net: addresses without separators, listeners that neither
// read nor write, long abstract names, and what sockets are set to.
package main

import (
	"fmt"
	"net"
	"syscall"
)

func main() {
	for _, s := range []string{"00005e005301", "02005E1000000001", "00000000fe8000000000000002005e1000000001", "00005e00530", "00005e00530g", "0000.5e00.5301", "00005e0053011", "+0005e005301"} {
		fmt.Println(net.ParseMAC(s))
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	rc, err := l.(*net.TCPListener).SyscallConn()
	fmt.Println(err)
	fmt.Println(rc.Read(func(uintptr) bool { return true }), rc.Write(func(uintptr) bool { return true }))
	fmt.Println(rc.Control(func(fd uintptr) { fmt.Println(fd > 2) }))
	l.Close()
	fmt.Println(rc.Control(func(uintptr) {}) != nil)
	name := string(append([]byte("\x00gopark_test_abstract"), make([]byte, 200)...)[:len(syscall.RawSockaddrUnix{}.Path)])
	u, err := net.ListenUnix("unix", &net.UnixAddr{Name: name, Net: "unix"})
	fmt.Println(err)
	u.Close()
	_, err = net.ListenUnix("unix", &net.UnixAddr{Name: name + "x", Net: "unix"})
	fmt.Println(err != nil)
	for _, ip := range []net.IP{nil, {1, 2, 3, 4}, net.ParseIP("1.2.3.4"), net.ParseIP("2001:db8::1"), net.ParseIP("::"), {1}} {
		b, err := ip.AppendText([]byte("ip "))
		fmt.Println(string(b), err)
	}
	// Sockets keep alive by default.
	l, _ = net.Listen("tcp", "127.0.0.1:0")
	for _, d := range []net.Dialer{{}, {KeepAlive: -1}, {KeepAlive: 5e9}, {KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 7e9, Interval: 3e9, Count: 4}}} {
		c, err := d.Dial("tcp", l.Addr().String())
		if err != nil {
			panic(err)
		}
		s, _ := l.Accept()
		for _, c := range []net.Conn{c, s} {
			rc, _ := c.(*net.TCPConn).SyscallConn()
			rc.Control(func(fd uintptr) {
				for _, o := range [][2]int{{syscall.SOL_SOCKET, syscall.SO_KEEPALIVE}, {syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE}, {syscall.IPPROTO_TCP, syscall.TCP_KEEPINTVL}, {syscall.IPPROTO_TCP, syscall.TCP_KEEPCNT}, {syscall.IPPROTO_TCP, syscall.TCP_NODELAY}} {
					v, err := syscall.GetsockoptInt(int(fd), o[0], o[1])
					fmt.Print(v, " ", err, " ")
				}
				fmt.Println()
			})
			c.Close()
		}
	}
}

// Output:
// 00:00:5e:00:53:01 <nil>
// 02:00:5e:10:00:00:00:01 <nil>
// 00:00:00:00:fe:80:00:00:00:00:00:00:02:00:5e:10:00:00:00:01 <nil>
//  address 00005e00530: invalid MAC address
//  address 00005e00530g: invalid MAC address
// 00:00:5e:00:53:01 <nil>
//  address 00005e0053011: invalid MAC address
//  address +0005e005301: invalid MAC address
// <nil>
// invalid argument invalid argument
// true
// <nil>
// true
// <nil>
// true
// ip  <nil>
// ip 1.2.3.4 <nil>
// ip 1.2.3.4 <nil>
// ip 2001:db8::1 <nil>
// ip :: <nil>
// ip  address 01: invalid IP address
// 1 <nil> 15 <nil> 15 <nil> 9 <nil> 1 <nil>
// 1 <nil> 15 <nil> 15 <nil> 9 <nil> 1 <nil>
// 0 <nil> 7200 <nil> 75 <nil> 9 <nil> 1 <nil>
// 1 <nil> 15 <nil> 15 <nil> 9 <nil> 1 <nil>
// 1 <nil> 5 <nil> 15 <nil> 9 <nil> 1 <nil>
// 1 <nil> 15 <nil> 15 <nil> 9 <nil> 1 <nil>
// 1 <nil> 7 <nil> 3 <nil> 4 <nil> 1 <nil>
// 1 <nil> 15 <nil> 15 <nil> 9 <nil> 1 <nil>
