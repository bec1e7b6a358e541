package poll

import (
	"errors"
	"syscall"
	"time"
)

type errNetClosing struct{}

func (e errNetClosing) Error() string   { return "use of closed network connection" }
func (e errNetClosing) Timeout() bool   { return false }
func (e errNetClosing) Temporary() bool { return false }

// ErrNetClosing is the error of a connection that was closed.
var ErrNetClosing = errNetClosing{}

// ErrFileClosing is the error of a file that was closed.
var ErrFileClosing = errors.New("use of closed file")

// ErrNoDeadline is the error of setting a deadline for what has none.
var ErrNoDeadline = errors.New("file type does not support deadline")

// ErrNotPollable is the error of waiting for what the kernel does not tell.
var ErrNotPollable = errors.New("not pollable")

// DeadlineExceededError is the error of an operation whose deadline passed.
type DeadlineExceededError struct{}

func (e *DeadlineExceededError) Error() string   { return "i/o timeout" }
func (e *DeadlineExceededError) Timeout() bool   { return true }
func (e *DeadlineExceededError) Temporary() bool { return true }

// ErrDeadlineExceeded is the one DeadlineExceededError.
var ErrDeadlineExceeded error = &DeadlineExceededError{}

func errClosing(isFile bool) error {
	if isFile {
		return ErrFileClosing
	}
	return ErrNetClosing
}

// native: makes the poller
func runtime_pollServerInit()

// native: begins to poll a descriptor; its pollDesc, or an error number
func runtime_pollOpen(fd int) (ctx uintptr, errno int)

// native: ends polling
func runtime_pollClose(ctx uintptr)

// native: forgets that the descriptor was ready; one of the codes below
func runtime_pollReset(ctx uintptr, mode int) int

// native parking: waits until the descriptor is ready; one of the codes below
func runtime_pollWait(ctx uintptr, mode int) int

// native parking: as runtime_pollWait, not minding deadlines
func runtime_pollWaitCanceled(ctx uintptr, mode int) int

// native: sets the deadline in nanoseconds from now; 0 none, negative past
func runtime_pollSetDeadline(ctx uintptr, d int64, mode int)

// native: wakes everyone who waits, for the descriptor is about to be closed
func runtime_pollUnblock(ctx uintptr)

// native: whether the descriptor is the poller's own
func runtime_isPollServerDescriptor(fd uintptr) bool

// IsPollDescriptor reports whether the descriptor is the poller's own.
func IsPollDescriptor(fd uintptr) bool { return runtime_isPollServerDescriptor(fd) }

// pollDesc is the runtime's, or nothing for what is not polled.
type pollDesc struct {
	ctx uintptr
}

func (pd *pollDesc) init(fd int) error {
	ctx, errno := runtime_pollOpen(fd)
	if errno != 0 {
		return syscall.Errno(errno)
	}
	pd.ctx = ctx
	return nil
}

func (pd *pollDesc) close() {
	if pd.ctx != 0 {
		runtime_pollClose(pd.ctx)
		pd.ctx = 0
	}
}

func (pd *pollDesc) evict() {
	if pd.ctx != 0 {
		runtime_pollUnblock(pd.ctx)
	}
}

func (pd *pollDesc) prepare(mode int, isFile bool) error {
	if pd.ctx == 0 {
		return nil
	}
	return convertErr(runtime_pollReset(pd.ctx, mode), isFile)
}

func (pd *pollDesc) prepareRead(isFile bool) error { return pd.prepare('r', isFile) }

func (pd *pollDesc) prepareWrite(isFile bool) error { return pd.prepare('w', isFile) }

func (pd *pollDesc) wait(mode int, isFile bool) error {
	if pd.ctx == 0 {
		return errors.New("waiting for unsupported file type")
	}
	return convertErr(runtime_pollWait(pd.ctx, mode), isFile)
}

func (pd *pollDesc) waitRead(isFile bool) error { return pd.wait('r', isFile) }

func (pd *pollDesc) waitWrite(isFile bool) error { return pd.wait('w', isFile) }

func (pd *pollDesc) waitCanceled(mode int) {
	if pd.ctx != 0 {
		runtime_pollWaitCanceled(pd.ctx, mode)
	}
}

func (pd *pollDesc) pollable() bool { return pd.ctx != 0 }

func convertErr(code int, isFile bool) error {
	switch code {
	case 0:
		return nil
	case 1:
		return errClosing(isFile)
	case 2:
		return ErrDeadlineExceeded
	}
	return ErrNotPollable
}

// SetDeadline sets both deadlines.
func (fd *FD) SetDeadline(t time.Time) error { return fd.setDeadline(t, 'r'+'w') }

// SetReadDeadline sets the deadline of reads.
func (fd *FD) SetReadDeadline(t time.Time) error { return fd.setDeadline(t, 'r') }

// SetWriteDeadline sets the deadline of writes.
func (fd *FD) SetWriteDeadline(t time.Time) error { return fd.setDeadline(t, 'w') }

func (fd *FD) setDeadline(t time.Time, mode int) error {
	var d int64
	if !t.IsZero() {
		d = int64(time.Until(t))
		if d == 0 {
			d = -1
		}
	}
	if err := fd.incref(); err != nil {
		return err
	}
	defer fd.decref()
	if fd.pd.ctx == 0 {
		return ErrNoDeadline
	}
	runtime_pollSetDeadline(fd.pd.ctx, d, mode)
	return nil
}
