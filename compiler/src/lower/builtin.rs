//! Predeclared functions, and library functions that are instructions.

use super::escape::Site;
use super::expr::Num;
use super::func::{FnCx, Res, Slot};
use super::layout::{Repr, Scalar};
use super::place::Place;
use super::{FuncKey, Thunk};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::types::info::Mode;
use crate::types::object::Builtin;
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use gopark_bytecode::FRAME_HEADER;
use gopark_bytecode::ops::Op;

/// An evaluated operand.
pub type Arg = (Slot, TypeId);

impl FnCx<'_> {
    /// A call of a predeclared function.
    pub fn builtin(&mut self, e: ExprId, b: Builtin, args: List<ExprId>, dots: bool) -> Res<Slot> {
        let args = self.list(args);
        let evaluated =
            !matches!(b, Builtin::UnsafeAlignof | Builtin::UnsafeSizeof | Builtin::UnsafeOffsetof);
        let roots = if evaluated { &args[..] } else { &[] };
        self.in_order(roots, args.len() > 1, |fx| fx.builtin_call(e, b, &args, dots))
    }

    fn builtin_call(&mut self, e: ExprId, b: Builtin, args: &[ExprId], dots: bool) -> Res<Slot> {
        let pos = self.lw.sess.ast.start_pos(e);
        if let [only] = *args
            && let Type::Tuple(parts) = self.lw.sess.types.get(self.lw.sess.info.type_of(only))
            && parts.len() > 1
        {
            let n = parts.len();
            return self.builtin_of_results(e, b, only, n);
        }
        match b {
            Builtin::Len | Builtin::Cap => return self.len_cap(args[0], b == Builtin::Cap),
            Builtin::Append => return self.append(e, args, dots),
            Builtin::Make => return self.make(e, args),
            Builtin::New => {
                let dst = self.alloc(1);
                let tv = self.lw.sess.info.tv(args[0]);
                self.at(pos);
                if tv.is_type() {
                    let t = self.ty(args[0]);
                    self.new_at(dst, Site::Expr(e), t);
                } else {
                    let pt = self.ty(e);
                    let Type::Pointer(elem) = self.under(pt) else { return self.internal("new") };
                    let elem = *elem;
                    let t = self.subst(elem);
                    self.scoped(|fx| {
                        let v = fx.value_as(args[0], t, None)?;
                        let p = fx.alloc(1);
                        fx.new_at(p, Site::Expr(e), t);
                        fx.store(p, 0, v, t);
                        fx.mov(dst, p, 1);
                        Ok(())
                    })?;
                }
                return Ok(dst);
            }
            Builtin::Min | Builtin::Max => return self.min_max(e, args, b == Builtin::Max),
            Builtin::UnsafeAlignof | Builtin::UnsafeSizeof | Builtin::UnsafeOffsetof => {
                // Of a type that depends on type parameters, else it is a
                // constant. The operand is not evaluated.
                let n = self.type_fact(b, args[0])?;
                let dst = self.alloc(1);
                self.imm(dst, n as i64);
                return Ok(dst);
            }
            _ => {}
        }
        let t = self.ty(e);
        let n = if t.is_valid() { self.slots(t) } else { 0 };
        let dst = self.alloc(n.max(1));
        self.scoped(|fx| {
            let operands = fx.operands(b, args)?;
            fx.at(pos);
            fx.apply(b, &operands, t, dst)
        })?;
        Ok(dst)
    }

    /// Size, alignment or offset of the operand `x` of package unsafe's `b`.
    fn type_fact(&mut self, b: Builtin, x: ExprId) -> Res<u64> {
        if b != Builtin::UnsafeOffsetof {
            let t = self.ty(x);
            let l = self.layout(t);
            return Ok(if b == Builtin::UnsafeSizeof { l.size } else { l.align });
        }
        let Some(s) = self.lw.sess.info.selections.get(&self.unparen(x)).cloned() else {
            return self.internal("offset without selection");
        };
        let mut t = self.subst(s.recv);
        if let Type::Pointer(elem) = self.under(t) {
            let elem = *elem;
            t = self.subst(elem);
        }
        let mut offset = 0;
        for &i in &s.index {
            offset += self.layout(t).offsets[i as usize];
            let Type::Struct(fields) = self.under(t) else { return self.internal("offset in a non-struct") };
            let ft = fields.fields[i as usize].ty;
            t = self.subst(ft);
        }
        Ok(offset)
    }

    /// `b(f())` where `f` returns all `n` arguments.
    fn builtin_of_results(&mut self, e: ExprId, b: Builtin, call: ExprId, n: usize) -> Res<Slot> {
        let t = self.ty(e);
        let pos = self.lw.sess.ast.start_pos(e);
        let mut values = self.multi(call, n)?;
        if b == Builtin::Append {
            let Type::Slice(elem) = self.under(t) else { return self.internal("append to a non-slice") };
            let elem = *elem;
            let elem = self.subst(elem);
            let rest = values.split_off(1);
            return self.append_several(values[0].0, elem, rest.len(), pos, |fx, i| {
                let (v, from) = rest[i];
                fx.assign_value(v, from, elem, None)
            });
        }
        if b == Builtin::Delete
            && let Type::Map { key, .. } = self.under(values[0].1)
        {
            let key = *key;
            let key = self.subst(key);
            values[1] = (self.assign_value(values[1].0, values[1].1, key, None)?, key);
        }
        let n = if t.is_valid() { self.slots(t) } else { 0 };
        let dst = self.alloc(n.max(1));
        self.at(pos);
        self.scoped(|fx| fx.apply(b, &values, t, dst))?;
        Ok(dst)
    }

    /// Evaluates the arguments of a builtin whose call is an effect on values.
    fn operands(&mut self, b: Builtin, args: &[ExprId]) -> Res<Vec<Arg>> {
        let mut out: Vec<Arg> = vec![];
        for (i, a) in args.iter().enumerate() {
            let mut t = self.ty(*a);
            let s = match b {
                Builtin::Panic => {
                    t = TypeId::EMPTY_INTERFACE;
                    self.value_as(*a, t, None)?
                }
                Builtin::Delete if i == 1 => {
                    let Type::Map { key, .. } = self.under(out[0].1) else { return self.internal("delete") };
                    let key = *key;
                    t = self.subst(key);
                    self.value_as(*a, t, None)?
                }
                Builtin::Complex => {
                    // Untyped constants take the other operand's type, which
                    // the checker recorded.
                    self.value(*a, None)?
                }
                _ => self.value(*a, None)?,
            };
            out.push((s, t));
        }
        Ok(out)
    }

    /// Does what builtin `b` does with evaluated operands; `t` is the result's type.
    pub fn apply(&mut self, b: Builtin, args: &[Arg], t: TypeId, dst: Slot) -> Res<()> {
        match b {
            Builtin::Panic => self.asm.op(Op::Panic, args[0].0, 0, 0),
            Builtin::Recover => self.asm.op(Op::Recover, dst, 0, 0),
            Builtin::Close => self.asm.op(Op::Close, args[0].0, 0, 0),
            Builtin::Delete => {
                let key = self.solid(args[1].0, args[1].1);
                self.op_type(Op::MapDel, args[0].0, key, 0, args[0].1);
            }
            Builtin::Clear => match self.under(args[0].1) {
                Type::Map { .. } => self.op_type(Op::MapClear, args[0].0, 0, 0, args[0].1),
                Type::Slice(elem) => {
                    let elem = *elem;
                    let elem = self.subst(elem);
                    let size = self.size(elem);
                    self.op_k(Op::ClearSlice, args[0].0, 0, 0, size);
                }
                _ => return self.internal("clear of something else"),
            },
            Builtin::Copy => {
                let Type::Slice(elem) = self.under(args[0].1) else { return self.internal("copy") };
                let elem = *elem;
                let elem = self.subst(elem);
                let size = self.size(elem);
                self.op_k(Op::Copy, dst, args[0].0, args[1].0, size);
            }
            Builtin::Print | Builtin::Println => self.print(args, b == Builtin::Println)?,
            Builtin::Complex => {
                if self.num(t) == Num::Complex(64) {
                    self.asm.op(Op::PackC64, dst, args[0].0, args[1].0);
                } else {
                    self.mov(dst, args[0].0, 1);
                    self.mov(dst + 1, args[1].0, 1);
                }
            }
            Builtin::Real | Builtin::Imag => {
                let part = (b == Builtin::Imag) as u16;
                if self.num(args[0].1) == Num::Complex(64) {
                    if part == 1 {
                        self.asm.op(Op::ShrUI, dst, args[0].0, 32);
                    } else {
                        self.asm.op(Op::ExtU32, dst, args[0].0, 0);
                    }
                } else {
                    self.mov(dst, args[0].0 + part, 1);
                }
            }
            Builtin::UnsafeAdd => self.asm.op(Op::Add, dst, args[0].0, args[1].0),
            Builtin::UnsafeSliceData | Builtin::UnsafeStringData => self.mov(dst, args[0].0, 1),
            Builtin::UnsafeString => {
                self.native_call("runtime.unsafestring", &[args[0].0, args[1].0], 0)?;
                self.mov(dst, args[0].0, 1);
                self.mov(dst + 1, args[1].0, 1);
            }
            Builtin::UnsafeSlice => {
                let Type::Slice(elem) = self.under(t) else { return self.internal("unsafe.Slice") };
                let elem = *elem;
                let elem = self.subst(elem);
                let size = self.size(elem);
                let k = self.alloc(1);
                self.imm(k, size as i64);
                self.native_call("runtime.unsafeslice", &[args[0].0, args[1].0, k], 0)?;
                self.mov(dst, args[0].0, 1);
                self.mov(dst + 1, args[1].0, 1);
                self.mov(dst + 2, args[1].0, 1);
            }
            _ => return self.internal(format!("{} as an effect", b.name())),
        }
        Ok(())
    }

    /// `go` or `defer` of a builtin or conversion: a thunk over its evaluated operands.
    pub fn spawn_builtin(&mut self, e: ExprId, op: Op) -> Res<()> {
        let Expr::Call { fun, args, .. } = self.node(e) else { return self.internal("not a call") };
        let Mode::Builtin(b) = self.lw.sess.info.tv(fun).mode else {
            let v = self.list(args)[0];
            self.value(v, None)?;
            return Ok(());
        };
        let args = self.list(args);
        let operands = self.in_order(&args, true, |fx| fx.operands(b, &args))?;
        let t = self.ty(e);
        let types: Vec<TypeId> = operands.iter().map(|a| a.1).collect();
        let f = self.lw.func(FuncKey::Thunk(Thunk { builtin: b, args: types.into(), result: t }));
        let n: u32 = operands.iter().map(|a| self.lw.layout(a.1).repr.slots()).sum();
        let base = self.alloc(FRAME_HEADER as u32 + n);
        let mut at = base + FRAME_HEADER;
        for (s, t) in operands {
            self.mov_ty(at, s, t);
            at += self.slots(t) as u16;
        }
        let c = self.alloc(1);
        self.asm.op(Op::LdFunc, c, 0, 0);
        self.asm.func_word(f);
        self.at(self.lw.sess.ast.start_pos(e));
        self.asm.op(op, base, c, n as u16);
        Ok(())
    }

    /// Calls a native with arguments of one slot each; its results begin at the returned slot.
    pub fn native_call(&mut self, name: &str, args: &[Slot], results: u32) -> Res<Slot> {
        let f = self.lw.native(name, results as u16, args.len() as u16);
        let base = self.alloc(FRAME_HEADER as u32 + results + args.len() as u32);
        for (i, a) in args.iter().enumerate() {
            self.mov(base + FRAME_HEADER + results as u16 + i as u16, *a, 1);
        }
        self.asm.op(Op::CallN, base, 0, 0);
        self.asm.func_word(f);
        Ok(base + FRAME_HEADER)
    }

    fn print(&mut self, args: &[Arg], line: bool) -> Res<()> {
        self.native_call("runtime.printlock", &[], 0)?;
        for (i, (s, t)) in args.iter().enumerate() {
            if line && i > 0 {
                self.native_call("runtime.printsp", &[], 0)?;
            }
            let s = *s;
            match self.num(*t) {
                Num::Int(_) => self.native_call("runtime.printint", &[s], 0)?,
                Num::Uint(_) => self.native_call("runtime.printuint", &[s], 0)?,
                Num::Float(64) => self.native_call("runtime.printfloat", &[s], 0)?,
                Num::Float(_) => self.native_call("runtime.printfloat32", &[s], 0)?,
                Num::Complex(128) => self.native_call("runtime.printcomplex", &[s, s + 1], 0)?,
                Num::Complex(_) => self.native_call("runtime.printcomplex64", &[s], 0)?,
                Num::Str => self.native_call("runtime.printstring", &[s, s + 1], 0)?,
                Num::Other => match self.under(*t) {
                    Type::Basic(b) if b.kind.is_boolean() => {
                        self.native_call("runtime.printbool", &[s], 0)?
                    }
                    Type::Interface(_) => self.native_call("runtime.printeface", &[s, s + 1], 0)?,
                    Type::Slice(_) => self.native_call("runtime.printslice", &[s, s + 1, s + 2], 0)?,
                    _ => self.native_call("runtime.printpointer", &[s], 0)?,
                },
            };
        }
        if line {
            self.native_call("runtime.printnl", &[], 0)?;
        }
        self.native_call("runtime.printunlock", &[], 0)?;
        Ok(())
    }

    fn len_cap(&mut self, x: ExprId, cap: bool) -> Res<Slot> {
        let mut t = self.ty(x);
        if let Type::Pointer(elem) = self.under(t) {
            let elem = *elem;
            t = self.subst(elem);
        }
        match self.under(t) {
            Type::Array { len, .. } => {
                let len = *len;
                self.value(x, None)?;
                let dst = self.alloc(1);
                self.imm(dst, len);
                Ok(dst)
            }
            Type::Map { .. } | Type::Chan { .. } => {
                let op = match (self.under(t), cap) {
                    (Type::Map { .. }, _) => Op::MapLen,
                    (_, false) => Op::ChanLen,
                    _ => Op::ChanCap,
                };
                let v = self.value(x, None)?;
                let dst = self.alloc(1);
                self.asm.op(op, dst, v, 0);
                Ok(dst)
            }
            _ => {
                // The word within the slice or string, without loading the rest.
                let p = self.place(x)?;
                let p = self.part(p, t, if cap { 16 } else { 8 }, TypeId::INT)?;
                self.load_place(p, TypeId::INT, None)
            }
        }
    }

    fn make(&mut self, e: ExprId, args: &[ExprId]) -> Res<Slot> {
        let t = self.ty(e);
        if let (Some(_), Some((_, len, cap))) = (self.object_at(Site::Expr(e)), self.lw.fixed_make(e)) {
            let dst = self.temp(t);
            self.new_at(dst, Site::Expr(e), t);
            self.imm(dst + 1, len as i64);
            self.imm(dst + 2, cap as i64);
            return Ok(dst);
        }
        let n = match args.get(1) {
            Some(a) => self.value(*a, None)?,
            None => {
                let z = self.alloc(1);
                self.imm(z, 0);
                z
            }
        };
        let cap = match args.get(2) {
            Some(a) => self.value(*a, None)?,
            None => n,
        };
        let dst = self.temp(t);
        self.at(self.lw.sess.ast.start_pos(e));
        match self.under(t) {
            Type::Slice(elem) => {
                let elem = *elem;
                let elem = self.subst(elem);
                self.op_type(Op::MakeSlice, dst, n, cap, elem);
            }
            Type::Map { .. } => self.op_type(Op::MakeMap, dst, n, 0, t),
            _ => self.op_type(Op::MakeChan, dst, n, 0, t),
        }
        Ok(dst)
    }

    fn append(&mut self, e: ExprId, args: &[ExprId], dots: bool) -> Res<Slot> {
        let t = self.ty(e);
        let Type::Slice(elem) = self.under(t) else { return self.internal("append to a non-slice") };
        let elem = *elem;
        let elem = self.subst(elem);
        let rest = &args[1..];
        let s = self.value_as(args[0], t, None)?;
        let pos = self.lw.sess.ast.start_pos(e);
        if rest.is_empty() {
            return Ok(s);
        }
        if dots {
            let v = if self.lw.sess.info.tv(rest[0]).mode == Mode::NilValue {
                self.value_as(rest[0], t, None)?
            } else {
                self.value(rest[0], None)?
            };
            let dst = self.alloc(3);
            self.at(pos);
            self.op_type(Op::Append, dst, s, v, elem);
            return Ok(dst);
        }
        let repr = self.in_memory(elem);
        let single = match repr {
            Repr::Scalar(Scalar::U8 | Scalar::I8) => Op::Append8,
            Repr::Scalar(Scalar::I32 | Scalar::U32) => Op::Append32,
            Repr::Scalar(Scalar::W64 | Scalar::Ptr) | Repr::Agg(8) => Op::Append64,
            _ => Op::AppendN,
        };
        if let [only] = rest
            && !self.is_far(elem)
        {
            let v = self.value_as(*only, elem, None)?;
            let dst = self.alloc(3);
            self.at(pos);
            self.op_type(single, dst, s, v, elem);
            return Ok(dst);
        }
        self.append_several(s, elem, rest.len(), pos, |fx, i| fx.value_as(rest[i], elem, None))
    }

    /// Appends `n` values to the slice at `s`: lays them out as an array first.
    fn append_several(
        &mut self,
        s: Slot,
        elem: TypeId,
        n: usize,
        pos: Pos,
        mut value: impl FnMut(&mut Self, usize) -> Res<Slot>,
    ) -> Res<Slot> {
        let arr = self.lw.array_of(elem, n as u64);
        let size = self.size(elem);
        let dst = self.alloc(3);
        self.scoped(|fx| {
            let place = if fx.is_far(arr) {
                let p = fx.alloc(1);
                fx.new_obj(p, arr);
                Place::Mem(p, 0)
            } else {
                Place::Slot(fx.temp(arr))
            };
            for i in 0..n {
                fx.scoped(|fx| {
                    let v = value(fx, i)?;
                    let p = fx.part(place, arr, i as u64 * size, elem)?;
                    fx.store_place(p, v, elem)
                })?;
            }
            let v = fx.alloc(2);
            let a = fx.address(place, arr)?;
            fx.mov(v, a, 1);
            fx.imm(v + 1, n as i64);
            fx.at(pos);
            fx.op_type(Op::Append, dst, s, v, elem);
            Ok(())
        })?;
        Ok(dst)
    }

    fn min_max(&mut self, e: ExprId, args: &[ExprId], max: bool) -> Res<Slot> {
        let t = self.ty(e);
        let dst = self.temp(t);
        self.value_as(args[0], t, Some(dst))?;
        for a in &args[1..] {
            self.scoped(|fx| {
                let v = fx.value_as(*a, t, None)?;
                let float = match (fx.num(t), max) {
                    (Num::Float(64), false) => Some(Op::MinF64),
                    (Num::Float(64), true) => Some(Op::MaxF64),
                    (Num::Float(_), false) => Some(Op::MinF32),
                    (Num::Float(_), true) => Some(Op::MaxF32),
                    _ => None,
                };
                if let Some(op) = float {
                    fx.asm.op(op, dst, dst, v);
                    return Ok(());
                }
                let better = fx.alloc(1);
                let (a, b) = if max { (dst, v) } else { (v, dst) };
                fx.compare(BinaryOp::Lt, better, a, b, t);
                let keep = fx.asm.label();
                fx.asm.jump(Op::Jf, better, keep);
                fx.mov_ty(dst, v, t);
                fx.asm.bind(keep);
                Ok(())
            })?;
        }
        Ok(dst)
    }

    /// Calls of library functions that are instructions.
    pub fn intrinsic(&mut self, e: ExprId, fun: ExprId, args: List<ExprId>) -> Res<Option<Slot>> {
        let Some((pkg, name)) = self.static_name(fun) else { return Ok(None) };
        let Some(op) = super::intrinsic::find(&pkg, &name) else { return Ok(None) };
        let args = self.list(args);
        let t = self.ty(e);
        let dst = self.alloc(1);
        self.scoped(|fx| {
            use super::intrinsic::Shape;
            let mut regs = vec![];
            let fsig = fx.ty(fun);
            let sig = fx.sig(fsig)?;
            for (a, p) in args.iter().zip(&sig.params) {
                regs.push(fx.value_as(*a, *p, None)?);
            }
            fx.at(fx.lw.sess.ast.start_pos(e));
            match op.shape {
                Shape::Move => fx.mov(dst, regs[0], 1),
                Shape::Unary => fx.asm.op(op.op, dst, regs[0], 0),
                Shape::Binary => fx.asm.op(op.op, dst, regs[0], regs[1]),
                Shape::Effect => fx.asm.op(op.op, regs[0], regs[1], 0),
                Shape::Cas => {
                    let pair = fx.alloc(2);
                    fx.mov(pair, regs[1], 1);
                    fx.mov(pair + 1, regs[2], 1);
                    fx.asm.op(op.op, dst, regs[0], pair);
                }
            }
            if !matches!(op.shape, Shape::Effect | Shape::Move) {
                fx.extend(dst, t);
            }
            Ok(())
        })?;
        Ok(Some(dst))
    }
}
