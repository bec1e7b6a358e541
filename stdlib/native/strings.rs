//! Package strings: what needs no callback.

use gopark_vm::native::NativeCx;
use gopark_vm::natives;
use gopark_vm::string::{RUNE_ERROR, decode_rune, encode_rune, runes};
use gopark_vm::types::{GoSlice, GoStr};

use crate::bytealg::*;
use crate::support::{new_strings, part, strings};
use crate::unicode::{to_lower, to_title, to_upper};

/// `s` with each rune mapped; `s` itself if nothing changes.
fn map_runes(cx: &NativeCx, s: GoStr, ascii: fn(&u8) -> u8, map: fn(i32) -> i32) -> GoStr {
    let b = s.bytes();
    let Some(first) = b.iter().position(|c| *c >= 0x80 || ascii(c) != *c) else { return s };
    if b.is_ascii() {
        let p = cx.new_bytes_unzeroed(b.len());
        for (i, c) in b.iter().enumerate() {
            // SAFETY: as many bytes were allocated.
            unsafe { *p.add(i) = ascii(c) };
        }
        return GoStr { ptr: p, len: b.len() };
    }
    let mut out = Vec::with_capacity(b.len() + 8);
    out.extend_from_slice(&b[..first]);
    let mut changed = false;
    for (_, r, w) in runes(&b[first..]) {
        let m = map(r);
        // An invalid byte becomes U+FFFD of three bytes.
        changed |= m != r || (r == RUNE_ERROR && w == 1);
        let (buf, n) = encode_rune(m);
        out.extend_from_slice(&buf[..n]);
    }
    if changed { cx.string(&out) } else { s }
}

fn replace(cx: &NativeCx, s: GoStr, old: &[u8], new: &[u8], n: i64) -> GoStr {
    let b = s.bytes();
    let mut left = if n < 0 { usize::MAX } else { n as usize };
    if left == 0 || old == new {
        return s;
    }
    let mut out = Vec::new();
    let mut at = 0;
    if old.is_empty() {
        for (i, _, _) in runes(b).chain(std::iter::once((b.len(), 0, 0))) {
            if left == 0 {
                break;
            }
            out.extend_from_slice(&b[at..i]);
            out.extend_from_slice(new);
            at = i;
            left -= 1;
        }
    } else {
        while left > 0 {
            let Some(i) = find(&b[at..], old) else { break };
            if at == 0 && out.is_empty() {
                out.reserve(b.len() + new.len());
            }
            out.extend_from_slice(&b[at..at + i]);
            out.extend_from_slice(new);
            at += i + old.len();
            left -= 1;
        }
        if at == 0 {
            return s;
        }
    }
    out.extend_from_slice(&b[at..]);
    cx.string(&out)
}

fn replace_pairs(cx: &NativeCx, s: GoStr, oldnew: &[GoStr]) -> GoStr {
    let b = s.bytes();
    let pairs: Vec<(&[u8], &[u8])> = oldnew.chunks_exact(2).map(|p| (p[0].bytes(), p[1].bytes())).collect();
    // Pairs that may match at a byte, in order; empty olds match anywhere.
    let mut by_first: Vec<Vec<u32>> = vec![Vec::new(); 257];
    for (i, (old, _)) in pairs.iter().enumerate() {
        match old.first() {
            Some(&c) => by_first[c as usize].push(i as u32),
            None => by_first.iter_mut().for_each(|v| v.push(i as u32)),
        }
    }
    let mut out = Vec::new();
    let (mut at, mut kept, mut changed) = (0, 0, false);
    // Whether an empty old has matched here, after which none may again.
    let mut was_empty = false;
    while at <= b.len() {
        let first = b.get(at).map_or(256, |&c| c as usize);
        let hit = by_first[first]
            .iter()
            .map(|&i| pairs[i as usize])
            .find(|(old, _)| b[at..].starts_with(old) && !(was_empty && old.is_empty()));
        match hit {
            Some((old, new)) => {
                out.extend_from_slice(&b[kept..at]);
                out.extend_from_slice(new);
                at += old.len();
                kept = at;
                was_empty = old.is_empty();
                changed = true;
            }
            None => {
                at += 1;
                was_empty = false;
            }
        }
    }
    if !changed {
        return s;
    }
    out.extend_from_slice(&b[kept.min(b.len())..]);
    cx.string(&out)
}

fn to_valid(cx: &NativeCx, s: GoStr, replacement: &[u8]) -> GoStr {
    let b = s.bytes();
    if std::str::from_utf8(b).is_ok() {
        return s;
    }
    let mut out = Vec::with_capacity(b.len() + replacement.len());
    let mut in_bad = false;
    for (i, r, w) in runes(b) {
        let bad = r == RUNE_ERROR && w == 1;
        if !bad {
            out.extend_from_slice(&b[i..i + w]);
        } else if !in_bad {
            out.extend_from_slice(replacement);
        }
        in_bad = bad;
    }
    cx.string(&out)
}

/// Splits `s` as SplitN does, each part but the last with the first `keep` bytes
/// of the separator.
fn split(cx: &NativeCx, s: GoStr, sep: &[u8], keep: i64, n: i64) -> GoSlice<GoStr> {
    let b = s.bytes();
    if n == 0 {
        return GoSlice::NIL;
    }
    if sep.is_empty() {
        let max = if n < 0 { usize::MAX } else { n as usize };
        let mut parts = Vec::new();
        let mut at = 0;
        while at < b.len() {
            let to = if parts.len() + 1 == max { b.len() } else { at + decode_rune(&b[at..]).1 };
            parts.push(part(s, at, to));
            at = to;
        }
        return strings(cx, &parts);
    }
    let mut most = count(b, sep) as usize + 1;
    if n > 0 {
        most = most.min(n as usize);
    }
    let p = new_strings(cx, most);
    let mut at = 0;
    for i in 0..most {
        let (to, next) = match i + 1 < most {
            true => find(&b[at..], sep)
                .map_or((b.len(), b.len()), |j| (at + j + keep as usize, at + j + sep.len())),
            false => (b.len(), b.len()),
        };
        // SAFETY: there is room for `most` strings.
        unsafe { *p.add(i) = part(s, at, to) };
        at = next;
    }
    GoSlice { ptr: p, len: most, cap: most }
}

fn fields(cx: &NativeCx, s: GoStr) -> GoSlice<GoStr> {
    let b = s.bytes();
    let mut parts: Vec<GoStr> = Vec::with_capacity(b.len() / 6 + 1);
    if b.is_ascii() {
        let space = |c: u8| matches!(c, 9..=13 | 32);
        let mut at = 0;
        while at < b.len() {
            while at < b.len() && space(b[at]) {
                at += 1;
            }
            let start = at;
            while at < b.len() && !space(b[at]) {
                at += 1;
            }
            if start < at {
                parts.push(part(s, start, at));
            }
        }
    } else {
        let mut start = None;
        for (i, r, _) in runes(b) {
            match (is_space(r), start) {
                (true, Some(from)) => {
                    parts.push(part(s, from, i));
                    start = None;
                }
                (false, None) => start = Some(i),
                _ => {}
            }
        }
        if let Some(from) = start {
            parts.push(part(s, from, b.len()));
        }
    }
    strings(cx, &parts)
}

fn join(cx: &NativeCx, elems: &[GoStr], sep: &[u8]) -> GoStr {
    match elems {
        [] => GoStr::EMPTY,
        [one] => *one,
        _ => {
            let len = elems.iter().map(|s| s.len).sum::<usize>() + sep.len() * (elems.len() - 1);
            if len == 0 {
                return GoStr::EMPTY;
            }
            let start = cx.new_bytes_unzeroed(len);
            let mut p = start;
            let mut room = len;
            let mut put = |b: &[u8]| {
                // A racing writer of the elements must not make us write too far.
                let n = b.len().min(room);
                // SAFETY: n bytes are left.
                unsafe {
                    std::ptr::copy_nonoverlapping(b.as_ptr(), p, n);
                    p = p.add(n);
                }
                room -= n;
            };
            for (i, s) in elems.iter().enumerate() {
                if i > 0 {
                    put(sep);
                }
                put(s.bytes());
            }
            GoStr { ptr: start, len }
        }
    }
}

natives! {
    pure "strings.Index" (s: GoStr, substr: GoStr) -> i64 { index(s.bytes(), substr.bytes()) }
    pure "strings.IndexByte" (s: GoStr, c: u8) -> i64 { index_byte(s.bytes(), c) }
    pure "strings.IndexRune" (s: GoStr, r: i32) -> i64 { index_rune(s.bytes(), r) }
    pure "strings.IndexAny" (s: GoStr, chars: GoStr) -> i64 { index_any(s.bytes(), chars.bytes()) }
    pure "strings.LastIndex" (s: GoStr, substr: GoStr) -> i64 { last_index(s.bytes(), substr.bytes()) }
    pure "strings.LastIndexByte" (s: GoStr, c: u8) -> i64 { last_index_byte(s.bytes(), c) }
    pure "strings.LastIndexAny" (s: GoStr, chars: GoStr) -> i64 { last_index_any(s.bytes(), chars.bytes()) }
    pure "strings.Count" (s: GoStr, substr: GoStr) -> i64 { count(s.bytes(), substr.bytes()) }
    pure "strings.EqualFold" (s: GoStr, t: GoStr) -> bool { equal_fold(s.bytes(), t.bytes()) }
    pure "strings.Compare" (a: GoStr, b: GoStr) -> i64 { compare(a.bytes(), b.bytes()) }
    pure "strings.HasPrefix" (s: GoStr, prefix: GoStr) -> bool { s.bytes().starts_with(prefix.bytes()) }
    pure "strings.HasSuffix" (s: GoStr, suffix: GoStr) -> bool { s.bytes().ends_with(suffix.bytes()) }
    pure "strings.Contains" (s: GoStr, substr: GoStr) -> bool { find(s.bytes(), substr.bytes()).is_some() }
    pure "strings.Clone" cx (s: GoStr) -> GoStr { cx.string(s.bytes()) }
    pure "strings.Join" cx (elems: GoSlice<GoStr>, sep: GoStr) -> GoStr { join(cx, elems.as_slice(), sep.bytes()) }
    pure "strings.ToUpper" cx (s: GoStr) -> GoStr { map_runes(cx, s, u8::to_ascii_uppercase, to_upper) }
    pure "strings.ToLower" cx (s: GoStr) -> GoStr { map_runes(cx, s, u8::to_ascii_lowercase, to_lower) }
    pure "strings.ToTitle" cx (s: GoStr) -> GoStr { map_runes(cx, s, u8::to_ascii_uppercase, to_title) }
    pure "strings.Replace" cx (s: GoStr, old: GoStr, new: GoStr, n: i64) -> GoStr {
        replace(cx, s, old.bytes(), new.bytes(), n)
    }
    pure "strings.ReplaceAll" cx (s: GoStr, old: GoStr, new: GoStr) -> GoStr {
        replace(cx, s, old.bytes(), new.bytes(), -1)
    }
    pure "strings.ToValidUTF8" cx (s: GoStr, replacement: GoStr) -> GoStr { to_valid(cx, s, replacement.bytes()) }
    pure "strings.repeat" cx (s: GoStr, count: i64) -> GoStr {
        let len = s.len * count as usize;
        if len == 0 {
            return GoStr::EMPTY;
        }
        let p = cx.new_bytes_unzeroed(len);
        // SAFETY: p has room for len bytes; each copy doubles what is there.
        unsafe {
            std::ptr::copy_nonoverlapping(s.ptr, p, s.len);
            let mut done = s.len;
            while done < len {
                let n = done.min(len - done);
                std::ptr::copy_nonoverlapping(p, p.add(done), n);
                done += n;
            }
        }
        GoStr { ptr: p, len }
    }
    pure "strings.replacePairs" cx (s: GoStr, oldnew: GoSlice<GoStr>) -> GoStr {
        replace_pairs(cx, s, oldnew.as_slice())
    }
    pure "strings.Trim" (s: GoStr, cutset: GoStr) -> GoStr {
        let set = RuneSet::new(cutset.bytes());
        let from = skip_left(s.bytes(), |r| set.has(r));
        let to = skip_right(&s.bytes()[from..], |r| set.has(r));
        part(s, from, from + to)
    }
    pure "strings.TrimLeft" (s: GoStr, cutset: GoStr) -> GoStr {
        let set = RuneSet::new(cutset.bytes());
        part(s, skip_left(s.bytes(), |r| set.has(r)), s.len)
    }
    pure "strings.TrimRight" (s: GoStr, cutset: GoStr) -> GoStr {
        let set = RuneSet::new(cutset.bytes());
        part(s, 0, skip_right(s.bytes(), |r| set.has(r)))
    }
    pure "strings.TrimSpace" (s: GoStr) -> GoStr {
        let from = skip_left(s.bytes(), is_space);
        let to = skip_right(&s.bytes()[from..], is_space);
        part(s, from, from + to)
    }
    pure "strings.TrimPrefix" (s: GoStr, prefix: GoStr) -> GoStr {
        if s.bytes().starts_with(prefix.bytes()) { part(s, prefix.len, s.len) } else { s }
    }
    pure "strings.TrimSuffix" (s: GoStr, suffix: GoStr) -> GoStr {
        if s.bytes().ends_with(suffix.bytes()) { part(s, 0, s.len - suffix.len) } else { s }
    }
    pure "strings.Fields" cx (s: GoStr) -> GoSlice<GoStr> { fields(cx, s) }
    pure "strings.split" cx (s: GoStr, sep: GoStr, keep: i64, n: i64) -> GoSlice<GoStr> {
        split(cx, s, sep.bytes(), keep, n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quote::append_quoted;
    use crate::support::test_cx;

    /// Operation, operands in hex, a number, and what Go came to.
    const EXPECTED: &str = include_str!("strings_expected.txt");

    fn unhex(s: &str) -> GoStr {
        let bytes: Vec<u8> =
            (0..s.len() / 2).map(|i| u8::from_str_radix(&s[2 * i..2 * i + 2], 16).unwrap()).collect();
        let s = GoSlice::leak(bytes);
        GoStr { ptr: s.ptr, len: s.len }
    }

    fn hex(s: GoStr) -> String {
        s.bytes().iter().map(|b| format!("{b:02x}")).collect()
    }

    fn list(v: GoSlice<GoStr>) -> String {
        if v.ptr.is_null() {
            return "nil".into();
        }
        let parts: String = v.as_slice().iter().map(|s| hex(*s) + ",").collect();
        format!("[{parts}]")
    }

    /// Calls the native of that name with strings and a number.
    fn call(cx: &NativeCx, name: &str, args: &[GoStr], n: i64) -> String {
        let a = |i: usize| args[i];
        let b = |i: usize| args[i].bytes();
        let trim = |left: bool, right: bool| {
            let set = RuneSet::new(b(1));
            let from = if left { skip_left(b(0), |r| set.has(r)) } else { 0 };
            let to = if right { from + skip_right(&b(0)[from..], |r| set.has(r)) } else { a(0).len };
            hex(part(a(0), from, to))
        };
        let quoted = |mode| {
            let mut out = Vec::new();
            append_quoted(&mut out, b(0), b'"', mode);
            hex(cx.string(&out))
        };
        match name {
            "Index" => index(b(0), b(1)).to_string(),
            "LastIndex" => last_index(b(0), b(1)).to_string(),
            "Count" => count(b(0), b(1)).to_string(),
            "IndexAny" => index_any(b(0), b(1)).to_string(),
            "LastIndexAny" => last_index_any(b(0), b(1)).to_string(),
            "IndexRune" => index_rune(b(0), n as i32).to_string(),
            "EqualFold" => equal_fold(b(0), b(1)).to_string(),
            "Trim" => trim(true, true),
            "TrimLeft" => trim(true, false),
            "TrimRight" => trim(false, true),
            "TrimSpace" => {
                let from = skip_left(b(0), is_space);
                hex(part(a(0), from, from + skip_right(&b(0)[from..], is_space)))
            }
            "ToUpper" => hex(map_runes(cx, a(0), u8::to_ascii_uppercase, to_upper)),
            "ToLower" => hex(map_runes(cx, a(0), u8::to_ascii_lowercase, to_lower)),
            "ToTitle" => hex(map_runes(cx, a(0), u8::to_ascii_uppercase, to_title)),
            "Replace" => hex(replace(cx, a(0), b(1), b(2), n)),
            "ToValidUTF8" => hex(to_valid(cx, a(0), b(1))),
            "Split" => list(split(cx, a(0), b(1), 0, n)),
            "SplitAfter" => list(split(cx, a(0), b(1), a(1).len as i64, n)),
            "Fields" => list(fields(cx, a(0))),
            "Replacer" => hex(replace_pairs(cx, a(0), &args[1..])),
            "Join" => hex(join(cx, &args[..3], b(3))),
            "Quote" => quoted(0),
            "QuoteToASCII" => quoted(1),
            "QuoteToGraphic" => quoted(2),
            _ => panic!("{name}"),
        }
    }

    #[test]
    fn as_go_does() {
        let cx = test_cx();
        for line in EXPECTED.lines() {
            let p: Vec<&str> = line.split('|').collect();
            let args: Vec<GoStr> = p[1].split_terminator(',').map(unhex).collect();
            assert_eq!(call(cx, p[0], &args, p[2].parse().unwrap()), p[3], "{line}");
        }
    }
}
