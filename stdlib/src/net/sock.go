package net

import (
	"context"
	"internal/poll"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// What the kernel can do, found out once.
var ipStack = sync.OnceValue(func() (s struct{ v4, v6, mapped bool }) {
	try := func(family int, sa syscall.Sockaddr) bool {
		fd, err := syscall.Socket(family, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, syscall.IPPROTO_TCP)
		if err != nil {
			return false
		}
		defer syscall.Close(fd)
		if sa == nil {
			return true
		}
		if family == syscall.AF_INET6 {
			syscall.SetsockoptInt(fd, syscall.IPPROTO_IPV6, syscall.IPV6_V6ONLY, 0)
		}
		return syscall.Bind(fd, sa) == nil
	}
	s.v4 = try(syscall.AF_INET, nil)
	s.v6 = try(syscall.AF_INET6, &syscall.SockaddrInet6{Addr: [16]byte{15: 1}})
	s.mapped = try(syscall.AF_INET6, &syscall.SockaddrInet6{Addr: [16]byte{10: 0xff, 11: 0xff, 12: 127, 15: 1}})
	return s
})

// sockaddr is an address that sockets know.
type sockaddr interface {
	Addr
	family() int
	isWildcard() bool
	sockaddr(family int) (syscall.Sockaddr, error)
}

// kernelAddr is the address of an IP socket as the kernel wants it.
func kernelAddr(family int, ip IP, port int, zone string) (syscall.Sockaddr, error) {
	switch family {
	case syscall.AF_INET:
		if len(ip) == 0 {
			ip = IPv4zero
		}
		v := ip.To4()
		if v == nil {
			return nil, &AddrError{Err: "non-IPv4 address", Addr: ip.String()}
		}
		return &syscall.SockaddrInet4{Port: port, Addr: [4]byte(v)}, nil
	case syscall.AF_INET6:
		// No address, and 0.0.0.0, are the unspecified address here.
		if len(ip) == 0 || ip.Equal(IPv4zero) {
			ip = IPv6zero
		}
		v := ip.To16()
		if v == nil {
			return nil, &AddrError{Err: "non-IPv6 address", Addr: ip.String()}
		}
		return &syscall.SockaddrInet6{Port: port, Addr: [16]byte(v), ZoneId: uint32(zoneID(zone))}, nil
	}
	return nil, &AddrError{Err: "invalid address family", Addr: ip.String()}
}

func zoneID(zone string) int {
	if zone == "" {
		return 0
	}
	if i, err := InterfaceByName(zone); err == nil {
		return i.Index
	}
	n, _ := strconv.Atoi(zone)
	return n
}

func zoneName(id int) string {
	if id == 0 {
		return ""
	}
	if i, err := InterfaceByIndex(id); err == nil {
		return i.Name
	}
	return strconv.Itoa(id)
}

// ipOf takes an IP socket's address apart.
func ipOf(sa syscall.Sockaddr) (ip IP, port int, zone string) {
	switch sa := sa.(type) {
	case *syscall.SockaddrInet4:
		return IP(sa.Addr[:]), sa.Port, ""
	case *syscall.SockaddrInet6:
		return IP(sa.Addr[:]), sa.Port, zoneName(int(sa.ZoneId))
	}
	return nil, 0, ""
}

// addrOf is the kernel's address as an Addr of the socket's kind.
func (fd *netFD) addrOf(sa syscall.Sockaddr) Addr {
	if fd.family == syscall.AF_UNIX {
		return unixAddrOf(sa, fd.sotype)
	}
	ip, port, zone := ipOf(sa)
	if ip == nil {
		return nil
	}
	switch fd.sotype {
	case syscall.SOCK_STREAM:
		return &TCPAddr{IP: ip, Port: port, Zone: zone}
	case syscall.SOCK_DGRAM:
		return &UDPAddr{IP: ip, Port: port, Zone: zone}
	}
	return &IPAddr{IP: ip, Zone: zone}
}

// isNil tells a nil pointer in the interface.
func isNil(a sockaddr) bool {
	switch a := a.(type) {
	case nil:
		return true
	case *TCPAddr:
		return a == nil
	case *UDPAddr:
		return a == nil
	case *IPAddr:
		return a == nil
	case *UnixAddr:
		return a == nil
	}
	return false
}

// favorite chooses the family of an IP socket; only6: it takes no IPv4.
func favorite(network string, laddr, raddr sockaddr, listen bool) (family int, only6 bool) {
	switch network[len(network)-1] {
	case '4':
		return syscall.AF_INET, false
	case '6':
		return syscall.AF_INET6, true
	}
	if listen && (isNil(laddr) || laddr.isWildcard()) {
		if s := ipStack(); s.mapped || !s.v4 {
			return syscall.AF_INET6, false
		}
		if isNil(laddr) {
			return syscall.AF_INET, false
		}
		return laddr.family(), false
	}
	if (isNil(laddr) || laddr.family() == syscall.AF_INET) && (isNil(raddr) || raddr.family() == syscall.AF_INET) {
		return syscall.AF_INET, false
	}
	return syscall.AF_INET6, false
}

type controlFunc func(ctx context.Context, network, address string, c syscall.RawConn) error

// ipSocket makes a socket for an IP network, connected to raddr if there is
// one, else bound to laddr.
func ipSocket(ctx context.Context, network string, laddr, raddr sockaddr, sotype, proto int, listen bool, control controlFunc) (*netFD, error) {
	// A connection to nowhere goes to this machine.
	if !listen && !isNil(raddr) && raddr.isWildcard() {
		raddr = toLocal(raddr, network)
	}
	family, only6 := favorite(network, laddr, raddr, listen)
	return socket(ctx, network, family, sotype, proto, only6, laddr, raddr, listen, control)
}

func toLocal(a sockaddr, network string) sockaddr {
	ip := IPv6loopback
	if s := ipStack(); strings.HasSuffix(network, "4") || !strings.HasSuffix(network, "6") && (s.v4 || !s.v6) {
		ip = IPv4(127, 0, 0, 1)
	}
	switch a := a.(type) {
	case *TCPAddr:
		return &TCPAddr{IP: ip, Port: a.Port, Zone: a.Zone}
	case *UDPAddr:
		return &UDPAddr{IP: ip, Port: a.Port, Zone: a.Zone}
	case *IPAddr:
		return &IPAddr{IP: ip, Zone: a.Zone}
	}
	return a
}

func socket(ctx context.Context, network string, family, sotype, proto int, only6 bool, laddr, raddr sockaddr, listen bool, control controlFunc) (*netFD, error) {
	s, err := syscall.Socket(family, sotype|syscall.SOCK_NONBLOCK|syscall.SOCK_CLOEXEC, proto)
	if err != nil {
		return nil, os.NewSyscallError("socket", err)
	}
	if family == syscall.AF_INET6 && sotype != syscall.SOCK_RAW {
		on := 0
		if only6 {
			on = 1
		}
		syscall.SetsockoptInt(s, syscall.IPPROTO_IPV6, syscall.IPV6_V6ONLY, on)
	}
	if family != syscall.AF_UNIX {
		if err := syscall.SetsockoptInt(s, syscall.SOL_SOCKET, syscall.SO_BROADCAST, 1); err != nil && sotype == syscall.SOCK_DGRAM {
			syscall.Close(s)
			return nil, os.NewSyscallError("setsockopt", err)
		}
	}
	fd := newFD(s, family, sotype, network)
	if err := fd.setUp(ctx, laddr, raddr, listen, control); err != nil {
		fd.pfd.Close()
		return nil, err
	}
	return fd, nil
}

func (fd *netFD) setUp(ctx context.Context, laddr, raddr sockaddr, listen bool, control controlFunc) error {
	s := fd.pfd.Sysfd
	if control != nil {
		address := ""
		if !isNil(raddr) && !listen {
			address = raddr.String()
		} else if !isNil(laddr) {
			address = laddr.String()
		}
		if err := control(ctx, fd.controlNetwork(), address, &rawConn{fd}); err != nil {
			return err
		}
	}
	if listen && fd.sotype != syscall.SOCK_DGRAM && fd.sotype != syscall.SOCK_RAW && fd.family != syscall.AF_UNIX {
		if err := syscall.SetsockoptInt(s, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1); err != nil {
			return os.NewSyscallError("setsockopt", err)
		}
	}
	if !isNil(laddr) {
		sa, err := laddr.sockaddr(fd.family)
		if err != nil {
			return err
		}
		if sa != nil {
			if err := syscall.Bind(s, sa); err != nil {
				return os.NewSyscallError("bind", err)
			}
		}
	} else if listen && fd.family != syscall.AF_UNIX {
		sa, _ := kernelAddr(fd.family, nil, 0, "")
		if err := syscall.Bind(s, sa); err != nil {
			return os.NewSyscallError("bind", err)
		}
	}
	if listen && (fd.sotype == syscall.SOCK_STREAM || fd.sotype == syscall.SOCK_SEQPACKET) {
		if err := syscall.Listen(s, backlog()); err != nil {
			return os.NewSyscallError("listen", err)
		}
	}
	if err := fd.init(); err != nil {
		return err
	}
	var remote syscall.Sockaddr
	if !listen && !isNil(raddr) {
		sa, err := raddr.sockaddr(fd.family)
		if err != nil {
			return err
		}
		if remote, err = fd.connect(ctx, sa); err != nil {
			return err
		}
		fd.connected = true
	}
	fd.setAddrs(remote)
	if fd.connected && fd.raddr == nil {
		fd.raddr = raddr
	}
	return nil
}

func (fd *netFD) controlNetwork() string {
	switch fd.net {
	case "unix", "unixgram", "unixpacket":
		return fd.net
	}
	if last := fd.net[len(fd.net)-1]; last == '4' || last == '6' {
		return fd.net
	}
	if fd.family == syscall.AF_INET {
		return fd.net + "4"
	}
	return fd.net + "6"
}

// backlog is how many connections may wait to be accepted.
var backlog = sync.OnceValue(func() int {
	b, err := os.ReadFile("/proc/sys/net/core/somaxconn")
	if err == nil {
		if n, err := strconv.Atoi(strings.TrimSpace(string(b))); err == nil && n > 0 {
			return n
		}
	}
	return syscall.SOMAXCONN
})

// past is a deadline that has passed.
var past = time.Unix(1, 0)

// connect connects, waiting on the poller; the other end's address.
func (fd *netFD) connect(ctx context.Context, sa syscall.Sockaddr) (remote syscall.Sockaddr, err error) {
	switch err := syscall.Connect(fd.pfd.Sysfd, sa); err {
	case syscall.EINPROGRESS, syscall.EALREADY, syscall.EINTR:
	case nil, syscall.EISCONN:
		if ctx.Err() != nil {
			return nil, ofContext(ctx.Err())
		}
		remote, _ = syscall.Getpeername(fd.pfd.Sysfd)
		return remote, nil
	default:
		return nil, os.NewSyscallError("connect", err)
	}
	if deadline, ok := ctx.Deadline(); ok && !deadline.IsZero() {
		fd.pfd.SetWriteDeadline(deadline)
		defer fd.pfd.SetWriteDeadline(time.Time{})
	}
	if done := ctx.Done(); done != nil {
		// A context that is canceled lets the deadline pass.
		over := make(chan struct{})
		interrupted := make(chan error, 1)
		go func() {
			select {
			case <-done:
				fd.pfd.SetWriteDeadline(past)
				interrupted <- ctx.Err()
			case <-over:
				interrupted <- nil
			}
		}()
		defer func() {
			close(over)
			if e := <-interrupted; e != nil && err == nil {
				err = ofContext(e)
				fd.pfd.Close()
			} else if e != nil {
				err = ofContext(e)
			}
		}()
	}
	for {
		if err := fd.pfd.WaitWrite(); err != nil {
			if ctx.Err() != nil {
				return nil, ofContext(ctx.Err())
			}
			if err == poll.ErrDeadlineExceeded {
				return nil, err
			}
			return nil, err
		}
		n, err := syscall.GetsockoptInt(fd.pfd.Sysfd, syscall.SOL_SOCKET, syscall.SO_ERROR)
		if err != nil {
			return nil, os.NewSyscallError("getsockopt", err)
		}
		switch err := syscall.Errno(n); err {
		case syscall.EINPROGRESS, syscall.EALREADY, syscall.EINTR:
		case syscall.EISCONN:
			remote, _ := syscall.Getpeername(fd.pfd.Sysfd)
			return remote, nil
		case syscall.Errno(0):
			// Woken, but maybe not yet connected.
			if remote, err := syscall.Getpeername(fd.pfd.Sysfd); err == nil {
				return remote, nil
			}
		default:
			return nil, os.NewSyscallError("connect", err)
		}
		runtime.KeepAlive(fd)
	}
}

// accept waits for a connection.
func (fd *netFD) accept() (*netFD, error) {
	s, remote, call, err := fd.pfd.Accept()
	if err != nil {
		if call != "" {
			err = ofSyscall(call, err)
		}
		return nil, err
	}
	n := newFD(s, fd.family, fd.sotype, fd.net)
	if err := n.init(); err != nil {
		n.pfd.Close()
		return nil, err
	}
	n.setAddrs(remote)
	return n, nil
}
