//! Packages syscall and os: system calls with their error numbers as results.

use std::ffi::CString;

use gopark_vm::native::NativeCx;
use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

use crate::stdio::retry;

/// syscall.Stat.
#[repr(C)]
struct Stat {
    dev: u64,
    ino: u64,
    nlink: u64,
    mode: u32,
    uid: u32,
    gid: u32,
    rdev: u64,
    size: i64,
    blksize: i64,
    blocks: i64,
    atime: [i64; 2],
    mtime: [i64; 2],
    ctime: [i64; 2],
}

/// A path for the kernel; none has a zero byte.
fn path(s: GoStr) -> Result<CString, i64> {
    CString::new(s.bytes()).map_err(|_| libc::EINVAL as i64)
}

/// The error number of a call on one path, 0 if it succeeded.
fn on_path(s: GoStr, call: impl Fn(*const libc::c_char) -> libc::c_int) -> i64 {
    match path(s) {
        Ok(p) => retry(|| call(p.as_ptr()) as isize).1,
        Err(errno) => errno,
    }
}

/// The error number of a call on two paths.
fn on_paths(
    a: GoStr,
    b: GoStr,
    call: impl Fn(*const libc::c_char, *const libc::c_char) -> libc::c_int,
) -> i64 {
    match (path(a), path(b)) {
        (Ok(p), Ok(q)) => retry(|| call(p.as_ptr(), q.as_ptr()) as isize).1,
        (Err(errno), _) | (_, Err(errno)) => errno,
    }
}

fn store_stat(to: *mut Stat, st: &libc::stat) {
    let new = Stat {
        dev: st.st_dev,
        ino: st.st_ino,
        nlink: st.st_nlink,
        mode: st.st_mode,
        uid: st.st_uid,
        gid: st.st_gid,
        rdev: st.st_rdev,
        size: st.st_size,
        blksize: st.st_blksize,
        blocks: st.st_blocks,
        atime: [st.st_atime, st.st_atime_nsec],
        mtime: [st.st_mtime, st.st_mtime_nsec],
        ctime: [st.st_ctime, st.st_ctime_nsec],
    };
    // SAFETY: Go code passes the address of its Stat, which the frame keeps alive.
    unsafe { to.write(new) }
}

fn stat_with(to: *mut Stat, call: impl Fn(*mut libc::stat) -> i64) -> i64 {
    // SAFETY: all zeros are a valid stat.
    let mut st: libc::stat = unsafe { std::mem::zeroed() };
    let errno = call(&mut st);
    if errno == 0 {
        store_stat(to, &st);
    }
    errno
}

fn strings<'a>(cx: &NativeCx, list: impl Iterator<Item = &'a [u8]>) -> GoSlice<GoStr> {
    let list: Vec<GoStr> = list.map(|s| cx.string(s)).collect();
    cx.string_slice(&list)
}

natives! {
    blocking "syscall.SysOpen" (name: GoStr, flag: i64, perm: u32) -> (i64, i64) {
        match path(name) {
            // SAFETY: the path ends with a zero byte.
            Ok(p) => retry(|| unsafe { libc::open(p.as_ptr(), flag as i32 | libc::O_CLOEXEC, perm) } as isize),
            Err(errno) => (-1, errno),
        }
    }
    // A close that was interrupted has closed.
    blocking "syscall.SysClose" (fd: i64) -> i64 {
        // SAFETY: closing a descriptor touches no memory.
        match unsafe { libc::close(fd as i32) } {
            0 => 0,
            _ => std::io::Error::last_os_error().raw_os_error().unwrap_or(0) as i64,
        }
    }
    blocking "syscall.SysPread" (fd: i64, p: GoSlice<u8>, off: i64) -> (i64, i64) {
        // SAFETY: the slice's bytes are writable.
        let (n, errno) = retry(|| unsafe { libc::pread(fd as i32, p.ptr.cast(), p.len, off) });
        (n.max(0), errno)
    }
    blocking "syscall.SysPwrite" (fd: i64, p: GoSlice<u8>, off: i64) -> (i64, i64) {
        // SAFETY: the slice's bytes are readable.
        let (n, errno) = retry(|| unsafe { libc::pwrite(fd as i32, p.ptr.cast(), p.len, off) });
        (n.max(0), errno)
    }
    pure "syscall.SysSeek" (fd: i64, off: i64, whence: i64) -> (i64, i64) {
        // SAFETY: touches no memory.
        retry(|| unsafe { libc::lseek(fd as i32, off, whence as i32) } as isize)
    }
    blocking "syscall.SysStat" (name: GoStr, follow: bool, st: *mut Stat) -> i64 {
        stat_with(st, |buf| on_path(name, |p| {
            // SAFETY: the path ends with a zero byte, the buffer is writable.
            unsafe { if follow { libc::stat(p, buf) } else { libc::lstat(p, buf) } }
        }))
    }
    blocking "syscall.SysFstat" (fd: i64, st: *mut Stat) -> i64 {
        // SAFETY: the buffer is writable.
        stat_with(st, |buf| retry(|| unsafe { libc::fstat(fd as i32, buf) } as isize).1)
    }
    blocking "syscall.SysGetdents" (fd: i64, p: GoSlice<u8>) -> (i64, i64) {
        // SAFETY: the slice's bytes are writable.
        let (n, errno) = retry(|| unsafe { libc::syscall(libc::SYS_getdents64, fd, p.ptr, p.len) } as isize);
        (n.max(0), errno)
    }
    blocking "syscall.SysMkdir" (name: GoStr, perm: u32) -> i64 {
        // SAFETY: the path ends with a zero byte.
        on_path(name, |p| unsafe { libc::mkdir(p, perm) })
    }
    blocking "syscall.SysUnlink" (name: GoStr, dir: bool) -> i64 {
        // SAFETY: the path ends with a zero byte.
        on_path(name, |p| unsafe { if dir { libc::rmdir(p) } else { libc::unlink(p) } })
    }
    blocking "syscall.SysRename" (from: GoStr, to: GoStr) -> i64 {
        // SAFETY: the paths end with a zero byte.
        on_paths(from, to, |a, b| unsafe { libc::rename(a, b) })
    }
    blocking "syscall.SysLink" (from: GoStr, to: GoStr, symbolic: bool) -> i64 {
        // SAFETY: the paths end with a zero byte.
        on_paths(from, to, |a, b| unsafe { if symbolic { libc::symlink(a, b) } else { libc::link(a, b) } })
    }
    blocking "syscall.SysReadlink" (name: GoStr, p: GoSlice<u8>) -> (i64, i64) {
        match path(name) {
            Ok(c) => {
                // SAFETY: the path ends with a zero byte, the slice's bytes are writable.
                let (n, errno) = retry(|| unsafe { libc::readlink(c.as_ptr(), p.ptr.cast(), p.len) });
                (n.max(0), errno)
            }
            Err(errno) => (0, errno),
        }
    }
    blocking "syscall.SysChmod" (name: GoStr, mode: u32) -> i64 {
        // SAFETY: the path ends with a zero byte.
        on_path(name, |p| unsafe { libc::chmod(p, mode) })
    }
    blocking "syscall.SysFchmod" (fd: i64, mode: u32) -> i64 {
        // SAFETY: touches no memory.
        retry(|| unsafe { libc::fchmod(fd as i32, mode) } as isize).1
    }
    blocking "syscall.SysChown" (name: GoStr, uid: i64, gid: i64, follow: bool) -> i64 {
        on_path(name, |p| {
            let (uid, gid) = (uid as u32, gid as u32);
            // SAFETY: the path ends with a zero byte.
            unsafe { if follow { libc::chown(p, uid, gid) } else { libc::lchown(p, uid, gid) } }
        })
    }
    blocking "syscall.SysFchown" (fd: i64, uid: i64, gid: i64) -> i64 {
        // SAFETY: touches no memory.
        retry(|| unsafe { libc::fchown(fd as i32, uid as u32, gid as u32) } as isize).1
    }
    blocking "syscall.SysUtimes" (name: GoStr, asec: i64, ansec: i64, msec: i64, mnsec: i64) -> i64 {
        let time = |sec, nsec| libc::timespec { tv_sec: sec, tv_nsec: if nsec < 0 { libc::UTIME_OMIT } else { nsec } };
        let times = [time(asec, ansec), time(msec, mnsec)];
        // SAFETY: the path ends with a zero byte; two times.
        on_path(name, |p| unsafe { libc::utimensat(libc::AT_FDCWD, p, times.as_ptr(), 0) })
    }
    blocking "syscall.SysTruncate" (name: GoStr, size: i64) -> i64 {
        // SAFETY: the path ends with a zero byte.
        on_path(name, |p| unsafe { libc::truncate(p, size) })
    }
    blocking "syscall.SysFtruncate" (fd: i64, size: i64) -> i64 {
        // SAFETY: touches no memory.
        retry(|| unsafe { libc::ftruncate(fd as i32, size) } as isize).1
    }
    blocking "syscall.SysFsync" (fd: i64) -> i64 {
        // SAFETY: touches no memory.
        retry(|| unsafe { libc::fsync(fd as i32) } as isize).1
    }
    pure "syscall.SysPipe" () -> (i64, i64, i64) {
        let mut fds = [0i32; 2];
        // SAFETY: room for two descriptors.
        let (_, errno) = retry(|| unsafe { libc::pipe2(fds.as_mut_ptr(), libc::O_CLOEXEC) } as isize);
        (fds[0] as i64, fds[1] as i64, errno)
    }
    blocking "syscall.SysChdir" (name: GoStr) -> i64 {
        // SAFETY: the path ends with a zero byte.
        on_path(name, |p| unsafe { libc::chdir(p) })
    }
    blocking "syscall.SysFchdir" (fd: i64) -> i64 {
        // SAFETY: touches no memory.
        retry(|| unsafe { libc::fchdir(fd as i32) } as isize).1
    }
    pure "syscall.SysGetcwd" cx () -> (GoStr, i64) {
        match std::env::current_dir() {
            Ok(dir) => (cx.string(dir.as_os_str().as_encoded_bytes()), 0),
            Err(e) => (GoStr::EMPTY, e.raw_os_error().unwrap_or(libc::EIO) as i64),
        }
    }
    pure "syscall.SysEnviron" cx () -> GoSlice<GoStr> {
        let list: Vec<Vec<u8>> = std::env::vars_os()
            .map(|(k, v)| [k.as_encoded_bytes(), b"=", v.as_encoded_bytes()].concat())
            .collect();
        strings(cx, list.iter().map(Vec::as_slice))
    }
    pure "syscall.SysArgs" cx () -> GoSlice<GoStr> {
        strings(cx, gopark_vm::program::args().iter().map(|a| a.as_bytes()))
    }
    pure "syscall.SysHostname" cx () -> (GoStr, i64) {
        // SAFETY: all zeros are a valid utsname, which the call fills in.
        let (name, errno) = unsafe {
            let mut u: libc::utsname = std::mem::zeroed();
            let (_, errno) = retry(|| libc::uname(&mut u) as isize);
            (u.nodename, errno)
        };
        let name: Vec<u8> = name.iter().take_while(|&&c| c != 0).map(|&c| c as u8).collect();
        (cx.string(&name), errno)
    }
    pure "syscall.SysKill" (pid: i64, sig: i64) -> i64 {
        // SAFETY: touches no memory.
        retry(|| unsafe { libc::kill(pid as i32, sig as i32) } as isize).1
    }
    pure "syscall.Exit" (code: i64) { gopark_runtime::exit(code as i32) }
    pure "syscall.Getpid" () -> i64 { std::process::id() as i64 }
    pure "syscall.Getppid" () -> i64 { std::os::unix::process::parent_id() as i64 }
    pure "syscall.Getuid" () -> i64 {
        // SAFETY: cannot fail.
        unsafe { libc::getuid() as i64 }
    }
    pure "syscall.Geteuid" () -> i64 {
        // SAFETY: cannot fail.
        unsafe { libc::geteuid() as i64 }
    }
    pure "syscall.Getgid" () -> i64 {
        // SAFETY: cannot fail.
        unsafe { libc::getgid() as i64 }
    }
    pure "syscall.Getegid" () -> i64 {
        // SAFETY: cannot fail.
        unsafe { libc::getegid() as i64 }
    }
    pure "os.random" () -> u64 { gopark_vm::map::rand64() }
    pure "os.runtimeExit" (code: i64) { gopark_runtime::exit(code as i32) }
}
