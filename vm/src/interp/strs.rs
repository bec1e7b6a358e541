//! Strings.

use super::dispatch::*;
use super::frame::save;
use crate::native::oom;
use crate::rt::P;
use crate::string;
use crate::types::{GoSlice, GoStr};
use std::cmp::Ordering;

/// The string at slot `i`.
///
/// # Safety
/// Slots i and i+1 hold a string.
#[inline(always)]
unsafe fn s(fp: *mut u64, i: usize) -> GoStr {
    // SAFETY: by the contract.
    unsafe { GoStr { ptr: r(fp, i) as *const u8, len: r(fp, i + 1) as usize } }
}

#[inline(never)]
fn bytes_eq(a: *const u8, b: *const u8, n: usize) -> bool {
    // SAFETY: called by `eq` with two strings of length n.
    unsafe { std::slice::from_raw_parts(a, n) == std::slice::from_raw_parts(b, n) }
}
#[inline(always)]
fn eq(a: GoStr, b: GoStr) -> bool {
    a.len == b.len && (a.len == 0 || a.ptr == b.ptr || bytes_eq(a.ptr, b.ptr, a.len))
}
#[inline(never)]
fn order(ap: *const u8, al: usize, bp: *const u8, bl: usize) -> Ordering {
    string::compare(GoStr { ptr: ap, len: al }, GoStr { ptr: bp, len: bl })
}
#[inline(always)]
fn cmp(a: GoStr, b: GoStr) -> Ordering {
    order(a.ptr, a.len, b.ptr, b.len)
}

/// Equality that lengths or addresses decide: 0 or 1; 2 if bytes must.
#[inline(always)]
fn quick(a: GoStr, b: GoStr) -> u64 {
    if a.len != b.len {
        0
    } else if a.len == 0 || a.ptr == b.ptr {
        1
    } else {
        2
    }
}
op!(EqStr(pc, fp, cx, ins) {
    let q = quick(s(fp, b(ins)), s(fp, c(ins)));
    if q == 2 {
        return slow_eq_str(pc, fp, cx, ins);
    }
    set(fp, a(ins), q);
    next!(1, pc, fp, cx)
});
op!(
    #[inline(never)]
    slow_eq_str(pc, fp, cx, ins) {
        set(fp, a(ins), eq(s(fp, b(ins)), s(fp, c(ins))) as u64);
        next!(1, pc, fp, cx)
    }
);
op!(LtStr(pc, fp, cx, ins) {
    set(fp, a(ins), cmp(s(fp, b(ins)), s(fp, c(ins))).is_lt() as u64);
    next!(1, pc, fp, cx)
});
op!(LeStr(pc, fp, cx, ins) {
    set(fp, a(ins), cmp(s(fp, b(ins)), s(fp, c(ins))).is_le() as u64);
    next!(1, pc, fp, cx)
});
op!(JEqStr(pc, fp, cx, ins) {
    if r(fp, a(ins) + 1) != r(fp, b(ins) + 1) {
        next!(1, pc, fp, cx)
    }
    return slow_jeq_str(pc, fp, cx, ins);
});
op!(#[inline(never)] slow_jeq_str(pc, fp, cx, ins) {
    if eq(s(fp, a(ins)), s(fp, b(ins))) {
        branch();
        go!(pc.offset(ci(ins) as isize), fp, cx)
    } else {
        next!(1, pc, fp, cx)
    }
});
op!(JNeStr(pc, fp, cx, ins) {
    if r(fp, a(ins) + 1) != r(fp, b(ins) + 1) {
        branch();
        go!(pc.offset(ci(ins) as isize), fp, cx)
    }
    return slow_jne_str(pc, fp, cx, ins);
});
op!(#[inline(never)] slow_jne_str(pc, fp, cx, ins) {
    if !eq(s(fp, a(ins)), s(fp, b(ins))) {
        branch();
        go!(pc.offset(ci(ins) as isize), fp, cx)
    } else {
        next!(1, pc, fp, cx)
    }
});

#[inline(never)]
unsafe fn put(dst: *mut u64, v: Option<GoStr>) {
    let Some(v) = v else {
        oom(std::ptr::null_mut());
        return;
    };
    // SAFETY: the handler passes two slots of its frame.
    unsafe {
        *dst = v.ptr as u64;
        *dst.add(1) = v.len as u64;
    }
}
unsafe fn put3<T>(dst: *mut u64, v: Option<GoSlice<T>>) {
    let Some(v) = v else {
        oom(std::ptr::null_mut());
        return;
    };
    // SAFETY: the handler passes three slots of its frame.
    unsafe {
        *dst = v.ptr as u64;
        *dst.add(1) = v.len as u64;
        *dst.add(2) = v.cap as u64;
    }
}

/// A handler whose work is done by a function of (P, operand, destination).
macro_rules! helped {
    ($($name:ident $help:ident |$mc:ident, $from:ident, $dst:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            save(cx, pc, fp);
            $help(cx, fp.add(b(ins)), fp.add(a(ins)));
            next!(1, pc, fp, cx)
        });
        #[inline(never)]
        unsafe fn $help(cx: *const P, $from: *mut u64, $dst: *mut u64) {
            // SAFETY: the handler passes its P and operand slots.
            unsafe {
                let $mc = (*cx).mcache();
                $e
            }
        }
    )*};
}
helped! {
    StrBytes str_bytes |mc, f, d| put3(d, string::to_bytes(mc, s(f, 0).bytes()));
    BytesStr bytes_str |mc, f, d| put(d, string::from_bytes(mc, s(f, 0).bytes()));
    StrRunes str_runes |mc, f, d| put3(d, string::to_runes(mc, s(f, 0).bytes()));
    RunesStr runes_str |mc, f, d| {
        put(d, string::from_runes(mc, (f as *const GoSlice<i32>).read().as_slice()))
    };
    RuneStr rune_str |mc, f, d| put(d, string::from_rune(mc, *f as i64));
}
op!(Cat(pc, fp, cx, ins) {
    save(cx, pc, fp);
    cat(cx, fp.add(b(ins)), fp.add(c(ins)), fp.add(a(ins)));
    next!(1, pc, fp, cx)
});
#[inline(never)]
unsafe fn cat(cx: *const P, x: *mut u64, y: *mut u64, dst: *mut u64) {
    // SAFETY: the handler passes its P and operand slots.
    unsafe { put(dst, string::concat((*cx).mcache(), s(x, 0), s(y, 0))) }
}
op!(CatN(pc, fp, cx, ins) {
    save(cx, pc, fp);
    cat_n(cx, fp.add(b(ins)), c(ins), fp.add(a(ins)));
    next!(1, pc, fp, cx)
});
#[inline(never)]
unsafe fn cat_n(cx: *const P, x: *mut u64, n: usize, dst: *mut u64) {
    // SAFETY: the handler passes its P and 2n slots, which are n strings.
    unsafe {
        let parts = std::slice::from_raw_parts(x as *const GoStr, n);
        put(dst, string::concat_n((*cx).mcache(), parts))
    }
}
op!(StrNext(pc, fp, cx, ins) {
    let (i, len) = (r(fp, a(ins)), r(fp, b(ins) + 1));
    if i >= len {
        branch();
        go!(pc.offset(*pc.add(1) as i64 as isize), fp, cx)
    }
    let byte = *(r(fp, b(ins)) as *const u8).add(i as usize);
    if byte >= 0x80 {
        return slow_str_next(pc, fp, cx, ins);
    }
    set(fp, c(ins), byte as u64);
    set(fp, c(ins) + 1, i + 1);
    next!(2, pc, fp, cx)
});
op!(
    #[inline(never)]
    slow_str_next(pc, fp, cx, ins) {
        let (i, len) = (r(fp, a(ins)), r(fp, b(ins) + 1));
        let packed = decode(r(fp, b(ins)) as *const u8, len as usize, i as usize);
        set(fp, c(ins), packed & 0xffff_ffff);
        set(fp, c(ins) + 1, i + (packed >> 32));
        next!(2, pc, fp, cx)
    }
);
/// Width << 32 | rune.
#[inline(never)]
unsafe fn decode(p: *const u8, len: usize, at: usize) -> u64 {
    // SAFETY: `at < len`, and the string has `len` bytes.
    let (rune, width) = string::decode_rune(unsafe { std::slice::from_raw_parts(p.add(at), len - at) });
    rune as u32 as u64 | (width as u64) << 32
}
