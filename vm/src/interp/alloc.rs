//! Allocation. The fast path of `new` is a bump in the P's cache, inline.

use super::dispatch::*;
use super::frame::save;
use super::mem::{copy_bytes, load_n};
use crate::native::oom;
use crate::rt::P;
use crate::types::Type;
use gopark_bytecode::typedesc::Kind;
use gopark_runtime::heap::{GcType, ShapeId, shape_of};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// A zeroed value of type `t`.
///
/// # Safety
/// `cx` is this thread's P, `t` a type.
#[inline(never)]
pub unsafe fn new_slow(cx: *const P, t: *const Type) -> *mut u8 {
    // SAFETY: by the contract.
    unsafe { new_array(cx, &*t, 1) }
}

/// `n` zeroed values of type `t` in a row; ends the program when out of memory.
///
/// # Safety
/// As `new_slow`.
pub unsafe fn new_array(cx: *const P, t: &'static Type, n: usize) -> *mut u8 {
    let (t, n) = flatten(t, n);
    // SAFETY: types describe themselves truly and live forever.
    unsafe {
        let mc = (*cx).mcache();
        oom(if n == 1 { mc.alloc(t.gc()) } else { mc.alloc_array(t.gc(), n) })
    }
}

/// An array too large to have a mask of its own, as so many elements.
fn flatten(mut t: &'static Type, mut n: usize) -> (&'static Type, usize) {
    while t.kind == Kind::Array && t.mask.is_null() && t.ptr_words != 0 {
        n = n.saturating_mul(t.len);
        // SAFETY: array types have an element.
        t = unsafe { t.elem() };
    }
    (t, n)
}

/// A heap object of `n` words that may all be pointers, zeroed.
///
/// # Safety
/// `cx` is this thread's P.
pub unsafe fn words(cx: *const P, n: usize) -> *mut u64 {
    static SHAPES: [AtomicU32; 33] = [const { AtomicU32::new(0) }; 33];
    // SAFETY: `cx` is this thread's P; the type is leaked.
    unsafe {
        let mc = (*cx).mcache();
        if n <= 32 {
            let mut s = SHAPES[n].load(Relaxed);
            if s == 0 {
                s = shape_of(n * 8, (1 << n) - 1).0;
                SHAPES[n].store(s, Relaxed);
            }
            return oom(mc.alloc_shape(ShapeId(s))) as *mut u64;
        }
        oom(mc.alloc(words_type(n))) as *mut u64
    }
}

/// The type of `n` words that may all be pointers; remembered.
fn words_type(n: usize) -> &'static GcType {
    static MADE: Mutex<BTreeMap<usize, &'static GcType>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap_or_else(|e| e.into_inner());
    made.entry(n).or_insert_with(|| {
        let mask: &'static [u64] = std::boxed::Box::leak(vec![!0u64; n.div_ceil(64)].into_boxed_slice());
        // SAFETY: the mask covers n words and is leaked.
        std::boxed::Box::leak(std::boxed::Box::new(unsafe { GcType::new(n * 8, n, mask.as_ptr()) }))
    })
}

/// A closure object of `n` captured words: all but word 0 may be pointers.
unsafe fn closure(cx: *const P, n: usize) -> *mut u64 {
    static SHAPES: [AtomicU32; 32] = [const { AtomicU32::new(0) }; 32];
    // SAFETY: `cx` is this thread's P.
    unsafe {
        if n < 32 {
            let mut s = SHAPES[n].load(Relaxed);
            if s == 0 {
                s = shape_of(n * 8 + 8, ((1 << (n + 1)) - 1) & !1).0;
                SHAPES[n].store(s, Relaxed);
            }
            return oom((*cx).mcache().alloc_shape(ShapeId(s))) as *mut u64;
        }
        words(cx, n + 1)
    }
}

op!(New(pc, fp, cx, ins) {
    let t = *pc.add(1) as *const Type;
    let p = (*cx).mcache().try_alloc_shape(ShapeId((*t).shape.load(Relaxed)));
    if p.is_null() {
        return slow_new(pc, fp, cx, ins);
    }
    set(fp, a(ins), p as u64);
    next!(2, pc, fp, cx)
});
op!(
    #[inline(never)]
    slow_new(pc, fp, cx, ins) {
        save(cx, pc, fp);
        let p = new_slow(cx, *pc.add(1) as *const Type);
        set(fp, a(ins), p as u64);
        next!(2, pc, fp, cx)
    }
);

op!(Closure(pc, fp, cx, ins) {
    save(cx, pc, fp);
    let p = make_closure(cx, fp.add(b(ins)), c(ins), *pc.add(1));
    set(fp, a(ins), p as u64);
    next!(2, pc, fp, cx)
});

#[inline(never)]
unsafe fn make_closure(cx: *const P, from: *const u64, n: usize, rec: u64) -> *mut u64 {
    // SAFETY: the handler passes `n` slots of its frame.
    unsafe {
        let p = closure(cx, n);
        *p = rec;
        std::ptr::copy_nonoverlapping(from, p.add(1), n);
        p
    }
}

/// A heap copy of the value of type `t` at `from`.
///
/// # Safety
/// As `new_slow`; `from` holds such a value in memory layout.
#[inline(never)]
unsafe fn heap_copy(cx: *const P, t: *const Type, from: *const u8) -> *mut u8 {
    // SAFETY: by the contract; the object is fresh.
    unsafe {
        let mut p = (*cx).mcache().try_alloc_shape(ShapeId((*t).shape.load(Relaxed)));
        if p.is_null() {
            p = new_slow(cx, t);
        }
        copy_bytes(from, p, (*t).size);
        p
    }
}

op!(Box(pc, fp, cx, ins) {
    save(cx, pc, fp);
    let t = *pc.add(1);
    let p = heap_copy(cx, t as *const Type, fp.add(b(ins)) as *const u8);
    set(fp, a(ins), t);
    set(fp, a(ins) + 1, p as u64);
    next!(2, pc, fp, cx)
});
op!(Solid(pc, fp, cx, ins) {
    save(cx, pc, fp);
    let mut p = r(fp, b(ins));
    if p == 0 {
        p = new_slow(cx, *pc.add(1) as *const Type) as u64;
    }
    set(fp, a(ins), p);
    next!(2, pc, fp, cx)
});
op!(Unbox(pc, fp, cx, ins) {
    let t = *pc.add(1) as *const Type;
    let p = r(fp, b(ins)) as *const u8;
    load_n(fp.add(a(ins)), p, (*t).size);
    next!(2, pc, fp, cx)
});

/// Loads the value of type `t` at `src` to slots at `dst` in slot form.
///
/// # Safety
/// Both are valid for such a value; `cx` is this thread's P.
#[inline(always)]
pub unsafe fn load_value(cx: *const P, t: &Type, dst: *mut u64, src: *const u8) {
    // SAFETY: by the contract.
    unsafe {
        match t.size {
            0 => {}
            1..=8 => *dst = t.load_slot(src),
            _ if t.far() => *dst = heap_copy(cx, t, src) as u64,
            n => load_n(dst, src, n),
        }
    }
}
