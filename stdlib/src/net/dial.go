package net

import (
	"context"
	"internal/nettrace"
	"net/netip"
	"syscall"
	"time"
)

// Dialer says how to connect. Its zero value is as Dial.
type Dialer struct {
	Timeout         time.Duration
	Deadline        time.Time
	LocalAddr       Addr
	DualStack       bool // not used any more
	FallbackDelay   time.Duration
	KeepAlive       time.Duration
	KeepAliveConfig KeepAliveConfig
	Resolver        *Resolver
	Cancel          <-chan struct{}
	Control         func(network, address string, c syscall.RawConn) error
	ControlContext  func(ctx context.Context, network, address string, c syscall.RawConn) error

	multipath bool
}

func (d *Dialer) control() controlFunc {
	switch {
	case d.ControlContext != nil:
		return d.ControlContext
	case d.Control != nil:
		return func(_ context.Context, network, address string, c syscall.RawConn) error {
			return d.Control(network, address, c)
		}
	}
	return nil
}

// MultipathTCP reports whether it was asked for.
func (d *Dialer) MultipathTCP() bool { return d.multipath }

// SetMultipathTCP asks for multipath TCP, which is not used.
func (d *Dialer) SetMultipathTCP(use bool) { d.multipath = use }

// Dial connects to address: "host:port" for "tcp" and "udp" (also with 4 or 6),
// "host" for "ip:protocol", a name for "unix", "unixgram" and "unixpacket".
func Dial(network, address string) (Conn, error) { return (&Dialer{}).Dial(network, address) }

// DialTimeout is Dial with a timeout.
func DialTimeout(network, address string, timeout time.Duration) (Conn, error) {
	return (&Dialer{Timeout: timeout}).Dial(network, address)
}

// Dial connects to address.
func (d *Dialer) Dial(network, address string) (Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

// deadline is the earliest of those that apply.
func (d *Dialer) deadline(ctx context.Context, now time.Time) (first time.Time) {
	add := func(t time.Time) {
		if !t.IsZero() && (first.IsZero() || t.Before(first)) {
			first = t
		}
	}
	if d.Timeout != 0 {
		add(now.Add(d.Timeout))
	}
	if t, ok := ctx.Deadline(); ok {
		add(t)
	}
	add(d.Deadline)
	return first
}

// limit gives ctx the dialer's deadline and Cancel.
func (d *Dialer) limit(ctx context.Context) (context.Context, context.CancelFunc) {
	if ctx == nil {
		panic("nil context")
	}
	cancel := context.CancelFunc(func() {})
	if t := d.deadline(ctx, time.Now()); !t.IsZero() {
		if old, ok := ctx.Deadline(); !ok || t.Before(old) {
			ctx, cancel = context.WithDeadline(ctx, t)
		}
	}
	if d.Cancel == nil {
		return ctx, cancel
	}
	ctx, cancel2 := context.WithCancel(ctx)
	go func() {
		select {
		case <-d.Cancel:
			cancel2()
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		cancel2()
		cancel()
	}
}

// DialContext connects to address; ctx limits only that, not the connection.
func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	ctx, cancel := d.limit(ctx)
	defer cancel()
	r := d.Resolver
	if r == nil {
		r = DefaultResolver
	}
	addrs, err := r.addrs(ctx, "dial", network, address, d.LocalAddr)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: nil, Addr: nil, Err: err}
	}
	return d.race(ctx, network, address, addrs)
}

// race tries the addresses of one family, in turn, and those of the other too if
// that fails or takes long (RFC 6555).
func (d *Dialer) race(ctx context.Context, network, address string, addrs []Addr) (Conn, error) {
	var first, second []Addr
	for _, a := range addrs {
		if d.FallbackDelay < 0 || network != "tcp" || isIPv4(a) == isIPv4(addrs[0]) {
			first = append(first, a)
		} else {
			second = append(second, a)
		}
	}
	if len(second) == 0 {
		return d.inTurn(ctx, network, address, first)
	}
	type result struct {
		c       Conn
		err     error
		primary bool
	}
	results := make(chan result)
	over := make(chan struct{})
	defer close(over)
	start := func(ctx context.Context, list []Addr, primary bool) {
		c, err := d.inTurn(ctx, network, address, list)
		select {
		case results <- result{c, err, primary}:
		case <-over:
			if c != nil {
				c.Close()
			}
		}
	}
	ctx1, cancel1 := context.WithCancel(ctx)
	defer cancel1()
	ctx2, cancel2 := context.WithCancel(ctx)
	defer cancel2()
	go start(ctx1, first, true)
	delay := d.FallbackDelay
	if delay == 0 {
		delay = 300 * time.Millisecond
	}
	timer := time.NewTimer(delay)
	defer timer.Stop()
	running, started := 1, false
	var failed error
	for {
		select {
		case <-timer.C:
			if !started {
				started = true
				running++
				go start(ctx2, second, false)
			}
		case r := <-results:
			if r.err == nil {
				return r.c, nil
			}
			running--
			if r.primary || failed == nil {
				failed = r.err
			}
			if !started {
				started = true
				running++
				go start(ctx2, second, false)
			}
			if running == 0 {
				return nil, failed
			}
		}
	}
}

func isIPv4(a Addr) bool {
	switch a := a.(type) {
	case *TCPAddr:
		return a.IP.To4() != nil
	case *UDPAddr:
		return a.IP.To4() != nil
	case *IPAddr:
		return a.IP.To4() != nil
	}
	return false
}

// inTurn tries one address after the other; each has its share of the time left.
func (d *Dialer) inTurn(ctx context.Context, network, address string, addrs []Addr) (Conn, error) {
	var first error
	for i, a := range addrs {
		if err := ctx.Err(); err != nil {
			return nil, &OpError{Op: "dial", Net: network, Source: d.LocalAddr, Addr: a, Err: ofContext(err)}
		}
		one, cancel := ctx, context.CancelFunc(func() {})
		if deadline, ok := ctx.Deadline(); ok && !deadline.IsZero() {
			left := time.Until(deadline)
			if left <= 0 {
				if first == nil {
					first = &OpError{Op: "dial", Net: network, Source: d.LocalAddr, Addr: a, Err: errTimeout}
				}
				break
			}
			share := max(left/time.Duration(len(addrs)-i), min(left, 2*time.Second))
			if share < left {
				one, cancel = context.WithTimeout(ctx, share)
			}
		}
		c, err := d.one(one, network, address, a)
		cancel()
		if err == nil {
			return c, nil
		}
		if first == nil {
			first = err
		}
	}
	if first == nil {
		first = &OpError{Op: "dial", Net: network, Source: nil, Addr: nil, Err: errMissingAddress}
	}
	return nil, first
}

func (d *Dialer) one(ctx context.Context, network, address string, remote Addr) (c Conn, err error) {
	if trace := nettrace.Of(ctx); trace != nil {
		at := remote.String()
		if trace.ConnectStart != nil {
			trace.ConnectStart(network, at)
		}
		if trace.ConnectDone != nil {
			defer func() { trace.ConnectDone(network, at, err) }()
		}
	}
	switch r := remote.(type) {
	case *TCPAddr:
		l, _ := d.LocalAddr.(*TCPAddr)
		var x *TCPConn
		if x, err = dialTCP(ctx, network, l, r, d); err == nil {
			return x, nil
		}
	case *UDPAddr:
		l, _ := d.LocalAddr.(*UDPAddr)
		var fd *netFD
		if fd, err = ipSocket(ctx, network, l, r, syscall.SOCK_DGRAM, 0, false, d.control()); err == nil {
			return &UDPConn{conn{fd}}, nil
		}
	case *IPAddr:
		l, _ := d.LocalAddr.(*IPAddr)
		x, err := ipConn(ctx, "dial", network, l, r, d.control())
		if err != nil {
			return nil, err
		}
		return x, nil
	case *UnixAddr:
		l, _ := d.LocalAddr.(*UnixAddr)
		var fd *netFD
		if fd, err = unixSocket(ctx, network, l, r, false, d.control()); err == nil {
			return &UnixConn{conn{fd}}, nil
		}
	default:
		err = &AddrError{Err: "unexpected address type", Addr: address}
	}
	return nil, &OpError{Op: "dial", Net: network, Source: d.LocalAddr, Addr: remote, Err: err}
}

func tcpAddrFrom(a netip.AddrPort) *TCPAddr {
	if !a.IsValid() {
		return nil
	}
	return TCPAddrFromAddrPort(a)
}

func udpAddrFrom(a netip.AddrPort) *UDPAddr {
	if !a.IsValid() {
		return nil
	}
	return UDPAddrFromAddrPort(a)
}

// DialTCP connects to raddr.
func (d *Dialer) DialTCP(ctx context.Context, network string, laddr netip.AddrPort, raddr netip.AddrPort) (*TCPConn, error) {
	ctx, cancel := d.limit(ctx)
	defer cancel()
	return dialTCPAddrs(ctx, d, network, tcpAddrFrom(laddr), tcpAddrFrom(raddr))
}

// DialUDP makes a socket connected to raddr.
func (d *Dialer) DialUDP(ctx context.Context, network string, laddr netip.AddrPort, raddr netip.AddrPort) (*UDPConn, error) {
	ctx, cancel := d.limit(ctx)
	defer cancel()
	return dialUDP(ctx, d, network, udpAddrFrom(laddr), udpAddrFrom(raddr))
}

// DialIP makes a raw socket connected to raddr.
func (d *Dialer) DialIP(ctx context.Context, network string, laddr netip.Addr, raddr netip.Addr) (*IPConn, error) {
	ctx, cancel := d.limit(ctx)
	defer cancel()
	return ipConn(ctx, "dial", network, ipAddrFrom(laddr), ipAddrFrom(raddr), d.control())
}

// DialUnix connects to raddr.
func (d *Dialer) DialUnix(ctx context.Context, network string, laddr *UnixAddr, raddr *UnixAddr) (*UnixConn, error) {
	ctx, cancel := d.limit(ctx)
	defer cancel()
	return dialUnix(ctx, d, network, laddr, raddr)
}

// ListenConfig says how to listen. Its zero value is as Listen.
type ListenConfig struct {
	Control         func(network, address string, c syscall.RawConn) error
	KeepAlive       time.Duration
	KeepAliveConfig KeepAliveConfig

	multipath bool
}

func (lc *ListenConfig) control() controlFunc {
	if lc.Control == nil {
		return nil
	}
	return func(_ context.Context, network, address string, c syscall.RawConn) error {
		return lc.Control(network, address, c)
	}
}

// MultipathTCP reports whether it was asked for.
func (lc *ListenConfig) MultipathTCP() bool { return lc.multipath }

// SetMultipathTCP asks for multipath TCP, which is not used.
func (lc *ListenConfig) SetMultipathTCP(use bool) { lc.multipath = use }

// Listen listens for connections: "tcp", "tcp4", "tcp6", "unix", "unixpacket".
func Listen(network, address string) (Listener, error) {
	return (&ListenConfig{}).Listen(context.Background(), network, address)
}

// ListenPacket listens for messages: "udp", "udp4", "udp6", "unixgram", "ip:…".
func ListenPacket(network, address string) (PacketConn, error) {
	return (&ListenConfig{}).ListenPacket(context.Background(), network, address)
}

// preferIPv4 chooses the first IPv4 address, else the first.
func preferIPv4(addrs []Addr) Addr {
	for _, a := range addrs {
		if isIPv4(a) {
			return a
		}
	}
	return addrs[0]
}

// Listen listens for connections.
func (lc *ListenConfig) Listen(ctx context.Context, network, address string) (Listener, error) {
	addrs, err := DefaultResolver.addrs(ctx, "listen", network, address, nil)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: nil, Err: err}
	}
	la := preferIPv4(addrs)
	switch a := la.(type) {
	case *TCPAddr:
		var l *TCPListener
		if l, err = listenTCP(ctx, network, a, *lc); err == nil {
			return l, nil
		}
	case *UnixAddr:
		var l *UnixListener
		if l, err = listenUnix(ctx, network, a, lc.control()); err == nil {
			return l, nil
		}
	default:
		err = &AddrError{Err: "unexpected address type", Addr: address}
	}
	return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: la, Err: err}
}

// ListenPacket listens for messages.
func (lc *ListenConfig) ListenPacket(ctx context.Context, network, address string) (PacketConn, error) {
	addrs, err := DefaultResolver.addrs(ctx, "listen", network, address, nil)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: nil, Err: err}
	}
	la := preferIPv4(addrs)
	switch a := la.(type) {
	case *UDPAddr:
		var c *UDPConn
		if c, err = listenUDP(ctx, network, a, lc.control()); err == nil {
			return c, nil
		}
	case *IPAddr:
		c, err := ipConn(ctx, "listen", network, a, nil, lc.control())
		if err != nil {
			return nil, err
		}
		return c, nil
	case *UnixAddr:
		var fd *netFD
		if network != "unixgram" {
			err = &AddrError{Err: "unexpected address type", Addr: address}
		} else if fd, err = unixSocket(ctx, network, a, nil, true, lc.control()); err == nil {
			return &UnixConn{conn{fd}}, nil
		}
	default:
		err = &AddrError{Err: "unexpected address type", Addr: address}
	}
	return nil, &OpError{Op: "listen", Net: network, Source: nil, Addr: la, Err: err}
}
