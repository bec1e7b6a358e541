//! Parses all `.go` files beneath the given folders and prints lines per second
//! on one thread. `--errors` prints each file's diagnostics instead, `--skip`
//! steps over function bodies.
//!
//! `cargo run --release -p gopark-compiler --example parse_speed -- "$(go env GOROOT)/src"`

use gopark_compiler::diagnostic;
use gopark_compiler::syntax::ast::Ast;
use gopark_compiler::syntax::parser::{ParseMode, parse_file};
use gopark_compiler::syntax::source::SourceMap;
use gopark_compiler::syntax::symbol::Interner;
use std::path::{Path, PathBuf};
use std::time::Instant;

fn collect(path: &Path, out: &mut Vec<PathBuf>) {
    if !path.is_dir() {
        return out.push(path.into());
    }
    let Ok(entries) = path.read_dir() else { return };
    let mut entries: Vec<_> = entries.flatten().map(|e| e.path()).collect();
    entries.sort();
    for e in entries {
        if e.is_dir() || e.extension().is_some_and(|x| x == "go") {
            collect(&e, out);
        }
    }
}

fn main() {
    let (flags, paths): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|a| a.starts_with("--"));
    let mode = ParseMode { skip_bodies: flags.iter().any(|f| f == "--skip"), ..ParseMode::default() };
    let show = flags.iter().any(|f| f == "--errors");
    let mut files = Vec::new();
    for p in &paths {
        collect(Path::new(p), &mut files);
    }
    let mut map = SourceMap::default();
    let mut lines = 0;
    for f in &files {
        let Ok(text) = std::fs::read(f) else { continue };
        lines += text.iter().filter(|b| **b == b'\n').count();
        map.add(f.display().to_string(), text);
    }
    let mut ast = Ast::default();
    let mut syms = Interner::default();
    let start = Instant::now();
    let mut failed = 0;
    for f in &map.files {
        let (_, mut diags) = parse_file(&mut ast, &mut syms, f, mode);
        failed += usize::from(!diags.is_empty());
        if show && !diags.is_empty() {
            diagnostic::sort(&mut diags);
            print!("{}", diagnostic::render(&diags, &map, None));
        }
    }
    let took = start.elapsed();
    eprintln!(
        "{} files ({failed} with errors), {lines} lines in {took:?}: {:.2} million lines/s; {} expressions",
        map.files.len(),
        lines as f64 / took.as_secs_f64() / 1e6,
        ast.exprs.len()
    );
}
