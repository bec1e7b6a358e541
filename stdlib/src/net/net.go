// Package net connects to others: TCP, UDP and Unix sockets on the runtime's
// poller, names, and IP addresses.
//
// A goroutine that waits for a socket is parked and costs no thread.
package net

import (
	"internal/poll"
	"io"
	"os"
	"syscall"
	"time"
)

// Addr is the address of an end of a connection.
type Addr interface {
	Network() string
	String() string
}

// Conn is a connection of bytes.
type Conn interface {
	Read(b []byte) (n int, err error)
	Write(b []byte) (n int, err error)
	Close() error
	LocalAddr() Addr
	RemoteAddr() Addr
	SetDeadline(t time.Time) error
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
}

// PacketConn sends and receives messages.
type PacketConn interface {
	ReadFrom(p []byte) (n int, addr Addr, err error)
	WriteTo(p []byte, addr Addr) (n int, err error)
	Close() error
	LocalAddr() Addr
	SetDeadline(t time.Time) error
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
}

// Listener waits for connections.
type Listener interface {
	Accept() (Conn, error)
	Close() error
	Addr() Addr
}

// netFD is a socket.
type netFD struct {
	pfd       poll.FD
	family    int
	sotype    int
	connected bool
	net       string
	laddr     Addr
	raddr     Addr
}

func newFD(sysfd, family, sotype int, net string) *netFD {
	return &netFD{
		pfd: poll.FD{
			Sysfd:         sysfd,
			IsStream:      sotype == syscall.SOCK_STREAM,
			ZeroReadIsEOF: sotype != syscall.SOCK_DGRAM && sotype != syscall.SOCK_RAW,
		},
		family: family, sotype: sotype, net: net,
	}
}

func (fd *netFD) init() error { return fd.pfd.Init(fd.net, true) }

// setAddrs asks the kernel for the addresses of both ends.
func (fd *netFD) setAddrs(remote syscall.Sockaddr) {
	local, _ := syscall.Getsockname(fd.pfd.Sysfd)
	fd.laddr = fd.addrOf(local)
	fd.raddr = fd.addrOf(remote)
}

func (fd *netFD) opError(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &OpError{Op: op, Net: fd.net, Source: fd.laddr, Addr: fd.raddr, Err: err}
}

// conn is what connections have in common.
type conn struct {
	fd *netFD
}

func (c *conn) ok() bool { return c != nil && c.fd != nil }

// Read reads bytes.
func (c *conn) Read(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.pfd.Read(b)
	return n, c.fd.opError("read", ofSyscall("read", err))
}

// Write writes bytes.
func (c *conn) Write(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.pfd.Write(b)
	return n, c.fd.opError("write", ofSyscall("write", err))
}

// Close closes the connection; who waits for it gets ErrClosed.
func (c *conn) Close() error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.fd.opError("close", c.fd.pfd.Close())
}

// LocalAddr returns this end's address.
func (c *conn) LocalAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.laddr
}

// RemoteAddr returns the other end's address.
func (c *conn) RemoteAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.raddr
}

func (c *conn) setting(err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "set", Net: c.fd.net, Source: nil, Addr: c.fd.laddr, Err: err}
}

// SetDeadline sets both deadlines; the zero time is none.
func (c *conn) SetDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setting(c.fd.pfd.SetDeadline(t))
}

// SetReadDeadline sets when reads fail.
func (c *conn) SetReadDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setting(c.fd.pfd.SetReadDeadline(t))
}

// SetWriteDeadline sets when writes fail.
func (c *conn) SetWriteDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setting(c.fd.pfd.SetWriteDeadline(t))
}

func (c *conn) setBuffer(option, bytes int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.setting(ofSyscall("setsockopt", c.fd.pfd.SetsockoptInt(syscall.SOL_SOCKET, option, bytes)))
}

// SetReadBuffer sets the size of the kernel's buffer.
func (c *conn) SetReadBuffer(bytes int) error { return c.setBuffer(syscall.SO_RCVBUF, bytes) }

// SetWriteBuffer sets the size of the kernel's buffer.
func (c *conn) SetWriteBuffer(bytes int) error { return c.setBuffer(syscall.SO_SNDBUF, bytes) }

// File returns a copy of the socket as a file.
func (c *conn) File() (*os.File, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	f, err := c.fd.file()
	if err != nil {
		err = &OpError{Op: "file", Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: err}
	}
	return f, err
}

func (fd *netFD) file() (*os.File, error) {
	n, call, err := fd.pfd.Dup()
	if err != nil {
		if call != "" {
			err = os.NewSyscallError(call, err)
		}
		return nil, err
	}
	name := fd.net + ":"
	if fd.laddr != nil {
		name += fd.laddr.String()
	}
	name += "->"
	if fd.raddr != nil {
		name += fd.raddr.String()
	}
	return os.NewFile(uintptr(n), name), nil
}

// rawConn gives sight of the descriptor.
type rawConn struct{ fd *netFD }

func (c *rawConn) Control(f func(uintptr)) error {
	return c.error("raw-control", c.fd.pfd.RawControl(f))
}
func (c *rawConn) Read(f func(uintptr) bool) error { return c.error("raw-read", c.fd.pfd.RawRead(f)) }
func (c *rawConn) Write(f func(uintptr) bool) error {
	return c.error("raw-write", c.fd.pfd.RawWrite(f))
}
func (c *rawConn) error(op string, err error) error {
	if err != nil {
		err = &OpError{Op: op, Net: c.fd.net, Source: nil, Addr: c.fd.laddr, Err: err}
	}
	return err
}

// rawListener is the rawConn of a listener, which has nothing to read or write.
type rawListener struct{ rawConn }

func (l *rawListener) Read(func(uintptr) bool) error  { return syscall.EINVAL }
func (l *rawListener) Write(func(uintptr) bool) error { return syscall.EINVAL }

func (c *conn) syscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return &rawConn{c.fd}, nil
}

// Buffers are bytes to write in as few calls as can be.
type Buffers [][]byte

// WriteTo writes what is there to w, and takes it away.
func (v *Buffers) WriteTo(w io.Writer) (n int64, err error) {
	if c, ok := w.(interface {
		writeBuffers(*Buffers) (int64, error)
	}); ok {
		return c.writeBuffers(v)
	}
	for _, b := range *v {
		k, err := w.Write(b)
		n += int64(k)
		if err != nil {
			v.consume(n)
			return n, err
		}
	}
	v.consume(n)
	return n, nil
}

func (c *conn) writeBuffers(v *Buffers) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.pfd.Writev((*[][]byte)(v))
	return n, c.fd.opError("writev", ofSyscall("writev", err))
}

// Read takes bytes away.
func (v *Buffers) Read(p []byte) (n int, err error) {
	for len(p) > 0 && len(*v) > 0 {
		k := copy(p, (*v)[0])
		v.consume(int64(k))
		p = p[k:]
		n += k
	}
	if len(*v) == 0 {
		err = io.EOF
	}
	return n, err
}

func (v *Buffers) consume(n int64) {
	for len(*v) > 0 {
		first := int64(len((*v)[0]))
		if first > n {
			(*v)[0] = (*v)[0][n:]
			return
		}
		n -= first
		(*v)[0] = nil
		*v = (*v)[1:]
	}
}
