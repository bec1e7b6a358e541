//! Natural numbers as words, least significant first, without leading zeros:
//! sums, products, shifts, text. Short operands are worked on here, long ones by
//! the library of big integers.

use dashu_int::UBig;
use dashu_int::ops::SquareRoot;
use gopark_vm::native::NativeCx;
use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};
use std::cmp::Ordering;

use super::{Nat, returned};
use crate::support::append_bytes;

/// Longest shorter factor that is multiplied here.
const SHORT: usize = 24;

const DIGITS: &[u8; 62] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Without leading zeros.
pub fn norm(mut x: &[u64]) -> &[u64] {
    while let [rest @ .., 0] = x {
        x = rest;
    }
    x
}

/// Which is greater.
pub fn cmp(x: &[u64], y: &[u64]) -> Ordering {
    x.len().cmp(&y.len()).then_with(|| x.iter().rev().cmp(y.iter().rev()))
}

/// How many bits it has.
pub fn bit_len(x: &[u64]) -> usize {
    x.last().map_or(0, |&top| x.len() * 64 - top.leading_zeros() as usize)
}

/// How many zero bits it ends with; 0 for zero.
pub fn trailing_zeros(x: &[u64]) -> usize {
    let i = x.iter().position(|&w| w != 0);
    i.map_or(0, |i| i * 64 + x[i].trailing_zeros() as usize)
}

/// x + y.
pub fn add(x: &[u64], y: &[u64]) -> Vec<u64> {
    let (x, y) = if x.len() < y.len() { (y, x) } else { (x, y) };
    let mut out = Vec::with_capacity(x.len() + 1);
    let (low, high) = x.split_at(y.len());
    let mut carry = false;
    for (&a, &b) in low.iter().zip(y) {
        let (s, c) = a.overflowing_add(b);
        let (s, d) = s.overflowing_add(carry as u64);
        carry = c | d;
        out.push(s);
    }
    for &a in high {
        let (s, c) = a.overflowing_add(carry as u64);
        carry = c;
        out.push(s);
    }
    if carry {
        out.push(1);
    }
    out
}

/// x - y, which is not negative.
pub fn sub(x: &[u64], y: &[u64]) -> Vec<u64> {
    let mut out = Vec::with_capacity(x.len());
    let (low, high) = x.split_at(y.len());
    let mut borrow = false;
    for (&a, &b) in low.iter().zip(y) {
        let (s, c) = a.overflowing_sub(b);
        let (s, d) = s.overflowing_sub(borrow as u64);
        borrow = c | d;
        out.push(s);
    }
    for &a in high {
        let (s, c) = a.overflowing_sub(borrow as u64);
        borrow = c;
        out.push(s);
    }
    out
}

/// x · y.
pub fn mul(x: &[u64], y: &[u64]) -> Vec<u64> {
    let (x, y) = if x.len() < y.len() { (y, x) } else { (x, y) };
    if y.is_empty() {
        return Vec::new();
    }
    if y.len() > SHORT {
        let a = UBig::from_words(x);
        let p = if std::ptr::eq(x, y) { a.sqr() } else { a * UBig::from_words(y) };
        return p.as_words().to_vec();
    }
    let mut out = vec![0; x.len() + y.len()];
    for (i, &b) in y.iter().enumerate() {
        let mut carry = 0;
        let (low, high) = out[i..].split_at_mut(x.len());
        for (o, &a) in low.iter_mut().zip(x) {
            let p = a as u128 * b as u128 + *o as u128 + carry as u128;
            *o = p as u64;
            carry = (p >> 64) as u64;
        }
        high[0] = carry;
    }
    out
}

/// The quotient and the remainder of u and v, which is not 0.
pub fn div(u: &[u64], v: &[u64]) -> (Vec<u64>, Vec<u64>) {
    use dashu_int::ops::DivRem;
    if cmp(u, v).is_lt() {
        return (Vec::new(), u.to_vec());
    }
    match (u, v) {
        (&[u], &[v]) => (vec![u / v], vec![u % v]),
        (u, &[v]) => {
            let (q, r) = UBig::from_words(u).div_rem(v);
            (q.as_words().to_vec(), vec![r])
        }
        _ => {
            let (q, r) = UBig::from_words(u).div_rem(UBig::from_words(v));
            (q.as_words().to_vec(), r.as_words().to_vec())
        }
    }
}

/// x · 2ⁿ.
pub fn shl(x: &[u64], n: usize) -> Vec<u64> {
    if x.is_empty() {
        return Vec::new();
    }
    let (words, bits) = (n / 64, n % 64);
    let mut out = Vec::with_capacity(words + x.len() + 1);
    out.resize(words, 0);
    if bits == 0 {
        out.extend_from_slice(x);
        return out;
    }
    let mut low = 0;
    for &w in x {
        out.push(w << bits | low);
        low = w >> (64 - bits);
    }
    out.push(low);
    out
}

/// ⌊x / 2ⁿ⌋.
pub fn shr(x: &[u64], n: usize) -> Vec<u64> {
    let (words, bits) = (n / 64, n % 64);
    let Some(x) = x.get(words..) else { return Vec::new() };
    if bits == 0 {
        return x.to_vec();
    }
    let next = x.iter().skip(1).chain(&[0]);
    x.iter().zip(next).map(|(&w, &high)| w >> bits | high << (64 - bits)).collect()
}

/// The number of these big-endian bytes.
pub fn from_bytes(bytes: &[u8]) -> Vec<u64> {
    let word = |c: &[u8]| c.iter().fold(0u64, |w, &b| w << 8 | b as u64);
    bytes.rchunks(8).map(word).collect()
}

/// Its text in a base from 2 to 62.
pub fn text(x: &[u64], base: u32) -> Vec<u8> {
    match x {
        [] => b"0".to_vec(),
        &[mut w] => {
            let mut out = Vec::with_capacity(64);
            while w > 0 {
                out.push(DIGITS[(w % base as u64) as usize]);
                w /= base as u64;
            }
            out.reverse();
            out
        }
        _ if base <= 36 => UBig::from_words(x).in_radix(base as u8).to_string().into_bytes(),
        _ => {
            let digits = UBig::from_words(x).to_digits(base as u64);
            digits.iter().map(|&d| DIGITS[d as usize]).skip_while(|&d| d == b'0').collect()
        }
    }
}

/// The value of a digit; in bases up to 36 the case of letters does not matter.
pub fn digit(c: u8, base: u32) -> Option<u32> {
    let v = match c {
        b'0'..=b'9' => c - b'0',
        b'a'..=b'z' => c - b'a' + 10,
        b'A'..=b'Z' if base <= 36 => c - b'A' + 10,
        b'A'..=b'Z' => c - b'A' + 36,
        _ => return None,
    } as u32;
    (v < base).then_some(v)
}

/// The number of these digits; none unless they all are.
pub fn parse(digits: &[u8], base: u32) -> Option<Vec<u64>> {
    if digits.is_empty() {
        return None;
    }
    if digits.len() <= 10 {
        let word = digits.iter().try_fold(0u64, |w, &c| Some(w * base as u64 + digit(c, base)? as u64))?;
        return Some(vec![word]);
    }
    if !digits.iter().all(|&c| digit(c, base).is_some()) {
        return None;
    }
    let number = if base <= 36 {
        UBig::from_str_radix(std::str::from_utf8(digits).ok()?, base).ok()?
    } else {
        let values: Vec<u64> = digits.iter().filter_map(|&c| digit(c, base)).map(u64::from).collect();
        UBig::from_digits(base as u64, &values).ok()?
    };
    Some(number.as_words().to_vec())
}

/// The product of all from a to b, 0 < a.
fn range(a: u64, b: u64) -> UBig {
    match b.wrapping_sub(a) {
        _ if a > b => UBig::ONE,
        0 => a.into(),
        n if n < 8 => (a..=b).fold(UBig::ONE, |p, w| p * w),
        n => range(a, a + n / 2) * range(a + n / 2 + 1, b),
    }
}

fn sqrt(x: &[u64]) -> Vec<u64> {
    UBig::from_words(x).sqrt().as_words().to_vec()
}

natives! {
    pure "math/big.natMul" cx (z: Nat, x: Nat, y: Nat) -> Nat { returned(cx, z, &mul(x.as_slice(), y.as_slice())) }
    pure "math/big.natCmp" (x: Nat, y: Nat) -> i64 { cmp(x.as_slice(), y.as_slice()) as i64 }
    pure "math/big.natShl" cx (z: Nat, x: Nat, n: u64) -> Nat { returned(cx, z, &shl(x.as_slice(), n as usize)) }
    pure "math/big.natShr" cx (z: Nat, x: Nat, n: u64) -> Nat { returned(cx, z, &shr(x.as_slice(), n as usize)) }
    pure "math/big.natSqrt" cx (z: Nat, x: Nat) -> Nat { returned(cx, z, &sqrt(x.as_slice())) }
    pure "math/big.natRange" cx (z: Nat, a: u64, b: u64) -> Nat { returned(cx, z, range(a, b).as_words()) }
    pure "math/big.natBitLen" (x: Nat) -> i64 { bit_len(x.as_slice()) as i64 }
    pure "math/big.natTrailingZeros" (x: Nat) -> u64 { trailing_zeros(x.as_slice()) as u64 }
    pure "math/big.natText" cx (dst: GoSlice<u8>, x: Nat, base: i64) -> GoSlice<u8> {
        append_bytes(cx, dst, &text(x.as_slice(), base as u32))
    }
    pure "math/big.natString" cx (neg: bool, x: Nat, base: i64) -> GoStr { string(cx, neg, x.as_slice(), base as u32) }
    pure "math/big.natParse" cx (z: Nat, digits: GoStr, base: i64) -> (Nat, bool) {
        match parse(digits.bytes(), base as u32) {
            Some(words) => (returned(cx, z, &words), true),
            None => (z, false),
        }
    }
    pure "math/big.natSetBytes" cx (z: Nat, bytes: GoSlice<u8>) -> Nat { returned(cx, z, &from_bytes(bytes.as_slice())) }
    pure "math/big.natBytes" (buf: GoSlice<u8>, x: Nat) {
        let bytes = x.as_slice().iter().flat_map(|w| w.to_le_bytes());
        // SAFETY: the caller's slice; nothing else borrows it.
        let buf = unsafe { buf.as_mut_slice() };
        for (to, b) in buf.iter_mut().rev().zip(bytes) {
            *to = b;
        }
    }
}

fn string(cx: &NativeCx, neg: bool, x: &[u64], base: u32) -> GoStr {
    let mut digits = text(x, base);
    if neg {
        digits.insert(0, b'-');
    }
    cx.string(&digits)
}
