//! Comparisons, and why values cannot be compared.

use super::binary::op_text;
use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::types::constant::Constant;
use crate::types::info::Mode;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    /// `x op y` for a comparison. In a switch, `tag` is the tag's text.
    pub(super) fn comparison(&mut self, x: &mut Operand, y: &mut Operand, op: BinaryOp, tag: Option<&str>) {
        let types = self.types;
        if types.is_invalid(x.ty) || types.is_invalid(y.ty) {
            x.set_invalid();
            return;
        }
        let mut code = Code::MismatchedTypes;
        let mut at_y = false;
        let mut cause = String::new();
        let ok = self.assignable_to(x, y.ty).is_ok() || self.assignable_to(y, x.ty).is_ok();
        let good = 'check: {
            if !ok {
                at_y = true;
                cause = format!("mismatched types {} and {}", self.ts(x.ty), self.ts(y.ty));
                break 'check false;
            }
            code = Code::UndefinedOp;
            if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
                if x.is_nil() || y.is_nil() {
                    let t = if x.is_nil() { y.ty } else { x.ty };
                    if !types.has_nil(t) || x.is_nil() && y.is_nil() {
                        at_y = true;
                        break 'check false;
                    }
                } else if types.is_type_param(x.ty) && types.type_set(x.ty).is_empty() {
                    cause = "empty type set".into();
                    break 'check false;
                } else if !types.comparable_type(x.ty, true) {
                    cause = self.incomparable_cause(x.ty);
                    break 'check false;
                } else if !types.comparable_type(y.ty, true) {
                    at_y = true;
                    cause = self.incomparable_cause(y.ty);
                    break 'check false;
                }
            } else if !types.all_ordered(x.ty) {
                break 'check false;
            } else if !types.all_ordered(y.ty) {
                at_y = true;
                break 'check false;
            }
            true
        };
        if good {
            if let (Some(a), Some(b)) = (self.cval(x), self.cval(y)) {
                let v = a.compare(op, b).map_or(Constant::Unknown, Constant::Bool);
                self.set_const(x, v);
            } else {
                x.mode = Mode::Value;
                for o in [&*x, &*y] {
                    if let Some(e) = o.expr {
                        self.update_expr_type(e, types.default_type(o.ty), true);
                    }
                }
            }
            x.ty = TypeId::UNTYPED_BOOL;
            return;
        }
        if cause.is_empty() {
            if types.is_type_param(x.ty) || types.is_type_param(y.ty) {
                at_y = !types.is_type_param(x.ty);
                let t = if at_y { y.ty } else { x.ty };
                cause = format!("type parameter {} cannot use operator {}", self.ts(t), op_text(op));
            } else {
                let t = if at_y { y.ty } else { x.ty };
                let kind = types.composite_kind(t);
                let what = if kind.is_empty() { self.ts(t) } else { kind.to_string() };
                cause = format!("operator {} not defined on {what}", op_text(op));
            }
        }
        let text = |c: &Self, o: &Operand| o.expr.map_or(String::new(), |e| c.es(e));
        let (xs, ys) = (text(self, x), text(self, y));
        match tag {
            Some(tag) => {
                let msg = format!("invalid case {xs} in switch on {tag} ({cause})");
                self.err(self.opos(x), code, msg);
            }
            None => {
                let pos = if at_y { self.opos(y) } else { self.opos(x) };
                let help = if code == Code::MismatchedTypes { self.mismatch_help(x, y) } else { None };
                let msg = format!("invalid operation: {xs} {} {ys} ({cause})", op_text(op));
                self.err_help(pos, code, msg, help);
            }
        }
        x.set_invalid();
    }

    /// Why values of the type cannot be compared.
    pub(super) fn incomparable_cause(&self, t: TypeId) -> String {
        let types = self.types;
        match types.under(t) {
            Type::Slice(_) | Type::Signature(_) | Type::Map { .. } => {
                format!("{} can only be compared to nil", types.composite_kind(t))
            }
            Type::Struct(s) => match s.fields.iter().find(|f| !types.comparable_type(f.ty, true)) {
                Some(f) => format!("struct containing {} cannot be compared", self.ts(f.ty)),
                None => String::new(),
            },
            Type::Array { .. } => format!("{} cannot be compared", self.ts(t)),
            Type::Interface(_) if types.type_set(t).is_empty() => "empty type set".into(),
            Type::Interface(_) => "incomparable types in type set".into(),
            _ => String::new(),
        }
    }
}
