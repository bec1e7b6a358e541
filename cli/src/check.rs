//! `gopark check`: what is wrong with a program, without running it.

use crate::program;
use crate::report::Format;
use std::process::ExitCode;

/// Reports all findings; fails if there is an error.
pub fn check(sources: &[String], all: bool, format: Format) -> ExitCode {
    match program::load(sources, format, all) {
        Some(_) => ExitCode::SUCCESS,
        None => ExitCode::FAILURE,
    }
}
