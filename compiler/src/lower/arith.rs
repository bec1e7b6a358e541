//! Operators: arithmetic, comparisons, and conditions as jumps.

use super::asm::Label;
use super::expr::Num;
use super::func::{FnCx, Res, Slot};
use crate::syntax::ast::*;
use crate::types::info::Mode;
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use gopark_bytecode::ops::Op;

/// Chains of operators longer than this are lowered without recursion.
const DEEP: usize = 100;

/// A comparison as an instruction: operands swapped or result negated as needed.
struct Cmp {
    op: Op,
    swap: bool,
    negate: bool,
}

impl FnCx<'_> {
    /// `x op y` of type and operands at `e`.
    pub fn binary(&mut self, e: ExprId, op: BinaryOp, x: ExprId, y: ExprId, want: Option<Slot>) -> Res<Slot> {
        use BinaryOp::*;
        match op {
            AndAnd | OrOr => {
                let dst = self.alloc(1);
                let (t, f, end) = (self.asm.label(), self.asm.label(), self.asm.label());
                self.cond(e, t, f, true)?;
                self.asm.bind(t);
                self.imm(dst, 1);
                self.asm.jump(Op::Jmp, 0, end);
                self.asm.bind(f);
                self.imm(dst, 0);
                self.asm.bind(end);
                if let Some(w) = want {
                    self.mov(w, dst, 1);
                    return Ok(w);
                }
                Ok(dst)
            }
            Eq | Ne | Lt | Le | Gt | Ge => self.comparison(e, op, x, y, want),
            Add if self.is_string_expr(e) => self.concat(e, want),
            _ if self.spine(e) > DEEP => self.deep_binary(e, want),
            _ => {
                let t = self.ty(e);
                if !matches!(op, Shl | Shr)
                    && let Some(k) = self.const_i16(y)
                {
                    let v = self.value(x, None)?;
                    let dst = self.dst(want, t);
                    self.at(self.lw.sess.ast.expr_pos(e));
                    if self.arith_imm(op, dst, v, k, t) {
                        return Ok(dst);
                    }
                    let k = self.value(y, None)?;
                    self.arith(op, dst, v, k, t)?;
                    return Ok(dst);
                }
                if want.is_none()
                    && !matches!(self.node(self.unparen(x)), Expr::Ident(_))
                    && let Some((code, p, q)) = self.product(op, y, t)
                {
                    let acc = self.temp(t);
                    self.value_as(x, t, Some(acc))?;
                    let (v, w) = (self.value_as(p, t, None)?, self.value_as(q, t, None)?);
                    self.at(self.lw.sess.ast.expr_pos(e));
                    self.asm.op(code, acc, v, w);
                    return Ok(acc);
                }
                let v = self.value(x, None)?;
                if matches!(op, Shl | Shr) {
                    let dst = self.dst(want, t);
                    self.shift(op, dst, v, y, t)?;
                    return Ok(dst);
                }
                let w = self.value(y, None)?;
                let dst = self.dst(want, t);
                self.at(self.lw.sess.ast.expr_pos(e));
                self.arith(op, dst, v, w, t)?;
                Ok(dst)
            }
        }
    }

    /// The instruction for `acc op= e` and the factors of `e`, if it is a product
    /// of that type.
    pub fn product(&mut self, op: BinaryOp, e: ExprId, t: TypeId) -> Option<(Op, ExprId, ExprId)> {
        let e = self.unparen(e);
        let Expr::Binary { op: BinaryOp::Mul, x, y } = self.node(e) else { return None };
        let constant = |e| self.lw.sess.info.tv(e).constant().is_some();
        if constant(e) || self.spine(e) > DEEP || self.has_call(x) || self.has_call(y) {
            return None;
        }
        let code = match (self.num(t), op) {
            (Num::Int(64) | Num::Uint(64), BinaryOp::Add) if self.const_i16(y).is_none() => Op::MulAdd,
            (Num::Float(64), BinaryOp::Add) => Op::MulAddF64,
            (Num::Float(64), BinaryOp::Sub) => Op::MulSubF64,
            _ => return None,
        };
        Some((code, x, y))
    }

    /// Length of the chain of arithmetic operators whose left operands are
    /// such chains, as far as it matters.
    fn spine(&self, mut e: ExprId) -> usize {
        let mut n = 0;
        while let Expr::Binary { op, x, .. } = self.node(e) {
            use BinaryOp::*;
            let logical = matches!(op, AndAnd | OrOr | Eq | Ne | Lt | Le | Gt | Ge);
            if logical || n > DEEP || self.lw.sess.info.tv(e).constant().is_some() {
                break;
            }
            n += 1;
            e = self.unparen(x);
        }
        n
    }

    /// A long chain, from left to right without recursion.
    fn deep_binary(&mut self, e: ExprId, want: Option<Slot>) -> Res<Slot> {
        let t = self.ty(e);
        let mut links = vec![];
        let mut first = e;
        while let Expr::Binary { op, x, y } = self.node(first) {
            if self.spine(first) == 0 {
                break;
            }
            links.push((first, op, y));
            first = self.unparen(x);
        }
        let acc = self.temp(t);
        self.value_as(first, t, Some(acc))?;
        for (at, op, y) in links.into_iter().rev() {
            self.scoped(|fx| {
                if matches!(op, BinaryOp::Shl | BinaryOp::Shr) {
                    return fx.shift(op, acc, acc, y, t);
                }
                let w = fx.value_as(y, t, None)?;
                fx.at(fx.lw.sess.ast.expr_pos(at));
                fx.arith(op, acc, acc, w, t)
            })?;
        }
        match want {
            Some(w) => {
                self.mov_ty(w, acc, t);
                Ok(w)
            }
            None => Ok(acc),
        }
    }

    fn is_string_expr(&mut self, e: ExprId) -> bool {
        let t = self.ty(e);
        self.is_string(t)
    }

    /// Concatenation: all operands of a chain of `+` at once.
    fn concat(&mut self, e: ExprId, want: Option<Slot>) -> Res<Slot> {
        let mut parts = vec![];
        let mut rest = e;
        loop {
            let node = self.unparen(rest);
            match self.node(node) {
                Expr::Binary { op: BinaryOp::Add, x, y }
                    if self.lw.sess.info.tv(node).constant().is_none() && parts.len() < 60 =>
                {
                    parts.push(y);
                    rest = x;
                }
                _ => break,
            }
        }
        parts.push(rest);
        parts.reverse();
        let dst = match want {
            Some(w) => w,
            None => self.alloc(2),
        };
        self.scoped(|fx| {
            if let [x, y] = parts[..] {
                let a = fx.value(x, None)?;
                let b = fx.value(y, None)?;
                fx.asm.op(Op::Cat, dst, a, b);
                return Ok(());
            }
            let at = fx.alloc(parts.len() as u32 * 2);
            for (i, p) in parts.iter().enumerate() {
                fx.value(*p, Some(at + i as u16 * 2))?;
            }
            fx.asm.op(Op::CatN, dst, at, parts.len() as u16);
            Ok(())
        })?;
        Ok(dst)
    }

    /// `dst = v op k` if there is an instruction for it.
    pub fn arith_imm(&mut self, op: BinaryOp, dst: Slot, v: Slot, k: i16, t: TypeId) -> bool {
        use BinaryOp::*;
        let (signed, bits) = match self.num(t) {
            Num::Int(b) => (true, b),
            Num::Uint(b) => (false, b),
            _ => return false,
        };
        let neg = |k: i16| k.checked_neg();
        let (op, k) = match (op, signed, bits) {
            (Add, true, 32) => (Op::AddII32, Some(k)),
            (Add, false, 32) => (Op::AddIU32, Some(k)),
            (Sub, true, 32) => (Op::AddII32, neg(k)),
            (Sub, false, 32) => (Op::AddIU32, neg(k)),
            (Add, ..) => (Op::AddI, Some(k)),
            (Sub, ..) => (Op::AddI, neg(k)),
            (Mul, ..) => (Op::MulI, Some(k)),
            (And, ..) => (Op::AndI, Some(k)),
            (Or, ..) => (Op::OrI, Some(k)),
            (Xor, ..) => (Op::XorI, Some(k)),
            (AndNot, ..) => (Op::AndI, Some(!k)),
            (Div, true, _) if k != 0 && k != -1 => (Op::DivI, Some(k)),
            (Rem, true, _) if k != 0 && k != -1 => (Op::RemI, Some(k)),
            (Div, false, _) if k > 0 => (Op::DivUI, Some(k)),
            (Rem, false, _) if k > 0 => (Op::RemUI, Some(k)),
            _ => return false,
        };
        let Some(k) = k else { return false };
        self.asm.op(op, dst, v, k as u16);
        if bits < 64 && !matches!(op, Op::AddII32 | Op::AddIU32 | Op::DivUI | Op::RemUI | Op::RemI) {
            self.extend(dst, t);
        }
        true
    }

    /// `dst = v op w` for operands of type `t`, shifts excepted.
    pub fn arith(&mut self, op: BinaryOp, dst: Slot, v: Slot, w: Slot, t: TypeId) -> Res<()> {
        use BinaryOp::*;
        let num = self.num(t);
        let (code, wrap) = match (num, op) {
            (Num::Int(32), Add) => (Op::AddI32, false),
            (Num::Int(32), Sub) => (Op::SubI32, false),
            (Num::Int(32), Mul) => (Op::MulI32, false),
            (Num::Uint(32), Add) => (Op::AddU32, false),
            (Num::Uint(32), Sub) => (Op::SubU32, false),
            (Num::Uint(32), Mul) => (Op::MulU32, false),
            (Num::Uint(8), Add) => (Op::AddU8, false),
            (Num::Uint(8), Sub) => (Op::SubU8, false),
            (Num::Int(_) | Num::Uint(_), Add) => (Op::Add, true),
            (Num::Int(_) | Num::Uint(_), Sub) => (Op::Sub, true),
            (Num::Int(_) | Num::Uint(_), Mul) => (Op::Mul, true),
            (Num::Int(_), Div) => (Op::DivS, true),
            (Num::Int(_), Rem) => (Op::RemS, false),
            (Num::Uint(_), Div) => (Op::DivU, false),
            (Num::Uint(_), Rem) => (Op::RemU, false),
            (Num::Int(_) | Num::Uint(_), And) => (Op::And, false),
            (Num::Int(_) | Num::Uint(_), Or) => (Op::Or, false),
            (Num::Int(_) | Num::Uint(_), Xor) => (Op::Xor, false),
            (Num::Int(_) | Num::Uint(_), AndNot) => (Op::AndNot, false),
            (Num::Float(64), Add) => (Op::AddF64, false),
            (Num::Float(64), Sub) => (Op::SubF64, false),
            (Num::Float(64), Mul) => (Op::MulF64, false),
            (Num::Float(64), Div) => (Op::DivF64, false),
            (Num::Float(_), Add) => (Op::AddF32, false),
            (Num::Float(_), Sub) => (Op::SubF32, false),
            (Num::Float(_), Mul) => (Op::MulF32, false),
            (Num::Float(_), Div) => (Op::DivF32, false),
            (Num::Complex(128), Add) => (Op::AddC128, false),
            (Num::Complex(128), Sub) => (Op::SubC128, false),
            (Num::Complex(128), Mul) => (Op::MulC128, false),
            (Num::Complex(128), Div) => (Op::DivC128, false),
            (Num::Complex(_), Add) => (Op::AddC64, false),
            (Num::Complex(_), Sub) => (Op::SubC64, false),
            (Num::Complex(_), Mul) => (Op::MulC64, false),
            (Num::Complex(_), Div) => {
                let (a, b) = (self.alloc(2), self.alloc(2));
                self.asm.op(Op::C64C128, a, v, 0);
                self.asm.op(Op::C64C128, b, w, 0);
                self.asm.op(Op::DivC128, a, a, b);
                self.asm.op(Op::C128C64, dst, a, 0);
                return Ok(());
            }
            (Num::Str, Add) => (Op::Cat, false),
            _ => return self.internal("operator on these operands"),
        };
        self.asm.op(code, dst, v, w);
        if wrap {
            self.extend(dst, t);
        }
        Ok(())
    }

    /// `dst = v << y` or `v >> y`.
    pub fn shift(&mut self, op: BinaryOp, dst: Slot, v: Slot, y: ExprId, t: TypeId) -> Res<()> {
        let signed = matches!(self.num(t), Num::Int(_));
        let left = op == BinaryOp::Shl;
        if let Some(k) = self.lw.sess.info.tv(y).constant().map(|c| self.lw.sess.types.constant(c).as_u64()) {
            let bits = self.size(t) * 8;
            match k {
                Some(k) if k < 64 => {
                    let narrow = left && matches!(self.num(t), Num::Uint(32));
                    let code = match (left, signed) {
                        (true, _) if narrow => Op::ShlIU32,
                        (true, _) => Op::ShlI,
                        (false, true) => Op::ShrSI,
                        (false, false) => Op::ShrUI,
                    };
                    self.asm.op(code, dst, v, k as u16);
                    if left && !narrow && bits < 64 {
                        self.extend(dst, t);
                    }
                }
                _ if !left && signed => self.asm.op(Op::ShrSI, dst, v, 63),
                _ => self.imm(dst, 0),
            }
            return Ok(());
        }
        let yt = self.ty(y);
        let k = self.value(y, None)?;
        if matches!(self.num(yt), Num::Int(_)) {
            self.asm.op(Op::ChkShift, k, 0, 0);
        }
        let code = match (left, signed) {
            (true, _) => Op::Shl,
            (false, true) => Op::ShrS,
            (false, false) => Op::ShrU,
        };
        self.asm.op(code, dst, v, k);
        if left {
            self.extend(dst, t);
        }
        Ok(())
    }

    // --- comparisons

    /// The type both operands of a comparison are converted to.
    fn compared_type(&mut self, x: ExprId, y: ExprId) -> TypeId {
        let (xt, yt) = (self.ty(x), self.ty(y));
        let nil = |fx: &Self, e| fx.lw.sess.info.tv(e).mode == Mode::NilValue;
        if nil(self, x) || !nil(self, y) && self.is_interface(yt) && !self.is_interface(xt) {
            return yt;
        }
        xt
    }

    fn int_cmp(op: BinaryOp, signed: bool) -> Cmp {
        use BinaryOp::*;
        let (lt, le) = if signed { (Op::LtS, Op::LeS) } else { (Op::LtU, Op::LeU) };
        let (op, swap) = match op {
            Eq => (Op::Eq, false),
            Ne => (Op::Ne, false),
            Lt => (lt, false),
            Le => (le, false),
            Gt => (lt, true),
            _ => (le, true),
        };
        Cmp { op, swap, negate: false }
    }

    fn cmp_of(&self, op: BinaryOp, t: TypeId) -> Cmp {
        use BinaryOp::*;
        let pick = |eq, ne, lt, le| {
            let (op, swap) = match op {
                Eq => (eq, false),
                Ne => (ne, false),
                Lt => (lt, false),
                Le => (le, false),
                Gt => (lt, true),
                _ => (le, true),
            };
            Cmp { op, swap, negate: false }
        };
        match self.num(t) {
            Num::Float(64) => pick(Op::EqF64, Op::NeF64, Op::LtF64, Op::LeF64),
            Num::Float(_) => pick(Op::EqF32, Op::NeF32, Op::LtF32, Op::LeF32),
            Num::Str => Cmp { negate: op == Ne, ..pick(Op::EqStr, Op::EqStr, Op::LtStr, Op::LeStr) },
            Num::Complex(128) => Cmp { op: Op::EqC128, swap: false, negate: op == Ne },
            Num::Uint(64) => Self::int_cmp(op, false),
            Num::Int(_) | Num::Uint(_) => Self::int_cmp(op, true),
            _ => match self.under(t) {
                Type::Interface(_) => Cmp { op: Op::EqIface, swap: false, negate: op == Ne },
                Type::Struct(_) | Type::Array { .. } => Cmp { op: Op::EqType, swap: false, negate: op == Ne },
                _ => Self::int_cmp(op, true),
            },
        }
    }

    fn comparison(&mut self, e: ExprId, op: BinaryOp, x: ExprId, y: ExprId, want: Option<Slot>) -> Res<Slot> {
        use BinaryOp::*;
        let t = self.compared_type(x, y);
        let nil = |fx: &Self, e| fx.lw.sess.info.tv(e).mode == Mode::NilValue;
        let code = if op == Eq { Op::EqI } else { Op::NeI };
        if nil(self, x) || nil(self, y) {
            let v = if nil(self, x) { self.value(y, None)? } else { self.value(x, None)? };
            let dst = self.dst1(want);
            self.asm.op(code, dst, v, 0);
            return Ok(dst);
        }
        if let Some(k) = self.const_i16(y)
            && matches!(op, Eq | Ne | Lt | Gt)
            && matches!(self.num(t), Num::Int(_) | Num::Uint(_))
            && !(self.num(t) == Num::Uint(64) && matches!(op, Lt | Gt))
        {
            let v = self.value(x, None)?;
            let dst = self.dst1(want);
            let code = match op {
                Eq => Op::EqI,
                Ne => Op::NeI,
                Lt => Op::LtI,
                _ => Op::GtI,
            };
            self.asm.op(code, dst, v, k as u16);
            return Ok(dst);
        }
        if self.is_far(t) && self.is_place(x) && self.is_place(y) {
            // Where they lie.
            let (a, b) = (self.place(x)?, self.place(y)?);
            let (a, b) = (self.address(a, t)?, self.address(b, t)?);
            let dst = self.dst1(want);
            self.at(self.lw.sess.ast.expr_pos(e));
            self.compare(op, dst, a, b, t);
            return Ok(dst);
        }
        let a = self.borrowed(x, t)?;
        let b = self.borrowed(y, t)?;
        let dst = self.dst1(want);
        self.at(self.lw.sess.ast.expr_pos(e));
        self.compare(op, dst, a, b, t);
        Ok(dst)
    }

    /// `dst = a op b` for values of type `t`.
    pub fn compare(&mut self, op: BinaryOp, dst: Slot, a: Slot, b: Slot, t: TypeId) {
        if let Num::Complex(64) = self.num(t) {
            let (x, y) = (self.alloc(2), self.alloc(2));
            self.asm.op(Op::C64C128, x, a, 0);
            self.asm.op(Op::C64C128, y, b, 0);
            self.asm.op(Op::EqC128, dst, x, y);
            if op == BinaryOp::Ne {
                self.asm.op(Op::BoolNot, dst, dst, 0);
            }
            return;
        }
        let c = self.cmp_of(op, t);
        let (a, b) = if c.swap { (b, a) } else { (a, b) };
        if c.op == Op::EqType {
            let (a, b) = (self.solid(a, t), self.solid(b, t));
            self.op_type(Op::EqType, dst, a, b, t);
        } else {
            self.asm.op(c.op, dst, a, b);
        }
        if c.negate {
            self.asm.op(Op::BoolNot, dst, dst, 0);
        }
    }

    // --- conditions

    /// Jumps to `t` or `f` by the boolean `e`; what falls through is `t` if
    /// `fall_true`, else `f`.
    pub fn cond(&mut self, e: ExprId, t: Label, f: Label, fall_true: bool) -> Res<()> {
        let e = self.unparen(e);
        if let Some(c) = self.lw.sess.info.tv(e).constant() {
            let yes = self.lw.sess.types.constant(c).as_bool() == Some(true);
            if yes != fall_true {
                self.asm.jump(Op::Jmp, 0, if yes { t } else { f });
            }
            return Ok(());
        }
        match self.node(e) {
            Expr::Unary { op: UnaryOp::Not, x } => self.cond(x, f, t, !fall_true),
            Expr::Binary { op: BinaryOp::AndAnd, x, y } => {
                let mid = self.asm.label();
                self.cond(x, mid, f, true)?;
                self.asm.bind(mid);
                self.cond(y, t, f, fall_true)
            }
            Expr::Binary { op: BinaryOp::OrOr, x, y } => {
                let mid = self.asm.label();
                self.cond(x, t, mid, false)?;
                self.asm.bind(mid);
                self.cond(y, t, f, fall_true)
            }
            _ => self.scoped(|fx| {
                if fall_true { fx.jump_if(e, false, f, false) } else { fx.jump_if(e, true, t, false) }
            }),
        }
    }

    /// Jumps to `l` if the simple boolean `e` is `yes`; `back` for loops'
    /// back-edges.
    pub fn jump_if(&mut self, e: ExprId, yes: bool, l: Label, back: bool) -> Res<()> {
        self.in_order(&[e], false, |fx| fx.jump_ordered(e, yes, l, back))
    }

    fn jump_ordered(&mut self, e: ExprId, yes: bool, l: Label, back: bool) -> Res<()> {
        let e = self.unparen(e);
        if let Expr::Binary { op, x, y } = self.node(e)
            && self.lw.sess.info.tv(e).constant().is_none()
            && self.jump_cmp(op, x, y, yes, l, back)?
        {
            return Ok(());
        }
        let v = self.value(e, None)?;
        if back {
            let v = if yes {
                v
            } else {
                let n = self.alloc(1);
                self.asm.op(Op::BoolNot, n, v, 0);
                n
            };
            self.asm.jump(Op::LoopT, v, l);
        } else {
            self.asm.jump(if yes { Op::Jt } else { Op::Jf }, v, l);
        }
        Ok(())
    }

    /// A fused compare-and-jump, if there is one.
    fn jump_cmp(&mut self, op: BinaryOp, x: ExprId, y: ExprId, yes: bool, l: Label, back: bool) -> Res<bool> {
        use BinaryOp::*;
        if !matches!(op, Eq | Ne | Lt | Le | Gt | Ge) {
            return Ok(false);
        }
        let t = self.compared_type(x, y);
        let nil = |fx: &Self, e| fx.lw.sess.info.tv(e).mode == Mode::NilValue;
        if nil(self, x) || nil(self, y) {
            let v = if nil(self, x) { self.value(y, None)? } else { self.value(x, None)? };
            let eq = (op == Eq) == yes;
            let code = match (back, eq) {
                (false, true) => Op::JEqI,
                (false, false) => Op::JNeI,
                (true, true) => Op::LoopEqI,
                (true, false) => Op::LoopNeI,
            };
            self.asm.branch(code, v, 0, l, &[]);
            return Ok(true);
        }
        let num = self.num(t);
        let word = matches!(
            self.under(t),
            Type::Pointer(_) | Type::Chan { .. } | Type::Map { .. } | Type::Signature(_)
        ) || matches!(self.under(t), Type::Basic(b) if b.kind.is_boolean() || b.kind == crate::types::repr::BasicKind::UnsafePointer);
        // The comparison to jump on, with NaN in mind for floats.
        let neg = |op| match op {
            Eq => Ne,
            Ne => Eq,
            Lt => Ge,
            Le => Gt,
            Gt => Le,
            _ => Lt,
        };
        if matches!(num, Num::Int(_) | Num::Uint(_)) || word {
            let op = if yes { op } else { neg(op) };
            let unsigned = num == Num::Uint(64);
            if let Some(k) = self.const_i16(y)
                && (!unsigned || matches!(op, Eq | Ne))
            {
                let v = self.value(x, None)?;
                let code = match (op, back) {
                    (Eq, false) => Op::JEqI,
                    (Ne, false) => Op::JNeI,
                    (Lt, false) => Op::JLtI,
                    (Le, false) => Op::JLeI,
                    (Gt, false) => Op::JGtI,
                    (_, false) => Op::JGeI,
                    (Eq, true) => Op::LoopEqI,
                    (Ne, true) => Op::LoopNeI,
                    (Lt, true) => Op::LoopLtI,
                    (Le, true) => Op::LoopLeI,
                    (Gt, true) => Op::LoopGtI,
                    (_, true) => Op::LoopGeI,
                };
                self.asm.branch(code, v, k as u16, l, &[]);
                return Ok(true);
            }
            if unsigned && back && !matches!(op, Eq | Ne) {
                return Ok(false);
            }
            let a = self.value(x, None)?;
            let b = self.value(y, None)?;
            let (code, swap) = match (op, back, unsigned) {
                (Eq, false, _) => (Op::JEq, false),
                (Ne, false, _) => (Op::JNe, false),
                (Lt, false, false) => (Op::JLtS, false),
                (Le, false, false) => (Op::JLeS, false),
                (Gt, false, false) => (Op::JLtS, true),
                (_, false, false) => (Op::JLeS, true),
                (Lt, false, true) => (Op::JLtU, false),
                (Le, false, true) => (Op::JLeU, false),
                (Gt, false, true) => (Op::JLtU, true),
                (_, false, true) => (Op::JLeU, true),
                (Eq, true, _) => (Op::LoopEq, false),
                (Ne, true, _) => (Op::LoopNe, false),
                (Lt, true, _) => (Op::LoopLtS, false),
                (Le, true, _) => (Op::LoopLeS, false),
                (Gt, true, _) => (Op::LoopLtS, true),
                (_, true, _) => (Op::LoopLeS, true),
            };
            let (a, b) = if swap { (b, a) } else { (a, b) };
            self.asm.branch(code, a, b, l, &[]);
            return Ok(true);
        }
        let code = match (num, op, yes, back) {
            (Num::Float(64), Eq, true, false) | (Num::Float(64), Ne, false, false) => Op::JEqF64,
            (Num::Float(64), Ne, true, false) | (Num::Float(64), Eq, false, false) => Op::JNeF64,
            (Num::Float(64), Lt | Gt, true, false) => Op::JLtF64,
            (Num::Float(64), Le | Ge, true, false) => Op::JLeF64,
            (Num::Float(64), Lt | Gt, false, false) => Op::JNltF64,
            (Num::Float(64), Le | Ge, false, false) => Op::JNleF64,
            (Num::Float(64), Lt | Gt, true, true) => Op::LoopLtF64,
            (Num::Float(64), Le | Ge, true, true) => Op::LoopLeF64,
            (Num::Str, Eq, true, false) | (Num::Str, Ne, false, false) => Op::JEqStr,
            (Num::Str, Ne, true, false) | (Num::Str, Eq, false, false) => Op::JNeStr,
            _ => return Ok(false),
        };
        let a = self.borrowed(x, t)?;
        let b = self.borrowed(y, t)?;
        let (a, b) = if matches!(op, Gt | Ge) { (b, a) } else { (a, b) };
        self.asm.branch(code, a, b, l, &[]);
        Ok(true)
    }
}
