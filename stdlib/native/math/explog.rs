//! Exponentials, logarithms and powers.

use super::{NAN, frexp, ldexp};

const LN2_HI: f64 = 6.931_471_803_691_238_164_9e-1;
const LN2_LO: f64 = 1.908_214_929_270_587_700_02e-10;

/// Natural logarithm: FDLIBM's algorithm.
pub fn log(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        return NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    // x = 2^k (1 + f), sqrt(2)/2 < 1 + f < sqrt(2). As Go on amd64 does, the
    // exponent's bits are taken as they are, also those of subnormal numbers.
    let mut k = (x.to_bits() >> 52) as i64 - 1022;
    let mut f = f64::from_bits(x.to_bits() & ((1 << 52) - 1) | 1022 << 52);
    if f < std::f64::consts::FRAC_1_SQRT_2 {
        f *= 2.0;
        k -= 1;
    }
    f -= 1.0;
    let k = k as f64;
    let s = f / (2.0 + f);
    let s2 = s * s;
    let s4 = s2 * s2;
    let t1 = s2
        * (6.666666666666735130e-01
            + s4 * (2.857142874366239149e-01
                + s4 * (1.818357216161805012e-01 + s4 * 1.479819860511658591e-01)));
    let t2 =
        s4 * (3.999999999940941908e-01 + s4 * (2.222219843214978396e-01 + s4 * 1.531383769920937332e-01));
    let r = t1 + t2;
    let half = 0.5 * f * f;
    k * LN2_HI - ((half - (s * (half + r) + k * LN2_LO)) - f)
}

/// Binary logarithm; exact for powers of two.
pub fn log2(x: f64) -> f64 {
    let (frac, exp) = frexp(x);
    if frac == 0.5 {
        return (exp - 1) as f64;
    }
    log(frac) * (1.0 / std::f64::consts::LN_2) + exp as f64
}

/// e^x: Shibata's algorithm, a Taylor series of x/16 squared four times, in fused
/// arithmetic where the machine has it, as Go does.
pub fn exp(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x == f64::NEG_INFINITY {
        return 0.0;
    }
    if x > 7.09782712893384e+02 {
        return f64::INFINITY;
    }
    if x < -7.46e+02 {
        return 0.0;
    }
    #[cfg(target_arch = "x86_64")]
    if std::is_x86_feature_detected!("fma") {
        // SAFETY: the processor has the feature.
        return unsafe { exp_fused(x) };
    }
    exp_with(x, |a, b, c| a * b + c)
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "fma")]
fn exp_fused(x: f64) -> f64 {
    exp_with(x, f64::mul_add)
}

/// With a*b + c as `fma` computes it.
#[inline(always)]
fn exp_with(x: f64, fma: impl Fn(f64, f64, f64) -> f64) -> f64 {
    const LN2_UPPER: f64 = 0.693_147_180_559_662_956_511_601_805_686_950_683_593_75;
    const LN2_LOWER: f64 = 0.282_352_905_630_315_771_225_884_481_750_134_360_255_254_120_68e-12;
    let k = (x * std::f64::consts::LOG2_E).round_ties_even();
    let r = fma(-LN2_LOWER, k, fma(-LN2_UPPER, k, x)) * 0.0625;
    // 1/n! from n = 8 down.
    let mut p = 2.480_158_730_158_730_158_7e-5;
    for c in [
        1.984_126_984_126_984_127_0e-4,
        1.388_888_888_888_888_888_9e-3,
        8.333_333_333_333_333_333_3e-3,
        4.166_666_666_666_666_666_7e-2,
        1.666_666_666_666_666_666_7e-1,
        0.5,
        1.0,
    ] {
        p = fma(p, r, c);
    }
    // e^2y - 1 = (e^y - 1)(e^y - 1 + 2).
    let mut y = r * p;
    for _ in 0..3 {
        y *= y + 2.0;
    }
    y = fma(y + 2.0, y, 1.0);
    if k >= 1024.0 {
        return f64::INFINITY;
    }
    ldexp(y, k as i64)
}

/// log(1 + x): FDLIBM's algorithm.
pub fn log1p(x: f64) -> f64 {
    const SQRT2_M1: f64 = 4.142135623730950488017e-01;
    const SQRT2_HALF_M1: f64 = -2.928932188134524755992e-01;
    const SMALL: f64 = 1.0 / (1 << 29) as f64;
    const TINY: f64 = 1.0 / (1u64 << 54) as f64;
    const TWO_53: f64 = (1u64 << 53) as f64;
    if x < -1.0 || x.is_nan() {
        return NAN;
    }
    if x == -1.0 {
        return f64::NEG_INFINITY;
    }
    if x == f64::INFINITY {
        return x;
    }
    let a = x.abs();
    let (mut f, mut iu, mut k, mut c) = (0.0, 0u64, 1i64, 0.0);
    if a < SQRT2_M1 {
        if a < SMALL {
            return if a < TINY { x } else { x - x * x * 0.5 };
        }
        if x > SQRT2_HALF_M1 {
            // 1 + x is within [sqrt(2)/2, sqrt(2)].
            (f, k, iu) = (x, 0, 1);
        }
    }
    if k != 0 {
        let u;
        if a < TWO_53 {
            u = 1.0 + x;
            iu = u.to_bits();
            k = (iu >> 52) as i64 - 1023;
            // What the sum has lost.
            c = if k > 0 { 1.0 - (u - x) } else { x - (u - 1.0) };
            c /= u;
        } else {
            u = x;
            iu = u.to_bits();
            k = (iu >> 52) as i64 - 1023;
        }
        iu &= (1 << 52) - 1;
        let u = if iu < 0x0006_a09e_667f_3bcd {
            f64::from_bits(iu | 0x3ff0_0000_0000_0000)
        } else {
            k += 1;
            let u = f64::from_bits(iu | 0x3fe0_0000_0000_0000);
            iu = ((1 << 52) - iu) >> 2;
            u
        };
        f = u - 1.0;
    }
    let half = 0.5 * f * f;
    let kf = k as f64;
    if iu == 0 {
        // |f| < 2^-20
        if f == 0.0 {
            return if k == 0 { 0.0 } else { kf * LN2_HI + (c + kf * LN2_LO) };
        }
        let r = half * (1.0 - 0.66666666666666666 * f);
        return if k == 0 { f - r } else { kf * LN2_HI - ((r - (kf * LN2_LO + c)) - f) };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let r = z
        * (6.666666666666735130e-01
            + z * (3.999999999940941908e-01
                + z * (2.857142874366239149e-01
                    + z * (2.222219843214978396e-01
                        + z * (1.818357216161805012e-01
                            + z * (1.531383769920937332e-01 + z * 1.479819860511658591e-01))))));
    if k == 0 {
        f - (half - s * (half + r))
    } else {
        kf * LN2_HI - ((half - (s * (half + r) + (kf * LN2_LO + c))) - f)
    }
}

/// 2^x: FDLIBM's algorithm.
pub fn exp2(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x == f64::NEG_INFINITY || x < -1.0740e+03 {
        return 0.0;
    }
    if x > 1.0239999999999999e+03 {
        return f64::INFINITY;
    }
    let k = if x > 0.0 {
        (x + 0.5) as i64
    } else if x < 0.0 {
        (x - 0.5) as i64
    } else {
        0
    };
    let t = x - k as f64;
    exp_parts(t * LN2_HI, -t * LN2_LO, k)
}

/// e^(hi - lo) × 2^k.
fn exp_parts(hi: f64, lo: f64, k: i64) -> f64 {
    let r = hi - lo;
    let t = r * r;
    let c = r - t
        * (1.66666666666666657415e-01
            + t * (-2.77777777770155933842e-03
                + t * (6.61375632143793436117e-05
                    + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
    let y = 1.0 - ((lo - (r * c) / (2.0 - c)) - hi);
    ldexp(y, k)
}

/// x^y: repeated squaring for the integer part of y, exp and log for the rest.
pub fn pow(x: f64, y: f64) -> f64 {
    let odd = |y: f64| {
        if y.abs() >= (1u64 << 53) as f64 {
            // All floats that large are even.
            return false;
        }
        let int = y.trunc();
        int == y && (int as i64) & 1 == 1
    };
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if y == 1.0 {
        return x;
    }
    if x.is_nan() || y.is_nan() {
        return NAN;
    }
    if x == 0.0 {
        let zero = if odd(y) { x } else { 0.0 };
        return if y < 0.0 { f64::INFINITY.copysign(zero) } else { zero };
    }
    if y.is_infinite() {
        return if x == -1.0 {
            1.0
        } else if (x.abs() < 1.0) == (y > 0.0) {
            0.0
        } else {
            f64::INFINITY
        };
    }
    if x.is_infinite() {
        if x < 0.0 {
            if y.is_sign_negative() {
                return if odd(y) { -0.0 } else { 0.0 };
            }
            return if odd(y) { f64::NEG_INFINITY } else { f64::INFINITY };
        }
        return if y < 0.0 { 0.0 } else { f64::INFINITY };
    }
    if y == 0.5 {
        return x.sqrt();
    }
    if y == -0.5 {
        return 1.0 / x.sqrt();
    }
    let (mut yi, mut yf) = (y.abs().trunc(), y.abs() - y.abs().trunc());
    if yf != 0.0 && x < 0.0 {
        return NAN;
    }
    if yi >= 9.223372036854775808e18 {
        // So large an exponent leaves only 0, 1 and infinity.
        return if x == -1.0 {
            1.0
        } else if (x.abs() < 1.0) == (y > 0.0) {
            0.0
        } else {
            f64::INFINITY
        };
    }
    // The answer is a × 2^ae.
    let (mut a, mut ae) = (1.0, 0i64);
    if yf != 0.0 {
        if yf > 0.5 {
            yf -= 1.0;
            yi += 1.0;
        }
        a = exp(yf * log(x));
    }
    let (mut x1, mut xe) = frexp(x);
    let mut i = yi as i64;
    while i != 0 {
        if !(-(1 << 12)..=1 << 12).contains(&xe) {
            // Certain overflow or underflow; the rest would not change it.
            ae += xe;
            break;
        }
        if i & 1 == 1 {
            a *= x1;
            ae += xe;
        }
        x1 *= x1;
        xe <<= 1;
        if x1 < 0.5 {
            x1 += x1;
            xe -= 1;
        }
        i >>= 1;
    }
    if y < 0.0 {
        a = 1.0 / a;
        ae = -ae;
    }
    ldexp(a, ae)
}
