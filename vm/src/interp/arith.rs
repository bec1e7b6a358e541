//! Moves, constants, integers, bits, comparisons of scalars.

use super::dispatch::*;
use super::throw::{slow_div, slow_shift};

op!(Nop(pc, fp, cx, ins) { next!(1, pc, fp, cx) });
op!(Cover(pc, fp, cx, ins) {
    crate::rt_natives::cover::count(a(ins) | b(ins) << 16);
    next!(1, pc, fp, cx)
});
op!(Mov(pc, fp, cx, ins) {
    set(fp, a(ins), r(fp, b(ins)));
    next!(1, pc, fp, cx)
});
op!(Mov2(pc, fp, cx, ins) {
    let (x, y) = (r(fp, b(ins)), r(fp, b(ins) + 1));
    set(fp, a(ins), x);
    set(fp, a(ins) + 1, y);
    next!(1, pc, fp, cx)
});
op!(Mov3(pc, fp, cx, ins) {
    let (x, y, z) = (r(fp, b(ins)), r(fp, b(ins) + 1), r(fp, b(ins) + 2));
    set(fp, a(ins), x);
    set(fp, a(ins) + 1, y);
    set(fp, a(ins) + 2, z);
    next!(1, pc, fp, cx)
});
op!(MovN(pc, fp, cx, ins) {
    std::ptr::copy(fp.add(b(ins)), fp.add(a(ins)), c(ins));
    next!(1, pc, fp, cx)
});
op!(Ldi(pc, fp, cx, ins) {
    set(fp, a(ins), bci(ins) as u64);
    next!(1, pc, fp, cx)
});
op!(Ldc(pc, fp, cx, ins) {
    set(fp, a(ins), *pc.add(1));
    next!(2, pc, fp, cx)
});
op!(LdStr(pc, fp, cx, ins) {
    set(fp, a(ins), *pc.add(1));
    set(fp, a(ins) + 1, *pc.add(2));
    next!(3, pc, fp, cx)
});
op!(LdType(pc, fp, cx, ins) {
    set(fp, a(ins), *pc.add(1));
    next!(2, pc, fp, cx)
});
op!(LdFunc(pc, fp, cx, ins) {
    set(fp, a(ins), *pc.add(1));
    next!(2, pc, fp, cx)
});
op!(LdGAddr(pc, fp, cx, ins) {
    set(fp, a(ins), *pc.add(1));
    next!(2, pc, fp, cx)
});
/// Sets `n` slots to zero. For a few, a call of memset costs more than they do.
///
/// # Safety
/// They are slots of a frame.
#[inline(always)]
unsafe fn zero(at: *mut u64, n: usize) {
    // SAFETY: by the contract.
    unsafe {
        if n > 8 {
            return std::ptr::write_bytes(at, 0, n);
        }
        for i in 0..n {
            // Volatile: else the compiler makes a memset of the loop.
            at.add(i).write_volatile(0);
        }
    }
}

op!(Zero(pc, fp, cx, ins) {
    zero(fp.add(a(ins)), b(ins));
    next!(1, pc, fp, cx)
});
op!(Lea(pc, fp, cx, ins) {
    set(fp, a(ins), fp.add(b(ins)) as u64 + c(ins) as u64);
    next!(1, pc, fp, cx)
});
op!(LeaZero(pc, fp, cx, ins) {
    let p = fp.add(b(ins));
    zero(p, c(ins));
    set(fp, a(ins), p as u64);
    next!(1, pc, fp, cx)
});
op!(LdCap(pc, fp, cx, ins) {
    set(fp, a(ins), *(*fp.add(2) as *const u64).add(b(ins)));
    next!(1, pc, fp, cx)
});

/// [a] = f([b], [c])
macro_rules! alu {
    ($($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = (r(fp, b(ins)), r(fp, c(ins)));
            set(fp, a(ins), ($e) as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}
op!(MulAdd(pc, fp, cx, ins) {
    let product = r(fp, b(ins)).wrapping_mul(r(fp, c(ins)));
    set(fp, a(ins), r(fp, a(ins)).wrapping_add(product));
    next!(1, pc, fp, cx)
});
/// [a] = f([b], signed c)
macro_rules! alu_i {
    ($($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = (r(fp, b(ins)), ci(ins));
            set(fp, a(ins), ($e) as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}
/// [a] = f([b])
macro_rules! un {
    ($($name:ident |$x:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let $x = r(fp, b(ins));
            set(fp, a(ins), ($e) as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}
/// Division: [a] = f([b], [c]) unless [c] is 0.
macro_rules! div {
    ($($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = (r(fp, b(ins)), r(fp, c(ins)));
            if $y == 0 {
                return slow_div(pc, fp, cx, ins);
            }
            set(fp, a(ins), ($e) as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}

alu! {
    Add |x, y| x.wrapping_add(y);
    Sub |x, y| x.wrapping_sub(y);
    Mul |x, y| x.wrapping_mul(y);
    And |x, y| x & y;
    Or |x, y| x | y;
    Xor |x, y| x ^ y;
    AndNot |x, y| x & !y;
    Shl |x, y| if y < 64 { x << y } else { 0 };
    ShrS |x, y| (x as i64) >> y.min(63);
    ShrU |x, y| if y < 64 { x >> y } else { 0 };
    AddI32 |x, y| (x as i32).wrapping_add(y as i32) as i64;
    SubI32 |x, y| (x as i32).wrapping_sub(y as i32) as i64;
    MulI32 |x, y| (x as i32).wrapping_mul(y as i32) as i64;
    AddU32 |x, y| (x as u32).wrapping_add(y as u32);
    SubU32 |x, y| (x as u32).wrapping_sub(y as u32);
    MulU32 |x, y| (x as u32).wrapping_mul(y as u32);
    AddU8 |x, y| (x as u8).wrapping_add(y as u8);
    SubU8 |x, y| (x as u8).wrapping_sub(y as u8);
    RotL |x, y| x.rotate_left(y as u32 & 63);
    RotL32 |x, y| (x as u32).rotate_left(y as u32 & 31);
    MulHiU |x, y| (x as u128 * y as u128) >> 64;
    Eq |x, y| x == y;
    Ne |x, y| x != y;
    LtS |x, y| (x as i64) < y as i64;
    LeS |x, y| x as i64 <= y as i64;
    LtU |x, y| x < y;
    LeU |x, y| x <= y;
}
div! {
    DivS |x, y| (x as i64).wrapping_div(y as i64);
    DivU |x, y| x / y;
    RemS |x, y| (x as i64).wrapping_rem(y as i64);
    RemU |x, y| x % y;
}
alu_i! {
    AddI |x, y| x.wrapping_add(y as u64);
    MulI |x, y| x.wrapping_mul(y as u64);
    AndI |x, y| x & y as u64;
    OrI |x, y| x | y as u64;
    XorI |x, y| x ^ y as u64;
    ShlI |x, y| x << (y & 63);
    ShrSI |x, y| (x as i64) >> (y & 63);
    ShrUI |x, y| x >> (y & 63);
    AddIU32 |x, y| (x as u32).wrapping_add(y as u32);
    AddII32 |x, y| (x as i32).wrapping_add(y as i32) as i64;
    ShlIU32 |x, y| (x << (y & 63)) as u32;
    EqI |x, y| x as i64 == y;
    NeI |x, y| x as i64 != y;
    LtI |x, y| (x as i64) < y;
    GtI |x, y| x as i64 > y;
}

/// [a] = f([b], c), c not 0 (nor -1 when signed): the verifier's business.
macro_rules! div_i {
    ($($name:ident |$x:ident, $y:ident| $t:ty, $c:expr, $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = (r(fp, b(ins)) as $t, $c(ins) as $t);
            std::hint::assert_unchecked($y != 0);
            set(fp, a(ins), ($e) as u64);
            next!(1, pc, fp, cx)
        });
    )*};
}
div_i! {
    DivI |x, y| i64, ci, x.wrapping_div(y);
    RemI |x, y| i64, ci, x.wrapping_rem(y);
    DivUI |x, y| u64, c, x / y;
    RemUI |x, y| u64, c, x % y;
}
un! {
    Neg |x| x.wrapping_neg();
    Not |x| !x;
    BoolNot |x| 1 - x;
    ExtI8 |x| x as i8 as i64;
    ExtI16 |x| x as i16 as i64;
    ExtI32 |x| x as i32 as i64;
    ExtU8 |x| x as u8;
    ExtU16 |x| x as u16;
    ExtU32 |x| x as u32;
    Clz |x| x.leading_zeros();
    Ctz |x| x.trailing_zeros();
    Popcnt |x| x.count_ones();
    Bswap |x| x.swap_bytes();
}
op!(ChkShift(pc, fp, cx, ins) {
    if (r(fp, a(ins)) as i64) < 0 {
        return slow_shift(pc, fp, cx, ins);
    }
    next!(1, pc, fp, cx)
});
