//! Runs every program under `tests/` and holds it against the expectations in
//! its comments: at GOMAXPROCS 1, 2 and 8, once with a collection at every
//! allocation, and once with preemption by signal. Programs that must not compile go through `gopark check`.
//!
//! `cargo test --test programs -- lang/defer` runs those whose path has that
//! in it; `--quick` runs each at one setting only; `--list` names them. Each
//! run has a minute. Nothing here depends on how fast the machine is.
//!
//! `tests/differs.txt` lists the programs that do not do yet what Go does, each
//! with the difference. They run too: one that has come to agree with Go fails
//! until it is taken off the list.

mod support {
    pub mod expect;
}

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use support::expect::Expect;

const TIMEOUT: Duration = Duration::from_secs(60);

/// The settings every program runs under: a name and the environment.
const SETTINGS: &[(&str, &[(&str, &str)])] = &[
    ("GOMAXPROCS=1", &[("GOMAXPROCS", "1")]),
    ("GOMAXPROCS=2", &[("GOMAXPROCS", "2")]),
    ("GOMAXPROCS=8", &[("GOMAXPROCS", "8")]),
    ("gcstress", &[("GOMAXPROCS", "2"), ("GODEBUG", "gcstress=1")]),
    ("preempt=signal", &[("GOMAXPROCS", "2"), ("GODEBUG", "preempt=signal")]),
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let flag = |name: &str| args.iter().any(|arg| arg == name);
    let filters: Vec<&String> = args.iter().filter(|arg| !arg.starts_with('-')).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut programs = Vec::new();
    find(&root, &mut programs);
    let name = |path: &Path| path.strip_prefix(&root).unwrap_or(path).display().to_string();
    let all = programs.len();
    programs.retain(|path| filters.is_empty() || filters.iter().any(|f| name(path).contains(*f)));
    programs.sort();
    if flag("--list") {
        programs.iter().for_each(|path| println!("{}: test", name(path)));
        return ExitCode::SUCCESS;
    }
    let differs = differs(&root);
    let settings = if flag("--quick") { &SETTINGS[1..2] } else { SETTINGS };

    println!("\nrunning {} tests", programs.len());
    let begun = Instant::now();
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    let known = AtomicUsize::new(0);
    let workers = std::thread::available_parallelism().map_or(2, |n| n.get());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(path) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let name = name(path);
                    let why = match (judge(path, settings), differs.contains(&name)) {
                        (Ok(()), false) => continue,
                        (Ok(()), true) => "agrees with Go now: take it off tests/differs.txt".to_string(),
                        (Err(_), true) => {
                            known.fetch_add(1, Ordering::Relaxed);
                            println!("test {name} ... differs from Go as listed");
                            continue;
                        }
                        (Err(why), false) => why,
                    };
                    println!("test {name} ... FAILED\n{}", indent(&why));
                    failures.lock().unwrap().push(name);
                }
            });
        }
    });
    let mut failures = failures.into_inner().unwrap();
    failures.sort();
    if !failures.is_empty() {
        println!("\nfailures:\n{}", indent(&failures.join("\n")));
    }
    println!(
        "\ntest result: {}. {} passed; {} failed; {} ignored; 0 measured; {} filtered out; finished in {:.2}s\n",
        if failures.is_empty() { "ok" } else { "FAILED" },
        programs.len() - failures.len() - known.load(Ordering::Relaxed),
        failures.len(),
        known.load(Ordering::Relaxed),
        all - programs.len(),
        begun.elapsed().as_secs_f64(),
    );
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Names of the programs listed in `tests/differs.txt`, one a line before a colon.
fn differs(root: &Path) -> Vec<String> {
    let text = fs::read_to_string(root.join("differs.txt")).unwrap_or_default();
    let lines = text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    lines.map(|l| l.split(':').next().unwrap_or(l).trim().to_string()).collect()
}

/// Collects the programs below a folder: files, and whole modules.
fn find(folder: &Path, programs: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() && path.join("go.mod").exists() {
            // Modules of nothing but tests are `gotest.rs`'s.
            programs.extend(path.join("main.go").exists().then_some(path));
        } else if path.is_dir() {
            find(&path, programs);
        } else if path.extension().is_some_and(|extension| extension == "go") {
            programs.push(path);
        }
    }
}

fn judge(path: &Path, settings: &[(&str, &[(&str, &str)])]) -> Result<(), String> {
    let source = if path.is_dir() { path.join("main.go") } else { path.to_path_buf() };
    let text = fs::read(&source).map_err(|e| e.to_string())?;
    let expect = Expect::parse(&String::from_utf8_lossy(&text))?;
    if expect.compile_error() {
        let done = gopark("check", path, &expect, &[])?;
        if done.code != Some(1) {
            return Err(format!("exit status of check: want 1, got {:?}\n{}", done.code, done.stderr));
        }
        return match expect.check_errors(&done.stderr) {
            Some(why) => Err(why),
            None => Ok(()),
        };
    }
    let mut complaints: Vec<(String, Vec<&str>)> = Vec::new();
    for (setting, env) in settings {
        if expect.skip_gcstress && *setting == "gcstress" {
            continue;
        }
        let done = gopark("run", path, &expect, env)?;
        let why = match done.timed_out {
            true => Some(format!("still running after {} s", TIMEOUT.as_secs())),
            false => expect.check_run(done.code, &done.stdout, &done.stderr),
        };
        let Some(why) = why else { continue };
        match complaints.iter_mut().find(|(known, _)| *known == why) {
            Some((_, settings)) => settings.push(setting),
            None => complaints.push((why, vec![setting])),
        }
        if done.timed_out {
            break;
        }
    }
    if complaints.is_empty() {
        return Ok(());
    }
    let text = complaints.iter().map(|(why, at)| format!("[{}]\n{why}", at.join(", ")));
    Err(text.collect::<Vec<_>>().join("\n"))
}

struct Done {
    code: Option<i32>,
    stdout: String,
    stderr: String,
    timed_out: bool,
}

/// Runs the command under test with nothing of Go's in its environment but what is asked for.
fn gopark(what: &str, path: &Path, expect: &Expect, env: &[(&str, &str)]) -> Result<Done, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gopark"));
    command.arg(what).arg(path);
    if what == "run" {
        command.args(&expect.args);
    }
    for (key, _) in std::env::vars_os() {
        if key.to_string_lossy().starts_with("GO") {
            command.env_remove(key);
        }
    }
    command.envs(env.iter().copied()).envs(expect.env.iter().cloned());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|e| e.to_string())?;
    let mut stdin = child.stdin.take().expect("piped");
    let mut stdout = child.stdout.take().expect("piped");
    let mut stderr = child.stderr.take().expect("piped");
    let input = expect.stdin.clone();
    let begun = Instant::now();
    std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input.as_bytes()));
        let out = scope.spawn(move || slurp(&mut stdout));
        let err = scope.spawn(move || slurp(&mut stderr));
        let mut timed_out = false;
        let status = loop {
            if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
                break status;
            }
            if begun.elapsed() > TIMEOUT {
                timed_out = true;
                child.kill().map_err(|e| e.to_string())?;
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        Ok(Done {
            code: status.code(),
            stdout: out.join().expect("reader"),
            stderr: err.join().expect("reader"),
            timed_out,
        })
    })
}

/// Reads all, keeping at most a megabyte.
fn slurp(from: &mut impl Read) -> String {
    let mut kept = Vec::new();
    let mut buffer = [0; 1 << 16];
    while let Ok(n @ 1..) = from.read(&mut buffer) {
        if kept.len() < 1 << 20 {
            kept.extend_from_slice(&buffer[..n]);
        }
    }
    String::from_utf8_lossy(&kept).into_owned()
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}
