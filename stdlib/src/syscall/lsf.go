package syscall

import "unsafe"

// LsfStmt makes an instruction of a socket filter.
func LsfStmt(code, k int) *SockFilter { return &SockFilter{Code: uint16(code), K: uint32(k)} }

// LsfJump makes a jump of a socket filter.
func LsfJump(code, k, jt, jf int) *SockFilter {
	return &SockFilter{Code: uint16(code), Jt: uint8(jt), Jf: uint8(jf), K: uint32(k)}
}

// LsfSocket makes a socket that sees the packets of an interface.
func LsfSocket(ifindex, proto int) (int, error) {
	s, err := Socket(AF_PACKET, SOCK_RAW, proto)
	if err != nil {
		return 0, err
	}
	if err := Bind(s, &SockaddrLinklayer{Protocol: swap(proto), Ifindex: ifindex}); err != nil {
		Close(s)
		return 0, err
	}
	return s, nil
}

type ifreqFlags struct {
	name  [IFNAMSIZ]byte
	flags uint16
	_     [22]byte
}

// SetLsfPromisc sets whether an interface hands on what is not for it.
func SetLsfPromisc(name string, m bool) error {
	s, err := Socket(AF_INET, SOCK_DGRAM, 0)
	if err != nil {
		return err
	}
	defer Close(s)
	var req ifreqFlags
	copy(req.name[:], name)
	if _, err := ioctl(s, SIOCGIFFLAGS, uintptr(unsafe.Pointer(&req))); err != nil {
		return err
	}
	if m {
		req.flags |= IFF_PROMISC
	} else {
		req.flags &^= IFF_PROMISC
	}
	_, err = ioctl(s, SIOCSIFFLAGS, uintptr(unsafe.Pointer(&req)))
	return err
}

// AttachLsf attaches a filter to a socket.
func AttachLsf(fd int, i []SockFilter) error {
	p := SockFprog{Len: uint16(len(i)), Filter: unsafe.SliceData(i)}
	return setopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &p)
}

// DetachLsf takes the filter away.
func DetachLsf(fd int) error {
	var dummy int32
	return setopt(fd, SOL_SOCKET, SO_DETACH_FILTER, &dummy)
}
