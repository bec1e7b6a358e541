//! `runtime.LockOSThread`: a goroutine and a thread that have only each other.
//!
//! Guarantees: a locked goroutine runs on its M only, and its M runs nothing else.
//! While the goroutine does not run, its M sleeps on its note without a P and on no
//! list. Whoever takes the goroutine out of a queue gives the M its own P and
//! wakes it (`startlockedm`), maybe before the M has got to sleep; so the note
//! is cleared when the goroutine is locked and after each wake-up, never in
//! between. When a locked goroutine ends, so does the thread.

use crate::counters;
use crate::g::G;
use crate::m::M;
use crate::p::P;
use crate::sched::{SCHED, acquirep, releasep};
use crate::sync::Ordering;
use crate::wake;

/// `runtime.LockOSThread`, for the goroutine that runs on `p`; counted.
pub fn lock(p: &P) {
    let g = p.curg();
    if g.locks.get() == 0 {
        // SAFETY: Ms are never freed; a running G has one.
        let m = unsafe { &*g.m.get() };
        m.park.clear();
        m.lockedg.set(g);
        g.lockedm.set(m);
    }
    g.locks.set(g.locks.get() + 1);
}

/// `runtime.UnlockOSThread`: undoes one [`lock`].
pub fn unlock(p: &P) {
    let g = p.curg();
    match g.locks.get() {
        0 => {}
        1 => {
            release(g);
        }
        n => g.locks.set(n - 1),
    }
}

/// Undoes all; returns whether there was something to undo.
#[inline]
pub(crate) fn release(g: &G) -> bool {
    // SAFETY: Ms are never freed.
    let Some(m) = (unsafe { g.lockedm.replace(std::ptr::null()).as_ref() }) else { return false };
    g.locks.set(0);
    m.lockedg.set(std::ptr::null());
    true
}

/// Gives up the P, if `m` has one, and sleeps until somebody comes with the
/// goroutine that is locked to it and a P for it.
pub(crate) fn stoplockedm(m: &'static M) -> &'static G {
    if !m.p.get().is_null() {
        let p = releasep(m);
        wake::handoffp(p);
    }
    let mut inner = SCHED.lock();
    inner.nmidlelocked += 1;
    wake::checkdead(inner);
    m.blocked.store(true, Ordering::Relaxed);
    m.park.sleep();
    m.blocked.store(false, Ordering::Relaxed);
    m.park.clear();
    let p = m.nextp.swap(std::ptr::null_mut(), Ordering::Acquire);
    // SAFETY: Ps are never freed; whoever woke us gave one.
    acquirep(m, unsafe { &*p });
    // SAFETY: Gs are never freed; whoever woke us took it out of a queue.
    unsafe { &*m.lockedg.get() }
}

/// Hands `g`, which `m` took out of a queue, and `m`'s P to the thread that `g` is
/// locked to; `m` sleeps.
pub(crate) fn startlockedm(m: &'static M, g: &'static G) {
    counters::LOCKED_SWITCHES.inc();
    // SAFETY: Ms are never freed.
    let owner = unsafe { &*g.lockedm.get() };
    let mut inner = SCHED.lock();
    inner.nmidlelocked -= 1;
    drop(inner);
    let p = releasep(m);
    owner.nextp.store(std::ptr::from_ref(p).cast_mut(), Ordering::Release);
    owner.park.wake();
    wake::stopm(m);
}

/// The goroutine that was locked to `m` has ended: so does the thread.
pub(crate) fn mexit(m: &'static M) {
    let p = releasep(m);
    wake::handoffp(p);
    let inner = SCHED.lock();
    m.free();
    wake::checkdead(inner);
}
