//! Untyped values: what they convert to, and telling the operands of an
//! expression the type it finally gets. An expression whose recorded type is
//! untyped is one whose final type is not known yet.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::types::constant::{ConstId, Constant};
use crate::types::info::{Mode, TypeAndValue};
use crate::types::repr::*;

impl<'a> Checker<'a> {
    /// The type (and for constants the value) that an untyped operand takes
    /// where a `target` is expected; the error's code if it cannot.
    pub(super) fn implicit_type(
        &self,
        x: &Operand,
        target: TypeId,
    ) -> Result<(TypeId, Option<ConstId>), Code> {
        let types = self.types;
        if !x.is_valid() || !x.ty.is_untyped() || types.is_invalid(target) {
            return Ok((x.ty, None));
        }
        if x.is_nil() {
            return if types.has_nil(target) {
                Ok((target, None))
            } else {
                Err(Code::InvalidUntypedConversion)
            };
        }
        if target.is_untyped() {
            if x.ty == target {
                return Ok((target, None));
            }
            if types.is_numeric(x.ty) && types.is_numeric(target) {
                return Ok((x.ty.max(target), None));
            }
            return Err(Code::InvalidUntypedConversion);
        }
        match types.under(target) {
            Type::Basic(b) => {
                if let Some(v) = self.cval(x) {
                    let v = self.representation(x, v, b.kind)?;
                    return Ok((target, Some(self.new_const(v))));
                }
                let ok = match x.ty {
                    TypeId::UNTYPED_BOOL => b.kind.is_boolean(),
                    TypeId::UNTYPED_STRING => b.kind.is_string(),
                    _ => b.kind.is_numeric(),
                };
                if ok { Ok((target, None)) } else { Err(Code::InvalidUntypedConversion) }
            }
            Type::Interface(_) => {
                if types.is_type_param(target) {
                    let ok = types.terms_of(target).is_some_and(|l| {
                        !l.is_empty()
                            && l.iter().all(|t| self.implicit_type(x, types.underlying(t.ty)).is_ok())
                    });
                    return if ok { Ok((target, None)) } else { Err(Code::InvalidUntypedConversion) };
                }
                if !types.type_set(target).is_all() {
                    return Err(Code::InvalidUntypedConversion);
                }
                Ok((types.default_type(x.ty), None))
            }
            _ => Err(Code::InvalidUntypedConversion),
        }
    }

    fn representation(&self, x: &Operand, v: &Constant, kind: BasicKind) -> Result<Constant, Code> {
        if let Some(v) = v.represent(kind) {
            return Ok(v);
        }
        if self.types.is_numeric(x.ty) && kind.is_numeric() {
            if !self.types.is_integer(x.ty) && kind.is_integer() {
                return Err(Code::TruncatedFloat);
            }
            return Err(Code::NumericOverflow);
        }
        Err(Code::InvalidConstVal)
    }

    /// Requires a constant operand to be representable as the basic type `t`.
    pub(super) fn representable(&mut self, x: &mut Operand, t: TypeId) {
        let (Some(v), Some(kind)) = (self.cval(x), self.types.basic_kind(t)) else { return };
        match self.representation(x, v, kind) {
            Ok(v) => self.set_const(x, v),
            Err(code) => {
                self.invalid_conversion(code, x, t);
                x.set_invalid();
            }
        }
    }

    pub(super) fn invalid_conversion(&mut self, code: Code, x: &Operand, target: TypeId) {
        let (xs, t) = (self.os(x), self.ts(target));
        let msg = match code {
            Code::TruncatedFloat => format!("{xs} truncated to {t}"),
            Code::NumericOverflow => format!("{xs} overflows {t}"),
            _ => format!("cannot convert {xs} to type {t}"),
        };
        self.err(self.opos(x), code, msg);
    }

    /// Gives an untyped operand the type that a `target` beside it asks for.
    pub(super) fn convert_untyped(&mut self, x: &mut Operand, target: TypeId) {
        match self.implicit_type(x, target) {
            Err(code) => {
                let types = self.types;
                let shown = if types.is_type_param(target) { target } else { types.underlying(target) };
                self.invalid_conversion(code, x, shown);
                x.set_invalid();
            }
            Ok((ty, val)) => {
                if let Some(v) = val {
                    x.mode = Mode::Constant(v);
                    self.update_expr_val(x);
                }
                if ty != x.ty {
                    x.ty = ty;
                    if let Some(e) = x.expr {
                        self.update_expr_type(e, ty, false);
                    }
                }
            }
        }
    }

    /// Records an untyped constant's new value.
    pub(super) fn update_expr_val(&mut self, x: &Operand) {
        if let Some(e) = x.expr {
            let tv = &mut self.info.types[e.index()];
            if tv.ty.is_untyped() && matches!(tv.mode, Mode::Constant(_)) {
                tv.mode = x.mode;
            }
        }
    }

    /// Tells an untyped expression and its operands their type. Unless `is_final`, an
    /// untyped type may yet change.
    pub(super) fn update_expr_type(&mut self, e: ExprId, ty: TypeId, is_final: bool) {
        let types = self.types;
        let mut todo = vec![e];
        while let Some(e) = todo.pop() {
            let old = self.info.types[e.index()];
            if !old.ty.is_untyped() || old.mode == Mode::Invalid {
                continue;
            }
            let is_const = matches!(old.mode, Mode::Constant(_));
            match self.ast.expr(e) {
                Expr::Paren(x) => todo.push(x),
                Expr::Unary { x, .. } if !is_const => todo.push(x),
                Expr::Binary { op, x, y } if !is_const => {
                    use BinaryOp::*;
                    match op {
                        Eq | Ne | Lt | Le | Gt | Ge => {}
                        Shl | Shr => todo.push(x),
                        _ => {
                            todo.push(y);
                            todo.push(x);
                        }
                    }
                }
                _ => {}
            }
            if !is_final && ty.is_untyped() {
                self.info.types[e.index()].ty = types.underlying(ty);
                continue;
            }
            if self.shift_lhs.remove(&e) && !types.all_integer(ty) {
                let msg = format!(
                    "invalid operation: shifted operand {} (type {}) must be integer",
                    self.es(e),
                    self.ts(ty)
                );
                self.err_at(e, Code::InvalidShiftOperand, msg);
                continue;
            }
            let mut mode = old.mode;
            if is_const && ty != old.ty {
                let mut c = Operand { mode: old.mode, ty: old.ty, expr: None, nth: 0 };
                // The conversion must not come back here, but messages want the text.
                c.expr = Some(e);
                match self.implicit_type(&c, ty) {
                    Ok((_, Some(v))) => mode = Mode::Constant(v),
                    Ok(_) => {}
                    Err(code) => {
                        self.invalid_conversion(code, &c, ty);
                        continue;
                    }
                }
            }
            self.info.types[e.index()] = TypeAndValue { mode, ty };
        }
    }
}
