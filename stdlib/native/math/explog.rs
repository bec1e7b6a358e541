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
    // x = 2^k (1 + f), sqrt(2)/2 < 1 + f < sqrt(2).
    let (mut f, mut k) = frexp(x);
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
            + s4 * (2.857142874366239149e-01 + s4 * (1.818357216161805012e-01 + s4 * 1.479819860511658591e-01)));
    let t2 = s4 * (3.999999999940941908e-01 + s4 * (2.222219843214978396e-01 + s4 * 1.531383769920937332e-01));
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
    if x < -7.451332191019411e+02 {
        return 0.0;
    }
    libm::exp(x)
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
    let c = r
        - t * (1.66666666666666657415e-01
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
