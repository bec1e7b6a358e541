//! `switch`, type switches and `select`.

use super::asm::Label;
use super::expr::Num;
use super::func::{FnCx, Res, Slot, Target};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::info::Mode;
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use gopark_bytecode::func::Reloc;
use gopark_bytecode::ops::Op;

/// A table is used for at least this many constant cases …
const TABLE_MIN: usize = 6;
/// … if at least one in this many of its entries is a case.
const TABLE_SPARSE: i64 = 3;

impl FnCx<'_> {
    fn enter_switch(&mut self, label: Option<Symbol>) -> Label {
        let end = self.asm.label();
        self.targets.push(Target { label, brk: Some(end), cont: None, plain: true });
        end
    }

    /// `switch init; tag {…}`.
    pub fn switch(
        &mut self,
        s: StmtId,
        init: Option<StmtId>,
        tag: Option<ExprId>,
        clauses: List<CaseClause>,
        label: Option<Symbol>,
    ) -> Res<()> {
        let clauses = self.list(clauses);
        self.scoped(|fx| {
            if let Some(init) = init {
                fx.stmt(init)?;
            }
            let end = fx.enter_switch(label);
            let bodies: Vec<Label> = clauses.iter().map(|_| fx.asm.label()).collect();
            let default = clauses.iter().position(|c| c.is_default).map_or(end, |i| bodies[i]);
            match tag {
                Some(tag) => {
                    let mut t = fx.ty(tag);
                    if t.is_untyped() {
                        t = if fx.lw.sess.info.tv(tag).constant().is_some() { t } else { TypeId::BOOL };
                    }
                    let constant = clauses
                        .iter()
                        .all(|c| fx.list(c.list).iter().all(|e| fx.lw.sess.info.tv(*e).constant().is_some()));
                    let v = fx.in_order(&[tag], false, |fx| match constant {
                        true => fx.borrowed(tag, t),
                        false => fx.value(tag, None),
                    })?;
                    let held = fx.temp(t);
                    fx.mov_ty(held, v, t);
                    if !fx.jump_table(held, t, &clauses, &bodies, default)? {
                        for (c, body) in clauses.iter().zip(&bodies) {
                            for e in fx.list(c.list) {
                                fx.at(fx.lw.sess.ast.start_pos(e));
                                fx.scoped(|fx| {
                                    fx.in_order(&[e], false, |fx| fx.case_jump(held, t, c.pos, e, *body))
                                })?;
                            }
                        }
                        fx.asm.jump(Op::Jmp, 0, default);
                    }
                }
                None => {
                    for (c, body) in clauses.iter().zip(&bodies) {
                        for e in fx.list(c.list) {
                            let next = fx.asm.label();
                            fx.at(fx.lw.sess.ast.start_pos(e));
                            fx.cond(e, *body, next, false)?;
                            fx.asm.bind(next);
                        }
                    }
                    fx.asm.jump(Op::Jmp, 0, default);
                }
            }
            fx.at(fx.lw.sess.ast.stmt_pos(s));
            let outer = fx.fallthrough;
            for (i, c) in clauses.iter().enumerate() {
                fx.asm.bind(bodies[i]);
                fx.fallthrough = bodies.get(i + 1).copied();
                fx.block(c.body)?;
                fx.asm.jump(Op::Jmp, 0, end);
            }
            fx.fallthrough = outer;
            fx.targets.pop();
            fx.asm.bind(end);
            Ok(())
        })
    }

    /// Jumps to `body` if the tag in `held`, of type `t`, equals `e` of the clause
    /// at `clause`.
    fn case_jump(&mut self, held: Slot, t: TypeId, clause: Pos, e: ExprId, body: Label) -> Res<()> {
        if self.lw.sess.info.tv(e).mode == Mode::NilValue {
            self.asm.branch(Op::JEqI, held, 0, body, &[]);
            return Ok(());
        }
        let et = self.ty(e);
        if matches!(self.num(t), Num::Int(_) | Num::Uint(_)) && !self.is_interface(et) {
            if let Some(k) = self.const_int(e).and_then(|k| i16::try_from(k).ok()) {
                self.asm.branch(Op::JEqI, held, k as u16, body, &[]);
                return Ok(());
            }
            let v = self.value_as(e, t, None)?;
            self.asm.branch(Op::JEq, held, v, body, &[]);
            return Ok(());
        }
        if self.num(t) == Num::Str && self.num(et) == Num::Str {
            let v = self.value(e, None)?;
            self.asm.branch(Op::JEqStr, held, v, body, &[]);
            return Ok(());
        }
        let common = if self.is_interface(et) && !self.is_interface(t) { et } else { t };
        let a = self.assign_value(held, t, common, None)?;
        let b = self.value_as(e, common, None)?;
        let eq = self.alloc(1);
        self.at(clause);
        self.compare(BinaryOp::Eq, eq, a, b, common);
        self.asm.jump(Op::Jt, eq, body);
        Ok(())
    }

    /// A table of jumps for dense constant integer cases.
    fn jump_table(
        &mut self,
        held: Slot,
        t: TypeId,
        clauses: &[CaseClause],
        bodies: &[Label],
        default: Label,
    ) -> Res<bool> {
        if !matches!(self.num(t), Num::Int(_) | Num::Uint(_)) {
            return Ok(false);
        }
        let mut cases = vec![];
        for (c, body) in clauses.iter().zip(bodies) {
            for e in self.list(c.list) {
                let et = self.ty(e);
                match self.const_int(e) {
                    Some(k) if !self.is_interface(et) => cases.push((k, *body)),
                    _ => return Ok(false),
                }
            }
        }
        let (Some(min), Some(max)) = (cases.iter().map(|c| c.0).min(), cases.iter().map(|c| c.0).max())
        else {
            return Ok(false);
        };
        let Some(span) = max.checked_sub(min).filter(|s| *s < 4096) else { return Ok(false) };
        if cases.len() < TABLE_MIN || span > cases.len() as i64 * TABLE_SPARSE {
            return Ok(false);
        }
        let i = self.alloc(1);
        match min.checked_neg().and_then(|k| i16::try_from(k).ok()) {
            Some(k) => self.asm.op(Op::AddI, i, held, k as u16),
            None => {
                let k = self.alloc(1);
                self.imm(k, min);
                self.asm.op(Op::Sub, i, held, k);
            }
        }
        let at = self.asm.here();
        self.asm.op(Op::JTab, i, (span + 2) as u16, 0);
        for k in 0..=span {
            let body = cases.iter().find(|c| c.0 == min + k).map_or(default, |c| c.1);
            self.asm.label_word(at, body);
        }
        self.asm.label_word(at, default);
        Ok(true)
    }

    /// `switch init; bind := x.(type) {…}`.
    pub fn type_switch(
        &mut self,
        init: Option<StmtId>,
        x: ExprId,
        clauses: List<CaseClause>,
        label: Option<Symbol>,
    ) -> Res<()> {
        let first = clauses.start;
        let clauses = self.list(clauses);
        self.scoped(|fx| {
            if let Some(init) = init {
                fx.stmt(init)?;
            }
            let end = fx.enter_switch(label);
            let x = match fx.node(fx.unparen(x)) {
                Expr::TypeAssert { x, ty: None } => x,
                _ => x,
            };
            let xt = fx.ty(x);
            let v = fx.in_order(&[x], false, |fx| fx.value(x, None))?;
            // A type parameter's value is switched on as an interface holding it.
            let held = fx.alloc(2);
            let iface = fx.assign_value(v, xt, TypeId::EMPTY_INTERFACE, None)?;
            fx.mov(held, iface, 2);
            let bodies: Vec<Label> = clauses.iter().map(|_| fx.asm.label()).collect();
            let default = clauses.iter().position(|c| c.is_default).map_or(end, |i| bodies[i]);
            for (c, body) in clauses.iter().zip(&bodies) {
                for e in fx.list(c.list) {
                    fx.at(fx.lw.sess.ast.start_pos(e));
                    if fx.lw.sess.info.tv(e).mode == Mode::NilValue {
                        fx.asm.branch(Op::JEqI, held, 0, *body, &[]);
                        continue;
                    }
                    let t = fx.ty(e);
                    if fx.is_interface(t) {
                        let f = fx.alloc(1);
                        fx.op_type(Op::Implements, f, held, 0, t);
                        fx.asm.jump(Op::Jt, f, *body);
                    } else {
                        let t = fx.lw.type_ref(t);
                        fx.asm.branch(Op::JIsType, held, 0, *body, &[Reloc::Type(t)]);
                    }
                }
            }
            fx.asm.jump(Op::Jmp, 0, default);
            for (i, c) in clauses.iter().enumerate() {
                fx.asm.bind(bodies[i]);
                fx.scoped(|fx| {
                    if let Some(obj) = fx.lw.sess.info.implicits.get(&(first + i as u32)).copied() {
                        let t = fx.obj_ty(obj);
                        let from = if fx.is_interface(t) || fx.is_interface(xt) {
                            fx.open_interface(held, t, None)?
                        } else {
                            v
                        };
                        fx.declare(obj, t, Some(from));
                    }
                    fx.block(c.body)
                })?;
                fx.asm.jump(Op::Jmp, 0, end);
            }
            fx.targets.pop();
            fx.asm.bind(end);
            Ok(())
        })
    }

    /// `select {…}`.
    pub fn select(&mut self, s: StmtId, clauses: List<CommClause>, label: Option<Symbol>) -> Res<()> {
        let clauses = self.list(clauses);
        self.scoped(|fx| {
            let end = fx.enter_switch(label);
            let n = clauses.iter().filter(|c| c.comm.is_some()).count();
            let cases = fx.alloc(n as u32 * 3);
            // Where received values go, by clause.
            let mut received: Vec<Option<(Slot, TypeId)>> = vec![];
            let mut at = cases;
            for c in &clauses {
                let Some(comm) = c.comm else {
                    received.push(None);
                    continue;
                };
                fx.at(c.pos);
                let (ch, elem, send) = fx.comm_parts(comm)?;
                let slot = fx.temp(elem);
                let size = fx.size(elem);
                fx.scoped(|fx| {
                    fx.in_order(&[ch], false, |fx| fx.value(ch, Some(at)))?;
                    if let Some(value) = send {
                        fx.in_order(&[value], false, |fx| fx.value_as(value, elem, Some(slot)))?;
                    }
                    if fx.is_far(elem) {
                        if send.is_none() {
                            fx.new_obj(slot, elem);
                        }
                        fx.op_type(Op::Solid, at + 1, slot, 0, elem);
                    } else if size > 0 {
                        fx.asm.lea(at + 1, slot, 0, size);
                    } else {
                        fx.imm(at + 1, 0);
                    }
                    fx.imm(at + 2, if send.is_some() { 0 } else { 1 });
                    Ok(())
                })?;
                received.push(if send.is_some() { None } else { Some((slot, elem)) });
                at += 3;
            }
            let chosen = fx.alloc(2);
            fx.at(fx.lw.sess.ast.stmt_pos(s));
            let has_default = n < clauses.len();
            fx.asm.op(Op::Select, cases, n as u16, has_default as u16);
            fx.asm.op(Op::SelectDone, chosen, 0, 0);
            let bodies: Vec<Label> = clauses.iter().map(|_| fx.asm.label()).collect();
            let mut k = 0u16;
            for (c, body) in clauses.iter().zip(&bodies) {
                let number = if c.comm.is_some() {
                    k += 1;
                    k - 1
                } else {
                    u16::MAX
                };
                fx.asm.branch(Op::JEqI, chosen, number, *body, &[]);
            }
            // Nothing else can be chosen; an empty select never gets here.
            fx.asm.jump(Op::Jmp, 0, end);
            for (i, c) in clauses.iter().enumerate() {
                fx.asm.bind(bodies[i]);
                fx.scoped(|fx| {
                    if let (Some(comm), Some((slot, elem))) = (c.comm, received[i]) {
                        fx.extend(slot, elem);
                        fx.bind_received(comm, slot, elem, chosen + 1)?;
                    }
                    fx.block(c.body)
                })?;
                fx.asm.jump(Op::Jmp, 0, end);
            }
            fx.targets.pop();
            fx.asm.bind(end);
            Ok(())
        })
    }

    /// Channel, element type and value sent of a communication.
    fn comm_parts(&mut self, comm: StmtId) -> Res<(ExprId, TypeId, Option<ExprId>)> {
        let (ch, value) = match self.lw.sess.ast.stmt(comm) {
            Stmt::Send { chan, value } => (chan, Some(value)),
            Stmt::Expr(e) => (self.recv_operand(e)?, None),
            Stmt::Assign { rhs, .. } => {
                let r = self.list(rhs)[0];
                (self.recv_operand(r)?, None)
            }
            _ => return self.internal("communication"),
        };
        let ct = self.ty(ch);
        let Type::Chan { elem, .. } = self.under(ct) else { return self.internal("communication") };
        let elem = *elem;
        Ok((ch, self.subst(elem), value))
    }

    fn recv_operand(&self, e: ExprId) -> Res<ExprId> {
        match self.node(self.unparen(e)) {
            Expr::Unary { op: UnaryOp::Recv, x } => Ok(x),
            _ => self.internal("receive"),
        }
    }

    /// Assigns what a chosen receive got.
    fn bind_received(&mut self, comm: StmtId, v: Slot, elem: TypeId, ok: Slot) -> Res<()> {
        let Stmt::Assign { op, lhs, .. } = self.lw.sess.ast.stmt(comm) else { return Ok(()) };
        for (l, (from, t)) in self.list(lhs).into_iter().zip([(v, elem), (ok, TypeId::BOOL)]) {
            if op == AssignOp::Define
                && let Some(obj) = self.new_var(l)
            {
                let vt = self.obj_ty(obj);
                self.declare(obj, vt, Some(from));
            } else if !self.is_blank_expr(l) {
                let p = self.place(l)?;
                let lt = self.ty(l);
                let from = self.assign_value(from, t, lt, None)?;
                self.store_place(p, from, lt)?;
            }
        }
        Ok(())
    }
}
