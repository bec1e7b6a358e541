//! Text to floats, as strconv.ParseFloat reads them.

use crate::itoa::{ParseCode, underscores_ok};

/// The float at the start of `s` for 32 or 64 bits (a float32 is returned
/// widened) and how many bytes it takes, 0 if there is none.
pub fn parse_float_prefix(s: &[u8], bits: i64) -> (f64, usize, ParseCode) {
    if let Some((x, n)) = special(s) {
        return (x, n, ParseCode::Ok);
    }
    let Some(n) = scan(s) else { return (0.0, 0, ParseCode::Syntax) };
    let text = &s[..n.len];
    let x = if n.hex { hex(text, bits) } else { decimal(text, n.underscores, bits) };
    let code = if x.is_infinite() { ParseCode::Range } else { ParseCode::Ok };
    (x, n.len, code)
}

/// inf, infinity with a sign or without; nan without one. Any case.
fn special(s: &[u8]) -> Option<(f64, usize)> {
    let (sign, rest) = match s.first()? {
        b'+' => (1.0, &s[1..]),
        b'-' => (-1.0, &s[1..]),
        _ => (0.0, s),
    };
    let begins = |word: &[u8]| rest.len() >= word.len() && rest[..word.len()].eq_ignore_ascii_case(word);
    let signed = (sign != 0.0) as usize;
    if begins(b"infinity") {
        Some((f64::INFINITY.copysign(if sign == 0.0 { 1.0 } else { sign }), signed + 8))
    } else if begins(b"inf") {
        Some((f64::INFINITY.copysign(if sign == 0.0 { 1.0 } else { sign }), signed + 3))
    } else if sign == 0.0 && begins(b"nan") {
        // The NaN that math.NaN returns.
        Some((f64::from_bits(0x7ff8_0000_0000_0001), 3))
    } else {
        None
    }
}

struct Scanned {
    len: usize,
    hex: bool,
    underscores: bool,
}

/// The extent of the number at the start of `s`.
fn scan(s: &[u8]) -> Option<Scanned> {
    let mut i = matches!(s.first(), Some(b'+' | b'-')) as usize;
    let hex = s.len() > i + 2 && s[i] == b'0' && s[i + 1] | 0x20 == b'x';
    if hex {
        i += 2;
    }
    let (mut digits, mut dot, mut underscores) = (false, false, false);
    while let Some(&c) = s.get(i) {
        match c {
            b'_' => underscores = true,
            b'.' if dot => break,
            b'.' => dot = true,
            b'0'..=b'9' => digits = true,
            b'a'..=b'f' | b'A'..=b'F' if hex => digits = true,
            _ => break,
        }
        i += 1;
    }
    if !digits {
        return None;
    }
    let letter = if hex { b'p' } else { b'e' };
    if s.get(i).is_some_and(|c| c | 0x20 == letter) {
        i += 1;
        i += matches!(s.get(i), Some(b'+' | b'-')) as usize;
        if !s.get(i).is_some_and(u8::is_ascii_digit) {
            return None;
        }
        while let Some(&c) = s.get(i).filter(|&&c| c.is_ascii_digit() || c == b'_') {
            underscores |= c == b'_';
            i += 1;
        }
    } else if hex {
        return None;
    }
    if underscores && !underscores_ok(&s[..i]) {
        return None;
    }
    Some(Scanned { len: i, hex, underscores })
}

fn decimal(text: &[u8], underscores: bool, bits: i64) -> f64 {
    let clean;
    let mut text = text;
    if underscores {
        clean = text.iter().copied().filter(|&c| c != b'_').collect::<Vec<u8>>();
        text = &clean;
    }
    // The text is ASCII that `scan` accepted, which std reads too.
    let text = std::str::from_utf8(text).unwrap_or("0");
    match bits {
        32 => text.parse::<f32>().unwrap_or(0.0) as f64,
        _ => text.parse::<f64>().unwrap_or(0.0),
    }
}

/// ±0xh.hhhp±d, rounded half to even.
fn hex(text: &[u8], bits: i64) -> f64 {
    let negative = text[0] == b'-';
    let start = matches!(text[0], b'+' | b'-') as usize + 2;
    // Sixteen significant digits, the rest as a sticky bit.
    let (mut m, mut exp, mut dot) = (0u64, 0i64, false);
    let mut i = start;
    while let Some(&c) = text.get(i) {
        i += 1;
        let d = match c {
            b'_' => continue,
            b'.' => {
                dot = true;
                continue;
            }
            b'p' | b'P' => break,
            b'0'..=b'9' => c - b'0',
            _ => (c | 0x20) - b'a' + 10,
        };
        if m >> 60 == 0 {
            m = m << 4 | d as u64;
            exp -= 4 * dot as i64;
        } else {
            m |= (d != 0) as u64;
            exp += 4 * !dot as i64;
        }
    }
    let mut e = 0i64;
    let minus = text.get(i) == Some(&b'-');
    for &c in &text[i..] {
        if c.is_ascii_digit() && e < 100_000 {
            e = e * 10 + (c - b'0') as i64;
        }
    }
    exp += if minus { -e } else { e };
    let x = round(m, exp, bits);
    if negative { -x } else { x }
}

/// m × 2^exp.
fn round(m: u64, exp: i64, bits: i64) -> f64 {
    if m == 0 {
        return 0.0;
    }
    let (mant_bits, min_exp, max_exp) = if bits == 32 { (24, -149, 127) } else { (53, -1074, 1023) };
    let len = 64 - m.leading_zeros() as i64;
    // Exponent of the result's last bit.
    let last = (exp + len - mant_bits).max(min_exp);
    let drop = last - exp;
    let mut q = if drop <= 0 {
        m << -drop
    } else if drop > 64 {
        0
    } else {
        let (q, rest) = if drop == 64 { (0, m) } else { (m >> drop, m << (64 - drop)) };
        let half = 1u64 << 63;
        if rest > half || (rest == half && q & 1 != 0) { q + 1 } else { q }
    };
    let mut last = last;
    if q >> mant_bits != 0 {
        q >>= 1;
        last += 1;
    }
    if q != 0 && last + (64 - q.leading_zeros() as i64) - 1 > max_exp {
        return f64::INFINITY;
    }
    // Exact: q has at most 53 bits, and both factors of the power are in range.
    let half = last / 2;
    q as f64 * 2f64.powi(half as i32) * 2f64.powi((last - half) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_go_reads() {
        // Expectations printed by Go.
        for (s, x) in [
            ("1_000.5", 1000.5),
            ("0x1_0p4", 256.0),
            ("1e5_0", 1e50),
            ("0x_1p0", 1.0),
            ("0_1", 1.0),
            ("0x1p-1074", 5e-324),
            ("infinity", f64::INFINITY),
            ("+Inf", f64::INFINITY),
            ("5.", 5.0),
            (".5", 0.5),
            ("0x.8p1", 1.0),
            ("0x1P+2", 4.0),
            ("1e23", 1e23),
            ("-0", -0.0),
            ("0x1.fffffffffffff7fffp1023", f64::MAX),
            ("0x0.8p-1074", 0.0),
            ("0x0.80000000000001p-1074", 5e-324),
            ("1e-400", 0.0),
        ] {
            let (got, n, code) = parse_float_prefix(s.as_bytes(), 64);
            assert_eq!((got.to_bits(), n, code), (x.to_bits(), s.len(), ParseCode::Ok), "{s}");
        }
        for s in ["1_e5", "_1", "-nan", "0x1", "1e", "1e+", ".", "", "-", "e5"] {
            assert_eq!(parse_float_prefix(s.as_bytes(), 64).1, 0, "{s}");
        }
        assert_eq!(parse_float_prefix(b"infi", 64).1, 3);
        assert_eq!(parse_float_prefix(b"1p4", 64).1, 1);
        for s in ["1e400", "0x1.fffffffffffff8p1023", "1e99999999999999999999"] {
            assert_eq!(parse_float_prefix(s.as_bytes(), 64), (f64::INFINITY, s.len(), ParseCode::Range));
        }
        assert_eq!(parse_float_prefix(b"1e39", 32).2, ParseCode::Range);
        assert_eq!(parse_float_prefix(b"0x1.ffffffp127", 32).2, ParseCode::Range);
        assert_eq!(parse_float_prefix(b"0x1p-149", 32).0, 1e-45f32 as f64);
        assert_eq!(parse_float_prefix(b"0.1", 32).0, 0.1f32 as f64);
    }
}
