//! Package fmt's fast paths: operands of predeclared basic types in common
//! formats. Whatever is not done here stops the native, and Go code goes on.

use gopark_bytecode::typedesc::Kind;
use gopark_vm::native::NativeCx;
use gopark_vm::natives;
use gopark_vm::string::{encode_rune, rune_count, runes};
use gopark_vm::types::{GoSlice, GoStr, Iface, NAMED, Type};

use crate::ftoa::append_float;
use crate::itoa::format_uint;
use crate::quote::{PRINT, append_quoted};
use crate::support::grown_cap;

/// A `[]byte` that grows.
struct Buf<'a> {
    cx: &'a NativeCx,
    s: GoSlice<u8>,
}

impl Buf<'_> {
    #[cold]
    fn grow(&mut self, need: usize) {
        let cap = grown_cap(self.s.cap, need.max(64), 1);
        let p = self.cx.new_bytes(cap);
        // SAFETY: the fresh bytes are more than the old.
        unsafe { std::ptr::copy_nonoverlapping(self.s.as_slice().as_ptr(), p, self.s.len) };
        self.s.ptr = p;
        self.s.cap = cap;
    }
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        let len = self.s.len + bytes.len();
        if len > self.s.cap {
            self.grow(len);
        }
        // SAFETY: there is room now; formatted text does not lie in the buffer.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.s.ptr.add(self.s.len), bytes.len()) };
        self.s.len = len;
    }
    fn fill(&mut self, byte: u8, n: usize) {
        let len = self.s.len + n;
        if len > self.s.cap {
            self.grow(len);
        }
        // SAFETY: there is room now.
        unsafe { std::ptr::write_bytes(self.s.ptr.add(self.s.len), byte, n) };
        self.s.len = len;
    }
}

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
    fn pad(&self, out: &mut Buf, text: &[u8], runes: usize, zero: bool) {
        let fill = self.width.unwrap_or(0).saturating_sub(runes);
        if self.minus {
            out.put(text);
            out.fill(b' ', fill);
        } else {
            out.fill(if zero { b'0' } else { b' ' }, fill);
            out.put(text);
        }
    }

    fn pad_text(&self, out: &mut Buf, text: &[u8]) {
        match self.width {
            None => out.put(text),
            Some(_) => self.pad(out, text, rune_count(text), false),
        }
    }

    fn integer(&self, out: &mut Buf, n: u64, negative: bool, base: u64, upper: bool) {
        let mut min_digits = self.prec.unwrap_or(0);
        if self.prec.is_none() && self.zero && !self.minus {
            let sign = negative || self.plus || self.space;
            min_digits = self.width.unwrap_or(0).saturating_sub(sign as usize);
        }
        let d = format_uint(n, base, false);
        let digits = d.bytes();
        if self.prec == Some(0) && n == 0 {
            return out.fill(b' ', self.width.unwrap_or(0));
        }
        let simple = min_digits <= digits.len() && self.width.is_none() && !self.plus && !self.space;
        if simple && !upper && !self.sharp {
            if negative {
                out.put(b"-");
            }
            return out.put(digits);
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

    fn float(&self, out: &mut Buf, x: f64, bits: i64, verb: u8) {
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
                out.put(&num[..1]);
                out.fill(b'0', self.width.unwrap_or(0) - num.len());
                return out.put(&num[1..]);
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
    fn write(&self, out: &mut Buf, v: &Operand, verb: u8) -> bool {
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

    fn rune(&self, out: &mut Buf, n: u64) {
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
    out: &mut Buf,
    format: &[u8],
    args: &[Iface],
    mut pos: usize,
    mut arg: usize,
) -> (usize, usize) {
    loop {
        let rest = &format[pos..];
        let text = memchr::memchr(b'%', rest).unwrap_or(rest.len());
        out.put(&rest[..text]);
        pos += text;
        match format.get(pos + 1) {
            None => return (pos, arg),
            Some(b'%') => {
                out.put(b"%");
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

fn fast_print(out: &mut Buf, args: &[Iface], mut arg: usize, ln: bool) -> usize {
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
            out.put(b" ");
        }
        match value {
            None => out.put(b"<nil>"),
            Some(Operand::Str(s)) => out.put(s),
            Some(v) => {
                Spec::default().write(out, &v, b'v');
            }
        }
        arg += 1;
    }
    arg
}

natives! {
    pure "fmt.fastFormat" cx (buf: GoSlice<u8>, format: GoStr, args: GoSlice<Iface>, pos: i64, arg: i64)
        -> (GoSlice<u8>, i64, i64)
    {
        let mut out = Buf { cx, s: buf };
        let (pos, arg) = fast_format(&mut out, format.bytes(), args.as_slice(), pos as usize, arg as usize);
        (out.s, pos as i64, arg as i64)
    }
    pure "fmt.fastPrint" cx (buf: GoSlice<u8>, args: GoSlice<Iface>, arg: i64, ln: bool) -> (GoSlice<u8>, i64) {
        let mut out = Buf { cx, s: buf };
        let arg = fast_print(&mut out, args.as_slice(), arg as usize, ln);
        (out.s, arg as i64)
    }
}
