//! `GODEBUG=schedtrace=N,scheddetail=1`: the scheduler's state as Go prints it, or
//! as Go printed it in 2013 under the early eras.
//!
//! Guarantee: reads only; what it reads of others may be a moment old.

use std::fmt::Write as _;

use crate::g::{self, Status};
use crate::m::{self, M};
use crate::p;
use crate::sched::{Inner, SCHED, gomaxprocs_now};
use crate::sync::Ordering;

/// Prints one, `ms` milliseconds after the start.
pub(crate) fn print(ms: i64, detailed: bool, old: bool) {
    let inner = SCHED.lock();
    let mut out = String::new();
    if old {
        write_old(&mut out, &inner, ms, detailed)
    } else {
        write_now(&mut out, &inner, ms, detailed)
    };
    drop(inner);
    eprint!("{out}");
}

/// A number, or what stands for none.
fn or<T: std::fmt::Display>(n: Option<T>, none: &str) -> String {
    n.map_or(none.to_owned(), |n| n.to_string())
}

/// Go numbers the states of goroutines and Ps so.
fn g_status(s: Status) -> u32 {
    match s {
        Status::Idle => 0,
        Status::Runnable => 1,
        Status::Running => 2,
        Status::Syscall => 3,
        Status::Waiting => 4,
        Status::Dead => 6,
    }
}

fn p_status(p: &p::P) -> u64 {
    p::kind(p.status.get())
}

fn m_of(p: &p::P) -> Option<u32> {
    // SAFETY: Ms are never freed.
    unsafe { p.m.load(Ordering::Relaxed).as_ref() }.map(|m| m.id)
}

fn goid(g: *const g::G) -> Option<u64> {
    // SAFETY: Gs are never freed.
    unsafe { g.as_ref() }.map(|g| g.goid.get())
}

fn m_id(m: *const M) -> Option<u32> {
    // SAFETY: Ms are never freed.
    unsafe { m.as_ref() }.map(|m| m.id)
}

/// sysmon counts as a thread, as in Go.
fn threads() -> u32 {
    m::mcount() + 1
}

type Out<'a> = &'a mut String;

fn write_now(out: Out, inner: &Inner, ms: i64, detailed: bool) {
    let _ = write!(
        out,
        "SCHED {ms}ms: gomaxprocs={} idleprocs={} threads={} spinningthreads={} needspinning={} idlethreads={} runqueue={}",
        gomaxprocs_now(),
        SCHED.spin.npidle(),
        threads(),
        SCHED.spin.nmspinning(),
        u32::from(SCHED.needspinning.load(Ordering::Relaxed)),
        inner.nmidle,
        SCHED.globrunq().len(),
    );
    if !detailed {
        let list = |f: &dyn Fn(&'static p::P) -> usize| {
            p::allp().map(|p| f(p).to_string()).collect::<Vec<_>>().join(" ")
        };
        let queues = list(&|p| p.stealer.len());
        let ticks = list(&|p| p.schedtick.load(Ordering::Relaxed) as usize);
        let _ = writeln!(out, " [ {queues} ] schedticks=[ {ticks} ]");
        return;
    }
    let _ = writeln!(
        out,
        " gcwaiting={} nmidlelocked={} stopwait={} sysmonwait={}",
        SCHED.gcwaiting.load(Ordering::Relaxed),
        inner.nmidlelocked,
        inner.stopwait,
        SCHED.sysmonwait.load(Ordering::Relaxed),
    );
    for p in p::allp() {
        let _ = writeln!(
            out,
            "  P{}: status={} schedtick={} syscalltick={} m={} runqsize={} gfreecnt={} timerslen={}",
            p.id,
            p_status(p),
            p.schedtick.load(Ordering::Relaxed),
            p.syscalltick.load(Ordering::Relaxed),
            or(m_of(p), "nil"),
            p.stealer.len(),
            p.gfree_n.get(),
            p.timers.len(),
        );
    }
    for m in m::live() {
        let _ = writeln!(
            out,
            "  M{}: p={} curg={} mallocing=0 throwing=0 preemptoff= locks=0 dying=0 spinning={} blocked={} lockedg={}",
            m.id,
            // SAFETY: Ps are never freed.
            or(unsafe { m.p.get().as_ref() }.map(|p| p.id), "nil"),
            or(goid(m.curg.get()), "nil"),
            m.spinning.get(),
            m.blocked.load(Ordering::Relaxed),
            or(goid(m.lockedg.get()), "nil"),
        );
    }
    g::for_each_g(|g| {
        let _ = writeln!(
            out,
            "  G{}: status={}({}) m={} lockedm={}",
            g.goid.get(),
            g_status(g.status()),
            if g.status() == Status::Waiting { g.wait_reason().as_str() } else { "" },
            or(m_id(running_m(g)), "nil"),
            or(m_id(g.lockedm.get()), "nil"),
        );
    });
}

/// The M of a goroutine that has one.
fn running_m(g: &g::G) -> *const M {
    match g.status() {
        Status::Running | Status::Syscall => g.m.get(),
        _ => std::ptr::null(),
    }
}

fn write_old(out: Out, inner: &Inner, ms: i64, detailed: bool) {
    let _ = write!(
        out,
        "SCHED {ms}ms: gomaxprocs={} idleprocs={} threads={} idlethreads={} runqueue={}",
        gomaxprocs_now(),
        SCHED.spin.npidle(),
        threads(),
        inner.nmidle,
        SCHED.globrunq().len(),
    );
    if !detailed {
        let queues: Vec<String> = p::allp().map(|p| p.stealer.len().to_string()).collect();
        let _ = writeln!(out, " [{}]", queues.join(" "));
        return;
    }
    let _ = writeln!(
        out,
        " gcwaiting={} nmidlelocked={} nmspinning={} stopwait={} sysmonwait={}",
        u32::from(SCHED.gcwaiting.load(Ordering::Relaxed)),
        inner.nmidlelocked,
        SCHED.spin.nmspinning(),
        inner.stopwait,
        u32::from(SCHED.sysmonwait.load(Ordering::Relaxed)),
    );
    for p in p::allp() {
        let _ = writeln!(
            out,
            "  P{}: status={} schedtick={} syscalltick={} m={} runqsize={} gfreecnt={}",
            p.id,
            p_status(p),
            p.schedtick.load(Ordering::Relaxed),
            p.syscalltick.load(Ordering::Relaxed),
            or(m_of(p), "-1"),
            p.stealer.len(),
            p.gfree_n.get(),
        );
    }
    for m in m::live() {
        let _ = writeln!(
            out,
            "  M{}: p={} curg={} mallocing=0 throwing=0 gcing=0 locks=0 dying=0 helpgc=0 spinning={} lockedg={}",
            m.id,
            m.pid(),
            or(goid(m.curg.get()), "-1"),
            u32::from(m.spinning.get()),
            or(goid(m.lockedg.get()), "-1"),
        );
    }
    g::for_each_g(|g| {
        let _ = writeln!(
            out,
            "  G{}: status={}({}) m={} lockedm={}",
            g.goid.get(),
            g_status(g.status()),
            if g.status() == Status::Waiting { g.wait_reason().as_str() } else { "" },
            or(m_id(running_m(g)), "-1"),
            or(m_id(g.lockedm.get()), "-1"),
        );
    });
}
