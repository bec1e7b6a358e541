//! Strings: concatenation, comparison, conversions and UTF-8 as Go defines it
//! (any invalid byte is U+FFFD of width 1).
//!
//! Shared by the opcode handlers and the natives. Nothing here collects; results
//! that do not fit in memory are `None`.

use std::cmp::Ordering;

use gopark_runtime::heap::{MCache, roundupsize};

use crate::types::{GoSlice, GoStr};

/// What decoding yields for invalid bytes.
pub const RUNE_ERROR: i32 = 0xfffd;
/// The largest code point.
pub const MAX_RUNE: i32 = 0x10ffff;

/// `a + b`.
#[inline]
pub fn concat(mc: &mut MCache, a: GoStr, b: GoStr) -> Option<GoStr> {
    if a.len == 0 {
        return Some(b);
    }
    if b.len == 0 {
        return Some(a);
    }
    let len = a.len.checked_add(b.len)?;
    let p = alloc(mc, len)?;
    // SAFETY: both parts fit in the fresh bytes.
    unsafe {
        std::ptr::copy_nonoverlapping(a.ptr, p, a.len);
        std::ptr::copy_nonoverlapping(b.ptr, p.add(a.len), b.len);
    }
    Some(GoStr { ptr: p, len })
}

/// The concatenation of all parts; a lone non-empty part is returned as it is.
pub fn concat_n(mc: &mut MCache, parts: &[GoStr]) -> Option<GoStr> {
    let mut len = 0usize;
    let mut filled = 0;
    let mut only = GoStr::EMPTY;
    for s in parts {
        if s.len != 0 {
            len = len.checked_add(s.len)?;
            filled += 1;
            only = *s;
        }
    }
    if filled <= 1 {
        return Some(only);
    }
    let start = alloc(mc, len)?;
    let mut p = start;
    for s in parts {
        // SAFETY: the parts fill the fresh bytes exactly.
        unsafe {
            std::ptr::copy_nonoverlapping(s.bytes().as_ptr(), p, s.len);
            p = p.add(s.len);
        }
    }
    Some(GoStr { ptr: start, len })
}

#[inline]
fn alloc(mc: &mut MCache, len: usize) -> Option<*mut u8> {
    let p = mc.alloc_noscan_unzeroed(len);
    (!p.is_null()).then_some(p)
}

/// `a == b`.
#[inline]
pub fn eq(a: GoStr, b: GoStr) -> bool {
    a.len == b.len && (a.ptr == b.ptr || a.bytes() == b.bytes())
}

/// Order of `a` and `b`, byte by byte.
#[inline]
pub fn compare(a: GoStr, b: GoStr) -> Ordering {
    a.bytes().cmp(b.bytes())
}

/// `string(bytes)`.
#[inline]
pub fn from_bytes(mc: &mut MCache, bytes: &[u8]) -> Option<GoStr> {
    if bytes.is_empty() {
        return Some(GoStr::EMPTY);
    }
    let p = alloc(mc, bytes.len())?;
    // SAFETY: room for exactly these bytes was just allocated.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), p, bytes.len()) };
    Some(GoStr { ptr: p, len: bytes.len() })
}

/// `[]byte(s)`; the capacity is what the allocator rounds up to.
pub fn to_bytes(mc: &mut MCache, s: &[u8]) -> Option<GoSlice<u8>> {
    let cap = roundupsize(s.len(), true).max(s.len());
    let p = alloc(mc, cap)?;
    // SAFETY: the copy and the zeroed rest fill the fresh bytes exactly.
    unsafe {
        std::ptr::copy_nonoverlapping(s.as_ptr(), p, s.len());
        std::ptr::write_bytes(p.add(s.len()), 0, cap - s.len());
    }
    Some(GoSlice { ptr: p, len: s.len(), cap })
}

/// `[]rune(s)`.
pub fn to_runes(mc: &mut MCache, s: &[u8]) -> Option<GoSlice<i32>> {
    let n = rune_count(s);
    let bytes = n.checked_mul(4)?;
    let cap = roundupsize(bytes, true).max(bytes) / 4;
    let p = alloc(mc, cap * 4)? as *mut i32;
    let mut at = 0;
    for i in 0..n {
        let (r, w) = decode_rune(&s[at..]);
        // SAFETY: there are n runes, and room for them.
        unsafe { *p.add(i) = r };
        at += w;
    }
    // SAFETY: the rest of the fresh memory.
    unsafe { std::ptr::write_bytes(p.add(n), 0, cap - n) };
    Some(GoSlice { ptr: p, len: n, cap })
}

/// `string(runes)`.
pub fn from_runes(mc: &mut MCache, runes: &[i32]) -> Option<GoStr> {
    let mut len = 0usize;
    for &r in runes {
        len = len.checked_add(rune_len(r))?;
    }
    if len == 0 {
        return Some(GoStr::EMPTY);
    }
    let start = alloc(mc, len)?;
    let mut p = start;
    for &r in runes {
        let (buf, n) = encode_rune(r);
        // SAFETY: the encodings fill the fresh bytes exactly (a racing writer of
        // the slice cannot make them longer: each rune is read once more, so the
        // remaining room is checked).
        unsafe {
            let room = start.add(len).offset_from(p) as usize;
            let n = n.min(room);
            std::ptr::copy_nonoverlapping(buf.as_ptr(), p, n);
            p = p.add(n);
        }
    }
    Some(GoStr { ptr: start, len })
}

/// `string(r)` of an integer.
pub fn from_rune(mc: &mut MCache, r: i64) -> Option<GoStr> {
    let (buf, n) = encode_rune(i32::try_from(r).unwrap_or(-1));
    from_bytes(mc, &buf[..n])
}

/// Bytes of the encoding of `r`; those of U+FFFD if it is no valid rune.
#[inline]
pub fn rune_len(r: i32) -> usize {
    match r {
        0..=0x7f => 1,
        0x80..=0x7ff => 2,
        0x1_0000..=MAX_RUNE => 4,
        _ => 3,
    }
}

/// The encoding of `r`, of U+FFFD if it is no valid rune.
#[inline]
pub fn encode_rune(r: i32) -> ([u8; 4], usize) {
    let r = match r {
        0..=0xd7ff | 0xe000..=MAX_RUNE => r,
        _ => RUNE_ERROR,
    } as u32;
    let low = |shift: u32| 0x80 | (r >> shift & 0x3f) as u8;
    match r {
        0..=0x7f => ([r as u8, 0, 0, 0], 1),
        0x80..=0x7ff => ([0xc0 | (r >> 6) as u8, low(0), 0, 0], 2),
        0x800..=0xffff => ([0xe0 | (r >> 12) as u8, low(6), low(0), 0], 3),
        _ => ([0xf0 | (r >> 18) as u8, low(12), low(6), low(0)], 4),
    }
}

/// The first rune of `s` and its width: (U+FFFD, 0) if `s` is empty, (U+FFFD, 1)
/// if it does not begin with a valid encoding.
#[inline]
pub fn decode_rune(s: &[u8]) -> (i32, usize) {
    match s.first() {
        None => (RUNE_ERROR, 0),
        Some(&b) if b < 0x80 => (b as i32, 1),
        _ => decode_multibyte(s),
    }
}

fn decode_multibyte(s: &[u8]) -> (i32, usize) {
    let tail = |i: usize| match s.get(i) {
        Some(&b) if b & 0xc0 == 0x80 => Some((b & 0x3f) as i32),
        _ => None,
    };
    let first = s[0] as i32;
    let rune = || -> Option<(i32, usize)> {
        match first {
            0xc2..=0xdf => Some(((first & 0x1f) << 6 | tail(1)?, 2)),
            0xe0..=0xef => {
                let r = (first & 0x0f) << 12 | tail(1)? << 6 | tail(2)?;
                (r >= 0x800 && !(0xd800..0xe000).contains(&r)).then_some((r, 3))
            }
            0xf0..=0xf4 => {
                let r = (first & 0x07) << 18 | tail(1)? << 12 | tail(2)? << 6 | tail(3)?;
                (0x1_0000..=MAX_RUNE).contains(&r).then_some((r, 4))
            }
            _ => None,
        }
    };
    rune().unwrap_or((RUNE_ERROR, 1))
}

/// The last rune of `s` and its width, errors as in [`decode_rune`].
pub fn decode_last_rune(s: &[u8]) -> (i32, usize) {
    let end = s.len();
    if end == 0 {
        return (RUNE_ERROR, 0);
    }
    for width in 1..=end.min(4) {
        let b = s[end - width];
        if b & 0xc0 != 0x80 {
            let (r, w) = decode_rune(&s[end - width..]);
            return if w == width { (r, w) } else { (RUNE_ERROR, 1) };
        }
    }
    (RUNE_ERROR, 1)
}

/// Whether `s` begins with a full encoding, valid or not; false if more bytes
/// could make one of a valid beginning.
pub fn full_rune(s: &[u8]) -> bool {
    let Some(&first) = s.first() else { return false };
    let need = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return true,
    };
    if s.len() >= need {
        return true;
    }
    let second_ok = |b: u8| match first {
        0xe0 => (0xa0..=0xbf).contains(&b),
        0xed => (0x80..=0x9f).contains(&b),
        0xf0 => (0x90..=0xbf).contains(&b),
        0xf4 => (0x80..=0x8f).contains(&b),
        _ => b & 0xc0 == 0x80,
    };
    (s.len() > 1 && !second_ok(s[1])) || (s.len() > 2 && s[2] & 0xc0 != 0x80)
}

/// Number of runes, invalid bytes counting one each.
pub fn rune_count(s: &[u8]) -> usize {
    match std::str::from_utf8(s) {
        Ok(s) => s.chars().count(),
        Err(_) => {
            let (mut n, mut at) = (0, 0);
            while at < s.len() {
                at += decode_rune(&s[at..]).1;
                n += 1;
            }
            n
        }
    }
}

/// Whether all of `s` is valid UTF-8.
#[inline]
pub fn valid(s: &[u8]) -> bool {
    std::str::from_utf8(s).is_ok()
}

/// Iterates over (index, rune, width) as `range` over a string does.
pub fn runes(s: &[u8]) -> impl Iterator<Item = (usize, i32, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= s.len() {
            return None;
        }
        let (r, w) = decode_rune(&s[at..]);
        at += w;
        Some((at - w, r, w))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoding_agrees_with_std_on_every_rune() {
        for c in (0..=MAX_RUNE as u32).filter_map(char::from_u32) {
            let mut buf = [0; 4];
            let s = c.encode_utf8(&mut buf).as_bytes();
            assert_eq!(decode_rune(s), (c as i32, s.len()));
            assert_eq!(decode_last_rune(s), (c as i32, s.len()));
            let (mine, n) = encode_rune(c as i32);
            assert_eq!(&mine[..n], s);
            assert_eq!(rune_len(c as i32), n);
            assert!(full_rune(s) && !full_rune(&s[..n - 1]));
        }
    }

    #[test]
    fn invalid_bytes_are_one_each() {
        for bad in [&b"\x80"[..], b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xff", b"\xe0\x9f\xbf"]
        {
            assert_eq!(decode_rune(bad), (RUNE_ERROR, 1), "{bad:x?}");
            assert_eq!(decode_last_rune(bad), (RUNE_ERROR, 1), "{bad:x?}");
            assert_eq!(rune_count(bad), bad.len());
            assert!(full_rune(bad));
            assert!(!valid(bad));
        }
        assert_eq!(decode_rune(b"\xe4\xb8"), (RUNE_ERROR, 1));
        assert!(!full_rune(b"\xe4\xb8") && full_rune(b"\xe4\x41"));
        assert_eq!(rune_count("日本\u{10ffff}".as_bytes()), 3);
        for r in [-1, 0xd800, 0xdfff, MAX_RUNE + 1] {
            assert_eq!(encode_rune(r), ([0xef, 0xbf, 0xbd, 0], 3));
        }
    }

    #[test]
    fn conversions() {
        let mc = &mut MCache::new();
        let s = concat(mc, GoStr::from_static("ab"), GoStr::from_static("cd")).unwrap();
        assert_eq!(s.bytes(), b"abcd");
        let parts = ["", "x", "", "yz"].map(GoStr::from_static);
        assert_eq!(concat_n(mc, &parts).unwrap().bytes(), b"xyz");
        assert_eq!(concat_n(mc, &parts[..3]).unwrap().ptr, parts[1].ptr);
        let r = to_runes(mc, "aé日\u{1f600}".as_bytes()).unwrap();
        assert_eq!(r.as_slice(), &[0x61, 0xe9, 0x65e5, 0x1f600]);
        assert_eq!(from_runes(mc, r.as_slice()).unwrap().bytes(), "aé日\u{1f600}".as_bytes());
        assert_eq!(from_rune(mc, 1 << 40).unwrap().bytes(), "\u{fffd}".as_bytes());
        assert!(!to_bytes(mc, b"").unwrap().ptr.is_null());
        assert_eq!(compare(GoStr::from_static("a"), GoStr::from_static("ab")), Ordering::Less);
    }
}
