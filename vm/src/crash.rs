//! Where a dying program's last words go: standard error, and a file if
//! debug.SetCrashOutput named one.
//!
//! Guarantees: usable in signal handlers: two system calls and no lock. The file is
//! our own copy of the descriptor, closed when another takes its place.

use std::sync::atomic::{AtomicI32, Ordering};

static FILE: AtomicI32 = AtomicI32::new(-1);

/// Prints to a copy of `fd` too; to none if negative. An error number.
pub fn set_output(fd: i32) -> i32 {
    let copy = if fd < 0 {
        -1
    } else {
        // SAFETY: a plain system call.
        match unsafe { libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, 0) } {
            -1 => return std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EBADF),
            copy => copy,
        }
    };
    let old = FILE.swap(copy, Ordering::AcqRel);
    if old >= 0 {
        // SAFETY: the copy was ours, and nobody prints to it any more but who
        // crashes at this moment.
        unsafe { libc::close(old) };
    }
    0
}

/// Prints everywhere.
pub fn print(text: &[u8]) {
    to_file(text);
    to(2, text);
}

/// Prints to the file only, if there is one: as Go does without the line that says
/// which fatal error it is.
pub fn to_file(text: &[u8]) {
    let fd = FILE.load(Ordering::Acquire);
    if fd < 0 {
        return;
    }
    let said = match text.iter().position(|&b| b == b'\n') {
        Some(end) if text.starts_with(b"fatal error: ") => end + 1,
        _ => 0,
    };
    to(fd, &text[said..]);
}

/// Prints to one descriptor, as much as it takes.
pub fn to(fd: i32, mut text: &[u8]) {
    while !text.is_empty() {
        // SAFETY: the bytes are a live slice's.
        let n = unsafe { libc::write(fd, text.as_ptr().cast(), text.len()) };
        match n {
            1.. => text = &text[n as usize..],
            _ if n < 0 && std::io::Error::last_os_error().raw_os_error() == Some(libc::EINTR) => {}
            _ => return,
        }
    }
}
