//! The system calls that package syscall wraps: one row each, from which all the
//! rest is made.
//!
//! A row says the kernel's number and name, the class, and the Go function with
//! its parameters. Rows become Go functions (`src/syscall/zsyscall.go`: see
//! sysbuild.rs) and natives that pass the parameters on as they are; `gopark
//! syscalls` lists them.
//!
//! The class is the whole difference to the scheduler. A call that [`Class::Blocks`]
//! runs between entersyscall and exitsyscall: while it waits in the kernel, its P
//! can be taken for other goroutines. One that is [`Class::Raw`] goes straight to
//! the kernel, with its P: it must return at once, for nobody can take the P.
//!
//! This file is also part of the build script: it uses nothing but itself.

/// Whether a call may wait in the kernel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// It may: through entersyscall.
    Blocks,
    /// It does not: the scheduler is not told.
    Raw,
}

/// A row.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The kernel's number on x86-64.
    pub nr: usize,
    /// The kernel's name.
    pub name: &'static str,
    /// Whether it may wait.
    pub class: Class,
    /// Go's function: `Name(param type, …) (result type, err error)`, either
    /// result may be missing. Parameters are words, strings and slices; a string
    /// is passed as a C string, a slice as address and length.
    pub go: &'static str,
}

const fn sys(nr: usize, name: &'static str, go: &'static str) -> Call {
    Call { nr, name, class: Class::Blocks, go }
}

const fn sysnb(nr: usize, name: &'static str, go: &'static str) -> Call {
    Call { nr, name, class: Class::Raw, go }
}

/// All rows, by number.
pub static TABLE: &[Call] = &[
    sys(0, "read", "Read(fd int, p []byte) (n int, err error)"),
    sys(1, "write", "Write(fd int, p []byte) (n int, err error)"),
    sys(3, "close", "Close(fd int) (err error)"),
    sys(5, "fstat", "Fstat(fd int, stat *Stat_t) (err error)"),
    sys(7, "poll", "poll(fds *pollFd, nfds int, timeout int) (n int, err error)"),
    sys(8, "lseek", "Seek(fd int, offset int64, whence int) (off int64, err error)"),
    sys(
        9,
        "mmap",
        "mmap(addr uintptr, length uintptr, prot int, flags int, fd int, offset int64) (xaddr uintptr, err error)",
    ),
    sys(10, "mprotect", "Mprotect(b []byte, prot int) (err error)"),
    sys(11, "munmap", "munmap(addr uintptr, length uintptr) (err error)"),
    sys(16, "ioctl", "ioctl(fd int, req uintptr, arg uintptr) (val int, err error)"),
    sys(17, "pread64", "Pread(fd int, p []byte, offset int64) (n int, err error)"),
    sys(18, "pwrite64", "Pwrite(fd int, p []byte, offset int64) (n int, err error)"),
    sys(19, "readv", "readv(fd int, iov *Iovec, n int) (done int, err error)"),
    sys(20, "writev", "writev(fd int, iov *Iovec, n int) (done int, err error)"),
    sys(23, "select", "Select(nfd int, r *FdSet, w *FdSet, e *FdSet, timeout *Timeval) (n int, err error)"),
    sys(28, "madvise", "Madvise(b []byte, advice int) (err error)"),
    sys(32, "dup", "Dup(oldfd int) (fd int, err error)"),
    sys(33, "dup2", "Dup2(oldfd int, newfd int) (err error)"),
    sys(34, "pause", "Pause() (err error)"),
    sys(35, "nanosleep", "Nanosleep(time *Timespec, leftover *Timespec) (err error)"),
    sysnb(39, "getpid", "Getpid() (pid int)"),
    sys(40, "sendfile", "sendfile(outfd int, infd int, offset *int64, count int) (written int, err error)"),
    sysnb(41, "socket", "Socket(domain int, typ int, proto int) (fd int, err error)"),
    sys(42, "connect", "connect(s int, addr unsafe.Pointer, addrlen _Socklen) (err error)"),
    sys(
        44,
        "sendto",
        "sendto(s int, buf []byte, flags int, to unsafe.Pointer, addrlen _Socklen) (n int, err error)",
    ),
    sys(
        45,
        "recvfrom",
        "recvfrom(fd int, p []byte, flags int, from *RawSockaddrAny, fromlen *_Socklen) (n int, err error)",
    ),
    sys(46, "sendmsg", "sendmsg(s int, msg *Msghdr, flags int) (n int, err error)"),
    sys(47, "recvmsg", "recvmsg(s int, msg *Msghdr, flags int) (n int, err error)"),
    sys(48, "shutdown", "Shutdown(fd int, how int) (err error)"),
    sys(49, "bind", "bind(s int, addr unsafe.Pointer, addrlen _Socklen) (err error)"),
    sys(50, "listen", "Listen(s int, n int) (err error)"),
    sysnb(51, "getsockname", "getsockname(fd int, rsa *RawSockaddrAny, addrlen *_Socklen) (err error)"),
    sysnb(52, "getpeername", "getpeername(fd int, rsa *RawSockaddrAny, addrlen *_Socklen) (err error)"),
    sysnb(53, "socketpair", "socketpair(domain int, typ int, proto int, fd *[2]int32) (err error)"),
    sys(
        54,
        "setsockopt",
        "setsockopt(s int, level int, name int, val unsafe.Pointer, vallen uintptr) (err error)",
    ),
    sys(
        55,
        "getsockopt",
        "getsockopt(s int, level int, name int, val unsafe.Pointer, vallen *_Socklen) (err error)",
    ),
    sys(59, "execve", "execve(argv0 string, argv **byte, envv **byte) (err error)"),
    sys(61, "wait4", "wait4(pid int, wstatus *int32, options int, rusage *Rusage) (wpid int, err error)"),
    sysnb(62, "kill", "Kill(pid int, sig Signal) (err error)"),
    sysnb(63, "uname", "Uname(buf *Utsname) (err error)"),
    sys(72, "fcntl", "fcntl(fd int, cmd int, arg int) (val int, err error)"),
    sys(73, "flock", "Flock(fd int, how int) (err error)"),
    sys(74, "fsync", "Fsync(fd int) (err error)"),
    sys(75, "fdatasync", "Fdatasync(fd int) (err error)"),
    sys(76, "truncate", "Truncate(path string, length int64) (err error)"),
    sys(77, "ftruncate", "Ftruncate(fd int, length int64) (err error)"),
    sys(79, "getcwd", "Getcwd(buf []byte) (n int, err error)"),
    sys(80, "chdir", "Chdir(path string) (err error)"),
    sys(81, "fchdir", "Fchdir(fd int) (err error)"),
    sys(91, "fchmod", "Fchmod(fd int, mode uint32) (err error)"),
    sys(93, "fchown", "Fchown(fd int, uid int, gid int) (err error)"),
    sysnb(95, "umask", "Umask(mask int) (oldmask int)"),
    sysnb(96, "gettimeofday", "gettimeofday(tv *Timeval, tz unsafe.Pointer) (err error)"),
    sysnb(98, "getrusage", "Getrusage(who int, rusage *Rusage) (err error)"),
    sysnb(99, "sysinfo", "Sysinfo(info *Sysinfo_t) (err error)"),
    sysnb(100, "times", "Times(tms *Tms) (ticks uintptr, err error)"),
    sys(101, "ptrace", "ptrace(request int, pid int, addr uintptr, data uintptr) (err error)"),
    sysnb(102, "getuid", "Getuid() (uid int)"),
    sys(103, "syslog", "Klogctl(typ int, buf []byte) (n int, err error)"),
    sysnb(104, "getgid", "Getgid() (gid int)"),
    sysnb(107, "geteuid", "Geteuid() (euid int)"),
    sysnb(108, "getegid", "Getegid() (egid int)"),
    sysnb(109, "setpgid", "Setpgid(pid int, pgid int) (err error)"),
    sysnb(110, "getppid", "Getppid() (ppid int)"),
    sysnb(112, "setsid", "Setsid() (pid int, err error)"),
    sysnb(115, "getgroups", "getgroups(n int, list *_Gid_t) (nn int, err error)"),
    sysnb(121, "getpgid", "Getpgid(pid int) (pgid int, err error)"),
    sys(122, "setfsuid", "Setfsuid(uid int) (err error)"),
    sys(123, "setfsgid", "Setfsgid(gid int) (err error)"),
    sys(132, "utime", "Utime(path string, buf *Utimbuf) (err error)"),
    sys(136, "ustat", "Ustat(dev int, ubuf *Ustat_t) (err error)"),
    sys(137, "statfs", "Statfs(path string, buf *Statfs_t) (err error)"),
    sys(138, "fstatfs", "Fstatfs(fd int, buf *Statfs_t) (err error)"),
    sys(140, "getpriority", "Getpriority(which int, who int) (prio int, err error)"),
    sys(141, "setpriority", "Setpriority(which int, who int, prio int) (err error)"),
    sys(149, "mlock", "Mlock(b []byte) (err error)"),
    sys(150, "munlock", "Munlock(b []byte) (err error)"),
    sys(151, "mlockall", "Mlockall(flags int) (err error)"),
    sys(152, "munlockall", "Munlockall() (err error)"),
    sys(155, "pivot_root", "PivotRoot(newroot string, putold string) (err error)"),
    sys(159, "adjtimex", "Adjtimex(buf *Timex) (state int, err error)"),
    sys(161, "chroot", "Chroot(path string) (err error)"),
    sys(162, "sync", "Sync()"),
    sys(163, "acct", "Acct(path string) (err error)"),
    sysnb(164, "settimeofday", "settimeofday(tv *Timeval, tz unsafe.Pointer) (err error)"),
    sys(
        165,
        "mount",
        "mount(source string, target string, fstype string, flags uintptr, data *byte) (err error)",
    ),
    sys(166, "umount2", "Unmount(target string, flags int) (err error)"),
    sys(169, "reboot", "reboot(magic1 uint, magic2 uint, cmd int, arg string) (err error)"),
    sys(170, "sethostname", "Sethostname(p []byte) (err error)"),
    sys(171, "setdomainname", "Setdomainname(p []byte) (err error)"),
    sys(172, "iopl", "Iopl(level int) (err error)"),
    sys(173, "ioperm", "Ioperm(from int, num int, on int) (err error)"),
    sysnb(186, "gettid", "Gettid() (tid int)"),
    sys(188, "setxattr", "Setxattr(path string, attr string, data []byte, flags int) (err error)"),
    sys(191, "getxattr", "Getxattr(path string, attr string, dest []byte) (sz int, err error)"),
    sys(194, "listxattr", "Listxattr(path string, dest []byte) (sz int, err error)"),
    sys(197, "removexattr", "Removexattr(path string, attr string) (err error)"),
    sys(217, "getdents64", "Getdents(fd int, buf []byte) (n int, err error)"),
    sys(
        232,
        "epoll_wait",
        "epollwait(epfd int, events unsafe.Pointer, n int, msec int) (ready int, err error)",
    ),
    sysnb(233, "epoll_ctl", "EpollCtl(epfd int, op int, fd int, event *EpollEvent) (err error)"),
    sysnb(234, "tgkill", "Tgkill(tgid int, tid int, sig Signal) (err error)"),
    sys(235, "utimes", "utimes(path string, times *[2]Timeval) (err error)"),
    sys(
        247,
        "waitid",
        "waitid(idtype int, id int, info unsafe.Pointer, options int, rusage *Rusage) (err error)",
    ),
    sys(
        254,
        "inotify_add_watch",
        "InotifyAddWatch(fd int, pathname string, mask uint32) (watchdesc int, err error)",
    ),
    sysnb(255, "inotify_rm_watch", "InotifyRmWatch(fd int, watchdesc uint32) (success int, err error)"),
    sys(257, "openat", "Openat(dirfd int, path string, flags int, mode uint32) (fd int, err error)"),
    sys(258, "mkdirat", "Mkdirat(dirfd int, path string, mode uint32) (err error)"),
    sys(259, "mknodat", "Mknodat(dirfd int, path string, mode uint32, dev int) (err error)"),
    sys(260, "fchownat", "Fchownat(dirfd int, path string, uid int, gid int, flags int) (err error)"),
    sys(261, "futimesat", "futimesat(dirfd int, path string, times *[2]Timeval) (err error)"),
    sys(262, "newfstatat", "fstatat(fd int, path string, stat *Stat_t, flags int) (err error)"),
    sys(263, "unlinkat", "unlinkat(dirfd int, path string, flags int) (err error)"),
    sys(264, "renameat", "Renameat(olddirfd int, oldpath string, newdirfd int, newpath string) (err error)"),
    sys(
        265,
        "linkat",
        "linkat(olddirfd int, oldpath string, newdirfd int, newpath string, flags int) (err error)",
    ),
    sys(266, "symlinkat", "symlinkat(oldpath string, newdirfd int, newpath string) (err error)"),
    sys(267, "readlinkat", "readlinkat(dirfd int, path string, buf []byte) (n int, err error)"),
    sys(268, "fchmodat", "fchmodat(dirfd int, path string, mode uint32) (err error)"),
    sys(269, "faccessat", "faccessat(dirfd int, path string, mode uint32) (err error)"),
    sys(272, "unshare", "Unshare(flags int) (err error)"),
    sys(
        275,
        "splice",
        "Splice(rfd int, roff *int64, wfd int, woff *int64, len int, flags int) (n int64, err error)",
    ),
    sys(276, "tee", "Tee(rfd int, wfd int, len int, flags int) (n int64, err error)"),
    sys(277, "sync_file_range", "SyncFileRange(fd int, off int64, n int64, flags int) (err error)"),
    sys(280, "utimensat", "utimensat(dirfd int, path string, times *[2]Timespec, flag int) (err error)"),
    sys(285, "fallocate", "Fallocate(fd int, mode uint32, off int64, len int64) (err error)"),
    sys(
        288,
        "accept4",
        "accept4(s int, rsa *RawSockaddrAny, addrlen *_Socklen, flags int) (fd int, err error)",
    ),
    sysnb(290, "eventfd2", "eventfd(initval uint, flags int) (fd int, err error)"),
    sysnb(291, "epoll_create1", "EpollCreate1(flag int) (fd int, err error)"),
    sys(292, "dup3", "Dup3(oldfd int, newfd int, flags int) (err error)"),
    sysnb(293, "pipe2", "pipe2(p *[2]int32, flags int) (err error)"),
    sysnb(294, "inotify_init1", "InotifyInit1(flags int) (fd int, err error)"),
    sysnb(302, "prlimit64", "prlimit(pid int, resource int, newlimit *Rlimit, old *Rlimit) (err error)"),
    sys(318, "getrandom", "getrandom(p []byte, flags uint) (n int, err error)"),
    sysnb(
        424,
        "pidfd_send_signal",
        "pidfdSendSignal(pidfd int, sig Signal, info unsafe.Pointer, flags uint) (err error)",
    ),
    sysnb(434, "pidfd_open", "pidfdOpen(pid int, flags uint) (fd int, err error)"),
    sys(439, "faccessat2", "faccessat2(dirfd int, path string, mode uint32, flags int) (err error)"),
    sys(452, "fchmodat2", "fchmodat2(dirfd int, path string, mode uint32, flags int) (err error)"),
];
