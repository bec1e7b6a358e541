//! `for … range`.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::info::{Mode, TypeAndValue};
use crate::types::repr::*;

/// Types of the iteration values, or why there are none.
type KeyVal = Result<(Option<TypeId>, Option<TypeId>), String>;

impl<'a> Checker<'a> {
    #[allow(clippy::too_many_arguments)]
    pub(super) fn range_stmt(
        &mut self,
        pos: Pos,
        key: Option<ExprId>,
        value: Option<ExprId>,
        extra: Option<ExprId>,
        define: bool,
        xe: ExprId,
        body: Block,
    ) {
        let types = self.types;
        let mut x = self.expr(None, xe);
        let (mut kt, mut vt) = (None, None);
        if x.is_valid() {
            match self.range_key_val(&x) {
                Err(cause) => {
                    let mut msg = format!("cannot range over {}", self.os(&x));
                    if !cause.is_empty() {
                        msg = format!("{msg}: {cause}");
                    }
                    self.soft_err(self.opos(&x), Code::InvalidRangeExpr, msg);
                }
                Ok((k, v)) => {
                    if let (Some(e), None) = (key, k) {
                        let msg = format!("range over {} permits no iteration variables", self.os(&x));
                        self.soft_err(self.start_pos(e), Code::InvalidIterVar, msg);
                    } else if let (Some(e), None) = (value, v) {
                        let msg = format!("range over {} permits only one iteration variable", self.os(&x));
                        self.soft_err(self.start_pos(e), Code::InvalidIterVar, msg);
                    } else if let Some(e) = extra {
                        let msg = "range clause permits at most two iteration variables";
                        self.soft_err(self.start_pos(e), Code::InvalidIterVar, msg);
                    }
                    (kt, vt) = (k, v);
                }
            }
        }
        self.open_scope();
        let over_int = x.is_valid() && types.is_integer(x.ty);
        let sides = [(key, kt), (value, vt)];
        if define {
            let mut vars = vec![];
            for (i, (e, t)) in sides.into_iter().enumerate() {
                let Some(e) = e else { continue };
                let obj = match self.ast.expr(e) {
                    Expr::Ident(id) => {
                        let obj = self.new_local(id);
                        self.record_def(id, obj);
                        if self.ast.ident(id).name != Symbol::BLANK {
                            vars.push((obj, id));
                        }
                        obj
                    }
                    _ => {
                        let msg = format!("invalid syntax tree: cannot declare {}", self.es(e));
                        self.err_at(e, Code::BadDecl, msg);
                        continue;
                    }
                };
                let o = types.obj(obj);
                if over_int && i == 0 {
                    self.init_var(obj, &mut x, "range clause");
                } else if let Some(t) = t.filter(|t| t.is_valid()) {
                    let mut y = Operand::value(e, t);
                    self.init_var(obj, &mut y, "assignment");
                } else {
                    o.ty.set(TypeId::INVALID);
                    o.used.set(true);
                }
                self.info.types[e.index()] = TypeAndValue { mode: Mode::Variable, ty: o.ty() };
            }
            if vars.is_empty() {
                self.err(pos, Code::NoNewVar, "no new variables on left side of :=");
            }
            for (o, id) in vars {
                self.declare_local(o, id);
            }
        } else if key.is_some() {
            for (i, (e, t)) in sides.into_iter().enumerate() {
                let Some(e) = e else { continue };
                if over_int && i == 0 {
                    self.assign_var(e, None, Some(&mut x), "range clause");
                    if x.is_valid() && !types.is_integer(x.ty) {
                        let msg = format!("cannot use iteration variable of type {}", self.ts(x.ty));
                        self.soft_err(self.start_pos(e), Code::InvalidRangeExpr, msg);
                    }
                } else if let Some(t) = t.filter(|t| t.is_valid()) {
                    let mut y = Operand::value(e, t);
                    self.assign_var(e, None, Some(&mut y), "assignment");
                }
            }
        } else if over_int {
            self.assignment(&mut x, None, "range clause");
        }
        if let Some(t) = x.expr.map(|e| self.info.types[e.index()].ty)
            && t == TypeId::UNTYPED_STRING
        {
            self.update_expr_type(xe, TypeId::STRING, true);
        }
        self.block(body);
        self.close_scope();
    }

    fn range_key_val(&mut self, x: &Operand) -> KeyVal {
        let types = self.types;
        if x.is_nil() {
            return Err(String::new());
        }
        let orig = x.ty;
        let u = self.common_under(orig)?;
        match types.get(u) {
            Type::Basic(b) if b.kind.is_string() => Ok((Some(TypeId::INT), Some(TypeId::RUNE))),
            Type::Basic(b) if b.kind.is_integer() => {
                if !self.allow(22) {
                    return Err("requires go1.22 or later".into());
                }
                Ok((Some(orig), None))
            }
            Type::Array { elem, .. } | Type::Slice(elem) => Ok((Some(TypeId::INT), Some(*elem))),
            Type::Pointer(p) => match types.under(*p) {
                Type::Array { elem, .. } => Ok((Some(TypeId::INT), Some(*elem))),
                _ => Err(String::new()),
            },
            Type::Map { key, elem } => Ok((Some(*key), Some(*elem))),
            Type::Chan { dir: ChanDir::Send, .. } => {
                Err(format!("receive from send-only channel {}", self.ts(u)))
            }
            Type::Chan { elem, .. } => Ok((Some(*elem), None)),
            Type::Signature(s) => {
                if !self.allow(23) {
                    return Err("requires go1.23 or later".into());
                }
                if s.params.len() != 1 {
                    return Err("func must be func(yield func(...) bool): wrong argument count".into());
                }
                if !s.results.is_empty() {
                    return Err("func must be func(yield func(...) bool): unexpected results".into());
                }
                let yield_type = self.common_under(s.params[0].ty).map_err(|cause| {
                    format!("func must be func(yield func(...) bool): in yield type, {cause}")
                })?;
                let Type::Signature(y) = types.get(yield_type) else {
                    return Err("func must be func(yield func(...) bool): argument is not func".into());
                };
                if y.params.len() > 2 {
                    return Err(
                        "func must be func(yield func(...) bool): yield func has too many parameters".into(),
                    );
                }
                if let [r] = &y.results[..]
                    && types.is_boolean(r.ty)
                    && !types.identical(r.ty, TypeId::BOOL)
                {
                    return Err("func must be func(yield func(...) bool): \
                        yield func returns user-defined boolean, not bool"
                        .into());
                }
                if y.results.len() != 1 || !types.is_boolean(y.results[0].ty) {
                    return Err(
                        "func must be func(yield func(...) bool): yield func does not return bool".into()
                    );
                }
                if y.variadic {
                    return Err(format!("yield func of type {} cannot be variadic", self.ts(s.params[0].ty)));
                }
                Ok((y.params.first().map(|p| p.ty), y.params.get(1).map(|p| p.ty)))
            }
            _ => Err(String::new()),
        }
    }
}
