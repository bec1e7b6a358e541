//! Channels and select.
//!
//! Whatever may block saves pc and fp first, so that a waker finds the goroutine
//! complete. `G::param` tells the instruction after (`recv.ok`, `senddone`,
//! `select.done`) what happened, also when nothing blocked.

use super::dispatch::*;
use super::frame::{cur, save};
use super::throw::{Err, throw};
use crate::rt::{P, Stop};
use crate::types::Type;
use gopark_bytecode::liveness::FAR_ELEM;
use gopark_runtime::{ChanOp, Dir, Hchan, Scase, Selected, chan, select};

/// `G::param` of a select that chose its default.
const DEFAULT: usize = usize::MAX;

op!(MakeChan(pc, fp, cx, ins) {
    save(cx, pc, fp);
    let c = makechan(cx, *pc.add(1) as *const Type, r(fp, b(ins)));
    if c.is_null() {
        throw!(pc, fp, cx, Err::MakeChanSize, 0, 0)
    }
    set(fp, a(ins), c as u64);
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn makechan(cx: *const P, t: *const Type, n: u64) -> *const Hchan {
    // SAFETY: the handler's P; the literal is a channel type.
    unsafe {
        match chan::makechan(&*cx, (*t).elem().gc(), n as i64) {
            Ok(c) => c,
            Err(gopark_runtime::MakeChanError::SizeOutOfRange) => std::ptr::null(),
            Err(_) => {
                crate::native::oom(std::ptr::null_mut());
                std::ptr::null()
            }
        }
    }
}

/// Where slot `at` is, or what it points to if the value is far.
#[inline(always)]
unsafe fn elem_at(fp: *mut u64, at: usize, far: usize) -> *mut u64 {
    // SAFETY: the handler's operands.
    unsafe { if far != FAR_ELEM as usize { fp.add(at) } else { r(fp, at) as *mut u64 } }
}

op!(Send(pc, fp, cx, ins) {
    save(cx, pc.add(1), fp);
    match send(cx, r(fp, a(ins)), elem_at(fp, b(ins), c(ins))) {
        ChanOp::Done => next!(2, pc, fp, cx),
        ChanOp::Blocked => return Stop::Parked,
        _ => throw!(pc, fp, cx, Err::SendClosed, 0, 0),
    }
});
#[inline(never)]
unsafe fn send(cx: *const P, c: u64, elem: *const u64) -> ChanOp {
    // SAFETY: the handler's P and operands; pc and fp are saved.
    unsafe { chan::chansend(&*cx, c as *const Hchan, elem as *const u8, true) }
}
op!(SendDone(pc, fp, cx, ins) {
    if cur(cx).wake().closed {
        throw!(pc, fp, cx, Err::SendClosed, 0, 0)
    }
    next!(1, pc, fp, cx)
});

op!(Recv(pc, fp, cx, ins) {
    save(cx, pc.add(1), fp);
    match recv(cx, r(fp, b(ins)), elem_at(fp, a(ins), c(ins))) {
        ChanOp::Done => {
            cur(cx).param.set(0);
            next!(1, pc, fp, cx)
        }
        ChanOp::Blocked => return Stop::Parked,
        _ => {
            cur(cx).param.set(1);
            next!(1, pc, fp, cx)
        }
    }
});
#[inline(never)]
unsafe fn recv(cx: *const P, c: u64, dst: *mut u64) -> ChanOp {
    // SAFETY: the handler's P and operands; pc and fp are saved.
    unsafe { chan::chanrecv(&*cx, c as *const Hchan, dst as *mut u8, true) }
}
op!(RecvOk(pc, fp, cx, ins) {
    set(fp, a(ins), !cur(cx).wake().closed as u64);
    next!(1, pc, fp, cx)
});

op!(Close(pc, fp, cx, ins) {
    if r(fp, a(ins)) == 0 {
        throw!(pc, fp, cx, Err::CloseNil, 0, 0)
    }
    save(cx, pc, fp);
    if !close(cx, r(fp, a(ins))) {
        throw!(pc, fp, cx, Err::CloseClosed, 0, 0)
    }
    next!(1, pc, fp, cx)
});
#[inline(never)]
unsafe fn close(cx: *const P, c: u64) -> bool {
    // SAFETY: the handler's P; a channel.
    unsafe { chan::closechan(&*cx, c as *const Hchan) }
}
op!(ChanLen(pc, fp, cx, ins) {
    set(fp, a(ins), chan::chanlen(r(fp, b(ins)) as *const Hchan) as u64);
    next!(1, pc, fp, cx)
});
op!(ChanCap(pc, fp, cx, ins) {
    set(fp, a(ins), chan::chancap(r(fp, b(ins)) as *const Hchan) as u64);
    next!(1, pc, fp, cx)
});

op!(Select(pc, fp, cx, ins) {
    save(cx, pc.add(1), fp);
    match choose(cx, fp.add(a(ins)), b(ins), c(ins) == 0) {
        0 => next!(1, pc, fp, cx),
        1 => return Stop::Parked,
        _ => throw!(pc, fp, cx, Err::SendClosed, 0, 0),
    }
});
/// 0: chosen, as `G::param` says; 1: blocked; 2: send on closed channel.
#[inline(never)]
unsafe fn choose(cx: *const P, cases: *mut u64, n: usize, block: bool) -> u32 {
    const { assert!(size_of::<Scase>() == 24) };
    // SAFETY: the handler's P; `n` cases of three slots, laid out as Scase. pc
    // and fp are saved, and the cases stay in the frame while it waits.
    unsafe {
        let g = cur(cx);
        g.vm[2].set(cases as usize);
        let list: &[Scase] = if n == 0 { &[] } else { std::slice::from_raw_parts(cases as *const Scase, n) };
        match select::selectgo(&*cx, list, block) {
            Selected::Chosen { case, recv_ok } => {
                let closed = list[case].dir == Dir::Recv && !recv_ok;
                g.param.set(case << 1 | closed as usize);
                0
            }
            Selected::Default => {
                g.param.set(DEFAULT);
                0
            }
            Selected::Blocked => 1,
            Selected::SendOnClosed { .. } => 2,
        }
    }
}
op!(SelectDone(pc, fp, cx, ins) {
    let g = cur(cx);
    if g.param.get() == DEFAULT {
        set(fp, a(ins), -1i64 as u64);
        set(fp, a(ins) + 1, 0);
        next!(1, pc, fp, cx)
    }
    let w = g.wake();
    let dir = *(g.vm[2].get() as *const u64).add(w.case * 3 + 2) as u8;
    if w.closed && dir == Dir::Send as u8 {
        throw!(pc, fp, cx, Err::SendClosed, 0, 0)
    }
    set(fp, a(ins), w.case as u64);
    set(fp, a(ins) + 1, (!w.closed && dir != Dir::Send as u8) as u64);
    next!(1, pc, fp, cx)
});
