//! A mutation fuzzer for the front end. Deterministic: the same seed makes the
//! same texts. Texts are cut, repeated, spliced and sprinkled with tokens and
//! bytes that mean something, or have their tokens shuffled, which keeps more of
//! them well-formed. What must hold of whatever comes out is said at [`lexes`],
//! [`parses`] and [`checks`].

#![allow(dead_code)]

#[path = "../support/texts.rs"]
pub mod texts;

use gopark_bytecode::func::{CodeSource, FuncRef};
use gopark_bytecode::verify::verify;
use gopark_compiler::lower::Lowerer;
use gopark_compiler::session::Session;
use gopark_compiler::syntax::ast::{Ast, Expr, Stmt};
use gopark_compiler::syntax::dump::dump_file;
use gopark_compiler::syntax::lexer::lex;
use gopark_compiler::syntax::parser::{ParseMode, parse_body, parse_expr, parse_file};
use gopark_compiler::syntax::printer::expr_string;
use gopark_compiler::syntax::source::SourceMap;
use gopark_compiler::syntax::symbol::Interner;
use gopark_compiler::syntax::token::Tok;

/// xorshift64*.
pub struct Random(pub u64);
impl Random {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % n.max(1)
    }
}

const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ";",
    ":",
    ".",
    "...",
    "=",
    ":=",
    "+",
    "-",
    "*",
    "&",
    "<-",
    "~",
    "|",
    "!",
    "++",
    "+=",
    "&^=",
    "x",
    "_",
    "1",
    "0x",
    "'",
    "\"",
    "`",
    "\\",
    "'a'",
    "\"s\"",
    "//",
    "/*",
    "*/",
    "\n",
    "\0",
    "\u{feff}",
    "é",
    "·",
    "if ",
    "for ",
    "switch ",
    "select ",
    "case ",
    "default:",
    "else ",
    "func ",
    "return ",
    "go ",
    "defer ",
    "range ",
    "type ",
    "type T[",
    "var ",
    "const ",
    "import ",
    "package ",
    "struct{",
    "interface{",
    "map[",
    "chan ",
    "<-chan ",
    "goto ",
    "break ",
    "fallthrough\n",
    "func(",
    "func() (",
    "T[int]",
    "[...]",
    ".(type)",
    "//go:build ",
];

/// Changes `text` in one to eight places.
pub fn mutate(r: &mut Random, text: &[u8], other: &[u8]) -> Vec<u8> {
    let mut t = text.to_vec();
    for _ in 0..=r.below(8) {
        let at = r.below(t.len() + 1);
        let len = 1 + r.below(24);
        let to = (at + len).min(t.len());
        match r.below(7) {
            0 => drop(t.drain(at..to)),
            1 | 2 => drop(t.splice(at..at, PIECES[r.below(PIECES.len())].bytes())),
            3 => drop(t.splice(at..to, PIECES[r.below(PIECES.len())].bytes())),
            4 => {
                let again = t[at..to].repeat(1 + r.below(20));
                t.splice(at..at, again);
            }
            5 => {
                let from = r.below(other.len());
                t.splice(at..at, other[from..(from + len * 4).min(other.len())].iter().copied());
            }
            _ => {
                if let Some(b) = t.get_mut(at) {
                    *b = r.below(256) as u8;
                }
            }
        }
    }
    t
}

/// Words and single other characters.
pub fn tokens(text: &str) -> Vec<String> {
    let mut out: Vec<String> = vec![];
    for c in text.chars() {
        let word = c.is_alphanumeric() || c == '_';
        match out.last_mut() {
            Some(l) if word && l.ends_with(|p: char| p.is_alphanumeric() || p == '_') => l.push(c),
            _ => out.push(c.to_string()),
        }
    }
    out
}

/// Repeats, drops, swaps and joins up to seven tokens of `text`.
pub fn shuffle(r: &mut Random, text: &[u8]) -> Vec<u8> {
    let mut t = tokens(&String::from_utf8_lossy(text));
    if t.is_empty() {
        return vec![];
    }
    for _ in 0..=r.below(6) {
        let (a, b) = (r.below(t.len()), r.below(t.len()));
        match r.below(4) {
            0 => t[a] = t[b].clone(),
            1 => t[a].clear(),
            2 => t.swap(a, b),
            _ => t[a] = format!("{} {}", t[a], t[b]),
        }
    }
    t.concat().into_bytes()
}

/// Lexes `text`: tokens and errors lie in it, in order.
pub fn lexes(text: &[u8]) {
    let mut map = SourceMap::default();
    map.add("before.go", "package before");
    map.add("fuzz.go", text);
    let file = &map.files[1];
    let within = file.base..=file.base + text.len() as u32;
    for skip_bodies in [false, true] {
        let mut syms = Interner::default();
        let lexed = lex(Tok::StartFile, file, 0..text.len(), skip_bodies, &mut syms);
        assert!(lexed.tokens.iter().all(|t| within.contains(&t.pos)));
        assert!(lexed.tokens.is_sorted_by_key(|t| t.pos));
        assert!(lexed.diags.iter().all(|(_, d)| within.contains(&d.pos.0)));
        assert!(lexed.diags.is_sorted_by_key(|(token, _)| *token));
    }
}

/// Checks `text` as a program, and lowers all of it if nothing is wrong with it:
/// the verifier accepts the code.
pub fn checks(text: &[u8]) {
    let mut files = texts::Texts::default();
    files.0.insert("fuzz.go".into(), text.to_vec());
    let mut s = Session::new(Box::new(files));
    let main = s.load_main(&["fuzz.go".into()]);
    if !s.diags.is_empty() {
        return;
    }
    let Some(main) = main else { panic!("no package, and no word of why") };
    let mut lw = Lowerer::new(s, main);
    lw.enter_main_functions();
    let (mut infos, mut next) = (vec![], 0);
    loop {
        infos.extend(lw.take_new().funcs);
        let Some(info) = infos.get(next) else { return };
        let f = FuncRef(next as u32);
        next += 1;
        if info.native || !lw.is_main_function(f) {
            continue;
        }
        match lw.lower(f) {
            Ok(code) => {
                if let Err(e) = verify(&code) {
                    panic!("{}: {e}", info.name);
                }
            }
            Err(e) => assert!(e.ends_with("too large"), "{e}"),
        }
    }
}

/// Parses `text` in every way and checks what comes out: a tree whose every
/// reference is valid.
pub fn parses(text: &[u8]) {
    let mut map = SourceMap::default();
    map.add("before.go", "package before");
    map.add("fuzz.go", text);
    let file = &map.files[1];
    let end = file.base + text.len() as u32;
    for skip_bodies in [false, true] {
        let (mut ast, mut syms) = (Ast::default(), Interner::default());
        let (tree, diags) =
            parse_file(&mut ast, &mut syms, file, ParseMode { skip_bodies, ..ParseMode::default() });
        for d in &diags {
            assert!((file.base..=end).contains(&d.pos.0), "{:?} outside the file: {}", d.pos, d.msg);
        }
        valid(&ast);
        dump_file(&ast, &syms, &map, &tree);
        if let Some(e) = ast.exprs.len().checked_sub(1).filter(|e| *e > 0) {
            expr_string(&ast, &syms, gopark_compiler::syntax::ast::ExprId::new(e));
        }
        if skip_bodies && diags.is_empty() {
            let lazy: Vec<_> = ast.decls.iter().filter_map(lazy_body).collect();
            for (l, r) in lazy {
                parse_body(&mut ast, &mut syms, file, l, r);
            }
            valid(&ast);
        }
    }
    let (mut ast, mut syms) = (Ast::default(), Interner::default());
    parse_expr(&mut ast, &mut syms, file);
    valid(&ast);
}

fn lazy_body(
    d: &gopark_compiler::syntax::ast::Decl,
) -> Option<(gopark_compiler::syntax::source::Pos, gopark_compiler::syntax::source::Pos)> {
    use gopark_compiler::syntax::ast::{Body, Decl};
    match d {
        Decl::Func(f) => match f.body {
            Body::Lazy { lbrace, rbrace } => Some((lbrace, rbrace)),
            _ => None,
        },
        _ => None,
    }
}

/// Every id and list of every node refers to something older than the node.
fn valid(ast: &Ast) {
    assert_eq!(ast.exprs.len(), ast.expr_pos.len());
    assert_eq!(ast.stmts.len(), ast.stmt_pos.len());
    for e in ast.expr_lists.iter() {
        assert!(e.index() < ast.exprs.len());
    }
    for s in ast.stmt_lists.iter() {
        assert!(s.index() < ast.stmts.len());
    }
    for f in ast.fields.iter() {
        assert!(f.ty.index() < ast.exprs.len() && f.names.range().end <= ast.ident_lists.len());
    }
    for e in ast.exprs.iter() {
        match *e {
            Expr::Call { fun, args, .. } => {
                assert!(fun.index() < ast.exprs.len() && args.range().end <= ast.expr_lists.len());
            }
            Expr::Binary { x, y, .. } => assert!(x.index() < ast.exprs.len() && y.index() < ast.exprs.len()),
            Expr::FuncLit { body, .. } => assert!(body.stmts.range().end <= ast.stmt_lists.len()),
            _ => {}
        }
    }
    for s in ast.stmts.iter() {
        if let Stmt::Switch { clauses, .. } = *s {
            assert!(clauses.range().end <= ast.cases.len());
        }
    }
}
