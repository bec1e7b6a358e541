//! Marking, in parallel, with the world stopped.
//!
//! A worker's stack holds *candidates*: words that lie in the arena. A
//! candidate that is popped is resolved to its slot and marked, or dropped if
//! the slot is free or was marked before. The object is prefetched and waits in
//! a ring of sixteen before its pointers are read and pushed as new candidates;
//! without the ring most of the time goes into cache misses (with eight a third
//! more, with thirty-two no less).
//!
//! Sharing: a worker that sees another idle gives away the oldest half of its
//! stack, however small (the oldest entries are nearest the roots, so they
//! stand for the most work). Roots and large objects are ranges of words in the
//! shared pool, taken in pieces.
//!
//! Ending: everything shared is under one lock. A worker without work counts
//! itself idle there; when all registered workers are idle and the pool is
//! empty, marking is done, and whoever comes later returns at once.
//!
//! Words of Go memory are read with relaxed atomics, as the mutator writes them.

use super::class::PAGE;
use super::shape::{self, Kind, ShapeId};
use super::span::{self, Entry};
use super::stats::Live;
use super::{GcType, arena, sweep};
use std::sync::atomic::{
    AtomicBool, AtomicPtr, AtomicUsize,
    Ordering::{AcqRel, Acquire, Relaxed, Release},
};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Objects in flight between prefetch and use.
const RING: usize = 16;

/// Words of a range that a worker scans before it looks elsewhere (32 KB).
const CHUNK: usize = 4096;

/// Give at most so many candidates away at once.
const SHARE_MAX: usize = 4096;

/// Rounds of spinning before an idle worker sleeps.
const SPINS: usize = 2000;

/// Words `lo..hi` counted from `addr`: elements of a type, or with a null type
/// any of them may be a pointer.
struct Range {
    addr: usize,
    ty: *const GcType,
    lo: usize,
    hi: usize,
}

// SAFETY: plain addresses; what they point to outlives the collection.
unsafe impl Send for Range {}

struct Shared {
    ranges: Vec<Range>,
    buffers: Vec<Vec<usize>>,
    points: Vec<usize>,
    roots: usize,
    registered: usize,
    idle: usize,
    max_workers: usize,
    active: bool,
    done: bool,
    live: Live,
}

static SHARED: Mutex<Shared> = Mutex::new(Shared {
    ranges: Vec::new(),
    buffers: Vec::new(),
    points: Vec::new(),
    roots: 0,
    registered: 0,
    idle: 0,
    max_workers: 1,
    active: false,
    done: false,
    live: Live::NONE,
});
static WAKE: Condvar = Condvar::new();
/// Copies of `idle`, "the pool has work" and `done` that can be read in passing.
static IDLE: AtomicUsize = AtomicUsize::new(0);
static HAS_WORK: AtomicBool = AtomicBool::new(false);
static DONE: AtomicBool = AtomicBool::new(false);
/// Progress of the sweep that precedes marking.
static SWEEP_NEXT: AtomicUsize = AtomicUsize::new(1);
static SWEEP_DONE: AtomicUsize = AtomicUsize::new(0);

fn lock() -> MutexGuard<'static, Shared> {
    SHARED.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    fn has_work(&self) -> bool {
        !(self.buffers.is_empty() && self.ranges.is_empty() && self.points.is_empty())
    }

    /// Takes a buffer of candidates, or ranges worth about a chunk.
    fn take(&mut self, stack: &mut Vec<usize>, ranges: &mut Vec<Range>) -> bool {
        if let Some(b) = self.buffers.pop() {
            *stack = b;
        } else if !self.points.is_empty() {
            let at = self.points.len().saturating_sub(SHARE_MAX);
            stack.extend(self.points.drain(at..));
        } else {
            let mut words = 0;
            while words < CHUNK
                && let Some(mut r) = self.ranges.pop()
            {
                let (lo, hi) = (r.lo, r.hi);
                let cut = hi.min(lo + CHUNK - words);
                words += cut - lo;
                if cut < hi {
                    self.ranges.push(Range { lo: cut, ..r });
                    r.hi = cut;
                }
                ranges.push(r);
            }
        }
        HAS_WORK.store(self.has_work(), Relaxed);
        !(stack.is_empty() && ranges.is_empty())
    }
}

/// Makes everything ready for roots.
pub(super) fn begin(max_workers: usize) {
    let mut g = lock();
    debug_assert!(!g.has_work());
    g.roots = 0;
    g.registered = 0;
    g.idle = 0;
    g.max_workers = max_workers.max(1);
    g.active = true;
    g.done = false;
    g.live = Live::NONE;
    IDLE.store(0, Relaxed);
    HAS_WORK.store(false, Relaxed);
    DONE.store(false, Relaxed);
    SWEEP_NEXT.store(1, Relaxed);
    SWEEP_DONE.store(0, Relaxed);
}

fn add_range(r: Range) {
    let mut g = lock();
    debug_assert!(g.active, "roots outside of a collection");
    g.roots += (r.hi - r.lo) * 8;
    g.ranges.push(r);
    HAS_WORK.store(true, Relaxed);
}

/// Registers `words` words at `start` as roots that may be pointers.
///
/// # Safety
/// The words stay readable until [`super::collect_finish`].
pub unsafe fn scan_conservative(start: *const usize, words: usize) {
    if words > 0 {
        add_range(Range { addr: start as usize, ty: std::ptr::null(), lo: 0, hi: words });
    }
}

/// Registers `n` objects of type `t` at `start`, outside the heap, as roots.
///
/// # Safety
/// They are such objects, and stay readable until [`super::collect_finish`].
pub unsafe fn scan_typed(start: *const u8, t: &GcType, n: usize) {
    if t.ptr_words > 0 && n > 0 {
        add_range(Range { addr: start as usize, ty: t, lo: 0, hi: n * t.size / 8 });
    }
}

/// Registers one root; anything that is no heap pointer is ignored.
pub fn mark_root(p: usize) {
    mark_roots(&[p]);
}

/// Registers roots; those that are no heap pointers are ignored.
pub fn mark_roots(ps: &[usize]) {
    let mut g = lock();
    g.roots += 8 * ps.len();
    let before = g.points.len();
    g.points.extend(ps.iter().filter(|p| span::entry_at(**p).head() != 0));
    if g.points.len() > before {
        HAS_WORK.store(true, Relaxed);
    }
}

/// Marks until nothing is left to mark anywhere. Every stopped P's M may call
/// this between the roots and [`super::collect_finish`], and at least one must;
/// `_id` tells them apart in traces.
pub fn mark_worker(_id: usize) {
    let single = {
        let mut g = lock();
        if !g.active || g.done || g.registered == g.max_workers {
            return;
        }
        g.registered += 1;
        g.max_workers == 1
    };
    finish_sweep();
    let mut m = Marker::new(single);
    while m.find_work() {
        m.drain();
    }
    lock().live.add(&m.live);
}

/// Sweeps what the mutators have not; returns when all of it is swept.
fn finish_sweep() {
    sweep::finish(&SWEEP_NEXT, &SWEEP_DONE);
    let mut spins = 0;
    while SWEEP_DONE.load(Acquire) < arena::top() - 1 {
        spins += 1;
        if spins % 64 == 0 {
            std::thread::yield_now();
        }
        std::hint::spin_loop();
    }
}

/// Ends marking; returns what is live, the bytes of roots, and how many worked.
pub(super) fn finish() -> (Live, usize, usize) {
    if !lock().done {
        mark_worker(0);
    }
    let mut g = lock();
    debug_assert!(g.done && !g.has_work());
    g.active = false;
    (g.live.clone(), g.roots, g.registered)
}

/// Marks one object without following it, for specials after marking is done.
pub(super) fn mark_only(p: usize, live: &mut Live) {
    let mut m = Marker::new(true);
    m.mark(p);
    live.add(&m.live);
}

/// Whether the object that `p` points into has been marked.
pub(super) fn is_marked(p: usize) -> bool {
    let e = span::entry_at(p);
    match (e.head(), e.shape()) {
        (0, _) => false,
        (head, 0) => arena::span(head).marked.load(Relaxed) != 0,
        (head, id) => {
            let sh = shape::get(ShapeId(id));
            let i = sh.index_of(p - arena::address(head));
            i < sh.nelems() && arena::bits(head)[i / 64][1].load(Relaxed) >> (i % 64) & 1 == 1
        }
    }
}

/// An object that has been marked and is yet to be followed.
#[derive(Clone, Copy)]
struct Marked {
    at: usize,
    shape: ShapeId,
    head: u32,
    index: u32,
}

struct Marker {
    stack: Vec<usize>,
    /// Entries below have been given away.
    bottom: usize,
    ring: [Marked; RING],
    ring_at: usize,
    ring_len: usize,
    /// Ranges to scan next, all small.
    ranges: Vec<Range>,
    live: Live,
    base: usize,
    bytes: usize,
    single: bool,
}

#[inline(always)]
fn prefetch(p: usize) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a prefetch has no effect but on caches, whatever the address.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(p as *const i8);
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = p;
}

/// A word of Go memory.
#[inline(always)]
fn word(at: usize) -> usize {
    debug_assert!(at.is_multiple_of(8));
    // SAFETY: an aligned word of a root range or of an allocated object.
    unsafe { AtomicUsize::from_ptr(at as *mut usize) }.load(Relaxed)
}

impl Marker {
    fn new(single: bool) -> Marker {
        let none = Marked { at: 0, shape: ShapeId(0), head: 0, index: 0 };
        Marker {
            stack: Vec::new(),
            bottom: 0,
            ring: [none; RING],
            ring_at: 0,
            ring_len: 0,
            ranges: Vec::new(),
            live: Live::NONE,
            base: arena::base(),
            bytes: arena::top() * PAGE,
            single,
        }
    }

    /// Fills the stack from the pool, waiting for others to share; false when
    /// marking is done.
    fn find_work(&mut self) -> bool {
        let mut g = lock();
        loop {
            if g.take(&mut self.stack, &mut self.ranges) {
                drop(g);
                self.bottom = 0;
                return true;
            }
            g.idle += 1;
            IDLE.store(g.idle, Relaxed);
            if g.idle == g.registered {
                g.done = true;
                DONE.store(true, Release);
                WAKE.notify_all();
                return false;
            }
            drop(g);
            for _ in 0..SPINS {
                if HAS_WORK.load(Relaxed) || DONE.load(Relaxed) {
                    break;
                }
                std::hint::spin_loop();
            }
            g = lock();
            while !g.done && !g.has_work() {
                g = WAKE.wait(g).unwrap_or_else(PoisonError::into_inner);
            }
            if g.done {
                return false;
            }
            g.idle -= 1;
            IDLE.store(g.idle, Relaxed);
        }
    }

    /// Marks all that can be reached from the stack and the ranges.
    fn drain(&mut self) {
        let mut turn = 0u32;
        loop {
            while self.ring_len < RING {
                if self.stack.len() == self.bottom {
                    if let Some(r) = self.ranges.pop() {
                        self.scan(&r);
                        continue;
                    }
                    break;
                }
                let Some(p) = self.stack.pop() else { break };
                if let Some(o) = self.mark(p) {
                    prefetch(p);
                    self.ring[(self.ring_at + self.ring_len) % RING] = o;
                    self.ring_len += 1;
                }
            }
            if self.ring_len == 0 {
                self.stack.clear();
                self.bottom = 0;
                return;
            }
            let o = self.ring[self.ring_at];
            self.ring_at = (self.ring_at + 1) % RING;
            self.ring_len -= 1;
            self.follow(&o);
            turn = turn.wrapping_add(1);
            if turn.is_multiple_of(32) && IDLE.load(Relaxed) > 0 {
                self.share();
            }
        }
    }

    /// Gives the oldest half of the stack away, if nobody else has already.
    #[cold]
    #[inline(never)]
    fn share(&mut self) {
        let n = ((self.stack.len() - self.bottom) / 2).min(SHARE_MAX);
        if HAS_WORK.load(Relaxed) || (n == 0 && self.ranges.is_empty()) {
            return;
        }
        let mut g = lock();
        if n > 0 {
            g.buffers.push(self.stack[self.bottom..self.bottom + n].to_vec());
            self.bottom += n;
        }
        g.ranges.append(&mut self.ranges);
        HAS_WORK.store(true, Relaxed);
        WAKE.notify_one();
    }

    #[inline(always)]
    fn push(&mut self, w: usize) {
        if w.wrapping_sub(self.base) < self.bytes {
            self.stack.push(w);
        }
    }

    /// Marks what `p` points into; returns it if it must be followed. Nothing
    /// if it is no object, free, marked before, or without pointers.
    #[inline(always)]
    fn mark(&mut self, p: usize) -> Option<Marked> {
        let offset = p.wrapping_sub(self.base);
        if offset >= self.bytes {
            return None;
        }
        let e = Entry(arena::entry((offset >> arena::PAGE_SHIFT) as u32).load(Relaxed));
        if e.shape() == 0 {
            if e.head() != 0 {
                self.mark_large(e.head());
            }
            return None;
        }
        let sh = shape::get(ShapeId(e.shape()));
        let start = (e.head() as usize) << arena::PAGE_SHIFT;
        let index = sh.index_of(offset - start);
        if index >= sh.nelems() {
            return None;
        }
        let pair = &arena::bits(e.head())[index / 64];
        let bit = 1 << (index % 64);
        let marked = pair[1].load(Relaxed);
        if pair[0].load(Relaxed) & !marked & bit == 0 {
            return None;
        }
        if self.single {
            pair[1].store(marked | bit, Relaxed);
        } else if pair[1].fetch_or(bit, Relaxed) & bit != 0 {
            return None;
        }
        self.live.objects[sh.class()] += 1;
        let at = self.base + start + index * sh.size();
        let o = Marked { at, shape: ShapeId(e.shape()), head: e.head(), index: index as u32 };
        (sh.kind() != Kind::Noscan).then_some(o)
    }

    /// Pushes what a marked object points to.
    #[inline(always)]
    fn follow(&mut self, o: &Marked) {
        let sh = shape::get(o.shape);
        match sh.kind() {
            Kind::Noscan => {}
            Kind::Mask => {
                let mut mask = sh.mask();
                while mask != 0 {
                    self.push(word(o.at + mask.trailing_zeros() as usize * 8));
                    mask &= mask - 1;
                }
            }
            Kind::Typed => {
                let ty = arena::types(o.head)[o.index as usize].load(Relaxed);
                self.scan_elements(o.at, ty, sh.size());
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn mark_large(&mut self, head: u32) {
        let s = arena::span(head);
        if s.marked.load(Relaxed) != 0 || s.marked.swap(1, AcqRel) != 0 {
            return;
        }
        self.live.objects[0] += 1;
        self.live.large_bytes += (s.npages.load(Relaxed) as usize * PAGE) as u64;
        self.scan_elements(arena::address(head), s.ty.load(Relaxed), s.bytes.load(Relaxed));
    }

    /// Queues as many elements of the type as fit `bytes`; what is more than a
    /// chunk goes to the pool.
    fn scan_elements(&mut self, addr: usize, ty: *const GcType, bytes: usize) {
        // SAFETY: types live forever; null if the object holds no pointers.
        let Some(t) = (unsafe { ty.as_ref() }) else { return };
        let words = bytes / t.size * t.size / 8;
        self.ranges.push(Range { addr, ty, lo: 0, hi: words.min(CHUNK) });
        if words > CHUNK {
            let mut g = lock();
            g.ranges.push(Range { addr, ty, lo: CHUNK, hi: words });
            HAS_WORK.store(true, Relaxed);
            WAKE.notify_one();
        }
    }

    /// Pushes the pointers in a range.
    fn scan(&mut self, r: &Range) {
        // SAFETY: types live forever; null means any word.
        let Some(t) = (unsafe { r.ty.as_ref() }) else {
            for i in r.lo..r.hi {
                self.push(word(r.addr + i * 8));
            }
            return;
        };
        let words = t.size / 8;
        let (mut element, mut from, mut at) = (r.lo / words, r.lo % words, r.lo);
        while at < r.hi {
            let to = t.ptr_words.min(from + (r.hi - at));
            self.scan_masked(r.addr + element * t.size, t, from, to);
            at += words - from;
            element += 1;
            from = 0;
        }
    }

    /// Pushes the pointers among words `from..to` of an object of type `t`.
    fn scan_masked(&mut self, addr: usize, t: &GcType, from: usize, to: usize) {
        let mut i = from;
        while i < to {
            let n = (64 - i % 64).min(to - i);
            // SAFETY: i < to ≤ ptr_words, which the mask covers.
            let mut mask = unsafe { *t.mask.add(i / 64) } >> (i % 64);
            mask &= !0 >> (64 - n);
            while mask != 0 {
                self.push(word(addr + (i + mask.trailing_zeros() as usize) * 8));
                mask &= mask - 1;
            }
            i += n;
        }
    }
}

/// The words of an allocated object that may be pointers, for the checker.
pub(super) fn pointers_of(base: usize, mut f: impl FnMut(usize)) {
    let e = span::entry_at(base);
    let mut m = Marker::new(true);
    match (e.head(), e.shape()) {
        (0, _) => {}
        (head, 0) => {
            let s = arena::span(head);
            let (ty, bytes): (&AtomicPtr<GcType>, _) = (&s.ty, s.bytes.load(Relaxed));
            // SAFETY: types live forever.
            if let Some(t) = unsafe { ty.load(Relaxed).as_ref() } {
                m.scan(&Range { addr: base, ty: t, lo: 0, hi: bytes / t.size * t.size / 8 });
            }
        }
        (head, id) => {
            let sh = shape::get(ShapeId(id));
            let index = sh.index_of(base - arena::address(head)) as u32;
            m.follow(&Marked { at: base, shape: ShapeId(id), head, index });
            while let Some(r) = m.ranges.pop() {
                m.scan(&r);
            }
        }
    }
    m.stack.iter().for_each(|&w| f(w));
}
