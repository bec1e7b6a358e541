//! sysmon: a thread without a P that keeps the others honest.
//!
//! Guarantees: it sleeps 20 µs between looks while it has something to do, after
//! 50 looks in vain twice as long each time up to 10 ms, and not at all visible
//! while every P is idle or the world is stopped. It takes back Ps from system
//! calls, ends time slices of 10 ms, starts a thread for timers that are late,
//! wakes a thief for a `runnext` that its P does not get to, and asks for a
//! collection every two minutes (`GODEBUG=forcegcperiod`).

use crate::event::{self, Kind};
use crate::p::{self, P};
use crate::preempt::preemptone;
use crate::sched::{SCHED, gomaxprocs_now};
use crate::sync::{Ordering, nanosleep, nanotime};
use crate::{counters, m, netpoll, signal, timer, wake};

/// A time slice. Go's forcePreemptNS.
const FORCE_PREEMPT_NS: i64 = 10_000_000;
/// The network is polled at least so often.
const POLL_NS: i64 = 10_000_000;
/// With so many Ms more than Ps, a P is not taken from a thread that only waits for
/// a CPU.
const SPARE_MS: usize = 6;

/// What sysmon saw of a P when it last looked (Go's sysmontick).
#[derive(Clone, Copy)]
struct Tick {
    schedtick: u32,
    schedwhen: i64,
    syscalltick: u32,
    syscallwhen: i64,
    /// Looks in a row that found the same goroutine waiting in `runnext`.
    runnext: usize,
}

/// `GODEBUG=schedtrace=N,scheddetail=1`.
struct Trace {
    /// Nanoseconds between traces, 0 for none.
    every: i64,
    detailed: bool,
    /// In the format of 2013.
    old: bool,
}

/// Starts the thread, unless the era has none; for a trace it is there all the
/// same, and does nothing else.
pub(crate) fn start(cfg: &crate::Config) {
    let duties = cfg.era.is_none_or(|e| e.sysmon);
    let trace = Trace {
        every: cfg.schedtrace as i64 * 1_000_000,
        detailed: cfg.scheddetail,
        old: cfg.era.is_some_and(|e| e.old_trace),
    };
    if !duties && trace.every == 0 {
        return;
    }
    let force_gc_ns = (cfg.forcegcperiod as i64).saturating_mul(1_000_000);
    let made = std::thread::Builder::new()
        .name("sysmon".into())
        .stack_size(256 << 10)
        .spawn(move || sysmon(&trace, duties, force_gc_ns));
    if let Err(e) = made {
        crate::fatal_throw(&format!("newosproc: cannot create a thread: {e}"));
    }
}

fn sysmon(trace: &Trace, duties: bool, force_gc_ns: i64) -> ! {
    // Ticks that no P has, so that the first look only takes note.
    let never = Tick { schedtick: u32::MAX, schedwhen: 0, syscalltick: u32::MAX, syscallwhen: 0, runnext: 0 };
    let mut ticks = vec![never; p::MAX_PROCS];
    let mut idle = 0u32;
    let mut delay = 20_000i64;
    let began = nanotime();
    // The first trace comes at once, as Go's.
    let mut traced = began - trace.every;
    let mut last_gc = (0, began);
    loop {
        if idle == 0 {
            delay = 20_000;
        } else if idle > 50 {
            delay = (delay * 2).min(10_000_000);
        }
        if signal::QUIT.load(Ordering::Relaxed) {
            crate::machine().quit();
        }
        nanosleep(delay);
        counters::SYSMON_LOOKS.inc();
        if trace.every > 0 && nanotime() - traced >= trace.every {
            traced = nanotime();
            crate::trace::print((traced - began) / 1_000_000, trace.detailed, trace.old);
        }
        if !duties {
            continue;
        }
        if trace.every == 0 && rest(force_gc_ns / 2) {
            counters::SYSMON_RESTS.inc();
            idle = 0;
            delay = 20_000;
        }
        let now = nanotime();
        let lastpoll = SCHED.lastpoll.load(Ordering::Relaxed);
        if netpoll::any_waiters() && lastpoll != 0 && lastpoll + POLL_NS < now {
            let swapped = SCHED.lastpoll.compare_exchange(lastpoll, now, Ordering::SeqCst, Ordering::Relaxed);
            if swapped.is_ok() {
                counters::SYSMON_POLLS.inc();
                // Who is ready now waits no more, and is in no queue yet: it may look
                // as if nothing ran.
                SCHED.lock().nmretaking += 1;
                wake::inject(netpoll::netpoll(0));
                SCHED.lock().nmretaking -= 1;
            }
        }
        let next = timer::next_wake();
        if next != 0 && next < now {
            // Nobody could run it: all Ps are busy, or a wake-up is on its way.
            wake::wakep();
        }
        if retake(&mut ticks, now) {
            idle = 0;
        } else {
            idle += 1;
        }
        force_gc(&mut last_gc, now, force_gc_ns);
    }
}

/// Sleeps while there is nothing to watch, `at_most` nanoseconds. Returns whether it did.
fn rest(at_most: i64) -> bool {
    let quiet = || SCHED.gcwaiting.load(Ordering::SeqCst) || SCHED.spin.npidle() == gomaxprocs_now() as i32;
    if !quiet() {
        return false;
    }
    let inner = SCHED.lock();
    if !quiet() {
        return false;
    }
    SCHED.sysmonnote.clear();
    SCHED.sysmonwait.store(true, Ordering::SeqCst);
    drop(inner);
    // Whoever takes an idle P, or starts the world, wakes us.
    SCHED.sysmonnote.sleep_for(at_most);
    SCHED.sysmonwait.store(false, Ordering::SeqCst);
    true
}

/// Looks at each P. Returns whether it did something.
fn retake(ticks: &mut [Tick], now: i64) -> bool {
    let mut did = false;
    for p in p::allp() {
        let tick = &mut ticks[p.id as usize];
        let s = p.status.get();
        let kind = p::kind(s);
        if kind != p::RUNNING && kind != p::SYSCALL {
            continue;
        }
        let mut long = false;
        let t = p.schedtick.load(Ordering::Relaxed);
        if tick.schedtick != t {
            tick.schedtick = t;
            tick.schedwhen = now;
        } else if tick.schedwhen + FORCE_PREEMPT_NS <= now {
            long = true;
            if kind == p::RUNNING && !SCHED.nopreempt.load(Ordering::Relaxed) {
                event::emit(Kind::PreemptRequest, 0, p.id as i64);
                counters::PREEMPT_REQUESTS.inc();
                preemptone(p);
            }
        }
        if kind == p::RUNNING {
            did |= nudge(p, tick);
        } else {
            did |= retake_syscall(p, s, tick, long, now);
        }
    }
    did
}

/// Wakes a thief when work has waited for a P that does not get to it: the same
/// goroutine in `runnext` at two looks, or a queue whose wake-up came to nothing.
fn nudge(p: &P, tick: &mut Tick) -> bool {
    let next = p.runnext.load(Ordering::Relaxed) as usize;
    let stuck = next != 0 && next == tick.runnext;
    tick.runnext = next;
    if (stuck || !p.stealer.is_empty()) && SCHED.spin.npidle() > 0 && SCHED.spin.nmspinning() == 0 {
        wake::wakep();
        return true;
    }
    false
}

/// Takes a P back from a system call that lasts more than a tick, if somebody
/// needs it.
fn retake_syscall(p: &'static P, s: u64, tick: &mut Tick, long: bool, now: i64) -> bool {
    let t = p.syscalltick.load(Ordering::Relaxed);
    if !long && tick.syscalltick != t {
        tick.syscalltick = t;
        tick.syscallwhen = now;
        return false;
    }
    let somebody_looks = SCHED.spin.nmspinning() + SCHED.spin.npidle() > 0;
    let why = if !p.runqempty() {
        &counters::RETAKE_WORK
    } else if !somebody_looks {
        &counters::RETAKE_NOBODY
    } else if tick.syscallwhen + FORCE_PREEMPT_NS <= now {
        &counters::RETAKE_LONG
    } else {
        return false;
    };
    let crowded = m::mcount() as usize >= gomaxprocs_now() + SPARE_MS && SCHED.lock().nmidle == 0;
    if crowded && waits_for_cpu(s) {
        counters::RETAKE_NOT.inc();
        return false;
    }
    // While the P changes hands it may look as if nothing ran.
    SCHED.lock().nmretaking += 1;
    let taken = p.status.take(s, p::IDLE);
    if taken {
        p.syscalltick.fetch_add(1, Ordering::Relaxed);
        event::emit(Kind::Retake, 0, p.id as i64);
        why.inc();
        p.stats.retaken.inc();
        p.g.set(std::ptr::null());
        wake::handoffp(p);
    }
    SCHED.lock().nmretaking -= 1;
    taken
}

/// Whether the M in the system call `s` is not blocked but wants a CPU: another
/// thread would only want one too. Threads that a busy machine keeps waiting in
/// calls that never block would otherwise make one thread after the other.
fn waits_for_cpu(s: u64) -> bool {
    let of_call = |m: &&m::M| p::syscall_of(m.id) == s;
    let Some(m) = m::all().find(of_call) else { return false };
    let tid = m.tid.load(Ordering::Relaxed);
    // What follows the name, which is in parentheses, is the state.
    std::fs::read_to_string(format!("/proc/self/task/{tid}/stat"))
        .is_ok_and(|stat| stat.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with('R')))
}

/// Asks for a collection when there was none for `period` nanoseconds.
fn force_gc(last: &mut (u32, i64), now: i64, period: i64) {
    let n = crate::gc::cycles();
    if last.0 != n {
        *last = (n, now);
    } else if n > 0 && now - last.1 > period && crate::heap::gc_percent() >= 0 {
        last.1 = now;
        counters::SYSMON_GC.inc();
        crate::gc::request();
        crate::machine().force_gc();
    }
}
