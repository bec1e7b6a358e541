//! System calls: entersyscall and exitsyscall.
//!
//! Guarantees: between the two the M has no P and touches no Go memory but what
//! the goroutine's frame keeps alive. The P stays behind, marked with the M's id,
//! and is the M's again by one compare-and-swap, unless sysmon or a stop of the
//! world took it away. The goroutine's pc and fp are saved before
//! `entersyscall`, for the collector; and again, with the results in the frame,
//! before `exitsyscall`, for then it may go on elsewhere.

use crate::counters;
use crate::era::{Queues, Syscalls};
use crate::event::{self, Kind};
use crate::g::{G, GRef, Status};
use crate::p::{self, P};
use crate::sched::{SCHED, acquirep};
use crate::sync::Ordering;
use crate::wake;

/// Leaves Go for a call that may block.
#[inline]
pub fn entersyscall(p: &'static P) {
    if p.queues == Queues::Locked && SCHED.era().is_some_and(|e| e.syscalls == Syscalls::HandOff) {
        return entersyscallblock(p);
    }
    let g = p.curg();
    // SAFETY: Ms are never freed; a running G has one.
    let m = unsafe { &*g.m.get() };
    p.stats.syscalls.inc();
    event::emit(Kind::SyscallEnter, g.goid.get(), 0);
    g.set_status(Status::Syscall);
    m.oldp.set(p);
    m.p.set(std::ptr::null());
    p.m.store(std::ptr::null_mut(), Ordering::Relaxed);
    p.status.enter_syscall(m.id);
    if SCHED.sysmonwait.load(Ordering::Relaxed) || SCHED.gcwaiting.load(Ordering::Relaxed) {
        entersyscall_slow(p, m.id);
    }
}

#[cold]
fn entersyscall_slow(p: &'static P, m: u32) {
    let mut inner = SCHED.lock();
    if SCHED.sysmonwait.swap(false, Ordering::SeqCst) {
        SCHED.sysmonnote.wake();
    }
    // The stopper of the world may have looked before we were in the call.
    if SCHED.gcwaiting.load(Ordering::SeqCst) && p.status.take(p::syscall_of(m), p::GCSTOP) {
        p.syscalltick.fetch_add(1, Ordering::Relaxed);
        inner.stopwait -= 1;
        if inner.stopwait == 0 {
            SCHED.stopnote.wake();
        }
    }
}

/// As [`entersyscall`] for a call that surely blocks: hands the P off at once.
pub fn entersyscallblock(p: &'static P) {
    let g = p.curg();
    // SAFETY: Ms are never freed; a running G has one.
    let m = unsafe { &*g.m.get() };
    p.stats.syscalls.inc();
    event::emit(Kind::SyscallEnter, g.goid.get(), 1);
    g.set_status(Status::Syscall);
    m.oldp.set(p);
    p.syscalltick.fetch_add(1, Ordering::Relaxed);
    crate::sched::releasep(m);
    wake::handoffp(p);
}

/// Comes back to Go. `None`: there is no P to be had, the goroutine is queued
/// already; return `Stop::NoP` and touch nothing.
#[inline]
pub fn exitsyscall(g: &'static G, oldp: &'static P) -> Option<&'static P> {
    // SAFETY: Ms are never freed; a G in a system call has one.
    let m = unsafe { &*g.m.get() };
    let mine = p::syscall_of(m.id);
    if oldp.status.take(mine, p::RUNNING) {
        m.p.set(oldp);
        oldp.m.store(std::ptr::from_ref(m).cast_mut(), Ordering::Relaxed);
        oldp.syscalltick.fetch_add(1, Ordering::Relaxed);
        oldp.stats.same_p.inc();
        g.set_status(Status::Running);
        event::emit(Kind::SyscallExit, g.goid.get(), 0);
        return Some(oldp);
    }
    exitsyscall_slow(g, m)
}

#[cold]
#[inline(never)]
fn exitsyscall_slow(g: &'static G, m: &'static crate::m::M) -> Option<&'static P> {
    let mut inner = SCHED.lock();
    let p = if SCHED.gcwaiting.load(Ordering::SeqCst) { None } else { wake::pidleget(&mut inner) };
    event::emit(Kind::SyscallExitSlow, g.goid.get(), p.map_or(-1, |p| p.id as i64));
    if let Some(p) = p {
        drop(inner);
        counters::EXIT_OTHER_P.inc();
        acquirep(m, p);
        p.syscalltick.fetch_add(1, Ordering::Relaxed);
        p.schedtick.fetch_add(1, Ordering::Relaxed);
        p.g.set(g);
        p.preempt.store(false, Ordering::Relaxed);
        g.set_status(Status::Running);
        p.set_guard(g.stack.hi.get());
        if g.ending.load(Ordering::Relaxed) {
            crate::preempt::again(p);
        }
        return Some(p);
    }
    // Under the lock, so that no P goes idle without seeing the goroutine.
    g.set_status(Status::Runnable);
    SCHED.globrunqput(GRef(g));
    counters::EXIT_NO_P.inc();
    if SCHED.sysmonwait.swap(false, Ordering::SeqCst) {
        SCHED.sysmonnote.wake();
    }
    drop(inner);
    None
}
