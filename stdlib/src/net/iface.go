package net

import (
	"errors"
	"os"
	"strconv"
	"strings"
	"syscall"
	"unsafe"
)

// Interface is a network interface of the machine.
type Interface struct {
	Index        int
	MTU          int
	Name         string
	HardwareAddr HardwareAddr
	Flags        Flags
}

// Flags are what an interface is and does.
type Flags uint

// The flags.
const (
	FlagUp Flags = 1 << iota
	FlagBroadcast
	FlagLoopback
	FlagPointToPoint
	FlagMulticast
	FlagRunning
)

func (f Flags) String() string {
	var s []string
	for i, name := range []string{"up", "broadcast", "loopback", "pointtopoint", "multicast", "running"} {
		if f&(1<<i) != 0 {
			s = append(s, name)
		}
	}
	if s == nil {
		return "0"
	}
	return strings.Join(s, "|")
}

func routeError(err error) error {
	return &OpError{Op: "route", Net: "ip+net", Source: nil, Addr: nil, Err: err}
}

// message is what the kernel answers: its type, the fixed part, attributes.
type message struct {
	typ   uint16
	data  []byte
	attrs []attr
}

type attr struct {
	typ   uint16
	value []byte
}

// messages asks the kernel for its links or addresses; fixed is the length of
// the fixed part of its answers.
func messages(what uint16, fixed int) ([]message, error) {
	s, err := syscall.Socket(syscall.AF_NETLINK, syscall.SOCK_RAW|syscall.SOCK_CLOEXEC, syscall.NETLINK_ROUTE)
	if err != nil {
		return nil, os.NewSyscallError("netlinkrib", err)
	}
	defer syscall.Close(s)
	kernel := &syscall.SockaddrNetlink{Family: syscall.AF_NETLINK}
	if err := syscall.Bind(s, kernel); err != nil {
		return nil, os.NewSyscallError("netlinkrib", err)
	}
	request := make([]byte, syscall.NLMSG_HDRLEN+1)
	h := (*syscall.NlMsghdr)(unsafe.Pointer(&request[0]))
	*h = syscall.NlMsghdr{
		Len: uint32(len(request)), Type: what, Flags: syscall.NLM_F_DUMP | syscall.NLM_F_REQUEST, Seq: 1,
	}
	if err := syscall.Sendto(s, request, 0, kernel); err != nil {
		return nil, os.NewSyscallError("netlinkrib", err)
	}
	var list []message
	for {
		buf := make([]byte, 1<<16)
		n, _, err := syscall.Recvfrom(s, buf, 0)
		if err != nil {
			return nil, os.NewSyscallError("netlinkrib", err)
		}
		for b := buf[:n]; len(b) >= syscall.NLMSG_HDRLEN; {
			h := *(*syscall.NlMsghdr)(unsafe.Pointer(&b[0]))
			end := min(int(h.Len), len(b))
			switch {
			case end < syscall.NLMSG_HDRLEN, h.Type == syscall.NLMSG_ERROR:
				return nil, os.NewSyscallError("netlinkrib", syscall.EINVAL)
			case h.Type == syscall.NLMSG_DONE:
				return list, nil
			}
			if data := b[syscall.NLMSG_HDRLEN:end]; len(data) >= fixed {
				list = append(list, message{h.Type, data, attrsOf(data[fixed:])})
			}
			b = b[min((end+3)&^3, len(b)):]
		}
	}
}

func attrsOf(b []byte) (list []attr) {
	for len(b) >= syscall.SizeofRtAttr {
		a := *(*syscall.RtAttr)(unsafe.Pointer(&b[0]))
		n := int(a.Len)
		if n < syscall.SizeofRtAttr || n > len(b) {
			break
		}
		list = append(list, attr{a.Type, b[syscall.SizeofRtAttr:n]})
		b = b[min((n+3)&^3, len(b)):]
	}
	return list
}

// Interfaces returns all interfaces.
func Interfaces() ([]Interface, error) {
	msgs, err := messages(syscall.RTM_GETLINK, syscall.SizeofIfInfomsg)
	if err != nil {
		return nil, routeError(err)
	}
	var list []Interface
	for _, m := range msgs {
		if m.typ != syscall.RTM_NEWLINK {
			continue
		}
		info := (*syscall.IfInfomsg)(unsafe.Pointer(&m.data[0]))
		i := Interface{Index: int(info.Index)}
		for bit, flag := range map[uint32]Flags{
			syscall.IFF_UP: FlagUp, syscall.IFF_RUNNING: FlagRunning, syscall.IFF_BROADCAST: FlagBroadcast,
			syscall.IFF_LOOPBACK: FlagLoopback, syscall.IFF_POINTOPOINT: FlagPointToPoint, syscall.IFF_MULTICAST: FlagMulticast,
		} {
			if info.Flags&bit != 0 {
				i.Flags |= flag
			}
		}
		for _, a := range m.attrs {
			switch a.typ {
			case syscall.IFLA_MTU:
				i.MTU = int(*(*uint32)(unsafe.Pointer(&a.value[0])))
			case syscall.IFLA_IFNAME:
				i.Name = strings.TrimRight(string(a.value), "\x00")
			case syscall.IFLA_ADDRESS:
				for _, b := range a.value {
					if b != 0 {
						i.HardwareAddr = append(HardwareAddr(nil), a.value...)
						break
					}
				}
			}
		}
		list = append(list, i)
	}
	return list, nil
}

// InterfaceByIndex returns an interface.
func InterfaceByIndex(index int) (*Interface, error) {
	if index <= 0 {
		return nil, routeError(errors.New("invalid network interface index"))
	}
	list, err := Interfaces()
	if err != nil {
		return nil, err
	}
	for i := range list {
		if list[i].Index == index {
			return &list[i], nil
		}
	}
	return nil, routeError(errors.New("no such network interface"))
}

// InterfaceByName returns an interface.
func InterfaceByName(name string) (*Interface, error) {
	if name == "" {
		return nil, routeError(errors.New("invalid network interface name"))
	}
	list, err := Interfaces()
	if err != nil {
		return nil, err
	}
	for i := range list {
		if list[i].Name == name {
			return &list[i], nil
		}
	}
	return nil, routeError(errors.New("no such network interface"))
}

// addrsOf returns the addresses of an interface, of all for 0.
func addrsOf(index int) ([]Addr, error) {
	msgs, err := messages(syscall.RTM_GETADDR, syscall.SizeofIfAddrmsg)
	if err != nil {
		return nil, routeError(err)
	}
	var list []Addr
	for _, m := range msgs {
		if m.typ != syscall.RTM_NEWADDR {
			continue
		}
		info := (*syscall.IfAddrmsg)(unsafe.Pointer(&m.data[0]))
		if index != 0 && int(info.Index) != index {
			continue
		}
		// Between two points IFA_LOCAL is ours.
		var ip IP
		for _, a := range m.attrs {
			if n := len(a.value); n == IPv4len || n == IPv6len {
				if a.typ == syscall.IFA_LOCAL || a.typ == syscall.IFA_ADDRESS && ip == nil {
					ip = append(IP(nil), a.value...)
				}
			}
		}
		switch len(ip) {
		case IPv4len:
			list = append(list, &IPNet{IP: ip.To16(), Mask: CIDRMask(int(info.Prefixlen), 32)})
		case IPv6len:
			list = append(list, &IPNet{IP: ip, Mask: CIDRMask(int(info.Prefixlen), 128)})
		}
	}
	return list, nil
}

// Addrs returns the addresses of the interface.
func (ifi *Interface) Addrs() ([]Addr, error) {
	if ifi == nil {
		return nil, routeError(errors.New("invalid network interface"))
	}
	return addrsOf(ifi.Index)
}

// InterfaceAddrs returns the addresses of the machine.
func InterfaceAddrs() ([]Addr, error) { return addrsOf(0) }

// MulticastAddrs returns the groups that the interface is in.
func (ifi *Interface) MulticastAddrs() ([]Addr, error) {
	if ifi == nil {
		return nil, routeError(errors.New("invalid network interface"))
	}
	var list []Addr
	// /proc/net/igmp: lines of interfaces, then of their groups.
	b, _ := os.ReadFile("/proc/net/igmp")
	name := ""
	for line := range strings.Lines(string(b)) {
		f := strings.Fields(line)
		if len(f) < 4 {
			continue
		}
		if line[0] != ' ' && line[0] != '\t' {
			name = strings.TrimSuffix(f[1], ":")
			continue
		}
		if x, err := strconv.ParseUint(f[0], 16, 32); err == nil && name == ifi.Name {
			list = append(list, &IPAddr{IP: IPv4(byte(x), byte(x>>8), byte(x>>16), byte(x>>24))})
		}
	}
	b, _ = os.ReadFile("/proc/net/igmp6")
	for line := range strings.Lines(string(b)) {
		f := strings.Fields(line)
		if len(f) < 6 || f[1] != ifi.Name || len(f[2]) != 32 {
			continue
		}
		ip := make(IP, 16)
		for i := range ip {
			x, _ := strconv.ParseUint(f[2][2*i:2*i+2], 16, 8)
			ip[i] = byte(x)
		}
		list = append(list, &IPAddr{IP: ip})
	}
	return list, nil
}
