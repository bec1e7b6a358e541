// Made from the table in native/sysdefs.rs.

package syscall

import "unsafe"

var _ unsafe.Pointer

// Read is read(2).
func Read(fd int, p []byte) (n int, err error) {
	n, errno := sysRead(fd, p)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: read(2)
func sysRead(fd int, p []byte) (n int, errno Errno)

// Write is write(2).
func Write(fd int, p []byte) (n int, err error) {
	n, errno := sysWrite(fd, p)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: write(2)
func sysWrite(fd int, p []byte) (n int, errno Errno)

// Close is close(2).
func Close(fd int) (err error) {
	if errno := sysClose(fd); errno != 0 {
		err = errno
	}
	return
}

// native blocking: close(2)
func sysClose(fd int) (errno Errno)

// Fstat is fstat(2).
func Fstat(fd int, stat *Stat_t) (err error) {
	if errno := sysFstat(fd, stat); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fstat(2)
func sysFstat(fd int, stat *Stat_t) (errno Errno)

// poll is poll(2).
func poll(fds *pollFd, nfds int, timeout int) (n int, err error) {
	n, errno := sysPoll(fds, nfds, timeout)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: poll(2)
func sysPoll(fds *pollFd, nfds int, timeout int) (n int, errno Errno)

// Seek is lseek(2).
func Seek(fd int, offset int64, whence int) (off int64, err error) {
	off, errno := sysSeek(fd, offset, whence)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: lseek(2)
func sysSeek(fd int, offset int64, whence int) (off int64, errno Errno)

// mmap is mmap(2).
func mmap(addr uintptr, length uintptr, prot int, flags int, fd int, offset int64) (xaddr uintptr, err error) {
	xaddr, errno := sysMmap(addr, length, prot, flags, fd, offset)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: mmap(2)
func sysMmap(addr uintptr, length uintptr, prot int, flags int, fd int, offset int64) (xaddr uintptr, errno Errno)

// Mprotect is mprotect(2).
func Mprotect(b []byte, prot int) (err error) {
	if errno := sysMprotect(b, prot); errno != 0 {
		err = errno
	}
	return
}

// native blocking: mprotect(2)
func sysMprotect(b []byte, prot int) (errno Errno)

// munmap is munmap(2).
func munmap(addr uintptr, length uintptr) (err error) {
	if errno := sysMunmap(addr, length); errno != 0 {
		err = errno
	}
	return
}

// native blocking: munmap(2)
func sysMunmap(addr uintptr, length uintptr) (errno Errno)

// ioctl is ioctl(2).
func ioctl(fd int, req uintptr, arg uintptr) (val int, err error) {
	val, errno := sysIoctl(fd, req, arg)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: ioctl(2)
func sysIoctl(fd int, req uintptr, arg uintptr) (val int, errno Errno)

// Pread is pread64(2).
func Pread(fd int, p []byte, offset int64) (n int, err error) {
	n, errno := sysPread(fd, p, offset)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: pread64(2)
func sysPread(fd int, p []byte, offset int64) (n int, errno Errno)

// Pwrite is pwrite64(2).
func Pwrite(fd int, p []byte, offset int64) (n int, err error) {
	n, errno := sysPwrite(fd, p, offset)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: pwrite64(2)
func sysPwrite(fd int, p []byte, offset int64) (n int, errno Errno)

// readv is readv(2).
func readv(fd int, iov *Iovec, n int) (done int, err error) {
	done, errno := sysReadv(fd, iov, n)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: readv(2)
func sysReadv(fd int, iov *Iovec, n int) (done int, errno Errno)

// writev is writev(2).
func writev(fd int, iov *Iovec, n int) (done int, err error) {
	done, errno := sysWritev(fd, iov, n)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: writev(2)
func sysWritev(fd int, iov *Iovec, n int) (done int, errno Errno)

// Select is select(2).
func Select(nfd int, r *FdSet, w *FdSet, e *FdSet, timeout *Timeval) (n int, err error) {
	n, errno := sysSelect(nfd, r, w, e, timeout)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: select(2)
func sysSelect(nfd int, r *FdSet, w *FdSet, e *FdSet, timeout *Timeval) (n int, errno Errno)

// Madvise is madvise(2).
func Madvise(b []byte, advice int) (err error) {
	if errno := sysMadvise(b, advice); errno != 0 {
		err = errno
	}
	return
}

// native blocking: madvise(2)
func sysMadvise(b []byte, advice int) (errno Errno)

// Dup is dup(2).
func Dup(oldfd int) (fd int, err error) {
	fd, errno := sysDup(oldfd)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: dup(2)
func sysDup(oldfd int) (fd int, errno Errno)

// Dup2 is dup2(2).
func Dup2(oldfd int, newfd int) (err error) {
	if errno := sysDup2(oldfd, newfd); errno != 0 {
		err = errno
	}
	return
}

// native blocking: dup2(2)
func sysDup2(oldfd int, newfd int) (errno Errno)

// Pause is pause(2).
func Pause() (err error) {
	if errno := sysPause(); errno != 0 {
		err = errno
	}
	return
}

// native blocking: pause(2)
func sysPause() (errno Errno)

// Nanosleep is nanosleep(2).
func Nanosleep(time *Timespec, leftover *Timespec) (err error) {
	if errno := sysNanosleep(time, leftover); errno != 0 {
		err = errno
	}
	return
}

// native blocking: nanosleep(2)
func sysNanosleep(time *Timespec, leftover *Timespec) (errno Errno)

// Getpid is getpid(2).
func Getpid() (pid int) {
	return sysGetpid()
}

// native: getpid(2)
func sysGetpid() (pid int)

// sendfile is sendfile(2).
func sendfile(outfd int, infd int, offset *int64, count int) (written int, err error) {
	written, errno := sysSendfile(outfd, infd, offset, count)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: sendfile(2)
func sysSendfile(outfd int, infd int, offset *int64, count int) (written int, errno Errno)

// Socket is socket(2).
func Socket(domain int, typ int, proto int) (fd int, err error) {
	fd, errno := sysSocket(domain, typ, proto)
	if errno != 0 {
		err = errno
	}
	return
}

// native: socket(2)
func sysSocket(domain int, typ int, proto int) (fd int, errno Errno)

// connect is connect(2).
func connect(s int, addr unsafe.Pointer, addrlen _Socklen) (err error) {
	if errno := sysConnect(s, addr, addrlen); errno != 0 {
		err = errno
	}
	return
}

// native blocking: connect(2)
func sysConnect(s int, addr unsafe.Pointer, addrlen _Socklen) (errno Errno)

// sendto is sendto(2).
func sendto(s int, buf []byte, flags int, to unsafe.Pointer, addrlen _Socklen) (n int, err error) {
	n, errno := sysSendto(s, buf, flags, to, addrlen)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: sendto(2)
func sysSendto(s int, buf []byte, flags int, to unsafe.Pointer, addrlen _Socklen) (n int, errno Errno)

// recvfrom is recvfrom(2).
func recvfrom(fd int, p []byte, flags int, from *RawSockaddrAny, fromlen *_Socklen) (n int, err error) {
	n, errno := sysRecvfrom(fd, p, flags, from, fromlen)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: recvfrom(2)
func sysRecvfrom(fd int, p []byte, flags int, from *RawSockaddrAny, fromlen *_Socklen) (n int, errno Errno)

// sendmsg is sendmsg(2).
func sendmsg(s int, msg *Msghdr, flags int) (n int, err error) {
	n, errno := sysSendmsg(s, msg, flags)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: sendmsg(2)
func sysSendmsg(s int, msg *Msghdr, flags int) (n int, errno Errno)

// recvmsg is recvmsg(2).
func recvmsg(s int, msg *Msghdr, flags int) (n int, err error) {
	n, errno := sysRecvmsg(s, msg, flags)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: recvmsg(2)
func sysRecvmsg(s int, msg *Msghdr, flags int) (n int, errno Errno)

// Shutdown is shutdown(2).
func Shutdown(fd int, how int) (err error) {
	if errno := sysShutdown(fd, how); errno != 0 {
		err = errno
	}
	return
}

// native blocking: shutdown(2)
func sysShutdown(fd int, how int) (errno Errno)

// bind is bind(2).
func bind(s int, addr unsafe.Pointer, addrlen _Socklen) (err error) {
	if errno := sysBind(s, addr, addrlen); errno != 0 {
		err = errno
	}
	return
}

// native blocking: bind(2)
func sysBind(s int, addr unsafe.Pointer, addrlen _Socklen) (errno Errno)

// Listen is listen(2).
func Listen(s int, n int) (err error) {
	if errno := sysListen(s, n); errno != 0 {
		err = errno
	}
	return
}

// native blocking: listen(2)
func sysListen(s int, n int) (errno Errno)

// getsockname is getsockname(2).
func getsockname(fd int, rsa *RawSockaddrAny, addrlen *_Socklen) (err error) {
	if errno := sysGetsockname(fd, rsa, addrlen); errno != 0 {
		err = errno
	}
	return
}

// native: getsockname(2)
func sysGetsockname(fd int, rsa *RawSockaddrAny, addrlen *_Socklen) (errno Errno)

// getpeername is getpeername(2).
func getpeername(fd int, rsa *RawSockaddrAny, addrlen *_Socklen) (err error) {
	if errno := sysGetpeername(fd, rsa, addrlen); errno != 0 {
		err = errno
	}
	return
}

// native: getpeername(2)
func sysGetpeername(fd int, rsa *RawSockaddrAny, addrlen *_Socklen) (errno Errno)

// socketpair is socketpair(2).
func socketpair(domain int, typ int, proto int, fd *[2]int32) (err error) {
	if errno := sysSocketpair(domain, typ, proto, fd); errno != 0 {
		err = errno
	}
	return
}

// native: socketpair(2)
func sysSocketpair(domain int, typ int, proto int, fd *[2]int32) (errno Errno)

// setsockopt is setsockopt(2).
func setsockopt(s int, level int, name int, val unsafe.Pointer, vallen uintptr) (err error) {
	if errno := sysSetsockopt(s, level, name, val, vallen); errno != 0 {
		err = errno
	}
	return
}

// native blocking: setsockopt(2)
func sysSetsockopt(s int, level int, name int, val unsafe.Pointer, vallen uintptr) (errno Errno)

// getsockopt is getsockopt(2).
func getsockopt(s int, level int, name int, val unsafe.Pointer, vallen *_Socklen) (err error) {
	if errno := sysGetsockopt(s, level, name, val, vallen); errno != 0 {
		err = errno
	}
	return
}

// native blocking: getsockopt(2)
func sysGetsockopt(s int, level int, name int, val unsafe.Pointer, vallen *_Socklen) (errno Errno)

// execve is execve(2).
func execve(argv0 string, argv **byte, envv **byte) (err error) {
	if errno := sysExecve(argv0, argv, envv); errno != 0 {
		err = errno
	}
	return
}

// native blocking: execve(2)
func sysExecve(argv0 string, argv **byte, envv **byte) (errno Errno)

// wait4 is wait4(2).
func wait4(pid int, wstatus *int32, options int, rusage *Rusage) (wpid int, err error) {
	wpid, errno := sysWait4(pid, wstatus, options, rusage)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: wait4(2)
func sysWait4(pid int, wstatus *int32, options int, rusage *Rusage) (wpid int, errno Errno)

// Kill is kill(2).
func Kill(pid int, sig Signal) (err error) {
	if errno := sysKill(pid, sig); errno != 0 {
		err = errno
	}
	return
}

// native: kill(2)
func sysKill(pid int, sig Signal) (errno Errno)

// Uname is uname(2).
func Uname(buf *Utsname) (err error) {
	if errno := sysUname(buf); errno != 0 {
		err = errno
	}
	return
}

// native: uname(2)
func sysUname(buf *Utsname) (errno Errno)

// fcntl is fcntl(2).
func fcntl(fd int, cmd int, arg int) (val int, err error) {
	val, errno := sysFcntl(fd, cmd, arg)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: fcntl(2)
func sysFcntl(fd int, cmd int, arg int) (val int, errno Errno)

// Flock is flock(2).
func Flock(fd int, how int) (err error) {
	if errno := sysFlock(fd, how); errno != 0 {
		err = errno
	}
	return
}

// native blocking: flock(2)
func sysFlock(fd int, how int) (errno Errno)

// Fsync is fsync(2).
func Fsync(fd int) (err error) {
	if errno := sysFsync(fd); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fsync(2)
func sysFsync(fd int) (errno Errno)

// Fdatasync is fdatasync(2).
func Fdatasync(fd int) (err error) {
	if errno := sysFdatasync(fd); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fdatasync(2)
func sysFdatasync(fd int) (errno Errno)

// Truncate is truncate(2).
func Truncate(path string, length int64) (err error) {
	if errno := sysTruncate(path, length); errno != 0 {
		err = errno
	}
	return
}

// native blocking: truncate(2)
func sysTruncate(path string, length int64) (errno Errno)

// Ftruncate is ftruncate(2).
func Ftruncate(fd int, length int64) (err error) {
	if errno := sysFtruncate(fd, length); errno != 0 {
		err = errno
	}
	return
}

// native blocking: ftruncate(2)
func sysFtruncate(fd int, length int64) (errno Errno)

// Getcwd is getcwd(2).
func Getcwd(buf []byte) (n int, err error) {
	n, errno := sysGetcwd(buf)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: getcwd(2)
func sysGetcwd(buf []byte) (n int, errno Errno)

// Chdir is chdir(2).
func Chdir(path string) (err error) {
	if errno := sysChdir(path); errno != 0 {
		err = errno
	}
	return
}

// native blocking: chdir(2)
func sysChdir(path string) (errno Errno)

// Fchdir is fchdir(2).
func Fchdir(fd int) (err error) {
	if errno := sysFchdir(fd); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fchdir(2)
func sysFchdir(fd int) (errno Errno)

// Fchmod is fchmod(2).
func Fchmod(fd int, mode uint32) (err error) {
	if errno := sysFchmod(fd, mode); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fchmod(2)
func sysFchmod(fd int, mode uint32) (errno Errno)

// Fchown is fchown(2).
func Fchown(fd int, uid int, gid int) (err error) {
	if errno := sysFchown(fd, uid, gid); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fchown(2)
func sysFchown(fd int, uid int, gid int) (errno Errno)

// Umask is umask(2).
func Umask(mask int) (oldmask int) {
	return sysUmask(mask)
}

// native: umask(2)
func sysUmask(mask int) (oldmask int)

// gettimeofday is gettimeofday(2).
func gettimeofday(tv *Timeval, tz unsafe.Pointer) (err error) {
	if errno := sysGettimeofday(tv, tz); errno != 0 {
		err = errno
	}
	return
}

// native: gettimeofday(2)
func sysGettimeofday(tv *Timeval, tz unsafe.Pointer) (errno Errno)

// Getrusage is getrusage(2).
func Getrusage(who int, rusage *Rusage) (err error) {
	if errno := sysGetrusage(who, rusage); errno != 0 {
		err = errno
	}
	return
}

// native: getrusage(2)
func sysGetrusage(who int, rusage *Rusage) (errno Errno)

// Sysinfo is sysinfo(2).
func Sysinfo(info *Sysinfo_t) (err error) {
	if errno := sysSysinfo(info); errno != 0 {
		err = errno
	}
	return
}

// native: sysinfo(2)
func sysSysinfo(info *Sysinfo_t) (errno Errno)

// Times is times(2).
func Times(tms *Tms) (ticks uintptr, err error) {
	ticks, errno := sysTimes(tms)
	if errno != 0 {
		err = errno
	}
	return
}

// native: times(2)
func sysTimes(tms *Tms) (ticks uintptr, errno Errno)

// ptrace is ptrace(2).
func ptrace(request int, pid int, addr uintptr, data uintptr) (err error) {
	if errno := sysPtrace(request, pid, addr, data); errno != 0 {
		err = errno
	}
	return
}

// native blocking: ptrace(2)
func sysPtrace(request int, pid int, addr uintptr, data uintptr) (errno Errno)

// Getuid is getuid(2).
func Getuid() (uid int) {
	return sysGetuid()
}

// native: getuid(2)
func sysGetuid() (uid int)

// Klogctl is syslog(2).
func Klogctl(typ int, buf []byte) (n int, err error) {
	n, errno := sysKlogctl(typ, buf)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: syslog(2)
func sysKlogctl(typ int, buf []byte) (n int, errno Errno)

// Getgid is getgid(2).
func Getgid() (gid int) {
	return sysGetgid()
}

// native: getgid(2)
func sysGetgid() (gid int)

// Geteuid is geteuid(2).
func Geteuid() (euid int) {
	return sysGeteuid()
}

// native: geteuid(2)
func sysGeteuid() (euid int)

// Getegid is getegid(2).
func Getegid() (egid int) {
	return sysGetegid()
}

// native: getegid(2)
func sysGetegid() (egid int)

// Setpgid is setpgid(2).
func Setpgid(pid int, pgid int) (err error) {
	if errno := sysSetpgid(pid, pgid); errno != 0 {
		err = errno
	}
	return
}

// native: setpgid(2)
func sysSetpgid(pid int, pgid int) (errno Errno)

// Getppid is getppid(2).
func Getppid() (ppid int) {
	return sysGetppid()
}

// native: getppid(2)
func sysGetppid() (ppid int)

// Setsid is setsid(2).
func Setsid() (pid int, err error) {
	pid, errno := sysSetsid()
	if errno != 0 {
		err = errno
	}
	return
}

// native: setsid(2)
func sysSetsid() (pid int, errno Errno)

// getgroups is getgroups(2).
func getgroups(n int, list *_Gid_t) (nn int, err error) {
	nn, errno := sysGetgroups(n, list)
	if errno != 0 {
		err = errno
	}
	return
}

// native: getgroups(2)
func sysGetgroups(n int, list *_Gid_t) (nn int, errno Errno)

// Getpgid is getpgid(2).
func Getpgid(pid int) (pgid int, err error) {
	pgid, errno := sysGetpgid(pid)
	if errno != 0 {
		err = errno
	}
	return
}

// native: getpgid(2)
func sysGetpgid(pid int) (pgid int, errno Errno)

// Setfsuid is setfsuid(2).
func Setfsuid(uid int) (err error) {
	if errno := sysSetfsuid(uid); errno != 0 {
		err = errno
	}
	return
}

// native blocking: setfsuid(2)
func sysSetfsuid(uid int) (errno Errno)

// Setfsgid is setfsgid(2).
func Setfsgid(gid int) (err error) {
	if errno := sysSetfsgid(gid); errno != 0 {
		err = errno
	}
	return
}

// native blocking: setfsgid(2)
func sysSetfsgid(gid int) (errno Errno)

// Utime is utime(2).
func Utime(path string, buf *Utimbuf) (err error) {
	if errno := sysUtime(path, buf); errno != 0 {
		err = errno
	}
	return
}

// native blocking: utime(2)
func sysUtime(path string, buf *Utimbuf) (errno Errno)

// Ustat is ustat(2).
func Ustat(dev int, ubuf *Ustat_t) (err error) {
	if errno := sysUstat(dev, ubuf); errno != 0 {
		err = errno
	}
	return
}

// native blocking: ustat(2)
func sysUstat(dev int, ubuf *Ustat_t) (errno Errno)

// Statfs is statfs(2).
func Statfs(path string, buf *Statfs_t) (err error) {
	if errno := sysStatfs(path, buf); errno != 0 {
		err = errno
	}
	return
}

// native blocking: statfs(2)
func sysStatfs(path string, buf *Statfs_t) (errno Errno)

// Fstatfs is fstatfs(2).
func Fstatfs(fd int, buf *Statfs_t) (err error) {
	if errno := sysFstatfs(fd, buf); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fstatfs(2)
func sysFstatfs(fd int, buf *Statfs_t) (errno Errno)

// Getpriority is getpriority(2).
func Getpriority(which int, who int) (prio int, err error) {
	prio, errno := sysGetpriority(which, who)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: getpriority(2)
func sysGetpriority(which int, who int) (prio int, errno Errno)

// Setpriority is setpriority(2).
func Setpriority(which int, who int, prio int) (err error) {
	if errno := sysSetpriority(which, who, prio); errno != 0 {
		err = errno
	}
	return
}

// native blocking: setpriority(2)
func sysSetpriority(which int, who int, prio int) (errno Errno)

// Mlock is mlock(2).
func Mlock(b []byte) (err error) {
	if errno := sysMlock(b); errno != 0 {
		err = errno
	}
	return
}

// native blocking: mlock(2)
func sysMlock(b []byte) (errno Errno)

// Munlock is munlock(2).
func Munlock(b []byte) (err error) {
	if errno := sysMunlock(b); errno != 0 {
		err = errno
	}
	return
}

// native blocking: munlock(2)
func sysMunlock(b []byte) (errno Errno)

// Mlockall is mlockall(2).
func Mlockall(flags int) (err error) {
	if errno := sysMlockall(flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: mlockall(2)
func sysMlockall(flags int) (errno Errno)

// Munlockall is munlockall(2).
func Munlockall() (err error) {
	if errno := sysMunlockall(); errno != 0 {
		err = errno
	}
	return
}

// native blocking: munlockall(2)
func sysMunlockall() (errno Errno)

// PivotRoot is pivot_root(2).
func PivotRoot(newroot string, putold string) (err error) {
	if errno := sysPivotRoot(newroot, putold); errno != 0 {
		err = errno
	}
	return
}

// native blocking: pivot_root(2)
func sysPivotRoot(newroot string, putold string) (errno Errno)

// Adjtimex is adjtimex(2).
func Adjtimex(buf *Timex) (state int, err error) {
	state, errno := sysAdjtimex(buf)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: adjtimex(2)
func sysAdjtimex(buf *Timex) (state int, errno Errno)

// Chroot is chroot(2).
func Chroot(path string) (err error) {
	if errno := sysChroot(path); errno != 0 {
		err = errno
	}
	return
}

// native blocking: chroot(2)
func sysChroot(path string) (errno Errno)

// Sync is sync(2).
func Sync() {
	sysSync()
}

// native blocking: sync(2)
func sysSync()

// Acct is acct(2).
func Acct(path string) (err error) {
	if errno := sysAcct(path); errno != 0 {
		err = errno
	}
	return
}

// native blocking: acct(2)
func sysAcct(path string) (errno Errno)

// settimeofday is settimeofday(2).
func settimeofday(tv *Timeval, tz unsafe.Pointer) (err error) {
	if errno := sysSettimeofday(tv, tz); errno != 0 {
		err = errno
	}
	return
}

// native: settimeofday(2)
func sysSettimeofday(tv *Timeval, tz unsafe.Pointer) (errno Errno)

// mount is mount(2).
func mount(source string, target string, fstype string, flags uintptr, data *byte) (err error) {
	if errno := sysMount(source, target, fstype, flags, data); errno != 0 {
		err = errno
	}
	return
}

// native blocking: mount(2)
func sysMount(source string, target string, fstype string, flags uintptr, data *byte) (errno Errno)

// Unmount is umount2(2).
func Unmount(target string, flags int) (err error) {
	if errno := sysUnmount(target, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: umount2(2)
func sysUnmount(target string, flags int) (errno Errno)

// reboot is reboot(2).
func reboot(magic1 uint, magic2 uint, cmd int, arg string) (err error) {
	if errno := sysReboot(magic1, magic2, cmd, arg); errno != 0 {
		err = errno
	}
	return
}

// native blocking: reboot(2)
func sysReboot(magic1 uint, magic2 uint, cmd int, arg string) (errno Errno)

// Sethostname is sethostname(2).
func Sethostname(p []byte) (err error) {
	if errno := sysSethostname(p); errno != 0 {
		err = errno
	}
	return
}

// native blocking: sethostname(2)
func sysSethostname(p []byte) (errno Errno)

// Setdomainname is setdomainname(2).
func Setdomainname(p []byte) (err error) {
	if errno := sysSetdomainname(p); errno != 0 {
		err = errno
	}
	return
}

// native blocking: setdomainname(2)
func sysSetdomainname(p []byte) (errno Errno)

// Iopl is iopl(2).
func Iopl(level int) (err error) {
	if errno := sysIopl(level); errno != 0 {
		err = errno
	}
	return
}

// native blocking: iopl(2)
func sysIopl(level int) (errno Errno)

// Ioperm is ioperm(2).
func Ioperm(from int, num int, on int) (err error) {
	if errno := sysIoperm(from, num, on); errno != 0 {
		err = errno
	}
	return
}

// native blocking: ioperm(2)
func sysIoperm(from int, num int, on int) (errno Errno)

// Gettid is gettid(2).
func Gettid() (tid int) {
	return sysGettid()
}

// native: gettid(2)
func sysGettid() (tid int)

// Setxattr is setxattr(2).
func Setxattr(path string, attr string, data []byte, flags int) (err error) {
	if errno := sysSetxattr(path, attr, data, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: setxattr(2)
func sysSetxattr(path string, attr string, data []byte, flags int) (errno Errno)

// Getxattr is getxattr(2).
func Getxattr(path string, attr string, dest []byte) (sz int, err error) {
	sz, errno := sysGetxattr(path, attr, dest)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: getxattr(2)
func sysGetxattr(path string, attr string, dest []byte) (sz int, errno Errno)

// Listxattr is listxattr(2).
func Listxattr(path string, dest []byte) (sz int, err error) {
	sz, errno := sysListxattr(path, dest)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: listxattr(2)
func sysListxattr(path string, dest []byte) (sz int, errno Errno)

// Removexattr is removexattr(2).
func Removexattr(path string, attr string) (err error) {
	if errno := sysRemovexattr(path, attr); errno != 0 {
		err = errno
	}
	return
}

// native blocking: removexattr(2)
func sysRemovexattr(path string, attr string) (errno Errno)

// Getdents is getdents64(2).
func Getdents(fd int, buf []byte) (n int, err error) {
	n, errno := sysGetdents(fd, buf)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: getdents64(2)
func sysGetdents(fd int, buf []byte) (n int, errno Errno)

// epollwait is epoll_wait(2).
func epollwait(epfd int, events unsafe.Pointer, n int, msec int) (ready int, err error) {
	ready, errno := sysEpollwait(epfd, events, n, msec)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: epoll_wait(2)
func sysEpollwait(epfd int, events unsafe.Pointer, n int, msec int) (ready int, errno Errno)

// EpollCtl is epoll_ctl(2).
func EpollCtl(epfd int, op int, fd int, event *EpollEvent) (err error) {
	if errno := sysEpollCtl(epfd, op, fd, event); errno != 0 {
		err = errno
	}
	return
}

// native: epoll_ctl(2)
func sysEpollCtl(epfd int, op int, fd int, event *EpollEvent) (errno Errno)

// Tgkill is tgkill(2).
func Tgkill(tgid int, tid int, sig Signal) (err error) {
	if errno := sysTgkill(tgid, tid, sig); errno != 0 {
		err = errno
	}
	return
}

// native: tgkill(2)
func sysTgkill(tgid int, tid int, sig Signal) (errno Errno)

// utimes is utimes(2).
func utimes(path string, times *[2]Timeval) (err error) {
	if errno := sysUtimes(path, times); errno != 0 {
		err = errno
	}
	return
}

// native blocking: utimes(2)
func sysUtimes(path string, times *[2]Timeval) (errno Errno)

// waitid is waitid(2).
func waitid(idtype int, id int, info unsafe.Pointer, options int, rusage *Rusage) (err error) {
	if errno := sysWaitid(idtype, id, info, options, rusage); errno != 0 {
		err = errno
	}
	return
}

// native blocking: waitid(2)
func sysWaitid(idtype int, id int, info unsafe.Pointer, options int, rusage *Rusage) (errno Errno)

// InotifyAddWatch is inotify_add_watch(2).
func InotifyAddWatch(fd int, pathname string, mask uint32) (watchdesc int, err error) {
	watchdesc, errno := sysInotifyAddWatch(fd, pathname, mask)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: inotify_add_watch(2)
func sysInotifyAddWatch(fd int, pathname string, mask uint32) (watchdesc int, errno Errno)

// InotifyRmWatch is inotify_rm_watch(2).
func InotifyRmWatch(fd int, watchdesc uint32) (success int, err error) {
	success, errno := sysInotifyRmWatch(fd, watchdesc)
	if errno != 0 {
		err = errno
	}
	return
}

// native: inotify_rm_watch(2)
func sysInotifyRmWatch(fd int, watchdesc uint32) (success int, errno Errno)

// Openat is openat(2).
func Openat(dirfd int, path string, flags int, mode uint32) (fd int, err error) {
	fd, errno := sysOpenat(dirfd, path, flags, mode)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: openat(2)
func sysOpenat(dirfd int, path string, flags int, mode uint32) (fd int, errno Errno)

// Mkdirat is mkdirat(2).
func Mkdirat(dirfd int, path string, mode uint32) (err error) {
	if errno := sysMkdirat(dirfd, path, mode); errno != 0 {
		err = errno
	}
	return
}

// native blocking: mkdirat(2)
func sysMkdirat(dirfd int, path string, mode uint32) (errno Errno)

// Mknodat is mknodat(2).
func Mknodat(dirfd int, path string, mode uint32, dev int) (err error) {
	if errno := sysMknodat(dirfd, path, mode, dev); errno != 0 {
		err = errno
	}
	return
}

// native blocking: mknodat(2)
func sysMknodat(dirfd int, path string, mode uint32, dev int) (errno Errno)

// Fchownat is fchownat(2).
func Fchownat(dirfd int, path string, uid int, gid int, flags int) (err error) {
	if errno := sysFchownat(dirfd, path, uid, gid, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fchownat(2)
func sysFchownat(dirfd int, path string, uid int, gid int, flags int) (errno Errno)

// futimesat is futimesat(2).
func futimesat(dirfd int, path string, times *[2]Timeval) (err error) {
	if errno := sysFutimesat(dirfd, path, times); errno != 0 {
		err = errno
	}
	return
}

// native blocking: futimesat(2)
func sysFutimesat(dirfd int, path string, times *[2]Timeval) (errno Errno)

// fstatat is newfstatat(2).
func fstatat(fd int, path string, stat *Stat_t, flags int) (err error) {
	if errno := sysFstatat(fd, path, stat, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: newfstatat(2)
func sysFstatat(fd int, path string, stat *Stat_t, flags int) (errno Errno)

// unlinkat is unlinkat(2).
func unlinkat(dirfd int, path string, flags int) (err error) {
	if errno := sysUnlinkat(dirfd, path, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: unlinkat(2)
func sysUnlinkat(dirfd int, path string, flags int) (errno Errno)

// Renameat is renameat(2).
func Renameat(olddirfd int, oldpath string, newdirfd int, newpath string) (err error) {
	if errno := sysRenameat(olddirfd, oldpath, newdirfd, newpath); errno != 0 {
		err = errno
	}
	return
}

// native blocking: renameat(2)
func sysRenameat(olddirfd int, oldpath string, newdirfd int, newpath string) (errno Errno)

// linkat is linkat(2).
func linkat(olddirfd int, oldpath string, newdirfd int, newpath string, flags int) (err error) {
	if errno := sysLinkat(olddirfd, oldpath, newdirfd, newpath, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: linkat(2)
func sysLinkat(olddirfd int, oldpath string, newdirfd int, newpath string, flags int) (errno Errno)

// symlinkat is symlinkat(2).
func symlinkat(oldpath string, newdirfd int, newpath string) (err error) {
	if errno := sysSymlinkat(oldpath, newdirfd, newpath); errno != 0 {
		err = errno
	}
	return
}

// native blocking: symlinkat(2)
func sysSymlinkat(oldpath string, newdirfd int, newpath string) (errno Errno)

// readlinkat is readlinkat(2).
func readlinkat(dirfd int, path string, buf []byte) (n int, err error) {
	n, errno := sysReadlinkat(dirfd, path, buf)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: readlinkat(2)
func sysReadlinkat(dirfd int, path string, buf []byte) (n int, errno Errno)

// fchmodat is fchmodat(2).
func fchmodat(dirfd int, path string, mode uint32) (err error) {
	if errno := sysFchmodat(dirfd, path, mode); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fchmodat(2)
func sysFchmodat(dirfd int, path string, mode uint32) (errno Errno)

// faccessat is faccessat(2).
func faccessat(dirfd int, path string, mode uint32) (err error) {
	if errno := sysFaccessat(dirfd, path, mode); errno != 0 {
		err = errno
	}
	return
}

// native blocking: faccessat(2)
func sysFaccessat(dirfd int, path string, mode uint32) (errno Errno)

// Unshare is unshare(2).
func Unshare(flags int) (err error) {
	if errno := sysUnshare(flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: unshare(2)
func sysUnshare(flags int) (errno Errno)

// Splice is splice(2).
func Splice(rfd int, roff *int64, wfd int, woff *int64, len int, flags int) (n int64, err error) {
	n, errno := sysSplice(rfd, roff, wfd, woff, len, flags)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: splice(2)
func sysSplice(rfd int, roff *int64, wfd int, woff *int64, len int, flags int) (n int64, errno Errno)

// Tee is tee(2).
func Tee(rfd int, wfd int, len int, flags int) (n int64, err error) {
	n, errno := sysTee(rfd, wfd, len, flags)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: tee(2)
func sysTee(rfd int, wfd int, len int, flags int) (n int64, errno Errno)

// SyncFileRange is sync_file_range(2).
func SyncFileRange(fd int, off int64, n int64, flags int) (err error) {
	if errno := sysSyncFileRange(fd, off, n, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: sync_file_range(2)
func sysSyncFileRange(fd int, off int64, n int64, flags int) (errno Errno)

// utimensat is utimensat(2).
func utimensat(dirfd int, path string, times *[2]Timespec, flag int) (err error) {
	if errno := sysUtimensat(dirfd, path, times, flag); errno != 0 {
		err = errno
	}
	return
}

// native blocking: utimensat(2)
func sysUtimensat(dirfd int, path string, times *[2]Timespec, flag int) (errno Errno)

// Fallocate is fallocate(2).
func Fallocate(fd int, mode uint32, off int64, len int64) (err error) {
	if errno := sysFallocate(fd, mode, off, len); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fallocate(2)
func sysFallocate(fd int, mode uint32, off int64, len int64) (errno Errno)

// accept4 is accept4(2).
func accept4(s int, rsa *RawSockaddrAny, addrlen *_Socklen, flags int) (fd int, err error) {
	fd, errno := sysAccept4(s, rsa, addrlen, flags)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: accept4(2)
func sysAccept4(s int, rsa *RawSockaddrAny, addrlen *_Socklen, flags int) (fd int, errno Errno)

// eventfd is eventfd2(2).
func eventfd(initval uint, flags int) (fd int, err error) {
	fd, errno := sysEventfd(initval, flags)
	if errno != 0 {
		err = errno
	}
	return
}

// native: eventfd2(2)
func sysEventfd(initval uint, flags int) (fd int, errno Errno)

// EpollCreate1 is epoll_create1(2).
func EpollCreate1(flag int) (fd int, err error) {
	fd, errno := sysEpollCreate1(flag)
	if errno != 0 {
		err = errno
	}
	return
}

// native: epoll_create1(2)
func sysEpollCreate1(flag int) (fd int, errno Errno)

// Dup3 is dup3(2).
func Dup3(oldfd int, newfd int, flags int) (err error) {
	if errno := sysDup3(oldfd, newfd, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: dup3(2)
func sysDup3(oldfd int, newfd int, flags int) (errno Errno)

// pipe2 is pipe2(2).
func pipe2(p *[2]int32, flags int) (err error) {
	if errno := sysPipe2(p, flags); errno != 0 {
		err = errno
	}
	return
}

// native: pipe2(2)
func sysPipe2(p *[2]int32, flags int) (errno Errno)

// InotifyInit1 is inotify_init1(2).
func InotifyInit1(flags int) (fd int, err error) {
	fd, errno := sysInotifyInit1(flags)
	if errno != 0 {
		err = errno
	}
	return
}

// native: inotify_init1(2)
func sysInotifyInit1(flags int) (fd int, errno Errno)

// prlimit is prlimit64(2).
func prlimit(pid int, resource int, newlimit *Rlimit, old *Rlimit) (err error) {
	if errno := sysPrlimit(pid, resource, newlimit, old); errno != 0 {
		err = errno
	}
	return
}

// native: prlimit64(2)
func sysPrlimit(pid int, resource int, newlimit *Rlimit, old *Rlimit) (errno Errno)

// getrandom is getrandom(2).
func getrandom(p []byte, flags uint) (n int, err error) {
	n, errno := sysGetrandom(p, flags)
	if errno != 0 {
		err = errno
	}
	return
}

// native blocking: getrandom(2)
func sysGetrandom(p []byte, flags uint) (n int, errno Errno)

// pidfdSendSignal is pidfd_send_signal(2).
func pidfdSendSignal(pidfd int, sig Signal, info unsafe.Pointer, flags uint) (err error) {
	if errno := sysPidfdSendSignal(pidfd, sig, info, flags); errno != 0 {
		err = errno
	}
	return
}

// native: pidfd_send_signal(2)
func sysPidfdSendSignal(pidfd int, sig Signal, info unsafe.Pointer, flags uint) (errno Errno)

// pidfdOpen is pidfd_open(2).
func pidfdOpen(pid int, flags uint) (fd int, err error) {
	fd, errno := sysPidfdOpen(pid, flags)
	if errno != 0 {
		err = errno
	}
	return
}

// native: pidfd_open(2)
func sysPidfdOpen(pid int, flags uint) (fd int, errno Errno)

// faccessat2 is faccessat2(2).
func faccessat2(dirfd int, path string, mode uint32, flags int) (err error) {
	if errno := sysFaccessat2(dirfd, path, mode, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: faccessat2(2)
func sysFaccessat2(dirfd int, path string, mode uint32, flags int) (errno Errno)

// fchmodat2 is fchmodat2(2).
func fchmodat2(dirfd int, path string, mode uint32, flags int) (err error) {
	if errno := sysFchmodat2(dirfd, path, mode, flags); errno != 0 {
		err = errno
	}
	return
}

// native blocking: fchmodat2(2)
func sysFchmodat2(dirfd int, path string, mode uint32, flags int) (errno Errno)
