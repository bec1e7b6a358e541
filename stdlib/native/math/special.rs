//! Roots, inverse hyperbolic functions, gamma and error functions.

use super::explog::{exp, log, pow};
use super::trig::sin;
use super::NAN;

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
    t *= 3.57142857142857150787e-01 + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
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
        libm::log1p(a + a * a / (1.0 + (1.0 + a * a).sqrt()))
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
        libm::log1p(t + (2.0 * t + t * t).sqrt())
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
        0.5 * libm::log1p(t + t * a / (1.0 - a))
    } else {
        0.5 * libm::log1p((a + a) / (1.0 - a))
    };
    y.copysign(x)
}

pub fn lgamma(x: f64) -> (f64, i64) {
    if x == f64::NEG_INFINITY {
        return (x, 1);
    }
    let (y, sign) = libm::lgamma_r(x);
    (y, if sign < 0 { -1 } else { 1 })
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
        + w * ((((7.87311395793093628397e-4 * w - 2.29549961613378126380e-4) * w - 2.68132617805781232825e-3) * w
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
        let z = if d.is_infinite() {
            std::f64::consts::PI / absz / sq1 / sq2
        } else {
            std::f64::consts::PI / d
        };
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
    let p = ((((((x * 1.60119522476751861407e-04 + 1.19135147006586384913e-03) * x + 1.04213797561761569935e-02)
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

/// Inverse error function: Wichura's algorithm AS 241.
pub fn erfinv(x: f64) -> f64 {
    if !(-1.0..=1.0).contains(&x) {
        return NAN;
    }
    if x.abs() == 1.0 {
        return f64::INFINITY.copysign(x);
    }
    let negative = x < 0.0;
    let x = x.abs();
    let poly = |c: &[f64; 8], r: f64| {
        ((((((c[7] * r + c[6]) * r + c[5]) * r + c[4]) * r + c[3]) * r + c[2]) * r + c[1]) * r + c[0]
    };
    let ans = if x <= 0.85 {
        let r = 0.180625 - 0.25 * x * x;
        (x * poly(&A, r)) / poly(&B, r)
    } else {
        let r = (std::f64::consts::LN_2 - log(1.0 - x)).sqrt();
        let z = if r <= 5.0 {
            let r = r - 1.6;
            poly(&C, r) / poly(&D, r)
        } else {
            let r = r - 5.0;
            poly(&E, r) / poly(&F, r)
        };
        z
    };
    let y = ans / std::f64::consts::SQRT_2;
    if negative { -y } else { y }
}

const A: [f64; 8] = [
    1.1975323115670912564578e0,
    4.7072688112383978012285e1,
    6.9706266534389598238465e2,
    4.8548868893843886794648e3,
    1.6235862515167575384252e4,
    2.3782041382114385731252e4,
    1.1819493347062294404278e4,
    8.8709406962545514830200e2,
];
const B: [f64; 8] = [
    1.0,
    4.2313330701600911252e1,
    6.8718700749205790830e2,
    5.3941960214247511077e3,
    2.1213794301586595867e4,
    3.9307895800092710610e4,
    2.8729085735721942674e4,
    5.2264952788528545610e3,
];
const C: [f64; 8] = [
    1.42343711074968357734e0,
    4.63033784615654529590e0,
    5.76949722146069140550e0,
    3.64784832476320460504e0,
    1.27045825245236838258e0,
    2.41780725177450611770e-1,
    2.27238449892691845833e-2,
    7.74545014278341407640e-4,
];
const D: [f64; 8] = [
    1.4142135623730950488016887e0,
    2.9036514445419946173133295e0,
    2.3707661626024532365971225e0,
    9.7547832001787427186894837e-1,
    2.0945065210512749128288442e-1,
    2.1494160384252876777097297e-2,
    7.7441459065157709165577218e-4,
    1.4859850019840355905497876e-9,
];
const E: [f64; 8] = [
    6.65790464350110377720e0,
    5.46378491116411436990e0,
    1.78482653991729133580e0,
    2.96560571828504891230e-1,
    2.65321895265761230930e-2,
    1.24266094738807843860e-3,
    2.71155556874348757815e-5,
    2.01033439929228813265e-7,
];
const F: [f64; 8] = [
    1.414213562373095048801689e0,
    8.482908416595164588112026e-1,
    1.936480946950659106176712e-1,
    2.103693768272068968719679e-2,
    1.112800997078859844711555e-3,
    2.611088405080593625138020e-5,
    2.010321207683943062279931e-7,
    2.891024605872965461538222e-15,
];
