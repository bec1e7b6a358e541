//! The address space of the heap.
//!
//! One region is reserved at start and never given back: pages of 8 KB,
//! numbered from its base. Beside it lie flat tables indexed by page number,
//! reserved in full and committed by first touch:
//!
//! - `entry`: which span a page belongs to (see [`super::span`]),
//! - `span`: the header of the span that starts at the page,
//! - `bits`: the (allocated, marked) bit pairs of the span that starts there,
//! - `types`: the types of the objects in a span of typed objects,
//! - `resident`: whether the page may hold anything but untouched zeroes.
//!
//! Page 0 is never used, so that page number 0 can mean "none". Pages below
//! [`top`] have been committed; `top` only grows. Everything here is set once
//! by [`init`], before any other use, and is read without synchronization.

use super::GcType;
use super::class::{MAX_TYPED, PAGE};
use super::span::Span;
use std::sync::Once;
use std::sync::atomic::{AtomicPtr, AtomicU8, AtomicU64, AtomicUsize, Ordering::Relaxed};

/// log2 of the page size.
pub(super) const PAGE_SHIFT: u32 = PAGE.trailing_zeros();

/// Where Go puts its first arena; addresses that programs print look familiar.
const HINT: usize = 0xc0_0000_0000;

/// Reserved at most and at least; a limit on address space makes us halve.
const RESERVE_MAX: usize = 1 << 38;
const RESERVE_MIN: usize = 1 << 26;

/// (allocated, marked) pairs of words per page: 1024 objects of 8 bytes.
pub(super) const PAIRS: usize = PAGE / 8 / 64;

/// Bytes of tables per page of heap.
const META: usize = 8 + PAIRS * 16 + size_of::<Span>() + MAX_TYPED * size_of::<usize>() + size_of::<u8>();

struct Arena {
    base: AtomicUsize,
    pages: AtomicUsize,
    top: AtomicUsize,
    meta: AtomicUsize,
    entries: AtomicUsize,
    bits: AtomicUsize,
    spans: AtomicUsize,
    types: AtomicUsize,
    resident: AtomicUsize,
}

static ARENA: Arena = Arena {
    base: AtomicUsize::new(0),
    pages: AtomicUsize::new(0),
    top: AtomicUsize::new(0),
    meta: AtomicUsize::new(0),
    entries: AtomicUsize::new(0),
    bits: AtomicUsize::new(0),
    spans: AtomicUsize::new(0),
    types: AtomicUsize::new(0),
    resident: AtomicUsize::new(0),
};

static INIT: Once = Once::new();

fn map(hint: usize, bytes: usize, prot: libc::c_int, flags: libc::c_int) -> Option<usize> {
    let flags = flags | libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: a new anonymous mapping; without MAP_FIXED it replaces nothing.
    let p = unsafe { libc::mmap(hint as *mut libc::c_void, bytes, prot, flags, -1, 0) };
    (p != libc::MAP_FAILED).then_some(p as usize)
}

/// Reserves the arena, once per process.
pub(super) fn init() {
    INIT.call_once(|| {
        let mut bytes = RESERVE_MAX;
        loop {
            if try_init(bytes) {
                return;
            }
            bytes /= 2;
            if bytes < RESERVE_MIN {
                eprintln!("fatal error: failed to reserve address space for the heap");
                std::process::exit(2);
            }
        }
    });
}

fn try_init(bytes: usize) -> bool {
    let pages = bytes / PAGE;
    let Some(base) = map(HINT, bytes, libc::PROT_NONE, libc::MAP_NORESERVE) else {
        return false;
    };
    // Pages of 8 KB are two of the kernel's, so the base may be off by one.
    let aligned = base.next_multiple_of(PAGE);
    let pages = pages - usize::from(aligned != base);
    let rw = libc::PROT_READ | libc::PROT_WRITE;
    let Some(meta) = map(0, pages * META, rw, libc::MAP_NORESERVE) else {
        // SAFETY: the region just mapped, which nobody knows of.
        unsafe { libc::munmap(base as *mut libc::c_void, bytes) };
        return false;
    };
    let mut at = meta;
    let mut table = |slot: &AtomicUsize, each: usize| {
        slot.store(at, Relaxed);
        at += pages * each;
    };
    table(&ARENA.bits, PAIRS * 16);
    table(&ARENA.types, MAX_TYPED * size_of::<usize>());
    table(&ARENA.spans, size_of::<Span>());
    table(&ARENA.entries, 8);
    table(&ARENA.resident, 1);
    ARENA.base.store(aligned, Relaxed);
    ARENA.pages.store(pages, Relaxed);
    ARENA.meta.store(meta, Relaxed);
    ARENA.top.store(1, Relaxed);
    true
}

/// Address of page 0.
#[inline(always)]
pub(super) fn base() -> usize {
    ARENA.base.load(Relaxed)
}

/// Pages `1..top` have been committed.
#[inline(always)]
pub(super) fn top() -> usize {
    ARENA.top.load(Relaxed)
}

/// Address of a page.
#[inline(always)]
pub(super) fn address(page: u32) -> usize {
    base() + ((page as usize) << PAGE_SHIFT)
}

/// Bytes of tables that the committed pages have touched, at most.
pub(super) fn meta_bytes() -> usize {
    top() * META
}

/// Commits `n` more pages; returns the first, or None when the reservation or
/// the machine's memory is exhausted. The caller holds the page heap's lock.
pub(super) fn commit(n: usize) -> Option<u32> {
    let top = top();
    if n > ARENA.pages.load(Relaxed) - top {
        return None;
    }
    let (addr, bytes) = (base() + (top << PAGE_SHIFT), n << PAGE_SHIFT);
    let rw = libc::PROT_READ | libc::PROT_WRITE;
    // SAFETY: the range lies in our reservation and nobody uses it yet.
    if unsafe { libc::mprotect(addr as *mut libc::c_void, bytes, rw) } != 0 {
        return None;
    }
    ARENA.top.store(top + n, Relaxed);
    Some(top as u32)
}

/// Gives the memory of free pages back to the kernel; they read as zeroes then.
/// The caller holds the page heap's lock and owns the pages.
pub(super) fn release(page: u32, n: usize) -> bool {
    let at = address(page) as *mut libc::c_void;
    // SAFETY: committed pages of our arena that hold no object.
    unsafe { libc::madvise(at, n << PAGE_SHIFT, libc::MADV_DONTNEED) == 0 }
}

macro_rules! table {
    ($(#[$doc:meta])* $name:ident, $field:ident, $t:ty, $per:expr) => {
        $(#[$doc])*
        #[inline(always)]
        pub(super) fn $name(page: u32) -> &'static $t {
            debug_assert!((page as usize) < ARENA.pages.load(Relaxed));
            let at = ARENA.$field.load(Relaxed) + page as usize * $per;
            // SAFETY: the table has a place for every page of the reservation,
            // never goes away, and all-zero bytes are a valid value.
            unsafe { &*(at as *const $t) }
        }
    };
}

table!(
    /// The page's entry in the page table.
    entry, entries, AtomicU64, 8
);
table!(
    /// The header of the span (or free run) that starts, or for free runs ends, at the page.
    span, spans, Span, size_of::<Span>()
);
table!(
    /// Bit pairs of the span that starts at the page: `[allocated, marked]`.
    bits, bits, [[AtomicU64; 2]; PAIRS], PAIRS * 16
);
table!(
    /// Types of the objects of the span of typed objects that starts at the page.
    types, types, [AtomicPtr<GcType>; MAX_TYPED], MAX_TYPED * size_of::<usize>()
);
table!(
    /// 1 if the page may be resident and not zero.
    resident, resident, AtomicU8, 1
);
