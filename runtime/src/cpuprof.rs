//! The CPU profile: on which stacks the threads spend their time.
//!
//! How. While profiling is on, a thread looks at the CPU clocks of all Ms, once in a
//! period. For every whole period that an M has used, one tick is due: it is left with
//! the M's P, and `stack_guard` asks for attention. At the next safepoint the goroutine
//! there takes the ticks and books them for its stack: nothing else costs anything, and
//! what does not run is not asked. Time in a native is booked where that was called.
//! The ticks of an M without a goroutine are the runtime's own.
//!
//! Guarantees: a stack is read by the M that runs it, at a safepoint. What stops being
//! profiled leaves no ticks: those that come late are thrown away.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::g::G;
use crate::heap::profile::DEPTH;
use crate::p::{self, P};
use crate::sched::SCHED;
use crate::sync::{AtomicU64, Ordering, nanosleep};
use crate::{m, world};

/// Which profile this is, and (bit 0) whether it is on.
static RUN: AtomicU64 = AtomicU64::new(0);

/// What runs when no goroutine does.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Runtime {
    /// A collection.
    Gc,
    /// Anything else.
    System,
}

/// Where ticks were spent.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Place {
    /// In a goroutine with these labels: return addresses, innermost first.
    Stack(usize, Box<[usize]>),
    /// In the runtime.
    Runtime(Runtime),
}

/// A profile.
#[derive(Default)]
pub struct Profile {
    /// Ticks for a second.
    pub hz: i64,
    /// Where they were spent.
    pub ticks: HashMap<Place, u64>,
}

static TICKS: Mutex<Option<Profile>> = Mutex::new(None);

fn ticks() -> MutexGuard<'static, Option<Profile>> {
    TICKS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn on() -> bool {
    RUN.load(Ordering::Relaxed) & 1 != 0
}

fn book(place: Place, n: u64) {
    let mut all = ticks();
    if on() {
        *all.get_or_insert_default().ticks.entry(place).or_default() += n;
    }
}

/// Starts a profile with `hz` ticks for a second of a CPU's time; false if one is on.
pub fn start(hz: i64) -> bool {
    let mut all = ticks();
    if on() {
        return false;
    }
    *all = Some(Profile { hz, ticks: HashMap::new() });
    let run = RUN.fetch_add(1, Ordering::Relaxed) + 1;
    drop(all);
    let period = 1_000_000_000 / hz.clamp(1, 1_000_000);
    let seen = m::live().filter_map(|m| Some((m.id, used(m)?))).collect();
    let name = std::thread::Builder::new().name("cpuprof".into()).stack_size(256 << 10);
    if let Err(e) = name.spawn(move || watch(run, period, seen)) {
        crate::fatal_throw(&format!("newosproc: cannot create a thread: {e}"));
    }
    true
}

/// Ends the profile, which stays there.
pub fn pause() {
    let _all = ticks();
    if on() {
        RUN.fetch_add(1, Ordering::Relaxed);
    }
}

/// Ends the profile and takes it.
pub fn stop() -> Profile {
    pause();
    ticks().take().unwrap_or_default()
}

/// Visits the labels that the profile holds. The world is stopped.
pub(crate) fn labels(mut visit: impl FnMut(usize)) {
    for place in ticks().iter().flat_map(|p| p.ticks.keys()) {
        if let Place::Stack(labels, _) = place {
            visit(*labels);
        }
    }
}

/// CPU time that the M's thread has used, in nanoseconds.
fn used(m: &m::M) -> Option<i64> {
    let tid = m.tid.load(Ordering::Relaxed);
    let mut t = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // The kernel's name of a thread's clock: bit 2 is for threads, 2 for what the
    // scheduler measures.
    let clock = (!tid << 3) | 6;
    // SAFETY: the timespec is valid for the call.
    let ok = tid != 0 && unsafe { libc::clock_gettime(clock, &mut t) } == 0;
    ok.then_some(t.tv_sec * 1_000_000_000 + t.tv_nsec)
}

/// The thread that hands out ticks.
fn watch(run: u64, period: i64, mut seen: HashMap<u32, i64>) {
    loop {
        nanosleep(period);
        if RUN.load(Ordering::Relaxed) != run {
            return;
        }
        for m in m::live() {
            let Some(now) = used(m) else { continue };
            let last = seen.entry(m.id).or_insert(0);
            let n = (now - *last) / period;
            if n > 0 {
                *last += n * period;
                tick(m, n as u64);
            }
        }
    }
}

fn tick(m: &m::M, n: u64) {
    if SCHED.gcwaiting.load(Ordering::Relaxed) && world::for_gc() {
        return book(Place::Runtime(Runtime::Gc), n);
    }
    // It is no harm if the P goes on to another M just now.
    match p::allp().find(|p| std::ptr::eq(p.m.load(Ordering::Relaxed), m)) {
        Some(p) if !p.g.get().is_null() => {
            p.profticks.fetch_add(n, Ordering::Relaxed);
            p.stack_guard.store(p::STACK_PREEMPT, Ordering::Relaxed);
        }
        _ => book(Place::Runtime(Runtime::System), n),
    }
}

/// Books the P's ticks for `g`, which is at a safepoint.
///
/// # Safety
/// The caller runs `g`, and its place is saved.
#[cold]
#[inline(never)]
pub(crate) unsafe fn sample(p: &P, g: &G) {
    let n = p.profticks.swap(0, Ordering::Relaxed);
    if n == 0 || !on() {
        return;
    }
    let mut stack = [0; DEPTH];
    // SAFETY: the caller's promise.
    let (len, labels) = unsafe { crate::machine().running_stack(g, &mut stack) };
    book(Place::Stack(labels, Box::from(&stack[..len])), n);
}
