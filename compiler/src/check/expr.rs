//! Expressions: the entry points for each context, unary and binary operators,
//! shifts and comparisons.

use super::{Checker, Operand};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::constant::Constant;
use crate::types::info::{Mode, TypeAndValue};
use crate::types::repr::*;
use dashu_int::ops::BitTest;

/// The function type that a generic function is to be assigned to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    pub sig: TypeId,
    pub desc: Desc,
}

/// What a target is called in messages.
#[derive(Clone, Copy, Debug)]
pub(super) enum Desc {
    Name(Symbol),
    Expr(ExprId),
    /// One of the checker's `contexts`.
    Context(usize),
}

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

/// Shift counts of constants beyond this are absurd: the width of a float64's range.
const SHIFT_BOUND: u64 = 1023 - 1 + 52;
/// Untyped integers may not grow beyond this many bits.
const MAX_UNTYPED_BITS: usize = 512;

impl<'a> Checker<'a> {
    /// The target for assigning to a variable of type `t`, if that is a function type.
    pub(super) fn target(&self, t: TypeId, name: Symbol) -> Option<Target> {
        self.target_of(t, Desc::Name(name))
    }
    /// The same with any description.
    pub(super) fn target_of(&self, t: TypeId, desc: Desc) -> Option<Target> {
        let sig = if t.is_valid() { self.types.core_type(t)? } else { return None };
        matches!(self.types.get(sig), Type::Signature(_)).then_some(Target { sig, desc })
    }
    pub(super) fn target_text(&self, t: Target) -> String {
        match t.desc {
            Desc::Name(Symbol::EMPTY) => "result variable".into(),
            Desc::Name(s) => self.text(s).into(),
            Desc::Expr(e) => self.es(e),
            Desc::Context(i) => self.contexts.get(i).cloned().unwrap_or_default(),
        }
    }

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
                    let (pos, end) = (self.ast.expr_pos(e), self.ast.expr_pos(e).0 + text.len() as u32);
                    let told = |d: &Diagnostic| d.code == Code::Syntax && (pos.0..=end).contains(&d.pos.0);
                    if kind != LitKind::String && kind != LitKind::Char && !self.diags.iter().any(told) {
                        self.err(pos, Code::InvalidConstVal, format!("malformed constant: {text}"));
                    }
                    return x;
                }
                x.ty = match kind {
                    LitKind::Int => TypeId::UNTYPED_INT,
                    LitKind::Float => TypeId::UNTYPED_FLOAT,
                    LitKind::Imag => TypeId::UNTYPED_COMPLEX,
                    LitKind::Char => TypeId::UNTYPED_RUNE,
                    LitKind::String => TypeId::UNTYPED_STRING,
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
                let y = self.expr(None, inner);
                if !y.is_valid() {
                    return x;
                }
                let Some(te) = ty else {
                    self.err_at(
                        e,
                        Code::InvalidTypeSwitch,
                        "invalid syntax tree: use of .(type) outside type switch",
                    );
                    return x;
                };
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
                x.ty = self.typ(e);
                if x.ty.is_valid() {
                    x.mode = Mode::TypeExpr;
                }
            }
        }
        x.expr = Some(e);
        x
    }

    /// Reports a form of number that the language version does not know.
    fn literal_version(&mut self, e: ExprId, kind: LitKind, text: &str) {
        let radix = text.get(..2).unwrap_or("").to_ascii_lowercase();
        let what = match (kind, &radix[..]) {
            (LitKind::Char, _) => return,
            _ if text.contains('_') => "underscore in numeric literal",
            (LitKind::Int | LitKind::Imag, "0b") => "binary literal",
            (LitKind::Int | LitKind::Imag, "0o") => "0o/0O-style octal literal",
            (LitKind::Float | LitKind::Imag, "0x") => "hexadecimal floating-point literal",
            _ => return,
        };
        self.version_error(self.start_pos(e), 13, what);
    }

    /// What a pointer operand points to; Err if that was reported to differ.
    fn pointer_base(&mut self, x: &Operand) -> Result<Option<TypeId>, ()> {
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

    // Unary operators.

    fn unary(&mut self, x: &mut Operand, e: ExprId, op: UnaryOp, inner: ExprId) {
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

    // Binary operators.

    /// Long chains `a + b + c + …` nest to the left: they are unrolled here, so
    /// that their length costs no stack.
    fn binary_chain(&mut self, e: ExprId, l: ExprId, r: ExprId, op: BinaryOp) -> Operand {
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
            self.set_const(x, v);
            let pos = e.map_or(self.opos(x), |e| self.ast.expr_pos(e));
            if let Some(e) = e {
                x.expr = Some(e);
            }
            self.overflow(x, pos);
            return;
        }
        x.mode = Mode::Value;
    }

    fn may_convert(&self, x: &Operand, y: &Operand) -> bool {
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
        let types = self.types;
        if self.may_convert(x, y) {
            // What cannot be converted at all is reported as a mismatch.
            for (a, b) in [(&*x, &*y), (&*y, &*x)] {
                if let Err(Code::InvalidUntypedConversion | Code::InvalidConstVal) =
                    self.implicit_type(a, b.ty)
                    && !(types.is_type_param(b.ty) && types.terms_of(b.ty).is_some())
                {
                    return;
                }
            }
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

    // Shifts.

    fn shift(&mut self, x: &mut Operand, y: &mut Operand, e: Option<ExprId>, op: BinaryOp) {
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
                self.set_const(x, v);
                let pos = e.map_or(self.opos(x), |e| self.ast.expr_pos(e));
                if let Some(e) = e {
                    x.expr = Some(e);
                }
                self.overflow(x, pos);
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

    /// Checks that a constant operation's result is not too large.
    pub(super) fn overflow(&mut self, x: &mut Operand, op_pos: Pos) {
        let Some(v) = self.cval(x) else { return };
        if v.is_unknown() {
            self.err(op_pos, Code::InvalidConstVal, "constant result is not representable");
            return;
        }
        if !x.ty.is_untyped() {
            let u = self.types.underlying(x.ty);
            self.representable(x, u);
            return;
        }
        if let Constant::Int(i) = v
            && i.bit_len() > MAX_UNTYPED_BITS
        {
            let name = match x.expr.map(|e| self.ast.expr(e)) {
                Some(Expr::Binary { op, .. }) => match op {
                    BinaryOp::Add => "addition ",
                    BinaryOp::Sub => "subtraction ",
                    BinaryOp::Xor => "bitwise XOR ",
                    BinaryOp::Mul => "multiplication ",
                    BinaryOp::Shl => "shift ",
                    _ => "",
                },
                Some(Expr::Unary { op: UnaryOp::Xor, .. }) => "bitwise complement ",
                _ => "",
            };
            self.err(op_pos, Code::InvalidConstVal, format!("constant {name}overflow"));
            self.set_const(x, Constant::Unknown);
        }
    }
}
