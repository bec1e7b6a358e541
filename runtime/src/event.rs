//! What the scheduler did: counters that are always on, and events that cost
//! one predictable branch when they are off.
//!
//! Guarantees: a counter is written by the owner of its P only (plain loads and
//! stores, no locked instruction), and read by anyone at any time. An event is
//! recorded by the M that made the decision into that M's own buffer, which is
//! printed when it is full, and by [`flush`] at exit; a line says when (seconds),
//! on which M and P, about which G. Lines of different Ms may come out of order.

use std::fmt::Write as _;
use std::sync::Mutex;

use crate::sync::{AtomicU8, AtomicU64, Ordering, nanotime};

/// Counters of one P.
#[derive(Default)]
pub struct Stats {
    /// Goroutines switched to.
    pub switches: Counter,
    /// Goroutines created.
    pub created: Counter,
    /// Goroutines ended.
    pub exited: Counter,
    /// Goroutines parked.
    pub parks: Counter,
    /// Goroutines made ready.
    pub readied: Counter,
    /// Goroutines stolen from other Ps.
    pub stolen: Counter,
    /// Times that half of a full local queue went to the global one.
    pub overflows: Counter,
    /// Goroutines that were preempted here.
    pub preempted: Counter,
    /// System calls entered.
    pub syscalls: Counter,
    /// System calls that ended on the P they began with.
    pub same_p: Counter,
    /// Times that the P was taken away from a system call.
    pub retaken: Counter,
    /// Timers run.
    pub timers: Counter,
}

/// A counter with one writer at a time.
#[derive(Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// Adds one. Only the owner of the P calls this.
    #[inline(always)]
    pub fn inc(&self) {
        self.add(1);
    }

    /// Adds `n`. Only the owner of the P calls this.
    #[inline(always)]
    pub fn add(&self, n: u64) {
        self.0.store(self.0.load(Ordering::Relaxed) + n, Ordering::Relaxed);
    }

    /// The value now.
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// One kind of decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A goroutine was created (`arg`: its creator).
    GoCreate,
    /// An M began to run a goroutine (`arg`: 1 if it inherited the time slice).
    GoStart,
    /// A goroutine ended.
    GoEnd,
    /// A goroutine yielded (`Gosched`).
    GoYield,
    /// A goroutine was preempted at a safepoint.
    GoPreempt,
    /// A goroutine parked (`arg`: the wait reason).
    GoBlock,
    /// A goroutine was made ready (`arg`: by whom; 0 is the runtime).
    GoUnblock,
    /// A goroutine was stolen (`arg`: from which P).
    Steal,
    /// A system call began.
    SyscallEnter,
    /// A system call ended on its old P.
    SyscallExit,
    /// A system call ended and had to find another P (`arg`: which, or -1).
    SyscallExitSlow,
    /// sysmon took a P back from a system call (`arg`: the P).
    Retake,
    /// A P was handed to another M (`arg`: the P).
    Handoff,
    /// sysmon asked a P's goroutine to stop (`arg`: the P).
    PreemptRequest,
    /// An M was asked to look for work.
    Wakep,
    /// An M parked.
    MPark,
    /// An M woke up.
    MUnpark,
    /// An M was created (`arg`: its id).
    MStart,
    /// The world stopped (`arg`: nanoseconds that took).
    StopTheWorld,
    /// The world goes on (`arg`: nanoseconds it had stood still).
    StartTheWorld,
    /// A collection ended (`arg`: nanoseconds of pause).
    Gc,
    /// A timer ran.
    Timer,
    /// The network woke goroutines (`arg`: how many).
    NetPoll,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::GoCreate => "create",
            Kind::GoStart => "start",
            Kind::GoEnd => "end",
            Kind::GoYield => "yield",
            Kind::GoPreempt => "preempt",
            Kind::GoBlock => "block",
            Kind::GoUnblock => "unblock",
            Kind::Steal => "steal",
            Kind::SyscallEnter => "syscall",
            Kind::SyscallExit => "sysexit",
            Kind::SyscallExitSlow => "sysexit-slow",
            Kind::Retake => "retake",
            Kind::Handoff => "handoff",
            Kind::PreemptRequest => "preempt-request",
            Kind::Wakep => "wakep",
            Kind::MPark => "m-park",
            Kind::MUnpark => "m-unpark",
            Kind::MStart => "m-start",
            Kind::StopTheWorld => "stop-the-world",
            Kind::StartTheWorld => "start-the-world",
            Kind::Gc => "gc",
            Kind::Timer => "timer",
            Kind::NetPoll => "netpoll",
        }
    }
}

#[derive(Clone, Copy)]
struct Event {
    when: i64,
    kind: Kind,
    p: i32,
    g: u64,
    arg: i64,
}

/// The events of one M that are not printed yet.
#[derive(Default)]
pub struct Buffer(Mutex<Vec<Event>>);

/// [`EVENTS`] and [`WAITS`].
static ON: AtomicU8 = AtomicU8::new(0);
/// Events are recorded.
const EVENTS: u8 = 1;
/// Waits are watched.
const WAITS: u8 = 2;
static EPOCH: AtomicU64 = AtomicU64::new(0);

/// Events an M keeps before it prints them.
const CAPACITY: usize = 256;

/// Turns events on (`Config::trace_sched`).
pub fn enable() {
    EPOCH.store(nanotime() as u64, Ordering::Relaxed);
    ON.fetch_or(EVENTS, Ordering::Relaxed);
}

/// Has `on` be true for those who watch waits, too.
pub(crate) fn watch_waits(watch: bool) {
    if watch {
        ON.fetch_or(WAITS, Ordering::Relaxed);
    } else {
        ON.fetch_and(!WAITS, Ordering::Relaxed);
    }
}

/// Whether events are recorded, or waits watched.
#[inline(always)]
pub fn on() -> bool {
    ON.load(Ordering::Relaxed) != 0
}

/// Records an event of goroutine `g` (0: none) if events are on.
#[inline(always)]
pub fn emit(kind: Kind, g: u64, arg: i64) {
    if on() {
        record(kind, g, arg);
    }
}

#[cold]
#[inline(never)]
fn record(kind: Kind, g: u64, arg: i64) {
    if ON.load(Ordering::Relaxed) & EVENTS == 0 {
        return;
    }
    let Some(m) = crate::m::current() else {
        let e = Event { when: nanotime(), kind, p: -1, g, arg };
        print([(-1, e)].into_iter());
        return;
    };
    let mut buf = m.events.0.lock().unwrap_or_else(|e| e.into_inner());
    buf.push(Event { when: nanotime(), kind, p: m.pid(), g, arg });
    if buf.len() >= CAPACITY {
        print(buf.drain(..).map(|e| (m.id as i32, e)));
    }
}

/// Prints what was recorded and not printed yet, in the order of time.
pub fn flush() {
    if !on() {
        return;
    }
    let mut events = Vec::new();
    for m in crate::m::all() {
        let mut buf = m.events.0.lock().unwrap_or_else(|e| e.into_inner());
        events.extend(buf.drain(..).map(|e| (m.id as i32, e)));
    }
    events.sort_by_key(|(_, e)| e.when);
    print(events.into_iter());
}

fn print(events: impl Iterator<Item = (i32, Event)>) {
    let epoch = EPOCH.load(Ordering::Relaxed) as i64;
    let mut out = String::new();
    for (m, e) in events {
        let us = (e.when - epoch) / 1000;
        let _ = write!(out, "sched {}.{:06} m{m} p{} ", us / 1_000_000, us % 1_000_000, e.p);
        let _ = write!(out, "g{} {} ", e.g, e.kind.name());
        let _ = match e.kind {
            Kind::GoBlock => {
                writeln!(out, "({})", crate::g::WaitReason::from_u8(e.arg as u8).as_str())
            }
            _ => writeln!(out, "{}", e.arg),
        };
    }
    if !out.is_empty() {
        use std::io::Write as _;
        let _ = std::io::stderr().lock().write_all(out.as_bytes());
    }
}
