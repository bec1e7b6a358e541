//! Assignments and declarations of variables.

use super::escape::Site;
use super::func::{FnCx, Res, Slot};
use super::place::Place;
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::info::Mode;
use crate::types::object::ObjId;
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use gopark_bytecode::ops::Op;

impl FnCx<'_> {
    /// `x++` and `x--`.
    pub fn inc_dec(&mut self, x: ExprId, inc: bool) -> Res<()> {
        let t = self.ty(x);
        let op = if inc { BinaryOp::Add } else { BinaryOp::Sub };
        let p = self.place(x)?;
        let (p, v) = self.read_modify(p, t)?;
        let dst = match p {
            Place::Slot(s) => s,
            _ => self.temp(t),
        };
        if !self.arith_imm(op, dst, v, 1, t) {
            let one = self.temp(t);
            self.constant(&crate::types::constant::Constant::int(1), t, Some(one))?;
            self.arith(op, dst, v, one, t)?;
        }
        if let Place::Slot(_) = p {
            return Ok(());
        }
        self.store_place(p, dst, t)
    }

    /// Prepares a place to be read and then written: its value, and the place
    /// with map elements and array elements turned into addresses.
    fn read_modify(&mut self, p: Place, t: TypeId) -> Res<(Place, Slot)> {
        let p = match p {
            Place::MapElem { map, key, map_ty } => {
                let a = self.alloc(1);
                self.op_type(Op::MapAddr, a, map, key, map_ty);
                Place::Mem(a, 0)
            }
            p => p,
        };
        let v = self.load_place(p, t, None)?;
        Ok((p, v))
    }

    /// `l op= r`.
    pub fn assign_op(&mut self, s: StmtId, op: BinaryOp, l: ExprId, r: ExprId) -> Res<()> {
        let t = self.ty(l);
        let p = self.place(l)?;
        if let Place::MapElem { .. } = p {
            // The right side may use the map: evaluate it before the address is taken.
            let old = self.load_place(p, t, None)?;
            let dst = self.temp(t);
            self.operate(s, op, dst, old, r, t)?;
            return self.store_place(p, dst, t);
        }
        if let Place::Slot(acc) = p
            && self.accumulate(s, op, acc, r, t)?
        {
            return Ok(());
        }
        let v = self.load_place(p, t, None)?;
        if !matches!(p, Place::Slot(_)) && self.accumulate(s, op, v, r, t)? {
            return self.store_place(p, v, t);
        }
        let dst = match p {
            Place::Slot(s) => s,
            _ => self.temp(t),
        };
        self.operate(s, op, dst, v, r, t)?;
        if let Place::Slot(_) = p {
            return Ok(());
        }
        self.store_place(p, dst, t)
    }

    /// `acc op= r` for a product `r`, if there is an instruction for it.
    fn accumulate(&mut self, s: StmtId, op: BinaryOp, acc: Slot, r: ExprId, t: TypeId) -> Res<bool> {
        let Some((code, x, y)) = self.product(op, r, t) else { return Ok(false) };
        let (v, w) = (self.value_as(x, t, None)?, self.value_as(y, t, None)?);
        self.at(self.lw.sess.ast.stmt_pos(s));
        self.asm.op(code, acc, v, w);
        Ok(true)
    }

    /// `dst = v op r`.
    fn operate(&mut self, s: StmtId, op: BinaryOp, dst: Slot, v: Slot, r: ExprId, t: TypeId) -> Res<()> {
        if matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
            return self.shift(op, dst, v, r, t);
        }
        if let Some(k) = self.const_i16(r)
            && self.arith_imm(op, dst, v, k, t)
        {
            return Ok(());
        }
        let w = self.value_as(r, t, None)?;
        self.at(self.lw.sess.ast.stmt_pos(s));
        self.arith(op, dst, v, w, t)
    }

    /// The values of a right-hand side: as many as there are left-hand sides.
    /// A call of several results or a comma-ok form gives several.
    pub fn multi(&mut self, e: ExprId, n: usize) -> Res<Vec<(Slot, TypeId)>> {
        let e = self.unparen(e);
        let raw = self.lw.sess.info.type_of(e);
        let types: Vec<TypeId> = match self.lw.sess.types.get(raw) {
            Type::Tuple(ps) => ps.iter().map(|p| p.ty).collect(),
            _ => vec![raw, TypeId::BOOL],
        };
        let types: Vec<TypeId> = types.into_iter().map(|t| self.subst(t)).collect();
        if let Expr::Call { .. } = self.node(e) {
            let mut s = self.call(e)?;
            let mut out = vec![];
            for t in types {
                out.push((s, t));
                s += self.slots(t) as u16;
            }
            return Ok(out);
        }
        if n != 2 {
            return self.internal("several values from one");
        }
        let t = self.value_type(e);
        let dst = self.temp(t);
        let ok = self.alloc(1);
        self.comma_ok(e, dst, ok)?;
        Ok(vec![(dst, t), (ok, types[1])])
    }

    /// `lhs = rhs`.
    pub fn assign(&mut self, lhs: List<ExprId>, rhs: List<ExprId>) -> Res<()> {
        let (lhs, rhs) = (self.list(lhs), self.list(rhs));
        if let ([l], [r]) = (&lhs[..], &rhs[..]) {
            // What is assigned to a variable need not wait elsewhere.
            if let Expr::Ident(_) = self.node(self.unparen(*l)) {
                return self.in_order(&[*r], false, |fx| fx.assign_one(*l, *r));
            }
            return self.in_order(&[*l, *r], true, |fx| fx.assign_one(*l, *r));
        }
        let roots: Vec<ExprId> = lhs.iter().chain(&rhs).copied().collect();
        self.in_order(&roots, lhs.len() == rhs.len(), |fx| fx.assign_several(&lhs, &rhs))
    }

    fn assign_several(&mut self, lhs: &[ExprId], rhs: &[ExprId]) -> Res<()> {
        self.kept(|fx| fx.assign_each(lhs, rhs))
    }

    fn assign_each(&mut self, lhs: &[ExprId], rhs: &[ExprId]) -> Res<()> {
        let multi = lhs.len() != rhs.len();
        let mut places = vec![];
        for l in lhs {
            let p = self.place(*l)?;
            places.push(p);
        }
        // Registers a place refers to must not be variables that are assigned here.
        let plain = places.iter().any(|p| matches!(p, Place::Slot(_)));
        if plain || multi {
            places = places.into_iter().map(|p| self.stable(p)).collect();
        }
        if multi {
            let values = self.multi(rhs[0], lhs.len())?;
            for (i, l) in lhs.iter().enumerate() {
                self.store_converted(places[i], *l, values[i])?;
            }
            return Ok(());
        }
        let mut values = vec![None; rhs.len()];
        for (i, r) in rhs.iter().enumerate() {
            let t = self.lhs_type(lhs[i], *r);
            if i + 1 == rhs.len()
                && let Place::Slot(s) = places[i]
                && !self.in_object(s)
                && self.writes_once(*r)
            {
                self.value_as(*r, t, Some(s))?;
                continue;
            }
            let v = self.value_as(*r, t, None)?;
            // A variable's own slot may be overwritten before it is read.
            let aliases = matches!(
                self.node(self.unparen(*r)),
                Expr::Ident(_)
                    | Expr::Selector { .. }
                    | Expr::Index { .. }
                    | Expr::Call { .. }
                    | Expr::TypeAssert { .. }
                    | Expr::Unary { .. }
            );
            if aliases && plain {
                let tmp = self.temp(t);
                self.mov_ty(tmp, v, t);
                values[i] = Some((tmp, t));
            } else {
                values[i] = Some((v, t));
            }
        }
        for (p, v) in places.iter().zip(values) {
            if let Some((v, t)) = v {
                self.store_place(*p, v, t)?;
            }
        }
        Ok(())
    }

    /// The type in which `r` is assigned to `l`.
    fn lhs_type(&mut self, l: ExprId, r: ExprId) -> TypeId {
        let lt = self.lw.sess.info.type_of(l);
        if self.is_blank(l) || !lt.is_valid() { self.value_type(r) } else { self.subst(lt) }
    }

    fn is_blank(&self, e: ExprId) -> bool {
        matches!(self.node(e), Expr::Ident(id) if self.lw.sess.ast.ident(id).name == Symbol::BLANK)
    }

    fn store_converted(&mut self, p: Place, l: ExprId, (v, from): (Slot, TypeId)) -> Res<()> {
        if let Place::Blank = p {
            return Ok(());
        }
        let t = self.ty(l);
        let v = self.assign_value(v, from, t, None)?;
        self.store_place(p, v, t)
    }

    /// True if `value` writes its destination only as its last step.
    pub fn writes_once(&self, e: ExprId) -> bool {
        let e = self.unparen(e);
        if self.lw.sess.info.tv(e).constant().is_some() {
            return true;
        }
        match self.node(e) {
            Expr::Ident(_) | Expr::Star(_) | Expr::Selector { .. } | Expr::Index { .. } => true,
            Expr::Call { .. } | Expr::FuncLit { .. } | Expr::CompositeLit { .. } | Expr::Slice { .. } => true,
            Expr::Binary { op, .. } => !matches!(op, BinaryOp::AndAnd | BinaryOp::OrOr),
            Expr::Unary { op, .. } => matches!(op, UnaryOp::Neg | UnaryOp::Not | UnaryOp::Xor | UnaryOp::And),
            _ => false,
        }
    }

    fn assign_one(&mut self, l: ExprId, r: ExprId) -> Res<()> {
        let t = self.lhs_type(l, r);
        if self.is_blank(l) {
            let rt = self.ty(r);
            if self.is_place(r) && self.is_far(t) && self.is_far(rt) {
                // It is there, and that is all that matters.
                match self.place(r)? {
                    Place::Mem(p, _) => self.asm.op(Op::NilChk, p, 0, 0),
                    p => drop(self.address(p, rt)?),
                }
                return Ok(());
            }
            self.value_as(r, t, None)?;
            return Ok(());
        }
        let p = self.place(l)?;
        if self.is_far(t) {
            return self.copy_far(p, r, t);
        }
        if let Place::Slot(s) = p {
            let rt = self.ty(r);
            let direct = self.writes_once(r) && (self.is_interface(rt) || !self.is_interface(t));
            if direct || self.lw.sess.info.tv(r).mode == Mode::NilValue {
                self.value_as(r, t, Some(s))?;
                return Ok(());
            }
        }
        if self.store_const(p, r, t) {
            return Ok(());
        }
        let v = self.value_as(r, t, None)?;
        self.store_place(p, v, t)
    }

    /// `lhs := rhs`.
    pub fn define(&mut self, lhs: List<ExprId>, rhs: List<ExprId>) -> Res<()> {
        let (lhs, rhs) = (self.list(lhs), self.list(rhs));
        if let [r] = rhs[..] {
            return self.in_order(&[r], false, |fx| fx.define_all(&lhs, &rhs));
        }
        let roots: Vec<ExprId> = lhs.iter().chain(&rhs).copied().collect();
        self.in_order(&roots, true, |fx| fx.define_all(&lhs, &rhs))
    }

    fn define_all(&mut self, lhs: &[ExprId], rhs: &[ExprId]) -> Res<()> {
        let news: Vec<Option<ObjId>> = lhs.iter().map(|l| self.new_var(*l)).collect();
        if lhs.len() == rhs.len() && news.iter().zip(lhs).all(|(n, l)| n.is_some() || self.is_blank(*l)) {
            if let ([Some(obj)], [r]) = (&news[..], rhs) {
                return self.declare_as(*obj, Some(*r));
            }
            // All new: no right side can see them.
            let mut slots = vec![];
            for (n, r) in news.iter().zip(rhs) {
                let t = match n {
                    Some(obj) => self.obj_ty(*obj),
                    None => self.value_type(*r),
                };
                slots.push((self.temp(t), t));
            }
            for (r, (s, t)) in rhs.iter().zip(&slots) {
                self.scoped(|fx| fx.value_as(*r, *t, Some(*s)))?;
            }
            for (n, (s, t)) in news.into_iter().zip(slots) {
                let Some(obj) = n else { continue };
                if self.needs_cell(obj, t) {
                    self.declare(obj, t, Some(s));
                } else {
                    self.place_in(obj, s);
                }
            }
            return Ok(());
        }
        // Some are assigned: evaluate everything, then declare and assign.
        let mut places = vec![];
        for (l, n) in lhs.iter().zip(&news) {
            places.push(if n.is_some() { Place::Blank } else { self.place(*l)? });
        }
        let values = if lhs.len() == rhs.len() {
            let mut vs = vec![];
            for (l, r) in lhs.iter().zip(rhs) {
                let t = self.lhs_type(*l, *r);
                let v = self.value_as(*r, t, None)?;
                let tmp = self.temp(t);
                self.mov_ty(tmp, v, t);
                vs.push((tmp, t));
            }
            vs
        } else {
            self.multi(rhs[0], lhs.len())?
        };
        for (i, l) in lhs.iter().enumerate() {
            match news[i] {
                Some(obj) => {
                    let t = self.obj_ty(obj);
                    let v = self.assign_value(values[i].0, values[i].1, t, None)?;
                    if self.needs_cell(obj, t) {
                        self.declare(obj, t, Some(v));
                    } else {
                        // The value's slots become the variable's.
                        self.place_in(obj, v);
                    }
                }
                None => self.store_converted(places[i], *l, values[i])?,
            }
        }
        Ok(())
    }

    /// The variable that `l` declares on the left of `:=`.
    pub fn new_var(&self, l: ExprId) -> Option<ObjId> {
        let Expr::Ident(id) = self.node(l) else { return None };
        let ident = self.lw.sess.ast.ident(id);
        if ident.name == Symbol::BLANK {
            return None;
        }
        let obj = self.obj(id)?;
        (self.lw.object(obj).pos == ident.pos).then_some(obj)
    }

    /// The concrete type of a variable.
    pub fn obj_ty(&mut self, obj: ObjId) -> TypeId {
        let t = self.lw.object(obj).ty();
        self.subst(t)
    }

    /// Declares a variable with an initial value.
    fn declare_as(&mut self, obj: ObjId, r: Option<ExprId>) -> Res<()> {
        let t = self.obj_ty(obj);
        if let Some(slot) = self.frame_cell(obj, t) {
            match r {
                Some(r) => {
                    self.scoped(|fx| fx.value_as(r, t, Some(slot)))?;
                }
                None => self.declare(obj, t, None),
            }
            self.place_in_cell(obj, slot);
            return Ok(());
        }
        if self.needs_cell(obj, t) {
            let cell = self.alloc(1);
            if let Some(r) = r
                && self.fills(r, t)
            {
                let (p, zeroed) = self.new_place(cell, Site::Var(obj), t);
                self.scoped(|fx| fx.fill(p, fx.unparen(r), zeroed))?;
                self.vars.insert(obj, super::func::Loc::Cell(cell));
                return Ok(());
            }
            if let Some(r) = r
                && self.is_far(t)
            {
                self.new_cell(cell, obj, t, true);
                self.scoped(|fx| fx.copy_far(Place::Mem(cell, 0), r, t))?;
                self.vars.insert(obj, super::func::Loc::Cell(cell));
                return Ok(());
            }
            self.scoped(|fx| {
                let v = match r {
                    Some(r) => Some(fx.value_as(r, t, None)?),
                    None => None,
                };
                fx.new_cell(cell, obj, t, v.is_some());
                if let Some(v) = v {
                    fx.store(cell, 0, v, t);
                }
                Ok(())
            })?;
            self.vars.insert(obj, super::func::Loc::Cell(cell));
            return Ok(());
        }
        let s = self.temp(t);
        match r {
            Some(r) => {
                self.scoped(|fx| fx.value_as(r, t, Some(s)))?;
            }
            None => {
                let n = self.slots(t);
                self.zero(s, n);
            }
        }
        self.place_in(obj, s);
        Ok(())
    }

    /// True if `r` is a struct or array literal of type `t`, which can be
    /// filled in where it will lie.
    fn fills(&mut self, r: ExprId, t: TypeId) -> bool {
        let r = self.unparen(r);
        matches!(self.node(r), Expr::CompositeLit { .. })
            && matches!(self.under(t), Type::Struct(_) | Type::Array { .. })
            && self.ty(r) == t
    }

    /// Assigns a far value, from where it lies if it lies somewhere.
    pub fn copy_far(&mut self, p: Place, r: ExprId, t: TypeId) -> Res<()> {
        let size = self.size(t);
        let r = self.unparen(r);
        if let Place::MapElem { .. } = p {
            let v = self.value(r, None)?;
            return self.store_place(p, v, t);
        }
        if self.fills(r, t) {
            let fresh = self.alloc(1);
            self.new_obj(fresh, t);
            self.fill(Place::Mem(fresh, 0), r, true)?;
            let to = self.address(p, t)?;
            self.op_k(Op::CopyN, to, fresh, 0, size);
            return Ok(());
        }
        if !self.is_place(r) {
            let v = self.value(r, None)?;
            return self.store_place(p, v, t);
        }
        let from = self.place(r)?;
        let from = self.address(from, t)?;
        let to = self.address(p, t)?;
        self.op_k(Op::CopyN, to, from, 0, size);
        Ok(())
    }

    /// `var names = values`.
    pub fn var_decl(&mut self, names: List<IdentId>, values: List<ExprId>) -> Res<()> {
        let (names, values) = (self.list(names), self.list(values));
        let objs: Vec<Option<ObjId>> = names
            .iter()
            .map(|n| {
                let blank = self.lw.sess.ast.ident(*n).name == Symbol::BLANK;
                if blank { None } else { self.obj(*n) }
            })
            .collect();
        if values.is_empty() {
            for obj in objs.into_iter().flatten() {
                self.declare_as(obj, None)?;
            }
            return Ok(());
        }
        self.in_order(&values, values.len() > 1, |fx| fx.var_values(&names, objs, &values))
    }

    fn var_values(&mut self, names: &[IdentId], objs: Vec<Option<ObjId>>, values: &[ExprId]) -> Res<()> {
        if values.len() == names.len() {
            if let ([Some(obj)], [r]) = (&objs[..], values) {
                return self.declare_as(*obj, Some(*r));
            }
            let mut made = vec![];
            for ((obj, id), r) in objs.iter().zip(names).zip(values) {
                // A blank variable's declared type still converts its value.
                let t = match obj.or_else(|| self.obj(*id)) {
                    Some(o) => self.obj_ty(o),
                    None => self.value_type(*r),
                };
                let s = self.temp(t);
                self.scoped(|fx| fx.value_as(*r, t, Some(s)))?;
                made.push((s, t));
            }
            for (obj, (s, t)) in objs.into_iter().zip(made) {
                let Some(obj) = obj else { continue };
                if self.needs_cell(obj, t) { self.declare(obj, t, Some(s)) } else { self.place_in(obj, s) }
            }
            return Ok(());
        }
        let vs = self.multi(values[0], names.len())?;
        for (obj, (v, from)) in objs.into_iter().zip(vs) {
            let Some(obj) = obj else { continue };
            let t = self.obj_ty(obj);
            let v = self.assign_value(v, from, t, None)?;
            if self.needs_cell(obj, t) { self.declare(obj, t, Some(v)) } else { self.place_in(obj, v) }
        }
        Ok(())
    }
}
