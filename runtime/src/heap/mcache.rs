//! A P's allocation cache.
//!
//! For each shape that the P allocates, the cache owns one span and a *run* of
//! it: free slots in a row, already zeroed and with their allocated bits set,
//! handed out by moving a cursor. When the run is used up, the next one is
//! looked for in the span's bits; when the span is, it goes to its shape's full
//! list and another is fetched.
//!
//! [`MCache::flush`] returns everything: the slots of runs that were not handed
//! out get their allocated bits cleared, so that during a collection the bits
//! are exact and a stray pointer into an unused slot marks nothing.
//!
//! Objects over 512 bytes take one slot at a time, which is zeroed then.
//!
//! Accounting: the pacer is charged for all free slots of a span when the span
//! is fetched, and flushing returns the rest. Allocation counts are taken when
//! a span leaves the cache.

use super::class::{self, MAX_SHAPED, MAX_SMALL};
use super::profile::{self, Sampler};
use super::shape::{self, Kind, Shape, ShapeId};
use super::{GcType, arena, central, large, pacer, span, stats};
use std::alloc::Layout;
use std::ptr::null_mut;
use std::sync::atomic::Ordering::Relaxed;

/// Where all allocations of zero bytes point.
#[repr(align(16))]
struct ZeroBase {
    _bytes: [u8; 16],
}

static ZERO_BASE: ZeroBase = ZeroBase { _bytes: [0; 16] };

/// The address of every zero-sized object.
pub fn zero_base() -> *mut u8 {
    (&raw const ZERO_BASE).cast::<u8>().cast_mut()
}

/// The cache for one shape. All zero when there is none.
#[repr(C)]
struct Bump {
    /// The next slot, and the end of the run.
    cur: usize,
    end: usize,
    /// Size of a slot.
    size: u32,
    /// The span, 0 if none.
    span: u32,
    /// Slot number where to look for the next run.
    next: u32,
    /// 1 if listed in `active`.
    active: u16,
    /// 1 if the run was cut before an object that the memory profile samples.
    cut: u16,
}

/// Remembers shapes of arrays: (type, class) → shape.
#[derive(Clone, Copy, Default)]
struct ArrayShape {
    ty: usize,
    class: u32,
    shape: u32,
}

const ARRAY_SHAPES: usize = 64;

/// A P's allocation cache. Owned by whoever owns the P.
pub struct MCache {
    /// `shape::MAX` places, indexed by shape; untouched ones stay zero pages.
    bumps: *mut Bump,
    /// Shapes whose place may hold a span.
    active: Vec<ShapeId>,
    arrays: Box<[ArrayShape; ARRAY_SHAPES]>,
    sampler: Sampler,
}

// SAFETY: the cache owns what it points to.
unsafe impl Send for MCache {}

impl Default for MCache {
    fn default() -> Self {
        MCache::new()
    }
}

impl Drop for MCache {
    fn drop(&mut self) {
        self.flush();
        // SAFETY: allocated in `new` with this layout.
        unsafe { std::alloc::dealloc(self.bumps.cast(), bumps_layout()) };
    }
}

fn bumps_layout() -> Layout {
    Layout::new::<[Bump; shape::MAX]>()
}

impl MCache {
    /// An empty cache. Reserves the heap if nobody has.
    pub fn new() -> MCache {
        super::init_once();
        let layout = bumps_layout();
        // SAFETY: the layout is not empty. Zeroed memory of this size comes
        // straight from the kernel, so it costs what is touched.
        let bumps = unsafe { std::alloc::alloc_zeroed(layout) }.cast::<Bump>();
        if bumps.is_null() {
            std::alloc::handle_alloc_error(layout);
        }
        let arrays = Box::new([ArrayShape::default(); ARRAY_SHAPES]);
        MCache { bumps, active: Vec::new(), arrays, sampler: Sampler::new() }
    }

    #[inline(always)]
    fn bump(&mut self, id: u32) -> &mut Bump {
        debug_assert!((id as usize) < shape::MAX);
        // SAFETY: ids are below MAX, the array has MAX places that we own.
        unsafe { &mut *self.bumps.add(id as usize) }
    }

    #[inline(always)]
    fn try_bump(&mut self, id: u32) -> *mut u8 {
        let b = self.bump(id);
        let p = b.cur;
        if p == b.end {
            return null_mut();
        }
        b.cur = p + b.size as usize;
        p as *mut u8
    }

    /// One zeroed object of type `t`. Null when out of memory.
    ///
    /// # Safety
    /// `t` describes its type truly and lives forever.
    #[inline]
    pub unsafe fn alloc(&mut self, t: &GcType) -> *mut u8 {
        // An unknown shape is 0, whose place is always empty.
        let p = self.try_bump(t.shape.load(Relaxed));
        if p.is_null() {
            // SAFETY: the caller's promise.
            return unsafe { self.alloc_slow(t) };
        }
        p
    }

    /// One zeroed object of shape `s`: what an opcode handler inlines. Null when
    /// out of memory.
    #[inline(always)]
    pub fn alloc_shape(&mut self, s: ShapeId) -> *mut u8 {
        let p = self.try_bump(s.0);
        if p.is_null() {
            return self.refill(s);
        }
        p
    }

    /// The fast half of [`MCache::alloc_shape`]: null when the run is used up
    /// and [`MCache::alloc_shape`] must be called out of line.
    #[inline(always)]
    pub fn try_alloc_shape(&mut self, s: ShapeId) -> *mut u8 {
        self.try_bump(s.0)
    }

    #[cold]
    #[inline(never)]
    unsafe fn alloc_slow(&mut self, t: &GcType) -> *mut u8 {
        if t.size == 0 {
            return zero_base();
        }
        if t.size > MAX_SHAPED {
            // SAFETY: the caller's promise.
            return unsafe { self.alloc_array(t, 1) };
        }
        let id = match t.shape.load(Relaxed) {
            0 => {
                // SAFETY: the caller's promise; the mask covers ptr_words.
                let id = shape::shape_of(t.size, unsafe { t.low_mask() });
                t.shape.store(id.0, Relaxed);
                id
            }
            id => ShapeId(id),
        };
        self.alloc_shape(id)
    }

    /// `n` zeroed objects of type `t` in a row. Null when out of memory.
    ///
    /// # Safety
    /// As [`MCache::alloc`].
    pub unsafe fn alloc_array(&mut self, t: &GcType, n: usize) -> *mut u8 {
        let Some(bytes) = t.size.checked_mul(n) else { return null_mut() };
        if t.ptr_words == 0 || bytes == 0 {
            return self.alloc_noscan(bytes);
        }
        if bytes <= MAX_SHAPED {
            // SAFETY: the caller's promise.
            let id = unsafe { self.array_shape(t, class::class_of(bytes)) };
            return self.alloc_shape(id);
        }
        if bytes <= MAX_SMALL {
            let class = class::class_of(bytes);
            return self.slot(shape::typed(class), class::class_size(class), t);
        }
        self.large(bytes, Some(t), true)
    }

    fn large(&mut self, bytes: usize, t: Option<&GcType>, zero: bool) -> *mut u8 {
        let p = large::alloc(bytes, t, zero);
        if p.is_null() {
            return p;
        }
        let bytes = bytes.next_multiple_of(class::PAGE);
        if self.sampler.take(1, bytes).is_some() {
            profile::record(p as usize, bytes, false);
        }
        p
    }

    /// The shape of a slot of the class full of objects of type `t`; it serves
    /// arrays of any length that land in the class.
    unsafe fn array_shape(&mut self, t: &GcType, class: usize) -> ShapeId {
        let ty = std::ptr::from_ref(t) as usize;
        let at = (ty >> 4 ^ class.wrapping_mul(0x9e37)) % ARRAY_SHAPES;
        let known = self.arrays[at];
        if known.ty == ty && known.class == class as u32 {
            return ShapeId(known.shape);
        }
        let (words, slot) = (t.size / 8, class::class_size(class) / 8);
        // SAFETY: the caller's promise; an object this small has one mask word.
        let one = unsafe { t.low_mask() };
        let mut mask = 0;
        for i in 0..slot / words {
            mask |= one << (i * words);
        }
        let id = shape::shape_of(class::class_size(class), mask);
        self.arrays[at] = ArrayShape { ty, class: class as u32, shape: id.0 };
        id
    }

    /// `bytes` zeroed bytes that hold no pointers. Null when out of memory.
    #[inline]
    pub fn alloc_noscan(&mut self, bytes: usize) -> *mut u8 {
        self.noscan(bytes, true)
    }

    /// As [`MCache::alloc_noscan`], but the bytes may hold anything: the caller
    /// writes all of them before anyone reads them.
    #[inline]
    pub fn alloc_noscan_unzeroed(&mut self, bytes: usize) -> *mut u8 {
        self.noscan(bytes, false)
    }

    #[inline]
    fn noscan(&mut self, bytes: usize, zero: bool) -> *mut u8 {
        if bytes == 0 {
            return zero_base();
        }
        if bytes <= MAX_SHAPED {
            return self.alloc_shape(shape::noscan(class::class_of(bytes)));
        }
        if bytes <= MAX_SMALL {
            let id = shape::noscan(class::class_of(bytes));
            return self.slot(id, if zero { bytes } else { 0 }, std::ptr::null());
        }
        self.large(bytes, None, zero)
    }

    /// One slot of a shape over 512 bytes, its first `zero` bytes zeroed.
    fn slot(&mut self, id: ShapeId, zero: usize, ty: *const GcType) -> *mut u8 {
        let sh = shape::get(id);
        pacer::stress();
        loop {
            let b = self.bump(id.0);
            let head = b.span;
            if let Some((i, _)) = span::next_free_run(head, sh.nelems(), b.next as usize)
                && head != 0
            {
                b.next = i as u32 + 1;
                let p = (arena::address(head) + i * sh.size()) as *mut u8;
                if !arena::span(head).clean.load(Relaxed) {
                    // SAFETY: a free slot of a span that this P owns.
                    unsafe { p.write_bytes(0, zero) };
                }
                if sh.kind() == Kind::Typed {
                    arena::types(head)[i].store(ty.cast_mut(), Relaxed);
                }
                span::set_allocated(head, i, i + 1, true);
                if self.sampler.take(1, sh.size()).is_some() {
                    profile::record(p as usize, sh.size(), false);
                }
                return p;
            }
            if !self.next_span(id, sh) {
                return null_mut();
            }
        }
    }

    /// Finds the next run of the shape and takes its first slot.
    #[cold]
    #[inline(never)]
    fn refill(&mut self, id: ShapeId) -> *mut u8 {
        let sh = shape::get(id);
        let stress = pacer::stress();
        loop {
            let b = self.bump(id.0);
            let head = b.span;
            if head != 0
                && let Some((i, end)) = span::next_free_run(head, sh.nelems(), b.next as usize)
            {
                let cut = std::mem::take(&mut b.cut);
                // Under stress every allocation must come here.
                let mut end = if stress { i + 1 } else { end };
                let mut sampled = cut != 0;
                if sampled {
                    end = i + 1;
                } else if let Some(before) = self.sampler.take(end - i, sh.size()) {
                    sampled = before == 0;
                    end = i + before.max(1);
                    self.bump(id.0).cut = (!sampled).into();
                }
                let start = arena::address(head);
                let (from, to) = (start + i * sh.size(), start + end * sh.size());
                if !arena::span(head).clean.load(Relaxed) {
                    // SAFETY: free slots of a span that this P owns.
                    unsafe { (from as *mut u8).write_bytes(0, to - from) };
                }
                span::set_allocated(head, i, end, true);
                let b = self.bump(id.0);
                b.next = end as u32;
                b.cur = from + sh.size();
                b.end = to;
                if sampled {
                    profile::record(from, sh.size(), sh.kind() == Kind::Noscan);
                }
                return from as *mut u8;
            }
            if !self.next_span(id, sh) {
                return null_mut();
            }
        }
    }

    /// Replaces the shape's used-up span; false when out of memory.
    fn next_span(&mut self, id: ShapeId, sh: &'static Shape) -> bool {
        let b = self.bump(id.0);
        b.size = sh.size() as u32;
        let full = std::mem::take(&mut b.span);
        if full != 0 {
            (b.cur, b.end) = (0, 0);
            let before = arena::span(full).nalloc.swap(sh.nelems() as u32, Relaxed);
            stats::allocated(sh.class(), sh.nelems() as u64 - u64::from(before));
            sh.central().put(full, true);
        }
        let Some(page) = central::acquire(id) else {
            return false;
        };
        let free = sh.nelems() - arena::span(page).nalloc.load(Relaxed) as usize;
        pacer::charge(free * sh.size());
        let b = self.bump(id.0);
        b.span = page;
        b.next = 0;
        if b.active == 0 {
            b.active = 1;
            self.active.push(id);
        }
        true
    }

    /// Gives everything cached back, and samples by the memory profile's rate as it
    /// is now.
    pub fn resample(&mut self) {
        self.flush();
        self.sampler.draw();
    }

    /// Gives everything cached back. Every P's cache must be flushed, with the
    /// world stopped, before [`super::collect_begin`] and before statistics
    /// are read; allocation goes on normally afterwards.
    pub fn flush(&mut self) {
        for i in 0..self.active.len() {
            let id = self.active[i];
            let sh = shape::get(id);
            let b = self.bump(id.0);
            let (head, cur, end) = (std::mem::take(&mut b.span), b.cur, b.end);
            (b.cur, b.end, b.active, b.cut) = (0, 0, 0, 0);
            if head == 0 {
                continue;
            }
            let slot_of = |p: usize| (p - arena::address(head)) / sh.size();
            if cur != end {
                span::set_allocated(head, slot_of(cur), slot_of(end), false);
            }
            let now = span::count_allocated(head, sh.nelems());
            let before = arena::span(head).nalloc.swap(now as u32, Relaxed) as usize;
            stats::allocated(sh.class(), (now - before) as u64);
            pacer::refund((sh.nelems() - now) * sh.size());
            sh.central().put(head, now == sh.nelems());
        }
        self.active.clear();
    }
}
