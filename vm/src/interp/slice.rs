//! Slices: making, slicing, appending, copying.

use super::alloc::new_array;
use super::dispatch::*;
use super::frame::save;
use super::mem::*;
use super::throw::{Err, begin_bounds, throw};
use crate::bounds::Code;
use crate::rt::P;
use crate::types::Type;
use gopark_runtime::heap::roundupsize;

/// No slice is larger (Go's maxAlloc on amd64).
const MAX_ALLOC: u64 = 1 << 48;

op!(MakeSlice(pc, fp, cx, ins) {
    save(cx, pc, fp);
    let (len, cap) = (r(fp, b(ins)), r(fp, c(ins)));
    let p = make_slice(cx, *pc.add(1) as *const Type, len, cap);
    if p.addr() == 1 {
        return slow_makeslice(pc, fp, cx, ins);
    }
    set(fp, a(ins), p as u64);
    set(fp, a(ins) + 1, len);
    set(fp, a(ins) + 2, cap);
    next!(2, pc, fp, cx)
});

/// 1 if length or capacity are out of range.
#[inline(never)]
unsafe fn make_slice(cx: *const P, t: *const Type, len: u64, cap: u64) -> *mut u8 {
    // SAFETY: the literal is a type, `cx` this thread's P.
    unsafe {
        let t = &*t;
        let fits = |n: u64| (t.size as u64).checked_mul(n).is_some_and(|b| b <= MAX_ALLOC) && n as i64 >= 0;
        if len > cap || !fits(cap) {
            return std::ptr::dangling_mut();
        }
        if t.ptr_words == 0 {
            return crate::native::oom((*cx).mcache().alloc_noscan(t.size * cap as usize));
        }
        new_array(cx, t, cap as usize)
    }
}
op!(
    #[cold]
    #[inline(never)]
    slow_makeslice(pc, fp, cx, ins) {
        let t = &*(*pc.add(1) as *const Type);
        let len = r(fp, b(ins));
        let bad = (len as i64) < 0 || (t.size as u64).checked_mul(len).is_none_or(|b| b > MAX_ALLOC);
        throw!(pc, fp, cx, if bad { Err::MakeSliceLen } else { Err::MakeSliceCap }, 0, 0)
    }
);

/// Go's check order for slicing up to capacity `cap`: what is wrong, if anything.
#[inline(always)]
fn check(lo: u64, hi: u64, max: u64, cap: u64) -> bool {
    lo <= hi && hi <= max && max <= cap
}

op!(Slice(pc, fp, cx, ins) {
    let k = *pc.add(1);
    let (ptr, len, cap) = (r(fp, b(ins)), r(fp, b(ins) + 1), r(fp, b(ins) + 2));
    let lo = r(fp, c(ins));
    let hi = if k & 1 != 0 { r(fp, c(ins) + 1) } else { len };
    let max = if k & 2 != 0 { r(fp, c(ins) + 2) } else { cap };
    if !check(lo, hi, max, cap) {
        return slow_slice(pc, fp, cx, ins);
    }
    let ncap = max - lo;
    // Do not advance to the object's end: that may be another object.
    let off = if ncap == 0 { 0 } else { lo * (k >> 2) };
    set(fp, a(ins), ptr + off);
    set(fp, a(ins) + 1, hi - lo);
    set(fp, a(ins) + 2, ncap);
    next!(2, pc, fp, cx)
});
op!(
    #[cold]
    #[inline(never)]
    slow_slice(pc, fp, cx, ins) {
        let k = *pc.add(1);
        let (len, cap) = (r(fp, b(ins) + 1), r(fp, b(ins) + 2));
        return slow_bounds(pc, fp, cx, ins, k, len, cap, 1);
    }
);
op!(SliceStr(pc, fp, cx, ins) {
    let k = *pc.add(1);
    let (ptr, len) = (r(fp, b(ins)), r(fp, b(ins) + 1));
    let lo = r(fp, c(ins));
    let hi = if k & 1 != 0 { r(fp, c(ins) + 1) } else { len };
    if !check(lo, hi, len, len) {
        return slow_slice_str(pc, fp, cx, ins);
    }
    let n = hi - lo;
    set(fp, a(ins), if n == 0 { ptr } else { ptr + lo });
    set(fp, a(ins) + 1, n);
    next!(2, pc, fp, cx)
});
op!(
    #[cold]
    #[inline(never)]
    slow_slice_str(pc, fp, cx, ins) {
        let k = *pc.add(1) & 1;
        let len = r(fp, b(ins) + 1);
        return slow_bounds(pc, fp, cx, ins, k, len, len, 0);
    }
);
op!(SliceArr(pc, fp, cx, ins) {
    let (k, len) = (*pc.add(1), *pc.add(2));
    let ptr = r(fp, b(ins));
    let lo = r(fp, c(ins));
    let hi = if k & 1 != 0 { r(fp, c(ins) + 1) } else { len };
    let max = if k & 2 != 0 { r(fp, c(ins) + 2) } else { len };
    if ptr == 0 || !check(lo, hi, max, len) {
        return slow_slice_arr(pc, fp, cx, ins);
    }
    let ncap = max - lo;
    let off = if ncap == 0 { 0 } else { lo * (k >> 2) };
    set(fp, a(ins), ptr + off);
    set(fp, a(ins) + 1, hi - lo);
    set(fp, a(ins) + 2, ncap);
    next!(3, pc, fp, cx)
});
op!(
    #[cold]
    #[inline(never)]
    slow_slice_arr(pc, fp, cx, ins) {
        let (k, len) = (*pc.add(1), *pc.add(2));
        if r(fp, b(ins)) == 0 {
            throw!(pc, fp, cx, Err::Nil, 0, 0)
        }
        return slow_bounds(pc, fp, cx, ins, k, len, len, 0);
    }
);

/// Slicing with indices at slot c is out of range; `of_slice`: of a slice, so
/// that Go says capacity, not length.
#[cold]
#[inline(never)]
#[allow(clippy::too_many_arguments)]
unsafe extern "sysv64" fn slow_bounds(
    pc: *const u64,
    fp: *mut u64,
    cx: *const P,
    ins: u64,
    k: u64,
    len: u64,
    cap: u64,
    of_slice: u64,
) -> crate::rt::Stop {
    // SAFETY: called by handlers with their own state.
    unsafe {
        let at = c(ins);
        let hi = if k & 1 != 0 { r(fp, at + 1) } else { len };
        let s = of_slice != 0;
        let (code, slot, y) = if k & 2 != 0 {
            let max = r(fp, at + 2);
            if max > cap {
                (if s { Code::Slice3Acap } else { Code::Slice3Alen }, at + 2, cap)
            } else if hi > max {
                (Code::Slice3B, at + 1, max)
            } else {
                (Code::Slice3C, at, hi)
            }
        } else if hi > cap {
            (if s { Code::SliceAcap } else { Code::SliceAlen }, at + 1, cap)
        } else {
            (Code::SliceB, at, hi)
        };
        begin_bounds(pc, fp, cx, code, slot, y);
        go!(super::unwind::pc_of(super::unwind::Kind::Panic), fp, cx)
    }
}

/// Stores at `out` the slice (ptr, len + extra, new capacity) with the old
/// elements copied. False if that is too large.
///
/// # Safety
/// `cx` is this thread's P; (ptr, len, cap) is a slice of `t`; `out` has 3 slots.
#[inline(never)]
pub unsafe fn grow_slice(
    cx: *const P,
    t: *const Type,
    ptr: u64,
    len: u64,
    cap: u64,
    extra: u64,
    out: *mut u64,
) -> bool {
    // SAFETY: by the contract.
    unsafe {
        let t = &*t;
        let new_len = len.wrapping_add(extra);
        if new_len as i64 <= 0 && extra != 0 {
            return false;
        }
        let Some((new_cap, p)) = room(cx, t, len, cap, new_len) else { return false };
        let size = t.size as u64;
        copy_bytes(ptr as *const u8, p, (len * size) as usize);
        *out = p as u64;
        *out.add(1) = new_len;
        *out.add(2) = new_cap;
        true
    }
}

/// The capacity that append gives a slice of capacity `cap` that must hold
/// `new_len` elements, and memory for so many, zeroed past the first `len`. None
/// if that is too large.
///
/// # Safety
/// `cx` is this thread's P.
#[inline(always)]
pub unsafe fn room(
    cx: *const P,
    t: &'static Type,
    len: u64,
    cap: u64,
    new_len: u64,
) -> Option<(u64, *mut u8)> {
    // SAFETY: by the contract; the memory is fresh.
    unsafe {
        let size = t.size as u64;
        if size == 0 {
            return Some((new_len, crate::native::oom((*cx).mcache().alloc_noscan(0))));
        }
        let mut new_cap = next_cap(new_len, cap);
        match new_cap.checked_mul(size) {
            Some(bytes) if bytes <= MAX_ALLOC => {}
            _ => return None,
        }
        let noscan = t.ptr_words == 0;
        new_cap = roundupsize((new_cap * size) as usize, noscan) as u64 / size;
        if !noscan {
            return Some((new_cap, new_array(cx, t, new_cap as usize)));
        }
        let bytes = (new_cap * size) as usize;
        let p = crate::native::oom((*cx).mcache().alloc_noscan_unzeroed(bytes));
        let used = (len * size) as usize;
        std::ptr::write_bytes(p.add(used), 0, bytes - used);
        Some((new_cap, p))
    }
}

/// Go's growth: double small slices, approach 1.25 times for large ones.
fn next_cap(new_len: u64, old_cap: u64) -> u64 {
    let double = old_cap.wrapping_mul(2);
    if new_len > double {
        return new_len;
    }
    const THRESHOLD: u64 = 256;
    if old_cap < THRESHOLD {
        return double;
    }
    let mut n = old_cap;
    while n < new_len {
        n += (n + 3 * THRESHOLD) >> 2;
    }
    n
}

/// append of one element of fixed size
macro_rules! append {
    ($($name:ident $slow:ident $size:literal $st:ident $t:ty;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let (ptr, len, cap) = (r(fp, b(ins)), r(fp, b(ins) + 1), r(fp, b(ins) + 2));
            if len >= cap {
                return $slow(pc, fp, cx, ins);
            }
            $st((ptr as *mut u8).add(len as usize * $size), r(fp, c(ins)) as $t);
            set(fp, a(ins), ptr);
            set(fp, a(ins) + 1, len + 1);
            set(fp, a(ins) + 2, cap);
            next!(2, pc, fp, cx)
        });
        op!(
            #[inline(never)]
            $slow(pc, fp, cx, ins) {
                save(cx, pc, fp);
                let (ptr, len, cap) = (r(fp, b(ins)), r(fp, b(ins) + 1), r(fp, b(ins) + 2));
                let v = r(fp, c(ins)) as $t;
                if !grow_slice(cx, *pc.add(1) as *const Type, ptr, len, cap, 1, fp.add(a(ins))) {
                    throw!(pc, fp, cx, Err::GrowSlice, 0, 0)
                }
                $st((r(fp, a(ins)) as *mut u8).add(len as usize * $size), v);
                next!(2, pc, fp, cx)
            }
        );
    )*};
}
append! {
    Append8 append8_slow 1 st8 u8;
    Append32 append32_slow 4 st32 u32;
    Append64 append64_slow 8 st64 u64;
}
op!(AppendN(pc, fp, cx, ins) {
    save(cx, pc, fp);
    if !append_n(cx, *pc.add(1) as *const Type, fp.add(b(ins)), fp.add(c(ins)), fp.add(a(ins))) {
        throw!(pc, fp, cx, Err::GrowSlice, 0, 0)
    }
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn append_n(cx: *const P, t: *const Type, s: *const u64, v: *const u64, out: *mut u64) -> bool {
    // SAFETY: the handler's operands; results may overlap them.
    unsafe {
        let (ptr, len, cap) = (*s, *s.add(1), *s.add(2));
        let size = (*t).size;
        if len < cap {
            copy_bytes(v as *const u8, (ptr as *mut u8).add(len as usize * size), size);
            (*out, *out.add(1), *out.add(2)) = (ptr, len + 1, cap);
            return true;
        }
        let mut new = [0u64; 3];
        if !grow_slice(cx, t, ptr, len, cap, 1, new.as_mut_ptr()) {
            return false;
        }
        copy_bytes(v as *const u8, (new[0] as *mut u8).add(len as usize * size), size);
        (*out, *out.add(1), *out.add(2)) = (new[0], new[1], new[2]);
        true
    }
}
op!(Append(pc, fp, cx, ins) {
    save(cx, pc, fp);
    if !append_slice(cx, *pc.add(1) as *const Type, fp.add(b(ins)), fp.add(c(ins)), fp.add(a(ins))) {
        throw!(pc, fp, cx, Err::GrowSlice, 0, 0)
    }
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn append_slice(cx: *const P, t: *const Type, s: *const u64, v: *const u64, out: *mut u64) -> bool {
    // SAFETY: the handler's operands; results may overlap them.
    unsafe {
        let (ptr, len, cap) = (*s, *s.add(1), *s.add(2));
        let (from, n) = (*v, *v.add(1));
        let size = (*t).size;
        let mut new = [ptr, len.wrapping_add(n), cap];
        if n > cap - len && !grow_slice(cx, t, ptr, len, cap, n, new.as_mut_ptr()) {
            return false;
        }
        copy_bytes(from as *const u8, (new[0] as *mut u8).add(len as usize * size), n as usize * size);
        (*out, *out.add(1), *out.add(2)) = (new[0], new[1], new[2]);
        true
    }
}
op!(Copy(pc, fp, cx, ins) {
    let n = r(fp, b(ins) + 1).min(r(fp, c(ins) + 1));
    copy_bytes(r(fp, c(ins)) as *const u8, r(fp, b(ins)) as *mut u8, n as usize * *pc.add(1) as usize);
    set(fp, a(ins), n);
    next!(2, pc, fp, cx)
});
op!(ClearSlice(pc, fp, cx, ins) {
    let n = r(fp, a(ins) + 1) as usize * *pc.add(1) as usize;
    std::ptr::write_bytes(r(fp, a(ins)) as *mut u8, 0, n);
    next!(2, pc, fp, cx)
});
op!(ArrPtr(pc, fp, cx, ins) {
    if r(fp, b(ins) + 1) < *pc.add(1) {
        throw!(pc, fp, cx, Err::Bounds(Code::Convert), r(fp, b(ins) + 1), *pc.add(1))
    }
    set(fp, a(ins), r(fp, b(ins)));
    next!(2, pc, fp, cx)
});
