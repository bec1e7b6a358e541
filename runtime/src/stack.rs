//! Goroutine stacks: a list of chunks, grown and shrunk at chunk ends; what lies
//! in a chunk never moves.
//!
//! Guarantees
//! - The first chunk ([`FIRST`] bytes) is part of the G and needs no allocation.
//!   Each further chunk is at least twice as large as the one before, up to
//!   16 MB.
//! - `lo..hi` is the chunk in use; frames lie in it from `lo` upwards, and a
//!   frame fits when its end is not above `hi`.
//! - One chunk that was left is kept as a spare, so that a loop that calls over
//!   a chunk's end does not allocate each time.
//! - `grow` fails (null) when all chunks together would pass the limit, and the
//!   stack is unchanged then.
//! - Only the owner of the G's P calls `grow`, `pop` and `reset`; the collector
//!   reads with the world stopped.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::cell::Cell;

use crate::p::P;
use crate::sync::{AtomicUsize, Ordering};

/// Bytes of the chunk inside each G.
pub const FIRST: usize = 512;
/// Bytes of the first chunk that is allocated: Ps cache chunks of this size.
const SECOND: usize = 2048;
/// Chunks stop doubling here.
const MAX_CHUNK: usize = 16 << 20;
/// Chunks of [`SECOND`] bytes that a P keeps.
const CACHED: u32 = 64;

/// Go's limit on 64-bit systems, in bytes; `debug.SetMaxStack` changes it.
pub static MAX_STACK: AtomicUsize = AtomicUsize::new(1_000_000_000);

/// Sits at the start of each allocated chunk.
#[repr(C)]
pub struct Chunk {
    prev: Cell<*mut Chunk>,
    /// All bytes of the chunk, this header included.
    size: usize,
    /// The bounds of the chunk below.
    prev_lo: Cell<usize>,
    prev_hi: Cell<usize>,
}

/// A goroutine's stack.
#[repr(C)]
pub struct Stack {
    /// End of the current chunk: the limit that calls are checked against.
    pub hi: Cell<usize>,
    /// Start of the current chunk.
    pub lo: Cell<usize>,
    chunk: Cell<*mut Chunk>,
    spare: Cell<*mut Chunk>,
    total: Cell<usize>,
}

impl Stack {
    /// Makes `[lo, lo + FIRST)` the only chunk. Called once per G.
    pub(crate) fn init(&self, lo: usize) {
        self.lo.set(lo);
        self.hi.set(lo + FIRST);
        self.total.set(FIRST);
    }

    /// Whether the current chunk is the first.
    #[inline]
    pub fn is_first(&self) -> bool {
        self.chunk.get().is_null()
    }

    /// Bytes of all chunks in use.
    pub fn total(&self) -> usize {
        self.total.get()
    }

    /// Enters a new chunk with room for `need` bytes. Null if the limit is passed.
    pub(crate) fn grow(&self, p: &P, need: usize) -> *mut u64 {
        let bytes = need.saturating_add(size_of::<Chunk>());
        let spare = self.spare.get();
        let mut c = std::ptr::null_mut::<Chunk>();
        if !spare.is_null() {
            self.spare.set(std::ptr::null_mut());
            // SAFETY: a spare is a valid chunk that only this stack refers to.
            if unsafe { (*spare).size } >= bytes {
                c = spare;
            } else {
                free(p, spare);
            }
        }
        if c.is_null() {
            let current = self.hi.get() - self.lo.get();
            let size = (current * 2).clamp(SECOND, MAX_CHUNK).max(bytes).next_multiple_of(64);
            if self.total.get().saturating_add(size) > MAX_STACK.load(Ordering::Relaxed) {
                return std::ptr::null_mut();
            }
            c = alloc(p, size);
            if c.is_null() {
                return std::ptr::null_mut();
            }
        }
        // SAFETY: a valid chunk that nobody else refers to.
        let h = unsafe { &*c };
        h.prev.set(self.chunk.get());
        h.prev_lo.set(self.lo.get());
        h.prev_hi.set(self.hi.get());
        self.chunk.set(c);
        self.lo.set(c as usize + size_of::<Chunk>());
        self.hi.set(c as usize + h.size);
        self.total.set(self.total.get() + h.size);
        self.lo.get() as *mut u64
    }

    /// Leaves the current chunk for the one below. The current is not the first.
    pub(crate) fn pop(&self, p: &P) {
        let c = self.chunk.get();
        debug_assert!(!c.is_null());
        // SAFETY: the current chunk is valid.
        let h = unsafe { &*c };
        self.chunk.set(h.prev.get());
        self.lo.set(h.prev_lo.get());
        self.hi.set(h.prev_hi.get());
        self.total.set(self.total.get() - h.size);
        let old = self.spare.replace(c);
        if !old.is_null() {
            free(p, old);
        }
    }

    /// Empties the stack of a goroutine that ended.
    #[inline]
    pub(crate) fn reset(&self, p: &P) {
        if !self.chunk.get().is_null() || !self.spare.get().is_null() {
            self.reset_slow(p);
        }
    }

    #[cold]
    fn reset_slow(&self, p: &P) {
        while !self.chunk.get().is_null() {
            self.pop(p);
        }
        let spare = self.spare.get();
        // SAFETY: a spare is a valid chunk. A small one stays for the next
        // goroutine that gets this G.
        if !spare.is_null() && unsafe { (*spare).size } > SECOND {
            self.spare.set(std::ptr::null_mut());
            free(p, spare);
        }
    }
}

fn alloc(p: &P, size: usize) -> *mut Chunk {
    if size == SECOND {
        let c = p.chunks.get();
        if !c.is_null() {
            // SAFETY: cached chunks are valid and linked through `prev`.
            p.chunks.set(unsafe { (*c).prev.get() });
            p.nchunks.set(p.nchunks.get() - 1);
            return c;
        }
    }
    let Ok(layout) = Layout::from_size_align(size, 16) else { return std::ptr::null_mut() };
    // SAFETY: the size is not zero.
    let c = unsafe { alloc_zeroed(layout) }.cast::<Chunk>();
    if !c.is_null() {
        // SAFETY: freshly allocated, large enough for the header.
        unsafe { (&raw mut (*c).size).write(size) };
    }
    c
}

fn free(p: &P, c: *mut Chunk) {
    // SAFETY: a valid chunk that nobody refers to any more.
    let size = unsafe { (*c).size };
    if size == SECOND && p.nchunks.get() < CACHED {
        // SAFETY: as above.
        unsafe { (*c).prev.set(p.chunks.get()) };
        p.chunks.set(c);
        p.nchunks.set(p.nchunks.get() + 1);
        return;
    }
    // SAFETY: allocated in `alloc` with this layout.
    unsafe { dealloc(c.cast(), Layout::from_size_align_unchecked(size, 16)) };
}
