//! Tokens and trees as text, for debug switches and tests: a token or a node a
//! line, with its line and column, children indented beneath it. Works off a
//! list of nodes still to print, so that depth costs no stack.

use crate::syntax::ast::*;
use crate::syntax::filter::filter;
use crate::syntax::lexer::lex;
use crate::syntax::printer::expr_string;
use crate::syntax::source::{Pos, SourceFile, SourceMap};
use crate::syntax::symbol::Interner;
use crate::syntax::token::Tok;
use std::fmt::Write;

/// The tokens of `file` as the parser sees them.
pub fn dump_tokens(map: &SourceMap, file: &SourceFile) -> String {
    let mut syms = Interner::default();
    let mut tokens = lex(Tok::StartFile, file, 0..file.text.len(), false, &mut syms).tokens;
    filter(&mut tokens);
    let mut out = String::new();
    for t in &tokens[1..] {
        let role = match t.tok {
            Tok::LBody => " (block)",
            Tok::RLParen => " (results)",
            Tok::TPBrack => " (type parameters)",
            Tok::ChanArrow => " <-",
            _ => "",
        };
        let _ = writeln!(out, "{}{}{role}", place(map, Pos(t.pos)), t.tok.describe(&syms));
    }
    out
}

/// The tree of a file.
pub fn dump_file(ast: &Ast, syms: &Interner, map: &SourceMap, file: &File) -> String {
    let mut d = Dump { ast, syms, map, out: String::new(), todo: Vec::new(), children: Vec::new() };
    let package = ast.ident(file.package);
    d.line(0, package.pos, &format!("package {}", syms.text(package.name)));
    d.run(ast.list(file.decls).iter().map(|decl| Node::Decl(*decl)).collect())
}

/// The tree of a block.
pub fn dump_block(ast: &Ast, syms: &Interner, map: &SourceMap, block: Block) -> String {
    let d = Dump { ast, syms, map, out: String::new(), todo: Vec::new(), children: Vec::new() };
    d.run(vec![Node::Block("block", block)])
}

fn place(map: &SourceMap, pos: Pos) -> String {
    map.position(pos).map_or("-\t".into(), |p| format!("{}:{}\t", p.line, p.column))
}

#[derive(Clone, Copy)]
enum Node {
    /// With the role it plays in its parent.
    Expr(&'static str, ExprId),
    Stmt(&'static str, StmtId),
    Decl(Decl),
    Field(&'static str, Field),
    Block(&'static str, Block),
    Case(CaseClause),
    Comm(CommClause),
}

struct Dump<'a> {
    ast: &'a Ast,
    syms: &'a Interner,
    map: &'a SourceMap,
    out: String,
    /// Nodes still to print with their depths, last first.
    todo: Vec<(usize, Node)>,
    children: Vec<Node>,
}

impl Dump<'_> {
    fn run(mut self, roots: Vec<Node>) -> String {
        self.todo.extend(roots.into_iter().rev().map(|n| (0, n)));
        while let Some((depth, node)) = self.todo.pop() {
            let (pos, text) = self.node(node);
            self.line(depth, pos, &text);
            self.todo.extend(self.children.drain(..).rev().map(|n| (depth + 1, n)));
        }
        self.out
    }

    fn line(&mut self, depth: usize, pos: Pos, text: &str) {
        let _ = writeln!(self.out, "{}{:2$}{text}", place(self.map, pos), "", depth.min(50) * 2);
    }

    fn name(&self, i: IdentId) -> &str {
        self.syms.text(self.ast.ident(i).name)
    }
    fn names(&self, l: List<IdentId>) -> String {
        let names: Vec<_> = self.ast.list(l).iter().map(|i| self.name(*i)).collect();
        names.join(", ")
    }
    fn expr_child(&mut self, role: &'static str, e: impl Into<Option<ExprId>>) {
        self.children.extend(e.into().map(|e| Node::Expr(role, e)));
    }
    fn exprs(&mut self, role: &'static str, l: List<ExprId>) {
        self.children.extend(self.ast.list(l).iter().map(|e| Node::Expr(role, *e)));
    }
    fn stmt_child(&mut self, role: &'static str, s: Option<StmtId>) {
        self.children.extend(s.map(|s| Node::Stmt(role, s)));
    }
    fn stmts(&mut self, l: List<StmtId>) {
        self.children.extend(self.ast.list(l).iter().map(|s| Node::Stmt("", *s)));
    }
    fn fields(&mut self, role: &'static str, l: List<Field>) {
        self.children.extend(self.ast.list(l).iter().map(|f| Node::Field(role, *f)));
    }
    fn signature(&mut self, t: FuncType) {
        self.fields("tparam ", t.tparams);
        self.fields("param ", t.params);
        self.fields("result ", t.results);
    }

    /// A node's position and line; its children are left in `children`.
    fn node(&mut self, n: Node) -> (Pos, String) {
        match n {
            Node::Expr(role, e) => (self.ast.expr_pos(e), format!("{role}{}", self.expr(e))),
            Node::Stmt(role, s) => (self.ast.stmt_pos(s), format!("{role}{}", self.stmt(s))),
            Node::Decl(d) => self.decl(d),
            Node::Field(role, f) => {
                self.expr_child("", f.ty);
                self.expr_child("tag ", f.tag);
                (f.pos, format!("{role}{}", self.names(f.names)))
            }
            Node::Block(role, b) => {
                self.stmts(b.stmts);
                (b.lbrace, role.into())
            }
            Node::Case(c) => {
                self.exprs("value ", c.list);
                self.stmts(c.body);
                (c.pos, if c.is_default { "default".into() } else { "case".into() })
            }
            Node::Comm(c) => {
                self.stmt_child("comm ", c.comm);
                self.stmts(c.body);
                (c.pos, if c.comm.is_none() { "default".into() } else { "case".into() })
            }
        }
    }

    fn expr(&mut self, e: ExprId) -> String {
        match self.ast.expr(e) {
            Expr::Bad => "bad".into(),
            Expr::Ident(_) | Expr::BasicLit { .. } => expr_string(self.ast, self.syms, e),
            Expr::CompositeLit { ty, elts, .. } => {
                self.expr_child("type ", ty);
                self.exprs("", elts);
                "composite".into()
            }
            Expr::FuncLit { ty, body } => {
                self.expr_child("", ty);
                self.children.push(Node::Block("body", body));
                "func literal".into()
            }
            Expr::Paren(x) => {
                self.expr_child("", x);
                "paren".into()
            }
            Expr::Selector { x, sel } => {
                self.expr_child("", x);
                format!("select .{}", self.name(sel))
            }
            Expr::Index { x, indices } => {
                self.expr_child("", x);
                self.exprs("index ", indices);
                "index".into()
            }
            Expr::Slice { x, lo, hi, max, .. } => {
                self.expr_child("", x);
                self.expr_child("lo ", lo);
                self.expr_child("hi ", hi);
                self.expr_child("max ", max);
                "slice".into()
            }
            Expr::TypeAssert { x, ty } => {
                self.expr_child("", x);
                self.expr_child("type ", ty);
                "assert".into()
            }
            Expr::Call { fun, args, dots, .. } => {
                self.expr_child("", fun);
                self.exprs("arg ", args);
                if dots.is_some() { "call ...".into() } else { "call".into() }
            }
            Expr::Star(x) => {
                self.expr_child("", x);
                "star".into()
            }
            Expr::Unary { op, x } => {
                self.expr_child("", x);
                format!("unary {}", op.text())
            }
            Expr::Binary { op, x, y } => {
                self.expr_child("", x);
                self.expr_child("", y);
                format!("binary {}", op.text())
            }
            Expr::KeyValue { key, value } => {
                self.expr_child("", key);
                self.expr_child("", value);
                "key: value".into()
            }
            Expr::ArrayType { len, elem } => {
                self.expr_child("len ", len);
                self.expr_child("", elem);
                if len.is_some() { "array type".into() } else { "slice type".into() }
            }
            Expr::Ellipsis(t) => {
                self.expr_child("", t);
                "...".into()
            }
            Expr::StructType { fields, .. } => {
                self.fields("field ", fields);
                "struct type".into()
            }
            Expr::FuncType(t) => {
                self.signature(t);
                "func type".into()
            }
            Expr::InterfaceType { elems, .. } => {
                self.fields("elem ", elems);
                "interface type".into()
            }
            Expr::MapType { key, value } => {
                self.expr_child("key ", key);
                self.expr_child("", value);
                "map type".into()
            }
            Expr::ChanType { dir, elem } => {
                self.expr_child("", elem);
                format!("chan type {dir:?}")
            }
        }
    }

    fn stmt(&mut self, s: StmtId) -> String {
        match self.ast.stmt(s) {
            Stmt::Bad => "bad".into(),
            Stmt::Empty => "empty".into(),
            Stmt::Cover(n) => format!("cover {n}"),
            Stmt::Expr(x) => {
                self.expr_child("", x);
                "expr".into()
            }
            Stmt::Send { chan, value } => {
                self.expr_child("", chan);
                self.expr_child("", value);
                "send".into()
            }
            Stmt::IncDec { x, inc } => {
                self.expr_child("", x);
                if inc { "++".into() } else { "--".into() }
            }
            Stmt::Assign { op, lhs, rhs } => {
                self.exprs("lhs ", lhs);
                self.exprs("rhs ", rhs);
                match op {
                    AssignOp::Assign => "=".into(),
                    AssignOp::Define => ":=".into(),
                    AssignOp::Op(op) => format!("{}=", op.text()),
                }
            }
            Stmt::Go(x) => {
                self.expr_child("", x);
                "go".into()
            }
            Stmt::Defer(x) => {
                self.expr_child("", x);
                "defer".into()
            }
            Stmt::Return(l) => {
                self.exprs("", l);
                "return".into()
            }
            Stmt::Branch { kind, label } => match label {
                Some(l) => format!("{kind:?} {}", self.name(l)).to_lowercase(),
                None => format!("{kind:?}").to_lowercase(),
            },
            Stmt::Block(b) => {
                self.stmts(b.stmts);
                "block".into()
            }
            Stmt::If { init, cond, then, els } => {
                self.stmt_child("init ", init);
                self.expr_child("cond ", cond);
                self.children.push(Node::Block("then", then));
                self.stmt_child("else ", els);
                "if".into()
            }
            Stmt::Switch { init, tag, clauses, .. } => {
                self.stmt_child("init ", init);
                self.expr_child("tag ", tag);
                self.children.extend(self.ast.list(clauses).iter().map(|c| Node::Case(*c)));
                "switch".into()
            }
            Stmt::TypeSwitch { init, bind, x, clauses, .. } => {
                self.stmt_child("init ", init);
                self.expr_child("", x);
                self.children.extend(self.ast.list(clauses).iter().map(|c| Node::Case(*c)));
                bind.map_or("type switch".into(), |b| format!("type switch {} :=", self.name(b)))
            }
            Stmt::Select { clauses, .. } => {
                self.children.extend(self.ast.list(clauses).iter().map(|c| Node::Comm(*c)));
                "select".into()
            }
            Stmt::For { init, cond, post, body } => {
                self.stmt_child("init ", init);
                self.expr_child("cond ", cond);
                self.stmt_child("post ", post);
                self.children.push(Node::Block("body", body));
                "for".into()
            }
            Stmt::Range { key, value, define, x, body, .. } => {
                self.expr_child("key ", key);
                self.expr_child("value ", value);
                self.expr_child("range ", x);
                self.children.push(Node::Block("body", body));
                if define { "for := range".into() } else { "for range".into() }
            }
            Stmt::Labeled { label, stmt } => {
                self.stmt_child("", Some(stmt));
                format!("label {}", self.name(label))
            }
            Stmt::Decl(l) => {
                self.children.extend(self.ast.list(l).iter().map(|d| Node::Decl(*d)));
                "declare".into()
            }
        }
    }

    fn decl(&mut self, d: Decl) -> (Pos, String) {
        match d {
            Decl::Bad => (Pos::NONE, "bad".into()),
            Decl::Import { name, path, pos } => {
                self.expr_child("", path);
                (pos, name.map_or("import".into(), |n| format!("import {}", self.name(n))))
            }
            Decl::Const { names, ty, values, iota, inherit, pos } => {
                self.expr_child("type ", ty);
                self.exprs("value ", values);
                let again = if inherit.is_some() { " (as above)" } else { "" };
                (pos, format!("const {} iota={iota}{again}", self.names(names)))
            }
            Decl::Var { names, ty, values, pos } => {
                self.expr_child("type ", ty);
                self.exprs("value ", values);
                (pos, format!("var {}", self.names(names)))
            }
            Decl::Type { name, tparams, alias, ty, pos } => {
                self.fields("tparam ", tparams);
                self.expr_child("", ty);
                (pos, format!("type {}{}", self.name(name), if alias { " =" } else { "" }))
            }
            Decl::Func(f) => {
                if let Some(r) = f.recv {
                    self.fields("recv ", r);
                }
                self.signature(f.ty);
                let body = match f.body {
                    Body::None => " (external)",
                    Body::Lazy { .. } => " (not parsed)",
                    Body::Block(b) => {
                        self.children.push(Node::Block("body", b));
                        ""
                    }
                };
                (f.pos, format!("func {}{body}", self.name(f.name)))
            }
        }
    }
}
