//! Calls, returns, natives.
//!
//! A call writes the callee's header and goes on at its code, if its frame fits
//! the chunk and nobody asked for attention: one add and one carry. `code` is
//! loaded before `frame_bytes`: the loader stores them the other way round, so a
//! new body never runs under the check of the old one.

use super::dispatch::*;
use super::frame::*;
use super::throw::{begin_raise, slow_nil};
use super::unwind::{self, Kind, pc_of};
use crate::func::FuncRec;
use crate::native::{CallBack, Class, NativeCx, Raise, Status};
use crate::rt::{self, P, Stop};
use crate::rt_natives::LABELS;
use crate::types::Type;
use std::sync::atomic::Ordering::{Acquire, Relaxed};

/// Calls `$closure` (of record `$rec`) with the frame at `$callee`.
macro_rules! enter {
    ($pc:expr, $fp:expr, $cx:expr, $callee:expr, $rec:expr, $closure:expr, $ret:expr) => {{
        let callee: *mut u64 = $callee;
        let closure: *const u64 = $closure;
        let ret: *const u64 = $ret;
        let rec: *const FuncRec = $rec;
        let code = (*rec).code.load(Acquire);
        let top = callee as usize + (*rec).frame_bytes.load(Relaxed) as usize;
        if !(*$cx).fits(top) {
            return slow_call($pc, $fp, $cx, callee, closure, ret);
        }
        *callee = ret as u64;
        *callee.add(1) = $fp as u64;
        *callee.add(2) = closure as u64;
        *callee.add(3) = 0;
        go!(code as *const u64, callee, $cx)
    }};
}

op!(Call(pc, fp, cx, ins) {
    let rec = *pc.add(1) as *const FuncRec;
    enter!(pc, fp, cx, fp.add(a(ins)), rec, rec as *const u64, pc.add(2))
});
op!(CallC(pc, fp, cx, ins) {
    let closure = r(fp, b(ins)) as *const u64;
    if closure.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    enter!(pc, fp, cx, fp.add(a(ins)), *closure as *const FuncRec, closure, pc.add(1))
});
op!(CallI(pc, fp, cx, ins) {
    let t = r(fp, b(ins)) as *const Type;
    if t.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    let rec = (*t).method_quick(*pc.add(1) as u32);
    if rec.is_null() {
        return slow_calli(pc, fp, cx, ins);
    }
    set(fp, c(ins), r(fp, b(ins) + 1));
    enter!(pc, fp, cx, fp.add(a(ins)), rec, rec as *const u64, pc.add(2))
});
op!(
    #[inline(never)]
    slow_calli(pc, fp, cx, ins) {
        let t = r(fp, b(ins)) as *const Type;
        let Some(m) = (*t).method(*pc.add(1) as u32) else {
            return slow_nil(pc, fp, cx, ins);
        };
        set(fp, c(ins), r(fp, b(ins) + 1));
        enter!(pc, fp, cx, fp.add(a(ins)), m.func, m.func as *const u64, pc.add(2))
    }
);
op!(Ret(pc, fp, cx, ins) {
    go!(*fp as *const u64, *fp.add(1) as *mut u64, cx)
});

op!(CallN(pc, fp, cx, ins) {
    let rec = &*(*pc.add(1) as *const FuncRec);
    if rec.class != Class::Pure {
        return calln_other(pc, fp, cx, ins);
    }
    save(cx, pc, fp);
    match (rec.native)(NativeCx::of(cx), fp.add(a(ins) + 4)) {
        Status::Done => next!(2, pc, fp, cx),
        st => {
            note(cx, st);
            return native_end(pc, fp, cx, pc.add(2) as u64);
        }
    }
});
op!(
    #[inline(never)]
    calln_other(pc, fp, cx, ins) {
        let rec = *pc.add(1) as *const FuncRec;
        return native_other(pc, fp, cx, rec as u64, fp.add(a(ins) + 4), pc.add(2));
    }
);
op!(Native(pc, fp, cx, ins) {
    let rec = func_of(fp);
    if rec.class != Class::Pure {
        return native_other(pc, fp, cx, &raw const *rec as u64, fp.add(4), pc.add(2));
    }
    save(cx, pc, fp);
    match (rec.native)(NativeCx::of(cx), fp.add(4)) {
        Status::Done => next!(2, pc, fp, cx),
        st => {
            note(cx, st);
            return native_end(pc, fp, cx, pc.add(2) as u64);
        }
    }
});

/// A parking or blocking native.
#[inline(never)]
unsafe extern "sysv64" fn native_other(
    pc: *const u64,
    fp: *mut u64,
    cx: *const P,
    rec: u64,
    slots: *mut u64,
    ret: *const u64,
) -> Stop {
    // SAFETY: called by handlers with their own state.
    unsafe {
        let rec = &*(rec as *const FuncRec);
        if rec.class == Class::Missing {
            missing(pc, fp, cx, rec);
        }
        save(cx, ret, fp);
        if rec.class == Class::Parking {
            match (rec.native)(NativeCx::of(cx), slots) {
                Status::Done => go!(ret, fp, cx),
                Status::Park => return Stop::Parked,
                Status::Moved(p) => go!(ret, fp, p),
                st => {
                    note(cx, st);
                    return native_end(pc, fp, cx, ret as u64);
                }
            }
        }
        let new = blocking(cx, rec, slots);
        if new.is_null() {
            return Stop::NoP;
        }
        go!(ret, fp, new)
    }
}

#[cold]
#[inline(never)]
unsafe fn missing(pc: *const u64, fp: *mut u64, cx: *const P, rec: &FuncRec) {
    // SAFETY: the handler's own state.
    unsafe { crate::panic::throw(cx, pc, fp, &format!("there is no native {}", rec.name)) }
}

/// Runs a blocking native; the P to go on with, or null if there is none.
#[inline(never)]
unsafe fn blocking(cx: *const P, rec: &FuncRec, slots: *mut u64) -> *const P {
    // SAFETY: pc and fp are saved; the native touches only what its frame keeps alive.
    unsafe {
        let g = cur(cx);
        gopark_runtime::syscall::entersyscall(&*cx);
        let _ = (rec.native)(NativeCx::of(cx), slots);
        match gopark_runtime::syscall::exitsyscall(g, &*cx) {
            Some(p) => p,
            None => std::ptr::null(),
        }
    }
}

/// Keeps a status that is not Done in the goroutine, for `native_end`.
#[cold]
#[inline(never)]
unsafe fn note(cx: *const P, st: Status) {
    let (k, p) = match st {
        Status::Done => (0, 0),
        Status::Park => (1, 0),
        Status::Yield => (2, 0),
        Status::HandOff => (3, 0),
        Status::Retry => (4, 0),
        Status::Moved(_) => (0, 0),
        Status::Panic(r) => (6, r as usize),
        Status::Goexit => (7, 0),
        Status::Call(c) => (8, c as usize),
    };
    // SAFETY: `cx` is this thread's P.
    let g = unsafe { cur(cx) };
    g.vm[3].set(k);
    g.vm[4].set(p);
}

op!(
    /// A native that parked was woken.
    #[cold]
    #[inline(never)]
    after_park(pc, fp, cx, ins) {
        let g = cur(cx);
        let (ret, slots) = (g.vm[2].get() as *const u64, g.vm[4].get() as *mut u64);
        let f: crate::native::NativeFn = std::mem::transmute(g.vm[3].get());
        match f(NativeCx::of(cx), slots) {
            Status::Done => go!(ret, fp, cx),
            // Parked again: the goroutine's state is still that of the first time,
            // and not ours any more.
            Status::Park => return Stop::Parked,
            st => {
                note(cx, st);
                return native_end(ret.sub(1), fp, cx, ret as u64);
            }
        }
    }
);

op!(
    /// A native ended otherwise than done, as `note` noted; `ins` is where the
    /// caller goes on.
    #[cold]
    #[inline(never)]
    native_end(pc, fp, cx, ins) {
        let ret = ins as *const u64;
        let g = cur(cx);
        let p = g.vm[4].replace(0);
        match g.vm[3].replace(0) {
            1 => return Stop::Parked,
            2 => {
                save(cx, ret, fp);
                return Stop::Yielded;
            }
            3 => {
                save(cx, ret, fp);
                return Stop::HandedOff;
            }
            4 => {
                save(cx, pc, fp);
                return Stop::Yielded;
            }
                6 => {
                begin_raise(pc, fp, cx, p as *mut Raise);
                go!(pc_of(Kind::Panic), fp, cx)
            }
            7 => {
                unwind::begin_goexit(pc, fp, cx);
                go!(pc_of(Kind::Panic), fp, cx)
            }
            8 => {
                let at = call_back(fp, cx, ret, p as *mut CallBack);
                if at.is_null() {
                    return crate::panic::stack_overflow(cx, pc, fp);
                }
                let code = func_of(at).code.load(Acquire);
                go!(code as *const u64, at, cx)
            }
            _ => go!(ret, fp, cx),
        }
    }
);

#[inline(never)]
unsafe fn call_back(fp: *mut u64, cx: *const P, ret: *const u64, cb: *mut CallBack) -> *mut u64 {
    // SAFETY: the box was leaked by `Status::call`; the frame is the newest.
    unsafe {
        let cb = std::boxed::Box::from_raw(cb);
        push_callback(fp, cx, ret, *cb)
    }
}

op!(
    /// The first call of a function: has its body compiled, then enters it.
    #[inline(never)]
    Lazy(pc, fp, cx, ins) {
        crate::load::lower(func_of(fp));
        let code = func_of(fp).code.load(Acquire);
        let at = make_room(fp, cx);
        if at.is_null() {
            return crate::panic::stack_overflow(cx, pc, fp);
        }
        go!(code as *const u64, at, cx)
    }
);

op!(Fatal(pc, fp, cx, ins) {
    fatal(pc, fp, cx, *pc.add(1) as *const u8, *pc.add(2) as usize);
    return Stop::Exited;
});
#[cold]
#[inline(never)]
unsafe fn fatal(pc: *const u64, fp: *mut u64, cx: *const P, text: *const u8, len: usize) {
    let text = crate::types::GoStr { ptr: text, len };
    // SAFETY: the handler's own state.
    unsafe { crate::panic::throw(cx, pc, fp, &text.lossy()) }
}

op!(Panic(pc, fp, cx, ins) {
    begin_value(pc, fp, cx, r(fp, a(ins)), r(fp, a(ins) + 1));
    go!(pc_of(Kind::Panic), fp, cx)
});
#[cold]
#[inline(never)]
unsafe fn begin_value(pc: *const u64, fp: *mut u64, cx: *const P, ty: u64, word: u64) {
    let v = crate::types::Iface { ty: ty as *const Type, word };
    // SAFETY: the handler's own state.
    unsafe { unwind::begin(pc, fp, cx, Raise::Value(v)) }
}

op!(Defer(pc, fp, cx, ins) {
    save(cx, pc, fp);
    unwind::add_defer(fp, cx, r(fp, b(ins)) as *const u64, fp.add(a(ins) + 4), c(ins));
    next!(1, pc, fp, cx)
});

op!(DeferAt(pc, fp, cx, ins) {
    let record = fp.add(*pc.add(1) as usize);
    unwind::fill_defer(record, fp, r(fp, b(ins)) as *const u64, fp.add(a(ins) + 4), c(ins));
    next!(2, pc, fp, cx)
});

op!(DeferOuter(pc, fp, cx, ins) {
    let frame = *(*fp.add(2) as *const u64).add(1) as *mut u64;
    save(cx, pc, fp);
    unwind::add_defer(frame, cx, r(fp, b(ins)) as *const u64, fp.add(a(ins) + 4), c(ins));
    next!(1, pc, fp, cx)
});

op!(Go(pc, fp, cx, ins) {
    if r(fp, b(ins)) == 0 {
        fatal(pc, fp, cx, GO_NIL.as_ptr(), GO_NIL.len());
    }
    if spawn(pc, fp, cx, r(fp, b(ins)) as *const u64, fp.add(a(ins) + 4), c(ins)) {
        save(cx, pc.add(1), fp);
        return Stop::Yielded;
    }
    next!(1, pc, fp, cx)
});
static GO_NIL: &str = "go of nil func value";

/// Starts a goroutine in `closure` with these slots of results and arguments.
/// True: the spawner should yield.
#[inline(never)]
unsafe fn spawn(
    pc: *const u64,
    fp: *mut u64,
    cx: *const P,
    closure: *const u64,
    args: *const u64,
    n: usize,
) -> bool {
    // SAFETY: the handler's own state.
    unsafe {
        let p = &*cx;
        let g = gopark_runtime::sched::newproc(p);
        if g.is_null() {
            crate::panic::throw(cx, pc, fp, "too many goroutines");
        }
        first_frame(cx, &*g, closure, args, n);
        (*g).creator_pc.set(pc as usize);
        (*g).vm[1].set(&raw const *func_of(fp) as usize);
        (*g).vm[LABELS].set(cur(cx).vm[LABELS].get());
        gopark_runtime::sched::ready_new(p, g)
    }
}

/// Fills a new goroutine's first frame.
///
/// # Safety
/// `cx` is this thread's P; `g` is fresh from `newproc`; the closure takes these
/// arguments.
pub unsafe fn first_frame(cx: *const P, g: &rt::G, closure: *const u64, args: *const u64, n: usize) {
    // SAFETY: the first chunk has room for what is checked below.
    unsafe {
        let lo = g.stack.lo.get() as *mut u64;
        let rec = rec_of(closure);
        let room = g.stack.hi.get() - g.stack.lo.get();
        *lo = pc_of(Kind::Goexit) as u64;
        *lo.add(1) = 0;
        *lo.add(2) = closure as u64;
        *lo.add(3) = 0;
        g.sched.fp.set(lo as usize);
        if 8 * (4 + n) > room {
            start_big(cx, g, lo, closure, args, n);
            return;
        }
        std::ptr::copy_nonoverlapping(args, lo.add(4), n);
        let code = rec.code.load(Acquire);
        let fits = rec.frame_bytes.load(Relaxed) as usize <= room;
        g.sched.pc.set(if fits { code as usize } else { pc_of(Kind::Start) as usize });
    }
}

/// The arguments do not fit the first chunk: they wait in a heap object that a
/// frame of `crate::load::go_start` refers to.
#[cold]
unsafe fn start_big(cx: *const P, g: &rt::G, lo: *mut u64, closure: *const u64, args: *const u64, n: usize) {
    // SAFETY: `lo` begins a chunk with room for this small frame.
    unsafe {
        let copy = super::alloc::words(cx, n);
        std::ptr::copy_nonoverlapping(args, copy, n);
        *lo.add(2) = crate::load::go_start() as u64;
        *lo.add(4) = closure as u64;
        *lo.add(5) = n as u64;
        *lo.add(6) = copy as u64;
        g.sched.pc.set(pc_of(Kind::StartBig) as usize);
    }
}
