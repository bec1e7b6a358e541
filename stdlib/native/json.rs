//! Package internal/jsonwire: where a value ends and what is wrong with it, strings,
//! and layout.

use crate::support::append_bytes;
use gopark_vm::natives;
use gopark_vm::string::decode_rune;
use gopark_vm::types::{GoSlice, GoStr};

/// What is wrong, numbered as package internal/jsonwire has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(i64)]
enum What {
    End = 1,
    Value,
    Key,
    AfterKey,
    AfterPair,
    AfterElement,
    InString,
    Escape,
    Number,
    True,
    False,
    Null,
    Depth,
}

/// What is wrong and where; `end` is where an escape sequence ends.
struct Bad {
    what: What,
    at: usize,
    end: usize,
}

const MAX_DEPTH: usize = 10_000;

struct Scanner<'a> {
    s: &'a [u8],
    at: usize,
}

fn bad<T>(what: What, at: usize) -> Result<T, Bad> {
    Err(Bad { what, at, end: at })
}

fn skip_space(s: &[u8], at: usize) -> usize {
    let space = |c: &&u8| matches!(**c, b' ' | b'\t' | b'\r' | b'\n');
    at + s[at..].iter().take_while(space).count()
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.s.get(self.at).copied()
    }
    fn end<T>(&self) -> Result<T, Bad> {
        bad(What::End, self.s.len())
    }
    /// The next byte that is no white space.
    fn next(&mut self) -> Result<u8, Bad> {
        self.at = skip_space(self.s, self.at);
        match self.peek() {
            Some(c) => Ok(c),
            None => self.end(),
        }
    }

    /// A whole value from `at` on.
    fn value(&mut self) -> Result<(), Bad> {
        // Brackets that are open.
        let mut open: Vec<u8> = vec![];
        loop {
            match self.next()? {
                c @ (b'{' | b'[') => {
                    if open.len() == MAX_DEPTH {
                        return bad(What::Depth, self.at);
                    }
                    self.at += 1;
                    let first = self.next()?;
                    if first == c + 2 {
                        self.at += 1;
                    } else {
                        open.push(c);
                        if c == b'{' {
                            self.key()?;
                        }
                        continue;
                    }
                }
                b'"' => self.string()?,
                b't' => self.literal(b"true", What::True)?,
                b'f' => self.literal(b"false", What::False)?,
                b'n' => self.literal(b"null", What::Null)?,
                b'-' | b'0'..=b'9' => self.number()?,
                _ => return bad(What::Value, self.at),
            }
            // After a value.
            loop {
                let Some(&c) = open.last() else { return Ok(()) };
                let next = self.next()?;
                if next == c + 2 {
                    self.at += 1;
                    open.pop();
                    continue;
                }
                if next != b',' {
                    return bad(if c == b'{' { What::AfterPair } else { What::AfterElement }, self.at);
                }
                self.at += 1;
                if c == b'{' {
                    self.key()?;
                }
                break;
            }
        }
    }

    /// A key and its colon.
    fn key(&mut self) -> Result<(), Bad> {
        if self.next()? != b'"' {
            return bad(What::Key, self.at);
        }
        self.string()?;
        if self.next()? != b':' {
            return bad(What::AfterKey, self.at);
        }
        self.at += 1;
        Ok(())
    }

    fn string(&mut self) -> Result<(), Bad> {
        self.at += 1;
        loop {
            let Some(c) = self.peek() else { return self.end() };
            match c {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => self.escape()?,
                0..0x20 => return bad(What::InString, self.at),
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<(), Bad> {
        let rest = &self.s[self.at..];
        match rest.get(1) {
            None => self.end(),
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 2;
                Ok(())
            }
            Some(b'u') => {
                let digits = &rest[2..rest.len().min(6)];
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    let end = self.at + 2 + digits.len();
                    return Err(Bad { what: What::Escape, at: self.at, end });
                }
                if digits.len() < 4 {
                    return self.end();
                }
                self.at += 6;
                Ok(())
            }
            Some(_) => Err(Bad { what: What::Escape, at: self.at, end: self.at + 2 }),
        }
    }

    fn literal(&mut self, word: &[u8], what: What) -> Result<(), Bad> {
        for &c in word {
            match self.peek() {
                None => return self.end(),
                Some(x) if x != c => return bad(what, self.at),
                Some(_) => self.at += 1,
            }
        }
        Ok(())
    }

    fn digits(&mut self, start: usize) -> Result<(), Bad> {
        match self.peek() {
            None => bad(What::End, start),
            Some(b'0'..=b'9') => {
                while matches!(self.peek(), Some(b'0'..=b'9')) {
                    self.at += 1;
                }
                Ok(())
            }
            Some(_) => bad(What::Number, self.at),
        }
    }

    fn number(&mut self) -> Result<(), Bad> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits(start)?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits(start)?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits(start)?;
        }
        Ok(())
    }
}

/// End of the value at `at`, 0; or the end of what is wrong, what, and where.
fn scan(s: &[u8], at: usize) -> (i64, i64, i64) {
    let mut scanner = Scanner { s, at };
    match scanner.value() {
        Ok(()) => (scanner.at as i64, 0, 0),
        Err(e) => (e.end as i64, e.what as i64, e.at as i64),
    }
}

/// Where the string literal at `at` ends if its text is what stands between the
/// quotes, else 0.
fn plain(s: &[u8], at: usize) -> usize {
    let Some((b'"', rest)) = s.get(at..).and_then(|s| s.split_first()) else { return 0 };
    let Some(n) = rest.iter().position(|&c| c < 0x20 || c == b'"' || c == b'\\') else { return 0 };
    if rest[n] == b'"' && std::str::from_utf8(&rest[..n]).is_ok() { at + n + 2 } else { 0 }
}

/// `s` as a JSON string; `html`: also safe within HTML; `js`: also within JavaScript.
fn quote(s: &[u8], html: bool, js: bool) -> Vec<u8> {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut out = Vec::with_capacity(s.len() + 2);
    out.push(b'"');
    let (mut at, mut done) = (0, 0);
    while at < s.len() {
        let c = s[at];
        if c < 0x80 {
            let plain = c >= 0x20 && c != b'"' && c != b'\\' && !(html && matches!(c, b'<' | b'>' | b'&'));
            if !plain {
                out.extend_from_slice(&s[done..at]);
                let short = match c {
                    b'"' | b'\\' => c,
                    8 => b'b',
                    12 => b'f',
                    b'\n' => b'n',
                    b'\r' => b'r',
                    b'\t' => b't',
                    _ => 0,
                };
                if short != 0 {
                    out.extend_from_slice(&[b'\\', short]);
                } else {
                    out.extend_from_slice(b"\\u00");
                    out.extend_from_slice(&[HEX[(c >> 4) as usize], HEX[(c & 15) as usize]]);
                }
                done = at + 1;
            }
            at += 1;
            continue;
        }
        let (r, n) = decode_rune(&s[at..]);
        let replaced: &[u8] = match r {
            0xfffd if n == 1 => "\u{fffd}".as_bytes(),
            0x2028 if js => b"\\u2028",
            0x2029 if js => b"\\u2029",
            _ => {
                at += n;
                continue;
            }
        };
        out.extend_from_slice(&s[done..at]);
        out.extend_from_slice(replaced);
        at += n;
        done = at;
    }
    out.extend_from_slice(&s[done..]);
    out.push(b'"');
    out
}

/// The text of a valid string literal, quotes included.
fn unquote(s: &[u8]) -> Vec<u8> {
    let s = &s[1..s.len() - 1];
    let mut out = Vec::with_capacity(s.len());
    let mut at = 0;
    let hex = |at: usize| -> u32 {
        let digits = s.get(at + 2..at + 6).and_then(|d| std::str::from_utf8(d).ok());
        digits.and_then(|d| u32::from_str_radix(d, 16).ok()).unwrap_or(0)
    };
    let push = |out: &mut Vec<u8>, r: u32| {
        let c = char::from_u32(r).unwrap_or('\u{fffd}');
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    };
    while at < s.len() {
        match s[at] {
            b'\\' => match s[at + 1] {
                b'u' => {
                    let mut r = hex(at);
                    at += 6;
                    if (0xd800..0xdc00).contains(&r) && s[at..].starts_with(b"\\u") {
                        let low = hex(at);
                        if (0xdc00..0xe000).contains(&low) {
                            r = 0x10000 + ((r - 0xd800) << 10) + (low - 0xdc00);
                            at += 6;
                        }
                    }
                    push(&mut out, r);
                }
                c => {
                    out.push(match c {
                        b'b' => 8,
                        b'f' => 12,
                        b'n' => b'\n',
                        b'r' => b'\r',
                        b't' => b'\t',
                        c => c,
                    });
                    at += 2;
                }
            },
            0..0x80 => {
                out.push(s[at]);
                at += 1;
            }
            _ => {
                let (r, n) = decode_rune(&s[at..]);
                push(&mut out, r as u32);
                at += n;
            }
        }
    }
    out
}

/// A valid value without white space, or (`indent`) on lines of its own.
fn layout(s: &[u8], html: bool, indent: Option<(&[u8], &[u8])>) -> Vec<u8> {
    let mut out = Vec::with_capacity(s.len());
    let (mut at, mut depth) = (0, 0);
    let line = |out: &mut Vec<u8>, depth: usize| {
        if let Some((prefix, step)) = indent {
            out.push(b'\n');
            out.extend_from_slice(prefix);
            for _ in 0..depth {
                out.extend_from_slice(step);
            }
        }
    };
    while at < s.len() {
        let c = s[at];
        match c {
            b' ' | b'\t' | b'\r' | b'\n' => at += 1,
            b'"' => {
                let start = at;
                at += 1;
                while s[at] != b'"' {
                    at += if s[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
                if html { escape_html(&mut out, &s[start..at]) } else { out.extend_from_slice(&s[start..at]) }
            }
            b'{' | b'[' => {
                out.push(c);
                at = skip_space(s, at + 1);
                if s.get(at) == Some(&(c + 2)) {
                    out.push(c + 2);
                    at += 1;
                } else {
                    depth += 1;
                    line(&mut out, depth);
                }
            }
            b'}' | b']' => {
                depth -= 1;
                line(&mut out, depth);
                out.push(c);
                at += 1;
            }
            b',' => {
                out.push(c);
                line(&mut out, depth);
                at += 1;
            }
            b':' => {
                out.push(c);
                if indent.is_some() {
                    out.push(b' ');
                }
                at += 1;
            }
            _ => {
                out.push(c);
                at += 1;
            }
        }
    }
    out
}

/// Characters that are special in HTML and JavaScript, escaped.
fn escape_html(out: &mut Vec<u8>, s: &[u8]) {
    let mut at = 0;
    while at < s.len() {
        match s[at] {
            b'<' => out.extend_from_slice(b"\\u003c"),
            b'>' => out.extend_from_slice(b"\\u003e"),
            b'&' => out.extend_from_slice(b"\\u0026"),
            0xe2 if s[at..].starts_with(b"\xe2\x80\xa8") => {
                out.extend_from_slice(b"\\u2028");
                at += 2;
            }
            0xe2 if s[at..].starts_with(b"\xe2\x80\xa9") => {
                out.extend_from_slice(b"\\u2029");
                at += 2;
            }
            c => out.push(c),
        }
        at += 1;
    }
}

natives! {
    pure "internal/jsonwire.Scan" (data: GoSlice<u8>, at: i64) -> (i64, i64, i64) {
        scan(data.as_slice(), at as usize)
    }
    pure "internal/jsonwire.SkipSpace" (data: GoSlice<u8>, at: i64) -> i64 {
        skip_space(data.as_slice(), at as usize) as i64
    }
    pure "internal/jsonwire.AppendQuoted" cx (dst: GoSlice<u8>, s: GoStr, html: bool) -> GoSlice<u8> {
        append_bytes(cx, dst, &quote(s.bytes(), html, true))
    }
    pure "internal/jsonwire.AppendString" cx (dst: GoSlice<u8>, s: GoStr, html: bool, js: bool) -> GoSlice<u8> {
        append_bytes(cx, dst, &quote(s.bytes(), html, js))
    }
    pure "internal/jsonwire.Plain" (data: GoSlice<u8>, at: i64) -> i64 {
        plain(data.as_slice(), at as usize) as i64
    }
    pure "internal/jsonwire.Unquote" cx (s: GoSlice<u8>) -> GoStr {
        let s = s.as_slice();
        let plain = &s[1..s.len() - 1];
        if !plain.contains(&b'\\') && std::str::from_utf8(plain).is_ok() {
            return cx.string(plain);
        }
        cx.string(&unquote(s))
    }
    pure "internal/jsonwire.AppendLayout" cx (dst: GoSlice<u8>, src: GoSlice<u8>, html: bool, lines: bool, prefix: GoStr, indent: GoStr) -> GoSlice<u8> {
        let indent = lines.then(|| (prefix.bytes(), indent.bytes()));
        append_bytes(cx, dst, &layout(src.as_slice(), html, indent))
    }
    pure "internal/jsonwire.AppendHTML" cx (dst: GoSlice<u8>, src: GoSlice<u8>) -> GoSlice<u8> {
        let mut out = vec![];
        escape_html(&mut out, src.as_slice());
        append_bytes(cx, dst, &out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong() {
        let what = |s: &str| {
            let (_, what, at) = scan(s.as_bytes(), 0);
            (what, at)
        };
        assert_eq!(what(r#"{"a":[1,2.5e-3,"x\u00e9",true,null,{}]}"#).0, 0);
        assert_eq!(what(r#"{"a":1,}"#), (What::Key as i64, 7));
        assert_eq!(what("[1}"), (What::AfterElement as i64, 2));
        assert_eq!(what("-"), (What::End as i64, 0));
        assert_eq!(what(&"[".repeat(10_001)), (What::Depth as i64, 10_000));
    }

    #[test]
    fn strings() {
        assert_eq!(quote("a<\u{2028}\n".as_bytes(), true, true), br#""a\u003c\u2028\n""#);
        assert_eq!(quote(b"\xff", true, true), "\"\u{fffd}\"".as_bytes());
        assert_eq!(quote("<\u{2028}".as_bytes(), false, false), "\"<\u{2028}\"".as_bytes());
        assert_eq!(plain("x\"a\u{e9}\"".as_bytes(), 1), 6);
        for s in ["", "a", "\"a", "\"\\n\"", "\"\n\""] {
            assert_eq!(plain(s.as_bytes(), 0), 0);
        }
        assert_eq!(unquote(br#""\ud83d\ude00\ud800x\/""#), "\u{1f600}\u{fffd}x/".as_bytes());
    }
}
