//! The `gopark` command.
#![forbid(unsafe_code)]

mod advice;
mod check;
mod dis;
mod eras;
mod explain;
mod flags;
mod program;
mod repl;
mod report;
mod run;
mod source;
mod syscalls;
mod test;

use report::Format;
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    let mut args: Vec<std::ffi::OsString> = std::env::args_os().collect();
    if let Some(code) = test::binary(&args) {
        return code;
    }
    // `gopark FILE.go` is `gopark run FILE.go`, as is the name of a script; and
    // `gopark -` runs what standard input says.
    let program =
        |a: &str| a == "-" || a.ends_with(".go") || a.contains('/') && std::path::Path::new(a).is_file();
    if args.get(1).and_then(|a| a.to_str()).is_some_and(program) {
        args.insert(1, "run".into());
    }
    flags::go_style(&mut args);
    let matches = flags::command().get_matches_from(args);
    if let Some(code) = matches.get_one::<String>("eval") {
        return repl::eval(code);
    }
    let Some((name, sub)) = matches.subcommand() else { return repl::repl(None, None, None) };
    if name == "version" {
        println!("gopark {} (Go 1.27) linux/amd64", env!("CARGO_PKG_VERSION"));
        return ExitCode::SUCCESS;
    }
    if name == "syscalls" {
        return syscalls::list();
    }
    if name == "explain" {
        return sub.get_one::<String>("code").map_or_else(explain::list, |c| explain::explain(c));
    }
    if name == "repl" {
        let given = |name| sub.get_one::<String>(name).map(String::as_str);
        return repl::repl(given("era"), given("load"), given("rest"));
    }
    if name == "completions" {
        return flags::completions(sub.get_one::<String>("shell").map_or("", |s| s));
    }
    if name == "man" {
        return flags::man();
    }
    let files: Vec<String> =
        sub.try_get_many::<String>("files").ok().flatten().into_iter().flatten().cloned().collect();
    let format = Format::choose(sub.get_one::<String>("error-format").map(String::as_str));
    let (mut sources, rest) = flags::split_args(files);
    for s in sources.iter_mut().filter(|s| *s == "-") {
        *s = source::STDIN.into();
    }
    match name {
        "run" => {
            let counters = sub.get_one::<String>("counters").cloned();
            let limit = sub.get_one::<Duration>("timeout").copied();
            let era = sub.get_one::<String>("era").map(String::as_str);
            run::run(&sources, rest, format, run::Options { era, counters, limit })
        }
        "test" => {
            let dirs: Vec<String> = sub.get_many::<String>("dirs").into_iter().flatten().cloned().collect();
            let args = sub.get_many::<String>("args").into_iter().flatten().cloned().collect();
            let options = test::Options {
                named: sub.value_source("dirs") == Some(clap::parser::ValueSource::CommandLine),
                json: sub.get_flag("json"),
                flags: flags::test_flags(sub),
                args,
                cover: flags::cover(sub),
                format,
            };
            test::test(&dirs, options)
        }
        "eras" => {
            let (after, rest) = match eras::timeout_after(rest) {
                Ok(split) => split,
                Err(e) => {
                    eprintln!("gopark eras: {e}");
                    return ExitCode::from(2);
                }
            };
            let limit = after.or(sub.get_one::<Duration>("timeout").copied());
            eras::eras(&sources, &rest, limit.unwrap_or(Duration::from_secs(3)), format)
        }
        "check" => {
            let goroot = sub.get_one::<String>("goroot").cloned();
            check::check(&sources, goroot, sub.get_flag("all"), format)
        }
        _ => dis::dis(&sources, sub.get_one::<String>("func").map(String::as_str), format),
    }
}
