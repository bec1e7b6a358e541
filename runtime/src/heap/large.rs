//! Objects over 32 KB: each has a span of its own, found through one list.
//!
//! A large object is freed as soon as a collection has not marked it, so its
//! memory is back before the world starts again.

use super::class::PAGE;
use super::{GcType, arena, pacer, pages, span, stats};
use std::ptr::null_mut;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Mutex, MutexGuard, PoisonError};

static LARGE: Mutex<Vec<u32>> = Mutex::new(Vec::new());

/// First pages of all large objects.
pub(super) fn list() -> MutexGuard<'static, Vec<u32>> {
    LARGE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An object of `bytes` bytes made of elements of type `t` (None: no pointers).
/// Null when out of memory. Unless `zero`, a pointer-free one may hold anything.
pub(super) fn alloc(bytes: usize, t: Option<&GcType>, zero: bool) -> *mut u8 {
    pacer::stress();
    // Nothing this large can be in the arena; also keeps the sums from wrapping.
    if bytes > isize::MAX as usize - PAGE {
        return null_mut();
    }
    let npages = bytes.div_ceil(PAGE);
    pacer::charge(npages * PAGE);
    let Some((head, clean)) = pages::alloc(npages) else {
        pacer::refund(npages * PAGE);
        return null_mut();
    };
    let p = arena::address(head) as *mut u8;
    if zero && !clean {
        // SAFETY: pages that the page heap just gave to us.
        unsafe { p.write_bytes(0, bytes) };
    }
    let s = arena::span(head);
    s.npages.store(npages as u32, Relaxed);
    s.listed.store(false, Relaxed);
    s.marked.store(0, Relaxed);
    s.bytes.store(bytes, Relaxed);
    s.ty.store(t.map_or(null_mut(), |t| std::ptr::from_ref(t).cast_mut()), Relaxed);
    span::publish(head, npages, 0);
    stats::allocated_large((npages * PAGE) as u64);
    list().push(head);
    p
}

/// Frees the large objects that the collection has not marked, and clears the
/// marks of the others. The world is stopped.
pub(super) fn sweep() {
    list().retain(|&head| {
        let s = arena::span(head);
        let live = s.marked.swap(0, Relaxed) != 0;
        if !live {
            pages::free(head, s.npages.load(Relaxed) as usize);
        }
        live
    });
}
