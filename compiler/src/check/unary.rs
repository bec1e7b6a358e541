//! Unary operators.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::types::info::Mode;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    pub(super) fn unary(&mut self, x: &mut Operand, e: ExprId, op: UnaryOp, inner: ExprId) {
        let types = self.types;
        let mut y = self.expr(None, inner);
        if !y.is_valid() {
            return;
        }
        match op {
            UnaryOp::And => {
                let lit = matches!(self.ast.expr(self.ast.unparen(inner)), Expr::CompositeLit { .. });
                if !lit && y.mode != Mode::Variable {
                    let msg = format!("invalid operation: cannot take address of {}", self.os(&y));
                    self.err(self.opos(&y), Code::UnaddressableOperand, msg);
                    return;
                }
                x.mode = Mode::Value;
                x.ty = types.pointer(y.ty);
            }
            UnaryOp::Recv => {
                if let Some(elem) = self.chan_elem(&y, true)
                    && !self.incomplete(elem)
                {
                    x.mode = Mode::CommaOk;
                    x.ty = elem;
                    self.env.has_call_or_recv = true;
                }
            }
            UnaryOp::Tilde => {
                let msg = "cannot use ~ outside of interface or type constraint";
                if types.all_integer(y.ty) {
                    let msg = format!("{msg} (use ^ for bitwise complement)");
                    self.err_at(e, Code::UndefinedOp, msg);
                } else {
                    self.err_at(e, Code::UndefinedOp, msg);
                }
            }
            _ => {
                let (ok, text) = match op {
                    UnaryOp::Plus => (types.all_numeric(y.ty), "+"),
                    UnaryOp::Neg => (types.all_numeric(y.ty), "-"),
                    UnaryOp::Xor => (types.all_integer(y.ty), "^"),
                    _ => (types.all_boolean(y.ty), "!"),
                };
                if !ok {
                    let msg = format!("invalid operation: operator {text} not defined on {}", self.os(&y));
                    self.err(self.opos(&y), Code::UndefinedOp, msg);
                    return;
                }
                *x = y;
                match self.cval(&y) {
                    Some(v) if v.is_unknown() => {}
                    Some(v) => {
                        let kind = types.basic_kind(y.ty).unwrap_or(BasicKind::Invalid);
                        let v = v.unary(op, kind);
                        self.set_const(x, v);
                        x.expr = Some(e);
                        self.overflow(x, self.start_pos(e));
                    }
                    None => x.mode = Mode::Value,
                }
            }
        }
        y.set_invalid();
    }

    /// What a pointer operand points to; Err if that was reported to differ.
    pub(super) fn pointer_base(&mut self, x: &Operand) -> Result<Option<TypeId>, ()> {
        let types = self.types;
        if !types.is_type_param(x.ty) {
            return Ok(match types.under(x.ty) {
                Type::Pointer(e) => Some(*e),
                _ => None,
            });
        }
        let mut base = None;
        for term in types.terms_of(x.ty).unwrap_or_default() {
            let Type::Pointer(e) = types.under(term.ty) else { return Ok(None) };
            if base.is_some_and(|b| !types.identical(b, *e)) {
                let msg =
                    format!("invalid operation: pointers of {} must have identical base types", self.os(x));
                self.err(self.opos(x), Code::InvalidIndirection, msg);
                return Err(());
            }
            base = Some(*e);
        }
        Ok(base)
    }
}
