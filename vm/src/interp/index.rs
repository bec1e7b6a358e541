//! Elements of slices, strings and arrays.

use super::dispatch::*;
use super::mem::*;
use super::throw::*;

/// [a] = element [c] of the slice or string at b
macro_rules! idx {
    ($($name:ident $size:literal |$p:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let i = r(fp, c(ins));
            if i >= r(fp, b(ins) + 1) {
                return slow_idx(pc, fp, cx, ins);
            }
            let $p = (r(fp, b(ins)) as *const u8).add(i as usize * $size);
            set(fp, a(ins), ($e) as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}
idx! {
    IdxI8 1 |p| ld8(p) as i8 as i64;
    IdxU8 1 |p| ld8(p);
    IdxI16 2 |p| ld16(p) as i16 as i64;
    IdxU16 2 |p| ld16(p);
    IdxI32 4 |p| ld32(p) as i32 as i64;
    IdxU32 4 |p| ld32(p);
    Idx64 8 |p| ld64(p);
}
op!(Idx64Idx64(pc, fp, cx, ins) {
    let i = r(fp, c(ins));
    if i >= r(fp, b(ins) + 1) {
        return slow_idx(pc, fp, cx, ins);
    }
    set(fp, a(ins), ld64((r(fp, b(ins)) as *const u8).add(i as usize * 8)));
    let (pc, ins) = (pc.add(1), *pc.add(1));
    let i = r(fp, c(ins));
    if i >= r(fp, b(ins) + 1) {
        return slow_idx(pc, fp, cx, ins);
    }
    set(fp, a(ins), ld64((r(fp, b(ins)) as *const u8).add(i as usize * 8)));
    next!(1, pc, fp, cx)
});
op!(Idx2(pc, fp, cx, ins) {
    let i = r(fp, c(ins));
    if i >= r(fp, b(ins) + 1) {
        return slow_idx(pc, fp, cx, ins);
    }
    let p = (r(fp, b(ins)) as *const u8).add(i as usize * 16);
    let (x, y) = (ld64(p), ld64(p.add(8)));
    set(fp, a(ins), x);
    set(fp, a(ins) + 1, y);
    next!(1, pc, fp, cx)
});
op!(Idx3(pc, fp, cx, ins) {
    let i = r(fp, c(ins));
    if i >= r(fp, b(ins) + 1) {
        return slow_idx(pc, fp, cx, ins);
    }
    let p = (r(fp, b(ins)) as *const u8).add(i as usize * 24);
    let (x, y, z) = (ld64(p), ld64(p.add(8)), ld64(p.add(16)));
    set(fp, a(ins), x);
    set(fp, a(ins) + 1, y);
    set(fp, a(ins) + 2, z);
    next!(1, pc, fp, cx)
});
op!(IdxN(pc, fp, cx, ins) {
    let i = r(fp, c(ins));
    if i >= r(fp, b(ins) + 1) {
        return slow_idx(pc, fp, cx, ins);
    }
    let n = *pc.add(1) as usize;
    load_n(fp.add(a(ins)), (r(fp, b(ins)) as *const u8).add(i as usize * n), n);
    next!(2, pc, fp, cx)
});
op!(IdxAddr(pc, fp, cx, ins) {
    let i = r(fp, c(ins));
    if i >= r(fp, b(ins) + 1) {
        return slow_idx(pc, fp, cx, ins);
    }
    set(fp, a(ins), r(fp, b(ins)) + i * *pc.add(1));
    next!(2, pc, fp, cx)
});

/// What `setidx` stores.
///
/// # Safety
/// c is a slot of the frame.
#[inline(always)]
unsafe fn reg_c(fp: *mut u64, ins: u64) -> u64 {
    // SAFETY: by the contract.
    unsafe { r(fp, c(ins)) }
}
/// What `setidxi` stores.
#[inline(always)]
fn imm_c(_: *mut u64, ins: u64) -> u64 {
    ci(ins) as u64
}

/// element [b] of the slice at a = [c], or the immediate c
macro_rules! set_idx {
    ($operand:ident: $($name:ident $size:literal |$p:ident, $v:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let i = r(fp, b(ins));
            if i >= r(fp, a(ins) + 1) {
                return slow_set_idx(pc, fp, cx, ins);
            }
            let $p = (r(fp, a(ins)) as *mut u8).add(i as usize * $size);
            let $v = $operand(fp, ins);
            $e;
            next!(1, pc, fp, cx)
        });
    )*};
}
set_idx! { reg_c:
    SetIdx8 1 |p, v| st8(p, v as u8);
    SetIdx16 2 |p, v| st16(p, v as u16);
    SetIdx32 4 |p, v| st32(p, v as u32);
    SetIdx64 8 |p, v| st64(p, v);
    SetIdxP 8 |p, v| st64(p, v);
}
set_idx! { imm_c:
    SetIdxI8 1 |p, v| st8(p, v as u8);
    SetIdxI32 4 |p, v| st32(p, v as u32);
    SetIdxI64 8 |p, v| st64(p, v);
}
op!(SetIdx2(pc, fp, cx, ins) {
    let i = r(fp, b(ins));
    if i >= r(fp, a(ins) + 1) {
        return slow_set_idx(pc, fp, cx, ins);
    }
    let p = (r(fp, a(ins)) as *mut u8).add(i as usize * 16);
    let (x, y) = (r(fp, c(ins)), r(fp, c(ins) + 1));
    st64(p, x);
    st64(p.add(8), y);
    next!(1, pc, fp, cx)
});
op!(SetIdx3(pc, fp, cx, ins) {
    let i = r(fp, b(ins));
    if i >= r(fp, a(ins) + 1) {
        return slow_set_idx(pc, fp, cx, ins);
    }
    let p = (r(fp, a(ins)) as *mut u8).add(i as usize * 24);
    let (x, y, z) = (r(fp, c(ins)), r(fp, c(ins) + 1), r(fp, c(ins) + 2));
    st64(p, x);
    st64(p.add(8), y);
    st64(p.add(16), z);
    next!(1, pc, fp, cx)
});
op!(SetIdxN(pc, fp, cx, ins) {
    let i = r(fp, b(ins));
    if i >= r(fp, a(ins) + 1) {
        return slow_set_idx(pc, fp, cx, ins);
    }
    let n = *pc.add(1) as usize;
    copy_bytes(fp.add(c(ins)) as *const u8, (r(fp, a(ins)) as *mut u8).add(i as usize * n), n);
    next!(2, pc, fp, cx)
});

// --- arrays through a pointer

macro_rules! aidx {
    ($($name:ident $size:literal |$p:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let (base, i) = (r(fp, b(ins)), r(fp, c(ins)));
            if base == 0 || i >= *pc.add(1) {
                return slow_aidx(pc, fp, cx, ins);
            }
            let $p = (base as *const u8).add(i as usize * $size);
            set(fp, a(ins), ($e) as u64);
            next!(2, pc, fp, cx)
        });
    )*};
}
aidx! {
    AIdx8 1 |p| ld8(p);
    AIdxI32 4 |p| ld32(p) as i32 as i64;
    AIdx64 8 |p| ld64(p);
}
macro_rules! aset_idx {
    ($($name:ident $size:literal |$p:ident, $v:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let (base, i) = (r(fp, a(ins)), r(fp, b(ins)));
            if base == 0 || i >= *pc.add(1) {
                return slow_aset_idx(pc, fp, cx, ins);
            }
            let $p = (base as *mut u8).add(i as usize * $size);
            let $v = r(fp, c(ins));
            $e;
            next!(2, pc, fp, cx)
        });
    )*};
}
aset_idx! {
    ASetIdx8 1 |p, v| st8(p, v as u8);
    ASetIdx32 4 |p, v| st32(p, v as u32);
    ASetIdx64 8 |p, v| st64(p, v);
}
op!(AIdxAddr(pc, fp, cx, ins) {
    let (base, i) = (r(fp, b(ins)), r(fp, c(ins)));
    if base == 0 || i >= *pc.add(2) {
        return slow_aidx_addr(pc, fp, cx, ins);
    }
    set(fp, a(ins), base + i * *pc.add(1));
    next!(3, pc, fp, cx)
});
op!(Bound(pc, fp, cx, ins) {
    if r(fp, a(ins)) >= *pc.add(1) {
        return slow_bound(pc, fp, cx, ins);
    }
    next!(2, pc, fp, cx)
});
