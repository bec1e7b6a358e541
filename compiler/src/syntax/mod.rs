//! Text to syntax tree: `lexer` (tokens, semicolons, literals) → `filter`
//! (marks tokens whose role needs context) → `grammar.lalrpop`, whose actions
//! in `build` append nodes to the arena and ask `validate` → `parser`, which
//! has `explain` say in gc's words what is wrong, repairs the tokens and parses
//! anew. Nothing here recurses, so no nesting is too deep. `printer` and `dump`
//! turn trees back into text.

pub mod ast;
mod branches;
mod build;
mod context;
pub mod directives;
pub mod dump;
mod explain;
pub mod filter;
mod goversion;
pub mod lexer;
pub mod linedirective;
pub mod parser;
pub mod printer;
pub mod source;
pub mod symbol;
pub mod token;
mod validate;

#[allow(clippy::all, unused, missing_docs)]
mod grammar {
    lalrpop_util::lalrpop_mod!(generated, "/syntax/grammar.rs");
    pub use generated::StartParser;
}
