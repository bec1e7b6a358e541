//! Finding and parsing packages. The crate does no IO of its own: it asks a
//! `Loader`. Packages are numbered after those they import.

pub mod constraint;
mod embed;
mod header;
mod import_path;
pub mod input;

use crate::check::Checker;
use crate::cover::add_counters;
use crate::diagnostic::{Code, Diagnostic};
use crate::session::Session;
use crate::syntax::ast::{Decl, Expr, File};
use crate::syntax::parser::{ParseMode, parse_file};
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::constant::unquote;
use crate::types::object::{FileInfo, Package, PkgId};
use constraint::GO_VERSION;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};

/// Files of a package: (name, text).
pub type Texts = Vec<(String, Cow<'static, [u8]>)>;

/// Kinds of a folder's entries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum FileKind {
    Regular,
    Folder,
    Other,
}

/// Where sources come from.
pub trait Loader: Send {
    /// The text of the file at `path`.
    fn read_file(&self, path: &str) -> Result<Vec<u8>, String>;
    /// The names of the entries of the folder at `path`.
    fn read_dir(&self, path: &str) -> Result<Vec<String>, String>;
    /// The files of a package of the program's own that lies in no folder.
    fn overlay(&self, import_path: &str) -> Option<Texts> {
        let _ = import_path;
        None
    }
    /// Whether the file at `path` was made for the program, and may import what is
    /// internal to the library.
    fn generated(&self, path: &str) -> bool {
        let _ = path;
        false
    }
    /// What the entry at `path` is, itself if it is a link. None if there is none.
    fn kind(&self, path: &str) -> Option<FileKind> {
        match (self.read_dir(path), self.read_file(path)) {
            (Ok(_), _) => Some(FileKind::Folder),
            (_, Ok(_)) => Some(FileKind::Regular),
            _ => None,
        }
    }
    /// The whole path of the folder at `path`, as messages name it.
    fn absolute(&self, path: &str) -> String {
        path.to_string()
    }
    /// The files (name, text) of a package of the library, without those that
    /// their build constraints leave out.
    fn library(&self, import_path: &str) -> Option<Texts>;
    /// The import paths of the library's packages, for hints.
    fn libraries(&self) -> Vec<String> {
        vec![]
    }
}

/// The module around the program.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// Import path prefix of its packages.
    pub path: String,
    /// Its folder.
    pub dir: String,
    /// Its language version, as N of `go1.N`.
    pub version: u32,
}

/// A package whose imports are being loaded.
struct Importing {
    /// Its key among the packages.
    path: String,
    /// Its import path as messages name it.
    shown: String,
    /// The file that imports it; empty for the program.
    from: String,
}

/// One package being loaded: its parsed files and their texts' names.
struct Parsed {
    files: Vec<File>,
}

fn join(dir: &str, name: &str) -> String {
    match dir {
        "" => name.to_string(),
        "/" => format!("/{name}"),
        _ => format!("{}/{name}", dir.trim_end_matches('/')),
    }
}

fn parent(path: &str) -> &str {
    match path.trim_end_matches('/').rfind('/') {
        Some(0) => "/",
        Some(i) => &path[..i],
        None => "",
    }
}

impl Session {
    fn error(&mut self, pos: Pos, msg: impl Into<String>) {
        self.diags.push(Diagnostic::new(Code::BrokenImport, pos, msg));
    }

    /// Loads the program's package (`.go` files or one folder) and all it
    /// imports, and checks every package that is not the library's. None if
    /// there is nothing to run; what is wrong is in `diags`.
    pub fn load_main(&mut self, sources: &[String]) -> Option<PkgId> {
        let pkg = self.load(sources)?;
        let program = self.types.pkg(pkg).name.get() == Symbol::MAIN;
        if self.check_all() && program && self.complete {
            // The linker's words.
            if self.types.lookup_pkg(pkg, Symbol::MAIN).is_none() {
                self.error(Pos::NONE, "runtime.main_main·f: function main is undeclared in the main package");
            }
            for msg in self.link() {
                self.error(Pos::NONE, msg);
            }
        }
        Some(pkg)
    }

    /// Loads the program's package and all it imports, and checks nothing. None
    /// if that would be of no use, for there are syntax errors or packages missing.
    pub fn load(&mut self, sources: &[String]) -> Option<PkgId> {
        // A script need not be called `.go`.
        let script = |s: &String| self.loader.read_dir(s).is_err() && self.loader.read_file(s).is_ok();
        let by_file = sources.iter().all(|s| s.ends_with(".go")) || sources.iter().all(script);
        let (dir, files) = if by_file {
            (sources.first().map_or("", |s| parent(s)).to_string(), sources.to_vec())
        } else {
            let dir = sources.first()?.clone();
            (dir.clone(), self.folder_files(&dir)?)
        };
        self.module = self.find_module(&dir);
        let version = self.module.as_ref().map_or(GO_VERSION, |m| m.version);
        if version > GO_VERSION {
            let msg = format!(
                "go: go.mod requires go >= 1.{version} (running go 1.{GO_VERSION}; GOTOOLCHAIN=local)"
            );
            self.error(Pos::NONE, msg);
            return None;
        }
        let mut texts: Texts = vec![];
        for f in files {
            match self.loader.read_file(&f) {
                Ok(mut text) => {
                    // The line that makes a file a script is a comment.
                    if text.starts_with(b"#!") {
                        text[..2].copy_from_slice(b"//");
                    }
                    texts.push((f, text.into()))
                }
                Err(e) => self.error(Pos::NONE, format!("stat {f}: {e}")),
            }
        }
        if texts.is_empty() {
            return None;
        }
        if !by_file {
            // Files that are named are taken whatever their constraints.
            texts.retain(|(_, text)| constraint::match_text(text));
        }
        if texts.is_empty() {
            let path = self.module.as_ref().map_or("command-line-arguments", |m| &m.path);
            let msg = format!("package {path}: build constraints exclude all Go files in {dir}");
            self.error(Pos::NONE, msg);
            return None;
        }
        let mut parsed = self.parse(texts, false);
        // Of a file without a package clause gc reads no more.
        let no_clause = |f: &File| self.ast.ident(f.package).pos == f.base;
        let broken = self.must_stop() || parsed.files.iter().any(no_clause);
        if self.headless(&mut parsed) || self.mixed(&parsed, &dir, Pos::NONE) {
            return None;
        }
        // What is wrong with imported packages comes before syntax errors here,
        // unless the compiler alone is asked and those are among the imports.
        if broken && self.alone && self.errors_in_imports(&parsed) {
            return None;
        }
        let mine = if broken { std::mem::take(&mut self.diags) } else { vec![] };
        let name = self.ast.ident(parsed.files[0].package).name;
        // The vm makes values of its types, whether the program imports it or not.
        self.import("runtime", Pos::NONE, &mut vec![]);
        let place = self.place_of(if dir.is_empty() { "." } else { &dir });
        let shown = if by_file { "command-line-arguments".to_string() } else { place.clone() };
        let path = if self.types.sym_text(name) == "main" { "main".to_string() } else { shown.clone() };
        self.program_path = place;
        let own = Importing { path, shown: shown.clone(), from: String::new() };
        let pkg = self.finish(own, parsed, false, version, &mut vec![])?;
        if self.runs && name != Symbol::MAIN {
            self.error(Pos::NONE, format!("package {shown} is not a main package"));
            return None;
        }
        if broken {
            for p in self.packages() {
                let own = p == pkg || self.types.pkg(p).library;
                if !self.diags.is_empty() || !own && !Checker::check_package(self, p) {
                    return None;
                }
            }
            self.diags = mine;
            return None;
        }
        // Nothing is checked after syntax errors or missing packages.
        if self.must_stop() {
            return None;
        }
        Some(pkg)
    }

    /// True after errors that keep gc from checking: what it calls syntax
    /// errors, and what is wrong with imports. Other complaints of the parser
    /// leave a tree that can be checked.
    fn must_stop(&self) -> bool {
        self.diags.iter().any(|d| !d.code.is_parsers() || d.msg.starts_with("syntax error"))
    }

    fn folder_files(&mut self, dir: &str) -> Option<Vec<String>> {
        let names = match self.loader.read_dir(dir) {
            Ok(names) => names,
            Err(e) => {
                self.error(Pos::NONE, format!("open {dir}: {e}"));
                return None;
            }
        };
        let files: Vec<String> =
            names.iter().filter(|n| constraint::match_name(n)).map(|n| join(dir, n)).collect();
        if files.is_empty() {
            self.error(Pos::NONE, format!("no Go files in {dir}"));
            return None;
        }
        Some(files)
    }

    /// The module whose `go.mod` is in `dir` or a folder around it.
    fn find_module(&self, dir: &str) -> Option<Module> {
        // Relative folders are looked at upwards as far as they go, then with `..`.
        let mut at = if dir.is_empty() { ".".to_string() } else { dir.to_string() };
        for _ in 0..64 {
            if let Ok(text) = self.loader.read_file(&join(&at, "go.mod")) {
                return Some(parse_mod(&String::from_utf8_lossy(&text), at));
            }
            if at == "/" {
                return None;
            }
            at = if at.starts_with('/') {
                parent(&at).to_string()
            } else if at == "." {
                "..".into()
            } else if at.split('/').all(|p| p == "..") {
                format!("{at}/..")
            } else {
                match parent(&at) {
                    "" => ".".into(),
                    p => p.to_string(),
                }
            };
        }
        None
    }

    fn parse(&mut self, texts: Texts, library: bool) -> Parsed {
        let mut files = vec![];
        for (name, text) in texts {
            self.sources.add_text(name, text);
            let Some(file) = self.sources.files.last() else { continue };
            let mode = ParseMode { skip_bodies: library, std: self.std, ..ParseMode::default() };
            let (f, diags) = parse_file(&mut self.ast, &mut self.types.syms, file, mode);
            self.diags.extend(diags);
            files.push(f);
        }
        Parsed { files }
    }

    /// Adds counters to the package's files, but to its tests, if its code is counted.
    fn count(&mut self, path: &str, files: &[File]) {
        let Some(cover) = self.cover.as_mut().filter(|c| (c.wants)(path)) else { return };
        for f in files {
            let Some(source) = self.sources.file(f.base) else { continue };
            if !source.name.ends_with("_test.go") {
                add_counters(cover, &mut self.ast, &mut self.types.syms, source, f.decls, path);
            }
        }
    }

    /// Loads what the files import, then adds the package.
    fn finish(
        &mut self,
        own: Importing,
        parsed: Parsed,
        library: bool,
        version: u32,
        stack: &mut Vec<Importing>,
    ) -> Option<PkgId> {
        let first = parsed.files.first()?;
        let name = self.ast.ident(first.package).name;
        let path = own.path.clone();
        stack.push(own);
        for f in &parsed.files {
            let made = self.sources.file(f.base).is_some_and(|s| self.loader.generated(&s.name));
            self.load_imports(f, library || made, stack)?;
        }
        stack.pop();
        if self.diags.is_empty() && !library {
            self.count(&path, &parsed.files);
        }
        let dir = self.sources.file(first.base).map_or("", |f| parent(&f.name)).to_string();
        let embeddable = if library { FxHashMap::default() } else { self.embeddable(&parsed.files, &dir) };
        let pkg = self.types.add_pkg(Package {
            path: path.clone(),
            name: Cell::new(name),
            library,
            version,
            files: RefCell::default(),
            scope: RefCell::default(),
            inits: RefCell::default(),
            objects: RefCell::default(),
            methods: RefCell::default(),
            imports: RefCell::default(),
            init_order: RefCell::default(),
            embeddable: RefCell::new((dir, embeddable)),
            embeds: RefCell::default(),
            linknames: RefCell::default(),
            hidden: RefCell::default(),
            collected: Cell::new(false),
            fake: Cell::new(false),
        });
        for f in parsed.files {
            let id = self.types.add_file(FileInfo {
                decls: f.decls,
                package: f.package,
                base: f.base,
                pkg,
                // No file goes back behind the first version that knew this rule.
                version: Cell::new(f.go_version.map_or(version, |v| v.max(21))),
                declared_version: f.go_version,
                directives: f.directives,
                scope: RefCell::default(),
                imports: RefCell::default(),
            });
            self.types.pkg(pkg).files.borrow_mut().push(id);
        }
        self.pkg_by_path.insert(path, pkg);
        Some(pkg)
    }

    /// Reports what the go command says of a head that it cannot read, in place
    /// of all that the parser found. Where that found something, imports behind
    /// the head are forgotten.
    fn headless(&mut self, parsed: &mut Parsed) -> bool {
        if self.diags.is_empty() || self.alone {
            return false;
        }
        let Session { sources, types, ast, diags, .. } = self;
        for f in &mut parsed.files {
            let Some(file) = sources.file(f.base) else { continue };
            match header::read(file, &mut types.syms) {
                Ok((name, end)) => {
                    if ast.ident(f.package).pos == f.base {
                        f.package = ast.add_ident(name, Pos(end));
                    }
                    let behind = |d: &Decl| matches!(d, Decl::Import { pos, .. } if pos.0 >= end);
                    if let Some(n) = ast.list(f.decls).iter().position(behind) {
                        f.decls.len = n as u32;
                    }
                }
                Err((pos, msg)) => {
                    *diags = vec![Diagnostic::new(Code::Syntax, Pos(pos), msg)];
                    return true;
                }
            }
        }
        false
    }

    /// Whether something is wrong before the end of a file's last line with an import.
    fn errors_in_imports(&self, parsed: &Parsed) -> bool {
        parsed.files.iter().any(|f| {
            let imports = self.ast.list(f.decls).iter().filter_map(|d| match d {
                Decl::Import { pos, .. } => Some(*pos),
                _ => None,
            });
            let last = imports.max().unwrap_or(f.base);
            let text =
                self.sources.file(f.base).map_or(&b""[..], |s| &s.text[(last.0 - f.base.0) as usize..]);
            let line = text.iter().position(|b| *b == b'\n').unwrap_or(text.len());
            self.diags.iter().any(|d| (f.base..=Pos(last.0 + line as u32)).contains(&d.pos))
        })
    }

    /// Reports files of one folder that belong to different packages.
    fn mixed(&mut self, parsed: &Parsed, dir: &str, pos: Pos) -> bool {
        let package = |f: &File| self.ast.ident(f.package).name;
        let Some(first) = parsed.files.first() else { return false };
        let Some(other) = parsed.files.iter().find(|f| package(f) != package(first)) else { return false };
        let show = |f: &File| {
            let name = self.sources.file(f.base).map_or("", |s| s.name.rsplit('/').next().unwrap_or(""));
            format!("{} ({name})", self.types.sym_text(package(f)))
        };
        let dir = self.loader.absolute(if dir.is_empty() { "." } else { dir });
        let msg = format!("found packages {} and {} in {dir}", show(first), show(other));
        self.error(pos, msg);
        true
    }

    /// Loads what a file imports, anything if it is `trusted`. None where the go
    /// command looks no further.
    fn load_imports(&mut self, f: &File, trusted: bool, stack: &mut Vec<Importing>) -> Option<()> {
        for d in self.ast.list(f.decls).to_vec() {
            if let Decl::Import { path: e, pos, .. } = d
                && let Expr::BasicLit { text, .. } = self.ast.expr(e)
            {
                if text == Symbol::EMPTY {
                    // There is none: the parser has complained.
                    continue;
                }
                let text = unquote(self.types.sym_text(text)).and_then(|(b, _)| String::from_utf8(b).ok());
                let path = text.unwrap_or_else(|| char::REPLACEMENT_CHARACTER.to_string());
                match import_path::invalid(&path) {
                    None if trusted || self.usable(&path, pos, stack) => self.import(&path, pos, stack),
                    None => {}
                    Some(why) if self.alone => {
                        let pos = self.ast.expr_pos(e);
                        self.error(pos, format!("invalid import path ({why})"));
                    }
                    // The go command looks at nothing else.
                    Some(_) => {
                        self.diags.clear();
                        self.error(pos, format!("invalid import path: {path}"));
                        return None;
                    }
                }
            }
        }
        Some(())
    }

    /// False, and reported, for what no package outside the library may import.
    fn usable(&mut self, path: &str, pos: Pos, stack: &[Importing]) -> bool {
        if path.starts_with('/') {
            self.error(pos, format!("{path:?} is not a package path; see 'go help packages'"));
        } else if path.contains('@') {
            let by = stack.last().map_or("", |p| &p.shown);
            let why = "can only use path@version syntax with 'go get' and 'go install' in module-aware mode";
            self.error(Pos::NONE, format!("package {by}\n\timports {path}: {why}"));
        } else if let Some(why) = import_path::malformed(path) {
            self.error(pos, format!("malformed import path {path:?}: {why}"));
        } else if !self.std && path.split('/').any(|p| p == "internal") && self.loader.library(path).is_some()
        {
            self.not_allowed(path, pos, stack);
        } else {
            return true;
        }
        false
    }

    fn not_allowed(&mut self, path: &str, pos: Pos, stack: &[Importing]) {
        let place = self.sources.position(pos).map_or(String::new(), |p| p.to_string());
        let place = place.trim_start_matches("./");
        let by = stack.last().map_or("", |p| &p.shown);
        self.error(Pos::NONE, format!("package {by}\n\t{place}: use of internal package {path} not allowed"));
    }

    /// Loads the package `path`, imported at `pos`, unless it was.
    fn import(&mut self, path: &str, pos: Pos, stack: &mut Vec<Importing>) {
        if self.pkg_by_path.contains_key(path) || path == "unsafe" {
            return;
        }
        let from = self.sources.file(pos).map_or("", |f| f.name.rsplit('/').next().unwrap_or(""));
        let own = Importing { path: path.to_string(), shown: path.to_string(), from: from.to_string() };
        if stack.iter().any(|p| p.path == path) {
            let mut msg = String::new();
            for p in stack.iter().chain([&own]) {
                msg += &match p.from.is_empty() {
                    true => format!("package {}", p.shown),
                    false => format!("\n\timports {} from {}", p.shown, p.from),
                };
            }
            return self.error(Pos::NONE, msg + ": import cycle not allowed");
        }
        if let Some(files) = self.loader.overlay(path) {
            let version = self.module.as_ref().map_or(GO_VERSION, |m| m.version);
            let parsed = self.parse(files, false);
            self.finish(own, parsed, false, version, stack);
            return;
        }
        if let Some(files) = self.loader.library(path) {
            let parsed = self.parse(files, true);
            self.finish(own, parsed, true, GO_VERSION, stack);
            return;
        }
        if path.starts_with("./") || path.starts_with("../") {
            return self.error(
                pos,
                format!("{path:?} is relative, but relative import paths are not supported in module mode"),
            );
        }
        if let Some(m) = self.module.clone()
            && let Some(rest) = path.strip_prefix(&m.path)
            && (rest.is_empty() || rest.starts_with('/'))
        {
            let dir = join(&m.dir, rest.trim_start_matches('/'));
            return self.import_folder(own, &dir, pos, &m, stack);
        }
        self.not_found(path, pos);
    }

    fn not_found(&mut self, path: &str, pos: Pos) {
        let std = !path.split('/').next().unwrap_or("").contains('.');
        let msg = match &self.module {
            _ if path == "C" => "could not import C (gopark has no cgo)".into(),
            _ if std => format!("package {path} is not in std ($GOROOT/src/{path})"),
            Some(_) => format!("no required module provides package {path}; to add it:\n\tgo get {path}"),
            None => format!(
                "no required module provides package {path}: go.mod file not found in current directory or any parent directory; see 'go help modules'"
            ),
        };
        self.error(pos, msg);
    }

    /// The import path of what lies in the folder `dir` of the module.
    fn place_of(&self, dir: &str) -> String {
        let Some(m) = &self.module else { return "command-line-arguments".into() };
        let (dir, top) = (self.loader.absolute(dir), self.loader.absolute(&m.dir));
        match dir.strip_prefix(top.trim_end_matches('/')) {
            Some(rest) => format!("{}{}", m.path, rest.trim_end_matches('/')),
            None => m.path.clone(),
        }
    }

    fn import_folder(&mut self, own: Importing, dir: &str, pos: Pos, m: &Module, stack: &mut Vec<Importing>) {
        let path = own.path.clone();
        let parts: Vec<&str> = path.split('/').collect();
        if let Some(i) = parts.iter().rposition(|p| *p == "internal") {
            // Only what lies around the folder `internal` may use it.
            let root = parts[..i].join("/");
            let importer = match stack.last() {
                Some(p) if stack.len() > 1 => &p.path,
                _ => &self.program_path,
            };
            if *importer != root && !importer.starts_with(&format!("{root}/")) {
                return self.not_allowed(&path, pos, stack);
            }
        }
        let names = self.loader.read_dir(dir).unwrap_or_default();
        let mut texts: Texts = vec![];
        for n in names.iter().filter(|n| constraint::match_name(n)) {
            let file = join(dir, n);
            match self.loader.read_file(&file) {
                Ok(text) => texts.push((file, text.into())),
                Err(e) => self.error(pos, format!("open {file}: {e}")),
            }
        }
        if texts.is_empty() {
            if !names.iter().any(|n| n.ends_with("_test.go")) {
                return self.not_found(&path, pos);
            }
            let dir = self.loader.absolute(dir);
            return self.error(Pos::NONE, format!("{path}: no non-test Go files in {dir}"));
        }
        texts.retain(|(_, text)| constraint::match_text(text));
        if texts.is_empty() {
            let (by, dir) = (stack.last().map_or("", |p| &p.shown), self.loader.absolute(dir));
            let why = format!("build constraints exclude all Go files in {dir}");
            return self.error(Pos::NONE, format!("package {by}\n\timports {path}: {why}"));
        }
        let mut parsed = self.parse(texts, false);
        if self.headless(&mut parsed) || self.mixed(&parsed, dir, pos) {
            return;
        }
        if let Some(f) = parsed.files.first()
            && self.types.sym_text(self.ast.ident(f.package).name) == "main"
        {
            return self.error(pos, format!("import {path:?} is a program, not an importable package"));
        }
        self.finish(own, parsed, false, m.version, stack);
    }
}

/// Module path and language version of a `go.mod`.
fn parse_mod(text: &str, dir: String) -> Module {
    let mut m = Module { path: String::new(), dir, version: 16 };
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or("").trim();
        if let Some(path) = line.strip_prefix("module ") {
            m.path = path.trim().trim_matches('"').to_string();
        } else if let Some(v) = line.strip_prefix("go 1.") {
            let digits: String = v.chars().take_while(char::is_ascii_digit).collect();
            m.version = digits.parse().unwrap_or(GO_VERSION);
        }
    }
    m
}
