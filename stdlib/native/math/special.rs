//! Roots, inverse hyperbolic functions, gamma and error functions.

use super::NAN;
use super::explog::{exp, log, log1p, pow};
use super::trig::sin;

pub fn hypot(p: f64, q: f64) -> f64 {
    let (p, q) = (p.abs(), q.abs());
    if p.is_infinite() || q.is_infinite() {
        return f64::INFINITY;
    }
    if p.is_nan() || q.is_nan() {
        return NAN;
    }
    let (p, q) = if p < q { (q, p) } else { (p, q) };
    if p == 0.0 {
        return 0.0;
    }
    let q = q / p;
    p * (1.0 + q * q).sqrt()
}

/// FDLIBM's cube root, as FreeBSD refined it.
pub fn cbrt(x: f64) -> f64 {
    const B1: u64 = 715094163;
    const B2: u64 = 696219795;
    const SMALLEST_NORMAL: f64 = 2.22507385850720138309e-308;
    if x == 0.0 || x.is_nan() || x.is_infinite() {
        return x;
    }
    let a = x.abs();
    let mut t = f64::from_bits(a.to_bits() / 3 + (B1 << 32));
    if a < SMALLEST_NORMAL {
        t = (1u64 << 54) as f64;
        t *= a;
        t = f64::from_bits(t.to_bits() / 3 + (B2 << 32));
    }
    let r = t * t / a;
    let s = 5.42857142857142815906e-01 + r * t;
    t *= 3.57142857142857150787e-01
        + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    // To 22 bits, rounded up.
    t = f64::from_bits((t.to_bits() & (0xf_ffff_fffc << 28)) + (1 << 30));
    let s = t * t;
    let mut r = a / s;
    let w = t + t;
    r = (r - t) / (w + r);
    t += t * r;
    t.copysign(x)
}

pub fn asinh(x: f64) -> f64 {
    const TWO_28: f64 = (1 << 28) as f64;
    if x.is_nan() || x.is_infinite() {
        return x;
    }
    let a = x.abs();
    let y = if a > TWO_28 {
        log(a) + std::f64::consts::LN_2
    } else if a > 2.0 {
        log(2.0 * a + 1.0 / ((a * a + 1.0).sqrt() + a))
    } else if a < 1.0 / TWO_28 {
        a
    } else {
        log1p(a + a * a / (1.0 + (1.0 + a * a).sqrt()))
    };
    y.copysign(x)
}

pub fn acosh(x: f64) -> f64 {
    const TWO_28: f64 = (1 << 28) as f64;
    if x < 1.0 || x.is_nan() {
        NAN
    } else if x == 1.0 {
        0.0
    } else if x >= TWO_28 {
        log(x) + std::f64::consts::LN_2
    } else if x > 2.0 {
        log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()))
    } else {
        let t = x - 1.0;
        log1p(t + (2.0 * t + t * t).sqrt())
    }
}

pub fn atanh(x: f64) -> f64 {
    const NEAR_ZERO: f64 = 1.0 / (1 << 28) as f64;
    if !(-1.0..=1.0).contains(&x) {
        return NAN;
    }
    let a = x.abs();
    let y = if a == 1.0 {
        f64::INFINITY
    } else if a < NEAR_ZERO {
        a
    } else if a < 0.5 {
        let t = a + a;
        0.5 * log1p(t + t * a / (1.0 - a))
    } else {
        0.5 * log1p((a + a) / (1.0 - a))
    };
    y.copysign(x)
}

/// Stirling's formula for large arguments, as two factors whose product may
/// overflow.
fn stirling(x: f64) -> (f64, f64) {
    if x > 200.0 {
        return (f64::INFINITY, 1.0);
    }
    const SQRT_TWO_PI: f64 = 2.506628274631000502417;
    const MAX_STIRLING: f64 = 143.01608;
    let w = 1.0 / x;
    let w = 1.0
        + w * ((((7.87311395793093628397e-4 * w - 2.29549961613378126380e-4) * w
            - 2.68132617805781232825e-3)
            * w
            + 3.47222221605458667310e-3)
            * w
            + 8.33333333333482257126e-2);
    let y1 = exp(x);
    let (y1, y2) = if x > MAX_STIRLING {
        let v = pow(x, 0.5 * x - 0.25);
        (v, v / y1)
    } else {
        (pow(x, x - 0.5) / y1, 1.0)
    };
    (y1, SQRT_TWO_PI * w * y2)
}

/// The gamma function: Cephes.
pub fn gamma(x: f64) -> f64 {
    const EULER: f64 = 0.57721566490153286060651209008240243104215933593992;
    let negative_int = x < 0.0 && x == x.floor();
    if negative_int || x == f64::NEG_INFINITY || x.is_nan() {
        return NAN;
    }
    if x == f64::INFINITY {
        return x;
    }
    if x == 0.0 {
        return f64::INFINITY.copysign(x);
    }
    let q = x.abs();
    let p = q.floor();
    if q > 33.0 {
        if x >= 0.0 {
            let (y1, y2) = stirling(x);
            return y1 * y2;
        }
        let sign = if (p as i64) & 1 == 0 { -1.0 } else { 1.0 };
        let mut z = q - p;
        if z > 0.5 {
            z = q - (p + 1.0);
        }
        z = q * sin(std::f64::consts::PI * z);
        if z == 0.0 {
            return f64::INFINITY.copysign(sign);
        }
        let (sq1, sq2) = stirling(q);
        let absz = z.abs();
        let d = absz * sq1 * sq2;
        let z =
            if d.is_infinite() { std::f64::consts::PI / absz / sq1 / sq2 } else { std::f64::consts::PI / d };
        return sign * z;
    }
    let (mut x, mut z) = (x, 1.0);
    let small = |x: f64, z: f64| {
        if x == 0.0 { f64::INFINITY } else { z / ((1.0 + EULER * x) * x) }
    };
    while x >= 3.0 {
        x -= 1.0;
        z *= x;
    }
    while x < 0.0 {
        if x > -1e-9 {
            return small(x, z);
        }
        z /= x;
        x += 1.0;
    }
    while x < 2.0 {
        if x < 1e-9 {
            return small(x, z);
        }
        z /= x;
        x += 1.0;
    }
    if x == 2.0 {
        return z;
    }
    x -= 2.0;
    let p = ((((((x * 1.60119522476751861407e-04 + 1.19135147006586384913e-03) * x
        + 1.04213797561761569935e-02)
        * x
        + 4.76367800457137231464e-02)
        * x
        + 2.07448227648435975150e-01)
        * x
        + 4.94214826801497100753e-01)
        * x)
        + 9.99999999999999996796e-01;
    let q = (((((((x * -2.31581873324120129819e-05 + 5.39605580493303397842e-04) * x
        - 4.45641913851797240494e-03)
        * x
        + 1.18139785222060435552e-02)
        * x
        + 3.58236398605498653373e-02)
        * x
        - 2.34591795718243348568e-01)
        * x
        + 7.14304917030273074085e-02)
        * x)
        + 1.00000000000000000320e+00;
    z * p / q
}
