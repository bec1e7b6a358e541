//! An input's text, cut into what is compiled and run one after another:
//! declarations, statements and expressions. Only tokens are looked at; whether
//! a piece is right is for the parser to say.

use gopark_compiler::diagnostic::Diagnostic;
use gopark_compiler::syntax::filter::filter;
use gopark_compiler::syntax::lexer::lex;
use gopark_compiler::syntax::source::SourceMap;
use gopark_compiler::syntax::symbol::Interner;
use gopark_compiler::syntax::token::{Tok, Why};

/// What a piece is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `import …`: (name or "", path) of each.
    Import(Vec<(String, String)>),
    /// `type`, with the names declared.
    Type(Vec<String>),
    /// `func`, with its name.
    Func(String),
    /// A method: base type of its receiver, and its name.
    Method(String, String),
    /// `var` or `const`, with the names declared.
    Var(Vec<String>),
    /// `x, y := …`, with the names.
    Define(Vec<String>),
    /// Perhaps an expression, else a statement.
    Value,
    /// A statement.
    Statement,
}

/// One piece of an input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// What it is.
    pub kind: Kind,
    /// Its text, without comments at its end.
    pub text: String,
    /// Where it begins in the input: line and column, from 1.
    pub at: (usize, usize),
    /// The names in it that are not selected from something.
    pub names: Vec<String>,
    /// Those of them that something is selected from.
    pub qualifiers: Vec<String>,
}

impl Piece {
    /// The names that it declares, if it is a declaration that may refer to others
    /// after it. A method declares none.
    pub fn declares(&self) -> &[String] {
        match &self.kind {
            Kind::Type(names) | Kind::Var(names) => names,
            Kind::Func(name) => std::slice::from_ref(name),
            _ => &[],
        }
    }

    /// Whether it is such a declaration.
    pub fn is_declaration(&self) -> bool {
        matches!(self.kind, Kind::Type(_) | Kind::Var(_) | Kind::Func(_) | Kind::Method(..))
            && self.kind != Kind::Func("init".into())
    }
}

/// Tokens with the end of each.
struct Tokens {
    list: Vec<(Tok, usize, usize)>,
    syms: Interner,
    diags: Vec<Diagnostic>,
}

fn tokens(text: &str) -> Tokens {
    let mut map = SourceMap::default();
    let base = map.add("input", text).0;
    let mut syms = Interner::default();
    let lexed = lex(Tok::StartFile, &map.files[0], 0..text.len(), false, &mut syms);
    let (mut list, diags) = (lexed.tokens, lexed.diags.into_iter().map(|(_, d)| d).collect());
    filter(&mut list);
    let list = list.iter().skip(1).map(|t| {
        let start = (t.pos - base) as usize;
        let len = match t.tok {
            Tok::Ident(s) | Tok::Str(s) | Tok::Lit((_, s)) => syms.text(s).len(),
            t => t.text().len(),
        };
        (t.tok, start, (start + len).min(text.len()))
    });
    Tokens { list: list.collect(), syms, diags }
}

/// How much deeper a token leads: 1 for opening brackets, -1 for closing ones.
fn turn(tok: Tok) -> i64 {
    match tok {
        Tok::LParen | Tok::RLParen | Tok::LBrack | Tok::TPBrack | Tok::LBrace | Tok::LBody => 1,
        Tok::RParen | Tok::RBrack | Tok::RBrace => -1,
        _ => 0,
    }
}

/// Where a walk over tokens stands.
#[derive(Default)]
struct Nesting {
    /// Brackets that are open.
    depth: i64,
    /// In the header of an if, for, switch or select, where semicolons separate
    /// no statements.
    header: bool,
}

impl Nesting {
    fn step(&mut self, tok: Tok) {
        match tok {
            Tok::LBody => self.header = false,
            Tok::For | Tok::If | Tok::Switch | Tok::Select if self.depth == 0 => self.header = true,
            _ => {}
        }
        self.depth += turn(tok);
    }
}

/// Whether `text` is whole: brackets, strings and comments are closed, and it
/// does not end where something has to follow.
pub fn complete(text: &str) -> bool {
    let t = tokens(text);
    let open = |d: &Diagnostic| {
        // The only file begins at position 1.
        let rest = text.get(d.pos.0 as usize - 1..).unwrap_or("");
        d.msg.contains("not terminated") && (rest.starts_with('`') || rest.starts_with("/*"))
    };
    if t.diags.iter().any(open) {
        return false;
    }
    let mut at = Nesting::default();
    let mut last = Tok::Semi(Why::Eof);
    for (tok, ..) in &t.list {
        at.step(*tok);
        if !matches!(tok, Tok::Semi(_)) {
            last = *tok;
        }
    }
    at.depth < 0 || at.depth == 0 && !at.header && (last.ends_statement() || matches!(last, Tok::Semi(_)))
}

/// The pieces of a complete input.
pub fn split(text: &str) -> Vec<Piece> {
    let t = tokens(text);
    let mut out = vec![];
    let mut at = Nesting::default();
    let mut from = 0;
    for (i, &(tok, start, _)) in t.list.iter().enumerate() {
        at.step(tok);
        if let Tok::Semi(why) = tok
            && (at.depth <= 0 && (!at.header || why == Why::Eof) || start >= text.len())
        {
            if from < i {
                out.push(piece(text, &t, &t.list[from..i]));
            }
            from = i + 1;
            at = Nesting::default();
        }
    }
    if from < t.list.len() {
        out.push(piece(text, &t, &t.list[from..]));
    }
    out
}

fn piece(text: &str, t: &Tokens, list: &[(Tok, usize, usize)]) -> Piece {
    let (start, end) = (list[0].1, list[list.len() - 1].2);
    let before = &text[..start];
    let line = before.matches('\n').count() + 1;
    let column = start - before.rfind('\n').map_or(0, |i| i + 1) + 1;
    let name = |tok: Tok| match tok {
        Tok::Ident(s) => Some(t.syms.text(s).to_string()),
        _ => None,
    };
    let (mut names, mut qualifiers) = (vec![], vec![]);
    for (i, (tok, ..)) in list.iter().enumerate() {
        let selected = i > 0 && list[i - 1].0 == Tok::Dot;
        if let Some(n) = name(*tok).filter(|_| !selected) {
            if list.get(i + 1).is_some_and(|n| n.0 == Tok::Dot) {
                qualifiers.push(n.clone());
            }
            names.push(n);
        }
    }
    for l in [&mut names, &mut qualifiers] {
        l.sort();
        l.dedup();
    }
    Piece { kind: kind(t, list), text: text[start..end].to_string(), at: (line, column), names, qualifiers }
}

fn kind(t: &Tokens, list: &[(Tok, usize, usize)]) -> Kind {
    let tok = |i: usize| list.get(i).map_or(Tok::Semi(Why::Eof), |t| t.0);
    let text = |tok: Tok| match tok {
        Tok::Ident(s) | Tok::Str(s) => t.syms.text(s).to_string(),
        t => t.text().to_string(),
    };
    match tok(0) {
        Tok::Import => {
            let specs = list.iter().enumerate().filter_map(|(i, (k, ..))| {
                let Tok::Str(_) = k else { return None };
                let name = match tok(i - 1) {
                    n @ (Tok::Ident(_) | Tok::Dot) => text(n),
                    _ => String::new(),
                };
                Some((name, text(*k).trim_matches(['"', '`']).to_string()))
            });
            Kind::Import(specs.collect())
        }
        Tok::Type => Kind::Type(spec_names(t, list)),
        Tok::Var | Tok::Const => Kind::Var(spec_names(t, list)),
        Tok::Func => match (tok(1), close(list, 1)) {
            (Tok::Ident(_), _) => Kind::Func(text(tok(1))),
            (Tok::LParen, Some(end))
                if end > 2
                    && matches!(tok(end + 1), Tok::Ident(_))
                    && matches!(tok(end + 2), Tok::LParen | Tok::LBrack | Tok::TPBrack) =>
            {
                // The receiver's base type: its last name outside of brackets.
                let mut base = String::new();
                let mut depth = 0;
                for (k, ..) in &list[2..end] {
                    match k {
                        Tok::LBrack => depth += 1,
                        Tok::RBrack => depth -= 1,
                        Tok::Ident(_) if depth == 0 => base = text(*k),
                        _ => {}
                    }
                }
                Kind::Method(base, text(tok(end + 1)))
            }
            _ => Kind::Value,
        },
        Tok::For | Tok::If | Tok::Switch | Tok::Select | Tok::Go | Tok::Defer | Tok::Return | Tok::LBrace => {
            Kind::Statement
        }
        Tok::Break | Tok::Continue | Tok::Goto | Tok::Fallthrough => Kind::Statement,
        Tok::Ident(_) if tok(1) == Tok::Colon => Kind::Statement,
        _ => {
            let mut depth = 0i64;
            for (i, (k, ..)) in list.iter().enumerate() {
                match k {
                    Tok::Define if depth == 0 => {
                        let plain = list[..i].iter().enumerate().all(|(j, (k, ..))| {
                            if j % 2 == 0 { matches!(k, Tok::Ident(_)) } else { *k == Tok::Comma }
                        });
                        if !plain {
                            return Kind::Statement;
                        }
                        return Kind::Define(list[..i].iter().step_by(2).map(|(k, ..)| text(*k)).collect());
                    }
                    Tok::Assign | Tok::AssignOp(_) | Tok::IncDec(_) if depth == 0 => return Kind::Statement,
                    // After an operand the arrow sends.
                    Tok::Arrow if depth == 0 && i > 0 && list[i - 1].0.ends_statement() => {
                        return Kind::Statement;
                    }
                    k => depth += turn(*k),
                }
            }
            Kind::Value
        }
    }
}

/// Index of the bracket that closes the one at `open`.
fn close(list: &[(Tok, usize, usize)], open: usize) -> Option<usize> {
    let mut depth = 0;
    for (i, (k, ..)) in list.iter().enumerate().skip(open) {
        depth += turn(*k);
        if depth == 0 {
            return Some(i);
        }
    }
    None
}

/// How often an identifier stands in a text.
pub fn occurs(text: &str, name: &str) -> usize {
    let t = tokens(text);
    t.list.iter().filter(|k| matches!(k.0, Tok::Ident(s) if t.syms.text(s) == name)).count()
}

/// Names that a `type`, `var` or `const` declares, grouped or not.
fn spec_names(t: &Tokens, list: &[(Tok, usize, usize)]) -> Vec<String> {
    let grouped = list.get(1).is_some_and(|t| t.0 == Tok::LParen);
    // Whether a name may come, and whether a comma would mean another one.
    let (mut depth, mut begins, mut more) = (0, true, false);
    let mut out = vec![];
    for (k, ..) in &list[if grouped { 2 } else { 1 }..] {
        match k {
            Tok::Semi(_) if depth == 0 => begins = true,
            Tok::Ident(s) if begins => {
                out.push(t.syms.text(*s).to_string());
                (begins, more) = (false, true);
                continue;
            }
            Tok::Comma if more => {
                (begins, more) = (true, false);
                continue;
            }
            k => depth += turn(*k),
        }
        more = false;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        split(text).into_iter().map(|p| p.kind).collect()
    }

    #[test]
    fn an_input_is_cut_at_its_top_level() {
        let text = "x := 1; y, z := f(); for i := 0; i < 3; i++ { g(i); h() }\nx + y";
        let pieces = split(text);
        let texts: Vec<&str> = pieces.iter().map(|p| p.text.as_str()).collect();
        assert_eq!(texts, ["x := 1", "y, z := f()", "for i := 0; i < 3; i++ { g(i); h() }", "x + y"]);
        assert_eq!(pieces[1].at, (1, 9));
        assert_eq!(pieces[3].at, (2, 1));
        assert_eq!(pieces[1].kind, Kind::Define(vec!["y".into(), "z".into()]));
        assert_eq!(pieces[3].kind, Kind::Value);
    }

    #[test]
    fn declarations_tell_their_names() {
        let names = |l: &[&str]| l.iter().map(|s| s.to_string()).collect::<Vec<_>>();
        assert_eq!(kinds("type T struct { a, b int }"), [Kind::Type(names(&["T"]))]);
        assert_eq!(kinds("var a, b = 1, c"), [Kind::Var(names(&["a", "b"]))]);
        assert_eq!(kinds("const (\nA = iota\nB\n)"), [Kind::Var(names(&["A", "B"]))]);
        assert_eq!(kinds("func f[T any](x T) {}"), [Kind::Func("f".into())]);
        assert_eq!(
            kinds("func (l *List[T]) Len() int { return 0 }"),
            [Kind::Method("List".into(), "Len".into())]
        );
        assert_eq!(kinds("func() {}()"), [Kind::Value]);
        assert_eq!(kinds("func(x int) int { return x }(7)"), [Kind::Value]);
        assert_eq!(
            kinds("import (\n\"fmt\"\nm \"math\"\n)"),
            [Kind::Import(vec![(String::new(), "fmt".into()), ("m".into(), "math".into())])]
        );
        assert_eq!(kinds("a[i] = 2"), [Kind::Statement]);
    }

    #[test]
    fn open_ends_ask_for_more() {
        for open in ["f(", "x +", "func f() {", "`abc", "/* x", "for i := 0", "a.", "[]int{1,", "if x", "L:"]
        {
            assert!(!complete(open), "{open:?}");
        }
        for whole in ["", "x", "f()", "if x { y() }", "x++", "// comment", "1 }", "\"open", "s := `a\nb`"] {
            assert!(complete(whole), "{whole:?}");
        }
    }

    #[test]
    fn comments_at_the_end_do_not_belong() {
        assert_eq!(split("x + 1 // sum")[0].text, "x + 1");
        assert_eq!(split("fmt.Println(math.Pi) /* pi */")[0].qualifiers, ["fmt", "math"]);
    }
}
