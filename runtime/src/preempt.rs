//! The slow path behind every safepoint.
//!
//! Guarantees: nothing happens at a safepoint unless the P's `stack_guard` says
//! so. What can be asked for: a collection (run right here, by the goroutine's
//! M), the world to stop, the time slice to end, the stack for the CPU profile.
//! With `asyncpreemptoff` only function entries listen to others, as before
//! Go 1.14; a back-edge then leaves the request in place for the next function
//! entry. Before Go 1.2 nothing listens.

use crate::g::G;
use crate::p::{self, P};
use crate::sched::SCHED;
use crate::sync::Ordering;
use crate::{cpuprof, gc};

/// Attends to what was asked. `g.sched` is saved. True: return
/// `Stop::Preempted`. False: go on; the guard is set again.
///
/// # Safety
/// The caller runs `g` on `p`, at a safepoint: all live state is in the frame.
#[cold]
#[inline(never)]
pub unsafe fn safepoint(p: &'static P, g: &G, at_backedge: bool) -> bool {
    if p.profticks.load(Ordering::Relaxed) != 0 {
        // SAFETY: the caller's promise.
        unsafe { cpuprof::sample(p, g) };
    }
    if SCHED.nopreempt.load(Ordering::Relaxed) {
        // Whoever stops the world waits until this goroutine blocks or ends, and
        // asks again and again; a collection of our own we do run.
        if gc::wanted() && !SCHED.gcwaiting.load(Ordering::Acquire) {
            let _ = gc::collect(p, false);
        }
        p.stack_guard.store(!g.stack.hi.get(), Ordering::Relaxed);
        return false;
    }
    let deaf = at_backedge && SCHED.asyncpreemptoff.load(Ordering::Relaxed);
    if SCHED.gcwaiting.load(Ordering::Acquire) {
        return !deaf;
    }
    if gc::wanted() && !gc::collect(p, false) && !deaf {
        // Somebody else stops the world: do our part.
        return true;
    }
    if p.preempt.load(Ordering::Relaxed) {
        if !(deaf || g.ending.load(Ordering::Relaxed) && crate::machine().goes_on(g)) {
            return true;
        }
        p.stack_guard.store(p::STACK_PREEMPT, Ordering::Relaxed);
        return false;
    }
    p.set_guard(g.stack.hi.get());
    false
}

/// Enters a new stack chunk with room for `need` bytes, when [`P::fits`] said no
/// and [`safepoint`] found nothing to do. Returns the chunk's start; null: stack
/// overflow.
#[inline]
pub fn grow(p: &P, g: &G, need: usize) -> *mut u64 {
    let base = g.stack.grow(p, need);
    p.set_guard(g.stack.hi.get());
    base
}

/// Goes back to the chunk below, at the return of the first frame in a chunk.
#[inline]
pub fn shrink(p: &P, g: &G) {
    g.stack.pop(p);
    p.set_guard(g.stack.hi.get());
}

/// All time slices end at the next safepoint.
pub fn all() {
    for p in p::allp() {
        preemptone(p);
    }
}

/// The time slice that begins ends at the next safepoint.
#[cold]
pub fn again(p: &P) {
    p.preempt.store(true, Ordering::SeqCst);
    p.stack_guard.store(p::STACK_PREEMPT, Ordering::SeqCst);
}

/// Asks a P to end the current time slice: by raising its flag, or by a signal
/// whose handler does, on the thread itself.
pub(crate) fn preemptone(p: &P) {
    if SCHED.preempt_signal.load(Ordering::Relaxed) {
        return crate::signal::preempt(p);
    }
    p.preempt.store(true, Ordering::SeqCst);
    p.stack_guard.store(p::STACK_PREEMPT, Ordering::SeqCst);
}
