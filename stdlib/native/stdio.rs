//! Package internal/stdio, and reading and writing descriptors for all.

use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

/// What a system call that can be interrupted came to: (result, errno).
pub fn retry(mut call: impl FnMut() -> isize) -> (i64, i64) {
    loop {
        let n = call();
        if n >= 0 {
            return (n as i64, 0);
        }
        let errno = std::io::Error::last_os_error().raw_os_error().unwrap_or(0);
        if errno != libc::EINTR {
            return (-1, errno as i64);
        }
    }
}

/// Linux writes no more in one call; larger requests are cut.
const MAX_RW: usize = 1 << 30;

/// Writes all of `p`: (bytes written, errno).
pub fn write_all(fd: i64, p: &[u8]) -> (i64, i64) {
    let mut done = 0;
    while done < p.len() {
        let rest = &p[done..];
        // SAFETY: the bytes are readable.
        let (n, errno) =
            retry(|| unsafe { libc::write(fd as i32, rest.as_ptr().cast(), rest.len().min(MAX_RW)) });
        if errno != 0 {
            if errno == libc::EPIPE as i64 && (fd == 1 || fd == 2) {
                die_of_sigpipe();
            }
            return (done as i64, errno);
        }
        if n == 0 {
            return (done as i64, libc::EIO as i64);
        }
        done += n as usize;
    }
    (done as i64, 0)
}

/// A broken pipe on standard output or error ends a Go program.
pub fn die_of_sigpipe() {
    // SAFETY: restores the default action and raises the signal.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
        libc::raise(libc::SIGPIPE);
    }
}

/// Reads once: (bytes read, errno).
pub fn read_once(fd: i64, p: GoSlice<u8>) -> (i64, i64) {
    // SAFETY: the slice's bytes are writable.
    let (n, errno) = retry(|| unsafe { libc::read(fd as i32, p.ptr.cast(), p.len.min(MAX_RW)) });
    (n.max(0), errno)
}

natives! {
    blocking "internal/stdio.Write" (fd: i64, p: GoSlice<u8>) -> (i64, i64) { write_all(fd, p.as_slice()) }
    blocking "internal/stdio.Read" (fd: i64, p: GoSlice<u8>) -> (i64, i64) { read_once(fd, p) }
    pure "internal/stdio.Errstr" cx (errno: i64) -> GoStr { cx.string(crate::errno::text(errno).as_bytes()) }
}
