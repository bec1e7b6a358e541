package net

import (
	"context"
	"os"
	"sync"
	"syscall"
	"time"
)

// UnixAddr is the name of a Unix socket.
type UnixAddr struct {
	Name string
	Net  string
}

// Network returns "unix", "unixgram" or "unixpacket".
func (a *UnixAddr) Network() string { return a.Net }

func (a *UnixAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return a.Name
}

func (a *UnixAddr) family() int      { return syscall.AF_UNIX }
func (a *UnixAddr) isWildcard() bool { return a == nil || a.Name == "" }

func (a *UnixAddr) sockaddr(family int) (syscall.Sockaddr, error) {
	if a == nil {
		return nil, nil
	}
	return &syscall.SockaddrUnix{Name: a.Name}, nil
}

func (a *UnixAddr) opAddr() Addr {
	if a == nil {
		return nil
	}
	return a
}

var unixTypes = map[string]int{
	"unix": syscall.SOCK_STREAM, "unixgram": syscall.SOCK_DGRAM, "unixpacket": syscall.SOCK_SEQPACKET,
}

func unixAddrOf(sa syscall.Sockaddr, sotype int) Addr {
	s, ok := sa.(*syscall.SockaddrUnix)
	if !ok {
		return nil
	}
	for name, t := range unixTypes {
		if t == sotype {
			return &UnixAddr{Name: s.Name, Net: name}
		}
	}
	return nil
}

// ResolveUnixAddr returns the name as an address.
func ResolveUnixAddr(network, address string) (*UnixAddr, error) {
	if _, ok := unixTypes[network]; !ok {
		return nil, UnknownNetworkError(network)
	}
	return &UnixAddr{Name: address, Net: network}, nil
}

func unixSocket(ctx context.Context, network string, laddr, raddr *UnixAddr, listen bool, control controlFunc) (*netFD, error) {
	sotype, ok := unixTypes[network]
	if !ok {
		return nil, UnknownNetworkError(network)
	}
	if !listen {
		if laddr != nil && laddr.isWildcard() {
			laddr = nil
		}
		if raddr != nil && raddr.isWildcard() {
			raddr = nil
		}
		if raddr == nil && (sotype != syscall.SOCK_DGRAM || laddr == nil) {
			return nil, errMissingAddress
		}
	}
	return socket(ctx, network, syscall.AF_UNIX, sotype, 0, false, laddr, raddr, listen, control)
}

// UnixConn is a Unix socket, connected maybe.
type UnixConn struct {
	conn
}

// SyscallConn gives sight of the descriptor.
func (c *UnixConn) SyscallConn() (syscall.RawConn, error) { return c.syscallConn() }

func (c *UnixConn) shut(how int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.fd.opError("close", ofSyscall("shutdown", c.fd.pfd.Shutdown(how)))
}

// CloseRead ends reading.
func (c *UnixConn) CloseRead() error { return c.shut(syscall.SHUT_RD) }

// CloseWrite ends writing.
func (c *UnixConn) CloseWrite() error { return c.shut(syscall.SHUT_WR) }

func (c *UnixConn) sender(sa syscall.Sockaddr) *UnixAddr {
	s, ok := sa.(*syscall.SockaddrUnix)
	if !ok || s.Name == "" {
		return nil
	}
	return unixAddrOf(sa, c.fd.sotype).(*UnixAddr)
}

// ReadFromUnix receives a message and its sender.
func (c *UnixConn) ReadFromUnix(b []byte) (int, *UnixAddr, error) {
	if !c.ok() {
		return 0, nil, syscall.EINVAL
	}
	n, sa, err := c.fd.pfd.ReadFrom(b)
	return n, c.sender(sa), c.fd.opError("read", ofSyscall("recvfrom", err))
}

// ReadFrom receives a message and its sender.
func (c *UnixConn) ReadFrom(b []byte) (int, Addr, error) {
	n, addr, err := c.ReadFromUnix(b)
	return n, addr.opAddr(), err
}

// ReadMsgUnix receives a message with control data.
func (c *UnixConn) ReadMsgUnix(b, oob []byte) (n, oobn, flags int, addr *UnixAddr, err error) {
	if !c.ok() {
		return 0, 0, 0, nil, syscall.EINVAL
	}
	n, oobn, flags, sa, err := c.fd.pfd.ReadMsg(b, oob, syscall.MSG_CMSG_CLOEXEC)
	return n, oobn, flags, c.sender(sa), c.fd.opError("read", ofSyscall("recvmsg", err))
}

func (c *UnixConn) target(addr *UnixAddr) (syscall.Sockaddr, error) {
	switch {
	case c.fd.connected && addr != nil:
		return nil, ErrWriteToConnected
	case c.fd.connected || c.fd.sotype != syscall.SOCK_DGRAM && addr == nil:
		return nil, nil
	case addr == nil:
		return nil, errMissingAddress
	case unixTypes[addr.Net] != c.fd.sotype:
		return nil, syscall.EAFNOSUPPORT
	}
	return addr.sockaddr(syscall.AF_UNIX)
}

func (c *UnixConn) writeError(addr Addr, err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "write", Net: c.fd.net, Source: c.fd.laddr, Addr: addr, Err: err}
}

// WriteToUnix sends a message.
func (c *UnixConn) WriteToUnix(b []byte, addr *UnixAddr) (n int, err error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	if c.fd.connected {
		return 0, c.writeError(addr.opAddr(), ErrWriteToConnected)
	}
	sa, err := c.target(addr)
	if err == nil && sa == nil {
		err = errMissingAddress
	}
	if err == nil {
		n, err = c.fd.pfd.WriteTo(b, sa)
		err = ofSyscall("sendto", err)
	}
	return n, c.writeError(addr.opAddr(), err)
}

// WriteTo sends a message.
func (c *UnixConn) WriteTo(b []byte, addr Addr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	a, ok := addr.(*UnixAddr)
	if !ok {
		return 0, c.writeError(addr, syscall.EINVAL)
	}
	return c.WriteToUnix(b, a)
}

// WriteMsgUnix sends a message with control data.
func (c *UnixConn) WriteMsgUnix(b, oob []byte, addr *UnixAddr) (n, oobn int, err error) {
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

// UnixListener waits for connections at a name.
type UnixListener struct {
	fd     *netFD
	path   string
	unlink bool
	once   sync.Once
}

func (l *UnixListener) ok() bool { return l != nil && l.fd != nil }

// AcceptUnix waits for a connection.
func (l *UnixListener) AcceptUnix() (*UnixConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	fd, err := l.fd.accept()
	if err != nil {
		return nil, &OpError{Op: "accept", Net: l.fd.net, Source: nil, Addr: l.fd.laddr, Err: err}
	}
	return &UnixConn{conn{fd}}, nil
}

// Accept waits for a connection.
func (l *UnixListener) Accept() (Conn, error) {
	c, err := l.AcceptUnix()
	if err != nil {
		return nil, err
	}
	return c, nil
}

// Close stops listening and removes the name.
func (l *UnixListener) Close() error {
	if !l.ok() {
		return syscall.EINVAL
	}
	// Before the socket is closed: afterwards the name may be another's.
	l.once.Do(func() {
		if l.unlink && l.path != "" && l.path[0] != '@' {
			syscall.Unlink(l.path)
		}
	})
	if err := l.fd.pfd.Close(); err != nil {
		return &OpError{Op: "close", Net: l.fd.net, Source: nil, Addr: l.fd.laddr, Err: err}
	}
	return nil
}

// SetUnlinkOnClose says whether Close removes the name.
func (l *UnixListener) SetUnlinkOnClose(unlink bool) { l.unlink = unlink }

// Addr returns where it listens.
func (l *UnixListener) Addr() Addr { return l.fd.laddr }

// SetDeadline sets when Accept fails.
func (l *UnixListener) SetDeadline(t time.Time) error {
	if !l.ok() {
		return syscall.EINVAL
	}
	return l.fd.pfd.SetDeadline(t)
}

// SyscallConn gives sight of the descriptor.
func (l *UnixListener) SyscallConn() (syscall.RawConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return &rawListener{rawConn{l.fd}}, nil
}

// File returns a copy of the socket as a file.
func (l *UnixListener) File() (*os.File, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return l.fd.file()
}

// DialUnix connects to raddr.
func DialUnix(network string, laddr, raddr *UnixAddr) (*UnixConn, error) {
	return dialUnix(context.Background(), &Dialer{}, network, laddr, raddr)
}

func dialUnix(ctx context.Context, d *Dialer, network string, laddr, raddr *UnixAddr) (*UnixConn, error) {
	fd, err := unixSocket(ctx, network, laddr, raddr, false, d.control())
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.opAddr(), Addr: raddr.opAddr(), Err: err}
	}
	return &UnixConn{conn{fd}}, nil
}

// ListenUnix listens at laddr.
func ListenUnix(network string, laddr *UnixAddr) (*UnixListener, error) {
	fail := func(err error) (*UnixListener, error) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr.opAddr(), Err: err}
	}
	if network != "unix" && network != "unixpacket" {
		return fail(UnknownNetworkError(network))
	}
	if laddr == nil {
		return fail(errMissingAddress)
	}
	l, err := listenUnix(context.Background(), network, laddr, nil)
	if err != nil {
		return fail(err)
	}
	return l, nil
}

func listenUnix(ctx context.Context, network string, laddr *UnixAddr, control controlFunc) (*UnixListener, error) {
	fd, err := unixSocket(ctx, network, laddr, nil, true, control)
	if err != nil {
		return nil, err
	}
	return &UnixListener{fd: fd, path: fd.laddr.String(), unlink: true}, nil
}

// ListenUnixgram makes a message socket bound to laddr.
func ListenUnixgram(network string, laddr *UnixAddr) (*UnixConn, error) {
	fail := func(err error) (*UnixConn, error) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr.opAddr(), Err: err}
	}
	if network != "unixgram" {
		return fail(UnknownNetworkError(network))
	}
	if laddr == nil {
		return fail(errMissingAddress)
	}
	fd, err := unixSocket(context.Background(), network, laddr, nil, true, nil)
	if err != nil {
		return fail(err)
	}
	return &UnixConn{conn{fd}}, nil
}
