//! Go source text to bytecode: syntax, types, checker, lowering. No IO, no unsafe.
#![forbid(unsafe_code)]

pub mod check;
pub mod cover;
pub mod diagnostic;
mod link;
pub mod load;
pub mod lower;
pub mod session;
mod sweep;
pub mod syntax;
pub mod types;
mod undo;
