//! Where in the program a token stands: the open brackets around it and what
//! they are. Made only when a syntax error must be explained, by one walk over
//! the tokens before it; it needs no parser and tolerates any token sequence.

use crate::syntax::token::{Tok, Token};

/// What an open bracket (or the file) holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holds {
    /// Top-level declarations.
    File,
    /// Statements.
    Block,
    /// Clauses and their statements.
    Clauses,
    /// Fields.
    Struct,
    /// Methods and type elements.
    Interface,
    /// A composite literal's elements.
    Literal,
    /// A declaration group.
    Group,
    /// A parenthesized expression, arguments or parameters.
    Paren,
    /// An index, a length or type parameters.
    Bracket,
}

/// One level of nesting.
#[derive(Clone, Copy, Debug)]
pub struct Level {
    /// What it is.
    pub holds: Holds,
    /// The statement header that has begun and whose block has not, with the
    /// number of semicolons in it and whether it has a range clause.
    pub header: Option<(Tok, usize, bool)>,
    /// Index of the first token of the current statement, declaration, field.
    pub start: usize,
    /// A `func` whose body may follow.
    func: bool,
}

/// The nesting before token `end`, innermost last; never empty.
pub fn levels(tokens: &[Token], end: usize) -> Vec<Level> {
    let new = |holds, start| Level { holds, header: None, start, func: false };
    let mut levels = vec![new(Holds::File, 0)];
    let mut prev = Tok::StartFile;
    for (i, t) in tokens[..end].iter().enumerate() {
        let depth = levels.len();
        let level = &mut levels[depth - 1];
        match t.tok {
            Tok::StartBlock => level.holds = Holds::Block,
            Tok::If | Tok::For | Tok::Switch | Tok::Select => level.header = Some((t.tok, 0, false)),
            Tok::Range => {
                if let Some(h) = &mut level.header {
                    h.2 = true;
                }
            }
            Tok::Func => level.func = true,
            Tok::Semi(_) => {
                level.func = false;
                match &mut level.header {
                    Some(h) => h.1 += 1,
                    None => level.start = i + 1,
                }
            }
            Tok::Colon if matches!(level.holds, Holds::Block | Holds::Clauses) => level.start = i + 1,
            Tok::LParen | Tok::RLParen => {
                let group = matches!(prev, Tok::Const | Tok::Var | Tok::Type | Tok::Import);
                levels.push(new(if group { Holds::Group } else { Holds::Paren }, i + 1));
            }
            Tok::LBrack | Tok::TPBrack => levels.push(new(Holds::Bracket, i + 1)),
            Tok::LBody => {
                let clauses = matches!(level.header, Some((Tok::Switch | Tok::Select, _, _)));
                level.header = None;
                levels.push(new(if clauses { Holds::Clauses } else { Holds::Block }, i + 1));
            }
            Tok::LBrace => {
                let statement = i == level.start || prev == Tok::Else;
                let holds = match prev {
                    Tok::Struct => Holds::Struct,
                    Tok::Interface => Holds::Interface,
                    Tok::StartBlock => Holds::Block,
                    _ if level.func => Holds::Block,
                    _ if statement && matches!(level.holds, Holds::Block | Holds::Clauses) => Holds::Block,
                    _ => Holds::Literal,
                };
                if holds == Holds::Block {
                    level.func = false;
                }
                levels.push(new(holds, i + 1));
            }
            Tok::RParen | Tok::RBrack | Tok::RBrace => {
                let closes = match t.tok {
                    Tok::RParen => matches!(level.holds, Holds::Group | Holds::Paren),
                    Tok::RBrack => level.holds == Holds::Bracket,
                    _ => !matches!(level.holds, Holds::File | Holds::Group | Holds::Paren | Holds::Bracket),
                };
                if closes {
                    levels.pop();
                }
            }
            _ => {}
        }
        prev = t.tok;
    }
    levels
}
