//! Everything that is counted, under one name each: what tests, `gopark eras` and
//! package runtime/metrics look at.
//!
//! Guarantees: counters only grow. Those of Ps are written by the P's owner (see
//! event.rs) and summed here; those here are for decisions that no P makes, or so
//! rare that an atomic addition does not matter.

use crate::event::Stats;
use crate::sync::{AtomicU64, Ordering};
use crate::{gc, m, netpoll, p};

/// A counter that any thread may add to.
pub(crate) struct Shared(AtomicU64);

impl Shared {
    const fn new() -> Shared {
        Shared(AtomicU64::new(0))
    }

    pub(crate) fn add(&self, n: u64) {
        self.0.fetch_add(n, Ordering::Relaxed);
    }

    pub(crate) fn inc(&self) {
        self.add(1);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

macro_rules! shared {
    ($($name:ident = $text:literal, $what:literal;)*) => {
        $(pub(crate) static $name: Shared = Shared::new();)*
        static SHARED: &[(&str, &str, &Shared)] = &[$(($text, $what, &$name),)*];
    };
}

shared! {
    SCHED_LOCK_WAITS = "lock-waits", "times that a thread waited for the scheduler's lock";
    SCHED_LOCK_WAIT_NS = "lock-wait-ns", "nanoseconds that threads waited for the scheduler's lock";
    HANDOFFS = "handoffs", "Ps handed to another M";
    PREEMPT_REQUESTS = "preempt-requests", "goroutines asked to give way after 10 ms";
    PREEMPT_SIGNALS = "preempt-signals", "signals sent to ask for that";
    SYSMON_LOOKS = "sysmon-looks", "rounds that sysmon made";
    SYSMON_RESTS = "sysmon-rests", "times that sysmon slept because nothing ran";
    SYSMON_POLLS = "sysmon-polls", "times that sysmon polled the network, for nobody had for 10 ms";
    SYSMON_GC = "sysmon-gc", "collections that sysmon forced, for there was none for two minutes";
    RETAKE_WORK = "retake-work", "Ps taken from a system call because their queue had work";
    RETAKE_NOBODY = "retake-nobody", "… because no M looked for work and no P was idle";
    RETAKE_LONG = "retake-long", "… because it had lasted 10 ms";
    RETAKE_NOT = "retake-not", "Ps left in a system call because its thread only waited for a CPU, and none was idle";
    EXIT_OTHER_P = "sysexit-other-p", "system calls that ended on another P";
    EXIT_NO_P = "sysexit-no-p", "system calls that ended without a P: goroutine queued, M asleep";
    LOCKED_SWITCHES = "locked-switches", "times that a goroutine locked to a thread was handed to it";
    FAIR_GLOBAL = "global-first", "goroutines taken from the global queue first, on a 61st tick";
}

/// Counters of Ps.
type OfP = (&'static str, &'static str, fn(&Stats) -> u64);
static OF_PS: &[OfP] = &[
    ("switches", "goroutines switched to", |s| s.switches.get()),
    ("created", "goroutines created", |s| s.created.get()),
    ("exited", "goroutines ended", |s| s.exited.get()),
    ("parks", "goroutines parked", |s| s.parks.get()),
    ("readied", "goroutines made ready", |s| s.readied.get()),
    ("steals", "times that a P took work from another", |s| s.stolen.get()),
    ("overflows", "times that half a full local queue went to the global one", |s| s.overflows.get()),
    ("preempted", "goroutines that gave way because they were asked to", |s| s.preempted.get()),
    ("syscalls", "system calls entered", |s| s.syscalls.get()),
    ("sysexit-same-p", "system calls that ended on the P they began with", |s| s.same_p.get()),
    ("retakes", "Ps taken back from system calls", |s| s.retaken.get()),
    ("timers", "timers run", |s| s.timers.get()),
];

/// A counter: name, meaning, value.
pub type Counted = (&'static str, &'static str, u64);

/// All counters.
pub fn all() -> Vec<Counted> {
    let mut list: Vec<Counted> = OF_PS
        .iter()
        .map(|&(name, what, get)| (name, what, p::all_made().map(|p| get(&p.stats)).sum()))
        .collect();
    let ticks: u64 = p::all_made().map(|p| p.schedtick.load(Ordering::Relaxed) as u64).sum();
    let ticks = ticks.saturating_sub(crate::START_TICKS as u64);
    let switches = list[0].2;
    let inherited = switches.saturating_sub(ticks.saturating_sub(EXIT_OTHER_P.get()));
    list.push(("inherited", "switches within a time slice: by runnext", inherited));
    list.extend(SHARED.iter().map(|(name, what, c)| (*name, *what, c.get())));
    list.push(("threads", "threads made to run goroutines", m::made() as u64));
    list.push(("threads-now", "threads that run goroutines or wait to", m::mcount() as u64));
    list.push(("netpolls", "times that the poller was asked", netpoll::POLLS.load(Ordering::Relaxed)));
    list.push((
        "netpoll-wakes",
        "goroutines that the poller made ready",
        netpoll::POLL_WAKES.load(Ordering::Relaxed),
    ));
    list.push(("gc-cycles", "collections", gc::cycles() as u64));
    list
}

/// The counter of that name.
pub fn get(name: &str) -> Option<u64> {
    all().into_iter().find(|c| c.0 == name).map(|c| c.2)
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_unique() {
        let mut names: Vec<_> = super::all().into_iter().map(|c| c.0).collect();
        let n = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), n);
    }
}
