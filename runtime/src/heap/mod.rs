//! The Go heap: shape spans, P-local bump caches, stop-the-world mark–sweep.
//!
//! # How it hangs together
//!
//! - `class`: size classes (Go's) · `arena`: reserved address space and its
//!   tables · `pages`: free pages · `span`: headers, page table entries and
//!   bit pairs · `shape`: what the objects of a span have in common ·
//!   `central`: each shape's spans · `mcache`: a P's cache, the fast path ·
//!   `large`: objects over 32 KB · `mark`, `sweep`, `special`, `pacer`,
//!   `stats`: the collector · [`profile`]: who allocates · [`check`]: all invariants, verified.
//!
//! # What holds
//!
//! - Objects never move. Memory is zeroed when it is handed out.
//! - A slot's allocated bit is set before the slot is handed out, and with the
//!   caches flushed it is set for no other slot: a word that points to free
//!   memory is ignored, whatever it was, so any root may be conservative.
//! - An object is found by any pointer into it, not by one past its end.
//! - Allocation never collects. It asks for a collection ([`gc_wanted`]) and goes
//!   on; the next safepoint stops the world and runs one.
//! - The heap is one per process.
//!
//! # A collection
//!
//! With the world stopped and every P's [`MCache`] flushed: [`collect_begin`];
//! roots by [`scan_conservative`], [`scan_typed`] and [`mark_root`], from any
//! thread; then [`mark_worker`] on as many threads as there are, each of which
//! returns when all marking is done; then, once all have returned,
//! [`collect_finish`]. Sweeping follows lazily.
//!
//! Null from an allocation means out of memory (or an absurd size), for the
//! caller to report.

mod arena;
mod central;
pub mod check;
mod class;
mod large;
mod mark;
mod mcache;
mod pacer;
mod pages;
pub mod profile;
pub mod reach;
mod shape;
mod span;
mod special;
mod stats;
mod sweep;

pub use class::roundupsize;
pub use mark::{mark_root, mark_roots, mark_worker, scan_conservative, scan_typed};
pub use mcache::{MCache, zero_base};
pub use pacer::{
    Config, gc_percent, gc_wanted, goal, init, latest, memory_limit, request_gc, set_gc_percent,
    set_memory_limit,
};
pub use pages::refused;
pub use shape::{ShapeId, shape_of};
pub use special::{
    Ready, SpecialKind, add_special, due_and_taken, every_special, get_special, ready_len, remove_special,
    take_ready, weak_word,
};
pub use stats::{BySize, Cycle, MemStats, by_class, milliseconds, num_gc, read as read_stats, since_start};
pub use sweep::sweep_some;

use std::sync::atomic::AtomicU32;
use std::sync::{Mutex, Once, PoisonError};
use std::time::Instant;

/// What the collector knows about a type: its size and where its pointers are.
///
/// Lives as long as the program, or as long as any object is scanned by it. A mask bit means "may be a pointer"; a word
/// that does not point into an allocated object is ignored, so an interface's
/// data word is just a set bit.
#[repr(C)]
pub struct GcType {
    /// Size in bytes. A multiple of 8 when `ptr_words > 0`.
    pub size: usize,
    /// Length in words of the prefix that may hold pointers; 0 = noscan.
    pub ptr_words: usize,
    /// Bitmap over that prefix, bit `i % 64` of word `i / 64`. May be null when
    /// `ptr_words` is 0.
    pub mask: *const u64,
    /// The shape of one object of this type, once known (0 = not yet, or larger
    /// than shapes are).
    pub shape: AtomicU32,
}

// SAFETY: immutable but for the atomic, and `mask` points to immutable data.
unsafe impl Send for GcType {}
// SAFETY: as above.
unsafe impl Sync for GcType {}

impl GcType {
    /// A type that holds no pointers.
    pub const fn noscan(size: usize) -> GcType {
        GcType { size, ptr_words: 0, mask: std::ptr::null(), shape: AtomicU32::new(0) }
    }

    /// A type with the given mask over its first `ptr_words` words.
    ///
    /// # Safety
    /// `mask` points to `ptr_words.div_ceil(64)` words that live forever.
    pub const unsafe fn new(size: usize, ptr_words: usize, mask: *const u64) -> GcType {
        GcType { size, ptr_words, mask, shape: AtomicU32::new(0) }
    }

    /// The mask of a type of at most 64 words.
    ///
    /// # Safety
    /// As [`GcType::new`].
    unsafe fn low_mask(&self) -> u64 {
        if self.ptr_words == 0 {
            return 0;
        }
        // SAFETY: the mask has at least one word.
        unsafe { *self.mask & (!0 >> (64 - self.ptr_words.min(64))) }
    }
}

/// Makes the heap ready; every way into it comes through here.
fn init_once() {
    static INIT: Once = Once::new();
    INIT.call_once(|| {
        arena::init();
        shape::init();
        stats::init();
    });
}

/// Visits every word of the heap's memory, of dead objects and free pages too.
///
/// # Safety
/// The world is stopped.
pub unsafe fn every_word(visit: &mut impl FnMut(usize)) {
    if arena::top() == 0 {
        return;
    }
    let start = arena::address(1) as *const usize;
    for i in 0..(arena::top() - 1) << arena::PAGE_SHIFT >> 3 {
        // SAFETY: pages below the top are committed, and nobody writes.
        visit(unsafe { start.add(i).read_volatile() });
    }
}

/// Base and slot size of the object that `p` points into. A dead object may be
/// found until it is swept.
pub fn find_object(p: usize) -> Option<(usize, usize)> {
    span::find(p)
}

/// How a collection starts.
pub struct CollectStart {
    /// At most so many threads mark; with 1, marking goes without atomics.
    pub max_workers: usize,
    /// `runtime.GC()`, as opposed to the pacer.
    pub forced: bool,
    /// When the world began to stop: the pause counts from here.
    pub stop_began: Instant,
}

struct Running {
    start: CollectStart,
    began: Instant,
    heap_before: usize,
    goal: usize,
}

static RUNNING: Mutex<Option<Running>> = Mutex::new(None);

fn running() -> std::sync::MutexGuard<'static, Option<Running>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Starts a collection. The world is stopped and every [`MCache`] flushed.
pub fn collect_begin(start: CollectStart) {
    init_once();
    check::maybe("before a collection", check::verify);
    pacer::began();
    mark::begin(start.max_workers);
    special::add_roots();
    *running() =
        Some(Running { start, began: Instant::now(), heap_before: pacer::heap(), goal: pacer::goal() });
}

/// Ends the collection after every [`mark_worker`] has returned. The world is
/// still stopped.
pub fn collect_finish() -> Cycle {
    let (mut live, roots, workers) = mark::finish();
    special::finish(&mut live);
    profile::collected();
    check::maybe("after marking", check::verify_marks);
    pacer::marked(live.bytes() as usize, roots);
    large::sweep();
    sweep::advance();
    scavenge(pacer::goal());
    check::maybe("after a collection", check::verify);
    let Some(run) = running().take() else { return Cycle::default() };
    let mut cycle = Cycle {
        forced: run.start.forced,
        stopping: run.began.duration_since(run.start.stop_began),
        marking: run.began.elapsed(),
        pause: run.start.stop_began.elapsed(),
        heap_before: run.heap_before,
        heap_live: live.bytes() as usize,
        goal: run.goal,
        roots,
        workers,
        ..Cycle::default()
    };
    stats::collected(&mut cycle, &live);
    cycle
}

/// Gives free memory back to the kernel beyond what a heap of `goal` bytes, and
/// a tenth more, will need.
fn scavenge(goal: usize) {
    let mut heap = pages::lock();
    let want = (goal.saturating_add(goal / 10)) / class::PAGE;
    let keep = want.saturating_sub(heap.inuse);
    heap.scavenge(keep);
}

/// Sweeps everything and gives all free memory back to the kernel: what
/// `debug.FreeOSMemory` does after a collection.
pub fn release_memory() {
    init_once();
    sweep::reclaim(usize::MAX);
    pages::lock().scavenge(0);
}
