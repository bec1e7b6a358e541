//! Circular and hyperbolic functions: the algorithms of Cephes.

use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, PI};

use super::NAN;
use super::explog::exp;

/// π/4 in three parts, the first two with trailing zeros, so that products with
/// small integers are exact.
const PI4A: f64 = 7.85398125648498535156e-1;
const PI4B: f64 = 3.77489470793079817668e-8;
const PI4C: f64 = 2.69515142907905952645e-15;

/// 4/π in binary, after the point at bit 1 of the first word (1217 bits).
const FOUR_OVER_PI: [u64; 20] = [
    0x0000000000000001,
    0x45f306dc9c882a53,
    0xf84eafa3ea69bb81,
    0xb6c52b3278872083,
    0xfca2c757bd778ac3,
    0x6e48dc74849ba5c0,
    0x0c925dd413a32439,
    0xfc3bd63962534e7d,
    0xd1046bea5d768909,
    0xd338e04d68befc82,
    0x7323ac7306a673e9,
    0x3908bf177bf25076,
    0x3ff12fffbc0b301f,
    0xde5e2316b414da3e,
    0xda6cfd9e4f96136e,
    0x9e8c7ecd3cbfd45a,
    0xea4f758fd7cbe2f6,
    0x7a0e73ef14a525d4,
    0xd7f6bf623f1aba10,
    0xac06608df8f6d757,
];

/// From here on the argument is reduced with more bits of π.
const REDUCE_THRESHOLD: f64 = (1 << 29) as f64;

/// The octant of x ≥ 0 (even) and what is left, in [-π/4, π/4].
fn reduce(x: f64) -> (u64, f64) {
    if x >= REDUCE_THRESHOLD {
        return payne_hanek(x);
    }
    let mut j = (x * (4.0 / PI)) as u64;
    let mut y = j as f64;
    if j & 1 == 1 {
        j += 1;
        y += 1.0;
    }
    (j & 7, ((x - y * PI4A) - y * PI4B) - y * PI4C)
}

/// Multiplies the mantissa with the bits of 4/π that matter.
fn payne_hanek(x: f64) -> (u64, f64) {
    let bits = x.to_bits();
    let exp = (bits >> 52 & 0x7ff) as i64 - 1023 - 52;
    let mantissa = (bits & ((1 << 52) - 1)) | 1 << 52;
    let digit = ((exp + 61) as usize) / 64;
    let shift = ((exp + 61) as u32) % 64;
    let word = |i: usize| match shift {
        0 => FOUR_OVER_PI[digit + i],
        _ => FOUR_OVER_PI[digit + i] << shift | FOUR_OVER_PI[digit + i + 1] >> (64 - shift),
    };
    let (z0, z1, z2) = (word(0), word(1), word(2));
    let z2hi = ((z2 as u128 * mantissa as u128) >> 64) as u64;
    let z1p = z1 as u128 * mantissa as u128;
    let (lo, carry) = (z1p as u64).overflowing_add(z2hi);
    let hi = z0.wrapping_mul(mantissa).wrapping_add((z1p >> 64) as u64).wrapping_add(carry as u64);
    let mut j = hi >> 61;
    let hi = hi << 3 | lo >> 61;
    let zeros = hi.leading_zeros();
    let e = 1023 - (zeros as u64 + 1);
    let m = if zeros + 1 >= 64 { 0 } else { hi << (zeros + 1) }
        | if zeros + 1 == 0 { 0 } else { lo >> (64 - (zeros + 1)) };
    let mut z = f64::from_bits(e << 52 | m >> 12);
    if j & 1 == 1 {
        j += 1;
        j &= 7;
        z -= 1.0;
    }
    (j, z * FRAC_PI_4)
}

fn sin_poly(z: f64) -> f64 {
    let zz = z * z;
    z + z
        * zz
        * ((((((1.58962301576546568060e-10 * zz) - 2.50507477628578072866e-8) * zz
            + 2.75573136213857245213e-6)
            * zz
            - 1.98412698295895385996e-4)
            * zz
            + 8.33333333332211858878e-3)
            * zz
            - 1.66666666666666307295e-1)
}

fn cos_poly(z: f64) -> f64 {
    let zz = z * z;
    1.0 - 0.5 * zz
        + zz * zz
            * ((((((-1.13585365213876817300e-11 * zz) + 2.08757008419747316778e-9) * zz
                - 2.75573141792967388112e-7)
                * zz
                + 2.48015872888517045348e-5)
                * zz
                - 1.38888888888730564116e-3)
                * zz
                + 4.16666666666665929218e-2)
}

pub fn sin(x: f64) -> f64 {
    if x == 0.0 || x.is_nan() {
        return x;
    }
    if x.is_infinite() {
        return NAN;
    }
    let (mut j, z) = reduce(x.abs());
    let mut negative = x < 0.0;
    if j > 3 {
        negative = !negative;
        j -= 4;
    }
    let y = if j == 1 || j == 2 { cos_poly(z) } else { sin_poly(z) };
    if negative { -y } else { y }
}

pub fn cos(x: f64) -> f64 {
    if x.is_nan() || x.is_infinite() {
        return NAN;
    }
    let (mut j, z) = reduce(x.abs());
    let mut negative = false;
    if j > 3 {
        j -= 4;
        negative = !negative;
    }
    if j > 1 {
        negative = !negative;
    }
    let y = if j == 1 || j == 2 { sin_poly(z) } else { cos_poly(z) };
    if negative { -y } else { y }
}

pub fn tan(x: f64) -> f64 {
    if x == 0.0 || x.is_nan() {
        return x;
    }
    if x.is_infinite() {
        return NAN;
    }
    let (j, z) = reduce(x.abs());
    let zz = z * z;
    let mut y = if zz > 1e-14 {
        z + z
            * (zz
                * (((-1.30936939181383777646e4 * zz) + 1.15351664838587416140e6) * zz
                    - 1.79565251976484877988e7)
                / ((((zz + 1.36812963470692954678e4) * zz - 1.32089234440210967447e6) * zz
                    + 2.50083801823357915839e7)
                    * zz
                    - 5.38695755929454629881e7))
    } else {
        z
    };
    if j & 2 == 2 {
        y = -1.0 / y;
    }
    if x < 0.0 { -y } else { y }
}

/// Arc tangent on [0, 0.66].
fn atan_small(x: f64) -> f64 {
    let z = x * x;
    let p = z
        * ((((-8.750608600031904122785e-01 * z - 1.615753718733365076637e+01) * z
            - 7.500855792314704667340e+01)
            * z
            - 1.228866684490136173410e+02)
            * z
            - 6.485021904942025371773e+01)
        / (((((z + 2.485846490142306297962e+01) * z + 1.650270098316988542046e+02) * z
            + 4.328810604912902668951e+02)
            * z
            + 4.853903996359136964868e+02)
            * z
            + 1.945506571482613964425e+02);
    x * p + x
}

/// Arc tangent of a positive number.
fn atan_positive(x: f64) -> f64 {
    const MORE_BITS: f64 = 6.123233995736765886130e-17;
    const TAN_3PI_8: f64 = 2.41421356237309504880;
    if x <= 0.66 {
        atan_small(x)
    } else if x > TAN_3PI_8 {
        FRAC_PI_2 - atan_small(1.0 / x) + MORE_BITS
    } else {
        FRAC_PI_4 + atan_small((x - 1.0) / (x + 1.0)) + 0.5 * MORE_BITS
    }
}

pub fn atan(x: f64) -> f64 {
    if x == 0.0 {
        x
    } else if x > 0.0 {
        atan_positive(x)
    } else {
        -atan_positive(-x)
    }
}

pub fn asin(x: f64) -> f64 {
    if x == 0.0 {
        return x;
    }
    let a = x.abs();
    if a.is_nan() || a > 1.0 {
        return NAN;
    }
    let root = (1.0 - a * a).sqrt();
    let y = if a > 0.7 { FRAC_PI_2 - atan_positive(root / a) } else { atan_positive(a / root) };
    if x < 0.0 { -y } else { y }
}

pub fn atan2(y: f64, x: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return NAN;
    }
    if y == 0.0 {
        return if x >= 0.0 && !x.is_sign_negative() { 0f64.copysign(y) } else { PI.copysign(y) };
    }
    if x == 0.0 {
        return FRAC_PI_2.copysign(y);
    }
    if x.is_infinite() {
        let a = match (x > 0.0, y.is_infinite()) {
            (true, true) => FRAC_PI_4,
            (true, false) => 0.0,
            (false, true) => 3.0 * PI / 4.0,
            (false, false) => PI,
        };
        return a.copysign(y);
    }
    if y.is_infinite() {
        return FRAC_PI_2.copysign(y);
    }
    let q = atan(y / x);
    if x >= 0.0 {
        q
    } else if q <= 0.0 {
        q + PI
    } else {
        q - PI
    }
}

pub fn sinh(x: f64) -> f64 {
    let a = x.abs();
    let y = if a > 21.0 {
        exp(a) * 0.5
    } else if a > 0.5 {
        let e = exp(a);
        (e - 1.0 / e) * 0.5
    } else {
        let z = a * a;
        let p = ((-0.2630563213397497062819489e+2 * z - 0.2894211355989563807284660366e+4) * z
            - 0.8991272022039509355398013511e+5)
            * z
            - 0.6307673640497716991184787251e+6;
        let q = ((z - 0.1736789535582336995334509110e+3) * z + 0.1521517378790019070696485176e+5) * z
            - 0.6307673640497716991212077277e+6;
        p * a / q
    };
    if x < 0.0 || (x == 0.0 && x.is_sign_negative()) { -y } else { y }
}

pub fn cosh(x: f64) -> f64 {
    let a = x.abs();
    if a > 21.0 {
        return exp(a) * 0.5;
    }
    let e = exp(a);
    (e + 1.0 / e) * 0.5
}

pub fn tanh(x: f64) -> f64 {
    const MAX_LOG: f64 = 8.8029691931113054295988e+01;
    let a = x.abs();
    if a > 0.5 * MAX_LOG {
        1f64.copysign(x)
    } else if a >= 0.625 {
        let s = exp(2.0 * a);
        (1.0 - 2.0 / (s + 1.0)).copysign(x)
    } else if x == 0.0 || x.is_nan() {
        x
    } else {
        let s = x * x;
        let p = (-9.64399179425052238628e-1 * s - 9.92877231001918586564e1) * s - 1.61468768441708447952e3;
        let q =
            ((s + 1.12811678491632931402e2) * s + 2.23548839060100448583e3) * s + 4.84406305325125486048e3;
        x + x * s * p / q
    }
}
