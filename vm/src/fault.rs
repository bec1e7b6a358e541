//! Memory faults: what a program does through unsafe pointers ends as in Go, with
//! "fatal error: fault" and status 2, not with a crash of ours.
//!
//! Nil dereferences never come here: handlers compare with nil.

use std::io::Write as _;

/// Installs the handlers. Rust's threads have alternate signal stacks already.
pub fn install() {
    // SAFETY: a handler that only writes to memory of its own and exits.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_RESETHAND;
        for signal in [libc::SIGSEGV, libc::SIGBUS] {
            libc::sigaction(signal, &action, std::ptr::null_mut());
        }
    }
}

extern "C" fn handler(signal: libc::c_int, info: *mut libc::siginfo_t, _: *mut libc::c_void) {
    let (name, text) = match signal {
        libc::SIGBUS => ("SIGBUS", "bus error"),
        _ => ("SIGSEGV", "segmentation violation"),
    };
    // SAFETY: the kernel passes the signal's information.
    let (addr, code) = unsafe { ((*info).si_addr() as usize, (*info).si_code) };
    let mut buf = [0u8; 256];
    let mut out = &mut buf[..];
    let _ = writeln!(out, "unexpected fault address {addr:#x}");
    let _ = writeln!(out, "fatal error: fault\n[signal {name}: {text} code={code:#x} addr={addr:#x}]");
    let n = 256 - out.len();
    // SAFETY: plain system calls, allowed in signal handlers.
    unsafe {
        libc::write(2, buf.as_ptr().cast(), n);
        libc::_exit(2)
    }
}
