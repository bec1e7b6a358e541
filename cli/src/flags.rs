//! The command line, in one table: subcommands, flags and their help. Also the
//! environment settings (`GODEBUG`, `GOMAXPROCS`, …), each with its sentence.

use clap::{Arg, ArgAction, Command, value_parser};

/// Formats of diagnostics.
pub const ERROR_FORMATS: [&str; 3] = ["human", "gc", "json"];

/// Settings of `GODEBUG` that are understood: (name, what it does).
pub const GODEBUG: &[(&str, &str)] = &[
    ("asyncpreemptoff=1", "preempt at function entry only, as before Go 1.14"),
    ("forcegcperiod=N", "collect garbage when that was N milliseconds ago (two minutes)"),
    ("gcstress=1", "collect garbage at every allocation"),
    ("preempt=signal", "preempt by SIGURG instead of a flag"),
    ("schedtrace=N", "print the scheduler's state every N milliseconds"),
    ("scheddetail=1", "with schedtrace: every P, M and G"),
    ("memprofilerate=N", "set runtime.MemProfileRate: one sample in N bytes"),
    ("tracebacklabels=0", "leave goroutines' labels out of tracebacks"),
    ("inittrace=1", "print what the initialization of each package costs"),
    ("gctrace=1", "print a line for each collection"),
    ("sessiontrace=1", "print what of a session's inputs is in use whenever that was looked"),
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
}

fn error_format() -> Arg {
    Arg::new("error-format")
        .long("error-format")
        .value_name("FORMAT")
        .value_parser(ERROR_FORMATS)
        .help("How diagnostics look: human (the default on a terminal), gc, or json, an object a line")
}

fn era() -> Arg {
    Arg::new("era")
        .long("era")
        .value_name("ERA")
        .value_parser(gopark_runtime::era::ERAS.each_ref().map(|e| e.name))
        .help("Schedule as Go did then: 0.x, 1.0, 1.1, 1.2 or 1.14")
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
        .args_conflicts_with_subcommands(true)
        .arg(
            Arg::new("eval")
                .short('e')
                .value_name("CODE")
                .allow_hyphen_values(true)
                .help("Run CODE as a session would, and end: gopark -e 'fmt.Println(1+1)'"),
        )
        .subcommand(
            Command::new("run")
                .about("Run a program: files of package main, or a folder, then the program's arguments")
                .arg(era())
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
        .subcommand(test_command())
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
            Command::new("explain")
                .about("Tell what the code of an error means, with a wrong and a right program; or list all codes")
                .arg(Arg::new("code").value_name("CODE").help("The code, as in UnusedVar")),
        )
        .subcommand(
            Command::new("syscalls")
                .about("List the system calls that package syscall wraps: which block, which do not"),
        )
        .subcommand(
            Command::new("completions").about("Print what a shell needs to complete this command").arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(["bash", "elvish", "fish", "zsh"]),
            ),
        )
        .subcommand(Command::new("man").about("Print the manual page"))
        .subcommand(
            Command::new("repl")
                .about("A session at a prompt; also without a subcommand")
                .arg(era())
                .arg(Arg::new("load").long("load").value_name("FILE").help("Begin with a file's inputs"))
                .arg(Arg::new("rest").long("rest").value_name("FILE").hide(true)),
        )
        .subcommand(Command::new("version").about("Print the version and the language level"))
}

/// Flags of `gopark test` that the test program gets, as go test has them:
/// (name, value's name or "", help).
const TEST_FLAGS: &[(&str, &str, &str)] = &[
    ("run", "REGEXP", "Run only tests and examples that match"),
    ("skip", "REGEXP", "Do not run tests that match"),
    ("v", "", "Tell of every test"),
    ("bench", "REGEXP", "Run benchmarks that match, too"),
    ("benchtime", "T", "Run each benchmark for so long, or so many times: 2s, 100x"),
    ("benchmem", "", "Tell what benchmarks allocate"),
    ("count", "N", "Run everything N times"),
    ("cpu", "LIST", "Run everything with each of these numbers of processors: 1,2,4"),
    ("list", "REGEXP", "Run nothing, but list what matches"),
    ("parallel", "N", "Run at most N tests at a time"),
    ("short", "", "Tell long tests to be short"),
    ("failfast", "", "Begin no test after one has failed"),
    ("shuffle", "off|on|N", "Run tests and benchmarks in random order; N is the seed"),
    ("timeout", "T", "Panic after so long (default 10m; 0: never)"),
    ("fuzz", "REGEXP", "Fuzz with the test that matches, after the tests"),
    ("fuzztime", "T", "Fuzz for so long, or so many times (default: without end)"),
    ("fuzzminimizetime", "T", "Look so long for smaller values that fail (default 60s)"),
    ("fullpath", "", "Show full names of files"),
    ("artifacts", "", "Keep the files of T.ArtifactDir"),
    ("outputdir", "DIR", "Keep them in DIR/_artifacts, and profiles in DIR"),
    ("cpuprofile", "FILE", "Write a CPU profile"),
    ("memprofile", "FILE", "Write a profile of allocations"),
    ("memprofilerate", "N", "Sample one allocation in N bytes (1: all)"),
    ("blockprofile", "FILE", "Write a profile of what goroutines waited for"),
    ("blockprofilerate", "N", "Sample one wait in N nanoseconds (1: all, the default)"),
    ("mutexprofile", "FILE", "Write a profile of who held contended mutexes"),
    ("mutexprofilefraction", "N", "Sample one in N waits for mutexes (1: all, the default)"),
];

/// The flags of coverage: (name, value, help). With each but `cover=false` there is
/// coverage.
const COVER_FLAGS: &[(&str, &str, &str)] = &[
    ("cover", "", "Tell how much of the package's code the tests run"),
    ("covermode", "MODE", "How it is counted: set, count or atomic"),
    ("coverprofile", "FILE", "Write what was counted"),
    ("coverpkg", "LIST", "Count in these packages: patterns with commas between them"),
];

/// What `gopark test` is to cover.
pub fn cover(sub: &clap::ArgMatches) -> Option<crate::test::Cover> {
    let value = |name: &str| sub.get_one::<String>(name).cloned();
    let asked = value("cover").is_some_and(|v| v == "true");
    if !asked && COVER_FLAGS[1..].iter().all(|(name, ..)| value(name).is_none()) {
        return None;
    }
    let profile = value("coverprofile").map(|p| {
        let dir = value("outputdir").unwrap_or_default();
        std::path::Path::new(&dir).join(p)
    });
    Some(crate::test::Cover {
        mode: value("covermode").unwrap_or_else(|| "set".into()),
        patterns: value("coverpkg").map(|l| l.split(',').map(|p| p.trim().to_string()).collect()),
        profile,
        packages: vec![],
        tested: vec![],
    })
}

fn test_command() -> Command {
    let mut c = Command::new("test")
        .about("Run the tests of packages, as go test does")
        .arg(error_format())
        .arg(
            Arg::new("dirs")
                .value_name("DIR")
                .num_args(0..)
                .default_value(".")
                .help("Folders of packages; DIR/... for all beneath"),
        )
        .arg(
            Arg::new("json")
                .long("json")
                .action(ArgAction::SetTrue)
                .help("Print events, an object of JSON a line"),
        )
        .arg(
            Arg::new("vet")
                .long("vet")
                .value_name("LIST")
                .value_parser(["off"])
                .help("Only off: there is no vet here"),
        )
        .arg(
            Arg::new("args")
                .long("args")
                .value_name("ARG")
                .num_args(0..)
                .allow_hyphen_values(true)
                .help("What follows goes to the test program"),
        );
    for (name, value, help) in TEST_FLAGS.iter().chain(COVER_FLAGS) {
        let a = Arg::new(*name).long(*name).help(*help);
        let a = if name.len() == 1 { a.short(name.chars().next().unwrap_or('v')) } else { a };
        c = c.arg(match *value {
            // -v, -v=false
            "" => a.num_args(0..=1).require_equals(true).default_missing_value("true").value_name("BOOL"),
            v => a.value_name(v).allow_hyphen_values(true).value_parser(match *name {
                "timeout" => go_duration,
                "covermode" => cover_mode,
                "shuffle" => shuffle,
                _ => any,
            }),
        });
    }
    c
}

fn any(text: &str) -> Result<String, String> {
    Ok(text.into())
}

fn cover_mode(text: &str) -> Result<String, String> {
    match text {
        "set" | "count" | "atomic" => Ok(text.into()),
        _ => Err("valid modes are \"set\", \"count\", or \"atomic\"".into()),
    }
}

fn shuffle(text: &str) -> Result<String, String> {
    match text.parse::<i64>() {
        Err(_) if text != "on" && text != "off" => Err("write on, off, or a whole number".into()),
        _ => Ok(text.into()),
    }
}

/// A duration as Go writes them: 0, or numbers each with its unit.
fn go_duration(text: &str) -> Result<String, String> {
    let mut rest = text.trim_start_matches(['-', '+']);
    let mut ok = !rest.is_empty();
    while ok && !rest.is_empty() && text != "0" {
        let number = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        let after = &rest[number..];
        let unit = ["ns", "us", "µs", "ms", "s", "m", "h"].iter().find(|u| after.starts_with(**u));
        ok = number > 0 && unit.is_some();
        rest = unit.map_or("", |u| &after[u.len()..]);
    }
    if ok { Ok(text.into()) } else { Err("write a duration like 90s, 1m30s or 0".into()) }
}

/// The test program's flags.
pub fn test_flags(sub: &clap::ArgMatches) -> Vec<String> {
    let value = |name: &str| sub.get_one::<String>(name).cloned();
    let mut out = vec!["-test.paniconexit0".to_string()];
    if value("timeout").is_none() && value("fuzz").is_none() {
        out.push("-test.timeout=10m0s".into());
    }
    for (name, ..) in TEST_FLAGS {
        match value(name) {
            // As the go command gives it.
            Some(v) if *name == "timeout" && v == "0" => out.push("-test.timeout=0s".into()),
            Some(v) if *name == "v" && !(sub.get_flag("json") && v == "true") => {
                out.push(format!("-test.v={v}"))
            }
            Some(v) if *name != "v" => out.push(format!("-test.{name}={v}")),
            _ => {}
        }
    }
    let profiles = ["cpuprofile", "memprofile", "blockprofile", "mutexprofile"];
    if value("outputdir").is_none()
        && profiles.iter().any(|p| value(p).is_some())
        && let Ok(dir) = std::env::current_dir()
    {
        // Tests run in their package's folder.
        out.push(format!("-test.outputdir={}", dir.display()));
    }
    if sub.get_flag("json") && value("v").is_none_or(|v| v == "true") {
        out.push("-test.v=test2json".into());
    }
    if value("fuzz").is_some() {
        out.push(format!("-test.fuzzcachedir={}", std::env::temp_dir().display()));
    }
    out
}

/// Flags with one dash, as the go command has them, get their second.
pub fn go_style(args: &mut [std::ffi::OsString]) {
    if args.get(1).is_none_or(|a| a != "test") {
        return;
    }
    for a in args.iter_mut().skip(2) {
        let Some(text) = a.to_str() else { continue };
        if text == "--" {
            return;
        }
        if text.trim_start_matches('-') == "args" && text.starts_with('-') {
            *a = "--args".into();
            return;
        }
        // Unknown ones too, so that the name that was meant is suggested.
        let name = text.trim_start_matches('-').split('=').next().unwrap_or("");
        // Flags of the test program itself are the same.
        if let Some(rest) = text.strip_prefix("-test.").or(text.strip_prefix("--test.")) {
            *a = format!("--{rest}").into();
            continue;
        }
        let one = text.starts_with('-') && !text.starts_with("--");
        if one && name.len() > 1 {
            *a = format!("-{text}").into();
        }
    }
}

/// Prints a shell's completions.
pub fn completions(shell: &str) -> std::process::ExitCode {
    let Ok(shell) = shell.parse::<clap_complete::Shell>() else { return std::process::ExitCode::from(2) };
    clap_complete::generate(shell, &mut command(), "gopark", &mut std::io::stdout());
    std::process::ExitCode::SUCCESS
}

/// Prints the manual page: the command, then a section for each subcommand.
pub fn man() -> std::process::ExitCode {
    let mut page = vec![];
    let mut all = command();
    all.build();
    let page_of = |c: &Command, page: &mut Vec<u8>| -> std::io::Result<()> {
        let man = clap_mangen::Man::new(c.clone());
        man.render_synopsis_section(page)?;
        man.render_description_section(page)?;
        man.render_options_section(page)
    };
    let rendered = clap_mangen::Man::new(command()).render(&mut page).and_then(|()| {
        for sub in all.get_subcommands().filter(|c| c.get_name() != "help") {
            let mut section = vec![];
            page_of(sub, &mut section)?;
            page.extend_from_slice(format!(".SH GOPARK {}\n", sub.get_name().to_uppercase()).as_bytes());
            page.extend_from_slice(String::from_utf8_lossy(&section).replace(".SH ", ".SS ").as_bytes());
        }
        Ok(())
    });
    match rendered {
        Ok(()) => crate::report::stdout(&String::from_utf8_lossy(&page)),
        Err(_) => std::process::ExitCode::FAILURE,
    }
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
