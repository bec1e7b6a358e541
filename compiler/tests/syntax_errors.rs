//! Syntax errors in gc's words and at its positions: `syntax_errors.txt` holds
//! the programs and what gc 1.27 says of each.

use gopark_compiler::diagnostic;
use gopark_compiler::syntax::ast::Ast;
use gopark_compiler::syntax::parser::{ParseMode, parse_file};
use gopark_compiler::syntax::source::SourceMap;
use gopark_compiler::syntax::symbol::Interner;

fn errors(text: &str, skip_bodies: bool) -> Vec<String> {
    errors_in(text, ParseMode { skip_bodies, ..ParseMode::default() })
}

fn errors_in(text: &str, mode: ParseMode) -> Vec<String> {
    let mut map = SourceMap::default();
    map.add("x.go", text);
    let (mut ast, mut syms) = (Ast::default(), Interner::default());
    let (_, mut diags) = parse_file(&mut ast, &mut syms, &map.files[0], mode);
    diagnostic::sort(&mut diags);
    let text = diagnostic::render(&diags, &map, None);
    text.lines().map(|l| l.trim_start_matches("x.go:").to_string()).collect()
}

#[test]
fn says_what_gc_says() {
    let (mut cases, mut wrong) = (0, Vec::new());
    let (mut text, mut want, mut bodies) = (Vec::new(), Vec::new(), false);
    for line in include_str!("syntax_errors.txt").lines().chain([""]) {
        if let Some(message) = line.strip_prefix("! ") {
            want.push(message.to_string());
        } else if let Some(part) = line.strip_prefix("## ") {
            bodies = part == "bodies";
        } else if let Some(line) = line.strip_prefix("  ") {
            text.push(line);
        } else if line.is_empty() && !want.is_empty() {
            let source = text.join("\n");
            let file = match source.starts_with("package") {
                _ if bodies => format!("package p\n\nfunc _() {{\n\t{source}\n}}\n\n\nx\n"),
                true => format!("{source}\n\n\nx\n"),
                false => format!("package p\n\n{source}\n\n\nx\n"),
            };
            let got = errors(&file, false);
            // Without the mistake at the end the grammar alone must refuse it.
            let alone = file.trim_end().trim_end_matches('x');
            let descent = ParseMode { by_descent: true, ..ParseMode::default() };
            assert_eq!(errors(alone, false), errors_in(alone, descent), "{alone}");
            if got != want {
                wrong.push(format!("{source}\n  gc says {want:#?}\n  we say {got:#?}"));
            }
            cases += 1;
            text.clear();
            want.clear();
        } else if line.is_empty() && !text.is_empty() {
            text.push("");
        }
    }
    assert!(wrong.is_empty(), "{} of {cases} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(cases > 400);
}

#[test]
fn reports_each_line_once_and_in_order() {
    let text =
        "package p\n\nfunc f() {\n\ta b c d\n\tx := )\n\tif a b {\n\t}\n}\n\nvar v w x\n\nfunc g() { y z }\n";
    let want = [
        "4:4: syntax error: unexpected name b at end of statement",
        "5:7: syntax error: unexpected ), expected expression",
        "6:7: syntax error: unexpected name b, expected {",
        "10:9: syntax error: unexpected name x after top level declaration",
        "12:14: syntax error: unexpected name z at end of statement",
    ];
    assert_eq!(errors(text, false), want);
}

#[test]
fn skipped_bodies_keep_their_mistakes_to_themselves() {
    let text = "package p\nfunc f() { a b }\nfunc g() { \"}\" '}' `}` /* } */ } // }\nvar x y z\n";
    assert_eq!(errors(text, true), ["4:9: syntax error: unexpected name z after top level declaration"]);
    let open = "package p\nfunc f() { {\n";
    assert_eq!(errors(open, true), errors(open, false));
}
