//! sync/atomic's operations on 4 and 8 bytes.

use super::dispatch::*;
use super::throw::{slow_nil, slow_nil_a};
use gopark_runtime::held::Held;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::SeqCst};

/// [a] = f(atomic at [b], slot c)
macro_rules! at {
    ($($name:ident $t:ty, $v:ty |$p:ident, $x:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let base = r(fp, b(ins)) as *const $t;
            if base.is_null() {
                return slow_nil(pc, fp, cx, ins);
            }
            let $p = &*base;
            let $x = *fp.add(c(ins)) as $v;
            set(fp, a(ins), ($e) as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}
at! {
    AtLd32 AtomicU32, u32 |p, _x| p.load(SeqCst);
    AtLd64 AtomicU64, u64 |p, _x| p.load(SeqCst);
    AtAdd32 AtomicU32, u32 |p, x| p.fetch_add(x, SeqCst).wrapping_add(x);
    AtAdd64 AtomicU64, u64 |p, x| p.fetch_add(x, SeqCst).wrapping_add(x);
    AtXchg32 AtomicU32, u32 |p, x| p.swap(x, SeqCst);
    AtXchg64 AtomicU64, u64 |p, x| p.swap(x, SeqCst);
    AtAnd32 AtomicU32, u32 |p, x| p.fetch_and(x, SeqCst);
    AtAnd64 AtomicU64, u64 |p, x| p.fetch_and(x, SeqCst);
    AtOr32 AtomicU32, u32 |p, x| p.fetch_or(x, SeqCst);
    AtOr64 AtomicU64, u64 |p, x| p.fetch_or(x, SeqCst);
}
/// The atomic at [a] takes [b].
macro_rules! at_st {
    ($($name:ident $t:ty, $v:ty;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let p = r(fp, a(ins)) as *const $t;
            if p.is_null() {
                return slow_nil_a(pc, fp, cx, ins);
            }
            (*p).store(r(fp, b(ins)) as $v, SeqCst);
            next!(1, pc, fp, cx)
        });
    )*};
}
at_st! {
    AtSt32 AtomicU32, u32;
    AtSt64 AtomicU64, u64;
}
/// [a] = compare and swap of the atomic at [b], old and new in c..2
macro_rules! at_cas {
    ($($name:ident $t:ty, $v:ty;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let p = r(fp, b(ins)) as *const $t;
            if p.is_null() {
                return slow_nil(pc, fp, cx, ins);
            }
            let (old, new) = (r(fp, c(ins)) as $v, r(fp, c(ins) + 1) as $v);
            set(fp, a(ins), (*p).compare_exchange(old, new, SeqCst, SeqCst).is_ok() as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}
// Mutex.Lock's way where nobody waits. The state is looked at first: a mutex that
// others wait for is often free, and a compare-and-swap that cannot succeed takes
// its line from whoever holds it.
op!(AtLock(pc, fp, cx, ins) {
    let p = r(fp, b(ins)) as *const AtomicU32;
    if p.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    set(fp, a(ins), try_lock(&(*cx).curg().held, &*p) as u64);
    next!(1, pc, fp, cx)
});
op!(AtUnlock(pc, fp, cx, ins) {
    let p = r(fp, b(ins)) as *const AtomicU32;
    if p.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    set(fp, a(ins), unlock(&(*cx).curg().held, &*p) as u64);
    next!(1, pc, fp, cx)
});
op!(AtRlock(pc, fp, cx, ins) {
    let p = r(fp, b(ins)) as *const AtomicU32;
    if p.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    set(fp, a(ins), rlock(&(*cx).curg().held, &*p) as i64 as u64);
    next!(1, pc, fp, cx)
});
op!(AtRunlock(pc, fp, cx, ins) {
    let p = r(fp, b(ins)) as *const AtomicU32;
    if p.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    set(fp, a(ins), runlock(&(*cx).curg().held, &*p) as i64 as u64);
    next!(1, pc, fp, cx)
});
/// Adds 1 and returns what there is then: readers, less many if there is a writer, for
/// whom one has to wait.
#[inline(always)]
pub(crate) fn rlock(held: &Held, readers: &AtomicU32) -> i32 {
    let n = readers.fetch_add(1, SeqCst) as i32 + 1;
    held.note(std::ptr::from_ref(readers) as usize);
    n
}
/// Takes 1 off and returns what is left.
#[inline(always)]
pub(crate) fn runlock(held: &Held, readers: &AtomicU32) -> i32 {
    held.strike(std::ptr::from_ref(readers) as usize);
    readers.fetch_sub(1, SeqCst) as i32 - 1
}
/// Sets bit 0 if bits 0 and 2 are clear: locked, starving.
#[inline(always)]
pub(crate) fn try_lock(held: &Held, state: &AtomicU32) -> bool {
    let old = state.load(SeqCst);
    let ours = old & 5 == 0 && state.compare_exchange(old, old | 1, SeqCst, SeqCst).is_ok();
    if ours {
        held.note(std::ptr::from_ref(state) as usize);
    }
    ours
}
/// Takes 1 off and returns what is left.
#[inline(always)]
pub(crate) fn unlock(held: &Held, state: &AtomicU32) -> u32 {
    // The note goes first: from then on another goroutine may have the mutex.
    held.strike(std::ptr::from_ref(state) as usize);
    state.fetch_sub(1, SeqCst).wrapping_sub(1)
}
at_cas! {
    AtCas32 AtomicU32, u32;
    AtCas64 AtomicU64, u64;
}
