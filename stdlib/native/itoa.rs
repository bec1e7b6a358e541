//! Integers to and from text.

/// Digits of all bases.
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// "00".."99".
static PAIRS: [u8; 200] = {
    let mut p = [0; 200];
    let mut i = 0;
    while i < 100 {
        p[2 * i] = b'0' + (i / 10) as u8;
        p[2 * i + 1] = b'0' + (i % 10) as u8;
        i += 1;
    }
    p
};

/// The text of an integer: 64 binary digits and a sign at most.
pub struct Digits {
    buf: [u8; 65],
    start: usize,
}

impl Digits {
    /// The text.
    #[inline]
    pub fn bytes(&self) -> &[u8] {
        &self.buf[self.start..]
    }
}

/// `n` in base 2 to 36, with a minus sign if `negative`.
#[inline]
pub fn format_uint(mut n: u64, base: u64, negative: bool) -> Digits {
    let mut d = Digits { buf: [0; 65], start: 65 };
    let mut at = 65;
    if base == 10 {
        while n >= 100 {
            let i = (n % 100) as usize * 2;
            n /= 100;
            at -= 2;
            d.buf[at..at + 2].copy_from_slice(&PAIRS[i..i + 2]);
        }
        if n >= 10 {
            at -= 2;
            d.buf[at..at + 2].copy_from_slice(&PAIRS[n as usize * 2..n as usize * 2 + 2]);
        } else {
            at -= 1;
            d.buf[at] = b'0' + n as u8;
        }
    } else {
        let base = base.clamp(2, 36);
        loop {
            at -= 1;
            d.buf[at] = DIGITS[(n % base) as usize];
            n /= base;
            if n == 0 {
                break;
            }
        }
    }
    if negative {
        at -= 1;
        d.buf[at] = b'-';
    }
    d.start = at;
    d
}

/// `n` in base 2 to 36.
#[inline]
pub fn format_int(n: i64, base: u64) -> Digits {
    format_uint(n.unsigned_abs(), base, n < 0)
}

/// Why a number cannot be read; numbers are those of package strconv.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParseCode {
    /// It can.
    Ok = 0,
    /// Bad syntax.
    Syntax = 1,
    /// Out of range.
    Range = 2,
}

/// strconv.ParseUint for a valid base (0, 2..=36) and 1..=64 bits.
pub fn parse_uint(s: &[u8], base: i64, bits: i64) -> (u64, ParseCode) {
    const BAD: (u64, ParseCode) = (0, ParseCode::Syntax);
    let mut digits = s;
    let mut radix = base as u64;
    if base == 0 {
        radix = 10;
        if s.first() == Some(&b'0') {
            (radix, digits) = match s.get(1).map(u8::to_ascii_lowercase) {
                Some(b'b') if s.len() >= 3 => (2, &s[2..]),
                Some(b'o') if s.len() >= 3 => (8, &s[2..]),
                Some(b'x') if s.len() >= 3 => (16, &s[2..]),
                _ => (8, &s[1..]),
            };
            if digits.is_empty() {
                return (0, ParseCode::Ok);
            }
        }
    }
    if digits.is_empty() {
        return BAD;
    }
    let max = if bits >= 64 { u64::MAX } else { (1 << bits) - 1 };
    let (mut n, mut over, mut underscores) = (0u64, false, false);
    for &c in digits {
        let d = match c {
            b'_' if base == 0 => {
                underscores = true;
                continue;
            }
            b'0'..=b'9' => c - b'0',
            b'a'..=b'z' => c - b'a' + 10,
            b'A'..=b'Z' => c - b'A' + 10,
            _ => return BAD,
        } as u64;
        if d >= radix {
            return BAD;
        }
        if over {
            continue;
        }
        match n.checked_mul(radix).and_then(|n| n.checked_add(d)) {
            Some(next) if next <= max => n = next,
            // Out of range at the first digit too many, whatever follows.
            _ => return (max, ParseCode::Range),
        }
        over = false;
    }
    if underscores && !underscores_ok(s) {
        return BAD;
    }
    (n, ParseCode::Ok)
}

/// strconv.ParseInt likewise.
pub fn parse_int(s: &[u8], base: i64, bits: i64) -> (i64, ParseCode) {
    let (negative, digits) = match s.first() {
        Some(b'-') => (true, &s[1..]),
        Some(b'+') => (false, &s[1..]),
        _ => (false, s),
    };
    let (n, code) = parse_uint(digits, base, bits);
    if code == ParseCode::Syntax {
        return (0, code);
    }
    let cutoff = 1u64 << (bits - 1).clamp(0, 63);
    match negative {
        false if n >= cutoff => ((cutoff - 1) as i64, ParseCode::Range),
        true if n > cutoff => ((cutoff as i64).wrapping_neg(), ParseCode::Range),
        false => (n as i64, ParseCode::Ok),
        true => ((n as i64).wrapping_neg(), ParseCode::Ok),
    }
}

/// Whether underscores stand only between digits, a base prefix counting as one.
pub fn underscores_ok(s: &[u8]) -> bool {
    let mut s = match s.first() {
        Some(b'-' | b'+') => &s[1..],
        _ => s,
    };
    // What stood before: '^' the start, '0' a digit, '_' an underscore, '!' other.
    let mut last = b'^';
    let mut hex = false;
    if s.len() >= 2 && s[0] == b'0' {
        let c = s[1].to_ascii_lowercase();
        if matches!(c, b'b' | b'o' | b'x') {
            last = b'0';
            hex = c == b'x';
            s = &s[2..];
        }
    }
    for c in s {
        if c.is_ascii_digit() || (hex && c.is_ascii_hexdigit()) {
            last = b'0';
        } else if *c == b'_' {
            if last != b'0' {
                return false;
            }
            last = b'_';
        } else {
            if last == b'_' {
                return false;
            }
            last = b'!';
        }
    }
    last != b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats() {
        for n in [0, 1, 9, 10, 99, 100, 12345, u64::MAX] {
            assert_eq!(format_uint(n, 10, false).bytes(), n.to_string().as_bytes());
            assert_eq!(format_uint(n, 16, false).bytes(), format!("{n:x}").as_bytes());
            assert_eq!(format_uint(n, 2, false).bytes(), format!("{n:b}").as_bytes());
        }
        assert_eq!(format_int(i64::MIN, 10).bytes(), i64::MIN.to_string().as_bytes());
        assert_eq!(format_int(i64::MIN, 2).bytes(), format!("-1{}", "0".repeat(63)).as_bytes());
        assert_eq!(format_uint(35 * 36 + 1, 36, true).bytes(), b"-z1");
    }

    #[test]
    fn parses() {
        use ParseCode::*;
        let int = |s: &str| parse_int(s.as_bytes(), 0, 64);
        for (s, n) in
            [("0x1F", 31), ("0b11", 3), ("0o17", 15), ("017", 15), ("1_000", 1000), ("0_7", 7), ("+5", 5)]
        {
            assert_eq!(int(s), (n, Ok), "{s}");
        }
        for s in ["_7", "7_", "0b2", "", "-", "08", "0x", "1__0", "0_x1", "+-1", "é"] {
            assert_eq!(int(s), (0, Syntax), "{s}");
        }
        assert_eq!(int("0x_f"), (15, Ok));
        assert_eq!(int("-0x8000000000000000"), (i64::MIN, Ok));
        assert_eq!(int("9223372036854775808"), (i64::MAX, Range));
        assert_eq!(parse_int(b"-129", 10, 8), (-128, Range));
        assert_eq!(parse_int(b"127", 10, 8), (127, Ok));
        assert_eq!(parse_uint(b"256", 10, 8), (255, Range));
        assert_eq!(parse_uint(b"18446744073709551616", 10, 64), (u64::MAX, Range));
        assert_eq!(parse_uint(b"+5", 10, 64), (0, Syntax));
        assert_eq!(parse_uint(b"1_0", 10, 64), (0, Syntax));
        assert_eq!(parse_uint(b"zz", 36, 64), (35 * 37, Ok));
    }
}
