//! What the runner reads from a test's text: its recipe, its build
//! constraint, its package name and the errors it marks.

use std::path::Path;

/// The recipe: the words of the comment at the head of the file, without the
/// build constraints around it.
pub fn recipe(text: &str) -> Vec<&str> {
    let head = text.lines().take_while(|line| !line.starts_with("package "));
    let line = head
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with("//go:build") && !line.starts_with("// +build"));
    let words = line.and_then(|line| line.strip_prefix("//")).unwrap_or_default();
    words.split_whitespace().collect()
}

/// Whether the file's `//go:build` line holds for linux on amd64 without cgo.
pub fn builds_here(text: &str) -> bool {
    text.lines()
        .take_while(|line| !line.starts_with("package "))
        .filter_map(|line| line.strip_prefix("//go:build "))
        .all(|expr| Constraint { rest: expr }.or())
}

/// A recursive-descent reader of `//go:build` expressions that evaluates as it goes.
struct Constraint<'a> {
    rest: &'a str,
}

impl Constraint<'_> {
    fn eat(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn or(&mut self) -> bool {
        let mut value = self.and();
        while self.eat("||") {
            value |= self.and();
        }
        value
    }

    fn and(&mut self) -> bool {
        let mut value = self.not();
        while self.eat("&&") {
            value &= self.not();
        }
        value
    }

    fn not(&mut self) -> bool {
        if self.eat("!") {
            return !self.not();
        }
        if self.eat("(") {
            let value = self.or();
            self.eat(")");
            return value;
        }
        self.rest = self.rest.trim_start();
        let end = self
            .rest
            .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'))
            .unwrap_or(self.rest.len());
        let (tag, rest) = self.rest.split_at(end);
        self.rest = rest;
        matches!(
            tag,
            "linux" | "amd64" | "gc" | "unix" | "goexperiment.regabiargs" | "goexperiment.regabiwrappers"
        ) || tag
            .strip_prefix("go1.")
            .and_then(|minor| minor.parse().ok())
            .is_some_and(|minor: u32| minor <= 27)
    }
}

/// The name in the package clause.
pub fn package_name(text: &str) -> Option<&str> {
    text.lines().find_map(|line| {
        let name = line.strip_prefix("package ")?;
        name.split(|c: char| c.is_whitespace() || c == ';' || c == '/').next()
    })
}

/// An error that a test marks on one of its lines.
pub struct Wanted {
    /// The file's name, without its folder.
    pub file: String,
    /// The line, counted from one.
    pub line: u32,
    /// The pattern that some message of the line has to match.
    pub pattern: String,
}

/// The errors that the file marks: `// ERROR "regexp" …` and `// GC_ERROR`.
/// `LINE`, `LINE+n` and `LINE-n` within a pattern stand for a position.
pub fn wanted(path: &Path, text: &str) -> Vec<Wanted> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut wanted = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let number = index as u32 + 1;
        if line.contains("////") {
            continue; // a doubled comment switches a mark off
        }
        let Some(mark) = ["// ERROR ", "// GC_ERROR "].iter().find_map(|mark| line.split_once(mark)) else {
            continue;
        };
        let mut rest = mark.1;
        while let Some((_, after)) = rest.split_once('"') {
            let Some((pattern, after)) = after.split_once('"') else { break };
            let pattern = with_lines(pattern, &name, number);
            wanted.push(Wanted { file: name.clone(), line: number, pattern });
            rest = after;
        }
    }
    wanted
}

fn with_lines(pattern: &str, name: &str, line: u32) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once("LINE") {
        out.push_str(before);
        let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (offset, after) = match after.as_bytes().first() {
            Some(sign @ (b'+' | b'-')) if digits(&after[1..]) > 0 => {
                let end = 1 + digits(&after[1..]);
                let size: i64 = after[1..end].parse().unwrap_or(0);
                (if *sign == b'+' { size } else { -size }, &after[end..])
            }
            _ => (0, after),
        };
        out.push_str(&format!("{name}:{}", i64::from(line) + offset));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The tests and examples that a file declares.
pub fn test_names(text: &str) -> Vec<&str> {
    let heads = text.lines().filter_map(|line| line.strip_prefix("func "));
    let names = heads.filter_map(|head| head.split('(').next());
    names.filter(|name| ["Test", "Example", "Fuzz"].iter().any(|kind| name.starts_with(kind))).collect()
}
