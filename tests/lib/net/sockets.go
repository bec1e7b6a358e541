// TCP, UDP and Unix sockets, pipes, deadlines, contexts, names: what they do, and
// their errors.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"syscall"
	"time"
)

func e(err error) string {
	if err == nil {
		return "<nil>"
	}
	s := err.Error()
	// ephemeral ports
	out := ""
	for i := 0; i < len(s); {
		if s[i] == ':' && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9' {
			j := i + 1
			for j < len(s) && s[j] >= '0' && s[j] <= '9' {
				j++
			}
			if j-i > 5 {
				out += ":P"
			} else {
				out += s[i:j]
			}
			i = j
			continue
		}
		out += string(s[i])
		i++
	}
	return out
}
func kinds(err error) string {
	var op *net.OpError
	var ne net.Error
	var se *os.SyscallError
	r := fmt.Sprint(errors.As(err, &op), errors.As(err, &ne), errors.As(err, &se), errors.Is(err, net.ErrClosed), errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled), errors.Is(err, syscall.ECONNREFUSED))
	if ne != nil {
		r += fmt.Sprint(" ", ne.Timeout(), ne.Temporary())
	}
	return r
}

func main() {
	show := func(what string, err error) { fmt.Println(what, "|", e(err), "|", kinds(err)) }
	// addresses
	for _, s := range []string{"a:b", "[::1]:80", "::1:80", "a", "[a", "a]:1", "[a]b:1", "a:b:c", ":80", "", "[::1]", "[a:b]:c:d", "a[b:1"} {
		h, p, err := net.SplitHostPort(s)
		fmt.Println(s, h, p, err)
	}
	for _, s := range []string{"1.2.3.4/8", "::1/64", "1.2.3.4", "1.2.3.4/33", "x/8", "1.2.3.4/-1", "fe80::1%a/64"} {
		ip, n, err := net.ParseCIDR(s)
		fmt.Println(s, ip, n, err)
	}
	for _, s := range []string{"1.2.3.4", "::ffff:1.2.3.4", "::1", "1.2.3", "", "fe80::1%x"} {
		ip := net.ParseIP(s)
		fmt.Println(s, ip, len(ip), ip.To4(), ip.IsLoopback(), ip.IsGlobalUnicast(), ip.DefaultMask(), ip.Mask(net.CIDRMask(8, 32)))
	}
	for _, s := range []string{"00:11:22:33:44:55", "0011.2233.4455", "00-11-22-33-44-55-66-77", "x", "00:11:22:33:44"} {
		fmt.Println(net.ParseMAC(s))
	}
	fmt.Println(net.IPMask{255, 255, 0, 0}, net.CIDRMask(20, 32).String(), net.IPv4bcast)
	// errors of dialing and listening
	for _, d := range [][2]string{{"foo", "x:1"}, {"tcp", "x"}, {"tcp", "127.0.0.1:foo"}, {"tcp", "127.0.0.1:99999"}, {"tcp", ""}, {"tcp", "127.0.0.1:1"}, {"tcp6", "127.0.0.1:1"}, {"udp", "x"}, {"unix", "/nonexistent/s"}, {"unix", ""}, {"ip", "127.0.0.1"}} {
		_, err := net.Dial(d[0], d[1])
		show("dial "+d[0]+" "+d[1], err)
	}
	for _, d := range [][2]string{{"foo", ":1"}, {"tcp", "x"}, {"tcp", "127.0.0.1:foo"}, {"tcp", "9.9.9.9:0"}, {"udp", ":0"}, {"unix", "/nonexistent/s"}} {
		_, err := net.Listen(d[0], d[1])
		show("listen "+d[0]+" "+d[1], err)
	}
	_, err := net.ListenPacket("tcp", ":0")
	show("listenpacket", err)

	// a server
	l, err := net.Listen("tcp", "127.0.0.1:0")
	show("listen", err)
	_, err = net.Listen("tcp", l.Addr().String())
	show("again", err)
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				show("accept", err)
				return
			}
			go func() {
				defer c.Close()
				io.Copy(c, c)
			}()
		}
	})
	c, err := net.Dial("tcp", l.Addr().String())
	show("dial", err)
	fmt.Println(c.LocalAddr().Network(), c.RemoteAddr().String() == l.Addr().String())
	c.Write([]byte("hello"))
	b := make([]byte, 5)
	n, err := io.ReadFull(c, b)
	fmt.Println(n, err, string(b))
	c.SetReadDeadline(time.Now().Add(10 * time.Millisecond))
	_, err = c.Read(b)
	show("deadline", err)
	c.SetReadDeadline(time.Time{})
	go func() { time.Sleep(10 * time.Millisecond); c.Close() }()
	_, err = c.Read(b)
	show("closed while reading", err)
	_, err = c.Write(b)
	show("write after close", err)
	show("close twice", c.Close())
	show("deadline after close", c.SetDeadline(time.Now()))
	c, _ = net.Dial("tcp", l.Addr().String())
	tc := c.(*net.TCPConn)
	fmt.Println(tc.SetNoDelay(true), tc.SetKeepAlive(true), tc.SetLinger(0), tc.SetReadBuffer(1<<14), tc.SetKeepAlivePeriod(time.Second))
	fmt.Fprint(c, "xyz")
	tc.CloseWrite()
	all, err := io.ReadAll(c)
	fmt.Println(string(all), err)
	bs := net.Buffers{[]byte("a"), []byte("bc"), []byte("def")}
	c2, _ := net.Dial("tcp", l.Addr().String())
	nn, err := bs.WriteTo(c2)
	fmt.Println(nn, err, len(bs))
	b6 := make([]byte, 6)
	io.ReadFull(c2, b6)
	fmt.Println(string(b6))
	c2.Close()
	l.Close()
	wg.Wait()
	show("listener closed twice", l.Close())
	// contexts
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = (&net.Dialer{}).DialContext(ctx, "tcp", "127.0.0.1:1")
	show("canceled", err)
	ctx, cancel = context.WithTimeout(context.Background(), time.Nanosecond)
	time.Sleep(time.Millisecond)
	_, err = (&net.Dialer{}).DialContext(ctx, "tcp", "127.0.0.1:1")
	show("timed out", err)
	cancel()
	// udp
	p, err := net.ListenPacket("udp", "127.0.0.1:0")
	show("udp", err)
	u, err := net.Dial("udp", p.LocalAddr().String())
	show("dial udp", err)
	u.Write([]byte("ping"))
	n, from, err := p.ReadFrom(b)
	fmt.Println(n, from.String() == u.LocalAddr().String(), err, string(b[:n]))
	p.WriteTo([]byte("pong!"), from)
	n, err = u.Read(b)
	fmt.Println(n, err, string(b[:n]))
	_, err = u.(*net.UDPConn).WriteTo([]byte("x"), from)
	show("write to connected", err)
	p.SetReadDeadline(time.Now())
	_, _, err = p.ReadFrom(b)
	show("udp deadline", err)
	p.Close()
	u.Close()
	// unix
	dir, _ := os.MkdirTemp("", "sock")
	defer os.RemoveAll(dir)
	ul, err := net.Listen("unix", dir+"/s")
	fmt.Println(err, ul.Addr().Network(), strings.HasSuffix(ul.Addr().String(), "/s"))
	go func() {
		c, _ := ul.Accept()
		fmt.Fprint(c, "from unix")
		fmt.Println(c.RemoteAddr(), c.LocalAddr().Network())
		c.Close()
	}()
	uc, err := net.Dial("unix", dir+"/s")
	all, _ = io.ReadAll(uc)
	fmt.Println(err)
	fmt.Println(string(all), uc.LocalAddr(), uc.RemoteAddr().Network())
	ul.Close()
	_, err = os.Stat(dir + "/s")
	fmt.Println(os.IsNotExist(err))
	g1, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: dir + "/g1", Net: "unixgram"})
	g2, err2 := net.DialUnix("unixgram", &net.UnixAddr{Name: dir + "/g2", Net: "unixgram"}, &net.UnixAddr{Name: dir + "/g1", Net: "unixgram"})
	fmt.Println(err, err2)
	g2.Write([]byte("gram"))
	n, ua, err := g1.ReadFromUnix(b)
	fmt.Println(string(b[:n]), strings.HasSuffix(ua.Name, "g2"), err)
	// pipe
	p1, p2 := net.Pipe()
	go func() { p1.Write([]byte("through the pipe")); p1.Close() }()
	all, err = io.ReadAll(p2)
	fmt.Println(string(all), err, p1.LocalAddr())
	_, err = p1.Write(b)
	show("pipe closed", err)
	p1, p2 = net.Pipe()
	p1.SetDeadline(time.Now().Add(5 * time.Millisecond))
	_, err = p1.Read(b)
	show("pipe deadline", err)
	// names
	fmt.Println(net.LookupPort("tcp", "http"))
	fmt.Println(net.LookupPort("tcp", "nosuch"))
	fmt.Println(net.ResolveTCPAddr("tcp", "127.0.0.1:http"))
	fmt.Println(net.ResolveTCPAddr("tcp", ":80"))
	fmt.Println(net.ResolveTCPAddr("tcp4", "[::1]:80"))
	fmt.Println(net.ResolveTCPAddr("x", ":80"))
	fmt.Println(net.ResolveUDPAddr("udp", "[::1%lo]:53"))
	fmt.Println(net.ResolveUnixAddr("unix", "/x"))
	fmt.Println(net.ResolveIPAddr("ip", "127.0.0.1"))
	_, err = net.LookupHost("")
	show("lookup", err)
	ifs, err := net.Interfaces()
	for _, i := range ifs {
		if i.Name == "lo" {
			a, err := i.Addrs()
			fmt.Println(i.Index, i.MTU > 0, i.HardwareAddr, i.Flags, a[0], err)
		}
	}
	_, err = net.InterfaceByName("nosuch")
	show("iface", err)
	fmt.Println((*net.TCPAddr)(nil), (&net.TCPAddr{Port: 5}).String(), (&net.UDPAddr{IP: net.IPv6loopback, Zone: "z", Port: 1}))
}

// Output:
// a:b a b <nil>
// [::1]:80 ::1 80 <nil>
// ::1:80   address ::1:80: too many colons in address
// a   address a: missing port in address
// [a   address [a: missing port in address
// a]:1   address a]:1: unexpected ']' in address
// [a]b:1   address [a]b:1: missing port in address
// a:b:c   address a:b:c: too many colons in address
// :80  80 <nil>
//    missing port in address
// [::1]   address [::1]: missing port in address
// [a:b]:c:d   address [a:b]:c:d: too many colons in address
// a[b:1   address a[b:1: unexpected '[' in address
// 1.2.3.4/8 1.2.3.4 1.0.0.0/8 <nil>
// ::1/64 ::1 ::/64 <nil>
// 1.2.3.4 <nil> <nil> invalid CIDR address: 1.2.3.4
// 1.2.3.4/33 <nil> <nil> invalid CIDR address: 1.2.3.4/33
// x/8 <nil> <nil> invalid CIDR address: x/8
// 1.2.3.4/-1 <nil> <nil> invalid CIDR address: 1.2.3.4/-1
// fe80::1%a/64 <nil> <nil> invalid CIDR address: fe80::1%a/64
// 1.2.3.4 1.2.3.4 16 1.2.3.4 false true ff000000 1.0.0.0
// ::ffff:1.2.3.4 1.2.3.4 16 1.2.3.4 false true ff000000 1.0.0.0
// ::1 ::1 16 <nil> true false <nil> <nil>
// 1.2.3 <nil> 0 <nil> false false <nil> <nil>
//  <nil> 0 <nil> false false <nil> <nil>
// fe80::1%x <nil> 0 <nil> false false <nil> <nil>
// 00:11:22:33:44:55 <nil>
// 00:11:22:33:44:55 <nil>
// 00:11:22:33:44:55:66:77 <nil>
//  address x: invalid MAC address
//  address 00:11:22:33:44: invalid MAC address
// ffff0000 fffff000 255.255.255.255
// dial foo x:1 | dial foo: unknown network foo | true true false false false false false false false false
// dial tcp x | dial tcp: address x: missing port in address | true true false false false false false false false false
// dial tcp 127.0.0.1:foo | dial tcp: lookup tcp/foo: unknown port | true true false false false false false false false false
// dial tcp 127.0.0.1:99999 | dial tcp: address 99999: invalid port | true true false false false false false false false false
// dial tcp  | dial tcp: missing address | true true false false false false false false false false
// dial tcp 127.0.0.1:1 | dial tcp 127.0.0.1:1: connect: connection refused | true true true false false false false true false false
// dial tcp6 127.0.0.1:1 | dial tcp6: address 127.0.0.1: no suitable address found | true true false false false false false false false false
// dial udp x | dial udp: address x: missing port in address | true true false false false false false false false false
// dial unix /nonexistent/s | dial unix /nonexistent/s: connect: no such file or directory | true true true false false false false false false false
// dial unix  | dial unix: missing address | true true false false false false false false false false
// dial ip 127.0.0.1 | dial ip: unknown network ip | true true false false false false false false false false
// listen foo :1 | listen foo: unknown network foo | true true false false false false false false false false
// listen tcp x | listen tcp: address x: missing port in address | true true false false false false false false false false
// listen tcp 127.0.0.1:foo | listen tcp: lookup tcp/foo: unknown port | true true false false false false false false false false
// listen tcp 9.9.9.9:0 | listen tcp 9.9.9.9:0: bind: cannot assign requested address | true true true false false false false false false false
// listen udp :0 | listen udp :0: address :0: unexpected address type | true true false false false false false false false false
// listen unix /nonexistent/s | listen unix /nonexistent/s: bind: no such file or directory | true true true false false false false false false false
// listenpacket | listen tcp :0: address :0: unexpected address type | true true false false false false false false false false
// listen | <nil> | false false false false false false false false
// again | listen tcp 127.0.0.1:P: bind: address already in use | true true true false false false false false false false
// dial | <nil> | false false false false false false false false
// tcp true
// 5 <nil> hello
// deadline | read tcp 127.0.0.1:P->127.0.0.1:P: i/o timeout | true true false false true false false false true true
// closed while reading | read tcp 127.0.0.1:P->127.0.0.1:P: use of closed network connection | true true false true false false false false false false
// write after close | write tcp 127.0.0.1:P->127.0.0.1:P: use of closed network connection | true true false true false false false false false false
// close twice | close tcp 127.0.0.1:P->127.0.0.1:P: use of closed network connection | true true false true false false false false false false
// deadline after close | set tcp 127.0.0.1:P: use of closed network connection | true true false true false false false false false false
// <nil> <nil> <nil> <nil> <nil>
// xyz <nil>
// 6 <nil> 0
// abcdef
// accept | accept tcp 127.0.0.1:P: use of closed network connection | true true false true false false false false false false
// listener closed twice | close tcp 127.0.0.1:P: use of closed network connection | true true false true false false false false false false
// canceled | dial tcp 127.0.0.1:1: operation was canceled | true true false false false false true false false false
// timed out | dial tcp 127.0.0.1:1: i/o timeout | true true false false false true false false true true
// udp | <nil> | false false false false false false false false
// dial udp | <nil> | false false false false false false false false
// 4 true <nil> ping
// 5 <nil> pong!
// write to connected | write udp 127.0.0.1:P->127.0.0.1:P: use of WriteTo with pre-connected connection | true true false false false false false false false false
// udp deadline | read udp 127.0.0.1:P: i/o timeout | true true false false true false false false true true
// <nil> unix true
// @ unix
// <nil>
// from unix @ unix
// true
// <nil> <nil>
// gram true <nil>
// through the pipe <nil> pipe
// pipe closed | io: read/write on closed pipe | false false false false false false false false
// pipe deadline | read pipe: i/o timeout | true true false false true false false false true true
// 80 <nil>
// 0 lookup tcp/nosuch: unknown port
// 127.0.0.1:80 <nil>
// :80 <nil>
// <nil> address ::1: no suitable address found
// <nil> unknown network x
// [::1%lo]:53 <nil>
// /x <nil>
// 127.0.0.1 <nil>
// lookup | lookup : no such host | false true false false false false false false false false
// 1 true  up|loopback|running 127.0.0.1/8 <nil>
// iface | route ip+net: no such network interface | true true false false false false false false false false
// <nil> :5 [::1%z]:1
