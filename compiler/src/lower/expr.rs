//! Expressions. `value` leaves a value in registers and says where: in the
//! place asked for, in a variable's own slot, or in fresh ones.

use super::escape::Site;
use super::func::{FnCx, Res, Slot};
use super::place::Place;
use super::{FuncKey, LitKey};
use crate::syntax::ast::*;
use crate::types::constant::Constant;
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::{Builtin, ObjId, ObjKind};
use crate::types::repr::Type;
use crate::types::repr::{BasicKind, TypeId};
use gopark_bytecode::liveness::FAR_ELEM;
use gopark_bytecode::ops::Op;

/// What an arithmetic instruction works on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Num {
    /// Signed, bits.
    Int(u8),
    /// Unsigned, bits.
    Uint(u8),
    /// Float, bits.
    Float(u8),
    /// Complex, bits.
    Complex(u8),
    /// Strings.
    Str,
    /// Anything else.
    Other,
}

impl FnCx<'_> {
    /// How arithmetic on a `t` works.
    pub fn num(&self, t: TypeId) -> Num {
        use BasicKind::*;
        let Type::Basic(b) = self.under(t) else { return Num::Other };
        match b.kind {
            Int | Int64 | UntypedInt => Num::Int(64),
            Int8 => Num::Int(8),
            Int16 => Num::Int(16),
            Int32 | UntypedRune => Num::Int(32),
            Uint | Uint64 | Uintptr => Num::Uint(64),
            Uint8 => Num::Uint(8),
            Uint16 => Num::Uint(16),
            Uint32 => Num::Uint(32),
            Float32 => Num::Float(32),
            Float64 | UntypedFloat => Num::Float(64),
            Complex64 => Num::Complex(64),
            Complex128 | UntypedComplex => Num::Complex(128),
            String | UntypedString => Num::Str,
            _ => Num::Other,
        }
    }

    /// The value of a constant integer operand.
    pub fn const_int(&self, e: ExprId) -> Option<i64> {
        self.lw.const_int(e)
    }

    /// The value of a constant integer operand that fits an immediate of 16 bits.
    pub fn const_i16(&self, e: ExprId) -> Option<i16> {
        if matches!(self.num_raw(e), Num::Int(_) | Num::Uint(_)) {
            self.const_int(e).and_then(|v| v.try_into().ok())
        } else {
            None
        }
    }
    fn num_raw(&self, e: ExprId) -> Num {
        self.num(self.lw.concrete(self.lw.sess.info.type_of(e), &self.env))
    }

    /// Loads constant `c` as a `t`.
    pub fn constant(&mut self, c: &Constant, t: TypeId, want: Option<Slot>) -> Res<Slot> {
        if self.is_interface(t) {
            let (inner, c) = (self.default_type(c), c.clone());
            let v = self.constant(&c, inner, None)?;
            return self.make_interface(v, inner, want);
        }
        let dst = self.dst(want, t);
        let bits = match self.num(t) {
            Num::Int(_) => c.as_i64().map(|v| v as u64),
            Num::Uint(_) => c.as_u64(),
            Num::Float(64) => c.as_f64().map(f64::to_bits),
            Num::Float(_) => c.as_f32().map(|f| f.to_bits() as u64),
            Num::Complex(64) => {
                c.as_complex64().map(|(re, im)| re.to_bits() as u64 | (im.to_bits() as u64) << 32)
            }
            Num::Complex(_) => {
                let Some((re, im)) = c.as_complex128() else { return self.internal("complex constant") };
                self.imm(dst, re.to_bits() as i64);
                self.imm(dst + 1, im.to_bits() as i64);
                return Ok(dst);
            }
            Num::Str => {
                let Some(text) = c.as_bytes() else { return self.internal("string constant") };
                self.string(dst, text);
                return Ok(dst);
            }
            Num::Other => match c.as_bool() {
                Some(b) => Some(b as u64),
                None => c.as_u64(),
            },
        };
        match bits {
            Some(b) => self.imm(dst, b as i64),
            None => return self.internal(format!("constant {} as {}", c.text(), self.lw.type_name(t))),
        }
        Ok(dst)
    }

    fn default_type(&self, c: &Constant) -> TypeId {
        if c.as_bool().is_some() {
            TypeId::BOOL
        } else if c.as_bytes().is_some() {
            TypeId::STRING
        } else if c.to_int().is_some() {
            TypeId::INT
        } else {
            TypeId::FLOAT64
        }
    }

    /// True if evaluating `e` calls a function or a builtin, or receives.
    pub fn has_call(&self, e: ExprId) -> bool {
        self.calls(e, &|_| true)
    }

    /// Whether evaluating `e` calls a function, or a builtin that `counts`, or
    /// receives. What had its turn already does not.
    pub fn calls(&self, e: ExprId, counts: &dyn Fn(Builtin) -> bool) -> bool {
        let has = |x: ExprId| self.calls(x, counts);
        let mut e = self.unparen(e);
        // Long chains lean to the left: no recursion along them.
        while let Expr::Binary { x, y, .. } = self.node(e)
            && !self.done.contains_key(&e)
        {
            if has(y) {
                return true;
            }
            e = self.unparen(x);
        }
        let tv = self.lw.sess.info.tv(e);
        if tv.is_type() || tv.constant().is_some() || self.done.contains_key(&e) {
            return false;
        }
        let opt = |x: Option<ExprId>| x.is_some_and(has);
        let any = |l: List<ExprId>| self.lw.sess.ast.list(l).iter().any(|x| has(*x));
        match self.node(e) {
            Expr::Call { fun, args, .. } => match self.lw.sess.info.tv(fun).mode {
                Mode::TypeExpr => any(args),
                Mode::Builtin(b) if !counts(b) => any(args),
                _ => true,
            },
            Expr::Unary { op: UnaryOp::Recv, .. } => true,
            Expr::Unary { x, .. } | Expr::Star(x) | Expr::Selector { x, .. } => has(x),
            Expr::TypeAssert { x, .. } => has(x),
            Expr::Index { x, indices } => has(x) || any(indices),
            Expr::Slice { x, lo, hi, max, .. } => has(x) || opt(lo) || opt(hi) || opt(max),
            Expr::CompositeLit { elts, .. } => any(elts),
            Expr::KeyValue { key, value } => has(key) || has(value),
            _ => false,
        }
    }

    /// True for variables, their fields and elements, and what pointers point to.
    pub fn is_variable(&self, e: ExprId) -> bool {
        matches!(self.lw.sess.info.tv(self.unparen(e)).mode, Mode::Variable)
    }

    /// Evaluates `e` converted to type `t` as an assignment would.
    pub fn value_as(&mut self, e: ExprId, t: TypeId, want: Option<Slot>) -> Res<Slot> {
        let tv = self.lw.sess.info.tv(e);
        if tv.mode == Mode::NilValue {
            let dst = self.dst(want, t);
            let n = self.slots(t);
            self.zero(dst, n);
            return Ok(dst);
        }
        let mut et = self.ty(e);
        if et.is_untyped() {
            et = self.lw.sess.types.default_type(et);
            if let Some(c) = tv.constant() {
                let c = self.lw.sess.types.constant(c).clone();
                if !self.is_interface(t) {
                    return self.constant(&c, t, want);
                }
                let v = self.constant(&c, et, None)?;
                return self.make_interface(v, et, want);
            }
        }
        if self.is_interface(t) && !self.is_interface(et) {
            let v = self.value(e, None)?;
            self.at(self.lw.sess.ast.start_pos(e));
            return self.make_interface(v, et, want);
        }
        self.value(e, want)
    }

    /// Whether `e` says where a value is, rather than how to make it.
    pub fn is_place(&self, e: ExprId) -> bool {
        let e = self.unparen(e);
        matches!(self.node(e), Expr::Ident(_) | Expr::Star(_) | Expr::Selector { .. } | Expr::Index { .. })
    }

    fn dst_words(&mut self, want: Option<Slot>, n: u32) -> Slot {
        match want {
            Some(w) => w,
            None => self.alloc(n),
        }
    }

    /// Wraps the value of concrete type `t` at `v` in an interface.
    pub fn make_interface(&mut self, v: Slot, t: TypeId, want: Option<Slot>) -> Res<Slot> {
        let dst = self.dst_words(want, 2);
        let size = self.size(t);
        if size == 0 {
            self.type_const(dst, t)?;
            self.imm(dst + 1, 0);
        } else if self.is_far(t) {
            // Nobody writes there: values and interfaces may share it.
            let p = self.solid(v, t);
            self.type_const(dst, t)?;
            self.mov(dst + 1, p, 1);
        } else if size <= 8 {
            self.op_type(Op::MkIface, dst, v, 0, t);
        } else {
            self.op_type(Op::Box, dst, v, 0, t);
        }
        Ok(dst)
    }

    /// Evaluates `e`.
    pub fn value(&mut self, e: ExprId, want: Option<Slot>) -> Res<Slot> {
        if let Some(v) = self.had_turn(e) {
            let t = self.value_type(e);
            return self.load_place(Place::Slot(v), t, want);
        }
        let tv = self.lw.sess.info.tv(e);
        match tv.mode {
            Mode::Constant(c) => {
                let t = self.ty(e);
                let c = self.lw.sess.types.constant(c).clone();
                return self.constant(&c, t, want);
            }
            Mode::NilValue => {
                let t = self.ty(e);
                let dst = self.dst(want, t);
                let n = self.slots(t);
                self.zero(dst, n);
                return Ok(dst);
            }
            _ => {}
        }
        match self.node(e) {
            Expr::Paren(x) => self.value(x, want),
            Expr::Ident(id) => self.ident(e, id, want),
            Expr::FuncLit { ty, body } => self.func_lit(e, ty, body, want),
            Expr::CompositeLit { .. } => self.composite(e, want),
            Expr::Selector { x, sel } => self.selector(e, x, sel, want),
            Expr::Index { x, .. } => {
                let x = self.unparen(x);
                let xt = self.lw.sess.info.type_of(x);
                if matches!(self.lw.sess.types.under(xt), Type::Signature(_)) {
                    // The type arguments are noted at the name.
                    return self.value(x, want);
                }
                let (p, t) = (self.read_place(e)?, self.value_type(e));
                self.load_place(p, t, want)
            }
            Expr::Star(_) => {
                let (p, t) = (self.place(e)?, self.ty(e));
                self.load_place(p, t, want)
            }
            Expr::Slice { x, lo, hi, max, .. } => self.slice(e, x, lo, hi, max, want),
            Expr::TypeAssert { x, .. } => {
                let t = self.value_type(e);
                self.at(self.lw.sess.ast.expr_pos(e));
                self.type_assert(x, t, want)
            }
            Expr::Call { .. } => {
                let t = self.ty(e);
                let at = self.call(e)?;
                match want {
                    Some(w) => {
                        self.mov_ty(w, at, t);
                        Ok(w)
                    }
                    None => Ok(at),
                }
            }
            Expr::Unary { op, x } => self.unary(e, op, x, want),
            Expr::Binary { op, x, y } => self.binary(e, op, x, y, want),
            _ => self.internal("expression without a value"),
        }
    }

    /// The type of `e` as one value, if it is used in a comma-ok form too.
    pub fn value_type(&mut self, e: ExprId) -> TypeId {
        let t = self.lw.sess.info.type_of(e);
        let t = match self.lw.sess.types.get(t) {
            Type::Tuple(ps) if !ps.is_empty() => ps[0].ty,
            _ => t,
        };
        self.subst(t)
    }

    fn ident(&mut self, e: ExprId, id: IdentId, want: Option<Slot>) -> Res<Slot> {
        let Some(obj) = self.obj(id) else { return self.internal("unresolved identifier") };
        self.object(e, id, obj, want)
    }

    fn object(&mut self, e: ExprId, id: IdentId, obj: ObjId, want: Option<Slot>) -> Res<Slot> {
        match &self.lw.object(obj).kind {
            ObjKind::Var { .. } => {
                let p = self.var_place(obj)?;
                let t = self.ty(e);
                self.load_place(p, t, want)
            }
            ObjKind::Func(_) => {
                let f = self.named_func(id, obj)?;
                let dst = self.dst1(want);
                self.asm.op(Op::LdFunc, dst, 0, 0);
                self.asm.func_word(f);
                Ok(dst)
            }
            _ => self.internal(format!("{} is not a value", self.lw.obj_name(obj))),
        }
    }

    fn selector(&mut self, e: ExprId, x: ExprId, sel: IdentId, want: Option<Slot>) -> Res<Slot> {
        let Some(s) = self.lw.sess.info.selections.get(&e).cloned() else {
            return self.internal("selector without selection");
        };
        match s.kind {
            SelectionKind::QualifiedIdent => self.object(e, sel, s.obj, want),
            SelectionKind::FieldVal => {
                let (p, t) = (self.place(e)?, self.ty(e));
                self.load_place(p, t, want)
            }
            SelectionKind::MethodVal => self.method_value(x, sel, &s, want),
            SelectionKind::MethodExpr => {
                let f = self.method_expr(sel, &s)?;
                let dst = self.dst1(want);
                self.asm.op(Op::LdFunc, dst, 0, 0);
                self.asm.func_word(f);
                Ok(dst)
            }
        }
    }

    fn func_lit(&mut self, e: ExprId, ty: ExprId, body: Block, want: Option<Slot>) -> Res<Slot> {
        let key = LitKey::of(e);
        let number = self.facts.lits.get(&key).map_or(0, |l| l.number);
        let name = super::lit_name(&self.name, number);
        let captures = self.captures(key);
        let mut layout = vec![];
        for obj in &captures {
            layout.push(self.capture_kind(*obj)?);
        }
        let sig_ty = self.ty(e);
        let f = self.lw.literal(super::Literal {
            key,
            sig: ty,
            sig_ty,
            body,
            captures: layout,
            facts: self.facts.clone(),
            env: self.env.clone(),
            name,
            range: None,
        });
        self.closure(Site::Expr(e), f, &captures, want)
    }

    /// Makes a closure object of `f` over the variables `captures`.
    fn closure(
        &mut self,
        site: Site,
        f: gopark_bytecode::func::FuncRef,
        captures: &[ObjId],
        want: Option<Slot>,
    ) -> Res<Slot> {
        let dst = self.dst1(want);
        if captures.is_empty() {
            self.asm.op(Op::LdFunc, dst, 0, 0);
            self.asm.func_word(f);
            return Ok(dst);
        }
        self.scoped(|fx| {
            let mut n = 0;
            for obj in captures {
                n += fx.capture_kind(*obj)?.slots(fx);
            }
            let object = fx.object_at(site);
            // In the frame the captured words follow on the function's.
            let at = match object {
                Some(slot) => slot + 1,
                None => fx.alloc(n),
            };
            let mut s = at;
            for obj in captures {
                fx.capture(s, *obj)?;
                s += fx.capture_kind(*obj)?.slots(fx) as u16;
            }
            match object {
                Some(slot) => {
                    fx.asm.op(Op::LdFunc, slot, 0, 0);
                    fx.asm.func_word(f);
                    fx.asm.op(Op::LeaZero, dst, slot, 0);
                }
                None => {
                    fx.asm.op(Op::Closure, dst, at, n as u16);
                    fx.asm.func_word(f);
                }
            }
            Ok(dst)
        })
    }

    /// How a literal holds the variable.
    pub fn capture_kind(&mut self, obj: ObjId) -> Res<super::Capture> {
        let t = self.lw.object(obj).ty();
        let ty = self.subst(t);
        match self.vars.get(&obj) {
            Some(super::func::Loc::Slot(_)) => Ok(super::Capture { obj, ty, cell: false }),
            Some(super::func::Loc::Cell(_) | super::func::Loc::Frame(_)) => {
                Ok(super::Capture { obj, ty, cell: true })
            }
            None => self.internal(format!("captured {} has no place", self.lw.obj_name(obj))),
        }
    }

    fn unary(&mut self, e: ExprId, op: UnaryOp, x: ExprId, want: Option<Slot>) -> Res<Slot> {
        let t = self.value_type(e);
        match op {
            UnaryOp::Plus | UnaryOp::Tilde => self.value(x, want),
            UnaryOp::And => self.address_of(x, want),
            UnaryOp::Recv => {
                let ch = self.value(x, None)?;
                let dst = self.dst(want, t);
                self.at(self.lw.sess.ast.expr_pos(e));
                self.receive(dst, ch, t);
                self.extend(dst, t);
                Ok(dst)
            }
            UnaryOp::Not => {
                let v = self.value(x, None)?;
                let dst = self.dst1(want);
                self.asm.op(Op::BoolNot, dst, v, 0);
                Ok(dst)
            }
            UnaryOp::Neg => {
                let v = self.value(x, None)?;
                let dst = self.dst(want, t);
                match self.num(t) {
                    Num::Float(64) => self.asm.op(Op::NegF64, dst, v, 0),
                    Num::Float(_) => self.asm.op(Op::NegF32, dst, v, 0),
                    Num::Complex(128) => self.asm.op(Op::NegC128, dst, v, 0),
                    Num::Complex(_) => {
                        let w = self.alloc(2);
                        self.asm.op(Op::C64C128, w, v, 0);
                        self.asm.op(Op::NegC128, w, w, 0);
                        self.asm.op(Op::C128C64, dst, w, 0);
                    }
                    _ => {
                        self.asm.op(Op::Neg, dst, v, 0);
                        self.extend(dst, t);
                    }
                }
                Ok(dst)
            }
            UnaryOp::Xor => {
                let v = self.value(x, None)?;
                let dst = self.dst1(want);
                self.asm.op(Op::Not, dst, v, 0);
                if matches!(self.num(t), Num::Uint(_)) {
                    self.extend(dst, t);
                }
                Ok(dst)
            }
        }
    }

    fn address_of(&mut self, x: ExprId, want: Option<Slot>) -> Res<Slot> {
        let x = self.unparen(x);
        let t = self.ty(x);
        if let Expr::CompositeLit { .. } = self.node(x) {
            let p = self.alloc(1);
            self.at(self.lw.sess.ast.start_pos(x));
            let (place, zeroed) = self.new_place(p, Site::Addressed(x), t);
            self.fill(place, x, zeroed)?;
            if let Some(w) = want {
                self.mov(w, p, 1);
                return Ok(w);
            }
            return Ok(p);
        }
        let p = self.place(x)?;
        self.at(self.lw.sess.ast.expr_pos(x));
        let checked = matches!(self.node(x), Expr::Star(_));
        let a = self.address_in(p, t, want)?;
        if checked || matches!(p, Place::Mem(_, 0)) && !matches!(self.node(x), Expr::Ident(_)) {
            self.asm.op(Op::NilChk, a, 0, 0);
        }
        Ok(a)
    }

    fn slice(
        &mut self,
        e: ExprId,
        x: ExprId,
        lo: Option<ExprId>,
        hi: Option<ExprId>,
        max: Option<ExprId>,
        want: Option<Slot>,
    ) -> Res<Slot> {
        let mut xt = self.ty(x);
        let t = self.ty(e);
        let is_array = matches!(self.under(xt), Type::Array { .. });
        let base = if is_array { self.address_of(x, None)? } else { self.value(x, None)? };
        if let Type::Pointer(elem) = self.under(xt) {
            let elem = *elem;
            xt = self.subst(elem);
        }
        let bounds = self.alloc(3);
        for (i, b) in [lo, hi, max].into_iter().enumerate() {
            match b {
                Some(b) => {
                    let s = self.value(b, Some(bounds + i as u16))?;
                    self.mark_index(b, s);
                }
                None if i == 0 => self.imm(bounds, 0),
                None => {}
            }
        }
        let dst = self.dst(want, t);
        self.at(self.lw.sess.ast.expr_pos(e));
        let flags = hi.is_some() as u64 | (max.is_some() as u64) << 1;
        match self.under(xt) {
            Type::Basic(_) => self.op_k(Op::SliceStr, dst, base, bounds, flags),
            Type::Slice(elem) => {
                let elem = *elem;
                let elem = self.subst(elem);
                let size = self.size(elem);
                self.op_k(Op::Slice, dst, base, bounds, size << 2 | flags);
            }
            Type::Array { len, elem } => {
                let (len, elem) = (*len as u64, *elem);
                let elem = self.subst(elem);
                let size = self.size(elem);
                self.op_k(Op::SliceArr, dst, base, bounds, size << 2 | flags);
                self.asm.word(len);
            }
            _ => return self.internal("slice of something else"),
        }
        Ok(dst)
    }

    /// `x.(t)`, panicking.
    pub fn type_assert(&mut self, x: ExprId, t: TypeId, want: Option<Slot>) -> Res<Slot> {
        let xt = self.ty(x);
        let v = self.value(x, None)?;
        let (tr, xr) = (self.lw.type_ref(t), self.lw.type_ref(xt));
        let op = if self.is_interface(t) { Op::AssertI } else { Op::AssertT };
        self.asm.op(op, v, 0, 0);
        self.asm.type_word(tr);
        self.asm.type_word(xr);
        self.open_interface(v, t, want)
    }

    /// The value of type `t` in the interface at `v`, whose dynamic type was checked.
    pub fn open_interface(&mut self, v: Slot, t: TypeId, want: Option<Slot>) -> Res<Slot> {
        if self.is_interface(t) {
            let dst = self.dst(want, t);
            self.mov(dst, v, 2);
            return Ok(dst);
        }
        let size = self.size(t);
        if size <= 8 || self.is_far(t) {
            let dst = self.dst(want, t);
            if size > 0 {
                self.mov(dst, v + 1, 1);
            }
            return Ok(dst);
        }
        let dst = self.dst(want, t);
        self.op_type(Op::Unbox, dst, v + 1, 0, t);
        Ok(dst)
    }

    /// A comma-ok form: the value goes to `dst` (if wanted), the bool to `ok`.
    pub fn comma_ok(&mut self, e: ExprId, dst: Slot, ok: Slot) -> Res<()> {
        let e = self.unparen(e);
        let t = self.value_type(e);
        match self.node(e) {
            Expr::TypeAssert { x, .. } => {
                let v = self.value(x, None)?;
                self.at(self.lw.sess.ast.expr_pos(e));
                self.try_assert(v, t, dst, ok)
            }
            Expr::Index { .. } => {
                let Place::MapElem { map, key, map_ty } = self.read_place(e)? else {
                    return self.internal("comma-ok of something else");
                };
                let n = self.slots(t);
                let tmp = self.alloc(n + 1);
                self.op_type(Op::MapGet2, tmp, map, key, map_ty);
                self.extend(tmp, t);
                self.mov(dst, tmp, n);
                self.mov(ok, tmp + n as u16, 1);
                Ok(())
            }
            Expr::Unary { op: UnaryOp::Recv, x } => {
                let ch = self.value(x, None)?;
                self.at(self.lw.sess.ast.expr_pos(e));
                self.receive(dst, ch, t);
                self.asm.op(Op::RecvOk, ok, 0, 0);
                self.extend(dst, t);
                Ok(())
            }
            _ => self.internal("comma-ok of something else"),
        }
    }

    /// Receives a `t` from the channel in `ch`. Narrow integers come as bytes.
    pub fn receive(&mut self, dst: Slot, ch: Slot, t: TypeId) {
        if self.is_far(t) {
            self.new_obj(dst, t);
        }
        let n = self.elem_slots(t);
        self.asm.op(Op::Recv, dst, ch, n);
    }

    /// What `send` and `recv` say of an element of type `t`.
    pub fn elem_slots(&mut self, t: TypeId) -> u16 {
        if self.is_far(t) { FAR_ELEM } else { self.slots(t) as u16 }
    }

    /// `v.(t)` of the interface at `v`, without a panic.
    pub fn try_assert(&mut self, v: Slot, t: TypeId, dst: Slot, ok: Slot) -> Res<()> {
        let op = if self.is_interface(t) { Op::Implements } else { Op::IsType };
        let flag = self.alloc(1);
        self.op_type(op, flag, v, 0, t);
        let (no, end) = (self.asm.label(), self.asm.label());
        self.asm.jump(Op::Jf, flag, no);
        self.open_interface(v, t, Some(dst))?;
        self.asm.jump(Op::Jmp, 0, end);
        self.asm.bind(no);
        let n = self.slots(t);
        self.zero(dst, n);
        self.asm.bind(end);
        self.mov(ok, flag, 1);
        Ok(())
    }

    /// The function `obj`, with the type arguments given or inferred at `id`.
    pub fn named_func(&mut self, id: IdentId, obj: ObjId) -> Res<gopark_bytecode::func::FuncRef> {
        let raw: Vec<TypeId> = match self.lw.sess.info.instances.get(&id) {
            Some(i) => i.targs.to_vec(),
            None => vec![],
        };
        let targs: Vec<TypeId> = raw.into_iter().map(|t| self.subst(t)).collect();
        Ok(self.lw.func(FuncKey::Decl(obj, targs.into())))
    }
}
