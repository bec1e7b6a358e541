//! Stopping the world, starting it, and the number of Ps.
//!
//! Guarantees: whoever holds `worldsema` may stop the world. When
//! [`stop_the_world`] has returned, every P but the caller's is in the state
//! GCSTOP and nobody changes anything that belongs to a P or a goroutine; Ms in
//! system calls may go on, but stop before they touch Go memory again, for they
//! find no P. The request (a P's `stack_guard`) may get lost when the P switches
//! goroutines at that moment, so it is repeated until all have stopped.

use crate::event::{self, Kind};
use crate::g;
use crate::m::M;
use crate::p::{self, P};
use crate::runq::LocalQueue;
use crate::sched::{SCHED, acquirep, gomaxprocs_now, releasep};
use crate::sync::{AtomicBool, AtomicI64, Ordering, fence, nanotime};
use crate::{hist, wake};

/// Of the latest stop: when it was asked for, when the world stood. They belong to
/// whoever holds `worldsema`.
static ASKED_AT: AtomicI64 = AtomicI64::new(0);
static STOPPED_AT: AtomicI64 = AtomicI64::new(0);
/// A collection is why the world stands.
static FOR_GC: AtomicBool = AtomicBool::new(false);

/// How long a stopper waits before it repeats its request.
const REPEAT_NS: i64 = 100_000;

/// Asks every P to stop at its next safepoint.
pub(crate) fn preemptall() {
    for p in p::allp() {
        p.stack_guard.store(p::STACK_PREEMPT, Ordering::SeqCst);
    }
}

/// Stops all other Ps. False: somebody else is stopping the world; the caller
/// must get to a safepoint (return `Stop::Yielded` and try again).
#[must_use]
pub fn stop_the_world(p: &'static P) -> bool {
    if SCHED.worldsema.compare_exchange(0, 1, Ordering::SeqCst, Ordering::SeqCst).is_err() {
        return false;
    }
    let began = nanotime();
    let mut inner = SCHED.lock();
    SCHED.stopnote.clear();
    inner.stopwait = gomaxprocs_now() as i32 - 1;
    SCHED.gcwaiting.store(true, Ordering::SeqCst);
    fence(Ordering::SeqCst);
    preemptall();
    p.status.set(p::GCSTOP);
    for q in p::allp() {
        let s = q.status.get();
        if p::kind(s) == p::SYSCALL && q.status.take(s, p::GCSTOP) {
            q.syscalltick.fetch_add(1, Ordering::Relaxed);
            inner.stopwait -= 1;
        }
    }
    while let Some(q) = wake::pidleget(&mut inner) {
        q.status.set(p::GCSTOP);
        inner.stopwait -= 1;
    }
    let wait = inner.stopwait > 0;
    drop(inner);
    if wait {
        while !SCHED.stopnote.sleep_for(REPEAT_NS) {
            preemptall();
        }
    }
    let now = nanotime();
    STOPPED_AT.store(now, Ordering::Relaxed);
    ASKED_AT.store(began, Ordering::Relaxed);
    FOR_GC.store(false, Ordering::Relaxed);
    event::emit(Kind::StopTheWorld, 0, now - began);
    true
}

/// The world that the caller stopped stands for a collection.
pub(crate) fn stopped_for_gc() {
    FOR_GC.store(true, Ordering::Relaxed);
}

/// Whether the world, if it is stopped, stands for a collection.
pub(crate) fn for_gc() -> bool {
    FOR_GC.load(Ordering::Relaxed)
}

/// Books how long it took to stop the world, and how long it stood.
fn book_pause() {
    let now = nanotime();
    let (asked, stopped) = (ASKED_AT.load(Ordering::Relaxed), STOPPED_AT.load(Ordering::Relaxed));
    event::emit(Kind::StartTheWorld, 0, now - stopped);
    let (stopping, total) = match FOR_GC.load(Ordering::Relaxed) {
        true => (&hist::STOPPING_GC, &hist::STOPPED_GC),
        false => (&hist::STOPPING_OTHER, &hist::STOPPED_OTHER),
    };
    stopping.record(stopped - asked);
    total.record(now - asked);
}

/// Lets the world go on. The caller stopped it and holds `p`, which stays its own.
pub fn start_the_world(p: &'static P) {
    book_pause();
    let mut inner = SCHED.lock();
    let mut runnable = Vec::new();
    for q in p::allp().filter(|q| !std::ptr::eq(*q, p)).collect::<Vec<_>>().into_iter().rev() {
        q.status.set(p::IDLE);
        if q.runqempty() {
            wake::pidleput(&mut inner, q);
        } else {
            runnable.push(q);
        }
    }
    p.status.set(p::RUNNING);
    SCHED.gcwaiting.store(false, Ordering::SeqCst);
    if SCHED.sysmonwait.swap(false, Ordering::SeqCst) {
        SCHED.sysmonnote.wake();
    }
    drop(inner);
    SCHED.worldsema.store(0, Ordering::SeqCst);
    for q in runnable {
        wake::startm(q, false);
    }
    // SAFETY: Gs are never freed; null outside of goroutines.
    if let Some(g) = unsafe { p.g.get().as_ref() } {
        p.set_guard(g.stack.hi.get());
    }
    wake::wakep();
}

/// What an M does that finds the world stopping: gives its P up and sleeps.
pub(crate) fn gcstopm(m: &'static M) {
    if m.spinning.get() {
        m.spinning.set(false);
        SCHED.spin.stop();
    }
    let mut inner = SCHED.lock();
    if !SCHED.gcwaiting.load(Ordering::Acquire) {
        return;
    }
    let p = releasep(m);
    p.status.set(p::GCSTOP);
    inner.stopwait -= 1;
    if inner.stopwait == 0 {
        SCHED.stopnote.wake();
    }
    drop(inner);
    wake::stopm(m);
}

/// Makes the first Ps: `m` gets P 0, the others are idle.
pub(crate) fn procresize_at_start(m: &'static M, n: usize) {
    p::make_up_to(n, SCHED.globrunq());
    SCHED.gomaxprocs.store(n, Ordering::SeqCst);
    let mut inner = SCHED.lock();
    for p in p::allp().skip(1).collect::<Vec<_>>().into_iter().rev() {
        p.status.set(p::IDLE);
        wake::pidleput(&mut inner, p);
    }
    drop(inner);
    acquirep(m, p::p_at(0));
}

/// `runtime.GOMAXPROCS(n)`, n > 0: returns the P that the caller holds now, which
/// may be another than before. None: try again after yielding.
///
/// Timers stay with the Ps they are on; other Ps run them.
pub fn set_gomaxprocs(p: &'static P, n: usize) -> Option<&'static P> {
    let most = if crate::sched::one_thread() { 1 } else { p::MAX_PROCS };
    let n = n.clamp(1, most);
    let old = gomaxprocs_now();
    if n == old {
        return Some(p);
    }
    if !stop_the_world(p) {
        return None;
    }
    p::make_up_to(n, SCHED.globrunq());
    // The stopped Ps up there stay in GCSTOP; what is new comes in that state.
    SCHED.gomaxprocs.store(n, Ordering::SeqCst);
    let mut keep = p;
    if p.id as usize >= n {
        let g = p.g.get();
        let m = crate::m::current()?;
        releasep(m);
        keep = p::p_at(0);
        acquirep(m, keep);
        keep.g.set(g);
        keep.preempt.store(false, Ordering::Relaxed);
    }
    for i in n..old {
        destroy(p::p_at(i));
    }
    for i in 0..n {
        let q = p::p_at(i);
        if !std::ptr::eq(q, keep) {
            q.status.set(p::GCSTOP);
        }
    }
    start_the_world(keep);
    Some(keep)
}

/// Empties a P above the new limit: runnable goroutines to the global queue, dead
/// ones to the global list, memory back to the heap.
fn destroy(p: &'static P) {
    p.status.set(p::DEAD);
    while let Some((g, _)) = p.runqget() {
        SCHED.globrunqput(g);
    }
    debug_assert_eq!(p.runq().len(), 0);
    g::gfspill(p, p.gfree_n.get());
    // SAFETY: the world is stopped, and its stopper owns all Ps.
    unsafe { p.mcache().flush() };
}

/// Stops as much as can be stopped in a moment, for good: before a fatal error
/// prints every goroutine. Not undone.
pub fn freeze_the_world() {
    SCHED.gcwaiting.store(true, Ordering::SeqCst);
    for _ in 0..5 {
        preemptall();
        let busy = p::allp().filter(|p| p.status.get() == p::RUNNING).count();
        if busy <= 1 {
            return;
        }
        crate::sync::nanosleep(200_000);
    }
}
