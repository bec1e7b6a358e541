//! Which files the patterns of `go:embed` directives name: the go command's part
//! of it. A folder stands for all files beneath it but hidden ones, and nothing
//! is taken that would not go with the module.

use super::{FileKind, join};
use crate::session::Session;
use crate::syntax::ast::{Decl, Expr, File};
use crate::syntax::directives::EmbedPattern;
use crate::types::constant::unquote;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

impl Session {
    /// The files that each pattern in `files`, of a package in `dir`, names, as
    /// paths below it. Reports the first that names none.
    pub(super) fn embeddable(&mut self, files: &[File], dir: &str) -> FxHashMap<String, Vec<String>> {
        let mut patterns: Vec<EmbedPattern> =
            files.iter().filter(|f| self.imports_embed(f)).flat_map(|f| f.embeds.clone()).collect();
        patterns.sort_by(|a, b| a.text.cmp(&b.text));
        patterns.dedup_by(|a, b| a.text == b.text);
        let mut found = FxHashMap::default();
        for p in patterns {
            match self.matches(dir, &p.text) {
                Ok(list) => {
                    found.insert(p.text, list);
                }
                Err(why) => {
                    self.error(p.pos, format!("pattern {}: {why}", p.text));
                    break;
                }
            }
        }
        found
    }

    fn imports_embed(&self, f: &File) -> bool {
        self.ast.list(f.decls).iter().any(|d| match d {
            Decl::Import { path, .. } => match self.ast.expr(*path) {
                Expr::BasicLit { text, .. } => {
                    unquote(self.types.sym_text(text)).is_some_and(|(path, _)| path == b"embed")
                }
                _ => false,
            },
            _ => false,
        })
    }

    fn matches(&self, dir: &str, pattern: &str) -> Result<Vec<String>, String> {
        let (glob, all) = pattern.strip_prefix("all:").map_or((pattern, false), |glob| (glob, true));
        if !is_glob(glob) || !glob.split('/').all(|elem| !matches!(elem, "" | "." | "..")) {
            return Err("invalid pattern syntax".into());
        }
        let mut files = BTreeSet::new();
        for path in self.glob(dir, glob) {
            let kind = self.loader.kind(&join(dir, &path));
            let what = if kind == Some(FileKind::Folder) { "directory" } else { "file" };
            self.may_embed(dir, &path).map_err(|why| format!("cannot embed {what} {path}: {why}"))?;
            match kind {
                Some(FileKind::Regular) => {
                    files.insert(path);
                }
                Some(FileKind::Folder) => {
                    let before = files.len();
                    let given = self.beneath(dir, &path, all, &mut files)?;
                    if !given && files.len() == before {
                        return Err(format!("cannot embed directory {path}: contains no embeddable files"));
                    }
                }
                _ => return Err(format!("cannot embed irregular file {path}")),
            }
        }
        if files.is_empty() {
            return Err("no matching files found".into());
        }
        Ok(files.into_iter().collect())
    }

    /// What there is at the paths that match.
    fn glob(&self, dir: &str, glob: &str) -> Vec<String> {
        let mut found = vec![String::new()];
        for elem in glob.split('/') {
            let mut next = vec![];
            for path in found {
                if !elem.contains(['*', '?', '[', '\\']) {
                    next.push(join(&path, elem));
                } else if let Ok(mut names) = self.loader.read_dir(&folder(dir, &path)) {
                    names.sort();
                    names.retain(|name| glob_matches(elem, name));
                    next.extend(names.iter().map(|name| join(&path, name)));
                }
            }
            next.retain(|path| self.loader.kind(&join(dir, path)).is_some());
            found = next;
        }
        found
    }

    /// Whether the path and the folders on it go with the module.
    fn may_embed(&self, dir: &str, path: &str) -> Result<(), String> {
        let mut at = path;
        loop {
            let place = join(dir, at);
            if self.loader.kind(&join(&place, "go.mod")).is_some() {
                return Err("in different module".into());
            }
            if at != path && self.loader.kind(&place) != Some(FileKind::Folder) {
                return Err(format!("in non-directory {at}"));
            }
            let name = at.rsplit('/').next().unwrap_or(at);
            if is_bad_name(name) {
                let what = if at == path { "invalid name" } else { "in invalid directory" };
                return Err(format!("{what} {name}"));
            }
            match at.rsplit_once('/') {
                Some((above, _)) => at = above,
                None => return Ok(()),
            }
        }
    }

    /// Adds the files beneath the folder. True if there were any.
    fn beneath(
        &self,
        dir: &str,
        folder: &str,
        all: bool,
        files: &mut BTreeSet<String>,
    ) -> Result<bool, String> {
        let mut any = false;
        let mut todo = vec![folder.to_string()];
        while let Some(folder) = todo.pop() {
            for name in self.loader.read_dir(&join(dir, &folder))? {
                let path = join(&folder, &name);
                let hidden = name.starts_with(['.', '_']);
                match self.loader.kind(&join(dir, &path)) {
                    _ if hidden && (!all || is_bad_name(&name)) => {}
                    Some(FileKind::Folder) => {
                        let module = self.loader.kind(&join(dir, &join(&path, "go.mod"))).is_some();
                        todo.extend((!module && !is_bad_name(&name)).then_some(path));
                    }
                    _ if is_bad_name(&name) => {
                        return Err(format!("cannot embed file {path}: invalid name {name}"));
                    }
                    Some(FileKind::Regular) => {
                        any = true;
                        files.insert(path);
                    }
                    _ => {}
                }
            }
        }
        Ok(any)
    }
}

/// The folder at `path`; without a name it is the current one.
fn folder(dir: &str, path: &str) -> String {
    let path = join(dir, path);
    let path = path.trim_end_matches('/');
    if path.is_empty() { ".".into() } else { path.to_string() }
}

/// Names that a module's files cannot have, for some system would not take them.
fn is_bad_name(name: &str) -> bool {
    const RESERVED: [&str; 22] = [
        "con", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "prn", "aux", "nul",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];
    let ok = |c: char| {
        if c.is_ascii() {
            c.is_ascii_alphanumeric() || "!#$%&()+,-.=@[]^_{}~ ".contains(c)
        } else {
            c.is_alphabetic()
        }
    };
    let first = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    !name.chars().all(ok)
        || name.ends_with('.')
        || name.is_empty()
        || RESERVED.contains(&first.as_str())
        || matches!(name, ".bzr" | ".hg" | ".git" | ".svn")
}

/// One part of a pattern.
enum Part {
    Star,
    Any,
    Char(char),
    Class { not: bool, ranges: Vec<(char, char)> },
}

/// The parts of a pattern. None if it is none.
fn parts(pattern: &str) -> Option<Vec<Part>> {
    let mut parts = vec![];
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        parts.push(match c {
            '*' => Part::Star,
            '?' => Part::Any,
            '\\' => Part::Char(chars.next()?),
            '[' => {
                let not = chars.next_if_eq(&'^').is_some();
                let mut ranges = vec![];
                while ranges.is_empty() || chars.next_if_eq(&']').is_none() {
                    let mut bound = || match chars.next()? {
                        '-' | ']' => None,
                        '\\' => chars.next(),
                        c => Some(c),
                    };
                    let low = bound()?;
                    let high = if chars.next_if_eq(&'-').is_some() {
                        match chars.next()? {
                            '-' | ']' => return None,
                            '\\' => chars.next()?,
                            c => c,
                        }
                    } else {
                        low
                    };
                    ranges.push((low, high));
                }
                Part::Class { not, ranges }
            }
            c => Part::Char(c),
        });
    }
    Some(parts)
}

fn is_glob(pattern: &str) -> bool {
    parts(pattern).is_some()
}

fn glob_matches(pattern: &str, name: &str) -> bool {
    let Some(parts) = parts(pattern) else { return false };
    let name: Vec<char> = name.chars().collect();
    // Where to go back to: behind the last star, and what it has taken.
    let (mut at, mut i, mut back) = (0, 0, None);
    loop {
        let fits = match parts.get(at) {
            Some(Part::Star) => {
                back = Some((at + 1, i));
                at += 1;
                continue;
            }
            None if i == name.len() => return true,
            None => false,
            Some(part) => name.get(i).is_some_and(|&c| match part {
                Part::Char(p) => *p == c,
                Part::Class { not, ranges } => ranges.iter().any(|(l, h)| (l..=h).contains(&&c)) != *not,
                _ => true,
            }),
        };
        if fits {
            (at, i) = (at + 1, i + 1);
        } else if let Some((star, taken)) = back.filter(|(_, taken)| *taken < name.len()) {
            back = Some((star, taken + 1));
            (at, i) = (star, taken + 1);
        } else {
            return false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_globs() {
        for (pattern, name, fits) in [
            ("*", "", true),
            ("a*", "abc", true),
            ("a*c", "abcbc", true),
            ("a*c", "abcb", false),
            ("a?c", "aéc", true),
            ("[a-c]x", "bx", true),
            ("[^a-c]x", "bx", false),
            ("[^a-c]x", "dx", true),
            (r"\*", "*", true),
            (r"\*", "x", false),
            ("*.txt", "x.txt.txt", true),
        ] {
            assert_eq!(glob_matches(pattern, name), fits, "{pattern} {name}");
        }
        for bad in ["[", "[]a]", "[a", "a\\", "[-a]", "[a-]"] {
            assert!(!is_glob(bad), "{bad}");
        }
    }

    #[test]
    fn knows_bad_names() {
        assert!(["a.", "con", "NUL.txt", "a:b", "x'", ".git", "*"].into_iter().all(is_bad_name));
        assert!(["a", ".x", "_x", "a b", "é", "cone", "a~1"].into_iter().all(|n| !is_bad_name(n)));
    }
}
