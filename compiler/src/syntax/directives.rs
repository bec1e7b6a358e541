//! Compiler directives, `//go:…`: what the parser says of them, and to which
//! declaration each belongs. One that stands before no declaration is told at
//! once; whether it fits the declaration is for the checker to say.

use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::source::Pos;
use crate::syntax::token::{Tok, Token};
use crate::types::constant::unquote;

/// A comment that begins with `//go:`.
#[derive(Clone, Debug)]
pub struct GoComment {
    /// Position of what follows the slashes.
    pub pos: u32,
    /// The comment without the slashes.
    pub text: String,
    /// True if no token stands before it on its line.
    pub alone: bool,
}

/// What a directive belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum On {
    File,
    Import,
    Const,
    Type,
    Var,
    Func,
}

/// A directive before a declaration.
#[derive(Clone, Debug)]
pub struct Directive {
    /// Position of its text.
    pub pos: Pos,
    /// The text, `go:noinline` and so on.
    pub text: String,
    /// What it belongs to; None for `go:linkname`, which may stand anywhere.
    pub on: Option<On>,
    /// The first token of that declaration after its keyword.
    pub at: Pos,
    /// True in a function's body.
    pub inside: bool,
}

impl Directive {
    /// The first word.
    pub fn verb(&self) -> &str {
        verb(&self.text)
    }
}

fn verb(text: &str) -> &str {
    text.split(' ').next().unwrap_or(text)
}

fn is_linkname(text: &str) -> bool {
    text.starts_with("go:linkname ") || text.starts_with("go:linknamestd ")
}

fn is_embed(text: &str) -> bool {
    text == "go:embed" || text.starts_with("go:embed ")
}

/// True for the directives that gc knows and that belong to declarations.
pub fn is_known(verb: &str) -> bool {
    verb == "go:build" || is_for_functions(verb)
}

/// True for the directives that functions may have.
pub fn is_for_functions(verb: &str) -> bool {
    matches!(
        verb,
        "go:noescape"
            | "go:norace"
            | "go:nosplit"
            | "go:noinline"
            | "go:nocheckptr"
            | "go:cgo_unsafe_args"
            | "go:uintptrescapes"
            | "go:registerparams"
    ) || is_runtimes(verb)
        || verb == "go:uintptrkeepalive"
}

fn is_runtimes(verb: &str) -> bool {
    matches!(verb, "go:systemstack" | "go:nowritebarrier" | "go:nowritebarrierrec" | "go:yeswritebarrierrec")
}

/// What gc says of a directive when it comes upon it.
#[derive(Debug, Default)]
pub struct Said {
    /// At once.
    pub now: Vec<Diagnostic>,
    /// If no declaration takes it.
    pub unused: Option<Diagnostic>,
    /// False if the directive then counts for nothing.
    pub counts: bool,
}

/// What gc says of the directive.
pub fn said(c: &GoComment) -> Said {
    let error = |msg: String| Diagnostic::new(Code::Syntax, Pos(c.pos), msg);
    let mut said = Said::default();
    if !c.alone {
        said.now.push(error("misplaced compiler directive".into()));
        return said;
    }
    let verb = verb(&c.text);
    if let Some(usage) = usage(&c.text) {
        let no_patterns = usage.starts_with("invalid quoted string");
        said.now.push(error(usage));
        if no_patterns {
            said.now.push(error(EMBED_USAGE.into()));
        }
        if !verb.starts_with("go:cgo_") {
            return said;
        }
    }
    said.now.extend(cgo_usage(&c.text).map(|usage| error(usage.into())));
    if is_runtimes(verb) {
        said.now.push(error(format!("//{verb} only allowed in runtime")));
    } else if verb == "go:uintptrkeepalive" {
        said.now.push(error(format!("//{verb} is only allowed in the standard library")));
    }
    said.counts = true;
    if is_linkname(&c.text) {
        // It may stand anywhere.
    } else if is_embed(&c.text) {
        said.unused = Some(error("misplaced go:embed directive".into()));
    } else if is_known(verb) {
        said.unused = Some(error("misplaced compiler directive".into()));
    }
    said
}

/// Says what is wrong with the directives as such and of those that belong to no
/// declaration, and gives those that belong to one of the file that the tokens are.
pub fn attach(comments: Vec<GoComment>, tokens: &[Token], diags: &mut Vec<Diagnostic>) -> Vec<Directive> {
    let mut found = vec![];
    if comments.is_empty() {
        return found;
    }
    let mut stops = Stops::new(tokens);
    let mut stop = stops.next();
    for c in comments {
        let said = said(&c);
        diags.extend(said.now);
        if !said.counts {
            continue;
        }
        if is_linkname(&c.text) {
            let pos = Pos(c.pos);
            found.push(Directive { pos, text: c.text, on: None, at: pos, inside: false });
            continue;
        }
        while stop.as_ref().is_some_and(|s| s.pos < c.pos) {
            stop = stops.next();
        }
        match &stop {
            Some(Stop { on: Some(on), pos, inside }) => found.push(Directive {
                pos: Pos(c.pos),
                text: c.text,
                on: Some(*on),
                at: Pos(*pos),
                inside: *inside,
            }),
            _ => diags.extend(said.unused),
        }
    }
    found
}

/// A pattern of a `go:embed` directive.
#[derive(Clone, Debug)]
pub struct EmbedPattern {
    /// Where it stands.
    pub pos: Pos,
    /// The pattern, without quotes around it.
    pub text: String,
}

/// The patterns of all `go:embed` directives, misplaced ones too.
pub fn embed_patterns(comments: &[GoComment]) -> Vec<EmbedPattern> {
    let embeds = comments.iter().filter(|c| c.alone && is_embed(&c.text));
    embeds.flat_map(|c| patterns(Pos(c.pos), &c.text).unwrap_or_default()).collect()
}

const EMBED_USAGE: &str = "usage: //go:embed pattern...";

/// What is wrong with a directive's arguments.
fn usage(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let count = words.len();
    let verb = verb(text);
    if is_linkname(text) {
        return (!(2..=3).contains(&count)).then(|| format!("usage: //{verb} localname [linkname]"));
    }
    match verb {
        "go:wasmimport" if text.len() > verb.len() && count != 3 => {
            Some("usage: //go:wasmimport importmodule importname".into())
        }
        "go:wasmexport" if text.len() > verb.len() && count != 2 => {
            Some("usage: //go:wasmexport exportname".into())
        }
        "go:embed" => embed_usage(text),
        "go:cgo_import_dynamic" if quoted_words(text).len() >= 4 => {
            let lib = quoted_words(text)[3].trim_matches('"');
            let safe = |c: char| c.is_ascii_alphanumeric() || "._/".contains(c) || !c.is_ascii();
            (!lib.is_empty() && !lib.starts_with(safe))
                .then(|| format!("invalid library name {lib:?} in cgo_import_dynamic directive"))
        }
        _ if verb.starts_with("go:cgo_") => Some(format!("//{text} only allowed in cgo-generated code")),
        _ => None,
    }
}

/// What a directive for cgo lacks.
fn cgo_usage(text: &str) -> Option<&'static str> {
    let words = quoted_words(text);
    let quoted = |w: &str| w.starts_with('"');
    let plain = |n: usize| words.len() == n && !words[1..].iter().any(|w| quoted(w));
    let string = words.len() == 2 && quoted(words[1]);
    let (fits, usage) = match verb(text) {
        "go:cgo_export_static" => (plain(2) || plain(3), "usage: //go:cgo_export_static local [remote]"),
        "go:cgo_export_dynamic" => (plain(2) || plain(3), "usage: //go:cgo_export_dynamic local [remote]"),
        "go:cgo_import_dynamic" => {
            let library = words.len() == 4 && quoted(words[3]) && !words[1..3].iter().any(|w| quoted(w));
            let usage = "usage: //go:cgo_import_dynamic local [remote [\"library\"]]";
            (plain(2) || plain(3) || library, usage)
        }
        "go:cgo_import_static" => (plain(2), "usage: //go:cgo_import_static local"),
        "go:cgo_dynamic_linker" => (string, "usage: //go:cgo_dynamic_linker \"path\""),
        "go:cgo_ldflag" => (string, "usage: //go:cgo_ldflag \"arg\""),
        _ => return None,
    };
    (!fits).then_some(usage)
}

/// Words, and texts in double quotes with these. A quote that is not closed makes
/// no word.
fn quoted_words(text: &str) -> Vec<&str> {
    let mut words = vec![];
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = match rest.strip_prefix('"') {
            Some(inner) => match inner.find('"') {
                Some(i) => i + 2,
                None => break,
            },
            None => rest.find(|c: char| c == '"' || c.is_whitespace()).unwrap_or(rest.len()),
        };
        words.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    words
}

/// What is wrong with the arguments of `go:embed`.
fn embed_usage(text: &str) -> Option<String> {
    match patterns(Pos(0), text) {
        Ok(list) => list.is_empty().then(|| EMBED_USAGE.into()),
        Err(bad) => Some(format!("invalid quoted string in //go:embed: {bad}")),
    }
}

/// The patterns of the `go:embed` directive at `pos`, which are words, or strings
/// in quotes. Err with what is no such string.
pub fn patterns(pos: Pos, text: &str) -> Result<Vec<EmbedPattern>, &str> {
    let mut list = vec![];
    let mut rest = text["go:embed".len()..].trim();
    while !rest.is_empty() {
        let at = Pos(pos.0 + (rest.as_ptr().addr() - text.as_ptr().addr()) as u32);
        let (pattern, end) = match rest.as_bytes()[0] {
            b'`' => {
                let end = rest[1..].find('`').ok_or(rest)? + 2;
                (rest[1..end - 1].to_string(), end)
            }
            b'"' => {
                let mut escaped = false;
                let close = rest.char_indices().skip(1).find(|&(_, c)| {
                    let closes = c == '"' && !escaped;
                    escaped = c == '\\' && !escaped;
                    closes
                });
                let end = close.ok_or(rest)?.0 + 1;
                let text = unquote(&rest[..end]).and_then(|(b, _)| String::from_utf8(b).ok());
                (text.ok_or(&rest[..end])?, end)
            }
            _ => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                (rest[..end].to_string(), end)
            }
        };
        list.push(EmbedPattern { pos: at, text: pattern });
        rest = &rest[end..];
        if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
            return Err(rest);
        }
        rest = rest.trim_start();
    }
    Ok(list)
}

/// A token at which the parser takes the directives that it has seen: for a
/// declaration, or to say that there is none.
struct Stop {
    pos: u32,
    on: Option<On>,
    inside: bool,
}

/// Walks over a file's tokens from stop to stop.
struct Stops<'a> {
    tokens: &'a [Token],
    at: usize,
    /// Open brackets: true for those around statements.
    open: Vec<bool>,
    /// False in what stands outside functions and is no declaration.
    declares: bool,
    /// What is declared in the group in parentheses, and the number of brackets around.
    group: Option<(On, usize)>,
}

impl<'a> Stops<'a> {
    fn new(tokens: &'a [Token]) -> Stops<'a> {
        Stops { tokens, at: 0, open: vec![], declares: true, group: None }
    }
}

impl Iterator for Stops<'_> {
    type Item = Stop;

    fn next(&mut self) -> Option<Stop> {
        loop {
            let token = *self.tokens.get(self.at)?;
            self.at += 1;
            let next = self.tokens.get(self.at).copied();
            let before = self.at.checked_sub(2).map_or(Tok::StartFile, |i| self.tokens[i].tok);
            let starts = matches!(before, Tok::StartFile | Tok::Semi(_));
            let inside = !self.open.is_empty();
            if !inside && starts {
                self.declares = matches!(
                    token.tok,
                    Tok::Package | Tok::Import | Tok::Const | Tok::Var | Tok::Type | Tok::Func
                );
            }
            let declares = match token.tok {
                Tok::Package => Some(On::File),
                Tok::Import => Some(On::Import),
                Tok::Const => Some(On::Const),
                Tok::Var => Some(On::Var),
                Tok::Type if before != Tok::LParen => Some(On::Type),
                Tok::Func if !inside && starts => Some(On::Func),
                _ => None,
            };
            if let (Some(on), Some(next)) = (declares, next) {
                let grouped = next.tok == Tok::LParen && !matches!(on, On::File | On::Func);
                if grouped {
                    // The parenthesis itself is counted when it comes.
                    self.group = Some((on, self.open.len() + 1));
                }
                return Some(Stop { pos: next.pos, on: (!grouped).then_some(on), inside });
            }
            match token.tok {
                Tok::LParen | Tok::RLParen | Tok::LBrack | Tok::TPBrack => self.open.push(false),
                Tok::LBrace | Tok::LBody => {
                    self.open.push(!matches!(before, Tok::Struct | Tok::Interface));
                }
                Tok::RParen | Tok::RBrack | Tok::RBrace => {
                    self.open.pop();
                }
                // The end of a declaration or statement.
                Tok::Semi(_) if self.open.last().copied().unwrap_or(self.declares) => {
                    return Some(Stop { pos: token.pos, on: None, inside });
                }
                _ => {}
            }
            // The next token begins another declaration of the group.
            if let (Some((on, depth)), Some(next)) = (self.group, next)
                && depth == self.open.len()
                && matches!(token.tok, Tok::LParen | Tok::Semi(_))
                && next.tok != Tok::RParen
            {
                return Some(Stop { pos: next.pos, on: Some(on), inside: depth > 1 });
            }
            if self.group.is_some_and(|(_, depth)| self.open.len() < depth) {
                self.group = None;
            }
        }
    }
}
