//! The test files of the toolchain's own parser, and the errors that they mark:
//! `/* ERROR regexp */` right before the token at which the error is reported,
//! or `// ERROR regexp` at the end of its line.

use std::path::Path;

use crate::suite::{Kind, Test};

const FOLDER: &str = "src/cmd/compile/internal/syntax/testdata";

/// The tests below `root`, a file each, by name.
pub fn find(root: &Path) -> Vec<Test> {
    let entries = std::fs::read_dir(root.join(FOLDER)).into_iter().flatten().flatten();
    let mut tests: Vec<Test> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "go"))
        .map(|path| {
            let name = format!("syntax/{}", path.file_name().unwrap_or_default().to_string_lossy());
            Test { kind: Kind::Syntax, name, path, root: root.join(FOLDER) }
        })
        .collect();
    tests.sort_by(|a, b| a.name.cmp(&b.name));
    tests
}

/// An error that a file marks.
#[derive(Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its line.
    pub line: u32,
    /// Its column, if that is known.
    pub column: Option<u32>,
    /// What its message matches.
    pub pattern: String,
}

/// The errors that `text` marks.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut marks = vec![];
    // Marked, but the token has not come.
    let mut pending: Option<&str> = None;
    let (mut at, mut line, mut start) = (0, 1, 0);
    let mut last = ' ';
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if let Some(comment) = rest.strip_prefix("//") {
            let comment = comment.split('\n').next().unwrap_or_default();
            if let Some(pattern) = comment.strip_prefix(" ERROR ") {
                marks.push(Mark { line, column: None, pattern: pattern.trim().into() });
            }
            at += 2 + comment.len();
            continue;
        }
        if let Some(comment) = rest.strip_prefix("/*") {
            let comment = comment.split("*/").next().unwrap_or_default();
            if let Some(pattern) = comment.strip_prefix(" ERROR ") {
                pending = Some(pattern.trim());
            }
            line += comment.matches('\n').count() as u32;
            if let Some(newline) = comment.rfind('\n') {
                start = at + 2 + newline + 1;
            }
            at = (at + 2 + comment.len() + 2).min(text.len());
            continue;
        }
        // A newline is a token where it ends a statement.
        let ends = last.is_alphanumeric() || "_)]}\"'`".contains(last);
        if (!c.is_whitespace() || c == '\n' && ends)
            && let Some(pattern) = pending.take()
        {
            marks.push(Mark { line, column: Some((at - start) as u32 + 1), pattern: pattern.into() });
        }
        let length = if matches!(c, '"' | '\'' | '`') {
            let close = rest[1..].find(|d| d == c || d == '\n' && c != '`');
            close.map_or(rest.len(), |close| close + 2)
        } else {
            c.len_utf8()
        };
        if !c.is_whitespace() || c == '\n' {
            last = c;
        }
        line += rest[..length].matches('\n').count() as u32;
        if let Some(newline) = rest[..length].rfind('\n') {
            start = at + newline + 1;
        }
        at += length;
    }
    if let Some(pattern) = pending {
        marks.push(Mark { line, column: Some((at - start) as u32 + 1), pattern: pattern.into() });
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_of_the_token_that_follows() {
        let mark = |line, column, pattern: &str| Mark { line, column, pattern: pattern.into() };
        let text =
            "var x /* ERROR a */ y\nf(x /* ERROR b|c */\n)\nz = \"/* ERROR */\" // ERROR d\n/* ERROR e */";
        let want =
            [mark(1, Some(21), "a"), mark(2, Some(20), "b|c"), mark(4, None, "d"), mark(5, Some(14), "e")];
        assert_eq!(marks(text), want);
    }
}
