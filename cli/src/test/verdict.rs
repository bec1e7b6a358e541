//! Runs a package's test program and tells how it went, in the go command's words.

use super::program::{BUILD_FAILED, BUILD_MARK, Program, SHOWN, VARIABLE};
use super::{Options, Shown, cover};
use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

/// How a package's tests went.
pub enum Verdict {
    Passed,
    Failed,
    /// With what the compiler says.
    NotBuilt(String),
}

/// Runs the tests of the package in `dir`, called `name`.
pub fn run(dir: &str, name: &str, o: &Options, shown: impl Fn() -> Shown) -> Verdict {
    let exe = std::env::current_exe();
    let Some(program) = exe.ok().and_then(|exe| Program::new(&exe, dir, name)) else {
        eprintln!("gopark: {dir}: there is no room for a test program");
        return Verdict::Failed;
    };
    let mut c = Command::new(&program.path);
    c.arg(format!("{SHOWN}{dir}"))
        .args(&o.flags)
        .args(&o.args)
        .env(VARIABLE, format!("{} {}", o.format.name(), program.package))
        .stdin(Stdio::null());
    let profile = program.path.with_extension("cover");
    if let Some(cover) = &o.cover {
        c.env(cover::VARIABLE, cover.variable(dir, name));
        if cover.profile.is_some() {
            c.arg(format!("-test.coverprofile={}", profile.display()));
        }
    }
    let mut shown = Lazy { make: shown, made: None, tell: o.tell() };
    let begun = Instant::now();
    let Ok((status, output)) = exec(c, &mut shown) else {
        eprintln!("gopark: {dir}: its tests cannot be run");
        return Verdict::Failed;
    };
    let took = begun.elapsed().as_secs_f64();
    if let Some(cover) = &o.cover {
        cover.add(&profile);
    }
    if status.code() == Some(BUILD_FAILED) {
        return Verdict::NotBuilt(String::from_utf8_lossy(&output).into_owned());
    }
    let verdict = tell(&mut shown, name, o, status, &output, took);
    if let Shown::Events(e) = shown.now() {
        std::mem::replace(&mut **e, super::Events::none()).end(Some(status.success()));
    }
    verdict
}

/// The package's output, once something is shown: what does not compile has none.
struct Lazy<F> {
    make: F,
    made: Option<Shown>,
    /// Whether the program's output is shown as it comes.
    tell: bool,
}

impl<F: Fn() -> Shown> Lazy<F> {
    fn now(&mut self) -> &mut Shown {
        self.made.get_or_insert_with(&self.make)
    }
}

/// Runs a test program to its end. Both of its outputs go to one, in order.
fn exec<F: Fn() -> Shown>(mut c: Command, shown: &mut Lazy<F>) -> std::io::Result<(ExitStatus, Vec<u8>)> {
    let (mut read, write) = std::io::pipe()?;
    c.stdout(write.try_clone()?).stderr(write);
    let mut child = c.spawn()?;
    // The command has this side of the pipe open, too.
    drop(c);
    let (mut output, mut bytes) = (vec![], [0; 1 << 14]);
    loop {
        let n = read.read(&mut bytes)?;
        if n == 0 {
            break;
        }
        output.extend_from_slice(&bytes[..n]);
        // A build's errors are not the test's output.
        if shown.tell && !output.starts_with(BUILD_MARK) {
            shown.now().write(&bytes[..n]);
        }
    }
    let output = output.strip_prefix(BUILD_MARK).map(<[u8]>::to_vec).unwrap_or(output);
    Ok((child.wait()?, output))
}

/// Says how the program went, behind what it printed.
fn tell<F: Fn() -> Shown>(
    shown: &mut Lazy<F>,
    name: &str,
    o: &Options,
    status: ExitStatus,
    output: &[u8],
    took: f64,
) -> Verdict {
    // Who streams has nothing to look at.
    let known = if o.named && !o.stream() { output } else { &[] };
    let text = String::from_utf8_lossy(known);
    let line = if known.is_empty() || known.ends_with(b"\n") { "" } else { "\n" };
    let told = shown.tell;
    let out = shown.now();
    if status.success() {
        let has = |s: &str| text.lines().any(|l| l == s);
        let none = if has("testing: warning: no tests to run") {
            " [no tests to run]"
        } else if has("testing: warning: no fuzz tests to fuzz") {
            " [no fuzz tests to fuzz]"
        } else {
            ""
        };
        let line = if told { line } else { "" };
        let covered = text.lines().find_map(|l| l.split_once("coverage: ")).filter(|_| o.cover.is_some());
        let covered = covered.map_or(String::new(), |(_, c)| format!("\tcoverage: {c}"));
        out.write(format!("{line}ok  \t{name}\t{took:.3}s{covered}{none}\n").as_bytes());
        return Verdict::Passed;
    }
    if !told {
        out.write(known);
    }
    match (status.code(), status.signal()) {
        (Some(code), _) if known.is_empty() => out.write(format!("exit status {code}\n").as_bytes()),
        (None, Some(n)) => {
            let core = if status.core_dumped() { " (core dumped)" } else { "" };
            out.write(format!("signal: {}{core}\n", signal(n)).as_bytes());
        }
        _ => out.write(line.as_bytes()),
    }
    let mark = if o.json { "\x16" } else { "" };
    out.write(format!("{mark}FAIL\t{name}\t{took:.3}s\n").as_bytes());
    Verdict::Failed
}

/// A signal's name, as package syscall has it.
fn signal(n: i32) -> String {
    let name = match n {
        1 => "hangup",
        2 => "interrupt",
        3 => "quit",
        4 => "illegal instruction",
        5 => "trace/breakpoint trap",
        6 => "aborted",
        7 => "bus error",
        8 => "floating point exception",
        9 => "killed",
        11 => "segmentation fault",
        13 => "broken pipe",
        14 => "alarm clock",
        15 => "terminated",
        _ => return format!("signal {n}"),
    };
    name.into()
}
