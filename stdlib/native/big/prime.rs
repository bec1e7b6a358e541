//! Whether a number is prime: Miller and Rabin's test with some bases, then the
//! extra strong Lucas test, so that with base 2 it is Baillie, Pomerance,
//! Selfridge and Wagstaff's.

use dashu_int::UBig;
use dashu_int::monty::MontgomeryRepr;
use gopark_vm::native::Raise;
use gopark_vm::natives;

use super::int::jacobi;
use super::{Int, at};

const SMALL: [u64; 15] = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53];

fn probably_prime(n: &UBig, bases: u64) -> bool {
    let word = n.as_words().first().copied().unwrap_or(0);
    if n.is_zero() || n.is_one() {
        return false;
    }
    if word & 1 == 0 {
        return n.as_words() == [2];
    }
    for p in SMALL {
        if n % p == 0 {
            return n.as_words() == [p];
        }
    }
    if n.as_words().len() == 1 && word < 59 * 59 {
        return true;
    }
    miller_rabin(n, bases) && lucas(n)
}

/// With base 2 and so many bases from a generator that n itself sets off.
fn miller_rabin(n: &UBig, bases: u64) -> bool {
    let ring = MontgomeryRepr::new(n.clone());
    let less = n - UBig::ONE;
    let k = less.trailing_zeros().unwrap_or(0);
    let q = &less >> k;
    let (one, minus) = (ring.reduce(UBig::ONE), ring.reduce(less.clone()));
    let mut state = n.as_words()[0] ^ 0x9e37_79b9_7f4a_7c15;
    let mut random = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    'bases: for i in 0..=bases {
        let base = if i == bases {
            UBig::from(2u8)
        } else {
            let words: Vec<u64> = n.as_words().iter().map(|_| random()).collect();
            UBig::from_words(&words) % (n - UBig::from(3u8)) + UBig::from(2u8)
        };
        let mut y = ring.reduce(base).pow(&q);
        if y == one || y == minus {
            continue;
        }
        for _ in 1..k {
            y = y.sqr();
            if y == minus {
                continue 'bases;
            }
            if y == one {
                return false;
            }
        }
        return false;
    }
    true
}

/// With P the least above 2 for which (P²-4|n) = -1, and Q = 1.
fn lucas(n: &UBig) -> bool {
    let mut p = 3u64;
    loop {
        match jacobi((false, UBig::from(p * p - 4)), (false, n.clone())) {
            -1 => break,
            // P²-4 = (P-2)(P+2) has a factor of n in it.
            0 => return n.as_words() == [p + 2],
            _ => {}
        }
        p += 1;
        if p == 40 {
            // A square has no such P.
            use dashu_int::ops::SquareRoot;
            let root = n.sqrt();
            if &root * &root == *n {
                return false;
            }
        }
    }
    // V(k) by the bits of s, where n+1 = s·2^r.
    let ring = MontgomeryRepr::new(n.clone());
    let next = n + UBig::ONE;
    let r = next.trailing_zeros().unwrap_or(0);
    let s = &next >> r;
    let two = ring.reduce(UBig::from(2u8));
    let pr = ring.reduce(UBig::from(p));
    let (mut v, mut v1) = (two.clone(), pr.clone());
    use dashu_int::ops::BitTest;
    for i in (0..s.bit_len()).rev() {
        let cross = &v * &v1 - &pr;
        if s.bit(i) {
            v = cross;
            v1 = v1.sqr() - &two;
        } else {
            v1 = cross;
            v = v.sqr() - &two;
        }
    }
    let minus_two = ring.reduce(n - UBig::from(2u8));
    if v == two || v == minus_two {
        // U(s) = 0 if P·V(s) = 2·V(s+1).
        if &v * &pr == &v1 * &two {
            return true;
        }
    }
    let zero = ring.reduce(UBig::ZERO);
    for _ in 0..r.saturating_sub(1) {
        if v == zero {
            return true;
        }
        if v == two {
            return false;
        }
        v = v.sqr() - &two;
    }
    false
}

natives! {
    pure "math/big.intProbablyPrime" (x: *mut Int, n: i64) -> Result<bool, Raise> {
        Ok(probably_prime(&at(x)?.big(), n as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn primes_below_100_000_are_found() {
        let sieve = |n: u64| n > 1 && (2..).take_while(|d| d * d <= n).all(|d| !n.is_multiple_of(d));
        for n in 0..100_000u64 {
            assert_eq!(probably_prime(&UBig::from(n), 0), sieve(n), "{n}");
            if n % 2 == 1 && n > 60 && sieve(n) {
                assert!(lucas(&UBig::from(n)), "{n}");
            }
        }
    }
}
