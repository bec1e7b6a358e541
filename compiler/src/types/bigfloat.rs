//! Binary floating point with a mantissa of 512 bits, rounded half to even:
//! what Go's compiler falls back to when an exact rational would grow too
//! large. Also the rounding of rationals to machine floats.

use dashu_int::ops::{BitTest, UnsignedAbs};
use dashu_int::{IBig, Sign, UBig};
use dashu_ratio::RBig;
use std::cmp::Ordering;

/// Mantissa bits, go/constant's precision.
pub const PREC: usize = 512;
/// Exponents beyond this are infinite, as in math/big.
const MAX_EXP: i64 = i32::MAX as i64;

/// `mant * 2^exp`; the mantissa has at most `PREC` bits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BigFloat {
    mant: IBig,
    exp: i64,
}

/// Shifts right by `n` bits, rounding half to even; `sticky` stands for lost lower bits.
fn round_shift(m: UBig, n: usize, sticky: bool) -> UBig {
    if n == 0 {
        return m;
    }
    let half = m.bit(n - 1);
    let low = sticky || (n > 1 && m.trailing_zeros().is_some_and(|z| z < n - 1));
    let q = m >> n;
    if half && (low || q.bit(0)) { q + UBig::ONE } else { q }
}

impl BigFloat {
    /// Zero.
    pub fn zero() -> Self {
        BigFloat { mant: IBig::ZERO, exp: 0 }
    }
    fn normal(mant: IBig, exp: i64, sticky: bool) -> Option<Self> {
        let (sign, m) = mant.into_parts();
        if m.is_zero() {
            return Some(Self::zero());
        }
        let over = m.bit_len().saturating_sub(PREC);
        let mut m = round_shift(m, over, sticky);
        let mut exp = exp + over as i64;
        let z = m.trailing_zeros().unwrap_or(0);
        m >>= z;
        exp += z as i64;
        if exp + m.bit_len() as i64 > MAX_EXP {
            return None;
        }
        if exp + (m.bit_len() as i64) < -MAX_EXP {
            return Some(Self::zero());
        }
        Some(BigFloat { mant: IBig::from_parts(sign, m), exp })
    }
    /// The nearest value to an integer.
    pub fn from_int(i: &IBig) -> Option<Self> {
        Self::normal(i.clone(), 0, false)
    }
    /// The nearest value to a rational.
    pub fn from_rat(r: &RBig) -> Option<Self> {
        Self::ratio(r.numerator(), &IBig::from(r.denominator().clone()), 0)
    }
    /// `num / den * 2^exp`.
    fn ratio(num: &IBig, den: &IBig, exp: i64) -> Option<Self> {
        if num.is_zero() {
            return Some(Self::zero());
        }
        let (ns, n) = num.clone().into_parts();
        let (ds, d) = den.clone().into_parts();
        let shift = (PREC + 2 + d.bit_len()).saturating_sub(n.bit_len());
        let n = n << shift;
        let q = &n / &d;
        let rest = &n - &q * &d;
        let sign = if ns == ds { Sign::Positive } else { Sign::Negative };
        // One more bit keeps the remainder's weight below the rounding point.
        let q = (q << 1usize) + if rest.is_zero() { UBig::ZERO } else { UBig::ONE };
        Self::normal(IBig::from_parts(sign, q), exp - shift as i64 - 1, !rest.is_zero())
    }
    /// `digits * 10^exp10`.
    pub fn from_decimal(digits: &IBig, exp10: i64) -> Option<Self> {
        if digits.is_zero() {
            return Some(Self::zero());
        }
        let bits = exp10.saturating_mul(3);
        if bits > 2 * MAX_EXP {
            return None;
        }
        if bits < -2 * MAX_EXP {
            return Some(Self::zero());
        }
        let mut e = exp10.unsigned_abs();
        // Powers with 128 guard bits, so that the last rounding is the only visible one.
        let (mut base, mut base_exp) = (UBig::from(10u32), 0i64);
        let (mut pow, mut pow_exp) = (UBig::ONE, 0i64);
        let trim = |m: &mut UBig, x: &mut i64| {
            let over = m.bit_len().saturating_sub(2 * PREC);
            if over > 0 {
                *m = round_shift(std::mem::take(m), over, false);
                *x += over as i64;
            }
        };
        while e > 0 {
            if e & 1 == 1 {
                pow *= &base;
                pow_exp += base_exp;
                trim(&mut pow, &mut pow_exp);
            }
            base = &base * &base;
            base_exp *= 2;
            trim(&mut base, &mut base_exp);
            e >>= 1;
        }
        let pow = IBig::from(pow);
        if exp10 >= 0 {
            Self::normal(digits * pow, pow_exp, false)
        } else {
            Self::ratio(digits, &pow, -pow_exp)
        }
    }
    /// `mant * 2^exp`.
    pub fn from_binary(mant: IBig, exp: i64) -> Option<Self> {
        Self::normal(mant, exp, false)
    }
    /// The exact value as a rational, unless its numbers would be of more than `max_bits` bits.
    pub fn to_rat(&self, max_bits: usize) -> Option<RBig> {
        let size = self.mant.bit_len() as i64 + self.exp.abs();
        if size >= max_bits as i64 {
            return None;
        }
        Some(if self.exp >= 0 {
            RBig::from(self.mant.clone() << self.exp as usize)
        } else {
            RBig::from_parts(self.mant.clone(), UBig::ONE << self.exp.unsigned_abs() as usize)
        })
    }
    /// The value as an integer if it is one of reasonable size.
    pub fn to_int(&self) -> Option<IBig> {
        (self.exp >= 0 && self.exp < 100_000 || self.mant.is_zero())
            .then(|| self.mant.clone() << self.exp as usize)
    }
    /// The magnitude's binary exponent: the value is below `2^n`.
    pub fn magnitude(&self) -> i64 {
        self.exp + self.mant.bit_len() as i64
    }
    /// Sum.
    pub fn add(&self, o: &Self) -> Option<Self> {
        if self.mant.is_zero() {
            return Some(o.clone());
        }
        if o.mant.is_zero() {
            return Some(self.clone());
        }
        let (hi, lo) = if self.exp >= o.exp { (self, o) } else { (o, self) };
        let gap = (hi.exp - lo.exp) as usize;
        if gap > 3 * PREC {
            let far = if hi.magnitude() > lo.magnitude() { hi } else { lo };
            return Some(far.clone());
        }
        Self::normal((hi.mant.clone() << gap) + &lo.mant, lo.exp, false)
    }
    /// Product.
    pub fn mul(&self, o: &Self) -> Option<Self> {
        Self::normal(&self.mant * &o.mant, self.exp + o.exp, false)
    }
    /// Quotient; `o` is not zero.
    pub fn div(&self, o: &Self) -> Option<Self> {
        Self::ratio(&self.mant, &o.mant, self.exp - o.exp)
    }
    /// The negated value.
    pub fn neg(&self) -> Self {
        BigFloat { mant: -self.mant.clone(), exp: self.exp }
    }
    /// True for zero.
    pub fn is_zero(&self) -> bool {
        self.mant.is_zero()
    }
    /// True below zero.
    pub fn is_negative(&self) -> bool {
        self.mant.sign() == Sign::Negative && !self.is_zero()
    }
    /// Order of two values.
    pub fn compare(&self, o: &Self) -> Ordering {
        match (self.is_negative(), o.is_negative()) {
            (true, false) => return Ordering::Less,
            (false, true) => return Ordering::Greater,
            _ => {}
        }
        match self.add(&o.neg()) {
            Some(d) if d.is_zero() => Ordering::Equal,
            Some(d) if d.is_negative() => Ordering::Less,
            _ => Ordering::Greater,
        }
    }
    /// The nearest `f64` or `f32` (see `Format`).
    pub fn to_machine(&self, f: Format) -> f64 {
        let (sign, m) = self.mant.clone().into_parts();
        finish(sign, m, self.exp, false, f)
    }
}

/// A machine float format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// float32
    F32,
    /// float64
    F64,
}

fn finish(sign: Sign, m: UBig, exp: i64, sticky: bool, f: Format) -> f64 {
    if m.is_zero() {
        return 0.0;
    }
    let (prec, emin, emax) = match f {
        Format::F32 => (24i64, -149i64, 128i64),
        Format::F64 => (53, -1074, 1024),
    };
    let len = m.bit_len() as i64;
    // The last kept bit's weight: full precision, or the least subnormal.
    let unit = (exp + len - prec).max(emin);
    let shift = unit - exp;
    let m = if shift > 0 {
        if shift > len + 1 {
            return if sign == Sign::Negative { -0.0 } else { 0.0 };
        }
        round_shift(m, shift as usize, sticky)
    } else if -shift > 64 {
        return f64::INFINITY * if sign == Sign::Negative { -1.0 } else { 1.0 };
    } else {
        m << (-shift) as usize
    };
    let value = if unit + m.bit_len() as i64 > emax {
        f64::INFINITY
    } else {
        let bits = u64::try_from(&m).unwrap_or(0);
        // Exact: at most 53 bits, and both factors stay in range.
        let half = unit / 2;
        bits as f64 * 2f64.powi(half as i32) * 2f64.powi((unit - half) as i32)
    };
    if sign == Sign::Negative { -value } else { value }
}

/// The machine float nearest to a rational.
pub fn rat_to_machine(r: &RBig, f: Format) -> f64 {
    let num = r.numerator();
    if num.is_zero() {
        return 0.0;
    }
    let den = r.denominator();
    let sign = num.sign();
    let n = num.unsigned_abs();
    let shift = (66 + den.bit_len()).saturating_sub(n.bit_len());
    let n = n << shift;
    let q = &n / den;
    let rest = &n - &q * den;
    let q = (q << 1usize) + if rest.is_zero() { UBig::ZERO } else { UBig::ONE };
    finish(sign, q, -(shift as i64) - 1, !rest.is_zero(), f)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rat(s: &str) -> RBig {
        let (a, b) = s.split_once('/').unwrap_or((s, "1"));
        RBig::from_parts(a.parse().unwrap(), b.parse().unwrap())
    }

    #[test]
    fn rounds_like_the_machine() {
        for (r, want) in [
            (rat("1/3"), 1.0 / 3.0),
            (rat("-1/3"), -1.0 / 3.0),
            (rat("9007199254740993"), 9007199254740992.0),
            (rat("1/10"), 0.1),
            (RBig::from_parts(IBig::ONE, UBig::ONE << 1074usize), f64::from_bits(1)),
            (RBig::from_parts(IBig::from(3), UBig::ONE << 1075usize), f64::from_bits(2)),
            (RBig::from_parts(IBig::ONE, UBig::ONE << 1075usize), 0.0),
            (RBig::from(IBig::ONE << 1024usize), f64::INFINITY),
        ] {
            assert_eq!(rat_to_machine(&r, Format::F64), want);
            assert_eq!(BigFloat::from_rat(&r).unwrap().to_machine(Format::F64), want);
        }
        assert_eq!(rat_to_machine(&rat("16777217"), Format::F32), 16777216.0);
        assert_eq!(rat_to_machine(&rat("1/10"), Format::F32), 0.1f32 as f64);
    }

    #[test]
    fn decimal_powers() {
        let big = BigFloat::from_decimal(&IBig::from(15), 307).unwrap();
        assert_eq!(big.to_machine(Format::F64), 1.5e308);
        let tiny = BigFloat::from_decimal(&IBig::from(5), -324).unwrap();
        assert_eq!(tiny.to_machine(Format::F64), 5e-324);
        let huge = BigFloat::from_decimal(&IBig::ONE, 100_000).unwrap();
        assert!(huge.to_machine(Format::F64).is_infinite());
        let one = huge.div(&huge).unwrap();
        assert_eq!(one.to_int(), Some(IBig::ONE));
        assert_eq!(huge.compare(&one), Ordering::Greater);
        assert!(BigFloat::from_decimal(&IBig::ONE, 1 << 40).is_none());
        assert!(BigFloat::from_decimal(&IBig::ONE, -(1 << 40)).unwrap().is_zero());
    }
}
