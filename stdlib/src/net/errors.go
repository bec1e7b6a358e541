package net

import (
	"context"
	"errors"
	"internal/poll"
	"os"
	"syscall"
)

// Error is an error of the network.
type Error interface {
	error
	Timeout() bool
	Temporary() bool
}

// OpError says which operation failed, of which kind of network, from where to
// where.
type OpError struct {
	Op     string
	Net    string
	Source Addr
	Addr   Addr
	Err    error
}

// Unwrap returns Err.
func (e *OpError) Unwrap() error { return e.Err }

func (e *OpError) Error() string {
	if e == nil {
		return "<nil>"
	}
	s := e.Op
	if e.Net != "" {
		s += " " + e.Net
	}
	if e.Source != nil {
		s += " " + e.Source.String()
	}
	if e.Addr != nil {
		if e.Source != nil {
			s += "->"
		} else {
			s += " "
		}
		s += e.Addr.String()
	}
	return s + ": " + e.Err.Error()
}

// Timeout reports whether Err is a timeout.
func (e *OpError) Timeout() bool {
	err := e.Err
	if s, ok := err.(*os.SyscallError); ok {
		err = s.Err
	}
	t, ok := err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// Temporary reports whether Err is temporary.
func (e *OpError) Temporary() bool {
	// A client that gave up while it waited is nothing to stop accepting for.
	if e.Op == "accept" && (errors.Is(e.Err, syscall.ECONNRESET) || errors.Is(e.Err, syscall.ECONNABORTED)) {
		return true
	}
	err := e.Err
	if s, ok := err.(*os.SyscallError); ok {
		err = s.Err
	}
	t, ok := err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// ParseError is text that is not what it should be.
type ParseError struct {
	Type string
	Text string
}

func (e *ParseError) Error() string { return "invalid " + e.Type + ": " + e.Text }

// Timeout reports false.
func (e *ParseError) Timeout() bool { return false }

// Temporary reports false.
func (e *ParseError) Temporary() bool { return false }

// AddrError is what is wrong with an address.
type AddrError struct {
	Err  string
	Addr string
}

func (e *AddrError) Error() string {
	if e == nil {
		return "<nil>"
	}
	if e.Addr != "" {
		return "address " + e.Addr + ": " + e.Err
	}
	return e.Err
}

// Timeout reports false.
func (e *AddrError) Timeout() bool { return false }

// Temporary reports false.
func (e *AddrError) Temporary() bool { return false }

// UnknownNetworkError is the name of a network that there is not.
type UnknownNetworkError string

func (e UnknownNetworkError) Error() string { return "unknown network " + string(e) }

// Timeout reports false.
func (e UnknownNetworkError) Timeout() bool { return false }

// Temporary reports false.
func (e UnknownNetworkError) Temporary() bool { return false }

// InvalidAddrError is an address that cannot be.
type InvalidAddrError string

func (e InvalidAddrError) Error() string { return string(e) }

// Timeout reports false.
func (e InvalidAddrError) Timeout() bool { return false }

// Temporary reports false.
func (e InvalidAddrError) Temporary() bool { return false }

// DNSConfigError is not used any more.
type DNSConfigError struct {
	Err error
}

// Unwrap returns Err.
func (e *DNSConfigError) Unwrap() error { return e.Err }
func (e *DNSConfigError) Error() string { return "error reading DNS config: " + e.Err.Error() }

// Timeout reports false.
func (e *DNSConfigError) Timeout() bool { return false }

// Temporary reports false.
func (e *DNSConfigError) Temporary() bool { return false }

// DNSError is a failed look-up.
type DNSError struct {
	UnwrapErr   error
	Err         string
	Name        string
	Server      string
	IsTimeout   bool
	IsTemporary bool
	IsNotFound  bool
}

// Unwrap returns UnwrapErr.
func (e *DNSError) Unwrap() error { return e.UnwrapErr }

func (e *DNSError) Error() string {
	if e == nil {
		return "<nil>"
	}
	s := "lookup " + e.Name
	if e.Server != "" {
		s += " on " + e.Server
	}
	return s + ": " + e.Err
}

// Timeout reports IsTimeout.
func (e *DNSError) Timeout() bool { return e.IsTimeout }

// Temporary reports IsTimeout or IsTemporary.
func (e *DNSError) Temporary() bool { return e.IsTimeout || e.IsTemporary }

type canceledError struct{}

func (canceledError) Error() string        { return "operation was canceled" }
func (canceledError) Is(target error) bool { return target == context.Canceled }

type timeoutError struct{}

func (*timeoutError) Error() string        { return "i/o timeout" }
func (*timeoutError) Timeout() bool        { return true }
func (*timeoutError) Temporary() bool      { return true }
func (*timeoutError) Is(target error) bool { return target == context.DeadlineExceeded }

var (
	errCanceled               = canceledError{}
	errTimeout          error = &timeoutError{}
	errMissingAddress         = errors.New("missing address")
	errNoSuchHost             = errors.New("no such host")
)

// ErrWriteToConnected is the error of WriteTo on a connected socket.
var ErrWriteToConnected = errors.New("use of WriteTo with pre-connected connection")

var errClosed = poll.ErrNetClosing

// ErrClosed is the error of a connection that was closed.
var ErrClosed error = errClosed

// ofContext is what a context's error is here.
func ofContext(err error) error {
	switch err {
	case context.Canceled:
		return errCanceled
	case context.DeadlineExceeded:
		return errTimeout
	}
	return err
}

// ofSyscall says which system call an error number is from.
func ofSyscall(name string, err error) error {
	if _, ok := err.(syscall.Errno); ok {
		return os.NewSyscallError(name, err)
	}
	return err
}
