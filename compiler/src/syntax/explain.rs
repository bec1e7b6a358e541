//! Syntax errors in gc's words. The parser knows which tokens it would have
//! taken; together with the brackets around the place and the tokens before it
//! that tells what gc's parser was about when it met the wrong token. Each
//! error comes with a repair of the token sequence that takes up gc's
//! recovery, so that parsing anew finds the next error.

use crate::syntax::context::{Holds, Level, levels};
use crate::syntax::symbol::{Interner, Symbol};
use crate::syntax::token::{Tok, Token, Why};

/// An error and how to get over it.
#[derive(Debug)]
pub struct Fault {
    /// Where.
    pub pos: u32,
    /// The text after `syntax error: `.
    pub msg: String,
    /// What is wrong with the receiver before it, if that is where it stands.
    pub receiver: Option<&'static str>,
    /// Tokens `from..to` are to be replaced by `with`.
    pub from: usize,
    /// See `from`.
    pub to: usize,
    /// See `from`.
    pub with: Vec<Tok>,
}

/// The tokens the parser would take.
struct Expected<'a>(&'a [String]);
impl Expected<'_> {
    fn has(&self, terminal: &str) -> bool {
        self.0.iter().any(|e| e.trim_matches('"') == terminal)
    }
    fn only(&self, terminals: &[&str]) -> bool {
        self.0.iter().all(|e| terminals.contains(&e.trim_matches('"')))
    }
}

const NAME: Tok = Tok::Ident(Symbol::BLANK);
const SEMI: Tok = Tok::Semi(Why::Written);

fn closer(t: Tok) -> bool {
    matches!(t, Tok::RParen | Tok::RBrack | Tok::RBrace)
}
fn semi(t: Tok) -> bool {
    matches!(t, Tok::Semi(_))
}
fn starts_decl(t: Tok) -> bool {
    matches!(t, Tok::Import | Tok::Const | Tok::Type | Tok::Var | Tok::Func)
}
/// Keywords that begin statements: inside functions no repair goes past them.
fn starts_stmt(t: Tok) -> bool {
    use Tok::*;
    matches!(
        t,
        Break
            | Const
            | Continue
            | Defer
            | Fallthrough
            | For
            | Go
            | Goto
            | If
            | Return
            | Select
            | Switch
            | Type
            | Var
    )
}

struct Explainer<'a> {
    tokens: &'a [Token],
    /// The wrong token's index.
    at: usize,
    levels: Vec<Level>,
    what: String,
}

/// Explains why token `at` is wrong where the parser wanted `expected`.
pub fn explain(tokens: &[Token], at: usize, expected: &[String], syms: &Interner) -> Fault {
    let levels = levels(tokens, at);
    let what = tokens[at].tok.describe(syms);
    Explainer { tokens, at, levels, what }.explain(&Expected(expected))
}

impl Explainer<'_> {
    fn tok(&self, i: usize) -> Tok {
        self.tokens.get(i).map_or(Tok::Semi(Why::Eof), |t| t.tok)
    }
    fn inner(&self) -> Level {
        self.levels[self.levels.len() - 1]
    }
    fn in_func(&self) -> bool {
        self.levels.iter().any(|l| matches!(l.holds, Holds::Block | Holds::Clauses))
    }
    /// Directly within the brackets of a type parameter list?
    fn in_type_params(&self) -> bool {
        let level = self.inner();
        if level.holds != Holds::Bracket {
            return false;
        }
        let before = |n: usize| if level.start > n { self.tok(level.start - 1 - n) } else { Tok::StartFile };
        let declares = match before(2) {
            Tok::Func => true,
            Tok::RParen => self.levels.len() == 2,
            _ => false,
        };
        before(0) == Tok::TPBrack || before(1) == Tok::Func || matches!(before(1), Tok::Ident(_)) && declares
    }
    /// The first token from the wrong one on where recovery stops.
    fn advance(&self, stop: impl Fn(Tok) -> bool) -> usize {
        let in_func = self.in_func();
        let mut i = self.at;
        loop {
            let t = self.tok(i);
            if t == Tok::Semi(Why::Eof) || stop(t) || in_func && starts_stmt(t) {
                return i;
            }
            i += 1;
        }
    }
    fn fault(&self, msg: String, from: usize, to: usize, with: &[Tok]) -> Fault {
        Fault { pos: self.tokens[self.at].pos, msg, receiver: None, from, to, with: with.to_vec() }
    }
    /// `unexpected x` and `tail`; the tokens up to `to` make way for `with`.
    fn unexpected(&self, tail: &str, to: usize, with: &[Tok]) -> Fault {
        self.fault(format!("unexpected {}{tail}", self.what), self.at, to, with)
    }
    /// The wrong token stands where one particular token should.
    fn want(&self, name: &str, with: Tok) -> Fault {
        let to = if self.tok(self.at) == Tok::Semi(Why::Eof) { self.at } else { self.at + 1 };
        self.unexpected(&format!(", expected {name}"), to, &[with])
    }
    /// A list goes on without a separator.
    fn in_list(&self, list: &str, separator: &str, close: Tok) -> Fault {
        let to = self.advance(closer);
        let with: &[Tok] = if self.tok(to) == close { &[] } else { &[close] };
        let tail = format!(" in {list}; possibly missing {separator} or {}", close.text());
        self.unexpected(&tail, to, with)
    }
    /// A message that does not name the wrong token.
    fn plain(&self, msg: &str, to: usize, with: &[Tok]) -> Fault {
        self.fault(msg.into(), self.at, to, with)
    }

    fn explain(&self, e: &Expected<'_>) -> Fault {
        let tok = self.tok(self.at);
        let prev = if self.at > 0 { self.tok(self.at - 1) } else { Tok::StartFile };
        let first = self.top_level(e, tok, prev).or_else(|| self.particular(e, tok, prev));
        if let Some(f) = first {
            return f;
        }
        if let Some(f) = self.start_of_something(e, tok, prev) {
            return f;
        }
        self.after_something(e, prev)
    }

    /// Outside declarations.
    fn top_level(&self, e: &Expected<'_>, tok: Tok, prev: Tok) -> Option<Fault> {
        let next_decl = || self.advance(starts_decl);
        if prev == Tok::StartFile {
            let mut f = self.plain("package statement must be first", self.tokens.len() - 1, &[]);
            f.with = vec![Tok::Package, NAME, SEMI];
            return Some(f);
        }
        if e.has("baddecl") {
            let decl = self.tokens[..self.at - 1].iter().rposition(|t| semi(t.tok)).map_or(1, |i| i + 1);
            let bodiless = tok == Tok::LBrace && self.tok(decl) == Tok::Func;
            let msg = if bodiless {
                "unexpected semicolon or newline before {"
            } else {
                "non-declaration statement outside function body"
            };
            let to = next_decl();
            // An import that follows does not come first any more.
            let with: &[Tok] = if self.tok(to) == Tok::Import { &[Tok::BadDecl, SEMI] } else { &[] };
            return Some(self.plain(msg, to, with));
        }
        if e.0.is_empty() {
            // An empty declaration was taken for the one that ends the file.
            let mut f = self.plain("non-declaration statement outside function body", self.at, &[]);
            f.from -= 1;
            f.pos = self.tokens[self.at - 1].pos;
            return Some(f);
        }
        if self.levels.len() == 1 && e.only(&["ident", "("]) && e.has("ident") && prev == Tok::Func {
            // gc goes on with the body.
            let to = self.advance(|t| semi(t) || t == Tok::LBrace);
            return Some(self.unexpected(", expected name or (", to, &[NAME, Tok::LParen, Tok::RParen]));
        }
        None
    }

    /// Mistakes that have a message of their own.
    fn particular(&self, e: &Expected<'_>, tok: Tok, prev: Tok) -> Option<Fault> {
        let at = self.at;
        if e.has("string") && e.only(&["string", "ident", ".", "(", ")"]) {
            if e.has(")") && tok == Tok::Semi(Why::Eof) {
                return Some(self.want(")", Tok::RParen));
            }
            let msg =
                if let Tok::Lit(_) = tok { "import path must be a string" } else { "missing import path" };
            let to = self.advance(|t| semi(t) || t == Tok::RParen);
            return Some(self.plain(msg, to, &[Tok::Str(Symbol::EMPTY)]));
        }
        if tok == Tok::Define && e.has("=") && !e.has(":=") {
            return Some(self.want("=", Tok::Assign));
        }
        if e.has("chan") && matches!(prev, Tok::Chan | Tok::ChanArrow) {
            return Some(self.plain("missing channel element type", at, &[NAME]));
        }
        if e.has("chan") && prev == Tok::Ellipsis {
            return Some(self.plain("... is missing type", at, &[NAME]));
        }
        if prev == Tok::Else {
            let to = self.advance(|t| matches!(t, Tok::Ident(_) | Tok::RBrace));
            let mut f = self.plain("else must be followed by if or statement block", to, &[]);
            f.from -= 1;
            return Some(f);
        }
        if let (Tok::If | Tok::For | Tok::Switch, Tok::Var) = (prev, tok) {
            let msg = format!("var declaration not allowed in {} initializer", prev.text());
            let mut f = self.plain(&msg, at + 1, &[]);
            f.pos = self.tokens[at + 1].pos;
            return Some(f);
        }
        if prev == Tok::Select {
            let to = self.advance(|t| matches!(t, Tok::Case | Tok::Default | Tok::RBrace));
            return Some(self.plain("missing { after select clause", to, &[Tok::LBody]));
        }
        if let (Tok::LBody, Some((Tok::For, 1, false))) = (tok, self.inner().header)
            && e.has(";")
        {
            if semi(prev) {
                return Some(self.unexpected(", expected for loop condition", at, &[SEMI]));
            }
            // The brace goes for the semicolon.
            return Some(self.unexpected(", expected semicolon or newline", at + 1, &[SEMI]));
        }
        if tok == Tok::Comma && e.has("]") && !e.has(":") && !e.has("~") {
            // gc has a semicolon here.
            return Some(self.plain("unexpected comma; expected ]", at + 1, &[Tok::RBrack]));
        }
        let instance = prev == Tok::LBrack
            && !e.has(":")
            && !e.has("]")
            && at >= 2
            && matches!(self.tok(at - 2), Tok::Ident(_));
        if instance && !e.has("~") && (e.has("!") || e.has("chan")) {
            let (what, to) = if tok == Tok::RBrack {
                ("type argument list", at)
            } else {
                ("type", self.advance(|t| closer(t) || semi(t) || matches!(t, Tok::Comma | Tok::Colon)))
            };
            return Some(self.unexpected(&format!(", expected {what}"), to, &[NAME]));
        }
        if prev == Tok::LBrack && tok == Tok::RBrack {
            if e.has("lit") && (e.has("!") || !e.has(";")) {
                return Some(self.unexpected(", expected operand", at, &[NAME]));
            }
            if e.has("~") {
                return Some(self.plain("empty type parameter list", at, &[NAME, NAME]));
            }
        }
        None
    }

    /// Nothing of a statement, expression, type or name is there yet.
    fn start_of_something(&self, e: &Expected<'_>, tok: Tok, prev: Tok) -> Option<Fault> {
        let at = self.at;
        let eof = tok == Tok::Semi(Why::Eof);
        if e.has("badstmt") {
            if prev == Tok::Colon && !e.has("case") {
                let mut f = self.plain("missing statement after label", at, &[SEMI]);
                f.pos = self.tokens[at - 1].pos;
                return Some(f);
            }
            if !e.has("case") || eof {
                return Some(self.want("}", Tok::RBrace));
            }
        }
        if e.has("case") && e.has("default") {
            if eof {
                return Some(self.want("}", Tok::RBrace));
            }
            let to = self.advance(|t| matches!(t, Tok::Colon | Tok::Case | Tok::Default | Tok::RBrace));
            // A colon that is missing then is an error of its own.
            return Some(self.unexpected(", expected case or default or }", to, &[Tok::Default]));
        }
        // A list that the file's end interrupts lacks its bracket.
        if eof
            && (prev == Tok::Comma || semi(prev) || matches!(prev, Tok::LParen | Tok::LBrace | Tok::RLParen))
        {
            for close in [Tok::RParen, Tok::RBrace] {
                if e.has(close.text()) {
                    return Some(self.want(close.text(), close));
                }
            }
        }
        if e.has("lit") && (e.has("!") || !e.has(";")) {
            return Some(self.unexpected(", expected expression", self.advance(closer), &[NAME]));
        }
        // Type parameters, type arguments, parameters.
        let type_param = e.has("~") && matches!(prev, Tok::LBrack | Tok::TPBrack | Tok::Comma);
        if self.inner().holds == Holds::Bracket
            && (type_param && self.in_type_params() || prev == Tok::Comma && e.has("]") && e.has("chan"))
        {
            let to = self.advance(|t| matches!(t, Tok::Comma | Tok::RBrack));
            let with: &[Tok] =
                if prev == Tok::Comma && self.tok(to) == Tok::RBrack { &[] } else { &[NAME, NAME] };
            return Some(self.unexpected(", expected ]", to, with));
        }
        if e.has("...") && e.has(")") && e.has("chan") && !e.has(",") {
            let to = self.advance(|t| matches!(t, Tok::Comma | Tok::RParen));
            let with: &[Tok] = if self.tok(to) == Tok::RParen { &[] } else { &[NAME] };
            return Some(self.unexpected(", expected )", to, with));
        }
        // `type T …`, where the type is to begin.
        let spec = e.has("tparams") && !e.has(";")
            || prev == Tok::RBrack && e.has("=") && !e.has(",")
            || prev == Tok::Assign;
        if e.has("chan") && spec {
            let to = self.advance(|t| semi(t) || t == Tok::RParen);
            return Some(self.unexpected(" in type declaration", to, &[NAME]));
        }
        if e.has("~") && !e.has(",") && e.has("ident") {
            let stop = |t| {
                closer(t)
                    || semi(t)
                    || matches!(t, Tok::Pipe | Tok::Tilde | Tok::BinOp(_) | Tok::Star | Tok::Plus)
            };
            return Some(self.unexpected(", expected ~ term or type", self.advance(stop), &[NAME]));
        }
        if e.has("}") && e.has("ident") && e.has("*") && !e.has("chan") {
            let to = self.advance(|t| semi(t) || t == Tok::RBrace);
            let with: &[Tok] = if semi(self.tok(to)) { &[NAME] } else { &[] };
            return Some(self.unexpected(", expected field name or embedded type", to, with));
        }
        // A field's name asks for a type, though it may be an embedded one.
        let field = e.has("string") && e.has("chan");
        let result = prev == Tok::RParen;
        if e.has("chan") && e.has("ident") && !result && (field || !e.has(";")) && !e.has(")") && !e.has("]")
        {
            let stop = |t| closer(t) || semi(t) || matches!(t, Tok::Comma | Tok::Colon);
            return Some(self.unexpected(", expected type", self.advance(stop), &[NAME]));
        }
        if prev == Tok::Dot && e.has("(") {
            let to = self.advance(|t| semi(t) || t == Tok::RParen);
            return Some(self.unexpected(", expected name or (", to, &[NAME]));
        }
        if e.only(&["chan"]) {
            return Some(self.want("keyword chan", Tok::Chan));
        }
        if e.has("ident") && e.only(&["ident", "(", ")"]) {
            let mut f = self.want("name", NAME);
            f.receiver = self.receiver(prev);
            let level = self.inner();
            if level.holds == Holds::File && self.tok(level.start) == Tok::Func {
                // A method without a name, or a literal that has come to stand
                // outside functions: gc goes on with its body.
                f.to = self.advance(|t| semi(t) || t == Tok::LBrace);
                f.with = vec![NAME, Tok::LParen, Tok::RParen];
            }
            return Some(f);
        }
        None
    }

    /// What is wrong with the receiver that ends before the wrong token.
    fn receiver(&self, prev: Tok) -> Option<&'static str> {
        let level = self.inner();
        if prev != Tok::RParen || level.holds != Holds::File || self.tok(level.start) != Tok::Func {
            return None;
        }
        let list = &self.tokens[level.start + 1..self.at];
        let mut depth = 0usize;
        let mut commas = 0;
        for t in list {
            match t.tok {
                Tok::LParen | Tok::LBrack | Tok::LBrace => depth += 1,
                Tok::RParen | Tok::RBrack | Tok::RBrace => depth = depth.saturating_sub(1),
                Tok::Comma if depth == 1 => commas += 1,
                _ => {}
            }
        }
        match (list.len(), commas) {
            (2, _) => Some("method has no receiver"),
            (_, 0) => None,
            _ => Some("method has multiple receivers"),
        }
    }

    /// What is there is complete, and something else should follow.
    fn after_something(&self, e: &Expected<'_>, prev: Tok) -> Fault {
        let at = self.at;
        let level = self.inner();
        if e.has(",") && !e.has(";") {
            if e.has(")") {
                let parameters = e.has("chan") || !(e.has("binop") || e.has("...") || prev == Tok::Ellipsis);
                let list = if parameters { "parameter list" } else { "argument list" };
                return self.in_list(list, "comma", Tok::RParen);
            }
            if e.has("}") {
                return self.in_list("composite literal", "comma", Tok::RBrace);
            }
            if e.has("]") && self.in_type_params() {
                return self.in_list("parameter list", "comma", Tok::RBrack);
            }
        }
        if e.has("=") && e.has(":=") && !e.has(";") && !e.has("body") && !e.has(":") {
            let to = self.advance(|t| semi(t) || t == Tok::RBrace);
            return self.unexpected(", expected := or = or comma", to, &[Tok::Assign, NAME]);
        }
        if let Some(f) = self.in_header(e, level) {
            return f;
        }
        if e.has("]") {
            // The parser may already have taken the expression for complete.
            let value = matches!(prev, Tok::RParen | Tok::RBrace | Tok::Lit(_) | Tok::Str(_));
            if e.has(":") || value && e.has(",") && !e.has("binop") {
                let to = self.advance(|t| matches!(t, Tok::Comma | Tok::Colon | Tok::RBrack));
                let stopped = matches!(self.tok(to), Tok::Comma | Tok::Colon | Tok::RBrack);
                let with: &[Tok] = if stopped { &[] } else { &[Tok::RBrack] };
                return self.unexpected(", expected comma, : or ]", to, with);
            }
            return self.want("]", Tok::RBrack);
        }
        if e.has(":") && !e.has(";") {
            return self.want(":", Tok::Colon);
        }
        if e.has(";") {
            return self.end_of(level);
        }
        for (terminal, token) in [
            (")", Tok::RParen),
            ("}", Tok::RBrace),
            ("(", Tok::LParen),
            ("[", Tok::LBrack),
            ("{", Tok::LBrace),
            ("=", Tok::Assign),
        ] {
            if e.has(terminal) {
                return self.want(terminal, token);
            }
        }
        let rest: Vec<&str> = e.0.iter().map(|t| t.trim_matches('"')).collect();
        self.unexpected(&format!(", expected {}", rest.join(" or ")), at + 1, &[])
    }

    /// Between a statement's keyword and its block.
    fn in_header(&self, e: &Expected<'_>, level: Level) -> Option<Fault> {
        let (keyword, semis, range) = level.header?;
        if e.has("body") {
            if semis == 0 && !range {
                let brace = |t| matches!(t, Tok::LBody | Tok::LBrace | Tok::RBrace);
                let to = self.advance(brace);
                let skip = usize::from(matches!(self.tok(to), Tok::LBody | Tok::LBrace));
                // What came so far was an init statement. Without a brace gc
                // goes on to look for a condition.
                let rest = if keyword == Tok::For { SEMI } else { NAME };
                let with = [SEMI, rest, Tok::LBody];
                let with = if skip == 1 { &with[..] } else { &with[..1] };
                return Some(self.unexpected(", expected {", to + skip, with));
            }
            if keyword == Tok::Switch {
                let to = self.advance(|t| matches!(t, Tok::Case | Tok::Default | Tok::RBrace));
                return Some(self.plain("missing { after switch clause", to, &[Tok::LBody]));
            }
            let to = self.advance(|t| matches!(t, Tok::Ident(_) | Tok::RBrace));
            let tail = format!(", expected {{ after {} clause", keyword.text());
            return Some(self.unexpected(&tail, to, &[Tok::LBody]));
        }
        (e.has(";") && semis > 0).then(|| self.want("semicolon or newline", SEMI))
    }

    /// After a complete statement, declaration, field or method.
    fn end_of(&self, level: Level) -> Fault {
        match level.holds {
            Holds::Struct => self.in_list("struct type", "semicolon or newline", Tok::RBrace),
            Holds::Interface => self.in_list("interface type", "semicolon or newline", Tok::RBrace),
            Holds::Group => self.in_list("grouped declaration", "semicolon or newline", Tok::RParen),
            Holds::File if self.at >= 2 && self.tok(self.at - 2) == Tok::Package => {
                self.want("semicolon or newline", SEMI)
            }
            Holds::File => {
                self.unexpected(" after top level declaration", self.advance(starts_decl), &[SEMI])
            }
            _ => {
                let stop = |t| semi(t) || matches!(t, Tok::RBrace | Tok::Case | Tok::Default);
                let to = self.advance(stop);
                let with: &[Tok] = if semi(self.tok(to)) { &[] } else { &[SEMI] };
                self.unexpected(" at end of statement", to, with)
            }
        }
    }
}
