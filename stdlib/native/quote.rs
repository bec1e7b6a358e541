//! Quoted strings and runes, as strconv.Quote and its family write them.

use gopark_vm::string::{RUNE_ERROR, decode_rune, encode_rune};

use crate::unicode::{is_graphic, is_print};

/// What is kept as it is: everything printable.
pub const PRINT: i64 = 0;
/// Printable ASCII only.
pub const ASCII: i64 = 1;
/// Everything graphic.
pub const GRAPHIC: i64 = 2;

/// Appends `s` between quotes, escaped as a Go literal.
pub fn append_quoted(out: &mut Vec<u8>, s: &[u8], quote: u8, mode: i64) {
    out.push(quote);
    let mut at = 0;
    while at < s.len() {
        // A run of bytes that stand for themselves.
        let plain =
            s[at..].iter().take_while(|&&c| matches!(c, 0x20..=0x7e) && c != quote && c != b'\\').count();
        out.extend_from_slice(&s[at..at + plain]);
        at += plain;
        if at == s.len() {
            break;
        }
        let (r, w) = decode_rune(&s[at..]);
        if w == 1 && r == RUNE_ERROR {
            out.extend_from_slice(b"\\x");
            hex(out, s[at] as u32, 2);
        } else {
            append_escaped(out, r, quote, mode);
        }
        at += w;
    }
    out.push(quote);
}

/// Appends `r` between single quotes.
pub fn append_quoted_rune(out: &mut Vec<u8>, r: i32, mode: i64) {
    let valid = char::from_u32(r as u32).is_some();
    out.push(b'\'');
    append_escaped(out, if valid { r } else { RUNE_ERROR }, b'\'', mode);
    out.push(b'\'');
}

fn append_escaped(out: &mut Vec<u8>, r: i32, quote: u8, mode: i64) {
    if r == quote as i32 || r == b'\\' as i32 {
        return out.extend_from_slice(&[b'\\', r as u8]);
    }
    let keep = match mode {
        ASCII => (0x20..0x7f).contains(&r),
        GRAPHIC => is_graphic(r),
        _ => is_print(r),
    };
    if keep {
        let (buf, n) = encode_rune(r);
        return out.extend_from_slice(&buf[..n]);
    }
    let short = match r {
        7 => b'a',
        8 => b'b',
        9 => b't',
        10 => b'n',
        11 => b'v',
        12 => b'f',
        13 => b'r',
        _ => 0,
    };
    match r {
        _ if short != 0 => out.extend_from_slice(&[b'\\', short]),
        0..=0x1f | 0x7f => {
            out.extend_from_slice(b"\\x");
            hex(out, r as u32, 2);
        }
        0..=0xffff => {
            out.extend_from_slice(b"\\u");
            hex(out, r as u32, 4);
        }
        _ => {
            out.extend_from_slice(b"\\U");
            hex(out, r as u32, 8);
        }
    }
}

fn hex(out: &mut Vec<u8>, n: u32, digits: u32) {
    for i in (0..digits).rev() {
        out.push(b"0123456789abcdef"[(n >> (4 * i) & 15) as usize]);
    }
}

/// Whether `s` can be a raw string literal on one line.
pub fn can_backquote(s: &[u8]) -> bool {
    let mut at = 0;
    while at < s.len() {
        let (r, w) = decode_rune(&s[at..]);
        at += w;
        let ok = match r {
            0xfeff => false,
            RUNE_ERROR => w > 1,
            0x60 | 0x7f => false,
            9 => true,
            _ => r >= 0x20,
        };
        if !ok {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes() {
        let q = |s: &[u8], mode| {
            let mut out = Vec::new();
            append_quoted(&mut out, s, b'"', mode);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(
            q("a\"b\\\n\x01\x7fé\u{3000}\u{feff}\u{1f600}".as_bytes(), PRINT),
            r#""a\"b\\\n\x01\x7fé\u3000\ufeff😀""#
        );
        assert_eq!(q("é\u{3000}😀".as_bytes(), ASCII), r#""\u00e9\u3000\U0001f600""#);
        assert_eq!(q("\u{3000}".as_bytes(), GRAPHIC), "\"\u{3000}\"");
        assert_eq!(q(b"\xff\xed\xa0\x80", PRINT), r#""\xff\xed\xa0\x80""#);
        let mut out = Vec::new();
        append_quoted_rune(&mut out, 0xd800, ASCII);
        append_quoted_rune(&mut out, '\'' as i32, PRINT);
        assert_eq!(out, br"'\ufffd''\''");
        assert!(can_backquote("a\té".as_bytes()) && !can_backquote(b"`") && !can_backquote(b"\xff"));
    }
}
