package net

import (
	"internal/poll"
	"os"
	"syscall"
)

// fileFD makes a socket of a copy of a file's descriptor.
func fileFD(f *os.File) (*netFD, error) {
	s, call, err := poll.DupCloseOnExec(int(f.Fd()))
	if err != nil {
		if call != "" {
			err = os.NewSyscallError(call, err)
		}
		return nil, err
	}
	fail := func(call string, err error) (*netFD, error) {
		syscall.Close(s)
		return nil, os.NewSyscallError(call, err)
	}
	if err := syscall.SetNonblock(s, true); err != nil {
		return fail("setnonblock", err)
	}
	sotype, err := syscall.GetsockoptInt(s, syscall.SOL_SOCKET, syscall.SO_TYPE)
	if err != nil {
		return fail("getsockopt", err)
	}
	local, _ := syscall.Getsockname(s)
	remote, _ := syscall.Getpeername(s)
	family := syscall.AF_INET
	switch local.(type) {
	case *syscall.SockaddrInet4:
	case *syscall.SockaddrInet6:
		family = syscall.AF_INET6
	case *syscall.SockaddrUnix:
		family = syscall.AF_UNIX
	default:
		return fail("getsockname", syscall.EPROTONOSUPPORT)
	}
	fd := newFD(s, family, sotype, "")
	fd.setAddrs(remote)
	if fd.laddr == nil {
		return fail("getsockname", syscall.EPROTONOSUPPORT)
	}
	fd.net = fd.laddr.Network()
	fd.connected = remote != nil
	if err := fd.init(); err != nil {
		fd.pfd.Close()
		return nil, err
	}
	return fd, nil
}

func fileError(f *os.File, err error) error {
	return &OpError{Op: "file", Net: "file+net", Source: nil, Addr: fileAddr(f.Name()), Err: err}
}

type fileAddr string

func (fileAddr) Network() string  { return "file+net" }
func (a fileAddr) String() string { return string(a) }

// FileConn returns the connection that f is.
func FileConn(f *os.File) (Conn, error) {
	fd, err := fileFD(f)
	if err != nil {
		return nil, fileError(f, err)
	}
	switch fd.laddr.(type) {
	case *TCPAddr:
		return &TCPConn{conn{fd}}, nil
	case *UDPAddr:
		return &UDPConn{conn{fd}}, nil
	case *IPAddr:
		return &IPConn{conn{fd}}, nil
	}
	return &UnixConn{conn{fd}}, nil
}

// FileListener returns the listener that f is.
func FileListener(f *os.File) (Listener, error) {
	fd, err := fileFD(f)
	if err != nil {
		return nil, fileError(f, err)
	}
	switch a := fd.laddr.(type) {
	case *TCPAddr:
		return &TCPListener{fd: fd}, nil
	case *UnixAddr:
		return &UnixListener{fd: fd, path: a.Name}, nil
	}
	fd.pfd.Close()
	return nil, fileError(f, syscall.EINVAL)
}

// FilePacketConn returns the message socket that f is.
func FilePacketConn(f *os.File) (PacketConn, error) {
	fd, err := fileFD(f)
	if err != nil {
		return nil, fileError(f, err)
	}
	switch fd.laddr.(type) {
	case *UDPAddr:
		return &UDPConn{conn{fd}}, nil
	case *IPAddr:
		return &IPConn{conn{fd}}, nil
	case *UnixAddr:
		return &UnixConn{conn{fd}}, nil
	}
	fd.pfd.Close()
	return nil, fileError(f, syscall.EINVAL)
}
