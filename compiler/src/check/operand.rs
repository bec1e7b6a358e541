//! Operands: an expression with what is known about its value, and how
//! messages describe it.

use super::Checker;
use crate::syntax::ast::ExprId;
use crate::syntax::source::Pos;
use crate::types::constant::Constant;
use crate::types::info::Mode;
use crate::types::repr::*;

/// `Operand::nth` of the second value of a comma-ok form.
pub(super) const COMMA_OK: u16 = u16::MAX;

/// An expression while it is being checked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Operand {
    pub mode: Mode,
    pub ty: TypeId,
    pub expr: Option<ExprId>,
    /// Which result of a call it is, counted from 1; 0 if it is no such thing.
    pub nth: u16,
}

impl Operand {
    pub fn invalid(e: ExprId) -> Operand {
        Operand { mode: Mode::Invalid, ty: TypeId::INVALID, expr: Some(e), nth: 0 }
    }
    pub fn value(e: ExprId, ty: TypeId) -> Operand {
        Operand { mode: Mode::Value, ty, expr: Some(e), nth: 0 }
    }
    /// The results of a call, one by one.
    pub fn results(e: ExprId, list: &[Param]) -> Vec<Operand> {
        list.iter().zip(1..).map(|(p, nth)| Operand { nth, ..Operand::value(e, p.ty) }).collect()
    }
    pub fn is_valid(&self) -> bool {
        self.mode != Mode::Invalid
    }
    pub fn is_nil(&self) -> bool {
        self.mode == Mode::NilValue
    }
    pub fn is_const(&self) -> bool {
        matches!(self.mode, Mode::Constant(_))
    }
    pub fn set_invalid(&mut self) {
        self.mode = Mode::Invalid;
    }
}

fn mode_text(m: Mode) -> &'static str {
    match m {
        Mode::Invalid => "invalid operand",
        Mode::NoValue => "no value",
        Mode::Builtin(_) => "built-in",
        Mode::TypeExpr => "type",
        Mode::Constant(_) => "constant",
        Mode::Variable => "variable",
        Mode::MapIndex => "map index expression",
        Mode::Value => "value",
        Mode::NilValue => "nil",
        Mode::CommaOk => "comma, ok expression",
    }
}

impl<'a> Checker<'a> {
    /// Where errors about an operand are reported.
    pub(super) fn opos(&self, x: &Operand) -> Pos {
        x.expr.map_or(Pos::NONE, |e| self.start_pos(e))
    }
    /// The value of a constant operand.
    pub(super) fn cval(&self, x: &Operand) -> Option<&'a Constant> {
        match x.mode {
            Mode::Constant(c) => Some(self.val(c)),
            _ => None,
        }
    }
    pub(super) fn set_const(&self, x: &mut Operand, c: Constant) {
        x.mode = Mode::Constant(self.new_const(c));
    }

    /// The kind of type that stands before a type's name in messages: `struct `
    /// for a named struct type, `int ` for a named integer type.
    pub(super) fn type_desc(&self, t: TypeId) -> String {
        let mut out = String::new();
        if self.types.is_generic(t) {
            out.push_str("generic ");
        }
        if matches!(self.types.get(t), Type::Named(_) | Type::Alias(_)) {
            let kind = self.types.composite_kind(t);
            if kind.is_empty() {
                if let Type::Basic(b) = self.types.under(t) {
                    out.push_str(b.name.trim_start_matches("unsafe."));
                    out.push(' ');
                }
            } else {
                out.push_str(kind);
                out.push(' ');
            }
        }
        out
    }

    /// The same, but `nil` is `untyped nil`.
    pub(super) fn os_typed(&self, x: &Operand) -> String {
        if x.is_nil() { "untyped nil".into() } else { self.os(x) }
    }

    /// The operand as messages print it: `x (variable of type int)`.
    pub(super) fn os(&self, x: &Operand) -> String {
        if x.mode == Mode::NilValue {
            return if x.ty == TypeId::UNTYPED_NIL || x.ty == TypeId::INVALID {
                "nil".into()
            } else {
                format!("nil (of type {})", self.ts(x.ty))
            };
        }
        let expr = match (x.expr, x.mode) {
            _ if x.nth == COMMA_OK => "ok value of (comma, ok) expression".to_string(),
            _ if x.nth > 0 => {
                let n = x.nth;
                let suffix = match (n % 10, n % 100) {
                    (1, k) if k != 11 => "st",
                    (2, k) if k != 12 => "nd",
                    (3, k) if k != 13 => "rd",
                    _ => "th",
                };
                format!("{n}{suffix} function result")
            }
            (Some(e), _) => self.es(e),
            (None, Mode::TypeExpr) => self.ts(x.ty),
            (None, Mode::Constant(c)) => self.val(c).text(),
            _ => String::new(),
        };
        let mut out = String::new();
        if !expr.is_empty() {
            out.push_str(&expr);
            out.push_str(" (");
        }
        let mut has_type = false;
        match x.mode {
            Mode::Invalid | Mode::NoValue | Mode::Builtin(_) | Mode::TypeExpr => {}
            _ if x.ty.is_untyped() => {
                out.push_str(&self.ts(x.ty));
                out.push(' ');
            }
            _ => has_type = true,
        }
        out.push_str(mode_text(x.mode));
        if let Mode::Constant(c) = x.mode {
            let text = self.val(c).text();
            if text != expr {
                out.push(' ');
                out.push_str(&text);
            }
        }
        if has_type {
            if self.types.is_invalid(x.ty) {
                out.push_str(" with invalid type");
            } else if let Some(p) = self.types.as_type_param(x.ty) {
                out.push_str(&format!(
                    " of type {} constrained by {}",
                    self.ts(x.ty),
                    self.ts(p.bound.get())
                ));
                if self.types.type_set(x.ty).is_empty() {
                    out.push_str(" with empty type set");
                }
            } else {
                out.push_str(&format!(" of {}type {}", self.type_desc(x.ty), self.ts(x.ty)));
            }
        }
        if !expr.is_empty() {
            out.push(')');
        }
        out
    }
}
