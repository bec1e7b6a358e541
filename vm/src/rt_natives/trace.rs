//! Callers, positions, tracebacks for Go code. Parking natives, so that pc and fp
//! of the caller are saved.

use crate::interp::frame::func_of;
use crate::load;
use crate::native::{NativeCx, Status, With};
use crate::traceback::{self, Frame, Raised};
use crate::types::{GoSlice, GoStr};
use gopark_runtime::world;

/// The frames from the native's caller on, without wrappers and natives.
fn frames(cx: &NativeCx, mut visit: impl FnMut(Frame) -> bool) {
    let g = cx.g();
    let (pc, fp) = (g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64);
    // SAFETY: a parking native: pc and fp are saved, the goroutine is this one.
    unsafe {
        traceback::frames(g, pc, fp, false, |f| {
            if f.func.wrapper || f.func.is_native && std::ptr::eq(func_of(fp), f.func) && f.fp == fp {
                return true;
            }
            visit(f)
        });
    }
}

/// As a return address: one word after the call's.
fn return_pc(f: Frame) -> u64 {
    f.pc as u64 + 8
}

/// Functions of Go's runtime that callers see, with file and line; here they
/// have no code.
static OURS: [(&str, &str, i64); 10] = [
    ("runtime.gopanic", GOPANIC_AT.0, GOPANIC_AT.1),
    ("runtime.Goexit", GOEXIT_AT.0, GOEXIT_AT.1),
    ("runtime.Callers", "/usr/local/go/src/runtime/extern.go", 341),
    ("runtime.main", "/usr/local/go/src/runtime/proc.go", 302),
    ("runtime.goexit", "/usr/local/go/src/runtime/asm_amd64.s", 1264),
    ("runtime.chanrecv1", "/usr/local/go/src/runtime/chan.go", 509),
    ("runtime.chansend1", "/usr/local/go/src/runtime/chan.go", 161),
    ("runtime.selectgo", "/usr/local/go/src/runtime/select.go", 535),
    ("runtime._GC", "", 0),
    ("runtime._System", "", 0),
];
/// Stands for the code of `OURS`: two words for each.
static CODE: [u64; 2 * OURS.len()] = [0; 2 * OURS.len()];
/// Where gopanic is in Go's library.
pub(crate) const GOPANIC_AT: (&str, i64) = ("/usr/local/go/src/runtime/panic.go", 859);
/// Where Goexit is.
pub(crate) const GOEXIT_AT: (&str, i64) = ("/usr/local/go/src/runtime/panic.go", 694);
const CALLERS: usize = 2;
const MAIN: usize = 3;
const GOEXIT: usize = 4;
/// Receiving from a channel.
pub(crate) const CHANRECV: usize = 5;
/// Sending to one.
pub(crate) const CHANSEND: usize = 6;
/// A select.
pub(crate) const SELECTGO: usize = 7;
/// Collecting garbage, for the CPU profile.
pub(crate) const GC: usize = 8;
/// What else the runtime does on its own.
pub(crate) const SYSTEM: usize = 9;

/// The return address that stands for a call by `OURS[i]`.
pub(crate) fn our_pc(i: usize) -> u64 {
    &raw const CODE[2 * i + 1] as u64
}

/// The return address that stands for runtime.main's.
pub(crate) fn main_pc() -> usize {
    our_pc(MAIN) as usize
}

/// That which ends every stack.
pub(crate) fn goexit_pc() -> usize {
    our_pc(GOEXIT) as usize
}

/// Which of `OURS` a return address stands for.
fn ours(pc: u64) -> Option<&'static (&'static str, &'static str, i64)> {
    (0..OURS.len()).find(|&i| our_pc(i) == pc).map(|i| &OURS[i])
}

fn raiser_pc(r: Raised) -> u64 {
    match r {
        Raised::Panic(_) => our_pc(0),
        Raised::Goexit => our_pc(1),
    }
}

fn string(cx: &NativeCx, s: &str) -> GoStr {
    cx.string(s.as_bytes())
}

/// Calls `visit` with the return addresses that runtime.Callers gives, from the
/// native's caller on.
fn return_pcs(cx: &NativeCx, mut visit: impl FnMut(u64) -> bool) {
    let mut go_on = true;
    frames(cx, |f| {
        let pc = if &*f.func.name == "runtime.main" { our_pc(MAIN) } else { return_pc(f) };
        go_on = f.panicking.is_none_or(|r| visit(raiser_pc(r))) && visit(pc);
        go_on
    });
    if go_on {
        visit(our_pc(GOEXIT));
    }
}

fn caller(cx: &NativeCx, skip: i64) -> (u64, GoStr, i64, bool) {
    let mut left = skip.max(0);
    let mut found = 0;
    return_pcs(cx, |pc| {
        if left == 0 {
            found = pc;
        }
        left -= 1;
        found == 0
    });
    if found == 0 {
        return (0, GoStr::EMPTY, 0, false);
    }
    let (_, file, line, _) = pc_info(cx, found);
    (found, file, line, true)
}

fn callers(cx: &NativeCx, skip: i64, pcs: GoSlice<u64>) -> i64 {
    // SAFETY: the caller's slice; nothing else borrows it.
    let out = unsafe { pcs.as_mut_slice() };
    if out.is_empty() {
        return 0;
    }
    let mut n = 0;
    // 0 is Callers itself.
    let mut left = skip.max(0);
    let mut add = |pc| {
        if left > 0 {
            left -= 1;
            return true;
        }
        out[n] = pc;
        n += 1;
        n < out.len()
    };
    if add(our_pc(CALLERS)) {
        return_pcs(cx, add);
    }
    n as i64
}

/// Function, file, line and entry of a return address, or of a function record.
fn pc_info(cx: &NativeCx, pc: u64) -> (GoStr, GoStr, i64, u64) {
    if let Some((name, file, line)) = ours(pc) {
        return (string(cx, name), string(cx, file), *line, pc - 8);
    }
    let at = pc.wrapping_sub(8) as *const u64;
    let (func, at) = match load::func_at(at as usize).or_else(|| load::func_at(pc as usize)) {
        Some(f) => (f, at),
        None => match load::record_at(pc as usize) {
            // A native that was called without a frame.
            Some(f) if f.is_native => (f, at),
            Some(f) => {
                load::lower(f);
                (f, f.body().map_or(at, |b| b.func.code.as_ptr()))
            }
            None => return (GoStr::EMPTY, GoStr::EMPTY, 0, 0),
        },
    };
    let (file, line) = load::position(func, at).unwrap_or_default();
    (string(cx, &func.name), string(cx, &file), line as i64, func as *const _ as u64)
}

/// How far a return address is behind the beginning of its function's code, in bytes.
pub(crate) fn offset(pc: u64) -> u64 {
    let body = load::func_at((pc as usize).wrapping_sub(8)).and_then(|f| f.body());
    body.map_or(0, |b| pc.wrapping_sub(b.func.code.as_ptr() as u64))
}

fn stack(cx: &NativeCx, buf: GoSlice<u8>, all: bool) -> With<i64> {
    if all && !world::stop_the_world(cx.p()) {
        return With(Status::Retry, None);
    }
    let g = cx.g();
    let mut s = String::new();
    // SAFETY: pc and fp are saved; the world is stopped for the others.
    unsafe {
        let (pc, fp) = (g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64);
        traceback::goroutine(&mut s, g, "running", pc, fp, false);
        if all {
            traceback::others(&mut s, g, |_| true);
            world::start_the_world(cx.p());
        }
    }
    // SAFETY: the caller's slice; nothing else borrows it.
    let out = unsafe { buf.as_mut_slice() };
    let n = s.len().min(out.len());
    out[..n].copy_from_slice(&s.as_bytes()[..n]);
    With(Status::Done, Some(n as i64))
}

crate::natives! {
    parking "runtime.Caller" cx (skip: i64) -> (u64, GoStr, i64, bool) { caller(cx, skip) }
    parking "runtime.Callers" cx (skip: i64, pcs: GoSlice<u64>) -> i64 { callers(cx, skip, pcs) }
    pure "runtime.pcInfo" cx (pc: u64) -> (GoStr, GoStr, i64, u64) { pc_info(cx, pc) }
    parking "runtime.Stack" cx (buf: GoSlice<u8>, all: bool) -> With<i64> { stack(cx, buf, all) }
}
