package poll

import (
	"io"
	"sync/atomic"
	"syscall"
	"unsafe"
)

// FD is a descriptor. Its zero value but for the exported fields is ready for
// Init. The methods may be called at the same time; Close ends them.
type FD struct {
	fdmu fdMutex

	// Sysfd is the descriptor; it does not change before Close.
	Sysfd int
	pd    pollDesc

	csema      uint32 // raised when the descriptor is destroyed
	isBlocking uint32 // set when the file is in blocking mode

	// IsStream says that reads and writes are of bytes, not of messages.
	IsStream bool
	// ZeroReadIsEOF says that a read of nothing is the end.
	ZeroReadIsEOF bool

	isFile bool
}

// Init begins to use the descriptor; net is "file" for files, else of the
// network. An error says that it cannot be polled.
func (fd *FD) Init(net string, pollable bool) error {
	fd.isFile = net == "file"
	if !pollable {
		fd.isBlocking = 1
		return nil
	}
	err := fd.pd.init(fd.Sysfd)
	if err != nil {
		// What the poller does not take is a file to wait for in the kernel.
		fd.isBlocking = 1
	}
	return err
}

func (fd *FD) destroy() error {
	// Not before the last use is over: the poller's events would find another file.
	fd.pd.close()
	err := CloseFunc(fd.Sysfd)
	fd.Sysfd = -1
	runtime_Semrelease(&fd.csema)
	return err
}

// CloseFunc closes descriptors.
var CloseFunc func(int) error = syscall.Close

// Close ends all that waits for the descriptor, and closes it when the last use
// is over; it waits for that if those uses can be ended.
func (fd *FD) Close() error {
	if !fd.fdmu.increfAndClose() {
		return errClosing(fd.isFile)
	}
	fd.pd.evict()
	err := fd.decref()
	if fd.isBlocking == 0 {
		runtime_Semacquire(&fd.csema)
	}
	return err
}

// SetBlocking puts the file in blocking mode.
func (fd *FD) SetBlocking() error {
	if err := fd.incref(); err != nil {
		return err
	}
	defer fd.decref()
	atomic.StoreUint32(&fd.isBlocking, 1)
	return syscall.SetNonblock(fd.Sysfd, false)
}

// maxRW is the most that is read or written at once.
const maxRW = 1 << 30

func (fd *FD) eofError(n int, err error) error {
	if n == 0 && err == nil && fd.ZeroReadIsEOF {
		return io.EOF
	}
	return err
}

// again reports whether err is that of a call that a signal interrupted.
func again(err error) bool { return err == syscall.EINTR }

// blocked waits after a call that would have waited in the kernel. A nil error
// says to call again.
func (fd *FD) blockedRead(err error) error {
	if err == syscall.EINTR {
		return nil
	}
	if err == syscall.EAGAIN && fd.pd.pollable() {
		return fd.pd.waitRead(fd.isFile)
	}
	return err
}

func (fd *FD) blockedWrite(err error) error {
	if err == syscall.EINTR {
		return nil
	}
	if err == syscall.EAGAIN && fd.pd.pollable() {
		return fd.pd.waitWrite(fd.isFile)
	}
	return err
}

// Read reads once.
func (fd *FD) Read(p []byte) (int, error) {
	if err := fd.readLock(); err != nil {
		return 0, err
	}
	n, err := fd.read(p)
	fd.readUnlock()
	return n, err
}

func (fd *FD) read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if fd.pd.ctx != 0 {
		if err := fd.pd.prepareRead(fd.isFile); err != nil {
			return 0, err
		}
	}
	if fd.IsStream && len(p) > maxRW {
		p = p[:maxRW]
	}
	for {
		n, err := syscall.Read(fd.Sysfd, p)
		if err == nil {
			return n, fd.eofError(n, nil)
		}
		if err = fd.blockedRead(err); err != nil {
			return 0, err
		}
	}
}

// Pread reads at an offset.
func (fd *FD) Pread(p []byte, off int64) (int, error) {
	if err := fd.incref(); err != nil {
		return 0, err
	}
	if fd.IsStream && len(p) > maxRW {
		p = p[:maxRW]
	}
	n, err := syscall.Pread(fd.Sysfd, p, off)
	for again(err) {
		n, err = syscall.Pread(fd.Sysfd, p, off)
	}
	if err != nil {
		n = 0
	}
	fd.decref()
	return n, fd.eofError(n, err)
}

// reading calls f with the read lock until it does not ask to wait.
func (fd *FD) reading(f func() error) error {
	if err := fd.readLock(); err != nil {
		return err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return err
	}
	for {
		err := f()
		if err == nil {
			return nil
		}
		if err = fd.blockedRead(err); err != nil {
			return err
		}
	}
}

// writing is reading for writes.
func (fd *FD) writing(f func() error) error {
	if err := fd.writeLock(); err != nil {
		return err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return err
	}
	for {
		err := f()
		if err == nil {
			return nil
		}
		if err = fd.blockedWrite(err); err != nil {
			return err
		}
	}
}

// ReadFrom receives a message and its sender.
func (fd *FD) ReadFrom(p []byte) (n int, sa syscall.Sockaddr, err error) {
	err = fd.reading(func() (err error) {
		n, sa, err = syscall.Recvfrom(fd.Sysfd, p, 0)
		return err
	})
	if err != nil {
		return 0, sa, err
	}
	return n, sa, fd.eofError(n, nil)
}

// ReadMsg receives a message with control data.
func (fd *FD) ReadMsg(p []byte, oob []byte, flags int) (n, oobn, recvflags int, sa syscall.Sockaddr, err error) {
	err = fd.reading(func() (err error) {
		n, oobn, recvflags, sa, err = syscall.Recvmsg(fd.Sysfd, p, oob, flags)
		return err
	})
	if err != nil {
		return 0, 0, recvflags, sa, err
	}
	return n, oobn, recvflags, sa, fd.eofError(n, nil)
}

// Write writes all of p.
func (fd *FD) Write(p []byte) (int, error) {
	if err := fd.writeLock(); err != nil {
		return 0, err
	}
	n, err := fd.write(p)
	fd.writeUnlock()
	return n, err
}

func (fd *FD) write(p []byte) (int, error) {
	if fd.pd.ctx != 0 {
		if err := fd.pd.prepareWrite(fd.isFile); err != nil {
			return 0, err
		}
	}
	done := 0
	for {
		end := len(p)
		if fd.IsStream && end-done > maxRW {
			end = done + maxRW
		}
		n, err := syscall.Write(fd.Sysfd, p[done:end])
		if n > 0 {
			if n > end-done {
				panic("invalid return from write: got " + itoa(n) + " from a write of " + itoa(end-done))
			}
			done += n
		}
		if done == len(p) {
			return done, err
		}
		if err != nil {
			if err = fd.blockedWrite(err); err != nil {
				return done, err
			}
			continue
		}
		if n == 0 {
			return done, io.ErrUnexpectedEOF
		}
	}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// Pwrite writes all of p at an offset.
func (fd *FD) Pwrite(p []byte, off int64) (int, error) {
	if err := fd.incref(); err != nil {
		return 0, err
	}
	defer fd.decref()
	done := 0
	for {
		end := len(p)
		if fd.IsStream && end-done > maxRW {
			end = done + maxRW
		}
		n, err := syscall.Pwrite(fd.Sysfd, p[done:end], off+int64(done))
		if again(err) {
			continue
		}
		if n > 0 {
			done += n
		}
		if done == len(p) || err != nil {
			return done, err
		}
		if n == 0 {
			return done, io.ErrUnexpectedEOF
		}
	}
}

// WriteTo sends a message.
func (fd *FD) WriteTo(p []byte, sa syscall.Sockaddr) (int, error) {
	err := fd.writing(func() error { return syscall.Sendto(fd.Sysfd, p, 0, sa) })
	if err != nil {
		return 0, err
	}
	return len(p), nil
}

// WriteMsg sends a message with control data.
func (fd *FD) WriteMsg(p []byte, oob []byte, sa syscall.Sockaddr) (n, oobn int, err error) {
	err = fd.writing(func() (err error) {
		n, err = syscall.SendmsgN(fd.Sysfd, p, oob, sa, 0)
		return err
	})
	if err != nil {
		return n, 0, err
	}
	return n, len(oob), nil
}

// Writev writes all buffers and takes what is written off them.
func (fd *FD) Writev(v *[][]byte) (int64, error) {
	if err := fd.writeLock(); err != nil {
		return 0, err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return 0, err
	}
	var total int64
	var vecs [1024]syscall.Iovec
	for len(*v) > 0 {
		count := 0
		for _, b := range *v {
			if len(b) == 0 {
				continue
			}
			if count == len(vecs) {
				break
			}
			vecs[count].Base = &b[0]
			vecs[count].SetLen(min(len(b), maxRW))
			count++
			if len(b) > maxRW {
				break
			}
		}
		if count == 0 {
			*v = nil
			break
		}
		n, _, errno := syscall.Syscall(syscall.SYS_WRITEV, uintptr(fd.Sysfd), uintptr(unsafe.Pointer(&vecs[0])), uintptr(count))
		if errno != 0 {
			if err := fd.blockedWrite(errno); err != nil {
				return total, err
			}
			continue
		}
		total += int64(n)
		consume(v, int64(n))
		if n == 0 {
			return total, io.ErrUnexpectedEOF
		}
	}
	return total, nil
}

// consume takes n bytes off the buffers.
func consume(v *[][]byte, n int64) {
	for len(*v) > 0 {
		k := int64(len((*v)[0]))
		if k > n {
			(*v)[0] = (*v)[0][n:]
			return
		}
		n -= k
		(*v)[0] = nil
		*v = (*v)[1:]
	}
}

// Accept takes a connection: its descriptor, not blocking, and the peer. The
// string names the call that failed.
func (fd *FD) Accept() (int, syscall.Sockaddr, string, error) {
	if err := fd.readLock(); err != nil {
		return -1, nil, "", err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return -1, nil, "", err
	}
	for {
		s, sa, err := syscall.Accept4(fd.Sysfd, syscall.SOCK_NONBLOCK|syscall.SOCK_CLOEXEC)
		if err == nil {
			return s, sa, "", nil
		}
		if err == syscall.ECONNABORTED {
			// It went away while it waited; there may be others.
			continue
		}
		call := "accept4"
		if err == syscall.EAGAIN && fd.pd.pollable() {
			call = ""
		}
		if err = fd.blockedRead(err); err != nil {
			return -1, nil, call, err
		}
	}
}

// WaitWrite waits until the descriptor can be written: a connect has ended.
func (fd *FD) WaitWrite() error { return fd.pd.waitWrite(fd.isFile) }

// Seek sets the offset.
func (fd *FD) Seek(offset int64, whence int) (int64, error) {
	if err := fd.incref(); err != nil {
		return 0, err
	}
	pos, err := syscall.Seek(fd.Sysfd, offset, whence)
	fd.decref()
	return pos, err
}

// ReadDirent reads entries of a directory.
func (fd *FD) ReadDirent(buf []byte) (int, error) {
	if err := fd.incref(); err != nil {
		return 0, err
	}
	defer fd.decref()
	for {
		n, err := syscall.ReadDirent(fd.Sysfd, buf)
		if err == nil {
			return n, nil
		}
		if err = fd.blockedRead(err); err != nil {
			return 0, err
		}
	}
}

// using calls f while the descriptor stays open, again when a signal interrupts.
func (fd *FD) using(f func(sysfd int) error) error {
	if err := fd.incref(); err != nil {
		return err
	}
	defer fd.decref()
	for {
		if err := f(fd.Sysfd); !again(err) {
			return err
		}
	}
}

// Fchmod changes the mode.
func (fd *FD) Fchmod(mode uint32) error {
	return fd.using(func(s int) error { return syscall.Fchmod(s, mode) })
}

// Fchown changes the owner.
func (fd *FD) Fchown(uid, gid int) error {
	return fd.using(func(s int) error { return syscall.Fchown(s, uid, gid) })
}

// Ftruncate changes the size.
func (fd *FD) Ftruncate(size int64) error {
	return fd.using(func(s int) error { return syscall.Ftruncate(s, size) })
}

// Fsync writes the contents to the device.
func (fd *FD) Fsync() error { return fd.using(syscall.Fsync) }

// Fstat describes the file.
func (fd *FD) Fstat(st *syscall.Stat_t) error {
	return fd.using(func(s int) error { return syscall.Fstat(s, st) })
}

// Fchdir makes the directory the current one.
func (fd *FD) Fchdir() error { return fd.using(syscall.Fchdir) }

// Shutdown ends one direction of a connection.
func (fd *FD) Shutdown(how int) error {
	return fd.using(func(s int) error { return syscall.Shutdown(s, how) })
}

// SetsockoptInt sets an option.
func (fd *FD) SetsockoptInt(level, name, arg int) error {
	return fd.using(func(s int) error { return syscall.SetsockoptInt(s, level, name, arg) })
}

// SetsockoptInet4Addr sets an option.
func (fd *FD) SetsockoptInet4Addr(level, name int, arg [4]byte) error {
	return fd.using(func(s int) error { return syscall.SetsockoptInet4Addr(s, level, name, arg) })
}

// SetsockoptLinger sets an option.
func (fd *FD) SetsockoptLinger(level, name int, l *syscall.Linger) error {
	return fd.using(func(s int) error { return syscall.SetsockoptLinger(s, level, name, l) })
}

// SetsockoptByte sets an option.
func (fd *FD) SetsockoptByte(level, name int, arg byte) error {
	return fd.using(func(s int) error { return syscall.SetsockoptByte(s, level, name, arg) })
}

// SetsockoptIPMreq sets an option.
func (fd *FD) SetsockoptIPMreq(level, name int, mreq *syscall.IPMreq) error {
	return fd.using(func(s int) error { return syscall.SetsockoptIPMreq(s, level, name, mreq) })
}

// SetsockoptIPMreqn sets an option.
func (fd *FD) SetsockoptIPMreqn(level, name int, mreq *syscall.IPMreqn) error {
	return fd.using(func(s int) error { return syscall.SetsockoptIPMreqn(s, level, name, mreq) })
}

// SetsockoptIPv6Mreq sets an option.
func (fd *FD) SetsockoptIPv6Mreq(level, name int, mreq *syscall.IPv6Mreq) error {
	return fd.using(func(s int) error { return syscall.SetsockoptIPv6Mreq(s, level, name, mreq) })
}

// GetsockoptInt reads an option.
func (fd *FD) GetsockoptInt(level, name int) (value int, err error) {
	err = fd.using(func(s int) (err error) {
		value, err = syscall.GetsockoptInt(s, level, name)
		return err
	})
	return value, err
}

// Dup makes another descriptor of the same file; the string names the call that
// failed.
func (fd *FD) Dup() (int, string, error) {
	if err := fd.incref(); err != nil {
		return -1, "", err
	}
	defer fd.decref()
	return DupCloseOnExec(fd.Sysfd)
}

// DupCloseOnExec is dup with close-on-exec set.
func DupCloseOnExec(fd int) (int, string, error) {
	r, _, errno := syscall.Syscall(syscall.SYS_FCNTL, uintptr(fd), syscall.F_DUPFD_CLOEXEC, 0)
	if errno != 0 {
		return -1, "fcntl", errno
	}
	return int(r), "", nil
}

// RawControl calls f with the descriptor.
func (fd *FD) RawControl(f func(uintptr)) error {
	return fd.using(func(s int) error {
		f(uintptr(s))
		return nil
	})
}

// RawRead calls f until it is done, waiting for something to read in between.
func (fd *FD) RawRead(f func(uintptr) bool) error {
	if err := fd.readLock(); err != nil {
		return err
	}
	defer fd.readUnlock()
	if err := fd.pd.prepareRead(fd.isFile); err != nil {
		return err
	}
	for !f(uintptr(fd.Sysfd)) {
		if err := fd.pd.waitRead(fd.isFile); err != nil {
			return err
		}
	}
	return nil
}

// RawWrite is RawRead for writing.
func (fd *FD) RawWrite(f func(uintptr) bool) error {
	if err := fd.writeLock(); err != nil {
		return err
	}
	defer fd.writeUnlock()
	if err := fd.pd.prepareWrite(fd.isFile); err != nil {
		return err
	}
	for !f(uintptr(fd.Sysfd)) {
		if err := fd.pd.waitWrite(fd.isFile); err != nil {
			return err
		}
	}
	return nil
}

// SendFile copies up to remain bytes from the file src into the connection, in
// the kernel. handled is false if nothing could be done that way.
func SendFile(dst *FD, src uintptr, remain int64) (written int64, err error, handled bool) {
	if err := dst.writeLock(); err != nil {
		return 0, err, false
	}
	defer dst.writeUnlock()
	if err := dst.pd.prepareWrite(dst.isFile); err != nil {
		return 0, err, false
	}
	for remain > 0 {
		n, err := syscall.Sendfile(dst.Sysfd, int(src), nil, int(min(remain, 4<<20)))
		if n > 0 {
			written += int64(n)
			remain -= int64(n)
			continue
		}
		if err == nil {
			break
		}
		if err == syscall.ENOSYS || err == syscall.EINVAL || err == syscall.EOPNOTSUPP || err == syscall.EPERM {
			return written, err, written > 0
		}
		if err = dst.blockedWrite(err); err != nil {
			return written, err, true
		}
	}
	return written, nil, true
}
