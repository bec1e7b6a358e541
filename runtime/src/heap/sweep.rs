//! Sweeping: turning mark bits into free slots.
//!
//! After a collection every span of small objects is unswept: what is marked is
//! what is allocated. Sweeping a span copies the marks over the allocated bits
//! and clears them; it is done when a P wants to allocate from the span, when
//! the heap would otherwise grow ([`reclaim`]), or at the latest when the next
//! collection begins ([`finish`], in parallel by the markers).
//!
//! A span is swept in generation `g` if its `sweepgen` is `g`; each collection
//! advances the generation.

use super::shape::{self, Shape, ShapeId};
use super::span::Entry;
use super::{arena, pages, span};
use std::sync::atomic::{
    AtomicU32, AtomicUsize,
    Ordering::{AcqRel, Relaxed, Release},
};

static GENERATION: AtomicU32 = AtomicU32::new(0);

/// The next page that [`reclaim`] looks at.
static CURSOR: AtomicUsize = AtomicUsize::new(usize::MAX / 2);

/// The generation whose freed memory has been given back by [`sweep_some`].
static SCAVENGED: AtomicU32 = AtomicU32::new(0);

/// Pages that one step of [`reclaim`] or [`finish`] claims.
const CHUNK: usize = 256;

/// The current sweep generation.
#[inline]
pub(super) fn generation() -> u32 {
    GENERATION.load(Relaxed)
}

/// A collection has marked: everything is unswept now. The world is stopped.
pub(super) fn advance() {
    for (_, sh) in shape::all() {
        sh.central().all_unswept();
    }
    GENERATION.fetch_add(1, AcqRel);
    CURSOR.store(1, Relaxed);
}

/// Sweeps a span that the caller owns; returns how many objects survive.
pub(super) fn sweep_span(page: u32, sh: &Shape) -> usize {
    let s = arena::span(page);
    let (mut live, mut freed) = (0, 0);
    for pair in span::pairs(page, sh.nelems()) {
        let (allocated, marked) = (pair[0].load(Relaxed), pair[1].load(Relaxed));
        freed |= allocated & !marked;
        live += marked.count_ones();
        pair[0].store(marked, Relaxed);
        pair[1].store(0, Relaxed);
    }
    if freed != 0 {
        s.clean.store(false, Relaxed);
    }
    s.nalloc.store(live, Relaxed);
    s.sweepgen.store(generation(), Relaxed);
    live as usize
}

/// Heads of unswept-or-swept spans of small objects within a chunk of pages.
fn heads(from: usize) -> impl Iterator<Item = (u32, ShapeId)> {
    (from..(from + CHUNK).min(arena::top())).filter_map(|page| {
        let e = Entry(arena::entry(page as u32).load(Relaxed));
        (e.head() as usize == page && e.shape() != 0).then(|| (page as u32, ShapeId(e.shape())))
    })
}

/// Sweeps the next chunk of pages and frees the spans without survivors.
/// Returns the pages freed, or None when nothing is left to sweep.
fn reclaim_chunk() -> Option<usize> {
    if CURSOR.load(Relaxed) >= arena::top() {
        return None;
    }
    let from = CURSOR.fetch_add(CHUNK, Relaxed);
    if from >= arena::top() {
        return None;
    }
    let mut freed = 0;
    for (page, id) in heads(from) {
        let sh = shape::get(id);
        if !sh.central().take_unswept(page, id) {
            continue;
        }
        match sweep_span(page, sh) {
            0 => {
                pages::free(page, sh.pages() as usize);
                freed += sh.pages() as usize;
            }
            live => sh.central().put(page, live == sh.nelems()),
        }
    }
    Some(freed)
}

/// Sweeps until `want` pages have been freed or all is swept. True if any were.
pub(super) fn reclaim(want: usize) -> bool {
    let mut freed = 0;
    while freed < want {
        match reclaim_chunk() {
            Some(n) => freed += n,
            None => break,
        }
    }
    freed > 0
}

/// Sweeps a little on behalf of an idle P; false when nothing is left to sweep.
/// When the last of it is done, memory that the heap will not need goes back to
/// the kernel.
pub fn sweep_some() -> bool {
    if reclaim_chunk().is_some() {
        return true;
    }
    if SCAVENGED.swap(generation(), Relaxed) != generation() {
        super::scavenge(super::goal());
    }
    false
}

/// As the first step of a collection, sweeps the bits of whatever is still
/// unswept. Chunks are claimed through `next`, which starts at 1, and `done`
/// counts the pages dealt with. Lists are left alone, because the collection
/// rebuilds them. The world is stopped.
pub(super) fn finish(next: &AtomicUsize, done: &AtomicUsize) {
    loop {
        let from = next.fetch_add(CHUNK, Relaxed);
        if from >= arena::top() {
            return;
        }
        for (page, id) in heads(from) {
            if arena::span(page).sweepgen.load(Relaxed) != generation() {
                sweep_span(page, shape::get(id));
            }
        }
        done.fetch_add(CHUNK.min(arena::top() - from), Release);
    }
}
