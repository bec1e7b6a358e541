//! `gopark check`: what is wrong with a program, without running it.

use crate::program;
use crate::report::Format;
use crate::source::Files;
use std::process::ExitCode;

/// Reports all findings; fails if there is an error. With `goroot`, what is
/// named are import paths of that toolchain's own packages.
pub fn check(sources: &[String], goroot: Option<String>, all: bool, format: Format) -> ExitCode {
    let sources = match &goroot {
        Some(root) => sources.iter().map(|path| format!("{root}/src/{path}")).collect(),
        None => sources.to_vec(),
    };
    match program::load(&sources, Files { goroot }, format, all, false) {
        Some(_) => ExitCode::SUCCESS,
        None => ExitCode::FAILURE,
    }
}
