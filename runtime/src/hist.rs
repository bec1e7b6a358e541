//! Distributions of durations, for package runtime/metrics: how long goroutines that
//! could run waited to run, how long the world stood still, and how long mutexes were
//! waited for.
//!
//! Guarantees: the buckets are those of Go's runtime: below 256 ns four of 64 ns, then
//! four to each power of two, up to 2^47 ns; what is longer goes into one more.
//! Counting is a relaxed addition, for any thread. Latencies are sampled: one in
//! `SAMPLE` of what is made ready on a P.

use crate::g::{G, HOOK_LATENCY, HOOK_MUTEX};
use crate::sync::{AtomicU64, Ordering, nanotime};

/// Buckets between 0 and 2^47 ns.
pub const BUCKETS: usize = 160;
/// One of so many is timed.
pub(crate) const SAMPLE: u64 = 16;

/// A distribution of durations.
pub struct Histogram {
    /// The last counts what is too long for the others.
    counts: [AtomicU64; BUCKETS + 1],
}

/// The bucket of a duration.
fn bucket(ns: u64) -> usize {
    if ns < 256 {
        return ns as usize / 64;
    }
    let power = ns.ilog2();
    let quarter = (ns >> (power - 2)) as usize & 3;
    (4 * (power as usize - 7) + quarter).min(BUCKETS)
}

/// Where a bucket begins, in nanoseconds; for [`BUCKETS`], where the last ends.
pub fn bound(bucket: usize) -> u64 {
    let (step, quarter) = (bucket / 4, bucket as u64 % 4);
    if step == 0 { 64 * quarter } else { (4 + quarter) << (step + 5) }
}

impl Histogram {
    const fn new() -> Histogram {
        Histogram { counts: [const { AtomicU64::new(0) }; BUCKETS + 1] }
    }

    pub(crate) fn record(&self, ns: i64) {
        self.counts[bucket(ns.max(0) as u64)].fetch_add(1, Ordering::Relaxed);
    }

    /// The counts of all buckets, and last of what was longer.
    pub fn read(&self) -> Vec<u64> {
        self.counts.iter().map(|c| c.load(Ordering::Relaxed)).collect()
    }
}

/// From when a goroutine could run until it ran.
pub static LATENCIES: Histogram = Histogram::new();
/// From when the world was asked to stop until it stood, for collections.
pub static STOPPING_GC: Histogram = Histogram::new();
/// The same, for everything else.
pub static STOPPING_OTHER: Histogram = Histogram::new();
/// From when the world was asked to stop until it went on, for collections.
pub static STOPPED_GC: Histogram = Histogram::new();
/// The same, for everything else.
pub static STOPPED_OTHER: Histogram = Histogram::new();
/// Nanoseconds that goroutines waited for mutexes, about.
static MUTEX_WAIT: AtomicU64 = AtomicU64::new(0);

/// Nanoseconds that goroutines waited for mutexes, about.
pub fn mutex_wait() -> u64 {
    MUTEX_WAIT.load(Ordering::Relaxed)
}

/// The G has become runnable, as the `nth` on its P: times it if it is its turn.
#[inline(always)]
pub(crate) fn runnable(g: &G, nth: u64) {
    if nth % SAMPLE == 1 {
        begin(g, HOOK_LATENCY);
    }
}

/// The G begins to wait for a mutex, as the `nth` to park on its P. It is not
/// published yet.
pub(crate) fn waits_for_mutex(g: &G, nth: u64) {
    if nth.is_multiple_of(SAMPLE) {
        begin(g, HOOK_MUTEX);
    }
}

#[cold]
fn begin(g: &G, hook: u8) {
    // Who waits for a mutex is timed until it runs.
    if g.hook.get() & HOOK_MUTEX == 0 {
        g.hook.set(g.hook.get() | hook);
        g.wait_since.store(nanotime(), Ordering::Relaxed);
    }
}

/// The G runs: `hook` says what was timed.
pub(crate) fn ran(g: &G, hook: u8) {
    let ns = nanotime() - g.wait_since.load(Ordering::Relaxed);
    if hook & HOOK_MUTEX != 0 {
        MUTEX_WAIT.fetch_add(ns.max(0) as u64 * SAMPLE, Ordering::Relaxed);
    } else {
        LATENCIES.record(ns);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_duration_is_in_its_bucket() {
        for b in 0..BUCKETS {
            assert_eq!(bucket(bound(b)), b);
            assert_eq!(bucket(bound(b + 1) - 1), b);
        }
        assert_eq!(bound(BUCKETS), 1 << 47);
        assert_eq!(bucket(u64::MAX), BUCKETS);
        assert_eq!([bound(1), bound(4), bound(5), bound(8)], [64, 256, 320, 512]);
    }
}
