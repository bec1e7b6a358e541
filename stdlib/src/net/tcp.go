package net

import (
	"context"
	"io"
	"net/netip"
	"os"
	"strconv"
	"syscall"
	"time"
)

// TCPAddr is an end of a TCP connection.
type TCPAddr struct {
	IP   IP
	Port int
	Zone string
}

// Network returns "tcp".
func (a *TCPAddr) Network() string { return "tcp" }

func (a *TCPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return ipPort(a.IP, a.Zone, a.Port)
}

func ipPort(ip IP, zone string, port int) string {
	host := ""
	if len(ip) > 0 {
		host = ip.String()
	}
	if zone != "" {
		host += "%" + zone
	}
	return JoinHostPort(host, strconv.Itoa(port))
}

func addrPort(ip IP, zone string, port int) netip.AddrPort {
	a, _ := netip.AddrFromSlice(ip)
	return netip.AddrPortFrom(a.WithZone(zone), uint16(port))
}

// AddrPort returns the address as a netip.AddrPort.
func (a *TCPAddr) AddrPort() netip.AddrPort {
	if a == nil {
		return netip.AddrPort{}
	}
	return addrPort(a.IP, a.Zone, a.Port)
}

// TCPAddrFromAddrPort is the reverse of AddrPort.
func TCPAddrFromAddrPort(addr netip.AddrPort) *TCPAddr {
	return &TCPAddr{IP: addr.Addr().AsSlice(), Zone: addr.Addr().Zone(), Port: int(addr.Port())}
}

func (a *TCPAddr) family() int { return ipFamily(a == nil, addrIP(a)) }

func addrIP(a *TCPAddr) IP {
	if a == nil {
		return nil
	}
	return a.IP
}

func ipFamily(none bool, ip IP) int {
	if none || len(ip) <= IPv4len || ip.To4() != nil {
		return syscall.AF_INET
	}
	return syscall.AF_INET6
}

func (a *TCPAddr) isWildcard() bool { return a == nil || a.IP == nil || a.IP.IsUnspecified() }

func (a *TCPAddr) sockaddr(family int) (syscall.Sockaddr, error) {
	if a == nil {
		return nil, nil
	}
	return kernelAddr(family, a.IP, a.Port, a.Zone)
}

// opAddr keeps nil pointers out of interfaces.
func (a *TCPAddr) opAddr() Addr {
	if a == nil {
		return nil
	}
	return a
}

// ResolveTCPAddr parses or looks up "host:port".
func ResolveTCPAddr(network, address string) (*TCPAddr, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
	case "":
		network = "tcp"
	default:
		return nil, UnknownNetworkError(network)
	}
	addrs, err := DefaultResolver.internetAddrs(context.Background(), network, address)
	if err != nil {
		return nil, err
	}
	return forResolve(addrs, network, address).(*TCPAddr), nil
}

// TCPConn is a TCP connection.
type TCPConn struct {
	conn
}

// KeepAliveConfig says how dead peers are found out.
type KeepAliveConfig struct {
	Enable   bool
	Idle     time.Duration // before the first probe; 0 is 15 s
	Interval time.Duration // between probes; 0 is 15 s
	Count    int           // probes without an answer; 0 is 9
}

func newTCPConn(fd *netFD, keepAlive time.Duration, config KeepAliveConfig) *TCPConn {
	c := &TCPConn{conn{fd}}
	fd.pfd.SetsockoptInt(syscall.IPPROTO_TCP, syscall.TCP_NODELAY, 1)
	if !config.Enable && keepAlive >= 0 {
		config = KeepAliveConfig{Enable: true, Idle: keepAlive}
	}
	if config.Enable {
		c.SetKeepAliveConfig(config)
	}
	return c
}

// SyscallConn gives sight of the descriptor.
func (c *TCPConn) SyscallConn() (syscall.RawConn, error) { return c.syscallConn() }

func (c *TCPConn) set(call string, level, option, value int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	err := c.fd.pfd.SetsockoptInt(level, option, value)
	if err != nil {
		err = &OpError{Op: "set", Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: ofSyscall(call, err)}
	}
	return err
}

func number(on bool) int {
	if on {
		return 1
	}
	return 0
}

// SetNoDelay says whether small packets are sent at once.
func (c *TCPConn) SetNoDelay(noDelay bool) error {
	return c.set("setsockopt", syscall.IPPROTO_TCP, syscall.TCP_NODELAY, number(noDelay))
}

// SetLinger says how long Close waits for what was not sent; -1 in the background.
func (c *TCPConn) SetLinger(sec int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	l := syscall.Linger{Onoff: int32(number(sec >= 0)), Linger: int32(max(sec, 0))}
	err := c.fd.pfd.SetsockoptLinger(syscall.SOL_SOCKET, syscall.SO_LINGER, &l)
	if err != nil {
		err = &OpError{Op: "set", Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: ofSyscall("setsockopt", err)}
	}
	return err
}

// SetKeepAlive says whether dead peers are found out.
func (c *TCPConn) SetKeepAlive(keepalive bool) error {
	return c.set("setsockopt", syscall.SOL_SOCKET, syscall.SO_KEEPALIVE, number(keepalive))
}

// SetKeepAlivePeriod sets the time before and between probes.
func (c *TCPConn) SetKeepAlivePeriod(d time.Duration) error {
	return c.set("setsockopt", syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE, seconds(d))
}

func seconds(d time.Duration) int { return int((d + time.Second - 1) / time.Second) }

// SetKeepAliveConfig sets all of it; negative values leave the kernel's.
func (c *TCPConn) SetKeepAliveConfig(config KeepAliveConfig) error {
	if err := c.SetKeepAlive(config.Enable); err != nil {
		return err
	}
	const standard = 15 * time.Second
	if config.Idle == 0 {
		config.Idle = standard
	}
	if config.Interval == 0 {
		config.Interval = standard
	}
	if config.Count == 0 {
		config.Count = 9
	}
	for _, o := range []struct{ option, value int }{
		{syscall.TCP_KEEPIDLE, seconds(config.Idle)},
		{syscall.TCP_KEEPINTVL, seconds(config.Interval)},
		{syscall.TCP_KEEPCNT, config.Count},
	} {
		if o.value > 0 {
			if err := c.set("setsockopt", syscall.IPPROTO_TCP, o.option, o.value); err != nil {
				return err
			}
		}
	}
	return nil
}

// MultipathTCP reports false: it is not asked for.
func (c *TCPConn) MultipathTCP() (bool, error) {
	if !c.ok() {
		return false, syscall.EINVAL
	}
	return false, nil
}

func (c *TCPConn) shut(how int) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.fd.opError("close", ofSyscall("shutdown", c.fd.pfd.Shutdown(how)))
}

// CloseRead ends reading.
func (c *TCPConn) CloseRead() error { return c.shut(syscall.SHUT_RD) }

// CloseWrite ends writing; the other end reads EOF.
func (c *TCPConn) CloseWrite() error { return c.shut(syscall.SHUT_WR) }

// ReadFrom writes what r reads.
func (c *TCPConn) ReadFrom(r io.Reader) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := io.Copy(struct{ io.Writer }{c}, r)
	return n, err
}

// WriteTo writes what it reads to w.
func (c *TCPConn) WriteTo(w io.Writer) (int64, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	return io.Copy(w, struct{ io.Reader }{c})
}

// TCPListener waits for TCP connections.
type TCPListener struct {
	fd     *netFD
	config ListenConfig
}

func (l *TCPListener) ok() bool { return l != nil && l.fd != nil }

// AcceptTCP waits for a connection.
func (l *TCPListener) AcceptTCP() (*TCPConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	fd, err := l.fd.accept()
	if err != nil {
		return nil, &OpError{Op: "accept", Net: l.fd.net, Source: nil, Addr: l.fd.laddr, Err: err}
	}
	return newTCPConn(fd, l.config.KeepAlive, l.config.KeepAliveConfig), nil
}

// Accept waits for a connection.
func (l *TCPListener) Accept() (Conn, error) {
	c, err := l.AcceptTCP()
	if err != nil {
		return nil, err
	}
	return c, nil
}

// Close stops listening.
func (l *TCPListener) Close() error {
	if !l.ok() {
		return syscall.EINVAL
	}
	if err := l.fd.pfd.Close(); err != nil {
		return &OpError{Op: "close", Net: l.fd.net, Source: nil, Addr: l.fd.laddr, Err: err}
	}
	return nil
}

// Addr returns where it listens.
func (l *TCPListener) Addr() Addr { return l.fd.laddr }

// SetDeadline sets when Accept fails.
func (l *TCPListener) SetDeadline(t time.Time) error {
	if !l.ok() {
		return syscall.EINVAL
	}
	return l.fd.pfd.SetDeadline(t)
}

// SyscallConn gives sight of the descriptor.
func (l *TCPListener) SyscallConn() (syscall.RawConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return &rawListener{rawConn{l.fd}}, nil
}

// File returns a copy of the socket as a file.
func (l *TCPListener) File() (*os.File, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return l.fd.file()
}

func dialTCP(ctx context.Context, network string, laddr, raddr *TCPAddr, d *Dialer) (*TCPConn, error) {
	fd, err := ipSocket(ctx, network, laddr, raddr, syscall.SOCK_STREAM, 0, false, d.control())
	for try := 0; try < 2 && (selfConnected(fd, err, laddr) || spurious(err)); try++ {
		if err == nil {
			fd.pfd.Close()
		}
		fd, err = ipSocket(ctx, network, laddr, raddr, syscall.SOCK_STREAM, 0, false, d.control())
	}
	if err != nil {
		return nil, err
	}
	return newTCPConn(fd, d.KeepAlive, d.KeepAliveConfig), nil
}

// selfConnected: the kernel chose the port that was to be connected to, and so
// connected the socket with itself.
func selfConnected(fd *netFD, err error, laddr *TCPAddr) bool {
	if err != nil || laddr != nil && laddr.Port != 0 || fd.laddr == nil || fd.raddr == nil {
		return false
	}
	l, r := fd.laddr.(*TCPAddr), fd.raddr.(*TCPAddr)
	return l.Port == r.Port && l.IP.Equal(r.IP)
}

func spurious(err error) bool {
	s, ok := err.(*os.SyscallError)
	return ok && s.Err == syscall.EADDRNOTAVAIL
}

// DialTCP connects to raddr, from laddr if it is not nil.
func DialTCP(network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	return dialTCPAddrs(context.Background(), &Dialer{}, network, laddr, raddr)
}

func dialTCPAddrs(ctx context.Context, d *Dialer, network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	fail := func(err error) (*TCPConn, error) {
		return nil, &OpError{Op: "dial", Net: network, Source: laddr.opAddr(), Addr: raddr.opAddr(), Err: err}
	}
	switch network {
	case "tcp", "tcp4", "tcp6":
	default:
		return fail(UnknownNetworkError(network))
	}
	if raddr == nil {
		return fail(errMissingAddress)
	}
	c, err := dialTCP(ctx, network, laddr, raddr, d)
	if err != nil {
		return fail(err)
	}
	return c, nil
}

// ListenTCP listens at laddr.
func ListenTCP(network string, laddr *TCPAddr) (*TCPListener, error) {
	fail := func(err error) (*TCPListener, error) {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: laddr.opAddr(), Err: err}
	}
	switch network {
	case "tcp", "tcp4", "tcp6":
	default:
		return fail(UnknownNetworkError(network))
	}
	if laddr == nil {
		laddr = &TCPAddr{}
	}
	l, err := listenTCP(context.Background(), network, laddr, ListenConfig{})
	if err != nil {
		return fail(err)
	}
	return l, nil
}

func listenTCP(ctx context.Context, network string, laddr *TCPAddr, config ListenConfig) (*TCPListener, error) {
	fd, err := ipSocket(ctx, network, laddr, nil, syscall.SOCK_STREAM, 0, true, config.control())
	if err != nil {
		return nil, err
	}
	return &TCPListener{fd, config}, nil
}
