// Package syscall calls the kernel.
//
// Its wrappers come from a table that says of each call whether it may wait
// there (see gopark syscalls): those run outside of the scheduler, so that
// other goroutines get the processor meanwhile. None of them tries again when a
// signal interrupts it; that is for the packages above.
package syscall

import (
	"errors"
	"internal/oserror"
	"internal/stdio"
	"unsafe"
)

// Errno is an error number.
type Errno uintptr

func (e Errno) Error() string { return stdio.Errstr(int(e)) }

// Is lets errors.Is find the portable errors.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS || e == ENOTSUP || e == EOPNOTSUPP
	}
	return false
}

// Temporary reports whether trying again may help.
func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
}

// Timeout reports whether the error is about time.
func (e Errno) Timeout() bool { return e == EAGAIN || e == EWOULDBLOCK || e == ETIMEDOUT }

// Signal is a signal's number.
type Signal int

// Signal marks signals.
func (s Signal) Signal() {}

func (s Signal) String() string {
	names := [...]string{1: "hangup", 2: "interrupt", 3: "quit", 4: "illegal instruction", 5: "trace/breakpoint trap",
		6: "aborted", 7: "bus error", 8: "floating point exception", 9: "killed", 10: "user defined signal 1",
		11: "segmentation fault", 12: "user defined signal 2", 13: "broken pipe", 14: "alarm clock", 15: "terminated"}
	if 0 <= s && int(s) < len(names) && names[s] != "" {
		return names[s]
	}
	return "signal " + itoa(int(s))
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// The descriptors that a program begins with.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

// ImplementsGetwd is true.
const ImplementsGetwd = true

// native blocking: the system call trap, while which other goroutines may run on this processor
func Syscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno)

// native blocking: Syscall with six arguments
func Syscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno)

// native: the system call trap, of which the scheduler knows nothing: it must not wait
func RawSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno)

// native: RawSyscall with six arguments
func RawSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno)

// native parking: the system call trap on every thread, the world being stopped; if it fails on the first, on that only
func allThreadsSyscall(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno)

// AllThreadsSyscall makes the system call on every thread of the program, this one
// first: what the kernel keeps for each thread becomes the same for all. If that
// fails the others do not make it; if another's result differs the program ends.
func AllThreadsSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return allThreadsSyscall(trap, a1, a2, a3, 0, 0, 0)
}

// AllThreadsSyscall6 is AllThreadsSyscall with six arguments.
func AllThreadsSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	return allThreadsSyscall(trap, a1, a2, a3, a4, a5, a6)
}

// native: ends the process with this status, at once
func Exit(code int)

// Getpagesize returns 4096.
func Getpagesize() int { return 4096 }

// ByteSliceFromString returns s with a zero byte after it; EINVAL if it has one.
func ByteSliceFromString(s string) ([]byte, error) {
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			return nil, EINVAL
		}
	}
	b := make([]byte, len(s)+1)
	copy(b, s)
	return b, nil
}

// BytePtrFromString returns the address of s with a zero byte after it.
func BytePtrFromString(s string) (*byte, error) {
	b, err := ByteSliceFromString(s)
	if err != nil {
		return nil, err
	}
	return &b[0], nil
}

// StringByteSlice is ByteSliceFromString that panics.
func StringByteSlice(s string) []byte {
	b, err := ByteSliceFromString(s)
	if err != nil {
		panic("syscall: string with NUL passed to StringByteSlice")
	}
	return b
}

// StringBytePtr is BytePtrFromString that panics.
func StringBytePtr(s string) *byte { return &StringByteSlice(s)[0] }

// SlicePtrFromStrings returns C strings with a nil after them.
func SlicePtrFromStrings(ss []string) ([]*byte, error) {
	list := make([]*byte, len(ss)+1)
	for i, s := range ss {
		p, err := BytePtrFromString(s)
		if err != nil {
			return nil, err
		}
		list[i] = p
	}
	return list, nil
}

// StringSlicePtr is SlicePtrFromStrings that panics.
func StringSlicePtr(ss []string) []*byte {
	list := make([]*byte, len(ss)+1)
	for i, s := range ss {
		list[i] = StringBytePtr(s)
	}
	return list
}

// Unix returns seconds and nanoseconds.
func (ts *Timespec) Unix() (sec int64, nsec int64) { return ts.Sec, ts.Nsec }

// Nano returns nanoseconds.
func (ts *Timespec) Nano() int64 { return ts.Sec*1e9 + ts.Nsec }

// Unix returns seconds and nanoseconds.
func (tv *Timeval) Unix() (sec int64, nsec int64) { return tv.Sec, tv.Usec * 1000 }

// Nano returns nanoseconds.
func (tv *Timeval) Nano() int64 { return tv.Sec*1e9 + tv.Usec*1000 }

// TimespecToNsec returns nanoseconds.
func TimespecToNsec(ts Timespec) int64 { return ts.Nano() }

// TimevalToNsec returns nanoseconds.
func TimevalToNsec(tv Timeval) int64 { return tv.Nano() }

// NsecToTimespec returns nsec as a Timespec with Nsec >= 0.
func NsecToTimespec(nsec int64) Timespec {
	sec := nsec / 1e9
	nsec %= 1e9
	if nsec < 0 {
		nsec += 1e9
		sec--
	}
	return Timespec{Sec: sec, Nsec: nsec}
}

// NsecToTimeval returns nsec as a Timeval, rounded up.
func NsecToTimeval(nsec int64) Timeval {
	nsec += 999
	usec := nsec % 1e9 / 1e3
	sec := nsec / 1e9
	if usec < 0 {
		usec += 1e6
		sec--
	}
	return Timeval{Sec: sec, Usec: usec}
}

// Gettimeofday is gettimeofday(2).
func Gettimeofday(tv *Timeval) (err error) { return gettimeofday(tv, nil) }

// Settimeofday is settimeofday(2).
func Settimeofday(tv *Timeval) (err error) { return settimeofday(tv, nil) }

// Time returns seconds since 1970.
func Time(t *Time_t) (tt Time_t, err error) {
	var tv Timeval
	if err := gettimeofday(&tv, nil); err != nil {
		return 0, err
	}
	if t != nil {
		*t = Time_t(tv.Sec)
	}
	return Time_t(tv.Sec), nil
}

// Reboot is reboot(2).
func Reboot(cmd int) (err error) { return reboot(LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, cmd, "") }

// Mount is mount(2).
func Mount(source string, target string, fstype string, flags uintptr, data string) (err error) {
	if data == "" {
		return mount(source, target, fstype, flags, nil)
	}
	p, err := BytePtrFromString(data)
	if err != nil {
		return err
	}
	return mount(source, target, fstype, flags, p)
}

// EpollWait is epoll_wait(2).
func EpollWait(epfd int, events []EpollEvent, msec int) (n int, err error) {
	return epollwait(epfd, unsafe.Pointer(unsafe.SliceData(events)), len(events), msec)
}

// EpollCreate makes a poller; size must be positive.
func EpollCreate(size int) (fd int, err error) {
	if size <= 0 {
		return -1, EINVAL
	}
	return EpollCreate1(0)
}

// InotifyInit makes an inotify instance.
func InotifyInit() (fd int, err error) { return InotifyInit1(0) }

// PC returns the program counter.
func (r *PtraceRegs) PC() uint64 { return r.Rip }

// SetPC sets the program counter.
func (r *PtraceRegs) SetPC(pc uint64) { r.Rip = pc }

// SetLen sets the length.
func (iov *Iovec) SetLen(length int) { iov.Len = uint64(length) }

// SetControllen sets the length of the control data.
func (msghdr *Msghdr) SetControllen(length int) { msghdr.Controllen = uint64(length) }

// SetLen sets the length.
func (cmsg *Cmsghdr) SetLen(length int) { cmsg.Len = uint64(length) }
