//! Text to syntax tree.

pub mod ast;
mod build;
mod context;
pub mod dump;
mod explain;
mod filter;
mod goversion;
mod lexer;
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
