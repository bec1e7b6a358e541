//! `gopark test`: what `go test` does for folders with `_test.go` files. Each
//! package's tests run in a process of their own, which is `gopark` again, on a
//! main package made here; its output is shown as the go command shows it.
//!
//! That process was begun by the name of a test program, and an environment
//! variable says of which package ([`binary`]). So tests can start themselves
//! again, by `os.Args[0]` or os.Executable, to have a process to look at.

use crate::repl::split::{Kind, split};
use crate::report::{self, Format};
use crate::source::{Files, toolchain};
use gopark_compiler::load::constraint::{Machine, match_name_on, match_text_on};
use gopark_compiler::load::{FileKind, Loader, Texts};
use gopark_compiler::lower::Lowerer;
use gopark_compiler::session::Session;
use std::collections::HashMap;
use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::time::Instant;

/// Name of the made main file.
const MAIN: &str = "_testmain.go";

/// Runs the tests of the packages in `dirs`, which were `named` or are the current
/// folder; `flags` are the test program's, `-test.v` and the like. 0: all passed.
pub fn test(dirs: &[String], named: bool, flags: &[String], format: Format) -> ExitCode {
    let mut failed = false;
    for dir in expand(dirs) {
        let name = import_path(&dir);
        match Package::read(&dir, &name) {
            Err(e) => {
                println!("# {name}\n{e}\nFAIL\t{name} [setup failed]");
                failed = true;
            }
            Ok(p) if p.internal.is_empty() && p.external.is_empty() => {
                println!("?   \t{name}\t[no test files]")
            }
            Ok(_) => failed |= !run_child(&dir, &name, named, flags, format),
        }
    }
    if failed {
        if named {
            println!("FAIL");
        }
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Folders with Go files: `./...` stands for all beneath.
fn expand(dirs: &[String]) -> Vec<String> {
    let mut out = vec![];
    for d in dirs {
        match d.strip_suffix("...") {
            Some(root) => walk(root.trim_end_matches('/'), &mut out),
            None => out.push(d.trim_end_matches('/').to_string()),
        }
    }
    // Errors name files as the go command does: of this folder with its dot.
    for d in &mut out {
        if let Some(below) = d.strip_prefix("./").filter(|b| !b.is_empty()) {
            *d = below.to_string();
        }
    }
    out
}

fn walk(dir: &str, out: &mut Vec<String>) {
    let dir = if dir.is_empty() { "/" } else { dir };
    let Ok(names) = Files::default().read_dir(dir) else { return };
    if names.iter().any(|n| n.ends_with(".go")) {
        out.push(dir.to_string());
    }
    for n in names.iter().filter(|n| !n.starts_with(['.', '_']) && *n != "testdata") {
        let path = format!("{dir}/{n}");
        if Path::new(&path).is_dir() {
            walk(&path, out);
        }
    }
}

/// The path that a folder's package is imported by: of the module around it, or
/// of the toolchain whose `src` it is in, or its last name.
fn import_path(dir: &str) -> String {
    let full = std::path::absolute(dir).unwrap_or_else(|_| dir.into());
    let mut at = full.clone();
    // `.` and `..` would stay in the name.
    if let Ok(real) = full.canonicalize() {
        at = real;
    }
    let full = at.clone();
    loop {
        if let Ok(text) = std::fs::read_to_string(at.join("go.mod")) {
            let module = text.lines().find_map(|l| l.strip_prefix("module ")).unwrap_or("").trim();
            let rest = full.strip_prefix(&at).unwrap_or(Path::new("")).to_string_lossy().into_owned();
            return match (module, rest.as_str()) {
                ("std", rest) => rest.to_string(),
                (m, "") => m.to_string(),
                (m, rest) => format!("{m}/{rest}"),
            };
        }
        if !at.pop() {
            return full
                .file_name()
                .map_or("command-line-arguments".into(), |n| n.to_string_lossy().into_owned());
        }
    }
}

/// The root of the toolchain in whose library a folder lies.
fn goroot(dir: &str) -> Option<String> {
    let full = Path::new(dir).canonicalize().ok()?;
    let src = full.ancestors().find(|a| {
        let module = std::fs::read_to_string(a.join("go.mod"));
        module.is_ok_and(|m| m.lines().any(|l| l.trim() == "module std"))
    })?;
    Some(src.parent()?.to_string_lossy().into_owned())
}

fn run_child(dir: &str, name: &str, named: bool, flags: &[String], format: Format) -> bool {
    let begun = Instant::now();
    let exe = match std::env::current_exe() {
        Ok(e) => e,
        Err(e) => {
            eprintln!("gopark: {e}");
            return false;
        }
    };
    let given = |prefix: &str| flags.iter().any(|f| f.starts_with(prefix));
    let bench = given("-test.bench=");
    let tell = !named || bench || given("-test.v") || given("-test.list=");
    let Some(program) = Program::new(&exe, dir, name) else {
        eprintln!("gopark: {dir}: there is no room for a test program");
        return false;
    };
    let mut c = Command::new(&program.path);
    c.arg(format!("{SHOWN}{dir}"))
        .args(flags)
        .env(VARIABLE, format!("{} {}", format.name(), program.package))
        .stdin(Stdio::null());
    // Both outputs go to one, in order; what is wrong with the program's text comes
    // on another way.
    let output = run(c, tell);
    let took = begun.elapsed().as_secs_f64();
    let Ok((status, output)) = output else {
        eprintln!("gopark: {dir}: its tests cannot be run");
        return false;
    };
    match status.code() {
        Some(0) => {
            // Whoever has seen the output knows.
            let none = output.contains("testing: warning: no tests to run\n");
            let none = if named && !bench && none { " [no tests to run]" } else { "" };
            println!("ok  \t{name}\t{took:.3}s{none}");
            true
        }
        Some(BUILD_FAILED) => {
            eprint!("# {name} [{name}.test]\n{output}");
            println!("FAIL\t{name} [build failed]");
            false
        }
        code => {
            if !tell {
                print!("{}", output.trim_start_matches("PASS\n"));
            }
            if !named || bench || output.is_empty() {
                println!("exit status {}", code.unwrap_or(1));
            }
            println!("FAIL\t{name}\t{took:.3}s");
            false
        }
    }
}

/// Runs a test program; what it prints is passed on as it comes if `tell`.
fn run(mut c: Command, tell: bool) -> std::io::Result<(ExitStatus, String)> {
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
        if tell && !output.starts_with(BUILD_MARK) {
            std::io::stdout().write_all(&bytes[..n])?;
            std::io::stdout().flush()?;
        }
    }
    let output = output.strip_prefix(BUILD_MARK).unwrap_or(&output);
    Ok((child.wait()?, String::from_utf8_lossy(output).into_owned()))
}

/// What a child prints first whose package does not compile.
const BUILD_MARK: &[u8] = b"\x00build\n";

/// The name of a test program in a folder of its own, while it runs.
struct Program {
    folder: PathBuf,
    path: PathBuf,
    /// The whole path of the package under test.
    package: String,
}

impl Program {
    fn new(exe: &Path, dir: &str, name: &str) -> Option<Program> {
        let package = std::path::absolute(dir).ok()?.to_str()?.to_string();
        let base = std::env::temp_dir();
        let folder = (0..1000).map(|i| base.join(format!("gopark-test{}-{i}", std::process::id())));
        let folder = folder.into_iter().find(|f| std::fs::create_dir(f).is_ok())?;
        let path = folder.join(format!("{}.test", name.rsplit('/').next().unwrap_or(name)));
        let p = Program { folder, path, package };
        std::os::unix::fs::symlink(exe, &p.path).ok()?;
        Some(p)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It is in the folder for temporary things: no loss if it stays.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Says of which package this is the test program: a format of errors, and a folder.
const VARIABLE: &str = "GOPARK_TEST";
/// Begins the argument with the folder as it was given, of the first process only:
/// that goes there.
const SHOWN: &str = "-gopark.test=";

/// Runs the tests if this process is a test program, started by `gopark test` or by
/// such a program.
pub fn binary(args: &[OsString]) -> Option<ExitCode> {
    let variable = std::env::var(VARIABLE).ok()?;
    let (format, package) = variable.split_once(' ')?;
    let name = args.first()?.to_str()?;
    let flags: Vec<String> = args[1..].iter().map(|a| a.to_string_lossy().into_owned()).collect();
    let flag = flags.first().map_or("", |f| f.as_str());
    if !name.ends_with(".test") && !flag.starts_with("-test.") {
        return None;
    }
    let format = Format::choose(Some(format));
    Some(match flag.strip_prefix(SHOWN) {
        Some(dir) => run_here(dir, true, name, flags[1..].to_vec(), format),
        None => run_here(package, false, name, flags, format),
    })
}

/// The exit status of a child whose package does not compile.
const BUILD_FAILED: i32 = 125;

/// The files of a package under test.
struct Package {
    name: String,
    files: Texts,
    internal: Texts,
    external: Texts,
}

impl Package {
    fn read(dir: &str, path: &str) -> Result<Package, String> {
        let from = Files::default();
        let names = from.read_dir(dir).map_err(|e| format!("open {dir}: {e}"))?;
        let mut p = Package { name: String::new(), files: vec![], internal: vec![], external: vec![] };
        let on = Machine::of(names.iter().map(String::as_str));
        for n in names {
            let test = n.strip_suffix("_test.go").map(|stem| format!("{stem}.go"));
            if !match_name_on(test.as_deref().unwrap_or(&n), on) {
                continue;
            }
            let file = format!("{dir}/{n}");
            let text = from.read_file(&file).map_err(|e| format!("open {file}: {e}"))?;
            if !match_text_on(&text, on) {
                continue;
            }
            let package = package_clause(&text);
            let list = match (&test, package.ends_with("_test")) {
                (None, _) => &mut p.files,
                (Some(_), false) => &mut p.internal,
                (Some(_), true) => &mut p.external,
            };
            list.push((file, text.into()));
            if !package.ends_with("_test") {
                p.name = package;
            }
        }
        if p.files.is_empty() && p.internal.is_empty() && p.external.is_empty() {
            return Err(format!("no Go files in {dir}"));
        }
        if p.name.is_empty() {
            p.name = path.rsplit('/').next().unwrap_or(path).to_string();
        }
        Ok(p)
    }
}

/// The name after `package`.
fn package_clause(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let pieces = split(&text);
    let clause = pieces.iter().find_map(|p| p.text.strip_prefix("package"));
    clause.unwrap_or("").trim().to_string()
}

/// The files of the test program: the package with its tests, its external
/// tests, and main.
struct Overlay {
    files: Files,
    own: HashMap<String, Texts>,
    main: String,
    /// The toolchain whose package it is. What that imports and the embedded
    /// library does not have comes from there too.
    goroot: Option<String>,
}

impl Loader for Overlay {
    fn read_file(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == MAIN { Ok(self.main.clone().into_bytes()) } else { self.files.read_file(path) }
    }
    fn read_dir(&self, path: &str) -> Result<Vec<String>, String> {
        self.files.read_dir(path)
    }
    fn kind(&self, path: &str) -> Option<FileKind> {
        self.files.kind(path)
    }
    fn libraries(&self) -> Vec<String> {
        self.files.libraries()
    }
    fn library(&self, import_path: &str) -> Option<Texts> {
        let embedded = self.files.library(import_path);
        embedded.or_else(|| toolchain(self.goroot.as_deref()?, import_path, false))
    }
    fn overlay(&self, import_path: &str) -> Option<Texts> {
        self.own.get(import_path).cloned()
    }
}

/// Tests, benchmarks and examples of one package, as entries of main's tables.
#[derive(Default)]
struct Tables {
    tests: Vec<String>,
    benchmarks: Vec<String>,
    fuzz: Vec<String>,
    examples: Vec<String>,
    main: Option<String>,
    used: bool,
}

impl Tables {
    /// Adds what `files`, imported as `q`, declare.
    fn add(&mut self, files: &Texts, q: &str) -> bool {
        self.used = false;
        for (_, text) in files {
            let text = String::from_utf8_lossy(text);
            let pieces = split(&text);
            for (i, p) in pieces.iter().enumerate() {
                let Kind::Func(name) = &p.kind else { continue };
                let is = |prefix: &str| {
                    name.strip_prefix(prefix).is_some_and(|r| !r.starts_with(|c: char| c.is_lowercase()))
                };
                let entry = format!("{{{name:?}, {q}.{name}}},");
                if name == "TestMain" && p.text.contains("testing.M") {
                    self.main = Some(format!("{q}.TestMain"));
                } else if is("Test") {
                    self.tests.push(entry);
                } else if is("Benchmark") {
                    self.benchmarks.push(entry);
                } else if is("Fuzz") {
                    self.fuzz.push(entry);
                } else if is("Example") && i < pieces.len() {
                    let Some((output, unordered)) = expected(&p.text) else { continue };
                    self.examples
                        .push(format!("{{{name:?}, {q}.{name}, {}, {unordered}}},", go_quote(&output)));
                } else {
                    continue;
                }
                self.used = true;
            }
        }
        self.used
    }
}

/// What the comment at the end of an example's body says that it prints, and
/// whether the order of lines does not matter.
fn expected(body: &str) -> Option<(String, bool)> {
    let lines: Vec<&str> = body.trim_end().trim_end_matches('}').trim_end().lines().collect();
    let comment = |l: &str| l.trim().strip_prefix("//").map(|c| c.trim_end().to_string());
    let from = lines.iter().rposition(|l| comment(l).is_none()).map_or(0, |i| i + 1);
    let block: Vec<String> = lines[from..].iter().filter_map(|l| comment(l)).collect();
    let lower = |l: &String| l.trim().to_lowercase();
    let at = block.iter().position(|l| {
        let l = lower(l);
        l.starts_with("output:") || l.starts_with("unordered output:")
    })?;
    let unordered = lower(&block[at]).starts_with("unordered");
    let (_, first) = block[at].split_once(':')?;
    let mut out = vec![first.trim().to_string()];
    out.extend(block[at + 1..].iter().map(|l| l.strip_prefix(' ').unwrap_or(l).to_string()));
    Some((format!("{}\n", out.join("\n").trim()), unordered))
}

fn go_quote(s: &str) -> String {
    let mut out = String::from("\"");
    for c in s.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Runs the tests of the package in `dir` in this process, which is called `name`
/// and goes there first if asked to. Returns only if they do not compile.
fn run_here(dir: &str, go_there: bool, name: &str, flags: Vec<String>, format: Format) -> ExitCode {
    let path = import_path(dir);
    let p = match Package::read(dir, &path) {
        Ok(p) => p,
        Err(e) => {
            let _ = std::io::stderr().write_all(BUILD_MARK);
            eprintln!("{e}");
            return ExitCode::from(BUILD_FAILED as u8);
        }
    };
    let external = format!("{path}_test");
    let mut t = Tables::default();
    let inside = t.add(&p.internal, "_test");
    let outside = t.add(&p.external, "_xtest");
    let mut own = HashMap::new();
    let mut imports = String::new();
    let files = [p.files, p.internal].concat();
    if !files.is_empty() {
        own.insert(path.clone(), files);
        imports.push_str(&format!("import {} {path:?}\n", if inside { "_test" } else { "_" }));
    }
    if !p.external.is_empty() {
        own.insert(external.clone(), p.external);
        imports.push_str(&format!("import {} {external:?}\n", if outside { "_xtest" } else { "_" }));
    }
    let run = match &t.main {
        Some(f) => format!("{f}(m)\n\tos.Exit(0)"),
        None => "os.Exit(m.Run())".into(),
    };
    let main = format!(
        "package main\n\nimport \"internal/testdeps\"\nimport \"os\"\nimport \"testing\"\n{imports}\nfunc main() {{\n\tm := testing.MainStart(testdeps.Deps{{Path: {path:?}}},\n\t[]testing.InternalTest{{{}}},\n\t[]testing.InternalBenchmark{{{}}},\n\t[]testing.InternalFuzzTarget{{{}}},\n\t[]testing.InternalExample{{{}}})\n\t{run}\n}}\n",
        t.tests.concat(),
        t.benchmarks.concat(),
        t.fuzz.concat(),
        t.examples.concat(),
    );
    let goroot = goroot(dir);
    // There functions may have their bodies elsewhere.
    let complete = goroot.is_none();
    let mut sess = Session::new(Box::new(Overlay { files: Files::default(), own, main, goroot }));
    sess.complete = complete;
    sess.std = !complete;
    let pkg = sess.load_main(&[MAIN.to_string()]);
    let (Some(pkg), true) = (pkg, sess.diags.is_empty()) else {
        let _ = std::io::stderr().write_all(BUILD_MARK);
        report::print(&mut sess, format, false);
        return ExitCode::from(BUILD_FAILED as u8);
    };
    let argv = std::iter::once(name.to_string()).chain(flags).collect();
    // As go test: in the package's folder.
    if go_there && let Err(e) = std::env::set_current_dir(dir) {
        eprintln!("gopark: {dir}: {e}");
        return ExitCode::from(2);
    }
    match gopark_vm::program::Config::from_env(argv) {
        Ok(config) => {
            let code = Box::new(Lowerer::new(sess, pkg));
            gopark_vm::program::run(code, gopark_stdlib::registry(), config)
        }
        Err(e) => {
            eprintln!("{e}");
            ExitCode::from(2)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_say_what_they_print() {
        let f = "func ExampleX() {\n\tf() // no\n\t// Output: a\n\t// b\n\t//  c\n}";
        assert_eq!(expected(f), Some(("a\nb\n c\n".into(), false)));
        let f = "func ExampleX() {\n\tf()\n\n\t// Unordered output:\n\t// a\n}";
        assert_eq!(expected(f), Some(("a\n".into(), true)));
        assert_eq!(expected("func ExampleX() {\n\tf()\n}"), None);
    }

    #[test]
    fn the_package_clause_is_found() {
        assert_eq!(package_clause(b"// Package a\n/* package b */\npackage c // d\n\nimport \"fmt\"\n"), "c");
    }
}
