//! Package encoding/base64: runs of bytes to text and back.

use crate::support::append_bytes;
use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

fn encode(src: &[u8], alphabet: &[u8], pad: i64) -> Vec<u8> {
    let mut out = Vec::with_capacity(src.len() / 3 * 4 + 4);
    for group in src.chunks(3) {
        let at = |i: usize| *group.get(i).unwrap_or(&0) as u32;
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for i in 0..4 {
            if i <= group.len() {
                out.push(alphabet[(bits >> (18 - 6 * i) & 63) as usize]);
            } else if let Ok(p) = u8::try_from(pad) {
                out.push(p);
            }
        }
    }
    out
}

/// Go's decoder: bytes decoded, and the offset of what is wrong.
fn decode(dst: &mut [u8], src: &[u8], value: &[u8], pad: i64, strict: bool) -> (usize, Option<usize>) {
    let newline = |c: u8| c == b'\n' || c == b'\r';
    let (mut at, mut n) = (0, 0);
    loop {
        let mut group = [0u8; 4];
        let mut have = 0;
        let mut end = false;
        while have < 4 {
            let Some(&c) = src.get(at) else {
                match have {
                    0 => return (n, None),
                    1 => return (n, Some(at - have)),
                    _ if pad >= 0 => return (n, Some(at - have)),
                    _ => {}
                }
                end = true;
                break;
            };
            at += 1;
            let v = value[c as usize];
            if v != 0xff {
                group[have] = v;
                have += 1;
                continue;
            }
            if newline(c) {
                continue;
            }
            if i64::from(c) != pad || have < 2 {
                return (n, Some(at - 1));
            }
            let padding = at - 1;
            let skip = |at: &mut usize| {
                while src.get(*at).is_some_and(|&c| newline(c)) {
                    *at += 1;
                }
            };
            if have == 2 {
                // The second of two.
                skip(&mut at);
                match src.get(at) {
                    None => return (n, Some(src.len())),
                    Some(&c) if i64::from(c) != pad => return (n, Some(padding)),
                    Some(_) => at += 1,
                }
            }
            skip(&mut at);
            let extra = (at < src.len()).then_some(at);
            let (n, bad) = tail(dst, n, group, have, strict, padding);
            return (n, bad.or(extra));
        }
        if end {
            return tail(dst, n, group, have, strict, at - 1);
        }
        let bits = group.iter().fold(0u32, |b, &v| b << 6 | v as u32);
        for shift in [16, 8, 0] {
            if let Some(to) = dst.get_mut(n) {
                *to = (bits >> shift) as u8;
            }
            n += 1;
        }
    }
}

/// The last group, of two or three characters.
fn tail(
    dst: &mut [u8],
    mut n: usize,
    group: [u8; 4],
    have: usize,
    strict: bool,
    last: usize,
) -> (usize, Option<usize>) {
    let bits = group.iter().fold(0u32, |b, &v| b << 6 | v as u32);
    let bytes = [(bits >> 16) as u8, (bits >> 8) as u8, bits as u8];
    if strict && bytes[have - 1] != 0 {
        return (n, Some(last));
    }
    for &b in &bytes[..have - 1] {
        if let Some(to) = dst.get_mut(n) {
            *to = b;
        }
        n += 1;
    }
    (n, None)
}

natives! {
    pure "encoding/base64.encode" cx (dst: GoSlice<u8>, src: GoSlice<u8>, alphabet: GoStr, pad: i64) -> GoSlice<u8> {
        append_bytes(cx, dst, &encode(src.as_slice(), alphabet.bytes(), pad))
    }
    pure "encoding/base64.decode" (dst: GoSlice<u8>, src: GoSlice<u8>, value: GoStr, pad: i64, strict: bool) -> (i64, i64) {
        // The two may be one slice.
        let text = src.as_slice().to_vec();
        // SAFETY: the caller's slice; nothing else borrows it.
        let dst = unsafe { dst.as_mut_slice() };
        let (n, bad) = decode(dst, &text, value.bytes(), pad, strict);
        (n as i64, bad.map_or(-1, |b| b as i64))
    }
}
