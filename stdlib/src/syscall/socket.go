package syscall

import "unsafe"

// Sockaddr is an address: *SockaddrInet4, *SockaddrInet6, *SockaddrUnix,
// *SockaddrLinklayer or *SockaddrNetlink.
type Sockaddr interface {
	sockaddr() (ptr unsafe.Pointer, len _Socklen, err error)
}

// SockaddrInet4 is an IPv4 address and port.
type SockaddrInet4 struct {
	Port int
	Addr [4]byte
	raw  RawSockaddrInet4
}

// SockaddrInet6 is an IPv6 address, zone and port.
type SockaddrInet6 struct {
	Port   int
	ZoneId uint32
	Addr   [16]byte
	raw    RawSockaddrInet6
}

// SockaddrUnix is the path of a socket; one that begins with @ is abstract.
type SockaddrUnix struct {
	Name string
	raw  RawSockaddrUnix
}

// SockaddrLinklayer is an address of a link.
type SockaddrLinklayer struct {
	Protocol uint16
	Ifindex  int
	Hatype   uint16
	Pkttype  uint8
	Halen    uint8
	Addr     [8]byte
	raw      RawSockaddrLinklayer
}

// SockaddrNetlink is an address of the kernel's netlink.
type SockaddrNetlink struct {
	Family uint16
	Pad    uint16
	Pid    uint32
	Groups uint32
	raw    RawSockaddrNetlink
}

// swap is a port in the order of the network.
func swap(port int) uint16 { return uint16(port)<<8 | uint16(port)>>8 }

func (sa *SockaddrInet4) sockaddr() (unsafe.Pointer, _Socklen, error) {
	if sa.Port < 0 || sa.Port > 0xFFFF {
		return nil, 0, EINVAL
	}
	sa.raw.Family = AF_INET
	sa.raw.Port = swap(sa.Port)
	sa.raw.Addr = sa.Addr
	return unsafe.Pointer(&sa.raw), SizeofSockaddrInet4, nil
}

func (sa *SockaddrInet6) sockaddr() (unsafe.Pointer, _Socklen, error) {
	if sa.Port < 0 || sa.Port > 0xFFFF {
		return nil, 0, EINVAL
	}
	sa.raw.Family = AF_INET6
	sa.raw.Port = swap(sa.Port)
	sa.raw.Scope_id = sa.ZoneId
	sa.raw.Addr = sa.Addr
	return unsafe.Pointer(&sa.raw), SizeofSockaddrInet6, nil
}

func (sa *SockaddrUnix) sockaddr() (unsafe.Pointer, _Socklen, error) {
	name := sa.Name
	n := len(name)
	if n > len(sa.raw.Path) || n == len(sa.raw.Path) && name[0] != '@' && name[0] != 0 {
		return nil, 0, EINVAL
	}
	sa.raw.Family = AF_UNIX
	for i := 0; i < n; i++ {
		sa.raw.Path[i] = int8(name[i])
	}
	// The family, the name, and a zero after it that an abstract one has not.
	size := _Socklen(2)
	if n > 0 {
		size += _Socklen(n) + 1
	}
	if sa.raw.Path[0] == '@' || sa.raw.Path[0] == 0 && size > 3 {
		sa.raw.Path[0] = 0
		size--
	} else if n < len(sa.raw.Path) {
		sa.raw.Path[n] = 0
	}
	return unsafe.Pointer(&sa.raw), size, nil
}

func (sa *SockaddrLinklayer) sockaddr() (unsafe.Pointer, _Socklen, error) {
	if sa.Ifindex < 0 || sa.Ifindex > 0x7fffffff {
		return nil, 0, EINVAL
	}
	sa.raw = RawSockaddrLinklayer{Family: AF_PACKET, Protocol: sa.Protocol, Ifindex: int32(sa.Ifindex),
		Hatype: sa.Hatype, Pkttype: sa.Pkttype, Halen: sa.Halen, Addr: sa.Addr}
	return unsafe.Pointer(&sa.raw), SizeofSockaddrLinklayer, nil
}

func (sa *SockaddrNetlink) sockaddr() (unsafe.Pointer, _Socklen, error) {
	sa.raw = RawSockaddrNetlink{Family: AF_NETLINK, Pad: sa.Pad, Pid: sa.Pid, Groups: sa.Groups}
	return unsafe.Pointer(&sa.raw), SizeofSockaddrNetlink, nil
}

// anyToSockaddr makes a Sockaddr of what the kernel wrote.
func anyToSockaddr(rsa *RawSockaddrAny) (Sockaddr, error) {
	switch rsa.Addr.Family {
	case AF_INET:
		pp := (*RawSockaddrInet4)(unsafe.Pointer(rsa))
		return &SockaddrInet4{Port: int(swap(int(pp.Port))), Addr: pp.Addr}, nil
	case AF_INET6:
		pp := (*RawSockaddrInet6)(unsafe.Pointer(rsa))
		return &SockaddrInet6{Port: int(swap(int(pp.Port))), ZoneId: pp.Scope_id, Addr: pp.Addr}, nil
	case AF_UNIX:
		pp := (*RawSockaddrUnix)(unsafe.Pointer(rsa))
		path := unsafe.Slice((*byte)(unsafe.Pointer(&pp.Path[0])), len(pp.Path))
		start := 0
		if path[0] == 0 {
			// An abstract name, or none at all: the bytes up to the next zero.
			start = 1
		}
		n := start
		for n < len(path) && path[n] != 0 {
			n++
		}
		name := string(path[start:n])
		if start == 1 {
			name = "@" + name
		}
		return &SockaddrUnix{Name: name}, nil
	case AF_PACKET:
		pp := (*RawSockaddrLinklayer)(unsafe.Pointer(rsa))
		return &SockaddrLinklayer{Protocol: pp.Protocol, Ifindex: int(pp.Ifindex), Hatype: pp.Hatype,
			Pkttype: pp.Pkttype, Halen: pp.Halen, Addr: pp.Addr}, nil
	case AF_NETLINK:
		pp := (*RawSockaddrNetlink)(unsafe.Pointer(rsa))
		return &SockaddrNetlink{Family: pp.Family, Pad: pp.Pad, Pid: pp.Pid, Groups: pp.Groups}, nil
	}
	return nil, EAFNOSUPPORT
}

// SocketDisableIPv6 makes Socket refuse IPv6.
var SocketDisableIPv6 bool

// Socketpair makes two connected sockets.
func Socketpair(domain, typ, proto int) (fd [2]int, err error) {
	var fdx [2]int32
	err = socketpair(domain, typ, proto, &fdx)
	if err == nil {
		fd[0] = int(fdx[0])
		fd[1] = int(fdx[1])
	}
	return
}

// Bind gives a socket an address.
func Bind(fd int, sa Sockaddr) (err error) {
	ptr, n, err := sa.sockaddr()
	if err != nil {
		return err
	}
	return bind(fd, ptr, n)
}

// Connect connects a socket.
func Connect(fd int, sa Sockaddr) (err error) {
	ptr, n, err := sa.sockaddr()
	if err != nil {
		return err
	}
	return connect(fd, ptr, n)
}

// Accept takes a connection.
func Accept(fd int) (nfd int, sa Sockaddr, err error) { return Accept4(fd, 0) }

// Accept4 takes a connection.
func Accept4(fd int, flags int) (nfd int, sa Sockaddr, err error) {
	var rsa RawSockaddrAny
	var n _Socklen = SizeofSockaddrAny
	nfd, err = accept4(fd, &rsa, &n, flags)
	if err != nil {
		return
	}
	if n > SizeofSockaddrAny {
		panic("RawSockaddrAny too small")
	}
	sa, err = anyToSockaddr(&rsa)
	if err != nil {
		Close(nfd)
		nfd = 0
	}
	return
}

// Getsockname returns a socket's own address.
func Getsockname(fd int) (sa Sockaddr, err error) {
	var rsa RawSockaddrAny
	var n _Socklen = SizeofSockaddrAny
	if err = getsockname(fd, &rsa, &n); err != nil {
		return
	}
	return anyToSockaddr(&rsa)
}

// Getpeername returns the address that a socket is connected to.
func Getpeername(fd int) (sa Sockaddr, err error) {
	var rsa RawSockaddrAny
	var n _Socklen = SizeofSockaddrAny
	if err = getpeername(fd, &rsa, &n); err != nil {
		return
	}
	return anyToSockaddr(&rsa)
}

// Recvfrom receives a message and its sender.
func Recvfrom(fd int, p []byte, flags int) (n int, from Sockaddr, err error) {
	var rsa RawSockaddrAny
	var size _Socklen = SizeofSockaddrAny
	if n, err = recvfrom(fd, p, flags, &rsa, &size); err != nil {
		return
	}
	if rsa.Addr.Family != AF_UNSPEC {
		from, err = anyToSockaddr(&rsa)
	}
	return
}

// Sendto sends a message.
func Sendto(fd int, p []byte, flags int, to Sockaddr) (err error) {
	var ptr unsafe.Pointer
	var size _Socklen
	if to != nil {
		if ptr, size, err = to.sockaddr(); err != nil {
			return err
		}
	}
	_, err = sendto(fd, p, flags, ptr, size)
	return err
}

// header is what Recvmsg and SendmsgN have in common. A byte of data goes with
// control data, for the kernel wants one.
type header struct {
	msg   Msghdr
	iov   Iovec
	rsa   RawSockaddrAny
	dummy byte
}

func (h *header) data(fd int, p, oob []byte) error {
	h.iov.Base = unsafe.SliceData(p)
	h.iov.Len = uint64(len(p))
	if len(oob) > 0 {
		if len(p) == 0 {
			kind, err := GetsockoptInt(fd, SOL_SOCKET, SO_TYPE)
			if err != nil {
				return err
			}
			if kind != SOCK_DGRAM {
				h.iov.Base = &h.dummy
				h.iov.Len = 1
			}
		}
		h.msg.Control = &oob[0]
		h.msg.Controllen = uint64(len(oob))
	}
	h.msg.Iov = &h.iov
	h.msg.Iovlen = 1
	return nil
}

// Recvmsg receives a message with control data.
func Recvmsg(fd int, p, oob []byte, flags int) (n, oobn int, recvflags int, from Sockaddr, err error) {
	var h header
	h.msg.Name = (*byte)(unsafe.Pointer(&h.rsa))
	h.msg.Namelen = SizeofSockaddrAny
	if err = h.data(fd, p, oob); err != nil {
		return
	}
	if n, err = recvmsg(fd, &h.msg, flags); err != nil {
		return
	}
	if len(p) == 0 && len(oob) > 0 && h.iov.Base == &h.dummy {
		n = 0
	}
	oobn = int(h.msg.Controllen)
	recvflags = int(h.msg.Flags)
	if h.rsa.Addr.Family != AF_UNSPEC {
		from, err = anyToSockaddr(&h.rsa)
	}
	return
}

// Sendmsg sends a message with control data.
func Sendmsg(fd int, p, oob []byte, to Sockaddr, flags int) (err error) {
	_, err = SendmsgN(fd, p, oob, to, flags)
	return
}

// SendmsgN is Sendmsg and returns how many bytes were sent.
func SendmsgN(fd int, p, oob []byte, to Sockaddr, flags int) (n int, err error) {
	var h header
	if to != nil {
		ptr, size, err := to.sockaddr()
		if err != nil {
			return 0, err
		}
		h.msg.Name = (*byte)(ptr)
		h.msg.Namelen = uint32(size)
	}
	if err = h.data(fd, p, oob); err != nil {
		return 0, err
	}
	if n, err = sendmsg(fd, &h.msg, flags); err != nil {
		return 0, err
	}
	if len(oob) > 0 && len(p) == 0 {
		n = 0
	}
	return n, nil
}

func getopt[T any](fd, level, opt int, value *T) error {
	n := _Socklen(unsafe.Sizeof(*value))
	return getsockopt(fd, level, opt, unsafe.Pointer(value), &n)
}

func setopt[T any](fd, level, opt int, value *T) error {
	return setsockopt(fd, level, opt, unsafe.Pointer(value), unsafe.Sizeof(*value))
}

// GetsockoptInt reads an option.
func GetsockoptInt(fd, level, opt int) (value int, err error) {
	var n int32
	err = getopt(fd, level, opt, &n)
	return int(n), err
}

// GetsockoptInet4Addr reads an option.
func GetsockoptInet4Addr(fd, level, opt int) (value [4]byte, err error) {
	err = getopt(fd, level, opt, &value)
	return
}

// GetsockoptIPMreq reads an option.
func GetsockoptIPMreq(fd, level, opt int) (*IPMreq, error) {
	var value IPMreq
	err := getopt(fd, level, opt, &value)
	return &value, err
}

// GetsockoptIPMreqn reads an option.
func GetsockoptIPMreqn(fd, level, opt int) (*IPMreqn, error) {
	var value IPMreqn
	err := getopt(fd, level, opt, &value)
	return &value, err
}

// GetsockoptIPv6Mreq reads an option.
func GetsockoptIPv6Mreq(fd, level, opt int) (*IPv6Mreq, error) {
	var value IPv6Mreq
	err := getopt(fd, level, opt, &value)
	return &value, err
}

// GetsockoptIPv6MTUInfo reads an option.
func GetsockoptIPv6MTUInfo(fd, level, opt int) (*IPv6MTUInfo, error) {
	var value IPv6MTUInfo
	err := getopt(fd, level, opt, &value)
	return &value, err
}

// GetsockoptICMPv6Filter reads an option.
func GetsockoptICMPv6Filter(fd, level, opt int) (*ICMPv6Filter, error) {
	var value ICMPv6Filter
	err := getopt(fd, level, opt, &value)
	return &value, err
}

// GetsockoptUcred reads an option.
func GetsockoptUcred(fd, level, opt int) (*Ucred, error) {
	var value Ucred
	err := getopt(fd, level, opt, &value)
	return &value, err
}

// SetsockoptByte sets an option.
func SetsockoptByte(fd, level, opt int, value byte) (err error) {
	return setopt(fd, level, opt, &value)
}

// SetsockoptInt sets an option.
func SetsockoptInt(fd, level, opt int, value int) (err error) {
	n := int32(value)
	return setopt(fd, level, opt, &n)
}

// SetsockoptInet4Addr sets an option.
func SetsockoptInet4Addr(fd, level, opt int, value [4]byte) (err error) {
	return setopt(fd, level, opt, &value)
}

// SetsockoptIPMreq sets an option.
func SetsockoptIPMreq(fd, level, opt int, mreq *IPMreq) (err error) {
	return setopt(fd, level, opt, mreq)
}

// SetsockoptIPMreqn sets an option.
func SetsockoptIPMreqn(fd, level, opt int, mreq *IPMreqn) (err error) {
	return setopt(fd, level, opt, mreq)
}

// SetsockoptIPv6Mreq sets an option.
func SetsockoptIPv6Mreq(fd, level, opt int, mreq *IPv6Mreq) (err error) {
	return setopt(fd, level, opt, mreq)
}

// SetsockoptICMPv6Filter sets an option.
func SetsockoptICMPv6Filter(fd, level, opt int, filter *ICMPv6Filter) error {
	return setopt(fd, level, opt, filter)
}

// SetsockoptLinger sets an option.
func SetsockoptLinger(fd, level, opt int, l *Linger) (err error) {
	return setopt(fd, level, opt, l)
}

// SetsockoptTimeval sets an option.
func SetsockoptTimeval(fd, level, opt int, tv *Timeval) (err error) {
	return setopt(fd, level, opt, tv)
}

// SetsockoptString sets an option.
func SetsockoptString(fd, level, opt int, s string) (err error) {
	return setsockopt(fd, level, opt, unsafe.Pointer(unsafe.StringData(s)), uintptr(len(s)))
}

// BindToDevice ties a socket to an interface.
func BindToDevice(fd int, device string) (err error) {
	return SetsockoptString(fd, SOL_SOCKET, SO_BINDTODEVICE, device)
}

// Conn is a connection that gives access to its descriptor.
type Conn interface {
	SyscallConn() (RawConn, error)
}

// RawConn is a descriptor that the poller watches.
type RawConn interface {
	// Control calls f with the descriptor.
	Control(f func(fd uintptr)) error
	// Read calls f until it is done, waiting for something to read in between.
	Read(f func(fd uintptr) (done bool)) error
	// Write is Read for writing.
	Write(f func(fd uintptr) (done bool)) error
}
