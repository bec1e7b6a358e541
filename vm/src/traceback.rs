//! Tracebacks: frames as functions with file and line, goroutines with states.

use crate::func::FuncRec;
use crate::interp::frame::{caller, frame_end, func_of};
use crate::interp::unwind::{Kind, kind_of, panics};
use crate::load;
use crate::rt::{G, P};
use crate::types::Iface;
use gopark_bytecode::ops::Op;
use gopark_runtime::g::for_each_g;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU32, Ordering};

/// A frame of a goroutine, from the newest.
#[derive(Clone, Copy)]
pub struct Frame {
    /// Its function.
    pub func: &'static FuncRec,
    /// The address of the call, or of the running instruction.
    pub pc: *const u64,
    /// Its frame.
    pub fp: *mut u64,
    /// The panic that happened here, if deferred calls under it run above.
    pub panicking: Option<Iface>,
}

/// Calls `visit` with the frames of `g` from (pc, fp) on, `running`: `pc` is an
/// instruction that has begun, not where it goes on. Stops when that says false.
///
/// # Safety
/// The goroutine does not run meanwhile, (pc, fp) is its newest frame.
pub unsafe fn frames(
    g: &G,
    pc: *const u64,
    fp: *mut u64,
    running: bool,
    mut visit: impl FnMut(Frame) -> bool,
) {
    let (mut pc, mut fp, mut exact) = (pc, fp, running);
    let mut panicking = None;
    let mut below: *mut u64 = std::ptr::null_mut();
    // SAFETY: by the contract; headers lead from frame to frame.
    unsafe {
        while !fp.is_null() {
            if let Some(k @ (Kind::Panic | Kind::Preprint)) = kind_of(pc) {
                // The frame in which a panic happened.
                let mut p = panics(g);
                while let Some(q) = p.as_ref() {
                    if q.fp == fp {
                        (pc, exact) = (q.pc, true);
                        panicking = (k == Kind::Panic).then_some(q.value);
                        break;
                    }
                    p = q.link;
                }
            }
            if kind_of(pc) == Some(Kind::AfterPark) {
                pc = g.vm[2].get() as *const u64;
            }
            let func = func_of(fp);
            if fp == g.stack.lo.get() as *mut u64 && kind_of(pc) == Some(Kind::Start) {
                exact = true;
            }
            // A deferred call lies above the whole frame and returns to the
            // instruction that made it; any other to the one after.
            let deferred = is_run_defers(func, pc) && below == frame_end(fp);
            let at = if exact || deferred { pc } else { pc.wrapping_sub(1) };
            below = fp;
            if !visit(Frame { func, pc: at, fp, panicking }) {
                return;
            }
            (exact, panicking) = (false, None);
            (pc, fp) = caller(fp);
            if kind_of(pc) == Some(Kind::Goexit) {
                return;
            }
        }
    }
}

fn is_run_defers(func: &FuncRec, pc: *const u64) -> bool {
    let Some(body) = func.body() else { return false };
    let code = &body.func.code;
    let at = (pc as usize).wrapping_sub(code.as_ptr() as usize) / 8;
    at < code.len() && code[at] as u16 == Op::RunDefers as u16
}

/// `main.f(...)` and where it is.
pub fn write_frame(out: &mut String, f: Frame) {
    if let Some(v) = f.panicking {
        let _ = writeln!(out, "panic({{{:#x}, {:#x}}})", v.ty as usize, v.word);
        out.push_str("\t/usr/local/go/src/runtime/panic.go:859 +0x125\n");
    }
    if f.func.wrapper || hidden(&f.func.name) {
        return;
    }
    let args = if f.func.param_slots == 0 { "()" } else { "(...)" };
    let _ = writeln!(out, "{}{args}", f.func.name);
    write_position(out, f.func, f.pc);
}

/// Package runtime's own functions are not shown, as in Go.
fn hidden(name: &str) -> bool {
    name.strip_prefix("runtime.").is_some_and(|n| n.starts_with(|c: char| c.is_ascii_lowercase()))
}

fn write_position(out: &mut String, func: &FuncRec, pc: *const u64) {
    match load::position(func, pc) {
        Some((file, line)) => {
            let start = func.body().map_or(0, |b| b.func.code.as_ptr() as usize);
            let _ = writeln!(out, "\t{file}:{line} +{:#x}", (pc as usize).wrapping_sub(start) + 8);
        }
        None => out.push_str("\t?:0\n"),
    }
}

/// The state as it stands in a traceback's brackets.
pub fn state(g: &G) -> String {
    use gopark_runtime::Status;
    let mut s = match g.status() {
        Status::Running => "running".to_string(),
        Status::Syscall => "syscall".to_string(),
        Status::Waiting => g.wait_reason().as_str().to_string(),
        _ => "runnable".to_string(),
    };
    let since = g.wait_since.load(std::sync::atomic::Ordering::Relaxed);
    if matches!(g.status(), Status::Waiting | Status::Syscall) && since != 0 {
        let minutes = (gopark_runtime::sync::nanotime() - since) / 60_000_000_000;
        if minutes >= 1 {
            let _ = write!(s, ", {minutes} minutes");
        }
    }
    s
}

/// A goroutine's traceback: header, frames from (pc, fp), creator.
///
/// # Safety
/// As `frames`.
pub unsafe fn goroutine(out: &mut String, g: &G, state: &str, pc: *const u64, fp: *mut u64, running: bool) {
    let _ = writeln!(out, "goroutine {} [{state}]:", g.goid.get());
    let (mut n, mut left_out) = (0, 0);
    let mut last: Vec<Frame> = vec![];
    // SAFETY: the caller's promise.
    unsafe {
        frames(g, pc, fp, running, |f| {
            n += 1;
            if n <= 50 {
                write_frame(out, f);
            } else {
                if last.len() == 50 {
                    last.remove(0);
                    left_out += 1;
                }
                last.push(f);
            }
            true
        });
    }
    if left_out > 0 {
        let _ = writeln!(out, "...{left_out} frames elided...");
    }
    for f in last {
        write_frame(out, f);
    }
    let pc = g.creator_pc.get() as *const u64;
    // SAFETY: the vm's word 1 is the record of the creator's function, or 0.
    if let Some(func) = unsafe { (g.vm[1].get() as *const FuncRec).as_ref() } {
        let _ = writeln!(out, "created by {} in goroutine {}", func.name, g.creator_goid.get());
        write_position(out, func, pc);
    }
}

/// debug.SetTraceback's level plus 1; 0 before.
static LEVEL: AtomicU32 = AtomicU32::new(0);

/// As debug.SetTraceback.
pub fn set_level(level: &str) {
    LEVEL.store(parse(Some(level)) + 1, Ordering::Relaxed);
}
/// GOTRACEBACK: 0 none, 1 single, 2 all and above.
fn level() -> u32 {
    match LEVEL.load(Ordering::Relaxed) {
        0 => parse(std::env::var("GOTRACEBACK").ok().as_deref()),
        n => n - 1,
    }
}
fn parse(level: Option<&str>) -> u32 {
    match level {
        Some("none" | "0") => 0,
        Some("all" | "system" | "crash" | "1" | "2") => 2,
        _ => 1,
    }
}

/// What follows the message of a fatal error at (pc, fp); `all`: of all
/// goroutines even if not asked for.
///
/// # Safety
/// P, pc and frame of a handler; the world is frozen.
pub unsafe fn fatal(out: &mut String, cx: *const P, pc: *const u64, fp: *mut u64, all: bool) {
    let level = level();
    if level == 0 {
        return;
    }
    // SAFETY: by the contract.
    unsafe {
        let cur = (*cx).curg();
        out.push('\n');
        goroutine(out, cur, "running", pc, fp, true);
        if all || level > 1 {
            others(out, cur);
        }
    }
}

/// All goroutines but `but`.
///
/// # Safety
/// The world is stopped or frozen.
pub unsafe fn others(out: &mut String, but: *const G) {
    use gopark_runtime::Status;
    for_each_g(|g| {
        if std::ptr::eq(g, but) {
            return;
        }
        out.push('\n');
        if g.status() == Status::Running {
            let _ = writeln!(
                out,
                "goroutine {} [running]:\n\tgoroutine running on other thread; stack unavailable",
                g.goid.get()
            );
            return;
        }
        let (pc, fp) = (g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64);
        // SAFETY: it does not run, its state is saved.
        unsafe { goroutine(out, g, &state(g), pc, fp, false) };
    });
}

/// `fatal error: all goroutines are asleep - deadlock!`
pub fn deadlock() -> ! {
    let mut main_exists = false;
    for_each_g(|g| main_exists |= g.goid.get() == 1);
    let mut out = String::new();
    if main_exists {
        out.push_str("fatal error: all goroutines are asleep - deadlock!\n");
    } else {
        out.push_str("fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n");
    }
    if level() > 0 {
        // SAFETY: nothing runs.
        unsafe { others(&mut out, std::ptr::null()) };
    }
    use std::io::Write as _;
    let _ = std::io::stderr().write_all(out.as_bytes());
    std::process::exit(2)
}
