//! big.Int: signed arithmetic.

use dashu_int::ops::{ExtendedGcd, Gcd, UnsignedAbs};
use dashu_int::{IBig, Sign, UBig};
use gopark_vm::native::{NativeCx, Raise};
use gopark_vm::natives;

use super::words::{self, add, cmp, div, mul, shl, shr, sub};
use super::{Int, at};

/// x ± y as sign and magnitude.
fn sum(x: (bool, &[u64]), y: (bool, &[u64])) -> (bool, Vec<u64>) {
    if x.0 == y.0 {
        return (x.0, add(x.1, y.1));
    }
    if cmp(x.1, y.1).is_ge() { (x.0, sub(x.1, y.1)) } else { (y.0, sub(y.1, x.1)) }
}

fn add_to(cx: &NativeCx, z: *mut Int, x: *mut Int, y: *mut Int, minus: bool) -> Result<(), Raise> {
    let (x, y) = (at(x)?, at(y)?);
    if let (&[a], &[b], false) = (x.words(), y.words(), x.neg != (y.neg ^ minus)) {
        let (s, carry) = a.overflowing_add(b);
        let neg = x.neg;
        at(z)?.set(cx, neg, &[s, carry as u64]);
        return Ok(());
    }
    let (neg, words) = sum((x.neg, x.words()), (y.neg ^ minus, y.words()));
    at(z)?.set(cx, neg, &words);
    Ok(())
}

fn mul_to(cx: &NativeCx, z: *mut Int, x: *mut Int, y: *mut Int) -> Result<(), Raise> {
    let (x, y) = (at(x)?, at(y)?);
    let neg = x.neg != y.neg;
    if let (&[a], &[b]) = (x.words(), y.words()) {
        let p = a as u128 * b as u128;
        at(z)?.set(cx, neg, &[p as u64, (p >> 64) as u64]);
        return Ok(());
    }
    let words = mul(x.words(), y.words());
    at(z)?.set(cx, neg, &words);
    Ok(())
}

/// Quotient and remainder rounded as the modes of Divide say; y is not 0.
fn quo_rem(cx: &NativeCx, q: *mut Int, r: *mut Int, x: *mut Int, y: *mut Int, mode: u8) -> Result<(), Raise> {
    let (x, y) = (at(x)?, at(y)?);
    let (xneg, yneg, den) = (x.neg, y.neg, y.words());
    let (mut quo, mut rem) = div(x.words(), den);
    let (qneg, mut rneg) = (xneg != yneg, xneg);
    if !words::norm(&rem).is_empty() {
        let away = match mode {
            0 => {
                // To nearest, ties to even.
                let twice = shl(&rem, 1);
                match cmp(words::norm(&twice), den) {
                    std::cmp::Ordering::Equal => quo.first().is_some_and(|w| w & 1 == 1),
                    o => o.is_gt(),
                }
            }
            4 => qneg,
            5 => !qneg,
            // Euclid's: the remainder is not negative.
            EUCLID => xneg,
            _ => false,
        };
        if away {
            quo = add(&quo, &[1]);
            rem = sub(den, words::norm(&rem));
            rneg = !rneg;
        }
    }
    if let Ok(q) = at(q) {
        q.set(cx, qneg, &quo);
    }
    if let Ok(r) = at(r) {
        r.set(cx, rneg, &rem);
    }
    Ok(())
}

/// The mode of Div and Mod, beside those of Divide.
const EUCLID: u8 = 6;

/// The words of a number in two's complement, and after them those of its sign.
struct Twos<'a> {
    words: &'a [u64],
    at: usize,
    neg: bool,
    carry: bool,
}

impl Twos<'_> {
    fn next(&mut self) -> u64 {
        let w = self.words.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        if !self.neg {
            return w;
        }
        let (w, carry) = (!w).overflowing_add(self.carry as u64);
        self.carry = carry;
        w
    }
}

fn twos(neg: bool, words: &[u64]) -> Twos<'_> {
    Twos { words, at: 0, neg, carry: true }
}

fn bitwise(cx: &NativeCx, z: *mut Int, x: *mut Int, y: *mut Int, op: u8) -> Result<(), Raise> {
    let (x, y) = (at(x)?, at(y)?);
    let f = |a: u64, b: u64| match op {
        b'&' => a & b,
        b'|' => a | b,
        b'^' => a ^ b,
        _ => a & !b,
    };
    let n = x.words().len().max(y.words().len()) + 1;
    let (mut a, mut b) = (twos(x.neg, x.words()), twos(y.neg, y.words()));
    let bits: Vec<u64> = (0..n).map(|_| f(a.next(), b.next())).collect();
    let neg = bits[n - 1] >> 63 == 1;
    let mut magnitude = twos(neg, &bits);
    let words: Vec<u64> = (0..n).map(|_| magnitude.next()).collect();
    at(z)?.set(cx, neg, &words);
    Ok(())
}

fn rsh(cx: &NativeCx, z: *mut Int, x: *mut Int, n: u64) -> Result<(), Raise> {
    let x = at(x)?;
    let neg = x.neg;
    let mut words = shr(x.words(), n as usize);
    if neg && (words::trailing_zeros(x.words()) as u64) < n {
        // Towards minus infinity.
        words = add(words::norm(&words), &[1]);
    }
    at(z)?.set(cx, neg, &words);
    Ok(())
}

fn set_bit(cx: &NativeCx, z: *mut Int, x: *mut Int, i: usize, b: bool) -> Result<(), Raise> {
    let x = at(x)?;
    let n = x.words().len().max(i / 64 + 1) + 1;
    let mut a = twos(x.neg, x.words());
    let mut bits: Vec<u64> = (0..n).map(|_| a.next()).collect();
    bits[i / 64] = bits[i / 64] & !(1 << (i % 64)) | (b as u64) << (i % 64);
    let neg = bits[n - 1] >> 63 == 1;
    let mut magnitude = twos(neg, &bits);
    let words: Vec<u64> = (0..n).map(|_| magnitude.next()).collect();
    at(z)?.set(cx, neg, &words);
    Ok(())
}

/// The greatest common divisor g of positive a and b, and the least x (of two
/// that are as small, the positive one) for which g - a·x is a multiple of b:
/// what Euclid's algorithm finds.
fn bezout(a: &UBig, b: &UBig) -> (UBig, IBig) {
    let (g, x, _) = a.gcd_ext(b);
    let m = b / &g;
    // Into (-m/2, m/2].
    let mut x = (&x % IBig::from(m.clone()) + IBig::from(m.clone())) % IBig::from(m.clone());
    if x.clone().unsigned_abs() * 2u8 > m {
        x -= IBig::from(m);
    }
    (g, x)
}

fn gcd(cx: &NativeCx, z: *mut Int, x: *mut Int, y: *mut Int, a: *mut Int, b: *mut Int) -> Result<(), Raise> {
    let (a, b) = (at(a)?, at(b)?);
    let (an, bn) = (a.neg, b.neg);
    let (aw, bw) = (a.big(), b.big());
    let set = |to: *mut Int, neg: bool, w: &[u64]| {
        if let Ok(to) = at(to) {
            to.set(cx, neg, w);
        }
    };
    if aw.is_zero() || bw.is_zero() {
        set(z, false, if aw.is_zero() { bw.as_words() } else { aw.as_words() });
        set(x, an, if aw.is_zero() { &[] } else { &[1] });
        set(y, bn, if bw.is_zero() { &[] } else { &[1] });
        return Ok(());
    }
    if x.is_null() && y.is_null() {
        set(z, false, (&aw).gcd(&bw).as_words());
        return Ok(());
    }
    let (g, u) = bezout(&aw, &bw);
    let v = (IBig::from(g.clone()) - IBig::from(aw) * &u) / IBig::from(bw);
    let (us, u) = u.into_parts();
    let (vs, v) = v.into_parts();
    set(x, (us == Sign::Negative) != an, u.as_words());
    if let (Ok(x), true) = (at(x), u.is_zero()) {
        // Go negates this zero, so that it prints as -0.
        x.neg = an;
    }
    set(y, (vs == Sign::Negative) != bn, v.as_words());
    set(z, false, g.as_words());
    Ok(())
}

/// The inverse of g (0 <= g < n) modulo n.
fn inverse(g: &UBig, n: &UBig) -> Option<UBig> {
    if g.is_zero() {
        return n.is_one().then_some(UBig::ZERO);
    }
    let (one, x) = bezout(g, n);
    if !one.is_one() {
        return None;
    }
    let (sign, x) = x.into_parts();
    Some(if sign == Sign::Negative { n - x } else { x })
}

/// x^y mod m.
pub fn pow_mod(x: &UBig, y: &UBig, m: &UBig) -> UBig {
    if m.is_one() {
        return UBig::ZERO;
    }
    if m.as_words()[0] & 1 == 1 {
        let ring = dashu_int::monty::MontgomeryRepr::new(m.clone());
        return ring.reduce(x % m).pow(y).residue();
    }
    let ring = dashu_int::fast_div::ConstDivisor::new(m.clone());
    ring.reduce(x % m).pow(y).residue()
}

fn exp(cx: &NativeCx, z: *mut Int, x: *mut Int, y: *mut Int, m: *mut Int) -> Result<bool, Raise> {
    let (x, y) = (at(x)?, at(y)?);
    let modulus = at(m).map_or(UBig::ZERO, |m| m.big());
    let (xneg, yneg, mut base, power) = (x.neg, y.neg, x.big(), y.big());
    let z = at(z)?;
    if modulus.is_zero() {
        if yneg || power.is_zero() {
            z.set(cx, false, &[1]);
        } else if base.is_zero() || base.is_one() {
            z.set(cx, xneg && power.as_words()[0] & 1 == 1, base.as_words());
        } else {
            let n = usize::try_from(&power).unwrap_or(usize::MAX);
            if n.saturating_mul(words::bit_len(base.as_words())) > 1 << 40 {
                return Err(Raise::Fatal("runtime: out of memory".into()));
            }
            z.set(cx, xneg && n & 1 == 1, base.pow(n).as_words());
        }
        return Ok(true);
    }
    if yneg {
        let mut g = &base % &modulus;
        if xneg && !g.is_zero() {
            g = &modulus - g;
        }
        match inverse(&g, &modulus) {
            Some(inv) => base = inv,
            None => return Ok(false),
        }
    }
    let odd = power.as_words().first().is_some_and(|w| w & 1 == 1);
    let mut r = pow_mod(&base, &power, &modulus);
    // Go negates so even where the inverse of x has x's sign in it already.
    if xneg && odd && !r.is_zero() {
        r = modulus - r;
    }
    z.set(cx, false, r.as_words());
    Ok(true)
}

fn mod_inverse(cx: &NativeCx, z: *mut Int, g: *mut Int, n: *mut Int) -> Result<bool, Raise> {
    let (g, n) = (at(g)?, at(n)?);
    let (neg, modulus) = (g.neg, n.big());
    let mut value = g.big() % &modulus;
    if neg && !value.is_zero() {
        value = &modulus - value;
    }
    let inv = inverse(&value, &modulus);
    if let Some(inv) = &inv {
        at(z)?.set(cx, false, inv.as_words());
    }
    Ok(inv.is_some())
}

/// The Jacobi symbol of x and an odd y.
pub fn jacobi((xneg, x): (bool, UBig), (yneg, y): (bool, UBig)) -> i64 {
    let mut sign = if xneg && yneg { -1 } else { 1 };
    let (mut a, mut b) = (x, y);
    let low = |w: &UBig| w.as_words().first().copied().unwrap_or(0);
    if xneg && low(&b) & 3 == 3 {
        sign = -sign;
    }
    loop {
        if b.is_one() {
            return sign;
        }
        a %= &b;
        if a.is_zero() {
            return 0;
        }
        let s = a.trailing_zeros().unwrap_or(0);
        a >>= s;
        if s & 1 == 1 && matches!(low(&b) & 7, 3 | 5) {
            sign = -sign;
        }
        if low(&a) & 3 == 3 && low(&b) & 3 == 3 {
            sign = -sign;
        }
        std::mem::swap(&mut a, &mut b);
    }
}

natives! {
    pure "math/big.intAdd" cx (z: *mut Int, x: *mut Int, y: *mut Int) -> Result<(), Raise> { add_to(cx, z, x, y, false) }
    pure "math/big.intSub" cx (z: *mut Int, x: *mut Int, y: *mut Int) -> Result<(), Raise> { add_to(cx, z, x, y, true) }
    pure "math/big.intMul" cx (z: *mut Int, x: *mut Int, y: *mut Int) -> Result<(), Raise> { mul_to(cx, z, x, y) }
    pure "math/big.intQuoRem" cx (q: *mut Int, r: *mut Int, x: *mut Int, y: *mut Int, mode: u8) -> Result<(), Raise> {
        quo_rem(cx, q, r, x, y, mode)
    }
    pure "math/big.intCmp" (x: *mut Int, y: *mut Int) -> Result<i64, Raise> {
        let (x, y) = (at(x)?, at(y)?);
        let order = match (x.neg, y.neg) {
            (false, false) => cmp(x.words(), y.words()),
            (true, true) => cmp(y.words(), x.words()),
            (xneg, yneg) => yneg.cmp(&xneg),
        };
        Ok(order as i64)
    }
    pure "math/big.intBitwise" cx (z: *mut Int, x: *mut Int, y: *mut Int, op: u8) -> Result<(), Raise> {
        bitwise(cx, z, x, y, op)
    }
    pure "math/big.intLsh" cx (z: *mut Int, x: *mut Int, n: u64) -> Result<(), Raise> {
        let x = at(x)?;
        let (neg, words) = (x.neg, shl(x.words(), n as usize));
        at(z)?.set(cx, neg, &words);
        Ok(())
    }
    pure "math/big.intRsh" cx (z: *mut Int, x: *mut Int, n: u64) -> Result<(), Raise> { rsh(cx, z, x, n) }
    pure "math/big.intSetBit" cx (z: *mut Int, x: *mut Int, i: i64, b: bool) -> Result<(), Raise> {
        set_bit(cx, z, x, i as usize, b)
    }
    pure "math/big.intGCD" cx (z: *mut Int, x: *mut Int, y: *mut Int, a: *mut Int, b: *mut Int) -> Result<(), Raise> {
        gcd(cx, z, x, y, a, b)
    }
    pure "math/big.intExp" cx (z: *mut Int, x: *mut Int, y: *mut Int, m: *mut Int) -> Result<bool, Raise> {
        exp(cx, z, x, y, m)
    }
    pure "math/big.intModInverse" cx (z: *mut Int, g: *mut Int, n: *mut Int) -> Result<bool, Raise> {
        mod_inverse(cx, z, g, n)
    }
    pure "math/big.intJacobi" (x: *mut Int, y: *mut Int) -> Result<i64, Raise> {
        let (x, y) = (at(x)?, at(y)?);
        Ok(jacobi((x.neg, x.big()), (y.neg, y.big())))
    }
}
