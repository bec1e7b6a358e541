package net

import (
	"context"
	"net/netip"
	"syscall"
)

// UDPAddr is an end of a UDP socket.
type UDPAddr struct {
	IP   IP
	Port int
	Zone string
}

// Network returns "udp".
func (a *UDPAddr) Network() string { return "udp" }

func (a *UDPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return ipPort(a.IP, a.Zone, a.Port)
}

// AddrPort returns the address as a netip.AddrPort.
func (a *UDPAddr) AddrPort() netip.AddrPort {
	if a == nil {
		return netip.AddrPort{}
	}
	return addrPort(a.IP, a.Zone, a.Port)
}

// UDPAddrFromAddrPort is the reverse of AddrPort.
func UDPAddrFromAddrPort(addr netip.AddrPort) *UDPAddr {
	return &UDPAddr{IP: addr.Addr().AsSlice(), Zone: addr.Addr().Zone(), Port: int(addr.Port())}
}

func (a *UDPAddr) family() int {
	if a == nil {
		return syscall.AF_INET
	}
	return ipFamily(false, a.IP)
}

func (a *UDPAddr) isWildcard() bool { return a == nil || a.IP == nil || a.IP.IsUnspecified() }

func (a *UDPAddr) sockaddr(family int) (syscall.Sockaddr, error) {
	if a == nil {
		return nil, nil
	}
	return kernelAddr(family, a.IP, a.Port, a.Zone)
}

func (a *UDPAddr) opAddr() Addr {
	if a == nil {
		return nil
	}
	return a
}

// ResolveUDPAddr parses or looks up "host:port".
func ResolveUDPAddr(network, address string) (*UDPAddr, error) {
	switch network {
	case "udp", "udp4", "udp6":
	case "":
		network = "udp"
	default:
		return nil, UnknownNetworkError(network)
	}
	addrs, err := DefaultResolver.internetAddrs(context.Background(), network, address)
	if err != nil {
		return nil, err
	}
	return forResolve(addrs, network, address).(*UDPAddr), nil
}

// UDPConn is a UDP socket, connected maybe.
type UDPConn struct {
	conn
}

// SyscallConn gives sight of the descriptor.
func (c *UDPConn) SyscallConn() (syscall.RawConn, error) { return c.syscallConn() }

func (c *UDPConn) readError(err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "read", Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: err}
}

func (c *UDPConn) writeError(addr Addr, err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "write", Net: c.fd.net, Source: c.fd.laddr, Addr: addr, Err: err}
}

func udpAddrOf(sa syscall.Sockaddr) *UDPAddr {
	ip, port, zone := ipOf(sa)
	if ip == nil {
		return nil
	}
	return &UDPAddr{IP: ip, Port: port, Zone: zone}
}

// ReadFromUDP receives a message and its sender.
func (c *UDPConn) ReadFromUDP(b []byte) (n int, addr *UDPAddr, err error) {
	if !c.ok() {
		return 0, nil, syscall.EINVAL
	}
	n, sa, err := c.fd.pfd.ReadFrom(b)
	return n, udpAddrOf(sa), c.readError(ofSyscall("recvfrom", err))
}

// ReadFrom receives a message and its sender.
func (c *UDPConn) ReadFrom(b []byte) (int, Addr, error) {
	n, addr, err := c.ReadFromUDP(b)
	return n, addr.opAddr(), err
}

// ReadFromUDPAddrPort receives a message and its sender.
func (c *UDPConn) ReadFromUDPAddrPort(b []byte) (n int, addr netip.AddrPort, err error) {
	n, a, err := c.ReadFromUDP(b)
	return n, a.AddrPort(), err
}

// ReadMsgUDP receives a message with control data.
func (c *UDPConn) ReadMsgUDP(b, oob []byte) (n, oobn, flags int, addr *UDPAddr, err error) {
	if !c.ok() {
		return 0, 0, 0, nil, syscall.EINVAL
	}
	n, oobn, flags, sa, err := c.fd.pfd.ReadMsg(b, oob, 0)
	return n, oobn, flags, udpAddrOf(sa), c.readError(ofSyscall("recvmsg", err))
}

// ReadMsgUDPAddrPort receives a message with control data.
func (c *UDPConn) ReadMsgUDPAddrPort(b, oob []byte) (n, oobn, flags int, addr netip.AddrPort, err error) {
	n, oobn, flags, a, err := c.ReadMsgUDP(b, oob)
	return n, oobn, flags, a.AddrPort(), err
}

// WriteToUDP sends a message.
func (c *UDPConn) WriteToUDP(b []byte, addr *UDPAddr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := 0, error(nil)
	switch {
	case c.fd.connected:
		err = ErrWriteToConnected
	case addr == nil:
		err = errMissingAddress
	default:
		var sa syscall.Sockaddr
		if sa, err = addr.sockaddr(c.fd.family); err == nil {
			n, err = c.fd.pfd.WriteTo(b, sa)
			err = ofSyscall("sendto", err)
		}
	}
	return n, c.writeError(addr.opAddr(), err)
}

// WriteToUDPAddrPort sends a message.
func (c *UDPConn) WriteToUDPAddrPort(b []byte, addr netip.AddrPort) (int, error) {
	return c.WriteToUDP(b, UDPAddrFromAddrPort(addr))
}

// WriteTo sends a message.
func (c *UDPConn) WriteTo(b []byte, addr Addr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	a, ok := addr.(*UDPAddr)
	if !ok {
		return 0, c.writeError(addr, syscall.EINVAL)
	}
	return c.WriteToUDP(b, a)
}

// WriteMsgUDP sends a message with control data.
func (c *UDPConn) WriteMsgUDP(b, oob []byte, addr *UDPAddr) (n, oobn int, err error) {
	if !c.ok() {
		return 0, 0, syscall.EINVAL
	}
	var sa syscall.Sockaddr
	switch {
	case c.fd.connected && addr != nil:
		err = ErrWriteToConnected
	case !c.fd.connected && addr == nil:
		err = errMissingAddress
	case addr != nil:
		sa, err = addr.sockaddr(c.fd.family)
	}
	if err == nil {
		n, oobn, err = c.fd.pfd.WriteMsg(b, oob, sa)
		err = ofSyscall("sendmsg", err)
	}
	return n, oobn, c.writeError(addr.opAddr(), err)
}

// WriteMsgUDPAddrPort sends a message with control data.
func (c *UDPConn) WriteMsgUDPAddrPort(b, oob []byte, addr netip.AddrPort) (n, oobn int, err error) {
	if !addr.IsValid() {
		return c.WriteMsgUDP(b, oob, nil)
	}
	return c.WriteMsgUDP(b, oob, UDPAddrFromAddrPort(addr))
}

// DialUDP makes a socket connected to raddr.
func DialUDP(network string, laddr, raddr *UDPAddr) (*UDPConn, error) {
	return dialUDP(context.Background(), &Dialer{}, network, laddr, raddr)
}

func dialUDP(ctx context.Context, d *Dialer, network string, laddr, raddr *UDPAddr) (*UDPConn, error) {
	fail := func(err error) (*UDPConn, error) {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.opAddr(), Addr: raddr.opAddr(), Err: err}
	}
	switch network {
	case "udp", "udp4", "udp6":
	default:
		return fail(UnknownNetworkError(network))
	}
	if raddr == nil {
		return fail(errMissingAddress)
	}
	fd, err := ipSocket(ctx, network, laddr, raddr, syscall.SOCK_DGRAM, 0, false, d.control())
	if err != nil {
		return fail(err)
	}
	return &UDPConn{conn{fd}}, nil
}

// ListenUDP makes a socket bound to laddr.
func ListenUDP(network string, laddr *UDPAddr) (*UDPConn, error) {
	fail := func(err error) (*UDPConn, error) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr.opAddr(), Err: err}
	}
	switch network {
	case "udp", "udp4", "udp6":
	default:
		return fail(UnknownNetworkError(network))
	}
	if laddr == nil {
		laddr = &UDPAddr{}
	}
	c, err := listenUDP(context.Background(), network, laddr, nil)
	if err != nil {
		return fail(err)
	}
	return c, nil
}

func listenUDP(ctx context.Context, network string, laddr *UDPAddr, control controlFunc) (*UDPConn, error) {
	fd, err := ipSocket(ctx, network, laddr, nil, syscall.SOCK_DGRAM, 0, true, control)
	if err != nil {
		return nil, err
	}
	return &UDPConn{conn{fd}}, nil
}

// ListenMulticastUDP makes a socket that receives what is sent to the group.
func ListenMulticastUDP(network string, ifi *Interface, gaddr *UDPAddr) (*UDPConn, error) {
	fail := func(err error) (*UDPConn, error) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: gaddr.opAddr(), Err: err}
	}
	switch network {
	case "udp", "udp4", "udp6":
	default:
		return fail(UnknownNetworkError(network))
	}
	if gaddr == nil || gaddr.IP == nil {
		return fail(errMissingAddress)
	}
	reuse := func(ctx context.Context, network, address string, c syscall.RawConn) (err error) {
		c.Control(func(fd uintptr) {
			err = syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1)
		})
		return err
	}
	c, err := listenUDP(context.Background(), network, gaddr, reuse)
	if err != nil {
		return fail(err)
	}
	if v := gaddr.IP.To4(); v != nil {
		m := syscall.IPMreqn{Multiaddr: [4]byte(v)}
		if ifi != nil {
			m.Ifindex = int32(ifi.Index)
		}
		err = c.fd.pfd.SetsockoptIPMreqn(syscall.IPPROTO_IP, syscall.IP_ADD_MEMBERSHIP, &m)
	} else {
		m := syscall.IPv6Mreq{Multiaddr: [16]byte(gaddr.IP.To16())}
		if ifi != nil {
			m.Interface = uint32(ifi.Index)
		}
		err = c.fd.pfd.SetsockoptIPv6Mreq(syscall.IPPROTO_IPV6, syscall.IPV6_JOIN_GROUP, &m)
	}
	if err != nil {
		c.Close()
		return fail(ofSyscall("setsockopt", err))
	}
	return c, nil
}
