//! Binary operators, but for what is special about comparisons and shifts.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::types::constant::Constant;
use crate::types::info::Mode;
use crate::types::repr::*;

pub(super) fn op_text(op: BinaryOp) -> &'static str {
    use BinaryOp::*;
    match op {
        OrOr => "||",
        AndAnd => "&&",
        Eq => "==",
        Ne => "!=",
        Lt => "<",
        Le => "<=",
        Gt => ">",
        Ge => ">=",
        Add => "+",
        Sub => "-",
        Or => "|",
        Xor => "^",
        Mul => "*",
        Div => "/",
        Rem => "%",
        Shl => "<<",
        Shr => ">>",
        And => "&",
        AndNot => "&^",
    }
}

pub(super) fn is_comparison(op: BinaryOp) -> bool {
    use BinaryOp::*;
    matches!(op, Eq | Ne | Lt | Le | Gt | Ge)
}

fn is_shift(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Shl | BinaryOp::Shr)
}

impl<'a> Checker<'a> {
    /// Long chains `a + b + c + …` nest to the left: they are unrolled here, so
    /// that their length costs no stack.
    pub(super) fn binary_chain(&mut self, e: ExprId, l: ExprId, r: ExprId, op: BinaryOp) -> Operand {
        let mut todo = vec![(e, r, op)];
        let mut left = l;
        while let Expr::Binary { op, x, y } = self.ast.expr(left) {
            todo.push((left, y, op));
            left = x;
        }
        let mut x = self.expr(None, left);
        let mut first = true;
        while let Some((e, r, op)) = todo.pop() {
            if !first {
                // What `expr` does for an inner operand.
                self.record(&x);
            }
            first = false;
            let y = self.expr(None, r);
            self.binary(&mut x, y, Some(e), op);
            x.expr = Some(e);
        }
        x
    }

    /// `x op y`; `e` is None for an assignment operation `x op= y`.
    pub(super) fn binary(&mut self, x: &mut Operand, mut y: Operand, e: Option<ExprId>, op: BinaryOp) {
        let types = self.types;
        if !x.is_valid() {
            return;
        }
        if !y.is_valid() {
            x.set_invalid();
            x.expr = y.expr;
            return;
        }
        if is_shift(op) {
            self.shift(x, &mut y, e, op);
            return;
        }
        self.match_operands(x, &mut y);
        if !x.is_valid() {
            return;
        }
        if is_comparison(op) {
            self.comparison(x, &mut y, op, None);
            return;
        }
        if !types.identical(x.ty, y.ty) {
            if x.ty.is_valid() && y.ty.is_valid() {
                let (a, b) = (self.ts(x.ty), self.ts(y.ty));
                let msg = match e {
                    Some(e) => format!("invalid operation: {} (mismatched types {a} and {b})", self.es(e)),
                    None => format!(
                        "invalid operation: {} {}= {} (mismatched types {a} and {b})",
                        x.expr.map_or(String::new(), |e| self.es(e)),
                        op_text(op),
                        y.expr.map_or(String::new(), |e| self.es(e))
                    ),
                };
                let help = self.mismatch_help(x, &y);
                self.err_help(self.opos(x), Code::MismatchedTypes, msg, help);
            }
            x.set_invalid();
            return;
        }
        use BinaryOp::*;
        let ok = match op {
            Add => types.all_numeric_or_string(x.ty),
            Sub | Mul | Div => types.all_numeric(x.ty),
            Rem | And | Or | Xor | AndNot => types.all_integer(x.ty),
            _ => types.all_boolean(x.ty),
        };
        if !ok {
            let msg = format!("invalid operation: operator {} not defined on {}", op_text(op), self.os(x));
            self.err(self.opos(x), Code::UndefinedOp, msg);
            x.set_invalid();
            return;
        }
        if matches!(op, Div | Rem)
            && (x.is_const() || types.all_integer(x.ty))
            && self.cval(&y).is_some_and(Constant::is_zero)
        {
            self.err(self.opos(&y), Code::DivisionByZero, "invalid operation: division by zero");
            x.set_invalid();
            return;
        }
        if let (Some(a), Some(b)) = (self.cval(x), self.cval(&y)) {
            if a.is_unknown() || b.is_unknown() {
                self.set_const(x, Constant::Unknown);
                return;
            }
            let v = a.binary(op, b, types.is_integer(x.ty));
            if v.is_unknown() && op == Div && types.is_complex(x.ty) {
                // The divisor's square is too small for any number.
                self.err(self.opos(&y), Code::DivisionByZero, "invalid operation: division by zero");
                x.set_invalid();
                return;
            }
            self.folded(x, v, e);
            return;
        }
        x.mode = Mode::Value;
    }

    pub(super) fn may_convert(&self, x: &Operand, y: &Operand) -> bool {
        let types = self.types;
        if !x.ty.is_untyped() && !y.ty.is_untyped() {
            return false;
        }
        if types.all_numeric(x.ty) != types.all_numeric(y.ty) {
            return false;
        }
        if types.is_non_tparam_interface(x.ty) || types.is_non_tparam_interface(y.ty) {
            return true;
        }
        if types.all_boolean(x.ty) != types.all_boolean(y.ty) {
            return false;
        }
        if types.all_string(x.ty) != types.all_string(y.ty) {
            return false;
        }

        if x.is_nil() {
            return types.has_nil(y.ty);
        }
        if y.is_nil() {
            return types.has_nil(x.ty);
        }
        let is_ptr = |t| matches!(types.under(t), Type::Pointer(_));
        !is_ptr(x.ty) && !is_ptr(y.ty)
    }

    /// Converts untyped operands so that both have one type, where possible.
    pub(super) fn match_operands(&mut self, x: &mut Operand, y: &mut Operand) {
        if self.may_convert(x, y) {
            self.convert_untyped(x, y.ty);
            if !x.is_valid() {
                return;
            }
            self.convert_untyped(y, x.ty);
            if !y.is_valid() {
                x.set_invalid();
            }
        }
    }
}
