//! Package math, with the bits that Go gives on amd64: elementary functions by
//! the same published algorithms (Cephes, FDLIBM, Shibata's exp), whose results
//! differ from those of a system's libm in the last bit here and there.

// Coefficients stand as they were published.
#![allow(clippy::excessive_precision, clippy::approx_constant, clippy::inconsistent_digit_grouping)]

use gopark_vm::natives;

mod bessel;
mod erf;
mod explog;
mod lgamma;
mod special;
mod trig;

use bessel::*;
use erf::*;
pub use explog::{exp, exp2, log, log1p, log2, pow};
use lgamma::lgamma;
use special::*;
use trig::*;

/// math.Frexp.
pub fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let (x, adjust) = if x.abs() < f64::MIN_POSITIVE { (x * (1u64 << 52) as f64, -52) } else { (x, 0) };
    let bits = x.to_bits();
    let exp = (bits >> 52 & 0x7ff) as i64 - 1022;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exp + adjust)
}

/// math.Ldexp.
pub fn ldexp(frac: f64, exp: i64) -> f64 {
    if frac == 0.0 || !frac.is_finite() {
        return frac;
    }
    let (x, e) = if frac.abs() < f64::MIN_POSITIVE { (frac * (1u64 << 52) as f64, -52) } else { (frac, 0) };
    let bits = x.to_bits();
    let exp = exp.saturating_add(e).saturating_add((bits >> 52 & 0x7ff) as i64 - 1023);
    if exp < -1075 {
        return 0f64.copysign(frac);
    }
    if exp > 1023 {
        return f64::INFINITY.copysign(frac);
    }
    let (exp, scale) = if exp < -1022 { (exp + 53, 1.0 / (1u64 << 53) as f64) } else { (exp, 1.0) };
    scale * f64::from_bits(bits & !(0x7ff << 52) | ((exp + 1023) as u64) << 52)
}

fn ilogb(x: f64) -> i64 {
    if x == 0.0 {
        i32::MIN as i64
    } else if x.is_nan() || x.is_infinite() {
        i32::MAX as i64
    } else {
        frexp(x).1 - 1
    }
}

fn max(x: f64, y: f64) -> f64 {
    if x == f64::INFINITY || y == f64::INFINITY {
        f64::INFINITY
    } else if x.is_nan() || y.is_nan() {
        NAN
    } else if x == 0.0 && x == y {
        if x.is_sign_negative() { y } else { x }
    } else if x > y {
        x
    } else {
        y
    }
}

fn min(x: f64, y: f64) -> f64 {
    if x == f64::NEG_INFINITY || y == f64::NEG_INFINITY {
        f64::NEG_INFINITY
    } else if x.is_nan() || y.is_nan() {
        NAN
    } else if x == 0.0 && x == y {
        if x.is_sign_negative() { x } else { y }
    } else if x < y {
        x
    } else {
        y
    }
}

fn dim(x: f64, y: f64) -> f64 {
    let v = x - y;
    if v <= 0.0 { 0.0 } else { v }
}

fn pow10(n: i64) -> f64 {
    match n {
        // Products of exact powers: the last bit is not always the nearest.
        0..=308 => ten(n / 32 * 32) * ten(n % 32),
        -323..0 => ten(-(-n / 32 * 32)) / ten(-n % 32),
        _ if n > 0 => f64::INFINITY,
        _ => 0.0,
    }
}

fn ten(n: i64) -> f64 {
    format!("1e{n}").parse().unwrap_or(0.0)
}

/// IEEE 754 remainder. Exact.
fn remainder(x: f64, y: f64) -> f64 {
    libm::remainder(x, y)
}

fn modf(x: f64) -> (f64, f64) {
    if x.is_infinite() {
        return (x, NAN);
    }
    let int = x.trunc();
    (int, (x - int).copysign(x))
}

/// The NaN that math.NaN returns.
pub const NAN: f64 = f64::from_bits(0x7ff8_0000_0000_0001);

natives! {
    pure "math.Abs" (x: f64) -> f64 { x.abs() }
    pure "math.Acos" (x: f64) -> f64 { std::f64::consts::FRAC_PI_2 - asin(x) }
    pure "math.Acosh" (x: f64) -> f64 { acosh(x) }
    pure "math.Asin" (x: f64) -> f64 { asin(x) }
    pure "math.Asinh" (x: f64) -> f64 { asinh(x) }
    pure "math.Atan" (x: f64) -> f64 { atan(x) }
    pure "math.Atan2" (y: f64, x: f64) -> f64 { atan2(y, x) }
    pure "math.Atanh" (x: f64) -> f64 { atanh(x) }
    pure "math.Cbrt" (x: f64) -> f64 { cbrt(x) }
    pure "math.Ceil" (x: f64) -> f64 { x.ceil() }
    pure "math.Copysign" (f: f64, sign: f64) -> f64 { f.copysign(sign) }
    pure "math.Cos" (x: f64) -> f64 { cos(x) }
    pure "math.Cosh" (x: f64) -> f64 { cosh(x) }
    pure "math.Dim" (x: f64, y: f64) -> f64 { dim(x, y) }
    pure "math.Erf" (x: f64) -> f64 { erf(x) }
    pure "math.Erfc" (x: f64) -> f64 { erfc(x) }
    pure "math.Erfcinv" (x: f64) -> f64 { erfinv(1.0 - x) }
    pure "math.Erfinv" (x: f64) -> f64 { erfinv(x) }
    pure "math.Exp" (x: f64) -> f64 { exp(x) }
    pure "math.Exp2" (x: f64) -> f64 { exp2(x) }
    pure "math.Expm1" (x: f64) -> f64 { libm::expm1(x) }
    pure "math.FMA" (x: f64, y: f64, z: f64) -> f64 { x.mul_add(y, z) }
    pure "math.Float32bits" (f: f32) -> u32 { f.to_bits() }
    pure "math.Float32frombits" (b: u32) -> f32 { f32::from_bits(b) }
    pure "math.Float64bits" (f: f64) -> u64 { f.to_bits() }
    pure "math.Float64frombits" (b: u64) -> f64 { f64::from_bits(b) }
    pure "math.Floor" (x: f64) -> f64 { x.floor() }
    pure "math.Frexp" (f: f64) -> (f64, i64) { frexp(f) }
    pure "math.Gamma" (x: f64) -> f64 { gamma(x) }
    pure "math.Hypot" (p: f64, q: f64) -> f64 { hypot(p, q) }
    pure "math.Ilogb" (x: f64) -> i64 { ilogb(x) }
    pure "math.Inf" (sign: i64) -> f64 { if sign >= 0 { f64::INFINITY } else { f64::NEG_INFINITY } }
    pure "math.IsInf" (f: f64, sign: i64) -> bool {
        (sign >= 0 && f == f64::INFINITY) || (sign <= 0 && f == f64::NEG_INFINITY)
    }
    pure "math.IsNaN" (f: f64) -> bool { f.is_nan() }
    pure "math.J0" (x: f64) -> f64 { j0(x) }
    pure "math.J1" (x: f64) -> f64 { j1(x) }
    pure "math.Jn" (n: i64, x: f64) -> f64 { jn(n, x) }
    pure "math.Ldexp" (frac: f64, exp: i64) -> f64 { ldexp(frac, exp) }
    pure "math.Lgamma" (x: f64) -> (f64, i64) { lgamma(x) }
    pure "math.Log" (x: f64) -> f64 { log(x) }
    pure "math.Log10" (x: f64) -> f64 { log(x) * std::f64::consts::LOG10_E }
    pure "math.Log1p" (x: f64) -> f64 { log1p(x) }
    pure "math.Log2" (x: f64) -> f64 { log2(x) }
    pure "math.Logb" (x: f64) -> f64 {
        if x == 0.0 {
            f64::NEG_INFINITY
        } else if x.is_infinite() {
            f64::INFINITY
        } else if x.is_nan() {
            x
        } else {
            ilogb(x) as f64
        }
    }
    pure "math.Max" (x: f64, y: f64) -> f64 { max(x, y) }
    pure "math.Min" (x: f64, y: f64) -> f64 { min(x, y) }
    pure "math.Mod" (x: f64, y: f64) -> f64 { if y == 0.0 { NAN } else { x % y } }
    pure "math.Modf" (f: f64) -> (f64, f64) { modf(f) }
    pure "math.NaN" () -> f64 { NAN }
    pure "math.Nextafter" (x: f64, y: f64) -> f64 {
        if x.is_nan() || y.is_nan() {
            NAN
        } else if x == y {
            x
        } else if x < y {
            x.next_up()
        } else {
            x.next_down()
        }
    }
    pure "math.Nextafter32" (x: f32, y: f32) -> f32 {
        if x.is_nan() || y.is_nan() {
            NAN as f32
        } else if x == y {
            x
        } else if x < y {
            x.next_up()
        } else {
            x.next_down()
        }
    }
    pure "math.Pow" (x: f64, y: f64) -> f64 { pow(x, y) }
    pure "math.Pow10" (n: i64) -> f64 { pow10(n) }
    pure "math.Remainder" (x: f64, y: f64) -> f64 { remainder(x, y) }
    pure "math.Round" (x: f64) -> f64 { x.round() }
    pure "math.RoundToEven" (x: f64) -> f64 { x.round_ties_even() }
    pure "math.Signbit" (x: f64) -> bool { x.is_sign_negative() }
    pure "math.Sin" (x: f64) -> f64 { sin(x) }
    pure "math.Sincos" (x: f64) -> (f64, f64) { (sin(x), cos(x)) }
    pure "math.Sinh" (x: f64) -> f64 { sinh(x) }
    pure "math.Sqrt" (x: f64) -> f64 { x.sqrt() }
    pure "math.Tan" (x: f64) -> f64 { tan(x) }
    pure "math.Tanh" (x: f64) -> f64 { tanh(x) }
    pure "math.Trunc" (x: f64) -> f64 { x.trunc() }
    pure "math.Y0" (x: f64) -> f64 { y0(x) }
    pure "math.Y1" (x: f64) -> f64 { y1(x) }
    pure "math.Yn" (n: i64, x: f64) -> f64 { yn(n, x) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name, two arguments and what Go printed, as bits.
    const EXPECTED: &str = include_str!("expected.txt");

    #[test]
    fn the_same_bits_as_go() {
        for line in EXPECTED.lines() {
            let mut words = line.split(' ');
            let name = words.next().unwrap();
            let mut num = || f64::from_bits(u64::from_str_radix(words.next().unwrap(), 16).unwrap());
            let (x, y, want) = (num(), num(), num());
            let got = match name {
                "Acos" => std::f64::consts::FRAC_PI_2 - asin(x),
                "Acosh" => acosh(x),
                "Asin" => asin(x),
                "Asinh" => asinh(x),
                "Atan" => atan(x),
                "Atan2" => atan2(x, y),
                "Atanh" => atanh(x),
                "Cbrt" => cbrt(x),
                "Cos" => cos(x),
                "Cosh" => cosh(x),
                "Erf" => erf(x),
                "Erfc" => erfc(x),
                "Erfcinv" => erfinv(1.0 - x),
                "Erfinv" => erfinv(x),
                "Exp" => exp(x),
                "Exp2" => exp2(x),
                "Expm1" => libm::expm1(x),
                "Gamma" => gamma(x),
                "Hypot" => hypot(x, y),
                "J0" => j0(x),
                "J1" => j1(x),
                "Jn3" => jn(3, x),
                "Lgamma" => {
                    let (y, sign) = lgamma(x);
                    y * sign as f64
                }
                "Log" => log(x),
                "Log10" => log(x) * std::f64::consts::LOG10_E,
                "Log1p" => log1p(x),
                "Log2" => log2(x),
                "Pow" => pow(x, y),
                "Pow10" => pow10(x as i64),
                "Remainder" => remainder(x, y),
                "Sin" => sin(x),
                "Sinh" => sinh(x),
                "Tan" => tan(x),
                "Tanh" => tanh(x),
                "Y0" => y0(x),
                "Y1" => y1(x),
                "Yn3" => yn(3, x),
                _ => panic!("{name}"),
            };
            let same = got.to_bits() == want.to_bits() || (got.is_nan() && want.is_nan());
            assert!(same, "{name}({x:?}, {y:?}) = {got:?}, not {want:?}");
        }
    }

    #[test]
    fn parts_of_floats() {
        for x in [1.0, -0.75, 5e-324, 1e-310, f64::MAX, 3e17] {
            let (frac, exp) = frexp(x);
            assert!((0.5..1.0).contains(&frac.abs()));
            assert_eq!(ldexp(frac, exp), x);
        }
        assert_eq!(ldexp(1.0, 5000), f64::INFINITY);
        assert_eq!(ldexp(1.0, -1074), 5e-324);
        assert_eq!((max(-0.0, 0.0).is_sign_positive(), min(0.0, -0.0).is_sign_negative()), (true, true));
        assert_eq!(modf(-1.5), (-1.0, -0.5));
    }
}
