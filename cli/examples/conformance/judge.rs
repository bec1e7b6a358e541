//! Judges one test, as Go's own runner does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use regex::Regex;

use crate::exec::{self, End, Ran, Scratch};
use crate::marks::{self, Mark};
use crate::options::Options;
use crate::report::{Cause, Verdict};
use crate::source::{self, Wanted};
use crate::suite::{Kind, Test};
use crate::testdata;
use crate::toolchain;

/// Runs the test and says what came of it.
pub fn judge(options: &Options, test: &Test, scratch: &Scratch) -> Verdict {
    let folder = scratch.emptied();
    match test.kind {
        Kind::Run => {
            let ran = gopark(options, &test.root, scratch, |command| command.arg("run").arg(&test.path));
            ran_well(&ran, &test.path.with_extension("out"))
        }
        Kind::Rundir => {
            if let Err(text) = lay_out(&test.path, folder) {
                return Verdict::Failed(Cause::Runner, text);
            }
            let ran = gopark(options, folder, scratch, |command| command.arg("run").arg("."));
            ran_well(&ran, &test.path.with_extension("out"))
        }
        Kind::Errorcheck => {
            let ran =
                gopark(options, &test.root, scratch, |command| command.args(["check", "-e"]).arg(&test.path));
            let bytes = std::fs::read(&test.path).unwrap_or_default();
            errors_match(&ran, &source::wanted(&test.path, &String::from_utf8_lossy(&bytes)), true)
        }
        Kind::Compile => {
            accepted(&gopark(options, &test.root, scratch, |command| command.arg("check").arg(&test.path)))
        }
        Kind::Src => accepted(&gopark(options, &test.root, scratch, |command| {
            command.arg("check").arg("--goroot").arg(&test.root).arg(&test.name)
        })),
        Kind::Types => {
            types(options, test, scratch).unwrap_or_else(|text| Verdict::Failed(Cause::Runner, text))
        }
        Kind::Syntax => {
            let ran =
                gopark(options, &test.root, scratch, |command| command.args(["check", "-e"]).arg(&test.path));
            let text = std::fs::read(&test.path).unwrap_or_default();
            syntax_errors_match(&ran, &marks::marks(&String::from_utf8_lossy(&text)))
        }
        Kind::Test => tested(&gopark(options, &test.root, scratch, |command| {
            command.args(["test", "-short"]).arg(&test.path)
        })),
        Kind::Library => {
            let mut verdict = Verdict::Passed;
            // Some files need others beside them.
            for siblings in [false, true] {
                let folder = scratch.emptied();
                let own = match lay_out_tests(test, folder, siblings) {
                    Ok(own) => own,
                    Err(text) => return Verdict::Failed(Cause::Runner, text),
                };
                let only = format!("-run=^({})$", source::test_names(&own.1).join("|"));
                verdict = tested(&gopark(options, &own.0, scratch, |command| {
                    command.args(["test", "-short", &only, "."])
                }));
                if !matches!(verdict, Verdict::Failed(Cause::Rejected, _)) {
                    break;
                }
            }
            verdict
        }
    }
}

/// Runs the judged command in `folder`, with a folder of `scratch` for temporary files.
fn gopark<'a>(
    options: &Options,
    folder: &Path,
    scratch: &Scratch,
    arguments: impl FnOnce(&mut Command) -> &mut Command + 'a,
) -> Ran {
    let mut command = Command::new(&options.gopark);
    arguments(&mut command);
    let temporary = scratch.temporary();
    command.current_dir(folder).env("PWD", folder).env("TMPDIR", &temporary).env("HOME", &temporary);
    command.env("GOOS", "linux").env("GOARCH", "amd64");
    for name in ["GODEBUG", "GOTRACEBACK", "GOMAXPROCS", "GOGC"] {
        command.env_remove(name);
    }
    exec::run(&mut command, options.timeout.max(Duration::from_secs(1)), options.memory)
}

/// The causes that need no look at what the test expects.
fn broke(ran: &Ran) -> Option<Verdict> {
    let output = &ran.output;
    let cause = match ran.end {
        End::Signal(signal) => {
            return Some(Verdict::Failed(Cause::Crash, format!("signal {signal}\n{output}")));
        }
        _ if output.contains("panicked at ") => Cause::Crash,
        End::Timeout => Cause::Timeout,
        End::Memory => Cause::Memory,
        End::NotStarted(ref error) => return Some(Verdict::Failed(Cause::Runner, error.clone())),
        End::Exit(_) => return None,
    };
    Some(Verdict::Failed(cause, output.clone()))
}

fn ran_well(ran: &Ran, expected: &Path) -> Verdict {
    if let Some(verdict) = broke(ran) {
        return verdict;
    }
    if ran.end != End::Exit(0) {
        let is_rejected = ran.end == End::Exit(1) && positions(&ran.output).next().is_some();
        let cause = if is_rejected { Cause::Rejected } else { Cause::Exit };
        return Verdict::Failed(cause, ran.output.clone());
    }
    let expected = std::fs::read(expected).unwrap_or_default();
    let expected = String::from_utf8_lossy(&expected).replace("\r\n", "\n");
    if ran.output.replace("\r\n", "\n") == expected {
        return Verdict::Passed;
    }
    Verdict::Failed(Cause::Output, first_difference(&expected, &ran.output))
}

fn first_difference(expected: &str, output: &str) -> String {
    let (mut left, mut right) = (expected.lines(), output.lines());
    for number in 1.. {
        match (left.next(), right.next()) {
            (None, None) => break,
            (a, b) if a != b => {
                return format!(
                    "line {number}: want {}\n  got {}",
                    a.unwrap_or("<end>"),
                    b.unwrap_or("<end>")
                );
            }
            _ => {}
        }
    }
    "the last line's end differs".to_string()
}

fn tested(ran: &Ran) -> Verdict {
    if let Some(verdict) = broke(ran) {
        return verdict;
    }
    let cause = match ran.end {
        End::Exit(0) => return Verdict::Passed,
        _ if ran.output.contains(" [build failed]") => Cause::Rejected,
        _ => Cause::Output,
    };
    Verdict::Failed(cause, ran.output.clone())
}

/// Puts a file of tests, with those beside it from outside of the package too if
/// `siblings`, into a folder of its own in a library that is but links to the
/// toolchain's, from where it has what ours lacks. That folder, and the file's text.
fn lay_out_tests(test: &Test, folder: &Path, siblings: bool) -> Result<(PathBuf, String), String> {
    use std::os::unix::fs::symlink;
    let file = &test.path;
    let explain = |error: std::io::Error| format!("{}: {error}", file.display());
    let library = folder.join("src");
    std::fs::create_dir(&library).map_err(explain)?;
    for entry in std::fs::read_dir(test.root.join("src")).map_err(explain)?.flatten() {
        symlink(entry.path(), library.join(entry.file_name())).map_err(explain)?;
    }
    let own = library.join("alone");
    std::fs::create_dir(&own).map_err(explain)?;
    let mut files = vec![file.clone()];
    if siblings {
        let around = file.parent().unwrap_or(Path::new(""));
        let beside = std::fs::read_dir(around).map_err(explain)?.flatten().map(|entry| entry.path());
        files.extend(beside.filter(|path| path != file && toolchain::is_outside_test(path)));
    }
    for path in &files {
        std::fs::copy(path, own.join(path.file_name().unwrap_or_default())).map_err(explain)?;
    }
    let data = file.with_file_name("testdata");
    if data.is_dir() {
        symlink(data, own.join("testdata")).map_err(explain)?;
    }
    let text = std::fs::read(file).map_err(explain)?;
    Ok((own, String::from_utf8_lossy(&text).into_owned()))
}

fn accepted(ran: &Ran) -> Verdict {
    match (broke(ran), &ran.end) {
        (Some(verdict), _) => verdict,
        (None, End::Exit(0)) => Verdict::Passed,
        _ => Verdict::Failed(Cause::Rejected, ran.output.clone()),
    }
}

/// A message of the checker, with the lines that continue it.
struct Message<'a> {
    file: &'a str,
    line: u32,
    column: Option<u32>,
    text: String,
}

/// The messages in a checker's output: `file:line:col: text`, continued by
/// lines that begin with a tab.
fn positions(output: &str) -> impl Iterator<Item = Message<'_>> {
    let mut lines = output.lines().peekable();
    std::iter::from_fn(move || {
        loop {
            let line = lines.next()?;
            let Some(mut message) = first_line(line) else { continue };
            while let Some(more) = lines.next_if(|next| next.starts_with('\t')) {
                message.text.push('\n');
                message.text.push_str(more);
            }
            return Some(message);
        }
    })
}

fn first_line(line: &str) -> Option<Message<'_>> {
    if line.starts_with(['\t', '#']) {
        return None;
    }
    let (position, text) = line.split_once(": ")?;
    let mut parts = position.rsplitn(3, ':');
    let (last, middle, first) = (parts.next()?, parts.next()?, parts.next());
    let text = text.to_string();
    match (first, middle.parse()) {
        (Some(file), Ok(line)) => Some(Message { file, line, column: last.parse().ok(), text }),
        _ => {
            let file = position.rsplit_once(':')?.0;
            Some(Message { file, line: last.parse().ok()?, column: None, text })
        }
    }
}

/// Judges by the marks of a test of the type checker. What asks for an older
/// language is laid out as a module of that version.
fn types(options: &Options, test: &Test, scratch: &Scratch) -> Result<Verdict, String> {
    let folder = scratch.emptied().to_path_buf();
    let files = testdata::files(&test.path);
    let mut wanted = Vec::new();
    let mut version = None;
    for path in &files {
        let explain = |error: std::io::Error| format!("{}: {error}", path.display());
        let text = String::from_utf8_lossy(&std::fs::read(path).map_err(explain)?).into_owned();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        wanted.extend(testdata::wanted(&name, &text)?);
        version = version.or_else(|| testdata::language(&text).map(str::to_string));
        std::fs::write(folder.join(name), text).map_err(explain)?;
    }
    let ran = match version {
        None => gopark(options, &test.root, scratch, |command| command.args(["check", "-e"]).args(&files)),
        Some(version) => {
            std::fs::write(folder.join("go.mod"), format!("module p\n\ngo {version}\n"))
                .map_err(|error| error.to_string())?;
            gopark(options, &folder, scratch, |command| command.args(["check", "-e", "."]))
        }
    };
    Ok(if wanted.is_empty() { accepted(&ran) } else { errors_match(&ran, &wanted, false) })
}

/// Whether the output reports every marked error where it is marked, and no
/// other syntax error. What the checker finds is no matter.
fn syntax_errors_match(ran: &Ran, marks: &[Mark]) -> Verdict {
    if let Some(verdict) = broke(ran) {
        return verdict;
    }
    let mut reported: Vec<_> = positions(&ran.output).collect();
    let mut text = vec![];
    for mark in marks {
        let pattern = match Regex::new(&as_go_reads_it(&mark.pattern)) {
            Ok(pattern) => pattern,
            Err(error) => return Verdict::Failed(Cause::Runner, error.to_string()),
        };
        let at = |m: &Message| m.line == mark.line && (mark.column.is_none() || mark.column == m.column);
        match reported.iter().position(|m| at(m) && pattern.is_match(&m.text)) {
            Some(i) => {
                reported.remove(i);
            }
            None => {
                let column = mark.column.map_or(String::new(), |c| format!(":{c}"));
                text.push(format!("{}{column}: missing: {}", mark.line, mark.pattern));
            }
        }
    }
    reported.retain(|m| m.text.starts_with("syntax error"));
    text.extend(reported.iter().map(|m| format!("{}: not marked: {}", m.line, m.text)));
    if text.is_empty() { Verdict::Passed } else { Verdict::Failed(Cause::Lines, text.join("\n")) }
}

/// Whether the output reports exactly the marked lines, and whether each
/// mark's pattern is matched and each message expected.
fn errors_match(ran: &Ran, wanted: &[Wanted], used_up: bool) -> Verdict {
    if let Some(verdict) = broke(ran) {
        return verdict;
    }
    if ran.end == End::Exit(0) {
        return Verdict::Failed(Cause::Accepted, format!("{} lines are marked", wanted.len()));
    }
    let mut reported: Reported = BTreeMap::new();
    for message in positions(&ran.output) {
        let file = message.file.rsplit('/').next().unwrap_or_default().to_string();
        reported.entry((file, message.line)).or_default().push(message.text);
    }
    let marked: BTreeSet<(&str, u32)> = wanted.iter().map(|want| (want.file.as_str(), want.line)).collect();
    let missing = wanted.iter().filter(|want| !reported.contains_key(&(want.file.clone(), want.line)));
    let mut text: Vec<String> =
        missing.map(|want| format!("{}:{}: missing: {}", want.file, want.line, want.pattern)).collect();
    let extra = reported.iter().filter(|((file, line), _)| !marked.contains(&(file.as_str(), *line)));
    text.extend(
        extra.map(|((file, line), messages)| format!("{file}:{line}: not marked: {}", messages.join("; "))),
    );
    if !text.is_empty() {
        return Verdict::Failed(Cause::Lines, text.join("\n"));
    }
    match unmatched(wanted, reported, used_up) {
        Ok(text) if text.is_empty() => Verdict::Passed,
        Ok(text) => Verdict::Wording(text.join("\n")),
        Err(error) => Verdict::Failed(Cause::Runner, error),
    }
}

/// The messages by file and line.
type Reported = BTreeMap<(String, u32), Vec<String>>;

/// The patterns without a message and the messages without a pattern. With
/// `used_up`, a message that matches one pattern of its line is no other's.
fn unmatched(wanted: &[Wanted], mut reported: Reported, used_up: bool) -> Result<Vec<String>, String> {
    let mut text = Vec::new();
    let mut others = reported.clone();
    for want in wanted {
        let pattern = Regex::new(&as_go_reads_it(&want.pattern)).map_err(|error| error.to_string())?;
        let line = (want.file.clone(), want.line);
        let messages = reported.entry(line.clone()).or_default();
        if !messages.iter().any(|message| pattern.is_match(message)) {
            let got = messages.join("; ");
            text.push(format!("{}:{}: want {}\n  got {got}", want.file, want.line, want.pattern));
        }
        if used_up {
            messages.retain(|message| !pattern.is_match(message));
        }
        others.entry(line).or_default().retain(|message| !pattern.is_match(message));
    }
    for ((file, line), messages) in others {
        text.extend(messages.iter().map(|message| format!("{file}:{line}: no pattern for {message}")));
    }
    Ok(text)
}

/// The pattern as Go's regular expressions understand it: a brace that begins
/// no repetition stands for itself.
fn as_go_reads_it(pattern: &str) -> String {
    let mut out = String::new();
    let mut escaped = false;
    for (at, c) in pattern.char_indices() {
        let counts = || {
            let inner = pattern[at + 1..].split('}').next().unwrap_or_default();
            inner.starts_with(|c: char| c.is_ascii_digit())
                && inner.chars().all(|c| c.is_ascii_digit() || c == ',')
        };
        if c == '{' && !escaped && !counts() {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
    out
}

/// Copies a `.dir` folder's packages into a module named `test`: files whose
/// package name differs are packages of their own, imported by the name of
/// their first file as `./name`; the last package is the program.
fn lay_out(source: &Path, folder: &Path) -> Result<(), String> {
    let explain = |error: std::io::Error| format!("{}: {error}", source.display());
    let mut files: Vec<_> =
        std::fs::read_dir(source).map_err(explain)?.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "go"));
    files.sort();
    let mut packages: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for path in files {
        let bytes = std::fs::read(&path).map_err(explain)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let package = source::package_name(&text).unwrap_or_default().to_string();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match packages.iter_mut().find(|(known, _)| *known == package) {
            Some((_, files)) => files.push((name, text)),
            None => packages.push((package, vec![(name, text)])),
        }
    }
    std::fs::write(folder.join("go.mod"), "module test\n\ngo 1.27\n").map_err(explain)?;
    let last = packages.len().saturating_sub(1);
    for (index, (_, files)) in packages.iter().enumerate() {
        let below = if index == last { folder.to_path_buf() } else { folder.join(&files[0].0) };
        std::fs::create_dir_all(&below).map_err(explain)?;
        for (name, text) in files {
            // A name that ends so would make it a test's file to the go command.
            let name = if name.ends_with("_test") { format!("{name}_") } else { name.clone() };
            let text = text.replace("\"./", "\"test/");
            std::fs::write(below.join(format!("{name}.go")), text).map_err(explain)?;
        }
    }
    Ok(())
}
