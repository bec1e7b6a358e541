//! Assignments and initializations.

use super::target::Desc;
use super::{Checker, Operand};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::info::{Mode, TypeAndValue};
use crate::types::object::*;
use crate::types::repr::*;

fn measure(n: usize, unit: &str) -> String {
    format!("{n} {unit}{}", if n == 1 { "" } else { "s" })
}

impl<'a> Checker<'a> {
    /// Checks that `x` can be assigned to a variable of type `t` (None for the
    /// blank identifier) and converts it if it is untyped.
    pub(super) fn assignment(&mut self, x: &mut Operand, t: Option<TypeId>, context: &str) {
        let types = self.types;
        self.single_value(x);
        match x.mode {
            Mode::Invalid => return,
            Mode::NoValue | Mode::Builtin(_) | Mode::TypeExpr => {
                let msg = format!(
                    "cannot assign {} to {} in {context}",
                    self.os(x),
                    t.map_or("_".into(), |t| self.ts(t))
                );
                self.err(self.opos(x), Code::IncompatibleAssign, msg);
                x.set_invalid();
                return;
            }
            _ => {}
        }
        if x.ty.is_untyped() {
            if x.is_nil() {
                let Some(t) = t else {
                    let msg = format!("use of untyped nil in {context}");
                    self.err(self.opos(x), Code::UntypedNilUse, msg);
                    x.set_invalid();
                    return;
                };
                if !types.has_nil(t) {
                    if !types.is_invalid(t) {
                        let msg = format!("cannot use nil as {} value in {context}", self.ts(t));
                        self.err(self.opos(x), Code::IncompatibleAssign, msg);
                    }
                    x.set_invalid();
                    return;
                }
                x.ty = t;
                if let Some(e) = x.expr {
                    self.update_expr_type(e, t, true);
                }
                return;
            }
            let target = match t {
                Some(t) if !types.is_non_tparam_interface(t) => t,
                _ => types.default_type(x.ty),
            };
            match self.implicit_type(x, target) {
                Err(code) => {
                    let mut msg =
                        format!("cannot use {} as {} value in {context}", self.os(x), self.ts(target));
                    let mut c = code;
                    match code {
                        Code::TruncatedFloat => msg += " (truncated)",
                        Code::NumericOverflow => msg += " (overflows)",
                        _ => c = Code::IncompatibleAssign,
                    }
                    let help = t.and_then(|t| self.assign_help(x, t));
                    self.err_help(self.opos(x), c, msg, help);
                    x.set_invalid();
                    return;
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
        if let Type::Signature(s) = types.under(x.ty)
            && !s.tparams.is_empty()
        {
            self.contexts.push(context.to_string());
            let desc = Desc::Context(self.contexts.len() - 1);
            let target = t.and_then(|t| self.target_of(t, desc));
            self.non_generic(target, x);
            self.contexts.pop();
            if !x.is_valid() {
                return;
            }
        }
        let Some(t) = t else { return };
        if let Err((code, cause)) = self.assignable_to(x, t) {
            let mut msg = format!("cannot use {} as {} value in {context}", self.os(x), self.ts(t));
            if !cause.is_empty() {
                msg = format!("{msg}: {cause}");
            }
            let help = self.assign_help(x, t);
            self.err_help(self.opos(x), code, msg, help);
            x.set_invalid();
        }
    }

    /// Initializes a constant.
    pub(super) fn init_const(&mut self, lhs: ObjId, x: &mut Operand) {
        let o = self.types.obj(lhs);
        if !x.is_valid() || self.types.is_invalid(x.ty) || o.ty() == TypeId::INVALID {
            if o.ty() == TypeId::NONE {
                o.ty.set(TypeId::INVALID);
            }
            return;
        }
        if !x.is_const() {
            let msg = format!("{} is not constant", self.os(x));
            self.err(self.opos(x), Code::InvalidConstInit, msg);
            if o.ty() == TypeId::NONE {
                o.ty.set(TypeId::INVALID);
            }
            return;
        }
        if o.ty() == TypeId::NONE {
            o.ty.set(x.ty);
        }
        self.assignment(x, Some(o.ty()), "constant declaration");
        if let (Mode::Constant(v), ObjKind::Const { val }) = (x.mode, &o.kind) {
            val.set(Some(v));
        }
    }

    /// Initializes a variable, which gets its type from `x` if it has none.
    pub(super) fn init_var(&mut self, lhs: ObjId, x: &mut Operand, context: &str) {
        let types = self.types;
        let o = types.obj(lhs);
        if !x.is_valid() || types.is_invalid(x.ty) || o.ty() == TypeId::INVALID {
            if o.ty() == TypeId::NONE {
                o.ty.set(TypeId::INVALID);
            }
            x.set_invalid();
            return;
        }
        if o.ty() == TypeId::NONE {
            let mut t = x.ty;
            if t.is_untyped() {
                if x.is_nil() {
                    let msg = format!("use of untyped nil in {context}");
                    self.err(self.opos(x), Code::UntypedNilUse, msg);
                    o.ty.set(TypeId::INVALID);
                    x.set_invalid();
                    return;
                }
                t = types.default_type(t);
            }
            o.ty.set(t);
        }
        self.assignment(x, Some(o.ty()), context);
    }

    /// Initializes variables from a list of values, one call or a comma-ok
    /// form; `ret` is the position of a return statement.
    pub(super) fn init_vars(&mut self, lhs: &[ObjId], rhs: &[ExprId], ret: Option<Pos>) {
        let context = match ret {
            Some(_) => "return statement",
            None if lhs.len() > 1 => "multiple assignment",
            None => "assignment",
        };
        let (l, r) = (lhs.len(), rhs.len());
        let is_call = r == 1 && matches!(self.ast.expr(self.ast.unparen(rhs[0])), Expr::Call { .. });
        if l == r && !is_call {
            for (&v, &e) in lhs.iter().zip(rhs) {
                let o = self.types.obj(v);
                let target = self.target(o.ty(), o.name);
                let mut x = self.expr(target, e);
                self.init_var(v, &mut x, context);
            }
            return;
        }
        let give_up = |c: &Self| {
            for &v in lhs {
                let o = c.types.obj(v);
                if o.ty() == TypeId::NONE {
                    o.ty.set(TypeId::INVALID);
                }
            }
        };
        if r != 1 {
            if self.use_exprs(rhs) {
                match ret {
                    Some(pos) => {
                        let list: Vec<Operand> = rhs.iter().map(|&e| self.expr(None, e)).collect();
                        let want: Vec<TypeId> = lhs.iter().map(|&v| self.types.obj(v).ty()).collect();
                        self.return_error(pos, &want, &list);
                    }
                    None => self.assign_error(rhs, l, r),
                }
            }
            give_up(self);
            return;
        }
        let (mut list, comma_ok) = self.multi_expr(rhs[0], l == 2 && ret.is_none());
        let r = list.len();
        if l == r {
            for (&v, x) in lhs.iter().zip(list.iter_mut()) {
                self.init_var(v, x, context);
            }
            if comma_ok && list.iter().all(Operand::is_valid) {
                self.record_comma_ok(rhs[0], list[0].ty, list[1].ty);
            }
            return;
        }
        if list[0].is_valid() {
            match ret {
                Some(pos) => {
                    let want: Vec<TypeId> = lhs.iter().map(|&v| self.types.obj(v).ty()).collect();
                    self.return_error(pos, &want, &list);
                }
                None => self.assign_error(rhs, l, r),
            }
        }
        give_up(self);
    }

    /// Values returned from a function with the given result types.
    pub(super) fn return_values(&mut self, want: &[Param], rhs: &[ExprId], pos: Pos) {
        let vars: Vec<ObjId> = want
            .iter()
            .map(|p| {
                let kind = ObjKind::Var { kind: VarKind::Result, embedded: false };
                self.types.add_obj(kind, p.name, Some(self.env.pkg), Pos::NONE, p.ty)
            })
            .collect();
        self.init_vars(&vars, rhs, Some(pos));
    }

    pub(super) fn assign_error(&mut self, rhs: &[ExprId], l: usize, r: usize) {
        let vars = measure(l, "variable");
        let vals = measure(r, "value");
        let msg = match self.ast.expr(self.ast.unparen(rhs[0])) {
            Expr::Call { fun, .. } if rhs.len() == 1 => {
                format!("assignment mismatch: {vars} but {} returns {vals}", self.es(fun))
            }
            _ => format!("assignment mismatch: {vars} but {vals}"),
        };
        self.err_at(rhs[0], Code::WrongAssignCount, msg);
    }

    pub(super) fn return_error(&mut self, pos: Pos, want: &[TypeId], have: &[Operand]) {
        let (l, r) = (want.len(), have.len());
        let (q, at) = if r > l {
            ("too many", self.opos(&have[l]))
        } else if r > 0 {
            ("not enough", self.opos(&have[r - 1]))
        } else {
            ("not enough", pos)
        };
        let have: Vec<TypeId> = have.iter().map(|x| x.ty).collect();
        let d = Diagnostic::new(Code::WrongResultCount, at, format!("{q} return values"))
            .label(Pos::NONE, format!("have {}", self.types_summary(&have, false, false)))
            .label(Pos::NONE, format!("want {}", self.types_summary(want, false, false)));
        self.report(d);
    }

    /// `(number, string)`: types as counts of values want to see them.
    pub(super) fn types_summary(&self, list: &[TypeId], variadic: bool, dots: bool) -> String {
        let mut out = vec![];
        for (i, &t) in list.iter().enumerate() {
            let last = i + 1 == list.len();
            out.push(if !t.is_valid() {
                "unknown type".to_string()
            } else if t.is_untyped() {
                if self.types.is_numeric(t) { "number".into() } else { self.ts(t).replace("untyped ", "") }
            } else if variadic && last {
                match self.types.get(t) {
                    Type::Slice(e) => format!("...{}", self.ts(*e)),
                    _ => self.ts(t),
                }
            } else {
                self.ts(t)
            });
        }
        format!("({}{})", out.join(", "), if dots { "..." } else { "" })
    }

    /// Records that a comma-ok form gives two values.
    pub(super) fn record_comma_ok(&mut self, mut e: ExprId, a: TypeId, b: TypeId) {
        if a == TypeId::INVALID || b == TypeId::INVALID {
            return;
        }
        let b = if b.is_untyped() { TypeId::BOOL } else { b };
        let ty = self.types.tuple(&[a, b]);
        loop {
            let mode = self.info.types[e.index()].mode;
            self.info.types[e.index()] = TypeAndValue { mode, ty };
            match self.ast.expr(e) {
                Expr::Paren(x) => e = x,
                _ => return,
            }
        }
    }

    /// The type of the left side of an assignment: None for `_`, INVALID after an error.
    pub(super) fn lhs_var(&mut self, lhs: ExprId) -> Option<TypeId> {
        let inner = self.ast.unparen(lhs);
        let mut var = None;
        if let Expr::Ident(id) = self.ast.expr(inner) {
            let name = self.ast.ident(id).name;
            if name == Symbol::BLANK {
                self.info.types[lhs.index()] = TypeAndValue::default();
                return None;
            }
            // Being assigned to is not being used.
            if let Some(o) = self.lookup(name)
                && self.types.obj(o).var_kind() == Some(VarKind::Local)
            {
                var = Some((o, self.types.obj(o).used.get()));
            }
        }
        let x = self.expr(None, lhs);
        if let Some((o, used)) = var {
            self.types.obj(o).used.set(used);
        }
        match x.mode {
            Mode::Invalid => return Some(TypeId::INVALID),
            Mode::Variable | Mode::MapIndex => {}
            _ => {
                if let Expr::Selector { x: base, .. } = self.ast.expr(inner)
                    && self.info.tv(base).mode == Mode::MapIndex
                {
                    let msg = format!("cannot assign to struct field {} in map", self.es(inner));
                    self.err(self.opos(&x), Code::UnaddressableFieldAssign, msg);
                    return Some(TypeId::INVALID);
                }
                let e = x.expr.map_or(String::new(), |e| self.es(e));
                let msg = format!("cannot assign to {e} (neither addressable nor a map index expression)");
                self.err(self.opos(&x), Code::UnassignableOperand, msg);
                return Some(TypeId::INVALID);
            }
        }
        Some(x.ty)
    }

    /// `lhs = x`, or `lhs = rhs` if `x` is None.
    pub(super) fn assign_var(
        &mut self,
        lhs: ExprId,
        rhs: Option<ExprId>,
        x: Option<&mut Operand>,
        context: &str,
    ) {
        let t = self.lhs_var(lhs);
        if t == Some(TypeId::INVALID) {
            match x {
                Some(x) => x.set_invalid(),
                None => {
                    self.use_exprs(rhs.as_slice());
                }
            }
            return;
        }
        let context =
            if t.is_none() && context == "assignment" { "assignment to _ identifier" } else { context };
        match (x, rhs) {
            (Some(x), _) => self.assignment(x, t, context),
            (None, Some(rhs)) => {
                let target = t.and_then(|t| self.target_of(t, super::target::Desc::Expr(lhs)));
                let mut x = self.expr(target, rhs);
                self.assignment(&mut x, t, context);
            }
            _ => {}
        }
    }

    /// `lhs… = rhs…`
    pub(super) fn assign_vars(&mut self, lhs: &[ExprId], rhs: &[ExprId]) {
        let (l, r) = (lhs.len(), rhs.len());
        let is_call = r == 1 && matches!(self.ast.expr(self.ast.unparen(rhs[0])), Expr::Call { .. });
        let context = if l > 1 { "multiple assignment" } else { "assignment" };
        if l == r && !is_call {
            for (&a, &b) in lhs.iter().zip(rhs) {
                self.assign_var(a, Some(b), None, context);
            }
            return;
        }
        if r != 1 {
            let ok_lhs = self.use_lhs(lhs);
            if self.use_exprs(rhs) && ok_lhs {
                self.assign_error(rhs, l, r);
            }
            return;
        }
        let (mut list, comma_ok) = self.multi_expr(rhs[0], l == 2);
        let r = list.len();
        if l == r {
            for (&a, x) in lhs.iter().zip(list.iter_mut()) {
                self.assign_var(a, None, Some(x), context);
            }
            if comma_ok && list.iter().all(Operand::is_valid) {
                self.record_comma_ok(rhs[0], list[0].ty, list[1].ty);
            }
            return;
        }
        if list[0].is_valid() {
            self.assign_error(rhs, l, r);
        }
        self.use_lhs(lhs);
    }

    /// `lhs… := rhs…` at `pos`.
    pub(super) fn short_var_decl(&mut self, pos: Pos, lhs: &[ExprId], rhs: &[ExprId]) {
        let top = self.delayed.len();
        let mut vars = vec![];
        let mut new: Vec<(ObjId, IdentId)> = vec![];
        let mut seen: Vec<Symbol> = vec![];
        let mut has_err = false;
        for &e in lhs {
            let dummy = |c: &Self| {
                let kind = ObjKind::Var { kind: VarKind::Local, embedded: false };
                let o = c.types.add_obj(kind, Symbol::BLANK, Some(c.env.pkg), Pos::NONE, TypeId::NONE);
                c.types.obj(o).color.set(Color::Black);
                o
            };
            let Expr::Ident(id) = self.ast.expr(e) else {
                self.use_lhs(&[e]);
                if !matches!(self.ast.expr(e), Expr::Bad) {
                    let msg = format!("non-name {} on left side of :=", self.es(e));
                    self.err_at(e, Code::BadDecl, msg);
                }
                has_err = true;
                vars.push(dummy(self));
                continue;
            };
            let ident = self.ast.ident(id);
            if ident.name != Symbol::BLANK {
                if seen.contains(&ident.name) {
                    let msg = format!("{} repeated on left side of :=", self.text(ident.name));
                    self.err(ident.pos, Code::RepeatedDecl, msg);
                    has_err = true;
                    vars.push(dummy(self));
                    continue;
                }
                seen.push(ident.name);
            }
            let alt = match self.env.scope {
                Some(s) => {
                    self.scopes[s as usize].names.iter().find(|(n, _)| *n == ident.name).map(|&(_, o)| o)
                }
                None => None,
            };
            if let Some(alt) = alt {
                self.record_use(id, alt);
                if self.types.obj(alt).var_kind().is_some() {
                    vars.push(alt);
                } else {
                    let msg = format!("cannot assign to {}", self.es(e));
                    self.err_at(e, Code::UnassignableOperand, msg);
                    has_err = true;
                    vars.push(dummy(self));
                }
                continue;
            }
            let obj = self.new_local(id);
            self.record_def(id, obj);
            vars.push(obj);
            if ident.name != Symbol::BLANK {
                new.push((obj, id));
            }
        }
        self.init_vars(&vars, rhs, None);
        // What the left sides are, for those who look at expressions.
        for (&e, &v) in lhs.iter().zip(&vars) {
            if matches!(self.ast.expr(e), Expr::Ident(_)) {
                let ty = self.types.obj(v).ty();
                self.info.types[e.index()] = TypeAndValue { mode: Mode::Variable, ty };
            }
        }
        self.process_delayed(top);
        if new.is_empty() && !has_err {
            self.soft_err(pos, Code::NoNewVar, "no new variables on left side of :=");
            return;
        }
        for (o, id) in new {
            self.declare_local(o, id);
        }
    }
}
