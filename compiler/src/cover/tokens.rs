//! A file's tokens, as coverage asks for them: where statements end, and which lines
//! have code.

use crate::syntax::filter::filter;
use crate::syntax::lexer::lex;
use crate::syntax::source::SourceFile;
use crate::syntax::symbol::Interner;
use crate::syntax::token::{Tok, Why};
use std::collections::HashMap;

/// Bytes of a file, as positions.
pub type Span = (u32, u32);

struct Token {
    tok: Tok,
    start: u32,
    end: u32,
}

/// The tokens of a file that is correct.
pub struct Tokens<'a> {
    file: &'a SourceFile,
    all: Vec<Token>,
    /// Where the block begins that ends with the `}` at a position.
    opened: HashMap<u32, u32>,
}

impl<'a> Tokens<'a> {
    pub fn of(file: &'a SourceFile, syms: &mut Interner) -> Tokens<'a> {
        let mut tokens = lex(Tok::StartFile, file, 0..file.text.len(), false, syms).tokens;
        filter(&mut tokens);
        // The first only says that a file begins.
        let all: Vec<Token> = tokens[1..]
            .iter()
            .map(|t| {
                let len = match t.tok {
                    Tok::Ident(s) | Tok::Lit((_, s)) | Tok::Str(s) => syms.text(s).len(),
                    Tok::AssignOp(op) => op.text().len() + 1,
                    tok => tok.text().len(),
                };
                Token { tok: t.tok, start: t.pos, end: t.pos + len as u32 }
            })
            .collect();
        let (mut open, mut opened) = (vec![], HashMap::new());
        for t in &all {
            match t.tok {
                Tok::LBrace | Tok::LBody => open.push(t.start),
                Tok::RBrace => {
                    opened.extend(open.pop().map(|at| (t.start, at)));
                }
                _ => {}
            }
        }
        Tokens { file, all, opened }
    }

    fn at(&self, pos: u32) -> usize {
        self.all.partition_point(|t| t.start < pos)
    }

    /// The `{` of the `}` at a position.
    pub fn lbrace(&self, rbrace: u32) -> u32 {
        self.opened.get(&rbrace).copied().unwrap_or(rbrace)
    }

    /// Behind the first `else` from a position on.
    pub fn behind_else(&self, pos: u32) -> u32 {
        self.all[self.at(pos)..].iter().find(|t| t.tok == Tok::Else).map_or(pos, |t| t.end)
    }

    /// Where the statement ends that begins at a position, and is none with a block.
    pub fn statement_end(&self, pos: u32) -> u32 {
        let (mut depth, mut end) = (0, pos);
        for t in &self.all[self.at(pos)..] {
            match t.tok {
                Tok::Semi(_) if depth == 0 => break,
                Tok::LParen | Tok::RLParen | Tok::LBrack | Tok::TPBrack | Tok::LBrace | Tok::LBody => {
                    depth += 1
                }
                Tok::RParen | Tok::RBrack | Tok::RBrace if depth == 0 => break,
                Tok::RParen | Tok::RBrack | Tok::RBrace => depth -= 1,
                Tok::Semi(_) => continue,
                _ => {}
            }
            end = t.end;
        }
        end
    }

    /// How many empty statements are written in a part of a list of statements: the tree
    /// does not have them, but they count.
    pub fn empty_statements(&self, (start, end): Span) -> usize {
        let from = self.at(start);
        let mut before = from.checked_sub(1).map(|i| self.all[i].tok);
        let (mut n, mut depth, mut header) = (0, 0, false);
        for t in self.all[from..].iter().take_while(|t| t.start < end) {
            match t.tok {
                Tok::If | Tok::For | Tok::Switch | Tok::Select => header = true,
                Tok::LBody if header => header = false,
                Tok::LParen | Tok::RLParen | Tok::LBrack | Tok::TPBrack | Tok::LBrace => depth += 1,
                Tok::RParen | Tok::RBrack | Tok::RBrace => depth -= 1,
                Tok::Semi(Why::Written) if depth == 0 && !header => {
                    let begins = matches!(before, Some(Tok::Semi(_) | Tok::LBrace | Tok::LBody | Tok::Colon));
                    n += usize::from(begins);
                }
                _ => {}
            }
            before = Some(t.tok);
        }
        n
    }

    fn line(&self, pos: u32) -> u32 {
        self.file.physical(pos - self.file.base).0
    }

    /// The parts of `[start, end)` with code, without lines that are blank or have
    /// comments only; if there is none, an empty one at the start. Braces are no code.
    pub fn code(&self, start: u32, end: u32) -> Vec<Span> {
        let mut ranges = vec![];
        // The part that has begun: its start, where its last token ends, that one's line.
        let mut part: Option<(u32, u32, u32)> = None;
        for t in self.all[self.at(start)..].iter().take_while(|t| t.start < end) {
            match t.tok {
                Tok::LBrace | Tok::LBody | Tok::RBrace | Tok::Semi(Why::Newline | Why::Eof) => continue,
                _ => {}
            }
            // Only strings go over several lines.
            let (from, to) = (self.line(t.start), self.line(t.end.max(t.start + 1) - 1));
            part = match part {
                None => Some((t.start, t.end, to)),
                Some((first, last, line)) if from > line + 1 => {
                    ranges.push((first, self.next_line(last)));
                    Some((t.start, t.end, to))
                }
                Some((first, _, line)) => Some((first, t.end, line.max(to))),
            };
        }
        if let Some((first, last, _)) = part {
            ranges.push((first, self.next_line(last).min(end)));
        }
        if ranges.is_empty() {
            ranges.push((start, start));
        }
        ranges
    }

    /// The beginning of the line behind a position.
    fn next_line(&self, pos: u32) -> u32 {
        let from = (pos - self.file.base) as usize;
        let rest = self.file.text[from..].iter().position(|b| *b == b'\n');
        pos + rest.map_or(self.file.text.len() - from, |n| n + 1) as u32
    }
}
