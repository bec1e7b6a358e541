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

/// Stands for the code of `runtime.gopanic` and `runtime.Goexit`, which callers
/// of deferred functions see between them and what ended the frame.
static RAISERS: [u64; 4] = [0; 4];
/// Where gopanic is in Go's library.
pub(crate) const GOPANIC_AT: (&str, i64) = ("/usr/local/go/src/runtime/panic.go", 859);
/// Where Goexit is.
pub(crate) const GOEXIT_AT: (&str, i64) = ("/usr/local/go/src/runtime/panic.go", 694);

fn raiser_pc(r: Raised) -> u64 {
    let i = match r {
        Raised::Panic(_) => 1,
        Raised::Goexit => 3,
    };
    &raw const RAISERS[i] as u64
}

/// Name, file and line of a `raiser_pc`.
fn raiser(pc: u64) -> Option<(&'static str, &'static str, i64)> {
    let (file, line) = GOPANIC_AT;
    if pc == &raw const RAISERS[1] as u64 {
        return Some(("runtime.gopanic", file, line));
    }
    let (file, line) = GOEXIT_AT;
    (pc == &raw const RAISERS[3] as u64).then_some(("runtime.Goexit", file, line))
}

fn string(cx: &NativeCx, s: &str) -> GoStr {
    cx.string(s.as_bytes())
}

fn caller(cx: &NativeCx, skip: i64) -> (u64, GoStr, i64, bool) {
    let mut left = skip.max(0);
    let mut found = None;
    let mut by = None;
    frames(cx, |f| {
        if f.panicking.is_some() {
            if left == 0 {
                by = f.panicking;
                return false;
            }
            left -= 1;
        }
        if left == 0 {
            found = Some(f);
        }
        left -= 1;
        found.is_none()
    });
    if let Some((pc, (_, file, line))) = by.map(raiser_pc).and_then(|pc| Some((pc, raiser(pc)?))) {
        return (pc, string(cx, file), line, true);
    }
    let Some(f) = found else { return (0, GoStr::EMPTY, 0, false) };
    let (file, line) = load::position(f.func, f.pc).unwrap_or_default();
    (return_pc(f), string(cx, &file), line as i64, true)
}

fn callers(cx: &NativeCx, skip: i64, pcs: GoSlice<u64>) -> i64 {
    // SAFETY: the caller's slice; nothing else borrows it.
    let out = unsafe { pcs.as_mut_slice() };
    let mut n = 0;
    // 0 is Callers itself, which has no frame.
    let mut left = skip.max(1) - 1;
    if out.is_empty() {
        return 0;
    }
    let mut add = |pc| {
        if left > 0 {
            left -= 1;
            return true;
        }
        out[n] = pc;
        n += 1;
        n < out.len()
    };
    frames(cx, |f| (f.panicking.is_none_or(|r| add(raiser_pc(r)))) && add(return_pc(f)));
    n as i64
}

/// Function, file, line and entry of a return address, or of a function record.
fn pc_info(cx: &NativeCx, pc: u64) -> (GoStr, GoStr, i64, u64) {
    if let Some((name, file, line)) = raiser(pc) {
        return (string(cx, name), string(cx, file), line, pc - 8);
    }
    let at = pc.wrapping_sub(8) as *const u64;
    let (func, at) = match load::func_at(at as usize).or_else(|| load::func_at(pc as usize)) {
        Some(f) => (f, at),
        None => match load::record_at(pc as usize) {
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
            traceback::others(&mut s, g);
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
