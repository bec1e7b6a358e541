//! Memory faults: what a program does through unsafe pointers ends as in Go, with
//! "fatal error: fault" and status 2, not with a crash of ours.
//!
//! Nil dereferences never come here: handlers compare with nil.

use crate::interp::frame::func_of;
use crate::rt::P;
use std::io::Write as _;

/// Installs the handlers. Rust's threads have alternate signal stacks already.
pub fn install() {
    // SAFETY: a handler that ends the process.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_RESETHAND;
        for signal in [libc::SIGSEGV, libc::SIGBUS] {
            libc::sigaction(signal, &action, std::ptr::null_mut());
        }
    }
}

/// The P, the instruction and the frame of the opcode handler that faulted, if
/// one did: they are its arguments, and most handlers keep them in the registers
/// they came in. Only what fits together is believed.
unsafe fn place(context: *mut libc::c_void) -> Option<(&'static P, *const u64, *mut u64)> {
    // SAFETY: the kernel passes the registers; a current M that runs a goroutine has a P.
    unsafe {
        let regs = &(*(context as *const libc::ucontext_t)).uc_mcontext.gregs;
        let [pc, fp, cx] = [libc::REG_RDI, libc::REG_RSI, libc::REG_RDX].map(|r| regs[r as usize] as usize);
        let p = gopark_runtime::m::current()?.running_p()?;
        let stack = &p.curg().stack;
        let sound = cx == std::ptr::from_ref(p) as usize
            && fp.is_multiple_of(8)
            && (stack.lo.get()..stack.hi.get()).contains(&fp);
        if !sound {
            return None;
        }
        let (pc, fp) = (pc as *const u64, fp as *mut u64);
        let code = &func_of(fp).body()?.func.code;
        code.as_ptr_range().contains(&pc).then_some((p, pc, fp))
    }
}

extern "C" fn handler(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    let (name, text) = match signal {
        libc::SIGBUS => ("SIGBUS", "bus error"),
        _ => ("SIGSEGV", "segmentation violation"),
    };
    // SAFETY: the kernel passes the signal's information.
    let (addr, code, at) = unsafe { ((*info).si_addr() as usize, (*info).si_code, place(context)) };
    let mut buf = [0u8; 256];
    let mut out = &mut buf[..];
    let _ = writeln!(out, "unexpected fault address {addr:#x}");
    let _ = writeln!(
        out,
        "fatal error: fault\n[signal {name}: {text} code={code:#x} addr={addr:#x}{}]",
        Pc(at.map(|a| a.1))
    );
    let n = 256 - out.len();
    crate::crash::print(&buf[..n]);
    if let Some((p, pc, fp)) = at {
        // SAFETY: where the handler stood. Of the thread's locks none is held.
        unsafe { crate::panic::trace_fault(p, pc, fp) };
    }
    // SAFETY: a plain system call, allowed in signal handlers.
    unsafe { libc::_exit(2) }
}

/// ` pc=0x…`, where it is known.
struct Pc(Option<*const u64>);
impl std::fmt::Display for Pc {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        self.0.map_or(Ok(()), |pc| write!(f, " pc={:#x}", pc as usize))
    }
}
