//! Frames: how they are laid out, walked, built by the runtime, and moved on to
//! new stack chunks.
//!
//! A frame's header is (return pc, caller's fp, closure, deferred calls). The
//! runtime's own calls return to an `unwind` instruction (`unwind::Kind`). When a
//! callee does not fit the chunk, or a native's call-back has results to store,
//! a *pseudo frame* of four slots lies below the callee: (where to go on, caller's
//! fp, where results go or 0, how many result slots). The callee's caller is the
//! pseudo frame then, and its return pc `Kind::Chunk` or `Kind::CallBack`.
//!
//! A frame's extent is `FuncRec::frame_bytes`: everything the function touches,
//! the headers, results and arguments of the calls it builds included. So a
//! stack is in use from its chunks' starts to the end of its newest frame.

use super::unwind::{Kind, pc_of};
use crate::func::FuncRec;
use crate::native::{CallBack, Dest};
use crate::rt::{self, G, P, Stop};
use std::sync::atomic::Ordering;

/// The function of a frame.
///
/// # Safety
/// `fp` is a live frame (not a pseudo frame).
#[inline(always)]
pub unsafe fn func_of(fp: *mut u64) -> &'static FuncRec {
    // SAFETY: slot 2 is the closure, whose word 0 is its record, which lives forever.
    unsafe { rec_of(*fp.add(2) as *const u64) }
}
/// The record of a closure.
///
/// # Safety
/// `closure` is a closure object.
#[inline(always)]
pub unsafe fn rec_of(closure: *const u64) -> &'static FuncRec {
    // SAFETY: by the contract.
    unsafe { &*(*closure as *const FuncRec) }
}
/// The end of what a frame's function touches: where the runtime's own calls go.
///
/// # Safety
/// As `func_of`.
#[inline(always)]
pub unsafe fn frame_end(fp: *mut u64) -> *mut u64 {
    // SAFETY: by the contract.
    unsafe { fp.byte_add(func_of(fp).frame_bytes.load(Ordering::Relaxed) as usize) }
}
/// Return pc and caller's frame, looking through pseudo frames.
///
/// # Safety
/// As `func_of`.
pub unsafe fn caller(fp: *mut u64) -> (*const u64, *mut u64) {
    // SAFETY: headers of live frames and pseudo frames lead to each other.
    unsafe {
        let (mut pc, mut f) = (*fp as *const u64, *fp.add(1) as *mut u64);
        while pc == pc_of(Kind::Chunk) || pc == pc_of(Kind::CallBack) {
            (pc, f) = (*f as *const u64, *f.add(1) as *mut u64);
        }
        (pc, f)
    }
}

/// The goroutine that runs on `cx`.
///
/// # Safety
/// `cx` is this thread's P.
#[inline(always)]
pub unsafe fn cur(cx: *const P) -> &'static G {
    // SAFETY: by the contract.
    unsafe { (*cx).curg() }
}
/// Saves where the goroutine goes on.
///
/// # Safety
/// As `cur`.
#[inline(always)]
pub unsafe fn save(cx: *const P, pc: *const u64, fp: *mut u64) {
    // SAFETY: by the contract.
    let g = unsafe { cur(cx) };
    g.sched.pc.set(pc as usize);
    g.sched.fp.set(fp as usize);
}

op!(
    /// A taken back-edge was asked for attention; `pc` is the target.
    #[cold]
    #[inline(never)]
    backedge(pc, fp, cx, ins) {
        save(cx, pc, fp);
        if rt::safepoint(cx, cur(cx), true) {
            return Stop::Preempted;
        }
        go!(pc, fp, cx)
    }
);

/// Slow path of a call whose frame does not fit, or that was asked for
/// attention: polls, then enters the callee, in a new chunk if need be. The
/// results and arguments are in place at `callee`; `ret` is where it returns to.
///
/// # Safety
/// For call handlers, with their own state.
#[cold]
#[inline(never)]
pub unsafe extern "sysv64" fn slow_call(
    pc: *const u64,
    fp: *mut u64,
    cx: *const P,
    callee: *mut u64,
    closure: *const u64,
    ret: *const u64,
) -> Stop {
    // SAFETY: called by call handlers with their own state; the callee's header,
    // results and arguments lie within the caller's extent.
    unsafe {
        if (*cx).attention() {
            save(cx, pc, fp);
            if rt::safepoint(cx, cur(cx), false) {
                return Stop::Preempted;
            }
        }
        let rec = rec_of(closure);
        let code = rec.code.load(Ordering::Acquire);
        *callee = ret as u64;
        *callee.add(1) = fp as u64;
        *callee.add(2) = closure as u64;
        *callee.add(3) = 0;
        let at = make_room(callee, cx);
        if at.is_null() {
            return crate::panic::stack_overflow(cx, pc, fp);
        }
        go!(code as *const u64, at, cx)
    }
}

/// Makes room for the whole frame at `fp`, whose header and arguments are in
/// place: moves it to a new chunk unless it fits. Null on stack overflow.
///
/// # Safety
/// `fp` is a frame just built on the goroutine of `cx`.
#[inline(never)]
pub unsafe fn make_room(fp: *mut u64, cx: *const P) -> *mut u64 {
    // SAFETY: by the contract.
    unsafe {
        let g = cur(cx);
        let rec = func_of(fp);
        let bytes = rec.frame_bytes.load(Ordering::Relaxed) as usize;
        if fp as usize + bytes <= g.stack.hi.get() {
            return fp;
        }
        let args = 4 + rec.arg_slots();
        let lo = rt::stackgrow(&*cx, g, bytes + 32);
        if lo.is_null() {
            return lo;
        }
        *lo = *fp;
        *lo.add(1) = *fp.add(1);
        *lo.add(2) = fp.add(4) as u64;
        *lo.add(3) = rec.result_slots as u64;
        let new = lo.add(4);
        std::ptr::copy_nonoverlapping(fp, new, args);
        *new = pc_of(Kind::Chunk) as u64;
        *new.add(1) = lo as u64;
        new
    }
}

/// Builds a call above frame `fp`, which returns to `ret`: the callee's frame
/// with the `n` slots of results and arguments at `args`. Null on stack overflow.
///
/// # Safety
/// `fp` is the goroutine's newest frame; the closure takes these arguments.
#[inline(never)]
pub unsafe fn push_call(
    fp: *mut u64,
    cx: *const P,
    ret: *const u64,
    closure: *const u64,
    args: *const u64,
    n: usize,
) -> *mut u64 {
    // SAFETY: by the contract; room is checked before anything is written.
    unsafe {
        let g = cur(cx);
        let need = call_bytes(closure, n);
        let mut at = frame_end(fp);
        let (mut pc, mut up) = (ret, fp);
        if at as usize + need > g.stack.hi.get() {
            let lo = rt::stackgrow(&*cx, g, need + 32);
            if lo.is_null() {
                return lo;
            }
            pseudo(lo, ret, fp, std::ptr::null_mut(), 0);
            (at, pc, up) = (lo.add(4), pc_of(Kind::Chunk), lo);
        }
        build(at, pc, up, closure, args, n);
        at
    }
}

/// As `push_call`, and the callee's results go where `cb` says before the
/// goroutine goes on at `ret`.
///
/// # Safety
/// As `push_call`; `dest` stays valid and has room for `results` slots.
#[inline(never)]
pub unsafe fn push_callback(fp: *mut u64, cx: *const P, ret: *const u64, cb: CallBack) -> *mut u64 {
    // SAFETY: by the contract.
    unsafe {
        let g = cur(cx);
        let n = cb.result_slots + cb.args.len();
        let need = call_bytes(cb.closure, n) + 32;
        let mut lo = frame_end(fp);
        let mut kind = Kind::CallBack;
        if lo as usize + need > g.stack.hi.get() {
            lo = rt::stackgrow(&*cx, g, need);
            if lo.is_null() {
                return lo;
            }
            kind = Kind::Chunk;
        }
        let dest = match cb.ret {
            Dest::None => std::ptr::null_mut(),
            Dest::Slots(p) => p,
            Dest::Then(f) => (Box::into_raw(Box::new(f)) as *mut u64).byte_add(1),
        };
        pseudo(lo, ret, fp, dest, cb.result_slots);
        let at = lo.add(4);
        build(at, pc_of(kind), lo, cb.closure, std::ptr::null(), 0);
        std::ptr::write_bytes(at.add(4), 0, cb.result_slots);
        std::ptr::copy_nonoverlapping(cb.args.as_ptr(), at.add(4 + cb.result_slots), cb.args.len());
        at
    }
}

/// Hands a callee's results on, as its pseudo frame at `fp` says: copies them to
/// where they go, or (an odd address) runs what a native left to be run.
///
/// # Safety
/// The callee above the pseudo frame has just returned.
#[inline(never)]
pub unsafe fn deliver(fp: *mut u64) {
    // SAFETY: by the contract; an odd address is a leaked box's plus 1.
    unsafe {
        let (dst, n) = (*fp.add(2) as *mut u64, *fp.add(3) as usize);
        if dst.addr() & 1 != 0 {
            let f = Box::from_raw(dst.byte_sub(1) as *mut Box<dyn FnOnce(*const u64)>);
            f(fp.add(8));
        } else if !dst.is_null() {
            std::ptr::copy_nonoverlapping(fp.add(8), dst, n);
        }
    }
}

unsafe fn call_bytes(closure: *const u64, n: usize) -> usize {
    // SAFETY: a closure object.
    let rec = unsafe { rec_of(closure) };
    (rec.frame_bytes.load(Ordering::Relaxed) as usize).max(8 * (4 + n))
}

unsafe fn pseudo(lo: *mut u64, ret: *const u64, fp: *mut u64, dest: *mut u64, results: usize) {
    // SAFETY: the caller made room.
    unsafe {
        *lo = ret as u64;
        *lo.add(1) = fp as u64;
        *lo.add(2) = dest as u64;
        *lo.add(3) = results as u64;
    }
}

unsafe fn build(
    at: *mut u64,
    ret: *const u64,
    up: *mut u64,
    closure: *const u64,
    args: *const u64,
    n: usize,
) {
    // SAFETY: the caller made room.
    unsafe {
        *at = ret as u64;
        *at.add(1) = up as u64;
        *at.add(2) = closure as u64;
        *at.add(3) = 0;
        if n > 0 {
            std::ptr::copy_nonoverlapping(args, at.add(4), n);
        }
    }
}

/// Leaves chunks until the one that holds `fp` is the current one.
///
/// # Safety
/// `fp` is a live frame of the goroutine of `cx`; what lies above it is dead.
pub unsafe fn cut_back(fp: *mut u64, cx: *const P) {
    // SAFETY: by the contract.
    unsafe {
        let g = cur(cx);
        let at = fp as usize;
        while !(g.stack.lo.get() <= at && at < g.stack.hi.get()) {
            rt::stackpop(&*cx, g);
        }
    }
}
