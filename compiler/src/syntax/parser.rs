//! The entry points: text to tree. Always gives a tree; with errors it has
//! `Bad` nodes. Uses no stack of its own, however deep the text nests.

use crate::diagnostic::Diagnostic;
use crate::syntax::ast::{Ast, Block, File, List};
use crate::syntax::build::Build;
use crate::syntax::filter::filter;
use crate::syntax::grammar::StartParser;
use crate::syntax::lexer::lex;
use crate::syntax::source::{Pos, SourceFile};
use crate::syntax::symbol::{Interner, Symbol};
use crate::syntax::token::{Tok, Token};
use lalrpop_util::ParseError;

/// How to parse.
#[derive(Clone, Copy, Debug, Default)]
pub struct ParseMode {
    /// Step over the bodies of top-level functions; `parse_body` parses them.
    pub skip_bodies: bool,
}

/// Parses a file.
pub fn parse_file(
    ast: &mut Ast,
    syms: &mut Interner,
    file: &SourceFile,
    mode: ParseMode,
) -> (File, Vec<Diagnostic>) {
    let mut diags = Vec::new();
    let mut tokens = vec![Token { tok: Tok::StartFile, pos: file.base }];
    tokens.reserve(file.text.len() / 4);
    lex(file, 0..file.text.len(), mode.skip_bodies, syms, &mut diags, &mut tokens);
    filter(&mut tokens);
    let mut b = Build::new(ast, syms);
    run(&mut b, &tokens);
    let package = b.package.unwrap_or_else(|| b.name(Symbol::BLANK, file.base));
    let decls = b.take_decls(0);
    diags.append(&mut b.diags);
    (File { package, base: Pos(file.base), decls, go_version: None }, diags)
}

/// Parses a function's body that was stepped over.
pub fn parse_body(
    ast: &mut Ast,
    syms: &mut Interner,
    file: &SourceFile,
    lbrace: Pos,
    rbrace: Pos,
) -> (Block, Vec<Diagnostic>) {
    let mut diags = Vec::new();
    let mut tokens = vec![Token { tok: Tok::StartBlock, pos: lbrace.0 }];
    let range = (lbrace.0 - file.base) as usize..(rbrace.0 - file.base) as usize + 1;
    lex(file, range, false, syms, &mut diags, &mut tokens);
    filter(&mut tokens);
    let mut b = Build::new(ast, syms);
    run(&mut b, &tokens);
    let block = b.block.unwrap_or(Block { lbrace, stmts: List::EMPTY, rbrace });
    diags.append(&mut b.diags);
    (block, diags)
}

fn run(b: &mut Build<'_>, tokens: &[Token]) {
    let stream = tokens.iter().map(|t| (t.pos, t.tok, t.pos));
    let Err(e) = StartParser::new().parse(b, stream) else { return };
    match e {
        ParseError::UnrecognizedToken { token: (l, t, _), expected } => {
            let what = t.describe(b.syms);
            b.error(l, format!("unexpected {what}, expected {expected:?}"));
        }
        e => b.error(tokens[0].pos, format!("{e:?}")),
    }
}
