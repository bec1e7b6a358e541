//! Floats to text: package strconv's formats b, e, E, f, g, G, x, X.
//!
//! Digits come from the standard library, shortest or correctly rounded (half to
//! even); laying them out is Go's.

use std::fmt::Write;

use crate::support::Small;

/// Decimal digits without trailing zeros: 0.d₁d₂… × 10^point. Zero has none.
pub struct Decimal {
    digits: Digits,
    point: i32,
}

/// ASCII digits, a few of them without allocation.
enum Digits {
    Few([u8; 48], usize),
    Many(Vec<u8>),
}

impl std::ops::Deref for Digits {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        match self {
            Digits::Few(buf, len) => &buf[..*len],
            Digits::Many(v) => v,
        }
    }
}

impl std::ops::DerefMut for Digits {
    fn deref_mut(&mut self) -> &mut [u8] {
        match self {
            Digits::Few(buf, len) => &mut buf[..*len],
            Digits::Many(v) => v,
        }
    }
}

impl Digits {
    /// The digits among these characters.
    fn of(text: &[u8]) -> Digits {
        let digits = text.iter().copied().filter(u8::is_ascii_digit);
        if text.len() > 48 {
            return Digits::Many(digits.collect());
        }
        let mut buf = [0; 48];
        let mut len = 0;
        for c in digits {
            buf[len] = c;
            len += 1;
        }
        Digits::Few(buf, len)
    }
    fn trim_zeros(&mut self) {
        let keep = self.iter().rposition(|&c| c != b'0').map_or(0, |i| i + 1);
        match self {
            Digits::Few(_, len) => *len = keep,
            Digits::Many(v) => v.truncate(keep),
        }
    }
}

/// Reads what `{:e}` prints: `d.ddde-x`.
fn decimal(text: &[u8]) -> Decimal {
    let e = text.iter().rposition(|&c| c == b'e').unwrap_or(text.len());
    let mut digits = Digits::of(&text[..e]);
    let mut exp = 0i32;
    for &c in text.get(e + 1..).unwrap_or(&[]) {
        if c != b'-' {
            exp = exp * 10 + (c - b'0') as i32;
        }
    }
    if text.get(e + 1) == Some(&b'-') {
        exp = -exp;
    }
    digits.trim_zeros();
    let point = if digits.is_empty() { 0 } else { exp + 1 };
    Decimal { digits, point }
}

/// The fewest digits that read back as `x` (not negative, finite).
fn shortest(x: f64, bits: i64) -> Decimal {
    let mut text = Small::<40>::new();
    let done = if bits == 32 { write!(text, "{:e}", x as f32) } else { write!(text, "{x:e}") };
    debug_assert!(done.is_ok());
    let mut d = decimal(text.bytes());
    // Where two candidates are equally near, std takes the upper one, Go the even.
    if d.digits.last().is_some_and(|c| c % 2 == 1) && is_tie(x, &d) {
        if let Some(last) = d.digits.last_mut() {
            *last -= 1;
        }
        if read_back(&d, bits) != x {
            d = decimal(text.bytes());
        }
        d.digits.trim_zeros();
    }
    d
}

/// Whether `x` is exactly half a unit of the last digit below `d`.
fn is_tie(x: f64, d: &Decimal) -> bool {
    let (mantissa, exp) = parts(x, 64);
    let places = -(exp + mantissa.trailing_zeros() as i32);
    let nd = d.digits.len();
    if places > 0 {
        // So many digits after the point, the last of them a 5.
        return places == nd as i32 + 1 - d.point;
    }
    let exact = format!("{x:.0}");
    let rest = exact.as_bytes().get(nd..).unwrap_or(&[]);
    rest.first() == Some(&b'5') && rest[1..].iter().all(|&c| c == b'0')
}

fn read_back(d: &Decimal, bits: i64) -> f64 {
    let text = format!("0.{}e{}", String::from_utf8_lossy(&d.digits), d.point);
    match bits {
        32 => text.parse::<f32>().unwrap_or(0.0) as f64,
        _ => text.parse().unwrap_or(0.0),
    }
}

/// `n` ≥ 1 digits.
fn rounded(x: f64, n: usize) -> Decimal {
    // No double has more than 767 digits; the formatter's precision is 16 bits.
    let n = n.min(800);
    if n <= 40 {
        let mut text = Small::<64>::new();
        let done = write!(text, "{x:.*e}", n - 1);
        debug_assert!(done.is_ok());
        return decimal(text.bytes());
    }
    decimal(format!("{x:.*e}", n - 1).as_bytes())
}

/// `places` digits after the point.
fn rounded_places(x: f64, places: usize) -> Decimal {
    if places <= 20 && x < 1e20 {
        let mut text = Small::<48>::new();
        let done = write!(text, "{x:.places$}");
        debug_assert!(done.is_ok());
        return placed(text.bytes());
    }
    placed(format!("{x:.*}", places.min(1100)).as_bytes())
}

/// Reads `ddd.ddd`.
fn placed(text: &[u8]) -> Decimal {
    let dot = text.iter().position(|&c| c == b'.').unwrap_or(text.len());
    let lead = text.iter().take_while(|&&c| c == b'0' || c == b'.').count();
    // Leading zeros, without the point among them.
    let zeros = lead - (lead > dot) as usize;
    let mut digits = Digits::of(&text[lead..]);
    digits.trim_zeros();
    let point = if digits.is_empty() { 0 } else { dot as i32 - zeros as i32 };
    Decimal { digits, point }
}

/// Appends what strconv.AppendFloat appends. `prec` -1 is shortest; `bits` is 32
/// (then `x` holds a float32) or 64.
pub fn append_float(out: &mut Vec<u8>, x: f64, fmt: u8, prec: i64, bits: i64) {
    if x.is_nan() {
        return out.extend_from_slice(b"NaN");
    }
    let x = if bits == 32 { x as f32 as f64 } else { x };
    if x.is_infinite() {
        return out.extend_from_slice(if x < 0.0 { b"-Inf" } else { b"+Inf" });
    }
    let negative = x.is_sign_negative();
    match fmt {
        b'b' => return format_b(out, x, bits),
        b'x' | b'X' => return format_x(out, x, fmt, prec, bits),
        _ => {}
    }
    let x = x.abs();
    let short = prec < 0;
    let mut prec = prec;
    let d = match fmt {
        _ if short => {
            let d = shortest(x, bits);
            let nd = d.digits.len() as i64;
            prec = match fmt {
                b'e' | b'E' => nd - 1,
                b'f' => (nd - d.point as i64).max(0),
                _ => nd,
            };
            d
        }
        b'e' | b'E' => rounded(x, prec.min(900) as usize + 1),
        b'f' => rounded_places(x, prec.min(1200) as usize),
        b'g' | b'G' => {
            prec = prec.max(1);
            rounded(x, prec.min(900) as usize)
        }
        _ => Decimal { digits: Digits::Many(Vec::new()), point: 0 },
    };
    match fmt {
        b'e' | b'E' => format_e(out, negative, &d, prec.max(0), fmt),
        b'f' => format_f(out, negative, &d, prec.max(0)),
        b'g' | b'G' => {
            let nd = d.digits.len() as i64;
            // %e is used if the exponent is below -4 or not below the precision.
            let mut limit = prec;
            if limit > nd && nd >= d.point as i64 {
                limit = nd;
            }
            if short {
                limit = 6;
            }
            let exp = d.point as i64 - 1;
            if exp < -4 || exp >= limit {
                format_e(out, negative, &d, prec.min(nd) - 1, fmt + b'e' - b'g')
            } else {
                format_f(out, negative, &d, (nd - d.point as i64).max(0))
            }
        }
        _ => out.extend_from_slice(&[b'%', fmt]),
    }
}

/// -d.ddde±dd
fn format_e(out: &mut Vec<u8>, negative: bool, d: &Decimal, prec: i64, fmt: u8) {
    if negative {
        out.push(b'-');
    }
    out.push(*d.digits.first().unwrap_or(&b'0'));
    if prec > 0 {
        out.push(b'.');
        let prec = prec as usize;
        let have = d.digits.len().clamp(1, prec + 1);
        out.extend_from_slice(d.digits.get(1..have).unwrap_or(&[]));
        out.resize(out.len() + prec + 1 - have, b'0');
    }
    let exp = if d.digits.is_empty() { 0 } else { d.point - 1 };
    exponent(out, fmt, exp);
}

/// Letter, sign and at least two digits.
fn exponent(out: &mut Vec<u8>, letter: u8, exp: i32) {
    out.push(letter);
    out.push(if exp < 0 { b'-' } else { b'+' });
    let exp = exp.unsigned_abs();
    if exp < 10 {
        out.push(b'0');
    }
    out.extend_from_slice(crate::itoa::format_uint(exp as u64, 10, false).bytes());
}

/// -ddd.ddd
fn format_f(out: &mut Vec<u8>, negative: bool, d: &Decimal, prec: i64) {
    if negative {
        out.push(b'-');
    }
    let nd = d.digits.len();
    if d.point > 0 {
        let point = d.point as usize;
        out.extend_from_slice(&d.digits[..nd.min(point)]);
        out.resize(out.len() + point.saturating_sub(nd), b'0');
    } else {
        out.push(b'0');
    }
    if prec > 0 {
        out.push(b'.');
        let zeros = ((-d.point).max(0) as i64).min(prec);
        out.resize(out.len() + zeros as usize, b'0');
        let from = d.point.max(0) as usize;
        let rest = d.digits.get(from..).unwrap_or(&[]);
        let take = rest.len().min((prec - zeros) as usize);
        out.extend_from_slice(&rest[..take]);
        out.resize(out.len() + (prec - zeros) as usize - take, b'0');
    }
}

/// (mantissa, exponent): x = mantissa × 2^exponent with all mantissa bits.
fn parts(x: f64, bits: i64) -> (u64, i32) {
    let (frac, exp, mbits, bias) = if bits == 32 {
        let b = (x as f32).to_bits();
        ((b & 0x7f_ffff) as u64, (b >> 23 & 0xff) as i32, 23, 127)
    } else {
        let b = x.to_bits();
        (b & 0xf_ffff_ffff_ffff, (b >> 52 & 0x7ff) as i32, 52, 1023)
    };
    match exp {
        0 => (frac, 1 - bias - mbits),
        _ => (frac | 1 << mbits, exp - bias - mbits),
    }
}

/// -ddddp±ddd
fn format_b(out: &mut Vec<u8>, x: f64, bits: i64) {
    let (mantissa, exp) = parts(x, bits);
    out.extend_from_slice(crate::itoa::format_uint(mantissa, 10, x.is_sign_negative()).bytes());
    out.push(b'p');
    if exp >= 0 {
        out.push(b'+');
    }
    out.extend_from_slice(crate::itoa::format_int(exp as i64, 10).bytes());
}

/// -0x1.yyyp±dd
fn format_x(out: &mut Vec<u8>, x: f64, fmt: u8, prec: i64, bits: i64) {
    let (mut m, exp) = parts(x, bits);
    // Shift so that the leading 1 stands at bit 60.
    let mut exp = exp + 60;
    if m == 0 {
        exp = 0;
    } else {
        let shift = m.leading_zeros() as i32 - 3;
        m <<= shift;
        exp -= shift;
    }
    if (0..15).contains(&prec) {
        let shift = prec as u32 * 4;
        let extra = (m << shift) & ((1 << 60) - 1);
        m >>= 60 - shift;
        if extra | (m & 1) > 1 << 59 {
            m += 1;
        }
        m <<= 60 - shift;
        if m & (1 << 61) != 0 {
            m >>= 1;
            exp += 1;
        }
    }
    let upper = fmt == b'X';
    let hex: &[u8; 16] = if upper { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
    if x.is_sign_negative() {
        out.push(b'-');
    }
    out.extend_from_slice(&[b'0', fmt, b'0' + (m >> 60 & 1) as u8]);
    m <<= 4;
    if prec < 0 {
        if m != 0 {
            out.push(b'.');
        }
        while m != 0 {
            out.push(hex[(m >> 60) as usize]);
            m <<= 4;
        }
    } else if prec > 0 {
        out.push(b'.');
        for _ in 0..prec {
            out.push(hex[(m >> 60) as usize]);
            m <<= 4;
        }
    }
    exponent(out, if upper { b'P' } else { b'p' }, exp);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn f(x: f64, fmt: char, prec: i64, bits: i64) -> String {
        let mut out = Vec::new();
        append_float(&mut out, x, fmt as u8, prec, bits);
        String::from_utf8(out).unwrap()
    }

    #[test]
    #[allow(clippy::excessive_precision)]
    fn go_formats() {
        // Expectations printed by Go.
        for (x, fmt, prec, bits, want) in [
            (1.5, 'z', -1, 64, "%z"),
            (1.5, 'b', -1, 64, "6755399441055744p-52"),
            (1.5, 'x', -1, 32, "0x1.8p+00"),
            (0.0, 'x', 3, 64, "0x0.000p+00"),
            (1e-320, 'x', -1, 64, "0x1.fap-1064"),
            (0.0, 'b', -1, 64, "0p-1074"),
            (0.0, 'b', -1, 32, "0p-149"),
            (1e-45, 'x', -1, 32, "0x1p-149"),
            (1e-45, 'b', -1, 32, "1p-149"),
            (1e21, 'g', -1, 64, "1e+21"),
            (1e20, 'g', -1, 64, "1e+20"),
            (123456789.0, 'g', -1, 64, "1.23456789e+08"),
            (123456.0, 'g', -1, 64, "123456"),
            (1e6, 'g', -1, 64, "1e+06"),
            (0.0001, 'g', -1, 64, "0.0001"),
            (0.00001, 'g', -1, 64, "1e-05"),
            (0.0, 'g', -1, 64, "0"),
            (-0.0, 'g', -1, 64, "-0"),
            (0.0, 'e', -1, 64, "0e+00"),
            (0.0, 'e', 3, 64, "0.000e+00"),
            (0.1, 'g', -1, 32, "0.1"),
            (2.5, 'f', 0, 64, "2"),
            (3.5, 'f', 0, 64, "4"),
            (0.5, 'f', 0, 64, "0"),
            (2.675, 'f', 2, 64, "2.67"),
            (1234.5678, 'e', 3, 64, "1.235e+03"),
            (100.0, 'g', 3, 64, "100"),
            (1000.0, 'g', 3, 64, "1e+03"),
            (100.0, 'G', 1, 64, "1E+02"),
            (5e-324, 'g', -1, 64, "5e-324"),
            (f64::MAX, 'f', -1, 64, &format!("17976931348623157{}", "0".repeat(292))),
            (0.000123, 'f', 3, 64, "0.000"),
            (0.000523, 'f', 3, 64, "0.001"),
            (9.99, 'f', 1, 64, "10.0"),
            (2181641171032778.25, 'f', -1, 64, "2181641171032778.2"),
            (197.770538330078125, 'g', -1, 64, "197.77053833007812"),
            (1152921504606846976.0, 'g', -1, 64, "1.152921504606847e+18"),
            (0.999, 'x', 1, 64, "0x1.0p+00"),
            (1.0, 'X', 2, 64, "0X1.00P+00"),
            (f64::INFINITY, 'f', 2, 64, "+Inf"),
        ] {
            assert_eq!(f(x, fmt, prec, bits), want, "{x} {fmt} {prec}");
        }
    }
}
