//! The entry points: text to tree. Always gives a tree, which a wrong text's
//! need not be whole. Correct files are parsed once, by the grammar; what that
//! refuses goes to the descent. Uses no stack of its own, however deep the text
//! nests.

use crate::diagnostic::Diagnostic;
use crate::syntax::ast::{Ast, Block, ExprId, File, List};
use crate::syntax::branches;
use crate::syntax::build::Build;
use crate::syntax::descent::descend;
use crate::syntax::directives::{Directive, EmbedPattern, attach, embed_patterns};
use crate::syntax::filter::filter;
use crate::syntax::goversion::go_version;
use crate::syntax::grammar::StartParser;
use crate::syntax::lexer::{Lexed, lex};
use crate::syntax::source::{Pos, SourceFile};
use crate::syntax::symbol::{Interner, Symbol};
use crate::syntax::token::Tok;
use std::ops::Range;

/// How to parse.
#[derive(Clone, Copy, Debug, Default)]
pub struct ParseMode {
    /// Step over the bodies of top-level functions; `parse_body` parses them.
    pub skip_bodies: bool,
    /// The file is of Go's library, which may have directives that others may not.
    pub std: bool,
    /// Have the descent parse, be the text correct or not: the trees are the same.
    pub by_descent: bool,
}

/// Parses a file. The diagnostics are in the order in which gc finds them.
pub fn parse_file(
    ast: &mut Ast,
    syms: &mut Interner,
    file: &SourceFile,
    mode: ParseMode,
) -> (File, Vec<Diagnostic>) {
    let first = ast.exprs.len();
    let mut b = Build::new(ast, syms);
    let mut p = parse(&mut b, Tok::StartFile, file, 0..file.text.len(), mode);
    let package = b.package.unwrap_or_else(|| b.name(Symbol::BLANK, file.base));
    let decls = b.take_decls(0);
    let file_node = File {
        package,
        base: Pos(file.base),
        decls,
        go_version: go_version(&file.text),
        directives: std::mem::take(&mut p.directives),
        embeds: std::mem::take(&mut p.embeds),
    };
    if p.accepted && !mode.skip_bodies {
        branches::check(ast, syms, file, decls, first..ast.exprs.len(), &mut p.diags);
    }
    (file_node, told(p.diags, file))
}

/// Parses a function's body that was stepped over.
pub fn parse_body(
    ast: &mut Ast,
    syms: &mut Interner,
    file: &SourceFile,
    lbrace: Pos,
    rbrace: Pos,
) -> (Block, Vec<Diagnostic>) {
    let range = (lbrace.0 - file.base) as usize..(rbrace.0 - file.base) as usize + 1;
    let mut b = Build::new(ast, syms);
    let p = parse(&mut b, Tok::StartBlock, file, range, ParseMode::default());
    (b.block.unwrap_or(Block { lbrace, stmts: List::EMPTY, rbrace }), told(p.diags, file))
}

/// Parses a text that is one expression (or type).
pub fn parse_expr(
    ast: &mut Ast,
    syms: &mut Interner,
    file: &SourceFile,
) -> (Option<ExprId>, Vec<Diagnostic>) {
    let mut b = Build::new(ast, syms);
    let p = parse(&mut b, Tok::StartExpr, file, 0..file.text.len(), ParseMode::default());
    (b.result, told(p.diags, file))
}

/// What there is to a text beside the tree.
struct Parsed {
    diags: Vec<Diagnostic>,
    directives: Vec<Directive>,
    embeds: Vec<EmbedPattern>,
    /// False if `diags` tells all there is.
    accepted: bool,
}

fn parse(b: &mut Build<'_>, start: Tok, file: &SourceFile, range: Range<usize>, mode: ParseMode) -> Parsed {
    let mark = b.mark();
    let Lexed { mut tokens, diags: lexical, comments } =
        lex(start, file, range.clone(), mode.skip_bodies, b.syms);
    filter(&mut tokens);
    let by_grammar = lexical.is_empty()
        && !mode.by_descent
        && StartParser::new().parse(b, tokens.iter().map(|t| (t.pos, t.tok, t.pos))).is_ok()
        && !b.wrong;
    let mut errors = None;
    if !by_grammar {
        b.reset(&mark);
        let lexed = lex(start, file, range, mode.skip_bodies, b.syms);
        let found = descend(b, file, lexed);
        errors = (!found.accepted).then_some(found.diags);
    }
    let mut diags = vec![];
    let embeds = embed_patterns(&comments);
    let directives = attach(comments, &tokens, &mut diags);
    let accepted = errors.is_none();
    if let Some(errors) = errors {
        diags = errors;
    } else if mode.std {
        diags.clear();
    }
    Parsed { diags, directives, embeds, accepted }
}

/// What of `diags`, which are in the order in which they were found, is told: of
/// syntax errors in a row on a line only the first, and so of other errors that
/// are equal.
fn told(mut diags: Vec<Diagnostic>, file: &SourceFile) -> Vec<Diagnostic> {
    // What a line directive separates is not on one line.
    let line = |p: Pos| (file.directives_before(p), file.physical(p.0 - file.base).0);
    let mut syntax = (0, 0);
    let mut other = ((0, 0), String::new());
    diags.retain(|d| {
        let line = line(d.pos);
        if d.msg.starts_with("syntax error") {
            return std::mem::replace(&mut syntax, line) != line;
        }
        let new = other.0 != line || other.1 != d.msg;
        if new {
            other = (line, d.msg.clone());
        }
        new
    });
    diags
}
