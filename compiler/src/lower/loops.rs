//! `for` in all its forms. A loop is laid out as
//!
//! ```text
//!     init; test, leaving when false
//! body:
//!     …
//! continue:
//!     post; test, jumping back to body when true (a safepoint)
//! end:
//! ```
//!
//! A counting loop's post and test are one instruction.

use super::asm::Label;
use super::escape::Site;
use super::expr::Num;
use super::func::{FnCx, Loc, Res, Slot, Target};
use super::place::Place;
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::info::Mode;
use crate::types::object::{Builtin, ObjId};
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use gopark_bytecode::ops::Op;

/// Slots of a map iterator.
const MAP_ITER_SLOTS: u32 = 8;

impl FnCx<'_> {
    /// Labels of a loop, pushed for the statements of its body.
    fn enter_loop(&mut self, label: Option<Symbol>) -> (Label, Label) {
        let (cont, end) = (self.asm.label(), self.asm.label());
        self.targets.push(Target { label, brk: Some(end), cont: Some(cont), plain: true });
        (cont, end)
    }

    /// `for init; cond; post { body }`.
    pub fn for_loop(
        &mut self,
        init: Option<StmtId>,
        cond: Option<ExprId>,
        post: Option<StmtId>,
        body: Block,
        label: Option<Symbol>,
    ) -> Res<()> {
        self.scoped(|fx| {
            if let Some(init) = init {
                fx.stmt(init)?;
            }
            let per_iteration = fx.loop_cells(init);
            let (cont, end) = fx.enter_loop(label);
            let start = fx.asm.label();
            let test = fx.asm.label();
            let cheap = cond.is_some_and(|c| fx.is_cheap(c));
            if let Some(c) = cond {
                if cheap {
                    fx.cond(c, start, end, true)?;
                } else {
                    fx.asm.jump(Op::Jmp, 0, test);
                }
            }
            let counting = match (post, cond) {
                (Some(post), Some(cond)) if cheap => fx.counting(post, cond)?,
                _ => None,
            };
            fx.asm.bind(start);
            fx.block(body.stmts)?;
            fx.asm.bind_last(cont);
            for (obj, t) in &per_iteration {
                fx.renew(*obj, *t)?;
            }
            if let Some(counting) = counting {
                fx.count_on(counting, start);
                fx.targets.pop();
                fx.asm.bind(end);
                return Ok(());
            }
            if let Some(post) = post {
                fx.stmt(post)?;
            }
            fx.asm.bind(test);
            match cond {
                Some(c) => {
                    fx.at(fx.lw.sess.ast.start_pos(c));
                    fx.back_edge(c, start, end)?;
                }
                None => fx.asm.jump(Op::Loop, 0, start),
            }
            fx.targets.pop();
            fx.asm.bind(end);
            Ok(())
        })
    }

    /// Jumps back to `start` if `c`, else falls through to `end`.
    fn back_edge(&mut self, c: ExprId, start: Label, end: Label) -> Res<()> {
        let c = self.unparen(c);
        match self.node(c) {
            _ if self.lw.sess.info.tv(c).constant().is_some() => {
                let yes = self.asm.label();
                self.cond(c, yes, end, true)?;
                self.asm.bind(yes);
                self.asm.jump(Op::Loop, 0, start);
                Ok(())
            }
            Expr::Binary { op: BinaryOp::AndAnd, x, y } => {
                let mid = self.asm.label();
                self.cond(x, mid, end, true)?;
                self.asm.bind(mid);
                self.back_edge(y, start, end)
            }
            Expr::Binary { op: BinaryOp::OrOr, .. } | Expr::Unary { op: UnaryOp::Not, .. } => {
                let yes = self.asm.label();
                self.cond(c, yes, end, true)?;
                self.asm.bind(yes);
                self.asm.jump(Op::Loop, 0, start);
                Ok(())
            }
            _ => self.scoped(|fx| fx.jump_if(c, true, start, true)),
        }
    }

    /// True for conditions worth writing twice: comparisons of variables and constants.
    fn is_cheap(&self, c: ExprId) -> bool {
        match self.node(self.unparen(c)) {
            Expr::Binary { op: BinaryOp::AndAnd | BinaryOp::OrOr, x, y } => {
                self.is_cheap(x) && self.is_cheap(y)
            }
            Expr::Binary { x, y, .. } => self.is_simple(x, 3) && self.is_simple(y, 3),
            Expr::Ident(_) => true,
            Expr::Unary { op: UnaryOp::Not, x } => self.is_cheap(x),
            _ => false,
        }
    }

    pub(super) fn is_simple(&self, e: ExprId, depth: u32) -> bool {
        let e = self.unparen(e);
        if self.lw.sess.info.tv(e).constant().is_some() {
            return true;
        }
        if depth == 0 {
            return false;
        }
        match self.node(e) {
            Expr::Ident(_) => true,
            Expr::Selector { x, .. } => self.is_simple(x, depth - 1),
            Expr::Binary { x, y, .. } => self.is_simple(x, depth - 1) && self.is_simple(y, depth - 1),
            Expr::Call { fun, args, .. } => {
                matches!(self.lw.sess.info.tv(fun).mode, Mode::Builtin(Builtin::Len | Builtin::Cap))
                    && self.is_simple(self.list(args)[0], depth - 1)
            }
            _ => false,
        }
    }

    /// The loop variables that live in cells: each iteration has its own.
    fn loop_cells(&mut self, init: Option<StmtId>) -> Vec<(ObjId, TypeId)> {
        let Some(init) = init else { return vec![] };
        let Stmt::Assign { op: AssignOp::Define, lhs, .. } = self.lw.sess.ast.stmt(init) else {
            return vec![];
        };
        if !self.lw.per_iteration(self.lw.sess.ast.stmt_pos(init)) {
            return vec![];
        }
        let mut out = vec![];
        for l in self.list(lhs) {
            if let Some(obj) = self.new_var(l)
                && let Some(Loc::Cell(_)) = self.vars.get(&obj)
                && self.facts.vars.get(&obj).is_some_and(|f| f.captured || f.addressed)
            {
                let t = self.obj_ty(obj);
                out.push((obj, t));
            }
        }
        out
    }

    /// Gives a variable a fresh cell with its current value.
    fn renew(&mut self, obj: ObjId, t: TypeId) -> Res<()> {
        let Some(Loc::Cell(cell)) = self.vars.get(&obj).copied() else { return Ok(()) };
        if self.object_at(Site::Var(obj)).is_some() {
            // Nothing refers to an earlier iteration's.
            return Ok(());
        }
        self.scoped(|fx| {
            let v = fx.temp(t);
            fx.load(v, cell, 0, t);
            fx.new_obj(cell, t);
            fx.store(cell, 0, v, t);
            Ok(())
        })
    }

    /// `for key, value := range x { body }`.
    pub fn range(&mut self, s: StmtId, label: Option<Symbol>) -> Res<()> {
        let Stmt::Range { x, .. } = self.lw.sess.ast.stmt(s) else { return self.internal("not a range") };
        self.in_order(&[x], false, |fx| fx.range_over(s, label))
    }

    fn range_over(&mut self, s: StmtId, label: Option<Symbol>) -> Res<()> {
        let Stmt::Range { key, value, mut define, x, body, .. } = self.lw.sess.ast.stmt(s) else {
            return self.internal("not a range");
        };
        let per_loop = define && !self.lw.per_iteration(self.lw.sess.ast.stmt_pos(s));
        self.scoped(|fx| {
            if per_loop {
                // Before Go 1.22: declared once, then assigned.
                for l in [key, value].into_iter().flatten() {
                    if let Some(obj) = fx.new_var(l) {
                        let t = fx.obj_ty(obj);
                        fx.declare(obj, t, None);
                    }
                }
                define = false;
            }
            let mut xt = fx.ty(x);
            // A pointer to an array is ranged over as the array it points to.
            if let Type::Pointer(elem) = fx.under(xt) {
                let elem = *elem;
                xt = fx.subst(elem);
                let p = fx.value(x, None)?;
                return fx.range_array(Place::Mem(p, 0), xt, key, value, define, body, label);
            }
            match fx.under(xt) {
                Type::Basic(b) if b.kind.is_string() => fx.range_string(x, key, value, define, body, label),
                Type::Basic(_) => fx.range_int(x, key, define, body, label),
                Type::Slice(elem) => {
                    let elem = *elem;
                    let elem = fx.subst(elem);
                    let v = fx.value(x, None)?;
                    let held = fx.alloc(3);
                    fx.mov(held, v, 2);
                    let s = RangeOver { held, elem };
                    fx.range_elems(s, key, value, define, body, label)
                }
                Type::Array { len, .. } => {
                    let len = *len;
                    if value.is_none_or(|v| fx.is_blank_expr(v)) {
                        if fx.has_call(x) {
                            fx.scoped(|fx| fx.value(x, None).map(drop))?;
                        }
                        let n = fx.alloc(1);
                        fx.imm(n, len);
                        return fx.count(n, TypeId::INT, key, define, body, label);
                    }
                    // The array is copied: the body may change it.
                    let place = if fx.is_far(xt) {
                        let p = fx.alloc(1);
                        fx.new_obj(p, xt);
                        fx.copy_far(Place::Mem(p, 0), x, xt)?;
                        Place::Mem(p, 0)
                    } else {
                        let v = fx.value(x, None)?;
                        let c = fx.temp(xt);
                        fx.mov_ty(c, v, xt);
                        Place::Slot(c)
                    };
                    fx.range_array(place, xt, key, value, define, body, label)
                }
                Type::Map { .. } => fx.range_map(x, xt, key, value, define, body, label),
                Type::Chan { .. } => fx.range_chan(x, xt, key, define, body, label),
                Type::Signature(_) => fx.range_func(s, x, label),
                _ => fx.internal("range over something else"),
            }
        })
    }

    /// Binds an iteration value to the left-hand side `l`.
    pub fn bind_iter(&mut self, l: Option<ExprId>, define: bool, v: Slot, t: TypeId) -> Res<()> {
        let Some(l) = l else { return Ok(()) };
        if define {
            if let Some(obj) = self.new_var(l) {
                self.declare(obj, t, Some(v));
            }
            return Ok(());
        }
        if self.is_blank_expr(l) {
            return Ok(());
        }
        self.scoped(|fx| {
            let p = fx.place(l)?;
            let lt = fx.ty(l);
            let v = fx.assign_value(v, t, lt, None)?;
            fx.store_place(p, v, lt)
        })
    }

    /// Binds both iteration values. Assigned ones are assigned as if at once:
    /// both operands are evaluated before either changes.
    fn bind_pair(
        &mut self,
        define: bool,
        key: (Option<ExprId>, Slot, TypeId),
        value: (Option<ExprId>, Slot, TypeId),
    ) -> Res<()> {
        let ((Some(k), ks, kt), (Some(v), vs, vt), false) = (key, value, define) else {
            self.bind_iter(key.0, define, key.1, key.2)?;
            return self.bind_iter(value.0, define, value.1, value.2);
        };
        self.scoped(|fx| {
            let kp = fx.place(k)?;
            let kp = fx.stable(kp);
            let vp = fx.place(v)?;
            let vp = fx.stable(vp);
            for (e, p, s, t) in [(k, kp, ks, kt), (v, vp, vs, vt)] {
                if !fx.is_blank_expr(e) {
                    let lt = fx.ty(e);
                    let s = fx.assign_value(s, t, lt, None)?;
                    fx.store_place(p, s, lt)?;
                }
            }
            Ok(())
        })
    }

    /// True for `_`.
    pub fn is_blank_expr(&self, e: ExprId) -> bool {
        matches!(self.node(e), Expr::Ident(id) if self.lw.sess.ast.ident(id).name == Symbol::BLANK)
    }

    /// If the iteration variable `l` can be the counter itself, the variable.
    fn counter_var(&self, l: Option<ExprId>, define: bool) -> Option<ObjId> {
        let obj = self.new_var(l?)?;
        let f = self.facts.vars.get(&obj).copied().unwrap_or_default();
        (define && !f.assigned && !f.in_cell()).then_some(obj)
    }

    /// Counts from 0 to the register `n`, running `body` with `key` bound.
    fn count(
        &mut self,
        n: Slot,
        t: TypeId,
        key: Option<ExprId>,
        define: bool,
        body: Block,
        label: Option<Symbol>,
    ) -> Res<()> {
        self.counted(n, t, key, define, label, |fx, _| fx.block(body.stmts))
    }

    fn counted(
        &mut self,
        n: Slot,
        t: TypeId,
        key: Option<ExprId>,
        define: bool,
        label: Option<Symbol>,
        body: impl FnOnce(&mut Self, Slot) -> Res<()>,
    ) -> Res<()> {
        let i = self.alloc(1);
        self.imm(i, 0);
        let shared = self.counter_var(key, define);
        if let Some(obj) = shared {
            self.place_in(obj, i);
        }
        let (cont, end) = self.enter_loop(label);
        let unsigned = self.num(t) == Num::Uint(64);
        self.asm.branch(if unsigned { Op::JLeU } else { Op::JLeS }, n, i, end, &[]);
        let start = self.asm.label_here();
        self.scoped(|fx| {
            if shared.is_none() {
                fx.bind_iter(key, define, i, t)?;
            }
            body(fx, i)
        })?;
        self.asm.bind(cont);
        if unsigned {
            self.asm.op(Op::AddI, i, i, 1);
            self.asm.branch(Op::LoopNe, i, n, start, &[]);
        } else {
            self.asm.branch(Op::IncLoopLt, i, n, start, &[]);
        }
        self.targets.pop();
        self.asm.bind(end);
        Ok(())
    }

    fn range_int(
        &mut self,
        x: ExprId,
        key: Option<ExprId>,
        define: bool,
        body: Block,
        label: Option<Symbol>,
    ) -> Res<()> {
        // An untyped constant has the type of the variable.
        let xt = self.ty(x);
        let t = match key {
            Some(k) if !self.is_blank_expr(k) => match self.new_var(k) {
                Some(obj) if define => self.obj_ty(obj),
                _ => self.ty(k),
            },
            _ if xt.is_untyped() => TypeId::INT,
            _ => xt,
        };
        let n = self.alloc(1);
        self.scoped(|fx| fx.value_as(x, t, Some(n)))?;
        self.count(n, t, key, define, body, label)
    }

    fn range_elems(
        &mut self,
        over: RangeOver,
        key: Option<ExprId>,
        value: Option<ExprId>,
        define: bool,
        body: Block,
        label: Option<Symbol>,
    ) -> Res<()> {
        let RangeOver { held, elem } = over;
        let wanted = value.filter(|v| !self.is_blank_expr(*v));
        if let (false, Some(_), Some(_)) = (define, key, wanted) {
            return self.counted(held + 1, TypeId::INT, None, define, label, |fx, i| {
                let place = Place::Elem { slice: held, idx: i };
                let v = fx.load_place(place, elem, None)?;
                fx.bind_pair(define, (key, i, TypeId::INT), (wanted, v, elem))?;
                fx.block(body.stmts)
            });
        }
        self.counted(held + 1, TypeId::INT, key, define, label, |fx, i| {
            if let Some(v) = wanted {
                let place = Place::Elem { slice: held, idx: i };
                fx.bind_elem(v, define, place, elem)?;
            }
            fx.block(body.stmts)
        })
    }

    /// Binds an element to the left-hand side, loading it where it will stay.
    fn bind_elem(&mut self, l: ExprId, define: bool, place: Place, elem: TypeId) -> Res<()> {
        if define
            && let Some(obj) = self.new_var(l)
            && !self.needs_cell(obj, elem)
        {
            let s = self.temp(elem);
            self.scoped(|fx| fx.load_place(place, elem, Some(s)))?;
            self.place_in(obj, s);
            return Ok(());
        }
        let v = self.load_place(place, elem, None)?;
        self.bind_iter(Some(l), define, v, elem)
    }

    #[allow(clippy::too_many_arguments)]
    fn range_array(
        &mut self,
        place: Place,
        arr: TypeId,
        key: Option<ExprId>,
        value: Option<ExprId>,
        define: bool,
        body: Block,
        label: Option<Symbol>,
    ) -> Res<()> {
        let Type::Array { len, elem } = self.under(arr) else { return self.internal("range over an array") };
        let (len, elem) = (*len, *elem);
        let elem = self.subst(elem);
        let wanted = value.filter(|v| !self.is_blank_expr(*v));
        if wanted.is_some() && len > 0 {
            // As a slice of the array.
            let held = self.alloc(3);
            let a = self.address(place, arr)?;
            if let Place::Mem(..) = place {
                self.asm.op(Op::NilChk, a, 0, 0);
            }
            self.mov(held, a, 1);
            self.imm(held + 1, len);
            return self.range_elems(RangeOver { held, elem }, key, value, define, body, label);
        }
        let n = self.alloc(1);
        self.imm(n, len);
        self.count(n, TypeId::INT, key, define, body, label)
    }

    fn range_string(
        &mut self,
        x: ExprId,
        key: Option<ExprId>,
        value: Option<ExprId>,
        define: bool,
        body: Block,
        label: Option<Symbol>,
    ) -> Res<()> {
        let v = self.value(x, None)?;
        let held = self.alloc(2);
        self.mov(held, v, 2);
        // [i] is the current index, [r] the rune, [r + 1] the next index.
        let i = self.alloc(1);
        let r = self.alloc(2);
        self.imm(r + 1, 0);
        let (cont, end) = self.enter_loop(label);
        let start = self.asm.label();
        self.asm.jump(Op::Jmp, 0, cont);
        self.asm.bind(start);
        self.scoped(|fx| {
            fx.bind_pair(define, (key, i, TypeId::INT), (value, r, TypeId::RUNE))?;
            fx.block(body.stmts)
        })?;
        self.asm.bind(cont);
        self.mov(i, r + 1, 1);
        let at = self.asm.here();
        self.asm.op(Op::StrNext, i, held, r);
        self.asm.label_word(at, end);
        self.asm.jump(Op::Loop, 0, start);
        self.targets.pop();
        self.asm.bind(end);
        Ok(())
    }

    #[allow(clippy::too_many_arguments)]
    fn range_map(
        &mut self,
        x: ExprId,
        xt: TypeId,
        key: Option<ExprId>,
        value: Option<ExprId>,
        define: bool,
        body: Block,
        label: Option<Symbol>,
    ) -> Res<()> {
        let Type::Map { key: kt, elem } = self.under(xt) else { return self.internal("range over a map") };
        let (kt, et) = (*kt, *elem);
        let (kt, et) = (self.subst(kt), self.subst(et));
        let m = self.value(x, None)?;
        let it = self.alloc(MAP_ITER_SLOTS);
        self.op_type(Op::MapIter, it, m, 0, xt);
        let want = |fx: &Self, l: Option<ExprId>| l.filter(|l| !fx.is_blank_expr(*l));
        let (key, value) = (want(self, key), want(self, value));
        let none = u16::MAX;
        let k = if key.is_some() { self.temp(kt) } else { none };
        let v = if value.is_some() { self.temp(et) } else { none };
        let (cont, end) = self.enter_loop(label);
        let start = self.asm.label();
        self.asm.jump(Op::Jmp, 0, cont);
        self.asm.bind(start);
        self.scoped(|fx| {
            if key.is_some() {
                fx.extend(k, kt);
            }
            if value.is_some() {
                fx.extend(v, et);
            }
            fx.bind_pair(define, (key, k, kt), (value, v, et))?;
            fx.block(body.stmts)
        })?;
        self.asm.bind(cont);
        self.at(self.lw.sess.ast.start_pos(x));
        let at = self.asm.here();
        self.op_type(Op::MapNext, it, k, v, xt);
        self.asm.label_word(at, end);
        self.asm.jump(Op::Loop, 0, start);
        self.targets.pop();
        self.asm.bind(end);
        Ok(())
    }

    fn range_chan(
        &mut self,
        x: ExprId,
        xt: TypeId,
        key: Option<ExprId>,
        define: bool,
        body: Block,
        label: Option<Symbol>,
    ) -> Res<()> {
        let Type::Chan { elem, .. } = self.under(xt) else { return self.internal("range over a channel") };
        let elem = *elem;
        let elem = self.subst(elem);
        let v = self.value(x, None)?;
        let c = self.alloc(1);
        self.mov(c, v, 1);
        let got = self.temp(elem);
        let ok = self.alloc(1);
        let (cont, end) = self.enter_loop(label);
        let start = self.asm.label();
        self.asm.jump(Op::Jmp, 0, cont);
        self.asm.bind(start);
        self.scoped(|fx| {
            fx.extend(got, elem);
            fx.bind_iter(key, define, got, elem)?;
            fx.block(body.stmts)
        })?;
        self.asm.bind(cont);
        self.at(self.lw.sess.ast.start_pos(x));
        self.receive(got, c, elem);
        self.asm.op(Op::RecvOk, ok, 0, 0);
        self.asm.jump(Op::LoopT, ok, start);
        self.targets.pop();
        self.asm.bind(end);
        Ok(())
    }
}

/// A slice that is ranged over.
struct RangeOver {
    /// Pointer and length.
    held: Slot,
    elem: TypeId,
}
