//! Searching in bytes: what packages strings and bytes share.

use gopark_vm::string::{RUNE_ERROR, decode_last_rune, decode_rune, encode_rune, rune_count, runes};
use memchr::{memchr, memmem, memrchr};

use crate::unicode::simple_fold;

fn int(i: Option<usize>) -> i64 {
    i.map_or(-1, |i| i as i64)
}

/// First index of `c`.
#[inline]
pub fn index_byte(s: &[u8], c: u8) -> i64 {
    int(memchr(c, s))
}

/// Last index of `c`.
#[inline]
pub fn last_index_byte(s: &[u8], c: u8) -> i64 {
    int(memrchr(c, s))
}

/// First index of `sep`.
pub fn find(s: &[u8], sep: &[u8]) -> Option<usize> {
    let Some((&first, rest)) = sep.split_first() else { return Some(0) };
    if sep.len() > s.len() {
        return None;
    }
    if rest.is_empty() {
        return memchr(first, s);
    }
    // A searcher costs more to make than most strings cost to look through.
    let last_start = s.len() - sep.len();
    let mut at = 0;
    for _ in 0..8 {
        at += memchr(first, &s[at..=last_start])?;
        if &s[at + 1..at + sep.len()] == rest {
            return Some(at);
        }
        at += 1;
        if at > last_start {
            return None;
        }
    }
    memmem::find(&s[at..], sep).map(|i| at + i)
}

/// First index of `sep`, or -1.
pub fn index(s: &[u8], sep: &[u8]) -> i64 {
    int(find(s, sep))
}

/// Last index of `sep`, or -1.
pub fn last_index(s: &[u8], sep: &[u8]) -> i64 {
    match sep {
        [] => s.len() as i64,
        [c] => int(memrchr(*c, s)),
        _ => int(memmem::rfind(s, sep)),
    }
}

/// Number of non-overlapping `sep`; one more than runes if it is empty.
pub fn count(s: &[u8], sep: &[u8]) -> i64 {
    let n = match sep {
        [] => rune_count(s) + 1,
        [c] => memchr::memchr_iter(*c, s).count(),
        _ => {
            let (mut n, mut at) = (0, 0);
            if s.len() > 256 {
                n = memmem::find_iter(s, sep).count();
            } else {
                while let Some(i) = find(&s[at..], sep) {
                    n += 1;
                    at += i + sep.len();
                }
            }
            n
        }
    };
    n as i64
}

/// First index of the rune `r`.
pub fn index_rune(s: &[u8], r: i32) -> i64 {
    match r {
        0..=0x7f => index_byte(s, r as u8),
        RUNE_ERROR => int(runes(s).find(|&(_, c, _)| c == RUNE_ERROR).map(|(i, ..)| i)),
        0x80..=0xd7ff | 0xe000..=0x10ffff => {
            let (buf, n) = encode_rune(r);
            index(s, &buf[..n])
        }
        _ => -1,
    }
}

/// A set of runes given as a string. Invalid bytes stand for U+FFFD.
pub struct RuneSet<'a> {
    ascii: [bool; 128],
    others: Option<&'a [u8]>,
}

impl<'a> RuneSet<'a> {
    /// The runes of `chars`.
    pub fn new(chars: &'a [u8]) -> RuneSet<'a> {
        let mut set = RuneSet { ascii: [false; 128], others: None };
        for &b in chars {
            if b < 0x80 {
                set.ascii[b as usize] = true;
            } else {
                set.others = Some(chars);
            }
        }
        set
    }
    /// Whether `r` is in it.
    #[inline]
    pub fn has(&self, r: i32) -> bool {
        match r {
            0..=0x7f => self.ascii[r as usize],
            _ => self.others.is_some_and(|chars| runes(chars).any(|(_, c, _)| c == r)),
        }
    }
}

/// First index of a rune of `chars`.
pub fn index_any(s: &[u8], chars: &[u8]) -> i64 {
    let set = RuneSet::new(chars);
    if chars.is_empty() {
        return -1;
    }
    int(runes(s).find(|&(_, r, _)| set.has(r)).map(|(i, ..)| i))
}

/// Last index of a rune of `chars`.
pub fn last_index_any(s: &[u8], chars: &[u8]) -> i64 {
    let set = RuneSet::new(chars);
    let mut end = s.len();
    while end > 0 && !chars.is_empty() {
        let (r, w) = decode_last_rune(&s[..end]);
        end -= w;
        if set.has(r) {
            return end as i64;
        }
    }
    -1
}

/// Where `s` begins without leading runes that satisfy `f`.
pub fn skip_left(s: &[u8], f: impl Fn(i32) -> bool) -> usize {
    let mut at = 0;
    while at < s.len() {
        let (r, w) = decode_rune(&s[at..]);
        if !f(r) {
            break;
        }
        at += w;
    }
    at
}

/// Where `s` ends without trailing runes that satisfy `f`.
pub fn skip_right(s: &[u8], f: impl Fn(i32) -> bool) -> usize {
    let mut end = s.len();
    while end > 0 {
        let (r, w) = decode_last_rune(&s[..end]);
        if !f(r) {
            break;
        }
        end -= w;
    }
    end
}

/// unicode.IsSpace.
#[inline]
pub fn is_space(r: i32) -> bool {
    matches!(r, 9..=13 | 32 | 0x85 | 0xa0 | 0x1680 | 0x2000..=0x200a | 0x2028 | 0x2029 | 0x202f | 0x205f | 0x3000)
}

/// Equality under simple folding.
pub fn equal_fold(s: &[u8], t: &[u8]) -> bool {
    if s.is_ascii() && t.is_ascii() {
        return s.eq_ignore_ascii_case(t);
    }
    let (mut a, mut b) = (runes(s), runes(t));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (Some((_, x, _)), Some((_, y, _))) => {
                let mut r = x;
                while r != y {
                    r = simple_fold(r);
                    if r == x {
                        return false;
                    }
                }
            }
            _ => return false,
        }
    }
}

/// -1, 0, +1.
pub fn compare(a: &[u8], b: &[u8]) -> i64 {
    a.cmp(b) as i64
}
