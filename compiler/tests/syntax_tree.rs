//! Tokens, trees and printed expressions.

use gopark_compiler::syntax::ast::{Ast, Decl, ExprId};
use gopark_compiler::syntax::dump::{dump_file, dump_tokens};
use gopark_compiler::syntax::parser::{ParseMode, parse_expr, parse_file};
use gopark_compiler::syntax::printer::expr_string;
use gopark_compiler::syntax::source::SourceMap;
use gopark_compiler::syntax::symbol::Interner;

fn map(text: &str) -> SourceMap {
    let mut map = SourceMap::default();
    map.add("x.go", text);
    map
}

fn tree(text: &str) -> String {
    let map = map(text);
    let (mut ast, mut syms) = (Ast::default(), Interner::default());
    let (file, diags) = parse_file(&mut ast, &mut syms, &map.files[0], ParseMode::default());
    assert!(diags.is_empty(), "{diags:?}");
    dump_file(&ast, &syms, &map, &file).replace('\t', " ")
}

fn tokens(text: &str) -> String {
    let map = map(text);
    let all = dump_tokens(&map, &map.files[0]);
    let words: Vec<_> = all.lines().filter_map(|l| Some(l.split_once('\t')?.1)).collect();
    words.join(" | ")
}

fn with_expr<R>(text: &str, f: impl FnOnce(&Ast, &Interner, ExprId) -> R) -> R {
    let map = map(text);
    let (mut ast, mut syms) = (Ast::default(), Interner::default());
    let (x, diags) = parse_expr(&mut ast, &mut syms, &map.files[0]);
    assert!(diags.is_empty(), "{text}: {diags:?}");
    f(&ast, &syms, x.expect("an expression"))
}

#[test]
fn inserts_semicolons() {
    assert_eq!(tokens("x\n\n"), "name x | newline | EOF");
    assert_eq!(tokens("x // c\n+"), "name x | newline | + | EOF");
    assert_eq!(tokens("x /* c */ + /* d\n */ y /* e\n */ z"), "name x | + | name y | newline | name z | EOF");
    assert_eq!(
        tokens("return\n) }\n++\n,\n"),
        "keyword return | newline | ) | } | newline | ++ | newline | comma | EOF"
    );
}

#[test]
fn marks_what_one_token_of_lookahead_cannot_tell() {
    for (text, want) in [
        ("if x {", "{ (block)"),
        ("if (T{}) == x {", "{ (block)"),
        ("for range []int{1} {", "{ (block)"),
        ("for range [...]T{f(func() { if x { } })} {", "{ (block)"),
        ("switch f := func() T {}; x := (func(){}) {", "{ (block)"),
        ("if x == struct{ a int }{1} {", "{ (block)"),
        ("func f() (", "("),
        ("x = func() (", "( (results)"),
        ("type T[P any", "[ (type parameters)"),
        ("type T[P *C,", "[ (type parameters)"),
        ("type T[P *C]", "["),
        ("type T[N]int", "["),
        ("type (A B; T[P any", "[ (type parameters)"),
        ("interface { m[P any](x P)", "[ (type parameters)"),
        ("interface { T[A, B] | C }", "["),
        ("chan<- int", "keyword chan <-"),
        ("<-chan <-chan int", "keyword chan"),
    ] {
        // The last token of the wanted kind is the one in question.
        let all = tokens(text);
        let (bare, _) = want.split_once(" (").unwrap_or((want, ""));
        let bare = bare.trim_end_matches(" <-");
        let found = all.split(" | ").filter(|t| t.starts_with(bare)).last();
        assert_eq!(found, Some(want), "{text}: {all}");
    }
}

#[test]
fn builds_the_tree_with_gcs_positions() {
    let got = tree(
        "package p\n\nfunc (r *T[K]) m(a, b int, c ...string) (n int) {\n\tx.f(a+b*2, T{1: y})\n\treturn\n}\n",
    );
    let want = "\
1:9 package p
3:1 func m
3:7   recv r
3:9     star
3:11       index
3:10         T
3:12         index K
3:18   param a, b
3:23     int
3:28   param c
3:30     ...
3:33       string
3:42   result n
3:44     int
3:49   body
4:2     expr
4:5       call
4:3         select .f
4:2           x
4:7         arg binary +
4:6           a
4:9           binary *
4:8             b
4:10             2
4:14         arg composite
4:13           type T
4:16           key: value
4:15             1
4:18             y
5:2     return
";
    assert_eq!(got, want);
}

#[test]
fn numbers_constants_and_repeats_their_values() {
    let text = "package p\nconst (\n\ta, b T = iota, 1\n\tc, d\n\t_, _\n\te = 2\n\tf\n)\nconst g = 1\n";
    let map = map(text);
    let (mut ast, mut syms) = (Ast::default(), Interner::default());
    let (file, _) = parse_file(&mut ast, &mut syms, &map.files[0], ParseMode::default());
    let got = ast.list(file.decls).iter().map(|d| match d {
        Decl::Const { iota, inherit, .. } => (*iota, *inherit),
        _ => panic!("not a constant"),
    });
    let got: Vec<_> = got.collect();
    assert_eq!(got, [(0, None), (1, Some(0)), (2, Some(0)), (3, None), (4, Some(3)), (0, None)]);
}

#[test]
fn prints_expressions_as_gc_does() {
    for (text, want) in [
        ("a+b*c", "a + b * c"),
        ("(a+b)*-c", "(a + b) * -c"),
        ("a - - b", "a - -b"),
        ("!x && <-ch == *p", "!x && <-ch == *p"),
        ("func(x,y int, z ...string) (a,b int) { return }", "func(x, y int, z ...string) (a, b int) {…}"),
        ("func() { }", "func() {}"),
        ("T{1, 2}", "T{…}"),
        ("&pkg.T{}", "&pkg.T{}"),
        ("[...]int{}", "[...]int{}"),
        ("m[ \"x\" ]+s[1:2]+s[:2:3]+s[:]", "m[\"x\"] + s[1:2] + s[:2:3] + s[:]"),
        ("i.(struct{a int})", "i.(struct{a int})"),
        ("struct{a,b int; T; *U \"tag\"}{}", "struct{a, b int; T; *U \"tag\"}{}"),
        ("interface{m(x int) string; ~int|T}(nil)", "interface{m(x int) string; ~int | T}(nil)"),
        ("(chan (<-chan int))(nil)", "(chan (<-chan int))(nil)"),
        ("f(map[string]chan<- (chan int)(nil), xs...)", "f(map[string]chan<- chan int(nil), xs...)"),
        ("func(int, ...string) (int)", "func(int, ...string) int"),
        ("G[int, map[K]V].m", "G[int, map[K]V].m"),
        ("'a' + 0x1p3 + 1.5i", "'a' + 0x1p3 + 1.5i"),
    ] {
        assert_eq!(with_expr(text, expr_string), want);
    }
}

#[test]
fn start_positions_are_those_of_the_leftmost_operand() {
    for (text, start) in [("a.b(c)[d] + e", 1), ("T{x}.y", 1), ("(a + b).c", 1), ("-a * b", 1), ("[]T{}", 1)]
    {
        with_expr(text, |ast, _, x| assert_eq!(ast.start_pos(x).0, start, "{text}"));
    }
}
