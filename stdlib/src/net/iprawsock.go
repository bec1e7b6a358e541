package net

import (
	"context"
	"net/netip"
	"strconv"
	"strings"
	"syscall"
)

// IPAddr is an IP address with a zone.
type IPAddr struct {
	IP   IP
	Zone string
}

// Network returns "ip".
func (a *IPAddr) Network() string { return "ip" }

func (a *IPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	s := ""
	if len(a.IP) > 0 {
		s = a.IP.String()
	}
	if a.Zone != "" {
		return s + "%" + a.Zone
	}
	return s
}

func (a *IPAddr) family() int {
	if a == nil {
		return syscall.AF_INET
	}
	return ipFamily(false, a.IP)
}

func (a *IPAddr) isWildcard() bool { return a == nil || a.IP == nil || a.IP.IsUnspecified() }

func (a *IPAddr) sockaddr(family int) (syscall.Sockaddr, error) {
	if a == nil {
		return nil, nil
	}
	return kernelAddr(family, a.IP, 0, a.Zone)
}

func (a *IPAddr) opAddr() Addr {
	if a == nil {
		return nil
	}
	return a
}

// ResolveIPAddr parses or looks up a host.
func ResolveIPAddr(network, address string) (*IPAddr, error) {
	if network == "" {
		network = "ip"
	}
	name, _, err := ipNetwork(context.Background(), network, false)
	if err != nil {
		return nil, err
	}
	addrs, err := DefaultResolver.internetAddrs(context.Background(), name, address)
	if err != nil {
		return nil, err
	}
	return forResolve(addrs, network, address).(*IPAddr), nil
}

// ipNetwork takes the protocol off "ip:icmp" or "ip4:1".
func ipNetwork(ctx context.Context, network string, needProto bool) (name string, proto int, err error) {
	name, text, found := strings.Cut(network, ":")
	switch name {
	case "ip", "ip4", "ip6":
	default:
		return "", 0, UnknownNetworkError(network)
	}
	if !found {
		if needProto {
			return "", 0, UnknownNetworkError(network)
		}
		return name, 0, nil
	}
	if n, err := strconv.Atoi(text); err == nil {
		return name, n, nil
	}
	switch strings.ToLower(text) {
	case "icmp":
		return name, 1, nil
	case "igmp":
		return name, 2, nil
	case "tcp":
		return name, 6, nil
	case "udp":
		return name, 17, nil
	case "ipv6-icmp":
		return name, 58, nil
	}
	return "", 0, &AddrError{Err: "unknown IP protocol specified", Addr: text}
}

// IPConn is a raw socket.
type IPConn struct {
	conn
}

// SyscallConn gives sight of the descriptor.
func (c *IPConn) SyscallConn() (syscall.RawConn, error) { return c.syscallConn() }

// ReadFromIP receives a message and its sender; IPv4 headers are taken off.
func (c *IPConn) ReadFromIP(b []byte) (int, *IPAddr, error) {
	if !c.ok() {
		return 0, nil, syscall.EINVAL
	}
	n, sa, err := c.fd.pfd.ReadFrom(b)
	ip, _, zone := ipOf(sa)
	var addr *IPAddr
	if ip != nil {
		addr = &IPAddr{IP: ip, Zone: zone}
	}
	if _, v4 := sa.(*syscall.SockaddrInet4); v4 && n > 0 && b[0]>>4 == 4 {
		if head := int(b[0]&15) * 4; 20 <= head && head <= n {
			n = copy(b, b[head:n])
		}
	}
	return n, addr, c.fd.opError("read", ofSyscall("recvfrom", err))
}

// ReadFrom receives a message and its sender.
func (c *IPConn) ReadFrom(b []byte) (int, Addr, error) {
	n, addr, err := c.ReadFromIP(b)
	return n, addr.opAddr(), err
}

// ReadMsgIP receives a message with control data.
func (c *IPConn) ReadMsgIP(b, oob []byte) (n, oobn, flags int, addr *IPAddr, err error) {
	if !c.ok() {
		return 0, 0, 0, nil, syscall.EINVAL
	}
	n, oobn, flags, sa, err := c.fd.pfd.ReadMsg(b, oob, 0)
	if ip, _, zone := ipOf(sa); ip != nil {
		addr = &IPAddr{IP: ip, Zone: zone}
	}
	return n, oobn, flags, addr, c.fd.opError("read", ofSyscall("recvmsg", err))
}

func (c *IPConn) target(addr *IPAddr) (syscall.Sockaddr, error) {
	switch {
	case c.fd.connected && addr != nil:
		return nil, ErrWriteToConnected
	case c.fd.connected:
		return nil, nil
	case addr == nil:
		return nil, errMissingAddress
	}
	return addr.sockaddr(c.fd.family)
}

func (c *IPConn) writeError(addr Addr, err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "write", Net: c.fd.net, Source: c.fd.laddr, Addr: addr, Err: err}
}

// WriteToIP sends a message.
func (c *IPConn) WriteToIP(b []byte, addr *IPAddr) (n int, err error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	sa, err := c.target(addr)
	if err == nil {
		n, err = c.fd.pfd.WriteTo(b, sa)
		err = ofSyscall("sendto", err)
	}
	return n, c.writeError(addr.opAddr(), err)
}

// WriteTo sends a message.
func (c *IPConn) WriteTo(b []byte, addr Addr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	a, ok := addr.(*IPAddr)
	if !ok {
		return 0, c.writeError(addr, syscall.EINVAL)
	}
	return c.WriteToIP(b, a)
}

// WriteMsgIP sends a message with control data.
func (c *IPConn) WriteMsgIP(b, oob []byte, addr *IPAddr) (n, oobn int, err error) {
	if !c.ok() {
		return 0, 0, syscall.EINVAL
	}
	sa, err := c.target(addr)
	if err == nil {
		n, oobn, err = c.fd.pfd.WriteMsg(b, oob, sa)
		err = ofSyscall("sendmsg", err)
	}
	return n, oobn, c.writeError(addr.opAddr(), err)
}

func ipConn(ctx context.Context, op, network string, laddr, raddr *IPAddr, control controlFunc) (*IPConn, error) {
	fail := func(err error) (*IPConn, error) {
		e := &OpError{Op: op, Net: network, Source: laddr.opAddr(), Addr: raddr.opAddr(), Err: err}
		if op == "listen" {
			e.Source, e.Addr = nil, laddr.opAddr()
		}
		return nil, e
	}
	name, proto, err := ipNetwork(ctx, network, true)
	if err != nil {
		return fail(err)
	}
	if op == "dial" && raddr == nil {
		return fail(errMissingAddress)
	}
	fd, err := ipSocket(ctx, name, laddr, raddr, syscall.SOCK_RAW, proto, op == "listen", control)
	if err != nil {
		return fail(err)
	}
	return &IPConn{conn{fd}}, nil
}

// DialIP makes a raw socket connected to raddr.
func DialIP(network string, laddr, raddr *IPAddr) (*IPConn, error) {
	return ipConn(context.Background(), "dial", network, laddr, raddr, nil)
}

// ListenIP makes a raw socket bound to laddr.
func ListenIP(network string, laddr *IPAddr) (*IPConn, error) {
	if laddr == nil {
		laddr = &IPAddr{}
	}
	return ipConn(context.Background(), "listen", network, laddr, nil, nil)
}

func ipAddrFrom(a netip.Addr) *IPAddr {
	if !a.IsValid() {
		return nil
	}
	return &IPAddr{IP: a.AsSlice(), Zone: a.Zone()}
}
