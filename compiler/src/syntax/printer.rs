//! Expressions and simple statements as gc's messages print them: on one line,
//! bodies and literals' elements shortened to `…`. Works off a list of pieces
//! still to print, so that depth costs no stack.

use crate::syntax::ast::*;
use crate::syntax::symbol::Interner;

/// `e` as gc's messages print it: `x + y`, `f(a, b...)`, `func(x int) {…}`, `T{…}`.
pub fn expr_string(ast: &Ast, syms: &Interner, e: ExprId) -> String {
    Printer { ast, syms, out: String::new(), todo: vec![Piece::Expr(e)] }.run()
}

/// A comma-separated list of expressions.
pub fn exprs_string(ast: &Ast, syms: &Interner, list: List<ExprId>) -> String {
    let mut p = Printer { ast, syms, out: String::new(), todo: vec![] };
    p.exprs(list);
    p.run()
}

/// A simple statement (assignment, send, increment or expression); empty for
/// other statements.
pub fn stmt_string(ast: &Ast, syms: &Interner, s: StmtId) -> String {
    let mut p = Printer { ast, syms, out: String::new(), todo: vec![] };
    match ast.stmt(s) {
        Stmt::Expr(x) => p.todo.push(Piece::Expr(x)),
        Stmt::Send { chan, value } => p.push(&[Piece::Expr(chan), Piece::Text(" <- "), Piece::Expr(value)]),
        Stmt::IncDec { x, inc } => p.push(&[Piece::Expr(x), Piece::Text(if inc { "++" } else { "--" })]),
        Stmt::Assign { op, lhs, rhs } => {
            p.exprs(rhs);
            match op {
                AssignOp::Assign => p.push(&[Piece::Text(" = ")]),
                AssignOp::Define => p.push(&[Piece::Text(" := ")]),
                AssignOp::Op(op) => p.push(&[Piece::Text(" "), Piece::Text(op.text()), Piece::Text("= ")]),
            }
            p.exprs(lhs);
        }
        _ => {}
    }
    p.run()
}

#[derive(Clone, Copy)]
enum Piece {
    Text(&'static str),
    Expr(ExprId),
    Ident(IdentId),
    Params(List<Field>),
    TypeParams(List<Field>),
    Results(List<Field>),
}
use Piece::Text;

struct Printer<'a> {
    ast: &'a Ast,
    syms: &'a Interner,
    out: String,
    /// What is still to print, last first.
    todo: Vec<Piece>,
}

impl Printer<'_> {
    fn run(mut self) -> String {
        while let Some(p) = self.todo.pop() {
            match p {
                Text(t) => self.out.push_str(t),
                Piece::Ident(i) => self.out.push_str(self.syms.text(self.ast.ident(i).name)),
                Piece::Expr(e) => self.expr(self.ast.expr(e)),
                Piece::Params(l) => {
                    self.push(&[Text(")")]);
                    self.fields(l, ", ");
                    self.push(&[Text("(")]);
                }
                Piece::TypeParams(l) if l.is_empty() => {}
                Piece::TypeParams(l) => {
                    self.push(&[Text("]")]);
                    self.fields(l, ", ");
                    self.push(&[Text("[")]);
                }
                Piece::Results(l) => match self.ast.list(l) {
                    [] => {}
                    [f] if f.names.is_empty() => self.push(&[Text(" "), Piece::Expr(f.ty)]),
                    _ => self.push(&[Text(" "), Piece::Params(l)]),
                },
            }
        }
        self.out
    }

    /// Has `pieces` printed next, first to last.
    fn push(&mut self, pieces: &[Piece]) {
        self.todo.extend(pieces.iter().rev());
    }

    /// Has a list printed next.
    fn exprs(&mut self, l: List<ExprId>) {
        for (i, e) in self.ast.list(l).iter().enumerate().rev() {
            self.todo.push(Piece::Expr(*e));
            if i > 0 {
                self.todo.push(Text(", "));
            }
        }
    }

    /// Has parameters, fields or interface elements printed next.
    fn fields(&mut self, l: List<Field>, separator: &'static str) {
        for (i, f) in self.ast.list(l).iter().enumerate().rev() {
            if let Some(tag) = f.tag {
                self.push(&[Text(" "), Piece::Expr(tag)]);
            }
            match self.ast.expr(f.ty) {
                // An interface's method.
                Expr::FuncType(t) if separator == "; " && !f.names.is_empty() && self.is_method(f) => {
                    self.push(&[
                        Piece::TypeParams(t.tparams),
                        Piece::Params(t.params),
                        Piece::Results(t.results),
                    ]);
                }
                _ => {
                    self.todo.push(Piece::Expr(f.ty));
                    if !f.names.is_empty() {
                        self.todo.push(Text(" "));
                    }
                }
            }
            for (j, n) in self.ast.list(f.names).iter().enumerate().rev() {
                self.todo.push(Piece::Ident(*n));
                if j > 0 {
                    self.todo.push(Text(", "));
                }
            }
            if i > 0 {
                self.todo.push(Text(separator));
            }
        }
    }

    /// A method's type begins where its name does, a field's behind it.
    fn is_method(&self, f: &Field) -> bool {
        self.ast.expr_pos(f.ty) == f.pos
    }

    fn expr(&mut self, e: Expr) {
        use Piece::Expr as E;
        match e {
            Expr::Bad => self.out.push_str("<bad expr>"),
            Expr::Ident(i) => self.push(&[Piece::Ident(i)]),
            Expr::BasicLit { text, .. } => self.out.push_str(self.syms.text(text)),
            Expr::CompositeLit { ty, elts, .. } => {
                self.push(&[Text(if elts.is_empty() { "{}" } else { "{…}" })]);
                if let Some(t) = ty {
                    self.push(&[E(t)]);
                }
            }
            Expr::FuncLit { ty, body } => {
                self.push(&[E(ty), Text(if body.stmts.is_empty() { " {}" } else { " {…}" })]);
            }
            Expr::Paren(x) => self.push(&[Text("("), E(x), Text(")")]),
            Expr::Selector { x, sel } => self.push(&[E(x), Text("."), Piece::Ident(sel)]),
            Expr::Index { x, indices } => {
                self.push(&[Text("]")]);
                self.exprs(indices);
                self.push(&[E(x), Text("[")]);
            }
            Expr::Slice { x, lo, hi, max, three } => {
                self.push(&[Text("]")]);
                for (i, part) in [lo, hi, max].into_iter().enumerate().rev() {
                    if i == 2 && !three {
                        continue;
                    }
                    if let Some(part) = part {
                        self.push(&[E(part)]);
                    }
                    if i > 0 {
                        self.push(&[Text(":")]);
                    }
                }
                self.push(&[E(x), Text("[")]);
            }
            Expr::TypeAssert { x, ty: Some(t) } => self.push(&[E(x), Text(".("), E(t), Text(")")]),
            Expr::TypeAssert { x, ty: None } => self.push(&[E(x), Text(".(type)")]),
            Expr::Call { fun, args, dots, .. } => {
                self.push(&[Text(if dots.is_some() { "...)" } else { ")" })]);
                self.exprs(args);
                self.push(&[E(fun), Text("(")]);
            }
            Expr::Star(x) => self.push(&[Text("*"), E(x)]),
            Expr::Unary { op, x } => self.push(&[Text(op.text()), E(x)]),
            Expr::Binary { op, x, y } => self.push(&[E(x), Text(" "), Text(op.text()), Text(" "), E(y)]),
            Expr::KeyValue { key, value } => self.push(&[E(key), Text(": "), E(value)]),
            Expr::ArrayType { len: None, elem } => self.push(&[Text("[]"), E(elem)]),
            Expr::ArrayType { len: Some(n), elem } => self.push(&[Text("["), E(n), Text("]"), E(elem)]),
            Expr::Ellipsis(None) => self.out.push_str("..."),
            Expr::Ellipsis(Some(t)) => self.push(&[Text("..."), E(t)]),
            Expr::StructType { fields, .. } => {
                self.push(&[Text("}")]);
                self.fields(fields, "; ");
                self.push(&[Text("struct{")]);
            }
            Expr::FuncType(t) => {
                self.push(&[
                    Text("func"),
                    Piece::TypeParams(t.tparams),
                    Piece::Params(t.params),
                    Piece::Results(t.results),
                ]);
            }
            Expr::InterfaceType { elems, .. } => {
                self.push(&[Text("}")]);
                self.fields(elems, "; ");
                self.push(&[Text("interface{")]);
            }
            Expr::MapType { key, value } => self.push(&[Text("map["), E(key), Text("]"), E(value)]),
            Expr::ChanType { dir, elem } => {
                let recv = matches!(self.ast.expr(elem), Expr::ChanType { dir: ChanDir::Recv, .. });
                match dir {
                    ChanDir::Both if recv => self.push(&[Text("chan ("), E(elem), Text(")")]),
                    ChanDir::Both => self.push(&[Text("chan "), E(elem)]),
                    ChanDir::Send => self.push(&[Text("chan<- "), E(elem)]),
                    ChanDir::Recv => self.push(&[Text("<-chan "), E(elem)]),
                }
            }
        }
    }
}
