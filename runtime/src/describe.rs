//! The scheduler's state in words, for people at a prompt.
//!
//! Guarantee: reads only; what it reads of others may be a moment old.

use std::fmt::Write as _;

use crate::sched::{SCHED, gomaxprocs_now};
use crate::sync::Ordering;
use crate::{counters, g, m, p, pstatus};

/// Ps, Ms and queues as they are, and the counters that are not zero.
pub fn describe() -> String {
    let mut out = String::new();
    let inner = SCHED.lock();
    let mut goroutines = 0;
    g::for_each_g(|_| goroutines += 1);
    let _ = writeln!(
        out,
        "GOMAXPROCS {}, {} Ps idle; goroutines {goroutines}, {} in the global queue",
        gomaxprocs_now(),
        SCHED.spin.npidle(),
        SCHED.globrunq().len()
    );
    for p in p::allp() {
        // SAFETY: Ms are never freed.
        let m = unsafe { p.m.load(Ordering::Relaxed).as_ref() };
        let _ = writeln!(
            out,
            "P{} {}{}: {} in its queue, {} timers, {} times chosen",
            p.id,
            status(p::kind(p.status.get())),
            m.map_or(String::new(), |m| format!(" on M{}", m.id)),
            p.stealer.len(),
            p.timers.len(),
            p.ticks()
        );
    }
    for m in m::live() {
        // SAFETY: Ps and Gs are never freed.
        let (p, g) = unsafe { (m.p.get().as_ref(), m.curg.get().as_ref()) };
        let what = match (p, g) {
            (Some(p), Some(g)) => format!("runs goroutine {} on P{}", g.goid.get(), p.id),
            (None, Some(g)) => format!("is in a system call of goroutine {}", g.goid.get()),
            (Some(p), None) => format!("looks for work with P{}", p.id),
            (None, None) => "sleeps".into(),
        };
        let _ = writeln!(out, "M{} {what}", m.id);
    }
    drop(inner);
    for (name, what, n) in counters::all() {
        if n != 0 {
            let _ = writeln!(out, "{name:<18} {n:>9}  {what}");
        }
    }
    out
}

fn status(kind: u64) -> &'static str {
    match kind {
        pstatus::IDLE => "idle",
        pstatus::RUNNING => "running",
        pstatus::SYSCALL => "in a system call",
        pstatus::GCSTOP => "stopped",
        _ => "gone",
    }
}
