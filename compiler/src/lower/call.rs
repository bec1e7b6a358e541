//! Calls, `go` and `defer`, method values.
//!
//! A call's frame is built at the top of the caller's: header, results,
//! arguments. Everything above its base is dead when the call happens, because
//! temporaries of the arguments have been used up by then.

use super::escape::Site;
use super::func::{FnCx, Res, Slot};
use super::place::Place;
use super::{FuncKey, Method};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::types::info::{Mode, Selection, SelectionKind};
use crate::types::object::ObjKind;
use crate::types::repr::TypeId;
use crate::types::repr::{BasicKind, Type};
use gopark_bytecode::FRAME_HEADER;
use gopark_bytecode::func::FuncRef;
use gopark_bytecode::liveness::call_shape;
use gopark_bytecode::ops::Op;

/// Parameter and result types of a call, concrete.
#[derive(Clone, Debug, Default)]
pub struct Sig {
    /// Parameters; the last is a slice if variadic.
    pub params: Vec<TypeId>,
    /// Results.
    pub results: Vec<TypeId>,
    /// `...T`.
    pub variadic: bool,
}

/// What a call names, nothing of it evaluated yet.
enum Named {
    /// A known function.
    Static(FuncRef),
    /// A method of a known function.
    Method(FuncRef, Receiver),
    /// A method of an interface.
    Interface(ExprId, Box<Method>, u32),
    /// A func value.
    Value(ExprId),
}

/// What is called.
#[derive(Clone, Copy, Debug)]
pub enum Callee {
    /// A known function.
    Static(FuncRef),
    /// A closure in a register.
    Closure(Slot),
    /// A method of the interface at a slot, by id.
    Interface(Slot, u32),
}

/// The receiver of a method call, still to be evaluated.
#[derive(Clone)]
pub struct Receiver {
    x: ExprId,
    /// Where it is made of that: at the selector.
    pos: Pos,
    method: Method,
}

impl FnCx<'_> {
    /// The concrete signature of a func type.
    pub fn sig(&mut self, t: TypeId) -> Res<Sig> {
        let t = self.subst(t);
        self.lw.signature(t).map_or_else(|| self.internal("call of a non-function"), Ok)
    }

    /// Slots of a list of types.
    pub fn slots_of(&mut self, ts: &[TypeId]) -> u32 {
        ts.iter().map(|t| self.slots(*t)).sum()
    }

    /// What `fun` names.
    fn named(&mut self, fun: ExprId) -> Res<Named> {
        let fun = self.unparen(fun);
        match self.node(fun) {
            Expr::Ident(id) => {
                if let Some(obj) = self.obj(id)
                    && self.lw.object(obj).is_func()
                {
                    return Ok(Named::Static(self.named_func(id, obj)?));
                }
            }
            Expr::Index { x, .. } => {
                let x = self.unparen(x);
                let xt = self.lw.sess.info.type_of(x);
                if matches!(self.lw.sess.types.under(xt), Type::Signature(_)) {
                    return self.named(x);
                }
            }
            Expr::Selector { x, sel } => {
                let Some(s) = self.lw.sess.info.selections.get(&fun).cloned() else {
                    return self.internal("selector without selection");
                };
                match s.kind {
                    SelectionKind::QualifiedIdent if self.lw.object(s.obj).is_func() => {
                        return Ok(Named::Static(self.named_func(sel, s.obj)?));
                    }
                    SelectionKind::MethodExpr => {
                        return Ok(Named::Static(self.method_expr(sel, &s)?));
                    }
                    SelectionKind::MethodVal => return self.named_method(fun, x, sel, s),
                    _ => {}
                }
            }
            _ => {}
        }
        Ok(Named::Value(fun))
    }

    /// Evaluates the func value or interface that is called, if it is one.
    fn callee(&mut self, named: &Named) -> Res<Callee> {
        Ok(match named {
            Named::Static(f) | Named::Method(f, _) => Callee::Static(*f),
            Named::Value(fun) => Callee::Closure(self.value(*fun, None)?),
            Named::Interface(x, method, id) => {
                // Through embedded fields down to the interface.
                let xt = self.ty(*x);
                let p = self.place(*x)?;
                let (p, t) = self.path(p, xt, &method.path)?;
                Callee::Interface(self.load_place(p, t, None)?, *id)
            }
        })
    }

    /// The method `s` selects, with this instance's types.
    fn resolve(&mut self, sel: IdentId, s: &Selection) -> Res<Method> {
        let targs: Vec<TypeId> = match self.lw.sess.info.instances.get(&sel) {
            Some(i) => i.targs.to_vec(),
            None => vec![],
        };
        let targs: Vec<TypeId> = targs.into_iter().map(|t| self.subst(t)).collect();
        let recv = self.subst(s.recv);
        match self.lw.find_method(recv, s.obj, targs) {
            Some(m) => Ok(m),
            None => self.internal(format!("no method {}", self.lw.obj_name(s.obj))),
        }
    }

    fn named_method(&mut self, e: ExprId, x: ExprId, sel: IdentId, s: Selection) -> Res<Named> {
        let method = self.resolve(sel, &s)?;
        if let Some(id) = method.interface_id {
            return Ok(Named::Interface(x, Box::new(method), id));
        }
        let f = method.func.ok_or(()).or_else(|()| self.internal("method without a function"))?;
        Ok(Named::Method(f, Receiver { x, pos: self.lw.sess.ast.expr_pos(e), method }))
    }

    /// Evaluates a method's receiver into `want`.
    fn receiver(&mut self, r: &Receiver, want: Slot) -> Res<()> {
        let xt = self.ty(r.x);
        let p = self.place(r.x)?;
        self.at(r.pos);
        let (p, t) = self.path(p, xt, &r.method.path)?;
        let variable = self.has_address(r.x, &r.method.path);
        self.receiver_at(p, t, r.method.ptr_recv, variable, want)
    }

    /// Whether `x`, of which no embedded field is wanted, is a variable.
    fn has_address(&self, x: ExprId, path: &[u32]) -> bool {
        path.is_empty() && matches!(self.node(self.unparen(x)), Expr::Ident(_))
    }

    /// The receiver for a method from the value of type `t` at `p`. Only if that
    /// is a `variable` it surely has an address: that of what a nil pointer
    /// points to is not taken, even where it is nil itself.
    pub fn receiver_at(
        &mut self,
        p: Place,
        t: TypeId,
        ptr_recv: bool,
        variable: bool,
        want: Slot,
    ) -> Res<()> {
        let is_ptr = matches!(self.under(t), Type::Pointer(_));
        if ptr_recv == is_ptr {
            self.load_place(p, t, Some(want))?;
        } else if ptr_recv {
            let a = self.address_in(p, t, Some(want))?;
            if matches!(p, Place::Mem(_, 0)) && !variable {
                self.asm.op(Op::NilChk, a, 0, 0);
            }
        } else {
            let (p, t) = self.deref(p, t)?;
            self.load_place(p, t, Some(want))?;
        }
        Ok(())
    }

    /// Calls `e` and says where its results begin.
    pub fn call(&mut self, e: ExprId) -> Res<Slot> {
        let Expr::Call { fun, args, dots, .. } = self.node(e) else { return self.internal("not a call") };
        let ftv = self.lw.sess.info.tv(fun);
        match ftv.mode {
            Mode::TypeExpr => {
                let to = self.subst(ftv.ty);
                let arg = self.list(args)[0];
                return self.conversion(e, arg, to, None);
            }
            Mode::Builtin(b) => return self.builtin(e, b, args, dots.is_some()),
            _ => {}
        }
        if let Some(r) = self.intrinsic(e, fun, args)? {
            return Ok(r);
        }
        let named = self.named(fun)?;
        let sig = self.sig(ftv.ty)?;
        let outer = std::mem::take(&mut self.done);
        let (callee, base) = self.frame(e, &named, &sig, args, dots.is_some())?;
        self.done = outer;
        self.at(self.lw.sess.ast.expr_pos(e));
        self.emit_call(callee, base, &sig);
        Ok(base + FRAME_HEADER)
    }

    /// Emits the call of a frame built at `base` and frees what lies above its results.
    pub fn emit_call(&mut self, callee: Callee, base: Slot, sig: &Sig) {
        let results = self.slots_of(&sig.results);
        match callee {
            Callee::Static(f) => {
                let op = if self.lw.is_native(f) { Op::CallN } else { Op::Call };
                self.asm.op(op, base, 0, 0);
                self.asm.func_word(f);
            }
            Callee::Closure(c) => {
                let shape = call_shape(results, self.slots_of(&sig.params));
                self.asm.op(Op::CallC, base, c, shape);
            }
            Callee::Interface(v, id) => {
                let recv = base + FRAME_HEADER + results as u16;
                let params = self.slots_of(&sig.params) as u64;
                self.op_k(Op::CallI, base, v, recv, params << 32 | id as u64);
            }
        }
        self.top = base as u32 + FRAME_HEADER as u32 + results;
    }

    /// Builds the callee's frame for the call `e`: evaluates what is called, allocates the frame and
    /// evaluates receiver and arguments. If an argument calls something, what is
    /// called and the receiver are read after that.
    fn frame(
        &mut self,
        e: ExprId,
        named: &Named,
        sig: &Sig,
        args: List<ExprId>,
        dots: bool,
    ) -> Res<(Callee, Slot)> {
        let late = self.list(args).iter().any(|e| self.has_effect(*e));
        match named {
            Named::Method(_, Receiver { x, .. }) | Named::Interface(x, ..) | Named::Value(x)
                if late || self.has_effect(*x) =>
            {
                self.turn(*x)?
            }
            _ => {}
        }
        let mut callee = if late { None } else { Some(self.callee(named)?) };
        let results = self.slots_of(&sig.results);
        let recv_slots = match named {
            Named::Interface(..) => 1,
            Named::Method(_, r) => self.slots(r.method.recv_ty),
            _ => 0,
        };
        let params = self.slots_of(&sig.params);
        let base = self.alloc(FRAME_HEADER as u32 + results + recv_slots + params);
        // Where a frame is too large for 16 bits the function is refused later.
        let at = (base + FRAME_HEADER).wrapping_add(results as u16);
        self.args(e, args, sig, dots, at.wrapping_add(recv_slots as u16), |fx| {
            if callee.is_none() {
                callee = Some(fx.callee(named)?);
            }
            match named {
                Named::Method(_, r) => fx.scoped(|fx| fx.receiver(r, at)),
                _ => Ok(()),
            }
        })?;
        let Some(callee) = callee else { return self.internal("callee without a value") };
        Ok((callee, base))
    }

    /// Evaluates arguments into parameter slots that begin at `at`; `receiver`
    /// runs after those that have their turn, before the others.
    fn args(
        &mut self,
        call: ExprId,
        args: List<ExprId>,
        sig: &Sig,
        dots: bool,
        at: Slot,
        receiver: impl FnOnce(&mut Self) -> Res<()>,
    ) -> Res<()> {
        let args = self.list(args);
        let mut slots = vec![];
        let mut s = at;
        for p in &sig.params {
            slots.push(s);
            s = s.wrapping_add(self.slots(*p) as u16);
        }
        // f(g()) with several results.
        if let [only] = args[..] {
            let raw = self.lw.sess.info.type_of(only);
            if let Type::Tuple(ps) = self.lw.sess.types.get(raw) {
                let types: Vec<TypeId> = ps.iter().map(|p| p.ty).collect();
                let types: Vec<TypeId> = types.into_iter().map(|t| self.subst(t)).collect();
                let mut v = self.call(self.unparen(only))?;
                receiver(self)?;
                return self.scoped(|fx| {
                    let mut values = vec![];
                    for t in types {
                        values.push((v, t));
                        v += fx.slots(t) as u16;
                    }
                    fx.spread(call, &values, sig, &slots)
                });
            }
        }
        let fixed = if sig.variadic && !dots { sig.params.len() - 1 } else { sig.params.len() };
        let effects = args.iter().any(|e| self.has_effect(*e));
        let spread = fixed < sig.params.len();
        let elem = match sig.params.get(fixed).map(|t| self.under(*t)) {
            Some(Type::Slice(elem)) if spread => Some(*elem),
            _ => None,
        };
        let elem = elem.map(|t| self.subst(t));
        // Where arguments are that had their turn.
        let mut early: Vec<Option<Slot>> = vec![None; args.len()];
        for i in 0..if effects { args.len() } else { 0 } {
            let t = if i < fixed { sig.params[i] } else { elem.unwrap_or(TypeId::INVALID) };
            let et = self.ty(args[i]);
            let boxed = self.is_interface(t) && !self.is_interface(et);
            let kept = self.has_turn(args[i]) || boxed && self.copied_to_interface(args[i], et);
            if !kept {
                self.turn(args[i])?;
                continue;
            }
            early[i] = Some(if i < fixed {
                self.scoped(|fx| {
                    fx.parts(args[i])?;
                    fx.value_as(args[i], t, Some(slots[i]))
                })?
            } else {
                self.parts(args[i])?;
                self.kept(|fx| fx.value_as(args[i], t, None))?
            });
        }
        receiver(self)?;
        let top = self.top;
        for i in (0..fixed).filter(|i| early[*i].is_none()) {
            self.scoped(|fx| fx.value_as(args[i], sig.params[i], Some(slots[i])).map(drop))?;
        }
        if spread {
            let rest = &args[fixed..];
            let slice_ty = sig.params[fixed];
            self.pack(Site::Pack(call), slice_ty, rest.len(), slots[fixed], |fx, i, elem| {
                match early[fixed + i] {
                    Some(v) => Ok(v),
                    None => fx.value_as(rest[i], elem, None),
                }
            })?;
        }
        self.top = top;
        Ok(())
    }

    /// Distributes values over parameters, packing the variadic ones.
    fn spread(&mut self, call: ExprId, values: &[(Slot, TypeId)], sig: &Sig, slots: &[Slot]) -> Res<()> {
        let fixed = if sig.variadic { sig.params.len() - 1 } else { sig.params.len() };
        for i in 0..fixed {
            self.assign_value(values[i].0, values[i].1, sig.params[i], Some(slots[i]))?;
        }
        if sig.variadic {
            let rest = &values[fixed..];
            self.pack(Site::Pack(call), sig.params[fixed], rest.len(), slots[fixed], |fx, i, elem| {
                fx.assign_value(rest[i].0, rest[i].1, elem, None)
            })?;
        }
        Ok(())
    }

    /// The value of type `from` at `v` as an assignment to a `to` makes it.
    pub fn assign_value(&mut self, v: Slot, from: TypeId, to: TypeId, want: Option<Slot>) -> Res<Slot> {
        if self.is_interface(to) && !self.is_interface(from) {
            return self.make_interface(v, from, want);
        }
        match want {
            Some(w) => {
                self.mov_ty(w, v, to);
                Ok(w)
            }
            None => Ok(v),
        }
    }

    /// A slice of `n` values in `dst`.
    fn pack(
        &mut self,
        site: Site,
        slice_ty: TypeId,
        n: usize,
        dst: Slot,
        mut value: impl FnMut(&mut Self, usize, TypeId) -> Res<Slot>,
    ) -> Res<()> {
        if n == 0 {
            self.zero(dst, 3);
            return Ok(());
        }
        let Type::Slice(elem) = self.under(slice_ty) else { return self.internal("variadic of a non-slice") };
        let elem = *elem;
        let elem = self.subst(elem);
        // What a pointer became a number for, in the call, must live while the call
        // does: the collector looks at such numbers.
        let shown = match self.under(elem) {
            Type::Basic(b) if b.kind == BasicKind::Uintptr => TypeId::UNSAFE_POINTER,
            _ => elem,
        };
        let arr = self.lw.array_of(shown, n as u64);
        let size = self.size(elem);
        let p = self.alloc(1);
        let (place, _) = self.new_place(p, site, arr);
        for i in 0..n {
            self.scoped(|fx| {
                let v = value(fx, i, elem)?;
                let to = fx.part(place, arr, i as u64 * size, elem)?;
                fx.store_place(to, v, elem)
            })?;
        }
        self.mov(dst, p, 1);
        self.imm(dst + 1, n as i64);
        self.imm(dst + 2, n as i64);
        Ok(())
    }

    /// `go call` and `defer call`.
    pub fn spawn(&mut self, e: ExprId, op: Op) -> Res<()> {
        let e = self.unparen(e);
        let Expr::Call { fun, args, dots, .. } = self.node(e) else { return self.internal("not a call") };
        let ftv = self.lw.sess.info.tv(fun);
        if let Mode::Builtin(_) | Mode::TypeExpr = ftv.mode {
            return self.spawn_builtin(e, op);
        }
        let named = self.named(fun)?;
        // The function is evaluated now: a nil closure panics when it runs.
        let sig = self.sig(ftv.ty)?;
        let outer = std::mem::take(&mut self.done);
        let (callee, base) = self.frame(e, &named, &sig, args, dots.is_some())?;
        self.done = outer;
        let results = self.slots_of(&sig.results);
        let receiver = match named {
            Named::Interface(..) => 1,
            Named::Method(_, r) => self.slots(r.method.recv_ty),
            _ => 0,
        };
        let n = results + receiver + self.slots_of(&sig.params);
        let c = match callee {
            Callee::Closure(c) => c,
            Callee::Interface(v, id) => {
                let f = self.alloc(1);
                self.op_k(Op::IfMethod, f, v, 0, id as u64);
                self.mov(base + FRAME_HEADER + results as u16, v + 1, 1);
                f
            }
            Callee::Static(f) => {
                let r = self.alloc(1);
                self.asm.op(Op::LdFunc, r, 0, 0);
                self.asm.func_word(f);
                r
            }
        };
        self.at(self.lw.sess.ast.start_pos(e));
        match self.object_at(Site::Defer(e)) {
            // A range's body defers in the frame around it.
            Some(record) if op == Op::Defer => {
                self.asm.op(Op::DeferAt, base, c, n as u16);
                self.asm.word(record as u64);
            }
            _ => self.asm.op(op, base, c, n as u16),
        }
        Ok(())
    }

    /// `x.m` as a value: a closure over the receiver.
    pub fn method_value(&mut self, x: ExprId, sel: IdentId, s: &Selection, want: Option<Slot>) -> Res<Slot> {
        let method = self.resolve(sel, s)?;
        let dst = self.dst1(want);
        self.scoped(|fx| {
            let xt = fx.ty(x);
            let p = fx.place(x)?;
            let (p, t) = fx.path(p, xt, &method.path)?;
            let (v, n) = if let Some(id) = method.interface_id {
                let v = fx.load_place(p, t, None)?;
                let tmp = fx.alloc(1);
                // Panics on a nil interface.
                fx.op_k(Op::IfMethod, tmp, v, 0, id as u64);
                (v, 2)
            } else {
                let n = fx.slots(method.recv_ty);
                let v = fx.alloc(n);
                let variable = fx.has_address(x, &method.path);
                fx.receiver_at(p, t, method.ptr_recv, variable, v)?;
                (v, n)
            };
            let f = fx.lw.func(FuncKey::Bound(Box::new(method.clone())));
            fx.asm.op(Op::Closure, dst, v, n as u16);
            fx.asm.func_word(f);
            Ok(dst)
        })
    }

    /// `T.m` as a function of its receiver.
    pub fn method_expr(&mut self, sel: IdentId, s: &Selection) -> Res<FuncRef> {
        let method = self.resolve(sel, s)?;
        let recv = self.subst(s.recv);
        if method.path.is_empty()
            && method.interface_id.is_none()
            && recv == method.recv_ty
            && let Some(f) = method.func
        {
            return Ok(f);
        }
        Ok(self.lw.func(FuncKey::Expr(recv, Box::new(method))))
    }

    /// True if `fun` names a function of this package path and name.
    pub fn static_name(&self, fun: ExprId) -> Option<(String, String)> {
        let fun = self.unparen(fun);
        let obj = match self.node(fun) {
            Expr::Ident(id) => self.obj(id)?,
            Expr::Selector { .. } => {
                let s = self.lw.sess.info.selections.get(&fun)?;
                if s.kind != SelectionKind::QualifiedIdent {
                    return None;
                }
                s.obj
            }
            _ => return None,
        };
        let o = self.lw.object(obj);
        let ObjKind::Func(f) = &o.kind else { return None };
        if f.is_method {
            return None;
        }
        let pkg = o.pkg.map(|p| self.lw.sess.types.pkg(p).path.clone())?;
        Some((pkg, self.lw.obj_name(obj).to_string()))
    }
}
