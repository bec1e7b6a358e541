//! The entry points: text to tree. Always gives a tree; after a syntax error
//! the token sequence is repaired and parsed anew, so errors cost time and
//! correct files none. Uses no stack of its own, however deep the text nests.

use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::{Ast, Block, ExprId, File, List};
use crate::syntax::branches;
use crate::syntax::build::{AT_ONCE, Build};
use crate::syntax::directives::{Directive, attach};
use crate::syntax::explain::explain;
use crate::syntax::filter::filter;
use crate::syntax::goversion::go_version;
use crate::syntax::grammar::StartParser;
use crate::syntax::lexer::lex;
use crate::syntax::source::{Pos, SourceFile};
use crate::syntax::symbol::{Interner, Symbol};
use crate::syntax::token::{Tok, Token, Why};
use lalrpop_util::ParseError;
use std::cell::Cell;
use std::ops::Range;

/// How to parse.
#[derive(Clone, Copy, Debug, Default)]
pub struct ParseMode {
    /// Step over the bodies of top-level functions; `parse_body` parses them.
    pub skip_bodies: bool,
    /// The file is of Go's library, which may have directives that others may not.
    pub std: bool,
}

/// Parses a file. The diagnostics are sorted, at most one syntax error a line.
pub fn parse_file(
    ast: &mut Ast,
    syms: &mut Interner,
    file: &SourceFile,
    mode: ParseMode,
) -> (File, Vec<Diagnostic>) {
    let taken = Cell::new(0);
    let mut p = Parse::new(Tok::StartFile, file, 0..file.text.len(), mode.skip_bodies, syms);
    if mode.std {
        p.notes.clear();
        p.misplaced.clear();
    }
    let first = ast.exprs.len();
    let mut b = Build::new(ast, syms, &taken);
    p.run(&mut b);
    let package = b.package.unwrap_or_else(|| b.name(Symbol::BLANK, file.base));
    let decls = b.take_decls(0);
    let file_node = File {
        package,
        base: Pos(file.base),
        decls,
        go_version: go_version(&file.text),
        directives: std::mem::take(&mut p.directives),
    };
    let errors: Vec<Pos> = p.diags.iter().map(|(_, d)| d.pos).collect();
    let unread = p.diags.iter().any(|d| d.0 < p.body);
    let mut diags = p.finish();
    if !mode.skip_bodies && !unread {
        diags.extend(branches::check(ast, syms, file, decls, first..ast.exprs.len(), &errors));
        diags.sort_by_key(|d| d.pos);
    }
    (file_node, diags)
}

/// Parses a function's body that was stepped over.
pub fn parse_body(
    ast: &mut Ast,
    syms: &mut Interner,
    file: &SourceFile,
    lbrace: Pos,
    rbrace: Pos,
) -> (Block, Vec<Diagnostic>) {
    let taken = Cell::new(0);
    let range = (lbrace.0 - file.base) as usize..(rbrace.0 - file.base) as usize + 1;
    let mut p = Parse::new(Tok::StartBlock, file, range, false, syms);
    let mut b = Build::new(ast, syms, &taken);
    p.run(&mut b);
    (b.block.unwrap_or(Block { lbrace, stmts: List::EMPTY, rbrace }), p.finish())
}

/// Parses a text that is one expression (or type).
pub fn parse_expr(
    ast: &mut Ast,
    syms: &mut Interner,
    file: &SourceFile,
) -> (Option<ExprId>, Vec<Diagnostic>) {
    let taken = Cell::new(0);
    let mut p = Parse::new(Tok::StartExpr, file, 0..file.text.len(), false, syms);
    let mut b = Build::new(ast, syms, &taken);
    p.run(&mut b);
    (b.result, p.finish())
}

/// How many tokens are parsed anew at most, over all repairs of one text.
const REPAIR_BUDGET: usize = 1_000_000;
/// How many repairs at most: a screenful of errors is enough.
const MAX_REPAIRS: usize = 100;

/// One text on its way to a tree.
struct Parse<'a> {
    file: &'a SourceFile,
    tokens: Vec<Token>,
    directives: Vec<Directive>,
    /// What is wrong with those.
    notes: Vec<Diagnostic>,
    misplaced: Vec<Diagnostic>,
    /// With each, the position of the token that was next when it was found:
    /// gc tells only the first syntax error it finds on a line.
    diags: Vec<(u32, Diagnostic)>,
    /// Where a file goes on after its package clause; 0 in other texts.
    body: u32,
}

impl<'a> Parse<'a> {
    fn new(
        start: Tok,
        file: &'a SourceFile,
        range: Range<usize>,
        skip_bodies: bool,
        syms: &mut Interner,
    ) -> Self {
        let mut tokens = Vec::with_capacity(range.len() / 4 + 4);
        tokens.push(Token { tok: start, pos: file.base + range.start as u32 });
        let mut diags = Vec::new();
        let comments = lex(file, range, skip_bodies, syms, &mut diags, &mut tokens);
        filter(&mut tokens);
        let (mut notes, mut misplaced) = (Vec::new(), Vec::new());
        let directives = attach(comments, &tokens, &mut notes, &mut misplaced);
        let body = if tokens[0].tok == Tok::StartFile { tokens.get(4).map_or(0, |t| t.pos) } else { 0 };
        Parse {
            file,
            tokens,
            directives,
            notes,
            misplaced,
            diags: diags.into_iter().map(|d| (d.pos.0, d)).collect(),
            body,
        }
    }

    /// Parses, repairing as often as needed.
    fn run(&mut self, b: &mut Build<'_>) {
        let mark = b.mark();
        let taken = b.taken;
        let mut budget = REPAIR_BUDGET;
        // A place where repair after repair fails loses its token.
        let mut last = (0, 0);
        for repairs in 0.. {
            taken.set(0);
            let stream = self.tokens.iter().map(|t| {
                taken.set(taken.get() + 1);
                (t.pos, t.tok, t.pos)
            });
            let expected = match StartParser::new().parse(b, stream) {
                Ok(()) => break,
                Err(ParseError::UnrecognizedToken { expected, .. }) => expected,
                Err(ParseError::UnrecognizedEof { expected, .. }) => {
                    // Only if a repair has taken the final semicolon.
                    let pos = self.tokens[self.tokens.len() - 1].pos;
                    self.tokens.push(Token { tok: Tok::Semi(Why::Eof), pos });
                    taken.set(self.tokens.len());
                    expected
                }
                Err(_) => break,
            };
            let at = taken.get() - 1;
            let pos = self.tokens[at].pos;
            let mut fault = explain(&self.tokens, at, &expected, b.syms);
            // What the file's end brings about after an error is meaningless.
            if self.tokens[at].tok != Tok::Semi(Why::Eof) || self.diags.is_empty() {
                let receiver = fault.receiver.map(|msg| Diagnostic::new(Code::Syntax, Pos(fault.pos), msg));
                self.diags.extend(receiver.map(|d| (pos, d)));
                self.diags.push((pos, Diagnostic::syntax(Pos(fault.pos), &fault.msg)));
            }
            budget = budget.saturating_sub(self.tokens.len());
            if budget == 0 || repairs == MAX_REPAIRS {
                break;
            }
            last = if last.0 == pos { (pos, last.1 + 1) } else { (pos, 0) };
            if last.1 > 3 {
                if self.tokens[at].tok == Tok::Semi(Why::Eof) {
                    break;
                }
                (fault.from, fault.to) = (at, at + 1);
                fault.with.clear();
            }
            let with = fault.with.iter().map(|&tok| Token { tok, pos });
            self.tokens.splice(fault.from..fault.to, with);
            b.reset(&mark);
        }
        let at = |taken: usize| self.tokens[taken.clamp(1, self.tokens.len()) - 1].pos;
        self.diags.extend(b.diags.drain(..).map(|(taken, d)| match taken {
            AT_ONCE => (d.pos.0, d),
            _ => (at(taken), d),
        }));
    }

    /// All findings, sorted by position; of a line's syntax errors only the one
    /// that was found first, of equal other errors in a row the first.
    fn finish(mut self) -> Vec<Diagnostic> {
        self.diags.sort_by_key(|(found, _)| *found);
        // After an error in the package clause gc reads no further.
        let body = self.body;
        if self.diags.first().is_some_and(|d| d.0 < body) {
            self.diags.retain(|d| d.0 < body);
        }
        if !self.diags.iter().any(|(_, d)| d.msg.starts_with("syntax error")) {
            self.notes.append(&mut self.misplaced);
        }
        self.diags.extend(std::mem::take(&mut self.notes).into_iter().map(|d| (d.pos.0, d)));
        self.diags.sort_by_key(|(found, _)| *found);
        let text = &self.file.text;
        let same_line = |p: Pos, q: Pos| {
            let offset = |p: Pos| ((p.0 - self.file.base) as usize).min(text.len());
            !text[offset(p.min(q))..offset(p.max(q))].contains(&b'\n')
        };
        let mut syntax: Option<Pos> = None;
        let mut other: Option<(Pos, String)> = None;
        self.diags.retain(|(_, d)| {
            if d.msg.starts_with("syntax error") {
                let last = syntax.replace(d.pos);
                return !last.is_some_and(|l| same_line(l, d.pos));
            }
            let repeats = other.as_ref().is_some_and(|(l, msg)| *msg == d.msg && same_line(*l, d.pos));
            if !repeats {
                other = Some((d.pos, d.msg.clone()));
            }
            !repeats
        });
        let mut diags: Vec<_> = self.diags.into_iter().map(|(_, d)| d).collect();
        diags.sort_by_key(|d| d.pos);
        diags
    }
}
