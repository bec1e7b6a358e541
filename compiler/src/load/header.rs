//! What the go command says of a file whose package clause or imports it cannot
//! read. It reads no further than those, before it has anything compiled, and
//! with a parser of its own, whose words and places are not the compiler's.

use crate::diagnostic::Diagnostic;
use crate::syntax::lexer::{Lexed, lex, unicode};
use crate::syntax::source::SourceFile;
use crate::syntax::symbol::{Interner, Symbol};
use crate::syntax::token::{Tok, Token, Why};

/// The name in the package clause of `file`, and where its head ends, in the map;
/// what follows is the compiler's to judge. Or the first complaint about the head: its place in the map and the text.
pub fn read(file: &SourceFile, syms: &mut Interner) -> Result<(Symbol, u32), (u32, String)> {
    let Lexed { tokens, diags, .. } = lex(Tok::StartFile, file, 0..file.text.len(), false, syms);
    let mut head = Head { tokens: &tokens, at: 1, end: 1, name: Symbol::BLANK, syms };
    let wrong = head.read().err();
    // A token's own errors come before those of its place.
    let read = if wrong.is_some() { head.at + 1 } else { head.end };
    let place = |at: usize, d: &Diagnostic| tokens.get(at).map_or(d.pos.0, |t| t.pos);
    let lexical = diags
        .iter()
        .filter(|(at, d)| *at < read || *at <= head.at && d.msg == OPEN_COMMENT)
        .find_map(|(at, d)| {
            let before = &file.text[..(d.pos.0 - file.base) as usize];
            let escape =
                before.iter().rposition(|b| *b == b'\\').map_or(d.pos.0, |i| file.base + i as u32 + 1);
            lexical(&d.msg, d.pos.0, place(*at, d), escape)
        });
    lexical.or(wrong).map_or(Ok((head.name, tokens[head.end].pos)), Err)
}

/// What keeps the end of a head from being found.
const OPEN_COMMENT: &str = "comment not terminated";

/// A lexer's complaint at `pos`, of the token at `token`, in the go command's
/// words. An escape before `pos` starts at `escape`.
fn lexical(msg: &str, pos: u32, token: u32, escape: u32) -> Option<(u32, String)> {
    Some(match msg {
        m if m.starts_with("octal escape value") || m.starts_with("escape is invalid") => {
            (escape, "escape sequence is invalid Unicode code point".into())
        }
        m if m.ends_with("escape") && m.starts_with("invalid character") => {
            let c = m.split('\'').nth(1).and_then(|c| c.chars().next()).unwrap_or('\'');
            (pos, format!("illegal character {} in escape sequence", unicode(c)))
        }
        m if m.contains(" literal ") => (pos, m.into()),
        "newline in string" => (token, "string literal not terminated".into()),
        "string not terminated" => (token, "raw string literal not terminated".into()),
        "newline in rune literal" | "rune literal not terminated" => {
            (token, "rune literal not terminated".into())
        }
        "more than one character in rune literal" | "empty rune literal or unescaped '" => {
            (token, "illegal rune literal".into())
        }
        "unknown escape" => (pos, "unknown escape sequence".into()),
        OPEN_COMMENT => (pos, msg.into()),
        _ => (pos, format!("illegal {}", msg.strip_prefix("invalid ")?)),
    })
}

/// A reader of a file's head.
struct Head<'a> {
    tokens: &'a [Token],
    /// The token to be read next.
    at: usize,
    /// The one behind the last clause that was read.
    end: usize,
    /// The package's name.
    name: Symbol,
    syms: &'a Interner,
}

type Read = Result<(), (u32, String)>;

impl Head<'_> {
    fn tok(&self) -> Tok {
        self.tokens[self.at].tok
    }

    /// Steps over a token. Nothing is behind the text's end.
    fn next(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len() - 1);
    }

    fn text(&self, t: Tok) -> &str {
        match t {
            Tok::Ident(s) | Tok::Lit((_, s)) | Tok::Str(s) => self.syms.text(s),
            _ => t.text(),
        }
    }

    fn error(&self, msg: impl Into<String>) -> Read {
        Err((self.tokens[self.at].pos, msg.into()))
    }

    fn expected(&self, what: &str) -> Read {
        let found = match self.tok() {
            Tok::Semi(Why::Newline) => "newline".into(),
            Tok::Semi(Why::Eof) if self.tokens[self.at - 1].tok.ends_statement() => "newline".into(),
            Tok::Semi(Why::Eof) => "'EOF'".into(),
            t @ (Tok::Ident(_) | Tok::Lit(_) | Tok::Str(_)) => self.text(t).to_string(),
            Tok::AssignOp(op) => format!("'{}='", op.text()),
            t => format!("'{}'", t.text()),
        };
        self.error(format!("expected {what}, found {found}"))
    }

    /// A package clause, and imports as long as there are some.
    fn read(&mut self) -> Read {
        if self.tok() != Tok::Package {
            return self.expected("'package'");
        }
        self.next();
        let Tok::Ident(name) = self.tok() else { return self.expected("'IDENT'") };
        self.name = name;
        self.next();
        while self.semi()? {
            if self.tok() != Tok::Import {
                break;
            }
            self.next();
            if self.tok() != Tok::LParen {
                self.spec()?;
                continue;
            }
            self.next();
            while !matches!(self.tok(), Tok::RParen | Tok::Semi(Why::Eof)) {
                self.spec()?;
                match self.tok() {
                    Tok::Semi(_) => self.next(),
                    Tok::RParen | Tok::RBrace => {}
                    _ => return self.expected("';'"),
                }
            }
            if self.tok() != Tok::RParen {
                return self.expected("')'");
            }
            self.next();
        }
        Ok(())
    }

    /// Steps over the semicolon that ends a clause. False if the head ends
    /// without one, before what does not even start like `import`.
    fn semi(&mut self) -> Result<bool, (u32, String)> {
        self.end = self.at;
        match self.tok() {
            Tok::Semi(_) => {
                self.next();
                Ok(true)
            }
            t if self.text(t).starts_with('i') => self.expected("';'").map(|()| false),
            _ => Ok(false),
        }
    }

    fn spec(&mut self) -> Read {
        if matches!(self.tok(), Tok::Ident(_) | Tok::Dot) {
            self.next();
        }
        match self.tok() {
            Tok::Str(_) => {}
            Tok::Ident(_) | Tok::Lit(_) => return self.error("import path must be a string"),
            _ => return self.error("missing import path"),
        }
        self.next();
        Ok(())
    }
}
