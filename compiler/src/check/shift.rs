//! Shifts: a constant that is shifted by a variable gets its type from around.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::types::constant::Constant;
use crate::types::info::Mode;
use crate::types::repr::*;

/// Shift counts of constants beyond this are absurd: the width of a float64's range.
const SHIFT_BOUND: u64 = 1023 - 1 + 52;

impl<'a> Checker<'a> {
    pub(super) fn shift(&mut self, x: &mut Operand, y: &mut Operand, e: Option<ExprId>, op: BinaryOp) {
        let types = self.types;
        let xval = self.cval(x).and_then(Constant::to_int);
        let unknown = self.cval(x).is_some_and(Constant::is_unknown);
        if !(types.all_integer(x.ty) || x.ty.is_untyped() && (xval.is_some() || unknown)) {
            let msg = format!("invalid operation: shifted operand {} must be integer", self.os(x));
            self.err(self.opos(x), Code::InvalidShiftOperand, msg);
            x.set_invalid();
            return;
        }
        let mut yval = None;
        if let Some(v) = self.cval(y) {
            yval = v.to_int();
            if v.to_int().is_some() && v.is_negative() {
                let msg = format!("invalid operation: negative shift count {}", self.os(y));
                self.err(self.opos(y), Code::InvalidShiftCount, msg);
                x.set_invalid();
                return;
            }
            if y.ty.is_untyped() {
                self.representable(y, TypeId::UINT);
                if !y.is_valid() {
                    x.set_invalid();
                    return;
                }
            } else if !types.all_integer(y.ty) && (yval.is_none() || !x.is_const()) {
                let msg = format!("invalid operation: shift count {} must be integer", self.os(y));
                self.err(self.opos(y), Code::InvalidShiftCount, msg);
                x.set_invalid();
                return;
            }
        } else if types.all_integer(y.ty) {
            if !types.all_unsigned(y.ty) && !self.allow(13) {
                let what = format!("invalid operation: signed shift count {}", self.os(y));
                self.version_error(self.opos(y), 13, &what);
                x.set_invalid();
                return;
            }
            if y.ty.is_untyped() {
                self.convert_untyped(y, TypeId::UINT);
            }
        } else if y.ty.is_untyped() {
            self.convert_untyped(y, TypeId::UINT);
            if !y.is_valid() {
                x.set_invalid();
                return;
            }
        } else {
            let msg = format!("invalid operation: shift count {} must be integer", self.os(y));
            self.err(self.opos(y), Code::InvalidShiftCount, msg);
            x.set_invalid();
            return;
        }
        if x.is_const() {
            if y.is_const() {
                if unknown || self.cval(y).is_some_and(Constant::is_unknown) {
                    self.set_const(x, Constant::Unknown);
                    if !types.is_integer(x.ty) {
                        x.ty = TypeId::UNTYPED_INT;
                    }
                    return;
                }
                let s = yval.and_then(|v| u64::try_from(&v).ok()).filter(|&s| s <= SHIFT_BOUND);
                let Some(s) = s else {
                    let msg = format!("invalid operation: invalid shift count {}", self.os(y));
                    self.err(self.opos(y), Code::InvalidShiftCount, msg);
                    x.set_invalid();
                    return;
                };
                if !types.is_integer(x.ty) {
                    x.ty = TypeId::UNTYPED_INT;
                }
                let v = xval.map_or(Constant::Unknown, Constant::Int).shift(op == BinaryOp::Shl, s as usize);
                self.folded(x, v, e);
                return;
            }
            if x.ty.is_untyped() {
                // The constant's type is what it would be without the shift:
                // it is not known yet.
                if let Some(e) = x.expr {
                    self.shift_lhs.insert(e);
                }
                x.mode = Mode::Value;
                if let Some(e) = y.expr {
                    self.update_expr_type(e, types.default_type(y.ty), true);
                }
                return;
            }
        }
        if !types.all_integer(x.ty) {
            let msg = format!("invalid operation: shifted operand {} must be integer", self.os(x));
            self.err(self.opos(x), Code::InvalidShiftOperand, msg);
            x.set_invalid();
            return;
        }
        if let (true, Some(e)) = (y.ty.is_untyped(), y.expr) {
            self.update_expr_type(e, TypeId::UINT, true);
        }
        x.mode = Mode::Value;
    }
}
