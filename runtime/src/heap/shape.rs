//! Shapes: what all objects of a span have in common.
//!
//! A shape is (size class, how to find pointers): by a 64-bit mask for objects
//! up to 512 bytes, by the type kept beside each object above, or not at all
//! (noscan). Shapes are interned and live forever. Shape 0 is no shape; shapes
//! `1..COUNT` are the noscan shapes of the classes, then come those with types
//! beside the objects, then an "any word may be a pointer" shape per class,
//! which stands in for new masks should the table ever be full.

use super::central::Central;
use super::class::{self, COUNT, MAX_SHAPED};
use std::collections::HashMap;
use std::sync::atomic::{
    AtomicPtr, AtomicU8, AtomicU16, AtomicU32, AtomicU64,
    Ordering::{Relaxed, Release},
};
use std::sync::{Once, RwLock};

/// An interned pair (size class, pointer mask).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct ShapeId(pub u32);

/// At most so many shapes; each P's cache has a place for every one of them.
pub(super) const MAX: usize = 1 << 15;

const FIRST_TYPED: u32 = COUNT as u32;
const FIRST_ANY: u32 = 2 * COUNT as u32;
const FIRST_MASKED: u32 = 3 * COUNT as u32;

/// How the pointers of an object are found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(super) enum Kind {
    /// There are none.
    Noscan = 0,
    /// By the shape's mask.
    Mask = 1,
    /// By the type beside the object.
    Typed = 2,
}

/// A shape's facts, written once before its id is given out.
#[repr(C, align(64))]
pub(super) struct Shape {
    mask: AtomicU64,
    size: AtomicU32,
    /// ceil(2^32 / size): `(offset * recip) >> 32` is the index of the object,
    /// exact because offset < 2^17 and size ≤ 2^15.
    recip: AtomicU32,
    nelems: AtomicU16,
    pages: AtomicU16,
    class: AtomicU8,
    kind: AtomicU8,
    central: AtomicPtr<Central>,
}

impl Shape {
    const fn empty() -> Shape {
        Shape {
            mask: AtomicU64::new(0),
            size: AtomicU32::new(0),
            recip: AtomicU32::new(0),
            nelems: AtomicU16::new(0),
            pages: AtomicU16::new(0),
            class: AtomicU8::new(0),
            kind: AtomicU8::new(0),
            central: AtomicPtr::new(std::ptr::null_mut()),
        }
    }

    #[inline(always)]
    pub fn mask(&self) -> u64 {
        self.mask.load(Relaxed)
    }

    #[inline(always)]
    pub fn size(&self) -> usize {
        self.size.load(Relaxed) as usize
    }

    #[inline(always)]
    pub fn nelems(&self) -> usize {
        self.nelems.load(Relaxed) as usize
    }

    pub fn pages(&self) -> u16 {
        self.pages.load(Relaxed)
    }

    #[inline(always)]
    pub fn class(&self) -> usize {
        self.class.load(Relaxed) as usize
    }

    #[inline(always)]
    pub fn kind(&self) -> Kind {
        match self.kind.load(Relaxed) {
            1 => Kind::Mask,
            2 => Kind::Typed,
            _ => Kind::Noscan,
        }
    }

    /// Index of the object at byte `offset` of the span; not below `nelems` for
    /// the waste at its end.
    #[inline(always)]
    pub fn index_of(&self, offset: usize) -> usize {
        ((offset as u64 * u64::from(self.recip.load(Relaxed))) >> 32) as usize
    }

    /// The lists of spans of this shape.
    pub fn central(&self) -> &'static Central {
        let p = self.central.load(Relaxed);
        debug_assert!(!p.is_null());
        // SAFETY: set once to a leaked box before the id was given out.
        unsafe { &*p }
    }

    fn fill(&self, class: usize, kind: Kind, mask: u64) {
        let size = class::class_size(class);
        self.mask.store(mask, Relaxed);
        self.size.store(size as u32, Relaxed);
        self.recip.store((1u64 << 32).div_ceil(size as u64) as u32, Relaxed);
        self.nelems.store(class::span_objects(class) as u16, Relaxed);
        self.pages.store(class::span_pages(class) as u16, Relaxed);
        self.class.store(class as u8, Relaxed);
        self.kind.store(kind as u8, Relaxed);
        self.central.store(Box::into_raw(Box::default()), Release);
    }
}

static SHAPES: [Shape; MAX] = [const { Shape::empty() }; MAX];

struct Interner {
    next: u32,
    by_mask: HashMap<(u8, u64), u32>,
}

static INTERNER: RwLock<Option<Interner>> = RwLock::new(None);
static INIT: Once = Once::new();

/// Makes the fixed shapes.
pub(super) fn init() {
    INIT.call_once(|| {
        for class in 1..COUNT {
            SHAPES[class].fill(class, Kind::Noscan, 0);
            let size = class::class_size(class);
            if size > MAX_SHAPED {
                SHAPES[FIRST_TYPED as usize + class].fill(class, Kind::Typed, 0);
            } else {
                SHAPES[FIRST_ANY as usize + class].fill(class, Kind::Mask, !0 >> (64 - size / 8));
            }
        }
        let fresh = Interner { next: FIRST_MASKED, by_mask: HashMap::new() };
        *INTERNER.write().unwrap_or_else(|e| e.into_inner()) = Some(fresh);
    });
}

/// The facts of a shape.
#[inline(always)]
pub(super) fn get(id: ShapeId) -> &'static Shape {
    &SHAPES[id.0 as usize & (MAX - 1)]
}

/// All shapes that may have spans.
pub(super) fn all() -> impl Iterator<Item = (ShapeId, &'static Shape)> {
    let guard = INTERNER.read().unwrap_or_else(|e| e.into_inner());
    let next = guard.as_ref().map_or(0, |i| i.next);
    (1..next).map(|i| (ShapeId(i), &SHAPES[i as usize])).filter(|(_, s)| s.size() != 0)
}

/// The shape of pointer-free objects of a class.
#[inline(always)]
pub(super) fn noscan(class: usize) -> ShapeId {
    ShapeId(class as u32)
}

/// The shape of objects of a class over 512 bytes with types beside them.
pub(super) fn typed(class: usize) -> ShapeId {
    ShapeId(FIRST_TYPED + class as u32)
}

/// The shape of objects of `size` bytes, at most 512, whose word `i` may be a
/// pointer where bit `i` of `mask` is set. Interned; 0 bytes count as 8.
pub fn shape_of(size: usize, mask: u64) -> ShapeId {
    assert!(size <= MAX_SHAPED, "shape of {size} bytes");
    super::init_once();
    let class = class::class_of(size.max(1));
    if mask == 0 {
        return noscan(class);
    }
    debug_assert!(mask.ilog2() < (size as u32).div_ceil(8));
    let key = (class as u8, mask);
    {
        let interner = INTERNER.read().unwrap_or_else(|e| e.into_inner());
        if let Some(&id) = interner.as_ref().and_then(|i| i.by_mask.get(&key)) {
            return ShapeId(id);
        }
    }
    let mut guard = INTERNER.write().unwrap_or_else(|e| e.into_inner());
    let Some(interner) = guard.as_mut() else { return ShapeId(FIRST_ANY + class as u32) };
    if let Some(&id) = interner.by_mask.get(&key) {
        return ShapeId(id);
    }
    if interner.next as usize == MAX {
        return ShapeId(FIRST_ANY + class as u32);
    }
    let id = interner.next;
    SHAPES[id as usize].fill(class, Kind::Mask, mask);
    interner.next += 1;
    interner.by_mask.insert(key, id);
    ShapeId(id)
}
