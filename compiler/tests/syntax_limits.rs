//! Extreme texts: no depth, length or byte makes the parser crash, recurse or
//! stall, and the messages are gc's. Run on a small stack on purpose.

use gopark_compiler::diagnostic;
use gopark_compiler::syntax::ast::{Ast, ExprId};
use gopark_compiler::syntax::dump::dump_file;
use gopark_compiler::syntax::parser::{ParseMode, parse_file};
use gopark_compiler::syntax::printer::expr_string;
use gopark_compiler::syntax::source::SourceMap;
use gopark_compiler::syntax::symbol::Interner;

/// Parses, prints the whole tree, and returns the diagnostics.
fn parse(text: impl Into<Vec<u8>>) -> String {
    let text = text.into();
    let run = move || {
        let mut map = SourceMap::default();
        map.add("x.go", text);
        let (mut ast, mut syms) = (Ast::default(), Interner::default());
        let (file, mut diags) = parse_file(&mut ast, &mut syms, &map.files[0], ParseMode::default());
        dump_file(&ast, &syms, &map, &file);
        if ast.exprs.len() > 1 {
            expr_string(&ast, &syms, ExprId::new(ast.exprs.len() - 1));
        }
        diagnostic::sort(&mut diags);
        diagnostic::render(&diags, &map, None)
    };
    // An eighth of a megabyte holds no recursion over these depths.
    let thread = std::thread::Builder::new().stack_size(128 << 10).spawn(run);
    thread.expect("a thread").join().expect("no panic")
}

fn nested(before: &str, open: &str, middle: &str, close: &str, after: &str, n: usize) -> String {
    [before, &open.repeat(n), middle, &close.repeat(n), after].concat()
}

#[test]
fn nests_deeply() {
    assert_eq!(parse(nested("package p\nvar x = ", "(", "1", ")", "\n", 300_000)), "");
    let n = 30_000;
    for (open, middle, close) in [
        ("(", "1", ")"),
        ("- ", "1", ""),
        ("<-", "x", ""),
        ("*", "x", ""),
        ("[]", "int", "{}"),
        ("f(", "1", ")"),
        ("a[", "1", "]"),
        ("T{", "1", "}"),
        ("[]T{{", "1", "}}"),
        ("func() {", "", "}"),
        ("struct{ a ", "int", "}"),
        ("interface{ m(", "int", ") }"),
        ("func(", "int", ")"),
        ("func() (", "int", ")"),
        ("map[", "int", "]int"),
        ("chan ", "int", ""),
        ("chan<- ", "int", ""),
        ("1 + ", "1", ""),
        ("1 + 2 * (", "1", ")"),
        ("a.b(", "1", ").c"),
    ] {
        let text = nested("package p\nvar x = ", open, middle, close, "\n", n);
        let got = parse(text);
        let refused = open == "[]"; // `[]…[]int{}{}…`
        assert_eq!(got.is_empty(), !refused, "{open}: {}", got.lines().next().unwrap_or_default());
    }
}

#[test]
fn nests_statements_deeply() {
    assert_eq!(parse(nested("package p\nfunc f() ", "{", "", "}", "\n", 100_000)), "");
    let n = 20_000;
    for (open, middle, close) in [
        ("if x {", "", "}"),
        ("if x {} else ", "{}", ""),
        ("for {", "", "}"),
        ("switch { case x: ", "", "}"),
        ("select { default: ", "", "}"),
        ("func() {", "", "}()"),
        ("L: ", "x()", ""),
        ("if func() bool {", "", "; return x }() {}"),
        ("for range []T{", "1", "} {}"),
    ] {
        let got = parse(nested("package p\nfunc f() {", open, middle, close, "}\n", n));
        let first = got.lines().next().unwrap_or_default();
        let labels = open == "L: " && first.ends_with("label L defined and not used");
        assert!(first.is_empty() || labels || open.starts_with("for range"), "{open}: {first}");
    }
}

#[test]
fn survives_what_is_never_closed() {
    let n = 100_000;
    for open in [
        "(", "[", "{", "f(", "a[", "if {", "func() {", "type T [", "struct{", "chan ", "<-", "if chan ",
        "map[",
    ] {
        assert!(!parse(nested("package p\nfunc f() { x = ", open, "", "", "", n)).is_empty(), "{open}");
    }
    for close in [")", "]", "}", "} else {", "case x:", ";", "\n}\n", "if", "func f() {\n"] {
        parse(nested("package p\nfunc f() {\n", close, "", "", "", n));
    }
}

#[test]
fn takes_huge_literals() {
    let digits = "7".repeat(1_000_000);
    assert_eq!(parse(format!("package p\nvar x = {digits} + 0x{digits} + {digits}e{digits}i")), "");
    assert_eq!(parse(format!("package p\nvar x = \"{digits}\" + `{digits}` // {digits}")), "");
    assert_eq!(parse(format!("package p\nvar x{digits} int")), "");
}

#[test]
fn refuses_bytes_that_are_not_go() {
    for (text, want) in [
        (&b""[..], "x.go:1:1: syntax error: package statement must be first\n"),
        (b"\n\n", "x.go:3:1: syntax error: package statement must be first\n"),
        (b"\xef\xbb\xbfpackage p", ""),
        (b"package p\nvar \xef\xbb\xbfx int\n", "x.go:2:5: invalid BOM in the middle of the file\n"),
        (b"package p\nvar x\x00 int\n", "x.go:2:6: invalid NUL character\n"),
        (b"package p\nvar x int // \x80\xff\n", "x.go:2:14: invalid UTF-8 encoding\n"),
        (b"package p\nvar x = \"\xe2\x82\"\n", "x.go:2:10: invalid UTF-8 encoding\n"),
        (b"package p\nvar x = `a", "x.go:2:9: string not terminated\n"),
        (b"package p\n/* a", "x.go:2:1: comment not terminated\n"),
    ] {
        assert_eq!(parse(text), want, "{}", String::from_utf8_lossy(text));
    }
}
