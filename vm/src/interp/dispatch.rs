//! Dispatch: operands, and how a handler goes on to the next: by a tail call, or
//! (`cfg(gopark_loop)`, chosen by the build script at opt-level 0, where LLVM
//! makes calls of tail calls) by returning to a loop.

use super::{N, P, Stop, TABLE};
use gopark_bytecode::ops::Op;
use std::cell::Cell;

/// A handler.
pub type Handler = unsafe extern "sysv64" fn(pc: *const u64, fp: *mut u64, cx: *const P, ins: u64) -> Stop;

/// Operand a.
#[inline(always)]
pub fn a(ins: u64) -> usize {
    (ins >> 16) as u16 as usize
}
/// Operand b.
#[inline(always)]
pub fn b(ins: u64) -> usize {
    (ins >> 32) as u16 as usize
}
/// Operand c.
#[inline(always)]
pub fn c(ins: u64) -> usize {
    (ins >> 48) as usize
}
/// Operand b as a signed number.
#[inline(always)]
pub fn bi(ins: u64) -> i64 {
    (ins >> 32) as i16 as i64
}
/// Operand c as a signed number.
#[inline(always)]
pub fn ci(ins: u64) -> i64 {
    ins as i64 >> 48
}
/// Operands b and c as one signed number.
#[inline(always)]
pub fn bci(ins: u64) -> i64 {
    ins as i64 >> 32
}

/// Reads slot `i`.
///
/// # Safety
/// The slot is in the frame.
#[inline(always)]
pub unsafe fn r(fp: *mut u64, i: usize) -> u64 {
    // SAFETY: by the contract.
    unsafe { *fp.add(i) }
}
/// Writes slot `i`.
///
/// # Safety
/// The slot is in the frame.
#[inline(always)]
pub unsafe fn set(fp: *mut u64, i: usize, v: u64) {
    // SAFETY: by the contract.
    unsafe { *fp.add(i) = v }
}

/// Defines the handler of an opcode.
macro_rules! op {
    ($(#[$m:meta])* $name:ident($pc:ident, $fp:ident, $cx:ident, $ins:ident) $body:block) => {
        $(#[$m])*
        #[allow(non_snake_case, unused_variables, unused_mut, clippy::missing_safety_doc)]
        pub unsafe extern "sysv64" fn $name(
            $pc: *const u64,
            $fp: *mut u64,
            $cx: *const $crate::rt::P,
            $ins: u64,
        ) -> $crate::rt::Stop {
            // SAFETY: the code is verified: operands are slots of this frame,
            // literals are patched, jumps land on instructions; `cx` is this
            // thread's P. See the module's text.
            unsafe { $body }
        }
    };
}

/// Goes on at `pc` with frame `fp`.
macro_rules! go {
    ($pc:expr, $fp:expr, $cx:expr) => {{
        let pc: *const u64 = $pc;
        #[cfg(not(gopark_loop))]
        {
            let ins = *pc;
            let handler = *$crate::interp::TABLE.get_unchecked(ins as u16 as usize);
            return handler(pc, $fp, $cx, ins);
        }
        #[cfg(gopark_loop)]
        return $crate::interp::dispatch::hand_over(pc, $fp, $cx);
    }};
}

/// Goes on `n` words further.
macro_rules! next {
    ($n:expr, $pc:expr, $fp:expr, $cx:expr) => {
        go!($pc.add($n), $fp, $cx)
    };
}

/// Keeps LLVM from turning a conditional jump into a conditional move of `pc`.
#[inline(always)]
pub fn branch() {
    // SAFETY: no instruction at all.
    unsafe { std::arch::asm!("", options(nomem, nostack, preserves_flags)) }
}

/// Starts or continues executing at (pc, fp) on `p`.
///
/// # Safety
/// They were saved by a handler, or are a new goroutine's start.
pub unsafe fn execute(pc: *const u64, fp: *mut u64, p: *const P) -> Stop {
    // SAFETY: by the contract `pc` is an instruction of verified code.
    unsafe {
        let ins = *pc;
        #[cfg(not(gopark_loop))]
        {
            let handler = TABLE[ins as u16 as usize];
            ENTRY.with(|entry| enter(pc, fp, p, ins, handler, entry))
        }
        #[cfg(gopark_loop)]
        {
            let mut stop = TABLE[ins as u16 as usize](pc, fp, p, ins);
            while let Some((pc, fp, cx)) = NEXT.take() {
                let ins = *pc;
                stop = TABLE[ins as u16 as usize](pc, fp, cx, ins);
            }
            stop
        }
    }
}

/// The registers that a function called keeps for its caller, where the first
/// handler was called: with them any handler can take the place of one that cannot
/// go on, whatever that had on the stack.
#[repr(C)]
#[derive(Default)]
pub struct Entry {
    rsp: Cell<u64>,
    rbx: Cell<u64>,
    rbp: Cell<u64>,
    /// r12 to r15.
    high: [Cell<u64>; 4],
}

thread_local! {
    static ENTRY: Entry = const {
        Entry { rsp: Cell::new(0), rbx: Cell::new(0), rbp: Cell::new(0), high: [const { Cell::new(0) }; 4] }
    };
}

/// Calls the first handler.
///
/// # Safety
/// As `execute`; `entry` is this thread's.
#[cfg(not(gopark_loop))]
#[unsafe(naked)]
unsafe extern "sysv64" fn enter(
    pc: *const u64,
    fp: *mut u64,
    cx: *const P,
    ins: u64,
    handler: Handler,
    entry: *const Entry,
) -> Stop {
    std::arch::naked_asm!(
        "sub rsp, 8",
        "mov [r9], rsp",
        "mov [r9 + 8], rbx",
        "mov [r9 + 16], rbp",
        "mov [r9 + 24], r12",
        "mov [r9 + 32], r13",
        "mov [r9 + 40], r14",
        "mov [r9 + 48], r15",
        "call r8",
        "add rsp, 8",
        "ret",
    )
}

/// Sets the registers of a handler of this thread to what the first one was called
/// with. False if handlers do not return to there.
pub fn reenter(regs: &mut [i64; 23]) -> bool {
    if cfg!(gopark_loop) {
        return false;
    }
    ENTRY.with(|e| {
        // The return address lies there still.
        regs[libc::REG_RSP as usize] = e.rsp.get() as i64 - 8;
        let kept = [(libc::REG_RBX, &e.rbx), (libc::REG_RBP, &e.rbp)];
        let high = [libc::REG_R12, libc::REG_R13, libc::REG_R14, libc::REG_R15];
        for (reg, value) in kept.into_iter().chain(high.into_iter().zip(&e.high)) {
            regs[reg as usize] = value.get() as i64;
        }
    });
    true
}

/// Without tail calls: what the loop in `execute` runs next. A handler that stops
/// leaves it empty.
#[cfg(gopark_loop)]
mod next {
    use super::P;
    use std::cell::Cell;

    thread_local! {
        pub static NEXT: Cell<Option<(*const u64, *mut u64, *const P)>> = const { Cell::new(None) };
    }
}
#[cfg(gopark_loop)]
use next::NEXT;

/// Leaves the next instruction to the loop.
#[cfg(gopark_loop)]
pub fn hand_over(pc: *const u64, fp: *mut u64, cx: *const P) -> Stop {
    NEXT.set(Some((pc, fp, cx)));
    Stop::Yielded
}

/// Prints an instruction, then runs it.
///
/// # Safety
/// As every handler.
pub unsafe extern "sysv64" fn trace(pc: *const u64, fp: *mut u64, cx: *const P, ins: u64) -> Stop {
    // SAFETY: as in every handler; opcodes under this handler are `N` too high.
    unsafe {
        print(pc, fp, ins);
        let plain = TABLE[ins as u16 as usize - N];
        plain(pc, fp, cx, ins)
    }
}

#[cold]
#[inline(never)]
unsafe fn print(pc: *const u64, fp: *mut u64, ins: u64) {
    let name = Op::from_u16((ins as u16).wrapping_sub(N as u16)).map_or("?", |op| op.info().name);
    // SAFETY: every frame's slot 2 is its closure, whose word 0 is its record.
    let func = unsafe { super::frame::func_of(fp) };
    let at = func.body().map_or(-1, |b| (pc as isize - b.func.code.as_ptr() as isize) / 8);
    eprintln!(
        "{fp:p} {}+{at}: {name} a={} b={} c={} [{:x} {:x} {:x}]",
        func.name,
        a(ins),
        b(ins),
        c(ins),
        // SAFETY: reads of the goroutine's stack chunk or little beyond; a debugging aid.
        unsafe { *fp.add(a(ins).min(64)) },
        // SAFETY: as above.
        unsafe { *fp.add(b(ins).min(64)) },
        // SAFETY: as above.
        unsafe { *fp.add(c(ins).min(64)) },
    );
}
