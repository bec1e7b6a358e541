//! What the heap has done: the numbers behind `runtime.MemStats` and gctrace.
//!
//! Allocations are counted when a span leaves a P's cache, so the numbers are
//! exact once all caches are flushed. Frees are not counted one by one: after
//! each collection they are what was allocated less what was marked.

use super::class::{self, COUNT, PAGE};
use super::{arena, pacer, pages};
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Objects allocated per class; class 0 are the large ones.
static MALLOCS: [AtomicU64; COUNT] = [const { AtomicU64::new(0) }; COUNT];
static LARGE_BYTES: AtomicU64 = AtomicU64::new(0);
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Notes when the program began, for the share of time that collecting takes.
pub(super) fn init() {
    LazyLock::force(&START);
}

pub(super) fn allocated(class: usize, n: u64) {
    MALLOCS[class].fetch_add(n, Relaxed);
}

pub(super) fn allocated_large(bytes: u64) {
    MALLOCS[0].fetch_add(1, Relaxed);
    LARGE_BYTES.fetch_add(bytes, Relaxed);
}

/// Live objects per class (class 0: large), as marked.
#[derive(Clone)]
pub(super) struct Live {
    pub objects: [u64; COUNT],
    pub large_bytes: u64,
}

impl Live {
    pub const NONE: Live = Live { objects: [0; COUNT], large_bytes: 0 };

    pub fn bytes(&self) -> u64 {
        let small = (1..COUNT).map(|c| self.objects[c] * class::class_size(c) as u64);
        small.sum::<u64>() + self.large_bytes
    }

    pub fn add(&mut self, other: &Live) {
        for (a, b) in self.objects.iter_mut().zip(&other.objects) {
            *a += b;
        }
        self.large_bytes += other.large_bytes;
    }
}

/// A size class's line in [`MemStats`].
#[derive(Clone, Copy, Default, Debug)]
pub struct BySize {
    /// Object size.
    pub size: u32,
    /// Objects ever allocated.
    pub mallocs: u64,
    /// Objects ever freed.
    pub frees: u64,
}

/// The fields of `runtime.MemStats` that the heap knows, by their Go names.
#[allow(missing_docs, reason = "named and documented as in Go's runtime.MemStats")]
#[derive(Clone, Debug)]
pub struct MemStats {
    pub alloc: u64,
    pub total_alloc: u64,
    pub sys: u64,
    pub mallocs: u64,
    pub frees: u64,
    pub heap_alloc: u64,
    pub heap_sys: u64,
    pub heap_idle: u64,
    pub heap_inuse: u64,
    pub heap_released: u64,
    pub heap_objects: u64,
    pub gc_sys: u64,
    pub next_gc: u64,
    /// Nanoseconds since 1970; 0 before the first collection.
    pub last_gc: u64,
    pub pause_total_ns: u64,
    pub pause_ns: [u64; 256],
    pub pause_end: [u64; 256],
    pub num_gc: u32,
    pub num_forced_gc: u32,
    pub gc_cpu_fraction: f64,
    pub by_size: [BySize; 61],
}

/// What a collection did.
#[derive(Debug, Default, Clone)]
pub struct Cycle {
    /// Number of this cycle, from 1.
    pub number: u32,
    /// `runtime.GC()` asked for it.
    pub forced: bool,
    /// When it ended, since the program began.
    pub at: Duration,
    /// Share of the program's time spent collecting, in percent.
    pub percent: f64,
    /// From when the world began to stop until it had stopped.
    pub stopping: Duration,
    /// Marking, and all that goes with it.
    pub marking: Duration,
    /// From when the world began to stop until the end.
    pub pause: Duration,
    /// Heap when it began, and what was marked.
    pub heap_before: usize,
    /// Bytes marked.
    pub heap_live: usize,
    /// The goal that started it.
    pub goal: usize,
    /// Bytes of roots scanned.
    pub roots: usize,
    /// Threads that marked.
    pub workers: usize,
    /// GOMAXPROCS.
    pub procs: usize,
}

/// Nanoseconds as milliseconds: whole ones from 10 on, else two digits that count,
/// as Go's traces have them.
pub fn milliseconds(ns: i64) -> String {
    if ns >= 10_000_000 {
        return (ns / 1_000_000).to_string();
    }
    let (mut x, mut decimals) = (ns / 1000, 3);
    if x == 0 {
        return "0".into();
    }
    while x >= 100 {
        x /= 10;
        decimals -= 1;
    }
    let unit = 10i64.pow(decimals);
    if decimals == 0 {
        x.to_string()
    } else {
        format!("{}.{:0w$}", x / unit, x % unit, w = decimals as usize)
    }
}

impl fmt::Display for Cycle {
    /// The line that `GODEBUG=gctrace=1` prints, in Go's format: three phases
    /// (stop, mark, finish), of which only the first two take time here.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ns = |d: Duration, times: usize| milliseconds((d.as_nanos() as usize * times) as i64);
        let mb = |n: usize| n >> 20;
        let p = self.procs.max(self.workers);
        write!(f, "gc {} @{:.3}s {}%: ", self.number, self.at.as_secs_f64(), self.percent as u32)?;
        write!(f, "{}+{}+0 ms clock, ", ns(self.stopping, 1), ns(self.marking, 1))?;
        write!(f, "{}+0/{}/0+0 ms cpu, ", ns(self.stopping, p), ns(self.marking, self.workers))?;
        let (before, live) = (mb(self.heap_before), mb(self.heap_live));
        write!(f, "{before}->{before}->{live} MB, {} MB goal, ", mb(self.goal))?;
        write!(f, "{} MB stacks, 0 MB globals, {p} P", mb(self.roots))?;
        if self.forced { write!(f, " (forced)") } else { Ok(()) }
    }
}

struct History {
    /// Objects freed, per class, and bytes of large objects freed.
    frees: [u64; COUNT],
    last_gc: u64,
    pause_total: u64,
    pauses: [u64; 256],
    ends: [u64; 256],
    num_gc: u32,
    num_forced: u32,
    cpu: Duration,
}

static HISTORY: Mutex<History> = Mutex::new(History {
    frees: [0; COUNT],
    last_gc: 0,
    pause_total: 0,
    pauses: [0; 256],
    ends: [0; 256],
    num_gc: 0,
    num_forced: 0,
    cpu: Duration::ZERO,
});

fn history() -> MutexGuard<'static, History> {
    HISTORY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Books a finished collection, and fills in what only the history knows.
pub(super) fn collected(cycle: &mut Cycle, live: &Live) {
    let mut h = history();
    for (freed, (mallocs, live)) in h.frees.iter_mut().zip(MALLOCS.iter().zip(&live.objects)) {
        *freed = mallocs.load(Relaxed) - live;
    }
    let pause = cycle.pause.as_nanos() as u64;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let slot = h.num_gc as usize % 256;
    h.last_gc = now.as_nanos() as u64;
    h.pause_total += pause;
    h.pauses[slot] = pause;
    h.ends[slot] = h.last_gc;
    h.num_gc += 1;
    h.num_forced += u32::from(cycle.forced);
    h.cpu += cycle.pause;
    cycle.number = h.num_gc;
    cycle.at = START.elapsed();
    cycle.percent = 100.0 * h.cpu.as_secs_f64() / cycle.at.as_secs_f64().max(1e-9);
}

/// How many collections there have been.
pub fn num_gc() -> u32 {
    history().num_gc
}

/// Every size class; the first are the objects too large for the others, its size 0.
pub fn by_class() -> Vec<BySize> {
    let h = history();
    let line = |class: usize| {
        let size = if class == 0 { 0 } else { class::class_size(class) as u32 };
        BySize { size, mallocs: MALLOCS[class].load(Relaxed), frees: h.frees[class] }
    };
    (0..COUNT).map(line).collect()
}

/// Since when the program runs.
pub fn since_start() -> Duration {
    START.elapsed()
}

/// The numbers as they are. Exact if every cache has been flushed.
pub fn read() -> MemStats {
    super::init_once();
    let h = history();
    let (inuse, released) = {
        let p = pages::lock();
        (p.inuse * PAGE, p.released())
    };
    let mallocs: Vec<u64> = MALLOCS.iter().map(|m| m.load(Relaxed)).collect();
    let (total, freed) = (mallocs.iter().sum::<u64>(), h.frees.iter().sum::<u64>());
    let small = (1..COUNT).map(|c| mallocs[c] * class::class_size(c) as u64).sum::<u64>();
    let sys = (arena::top() - 1) * PAGE;
    let alloc = pacer::heap() as u64;
    let mut by_size = [BySize::default(); 61];
    for (class, line) in by_size.iter_mut().enumerate().skip(1) {
        let size = class::class_size(class) as u32;
        *line = BySize { size, mallocs: mallocs[class], frees: h.frees[class] };
    }
    MemStats {
        alloc,
        total_alloc: small + LARGE_BYTES.load(Relaxed),
        sys: (sys + arena::meta_bytes()) as u64,
        mallocs: total,
        frees: freed,
        heap_alloc: alloc,
        heap_sys: sys as u64,
        heap_idle: (sys - inuse) as u64,
        heap_inuse: inuse as u64,
        heap_released: released as u64,
        heap_objects: total - freed,
        gc_sys: arena::meta_bytes() as u64,
        next_gc: pacer::goal() as u64,
        last_gc: h.last_gc,
        pause_total_ns: h.pause_total,
        pause_ns: h.pauses,
        pause_end: h.ends,
        num_gc: h.num_gc,
        num_forced_gc: h.num_forced,
        gc_cpu_fraction: h.cpu.as_secs_f64() / START.elapsed().as_secs_f64().max(1e-9),
        by_size,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milliseconds_have_two_digits_that_count() {
        let cases = [
            (0, "0"),
            (999, "0"),
            (8_123, "0.008"),
            (122_000, "0.12"),
            (1_234_567, "1.2"),
            (12_345_678, "12"),
        ];
        for (ns, want) in cases {
            assert_eq!(milliseconds(ns), want);
        }
    }

    #[test]
    fn a_cycle_is_told_as_go_does() {
        let cycle = Cycle {
            number: 3,
            forced: true,
            at: Duration::from_millis(1234),
            percent: 7.9,
            stopping: Duration::from_micros(31),
            marking: Duration::from_micros(1325),
            heap_before: 10 << 20,
            heap_live: 2 << 20,
            goal: 11 << 20,
            workers: 1,
            procs: 2,
            ..Cycle::default()
        };
        let want = "gc 3 @1.234s 7%: 0.031+1.3+0 ms clock, 0.062+0/1.3/0+0 ms cpu, \
                    10->10->2 MB, 11 MB goal, 0 MB stacks, 0 MB globals, 2 P (forced)";
        assert_eq!(cycle.to_string(), want);
    }
}
