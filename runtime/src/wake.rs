//! Ms and Ps that are idle, and how they find each other: wakep, startm, stopm,
//! handoffp, and the check for deadlock.
//!
//! Guarantees: the lists of idle Ms and Ps change under `sched.lock` only. An M
//! on the idle list is asleep or about to be; whoever takes it from the list
//! gives it a P (`nextp`) and wakes its note, exactly once. `nmspinning` counts
//! the Ms that look for work without having any; while there is one, nobody
//! wakes another.

use crate::event::{self, Kind};
use crate::g::{GList, GRef, Status};
use crate::m::{self, M};
use crate::p::{self, P};
use crate::sched::{Inner, SCHED, acquirep, gomaxprocs_now};
use crate::sync::{Ordering, fence};
use crate::{counters, hist, netpoll, timer};

/// Puts a P that nobody owns on the idle list.
pub(crate) fn pidleput(inner: &mut Inner, p: &'static P) {
    debug_assert_eq!(p.status.get(), p::IDLE);
    p.link.set(inner.pidle);
    inner.pidle = p;
    SCHED.spin.p_idle();
}

/// Takes a P from the idle list.
pub(crate) fn pidleget(inner: &mut Inner) -> Option<&'static P> {
    // SAFETY: Ps are never freed.
    let p = unsafe { inner.pidle.as_ref() }?;
    inner.pidle = p.link.get();
    SCHED.spin.p_taken();
    if SCHED.sysmonwait.load(Ordering::Relaxed) && !SCHED.gcwaiting.load(Ordering::Relaxed) {
        SCHED.sysmonwait.store(false, Ordering::Relaxed);
        SCHED.sysmonnote.wake();
    }
    Some(p)
}

fn mput(inner: &mut Inner, m: &'static M) {
    m.schedlink.set(inner.midle);
    inner.midle = m;
    inner.nmidle += 1;
}

fn mget(inner: &mut Inner) -> Option<&'static M> {
    // SAFETY: Ms are never freed.
    let m = unsafe { inner.midle.as_ref() }?;
    inner.midle = m.schedlink.get();
    inner.nmidle -= 1;
    Some(m)
}

/// Wakes an M to look for work, if a P is idle and nobody looks already. To be
/// called after work was put into a queue.
#[inline(always)]
pub(crate) fn wakep() {
    if gomaxprocs_now() > 1 && SCHED.spin.should_wake() {
        wakep_slow();
    }
}

#[cold]
#[inline(never)]
fn wakep_slow() {
    if !SCHED.spin.claim() {
        return;
    }
    let mut inner = SCHED.lock();
    let p = if SCHED.gcwaiting.load(Ordering::Relaxed) { None } else { pidleget(&mut inner) };
    if p.is_none() {
        SCHED.needspinning.store(true, Ordering::Relaxed);
    }
    drop(inner);
    match p {
        Some(p) => {
            event::emit(Kind::Wakep, 0, p.id as i64);
            startm(p, true);
        }
        None => {
            SCHED.spin.stop();
        }
    }
}

/// Gives `p`, which the caller took, to an idle or a new M. `spinning`: the M
/// starts as spinning, and the caller has counted it.
pub(crate) fn startm(p: &'static P, spinning: bool) {
    let mut inner = SCHED.lock();
    let m = mget(&mut inner);
    drop(inner);
    match m {
        Some(m) => {
            m.spinning.set(spinning);
            m.nextp.store(std::ptr::from_ref(p).cast_mut(), Ordering::Release);
            m.park.wake();
        }
        None => M::spawn(crate::machine(), p, spinning),
    }
}

/// Sleeps until somebody gives this M a P, and takes it. `m` holds none.
pub(crate) fn stopm(m: &'static M) {
    debug_assert!(m.p.get().is_null());
    let mut inner = SCHED.lock();
    m.park.clear();
    mput(&mut inner, m);
    checkdead(inner);
    event::emit(Kind::MPark, 0, 0);
    m.blocked.store(true, Ordering::Relaxed);
    m.park.sleep();
    m.blocked.store(false, Ordering::Relaxed);
    let p = m.nextp.swap(std::ptr::null_mut(), Ordering::Acquire);
    debug_assert!(!p.is_null());
    // SAFETY: Ps are never freed; whoever woke us gave one.
    acquirep(m, unsafe { &*p });
    event::emit(Kind::MUnpark, 0, 0);
}

/// An M that found work stops counting as spinning; if it was the last, and
/// there are idle Ps, it wakes the next, for work comes in bursts.
pub(crate) fn resetspinning(m: &M) {
    m.spinning.set(false);
    if !SCHED.spin.stop() {
        return;
    }
    // If what we took came alone, there is nothing for another to find.
    if !SCHED.globrunq().is_empty() || p::allp().any(|p| !p.stealer.is_empty()) {
        wakep();
    }
}

/// Hands a P off that its M left behind in a system call: to another M if there
/// is work, or to the idle list.
pub(crate) fn handoffp(p: &'static P) {
    event::emit(Kind::Handoff, 0, p.id as i64);
    counters::HANDOFFS.inc();
    if !p.runqempty() || !SCHED.globrunq().is_empty() {
        startm(p, false);
        return;
    }
    // Nobody looks for work and no P is idle: somebody should look.
    if SCHED.spin.nmspinning() + SCHED.spin.npidle() == 0 && SCHED.spin.claim() {
        startm(p, true);
        return;
    }
    let mut inner = SCHED.lock();
    if SCHED.gcwaiting.load(Ordering::Acquire) {
        p.status.set(p::GCSTOP);
        inner.stopwait -= 1;
        if inner.stopwait == 0 {
            SCHED.stopnote.wake();
        }
        return;
    }
    if !SCHED.globrunq().is_empty() {
        drop(inner);
        startm(p, false);
        return;
    }
    // The last P that ran, and nobody polls: somebody must.
    if SCHED.spin.npidle() == gomaxprocs_now() as i32 - 1
        && SCHED.lastpoll.load(Ordering::SeqCst) != 0
        && (netpoll::any_waiters() || timer::next_wake() != 0)
    {
        drop(inner);
        startm(p, false);
        return;
    }
    let when = p.timers.next();
    pidleput(&mut inner, p);
    drop(inner);
    if when != 0 {
        wake_net_poller(when);
    }
}

/// Makes sure that somebody wakes up in time for a timer at `when`.
pub(crate) fn wake_net_poller(when: i64) {
    fence(Ordering::SeqCst);
    if SCHED.lastpoll.load(Ordering::SeqCst) == 0 {
        let until = SCHED.polluntil.load(Ordering::SeqCst);
        if until == 0 || until > when {
            netpoll::netpoll_break();
        }
    } else {
        wakep();
    }
}

/// Makes a list of waiting goroutines runnable, through the global queue, and
/// wakes as many Ms as there are idle Ps for them. Needs no P.
pub(crate) fn inject(mut list: GList) {
    let n = list.len;
    if n == 0 {
        return;
    }
    while let Some(g) = list.pop_front() {
        event::emit(Kind::GoUnblock, g.goid.get(), 0);
        hist::runnable(g, n as u64 - list.len as u64);
        g.set_status(Status::Runnable);
        SCHED.globrunqput(GRef(g));
    }
    fence(Ordering::SeqCst);
    for _ in 0..n {
        let mut inner = SCHED.lock();
        if SCHED.gcwaiting.load(Ordering::Relaxed) {
            return;
        }
        let Some(p) = pidleget(&mut inner) else { return };
        drop(inner);
        startm(p, false);
    }
}

/// Called whenever an M goes to sleep: if no M is left that could ever make a
/// goroutine ready, the program is dead.
pub(crate) fn checkdead(inner: std::sync::MutexGuard<'_, Inner>) {
    // Running, in a system call, or blocked in netpoll.
    let run = m::mcount() as i32 - inner.nmidle - inner.nmidlelocked + inner.nmretaking;
    if run > 0
        || SCHED.gcwaiting.load(Ordering::Relaxed)
        || SCHED.extwaiters.load(Ordering::Relaxed) > 0
        || netpoll::any_waiters()
    {
        return;
    }
    if timer::next_wake() != 0 {
        return;
    }
    let mut inner = inner;
    // An M that is just leaving its P looks at the queues before it comes here,
    // and nobody else runs: what is runnable now would never be run.
    if !SCHED.globrunq().is_empty() || p::allp().any(|p| !p.runqempty()) {
        if let Some(p) = pidleget(&mut inner) {
            drop(inner);
            startm(p, false);
        }
        return;
    }
    drop(inner);
    event::flush();
    crate::machine().deadlock()
}
