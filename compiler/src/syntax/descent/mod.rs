//! The parser that explains. The grammar's parser knows that a text is wrong,
//! but not in gc's words: what gc says, where, and where it reads on is the
//! course of its recursive descent. So a text that the grammar's parser refuses
//! is parsed once more, by a descent that takes gc's course: the same order of
//! questions, the same tokens skipped after an error. What it says is all that
//! is said, and what it accepts is accepted, with the tree that it makes.
//!
//! It recurses, so it runs on a stack of its own (`on_deep_stack`), and gives up
//! with a message where even that would not do. A correct text never comes here.

mod decl;
mod expr;
mod stmt;
mod types;

use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::{Block, Expr, ExprId, IdentId, LitKind};
use crate::syntax::branches;
use crate::syntax::build::Build;
use crate::syntax::directives::{self, GoComment};
use crate::syntax::lexer::{Lexed, is_of_bytes};
use crate::syntax::source::{Pos, SourceFile};
use crate::syntax::symbol::Symbol;
use crate::syntax::token::{Tok, Token};

/// How much stack a descent has.
const STACK: usize = 256 << 20;
/// How much of it is left for what is called at the deepest point.
const SPARE: usize = 1 << 20;
/// What may be used of the caller's stack where there are no threads.
const SHALLOW: usize = 64 << 10;

/// What a descent found.
pub struct Found {
    /// In the order in which it was found.
    pub diags: Vec<Diagnostic>,
    /// False if gc would not have read on: the tree is no use.
    pub accepted: bool,
}

/// Parses what `lexed` holds, whose first token says what kind of text it is.
/// The tree goes where the grammar's would go, into `b`.
pub fn descend(b: &mut Build<'_>, file: &SourceFile, lexed: Lexed) -> Found {
    on_deep_stack(move |depth| {
        let mut p = Descent::new(b, file, lexed, depth);
        match p.tokens[0].tok {
            Tok::StartBlock => p.only_block(),
            Tok::StartExpr => p.only_expr(),
            _ => p.file(),
        }
        p.finish()
    })
}

/// Calls `f` on a stack of its own, with the number of bytes it may use.
fn on_deep_stack<R: Send>(f: impl FnOnce(usize) -> R + Send) -> R {
    let mut f = Some(f);
    let deep = std::thread::scope(|s| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let f = &mut f;
        let run = move || f.take().map(|f| f(STACK - SPARE));
        match thread.spawn_scoped(s, run).map(|t| t.join()) {
            Ok(Ok(r)) => r,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            Err(_) => None,
        }
    });
    deep.unwrap_or_else(|| f.take().expect("no thread has run it")(SHALLOW))
}

/// The address of something on the stack.
#[inline(never)]
fn stack_address() -> usize {
    let here = 0u8;
    std::ptr::from_ref(std::hint::black_box(&here)).addr()
}

/// A descent over the tokens of one text.
struct Descent<'a, 's> {
    b: &'a mut Build<'s>,
    file: &'a SourceFile,
    /// Plain tokens; the last is `Tok::Eof`.
    tokens: Vec<Token>,
    /// Index of the current token, and what it is.
    at: usize,
    tok: Tok,
    pos: u32,
    /// What the lexer found, and at which token; told as that token is reached.
    lexical: std::vec::IntoIter<(usize, Diagnostic)>,
    /// The last token that is a literal with which something is wrong.
    bad_literal: Option<usize>,
    comments: std::iter::Peekable<std::vec::IntoIter<GoComment>>,
    /// Directives for the declaration that may follow.
    pending: Vec<Diagnostic>,
    diags: Vec<Diagnostic>,
    /// How many of those are errors of the text itself, not of directives.
    errors: usize,
    /// How many functions' bodies are around.
    functions: u32,
    /// How many brackets are around in which `{` belongs to a literal; negative
    /// in a header, whose block it opens.
    nesting: i32,
    /// The lowest address that the stack may reach, and whether it has.
    floor: usize,
    too_deep: bool,
}

/// A name, a type, or both: a parameter before its list is known.
#[derive(Clone, Copy)]
struct Param {
    name: Option<IdentId>,
    ty: Option<ExprId>,
    pos: u32,
}

impl<'a, 's> Descent<'a, 's> {
    fn new(b: &'a mut Build<'s>, file: &'a SourceFile, lexed: Lexed, depth: usize) -> Self {
        let Lexed { mut tokens, diags, comments } = lexed;
        // The last semicolon is there only if a newline would have made one.
        if let [.., before, last] = &mut tokens[..] {
            let pos = last.pos;
            if before.tok.ends_statement() {
                tokens.push(Token { tok: Tok::Eof, pos });
            } else {
                last.tok = Tok::Eof;
            }
        }
        Descent {
            b,
            file,
            tok: tokens[0].tok,
            pos: tokens[0].pos,
            tokens,
            at: 0,
            lexical: diags.into_iter(),
            bad_literal: None,
            comments: comments.into_iter().peekable(),
            pending: vec![],
            diags: vec![],
            errors: 0,
            functions: 0,
            nesting: 0,
            floor: stack_address().saturating_sub(depth),
            too_deep: false,
        }
    }

    fn finish(mut self) -> Found {
        if self.too_deep && self.errors == 0 {
            self.error("syntax error: exceeded max nesting depth".into());
        }
        Found { diags: self.diags, accepted: self.errors == 0 }
    }

    // ---- Tokens ----

    /// Goes to the next token. The end of the file has none.
    fn next(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        Token { tok: self.tok, pos: self.pos } = self.tokens[self.at];
        while let Some((_, d)) = self.lexical.as_slice().first().filter(|(i, _)| *i <= self.at) {
            if d.pos.0 >= self.pos && !is_of_bytes(d) {
                self.bad_literal = Some(self.at);
            }
            self.diags.push(d.clone());
            self.errors += 1;
            self.lexical.next();
        }
        let pos = self.pos;
        while let Some(c) = self.comments.next_if(|c| c.pos < pos) {
            self.directive(c);
        }
    }
    fn got(&mut self, tok: Tok) -> bool {
        let got = self.tok == tok;
        if got {
            self.next();
        }
        got
    }
    fn semi(&self) -> bool {
        matches!(self.tok, Tok::Semi(_))
    }
    fn got_semi(&mut self) -> bool {
        let got = self.semi();
        if got {
            self.next();
        }
        got
    }
    /// `=`; a `:=` in its place is an error.
    fn got_assign(&mut self) -> bool {
        if self.tok == Tok::Define {
            self.expected("=");
        }
        let got = matches!(self.tok, Tok::Assign | Tok::Define);
        if got {
            self.next();
        }
        got
    }
    fn want(&mut self, tok: Tok) {
        if !self.got(tok) {
            let what = tok.describe(self.b.syms);
            self.expected(&what);
            self.skip_one();
        }
    }
    fn want_semi(&mut self) {
        if !self.got_semi() {
            self.expected("semicolon or newline");
            self.skip_one();
        }
    }
    fn skip_one(&mut self) {
        if self.tok != Tok::Eof {
            self.next();
        }
    }
    /// Skips to a token that may follow; inside functions also to one with which
    /// a statement begins, for that is a good place to go on.
    fn skip_to(&mut self, follows: impl Fn(Tok) -> bool) {
        while self.tok != Tok::Eof && !follows(self.tok) && !(self.functions > 0 && starts_stmt(self.tok)) {
            self.next();
        }
    }

    // ---- Errors ----

    fn error_at(&mut self, pos: u32, msg: String) {
        self.errors += 1;
        self.diags.push(Diagnostic::new(Code::Syntax, Pos(pos), msg));
    }
    fn error(&mut self, msg: String) {
        self.error_at(self.pos, msg);
    }
    /// A syntax error whose text is complete.
    fn wrong_at(&mut self, pos: u32, msg: &str) {
        // What the file's end brings about after an error is meaningless.
        if !(self.too_deep || self.tok == Tok::Eof && self.errors > 0) {
            self.error_at(pos, format!("syntax error: {msg}"));
        }
    }
    fn wrong(&mut self, msg: &str) {
        self.wrong_at(self.pos, msg);
    }
    /// The current token is wrong; `tail` says why.
    fn unexpected(&mut self, tail: &str) {
        let msg = format!("unexpected {}{tail}", self.tok.describe(self.b.syms));
        self.wrong(&msg);
    }
    /// Something else should be here.
    fn expected(&mut self, what: &str) {
        self.unexpected(&format!(", expected {what}"));
    }
    fn bad(&mut self) -> ExprId {
        self.b.expr(Expr::Bad, self.pos)
    }
    /// True, at the end of the text then, if there is no stack to go deeper.
    fn too_deep(&mut self) -> bool {
        if stack_address() < self.floor {
            self.too_deep = true;
            self.at = self.tokens.len() - 1;
            self.tok = Tok::Eof;
        }
        self.too_deep
    }

    // ---- Directives ----

    /// Notes a directive, which stands before the current token.
    fn directive(&mut self, c: GoComment) {
        let directives::Said { now, unused, .. } = directives::said(&c);
        self.diags.extend(now);
        self.pending.extend(unused);
    }
    /// The declaration that begins has the directives before it.
    fn take_directives(&mut self) {
        self.pending.clear();
    }
    /// What begins or ends here takes no directives.
    fn clear_directives(&mut self) {
        self.diags.append(&mut self.pending);
    }

    // ---- What is used all over ----

    fn name(&mut self) -> IdentId {
        let pos = self.pos;
        if let Tok::Ident(s) = self.tok {
            self.next();
            return self.b.name(s, pos);
        }
        self.expected("name");
        self.skip_one();
        self.b.name(Symbol::BLANK, pos)
    }
    /// `a, b, c`, of which `first` has been read.
    fn names(&mut self, first: IdentId) -> Vec<IdentId> {
        let mut names = vec![first];
        while self.got(Tok::Comma) {
            names.push(self.name());
        }
        names
    }
    /// A literal, if there is one.
    fn literal(&mut self) -> Option<ExprId> {
        let (mut kind, text) = match self.tok {
            Tok::Lit(l) => l,
            Tok::Str(s) => (LitKind::String, s),
            _ => return None,
        };
        if self.bad_literal == Some(self.at) {
            kind = LitKind::Bad;
        }
        let pos = self.pos;
        self.next();
        Some(self.b.lit(kind, text, pos))
    }
    /// Elements with a separator after each but the last, up to `close`, whose
    /// position it gives. `element` says whether it was the last possible one.
    fn list(
        &mut self,
        what: &str,
        separator: &str,
        close: Tok,
        mut element: impl FnMut(&mut Self) -> bool,
    ) -> u32 {
        let mut done = false;
        while self.tok != Tok::Eof && self.tok != close && !done {
            done = element(self);
            let separated = if separator == "comma" { self.got(Tok::Comma) } else { self.got_semi() };
            if !separated && self.tok != close {
                self.unexpected(&format!(" in {what}; possibly missing {separator} or {}", close.text()));
                self.skip_to(closes);
                if self.tok != close {
                    return self.pos;
                }
            }
        }
        let pos = self.pos;
        self.want(close);
        pos
    }
    /// A function's body, which stands at the `{`.
    fn body(&mut self) -> Block {
        self.functions += 1;
        let errors = self.errors;
        let body = self.block("");
        self.functions -= 1;
        // Half a body would make for more errors than it has.
        if self.errors == errors && !self.too_deep {
            branches::check_body(self.b.ast, self.b.syms, self.file, body, &mut self.diags);
        }
        body
    }
}

/// A list's separator as messages call it.
const COMMA: &str = "comma";
const SEMI: &str = "semicolon or newline";

fn closes(t: Tok) -> bool {
    matches!(t, Tok::RParen | Tok::RBrack | Tok::RBrace)
}

/// Keywords with which a statement begins.
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

fn starts_decl(t: Tok) -> bool {
    matches!(t, Tok::Import | Tok::Const | Tok::Type | Tok::Var | Tok::Func)
}
