//! Coverage as `gopark test` knows it: which packages are covered, what the test
//! program is told of that, and the profile of all packages' tests.

use super::package::{Package, import_path, import_path_and_module};
use crate::source::Files;
use gopark_compiler::cover::{self, Block};
use gopark_compiler::load::{Loader, Texts};
use gopark_compiler::session::Session;
use gopark_compiler::syntax::ast::{Decl, Expr};
use gopark_compiler::syntax::parser::{ParseMode, parse_file};
use gopark_compiler::types::constant::unquote;
use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The test program's variable: mode, where, and packages, a line each.
pub const VARIABLE: &str = "GOPARK_COVER";

/// What is to be covered.
pub struct Cover {
    pub mode: String,
    /// `-coverpkg`; without, it is the package under test.
    pub patterns: Option<Vec<String>>,
    /// The profile of all tests.
    pub profile: Option<PathBuf>,
    /// The packages that the patterns match.
    pub packages: Vec<Covered>,
    /// The packages that are tested.
    pub tested: Vec<String>,
}

/// A package that is covered.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Covered {
    path: String,
    /// Its folder if it is a program, which no test program imports: it is only counted.
    program: Option<String>,
}

impl Cover {
    /// Finds the packages that the patterns match among those that the tests of `dirs`
    /// depend on, and begins the profile. False: it cannot be written.
    pub fn begin(&mut self, dirs: &[String]) -> bool {
        if let Some(patterns) = &self.patterns {
            self.tested = dirs.iter().map(|d| import_path(d)).collect();
            let mut all = HashSet::new();
            dirs.iter().for_each(|d| depend(d, true, &mut all));
            let mut all: Vec<Covered> = all.into_iter().collect();
            all.sort();
            for p in patterns {
                let found: Vec<&Covered> = all.iter().filter(|c| matches(p, &c.path)).collect();
                self.packages.extend(found.iter().copied().cloned());
                if Files::default().library(p).is_some() || p == "std" {
                    eprintln!("gopark: -coverpkg={p}: coverage of the library is not measured");
                } else if found.is_empty() {
                    eprintln!("warning: no packages being tested depend on matches for pattern {p}");
                }
            }
            self.packages.sort();
            self.packages.dedup();
        }
        let Some(path) = &self.profile else { return true };
        match std::fs::write(path, format!("mode: {}\n", self.mode)) {
            Ok(()) => true,
            Err(e) => {
                eprintln!("open {}: {}", path.display(), crate::source::text(e));
                false
            }
        }
    }

    /// What the test program of a package is told. With patterns, covered is what they
    /// match of the packages that are tested, and of those that this one depends on.
    pub fn variable(&self, dir: &str, package: &str) -> String {
        let Some(patterns) = &self.patterns else { return format!("{}\n\n{package}", self.mode) };
        let mut out = format!("{}\n in {}", self.mode, patterns.join(", "));
        let mut needs = HashSet::new();
        depend(dir, true, &mut needs);
        for c in self.packages.iter().filter(|c| self.tested.contains(&c.path) || needs.contains(*c)) {
            let program = c.program.as_ref().filter(|_| c.path != package);
            out.push_str(&format!("\n{}{}", c.path, program.map_or(String::new(), |d| format!("\t{d}"))));
        }
        out
    }

    /// Whether the package's own code is covered.
    fn covers(&self, package: &str) -> bool {
        self.patterns.is_none() || self.packages.iter().any(|p| p.path == package)
    }

    /// Adds what a test program has written.
    pub fn add(&self, written: &Path) {
        let Ok(text) = std::fs::read_to_string(written) else { return };
        let lines = text.split_once('\n').map_or("", |(_, lines)| lines);
        self.append(lines);
    }

    /// Of a package without tests: whether there is something to cover. Nothing of that
    /// has run.
    pub fn untested(&self, name: &str, p: &Package) -> bool {
        if !self.covers(name) {
            return false;
        }
        let blocks = blocks(name, &p.files);
        let lines: Vec<String> =
            sorted(&blocks).iter().map(|i| format!("{} 0\n", line(&blocks[*i]))).collect();
        self.append(&lines.concat());
        !blocks.is_empty()
    }

    fn append(&self, lines: &str) {
        let Some(path) = &self.profile else { return };
        let file = std::fs::OpenOptions::new().append(true).open(path);
        if let Err(e) = file.and_then(|mut f| f.write_all(lines.as_bytes())) {
            eprintln!("{}: {}", path.display(), crate::source::text(e));
        }
    }
}

/// In the test program: the session that `variable` makes, and the packages to import
/// that it may not import itself.
pub fn told(sess: &mut Session, variable: &str) {
    let packages: Vec<String> = packages(variable).map(String::from).collect();
    let wants = Box::new(move |path: &str| packages.iter().any(|p| p == path));
    sess.cover = Some(cover::Cover { wants, blocks: vec![] });
}

/// The packages that the variable names, but programs.
pub fn packages(variable: &str) -> impl Iterator<Item = &str> {
    variable.lines().skip(2).filter(|l| !l.is_empty() && !l.contains('\t'))
}

/// The blocks of the programs that the variable names. None of them will run.
pub fn programs(variable: &str) -> Vec<Block> {
    let named = variable.lines().skip(2).filter_map(|l| l.split_once('\t'));
    let of = |(path, dir): (&str, &str)| Package::read(dir, path).map(|p| blocks(path, &p.files));
    named.filter_map(|p| of(p).ok()).flatten().collect()
}

/// What package testing is told of the blocks: mode, where, and for each block its
/// counter, statements and place, in the order of profiles.
pub fn description(variable: &str, blocks: &[Block]) -> String {
    let mut out: Vec<String> = variable.lines().take(2).map(String::from).collect();
    out.extend(sorted(blocks).iter().map(|i| format!("{i} {}", line(&blocks[*i]))));
    out.join("\n")
}

/// The numbers of the blocks, by package, file and place.
fn sorted(blocks: &[Block]) -> Vec<usize> {
    let mut all: Vec<usize> = (0..blocks.len()).collect();
    all.sort_by_key(|i| (&blocks[*i].package, &blocks[*i].file, blocks[*i].start, blocks[*i].end));
    all
}

/// A block as profiles have it, without its count.
fn line(b: &Block) -> String {
    let ((l0, c0), (l1, c1)) = (b.start, b.end);
    format!("{}/{}:{l0}.{c0},{l1}.{c1} {}", b.package, b.file, b.statements)
}

/// An empty session, to parse in.
fn empty() -> Session {
    Session::new(Box::new(Files::default()))
}

/// The blocks of a package's files.
fn blocks(package: &str, texts: &Texts) -> Vec<Block> {
    let mut sess = empty();
    let mut out = cover::Cover { wants: Box::new(|_| true), blocks: vec![] };
    for (name, text) in texts {
        sess.sources.add_text(name.clone(), text.clone());
        let Some(file) = sess.sources.files.last() else { continue };
        let (f, diags) = parse_file(&mut sess.ast, &mut sess.types.syms, file, ParseMode::default());
        if diags.is_empty() {
            cover::add_counters(&mut out, &mut sess.ast, &mut sess.types.syms, file, f.decls, package);
        }
    }
    out.blocks
}

/// Whether a pattern of packages matches an import path.
fn matches(pattern: &str, path: &str) -> bool {
    let local = pattern.starts_with("./") || pattern.starts_with("../") || pattern == "." || pattern == "..";
    let absolute = local.then(|| match pattern.strip_suffix("/...") {
        Some(dir) => format!("{}/...", import_path(dir)),
        None => import_path(pattern),
    });
    let pattern = absolute.as_deref().unwrap_or(pattern);
    if pattern == "all" || pattern == "..." {
        return true;
    }
    match pattern.strip_suffix("/...") {
        Some(root) => path == root || path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/')),
        None => path == pattern,
    }
}

/// Adds the package in `dir` and those of its module that it imports; also those that
/// its tests import, if it is under test.
fn depend(dir: &str, tested: bool, all: &mut HashSet<Covered>) {
    let (path, module) = import_path_and_module(dir);
    let Ok(p) = Package::read(dir, &path) else { return };
    let program = (p.name == "main").then(|| super::package::full(dir));
    if !all.insert(Covered { path: path.clone(), program }) && !tested {
        return;
    }
    let Some(below) = path.strip_prefix(&module) else { return };
    let root = below.split('/').filter(|s| !s.is_empty()).fold(PathBuf::from(dir), |at, _| at.join(".."));
    let tests = if tested { [p.internal, p.external].concat() } else { vec![] };
    for import in imports(&[p.files, tests].concat()) {
        let inside = import.strip_prefix(&module).filter(|r| !module.is_empty() && r.starts_with('/'));
        if let Some(rest) = inside
            && !all.iter().any(|c| c.path == import)
        {
            depend(&format!("{}{rest}", root.display()), false, all);
        }
    }
}

fn imports(texts: &Texts) -> Vec<String> {
    let mut sess = empty();
    let mut out = vec![];
    for (name, text) in texts {
        sess.sources.add_text(name.clone(), text.clone());
        let Some(file) = sess.sources.files.last() else { continue };
        let mode = ParseMode { skip_bodies: true, ..ParseMode::default() };
        let (f, _) = parse_file(&mut sess.ast, &mut sess.types.syms, file, mode);
        for d in sess.ast.list(f.decls) {
            if let Decl::Import { path, .. } = d
                && let Expr::BasicLit { text, .. } = sess.ast.expr(*path)
            {
                let text = unquote(sess.types.sym_text(text));
                out.extend(text.and_then(|(t, _)| String::from_utf8(t).ok()));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<String> {
        let texts = vec![("a.go".to_string(), text.as_bytes().to_vec().into())];
        blocks("p", &texts).iter().map(|b| line(b)["p/a.go:".len()..].to_string()).collect()
    }

    #[test]
    fn blocks_end_where_flow_divides() {
        let text = "package p\n\nfunc f(x int) int {\n\tif x > 1 {\n\t\treturn 2\n\t}\n\treturn x\n}\n";
        assert_eq!(places(text), ["4.2,4.11 1", "7.2,7.10 1", "5.3,6.1 1"]);
    }

    #[test]
    fn comments_are_no_code() {
        let text = "package p\n\nfunc f() {\n\tg()\n\n\t// no\n\n\tg()\n}\n";
        assert_eq!(places(text), ["4.2,5.1 1", "8.2,9.1 1"]);
    }

    #[test]
    fn empty_bodies_have_a_place_without_statements() {
        assert_eq!(places("package p\n\nfunc f() {}\n"), ["3.11,3.11 0"]);
    }

    #[test]
    fn patterns_match_import_paths() {
        assert!(matches("a/...", "a/b") && matches("a/...", "a") && !matches("a/...", "ab"));
        assert!(matches("a/b", "a/b") && !matches("a", "a/b") && matches("all", "a"));
    }
}
