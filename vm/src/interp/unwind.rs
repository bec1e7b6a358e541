//! Deferred calls, panics, recover, Goexit, and the returns of the runtime's own
//! calls.
//!
//! A deferred call is a heap record (next, closure, n, n slots of results and
//! arguments) in the list of its frame's slot 3. `rundefers` runs the latest with
//! itself as return pc, until the list is empty.
//!
//! A panic is a record in the goroutine's list `G::vm[0]`. It leaves the stack as
//! it is: deferred calls run above the panicking frame and return to
//! `Kind::Panic`, which is also how it starts, and which is a safepoint to be
//! resumed at: it looks at the newest panic and takes the next step.
//! - Walking from the panicking frame to its callers, the next frame with
//!   deferred calls is `cursor`. Crossing an older panic's deferred call aborts
//!   that panic: it will not go on whatever happens.
//! - `recover` is for a function that the newest panic's step has called
//!   directly. When that function returns, frames are cut back to `cursor`, which
//!   goes on at its `rundefers`, and aborted panics are forgotten with the
//!   recovered one (an aborted Goexit goes on from there).
//! - When there is no frame left, values that know how to print themselves do so
//!   (`Kind::Preprint`), and the program ends.

use super::dispatch::*;
use super::frame::*;
use super::throw::{Err, begin_error, throw};
use crate::native::{CallBack, Dest, Raise};
use crate::rt::{self, G, P, Stop};
use crate::rt_natives::reflect::is_made;
use crate::types::{GoStr, Iface};
use gopark_bytecode::DEFER_HEADER;
use gopark_bytecode::ops::{Op, encode};

/// What an `unwind` instruction does: where the runtime's own calls return to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u16)]
pub enum Kind {
    /// The goroutine's function returned.
    Goexit,
    /// Next step of the newest panic.
    Panic,
    /// The callee returned to a pseudo frame at the start of a chunk.
    Chunk,
    /// The callee returned to a pseudo frame.
    CallBack,
    /// A value's Error or String method returned, before a panic is printed.
    Preprint,
    /// A goroutine starts: its frame may need room.
    Start,
    /// A goroutine starts whose arguments do not fit its first chunk.
    StartBig,
    /// A native that parked goes on (`NativeCx::on_resume`).
    AfterPark,
}

const fn word(k: Kind) -> u64 {
    encode(Op::Unwind, k as u16, 0, 0)
}
static CODE: [u64; 8] = [
    word(Kind::Goexit),
    word(Kind::Panic),
    word(Kind::Chunk),
    word(Kind::CallBack),
    word(Kind::Preprint),
    word(Kind::Start),
    word(Kind::StartBig),
    word(Kind::AfterPark),
];

/// Address of the `unwind` instruction of that kind.
#[inline(always)]
pub fn pc_of(k: Kind) -> *const u64 {
    &raw const CODE[k as usize]
}
/// The kind of an `unwind` instruction's address.
pub fn kind_of(pc: *const u64) -> Option<Kind> {
    let all = [
        Kind::Goexit,
        Kind::Panic,
        Kind::Chunk,
        Kind::CallBack,
        Kind::Preprint,
        Kind::Start,
        Kind::StartBig,
        Kind::AfterPark,
    ];
    all.into_iter().find(|k| pc_of(*k) == pc)
}

/// A panic under way.
#[repr(C)]
pub struct Panic {
    /// The older one.
    pub link: *mut Panic,
    /// Its value.
    pub value: Iface,
    /// Where it happened.
    pub pc: *const u64,
    /// In which frame: the newest below its deferred calls.
    pub fp: *mut u64,
    /// The frame whose deferred calls run.
    pub cursor: *mut u64,
    /// What the value's Error or String method gave.
    pub text: GoStr,
    /// Bits below.
    pub flags: u64,
}

/// recover was called.
pub const RECOVERED: u64 = 1;
/// A newer panic went past its deferred call.
pub const ABORTED: u64 = 2;
/// It is a runtime.Goexit.
pub const GOEXIT: u64 = 4;
/// A nil dereference: print the signal line.
pub const SIGNAL: u64 = 8;
/// `text` is the value's own.
pub const PRINTED: u64 = 16;
/// Recovered, then panicked with again.
pub const REPANICKED: u64 = 32;
/// The value's own method gave `text`, which may be empty.
pub const OWN_TEXT: u64 = 64;
/// From this bit on: which fault it was, if it was one.
pub const FAULT: u32 = 32;

/// A deferred call.
#[repr(C)]
struct Defer {
    next: *mut Defer,
    closure: *const u64,
    n: usize,
    args: [u64; 0],
}

/// The newest panic of `g`, or null.
pub fn panics(g: &G) -> *mut Panic {
    g.vm[0].get() as *mut Panic
}

/// Begins a panic: the caller goes on at `pc_of(Kind::Panic)` with frame `fp`.
///
/// # Safety
/// pc, frame and P of a handler.
pub unsafe fn begin(pc: *const u64, fp: *mut u64, cx: *const P, raise: Raise) {
    // What follows allocates.
    // SAFETY: by the contract.
    unsafe { save(cx, pc, fp) };
    if let Raise::Fatal(text) = &raise
        && !crate::session::active()
    {
        // SAFETY: by the contract.
        unsafe { crate::panic::throw(cx, pc, fp, text) };
    }
    let flags = match &raise {
        Raise::NilDeref => SIGNAL,
        Raise::Fault(f) => SIGNAL | f.packed() << FAULT,
        _ => 0,
    };
    // SAFETY: by the contract.
    unsafe {
        let value = crate::panic::value_of(cx, raise);
        push(pc, fp, cx, value, flags);
    }
}

/// Takes the place of a handler that faulted: begins the panic that `fault` (packed)
/// at `addr` is.
///
/// # Safety
/// The handler's pc, frame and P.
pub unsafe extern "sysv64" fn panic_on_fault(
    pc: *const u64,
    fp: *mut u64,
    cx: *const P,
    fault: u64,
    addr: usize,
) -> Stop {
    // SAFETY: by the contract.
    unsafe {
        begin(pc, fp, cx, Raise::Fault(crate::fault::Fault::unpacked(fault, addr)));
        go!(pc_of(Kind::Panic), fp, cx)
    }
}

/// Begins a Goexit, as `begin`.
///
/// # Safety
/// As `begin`.
#[cold]
#[inline(never)]
pub unsafe fn begin_goexit(pc: *const u64, fp: *mut u64, cx: *const P) {
    // SAFETY: by the contract.
    unsafe {
        save(cx, pc, fp);
        // The main goroutine's end is not the program's any more.
        cur(cx).vm[5].set(0);
        push(pc, fp, cx, Iface::NIL, GOEXIT)
    }
}

unsafe fn push(pc: *const u64, fp: *mut u64, cx: *const P, value: Iface, flags: u64) {
    // SAFETY: `cx` is this thread's P; the record is fresh.
    unsafe {
        let g = cur(cx);
        let p = super::alloc::words(cx, size_of::<Panic>() / 8) as *mut Panic;
        let link = panics(g);
        p.write(Panic { link, value, pc, fp, cursor: fp, text: GoStr::EMPTY, flags });
        if !link.is_null()
            && (*link).flags & RECOVERED != 0
            && (*link).value.ty == value.ty
            && (*link).value.word == value.word
        {
            (*link).flags |= REPANICKED;
        }
        g.vm[0].set(p as usize);
    }
}

op!(
    /// a..2 = recover()
    Recover(pc, fp, cx, ins) {
        let dst = fp.add(a(ins));
        if panics(cur(cx)).is_null() {
            *dst = 0;
            *dst.add(1) = 0;
        } else {
            recover(fp, cx, dst);
        }
        next!(1, pc, fp, cx)
    }
);

#[cold]
#[inline(never)]
unsafe fn recover(fp: *mut u64, cx: *const P, dst: *mut u64) {
    // SAFETY: a handler's frame and P; `dst` is two slots of the frame.
    unsafe {
        let p = &mut *panics(cur(cx));
        let mut v = Iface::NIL;
        // `defer recover()` is as if called by the function that returns; run by
        // a panic, it is called by no deferred function.
        let deferred = func_of(fp).wrapper;
        let (by, from) = caller(fp);
        let nobody = deferred && kind_of(by).is_some();
        if p.flags & (RECOVERED | GOEXIT) == 0 && !nobody {
            let (mut pc, mut up) = caller(if deferred { from } else { fp });
            while kind_of(pc).is_none() && !up.is_null() {
                if func_of(up).wrapper {
                    (pc, up) = caller(up);
                    continue;
                }
                // A func value that reflect made, and the body it runs.
                let (_, stub) = caller(up);
                if stub.is_null() || !is_made(func_of(stub)) {
                    break;
                }
                (pc, up) = caller(stub);
            }
            if pc == pc_of(Kind::Panic) && up == p.fp {
                p.flags |= RECOVERED;
                v = p.value;
            }
        }
        *dst = v.ty as u64;
        *dst.add(1) = v.word;
    }
}

/// Adds a deferred call to frame `fp`.
///
/// # Safety
/// A handler's frame and P; `args` are `n` slots.
#[inline(never)]
pub unsafe fn add_defer(fp: *mut u64, cx: *const P, closure: *const u64, args: *const u64, n: usize) {
    // SAFETY: by the contract; the record is fresh.
    unsafe { fill_defer(super::alloc::words(cx, DEFER_HEADER as usize + n), fp, closure, args, n) }
}

/// As `add_defer`, with the words for the record.
///
/// # Safety
/// As `add_defer`; the record lives as long as the frame.
pub unsafe fn fill_defer(record: *mut u64, fp: *mut u64, closure: *const u64, args: *const u64, n: usize) {
    // SAFETY: by the contract.
    unsafe {
        let d = record as *mut Defer;
        (*d).next = *fp.add(3) as *mut Defer;
        (*d).closure = closure;
        (*d).n = n;
        std::ptr::copy_nonoverlapping(args, (&raw mut (*d).args).cast::<u64>(), n);
        *fp.add(3) = d as u64;
    }
}

/// The records of frame `fp`'s deferred calls, latest first.
///
/// # Safety
/// `fp` is a live frame, and the world stands still.
pub unsafe fn deferred<'a>(fp: *mut u64) -> impl Iterator<Item = &'a [u64]> {
    // SAFETY: slot 3 is the list, whose records end with their arguments.
    unsafe {
        let mut d = *fp.add(3) as *const Defer;
        std::iter::from_fn(move || {
            let here = d.as_ref()?;
            let record = std::slice::from_raw_parts(d as *const u64, DEFER_HEADER as usize + here.n);
            d = here.next;
            Some(record)
        })
    }
}

/// Takes frame `f`'s latest deferred call and builds it above frame `fp`.
/// Null on stack overflow; 1 if the deferred func value is nil.
#[inline(never)]
unsafe fn push_defer(f: *mut u64, fp: *mut u64, cx: *const P, ret: *const u64) -> *mut u64 {
    // SAFETY: `f` has deferred calls, `fp` is the newest frame of this goroutine.
    unsafe {
        let d = &*(*f.add(3) as *const Defer);
        *f.add(3) = d.next as u64;
        if d.closure.is_null() {
            return std::ptr::dangling_mut::<u8>().cast();
        }
        push_call(fp, cx, ret, d.closure, (&raw const d.args).cast::<u64>(), d.n)
    }
}

op!(
    /// Runs this frame's deferred calls, latest first.
    RunDefers(pc, fp, cx, ins) {
        if *fp.add(3) == 0 {
            next!(1, pc, fp, cx)
        }
        if (*cx).attention() {
            return run_defers_poll(pc, fp, cx, ins);
        }
        return run_defer(pc, fp, cx, ins);
    }
);
op!(
    #[cold]
    #[inline(never)]
    run_defers_poll(pc, fp, cx, ins) {
        save(cx, pc, fp);
        if rt::safepoint(cx, cur(cx), false) {
            return Stop::Preempted;
        }
        return run_defer(pc, fp, cx, ins);
    }
);
op!(#[inline(never)] run_defer(pc, fp, cx, ins) {
    let at = push_defer(fp, fp, cx, pc);
    if at.addr() <= 1 {
        if at.is_null() {
            return crate::panic::stack_overflow(cx, pc, fp);
        }
        throw!(pc, fp, cx, Err::Nil, 0, 0)
    }
    let code = func_of(at).code.load(std::sync::atomic::Ordering::Acquire);
    go!(code as *const u64, at, cx)
});

op!(Unwind(pc, fp, cx, ins) {
    let k = a(ins);
    if k == Kind::Chunk as usize {
        let (ret, up) = (*fp as *const u64, *fp.add(1) as *mut u64);
        deliver(fp);
        leave_chunk(cx);
        go!(ret, up, cx)
    }
    if k == Kind::Goexit as usize {
        return Stop::Exited;
    }
    if k == Kind::CallBack as usize {
        deliver(fp);
        go!(*fp as *const u64, *fp.add(1) as *mut u64, cx)
    }
    if k == Kind::Start as usize {
        return start(pc, fp, cx, ins);
    }
    if k == Kind::AfterPark as usize {
        return super::call::after_park(pc, fp, cx, ins);
    }
    if k == Kind::StartBig as usize {
        return start_big(pc, fp, cx, ins);
    }
    if k == Kind::Preprint as usize {
        return preprint_step(pc, fp, cx, ins);
    }
    return panic_step(pc, fp, cx, ins);
});

#[inline(never)]
unsafe fn leave_chunk(cx: *const P) {
    // SAFETY: `cx` is this thread's P.
    unsafe { rt::stackpop(&*cx, cur(cx)) }
}

op!(
    #[inline(never)]
    start(pc, fp, cx, ins) {
        let code = func_of(fp).code.load(std::sync::atomic::Ordering::Acquire);
        let at = make_room(fp, cx);
        if at.is_null() {
            return crate::panic::stack_overflow(cx, pc, fp);
        }
        go!(code as *const u64, at, cx)
    }
);

op!(
    #[cold]
    #[inline(never)]
    start_big(pc, fp, cx, ins) {
        let at = push_big(fp, cx);
        if at.is_null() {
            return crate::panic::stack_overflow(cx, pc, fp);
        }
        let code = func_of(at).code.load(std::sync::atomic::Ordering::Acquire);
        go!(code as *const u64, at, cx)
    }
);
#[cold]
#[inline(never)]
unsafe fn push_big(fp: *mut u64, cx: *const P) -> *mut u64 {
    // SAFETY: the frame is as `call::first_frame` left it.
    unsafe {
        let (n, args) = (*fp.add(5) as usize, *fp.add(6) as *const u64);
        push_call(fp, cx, pc_of(Kind::Goexit), *fp.add(4) as *const u64, args, n)
    }
}

op!(
    #[cold]
    #[inline(never)]
    panic_step(pc, fp, cx, ins) {
        if (*cx).attention() {
            save(cx, pc, fp);
            if rt::safepoint(cx, cur(cx), false) {
                return Stop::Preempted;
            }
        }
        match step(fp, cx) {
            Step::Go => {
                let g = cur(cx);
                go!(g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64, cx)
            }
            Step::NilDefer => {
                begin_error(pc, fp, cx, Err::Nil, 0, 0);
                go!(pc, fp, cx)
            }
            Step::Exit => return Stop::Exited,
            Step::Print => return preprint_step(pc_of(Kind::Preprint), fp, cx, ins),
        }
    }
);

/// What a panic's step leads to.
#[derive(Clone, Copy)]
enum Step {
    /// Go on at `g.sched`: in a deferred call, or where the panic was recovered.
    Go,
    /// The deferred func value was nil.
    NilDefer,
    /// Goexit is through.
    Exit,
    /// Nobody recovered.
    Print,
}

/// Go on there.
unsafe fn go_on(cx: *const P, pc: *const u64, fp: *mut u64) -> Step {
    // SAFETY: `cx` is this thread's P.
    unsafe { save(cx, pc, fp) };
    Step::Go
}

#[inline(never)]
unsafe fn step(fp: *mut u64, cx: *const P) -> Step {
    // SAFETY: called at `Kind::Panic` with the newest panic's frame.
    unsafe {
        let g = cur(cx);
        let p = &mut *panics(g);
        if p.flags & RECOVERED != 0 {
            return recovered(p, g, cx);
        }
        let mut f = p.cursor;
        while *f.add(3) == 0 {
            let (pc, up) = caller(f);
            if pc == pc_of(Kind::Goexit) {
                return if p.flags & GOEXIT != 0 {
                    g.vm[0].set(0);
                    Step::Exit
                } else {
                    Step::Print
                };
            }
            if pc == pc_of(Kind::Panic) {
                abort(p, up);
            }
            if pc == pc_of(Kind::Preprint) {
                crate::panic::in_printer(cx, p, fp);
                return Step::Exit;
            }
            f = up;
        }
        p.cursor = f;
        let at = push_defer(f, fp, cx, pc_of(Kind::Panic));
        match at.addr() {
            0 => {
                let _ = crate::panic::stack_overflow(cx, p.pc, fp);
                Step::Exit
            }
            1 => Step::NilDefer,
            _ => {
                let code = func_of(at).code.load(std::sync::atomic::Ordering::Acquire);
                go_on(cx, code, at)
            }
        }
    }
}

/// Marks the older panic whose deferred call ran above `up`.
unsafe fn abort(p: &mut Panic, up: *mut u64) {
    let mut q = p.link;
    // SAFETY: the list's records are alive.
    while let Some(x) = unsafe { q.as_mut() } {
        if x.fp == up && x.flags & ABORTED == 0 {
            x.flags |= ABORTED;
            return;
        }
        q = x.link;
    }
}

unsafe fn recovered(p: &mut Panic, g: &G, cx: *const P) -> Step {
    let f = p.cursor;
    let mut q = p.link;
    // SAFETY: the list's records are alive, `f` is a live frame of this goroutine.
    unsafe {
        cut_back(f, cx);
        let func = func_of(f);
        let back =
            func.body().map_or(std::ptr::null(), |b| b.func.code.as_ptr().add(b.func.defer_return as usize));
        while let Some(x) = q.as_mut() {
            if x.flags & ABORTED == 0 {
                break;
            }
            if x.flags & GOEXIT != 0 {
                x.flags &= !ABORTED;
                (x.fp, x.cursor, x.pc) = (f, f, back);
                g.vm[0].set(q as usize);
                return go_on(cx, pc_of(Kind::Panic), f);
            }
            q = x.link;
        }
        g.vm[0].set(q as usize);
        go_on(cx, back, f)
    }
}

op!(
    /// Before an uncaught panic is printed: the next value that prints itself.
    #[cold]
    #[inline(never)]
    preprint_step(pc, fp, cx, ins) {
        let at = preprint(fp, cx);
        if at.is_null() {
            return Stop::Exited;
        }
        let code = func_of(at).code.load(std::sync::atomic::Ordering::Acquire);
        go!(code as *const u64, at, cx)
    }
);

#[cold]
#[inline(never)]
unsafe fn preprint(fp: *mut u64, cx: *const P) -> *mut u64 {
    // SAFETY: called with the newest panic's frame; the records stay alive
    // through the goroutine's list.
    unsafe {
        let g = cur(cx);
        let mut q = panics(g);
        while let Some(x) = q.as_mut() {
            if x.flags & (PRINTED | GOEXIT) == 0 {
                x.flags |= PRINTED;
                if let Some(m) = crate::panic::printer(x.value) {
                    x.flags |= OWN_TEXT;
                    let cb = CallBack {
                        closure: m as *const u64,
                        args: vec![x.value.word],
                        result_slots: 2,
                        ret: Dest::Slots(&raw mut x.text as *mut u64),
                    };
                    let at = push_callback(fp, cx, pc_of(Kind::Preprint), cb);
                    if !at.is_null() {
                        return at;
                    }
                }
            }
            q = x.link;
        }
        crate::panic::uncaught(cx, fp);
        std::ptr::null_mut()
    }
}
