//! Which import paths are none: for the specification, and for the go command,
//! which wants paths to be names of folders everywhere.

use crate::syntax::lexer::unicode;

/// Why `path` is none that the specification lets an import path be.
pub fn invalid(path: &str) -> Option<String> {
    let bad =
        |c: &char| c.is_control() || c.is_whitespace() || "!\"#$%&'()*,:;<=>?[\\]^`{|}\u{fffd}".contains(*c);
    match path.chars().find(bad) {
        _ if path.is_empty() => Some("empty string".into()),
        Some(c) => Some(format!("invalid character {}", unicode(c))),
        None => None,
    }
}

/// Why the go command does not look for `path`, which is not relative.
pub fn malformed(path: &str) -> Option<String> {
    if path.starts_with("./") || path.starts_with("../") {
        return None;
    }
    if path.starts_with('-') {
        return Some("leading dash".into());
    }
    if path.contains("//") {
        return Some("double slash".into());
    }
    if path.ends_with('/') {
        return Some("trailing slash".into());
    }
    path.split('/').find_map(malformed_element)
}

/// Names of devices of Windows, which take no files of that name.
const DEVICES: [&str; 22] = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
    "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
];

fn malformed_element(elem: &str) -> Option<String> {
    if elem.bytes().all(|b| b == b'.') {
        return Some(format!("invalid path element {elem:?}"));
    }
    if elem.ends_with('.') {
        return Some("trailing dot in path element".into());
    }
    if let Some(c) = elem.chars().find(|c| !c.is_ascii_alphanumeric() && !"-._~+".contains(*c)) {
        return Some(format!("invalid char {c:?}"));
    }
    let short = elem.split('.').next().unwrap_or_default();
    if DEVICES.iter().any(|d| d.eq_ignore_ascii_case(short)) {
        return Some(format!("{short:?} disallowed as path element component on Windows"));
    }
    let digits =
        short.rsplit_once('~').is_some_and(|(_, d)| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()));
    digits.then(|| "trailing tilde and digits in path element".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_are_malformed() {
        for (path, want) in [
            ("unicode//utf8", "double slash"),
            ("fmt/", "trailing slash"),
            ("-fmt", "leading dash"),
            ("a/../b", "invalid path element \"..\""),
            ("fmt.", "trailing dot in path element"),
            ("\u{e9}", "invalid char '\u{e9}'"),
            ("x/con.y", "\"con\" disallowed as path element component on Windows"),
            ("long~1", "trailing tilde and digits in path element"),
        ] {
            assert_eq!(malformed(path).as_deref(), Some(want), "{path}");
        }
        for path in ["fmt", "../x", "example.com/a-b/v2", "a~b", "console"] {
            assert_eq!(malformed(path), None, "{path}");
        }
    }
}
