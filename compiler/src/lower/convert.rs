//! Conversions.

use super::expr::Num;
use super::func::{FnCx, Res, Slot};
use super::layout::{Repr, Scalar};
use crate::syntax::ast::*;
use crate::types::info::Mode;
use crate::types::repr::Type;
use crate::types::repr::{BasicKind, TypeId};
use gopark_bytecode::ops::Op;

impl FnCx<'_> {
    /// `to(arg)`.
    pub fn conversion(&mut self, e: ExprId, arg: ExprId, to: TypeId, want: Option<Slot>) -> Res<Slot> {
        let tv = self.lw.sess.info.tv(e);
        if let Mode::Constant(c) = tv.mode {
            let c = self.lw.sess.types.constant(c).clone();
            return self.constant(&c, to, want);
        }
        let from = self.ty(arg);
        let atv = self.lw.sess.info.tv(arg);
        if atv.mode == Mode::NilValue || self.is_interface(to) {
            return self.value_as(arg, to, want);
        }
        // To a type parameter.
        if let Some(c) = atv.constant()
            && !matches!(self.num(to), Num::Str)
            && matches!(self.under(to), Type::Basic(_))
        {
            let c = self.lw.sess.types.constant(c).clone();
            return self.constant(&c, to, want);
        }
        let v = self.value(arg, None)?;
        self.at(self.lw.sess.ast.expr_pos(arg));
        self.convert(v, from, to, want)
    }

    /// As `value_as`, for an operand that the next instruction reads and nothing
    /// keeps: bytes that become a string only for that are not copied.
    pub fn borrowed(&mut self, e: ExprId, t: TypeId) -> Res<Slot> {
        match self.bytes_of(e, t) {
            // Pointer and length of the slice.
            Some(bytes) => self.value(bytes, None),
            None => self.value_as(e, t, None),
        }
    }

    /// The bytes of which `e` makes a string.
    fn bytes_of(&mut self, e: ExprId, t: TypeId) -> Option<ExprId> {
        let e = self.unparen(e);
        let Expr::Call { fun, args, .. } = self.node(e) else { return None };
        let [x] = self.list(args)[..] else { return None };
        let info = &self.lw.sess.info;
        if !self.is_string(t)
            || info.tv(fun).mode != Mode::TypeExpr
            || info.tv(x).mode == Mode::NilValue
            || self.had_turn(e).is_some()
        {
            return None;
        }
        let (from, to) = (self.ty(x), self.ty(e));
        (self.is_string(to) && self.elem_size(from) == Some(1)).then_some(x)
    }

    fn elem_size(&mut self, t: TypeId) -> Option<u64> {
        let Type::Slice(elem) = self.under(t) else { return None };
        let elem = *elem;
        let elem = self.subst(elem);
        Some(self.size(elem))
    }

    /// The value of type `from` at `v` converted to `to`.
    pub fn convert(&mut self, v: Slot, from: TypeId, to: TypeId, want: Option<Slot>) -> Res<Slot> {
        let (nf, nt) = (self.num(from), self.num(to));
        let dst_ty = to;
        let one = |fx: &mut Self, op: Op| {
            let dst = fx.dst(want, dst_ty);
            fx.asm.op(op, dst, v, 0);
            Ok(dst)
        };
        match (nf, nt) {
            (Num::Int(_) | Num::Uint(_), Num::Int(_) | Num::Uint(_)) => {
                let fits = match (nf, nt) {
                    (Num::Int(a), Num::Int(b)) | (Num::Uint(a), Num::Uint(b)) => a <= b,
                    (Num::Uint(a), Num::Int(b)) => a < b || a == 64 && b == 64,
                    (Num::Int(_), Num::Uint(b)) => b == 64,
                    _ => false,
                };
                if fits {
                    return self.same(v, to, want);
                }
                let op = match self.repr(to) {
                    Repr::Scalar(Scalar::I8) => Op::ExtI8,
                    Repr::Scalar(Scalar::U8) => Op::ExtU8,
                    Repr::Scalar(Scalar::I16) => Op::ExtI16,
                    Repr::Scalar(Scalar::U16) => Op::ExtU16,
                    Repr::Scalar(Scalar::I32) => Op::ExtI32,
                    Repr::Scalar(Scalar::U32) => Op::ExtU32,
                    _ => return self.same(v, to, want),
                };
                one(self, op)
            }
            (Num::Int(_), Num::Float(64)) => one(self, Op::I64F64),
            (Num::Int(_), Num::Float(_)) => one(self, Op::I64F32),
            (Num::Uint(b), Num::Float(64)) => one(self, if b == 64 { Op::U64F64 } else { Op::I64F64 }),
            (Num::Uint(b), Num::Float(_)) => one(self, if b == 64 { Op::U64F32 } else { Op::I64F32 }),
            (Num::Float(a), Num::Int(_) | Num::Uint(_)) => {
                let op = match (a, nt) {
                    (64, Num::Uint(64)) => Op::F64U64,
                    (_, Num::Uint(64)) => Op::F32U64,
                    (64, Num::Int(8 | 16 | 32) | Num::Uint(8 | 16)) => Op::F64I32,
                    (_, Num::Int(8 | 16 | 32) | Num::Uint(8 | 16)) => Op::F32I32,
                    (64, _) => Op::F64I64,
                    (_, _) => Op::F32I64,
                };
                let dst = one(self, op)?;
                self.extend(dst, to);
                Ok(dst)
            }
            (Num::Float(64), Num::Float(32)) => one(self, Op::F64F32),
            (Num::Float(32), Num::Float(64)) => one(self, Op::F32F64),
            (Num::Complex(64), Num::Complex(128)) => one(self, Op::C64C128),
            (Num::Complex(128), Num::Complex(64)) => one(self, Op::C128C64),
            (Num::Int(_) | Num::Uint(_), Num::Str) => one(self, Op::RuneStr),
            (Num::Other, Num::Str) => match self.elem_size(from) {
                Some(1) => one(self, Op::BytesStr),
                Some(_) => one(self, Op::RunesStr),
                None => self.same(v, to, want),
            },
            (Num::Str, Num::Other) => match self.elem_size(to) {
                Some(1) => one(self, Op::StrBytes),
                Some(_) => one(self, Op::StrRunes),
                None => self.same(v, to, want),
            },
            _ => self.convert_other(v, from, to, want),
        }
    }

    fn convert_other(&mut self, v: Slot, from: TypeId, to: TypeId, want: Option<Slot>) -> Res<Slot> {
        if self.is_interface(to) && !self.is_interface(from) {
            return self.make_interface(v, from, want);
        }
        if matches!(self.under(from), Type::Slice(_)) {
            // Slices to arrays and to array pointers.
            if let Type::Pointer(elem) = self.under(to) {
                let arr = *elem;
                let arr = self.subst(arr);
                if let Type::Array { len, .. } = self.under(arr) {
                    let len = *len as u64;
                    let dst = self.dst1(want);
                    self.op_k(Op::ArrPtr, dst, v, 0, len);
                    return Ok(dst);
                }
            }
            if let Type::Array { len, .. } = self.under(to) {
                let len = *len as u64;
                let p = self.alloc(1);
                self.op_k(Op::ArrPtr, p, v, 0, len);
                let dst = self.dst(want, to);
                if len > 0 {
                    self.load(dst, p, 0, to);
                }
                return Ok(dst);
            }
        }
        self.same(v, to, want)
    }

    fn same(&mut self, v: Slot, t: TypeId, want: Option<Slot>) -> Res<Slot> {
        match want {
            Some(w) => {
                self.mov_ty(w, v, t);
                Ok(w)
            }
            None => Ok(v),
        }
    }

    /// True if `t` is `unsafe.Pointer` or `uintptr`.
    pub fn is_address(&self, t: TypeId) -> bool {
        matches!(self.under(t), Type::Basic(b) if matches!(b.kind, BasicKind::UnsafePointer | BasicKind::Uintptr))
    }
}
