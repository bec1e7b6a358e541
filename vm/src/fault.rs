//! Memory faults: what a program does through unsafe pointers ends as in Go, with
//! "fatal error: fault" and status 2, not with a crash of ours; or it panics, if the
//! goroutine has asked for that and it was a handler that faulted.
//!
//! Nil dereferences never come here: handlers compare with nil.

use crate::interp::dispatch::reenter;
use crate::interp::frame::func_of;
use crate::interp::unwind::panic_on_fault;
use crate::rt::P;
use std::io::Write as _;

/// Which word of `G::vm` says that the goroutine's faults are panics.
pub const PANIC_ON_FAULT: usize = 6;

/// A fault, as the kernel tells it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault {
    /// SIGSEGV or SIGBUS.
    pub signal: libc::c_int,
    /// What was wrong with the address.
    pub code: libc::c_int,
    /// The address.
    pub addr: usize,
}

impl Fault {
    /// All but the address in 32 bits.
    pub fn packed(self) -> u64 {
        (self.signal as u64) << 16 | self.code as u16 as u64
    }
    /// What `packed` says, at `addr`.
    pub fn unpacked(bits: u64, addr: usize) -> Fault {
        Fault { signal: (bits >> 16) as u8 as libc::c_int, code: bits as i16 as libc::c_int, addr }
    }
    /// Go's line for it, without a line's end.
    pub fn line(self, pc: Option<*const u64>) -> String {
        let mut buf = [0; 160];
        let n = self.write_line(&mut buf, pc);
        String::from_utf8_lossy(&buf[..n]).into_owned()
    }
    /// As `line`, into `buf`: allowed in signal handlers. Says how many bytes.
    fn write_line(self, buf: &mut [u8], pc: Option<*const u64>) -> usize {
        let (name, text) = match self.signal {
            libc::SIGBUS => ("SIGBUS", "bus error"),
            _ => ("SIGSEGV", "segmentation violation"),
        };
        let Fault { code, addr, .. } = self;
        let size = buf.len();
        let mut out = buf;
        let _ = write!(out, "[signal {name}: {text} code={code:#x} addr={addr:#x}{}]", Pc(pc));
        size - out.len()
    }
}

/// Installs the handlers. Rust's threads have alternate signal stacks already.
pub fn install() {
    // SAFETY: a handler that ends the process, or has the interpreter go on.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
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

/// Has the interpreter go on with a panic, if that is asked for and possible.
///
/// # Safety
/// `context` is what the kernel passed, and `at` what `place` made of it.
unsafe fn resume(context: *mut libc::c_void, at: (&'static P, *const u64, *mut u64), fault: Fault) -> bool {
    // SAFETY: by the contract. The handler that faulted is left for another with its
    // arguments; nothing that it had on the stack wants dropping.
    unsafe {
        let regs = &mut (*(context as *mut libc::ucontext_t)).uc_mcontext.gregs;
        let wanted = at.0.curg().vm[PANIC_ON_FAULT].get() != 0;
        if !wanted || !reenter(regs) {
            return false;
        }
        regs[libc::REG_RIP as usize] = panic_on_fault as *const () as i64;
        regs[libc::REG_RCX as usize] = fault.packed() as i64;
        regs[libc::REG_R8 as usize] = fault.addr as i64;
        true
    }
}

extern "C" fn handler(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the kernel passes the signal's information.
    let (fault, at) = unsafe {
        (Fault { signal, code: (*info).si_code, addr: (*info).si_addr() as usize }, place(context))
    };
    // SAFETY: as above.
    if at.is_some_and(|at| unsafe { resume(context, at, fault) }) {
        return;
    }
    let mut buf = [0u8; 256];
    let mut out = &mut buf[..];
    let _ = write!(out, "unexpected fault address {:#x}\nfatal error: fault\n", fault.addr);
    let n = fault.write_line(out, at.map(|a| a.1));
    out = &mut out[n..];
    let _ = writeln!(out);
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
