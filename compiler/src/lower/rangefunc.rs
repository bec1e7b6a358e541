//! Range over functions. The loop's body becomes a function of its own that the
//! iterator calls; the frame of the function around stays where it is while
//! the loop runs, so `return` writes its results there directly, and `defer`
//! defers there.
//!
//! The closure object holds the address of that frame, the address of the
//! loop's state, and then captured variables. State word 0 says whether the
//! body may be called (0), is running (1), or must not be called any more (2:
//! left, 3: the iterator returned); word 1 says how it was left.

use super::asm::{Label, TooFar};
use super::func::{FnCx, Res, ResultVar, Slot, Target};
use super::{LitKey, Literal, Lowerer};
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::repr::TypeId;
use gopark_bytecode::FRAME_HEADER;
use gopark_bytecode::func::Func;
use gopark_bytecode::liveness::call_shape;
use gopark_bytecode::ops::Op;

/// A way out of the body, other than its end, `continue` and `break` of the loop itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// `return`.
    Return,
    /// `break`, `continue` or `goto` of something further out.
    Branch(BranchKind, Symbol),
}

/// What the body's lowering needs to know of the function around.
#[derive(Clone)]
pub struct RangeInfo {
    /// The range statement.
    pub stmt: StmtId,
    /// The loop's label.
    pub label: Option<Symbol>,
    /// Results of the function around.
    pub results: Vec<ResultVar>,
    /// Ways out; number i is code i + 1.
    pub exits: Vec<Exit>,
}

/// State of a body being lowered.
#[derive(Clone)]
pub struct RangeBody {
    /// Address of the frame around.
    outer: Slot,
    /// Address of the loop's state.
    state: Slot,
    /// Ways out.
    exits: Vec<Exit>,
    /// Where the body returns false.
    leave: Label,
}

impl FnCx<'_> {
    /// `for key, value := range f { body }`.
    pub fn range_func(&mut self, s: StmtId, x: ExprId, label: Option<Symbol>) -> Res<()> {
        let Stmt::Range { body, .. } = self.lw.sess.ast.stmt(s) else { return self.internal("not a range") };
        let xt = self.ty(x);
        let sig = self.sig(xt)?;
        let yield_ty = sig.params[0];
        let key = LitKey::Body(s);
        let number = self.facts.lits.get(&key).map_or(0, |l| l.number);
        let captures = self.captures(key);
        let mut kinds = vec![];
        for obj in &captures {
            kinds.push(self.capture_kind(*obj)?);
        }
        let mut exits = vec![];
        Exits { fx: self, own: label, inner: vec![], out: &mut exits }.stmts(body.stmts);
        let f = self.lw.literal(Literal {
            key,
            sig: x,
            sig_ty: yield_ty,
            body,
            captures: kinds,
            facts: self.facts.clone(),
            env: self.env.clone(),
            name: format!("{}-range{number}", self.name),
            range: Some(RangeInfo { stmt: s, label, results: self.results.clone(), exits: exits.clone() }),
        });
        let iter = self.value(x, None)?;
        let pair = self.lw.array_of(TypeId::INT, 2);
        let state = self.alloc(1);
        self.new_obj(state, pair);
        // The closure's words: frame, state, captures.
        let mut n = 2;
        for obj in &captures {
            n += self.capture_kind(*obj)?.slots(self);
        }
        let words = self.alloc(n);
        match &self.range_body {
            Some(b) => {
                let outer = b.outer;
                self.mov(words, outer, 1);
            }
            None => {
                self.asm.op(Op::Lea, words, 0, 0);
                // The body writes results there.
                for r in self.results.clone() {
                    let n = r.ty.map_or(0, |t| self.slots(t));
                    self.asm.addressed(r.slot, n);
                }
            }
        }
        self.mov(words + 1, state, 1);
        let mut at = words + 2;
        for obj in &captures {
            self.capture(at, *obj)?;
            at += self.capture_kind(*obj)?.slots(self) as u16;
        }
        let base = self.alloc(FRAME_HEADER as u32 + 1);
        self.asm.op(Op::Closure, base + FRAME_HEADER, words, n as u16);
        self.asm.func_word(f);
        self.asm.op(Op::CallC, base, iter, call_shape(0, 1));
        let v = self.alloc(1);
        // A body that still runs has panicked, and the iterator swallowed that.
        let whole = self.asm.label();
        self.asm.op(Op::Ld64, v, state, 0);
        self.asm.branch(Op::JNeI, v, 1, whole, &[]);
        self.imm(v, 4);
        self.native_call("runtime.panicrangestate", &[v], 0)?;
        self.asm.bind(whole);
        // Whatever the iterator does now, the body must not run again.
        self.imm(v, 3);
        self.asm.op(Op::St64, state, v, 0);
        self.asm.op(Op::Ld64, v, state, 8);
        let end = self.asm.label();
        self.asm.branch(Op::JEqI, v, 0, end, &[]);
        for (i, exit) in exits.iter().enumerate() {
            let next = self.asm.label();
            self.asm.branch(Op::JNeI, v, i as u16 + 1, next, &[]);
            match *exit {
                Exit::Return if self.range_body.is_some() => self.leave_with(Exit::Return)?,
                Exit::Return => match self.exit {
                    Some(l) => self.asm.jump(Op::Jmp, 0, l),
                    None => self.asm.op(Op::Ret, 0, 0, 0),
                },
                Exit::Branch(kind, name) => self.branch_to(kind, Some(name))?,
            }
            self.asm.bind(next);
        }
        self.asm.bind(end);
        Ok(())
    }

    /// Leaves the body by `exit`.
    fn leave_with(&mut self, exit: Exit) -> Res<()> {
        let Some(b) = self.range_body.clone() else { return self.internal("not in a range body") };
        let Some(i) = b.exits.iter().position(|e| *e == exit) else {
            return self.internal("unforeseen way out of a range body");
        };
        self.scoped(|fx| {
            let v = fx.alloc(1);
            fx.imm(v, i as i64 + 1);
            fx.asm.op(Op::St64, b.state, v, 8);
            fx.asm.jump(Op::Jmp, 0, b.leave);
            Ok(())
        })
    }

    /// `return values` in a body.
    pub fn leave_range_body_return(&mut self, values: &[ExprId]) -> Res<()> {
        if !values.is_empty() {
            let Some(b) = self.range_body.clone() else { return self.internal("not in a range body") };
            let results = self.results.clone();
            let evaluated = if values.len() == 1 && results.len() > 1 {
                self.multi(values[0], results.len())?
            } else {
                let mut out = vec![];
                for (r, e) in results.iter().zip(values) {
                    let Some(t) = r.ty else { continue };
                    out.push((self.value_as(*e, t, None)?, t));
                }
                out
            };
            for (r, (v, from)) in results.iter().zip(evaluated) {
                let Some(t) = r.ty else { continue };
                let v = self.assign_value(v, from, t, None)?;
                match r.var {
                    Some(obj) => {
                        let p = self.var_place(obj)?;
                        self.store_place(p, v, t)?;
                    }
                    None => {
                        // Slot for slot into the frame around.
                        let n = self.slots(t) as u64 * 8;
                        let at = r.slot as u64 * 8;
                        if n > 0 {
                            let p = self.alloc(1);
                            self.op_k(Op::AddP, p, b.outer, 0, at);
                            self.op_k(Op::StN, p, v, 0, n);
                        }
                    }
                }
            }
        }
        self.leave_with(Exit::Return)
    }

    /// `break` or `continue` whose target is not in this function.
    pub fn leave_range_body(&mut self, kind: BranchKind, name: Option<Symbol>) -> Res<()> {
        match name {
            Some(n) if self.range_body.is_some() => self.leave_with(Exit::Branch(kind, n)),
            _ => self.internal("branch without a target"),
        }
    }

    /// `goto` out of a body; None if its target is in this function.
    pub fn leave_range_body_goto(&mut self, name: Symbol) -> Res<Option<()>> {
        let exit = Exit::Branch(BranchKind::Goto, name);
        match &self.range_body {
            Some(b) if b.exits.contains(&exit) => self.leave_with(exit).map(Some),
            _ => Ok(None),
        }
    }
}

impl Lowerer {
    pub(super) fn lower_range_body(&mut self, lit: Literal, far: bool) -> Res<Result<Func, TooFar>> {
        let Some(info) = lit.range.clone() else {
            return Err(super::func::Stuck::Internal("no range".into()));
        };
        let mut fx = FnCx::new(self, lit.name.clone(), lit.facts.clone(), lit.env.clone(), far);
        fx.at(fx.lw.sess.ast.stmt_pos(info.stmt));
        let Stmt::Range { key, value, define, .. } = fx.lw.sess.ast.stmt(info.stmt) else {
            return fx.internal("not a range");
        };
        let sig = fx.sig(lit.sig_ty)?;
        let result = fx.alloc(1);
        let params: Vec<(Slot, TypeId)> = sig.params.iter().map(|t| (fx.temp(*t), *t)).collect();
        fx.reserve(Some(lit.key));
        let (outer, state) = (fx.alloc(1), fx.alloc(1));
        fx.asm.op(Op::LdCap, outer, 1, 0);
        fx.asm.op(Op::LdCap, state, 2, 0);
        fx.load_captures(&lit.captures, 3)?;
        fx.results = info.results.clone();
        let v = fx.alloc(1);
        let ready = fx.asm.label();
        fx.asm.op(Op::Ld64, v, state, 0);
        fx.asm.branch(Op::JEqI, v, 0, ready, &[]);
        fx.native_call("runtime.panicrangestate", &[v], 0)?;
        fx.asm.bind(ready);
        fx.imm(v, 1);
        fx.asm.op(Op::St64, state, v, 0);
        let (cont, brk, leave) = (fx.asm.label(), fx.asm.label(), fx.asm.label());
        fx.range_body = Some(RangeBody { outer, state, exits: info.exits, leave });
        fx.targets.push(Target { label: info.label, brk: Some(brk), cont: Some(cont), plain: true });
        for (l, (s, t)) in [key, value].into_iter().zip(&params) {
            fx.bind_iter(l, define, *s, *t)?;
        }
        fx.block(lit.body.stmts)?;
        fx.asm.bind(cont);
        fx.imm(v, 0);
        fx.asm.op(Op::St64, state, v, 0);
        fx.imm(result, 1);
        fx.asm.op(Op::Ret, 0, 0, 0);
        fx.asm.bind(brk);
        fx.asm.bind(leave);
        fx.imm(v, 2);
        fx.asm.op(Op::St64, state, v, 0);
        fx.imm(result, 0);
        fx.asm.op(Op::Ret, 0, 0, 0);
        fx.finish()
    }
}

/// Collects the ways out of a body.
struct Exits<'a, 'b, 'c> {
    fx: &'a FnCx<'b>,
    /// The loop's own label.
    own: Option<Symbol>,
    /// Labels of statements inside.
    inner: Vec<Symbol>,
    out: &'c mut Vec<Exit>,
}

impl Exits<'_, '_, '_> {
    fn add(&mut self, e: Exit) {
        if !self.out.contains(&e) {
            self.out.push(e);
        }
    }

    fn stmts(&mut self, l: List<StmtId>) {
        // Labels may be used before they stand.
        let list = self.fx.list(l);
        let n = self.inner.len();
        for s in &list {
            if let Stmt::Labeled { label, .. } = self.fx.lw.sess.ast.stmt(*s) {
                self.inner.push(self.fx.lw.sess.ast.ident(label).name);
            }
        }
        for s in list {
            self.stmt(s);
        }
        self.inner.truncate(n);
    }

    fn stmt(&mut self, s: StmtId) {
        match self.fx.lw.sess.ast.stmt(s) {
            Stmt::Return(_) => self.add(Exit::Return),
            Stmt::Branch { kind, label: Some(l) } => {
                let name = self.fx.lw.sess.ast.ident(l).name;
                let own = self.own == Some(name) && kind != BranchKind::Goto;
                if !own && !self.inner.contains(&name) {
                    self.add(Exit::Branch(kind, name));
                }
            }
            Stmt::Block(b) => self.stmts(b.stmts),
            Stmt::If { then, els, .. } => {
                self.stmts(then.stmts);
                if let Some(els) = els {
                    self.stmt(els);
                }
            }
            Stmt::Switch { clauses, .. } | Stmt::TypeSwitch { clauses, .. } => {
                for c in self.fx.list(clauses) {
                    self.stmts(c.body);
                }
            }
            Stmt::Select { clauses, .. } => {
                for c in self.fx.list(clauses) {
                    self.stmts(c.body);
                }
            }
            Stmt::For { body, .. } | Stmt::Range { body, .. } => self.stmts(body.stmts),
            Stmt::Labeled { stmt, .. } => self.stmt(stmt),
            _ => {}
        }
    }
}
