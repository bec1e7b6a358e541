//! The test files of the toolchain's own type checker, and the errors that
//! they mark: `/* ERROR "text" */` or `/* ERRORx "regexp" */`, or a comment to
//! the end of the line, right after the token at which the error is reported.

use std::path::{Path, PathBuf};

use crate::source::Wanted;
use crate::suite::{Kind, Test};

/// Where the files are below the toolchain's root.
const FOLDERS: [&str; 5] = [
    "src/internal/types/testdata/check",
    "src/internal/types/testdata/examples",
    "src/internal/types/testdata/fixedbugs",
    "src/internal/types/testdata/spec",
    "src/cmd/compile/internal/types2/testdata/local",
];

/// The tests below `root`, a file or a folder of files each, by name.
pub fn find(root: &Path) -> Vec<Test> {
    let mut tests = Vec::new();
    for folder in FOLDERS {
        let Ok(entries) = std::fs::read_dir(root.join(folder)) else { continue };
        let short = folder.rsplit('/').next().unwrap_or_default();
        for path in entries.flatten().map(|entry| entry.path()) {
            if !path.is_dir() && path.extension().is_none_or(|extension| extension != "go") {
                continue;
            }
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("types/{short}/{name}");
            tests.push(Test { kind: Kind::Types, name, path, root: root.join(folder) });
        }
    }
    tests.sort_by(|a, b| a.name.cmp(&b.name));
    tests
}

/// The files of a test.
pub fn files(test: &Path) -> Vec<PathBuf> {
    if !test.is_dir() {
        return vec![test.to_path_buf()];
    }
    let entries = std::fs::read_dir(test).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "go"));
    files.sort();
    files
}

/// The language version that the first line asks for, as `1.N`.
pub fn language(text: &str) -> Option<&str> {
    let flags = text.lines().next()?.strip_prefix("//")?.trim_start();
    flags.strip_prefix('-')?.split_whitespace().find_map(|flag| flag.strip_prefix("lang=go"))
}

/// The errors that the text of the file named `file` marks.
pub fn wanted(file: &str, text: &str) -> Result<Vec<Wanted>, String> {
    let mut wanted = Vec::new();
    for (line, comment) in comments(text) {
        let Some(mark) = comment.strip_prefix(" ERROR") else { continue };
        let (is_regexp, mark) = match mark.strip_prefix("x ") {
            Some(mark) => (true, mark),
            None => match mark.strip_prefix(' ') {
                Some(mark) => (false, mark),
                None => continue,
            },
        };
        let pattern = unquoted(mark.trim()).ok_or_else(|| format!("{file}:{line}: {mark} is no string"))?;
        let pattern = if is_regexp { pattern } else { regex::escape(&pattern) };
        wanted.push(Wanted { file: file.to_string(), line, pattern });
    }
    Ok(wanted)
}

/// The text of a string literal.
fn unquoted(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('`') {
        return Some(raw.strip_suffix('`')?.to_string());
    }
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next()? {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                c @ ('\\' | '"' | '\'') => out.push(c),
                _ => return None,
            },
            c => out.push(c),
        }
    }
    Some(out)
}

/// Every comment's text, with the line of the token before it.
fn comments(text: &str) -> Vec<(u32, &str)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut line, mut last) = (0, 1, 0);
    while at < bytes.len() {
        let rest = &text[at..];
        let end = if let Some(comment) = rest.strip_prefix("//") {
            let length = comment.find('\n').unwrap_or(comment.len());
            found.push((last, comment[..length].trim_end_matches('\r')));
            at + 2 + length
        } else if let Some(comment) = rest.strip_prefix("/*") {
            let length = comment.find("*/").unwrap_or(comment.len());
            found.push((last, &comment[..length]));
            (at + 2 + length + 2).min(text.len())
        } else {
            if !bytes[at].is_ascii_whitespace() {
                last = line;
            }
            at + token(rest)
        };
        line += bytes[at..end].iter().filter(|byte| **byte == b'\n').count() as u32;
        at = end;
    }
    found
}

/// The length of the string, rune, word or other character that a text begins with.
fn token(rest: &str) -> usize {
    let first = rest.chars().next().unwrap_or(' ');
    let quoted = match first {
        '`' => return rest[1..].find('`').map_or(rest.len(), |length| length + 2),
        '"' | '\'' => first,
        _ => return first.len_utf8(),
    };
    let mut is_escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '\n' => return at,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == quoted => return at + 1,
            _ => {}
        }
    }
    rest.len()
}
