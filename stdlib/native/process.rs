//! Starting processes: everything between fork and exec, and identities.
//!
//! Guarantee: the child does nothing but system calls on memory prepared before,
//! for other threads may have held any lock when it was made. It begins with no
//! signal blocked and with Rust's ignored SIGPIPE back at its default. Why it
//! could not run the program comes back through a pipe that a successful exec
//! closes.

use std::ffi::{CStr, CString};

use gopark_vm::natives;
use gopark_vm::types::GoSlice;

/// syscall.child.
#[repr(C)]
struct Child {
    argv0: *const libc::c_char,
    chroot: *const libc::c_char,
    dir: *const libc::c_char,
    argv: *const *const libc::c_char,
    envv: *const *const libc::c_char,
    files: *mut i32,
    nfiles: usize,
    groups: *const u32,
    ngroups: usize,
    setgroups: bool,
    setcred: bool,
    ptrace: bool,
    setsid: bool,
    setpgid: bool,
    setctty: bool,
    noctty: bool,
    foreground: bool,
    uid: u32,
    gid: u32,
    ctty: i32,
    pgid: i32,
    deathsig: i32,
    cloneflags: usize,
    unshare: usize,
    /// The limit on descriptors from before this process raised it, or null.
    nofile: *const libc::rlimit,
    /// The texts of uid_map and gid_map for a new user namespace, or empty.
    uidmap: GoSlice<u8>,
    gidmap: GoSlice<u8>,
    ambient: GoSlice<usize>,
    /// The cgroup's directory to begin in, or -1.
    cgroup: isize,
    allowsetgroups: bool,
}

impl Child {
    /// Whether ids must be mapped before the program may begin.
    fn maps(&self) -> bool {
        self.uidmap.len + self.gidmap.len > 0
    }
}

fn errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

/// The error of a call that returned -1.
fn ok(r: libc::c_long) -> Result<i32, i32> {
    if r == -1 { Err(errno()) } else { Ok(r as i32) }
}

/// What the child does; returns only if something failed.
///
/// # Safety
/// In a new process, `c` as Go's ForkExec fills it in.
unsafe fn run(c: &Child, pipe: i32, mapped: i32) -> Result<(), i32> {
    use libc::{c_long, syscall};
    // SAFETY: system calls on memory that was prepared before the fork.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
        let mut none: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut none);
        libc::sigprocmask(libc::SIG_SETMASK, &none, std::ptr::null_mut());
        if c.ptrace {
            ok(libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0))?;
        }
        if c.setsid {
            ok(libc::setsid() as c_long)?;
        }
        if c.setpgid {
            ok(libc::setpgid(0, c.pgid) as c_long)?;
        }
        if c.foreground {
            let group = if c.pgid == 0 { libc::getpid() } else { c.pgid };
            ok(libc::ioctl(c.ctty, libc::TIOCSPGRP, &raw const group) as c_long)?;
        }
        // Who made us maps the ids of a namespace that we were made in.
        if c.maps() && c.unshare & libc::CLONE_NEWUSER as usize == 0 {
            let mut e = 0i32;
            match libc::read(mapped, (&raw mut e).cast(), 4) {
                4 if e == 0 => {}
                4 => return Err(e),
                _ => return Err(libc::EINVAL),
            }
        }
        if c.unshare != 0 {
            ok(syscall(libc::SYS_unshare, c.unshare))?;
            if c.maps() && c.unshare & libc::CLONE_NEWUSER as usize != 0 {
                map_ids(c, c"/proc/self/uid_map", c"/proc/self/setgroups", c"/proc/self/gid_map")?;
            }
        }
        if !c.chroot.is_null() {
            ok(libc::chroot(c.chroot) as c_long)?;
        }
        if c.ambient.len > 0 {
            ok(libc::prctl(libc::PR_SET_KEEPCAPS, 1, 0, 0, 0) as c_long)?;
        }
        if c.setcred {
            // Past glibc, which would tell the threads that this process has not.
            if c.setgroups {
                ok(syscall(libc::SYS_setgroups, c.ngroups, c.groups))?;
            }
            ok(syscall(libc::SYS_setgid, c.gid))?;
            ok(syscall(libc::SYS_setuid, c.uid))?;
        }
        if c.ambient.len > 0 {
            raise_ambient(c.ambient.as_slice())?;
        }
        if !c.dir.is_null() {
            ok(libc::chdir(c.dir) as c_long)?;
        }
        if c.deathsig != 0 {
            ok(libc::prctl(libc::PR_SET_PDEATHSIG, c.deathsig) as c_long)?;
        }
        let pipe = files(c, pipe)?;
        if c.noctty {
            ok(libc::ioctl(0, libc::TIOCNOTTY) as c_long)?;
        }
        if c.setctty {
            ok(libc::ioctl(c.ctty, libc::TIOCSCTTY, 1) as c_long)?;
        }
        if !c.nofile.is_null() {
            libc::syscall(libc::SYS_prlimit64, 0, libc::RLIMIT_NOFILE, c.nofile, 0);
        }
        libc::execve(c.argv0, c.argv, c.envv);
        let e = errno();
        report(pipe, e);
    }
    Ok(())
}

/// Writes a text to a file of /proc at once.
///
/// # Safety
/// As `run`.
unsafe fn write_file(path: &CStr, text: &[u8]) -> Result<(), i32> {
    // SAFETY: system calls on memory that is alive.
    unsafe {
        let fd = ok(libc::open(path.as_ptr(), libc::O_RDWR | libc::O_CLOEXEC) as libc::c_long)?;
        let r = ok(libc::write(fd, text.as_ptr().cast(), text.len()) as libc::c_long);
        libc::close(fd);
        r.map(drop)
    }
}

/// Maps the ids of a user namespace.
///
/// # Safety
/// As `run`.
unsafe fn map_ids(c: &Child, uid_map: &CStr, setgroups: &CStr, gid_map: &CStr) -> Result<(), i32> {
    // SAFETY: the caller's promise.
    unsafe {
        if c.uidmap.len > 0 {
            write_file(uid_map, c.uidmap.as_slice())?;
        }
        if c.gidmap.len > 0 {
            let word: &[u8] = if c.allowsetgroups { b"allow" } else { b"deny" };
            match write_file(setgroups, word) {
                Ok(()) | Err(libc::ENOENT) => {}
                Err(e) => return Err(e),
            }
            write_file(gid_map, c.gidmap.as_slice())?;
        }
    }
    Ok(())
}

/// Capabilities that the program keeps though it is not privileged: they must be
/// inheritable first.
///
/// # Safety
/// As `run`.
unsafe fn raise_ambient(caps: &[usize]) -> Result<(), i32> {
    const VERSION_3: u32 = 0x2008_0522;
    let mut header = [VERSION_3, 0];
    // Effective, permitted, inheritable; the first 32 capabilities, then the others.
    let mut data = [[0u32; 3]; 2];
    // SAFETY: the kernel's layouts.
    unsafe {
        ok(libc::syscall(libc::SYS_capget, &raw mut header, &raw mut data))?;
        for &cap in caps.iter().filter(|&&cap| cap < 64) {
            data[cap / 32][1] |= 1 << (cap % 32);
            data[cap / 32][2] |= 1 << (cap % 32);
        }
        ok(libc::syscall(libc::SYS_capset, &raw mut header, &raw const data))?;
        for &cap in caps {
            ok(libc::prctl(libc::PR_CAP_AMBIENT, libc::PR_CAP_AMBIENT_RAISE, cap, 0, 0) as libc::c_long)?;
        }
    }
    Ok(())
}

/// Makes the process, in its cgroup: as fork.
///
/// # Safety
/// As `fork`: the child is to do nothing but system calls.
unsafe fn clone(c: &Child) -> libc::c_long {
    // SAFETY: the caller's promise; no stack is given, so it is a copy of this one.
    unsafe {
        if c.cgroup < 0 {
            return libc::syscall(libc::SYS_clone, libc::SIGCHLD as usize | c.cloneflags, 0, 0, 0, 0);
        }
        const CLONE_INTO_CGROUP: u64 = 0x2_0000_0000;
        let mut args: libc::clone_args = std::mem::zeroed();
        args.flags = c.cloneflags as u64 | CLONE_INTO_CGROUP;
        args.exit_signal = libc::SIGCHLD as u64;
        args.cgroup = c.cgroup as u64;
        libc::syscall(libc::SYS_clone3, &raw const args, size_of::<libc::clone_args>())
    }
}

fn report(pipe: i32, e: i32) {
    // SAFETY: writes four bytes of the stack.
    unsafe {
        libc::write(pipe, (&raw const e).cast(), 4);
        libc::_exit(253)
    }
}

/// Descriptor `i` of the child becomes `files[i]`: first those that would be
/// overwritten move out of the way, then each goes to its place. Returns where the
/// pipe is.
///
/// # Safety
/// As `run`.
unsafe fn files(c: &Child, mut pipe: i32) -> Result<i32, i32> {
    // SAFETY: the array is the child's own copy.
    unsafe {
        let list = std::slice::from_raw_parts_mut(
            if c.nfiles == 0 { std::ptr::dangling_mut() } else { c.files },
            c.nfiles,
        );
        let above = list.iter().copied().max().unwrap_or(0).max(c.nfiles as i32) + 1;
        if pipe < above {
            pipe = ok(libc::fcntl(pipe, libc::F_DUPFD_CLOEXEC, above) as libc::c_long)?;
        }
        for (i, fd) in list.iter_mut().enumerate() {
            if *fd >= 0 && (*fd as usize) < i {
                *fd = ok(libc::fcntl(*fd, libc::F_DUPFD_CLOEXEC, above) as libc::c_long)?;
            }
        }
        for (i, &fd) in list.iter().enumerate() {
            if fd == -1 {
                libc::close(i as i32);
            } else if fd == i as i32 {
                ok(libc::fcntl(fd, libc::F_SETFD, 0) as libc::c_long)?;
            } else {
                ok(libc::dup2(fd, i as i32) as libc::c_long)?;
            }
        }
        // The three standard ones that were not given are closed.
        for i in c.nfiles..3 {
            libc::close(i as i32);
        }
    }
    Ok(pipe)
}

fn fork_and_exec(c: &Child, want_pidfd: bool) -> (i64, i64, i64) {
    let mut pipe = [0i32; 2];
    // SAFETY: plain system calls; what the child does is described at `run`.
    unsafe {
        if libc::pipe2(pipe.as_mut_ptr(), libc::O_CLOEXEC) < 0 {
            return (0, -1, errno() as i64);
        }
        let mut mapped = [-1i32; 2];
        if c.maps() && libc::pipe2(mapped.as_mut_ptr(), libc::O_CLOEXEC) < 0 {
            let failed = errno();
            for fd in pipe {
                libc::close(fd);
            }
            return (0, -1, failed as i64);
        }
        let (mut all, mut old): (libc::sigset_t, libc::sigset_t) = std::mem::zeroed();
        libc::sigfillset(&mut all);
        libc::pthread_sigmask(libc::SIG_SETMASK, &all, &mut old);
        let pid = clone(c);
        if pid == 0 {
            if c.maps() {
                libc::close(mapped[1]);
            }
            if let Err(e) = run(c, pipe[1], mapped[0]) {
                report(pipe[1], e);
            }
            libc::_exit(253);
        }
        let failed = errno();
        libc::pthread_sigmask(libc::SIG_SETMASK, &old, std::ptr::null_mut());
        libc::close(pipe[1]);
        if c.maps() {
            libc::close(mapped[0]);
            if pid > 0 && c.unshare & libc::CLONE_NEWUSER as usize == 0 {
                let path = |file| CString::new(format!("/proc/{pid}/{file}")).unwrap_or_default();
                let e = map_ids(c, &path("uid_map"), &path("setgroups"), &path("gid_map")).err().unwrap_or(0);
                libc::write(mapped[1], (&raw const e).cast(), 4);
            }
            libc::close(mapped[1]);
        }
        if pid < 0 {
            libc::close(pipe[0]);
            return (0, -1, failed as i64);
        }
        let mut e = 0i32;
        let n = loop {
            let n = libc::read(pipe[0], (&raw mut e).cast(), 4);
            if n >= 0 || errno() != libc::EINTR {
                break n;
            }
        };
        libc::close(pipe[0]);
        if n == 0 {
            let pidfd = if want_pidfd { libc::syscall(libc::SYS_pidfd_open, pid, 0) } else { -1 };
            return (pid, pidfd, 0);
        }
        if n != 4 {
            e = libc::EPIPE;
        }
        while libc::waitpid(pid as i32, std::ptr::null_mut(), 0) < 0 && errno() == libc::EINTR {}
        (0, -1, e as i64)
    }
}

natives! {
    blocking "syscall.forkAndExec" (c: *const Child, want_pidfd: bool) -> (i64, i64, i64) {
        // SAFETY: Go passes the address of its child, laid out alike.
        fork_and_exec(unsafe { &*c }, want_pidfd)
    }
    pure "syscall.setIDs" (which: i64, a: i64, b: i64, c: i64) -> i64 {
        let (a, b, c) = (a as u32, b as u32, c as u32);
        // SAFETY: touch no memory; glibc sets the ids of all threads.
        let r = unsafe {
            match which {
                0 => libc::setuid(a),
                1 => libc::setgid(a),
                2 => libc::setreuid(a, b),
                3 => libc::setregid(a, b),
                4 => libc::setresuid(a, b, c),
                _ => libc::setresgid(a, b, c),
            }
        };
        if r == 0 { 0 } else { errno() as i64 }
    }
    pure "syscall.setGroups" (list: GoSlice<u32>) -> i64 {
        // SAFETY: the slice's words are readable.
        let r = unsafe { libc::setgroups(list.len, list.ptr) };
        if r == 0 { 0 } else { errno() as i64 }
    }
}
