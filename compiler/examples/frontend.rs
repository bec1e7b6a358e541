//! How fast the front end is, in lines per second on one thread: lexing and
//! parsing, checking, and lowering of a package of a Go toolchain and all that
//! it imports, whole: every declaration and every function's body.
//!
//! `cargo run --release -p gopark-compiler --example frontend -- "$(go env GOROOT)" [PACKAGE [RUNS]]`
//!
//! The package is `net/http` unless named. All files are in memory before the
//! clock starts. Each figure is the median of the runs (five unless said), each
//! from nothing. Lines are newlines, comments and blank lines among them.
//! Lowered are all functions and methods without type parameters and every
//! literal, instance and wrapper they refer to; the lines are the same ones.

use gopark_bytecode::func::{CodeSource, FuncRef};
use gopark_compiler::load::{
    Loader, Texts,
    constraint::{match_name, match_text},
};
use gopark_compiler::lower::{FuncKey, Lowerer};
use gopark_compiler::session::Session;
use gopark_compiler::syntax::ast::{Ast, Body, Decl, FuncDecl};
use gopark_compiler::syntax::parser::{ParseMode, parse_body, parse_file};
use gopark_compiler::syntax::source::SourceMap;
use gopark_compiler::syntax::symbol::Interner;
use gopark_compiler::types::object::{ObjId, PkgId};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The toolchain's packages, read once; and a program that imports one.
#[derive(Clone)]
struct Library {
    root: PathBuf,
    program: String,
    read: Arc<Mutex<HashMap<String, Option<Texts>>>>,
}

impl Library {
    fn on_disk(&self, path: &str) -> Option<Texts> {
        ["src", "src/vendor"].iter().find_map(|sub| {
            let dir = self.root.join(sub).join(path);
            let mut names: Vec<PathBuf> = dir.read_dir().ok()?.filter_map(|e| Some(e.ok()?.path())).collect();
            names.sort();
            let wanted = |p: &&PathBuf| p.file_name().is_some_and(|n| match_name(&n.to_string_lossy()));
            let texts: Texts = names
                .iter()
                .filter(wanted)
                .filter_map(|p| Some((p.display().to_string(), std::fs::read(p).ok()?)))
                .filter(|(_, text)| match_text(text))
                .map(|(name, text)| (name, text.into()))
                .collect();
            (!texts.is_empty()).then_some(texts)
        })
    }
}

impl Loader for Library {
    fn read_file(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == "main.go" { Ok(self.program.clone().into_bytes()) } else { Err("not there".into()) }
    }
    fn read_dir(&self, _: &str) -> Result<Vec<String>, String> {
        Err("not there".into())
    }
    fn library(&self, path: &str) -> Option<Texts> {
        let mut read = self.read.lock().ok()?;
        read.entry(path.to_string()).or_insert_with(|| self.on_disk(path)).clone()
    }
}

fn parse(map: &SourceMap) -> Duration {
    let (mut ast, mut syms) = (Ast::default(), Interner::default());
    let start = Instant::now();
    let mut errors = 0;
    for f in &map.files {
        errors += parse_file(&mut ast, &mut syms, f, ParseMode { std: true, ..ParseMode::default() }).1.len();
    }
    let took = start.elapsed();
    assert_eq!(errors, 0, "the toolchain's sources are correct");
    took
}

/// Parses what a run puts off until it is called.
fn parse_bodies(s: &mut Session) {
    for i in 0..s.ast.decls.len() {
        if let Decl::Func(f) = s.ast.decls[i]
            && let Body::Lazy { lbrace, rbrace } = f.body
            && let Some(file) = s.sources.file(lbrace)
        {
            let (block, _) = parse_body(&mut s.ast, &mut s.types.syms, file, lbrace, rbrace);
            s.ast.decls[i] = Decl::Func(FuncDecl { body: Body::Block(block), ..f });
        }
    }
}

/// A session that has loaded everything.
fn loaded(library: &Library) -> (Session, PkgId) {
    let mut s = Session::new(Box::new(library.clone()));
    let Some(main) = s.load(&["main.go".to_string()]) else {
        for d in &s.diags {
            eprintln!("{}", d.msg);
        }
        std::process::exit(1);
    };
    (s, main)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn main() {
    let mut args = std::env::args().skip(1);
    let Some(root) = args.next() else {
        eprintln!("usage: frontend GOROOT [PACKAGE [RUNS]]");
        std::process::exit(2);
    };
    let package = args.next().unwrap_or("net/http".into());
    let runs: usize = args.next().and_then(|n| n.parse().ok()).unwrap_or(5).max(1);
    let program = format!("package main\n\nimport _ \"{package}\"\n\nfunc main() {{}}\n");
    let library = Library { root: root.into(), program, read: Arc::default() };
    let (mut parsing, mut checking, mut lowering) = (vec![], vec![], vec![]);
    let (mut lines, mut lowered, mut failed) = (0, 0, 0);
    for _ in 0..runs {
        let (mut s, main) = loaded(&library);
        lines = s.sources.files.iter().map(|f| f.text.iter().filter(|b| **b == b'\n').count()).sum();
        parsing.push(parse(&s.sources));

        // Checking, without the parsing of bodies that a run puts off.
        parse_bodies(&mut s);
        let start = Instant::now();
        s.check_all();
        let objects: Vec<ObjId> =
            s.packages().into_iter().flat_map(|p| s.types.pkg(p).objects.borrow().clone()).collect();
        for o in &objects {
            s.resolve(*o);
        }
        let declared: Vec<ObjId> = objects.into_iter().filter(|o| s.types.obj(*o).is_func()).collect();
        for f in &declared {
            s.check_func_body(*f);
        }
        checking.push(start.elapsed());
        for d in &s.diags {
            eprintln!("{}", d.msg);
        }

        let start = Instant::now();
        let mut lw = Lowerer::new(s, main);
        for f in declared {
            let sess = lw.session();
            let generic = sess.types.sig(sess.types.obj(f).ty());
            let generic = generic.is_some_and(|g| !g.tparams.is_empty() || !g.recv_tparams.is_empty());
            let written = sess.func_decl(f).is_some_and(|d| !matches!(d.body, Body::None));
            if !generic && written {
                lw.func(FuncKey::Decl(f, Box::new([])));
            }
        }
        (lowered, failed) = (0, 0);
        let (mut next, mut known) = (0, 0);
        loop {
            let new = lw.take_new().funcs;
            if new.is_empty() {
                break;
            }
            known += new.len() as u32;
            for info in &new {
                let f = FuncRef(next);
                next += 1;
                if !info.native {
                    match lw.lower(f) {
                        Ok(_) => lowered += 1,
                        Err(e) => {
                            failed += 1;
                            if failed <= 20 {
                                eprintln!("{e}");
                            }
                        }
                    }
                }
            }
        }
        debug_assert_eq!(next, known);
        lowering.push(start.elapsed());
    }
    println!("{package} and all it imports: {lines} lines, {lowered} functions lowered ({failed} not)");
    for (what, times) in [("parsing", parsing), ("checking", checking), ("lowering", lowering)] {
        let took = median(times);
        println!("{what:9}{:12.0} lines/s ({took:.3?})", lines as f64 / took.as_secs_f64());
    }
}
