//! Statements in the graph.

use super::super::LitKey;
use super::Site;
use super::flow::Flow;
use super::graph::{HEAP, Hole};
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::info::SelectionKind;
use crate::types::repr::{Type, TypeId};

impl Flow<'_> {
    pub fn block(&mut self, l: List<StmtId>) {
        for s in self.list(l) {
            self.stmt(s);
        }
    }

    fn stmt_opt(&mut self, s: Option<StmtId>) {
        if let Some(s) = s {
            self.stmt(s);
        }
    }

    /// A statement that may run again while what it declares is still used.
    fn in_loop(&mut self, draw: impl FnOnce(&mut Self)) {
        self.depth += 1;
        draw(self);
        self.depth -= 1;
    }

    /// Where a value goes that is assigned to `l`, and the type it has there. What
    /// `l` declares is declared.
    fn target(&mut self, l: ExprId, define: bool) -> (Hole, Option<TypeId>) {
        let l = self.lw.ast().unparen(l);
        if let Expr::Ident(id) = self.lw.ast().expr(l) {
            let ident = self.lw.ast().ident(id);
            if ident.name == Symbol::BLANK {
                return (Hole::BLANK, None);
            }
            let Some(obj) = self.lw.info().obj(id) else { return (Hole::HEAP, None) };
            let o = self.lw.object(obj);
            let (new, t) = (define && o.pos == ident.pos, o.ty());
            if new && self.is_local(obj) {
                return (Hole::at(self.declare(obj)), Some(t));
            }
            let to = self.vars.get(&obj).copied().unwrap_or(HEAP);
            return (Hole::at(to), Some(t));
        }
        let t = self.type_of(l);
        (self.place(l), Some(t))
    }

    /// Where a value goes that is stored at `l`.
    fn place(&mut self, l: ExprId) -> Hole {
        let l = self.lw.ast().unparen(l);
        match self.lw.ast().expr(l) {
            Expr::Ident(id) => Hole::at(self.variable(id).unwrap_or(HEAP)),
            Expr::Selector { x, .. } => match self.lw.info().selections.get(&l).cloned() {
                Some(s) if s.kind == SelectionKind::FieldVal && !self.through_pointer(&s) => self.place(x),
                _ => {
                    self.discard(x);
                    Hole::HEAP
                }
            },
            Expr::Index { x, indices } => {
                let map = match self.lw.under(self.type_of(x)) {
                    Type::Array { .. } => {
                        for i in self.list(indices) {
                            self.discard(i);
                        }
                        return self.place(x);
                    }
                    Type::Slice(_) | Type::Pointer(_) => false,
                    _ => true,
                };
                for i in self.list(indices) {
                    self.expr(if map { Hole::HEAP } else { Hole::BLANK }, i);
                }
                self.discard(x);
                Hole::HEAP
            }
            Expr::Star(x) => {
                self.discard(x);
                Hole::HEAP
            }
            _ => {
                self.discard(l);
                Hole::HEAP
            }
        }
    }

    fn assign(&mut self, lhs: &[ExprId], rhs: &[ExprId], define: bool) {
        // What is evaluated does not see what is declared by it.
        if let ([l], [r]) = (lhs, rhs) {
            if define {
                self.literal_variable(*l, *r);
            }
            let (k, t) = self.target(*l, define);
            return match t {
                Some(t) => self.value_as(k, *r, t),
                None => self.expr(k, *r),
            };
        }
        let targets: Vec<_> = lhs.iter().map(|l| self.target(*l, define)).collect();
        if lhs.len() == rhs.len() {
            for ((k, t), r) in targets.into_iter().zip(rhs) {
                match t {
                    Some(t) => self.value_as(k, *r, t),
                    None => self.expr(k, *r),
                }
            }
            return;
        }
        self.several(targets, rhs[0]);
    }

    /// The values of `e` go to the targets.
    fn several(&mut self, targets: Vec<(Hole, Option<TypeId>)>, e: ExprId) {
        let from: Vec<TypeId> = match self.lw.sess.types.get(self.type_of(e)) {
            Type::Tuple(ps) => ps.iter().map(|p| p.ty).collect(),
            _ => vec![],
        };
        let mut holes = vec![];
        for (i, (k, t)) in targets.into_iter().enumerate() {
            holes.push(match (t, from.get(i)) {
                (Some(t), Some(from)) => self.converted(k, *from, t),
                (None, _) => k,
                _ => Hole::HEAP,
            });
        }
        let x = self.lw.ast().unparen(e);
        if let Expr::Call { .. } = self.lw.ast().expr(x) {
            return self.call(&holes, x);
        }
        if let Some(k) = holes.first() {
            self.expr(*k, x);
        }
    }

    /// Remembers that the variable `l` holds the literal `r`, if it always does.
    fn literal_variable(&mut self, l: ExprId, r: ExprId) {
        let r = self.lw.ast().unparen(r);
        let (Expr::Ident(id), Expr::FuncLit { .. }) = (self.lw.ast().expr(l), self.lw.ast().expr(r)) else {
            return;
        };
        if let Some(obj) = self.lw.info().obj(id)
            && !self.facts().vars.get(&obj).is_some_and(|f| f.assigned || f.addressed)
        {
            // The literal is the next function that is drawn.
            self.literals.insert(obj, self.funcs.len());
        }
    }

    fn stmt(&mut self, s: StmtId) {
        match self.lw.ast().stmt(s) {
            Stmt::Bad | Stmt::Empty | Stmt::Cover(_) | Stmt::Branch { .. } => {}
            Stmt::Expr(e) => self.discard(e),
            Stmt::Go(e) => self.call_later(e),
            Stmt::Defer(e) => {
                let body = matches!(self.funcs[self.cur].key, Some(LitKey::Body(_)));
                let e = self.lw.ast().unparen(e);
                if body || self.depth > 1 {
                    return self.call_later(e);
                }
                let size = self.record(e);
                self.object(Site::Defer(e), size);
                self.call(&[], e)
            }
            Stmt::Send { chan, value } => {
                self.discard(chan);
                self.expr(Hole::HEAP, value);
            }
            Stmt::IncDec { x, .. } => self.discard(x),
            Stmt::Assign { op, lhs, rhs } => {
                let (lhs, rhs) = (self.list(lhs), self.list(rhs));
                self.assign(&lhs, &rhs, op == AssignOp::Define);
            }
            Stmt::Return(l) => self.results(l),
            Stmt::Block(b) => self.block(b.stmts),
            Stmt::If { init, cond, then, els } => {
                self.stmt_opt(init);
                self.discard(cond);
                self.block(then.stmts);
                self.stmt_opt(els);
            }
            Stmt::Switch { init, tag, clauses, .. } => {
                self.stmt_opt(init);
                self.discard_opt(tag);
                for c in self.list(clauses) {
                    for e in self.list(c.list) {
                        self.discard(e);
                    }
                    self.block(c.body);
                }
            }
            Stmt::TypeSwitch { init, x, clauses, .. } => {
                self.stmt_opt(init);
                let held = self.temporary();
                let x = match self.lw.ast().expr(self.lw.ast().unparen(x)) {
                    Expr::TypeAssert { x, .. } => x,
                    _ => x,
                };
                self.expr(Hole::at(held), x);
                for (i, c) in self.list(clauses).into_iter().enumerate() {
                    if let Some(obj) = self.lw.info().implicits.get(&(clauses.start + i as u32)).copied() {
                        let k = Hole::at(self.declare(obj));
                        let k = self.unboxed(k, self.lw.object(obj).ty());
                        self.graph.flow(k, held);
                    }
                    self.block(c.body);
                }
            }
            Stmt::Select { clauses, .. } => {
                for c in self.list(clauses) {
                    self.stmt_opt(c.comm);
                    self.block(c.body);
                }
            }
            Stmt::For { init, cond, post, body } => self.in_loop(|fx| {
                fx.stmt_opt(init);
                fx.discard_opt(cond);
                fx.stmt_opt(post);
                fx.block(body.stmts);
            }),
            Stmt::Range { key, value, define, x, body, .. } => self.range(s, [key, value], define, x, body),
            Stmt::Labeled { stmt, .. } => {
                // A goto may come back here.
                self.depth += 1;
                self.stmt(stmt);
            }
            Stmt::Decl(decls) => {
                for d in self.list(decls) {
                    let Decl::Var { names, values, .. } = d else { continue };
                    let mut targets = vec![];
                    for id in self.list(names) {
                        let obj = self.lw.info().obj(id).filter(|o| self.is_local(*o));
                        targets.push(match obj {
                            Some(obj) => (Hole::at(self.declare(obj)), Some(self.lw.object(obj).ty())),
                            None => (Hole::BLANK, None),
                        });
                    }
                    let values = self.list(values);
                    if values.len() == targets.len() {
                        for ((k, t), v) in targets.into_iter().zip(values) {
                            match t {
                                Some(t) => self.value_as(k, v, t),
                                None => self.expr(k, v),
                            }
                        }
                    } else if let [v] = values[..] {
                        self.several(targets, v);
                    }
                }
            }
        }
    }

    /// `return` of these values: from a range's body, of the function around.
    fn results(&mut self, l: List<ExprId>) {
        let mut f = self.cur;
        while let (Some(LitKey::Body(_)), Some(outer)) = (self.funcs[f].key, self.funcs[f].parent) {
            f = outer;
        }
        let results = self.funcs[f].results.clone();
        let values = self.list(l);
        let types = self.funcs[f].result_types.clone();
        let mut targets = vec![];
        for (i, r) in results.iter().enumerate() {
            targets.push((Hole::at(*r), types.get(i).copied()));
        }
        if values.len() == targets.len() {
            for ((k, t), v) in targets.into_iter().zip(values) {
                match t {
                    Some(t) => self.value_as(k, v, t),
                    None => self.expr(Hole::HEAP, v),
                }
            }
        } else if let [v] = values[..] {
            self.several(targets, v);
        }
    }

    fn range(&mut self, s: StmtId, vars: [Option<ExprId>; 2], define: bool, x: ExprId, body: Block) {
        let t = self.type_of(x);
        if let Type::Signature(_) = self.lw.under(t) {
            return self.range_func(s, vars, define, x, body);
        }
        let held = self.temporary();
        self.expr(Hole::at(held), x);
        self.in_loop(|fx| {
            for (i, l) in vars.into_iter().enumerate() {
                let Some(l) = l else { continue };
                let (k, to) = fx.target(l, define);
                let (elem, k) = match fx.lw.under(t) {
                    Type::Slice(elem) => (Some(*elem), k.deref()),
                    Type::Array { elem, .. } => (Some(*elem), k),
                    Type::Pointer(p) => match fx.lw.under(*p) {
                        Type::Array { elem, .. } => (Some(*elem), k.deref()),
                        _ => (None, k),
                    },
                    // A type parameter's values may be of any of these.
                    Type::Interface(_) => (Some(t), Hole::HEAP),
                    _ => (None, k),
                };
                if let Some(elem) = elem.filter(|_| i == 1) {
                    let k = if let Some(to) = to { fx.converted(k, elem, to) } else { k };
                    let k = if fx.lw.has_pointers(elem) { k } else { Hole::BLANK };
                    fx.graph.flow(k, held);
                }
            }
            fx.block(body.stmts);
        });
    }

    /// The body is a function that is handed to one that is not known.
    fn range_func(&mut self, s: StmtId, vars: [Option<ExprId>; 2], define: bool, x: ExprId, body: Block) {
        self.discard(x);
        let key = LitKey::Body(s);
        let f = self.func(Some(self.cur), self.funcs[self.cur].decl, Some(key));
        let object = self.closure(Site::Expr(x), key);
        self.graph.flow(Hole::HEAP.addr(), object);
        self.inside(f, |fx| {
            for l in vars.into_iter().flatten() {
                fx.target(l, define);
            }
            fx.block(body.stmts);
        });
    }
}
