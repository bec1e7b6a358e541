//! When to collect: Go's GOGC rule and memory limit.
//!
//! `heap` is the bytes marked by the last collection plus what was charged
//! since. When it passes `goal`, a collection is wanted: a flag is set and the
//! scheduler's callback runs, once until the next collection begins.
//!
//! The goal is live + (live + roots) × GOGC/100, where live counts as at least
//! [`MIN_LIVE`]; GOGC < 0 means never. A memory limit lowers the goal, but never
//! below what leaves room to work ([`headroom`]), because collecting without
//! end is worse than passing the limit.

use super::class::PAGE;
use super::{arena, pages};
use std::sync::OnceLock;
use std::sync::atomic::{
    AtomicBool, AtomicI32, AtomicUsize,
    Ordering::{AcqRel, Relaxed},
};

/// The live heap counts as at least this much when the goal is set. Go has
/// 4 MB; a stop-the-world collector wants to stop less often.
const MIN_LIVE: usize = 8 << 20;

static PERCENT: AtomicI32 = AtomicI32::new(100);
static LIMIT: AtomicUsize = AtomicUsize::new(usize::MAX);
static STRESS: AtomicBool = AtomicBool::new(false);
static WANTED: AtomicBool = AtomicBool::new(false);
static HEAP: AtomicUsize = AtomicUsize::new(0);
static GOAL: AtomicUsize = AtomicUsize::new(MIN_LIVE);
static MARKED: AtomicUsize = AtomicUsize::new(0);
static ROOTS: AtomicUsize = AtomicUsize::new(0);
static ON_WANTED: OnceLock<fn()> = OnceLock::new();

/// What the heap is told at start; `on_wanted` only then, the rest can change.
pub struct Config {
    /// GOGC: percent of growth over the live heap; negative is off.
    pub gc_percent: i32,
    /// GOMEMLIMIT in bytes; `usize::MAX` is none.
    pub memory_limit: usize,
    /// `GODEBUG=gcstress=1`: every allocation asks for a collection.
    pub gcstress: bool,
    /// Called (on any thread, within an allocation) each time [`gc_wanted`]
    /// turns true.
    pub on_wanted: fn(),
}

impl Default for Config {
    fn default() -> Config {
        Config { gc_percent: 100, memory_limit: usize::MAX, gcstress: false, on_wanted: || {} }
    }
}

/// Configures the heap. The first call's `on_wanted` stays.
pub fn init(cfg: Config) {
    super::init_once();
    let _ = ON_WANTED.set(cfg.on_wanted);
    PERCENT.store(cfg.gc_percent, Relaxed);
    LIMIT.store(cfg.memory_limit, Relaxed);
    STRESS.store(cfg.gcstress, Relaxed);
    set_goal();
}

/// Whether a collection is asked for; the next safepoint should run one.
#[inline]
pub fn gc_wanted() -> bool {
    WANTED.load(Relaxed)
}

/// Asks for a collection.
pub fn request_gc() {
    if !WANTED.load(Relaxed)
        && !WANTED.swap(true, AcqRel)
        && let Some(f) = ON_WANTED.get()
    {
        f();
    }
}

/// Sets GOGC, returns the old value. Negative is off.
pub fn set_gc_percent(percent: i32) -> i32 {
    let old = PERCENT.swap(percent.max(-1), Relaxed);
    set_goal();
    charge(0);
    old
}

/// GOGC; negative is off.
pub fn gc_percent() -> i32 {
    PERCENT.load(Relaxed)
}

/// Sets the memory limit, returns the old one. `usize::MAX` is none.
pub fn set_memory_limit(limit: usize) -> usize {
    let old = LIMIT.swap(limit, Relaxed);
    set_goal();
    charge(0);
    old
}

/// The memory limit.
pub fn memory_limit() -> usize {
    LIMIT.load(Relaxed)
}

/// Whether every allocation is to ask for a collection; asks if so.
#[inline]
pub(super) fn stress() -> bool {
    let on = STRESS.load(Relaxed);
    if on {
        request_gc();
    }
    on
}

/// Adds to the heap; asks for a collection when the goal is passed.
pub(super) fn charge(bytes: usize) {
    if HEAP.fetch_add(bytes, Relaxed).wrapping_add(bytes) >= GOAL.load(Relaxed) {
        request_gc();
    }
}

/// Takes back what was charged and not used.
pub(super) fn refund(bytes: usize) {
    HEAP.fetch_sub(bytes, Relaxed);
}

/// Bytes of objects that are live or not known to be dead.
pub(super) fn heap() -> usize {
    HEAP.load(Relaxed)
}

/// The heap size at which the next collection is asked for.
pub fn goal() -> usize {
    GOAL.load(Relaxed)
}

/// What the latest collection marked, and from how many bytes of roots.
pub fn latest() -> (usize, usize) {
    (MARKED.load(Relaxed), ROOTS.load(Relaxed))
}

/// A collection begins: it is no longer wanted.
pub(super) fn began() {
    WANTED.store(false, Relaxed);
}

/// A collection has marked so many bytes from so many bytes of roots.
pub(super) fn marked(bytes: usize, roots: usize) {
    HEAP.store(bytes, Relaxed);
    MARKED.store(bytes, Relaxed);
    ROOTS.store(roots, Relaxed);
    set_goal();
}

fn headroom(live: usize) -> usize {
    (live / 16).max(1 << 20)
}

fn set_goal() {
    let live = MARKED.load(Relaxed);
    let percent = PERCENT.load(Relaxed);
    let mut goal = usize::MAX;
    if percent >= 0 {
        let base = live.max(MIN_LIVE) + ROOTS.load(Relaxed);
        goal = live.saturating_add((base as u128 * percent as u128 / 100) as usize);
    }
    let limit = LIMIT.load(Relaxed);
    if limit != usize::MAX {
        // The limit is for all that is mapped, so what is not heap comes off.
        let other = ROOTS.load(Relaxed) + overhead();
        goal = goal.min(limit.saturating_sub(other));
    }
    GOAL.store(goal.max(live + headroom(live)), Relaxed);
}

/// The heap's own tables, and an allowance for fragmentation.
fn overhead() -> usize {
    arena::meta_bytes().min(pages::lock().inuse * PAGE / 16)
}
