//! Where the next goroutine comes from, when `runnext` and the local queue are
//! not the whole answer.
//!
//! The order: timers that are due, on every 61st tick the global queue, the local
//! queue, the global queue, the network, other Ps' queues. Then the P is given
//! up, everything is looked at once more, and the M sleeps.
//!
//! Guarantees: an M counts in `nmspinning` exactly while its `spinning` is set.
//! It never sleeps while a queue holds work that nobody else was woken for; see
//! the invariants in sched.rs. At most one M blocks in netpoll, and it wakes in
//! time for the earliest timer of all Ps.

use crate::event::{self, Kind};
use crate::g::{GRef, Status};
use crate::m::M;
use crate::p::{self, P};
use crate::runq::LocalQueue;
use crate::sched::{FAIRNESS, SCHED, acquirep, gomaxprocs_now, releasep};
use crate::sync::{Ordering, fence, nanotime};
use crate::{counters, era, netpoll, timer, wake, world};

/// Finds a goroutine to run; blocks until there is one. `m` holds a P before
/// and after, but not always the same.
#[inline(never)]
pub(crate) fn findrunnable(m: &'static M) -> (GRef, bool) {
    let found = find(m);
    let p = m.p();
    if p.untold.replace(false) {
        let next = p.timers.next();
        if next != 0 {
            wake::wake_net_poller(next);
        }
    }
    found
}

fn find(m: &'static M) -> (GRef, bool) {
    loop {
        if SCHED.gcwaiting.load(Ordering::Acquire) {
            world::gcstopm(m);
            continue;
        }
        let p = m.p();
        timer::check(p, p);
        // Timers of Ps that a lower GOMAXPROCS took away.
        p::above_limit().for_each(|q| timer::check(q, p));
        if era::queue_is_locked() {
            // Nobody steals, so nobody else looks at the timers of other Ps.
            p::allp().for_each(|q| timer::check(q, p));
        }
        if p.schedtick.load(Ordering::Relaxed).is_multiple_of(FAIRNESS) {
            if era::queue_is_locked() {
                // No sysmon polls for us.
                wake::inject(netpoll::netpoll(0));
            }
            if let Some(g) = take_global(p, 1) {
                counters::FAIR_GLOBAL.inc();
                return (g, false);
            }
        }
        if let Some(found) = p.runqget() {
            return found;
        }
        if let Some(g) = global(p) {
            return (g, false);
        }
        if netpoll::any_waiters() && SCHED.lastpoll.load(Ordering::Relaxed) != 0 {
            let mut list = netpoll::netpoll(0);
            if let Some(g) = list.pop_front() {
                wake::inject(list);
                g.set_status(Status::Runnable);
                return (GRef(g), false);
            }
        }
        let procs = gomaxprocs_now() as i32;
        let busy = procs - SCHED.spin.npidle();
        if m.spinning.get() || 2 * SCHED.spin.nmspinning() < busy {
            if !m.spinning.get() {
                become_spinning(m);
            }
            if let Some(found) = stealwork(p) {
                return found;
            }
        }
        if let Some(found) = idle(m, p) {
            return found;
        }
    }
}

/// The M is counted as looking for work from now on.
fn become_spinning(m: &M) {
    m.spinning.set(true);
    SCHED.spin.start();
    SCHED.needspinning.store(false, Ordering::Relaxed);
}

/// A share of the global queue; the rest of it goes to the local queue.
fn global(p: &P) -> Option<GRef> {
    let q = SCHED.globrunq();
    if q.is_empty() {
        return None;
    }
    let share = if era::queue_is_locked() { 1 } else { q.len() / gomaxprocs_now() + 1 };
    take_global(p, share.min(crate::runq::LOCAL_LEN / 2))
}

/// Up to `limit` goroutines from the global queue, all but one into the local one.
fn take_global(p: &P, limit: usize) -> Option<GRef> {
    let _lock = era::queue_lock();
    p.runq().take_global(SCHED.globrunq(), limit)
}

/// Steals from Ps in random order, four rounds; timers and `runnext` are taken
/// on the last only.
fn stealwork(p: &'static P) -> Option<(GRef, bool)> {
    let n = gomaxprocs_now();
    if n == 1 || era::queue_is_locked() {
        return None;
    }
    for round in 0..4 {
        let start = p.cheaprandn(n as u32) as usize;
        for i in 0..n {
            if SCHED.gcwaiting.load(Ordering::Relaxed) {
                return None;
            }
            let victim = p::p_at((start + i) % n);
            if std::ptr::eq(victim, p) {
                continue;
            }
            if round == 3 && victim.timers.any() {
                // Its timers may be due while it computes. What they ready
                // lands in our own queue.
                timer::check(victim, p);
                if let Some(found) = p.runqget() {
                    return Some(found);
                }
            }
            if p::kind(victim.status.get()) == p::IDLE {
                continue;
            }
            if let Some(g) = p.runq().steal_half(&victim.stealer) {
                p.stats.stolen.inc();
                event::emit(Kind::Steal, 0, victim.id as i64);
                return Some((g, false));
            }
            if round == 3
                && let Some(g) = steal_runnext(victim)
            {
                p.stats.stolen.inc();
                event::emit(Kind::Steal, 0, victim.id as i64);
                return Some((g, false));
            }
        }
    }
    None
}

/// Takes a victim's `runnext`, but gives the victim a chance to run it first: it
/// is usually about to block on what it has just made ready.
fn steal_runnext(victim: &P) -> Option<GRef> {
    let next = victim.runnext.load(Ordering::Acquire);
    if next.is_null() {
        return None;
    }
    if victim.status.get() == p::RUNNING {
        let until = nanotime() + 3_000;
        while nanotime() < until {
            if victim.runnext.load(Ordering::Relaxed) != next {
                return None;
            }
            std::hint::spin_loop();
        }
    }
    victim.take_runnext(next).then_some(GRef(next))
}

/// Gives up the P, looks once more, then sleeps: in netpoll if timers or the
/// network may bring work, on the note otherwise. Returns with a P, and maybe
/// with something to run.
fn idle(m: &'static M, p: &'static P) -> Option<(GRef, bool)> {
    let mut inner = SCHED.lock();
    if SCHED.gcwaiting.load(Ordering::Acquire) {
        return None;
    }
    if !SCHED.globrunq().is_empty() {
        drop(inner);
        return global(p).map(|g| (g, false));
    }
    if !m.spinning.get() && SCHED.needspinning.load(Ordering::Relaxed) {
        become_spinning(m);
        return None;
    }
    releasep(m);
    // We wait for its timers ourselves, or see to it that somebody does.
    p.untold.set(false);
    wake::pidleput(&mut inner, p);
    drop(inner);
    let was_spinning = m.spinning.get();
    if was_spinning {
        m.spinning.set(false);
        SCHED.spin.stop();
    }
    // Work that came while we were counted as spinning woke nobody else: it is
    // ours to see.
    if was_spinning && work_anywhere() {
        let mut inner = SCHED.lock();
        if let Some(p) = wake::pidleget(&mut inner) {
            drop(inner);
            acquirep(m, p);
            become_spinning(m);
            return None;
        }
    }
    let next = timer::next_wake();
    if (next != 0 || netpoll::any_waiters()) && SCHED.lastpoll.swap(0, Ordering::SeqCst) != 0 {
        return poll(m, next);
    }
    if next != 0 {
        // Somebody blocks in netpoll already, maybe longer than that.
        let until = SCHED.polluntil.load(Ordering::SeqCst);
        if until == 0 || until > next {
            netpoll::netpoll_break();
        }
    }
    wake::stopm(m);
    None
}

/// Whether any queue holds work. A `runnext` does not count: see the invariants.
fn work_anywhere() -> bool {
    !SCHED.globrunq().is_empty() || p::allp().any(|p| !p.stealer.is_empty())
}

/// Blocks in netpoll until `next` (0: for ever), as the only M that does.
fn poll(m: &'static M, next: i64) -> Option<(GRef, bool)> {
    SCHED.polluntil.store(next, Ordering::SeqCst);
    // A timer may have been set before anyone could see that we block.
    fence(Ordering::SeqCst);
    let now_next = timer::next_wake();
    let next = if now_next != 0 && (next == 0 || now_next < next) { now_next } else { next };
    let delay = if next == 0 { -1 } else { (next - nanotime()).max(0) };
    if event::on() {
        event::emit(Kind::MPark, 0, delay);
    }
    let mut list = netpoll::netpoll(delay);
    SCHED.polluntil.store(0, Ordering::SeqCst);
    SCHED.lastpoll.store(nanotime(), Ordering::SeqCst);
    let mut inner = SCHED.lock();
    let p = wake::pidleget(&mut inner);
    drop(inner);
    match p {
        Some(p) => {
            acquirep(m, p);
            match list.pop_front() {
                Some(g) => {
                    wake::inject(list);
                    g.set_status(Status::Runnable);
                    Some((GRef(g), false))
                }
                None => {
                    become_spinning(m);
                    None
                }
            }
        }
        None => {
            wake::inject(list);
            wake::stopm(m);
            None
        }
    }
}
