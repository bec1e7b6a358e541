//! big.Float: results are exact first, or exact but for a bit that says that
//! there is more, and then rounded once.

use dashu_int::UBig;
use dashu_int::ops::SquareRootRem;
use gopark_vm::native::{NativeCx, Raise};
use gopark_vm::natives;
use gopark_vm::types::GoSlice;
use std::cmp::Ordering;

use super::words::{self, bit_len, cmp, div, mul, norm, shl, shr};
use super::{Nat, at, put};
use crate::support::append_bytes;

const ZERO: u8 = 0;
const FINITE: u8 = 1;
const INF: u8 = 2;

const TO_NEAREST_EVEN: u8 = 0;
const TO_NEAREST_AWAY: u8 = 1;
const TO_ZERO: u8 = 2;
const AWAY_FROM_ZERO: u8 = 3;
const TO_NEGATIVE_INF: u8 = 4;

/// `big.Float`. A finite one is 0.mant · 2^exp: the highest bit of `mant` is set;
/// it may have words that are 0 at its low end.
#[repr(C)]
struct Float {
    prec: u32,
    mode: u8,
    acc: i8,
    form: u8,
    neg: bool,
    mant: Nat,
    exp: i32,
}

impl Float {
    fn words(&self) -> &'static [u64] {
        self.mant.as_slice()
    }
    /// The exponent of its lowest word's lowest bit.
    fn low(&self) -> i64 {
        self.exp as i64 - 64 * self.mant.len as i64
    }

    /// Makes it m·2^e, rounded; `more` says that there is something below, and
    /// then m is longer than the precision by at least two bits.
    fn set(&mut self, cx: &NativeCx, neg: bool, m: &[u64], e: i64, more: bool) {
        let m = norm(m);
        self.neg = neg;
        self.acc = 0;
        if m.is_empty() {
            self.form = ZERO;
            self.mant.len = 0;
            self.exp = 0;
            return;
        }
        let bits = bit_len(m);
        let mut exp = e + bits as i64;
        let mut lost = |above: bool, form: u8| {
            self.acc = if above { 1 } else { -1 };
            self.form = form;
            self.mant.len = 0;
            self.exp = 0;
        };
        if exp < i32::MIN as i64 {
            return lost(neg, ZERO);
        }
        if exp > i32::MAX as i64 {
            return lost(!neg, INF);
        }
        let prec = self.prec as usize;
        let mut words = if bits.is_multiple_of(64) { m.to_vec() } else { shl(m, 64 - bits % 64) };
        words.truncate(m.len());
        if words.len() * 64 > prec {
            // Everything below prec bits goes.
            let cut = words.len() * 64 - prec;
            let (at, bit) = ((cut - 1) / 64, (cut - 1) % 64);
            let half = words[at] >> bit & 1 == 1;
            let rest = more || words[at] & ((1 << bit) - 1) != 0 || words[..at].iter().any(|&w| w != 0);
            let kept = words.split_off(words.len() - prec.div_ceil(64));
            words = kept;
            let unit = cut % 64;
            words[0] &= !0 << unit;
            let inexact = half || rest;
            let up = match self.mode {
                TO_NEAREST_EVEN => half && (rest || words[0] >> unit & 1 == 1),
                TO_NEAREST_AWAY => half,
                TO_ZERO => false,
                AWAY_FROM_ZERO => inexact,
                TO_NEGATIVE_INF => neg && inexact,
                _ => !neg && inexact,
            };
            if inexact {
                self.acc = if up != neg { 1 } else { -1 };
            }
            if up {
                let mut carry = 1u64 << unit;
                for w in &mut words {
                    let (s, c) = w.overflowing_add(carry);
                    *w = s;
                    carry = c as u64;
                    if !c {
                        break;
                    }
                }
                if carry == 1 && words.iter().all(|&w| w == 0) {
                    *words.last_mut().expect("a mantissa has words") = 1 << 63;
                    exp += 1;
                    if exp > i32::MAX as i64 {
                        self.acc = if neg { -1 } else { 1 };
                        self.form = INF;
                        self.mant.len = 0;
                        self.exp = 0;
                        return;
                    }
                }
            }
        }
        self.form = FINITE;
        self.exp = exp as i32;
        put(cx, &mut self.mant, &words);
    }
}

fn add(cx: &NativeCx, z: *mut Float, x: *mut Float, y: *mut Float, minus: bool) -> Result<(), Raise> {
    let (x, y) = (at(x)?, at(y)?);
    let low = x.low().min(y.low());
    let aligned = |f: &Float| shl(f.words(), (f.low() - low) as usize);
    let (a, b) = (aligned(x), aligned(y));
    let (a, b) = (norm(&a), norm(&b));
    let (xneg, yneg) = (x.neg, y.neg != minus);
    let z = at(z)?;
    if xneg == yneg {
        z.set(cx, xneg, &words::add(a, b), low, false);
        return Ok(());
    }
    match cmp(a, b) {
        Ordering::Equal => {
            let neg = z.mode == TO_NEGATIVE_INF;
            z.set(cx, neg, &[], 0, false);
        }
        Ordering::Greater => z.set(cx, xneg, &words::sub(a, b), low, false),
        Ordering::Less => z.set(cx, yneg, &words::sub(b, a), low, false),
    }
    Ok(())
}

fn quo(cx: &NativeCx, z: *mut Float, x: *mut Float, y: *mut Float) -> Result<(), Raise> {
    let (x, y, z) = (at(x)?, at(y)?, at(z)?);
    // Enough words for a quotient of more than z's precision.
    let n = z.prec as usize / 64 + 1;
    let (xw, yw) = (x.words(), y.words());
    let more = (n + yw.len()).saturating_sub(xw.len());
    let mut num = vec![0; more];
    num.extend_from_slice(xw);
    let (q, r) = div(&num, yw);
    let e = x.low() - 64 * more as i64 - y.low();
    let neg = x.neg != y.neg;
    z.set(cx, neg, &q, e, !norm(&r).is_empty());
    Ok(())
}

fn sqrt(cx: &NativeCx, z: *mut Float, x: *mut Float) -> Result<(), Raise> {
    let (x, z) = (at(x)?, at(z)?);
    // The radicand's exponent is even, and its root longer than z's precision.
    let want = 2 * (z.prec as i64 + 4) - 64 * x.mant.len as i64;
    let mut shift = want.max(0);
    if (x.low() - shift) & 1 != 0 {
        shift += 1;
    }
    let e = (x.low() - shift) / 2;
    let (root, rest) = UBig::from_words(&shl(x.words(), shift as usize)).sqrt_rem();
    // Go's square root takes on the operand's mode, and says that it was not rounded.
    z.mode = x.mode;
    z.set(cx, false, root.as_words(), e, !rest.is_zero());
    z.acc = 0;
    Ok(())
}

/// A binary floating-point format.
#[derive(Clone, Copy)]
struct Format {
    /// Bits of the fraction.
    fraction: i64,
    /// Exponent of the least denormal.
    least: i64,
    /// The exponent field of infinity.
    inf: u64,
}

const F64: Format = Format { fraction: 52, least: -1074, inf: 2047 };
const F32: Format = Format { fraction: 23, least: -149, inf: 255 };

/// The bits of what is nearest to m·2^e (and something, if `more`; then m is long),
/// and how that compares with it.
fn nearest(m: &[u64], e: i64, more: bool, f: Format) -> (u64, Ordering) {
    let m = norm(m);
    if m.is_empty() {
        return (0, Ordering::Equal);
    }
    let bits = bit_len(m) as i64;
    let unit = (e + bits - 1 - f.fraction).max(f.least);
    let cut = unit - e;
    let (mut kept, mut how) = (0, Ordering::Equal);
    if cut <= 0 {
        kept = shl(m, -cut as usize)[0];
    } else if cut <= bits {
        let cut = cut as usize;
        kept = shr(m, cut).first().copied().unwrap_or(0);
        let half = m[(cut - 1) / 64] >> ((cut - 1) % 64) & 1 == 1;
        let rest = more || words::trailing_zeros(m) < cut - 1;
        let up = half && (rest || kept & 1 == 1);
        kept += up as u64;
        if half || rest {
            how = if up { Ordering::Greater } else { Ordering::Less };
        }
    } else {
        how = Ordering::Less;
    }
    let field = ((unit - f.least) as u64).saturating_mul(1 << f.fraction).saturating_add(kept);
    let inf = f.inf << f.fraction;
    if field >= inf { (inf, Ordering::Greater) } else { (field, how) }
}

/// As a float64, which holds every float32.
fn native_float(bits: u64, neg: bool, f: Format) -> f64 {
    let v = if f.fraction == 52 { f64::from_bits(bits) } else { f32::from_bits(bits as u32) as f64 };
    if neg { -v } else { v }
}

/// m/d as the nearest float, and whether exactly.
fn ratio(m: &[u64], d: &[u64], f: Format) -> (u64, bool) {
    // The quotient has 66 bits or more.
    let shift = (66 + bit_len(d) as i64 - bit_len(m) as i64).max(0);
    let (q, r) = div(norm(&shl(m, shift as usize)), d);
    let rest = !norm(&r).is_empty();
    let q = norm(&q);
    let len = bit_len(q) as i64;
    if len > 0 && len - shift < f.least {
        // Below half of what there is, Go calls 0 exact if the mantissa is.
        return (0, !rest && len - words::trailing_zeros(q) as i64 <= f.fraction + 1);
    }
    let (bits, how) = nearest(q, -shift, rest, f);
    (bits, how.is_eq())
}

/// Digits, the first and the last not 0, of 0.digits · 10^point.
struct Decimal {
    digits: Vec<u8>,
    point: i64,
}

impl Decimal {
    /// Exactly m·2^e.
    fn new(m: &[u64], e: i64) -> Decimal {
        let zeros = words::trailing_zeros(m);
        let (m, e) = (shr(m, zeros), e + zeros as i64);
        let m = UBig::from_words(norm(&m));
        let (whole, scale) =
            if e >= 0 { (m << e as usize, 0) } else { (m * UBig::from(5u8).pow(-e as usize), e) };
        let digits = if whole.is_zero() { Vec::new() } else { whole.to_string().into_bytes() };
        let point = digits.len() as i64 + scale;
        let mut d = Decimal { digits, point };
        d.trim();
        d
    }
    fn trim(&mut self) {
        while self.digits.last() == Some(&b'0') {
            self.digits.pop();
        }
        if self.digits.is_empty() {
            self.point = 0;
        }
    }
    fn get(&self, i: i64) -> u8 {
        usize::try_from(i).ok().and_then(|i| self.digits.get(i)).copied().unwrap_or(b'0')
    }
    /// To n digits, halves to even.
    fn round(&mut self, n: i64) {
        let Ok(n) = usize::try_from(n) else { return };
        if n >= self.digits.len() {
            return;
        }
        let tie = self.digits[n] == b'5' && n + 1 == self.digits.len();
        let up = if tie { n > 0 && self.digits[n - 1] & 1 == 1 } else { self.digits[n] >= b'5' };
        if up { self.up(n) } else { self.down(n) }
    }
    fn up(&mut self, n: usize) {
        self.digits.truncate(n);
        while self.digits.last() == Some(&b'9') {
            self.digits.pop();
        }
        match self.digits.last_mut() {
            Some(d) => *d += 1,
            None => {
                self.digits.push(b'1');
                self.point += 1;
            }
        }
    }
    fn down(&mut self, n: usize) {
        self.digits.truncate(n);
        self.trim();
    }
    /// To the fewest digits that are nearest to x among floats of its precision.
    fn shortest(&mut self, x: &Float) {
        // m has one bit more than the precision: its neighbours are half a unit away.
        let want = x.prec as usize + 1;
        let have = x.mant.len * 64;
        let m = if have > want { shr(x.words(), have - want) } else { shl(x.words(), want - have) };
        let e = x.exp as i64 - want as i64;
        let m = norm(&m);
        let lower = Decimal::new(norm(&words::sub(m, &[1])), e);
        let upper = Decimal::new(&words::add(m, &[1]), e);
        // The bounds themselves round to an even mantissa.
        let inclusive = m[0] & 2 == 0;
        // How far the upper bound's prefix is above x's: by 0, 1 or more in the last
        // place.
        let mut above = 0;
        for place in 0..self.digits.len() as i64 {
            // Where the bounds have another number of digits before the point they
            // differ from the start, so that no more is to be known of them.
            let (l, m, u) = (lower.get(place), self.get(place), upper.get(place));
            above = match above {
                0 if m + 1 < u => 2,
                0 if m != u => 1,
                1 if (m, u) != (b'9', b'0') => 2,
                above => above,
            };
            let down = l != m || inclusive && place + 1 == lower.digits.len() as i64;
            let up = above > 0 && (inclusive || above > 1 || place + 1 < upper.digits.len() as i64);
            match (down, up) {
                (true, true) => return self.round(place + 1),
                (true, false) => return self.down(place as usize + 1),
                (false, true) => return self.up(place as usize + 1),
                _ => {}
            }
        }
    }
    fn scientific(&self, out: &mut Vec<u8>, letter: u8, prec: i64) {
        out.push(self.get(0));
        if prec > 0 {
            out.push(b'.');
            out.extend((1..=prec).map(|i| self.get(i)));
        }
        let exp = if self.digits.is_empty() { 0 } else { self.point - 1 };
        out.push(letter);
        out.push(if exp < 0 { b'-' } else { b'+' });
        out.extend_from_slice(format!("{:02}", exp.abs()).as_bytes());
    }
    fn fixed(&self, out: &mut Vec<u8>, prec: i64) {
        if self.point > 0 {
            out.extend((0..self.point).map(|i| self.get(i)));
        } else {
            out.push(b'0');
        }
        if prec > 0 {
            out.push(b'.');
            out.extend((self.point..self.point + prec).map(|i| self.get(i)));
        }
    }
}

/// A finite number or zero without its sign in one of the forms e, E, f, g, G.
fn text(x: &Float, form: u8, mut prec: i64) -> Vec<u8> {
    let mut d = Decimal { digits: Vec::new(), point: 0 };
    if x.form == FINITE {
        d = Decimal::new(x.words(), x.low());
    }
    let shortest = prec < 0;
    if shortest {
        if x.form == FINITE {
            d.shortest(x);
        }
        prec = match form | 32 {
            b'e' => d.digits.len() as i64 - 1,
            b'f' => (d.digits.len() as i64 - d.point).max(0),
            _ => d.digits.len() as i64,
        };
    } else {
        match form | 32 {
            b'e' => d.round(1 + prec),
            b'f' => d.round(d.point + prec),
            _ => {
                prec = prec.max(1);
                d.round(prec);
            }
        }
    }
    let mut out = Vec::new();
    match form | 32 {
        b'e' => d.scientific(&mut out, form, prec),
        b'f' => d.fixed(&mut out, prec),
        _ => {
            let len = d.digits.len() as i64;
            let limit = if shortest {
                6
            } else if prec > len && len >= d.point {
                len
            } else {
                prec
            };
            let exp = d.point - 1;
            if exp < -4 || exp >= limit {
                d.scientific(&mut out, form + b'e' - b'g', prec.min(len) - 1);
            } else {
                let prec = if prec > d.point { len } else { prec };
                d.fixed(&mut out, (prec - d.point).max(0));
            }
        }
    }
    out
}

natives! {
    pure "math/big.floatSet" cx (z: *mut Float, neg: bool, mant: Nat, e: i64) -> Result<(), Raise> {
        at(z)?.set(cx, neg, mant.as_slice(), e, false);
        Ok(())
    }
    pure "math/big.floatAdd" cx (z: *mut Float, x: *mut Float, y: *mut Float, minus: bool) -> Result<(), Raise> {
        add(cx, z, x, y, minus)
    }
    pure "math/big.floatMul" cx (z: *mut Float, x: *mut Float, y: *mut Float) -> Result<(), Raise> {
        let (x, y) = (at(x)?, at(y)?);
        let (neg, e) = (x.neg != y.neg, x.low() + y.low());
        let m = mul(x.words(), y.words());
        at(z)?.set(cx, neg, &m, e, false);
        Ok(())
    }
    pure "math/big.floatQuo" cx (z: *mut Float, x: *mut Float, y: *mut Float) -> Result<(), Raise> { quo(cx, z, x, y) }
    pure "math/big.floatSqrt" cx (z: *mut Float, x: *mut Float) -> Result<(), Raise> { sqrt(cx, z, x) }
    pure "math/big.floatCmp" (x: *mut Float, y: *mut Float) -> Result<i64, Raise> {
        let (x, y) = (at(x)?, at(y)?);
        let longer = x.mant.len.max(y.mant.len);
        let padded = |f: &Float| shl(f.words(), 64 * (longer - f.mant.len));
        Ok(x.exp.cmp(&y.exp).then_with(|| cmp(&padded(x), &padded(y))) as i64)
    }
    pure "math/big.floatNative" (x: *mut Float, single: bool) -> Result<(f64, i8), Raise> {
        let x = at(x)?;
        let f = if single { F32 } else { F64 };
        let (bits, how) = nearest(x.words(), x.low(), false, f);
        let acc = how as i8;
        Ok((native_float(bits, x.neg, f), if x.neg { -acc } else { acc }))
    }
    pure "math/big.floatText" cx (dst: GoSlice<u8>, x: *mut Float, form: u8, prec: i64) -> Result<GoSlice<u8>, Raise> {
        Ok(append_bytes(cx, dst, &text(at(x)?, form, prec)))
    }
    pure "math/big.natFloat" (neg: bool, m: Nat, d: Nat, single: bool) -> (f64, bool) {
        let f = if single { F32 } else { F64 };
        let (bits, exact) = ratio(m.as_slice(), d.as_slice(), f);
        (native_float(bits, neg, f), exact)
    }
}
