//! Expressions: the entry points for each context, and what each kind of
//! expression is checked by.

use super::target::Target;
use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::types::constant::Constant;
use crate::types::info::{Mode, TypeAndValue};
use crate::types::repr::*;

impl<'a> Checker<'a> {
    /// A single value.
    pub(super) fn expr(&mut self, target: Option<Target>, e: ExprId) -> Operand {
        let mut x = self.raw_expr(target, e, None, false);
        self.exclude(&mut x, true);
        self.single_value(&mut x);
        x
    }
    /// A single value that may be a generic function.
    pub(super) fn generic_expr(&mut self, e: ExprId) -> Operand {
        let mut x = self.raw_expr(None, e, None, true);
        self.exclude(&mut x, true);
        self.single_value(&mut x);
        x
    }
    /// The same, where a composite literal may leave out its type.
    pub(super) fn generic_expr_with_hint(&mut self, e: ExprId, hint: TypeId) -> Operand {
        let mut x = self.raw_expr(None, e, Some(hint), true);
        self.exclude(&mut x, true);
        self.single_value(&mut x);
        x
    }
    /// A single value or a type.
    pub(super) fn expr_or_type(&mut self, e: ExprId, allow_generic: bool) -> Operand {
        let mut x = self.raw_expr(None, e, None, allow_generic);
        if x.mode == Mode::NoValue {
            self.exclude(&mut x, false);
        }
        self.single_value(&mut x);
        x
    }
    /// One or several values; with `comma_ok`, two if the form allows it. The
    /// flag says that it was such a form.
    pub(super) fn multi_expr(&mut self, e: ExprId, comma_ok: bool) -> (Vec<Operand>, bool) {
        let mut x = self.raw_expr(None, e, None, false);
        self.exclude(&mut x, true);
        if x.is_valid()
            && let Type::Tuple(p) = self.types.get(x.ty)
        {
            return (Operand::results(e, p), false);
        }
        if comma_ok && matches!(x.mode, Mode::MapIndex | Mode::CommaOk) {
            let ok = Operand { nth: super::operand::COMMA_OK, ..Operand::value(e, TypeId::UNTYPED_BOOL) };
            return (vec![x, ok], true);
        }
        (vec![x], false)
    }

    pub(super) fn exclude(&mut self, x: &mut Operand, types: bool) {
        let msg = match x.mode {
            Mode::NoValue if types => format!("{} used as value", self.os(x)),
            Mode::NoValue => format!("{} used as value or type", self.os(x)),
            Mode::Builtin(_) => format!("{} must be called", self.os(x)),
            Mode::TypeExpr if types => format!("{} is not an expression", self.os(x)),
            _ => return,
        };
        let code = match x.mode {
            Mode::NoValue => Code::TooManyValues,
            Mode::Builtin(_) => Code::UncalledBuiltin,
            _ => Code::NotAnExpr,
        };
        self.err(self.opos(x), code, msg);
        x.set_invalid();
    }

    pub(super) fn single_value(&mut self, x: &mut Operand) {
        if x.mode == Mode::Value
            && let Type::Tuple(p) = self.types.get(x.ty)
        {
            debug_assert!(p.len() != 1);
            let msg = format!("multiple-value {} in single-value context", self.os(x));
            self.err(self.opos(x), Code::TooManyValues, msg);
            x.set_invalid();
        }
    }

    /// Checks an expression of any kind and records what it found.
    pub(super) fn raw_expr(
        &mut self,
        target: Option<Target>,
        e: ExprId,
        hint: Option<TypeId>,
        allow_generic: bool,
    ) -> Operand {
        if !self.enter(e) {
            return Operand::invalid(e);
        }
        let mut x = self.expr_node(target, e, hint);
        self.leave();
        if !allow_generic {
            self.non_generic(target, &mut x);
        }
        x.expr = Some(e);
        self.record(&x);
        x
    }

    pub(super) fn record(&mut self, x: &Operand) {
        let Some(e) = x.expr else { return };
        let ty = match x.mode {
            Mode::Invalid => TypeId::INVALID,
            Mode::NoValue => TypeId::EMPTY_TUPLE,
            _ => x.ty,
        };
        self.info.types[e.index()] = TypeAndValue { mode: x.mode, ty };
    }

    /// A generic function must be instantiated, unless the target tells how.
    pub(super) fn non_generic(&mut self, target: Option<Target>, x: &mut Operand) {
        let what = match x.mode {
            Mode::Invalid | Mode::NoValue => return,
            _ => match self.types.get(x.ty) {
                Type::Named(_) | Type::Alias(_) if self.types.is_generic(x.ty) => "type",
                Type::Signature(s) if !s.tparams.is_empty() => {
                    if let Some(t) = target {
                        if self.allow(18) {
                            let what = "implicitly instantiated function in assignment";
                            self.version_error(self.opos(x), 21, what);
                        }
                        self.func_inst(Some(t), x, None);
                        return;
                    }
                    "function"
                }
                _ => return,
            },
        };
        let e = x.expr.map_or(String::new(), |e| self.es(e));
        let msg = format!("cannot use generic {what} {e} without instantiation");
        self.err(self.opos(x), Code::WrongTypeArgCount, msg);
        x.set_invalid();
        x.ty = TypeId::INVALID;
    }

    fn expr_node(&mut self, target: Option<Target>, e: ExprId, hint: Option<TypeId>) -> Operand {
        let types = self.types;
        let mut x = Operand::invalid(e);
        match self.ast.expr(e) {
            Expr::Bad => {}
            Expr::Ident(id) => x = self.ident(e, id),
            Expr::Ellipsis(_) => self.err_at(e, Code::InvalidDotDotDot, "invalid use of ..."),
            Expr::BasicLit { kind, text } => {
                let text = self.text(text);
                if kind == LitKind::Bad {
                    return x;
                }
                if text.len() > 10_000 && kind != LitKind::String {
                    let short: String = text.chars().take(10).collect();
                    let msg = format!("excessively long constant: {short}... ({} chars)", text.len());
                    self.err_at(e, Code::InvalidConstVal, msg);
                    return x;
                }
                if kind != LitKind::String && !self.allow(13) {
                    self.literal_version(e, kind, text);
                }
                let v = Constant::from_literal(kind, text);
                if v.is_unknown() {
                    if kind != LitKind::Char {
                        self.err_at(e, Code::InvalidConstVal, format!("malformed constant: {text}"));
                    }
                    return x;
                }
                x.ty = match kind {
                    LitKind::Int => TypeId::UNTYPED_INT,
                    LitKind::Float => TypeId::UNTYPED_FLOAT,
                    LitKind::Imag => TypeId::UNTYPED_COMPLEX,
                    LitKind::Char => TypeId::UNTYPED_RUNE,
                    LitKind::String | LitKind::Bad => TypeId::UNTYPED_STRING,
                };
                self.set_const(&mut x, v);
                self.overflow(&mut x, self.start_pos(e));
            }
            Expr::FuncLit { ty, body } => self.func_lit(&mut x, ty, body),
            Expr::CompositeLit { ty, elts, rbrace } => self.composite_lit(&mut x, e, ty, elts, rbrace, hint),
            Expr::Paren(inner) => {
                x = self.raw_expr(None, inner, None, false);
                x.expr = Some(e);
            }
            Expr::Selector { x: inner, sel } => x = self.selector(e, inner, sel, false),
            Expr::Index { x: inner, indices } => {
                let (y, generic) = self.index_expr(e, inner, indices);
                x = y;
                if generic {
                    self.func_inst(target, &mut x, Some((e, indices)));
                }
                x.expr = Some(e);
            }
            Expr::Slice { x: inner, lo, hi, max, three } => x = self.slice_expr(e, inner, lo, hi, max, three),
            Expr::TypeAssert { x: inner, ty } => {
                let Some(te) = ty else {
                    self.err_at(
                        e,
                        Code::InvalidTypeSwitch,
                        "invalid syntax tree: use of .(type) outside type switch",
                    );
                    self.use_exprs(&[inner]);
                    return x;
                };
                let y = self.expr(None, inner);
                if !y.is_valid() {
                    return x;
                }
                if types.is_type_param(y.ty) {
                    let msg = format!(
                        "invalid operation: cannot use type assertion on type parameter value {}",
                        self.os(&y)
                    );
                    self.err(self.opos(&y), Code::InvalidAssert, msg);
                    return x;
                }
                if !matches!(types.under(y.ty), Type::Interface(_)) {
                    let msg = format!("invalid operation: {} is not an interface", self.os(&y));
                    self.err(self.opos(&y), Code::InvalidAssert, msg);
                    return x;
                }
                let t = self.var_type(te);
                if !t.is_valid() {
                    return x;
                }
                if self.incomplete(t) {
                    return x;
                }
                self.type_assertion(e, &y, t, false);
                x.mode = Mode::CommaOk;
                x.ty = t;
            }
            Expr::Call { fun, args, dots, .. } => x = self.call(e, fun, args, dots),
            Expr::Star(inner) => {
                let y = self.expr_or_type(inner, false);
                match y.mode {
                    Mode::Invalid => {}
                    Mode::TypeExpr => {
                        self.valid_var_type(inner, y.ty);
                        x.mode = Mode::TypeExpr;
                        x.ty = types.pointer(y.ty);
                    }
                    _ => {
                        let base = if y.is_nil() { Ok(None) } else { self.pointer_base(&y) };
                        let Ok(base) = base else { return x };
                        match base {
                            Some(b) => {
                                if self.incomplete(b) {
                                    return x;
                                }
                                x.mode = Mode::Variable;
                                x.ty = b;
                            }
                            None => {
                                let msg = format!("invalid operation: cannot indirect {}", self.os(&y));
                                self.err(self.opos(&y), Code::InvalidIndirection, msg);
                            }
                        }
                    }
                }
            }
            Expr::Unary { op, x: inner } => self.unary(&mut x, e, op, inner),
            Expr::Binary { op, x: l, y: r } => x = self.binary_chain(e, l, r, op),
            Expr::KeyValue { .. } => self.err_at(e, Code::Other, "no key:value expected"),
            Expr::ArrayType { .. }
            | Expr::StructType { .. }
            | Expr::FuncType(_)
            | Expr::InterfaceType { .. }
            | Expr::MapType { .. }
            | Expr::ChanType { .. } => {
                // A type it is, valid or not.
                x = Operand { mode: Mode::TypeExpr, ty: self.typ(e), ..x };
            }
        }
        x.expr = Some(e);
        x
    }
}
