//! `gopark explain`: what each code of a diagnostic means, with a small program
//! that is wrong in this way and one that is right. The texts are data; a test
//! holds them against the checker, so that none is missing and each is true.

use gopark_compiler::diagnostic::Code;
use std::process::ExitCode;

const TEXTS: [&str; 4] = [
    include_str!("explain/names.txt"),
    include_str!("explain/types.txt"),
    include_str!("explain/expressions.txt"),
    include_str!("explain/statements.txt"),
];

/// What is to be said about a code.
pub struct Explanation {
    /// The code's name.
    pub name: &'static str,
    /// A paragraph in one line.
    pub text: &'static str,
    /// A program in which it is reported; without a package clause, any.
    pub wrong: &'static str,
    /// One in which it is not.
    pub right: &'static str,
}

/// All explanations, in the order of the texts.
pub fn all() -> impl Iterator<Item = Explanation> {
    TEXTS.iter().flat_map(|t| t.split("=== ").skip(1)).filter_map(|entry| {
        let (head, programs) = entry.split_once("\n--- wrong\n")?;
        let (name, text) = head.split_once('\n')?;
        let (wrong, right) = programs.split_once("\n--- right\n")?;
        Some(Explanation { name, text: text.trim(), wrong: wrong.trim_end(), right: right.trim_end() })
    })
}

/// Prints what a code means.
pub fn explain(code: &str) -> ExitCode {
    let Some(e) = all().find(|e| e.name.eq_ignore_ascii_case(code)) else {
        let names = Code::ALL.iter().map(|c| c.name());
        let near = gopark_compiler::diagnostic::similar(code, names);
        let hint = near.map_or("gopark explain lists all".into(), |n| format!("did you mean {n}?"));
        eprintln!("gopark: there is no code {code}; {hint}");
        return ExitCode::from(2);
    };
    let program =
        |p: &str| p.lines().map(|l| format!("    {l}").trim_end().to_string() + "\n").collect::<String>();
    crate::report::stdout(&format!(
        "{}\n\n{}\nWrong:\n\n{}\nRight:\n\n{}",
        e.name,
        wrap(e.text),
        program(e.wrong),
        program(e.right)
    ))
}

/// Prints all codes, each with its first sentence.
pub fn list() -> ExitCode {
    let first =
        |t: &str| t.split_inclusive(['.', ':']).next().unwrap_or("").trim_end_matches([':', '.']).to_string();
    let text: String = all().map(|e| format!("{:<26} {}\n", e.name, first(e.text))).collect();
    crate::report::stdout(&text)
}

/// Lines of at most 76 columns.
fn wrap(text: &str) -> String {
    let (mut out, mut column) = (String::new(), 0);
    for word in text.split_whitespace() {
        let len = word.chars().count();
        if column > 0 && column + 1 + len > 76 {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += len;
    }
    out.push('\n');
    out
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::source::Files;
    use gopark_compiler::load::{Loader, Texts};
    use gopark_compiler::session::Session;

    struct One(String);
    impl Loader for One {
        fn read_file(&self, path: &str) -> Result<Vec<u8>, String> {
            if path == "x.go" { Ok(self.0.clone().into_bytes()) } else { Err("no such file".into()) }
        }
        fn read_dir(&self, _: &str) -> Result<Vec<String>, String> {
            Err("no such file or directory".into())
        }
        fn libraries(&self) -> Vec<String> {
            Files::default().libraries()
        }
        fn library(&self, import_path: &str) -> Option<Texts> {
            Files::default().library(import_path)
        }
    }

    /// The session in which a program without a package clause was checked, with
    /// its findings in order.
    pub fn checked(program: &str) -> Session {
        let text = if program.lines().any(|l| l.starts_with("package ")) {
            program.to_string()
        } else if program.contains("func main(") {
            format!("package main\n{program}\n")
        } else {
            format!("package p\n{program}\n")
        };
        let mut sess = Session::new(Box::new(One(text)));
        sess.load_main(&["x.go".to_string()]);
        gopark_compiler::diagnostic::sort(&mut sess.diags);
        sess
    }

    fn codes(program: &str) -> Vec<(&'static str, String)> {
        let sess = checked(program);
        let mut found: Vec<_> = sess.diags.iter().map(|d| (d.code.name(), d.msg.clone())).collect();
        found.sort();
        found.dedup_by(|a, b| a.0 == b.0);
        found
    }

    #[test]
    fn every_code_is_explained_once() {
        let mut have: Vec<_> = all().map(|e| e.name).collect();
        let mut want: Vec<_> = Code::ALL.iter().map(|c| c.name()).collect();
        have.sort();
        want.sort();
        assert_eq!(have, want);
    }

    #[test]
    fn wrong_programs_have_the_code_and_right_ones_none() {
        let mut bad = vec![];
        for e in all() {
            let wrong = codes(e.wrong);
            if !(wrong.len() == 1 && wrong[0].0 == e.name) {
                bad.push(format!("{} reports {wrong:?}", e.name));
            }
            let right = codes(e.right);
            if !right.is_empty() {
                bad.push(format!("{}: the right one reports {right:?}", e.name));
            }
        }
        assert!(bad.is_empty(), "{}", bad.join("\n"));
    }
}
