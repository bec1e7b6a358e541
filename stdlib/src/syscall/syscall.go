// Package syscall calls the kernel.
//
// Natives named sys… return the error number (0 for none); those that may
// wait run outside of the scheduler (class blocking) and write only into
// memory they were given.
package syscall

import (
	"errors"
	"internal/oserror"
	"internal/stdio"
)

// Errno is an error number.
type Errno uintptr

// Error numbers.
const (
	EPERM        = Errno(1)
	ENOENT       = Errno(2)
	ESRCH        = Errno(3)
	EINTR        = Errno(4)
	EIO          = Errno(5)
	EBADF        = Errno(9)
	ECHILD       = Errno(10)
	EAGAIN       = Errno(11)
	ENOMEM       = Errno(12)
	EACCES       = Errno(13)
	EFAULT       = Errno(14)
	EBUSY        = Errno(16)
	EEXIST       = Errno(17)
	EXDEV        = Errno(18)
	ENODEV       = Errno(19)
	ENOTDIR      = Errno(20)
	EISDIR       = Errno(21)
	EINVAL       = Errno(22)
	ENFILE       = Errno(23)
	EMFILE       = Errno(24)
	ENOTTY       = Errno(25)
	EFBIG        = Errno(27)
	ENOSPC       = Errno(28)
	ESPIPE       = Errno(29)
	EROFS        = Errno(30)
	EPIPE        = Errno(32)
	ERANGE       = Errno(34)
	ENAMETOOLONG = Errno(36)
	ENOSYS       = Errno(38)
	ENOTEMPTY    = Errno(39)
	ELOOP        = Errno(40)
	EOPNOTSUPP   = Errno(95)
	ENOTSUP      = EOPNOTSUPP
	EADDRINUSE   = Errno(98)
	ECONNABORTED = Errno(103)
	ECONNRESET   = Errno(104)
	ETIMEDOUT    = Errno(110)
	ECONNREFUSED = Errno(111)
	EWOULDBLOCK  = EAGAIN
)

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
		return e == ENOSYS || e == ENOTSUP
	}
	return false
}

// Temporary reports whether trying again may help.
func (e Errno) Temporary() bool {
	return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout()
}

// Timeout reports whether the error is about time.
func (e Errno) Timeout() bool { return e == EAGAIN || e == ETIMEDOUT }

// Err returns errno as an error, nil for 0.
func Err(errno int) error {
	if errno == 0 {
		return nil
	}
	return Errno(errno)
}

// Signal is a signal's number.
type Signal int

// Signals.
const (
	SIGHUP  = Signal(1)
	SIGINT  = Signal(2)
	SIGQUIT = Signal(3)
	SIGABRT = Signal(6)
	SIGKILL = Signal(9)
	SIGUSR1 = Signal(10)
	SIGSEGV = Signal(11)
	SIGUSR2 = Signal(12)
	SIGPIPE = Signal(13)
	SIGALRM = Signal(14)
	SIGTERM = Signal(15)
	SIGCHLD = Signal(17)
	SIGCONT = Signal(18)
	SIGSTOP = Signal(19)
)

// Signal marks signals.
func (s Signal) Signal() {}

func (s Signal) String() string {
	names := [...]string{1: "hangup", 2: "interrupt", 3: "quit", 4: "illegal instruction", 5: "trace/breakpoint trap",
		6: "aborted", 7: "bus error", 8: "floating point exception", 9: "killed", 10: "user defined signal 1",
		11: "segmentation fault", 12: "user defined signal 2", 13: "broken pipe", 14: "alarm clock", 15: "terminated"}
	if 0 < s && int(s) < len(names) {
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

// Flags of open, kinds of seek, descriptors.
const (
	O_RDONLY   = 0
	O_WRONLY   = 1
	O_RDWR     = 2
	O_CREAT    = 0x40
	O_EXCL     = 0x80
	O_TRUNC    = 0x200
	O_APPEND   = 0x400
	O_NONBLOCK = 0x800
	O_SYNC     = 0x101000
	O_CLOEXEC  = 0x80000

	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

// Stat is what stat(2) tells.
type Stat struct {
	Dev, Ino, Nlink  uint64
	Mode, Uid, Gid   uint32
	Rdev             uint64
	Size             int64
	Blksize, Blocks  int64
	Atime, AtimeNsec int64
	Mtime, MtimeNsec int64
	Ctime, CtimeNsec int64
}

// native blocking: open(2) with O_CLOEXEC
func SysOpen(path string, flag int, perm uint32) (fd int, errno int)

// native blocking: close(2)
func SysClose(fd int) (errno int)

// native blocking: pread(2)
func SysPread(fd int, p []byte, off int64) (n int, errno int)

// native blocking: pwrite(2)
func SysPwrite(fd int, p []byte, off int64) (n int, errno int)

// native: lseek(2)
func SysSeek(fd int, off int64, whence int) (pos int64, errno int)

// native blocking: stat(2), lstat(2) if !follow, filling in *st
func SysStat(path string, follow bool, st *Stat) (errno int)

// native blocking: fstat(2), filling in *st
func SysFstat(fd int, st *Stat) (errno int)

// native blocking: getdents64(2) into p
func SysGetdents(fd int, p []byte) (n int, errno int)

// native blocking: mkdir(2)
func SysMkdir(path string, perm uint32) (errno int)

// native blocking: unlink(2), or rmdir(2) if dir
func SysUnlink(path string, dir bool) (errno int)

// native blocking: rename(2)
func SysRename(from, to string) (errno int)

// native blocking: link(2), or symlink(2) if symbolic
func SysLink(from, to string, symbolic bool) (errno int)

// native blocking: readlink(2) into p
func SysReadlink(path string, p []byte) (n int, errno int)

// native blocking: chmod(2)
func SysChmod(path string, mode uint32) (errno int)

// native blocking: fchmod(2)
func SysFchmod(fd int, mode uint32) (errno int)

// native blocking: chown(2), lchown(2) if !follow
func SysChown(path string, uid, gid int, follow bool) (errno int)

// native blocking: fchown(2)
func SysFchown(fd int, uid, gid int) (errno int)

// native blocking: utimensat(2); times in seconds and nanoseconds, nsec -1 leaves one as it is
func SysUtimes(path string, asec, ansec, msec, mnsec int64) (errno int)

// native blocking: truncate(2)
func SysTruncate(path string, size int64) (errno int)

// native blocking: ftruncate(2)
func SysFtruncate(fd int, size int64) (errno int)

// native blocking: fsync(2)
func SysFsync(fd int) (errno int)

// native: pipe2(2) with O_CLOEXEC
func SysPipe() (r, w int, errno int)

// native blocking: chdir(2)
func SysChdir(path string) (errno int)

// native blocking: fchdir(2)
func SysFchdir(fd int) (errno int)

// native: getcwd(2)
func SysGetcwd() (dir string, errno int)

// native: the environment at the start, as "key=value"
func SysEnviron() []string

// native: the program's arguments; [0] is the program as it was called
func SysArgs() []string

// native: the name of this host
func SysHostname() (name string, errno int)

// native: kill(2)
func SysKill(pid, sig int) (errno int)

// native: ends the process with this status, at once
func Exit(code int)

// native: getpid(2)
func Getpid() int

// native: getppid(2)
func Getppid() int

// native: getuid(2)
func Getuid() int

// native: geteuid(2)
func Geteuid() int

// native: getgid(2)
func Getgid() int

// native: getegid(2)
func Getegid() int
