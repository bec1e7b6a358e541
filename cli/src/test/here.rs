//! The process of a test program. It was begun by the name of one, and an
//! environment variable says of which package ([`binary`]). So tests can start
//! themselves again, by `os.Args[0]` or os.Executable, to have a process to look at.

use super::cover;
use super::main_file::Tables;
use super::package::{Package, goroot, import_path_and_module};
use super::program::{BUILD_FAILED, BUILD_MARK, SHOWN, VARIABLE};
use crate::report::{self, Format};
use crate::source::{Files, toolchain};
use gopark_compiler::load::{FileKind, Loader, Texts};
use gopark_compiler::lower::Lowerer;
use gopark_compiler::session::Session;
use std::collections::HashMap;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// Name of the made main file.
const MAIN: &str = "_testmain.go";

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
    fn generated(&self, path: &str) -> bool {
        path == MAIN
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

/// Runs the tests of the package in `dir` in this process, which is called `name`
/// and goes there first if asked to. Returns only if they do not compile.
fn run_here(dir: &str, go_there: bool, name: &str, flags: Vec<String>, format: Format) -> ExitCode {
    let (path, module) = import_path_and_module(dir);
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
    let covered = std::env::var(cover::VARIABLE).ok();
    for p in covered.iter().flat_map(|c| cover::packages(c)).filter(|p| *p != path) {
        imports.push_str(&format!("import _ {p:?}\n"));
    }
    let run = match &t.main {
        Some(f) => {
            let code = "int(reflect.ValueOf(m).Elem().FieldByName(\"exitCode\").Int())";
            imports.push_str("import \"reflect\"\n");
            format!("{f}(m)\n\tos.Exit({code})")
        }
        None => "os.Exit(m.Run())".into(),
    };
    let main = format!(
        "package main\n\nimport \"internal/testdeps\"\nimport \"os\"\nimport \"testing\"\n{imports}\nfunc main() {{\n\tm := testing.MainStart(testdeps.Deps{{Path: {path:?}, Module: {module:?}}},\n\t[]testing.InternalTest{{{}}},\n\t[]testing.InternalBenchmark{{{}}},\n\t[]testing.InternalFuzzTarget{{{}}},\n\t[]testing.InternalExample{{{}}})\n\t{run}\n}}\n",
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
    if let Some(c) = &covered {
        cover::told(&mut sess, c);
    }
    let pkg = sess.load_main(&[MAIN.to_string()]);
    let (Some(pkg), true) = (pkg, sess.diags.is_empty()) else {
        let _ = std::io::stderr().write_all(BUILD_MARK);
        report::print(&mut sess, format, false);
        return ExitCode::from(BUILD_FAILED as u8);
    };
    if let (Some(c), Some(told)) = (&covered, &mut sess.cover) {
        told.blocks.extend(cover::programs(c));
        gopark_vm::rt_natives::cover(cover::description(c, &told.blocks), told.blocks.len());
    }
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
