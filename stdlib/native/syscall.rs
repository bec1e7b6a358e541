//! Package syscall: the natives that pass a system call's parameters to the
//! kernel as they are, and the little that is not one call.
//!
//! What makes a call blocking or raw is its class alone: the body is the same.

use std::ffi::CString;

use gopark_vm::keys;
use gopark_vm::native::{Class, NativeCx, NativeFn, Registry, Status};
use gopark_vm::types::{GoSlice, GoStr};

/// Traps into the kernel: what it leaves in rax and rdx.
///
/// # Safety
/// The call does to the process what its number and arguments say.
#[inline(always)]
unsafe fn trap(nr: usize, a: [usize; 6]) -> (usize, usize) {
    let (r1, r2): (usize, usize);
    // SAFETY: the caller's promise; the kernel keeps all but rax, rcx and r11.
    unsafe {
        std::arch::asm!(
            "syscall",
            inlateout("rax") nr => r1,
            in("rdi") a[0],
            in("rsi") a[1],
            inlateout("rdx") a[2] => r2,
            in("r10") a[3],
            in("r8") a[4],
            in("r9") a[5],
            lateout("rcx") _,
            lateout("r11") _,
            options(nostack)
        );
    }
    (r1, r2)
}

/// The kernel returns error numbers negated.
const MAX_ERRNO: usize = 4095;

/// A call as Go's Syscall6 returns it: r1, r2, errno.
///
/// # Safety
/// As [`trap`].
#[inline(always)]
pub(super) unsafe fn call(nr: usize, a: [usize; 6]) -> (usize, usize, usize) {
    // SAFETY: the caller's promise.
    let (r1, r2) = unsafe { trap(nr, a) };
    if r1 > usize::MAX - MAX_ERRNO { (usize::MAX, 0, r1.wrapping_neg()) } else { (r1, r2, 0) }
}

/// As [`call`], but that what reads standard input has its turn first, in a session.
///
/// # Safety
/// As [`trap`].
#[inline(always)]
unsafe fn call_in_turn(nr: usize, a: [usize; 6]) -> (usize, usize, usize) {
    const READ: usize = libc::SYS_read as usize;
    const READV: usize = libc::SYS_readv as usize;
    let _turn = if nr == READ || nr == READV {
        match keys::turn(a[0]) {
            None => return (usize::MAX, 0, libc::ECANCELED as usize),
            turn => turn,
        }
    } else {
        None
    };
    // SAFETY: the caller's promise.
    unsafe { call(nr, a) }
}

/// The native of a row of the table: parameters are read from the slots as `KINDS`
/// says (two bits each: 1 a word, 2 a string, 3 a slice), results are a word
/// (`RESULT`) and an error number (`FAILS`).
unsafe fn sys<const NR: usize, const KINDS: u32, const RESULT: bool, const FAILS: bool>(
    _: &NativeCx,
    slots: *mut u64,
) -> Status {
    let mut args = [0usize; 6];
    let mut strings: [Option<CString>; 4] = [None, None, None, None];
    let mut at = RESULT as usize + FAILS as usize;
    let (mut n, mut held) = (0, 0);
    let mut kinds = KINDS;
    // SAFETY: the build script gave KINDS the shape of the Go function; what the
    // call does with its arguments is the Go program's affair, as in Go.
    unsafe {
        while kinds != 0 {
            match kinds & 3 {
                1 => args[n] = *slots.add(at) as usize,
                2 => {
                    let s = GoStr { ptr: *slots.add(at) as *mut u8, len: *slots.add(at + 1) as usize };
                    let Ok(c) = CString::new(s.bytes()) else {
                        finish::<RESULT, FAILS>(slots, (usize::MAX, 0, libc::EINVAL as usize));
                        return Status::Done;
                    };
                    args[n] = c.as_ptr() as usize;
                    strings[held] = Some(c);
                    held += 1;
                    at += 1;
                }
                _ => {
                    // A slice without memory is not the address 0 for the kernel.
                    let p = *slots.add(at) as usize;
                    args[n] = if p == 0 { std::ptr::dangling::<u64>() as usize } else { p };
                    args[n + 1] = *slots.add(at + 1) as usize;
                    n += 1;
                    at += 2;
                }
            }
            n += 1;
            at += 1;
            kinds >>= 2;
        }
        finish::<RESULT, FAILS>(slots, call_in_turn(NR, args));
    }
    Status::Done
}

/// # Safety
/// There is room for the results.
#[inline(always)]
unsafe fn finish<const RESULT: bool, const FAILS: bool>(slots: *mut u64, r: (usize, usize, usize)) {
    // SAFETY: the caller's promise.
    unsafe {
        if RESULT {
            *slots = r.0 as u64;
        }
        if FAILS {
            *slots.add(RESULT as usize) = r.2 as u64;
        }
    }
}

/// The natives of the table.
static CALLS: &[(&str, Class, NativeFn)] = include!(concat!(env!("OUT_DIR"), "/syscalls.rs"));

pub(super) type Results = (usize, usize, usize);

fn strings<'a>(cx: &NativeCx, list: impl Iterator<Item = &'a [u8]>) -> GoSlice<GoStr> {
    let list: Vec<GoStr> = list.map(|s| cx.string(s)).collect();
    cx.string_slice(&list)
}

mod own {
    use super::*;

    gopark_vm::natives! {
        blocking "syscall.Syscall" (nr: usize, a: usize, b: usize, c: usize) -> Results {
            // SAFETY: as in Go, what the program asks for is its affair.
            unsafe { call_in_turn(nr, [a, b, c, 0, 0, 0]) }
        }
        blocking "syscall.Syscall6" (nr: usize, a: usize, b: usize, c: usize, d: usize, e: usize, f: usize) -> Results {
            // SAFETY: as above.
            unsafe { call_in_turn(nr, [a, b, c, d, e, f]) }
        }
        pure "syscall.RawSyscall" (nr: usize, a: usize, b: usize, c: usize) -> Results {
            // SAFETY: as above.
            unsafe { call(nr, [a, b, c, 0, 0, 0]) }
        }
        pure "syscall.RawSyscall6" (nr: usize, a: usize, b: usize, c: usize, d: usize, e: usize, f: usize) -> Results {
            // SAFETY: as above.
            unsafe { call(nr, [a, b, c, d, e, f]) }
        }
        pure "syscall.startEnviron" cx () -> GoSlice<GoStr> {
            let list: Vec<Vec<u8>> = std::env::vars_os()
                .map(|(k, v)| [k.as_encoded_bytes(), b"=", v.as_encoded_bytes()].concat())
                .collect();
            strings(cx, list.iter().map(Vec::as_slice))
        }
        pure "syscall.Exit" (code: i64) { gopark_runtime::exit(code as i32) }
        pure "os.runtimeArgs" cx () -> GoSlice<GoStr> {
            strings(cx, gopark_vm::program::args().iter().map(|a| a.as_bytes()))
        }
        pure "os.sigpipe" () { crate::stdio::die_of_sigpipe() }
        pure "os.random" () -> u64 { gopark_vm::map::rand64() }
        parking "os.runtimeExit" (code: i64) -> Status {
            if !gopark_vm::session::may_exit(code as i32) {
                return Status::Goexit;
            }
            gopark_runtime::exit(code as i32)
        }
    }
}

/// Adds the natives of package syscall, and os's own.
pub fn register(r: &mut Registry) {
    for &(name, class, f) in CALLS {
        r.add(name, class, f);
    }
    own::register(r);
}

#[cfg(test)]
mod tests {
    use crate::sysdefs::TABLE;

    #[test]
    fn rows_are_in_order_of_their_numbers() {
        assert!(TABLE.is_sorted_by_key(|c| c.nr));
    }

    #[test]
    fn numbers_are_the_kernels() {
        let nr = |name| TABLE.iter().find(|c| c.name == name).map(|c| c.nr as i64);
        assert_eq!(nr("read"), Some(libc::SYS_read));
        assert_eq!(nr("openat"), Some(libc::SYS_openat));
        assert_eq!(nr("accept4"), Some(libc::SYS_accept4));
        assert_eq!(nr("epoll_wait"), Some(libc::SYS_epoll_wait));
        assert_eq!(nr("faccessat2"), Some(libc::SYS_faccessat2));
    }

    /// The constants of Go's package have the same numbers.
    #[test]
    fn numbers_are_gos() {
        let files = crate::package("syscall").unwrap();
        let text = files.iter().find(|f| f.name == "zsysnum.go").unwrap().text;
        let text = std::str::from_utf8(text).unwrap();
        for call in TABLE {
            let upper = call.name.to_uppercase();
            let Some(line) = text.lines().find(|l| l.trim().starts_with(&format!("SYS_{upper} "))) else {
                // Newer than Go's list.
                assert!(call.nr > 313, "{}", call.name);
                continue;
            };
            assert_eq!(line.split(" = ").nth(1), Some(call.nr.to_string().as_str()), "{}", call.name);
        }
    }
}
