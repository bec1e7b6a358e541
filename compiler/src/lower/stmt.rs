//! Statements, but for assignments, loops and switches.

use super::func::{FnCx, Res, Slot, Target};
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use gopark_bytecode::ops::Op;

impl FnCx<'_> {
    /// A list of statements in a scope of their own.
    pub fn block(&mut self, stmts: List<StmtId>) -> Res<()> {
        let stmts = self.list(stmts);
        self.scoped(|fx| {
            for s in stmts {
                fx.stmt(s)?;
            }
            Ok(())
        })
    }

    /// Frees the temporaries of `f`, but keeps variables it declares.
    fn temps(&mut self, f: impl FnOnce(&mut Self) -> Res<()>) -> Res<()> {
        self.scoped(f)
    }

    /// One statement. Variables it declares stay until the block's end.
    pub fn stmt(&mut self, s: StmtId) -> Res<()> {
        let label = self.pending_label.take();
        self.at(self.lw.sess.ast.stmt_pos(s));
        match self.lw.sess.ast.stmt(s) {
            Stmt::Bad => self.internal("bad statement"),
            Stmt::Empty => Ok(()),
            Stmt::Cover(n) => {
                self.asm.op(Op::Cover, n as u16, (n >> 16) as u16, 0);
                Ok(())
            }
            Stmt::Expr(e) => self.temps(|fx| fx.effect(e)),
            Stmt::Send { chan, value } => self.temps(|fx| {
                let ct = fx.ty(chan);
                let Type::Chan { elem, .. } = fx.under(ct) else { return fx.internal("send") };
                let elem = *elem;
                let elem = fx.subst(elem);
                fx.in_order(&[chan, value], true, |fx| {
                    let c = fx.value(chan, None)?;
                    let v = fx.value_as(value, elem, None)?;
                    let v = fx.solid(v, elem);
                    fx.at(fx.lw.sess.ast.stmt_pos(s));
                    let n = fx.elem_slots(elem);
                    fx.asm.op(Op::Send, c, v, n);
                    fx.asm.op(Op::SendDone, 0, 0, 0);
                    Ok(())
                })
            }),
            Stmt::IncDec { x, inc } => self.temps(|fx| fx.in_order(&[x], true, |fx| fx.inc_dec(x, inc))),
            Stmt::Assign { op, lhs, rhs } => match op {
                AssignOp::Op(op) => self.temps(|fx| {
                    let (l, r) = (fx.list(lhs)[0], fx.list(rhs)[0]);
                    fx.in_order(&[l, r], true, |fx| fx.assign_op(s, op, l, r))?;
                    fx.sets_mem_profile_rate(lhs)
                }),
                AssignOp::Assign => self.temps(|fx| {
                    fx.assign(lhs, rhs)?;
                    fx.sets_mem_profile_rate(lhs)
                }),
                AssignOp::Define => self.define(lhs, rhs),
            },
            Stmt::Go(e) => self.temps(|fx| fx.spawn(e, Op::Go)),
            Stmt::Defer(e) => self.temps(|fx| fx.defer(e)),
            Stmt::Return(l) => self.temps(|fx| fx.ret(l)),
            Stmt::Branch { kind, label } => self.branch(kind, label),
            Stmt::Block(b) => self.labeled(label, |fx| fx.block(b.stmts)),
            Stmt::If { init, cond, then, els } => self.scoped(|fx| {
                if let Some(init) = init {
                    fx.stmt(init)?;
                }
                let (t, f, end) = (fx.asm.label(), fx.asm.label(), fx.asm.label());
                fx.cond(cond, t, f, true)?;
                fx.asm.bind(t);
                fx.labeled(label, |fx| {
                    fx.block(then.stmts)?;
                    if els.is_some() && !fx.asm.ended() {
                        fx.asm.jump(Op::Jmp, 0, end);
                    }
                    fx.asm.bind(f);
                    if let Some(els) = els {
                        fx.stmt(els)?;
                    }
                    fx.asm.bind(end);
                    Ok(())
                })
            }),
            Stmt::Switch { init, tag, clauses, .. } => self.switch(s, init, tag, clauses, label),
            Stmt::TypeSwitch { init, x, clauses, .. } => self.type_switch(init, x, clauses, label),
            Stmt::Select { clauses, .. } => self.select(s, clauses, label),
            Stmt::For { init, cond, post, body } => self.for_loop(init, cond, post, body, label),
            Stmt::Range { .. } => self.range(s, label),
            Stmt::Labeled { label, stmt } => {
                let name = self.lw.sess.ast.ident(label).name;
                let l = self.goto_label(name);
                self.asm.bind(l);
                self.pending_label = Some(name);
                let r = self.stmt(stmt);
                self.pending_label = None;
                r
            }
            Stmt::Decl(decls) => {
                for d in self.list(decls) {
                    if let Decl::Var { names, ty: _, values, pos } = d {
                        self.at(pos);
                        self.var_decl(names, values)?;
                    }
                }
                Ok(())
            }
        }
    }

    /// An assignment to runtime.MemProfileRate counts from the next allocation on, but
    /// the allocator looks at it only when it draws the next sample.
    fn sets_mem_profile_rate(&mut self, lhs: List<ExprId>) -> Res<()> {
        let rate = self.lw.mem_profile_rate;
        if rate.is_none() {
            return Ok(());
        }
        let is = |e: &ExprId| match self.node(self.unparen(*e)) {
            Expr::Selector { sel, .. } => self.lw.sess.info.obj(sel) == rate,
            _ => false,
        };
        if self.list(lhs).iter().any(is) {
            self.native_call("runtime.memProfileRateSet", &[], 0)?;
        }
        Ok(())
    }

    /// Runs `f` as a statement that `break label` can leave.
    fn labeled(&mut self, label: Option<Symbol>, f: impl FnOnce(&mut Self) -> Res<()>) -> Res<()> {
        if label.is_none() {
            return f(self);
        }
        let end = self.asm.label();
        self.targets.push(Target { label, brk: Some(end), cont: None, plain: false });
        let r = f(self);
        self.targets.pop();
        self.asm.bind(end);
        r
    }

    /// The label that `goto name` jumps to.
    pub fn goto_label(&mut self, name: Symbol) -> super::asm::Label {
        if let Some(l) = self.labels.get(&name) {
            return *l;
        }
        let l = self.asm.label();
        self.labels.insert(name, l);
        l
    }

    fn branch(&mut self, kind: BranchKind, label: Option<IdentId>) -> Res<()> {
        let name = label.map(|l| self.lw.sess.ast.ident(l).name);
        self.branch_to(kind, name)
    }

    /// `break`, `continue`, `goto` or `fallthrough`, to the label `name` if given.
    pub fn branch_to(&mut self, kind: BranchKind, name: Option<Symbol>) -> Res<()> {
        match kind {
            BranchKind::Goto => {
                let Some(name) = name else { return self.internal("goto without label") };
                if let Some(done) = self.leave_range_body_goto(name)? {
                    return Ok(done);
                }
                let l = self.goto_label(name);
                // A jump backwards is a safepoint.
                self.asm.jump(Op::Loop, 0, l);
                Ok(())
            }
            BranchKind::Fallthrough => match self.fallthrough {
                Some(l) => {
                    self.asm.jump(Op::Jmp, 0, l);
                    Ok(())
                }
                None => self.internal("fallthrough"),
            },
            BranchKind::Break | BranchKind::Continue => {
                let brk = kind == BranchKind::Break;
                for t in self.targets.iter().rev() {
                    let hit = match name {
                        Some(n) => t.label == Some(n),
                        None if brk => t.plain,
                        None => t.cont.is_some(),
                    };
                    if hit && let Some(l) = if brk { t.brk } else { t.cont } {
                        self.asm.jump(Op::Jmp, 0, l);
                        return Ok(());
                    }
                }
                self.leave_range_body(kind, name)
            }
        }
    }

    /// An expression for its effect.
    fn effect(&mut self, e: ExprId) -> Res<()> {
        let e = self.unparen(e);
        match self.node(e) {
            Expr::Call { .. } => self.call(e).map(|_| ()),
            _ => self.in_order(&[e], false, |fx| fx.value(e, None).map(|_| ())),
        }
    }

    fn defer(&mut self, e: ExprId) -> Res<()> {
        self.spawn(e, if self.range_body.is_some() { Op::DeferOuter } else { Op::Defer })
    }

    fn ret(&mut self, l: List<ExprId>) -> Res<()> {
        let values = self.list(l);
        if self.range_body.is_some() {
            return self.in_order(&values, values.len() > 1, |fx| fx.leave_range_body_return(&values));
        }
        self.in_order(&values, values.len() > 1, |fx| fx.set_results(&values))?;
        match self.exit {
            Some(l) => self.asm.jump(Op::Jmp, 0, l),
            None => self.asm.op(Op::Ret, 0, 0, 0),
        }
        Ok(())
    }

    /// Stores returned values in the result variables.
    pub fn set_results(&mut self, values: &[ExprId]) -> Res<()> {
        if values.is_empty() {
            return Ok(());
        }
        let results = self.results.clone();
        if values.len() == 1 && results.len() > 1 {
            let vs = self.multi(values[0], results.len())?;
            for (r, (v, from)) in results.iter().zip(vs) {
                let Some(t) = r.ty else { continue };
                let v = self.assign_value(v, from, t, None)?;
                self.store_result(r, v, t)?;
            }
            return Ok(());
        }
        // Named results may be read by the values, and where a deferred call
        // may recover, results are set all at once or not at all.
        let named = results.iter().any(|r| r.named) || self.defers;
        let mut pending = vec![];
        for (r, e) in results.iter().zip(values) {
            let Some(t) = r.ty else { continue };
            let direct = r.var.is_none() && (!named || values.len() == 1 && self.writes_once(*e));
            if direct {
                self.scoped(|fx| fx.value_as(*e, t, Some(r.slot)))?;
            } else {
                let v = self.value_as(*e, t, None)?;
                let tmp = if values.len() > 1 {
                    let tmp = self.temp(t);
                    self.mov_ty(tmp, v, t);
                    tmp
                } else {
                    v
                };
                pending.push((r, tmp, t));
            }
        }
        for (r, v, t) in pending {
            self.store_result(r, v, t)?;
        }
        Ok(())
    }

    /// Stores one result.
    pub fn store_result(&mut self, r: &super::func::ResultVar, v: Slot, t: TypeId) -> Res<()> {
        match r.var {
            Some(obj) => {
                let p = self.var_place(obj)?;
                self.store_place(p, v, t)
            }
            None => {
                self.mov_ty(r.slot, v, t);
                Ok(())
            }
        }
    }
}
