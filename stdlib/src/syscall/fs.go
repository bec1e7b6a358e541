package syscall

import (
	"sync"
	"unsafe"
)

const (
	atFdcwd           = -0x64
	atSymlinkNofollow = 0x100
	atRemovedir       = 0x200
	atEaccess         = 0x200
)

// Open opens a file.
func Open(path string, mode int, perm uint32) (fd int, err error) {
	return Openat(atFdcwd, path, mode, perm)
}

// Creat makes or empties a file.
func Creat(path string, mode uint32) (fd int, err error) {
	return Open(path, O_CREAT|O_WRONLY|O_TRUNC, mode)
}

// Stat describes a file.
func Stat(path string, stat *Stat_t) (err error) { return fstatat(atFdcwd, path, stat, 0) }

// Lstat describes a file, not following a link.
func Lstat(path string, stat *Stat_t) (err error) {
	return fstatat(atFdcwd, path, stat, atSymlinkNofollow)
}

// Access tells whether the process may use a file.
func Access(path string, mode uint32) (err error) { return faccessat(atFdcwd, path, mode) }

// Faccessat is faccessat(2).
func Faccessat(dirfd int, path string, mode uint32, flags int) (err error) {
	if flags == 0 {
		return faccessat(dirfd, path, mode)
	}
	if flags & ^(atEaccess|atSymlinkNofollow) != 0 {
		return EINVAL
	}
	return faccessat2(dirfd, path, mode, flags)
}

// Chmod changes the mode.
func Chmod(path string, mode uint32) (err error) { return fchmodat(atFdcwd, path, mode) }

// Fchmodat is fchmodat(2).
func Fchmodat(dirfd int, path string, mode uint32, flags int) error {
	if flags == 0 {
		return fchmodat(dirfd, path, mode)
	}
	return fchmodat2(dirfd, path, mode, flags)
}

// Chown changes the owner.
func Chown(path string, uid int, gid int) (err error) { return Fchownat(atFdcwd, path, uid, gid, 0) }

// Lchown changes the owner, not following a link.
func Lchown(path string, uid int, gid int) (err error) {
	return Fchownat(atFdcwd, path, uid, gid, atSymlinkNofollow)
}

// Link makes a hard link.
func Link(oldpath string, newpath string) (err error) {
	return linkat(atFdcwd, oldpath, atFdcwd, newpath, 0)
}

// Symlink makes a symbolic link.
func Symlink(oldpath string, newpath string) (err error) {
	return symlinkat(oldpath, atFdcwd, newpath)
}

// Readlink reads what a link points to.
func Readlink(path string, buf []byte) (n int, err error) { return readlinkat(atFdcwd, path, buf) }

// Mkdir makes a directory.
func Mkdir(path string, mode uint32) (err error) { return Mkdirat(atFdcwd, path, mode) }

// Mknod makes a file of any kind.
func Mknod(path string, mode uint32, dev int) (err error) { return Mknodat(atFdcwd, path, mode, dev) }

// Mkfifo makes a named pipe.
func Mkfifo(path string, mode uint32) (err error) { return Mknod(path, mode|S_IFIFO, 0) }

// Rename moves a file.
func Rename(oldpath string, newpath string) (err error) {
	return Renameat(atFdcwd, oldpath, atFdcwd, newpath)
}

// Rmdir removes a directory.
func Rmdir(path string) error { return unlinkat(atFdcwd, path, atRemovedir) }

// Unlink removes a file.
func Unlink(path string) error { return unlinkat(atFdcwd, path, 0) }

// Unlinkat removes a file.
func Unlinkat(dirfd int, path string) error { return unlinkat(dirfd, path, 0) }

// Utimes sets the times of a file.
func Utimes(path string, tv []Timeval) (err error) {
	if len(tv) != 2 {
		return EINVAL
	}
	return utimes(path, (*[2]Timeval)(tv))
}

// UtimesNano sets the times of a file.
func UtimesNano(path string, ts []Timespec) (err error) {
	if len(ts) != 2 {
		return EINVAL
	}
	return utimensat(atFdcwd, path, (*[2]Timespec)(ts), 0)
}

// Futimesat sets the times of a file.
func Futimesat(dirfd int, path string, tv []Timeval) (err error) {
	if len(tv) != 2 {
		return EINVAL
	}
	return futimesat(dirfd, path, (*[2]Timeval)(tv))
}

// Futimes sets the times of a file.
func Futimes(fd int, tv []Timeval) (err error) {
	return Utimes("/proc/self/fd/"+itoa(fd), tv)
}

// Getwd returns the current directory.
func Getwd() (wd string, err error) {
	var buf [4096]byte
	n, err := Getcwd(buf[:])
	if err != nil {
		return "", err
	}
	if n < 1 || n > len(buf) || buf[n-1] != 0 {
		return "", EINVAL
	}
	if buf[0] != '/' {
		return "", ENOENT
	}
	return string(buf[:n-1]), nil
}

// Pipe makes a pipe.
func Pipe(p []int) error { return Pipe2(p, 0) }

// Pipe2 makes a pipe with flags.
func Pipe2(p []int, flags int) error {
	if len(p) != 2 {
		return EINVAL
	}
	var pp [2]int32
	err := pipe2(&pp, flags)
	if err == nil {
		p[0] = int(pp[0])
		p[1] = int(pp[1])
	}
	return err
}

// SetNonblock sets whether calls on a descriptor wait.
func SetNonblock(fd int, nonblocking bool) (err error) {
	flag, err := fcntl(fd, F_GETFL, 0)
	if err != nil {
		return err
	}
	if (flag&O_NONBLOCK != 0) == nonblocking {
		return nil
	}
	if nonblocking {
		flag |= O_NONBLOCK
	} else {
		flag &^= O_NONBLOCK
	}
	_, err = fcntl(fd, F_SETFL, flag)
	return err
}

// CloseOnExec keeps the descriptor from programs that are started.
func CloseOnExec(fd int) { fcntl(fd, F_SETFD, FD_CLOEXEC) }

// FcntlFlock is fcntl(2) with a lock.
func FcntlFlock(fd uintptr, cmd int, lk *Flock_t) error {
	_, _, e := Syscall(SYS_FCNTL, fd, uintptr(cmd), uintptr(unsafe.Pointer(lk)))
	if e == 0 {
		return nil
	}
	return e
}

// ReadDirent reads entries of a directory.
func ReadDirent(fd int, buf []byte) (n int, err error) { return Getdents(fd, buf) }

// ParseDirent appends up to max names from buf to names, all if max < 0.
func ParseDirent(buf []byte, max int, names []string) (consumed int, count int, newnames []string) {
	all := len(buf)
	for max != 0 && len(buf) >= 19 {
		// inode 8, offset 8, length 2, type 1, name.
		size := int(buf[16]) | int(buf[17])<<8
		if size > len(buf) || size < 19 {
			break
		}
		rec := buf[:size]
		buf = buf[size:]
		gone := true
		for _, b := range rec[:8] {
			gone = gone && b == 0
		}
		if gone {
			continue
		}
		name := rec[19:]
		for i, c := range name {
			if c == 0 {
				name = name[:i]
				break
			}
		}
		if string(name) == "." || string(name) == ".." {
			continue
		}
		max--
		count++
		names = append(names, string(name))
	}
	return all - len(buf), count, names
}

// Sendfile copies from one descriptor to another in the kernel.
func Sendfile(outfd int, infd int, offset *int64, count int) (written int, err error) {
	return sendfile(outfd, infd, offset, count)
}

// mapped remembers what Mmap gave, by the address of the last byte.
var mapped struct {
	sync.Mutex
	active map[*byte][]byte
}

// Mmap maps a file or memory.
func Mmap(fd int, offset int64, length int, prot int, flags int) (data []byte, err error) {
	if length <= 0 {
		return nil, EINVAL
	}
	addr, err := mmap(0, uintptr(length), prot, flags, fd, offset)
	if err != nil {
		return nil, err
	}
	b := unsafe.Slice((*byte)(unsafe.Pointer(addr)), length)
	mapped.Lock()
	if mapped.active == nil {
		mapped.active = make(map[*byte][]byte)
	}
	mapped.active[&b[length-1]] = b
	mapped.Unlock()
	return b, nil
}

// Munmap takes a mapping away.
func Munmap(b []byte) (err error) {
	if len(b) == 0 || len(b) != cap(b) {
		return EINVAL
	}
	p := &b[cap(b)-1]
	mapped.Lock()
	defer mapped.Unlock()
	m := mapped.active[p]
	if m == nil || &m[0] != &b[0] {
		return EINVAL
	}
	if err := munmap(uintptr(unsafe.Pointer(&m[0])), uintptr(len(m))); err != nil {
		return err
	}
	delete(mapped.active, p)
	return nil
}
