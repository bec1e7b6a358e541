//! Go's own sources parse, by the grammar and by the descent to the same tree: everything beneath `$GOPARK_GO_ROOT/src`, or beneath
//! what `go env GOROOT` says, and the programs of Go's test suite where a
//! system package has put them. Skipped, with a message, where there are none.

use gopark_compiler::diagnostic;
use gopark_compiler::syntax::ast::{Ast, Body, Decl};
use gopark_compiler::syntax::dump::dump_file;
use gopark_compiler::syntax::parser::{ParseMode, parse_body, parse_file};
use gopark_compiler::syntax::source::SourceMap;
use gopark_compiler::syntax::symbol::Interner;
use std::path::{Path, PathBuf};

const STD: ParseMode = ParseMode { std: true, skip_bodies: false, by_descent: false };

fn go_root() -> Option<PathBuf> {
    if let Some(root) = std::env::var_os("GOPARK_GO_ROOT") {
        return Some(root.into());
    }
    let out = std::process::Command::new("go").args(["env", "GOROOT"]).output().ok()?;
    let root = String::from_utf8(out.stdout).ok()?;
    (!root.trim().is_empty()).then(|| root.trim().into())
}

fn collect(dir: &Path, out: &mut Vec<PathBuf>) {
    for e in dir.read_dir().into_iter().flatten().flatten() {
        let path = e.path();
        if path.is_dir() {
            // Test data holds programs that are wrong on purpose.
            if path.file_name().is_some_and(|n| n != "testdata") {
                collect(&path, out);
            }
        } else if path.extension().is_some_and(|x| x == "go") {
            out.push(path);
        }
    }
}

/// Parses the files that `wanted` accepts, whole and body by body, and returns
/// their diagnostics and their number.
fn parse(files: &[PathBuf], wanted: impl Fn(&[u8]) -> bool) -> (String, usize) {
    let mut map = SourceMap::default();
    for f in files {
        let Ok(text) = std::fs::read(f) else { continue };
        if wanted(&text) {
            map.add(f.display().to_string(), text);
        }
    }
    let mut found = Vec::new();
    for f in &map.files {
        let (mut ast, mut syms) = (Ast::default(), Interner::default());
        let (whole, diags) = parse_file(&mut ast, &mut syms, f, STD);
        found.extend(diags);
        let by_grammar = dump_file(&ast, &syms, &map, &whole);
        let (mut other, mode) = (Ast::default(), ParseMode { by_descent: true, ..STD });
        let (tree, diags) = parse_file(&mut other, &mut syms, f, mode);
        assert_eq!(diagnostic::render(&diags, &map, None), "");
        let by_descent = dump_file(&other, &syms, &map, &tree);
        if let Some((a, b)) = by_grammar.lines().zip(by_descent.lines()).find(|(a, b)| a != b) {
            panic!("{}: the grammar says {a}, the descent {b}", f.name);
        }
        let (lazy, _) = parse_file(&mut ast, &mut syms, f, ParseMode { skip_bodies: true, ..STD });
        assert_eq!(whole.decls.len, lazy.decls.len, "{}", f.name);
        for (a, b) in whole.decls.range().zip(lazy.decls.range()) {
            let (Decl::Func(a), Decl::Func(b)) = (ast.decls[a], ast.decls[b]) else { continue };
            let Body::Block(whole) = a.body else { continue };
            let Body::Lazy { lbrace, rbrace } = b.body else { panic!("{}: a body was not skipped", f.name) };
            let (block, diags) = parse_body(&mut ast, &mut syms, f, lbrace, rbrace);
            assert_eq!(
                (whole.lbrace, whole.rbrace, whole.stmts.len),
                (block.lbrace, block.rbrace, block.stmts.len)
            );
            found.extend(diags);
        }
    }
    (diagnostic::render(&found, &map, Some(20)), map.files.len())
}

#[test]
fn gos_sources_parse() {
    let Some(root) = go_root() else {
        eprintln!("skipped: no Go toolchain (set GOPARK_GO_ROOT or put go on PATH)");
        return;
    };
    let mut files = Vec::new();
    collect(&root.join("src"), &mut files);
    // A sixth of them is a second's work; the choice is the same each time.
    let all = std::env::var_os("GOPARK_WHOLE_CORPUS").is_some();
    let files: Vec<_> =
        files.into_iter().enumerate().filter(|(i, _)| all || i % 6 == 0).map(|f| f.1).collect();
    let (errors, n) = parse(&files, |_| true);
    assert_eq!(errors, "");
    eprintln!("parsed {n} files");
}

#[test]
fn gos_test_programs_parse() {
    let dirs = ["/usr/share/go/test", "/usr/share/go-1.19/test", "/usr/lib/go/test"];
    let found =
        go_root().map(|r| r.join("test")).into_iter().chain(dirs.map(PathBuf::from)).find(|d| d.is_dir());
    let Some(dir) = found else {
        eprintln!("skipped: no Go test suite");
        return;
    };
    let mut files = Vec::new();
    collect(&dir, &mut files);
    let runs = |text: &[u8]| {
        let first = text.split(|b| *b == b'\n').find(|l| !l.is_empty()).unwrap_or_default();
        let word = first.strip_prefix(b"// ").unwrap_or_default().split(|b| *b == b' ').next();
        [&b"run"[..], b"compile", b"build"].contains(&word.unwrap_or_default())
    };
    let (errors, n) = parse(&files, runs);
    assert_eq!(errors, "");
    eprintln!("parsed {n} programs");
}
