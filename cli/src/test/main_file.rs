//! The main file of a test program: tables of the tests, benchmarks, fuzz tests and
//! examples that a package's files declare.

use crate::repl::split::{Kind, split};
use gopark_compiler::load::Texts;

/// The name after `package`.
pub fn package_clause(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let pieces = split(&text);
    let clause = pieces.iter().find_map(|p| p.text.strip_prefix("package"));
    clause.unwrap_or("").trim().to_string()
}

/// Tests, benchmarks and examples of one package, as entries of main's tables.
#[derive(Default)]
pub struct Tables {
    pub tests: Vec<String>,
    pub benchmarks: Vec<String>,
    pub fuzz: Vec<String>,
    pub examples: Vec<String>,
    pub main: Option<String>,
    used: bool,
}

impl Tables {
    /// Adds what `files`, imported as `q`, declare.
    pub fn add(&mut self, files: &Texts, q: &str) -> bool {
        self.used = false;
        for (_, text) in files {
            let text = String::from_utf8_lossy(text);
            let pieces = split(&text);
            for (i, p) in pieces.iter().enumerate() {
                let Kind::Func(name) = &p.kind else { continue };
                let is = |prefix: &str| {
                    name.strip_prefix(prefix).is_some_and(|r| !r.starts_with(|c: char| c.is_lowercase()))
                };
                let entry = format!("{{{name:?}, {q}.{name}}},");
                if name == "TestMain" && p.text.contains("testing.M") {
                    self.main = Some(format!("{q}.TestMain"));
                } else if is("Test") {
                    self.tests.push(entry);
                } else if is("Benchmark") {
                    self.benchmarks.push(entry);
                } else if is("Fuzz") {
                    self.fuzz.push(entry);
                } else if is("Example") && i < pieces.len() {
                    let Some((output, unordered)) = expected(&p.text) else { continue };
                    self.examples
                        .push(format!("{{{name:?}, {q}.{name}, {}, {unordered}}},", go_quote(&output)));
                } else {
                    continue;
                }
                self.used = true;
            }
        }
        self.used
    }
}

/// What the comment at the end of an example's body says that it prints, and
/// whether the order of lines does not matter.
fn expected(body: &str) -> Option<(String, bool)> {
    let lines: Vec<&str> = body.trim_end().trim_end_matches('}').trim_end().lines().collect();
    let comment = |l: &str| l.trim().strip_prefix("//").map(|c| c.trim_end().to_string());
    let from = lines.iter().rposition(|l| comment(l).is_none()).map_or(0, |i| i + 1);
    let mut block: Vec<String> = lines[from..].iter().filter_map(|l| comment(l)).collect();
    let text = lines.join("\n");
    if block.is_empty()
        && let Some(before) = text.strip_suffix("*/")
        && let Some(begin) = before.rfind("/*")
    {
        // Lines of such a comment stand as they are.
        block = before[begin + 2..].lines().map(|l| format!(" {}", l.trim())).collect();
    }
    let lower = |l: &String| l.trim().to_lowercase();
    let at = block.iter().position(|l| {
        let l = lower(l);
        l.starts_with("output:") || l.starts_with("unordered output:")
    })?;
    let unordered = lower(&block[at]).starts_with("unordered");
    let (_, first) = block[at].split_once(':')?;
    let mut out = vec![first.trim().to_string()];
    out.extend(block[at + 1..].iter().map(|l| l.strip_prefix(' ').unwrap_or(l).to_string()));
    Some((format!("{}\n", out.join("\n").trim()), unordered))
}

fn go_quote(s: &str) -> String {
    let mut out = String::from("\"");
    for c in s.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_say_what_they_print() {
        let f = "func ExampleX() {\n\tf() // no\n\t// Output: a\n\t// b\n\t//  c\n}";
        assert_eq!(expected(f), Some(("a\nb\n c\n".into(), false)));
        let f = "func ExampleX() {\n\tf()\n\n\t// Unordered output:\n\t// a\n}";
        assert_eq!(expected(f), Some(("a\n".into(), true)));
        let f = "func ExampleX() {\n\tf()\n\t// Output:\n\t// /*\n\t// */\n}";
        assert_eq!(expected(f), Some(("/*\n*/\n".into(), false)));
        let f = "func ExampleX() {\n\tf()\n\t/* Output:\n\ta */\n}";
        assert_eq!(expected(f), Some(("a\n".into(), false)));
        assert_eq!(expected("func ExampleX() {\n\tf()\n}"), None);
    }

    #[test]
    fn the_package_clause_is_found() {
        assert_eq!(package_clause(b"// Package a\n/* package b */\npackage c // d\n\nimport \"fmt\"\n"), "c");
    }
}
