//! The Go heap: shape spans, P-local bump caches, stop-the-world mark–sweep.
//!
//! This is the first slice: the signatures that the scheduler and the vm code
//! against, over an allocator that never frees.

use std::alloc::{Layout, alloc_zeroed};
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// What the collector knows about a type: its size and where its pointers are.
///
/// Lives as long as the program. A mask bit means "may be a pointer"; a word
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
    /// The shape of one object of this type, once known (0 = not yet).
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
}

/// An interned pair (size class, pointer mask) of objects up to 512 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct ShapeId(pub u32);

/// What the heap is told at start. All of it but `on_wanted` can change later.
pub struct Config {
    /// GOGC: percent of growth over the live heap; negative is off.
    pub gc_percent: i32,
    /// GOMEMLIMIT in bytes; `usize::MAX` is none.
    pub memory_limit: usize,
    /// `GODEBUG=gcstress=1`: every allocation asks for a collection.
    pub gcstress: bool,
    /// Called (on any thread) each time [`gc_wanted`] turns true.
    pub on_wanted: fn(),
}

impl Default for Config {
    fn default() -> Config {
        Config { gc_percent: 100, memory_limit: usize::MAX, gcstress: false, on_wanted: || {} }
    }
}

static WANTED: AtomicBool = AtomicBool::new(false);
static PERCENT: AtomicI32 = AtomicI32::new(100);

/// Configures the heap. To be called once, before the second [`MCache`].
pub fn init(cfg: Config) {
    PERCENT.store(cfg.gc_percent, Ordering::Relaxed);
}

/// A P's allocation cache. Owned by whoever owns the P.
pub struct MCache {
    _private: (),
}

impl Default for MCache {
    fn default() -> Self {
        MCache::new()
    }
}

impl MCache {
    /// An empty cache (initializes the heap if nobody has).
    pub fn new() -> MCache {
        MCache { _private: () }
    }

    /// One zeroed object of type `t`. Null when out of memory.
    ///
    /// # Safety
    /// `t` is a true description and lives forever.
    #[inline]
    pub unsafe fn alloc(&mut self, t: &GcType) -> *mut u8 {
        self.alloc_noscan(t.size)
    }

    /// `n` zeroed objects of type `t` in a row. Null when out of memory.
    ///
    /// # Safety
    /// As [`MCache::alloc`].
    pub unsafe fn alloc_array(&mut self, t: &GcType, n: usize) -> *mut u8 {
        match t.size.checked_mul(n) {
            Some(bytes) => self.alloc_noscan(bytes),
            None => std::ptr::null_mut(),
        }
    }

    /// `bytes` zeroed bytes that hold no pointers. Null when out of memory.
    pub fn alloc_noscan(&mut self, bytes: usize) -> *mut u8 {
        let Ok(layout) = Layout::from_size_align(bytes.max(1), 16) else {
            return std::ptr::null_mut();
        };
        // SAFETY: the size is not zero.
        unsafe { alloc_zeroed(layout) }
    }

    /// As [`MCache::alloc_noscan`], but the bytes may hold anything: the caller
    /// writes all of them.
    pub fn alloc_noscan_unzeroed(&mut self, bytes: usize) -> *mut u8 {
        self.alloc_noscan(bytes)
    }

    /// One zeroed object of shape `s`: what an opcode handler inlines.
    #[inline(always)]
    pub fn alloc_shape(&mut self, s: ShapeId) -> *mut u8 {
        self.alloc_noscan(s.0 as usize)
    }

    /// The fast half of [`MCache::alloc_shape`]: null when the bump cache is
    /// empty and `alloc_shape` must be called out of line.
    #[inline(always)]
    pub fn try_alloc_shape(&mut self, _s: ShapeId) -> *mut u8 {
        std::ptr::null_mut()
    }

    /// Gives everything cached back. Every P's cache must be flushed, with the
    /// world stopped, before [`collect_begin`] and before statistics are read.
    pub fn flush(&mut self) {}
}

/// The shape of objects of `size` ≤ 512 bytes whose word `i` may be a pointer
/// where bit `i` of `mask` is set.
pub fn shape_of(size: usize, _mask: u64) -> ShapeId {
    ShapeId(size as u32)
}

/// Base and slot size of the object that `p` points into.
pub fn find_object(_p: usize) -> Option<(usize, usize)> {
    None
}

/// The size that Go's allocator rounds a request to: what `append` sizes
/// capacities by. `noscan`: the element type holds no pointers.
pub fn roundupsize(size: usize, _noscan: bool) -> usize {
    size.next_multiple_of(8)
}

/// Whether a collection is asked for; the next safepoint should run one.
#[inline]
pub fn gc_wanted() -> bool {
    WANTED.load(Ordering::Relaxed)
}

/// Sets GOGC, returns the old value.
pub fn set_gc_percent(percent: i32) -> i32 {
    PERCENT.swap(percent, Ordering::Relaxed)
}

/// How a collection starts.
pub struct CollectStart {
    /// At most so many threads will call [`mark_worker`]; 1 marks without atomics.
    pub max_workers: usize,
    /// `runtime.GC()`, as opposed to the pacer.
    pub forced: bool,
    /// When the world began to stop: the pause counts from here.
    pub stop_began: Instant,
}

/// What a collection did.
#[derive(Debug, Default, Clone)]
pub struct Cycle {
    /// Number of this cycle, from 1.
    pub number: u32,
    /// Time since the world began to stop.
    pub pause: Duration,
}

/// Starts a collection. The world is stopped and every [`MCache`] flushed.
pub fn collect_begin(_start: CollectStart) {
    WANTED.store(false, Ordering::Relaxed);
}

/// Registers `words` words at `start` as roots that may be pointers.
///
/// # Safety
/// The words stay readable until [`collect_finish`].
pub unsafe fn scan_conservative(_start: *const usize, _words: usize) {}

/// Registers one root; anything that is no heap pointer is ignored.
pub fn mark_root(_p: usize) {}

/// Marks until nothing is left to mark anywhere. Every stopped P's M calls this
/// between the roots and [`collect_finish`]; at least one must.
pub fn mark_worker(_id: usize) {}

/// Ends the collection after every [`mark_worker`] has returned; sweeping
/// follows lazily, on allocation.
pub fn collect_finish() -> Cycle {
    Cycle::default()
}
