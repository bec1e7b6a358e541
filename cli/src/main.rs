//! The `gopark` command.
#![forbid(unsafe_code)]

mod check;
mod dis;
mod eras;
mod flags;
mod program;
mod repl;
mod report;
mod run;
mod source;
mod syscalls;

use report::Format;
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    let mut args: Vec<std::ffi::OsString> = std::env::args_os().collect();
    // `gopark FILE.go` is `gopark run FILE.go`.
    if args.get(1).and_then(|a| a.to_str()).is_some_and(|a| a.ends_with(".go")) {
        args.insert(1, "run".into());
    }
    let matches = flags::command().get_matches_from(args);
    let Some((name, sub)) = matches.subcommand() else { return repl::repl() };
    if name == "version" {
        println!("gopark {} (Go 1.27) linux/amd64", env!("CARGO_PKG_VERSION"));
        return ExitCode::SUCCESS;
    }
    if name == "syscalls" {
        return syscalls::list();
    }
    if name == "repl" {
        return repl::repl();
    }
    let files: Vec<String> = sub.get_many::<String>("files").into_iter().flatten().cloned().collect();
    let format = Format::choose(sub.get_one::<String>("error-format").map(String::as_str));
    let (sources, rest) = flags::split_args(files);
    match name {
        "run" => {
            let counters = sub.get_one::<String>("counters").cloned();
            let limit = sub.get_one::<Duration>("timeout").copied();
            let era = sub.get_one::<String>("era").map(String::as_str);
            run::run(&sources, rest, format, run::Options { era, counters, limit })
        }
        "eras" => {
            let limit = sub.get_one::<Duration>("timeout").copied().unwrap_or(Duration::from_secs(3));
            eras::eras(&sources, &rest, limit, format)
        }
        "check" => {
            let goroot = sub.get_one::<String>("goroot").cloned();
            check::check(&sources, goroot, sub.get_flag("all"), format)
        }
        _ => dis::dis(&sources, sub.get_one::<String>("func").map(String::as_str), format),
    }
}
