//! `gopark run`: a program runs, and its exit status is ours.

use crate::program;
use crate::report::Format;
use crate::source::Files;
use gopark_compiler::lower::Lowerer;
use gopark_runtime::{era, report};
use std::process::ExitCode;
use std::time::Duration;

/// How to run, beyond what the environment says.
pub struct Options<'a> {
    /// The era of the scheduler.
    pub era: Option<&'a str>,
    /// Where the counters go at the end.
    pub counters: Option<String>,
    /// When the program is ended if it has not by itself.
    pub limit: Option<Duration>,
}

/// Runs the program made of `sources` with `args`. Returns only if it could
/// not be compiled.
pub fn run(sources: &[String], args: Vec<String>, format: Format, options: Options) -> ExitCode {
    let Some((sess, main)) = program::load(sources, Files::default(), format, false, true) else {
        return ExitCode::FAILURE;
    };
    if program::debug("dumpcode") {
        crate::dis::dis(sources, None, format);
    }
    let name = sources.first().cloned().unwrap_or_default();
    let argv: Vec<String> = std::iter::once(name.trim_end_matches(".go").to_string()).chain(args).collect();
    let mut config = match gopark_vm::program::Config::from_env(argv) {
        Ok(c) => c,
        Err(e) => {
            eprintln!("{e}");
            return ExitCode::from(2);
        }
    };
    if let Some(era) = options.era.and_then(era::find) {
        config.runtime.set_era(era);
    }
    if let Some(file) = options.counters {
        report::at_exit(file.into(), options.limit.unwrap_or(Duration::MAX));
    }
    let mut lowerer = Lowerer::new(sess, main);
    lowerer.trace_init = program::debug("inittrace");
    gopark_vm::program::run(Box::new(lowerer), gopark_stdlib::registry(), config)
}
