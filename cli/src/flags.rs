//! The command line, in one table: subcommands, flags and their help. Also the
//! environment settings (`GODEBUG`, `GOMAXPROCS`, …), each with its sentence.

use clap::{Arg, ArgAction, Command, value_parser};

/// Formats of diagnostics.
pub const ERROR_FORMATS: [&str; 2] = ["human", "gc"];

/// Settings of `GODEBUG` that are understood: (name, what it does).
pub const GODEBUG: &[(&str, &str)] = &[
    ("asyncpreemptoff=1", "preempt at function entry only, as before Go 1.14"),
    ("gcstress=1", "collect garbage at every allocation"),
    ("preempt=signal", "preempt by SIGURG instead of a flag"),
    ("schedtrace=N", "print the scheduler's state every N milliseconds"),
    ("scheddetail=1", "with schedtrace: every P, M and G"),
    ("inittrace=1", "print what the initialization of each package costs"),
    ("gctrace=1", "print a line for each collection"),
    ("dumptokens=1", "print the tokens of the program's files before running it"),
    ("dumpast=1", "print the syntax tree of the program's files before running it"),
    ("dumpcode=1", "print the bytecode of the program's functions before running it"),
    ("traceinstr=1", "print every instruction before it runs"),
    ("tracesched=1", "print every scheduling decision"),
];

/// Other environment variables: (name, what it does).
pub const ENVIRONMENT: &[(&str, &str)] = &[
    ("GOMAXPROCS", "number of processors that run goroutines (default: CPUs available)"),
    ("GOMEMLIMIT", "soft limit on the heap's memory: bytes, with KiB, MiB, GiB or TiB"),
    ("GOGC", "heap growth in percent that starts a collection (default 100; off)"),
    ("GOTRACEBACK", "none, single, all, system or crash, as in Go"),
];

fn files(what: &'static str) -> Arg {
    Arg::new("files")
        .value_name("FILE.go | DIR")
        .help(what)
        .num_args(1..)
        .required(true)
        .trailing_var_arg(true)
        .allow_hyphen_values(true)
}

fn error_format() -> Arg {
    Arg::new("error-format")
        .long("error-format")
        .value_name("FORMAT")
        .value_parser(ERROR_FORMATS)
        .help("How diagnostics look: human (the default on a terminal) or gc")
}

fn timeout(help: &'static str) -> Arg {
    Arg::new("timeout").long("timeout").value_name("DURATION").value_parser(crate::eras::duration).help(help)
}

/// The command with all its parts.
pub fn command() -> Command {
    let mut notes = String::from("Environment:\n");
    for (name, what) in ENVIRONMENT.iter().chain(GODEBUG) {
        let name = if name.contains('=') { format!("GODEBUG={name}") } else { name.to_string() };
        notes.push_str(&format!("  {name:<28} {what}\n"));
    }
    Command::new("gopark")
        .about("Runs Go programs on a Go runtime of its own, and shows how Go runs them")
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(notes)
        .subcommand(
            Command::new("run")
                .about("Run a program: files of package main, or a folder, then the program's arguments")
                .arg(
                    Arg::new("era")
                        .long("era")
                        .value_name("ERA")
                        .value_parser(gopark_runtime::era::ERAS.each_ref().map(|e| e.name))
                        .help("Schedule as Go did then: 0.x, 1.0, 1.1, 1.2 or 1.14"),
                )
                .arg(
                    Arg::new("counters")
                        .long("counters")
                        .value_name("FILE")
                        .help("Write what the scheduler counted to FILE at the end"),
                )
                .arg(timeout("With --counters: end the program after so long (3s, 500ms)"))
                .arg(error_format())
                .arg(files("The program, and the arguments it gets")),
        )
        .subcommand(
            Command::new("eras")
                .about("Run a program as under each era of Go's scheduler, and compare what it did")
                .arg(timeout("How long a run may take (default 3s)"))
                .arg(error_format())
                .arg(files("The program, and the arguments it gets")),
        )
        .subcommand(
            Command::new("check")
                .about("Report what is wrong with a program without running it")
                .arg(
                    Arg::new("all")
                        .short('e')
                        .action(ArgAction::SetTrue)
                        .help("Report all errors, not only the first ten"),
                )
                .arg(
                    Arg::new("goroot")
                        .long("goroot")
                        .value_name("DIR")
                        .value_parser(value_parser!(String))
                        .help("Check a package of the Go toolchain at DIR, named by its import path"),
                )
                .arg(error_format())
                .arg(files("The program")),
        )
        .subcommand(
            Command::new("dis")
                .about("List the bytecode of a program's functions with their source lines")
                .arg(
                    Arg::new("func")
                        .long("func")
                        .value_name("NAME")
                        .value_parser(value_parser!(String))
                        .help("Only functions whose name contains NAME"),
                )
                .arg(error_format())
                .arg(files("The program")),
        )
        .subcommand(
            Command::new("syscalls")
                .about("List the system calls that package syscall wraps: which block, which do not"),
        )
        .subcommand(Command::new("repl").about("A session at a prompt; also without a subcommand"))
        .subcommand(Command::new("version").about("Print the version and the language level"))
}

/// Splits what follows a subcommand's flags into sources and program arguments:
/// leading `.go` files are sources, or else the first argument is.
pub fn split_args(all: Vec<String>) -> (Vec<String>, Vec<String>) {
    let n = all.iter().take_while(|a| a.ends_with(".go")).count().max(1).min(all.len());
    let mut all = all;
    let rest = all.split_off(n);
    (all, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_consistent() {
        command().debug_assert();
    }

    #[test]
    fn sources_end_where_arguments_begin() {
        let split = |s: &str| split_args(s.split(' ').map(String::from).collect());
        assert_eq!(split("a.go b.go x y").0, ["a.go", "b.go"]);
        assert_eq!(split("a.go b.go x y").1, ["x", "y"]);
        assert_eq!(split("dir a.go").0, ["dir"]);
        assert_eq!(split("dir a.go").1, ["a.go"]);
    }
}
