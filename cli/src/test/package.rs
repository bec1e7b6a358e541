//! What `gopark test` finds in a folder: a package, its tests and those of the
//! package beside it; and what the packages that were asked for are called.

use super::main_file;
use crate::source::Files;
use gopark_compiler::load::constraint::{Machine, match_name_on, match_text_on};
use gopark_compiler::load::{Loader, Texts};
use std::path::Path;

/// Folders with Go files: `./...` stands for all beneath.
pub fn expand(dirs: &[String]) -> Vec<String> {
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
pub fn import_path(dir: &str) -> String {
    import_path_and_module(dir).0
}

/// The same, and the module's path, "" if there is none.
pub fn import_path_and_module(dir: &str) -> (String, String) {
    // `.` and `..` would stay in the name.
    let full = std::path::absolute(dir).unwrap_or_else(|_| dir.into());
    let full = full.canonicalize().unwrap_or(full);
    for at in full.ancestors() {
        let Ok(text) = std::fs::read_to_string(at.join("go.mod")) else { continue };
        let module = text.lines().find_map(|l| l.strip_prefix("module ")).unwrap_or("").trim();
        let rest = full.strip_prefix(at).unwrap_or(Path::new("")).to_string_lossy().into_owned();
        let path = match (module, rest.as_str()) {
            ("std", rest) => rest.to_string(),
            (m, "") => m.to_string(),
            (m, rest) => format!("{m}/{rest}"),
        };
        return (path, module.into());
    }
    let last = full.file_name();
    (last.map_or("command-line-arguments".into(), |n| n.to_string_lossy().into_owned()), String::new())
}

/// The folder's whole name.
pub fn full(dir: &str) -> String {
    let path = Path::new(dir);
    let full = path.canonicalize().or_else(|_| std::path::absolute(path));
    full.map_or(dir.into(), |p| p.to_string_lossy().into_owned())
}

/// A folder as it is called before anything is known of it.
pub fn shown(dir: &str) -> String {
    if dir.starts_with(['.', '/']) { dir.into() } else { format!("./{dir}") }
}

/// The root of the toolchain in whose library a folder lies.
pub fn goroot(dir: &str) -> Option<String> {
    let full = Path::new(dir).canonicalize().ok()?;
    let src = full.ancestors().find(|a| {
        let module = std::fs::read_to_string(a.join("go.mod"));
        module.is_ok_and(|m| m.lines().any(|l| l.trim() == "module std"))
    })?;
    Some(src.parent()?.to_string_lossy().into_owned())
}

/// The files of a package under test.
pub struct Package {
    pub name: String,
    pub files: Texts,
    pub internal: Texts,
    pub external: Texts,
}

impl Package {
    pub fn read(dir: &str, path: &str) -> Result<Package, String> {
        let from = Files::default();
        let names = from.read_dir(dir).map_err(|_| format!("stat {}: directory not found", full(dir)))?;
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
            let package = main_file::package_clause(&text);
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
            return Err(format!("no Go files in {}", full(dir)));
        }
        if p.name.is_empty() {
            p.name = path.rsplit('/').next().unwrap_or(path).to_string();
        }
        Ok(p)
    }
}
