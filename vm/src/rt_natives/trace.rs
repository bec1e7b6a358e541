//! Callers, positions, tracebacks for Go code. Parking natives, so that pc and fp
//! of the caller are saved.

use crate::interp::frame::func_of;
use crate::load;
use crate::native::{NativeCx, Status, With};
use crate::traceback::{self, Frame};
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

/// Stands for the code of `runtime.gopanic`, which callers of deferred
/// functions see between them and the panic.
static GOPANIC: [u64; 2] = [0; 2];
/// Where that is in Go's library.
pub(crate) const GOPANIC_AT: (&str, i64) = ("/usr/local/go/src/runtime/panic.go", 859);

fn gopanic_pc() -> u64 {
    &raw const GOPANIC as u64 + 8
}

fn string(cx: &NativeCx, s: &str) -> GoStr {
    cx.string(s.as_bytes())
}

fn caller(cx: &NativeCx, skip: i64) -> (u64, GoStr, i64, bool) {
    let mut left = skip.max(0);
    let mut found = None;
    let mut gopanic = false;
    frames(cx, |f| {
        if f.panicking.is_some() {
            if left == 0 {
                gopanic = true;
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
    if gopanic {
        return (gopanic_pc(), string(cx, GOPANIC_AT.0), GOPANIC_AT.1, true);
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
    frames(cx, |f| (f.panicking.is_none() || add(gopanic_pc())) && add(return_pc(f)));
    n as i64
}

/// Function, file, line and entry of a return address, or of a function record.
fn pc_info(cx: &NativeCx, pc: u64) -> (GoStr, GoStr, i64, u64) {
    if pc == gopanic_pc() {
        return (string(cx, "runtime.gopanic"), string(cx, GOPANIC_AT.0), GOPANIC_AT.1, pc - 8);
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
