//! Loads and stores through pointers, globals, parts of slots.
//!
//! Words of Go memory are accessed with relaxed atomics: plain moves, and no
//! undefined behaviour of ours when a Go program races.

use super::dispatch::*;
use super::throw::{slow_nil, slow_nil_a};
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64, Ordering::Relaxed};

macro_rules! accessors {
    ($($ld:ident $st:ident $t:ty, $at:ty;)*) => {$(
        /// Relaxed load.
        ///
        /// # Safety
        /// `p` is readable Go memory.
        #[inline(always)]
        pub unsafe fn $ld(p: *const u8) -> $t {
            // SAFETY: by the contract; x86-64 does not mind alignment.
            unsafe { (*(p as *const $at)).load(Relaxed) }
        }
        /// Relaxed store.
        ///
        /// # Safety
        /// `p` is writable Go memory.
        #[inline(always)]
        pub unsafe fn $st(p: *mut u8, v: $t) {
            // SAFETY: as above.
            unsafe { (*(p as *const $at)).store(v, Relaxed) }
        }
    )*};
}
accessors! {
    ld8 st8 u8, AtomicU8;
    ld16 st16 u16, AtomicU16;
    ld32 st32 u32, AtomicU32;
    ld64 st64 u64, AtomicU64;
}

/// Copies `n` bytes of Go memory, the ranges may overlap. Words are copied
/// whole.
///
/// # Safety
/// Both ranges are valid.
#[inline(always)]
pub unsafe fn copy_bytes(src: *const u8, dst: *mut u8, n: usize) {
    // SAFETY: by the contract. memmove copies aligned words whole on x86-64.
    unsafe { std::ptr::copy(src, dst, n) }
}

macro_rules! loads {
    ($($name:ident |$p:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let base = r(fp, b(ins));
            if base == 0 {
                return slow_nil(pc, fp, cx, ins);
            }
            let $p = (base as *const u8).add(c(ins));
            set(fp, a(ins), ($e) as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}
loads! {
    LdI8 |p| ld8(p) as i8 as i64;
    LdU8 |p| ld8(p);
    LdI16 |p| ld16(p) as i16 as i64;
    LdU16 |p| ld16(p);
    LdI32 |p| ld32(p) as i32 as i64;
    LdU32 |p| ld32(p);
    Ld64 |p| ld64(p);
}
op!(Ld2(pc, fp, cx, ins) {
    let p = r(fp, b(ins)) as *const u8;
    if p.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    let p = p.add(c(ins));
    let (x, y) = (ld64(p), ld64(p.add(8)));
    set(fp, a(ins), x);
    set(fp, a(ins) + 1, y);
    next!(1, pc, fp, cx)
});
op!(Ld3(pc, fp, cx, ins) {
    let p = r(fp, b(ins)) as *const u8;
    if p.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    let p = p.add(c(ins));
    let (x, y, z) = (ld64(p), ld64(p.add(8)), ld64(p.add(16)));
    set(fp, a(ins), x);
    set(fp, a(ins) + 1, y);
    set(fp, a(ins) + 2, z);
    next!(1, pc, fp, cx)
});
op!(LdN(pc, fp, cx, ins) {
    let p = r(fp, b(ins)) as *const u8;
    if p.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    load_n(fp.add(a(ins)), p.add(c(ins)), *pc.add(1) as usize);
    next!(2, pc, fp, cx)
});

/// `n` bytes from memory to slots; the rest of the last slot becomes 0.
///
/// # Safety
/// Both ranges are valid.
#[inline(always)]
pub unsafe fn load_n(dst: *mut u64, src: *const u8, n: usize) {
    // SAFETY: by the contract. The bytes are moved before the rest is cleared,
    // for the ranges may overlap.
    unsafe {
        copy_bytes(src, dst as *mut u8, n);
        let rest = n.wrapping_neg() & 7;
        if rest != 0 {
            let last = dst.add(n / 8);
            *last &= !0 >> (rest * 8);
        }
    }
}

/// What `st` stores.
///
/// # Safety
/// b is a slot of the frame.
#[inline(always)]
unsafe fn reg_b(fp: *mut u64, ins: u64) -> u64 {
    // SAFETY: by the contract.
    unsafe { r(fp, b(ins)) }
}
/// What `sti` stores.
#[inline(always)]
fn imm_b(_: *mut u64, ins: u64) -> u64 {
    bi(ins) as u64
}

macro_rules! stores {
    ($operand:ident: $($name:ident |$p:ident, $v:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let base = r(fp, a(ins));
            if base == 0 {
                return slow_nil_a(pc, fp, cx, ins);
            }
            let $p = (base as *mut u8).add(c(ins));
            let $v = $operand(fp, ins);
            $e;
            next!(1, pc, fp, cx)
        });
    )*};
}
stores! { reg_b:
    St8 |p, v| st8(p, v as u8);
    St16 |p, v| st16(p, v as u16);
    St32 |p, v| st32(p, v as u32);
    St64 |p, v| st64(p, v);
    StP |p, v| st64(p, v);
}
stores! { imm_b:
    StI8 |p, v| st8(p, v as u8);
    StI32 |p, v| st32(p, v as u32);
    StI64 |p, v| st64(p, v);
}
op!(St2(pc, fp, cx, ins) {
    let p = r(fp, a(ins)) as *mut u8;
    if p.is_null() {
        return slow_nil_a(pc, fp, cx, ins);
    }
    let p = p.add(c(ins));
    let (x, y) = (r(fp, b(ins)), r(fp, b(ins) + 1));
    st64(p, x);
    st64(p.add(8), y);
    next!(1, pc, fp, cx)
});
op!(St3(pc, fp, cx, ins) {
    let p = r(fp, a(ins)) as *mut u8;
    if p.is_null() {
        return slow_nil_a(pc, fp, cx, ins);
    }
    let p = p.add(c(ins));
    let (x, y, z) = (r(fp, b(ins)), r(fp, b(ins) + 1), r(fp, b(ins) + 2));
    st64(p, x);
    st64(p.add(8), y);
    st64(p.add(16), z);
    next!(1, pc, fp, cx)
});
op!(StN(pc, fp, cx, ins) {
    let p = r(fp, a(ins)) as *mut u8;
    if p.is_null() {
        return slow_nil_a(pc, fp, cx, ins);
    }
    copy_bytes(fp.add(b(ins)) as *const u8, p.add(c(ins)), *pc.add(1) as usize);
    next!(2, pc, fp, cx)
});
op!(StZ(pc, fp, cx, ins) {
    let p = r(fp, a(ins)) as *mut u8;
    if p.is_null() {
        return slow_nil_a(pc, fp, cx, ins);
    }
    std::ptr::write_bytes(p.add(b(ins)), 0, *pc.add(1) as usize);
    next!(2, pc, fp, cx)
});
op!(CopyN(pc, fp, cx, ins) {
    let (dst, src) = (r(fp, a(ins)) as *mut u8, r(fp, b(ins)) as *const u8);
    if dst.is_null() || src.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    copy_bytes(src, dst, *pc.add(1) as usize);
    next!(2, pc, fp, cx)
});
op!(NilChk(pc, fp, cx, ins) {
    if r(fp, a(ins)) == 0 {
        return slow_nil_a(pc, fp, cx, ins);
    }
    next!(1, pc, fp, cx)
});
op!(AddP(pc, fp, cx, ins) {
    let p = r(fp, b(ins));
    if p == 0 {
        return slow_nil(pc, fp, cx, ins);
    }
    set(fp, a(ins), p.wrapping_add(*pc.add(1)));
    next!(2, pc, fp, cx)
});

// --- globals

op!(LdG(pc, fp, cx, ins) {
    set(fp, a(ins), ld64(*pc.add(1) as *const u8));
    next!(2, pc, fp, cx)
});
op!(LdG2(pc, fp, cx, ins) {
    let p = *pc.add(1) as *const u8;
    set(fp, a(ins), ld64(p));
    set(fp, a(ins) + 1, ld64(p.add(8)));
    next!(2, pc, fp, cx)
});
op!(LdG3(pc, fp, cx, ins) {
    let p = *pc.add(1) as *const u8;
    set(fp, a(ins), ld64(p));
    set(fp, a(ins) + 1, ld64(p.add(8)));
    set(fp, a(ins) + 2, ld64(p.add(16)));
    next!(2, pc, fp, cx)
});
op!(StG(pc, fp, cx, ins) {
    st64(*pc.add(1) as *mut u8, r(fp, a(ins)));
    next!(2, pc, fp, cx)
});
op!(StG2(pc, fp, cx, ins) {
    let p = *pc.add(1) as *mut u8;
    st64(p, r(fp, a(ins)));
    st64(p.add(8), r(fp, a(ins) + 1));
    next!(2, pc, fp, cx)
});
op!(StG3(pc, fp, cx, ins) {
    let p = *pc.add(1) as *mut u8;
    st64(p, r(fp, a(ins)));
    st64(p.add(8), r(fp, a(ins) + 1));
    st64(p.add(16), r(fp, a(ins) + 2));
    next!(2, pc, fp, cx)
});

// --- parts of slots

macro_rules! parts {
    ($($name:ident |$p:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let $p = (fp.add(b(ins)) as *const u8).add(c(ins));
            set(fp, a(ins), ($e) as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}
parts! {
    SubI8 |p| ld8(p) as i8 as i64;
    SubU8L |p| ld8(p);
    SubI16 |p| ld16(p) as i16 as i64;
    SubU16 |p| ld16(p);
    SubI32L |p| ld32(p) as i32 as i64;
    SubU32L |p| ld32(p);
}
op!(SubSt8(pc, fp, cx, ins) {
    st8((fp.add(a(ins)) as *mut u8).add(c(ins)), r(fp, b(ins)) as u8);
    next!(1, pc, fp, cx)
});
op!(SubSt16(pc, fp, cx, ins) {
    st16((fp.add(a(ins)) as *mut u8).add(c(ins)), r(fp, b(ins)) as u16);
    next!(1, pc, fp, cx)
});
op!(SubSt32(pc, fp, cx, ins) {
    st32((fp.add(a(ins)) as *mut u8).add(c(ins)), r(fp, b(ins)) as u32);
    next!(1, pc, fp, cx)
});
