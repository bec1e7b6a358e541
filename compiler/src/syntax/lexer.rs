//! Text to plain tokens, with semicolons inserted as the specification says.
//! Literals are scanned and their escapes and digits checked here, in gc's
//! words; a token with an error is still a token, so the parser goes on.
//! Never fails and never recurses.

use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::LitKind;
use crate::syntax::directives::GoComment;
use crate::syntax::linedirective::{self, LineDirective};
use crate::syntax::source::{Pos, SourceFile};
use crate::syntax::symbol::{Interner, Symbol};
use crate::syntax::token::{Tok, Token, Why};
use logos::Logos;
use std::borrow::Cow;

/// What the callbacks of the tokens share.
#[derive(Debug, Default)]
pub struct Ext {
    syms: Interner,
    /// With each, the index of the token at which it was found.
    diags: Vec<(usize, Diagnostic)>,
    /// The index of the token that comes next.
    token: usize,
    base: u32,
    directives: Vec<LineDirective>,
    comments: Vec<GoComment>,
    /// The file's name.
    name: String,
}
impl Ext {
    /// Notes the line directive that the comment at offset `at` may be, in force
    /// from offset `end` on.
    fn directive(&mut self, comment: &str, at: usize, end: u32) {
        let Some(text) = comment[2..].strip_prefix("line ") else { return };
        let text = match comment.as_bytes()[1] {
            b'*' => match text.strip_suffix("*/") {
                Some(text) => text,
                None => return,
            },
            _ => text.trim_end_matches('\r'),
        };
        let before = self.directives.last().map_or(&self.name, |d| &d.file);
        let folder = self.name.rfind('/').map_or("", |i| &self.name[..=i]);
        match linedirective::parse(text, before, folder) {
            None => {}
            Some(Err((i, msg))) => self.error(at + "//line ".len() + i, msg),
            Some(Ok(mut d)) => {
                d.from = end;
                self.directives.push(d);
            }
        }
    }

    fn error(&mut self, offset: usize, msg: impl Into<String>) {
        let d = Diagnostic::new(Code::Syntax, Pos(self.base + offset as u32), msg);
        self.diags.push((self.token, d));
    }
}

type Lex<'s> = logos::Lexer<'s, Tok>;

/// What the lexer makes of a text.
#[derive(Debug)]
pub struct Lexed {
    /// After the mark that says what kind of text it is; the last is a semicolon
    /// at the text's end.
    pub tokens: Vec<Token>,
    /// What is wrong, in the text's order, each with the index of the token at
    /// which a lexer that is asked for one token at a time finds it.
    pub diags: Vec<(usize, Diagnostic)>,
    /// Compiler directives.
    pub comments: Vec<GoComment>,
}

/// Is `name` one that the specification allows?
pub fn is_valid_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c == '_' || letter_or_digit(c).0)
        && chars.all(|c| c == '_' || c.is_ascii_alphanumeric() || letter_or_digit(c) != (false, false))
}

/// Lexes `range` of `file`, of the kind that `start` says. With `skip_bodies`,
/// bodies of top-level functions become `LazyBody` and `RBrace`, and compiler
/// directives are of no interest.
pub fn lex(
    start: Tok,
    file: &SourceFile,
    range: std::ops::Range<usize>,
    skip_bodies: bool,
    syms: &mut Interner,
) -> Lexed {
    let base = file.base + range.start as u32;
    let mut tokens = Vec::with_capacity(range.len() / 4 + 4);
    tokens.push(Token { tok: start, pos: base });
    let Clean { text, from, junk, mut parts } = clean(&file.text[range.clone()]);
    let ext = Ext { syms: std::mem::take(syms), base, token: 1, name: file.name.clone(), ..Ext::default() };
    let mut lex = Tok::lexer_with_extras(&text, ext);
    lex.bump(from);
    run(&mut lex, skip_bodies, &mut tokens);
    let Ext { syms: names, mut diags, mut directives, mut comments, .. } = lex.extras;
    *syms = names;
    if !junk.is_empty() {
        parts.push((text.len(), range.len()));
        let place = |pos: u32| base + raw(&parts, (pos - base) as usize) as u32;
        let ends = restore(&mut tokens, &file.text[range], base, &parts, syms);
        diags.iter_mut().for_each(|(_, d)| d.pos = Pos(place(d.pos.0)));
        comments.iter_mut().for_each(|c| c.pos = place(c.pos));
        directives.iter_mut().for_each(|d| d.from = raw(&parts, d.from as usize) as u32);
        for (at, msg) in junk {
            let token = ends.partition_point(|end| *end <= at);
            diags.push((token, Diagnostic::new(Code::Syntax, Pos(base + at as u32), msg)));
        }
        diags.sort_by_key(|(i, d)| (*i, d.pos));
    }
    if base == file.base && !directives.is_empty() {
        file.set_directives(directives);
    }
    Lexed { tokens, diags, comments }
}

fn run(lex: &mut Lex<'_>, skip_bodies: bool, out: &mut Vec<Token>) {
    let base = lex.extras.base;
    let text = lex.source().as_bytes();
    // True if a line's end here is a semicolon.
    let mut nl = false;
    // For `skip_bodies`: bracket depth, and whether a declaration's `func` came.
    let (mut depth, mut in_func) = (0u32, false);
    // Where the last token ended.
    let mut end = 0;
    loop {
        lex.extras.token = out.len();
        let Some(next) = lex.next() else { break };
        let at = lex.span().start;
        let pos = base + at as u32;
        let tok = match next {
            Ok(t) => t,
            Err(()) => Tok::Illegal,
        };
        match tok {
            // The newline that ends it follows.
            Tok::LineComment => {
                if at == 0 || text[at - 1] == b'\n' {
                    // It is for the next line.
                    let end = lex.span().end as u32 + 1;
                    lex.extras.directive(lex.slice(), at, end);
                }
                if !skip_bodies && lex.slice().starts_with("//go:") {
                    let comment = GoComment {
                        pos: pos + 2,
                        text: lex.slice()[2..].trim_end_matches('\r').to_string(),
                        alone: end == 0 || text[end..at].contains(&b'\n'),
                    };
                    lex.extras.comments.push(comment);
                }
                continue;
            }
            Tok::Newline => {
                if nl {
                    out.push(Token { tok: Tok::Semi(Why::Newline), pos });
                    nl = false;
                    in_func &= depth != 0;
                }
                continue;
            }
            Tok::BlockComment => {
                let end = lex.span().end as u32;
                lex.extras.directive(lex.slice(), at, end);
                if nl && lex.slice().contains('\n') {
                    out.push(Token { tok: Tok::Semi(Why::Newline), pos });
                    nl = false;
                    in_func &= depth != 0;
                }
                continue;
            }
            Tok::Illegal => {
                let c = lex.slice().chars().next().unwrap_or_default();
                if c.is_ascii() {
                    lex.extras.error(at, format!("invalid character {}", unicode(c)));
                    continue;
                }
                // All beyond ASCII is taken for a part of an identifier.
                let before = out.last().filter(|t| at > 0 && end == at && is_word(t.tok));
                let start = before.map_or(at, |t| (t.pos - base) as usize);
                let name = odd_ident(lex, start);
                if start < at {
                    out.pop();
                }
                out.push(Token { tok: Tok::Ident(name), pos: base + start as u32 });
                end = lex.span().end;
                nl = true;
                continue;
            }
            _ => {}
        }
        if skip_bodies {
            let prev = out.last().map(|t| t.tok);
            match tok {
                Tok::Func if depth == 0 && matches!(prev, None | Some(Tok::Semi(_))) => in_func = true,
                Tok::LBrace
                    if in_func
                        && depth == 0
                        && !matches!(prev, Some(Tok::Struct | Tok::Interface | Tok::Func)) =>
                {
                    if let Some(end) = body_end(text, at) {
                        out.push(Token { tok: Tok::LazyBody, pos });
                        out.push(Token { tok: Tok::RBrace, pos: base + end as u32 });
                        lex.bump(end - at);
                        (nl, in_func) = (true, false);
                        continue;
                    }
                    depth += 1;
                }
                Tok::LParen | Tok::LBrack | Tok::LBrace => depth += 1,
                Tok::RParen | Tok::RBrack | Tok::RBrace => depth = depth.saturating_sub(1),
                Tok::Semi(_) if depth == 0 => in_func = false,
                _ => {}
            }
        }
        out.push(Token { tok, pos });
        end = lex.span().end;
        nl = tok.ends_statement();
    }
    out.push(Token { tok: Tok::Semi(Why::Eof), pos: base + text.len() as u32 });
}

/// A text without the bytes that gc steps over.
struct Clean<'s> {
    text: Cow<'s, str>,
    /// Where it starts, after a byte order mark.
    from: usize,
    /// Where those bytes are, and what is wrong with them.
    junk: Vec<(usize, &'static str)>,
    /// The parts between them: where each starts in `text`, and in the raw text.
    parts: Vec<(usize, usize)>,
}

fn clean(bytes: &[u8]) -> Clean<'_> {
    const BOM: &str = "\u{feff}";
    let from = if bytes.starts_with(BOM.as_bytes()) { BOM.len() } else { 0 };
    if let Ok(s) = std::str::from_utf8(bytes)
        && !bytes.contains(&0)
        && !s[from..].contains(BOM)
    {
        return Clean { text: Cow::Borrowed(s), from, junk: vec![], parts: vec![] };
    }
    let (mut text, mut junk, mut parts) = (BOM[..from].to_string(), vec![], vec![(0, 0)]);
    let mut i = from;
    for chunk in bytes[from..].utf8_chunks() {
        for c in chunk.valid().chars() {
            let start = i;
            i += c.len_utf8();
            match c {
                '\0' => junk.push((start, NUL)),
                '\u{feff}' => junk.push((start, BOM_WITHIN)),
                _ => {
                    text.push(c);
                    continue;
                }
            }
            parts.push((text.len(), i));
        }
        for _ in chunk.invalid() {
            junk.push((i, NOT_UTF8));
            i += 1;
            parts.push((text.len(), i));
        }
    }
    Clean { text: Cow::Owned(text), from, junk, parts }
}

/// Is that a complaint of bytes that were stepped over? They do no harm to the
/// token they are in, for the lexer.
pub fn is_of_bytes(d: &Diagnostic) -> bool {
    [NUL, BOM_WITHIN, NOT_UTF8].contains(&d.msg.as_str())
}

const NUL: &str = "invalid NUL character";
const BOM_WITHIN: &str = "invalid BOM in the middle of the file";
const NOT_UTF8: &str = "invalid UTF-8 encoding";

/// The offset in the raw text of the character at `at`.
fn raw(parts: &[(usize, usize)], at: usize) -> usize {
    let (start, raw) = parts[parts.partition_point(|p| p.0 <= at) - 1];
    raw + at - start
}

/// Puts tokens where they are in the raw text, and gives their ends in it. Names
/// and literals contain the bytes that were stepped over in them and right behind
/// them.
fn restore(
    tokens: &mut [Token],
    text: &[u8],
    base: u32,
    parts: &[(usize, usize)],
    syms: &mut Interner,
) -> Vec<usize> {
    let mut ends = vec![0];
    for t in &mut tokens[1..] {
        let at = (t.pos - base) as usize;
        let start = raw(parts, at);
        let len = match t.tok {
            Tok::Ident(s) | Tok::Lit((_, s)) | Tok::Str(s) => syms.text(s).len(),
            Tok::AssignOp(op) => op.text().len() + 1,
            Tok::Semi(Why::Eof) => text.len() - start,
            t => t.text().len(),
        };
        t.pos = base + start as u32;
        let end = raw(parts, (at + len).min(parts[parts.len() - 1].0));
        ends.push(end);
        let named = is_word(t.tok) || matches!(t.tok, Tok::Lit(_) | Tok::Str(_));
        if !named || end - start == len {
            continue;
        }
        let text = syms.intern(&String::from_utf8_lossy(&text[start..end]));
        match &mut t.tok {
            Tok::Lit((_, s)) | Tok::Str(s) => *s = text,
            word => *word = Tok::Ident(text),
        }
    }
    ends
}

fn is_word(t: Tok) -> bool {
    matches!(t, Tok::Ident(_)) || t.is_keyword()
}

/// Is `c` a letter, or a digit? As the lexer's tables say.
fn letter_or_digit(c: char) -> (bool, bool) {
    let text = format!("a{c}");
    let is_ident = |text: &str| {
        let mut lex = Tok::lexer(text);
        matches!(lex.next(), Some(Ok(Tok::Ident(_)))) && lex.remainder().is_empty()
    };
    let letter = is_ident(&text[1..]);
    (letter, !letter && is_ident(&text))
}

/// Scans the rest of an identifier that starts at `start`, of which the current
/// token is a character that cannot be in one, and says so of each such.
fn odd_ident(lex: &mut Lex<'_>, start: usize) -> Symbol {
    let from = lex.span().start;
    if start < from {
        lex.extras.token -= 1;
    }
    let text = lex.source();
    let mut end = text.len();
    for (i, c) in text[from..].char_indices() {
        let at = from + i;
        match letter_or_digit(c) {
            _ if c == '_' => {}
            (true, _) => {}
            (_, true) if at > start => {}
            (_, true) => lex.extras.error(at, format!("identifier cannot begin with digit {}", unicode(c))),
            _ if c.is_ascii() => {
                end = at;
                break;
            }
            _ => lex.extras.error(at, format!("invalid character {} in identifier", unicode(c))),
        }
    }
    lex.bump(end - lex.span().end);
    lex.extras.syms.intern(&text[start..end])
}

/// Go's `unicode.IsPrint`.
fn is_print(c: char) -> bool {
    // A mark is printable, but escaped unless it follows something.
    let text = format!("a{c}");
    c == '\\' || c == '"' || c == '\'' || text.escape_debug().eq(text.chars())
}

/// Go's `%#U`.
pub fn unicode(c: char) -> String {
    if is_print(c) { format!("U+{:04X} '{c}'", c as u32) } else { format!("U+{:04X}", c as u32) }
}

/// Go's `%q` of a character.
fn quoted(c: char) -> String {
    match c {
        '\'' => r"'\''".into(),
        '\n' => r"'\n'".into(),
        '\t' => r"'\t'".into(),
        '\r' => r"'\r'".into(),
        '\\' => r"'\\'".into(),
        '\x07' => r"'\a'".into(),
        '\x08' => r"'\b'".into(),
        '\x0b' => r"'\v'".into(),
        '\x0c' => r"'\f'".into(),
        c if is_print(c) => format!("'{c}'"),
        c if (c as u32) < 0x20 || c as u32 == 0x7f => format!(r"'\x{:02x}'", c as u32),
        c if c as u32 > 0xffff => format!(r"'\U{:08x}'", c as u32),
        c => format!(r"'\u{:04x}'", c as u32),
    }
}

/// The `}` that closes the `{` at `at`, if the braces between are in order.
fn body_end(text: &[u8], at: usize) -> Option<usize> {
    let find = |from: usize, c: u8| text[from..].iter().position(|b| *b == c).map(|i| from + i);
    let mut depth = 0usize;
    let mut i = at;
    loop {
        match *text.get(i)? {
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(i);
                }
            }
            b'`' => i = find(i + 1, b'`')?,
            q @ (b'"' | b'\'') => {
                i += 1;
                while text.get(i)? != &q {
                    match text[i] {
                        b'\n' => return None,
                        b'\\' => i += 2,
                        _ => i += 1,
                    }
                }
            }
            b'/' => match text.get(i + 1)? {
                b'/' => i = find(i, b'\n')?,
                b'*' => {
                    i += 2;
                    loop {
                        i = find(i, b'*')? + 1;
                        if text.get(i)? == &b'/' {
                            break;
                        }
                    }
                }
                _ => {}
            },
            _ => {}
        }
        i += 1;
    }
}

pub(super) fn ident(lex: &mut Lex<'_>) -> Symbol {
    lex.extras.syms.intern(lex.slice())
}

/// Consumes `n` more bytes and interns the token's text.
fn finish(lex: &mut Lex<'_>, n: usize) -> Symbol {
    lex.bump(n);
    lex.extras.syms.intern(lex.slice())
}

pub(super) fn block_comment(lex: &mut Lex<'_>) {
    let at = lex.span().start;
    match lex.remainder().find("*/") {
        Some(n) => lex.bump(n + 2),
        None => {
            lex.bump(lex.remainder().len());
            lex.extras.error(at, "comment not terminated");
        }
    }
}

pub(super) fn raw_string(lex: &mut Lex<'_>) -> Symbol {
    let n = lex.remainder().find('`').map(|n| n + 1);
    if n.is_none() {
        let at = lex.span().start;
        lex.extras.error(at, "string not terminated");
    }
    let n = n.unwrap_or(lex.remainder().len());
    finish(lex, n)
}

pub(super) fn string(lex: &mut Lex<'_>) -> Symbol {
    let (at, text) = (lex.span().start, lex.source().as_bytes());
    let mut i = at + 1;
    loop {
        match text.get(i) {
            Some(b'"') => {
                i += 1;
                break;
            }
            Some(b'\\') => {
                i += 1;
                escape(lex, &mut i, '"');
            }
            Some(b'\n') => {
                lex.extras.error(i, "newline in string");
                break;
            }
            Some(_) => i += 1,
            None => {
                lex.extras.error(at, "string not terminated");
                break;
            }
        }
    }
    finish(lex, i - at - 1)
}

pub(super) fn rune(lex: &mut Lex<'_>) -> (LitKind, Symbol) {
    let (at, text) = (lex.span().start, lex.source());
    let (mut i, mut n, mut ok) = (at + 1, 0, true);
    loop {
        match text[i..].chars().next() {
            Some('\'') => {
                if ok && n == 0 {
                    lex.extras.error(i, "empty rune literal or unescaped '");
                } else if ok && n != 1 {
                    lex.extras.error(at, "more than one character in rune literal");
                }
                i += 1;
                break;
            }
            Some('\\') => {
                i += 1;
                ok &= escape(lex, &mut i, '\'');
            }
            Some('\n') => {
                if ok {
                    lex.extras.error(i, "newline in rune literal");
                }
                break;
            }
            Some(c) => i += c.len_utf8(),
            None => {
                if ok {
                    lex.extras.error(at, "rune literal not terminated");
                }
                break;
            }
        }
        n += 1;
    }
    (LitKind::Char, finish(lex, i - at - 1))
}

/// Checks the escape whose backslash was just read; false if it is wrong.
fn escape(lex: &mut Lex<'_>, i: &mut usize, quote: char) -> bool {
    let text = lex.source();
    let peek = |i: usize| text[i..].chars().next();
    let Some(c) = peek(*i) else { return true };
    let (n, radix, max) = match c {
        'a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | '\\' => (0, 0, 0),
        c if c == quote => (0, 0, 0),
        '0'..='7' => (3, 8, 255),
        'x' => (2, 16, 255),
        'u' => (4, 16, 0x10ffff),
        'U' => (8, 16, 0x10ffff),
        _ => {
            lex.extras.error(*i, "unknown escape");
            return false;
        }
    };
    if n == 0 || radix == 16 {
        *i += 1;
    }
    let mut value = 0u64;
    for _ in 0..n {
        let Some(c) = peek(*i) else { return true };
        let Some(d) = c.to_digit(radix) else {
            let kind = if radix == 8 { "octal" } else { "hexadecimal" };
            lex.extras.error(*i, format!("invalid character {} in {kind} escape", quoted(c)));
            return false;
        };
        value = value * u64::from(radix) + u64::from(d);
        *i += 1;
    }
    if value > max && radix == 8 {
        lex.extras.error(*i, format!("octal escape value {value} > 255"));
        return false;
    }
    if value > max || n >= 4 && (0xd800..0xe000).contains(&value) {
        lex.extras.error(*i, format!("escape is invalid Unicode code point U+{value:04X}"));
        return false;
    }
    true
}

/// Scans a number as greedily as gc, then says what is wrong with it.
pub(super) fn number(lex: &mut Lex<'_>) -> (LitKind, Symbol) {
    let (at, text) = (lex.span().start, lex.source().as_bytes());
    let mut n = Number { text, i: at, digits: false, underscore: false, invalid: None };
    let mut kind = LitKind::Int;
    let mut error: Option<(usize, String)> = None;
    let mut fail = |at: usize, msg: String| {
        error.get_or_insert((at, msg));
    };
    let (mut radix, mut prefix) = (10, 0);
    let mut fraction = text[at] == b'.';
    if !fraction {
        if text[at] == b'0' {
            n.i += 1;
            match n.peek() | 0x20 {
                c @ (b'x' | b'o' | b'b') => {
                    n.i += 1;
                    (radix, prefix) = (
                        if c == b'x' {
                            16
                        } else if c == b'o' {
                            8
                        } else {
                            2
                        },
                        c,
                    );
                }
                _ => (radix, prefix, n.digits) = (8, b'0', true),
            }
        }
        n.digits(radix);
        fraction = n.peek() == b'.';
        if fraction && matches!(prefix, b'o' | b'b') {
            fail(n.i, format!("invalid radix point in {} literal", radix_name(radix)));
        }
    }
    if fraction {
        kind = LitKind::Float;
        n.i += 1;
        n.digits(radix);
    }
    if !n.digits {
        fail(n.i, format!("{} literal has no digits", radix_name(radix)));
    }
    match n.peek() {
        c @ (b'e' | b'E' | b'p' | b'P') => {
            let is_e = c | 0x20 == b'e';
            if is_e && !matches!(prefix, 0 | b'0') {
                fail(n.i, format!("'{}' exponent requires decimal mantissa", c as char));
            } else if !is_e && prefix != b'x' {
                fail(n.i, format!("'{}' exponent requires hexadecimal mantissa", c as char));
            }
            kind = LitKind::Float;
            n.i += 1;
            if matches!(n.peek(), b'+' | b'-') {
                n.i += 1;
            }
            n.digits = false;
            n.digits(10);
            if !n.digits {
                fail(n.i, "exponent has no digits".into());
            }
        }
        _ if prefix == b'x' && kind == LitKind::Float => {
            fail(n.i, "hexadecimal mantissa requires a 'p' exponent".into());
        }
        _ => {}
    }
    if n.peek() == b'i' {
        kind = LitKind::Imag;
        n.i += 1;
    }
    if let (LitKind::Int, Some(i)) = (kind, n.invalid) {
        let digit = text[i] as char;
        fail(i, format!("invalid digit '{digit}' in {} literal", radix_name(radix)));
    }
    if n.underscore
        && let Some(i) = misplaced_underscore(&text[at..n.i])
    {
        fail(at + i, "'_' must separate successive digits".into());
    }
    if let Some((i, msg)) = error {
        lex.extras.error(i, msg);
    }
    (kind, finish(lex, n.i - lex.span().end))
}

struct Number<'s> {
    text: &'s [u8],
    i: usize,
    digits: bool,
    underscore: bool,
    invalid: Option<usize>,
}
impl Number<'_> {
    fn peek(&self) -> u8 {
        self.text.get(self.i).copied().unwrap_or(0)
    }
    /// Skips digits and underscores; remembers the first decimal digit that is
    /// too big for `radix`.
    fn digits(&mut self, radix: u32) {
        loop {
            match self.peek() {
                b'_' => self.underscore = true,
                c if radix == 16 && c.is_ascii_hexdigit() => self.digits = true,
                c if radix <= 10 && c.is_ascii_digit() => {
                    if u32::from(c - b'0') >= radix && self.invalid.is_none() {
                        self.invalid = Some(self.i);
                    }
                    self.digits = true;
                }
                _ => return,
            }
            self.i += 1;
        }
    }
}

fn radix_name(radix: u32) -> &'static str {
    match radix {
        2 => "binary",
        8 => "octal",
        10 => "decimal",
        _ => "hexadecimal",
    }
}

/// Where in a number's text an underscore does not stand between digits.
fn misplaced_underscore(text: &[u8]) -> Option<usize> {
    let based = text.len() >= 2 && text[0] == b'0' && matches!(text[1] | 0x20, b'x' | b'o' | b'b');
    let hex = based && text[1] | 0x20 == b'x';
    // What came before: `_`, a digit (`0`, also for a prefix), or something else.
    let mut before = if based { b'0' } else { b'.' };
    for (i, &c) in text.iter().enumerate().skip(if based { 2 } else { 0 }) {
        let is_digit = c.is_ascii_digit() || hex && c.is_ascii_hexdigit();
        if c == b'_' {
            if before != b'0' {
                return Some(i);
            }
            before = b'_';
        } else if is_digit {
            before = b'0';
        } else {
            if before == b'_' {
                return Some(i - 1);
            }
            before = b'.';
        }
    }
    (before == b'_').then(|| text.len() - 1)
}
