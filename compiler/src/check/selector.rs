//! Selectors: members of packages, fields, methods, method expressions.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::lexer::is_valid_name;
use crate::syntax::symbol::Symbol;
use crate::types::info::{Mode, Selection, SelectionKind};
use crate::types::lookup::{Found, Lookup};
use crate::types::object::*;
use crate::types::predicates::is_exported;
use crate::types::repr::*;

impl<'a> Checker<'a> {
    /// `x.sel`; `want_type` if a type is expected.
    pub(super) fn selector(&mut self, e: ExprId, xe: ExprId, sel: IdentId, want_type: bool) -> Operand {
        let types = self.types;
        let mut bad = Operand::invalid(e);
        let name = self.ast.ident(sel);
        if let Expr::Ident(id) = self.ast.expr(xe)
            && let Some(obj) = self.lookup(self.ast.ident(id).name)
            && let ObjKind::PkgName { imported } = types.obj(obj).kind
        {
            self.record_use(id, obj);
            self.mark_used(obj);
            return self.package_member(e, imported, sel);
        }
        let mut x = self.expr_or_type(xe, false);
        match x.mode {
            Mode::Invalid => return bad,
            Mode::Builtin(_) => {
                let msg = format!("invalid use of {} in selector expression", self.os(&x));
                self.err(self.ast.expr_pos(e), Code::UncalledBuiltin, msg);
                return bad;
            }
            _ => {}
        }
        if self.text(name.name).is_empty() {
            return bad;
        }
        if self.incomplete(x.ty) {
            return bad;
        }
        if want_type {
            // `type T T.x`: the cycle is the mistake.
            if x.mode == Mode::TypeExpr
                && let Type::Named(n) = types.resolved(x.ty)
                && n.origin.is_none()
                && n.underlying.get() == TypeId::NONE
            {
                self.cycle_error(&[n.obj]);
                return bad;
            }
            let msg = format!("{} is not a type", self.es(e));
            self.err(name.pos, Code::NotAType, msg);
            return bad;
        }
        // A field, or a method, of a type that is being declared.
        let base = match types.under(x.ty) {
            Type::Pointer(b) => *b,
            _ => x.ty,
        };
        if self.incomplete(base) {
            return bad;
        }
        let addressable = x.mode == Mode::Variable;
        let found = match types.lookup_field_or_method(x.ty, addressable, Some(self.env.pkg), name.name) {
            Lookup::Found(f) => f,
            miss => {
                self.selector_error(e, &x, sel, miss);
                return bad;
            }
        };
        let ty = self.found_type(&found);
        if x.mode == Mode::TypeExpr {
            if !found.is_method {
                let msg = format!(
                    "operand for field selector {} must be value of type {}",
                    self.text(name.name),
                    self.ts(x.ty)
                );
                self.err_at(e, Code::MissingFieldOrMethod, msg);
                return bad;
            }
            let Type::Signature(s) = types.get(ty) else { return bad };
            let mut params = vec![Param { name: Symbol::EMPTY, ty: x.ty }];
            if s.params.first().is_some_and(|p| p.name != Symbol::EMPTY) {
                // A list of parameters is named throughout or not at all.
                params[0].name = match s.recv {
                    Some(r) if r.name != Symbol::EMPTY => r.name,
                    _ => Symbol::BLANK,
                };
            }
            params.extend_from_slice(&s.params);
            let ft = types.signature(Signature {
                recv: None,
                recv_tparams: Box::new([]),
                params: params.into(),
                ..s.clone()
            });
            self.record_selection(e, sel, SelectionKind::MethodExpr, x.ty, found, ft);
            bad.mode = Mode::Value;
            bad.ty = ft;
            return bad;
        }
        if found.is_method {
            let Type::Signature(s) = types.get(ty) else { return bad };
            let ft = types.signature(Signature { recv: None, recv_tparams: Box::new([]), ..s.clone() });
            self.record_selection(e, sel, SelectionKind::MethodVal, x.ty, found, ft);
            x.mode = Mode::Value;
            x.ty = ft;
        } else {
            x.mode = if addressable || found.indirect { Mode::Variable } else { Mode::Value };
            self.record_selection(e, sel, SelectionKind::FieldVal, x.ty, found, ty);
            x.ty = ty;
        }
        x.expr = Some(e);
        x
    }

    pub(super) fn record_selection(
        &mut self,
        e: ExprId,
        sel: IdentId,
        kind: SelectionKind,
        recv: TypeId,
        f: Found,
        ty: TypeId,
    ) {
        self.record_use(sel, f.obj);
        // Methods of instances are no declarations: gc sees nothing through them.
        let instance = self.types.as_named(f.base).is_some_and(|n| !n.targs.is_empty());
        if f.is_method && !instance {
            self.add_dep(f.obj);
        }
        let s = Selection {
            kind,
            recv,
            obj: f.obj,
            index: f.index.into(),
            indirect: f.indirect,
            ty,
            base: f.base,
        };
        self.info.selections.insert(e, s);
    }

    fn package_member(&mut self, e: ExprId, pkg: PkgId, sel: IdentId) -> Operand {
        let types = self.types;
        let mut x = Operand::invalid(e);
        let name = self.ast.ident(sel);
        self.ensure_collected(pkg);
        let p = types.pkg(pkg);
        let text = self.text(name.name);
        let Some(obj) = types.lookup_pkg(pkg, name.name) else {
            if p.fake.get() || !is_valid_name(text) {
                return x;
            }
            let other = p
                .scope
                .borrow()
                .keys()
                .copied()
                .filter(|&n| self.text(n).eq_ignore_ascii_case(text) && is_exported(self.text(n)))
                .min();
            let msg = match other {
                Some(n) => format!("undefined: {} (but have {})", self.es(e), self.text(n)),
                None => format!("undefined: {}", self.es(e)),
            };
            let help = self.member_help(pkg, text);
            self.err_help(name.pos, Code::UndeclaredImportedName, msg, help);
            return x;
        };
        let o = types.obj(obj);
        if !is_exported(text) {
            let msg = format!("name {text} not exported by package {}", self.text(p.name.get()));
            self.err(name.pos, Code::UnexportedName, msg);
        }
        self.record_use(sel, obj);
        if o.color.get() != Color::Black {
            self.obj_decl(obj);
        }
        if o.ty() == TypeId::INVALID && !matches!(o.kind, ObjKind::Builtin(_)) {
            return x;
        }
        x.ty = o.ty();
        match &o.kind {
            ObjKind::Const { val } => match val.get() {
                Some(v) => x.mode = Mode::Constant(v),
                None => return x,
            },
            ObjKind::TypeName => x.mode = Mode::TypeExpr,
            ObjKind::Var { .. } => x.mode = Mode::Variable,
            ObjKind::Func(_) => x.mode = Mode::Value,
            ObjKind::Builtin(b) => x.mode = Mode::Builtin(*b),
            _ => return x,
        }
        self.add_dep(obj);
        let s = Selection {
            kind: SelectionKind::QualifiedIdent,
            recv: TypeId::INVALID,
            obj,
            index: Box::new([]),
            indirect: false,
            ty: x.ty,
            base: TypeId::INVALID,
        };
        self.info.selections.insert(e, s);
        x
    }

    fn selector_error(&mut self, e: ExprId, x: &Operand, sel: IdentId, miss: Lookup) {
        let types = self.types;
        let name = self.ast.ident(sel);
        let text = self.text(name.name);
        if types.is_invalid(types.underlying(x.ty)) {
            return;
        }
        let xs = x.expr.map_or(String::new(), |e| self.es(e));
        match miss {
            Lookup::Ambiguous => {
                self.err(name.pos, Code::AmbiguousSelector, format!("ambiguous selector {xs}.{text}"));
                return;
            }
            Lookup::NeedsPointer(_) => {
                let t = self.ts(x.ty);
                let msg = if x.mode == Mode::TypeExpr {
                    format!("invalid method expression {t}.{text} (needs pointer receiver (*{t}).{text})")
                } else {
                    format!("cannot call pointer method {text} on {t}")
                };
                self.err(name.pos, Code::InvalidMethodExpr, msg);
                return;
            }
            _ => {}
        }
        let why = if self.is_interface_ptr(x.ty) {
            self.interface_ptr_error(x.ty)
        } else {
            let alt = self.similar_member(x.ty, x.mode == Mode::Variable, text);
            self.lookup_error(x.ty, text, alt, false)
        };
        let msg = format!("{} undefined ({why})", self.es(e));
        let help = self.selector_help(x.ty, text);
        self.err_help(name.pos, Code::MissingFieldOrMethod, msg, help);
    }

    /// A field or method whose name differs from `text` at most in case, even
    /// if only its own package sees it.
    pub(super) fn similar_member(&self, t: TypeId, addressable: bool, text: &str) -> Option<ObjId> {
        match self.types.lookup_any_case(t, addressable, text) {
            Lookup::Found(f) => Some(f.obj),
            _ => None,
        }
    }

    /// Why `sel` is not to be found in `t`, where `alt` resembles it.
    pub(super) fn lookup_error(&self, t: TypeId, sel: &str, alt: Option<ObjId>, literal: bool) -> String {
        #[derive(PartialEq)]
        enum Miss {
            Missing,
            Misspelled,
            Unexported,
            Inaccessible,
        }
        let ts = self.ts(t);
        let tail = |s: &str| s.chars().skip(1).collect::<String>();
        let (mut kind, mut what, mut name) = (Miss::Missing, "object", String::new());
        if let Some(o) = alt {
            let o = self.types.obj(o);
            name = self.text(o.name).to_string();
            what = if o.is_func() { "method" } else { "field" };
            kind = if o.pkg == Some(self.env.pkg)
                || o.pkg.is_none()
                || is_exported(&name) && (is_exported(sel) || tail(sel) == tail(&name))
            {
                Miss::Misspelled
            } else if is_exported(&name) {
                Miss::Missing
            } else if is_exported(sel) {
                if tail(sel) == tail(&name) { Miss::Unexported } else { Miss::Missing }
            } else if sel == name {
                Miss::Inaccessible
            } else {
                Miss::Missing
            };
        }
        match (literal, kind) {
            (true, Miss::Misspelled) => {
                format!("unknown field {sel} in struct literal of type {ts}, but does have {name}")
            }
            (true, Miss::Unexported) => {
                format!("unknown field {sel} in struct literal of type {ts}, but does have unexported {name}")
            }
            (true, Miss::Inaccessible) => {
                format!("cannot refer to unexported field {name} in struct literal of type {ts}")
            }
            (true, Miss::Missing) => format!("unknown field {sel} in struct literal of type {ts}"),
            (_, Miss::Misspelled) => {
                format!("type {ts} has no field or method {sel}, but does have {what} {name}")
            }
            (_, Miss::Unexported) => {
                format!("type {ts} has no field or method {sel}, but does have unexported {what} {name}")
            }
            (_, Miss::Inaccessible) => format!("cannot refer to unexported {what} {name}"),
            (_, Miss::Missing) => format!("type {ts} has no field or method {sel}"),
        }
    }
}
