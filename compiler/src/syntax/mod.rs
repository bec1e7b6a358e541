//! Text to syntax tree: `lexer` (tokens, semicolons, literals) → `filter`
//! (marks tokens whose role needs context) → `grammar.lalrpop`, whose actions
//! in `build` append nodes to the arena and ask `validate`. A text that is not
//! correct then goes from `lexer` to `descent`, which says in gc's words what is
//! wrong. `parser` does all that; `printer` and `dump` turn trees back into text.

pub mod ast;
mod branches;
mod build;
mod descent;
pub mod directives;
pub mod dump;
pub mod filter;
mod goversion;
pub mod lexer;
pub mod linedirective;
pub mod parser;
pub mod printer;
pub mod segments;
pub mod source;
pub mod symbol;
pub mod token;
mod validate;

#[allow(clippy::all, unused, missing_docs)]
mod grammar {
    lalrpop_util::lalrpop_mod!(generated, "/syntax/grammar.rs");
    pub use generated::StartParser;
}
