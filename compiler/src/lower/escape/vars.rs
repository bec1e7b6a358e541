//! Which variables need cells, what function literals capture, and which functions
//! are called by name.
//!
//! A variable lives in a cell if its address is taken (by `&`, by slicing an
//! array, by calling a pointer method on it), or if a function literal captures it
//! and it is assigned anywhere but where it is declared.

use super::super::{LitKey, Program};
use super::Facts;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::{ObjId, ObjKind, VarKind};
use crate::types::repr::Type;

struct Walk<'a> {
    p: &'a Program,
    facts: &'a mut Facts,
    /// The literals around the current node, outermost first.
    lits: Vec<LitKey>,
    /// Literals, and bodies of ranges over functions, seen so far in each of the
    /// functions around; such a body is a function too.
    counts: Vec<(u32, u32)>,
    /// Body's brace and named results of each of the functions around.
    funcs: Vec<(Pos, Vec<ObjId>)>,
}

/// Adds the facts of a declared function's body.
pub fn analyse(p: &Program, facts: &mut Facts, decl: FuncDecl, body: Block) {
    let mut w = Walk { p, facts, lits: vec![], counts: vec![(0, 0)], funcs: vec![] };
    w.function(decl.ty, body);
}

/// Adds the facts of a package-level initial value. `count` numbers its literals.
pub fn analyse_expr(p: &Program, facts: &mut Facts, e: ExprId, count: &mut (u32, u32)) {
    let mut w = Walk { p, facts, lits: vec![], counts: vec![*count], funcs: vec![] };
    w.expr(e);
    *count = w.counts[0];
}

impl Walk<'_> {
    /// Parameters, results and body of a function.
    fn function(&mut self, ty: FuncType, body: Block) {
        let mut results = vec![];
        for l in [ty.params, ty.results] {
            for f in self.p.ast().list(l) {
                for id in self.p.ast().list(f.names) {
                    self.define(*id);
                    if l == ty.results
                        && let Some(obj) = self.local(*id)
                    {
                        results.push(obj);
                    }
                }
            }
        }
        self.funcs.push((body.lbrace, results));
        self.block(body.stmts);
        self.funcs.pop();
    }

    fn local(&self, id: IdentId) -> Option<ObjId> {
        let obj = self.p.info().obj(id)?;
        match self.p.object(obj).kind {
            ObjKind::Var { kind: VarKind::Package | VarKind::Field, .. } => None,
            ObjKind::Var { .. } => Some(obj),
            _ => None,
        }
    }

    fn define(&mut self, id: IdentId) {
        if let Some(obj) = self.local(id) {
            self.facts.vars.entry(obj).or_default().depth = self.lits.len() as u32;
        }
    }

    fn use_var(&mut self, id: IdentId) {
        if let Some(obj) = self.local(id) {
            self.capture(obj);
        }
    }

    fn capture(&mut self, obj: ObjId) {
        let f = self.facts.vars.entry(obj).or_default();
        let declared = f.depth as usize;
        if declared < self.lits.len() {
            f.captured = true;
            for lit in &self.lits[declared..] {
                let captures = &mut self.facts.lits.entry(*lit).or_default().captures;
                if !captures.contains(&obj) {
                    captures.push(obj);
                }
            }
        }
    }

    /// The variable at the root of an addressable operand, if it is held by value.
    fn root(&self, e: ExprId) -> Option<ObjId> {
        let mut e = self.p.ast().unparen(e);
        loop {
            let next = match self.p.ast().expr(e) {
                Expr::Ident(id) => return self.local(id),
                Expr::Selector { x, .. } => {
                    let sel = self.p.info().selections.get(&e)?;
                    if sel.kind != SelectionKind::FieldVal || sel.indirect || self.p.is_pointer(sel.recv) {
                        return None;
                    }
                    x
                }
                Expr::Index { x, .. } => {
                    if !matches!(self.p.under(self.p.info().type_of(x)), Type::Array { .. }) {
                        return None;
                    }
                    x
                }
                _ => return None,
            };
            e = self.p.ast().unparen(next);
        }
    }

    fn address(&mut self, e: ExprId) {
        if let Some(obj) = self.root(e) {
            self.facts.vars.entry(obj).or_default().addressed = true;
        }
    }

    fn assign(&mut self, e: ExprId) {
        if let Some(obj) = self.root(e) {
            self.facts.vars.entry(obj).or_default().assigned = true;
        }
    }

    fn exprs(&mut self, l: List<ExprId>) {
        for e in self.p.ast().list(l) {
            self.expr(*e);
        }
    }

    fn opt(&mut self, e: Option<ExprId>) {
        if let Some(e) = e {
            self.expr(e);
        }
    }

    fn expr(&mut self, e: ExprId) {
        if matches!(self.p.info().tv(e).mode, Mode::TypeExpr | Mode::Constant(_)) {
            return;
        }
        match self.p.ast().expr(e) {
            Expr::Ident(id) => self.use_var(id),
            Expr::CompositeLit { elts, .. } => {
                let is_struct = matches!(self.p.under(self.p.info().type_of(e)), Type::Struct(_));
                for elt in self.p.ast().list(elts) {
                    match self.p.ast().expr(*elt) {
                        Expr::KeyValue { key, value } => {
                            if !is_struct {
                                self.expr(key);
                            }
                            self.expr(value);
                        }
                        _ => self.expr(*elt),
                    }
                }
            }
            Expr::FuncLit { ty, body } => {
                let count = self.counts.last_mut().expect("a function around");
                count.0 += 1;
                let number = count.0;
                self.facts.lits.entry(LitKey::of(e)).or_default().number = number;
                self.lits.push(LitKey::of(e));
                self.counts.push((0, 0));
                if let Expr::FuncType(sig) = self.p.ast().expr(ty) {
                    self.function(sig, body);
                }
                self.counts.pop();
                self.lits.pop();
            }
            Expr::Paren(x) | Expr::Star(x) | Expr::TypeAssert { x, .. } => self.expr(x),
            Expr::Unary { op, x } => {
                if op == UnaryOp::And {
                    self.address(x);
                }
                self.expr(x);
            }
            Expr::Selector { x, .. } => {
                if let Some(sel) = self.p.info().selections.get(&e) {
                    if sel.kind == SelectionKind::MethodVal && self.p.takes_address(sel) {
                        self.address(x);
                    }
                    if matches!(sel.kind, SelectionKind::QualifiedIdent | SelectionKind::MethodExpr) {
                        return;
                    }
                }
                self.expr(x);
            }
            Expr::Index { x, indices } => {
                self.expr(x);
                self.exprs(indices);
            }
            Expr::Slice { x, lo, hi, max, .. } => {
                if matches!(self.p.under(self.p.info().type_of(x)), Type::Array { .. }) {
                    self.address(x);
                }
                self.expr(x);
                self.opt(lo);
                self.opt(hi);
                self.opt(max);
            }
            Expr::Call { fun, args, .. } => {
                if let Some(obj) = self.p.called(fun)
                    && !self.facts.callees.contains(&obj)
                {
                    self.facts.callees.push(obj);
                }
                self.expr(fun);
                self.exprs(args);
            }
            Expr::Binary { x, y, .. } => {
                // Long chains lean to the left: no recursion along them.
                let (mut right, mut left) = (vec![y], x);
                while let Expr::Binary { x, y, .. } = self.p.ast().expr(left) {
                    right.push(y);
                    left = x;
                }
                self.expr(left);
                for y in right.into_iter().rev() {
                    self.expr(y);
                }
            }
            Expr::KeyValue { key, value } => {
                self.expr(key);
                self.expr(value);
            }
            _ => {}
        }
    }

    fn block(&mut self, l: List<StmtId>) {
        for s in self.p.ast().list(l) {
            self.stmt(*s);
        }
    }

    fn opt_stmt(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    /// Left-hand sides of `=` or `:=`: new variables are declared, others assigned.
    fn lhs(&mut self, e: ExprId, define: bool) {
        if let Expr::Ident(id) = self.p.ast().expr(e) {
            let ident = self.p.ast().ident(id);
            if define && self.p.info().obj(id).is_some_and(|o| self.p.object(o).pos == ident.pos) {
                return self.define(id);
            }
        }
        self.assign(e);
        self.expr(e);
    }

    fn stmt(&mut self, s: StmtId) {
        match self.p.ast().stmt(s) {
            Stmt::Bad | Stmt::Empty | Stmt::Cover(_) | Stmt::Branch { .. } => {}
            Stmt::Expr(e) | Stmt::Go(e) => self.expr(e),
            Stmt::Defer(e) => {
                if let Some((brace, _)) = self.funcs.last() {
                    self.facts.defers.insert(*brace);
                }
                self.expr(e);
            }
            Stmt::Send { chan, value } => {
                self.expr(chan);
                self.expr(value);
            }
            Stmt::IncDec { x, .. } => {
                self.assign(x);
                self.expr(x);
            }
            Stmt::Assign { op, lhs, rhs } => {
                self.exprs(rhs);
                for e in self.p.ast().list(lhs) {
                    self.lhs(*e, op == AssignOp::Define);
                }
            }
            Stmt::Return(l) => {
                self.exprs(l);
                // Returning values assigns them to named results; from the body
                // of a range over a function these are captured variables.
                let body = matches!(self.lits.last(), Some(LitKey::Body(_)));
                if let Some((_, results)) = self.funcs.last()
                    && (body || !self.p.ast().list(l).is_empty())
                {
                    for obj in results.clone() {
                        if body {
                            self.capture(obj);
                        }
                        self.facts.vars.entry(obj).or_default().assigned = true;
                    }
                }
            }
            Stmt::Block(b) => self.block(b.stmts),
            Stmt::If { init, cond, then, els } => {
                self.opt_stmt(init);
                self.expr(cond);
                self.block(then.stmts);
                self.opt_stmt(els);
            }
            Stmt::Switch { init, tag, clauses, .. } => {
                self.opt_stmt(init);
                self.opt(tag);
                for c in self.p.ast().list(clauses) {
                    self.exprs(c.list);
                    self.block(c.body);
                }
            }
            Stmt::TypeSwitch { init, x, clauses, .. } => {
                self.opt_stmt(init);
                self.expr(x);
                let depth = self.lits.len() as u32;
                for (i, c) in self.p.ast().list(clauses).iter().enumerate() {
                    if let Some(obj) = self.p.info().implicits.get(&(clauses.start + i as u32)) {
                        self.facts.vars.entry(*obj).or_default().depth = depth;
                    }
                    self.block(c.body);
                }
            }
            Stmt::Select { clauses, .. } => {
                for c in self.p.ast().list(clauses) {
                    self.opt_stmt(c.comm);
                    self.block(c.body);
                }
            }
            Stmt::For { init, cond, post, body } => {
                self.opt_stmt(init);
                self.opt(cond);
                self.opt_stmt(post);
                self.block(body.stmts);
            }
            Stmt::Range { key, value, define, x, body, .. } => {
                self.expr(x);
                let body_fn = matches!(self.p.under(self.p.info().type_of(x)), Type::Signature(_));
                if body_fn {
                    self.lits.push(LitKey::Body(s));
                    let count = self.counts.last_mut().expect("a function around");
                    count.1 += 1;
                    let number = count.1;
                    self.facts.lits.entry(LitKey::Body(s)).or_default().number = number;
                    self.counts.push((0, 0));
                }
                for e in [key, value].into_iter().flatten() {
                    self.lhs(e, define);
                    if define && !self.p.per_iteration(self.p.ast().stmt_pos(s)) {
                        self.assign(e);
                    }
                }
                self.block(body.stmts);
                if body_fn {
                    self.lits.pop();
                    self.counts.pop();
                }
            }
            Stmt::Labeled { stmt, .. } => self.stmt(stmt),
            Stmt::Decl(decls) => {
                for d in self.p.ast().list(decls) {
                    if let Decl::Var { names, values, .. } = d {
                        self.exprs(*values);
                        for id in self.p.ast().list(*names) {
                            self.define(*id);
                        }
                    }
                }
            }
        }
    }
}
