//! Floats, complex numbers, conversions.
//!
//! Conversions follow gc on amd64 (cvttsd2si and what it builds on it), not
//! Rust's saturation.

use super::dispatch::*;

fn f64s(x: u64) -> f64 {
    f64::from_bits(x)
}
fn f32s(x: u64) -> f32 {
    f32::from_bits(x as u32)
}

/// A result as a slot.
trait Bits {
    fn slot(self) -> u64;
}
impl Bits for f64 {
    #[inline(always)]
    fn slot(self) -> u64 {
        self.to_bits()
    }
}
impl Bits for f32 {
    #[inline(always)]
    fn slot(self) -> u64 {
        self.to_bits() as u64
    }
}
impl Bits for bool {
    #[inline(always)]
    fn slot(self) -> u64 {
        self as u64
    }
}
impl Bits for i64 {
    #[inline(always)]
    fn slot(self) -> u64 {
        self as u64
    }
}
impl Bits for u64 {
    #[inline(always)]
    fn slot(self) -> u64 {
        self
    }
}

macro_rules! bin {
    ($conv:ident: $($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = ($conv(r(fp, b(ins))), $conv(r(fp, c(ins))));
            set(fp, a(ins), Bits::slot($e));
            next!(1, pc, fp, cx)
        });
    )*};
}
/// [a] = f([a], [b], [c])
macro_rules! acc {
    ($($name:ident |$s:ident, $x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($s, $x, $y) = (f64s(r(fp, a(ins))), f64s(r(fp, b(ins))), f64s(r(fp, c(ins))));
            set(fp, a(ins), Bits::slot($e));
            next!(1, pc, fp, cx)
        });
    )*};
}
acc! {
    MulAddF64 |s, x, y| s + x * y;
    MulSubF64 |s, x, y| s - x * y;
}
macro_rules! un {
    ($($name:ident |$x:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let $x = r(fp, b(ins));
            set(fp, a(ins), Bits::slot($e));
            next!(1, pc, fp, cx)
        });
    )*};
}

bin! { f64s:
    AddF64 |x, y| x + y;
    SubF64 |x, y| x - y;
    MulF64 |x, y| x * y;
    DivF64 |x, y| x / y;
    MinF64 |x, y| min64(x, y);
    MaxF64 |x, y| max64(x, y);
    EqF64 |x, y| x == y;
    NeF64 |x, y| x != y;
    LtF64 |x, y| x < y;
    LeF64 |x, y| x <= y;
}
bin! { f32s:
    AddF32 |x, y| x + y;
    SubF32 |x, y| x - y;
    MulF32 |x, y| x * y;
    DivF32 |x, y| x / y;
    MinF32 |x, y| min64(x as f64, y as f64) as f32;
    MaxF32 |x, y| max64(x as f64, y as f64) as f32;
    EqF32 |x, y| x == y;
    NeF32 |x, y| x != y;
    LtF32 |x, y| x < y;
    LeF32 |x, y| x <= y;
}
un! {
    NegF64 |x| x ^ (1 << 63);
    NegF32 |x| x ^ (1 << 31);
    SqrtF64 |x| f64s(x).sqrt();
    AbsF64 |x| x & !(1 << 63);
    FloorF64 |x| floor(f64s(x));
    CeilF64 |x| -floor(-f64s(x));
    TruncF64 |x| trunc(f64s(x));
    I64F64 |x| x as i64 as f64;
    U64F64 |x| x as f64;
    I64F32 |x| x as i64 as f32;
    U64F32 |x| x as f32;
    F64I64 |x| cvt(f64s(x));
    F64I32 |x| cvt32(f64s(x));
    F64U64 |x| cvt_u(f64s(x));
    F32I64 |x| cvt(f32s(x) as f64);
    F32I32 |x| cvt32(f32s(x) as f64);
    F32U64 |x| cvt_u(f32s(x) as f64);
    F64F32 |x| f64s(x) as f32;
    F32F64 |x| f32s(x) as f64;
}
op!(FmaF64(pc, fp, cx, ins) {
    let z = f64s(r(fp, *pc.add(1) as usize));
    let v = f64s(r(fp, b(ins))).mul_add(f64s(r(fp, c(ins))), z);
    set(fp, a(ins), v.to_bits());
    next!(2, pc, fp, cx)
});

/// Without SSE 4.1 std's are calls.
#[inline(always)]
fn trunc(x: f64) -> f64 {
    const TWO_52: f64 = 4_503_599_627_370_496.0;
    if x.abs() < TWO_52 {
        // SAFETY: it is in range.
        (unsafe { x.to_int_unchecked::<i64>() } as f64).copysign(x)
    } else {
        x
    }
}
#[inline(always)]
fn floor(x: f64) -> f64 {
    let t = trunc(x);
    if t > x { t - 1.0 } else { t }
}
const TWO_63: f64 = 9_223_372_036_854_775_808.0;

/// cvttsd2si: i64::MIN for what does not fit.
#[inline(always)]
fn cvt(x: f64) -> i64 {
    if (-TWO_63..TWO_63).contains(&x) { x as i64 } else { i64::MIN }
}
/// cvttsd2sl: i32::MIN for what does not fit.
#[inline(always)]
fn cvt32(x: f64) -> i64 {
    if x > -2_147_483_649.0 && x < 2_147_483_648.0 { x as i32 as i64 } else { i32::MIN as i64 }
}
#[inline(always)]
fn cvt_u(x: f64) -> u64 {
    let t = cvt(x) as u64;
    let u = cvt(x - TWO_63) as u64;
    t | (u & (t as i64 >> 63) as u64)
}
#[inline(always)]
fn min64(x: f64, y: f64) -> f64 {
    if x < y {
        x
    } else if y < x {
        y
    } else if x == y {
        // Equal: only the zeros' signs may differ; or-ing them finds -0.
        f64::from_bits(x.to_bits() | y.to_bits())
    } else {
        x + y
    }
}
#[inline(always)]
fn max64(x: f64, y: f64) -> f64 {
    if x > y {
        x
    } else if y > x {
        y
    } else if x == y {
        f64::from_bits(x.to_bits() & y.to_bits())
    } else {
        x + y
    }
}

// --- complex

#[derive(Clone, Copy)]
struct C(f64, f64);

/// # Safety
/// Slots i and i+1 are in the frame.
#[inline(always)]
unsafe fn c128(fp: *mut u64, i: usize) -> C {
    // SAFETY: by the contract.
    unsafe { C(f64s(r(fp, i)), f64s(r(fp, i + 1))) }
}
fn c64(x: u64) -> (f32, f32) {
    (f32::from_bits(x as u32), f32::from_bits((x >> 32) as u32))
}
fn pack(re: f32, im: f32) -> u64 {
    re.to_bits() as u64 | (im.to_bits() as u64) << 32
}

macro_rules! complex {
    ($($name:ident |$x:ident, $y:ident| $e:expr;)*) => {$(
        op!($name(pc, fp, cx, ins) {
            let ($x, $y) = (c128(fp, b(ins)), c128(fp, c(ins)));
            let v: C = $e;
            set(fp, a(ins), v.0.to_bits());
            set(fp, a(ins) + 1, v.1.to_bits());
            next!(1, pc, fp, cx)
        });
    )*};
}
complex! {
    AddC128 |x, y| C(x.0 + y.0, x.1 + y.1);
    SubC128 |x, y| C(x.0 - y.0, x.1 - y.1);
    MulC128 |x, y| C(x.0 * y.0 - x.1 * y.1, x.0 * y.1 + x.1 * y.0);
}
op!(DivC128(pc, fp, cx, ins) {
    div_into(fp.add(a(ins)), r(fp, b(ins)), r(fp, b(ins) + 1), r(fp, c(ins)), r(fp, c(ins) + 1));
    next!(1, pc, fp, cx)
});
op!(NegC128(pc, fp, cx, ins) {
    let (x, y) = (r(fp, b(ins)), r(fp, b(ins) + 1));
    set(fp, a(ins), x ^ (1 << 63));
    set(fp, a(ins) + 1, y ^ (1 << 63));
    next!(1, pc, fp, cx)
});
op!(EqC128(pc, fp, cx, ins) {
    let (x, y) = (c128(fp, b(ins)), c128(fp, c(ins)));
    set(fp, a(ins), (x.0 == y.0 && x.1 == y.1) as u64);
    next!(1, pc, fp, cx)
});
op!(C64C128(pc, fp, cx, ins) {
    let (re, im) = c64(r(fp, b(ins)));
    set(fp, a(ins), (re as f64).to_bits());
    set(fp, a(ins) + 1, (im as f64).to_bits());
    next!(1, pc, fp, cx)
});
op!(C128C64(pc, fp, cx, ins) {
    let x = c128(fp, b(ins));
    set(fp, a(ins), pack(x.0 as f32, x.1 as f32));
    next!(1, pc, fp, cx)
});
op!(AddC64(pc, fp, cx, ins) {
    let (x, y) = (c64(r(fp, b(ins))), c64(r(fp, c(ins))));
    set(fp, a(ins), pack(x.0 + y.0, x.1 + y.1));
    next!(1, pc, fp, cx)
});
op!(SubC64(pc, fp, cx, ins) {
    let (x, y) = (c64(r(fp, b(ins))), c64(r(fp, c(ins))));
    set(fp, a(ins), pack(x.0 - y.0, x.1 - y.1));
    next!(1, pc, fp, cx)
});
op!(MulC64(pc, fp, cx, ins) {
    let (x, y) = (c64(r(fp, b(ins))), c64(r(fp, c(ins))));
    set(fp, a(ins), pack(x.0 * y.0 - x.1 * y.1, x.0 * y.1 + x.1 * y.0));
    next!(1, pc, fp, cx)
});
op!(PackC64(pc, fp, cx, ins) {
    set(fp, a(ins), r(fp, b(ins)) as u32 as u64 | r(fp, c(ins)) << 32);
    next!(1, pc, fp, cx)
});

/// Out of line: too long for a handler.
#[inline(never)]
unsafe fn div_into(dst: *mut u64, a: u64, b: u64, c: u64, d: u64) {
    let v = div(C(f64s(a), f64s(b)), C(f64s(c), f64s(d)));
    // SAFETY: the handler passes two slots of its frame.
    unsafe {
        *dst = v.0.to_bits();
        *dst.add(1) = v.1.to_bits();
    }
}

/// Smith's method, and the infinities and zeros of C99's annex G, as Go.
fn div(n: C, m: C) -> C {
    let (e, f) = if m.0.abs() >= m.1.abs() {
        let ratio = m.1 / m.0;
        let denom = m.0 + ratio * m.1;
        ((n.0 + n.1 * ratio) / denom, (n.1 - n.0 * ratio) / denom)
    } else {
        let ratio = m.0 / m.1;
        let denom = m.1 + ratio * m.0;
        ((n.0 * ratio + n.1) / denom, (n.1 * ratio - n.0) / denom)
    };
    if !(e.is_nan() && f.is_nan()) {
        return C(e, f);
    }
    let boxed = |x: f64| (if x.is_infinite() { 1.0f64 } else { 0.0 }).copysign(x);
    let finite = |x: C| x.0.is_finite() && x.1.is_finite();
    let infinite = |x: C| x.0.is_infinite() || x.1.is_infinite();
    let nan = |x: f64| x.is_nan();
    if m.0 == 0.0 && m.1 == 0.0 && !(nan(n.0) && nan(n.1)) {
        let inf = f64::INFINITY.copysign(m.0);
        C(inf * n.0, inf * n.1)
    } else if infinite(n) && finite(m) {
        let (x, y) = (boxed(n.0), boxed(n.1));
        C(f64::INFINITY * (x * m.0 + y * m.1), f64::INFINITY * (y * m.0 - x * m.1))
    } else if infinite(m) && finite(n) {
        let (x, y) = (boxed(m.0), boxed(m.1));
        C(0.0 * (n.0 * x + n.1 * y), 0.0 * (n.1 * x - n.0 * y))
    } else {
        C(e, f)
    }
}
