//! Places: where an operand lies, so that it can be read, written or have its
//! address taken without moving what is around it.

use super::expr::Num;
use super::func::{FnCx, Loc, Res, Slot};
use super::layout::{Repr, Scalar};
use crate::syntax::ast::*;
use crate::types::info::{Mode, SelectionKind};
use crate::types::object::{ObjId, VarKind};
use crate::types::repr::{BasicKind, Type, TypeId};
use gopark_bytecode::func::GlobalRef;
use gopark_bytecode::ops::Op;

/// Where an operand lies.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// The blank identifier.
    Blank,
    /// Whole slots.
    Slot(Slot),
    /// In the frame, bytes into a slot (less than 8), not filling whole slots.
    Sub(Slot, u16),
    /// In memory, bytes from a pointer that may be nil.
    Mem(Slot, u64),
    /// Bytes into a package-level variable.
    Global(GlobalRef, u64),
    /// Element of a slice or string.
    Elem { slice: Slot, idx: Slot },
    /// Element of the array of `len` at pointer `p`.
    ArrElem { p: Slot, idx: Slot, len: u64 },
    /// Element of a map (not addressable).
    MapElem { map: Slot, key: Slot, map_ty: TypeId },
}

impl FnCx<'_> {
    /// A place in the frame, `off` bytes from slot `s`, for a `t`.
    fn in_frame(&mut self, s: Slot, off: u64, t: TypeId) -> Place {
        let (s, rest) = (s.wrapping_add((off / 8) as u16), off % 8);
        let whole = match self.repr(t) {
            Repr::Scalar(k) => k.size() == 8,
            Repr::Words(_) => true,
            Repr::Agg(n) | Repr::Bytes(n) => n.is_multiple_of(8),
            Repr::Far(_) => true,
        };
        if rest == 0 && whole { Place::Slot(s) } else { Place::Sub(s, rest as u16) }
    }

    /// The `t` that lies `off` bytes into what is at `p`, which has type `within`.
    pub fn part(&mut self, p: Place, within: TypeId, off: u64, t: TypeId) -> Res<Place> {
        Ok(match p {
            Place::Slot(s) if self.is_far(within) => Place::Mem(self.solid(s, within), off),
            Place::Slot(s) => self.in_frame(s, off, t),
            Place::Sub(s, o) => self.in_frame(s, o as u64 + off, t),
            Place::Mem(r, o) => Place::Mem(r, o + off),
            Place::Global(g, o) => Place::Global(g, o + off),
            Place::Elem { .. } | Place::ArrElem { .. } => {
                let r = self.address(p, within)?;
                Place::Mem(r, off)
            }
            Place::MapElem { .. } | Place::Blank => {
                let s = self.load_place(p, within, None)?;
                self.part(Place::Slot(s), within, off, t)?
            }
        })
    }

    /// Field number `i` of the struct of type `st` at `p`, with its type.
    pub fn field(&mut self, p: Place, st: TypeId, i: usize) -> Res<(Place, TypeId)> {
        let Type::Struct(s) = self.under(st) else { return self.internal("field of a non-struct") };
        let raw = s.fields[i].ty;
        let ft = self.subst(raw);
        let off = self.layout(st).offsets[i];
        Ok((self.part(p, st, off, ft)?, ft))
    }

    /// Follows a path of field numbers from a value of type `t` at `p`,
    /// through embedded pointers.
    pub fn path(&mut self, mut p: Place, mut t: TypeId, path: &[u32]) -> Res<(Place, TypeId)> {
        for i in path {
            (p, t) = self.deref(p, t)?;
            (p, t) = self.field(p, t, *i as usize)?;
        }
        Ok((p, t))
    }

    /// If `t` is a pointer, the place it points to; else `p` itself.
    pub fn deref(&mut self, p: Place, t: TypeId) -> Res<(Place, TypeId)> {
        if let Type::Pointer(elem) = self.under(t) {
            let elem = *elem;
            let elem = self.subst(elem);
            let r = self.load_place(p, t, None)?;
            return Ok((Place::Mem(r, 0), elem));
        }
        Ok((p, t))
    }

    /// The place of a variable.
    pub fn var_place(&mut self, obj: ObjId) -> Res<Place> {
        match self.vars.get(&obj) {
            Some(Loc::Slot(s) | Loc::Frame(s)) => Ok(Place::Slot(*s)),
            Some(Loc::Cell(s)) => Ok(Place::Mem(*s, 0)),
            None if self.lw.object(obj).var_kind() == Some(VarKind::Package) => {
                Ok(Place::Global(self.lw.global(obj), 0))
            }
            None => {
                let name = self.lw.obj_name(obj).to_string();
                self.internal(format!("variable {name} has no place"))
            }
        }
    }

    /// The place of an operand. What is not addressable is evaluated into the frame.
    pub fn place(&mut self, e: ExprId) -> Res<Place> {
        if let Some(v) = self.had_turn(e) {
            return Ok(Place::Slot(v));
        }
        if let Mode::Constant(_) | Mode::NilValue = self.lw.sess.info.tv(e).mode {
            return Ok(Place::Slot(self.value(e, None)?));
        }
        match self.node(e) {
            Expr::Paren(x) => self.place(x),
            Expr::Ident(id) => {
                if self.lw.sess.ast.ident(id).name == crate::syntax::symbol::Symbol::BLANK {
                    return Ok(Place::Blank);
                }
                match self.obj(id) {
                    Some(o) if self.lw.object(o).var_kind().is_some() => self.var_place(o),
                    _ => Ok(Place::Slot(self.value(e, None)?)),
                }
            }
            Expr::Star(x) => {
                let p = self.value(x, None)?;
                self.at(self.lw.sess.ast.expr_pos(e));
                Ok(Place::Mem(p, 0))
            }
            Expr::Selector { x, .. } => {
                let Some(s) = self.lw.sess.info.selections.get(&e).cloned() else {
                    return self.internal("selector without selection");
                };
                match s.kind {
                    SelectionKind::FieldVal => {
                        let xt = self.ty(x);
                        let p = self.place(x)?;
                        let (p, xt) = self.deref(p, xt)?;
                        self.at(self.lw.sess.ast.expr_pos(e));
                        Ok(self.path(p, xt, &s.index)?.0)
                    }
                    SelectionKind::QualifiedIdent
                        if self.lw.object(s.obj).var_kind() == Some(VarKind::Package) =>
                    {
                        self.var_place(s.obj)
                    }
                    _ => Ok(Place::Slot(self.value(e, None)?)),
                }
            }
            Expr::Index { x, indices } => self.index_place(e, x, indices, false),
            _ => Ok(Place::Slot(self.value(e, None)?)),
        }
    }

    /// As `place`, of an element that is only read.
    pub fn read_place(&mut self, e: ExprId) -> Res<Place> {
        match self.node(e) {
            Expr::Index { x, indices } if self.had_turn(e).is_none() => self.index_place(e, x, indices, true),
            _ => self.place(e),
        }
    }

    fn index_place(&mut self, e: ExprId, x: ExprId, indices: List<ExprId>, read: bool) -> Res<Place> {
        let index = self.list(indices)[0];
        let mut xt = self.ty(x);
        if self.lw.sess.info.tv(x).is_type() || matches!(self.under(xt), Type::Signature(_)) {
            return Ok(Place::Slot(self.value(e, None)?));
        }
        let pos = self.lw.sess.ast.expr_pos(e);
        match self.under(xt) {
            Type::Map { key, .. } => {
                let key = *key;
                let kt = self.subst(key);
                let map = self.value(x, None)?;
                let key = match read {
                    true => self.borrowed(index, kt)?,
                    false => self.value_as(index, kt, None)?,
                };
                let key = self.solid(key, kt);
                self.at(pos);
                return Ok(Place::MapElem { map, key, map_ty: xt });
            }
            Type::Slice(_) | Type::Basic(_) => {
                let slice = self.value(x, None)?;
                let idx = self.index_value(index)?;
                self.at(pos);
                return Ok(Place::Elem { slice, idx });
            }
            _ => {}
        }
        let mut p = self.place(x)?;
        let through = matches!(self.under(xt), Type::Pointer(_));
        (p, xt) = self.deref(p, xt)?;
        let Type::Array { len, elem } = self.under(xt) else { return self.internal("index of a non-array") };
        let (len, elem) = (*len as u64, *elem);
        let elem = self.subst(elem);
        if let Some(i) = self.const_int(index)
            && (i as u64) < len
        {
            let size = self.size(elem);
            if through {
                self.at(pos);
            }
            return self.part(p, xt, i as u64 * size, elem);
        }
        let idx = self.index_value(index)?;
        self.at(pos);
        let p = self.address(p, xt)?;
        Ok(Place::ArrElem { p, idx, len })
    }

    /// An index operand as an unsigned-comparable 64-bit register.
    pub fn index_value(&mut self, e: ExprId) -> Res<Slot> {
        let s = self.value(e, None)?;
        self.mark_index(e, s);
        Ok(s)
    }

    /// Notes for errors' texts whether the index `e` in slot `s` is unsigned.
    /// Narrower types' values are the same number either way.
    pub fn mark_index(&mut self, e: ExprId, s: Slot) {
        let t = self.ty(e);
        let wide = |b: BasicKind| matches!(b, BasicKind::Uint | BasicKind::Uint64 | BasicKind::Uintptr);
        let unsigned = matches!(self.under(t), Type::Basic(b) if wide(b.kind));
        self.asm.index_slot(s, unsigned);
    }

    /// A register that holds the address of what is at `p`, of type `t`.
    /// Addresses of frame places are valid while the frame lives.
    pub fn address(&mut self, p: Place, t: TypeId) -> Res<Slot> {
        Ok(match p {
            Place::Mem(r, 0) => r,
            Place::Mem(r, off) => {
                let a = self.alloc(1);
                self.op_k(Op::AddP, a, r, 0, off);
                a
            }
            Place::Slot(s) if self.is_far(t) => self.solid(s, t),
            Place::Slot(s) => {
                let (a, size) = (self.alloc(1), self.size(t));
                self.asm.lea(a, s, 0, size);
                a
            }
            Place::Sub(s, off) => {
                let (a, size) = (self.alloc(1), self.size(t));
                self.asm.lea(a, s, off, size);
                a
            }
            Place::Global(g, off) => {
                let a = self.alloc(1);
                self.asm.op(Op::LdGAddr, a, 0, 0);
                self.asm.global_word(g, off);
                a
            }
            Place::Elem { slice, idx } => {
                let size = self.size(t);
                let a = self.alloc(1);
                self.op_k(Op::IdxAddr, a, slice, idx, size);
                a
            }
            Place::ArrElem { p, idx, len } => {
                let size = self.size(t);
                let a = self.alloc(1);
                self.op_k(Op::AIdxAddr, a, p, idx, size);
                self.asm.word(len);
                a
            }
            Place::MapElem { .. } | Place::Blank => {
                let s = self.load_place(p, t, None)?;
                self.address(Place::Slot(s), t)?
            }
        })
    }

    /// As `address`, in `want` if that is given.
    pub fn address_in(&mut self, p: Place, t: TypeId, want: Option<Slot>) -> Res<Slot> {
        let (w, (s, off)) = match (want, p) {
            (Some(w), Place::Slot(s)) if !self.is_far(t) => (w, (s, 0)),
            (Some(w), Place::Sub(s, off)) => (w, (s, off)),
            (None, _) => return self.address(p, t),
            (Some(w), _) => {
                let a = self.address(p, t)?;
                self.mov(w, a, 1);
                return Ok(w);
            }
        };
        let size = self.size(t);
        self.asm.lea(w, s, off, size);
        Ok(w)
    }

    /// Narrow signed integers that something copied as bytes: extend them.
    pub fn extend(&mut self, s: Slot, t: TypeId) {
        let op = match self.repr(t) {
            Repr::Scalar(Scalar::I8) => Op::ExtI8,
            Repr::Scalar(Scalar::U8) => Op::ExtU8,
            Repr::Scalar(Scalar::I16) => Op::ExtI16,
            Repr::Scalar(Scalar::U16) => Op::ExtU16,
            Repr::Scalar(Scalar::I32) => Op::ExtI32,
            Repr::Scalar(Scalar::U32) => Op::ExtU32,
            _ => return,
        };
        self.asm.op(op, s, s, 0);
    }

    /// The value at `p` in registers: where it is, if it is there.
    pub fn load_place(&mut self, p: Place, t: TypeId, want: Option<Slot>) -> Res<Slot> {
        if let Place::Slot(s) = p {
            if let Some(w) = want {
                self.mov_ty(w, s, t);
                return Ok(w);
            }
            if self.keep && self.in_object(s) {
                let kept = self.temp(t);
                self.mov_ty(kept, s, t);
                return Ok(kept);
            }
            return Ok(s);
        }
        let dst = self.dst(want, t);
        let repr = self.in_memory(t);
        match p {
            Place::Slot(_) => {}
            Place::Blank => return self.internal("value of the blank identifier"),
            Place::Sub(s, off) => {
                let op = match repr {
                    Repr::Scalar(Scalar::I8) => Op::SubI8,
                    Repr::Scalar(Scalar::U8) => Op::SubU8L,
                    Repr::Scalar(Scalar::I16) => Op::SubI16,
                    Repr::Scalar(Scalar::U16) => Op::SubU16,
                    Repr::Scalar(Scalar::I32) => Op::SubI32L,
                    Repr::Scalar(Scalar::U32) => Op::SubU32L,
                    _ => {
                        let a = self.address(p, t)?;
                        self.load(dst, a, 0, t);
                        return Ok(dst);
                    }
                };
                self.asm.op(op, dst, s, off);
            }
            Place::Mem(r, off) => self.load(dst, r, off, t),
            Place::Global(g, off) => {
                let op = match repr {
                    Repr::Scalar(Scalar::W64 | Scalar::Ptr) => Op::LdG,
                    Repr::Words(2) => Op::LdG2,
                    Repr::Words(3) => Op::LdG3,
                    _ => {
                        let a = self.address(p, t)?;
                        self.load(dst, a, 0, t);
                        return Ok(dst);
                    }
                };
                self.asm.op(op, dst, 0, 0);
                self.asm.global_word(g, off);
            }
            Place::Elem { slice, idx } => {
                let op = match repr {
                    Repr::Scalar(Scalar::I8) => Op::IdxI8,
                    Repr::Scalar(Scalar::U8) => Op::IdxU8,
                    Repr::Scalar(Scalar::I16) => Op::IdxI16,
                    Repr::Scalar(Scalar::U16) => Op::IdxU16,
                    Repr::Scalar(Scalar::I32) => Op::IdxI32,
                    Repr::Scalar(Scalar::U32) => Op::IdxU32,
                    Repr::Scalar(_) | Repr::Agg(8) => Op::Idx64,
                    Repr::Words(2) | Repr::Agg(16) => Op::Idx2,
                    Repr::Words(_) | Repr::Agg(24) => Op::Idx3,
                    Repr::Agg(n) | Repr::Bytes(n) => {
                        self.op_k(Op::IdxN, dst, slice, idx, n);
                        return Ok(dst);
                    }
                    Repr::Far(_) => {
                        let a = self.address(p, t)?;
                        self.load(dst, a, 0, t);
                        return Ok(dst);
                    }
                };
                self.asm.op(op, dst, slice, idx);
            }
            Place::ArrElem { p: r, idx, len } => {
                let op = match repr {
                    Repr::Scalar(Scalar::U8) => Op::AIdx8,
                    Repr::Scalar(Scalar::I32) => Op::AIdxI32,
                    Repr::Scalar(Scalar::W64 | Scalar::Ptr) | Repr::Agg(8) => Op::AIdx64,
                    _ => {
                        let a = self.address(p, t)?;
                        self.load(dst, a, 0, t);
                        return Ok(dst);
                    }
                };
                self.op_k(op, dst, r, idx, len);
            }
            Place::MapElem { map, key, map_ty } => {
                self.op_type(Op::MapGet, dst, map, key, map_ty);
                self.extend(dst, t);
            }
        }
        Ok(dst)
    }

    /// Writes the value in `src`, of type `t`, to `p`.
    pub fn store_place(&mut self, p: Place, src: Slot, t: TypeId) -> Res<()> {
        let repr = self.in_memory(t);
        match p {
            Place::Blank => {}
            Place::Slot(s) => self.mov_ty(s, src, t),
            Place::Sub(s, off) => {
                let op = match repr {
                    Repr::Scalar(Scalar::I8 | Scalar::U8) => Op::SubSt8,
                    Repr::Scalar(Scalar::I16 | Scalar::U16) => Op::SubSt16,
                    Repr::Scalar(Scalar::I32 | Scalar::U32) => Op::SubSt32,
                    _ => {
                        let a = self.address(p, t)?;
                        self.store(a, 0, src, t);
                        return Ok(());
                    }
                };
                self.asm.op(op, s, src, off);
            }
            Place::Mem(r, off) => self.store(r, off, src, t),
            Place::Global(g, off) => {
                let op = match repr {
                    Repr::Scalar(Scalar::W64 | Scalar::Ptr) => Op::StG,
                    Repr::Words(2) => Op::StG2,
                    Repr::Words(3) => Op::StG3,
                    _ => {
                        let a = self.address(p, t)?;
                        self.store(a, 0, src, t);
                        return Ok(());
                    }
                };
                self.asm.op(op, src, 0, 0);
                self.asm.global_word(g, off);
            }
            Place::Elem { slice, idx } => {
                let op = match repr {
                    Repr::Scalar(Scalar::I8 | Scalar::U8) => Op::SetIdx8,
                    Repr::Scalar(Scalar::I16 | Scalar::U16) => Op::SetIdx16,
                    Repr::Scalar(Scalar::I32 | Scalar::U32) => Op::SetIdx32,
                    Repr::Scalar(Scalar::W64) => Op::SetIdx64,
                    Repr::Scalar(Scalar::Ptr) | Repr::Agg(8) => Op::SetIdxP,
                    Repr::Words(2) | Repr::Agg(16) => Op::SetIdx2,
                    Repr::Words(_) | Repr::Agg(24) => Op::SetIdx3,
                    Repr::Agg(n) | Repr::Bytes(n) => {
                        self.op_k(Op::SetIdxN, slice, idx, src, n);
                        return Ok(());
                    }
                    Repr::Far(_) => {
                        let a = self.address(p, t)?;
                        self.store(a, 0, src, t);
                        return Ok(());
                    }
                };
                self.asm.op(op, slice, idx, src);
            }
            Place::ArrElem { p: r, idx, len } => {
                let op = match repr {
                    Repr::Scalar(Scalar::I8 | Scalar::U8) => Op::ASetIdx8,
                    Repr::Scalar(Scalar::I32 | Scalar::U32) => Op::ASetIdx32,
                    Repr::Scalar(Scalar::W64 | Scalar::Ptr) | Repr::Agg(8) => Op::ASetIdx64,
                    _ => {
                        let a = self.address(p, t)?;
                        self.store(a, 0, src, t);
                        return Ok(());
                    }
                };
                self.op_k(op, r, idx, src, len);
            }
            Place::MapElem { map, key, map_ty } => {
                let src = self.solid(src, t);
                self.op_type(Op::MapSet, map, key, src, map_ty);
            }
        }
        Ok(())
    }

    /// Writes the constant `e` (or nil) to `p`, of type `t`, if an instruction
    /// can hold it.
    pub fn store_const(&mut self, p: Place, e: ExprId, t: TypeId) -> bool {
        let Repr::Scalar(repr) = self.in_memory(t) else { return false };
        let k = match &self.lw.sess.info.tv(e).mode {
            Mode::NilValue => 0,
            Mode::Constant(c) => {
                let c = self.lw.sess.types.constant(*c);
                match (self.num(t), c.as_bool()) {
                    (_, Some(yes)) => yes as i16,
                    (Num::Int(_) | Num::Uint(_), _) => match c.as_i64().map(i16::try_from) {
                        Some(Ok(k)) => k,
                        _ => return false,
                    },
                    _ => return false,
                }
            }
            _ => return false,
        };
        let pick = |byte, half, word| match repr {
            Scalar::I8 | Scalar::U8 => Some(byte),
            Scalar::I16 | Scalar::U16 => None,
            Scalar::I32 | Scalar::U32 => Some(half),
            Scalar::W64 | Scalar::Ptr => Some(word),
        };
        match p {
            Place::Elem { slice, idx } => {
                let Some(op) = pick(Op::SetIdxI8, Op::SetIdxI32, Op::SetIdxI64) else { return false };
                self.asm.op(op, slice, idx, k as u16);
            }
            Place::Mem(r, off) => {
                let Some(op) = pick(Op::StI8, Op::StI32, Op::StI64) else { return false };
                let (r, off) = self.near(r, off);
                self.asm.op(op, r, k as u16, off);
            }
            _ => return false,
        }
        true
    }

    /// Sets the `t` at `p` to zero.
    pub fn zero_place(&mut self, p: Place, t: TypeId) -> Res<()> {
        let size = self.size(t);
        match p {
            Place::Slot(s) => {
                let n = self.slots(t);
                self.zero(s, n);
            }
            Place::Mem(r, off) if size > 24 && off <= u16::MAX as u64 => {
                self.op_k(Op::StZ, r, off as u16, 0, size)
            }
            Place::Mem(..) | Place::Global(..) if size > 24 => {
                let a = self.address(p, t)?;
                self.op_k(Op::StZ, a, 0, 0, size);
            }
            _ => {
                let n = self.slots(t);
                let z = self.alloc(n);
                self.zero(z, n);
                self.store_place(p, z, t)?;
            }
        }
        Ok(())
    }

    /// Copies what the place's registers refer to into fresh ones, so that
    /// later assignments to variables do not move it.
    pub fn stable(&mut self, p: Place) -> Place {
        let mut keep = |s: Slot, n: u32| {
            let t = self.alloc(n);
            self.mov(t, s, n);
            if n == 1 {
                let unsigned = self.asm.is_unsigned_index(s);
                self.asm.index_slot(t, unsigned);
            }
            t
        };
        match p {
            Place::Mem(r, off) => Place::Mem(keep(r, 1), off),
            Place::Elem { slice, idx } => Place::Elem { slice: keep(slice, 2), idx: keep(idx, 1) },
            Place::ArrElem { p, idx, len } => Place::ArrElem { p: keep(p, 1), idx: keep(idx, 1), len },
            Place::MapElem { map, key, map_ty } => {
                let kt = match self.under(map_ty) {
                    Type::Map { key, .. } => *key,
                    _ => TypeId::INT,
                };
                let kt = self.subst(kt);
                let n = self.slots(kt);
                let k = self.alloc(n);
                self.mov(k, key, n);
                let m = self.alloc(1);
                self.mov(m, map, 1);
                Place::MapElem { map: m, key: k, map_ty }
            }
            p => p,
        }
    }
}
