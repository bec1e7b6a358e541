//! Package fmt's fast paths: operands of predeclared basic types in common
//! formats. Whatever is not done here stops the native, and Go code goes on.

use std::cell::Cell;

use gopark_bytecode::typedesc::Kind;
use gopark_vm::natives;
use gopark_vm::string::{encode_rune, rune_count, runes};
use gopark_vm::types::{GoSlice, GoStr, Iface, NAMED, Type};

use crate::ftoa::append_float;
use crate::itoa::format_uint;
use crate::quote::{PRINT, append_quoted};
use crate::support::append_bytes;

/// An operand that is done here.
#[derive(Clone, Copy)]
enum Operand<'a> {
    Bool(bool),
    Int(i64),
    Uint(u64),
    /// With its size in bits.
    Float(f64, i64),
    Str(&'a [u8]),
    Bytes(&'a [u8]),
}

fn operand<'a>(v: &Iface) -> Option<Operand<'a>> {
    // SAFETY: an interface's type is nil or a descriptor, which lives forever.
    let t: &'static Type = unsafe { v.ty.as_ref() }?;
    if t.flags & NAMED != 0 {
        return None;
    }
    Some(match t.kind {
        Kind::Bool => Operand::Bool(v.word != 0),
        Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => Operand::Int(v.word as i64),
        Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr => {
            Operand::Uint(v.word)
        }
        Kind::Float32 => Operand::Float(f32::from_bits(v.word as u32) as f64, 32),
        Kind::Float64 => Operand::Float(f64::from_bits(v.word), 64),
        // SAFETY: the data word of a string points to it.
        Kind::String => Operand::Str(unsafe { *(v.word as *const GoStr) }.bytes()),
        Kind::Slice => {
            // SAFETY: a slice type has an element type.
            let elem = unsafe { t.elem() };
            if elem.kind != Kind::Uint8 || elem.flags & NAMED != 0 {
                return None;
            }
            // SAFETY: the data word of a slice points to it.
            Operand::Bytes(unsafe { *(v.word as *const GoSlice<u8>) }.as_slice())
        }
        _ => return None,
    })
}

fn fill_with(out: &mut Vec<u8>, byte: u8, n: usize) {
    out.resize(out.len() + n, byte);
}

/// What stands between % and the verb.
#[derive(Default)]
struct Spec {
    plus: bool,
    minus: bool,
    space: bool,
    zero: bool,
    sharp: bool,
    width: Option<usize>,
    prec: Option<usize>,
}

impl Spec {
    /// Parses what follows a '%'; the rest begins with the verb.
    fn parse(mut s: &[u8]) -> Option<(Spec, &[u8])> {
        let mut f = Spec::default();
        loop {
            match s.first()? {
                b'+' => f.plus = true,
                b'-' => f.minus = true,
                b' ' => f.space = true,
                b'0' => f.zero = true,
                b'#' => f.sharp = true,
                _ => break,
            }
            s = &s[1..];
        }
        fn num(s: &mut &[u8]) -> Option<Option<usize>> {
            let n = s.iter().take_while(|c| c.is_ascii_digit()).count();
            let (digits, rest) = s.split_at(n);
            *s = rest;
            match n {
                0 => Some(None),
                // Larger ones are errors, which Go code reports.
                1..=5 => Some(Some(digits.iter().fold(0, |n, c| n * 10 + (c - b'0') as usize))),
                _ => None,
            }
        }
        f.width = num(&mut s)?;
        if s.first()? == &b'.' {
            s = &s[1..];
            f.prec = Some(num(&mut s)?.unwrap_or(0));
        }
        Some((f, s))
    }

    /// Writes `text` of `runes` runes padded to the width.
    fn pad(&self, out: &mut Vec<u8>, text: &[u8], runes: usize, zero: bool) {
        let fill = self.width.unwrap_or(0).saturating_sub(runes);
        if self.minus {
            out.extend_from_slice(text);
            fill_with(out, b' ', fill);
        } else {
            fill_with(out, if zero { b'0' } else { b' ' }, fill);
            out.extend_from_slice(text);
        }
    }

    fn pad_text(&self, out: &mut Vec<u8>, text: &[u8]) {
        match self.width {
            None => out.extend_from_slice(text),
            Some(_) => self.pad(out, text, rune_count(text), false),
        }
    }

    fn integer(&self, out: &mut Vec<u8>, n: u64, negative: bool, base: u64, upper: bool) {
        let mut min_digits = self.prec.unwrap_or(0);
        if self.prec.is_none() && self.zero && !self.minus {
            let sign = negative || self.plus || self.space;
            min_digits = self.width.unwrap_or(0).saturating_sub(sign as usize);
        }
        let d = format_uint(n, base, false);
        let digits = d.bytes();
        if self.prec == Some(0) && n == 0 {
            return fill_with(out, b' ', self.width.unwrap_or(0));
        }
        let simple = min_digits <= digits.len() && self.width.is_none() && !self.plus && !self.space;
        if simple && !upper && !self.sharp {
            if negative {
                out.extend_from_slice(b"-");
            }
            return out.extend_from_slice(digits);
        }
        let mut text: Vec<u8> = Vec::with_capacity(72);
        if negative {
            text.push(b'-');
        } else if self.plus {
            text.push(b'+');
        } else if self.space {
            text.push(b' ');
        }
        if self.sharp {
            match (base, upper) {
                (2, _) => text.extend_from_slice(b"0b"),
                (16, false) => text.extend_from_slice(b"0x"),
                (16, true) => text.extend_from_slice(b"0X"),
                (8, _) if digits[0] != b'0' && min_digits <= digits.len() => text.push(b'0'),
                _ => {}
            }
        }
        text.resize(text.len() + min_digits.saturating_sub(digits.len()), b'0');
        let at = text.len();
        text.extend_from_slice(digits);
        if upper {
            text[at..].make_ascii_uppercase();
        }
        self.pad(out, &text, text.len(), false)
    }

    fn float(&self, out: &mut Vec<u8>, x: f64, bits: i64, verb: u8) {
        let (fmt, prec) = match verb {
            b'v' => (b'g', -1),
            b'F' => (b'f', 6),
            b'e' | b'E' | b'f' => (verb, 6),
            _ => (verb, -1),
        };
        let mut num: Vec<u8> = Vec::with_capacity(40);
        append_float(&mut num, x, fmt, self.prec.map_or(prec, |p| p as i64), bits);
        if !matches!(num[0], b'-' | b'+') {
            num.insert(0, b'+');
        }
        if self.space && num[0] == b'+' && !self.plus {
            num[0] = b' ';
        }
        if matches!(num[1], b'I' | b'N') {
            // No zeros before what does not look like a number; NaN goes unsigned.
            let signed = num[1] == b'I' || self.space || self.plus;
            let text = if signed { &num[..] } else { &num[1..] };
            return self.pad(out, text, text.len(), false);
        }
        let zero = self.zero && !self.minus;
        if self.plus || num[0] != b'+' {
            if zero && self.width.is_some_and(|w| w > num.len()) {
                out.extend_from_slice(&num[..1]);
                fill_with(out, b'0', self.width.unwrap_or(0) - num.len());
                return out.extend_from_slice(&num[1..]);
            }
            return self.pad(out, &num, num.len(), zero);
        }
        self.pad(out, &num[1..], num.len() - 1, zero)
    }

    /// The text cut to the precision, in runes.
    fn truncate<'a>(&self, s: &'a [u8]) -> &'a [u8] {
        match self.prec {
            Some(prec) if prec < s.len() => match runes(s).nth(prec) {
                Some((i, ..)) => &s[..i],
                None => s,
            },
            _ => s,
        }
    }

    /// Writes the operand if it suits the verb and the flags are plain enough.
    fn write(&self, out: &mut Vec<u8>, v: &Operand, verb: u8) -> bool {
        if verb == b'v' && (self.plus || self.sharp) {
            return false;
        }
        match (*v, verb) {
            (Operand::Bool(b), b'v' | b't') if !self.zero => {
                self.pad_text(out, if b { b"true" } else { b"false" });
            }
            (Operand::Int(n), b'c') if !self.zero => self.rune(out, n as u64),
            (Operand::Uint(n), b'c') if !self.zero => self.rune(out, n),
            (Operand::Int(n), _) => {
                let Some(base) = base_of(verb) else { return false };
                self.integer(out, n.unsigned_abs(), n < 0, base, verb == b'X');
            }
            (Operand::Uint(n), _) => {
                let Some(base) = base_of(verb) else { return false };
                self.integer(out, n, false, base, verb == b'X');
            }
            (Operand::Float(x, bits), b'v' | b'e' | b'E' | b'f' | b'F' | b'g' | b'G') if !self.sharp => {
                self.float(out, x, bits, verb);
            }
            (Operand::Str(s), b'v' | b's') | (Operand::Bytes(s), b's') if !self.zero => {
                self.pad_text(out, self.truncate(s));
            }
            (Operand::Str(s) | Operand::Bytes(s), b'q') if !self.zero && !self.sharp && !self.plus => {
                let mut text = Vec::with_capacity(s.len() + 2);
                append_quoted(&mut text, self.truncate(s), b'"', PRINT);
                self.pad_text(out, &text);
            }
            (Operand::Str(s) | Operand::Bytes(s), b'x' | b'X')
                if !self.zero && !self.sharp && !self.space =>
            {
                let s = &s[..s.len().min(self.prec.unwrap_or(usize::MAX))];
                let hex = if verb == b'x' { b"0123456789abcdef" } else { b"0123456789ABCDEF" };
                let text: Vec<u8> =
                    s.iter().flat_map(|c| [hex[(c >> 4) as usize], hex[(c & 15) as usize]]).collect();
                self.pad(out, &text, text.len(), false);
            }
            _ => return false,
        }
        true
    }

    fn rune(&self, out: &mut Vec<u8>, n: u64) {
        let (buf, len) = encode_rune(i32::try_from(n).unwrap_or(-1));
        self.pad(out, &buf[..len], 1, false);
    }
}

fn base_of(verb: u8) -> Option<u64> {
    Some(match verb {
        b'v' | b'd' => 10,
        b'b' => 2,
        b'o' => 8,
        b'x' | b'X' => 16,
        _ => return None,
    })
}

fn fast_format(
    out: &mut Vec<u8>,
    format: &[u8],
    args: &[Iface],
    mut pos: usize,
    mut arg: usize,
) -> (usize, usize) {
    loop {
        let rest = &format[pos..];
        let text = memchr::memchr(b'%', rest).unwrap_or(rest.len());
        out.extend_from_slice(&rest[..text]);
        pos += text;
        match format.get(pos + 1) {
            None => return (pos, arg),
            Some(b'%') => {
                out.extend_from_slice(b"%");
                pos += 2;
                continue;
            }
            _ => {}
        }
        let Some((spec, rest)) = Spec::parse(&format[pos + 1..]) else { return (pos, arg) };
        let (Some(&verb), Some(v)) = (rest.first(), args.get(arg).and_then(operand)) else {
            return (pos, arg);
        };
        if !spec.write(out, &v, verb) {
            return (pos, arg);
        }
        pos = format.len() - rest.len() + 1;
        arg += 1;
    }
}

fn fast_print(out: &mut Vec<u8>, args: &[Iface], mut arg: usize, ln: bool) -> usize {
    let is_string = |v: &Iface| {
        // SAFETY: an interface's type is nil or a descriptor.
        unsafe { v.ty.as_ref() }.is_some_and(|t| t.kind == Kind::String)
    };
    while let Some(v) = args.get(arg) {
        let value = operand(v);
        if !v.is_nil() && matches!(value, None | Some(Operand::Bytes(_))) {
            break;
        }
        if arg > 0 && (ln || (!is_string(v) && !is_string(&args[arg - 1]))) {
            out.extend_from_slice(b" ");
        }
        match value {
            None => out.extend_from_slice(b"<nil>"),
            Some(Operand::Str(s)) => out.extend_from_slice(s),
            Some(v) => {
                Spec::default().write(out, &v, b'v');
            }
        }
        arg += 1;
    }
    arg
}

thread_local! {
    /// Text is made here and then appended to the Go slice at once.
    static SCRATCH: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Runs `f` on an empty vector that is reused.
fn with_scratch<R>(f: impl FnOnce(&mut Vec<u8>) -> R) -> R {
    SCRATCH.with(|s| {
        let mut v = s.take();
        v.clear();
        let r = f(&mut v);
        if v.capacity() <= 1 << 16 {
            s.set(v);
        }
        r
    })
}

natives! {
    pure "fmt.fastFormat" cx (buf: GoSlice<u8>, format: GoStr, args: GoSlice<Iface>, pos: i64, arg: i64)
        -> (GoSlice<u8>, i64, i64)
    {
        with_scratch(|out| {
            let (pos, arg) = fast_format(out, format.bytes(), args.as_slice(), pos as usize, arg as usize);
            (append_bytes(cx, buf, out), pos as i64, arg as i64)
        })
    }
    pure "fmt.fastPrint" cx (buf: GoSlice<u8>, args: GoSlice<Iface>, arg: i64, ln: bool) -> (GoSlice<u8>, i64) {
        with_scratch(|out| {
            let arg = fast_print(out, args.as_slice(), arg as usize, ln);
            (append_bytes(cx, buf, out), arg as i64)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use gopark_vm::types::{DIRECT, EqKind};

    /// A predeclared type.
    fn ty(kind: Kind, elem: *const Type) -> *const Type {
        let size = match kind {
            Kind::String => 16,
            Kind::Slice => 24,
            Kind::Bool | Kind::Uint8 => 1,
            _ => 8,
        };
        Box::leak(Box::new(Type {
            size,
            ptr_words: 0,
            mask: std::ptr::null(),
            shape: 0.into(),
            align: 8,
            kind,
            flags: if size <= 8 { DIRECT } else { 0 },
            chan_dir: 0,
            hash: 0,
            id: 0,
            str: GoStr::EMPTY,
            name: GoStr::EMPTY,
            pkg_path: GoStr::EMPTY,
            elem,
            key: std::ptr::null(),
            len: 0,
            fields: GoSlice::NIL,
            methods: GoSlice::NIL,
            params: GoSlice::NIL,
            results: GoSlice::NIL,
            ptr_to: Default::default(),
            mtab: std::ptr::null(),
            mtab_mask: 0,
            eq: EqKind::Bytes,
            map_info: Default::default(),
        }))
    }

    fn boxed<T>(v: T) -> u64 {
        Box::leak(Box::new(v)) as *mut T as u64
    }

    fn unhex(s: &str) -> Vec<u8> {
        (0..s.len() / 2).map(|i| u8::from_str_radix(&s[2 * i..2 * i + 2], 16).unwrap()).collect()
    }

    fn operand_of(kind: &str, value: &str) -> Iface {
        let iface = |kind, word| Iface { ty: ty(kind, ty(Kind::Uint8, std::ptr::null())), word };
        match kind {
            "b" => iface(Kind::Bool, (value == "true") as u64),
            "i" => iface(Kind::Int64, value.parse::<i64>().unwrap() as u64),
            "u" => iface(Kind::Uint64, value.parse().unwrap()),
            "f" => iface(Kind::Float64, value.parse().unwrap()),
            "g" => iface(Kind::Float32, value.parse().unwrap()),
            "s" => {
                let s = GoSlice::leak(unhex(value));
                iface(Kind::String, boxed(GoStr { ptr: s.ptr, len: s.len }))
            }
            _ => iface(Kind::Slice, boxed(GoSlice::leak(unhex(value)))),
        }
    }

    /// Format, kind and value of the operand, and what Go printed.
    const EXPECTED: &str = include_str!("fmt_expected.txt");

    #[test]
    fn formats_as_go_or_not_at_all() {
        let (mut done, mut all) = (0, 0);
        for line in EXPECTED.lines() {
            let p: Vec<&str> = line.split('|').collect();
            let mut out = Vec::new();
            let arg = operand_of(p[1], p[2]);
            let (_, used) = fast_format(&mut out, p[0].as_bytes(), &[arg], 0, 0);
            all += 1;
            if used == 1 {
                done += 1;
                assert_eq!(String::from_utf8_lossy(&out), String::from_utf8_lossy(&unhex(p[3])), "{line}");
            }
        }
        assert!(done * 5 > all, "{done} of {all}");
    }

    #[test]
    fn stops_where_it_cannot_go_on() {
        let one = operand_of("i", "7");
        for (format, pos, used, text) in [
            ("a%d%%b%d", 6, 1, "a7%b"),
            ("100%", 3, 0, "100"),
            ("%[1]d", 0, 0, ""),
            ("%*d", 0, 0, ""),
            ("%s", 0, 0, ""),
            ("x", 1, 0, "x"),
        ] {
            let mut out = Vec::new();
            assert_eq!(fast_format(&mut out, format.as_bytes(), &[one], 0, 0), (pos, used), "{format}");
            assert_eq!(String::from_utf8(out).unwrap(), text);
        }
    }

    #[test]
    fn prints_with_spaces() {
        let (i, s) = (operand_of("i", "7"), operand_of("s", "61"));
        let print = |args: &[Iface], ln| {
            let mut out = Vec::new();
            let n = fast_print(&mut out, args, 0, ln);
            (n, String::from_utf8(out).unwrap())
        };
        assert_eq!(print(&[i, i, s, i, s, Iface::NIL, i], false), (7, "7 7a7a<nil> 7".into()));
        assert_eq!(print(&[i, s, Iface::NIL], true), (3, "7 a <nil>".into()));
        let bytes = operand_of("y", "61");
        assert_eq!(print(&[i, bytes], true), (1, "7".into()));
    }
}
