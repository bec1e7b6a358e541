//! Spans: runs of pages that hold objects of one shape, or one large object.
//!
//! A span is named by its first page. Its header is in the arena's table. The
//! page table's entry of each of its pages says (first page, shape); shape 0 is
//! a large object. A free page's entry is 0.
//!
//! Who may touch a span's header and bits:
//! - a span on a list of its shape ([`super::central`]): whoever holds that
//!   shape's lock, and takes it off the list for anything long;
//! - a span in an [`super::MCache`]: its P;
//! - a span taken off a list to be swept: the sweeper;
//! - with the world stopped: the collector. Mark bits are set by all markers.
//!
//! Bits: `allocated` is set for every object that may be in use, and with the
//! caches flushed for nothing else; a slot whose bit is clear is never marked,
//! whoever points to it. `marked` is all clear in a swept span while no
//! collection runs. In an unswept span, `marked` are the survivors.

use super::arena;
use super::class::PAGE;
use super::shape::{self, ShapeId};
use std::sync::atomic::{
    AtomicBool, AtomicPtr, AtomicU8, AtomicU32, AtomicU64, AtomicUsize,
    Ordering::{Relaxed, Release},
};

/// Header of a span or of a free run. All zero is "nothing here yet".
#[repr(C, align(64))]
pub(super) struct Span {
    /// Neighbours on the list that the span or run is on; 0 ends it.
    pub next: AtomicU32,
    pub prev: AtomicU32,
    /// Length in pages. Free runs keep it in the header of their last page too.
    pub npages: AtomicU32,
    /// Objects known to be allocated when the span was last swept or released.
    pub nalloc: AtomicU32,
    /// The collection after which it was swept.
    pub sweepgen: AtomicU32,
    /// 1 if on a list of its shape.
    pub listed: AtomicBool,
    /// If listed and swept: on the list of full spans.
    pub full: AtomicBool,
    /// Slots never handed out are still zero.
    pub clean: AtomicBool,
    /// Large object: marked in this collection.
    pub marked: AtomicU8,
    /// Large object: bytes asked for.
    pub bytes: AtomicUsize,
    /// Large object: type of its elements, null if it holds no pointers.
    pub ty: AtomicPtr<super::GcType>,
}

/// What a page belongs to, from its page table entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry(pub u64);

impl Entry {
    pub const FREE: Entry = Entry(0);

    /// A page just taken from the page heap, for a span that is being set up: no
    /// object (its head is 0), but not free either, so nobody joins it to a run.
    pub const TAKEN: Entry = Entry(1 << 63);

    #[inline(always)]
    pub fn new(head: u32, shape: u32) -> Entry {
        Entry(u64::from(head) | u64::from(shape) << 32)
    }

    /// First page of the span, 0 for a free page.
    #[inline(always)]
    pub fn head(self) -> u32 {
        self.0 as u32
    }

    /// The span's shape, 0 for a large object.
    #[inline(always)]
    pub fn shape(self) -> u32 {
        (self.0 >> 32) as u32
    }
}

/// Entry of the page that holds `p`, if that lies in the arena.
#[inline(always)]
pub(super) fn entry_at(p: usize) -> Entry {
    let page = p.wrapping_sub(arena::base()) >> arena::PAGE_SHIFT;
    if page >= arena::top() {
        return Entry::FREE;
    }
    Entry(arena::entry(page as u32).load(Relaxed))
}

/// Whether the object that `p` points into holds no pointers.
pub(super) fn is_noscan(p: usize) -> bool {
    let e = entry_at(p);
    match e.shape() {
        0 => arena::span(e.head()).ty.load(Relaxed).is_null(),
        id => matches!(shape::get(ShapeId(id)).kind(), shape::Kind::Noscan),
    }
}

/// Points the entries of a new span's pages to it, after its header is ready.
pub(super) fn publish(head: u32, npages: usize, shape: u32) {
    let e = Entry::new(head, shape);
    for i in 0..npages {
        arena::entry(head + i as u32).store(e.0, Release);
    }
}

/// Sets up the header and the bits of a span of small objects in fresh pages.
pub(super) fn start(head: u32, id: ShapeId, clean: bool, gen_now: u32) {
    let sh = shape::get(id);
    let s = arena::span(head);
    s.next.store(0, Relaxed);
    s.prev.store(0, Relaxed);
    s.npages.store(u32::from(sh.pages()), Relaxed);
    s.nalloc.store(0, Relaxed);
    s.sweepgen.store(gen_now, Relaxed);
    s.listed.store(false, Relaxed);
    s.full.store(false, Relaxed);
    s.clean.store(clean, Relaxed);
    for pair in pairs(head, sh.nelems()) {
        pair[0].store(0, Relaxed);
        pair[1].store(0, Relaxed);
    }
    publish(head, sh.pages() as usize, id.0);
}

/// The bit pairs that `n` objects need.
#[inline(always)]
pub(super) fn pairs(head: u32, n: usize) -> &'static [[AtomicU64; 2]] {
    &arena::bits(head)[..n.div_ceil(64)]
}

/// The next run of free slots at or after `from`: `[start, end)`.
pub(super) fn next_free_run(head: u32, n: usize, from: usize) -> Option<(usize, usize)> {
    if from >= n {
        return None;
    }
    let pairs = pairs(head, n);
    let mut w = from / 64;
    let mut word = pairs[w][0].load(Relaxed);
    let mut free = !word & (!0 << (from % 64));
    while free == 0 {
        w += 1;
        if w == pairs.len() {
            return None;
        }
        word = pairs[w][0].load(Relaxed);
        free = !word;
    }
    let first = w * 64 + free.trailing_zeros() as usize;
    if first >= n {
        return None;
    }
    let mut used = word & (!0 << (first % 64));
    while used == 0 {
        w += 1;
        if w == pairs.len() {
            return Some((first, n));
        }
        used = pairs[w][0].load(Relaxed);
    }
    Some((first, (w * 64 + used.trailing_zeros() as usize).min(n)))
}

/// Sets or clears the allocated bits of slots `[from, to)`; the caller owns the span.
pub(super) fn set_allocated(head: u32, from: usize, to: usize, on: bool) {
    let bits = arena::bits(head);
    let mut i = from;
    while i < to {
        let n = (64 - i % 64).min(to - i);
        let mask = (!0u64 >> (64 - n)) << (i % 64);
        let word = &bits[i / 64][0];
        let old = word.load(Relaxed);
        word.store(if on { old | mask } else { old & !mask }, Relaxed);
        i += n;
    }
}

/// How many slots of a span have their allocated bit set.
pub(super) fn count_allocated(head: u32, n: usize) -> usize {
    pairs(head, n).iter().map(|p| p[0].load(Relaxed).count_ones() as usize).sum()
}

/// Base and slot size of the object that `p` points into, if it is allocated
/// or dead and not yet swept.
pub(super) fn find(p: usize) -> Option<(usize, usize)> {
    let e = entry_at(p);
    let head = e.head();
    if head == 0 {
        return None;
    }
    let start = arena::address(head);
    if e.shape() == 0 {
        let pages = arena::span(head).npages.load(Relaxed) as usize;
        return Some((start, pages * PAGE));
    }
    let sh = shape::get(ShapeId(e.shape()));
    let i = sh.index_of(p - start);
    if i >= sh.nelems() {
        return None;
    }
    let word = arena::bits(head)[i / 64][0].load(Relaxed);
    (word >> (i % 64) & 1 == 1).then(|| (start + i * sh.size(), sh.size()))
}

/// The address of the type that the object at `base` is scanned by; 0 if it has none.
pub(super) fn type_of(base: usize) -> usize {
    let e = entry_at(base);
    let index = match (e.head(), e.shape()) {
        (0, _) => return 0,
        (_, 0) => 0,
        (head, id) => shape::get(ShapeId(id)).index_of(base - arena::address(head)),
    };
    type_at(e, index)
}

/// The same of a span's object of that number.
pub(super) fn type_at(e: Entry, index: usize) -> usize {
    match e.shape() {
        0 => arena::span(e.head()).ty.load(Relaxed) as usize,
        id if matches!(shape::get(ShapeId(id)).kind(), shape::Kind::Typed) => {
            arena::types(e.head())[index].load(Relaxed) as usize
        }
        _ => 0,
    }
}
