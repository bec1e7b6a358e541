//! Stacks as return addresses, for profiles: what `runtime.CallersFrames` resolves.
//!
//! Guarantee: reads frames only, so it may run wherever a goroutine's place is saved,
//! or the goroutine does not run.

use crate::func::FuncRec;
use crate::interp::frame::func_of;
use crate::rt::G;
use crate::rt_natives::trace;
use crate::traceback;
use gopark_bytecode::ops::Op;
use gopark_runtime::Status;
use gopark_runtime::heap::profile::DEPTH;
use gopark_runtime::m::{self, M};

/// The stack of the goroutine on this thread, whose place is saved. A native that was
/// called without a frame of its own stands for itself by its record's address.
pub fn current(out: &mut [usize; DEPTH]) -> usize {
    let Some(p) = m::current().and_then(M::running_p) else { return 0 };
    let g = p.curg();
    // SAFETY: it runs this; its place is saved by whatever may come here.
    unsafe {
        let (pc, fp) = (g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64);
        let native = native_at(pc, fp).map(|f| std::ptr::from_ref(f) as usize);
        let mut rest = [0; DEPTH];
        let n = stack(g, true, &mut rest);
        join(native, &rest[..n], out)
    }
}

/// Writes `first` and `rest` as far as there is room; says how many that is.
fn join(first: Option<usize>, rest: &[usize], out: &mut [usize; DEPTH]) -> usize {
    let mut n = 0;
    for (to, pc) in out.iter_mut().zip(first.into_iter().chain(rest.iter().copied())) {
        *to = pc;
        n += 1;
    }
    n
}

/// The stack of `g`, innermost first; how deep it is, or as much as fits. `running`:
/// its saved pc is an instruction that has begun, not where it goes on.
///
/// # Safety
/// The goroutine does not run meanwhile, or runs this, and its place is saved.
pub unsafe fn stack(g: &G, running: bool, out: &mut [usize; DEPTH]) -> usize {
    // SAFETY: by the contract.
    unsafe { stack_without(g, running, |_| false, out) }
}

/// As [`stack`], without what `skip` says of the innermost functions, by name.
unsafe fn stack_without(
    g: &G,
    running: bool,
    skip: impl Fn(&str) -> bool,
    out: &mut [usize; DEPTH],
) -> usize {
    let (pc, fp) = (g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64);
    let mut n = 0;
    let mut add = |pc: usize| {
        if n < DEPTH {
            out[n] = pc;
            n += 1;
        }
        n < DEPTH
    };
    let mut inner = true;
    // SAFETY: by the contract.
    unsafe {
        traceback::frames(g, pc, fp, running, |f| {
            inner &= skip(&f.func.name);
            if f.func.wrapper || inner {
                return true;
            }
            let at = match &*f.func.name {
                "runtime.main" => trace::main_pc(),
                _ => f.pc as usize + 8,
            };
            add(at)
        });
    }
    add(trace::goexit_pc());
    n
}

/// The stack of a goroutine that waits or wakes one: it begins with what Go's runtime
/// calls the operation on a channel, and for package sync with what the program called.
///
/// # Safety
/// As [`stack`], and its saved pc is where it goes on.
pub unsafe fn waiting(g: &G, out: &mut [usize; DEPTH]) -> usize {
    let reason = g.wait_reason();
    let leaf = match g.status() {
        Status::Waiting if reason.receives() => Some(trace::CHANRECV),
        Status::Waiting if reason.sends() => Some(trace::CHANSEND),
        Status::Waiting if reason.selects() => Some(trace::SELECTGO),
        _ => None,
    };
    let within_sync = |name: &str| {
        let method = name.rsplit('.').next().unwrap_or_default();
        name.starts_with("internal/sync.")
            || name.starts_with("sync.") && method.starts_with(|c: char| c.is_ascii_lowercase())
    };
    let mut rest = [0; DEPTH];
    // SAFETY: by the contract.
    let n = unsafe { stack_without(g, false, within_sync, &mut rest) };
    join(leaf.map(|l| trace::our_pc(l) as usize), &rest[..n], out)
}

/// The native that the instruction at `pc` calls without giving it a frame.
unsafe fn native_at(pc: *const u64, fp: *mut u64) -> Option<&'static FuncRec> {
    // SAFETY: (pc, fp) is a place in a function's code, which ends with another word.
    unsafe {
        let body = func_of(fp).body()?;
        let at = (pc as usize).wrapping_sub(body.func.code.as_ptr() as usize) / 8;
        let is = at + 1 < body.func.code.len() && body.func.code[at] as u16 == Op::CallN as u16;
        is.then(|| &*(*pc.add(1) as *const FuncRec))
    }
}
