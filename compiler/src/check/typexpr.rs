//! Identifiers, and expressions that denote types.

use super::{Checker, Operand};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::lexer::is_valid_name;
use crate::syntax::symbol::Symbol;
use crate::types::info::{Mode, TypeAndValue};
use crate::types::object::*;
use crate::types::repr::*;

/// What messages call an object that should be a type.
fn object_kind(o: &Object) -> &'static str {
    match &o.kind {
        ObjKind::PkgName { .. } => "package name",
        ObjKind::Const { .. } => "constant",
        ObjKind::TypeName => "defined type",
        ObjKind::Var { kind, .. } => match kind {
            VarKind::Package => "package-level variable",
            VarKind::Local => "local variable",
            VarKind::Recv => "receiver",
            VarKind::Param => "parameter",
            VarKind::Result => "result variable",
            VarKind::Field => "struct field",
        },
        ObjKind::Func(f) if f.is_method => "method",
        ObjKind::Func(_) => "function",
        ObjKind::Builtin(_) => "built-in function",
        ObjKind::Nil => "untyped nil",
        ObjKind::Label => "label",
    }
}

impl<'a> Checker<'a> {
    /// Checks an identifier.
    pub(super) fn ident(&mut self, e: ExprId, id: IdentId) -> Operand {
        let types = self.types;
        let ident = self.ast.ident(id);
        let mut x = Operand::invalid(e);
        let Some(obj) = self.lookup(ident.name) else {
            let name = self.text(ident.name);
            if ident.name == Symbol::BLANK {
                self.err(ident.pos, Code::InvalidBlank, "cannot use _ as value or type");
            } else if is_valid_name(name) {
                let help = self.undeclared_help(&ident);
                self.err_help(ident.pos, Code::UndeclaredName, format!("undefined: {name}"), help);
            }
            return x;
        };
        self.record_use(id, obj);
        let o = types.obj(obj);
        if !self.dot_imports.is_empty()
            && let Some(&dot) = self.dot_imports.get(&(self.env.file, ident.name))
            && o.pkg != Some(self.env.pkg)
        {
            self.mark_used(dot);
        }
        if o.color.get() != Color::Black || o.ty() == TypeId::NONE {
            self.obj_decl(obj);
        }
        let ty = o.ty();
        match &o.kind {
            ObjKind::PkgName { .. } => {
                let msg = format!("use of package {} not in selector", self.text(o.name));
                self.err(ident.pos, Code::InvalidPkgUse, msg);
                return x;
            }
            ObjKind::Const { val } => {
                self.add_dep(obj);
                if !ty.is_valid() {
                    return x;
                }
                if Some(obj) == types.universe.iota {
                    match self.env.iota {
                        None => {
                            self.err(
                                ident.pos,
                                Code::InvalidIota,
                                "cannot use iota outside constant declaration",
                            );
                            return x;
                        }
                        Some(v) => x.mode = Mode::Constant(v),
                    }
                } else if let Some(v) = val.get() {
                    x.mode = Mode::Constant(v);
                }
            }
            ObjKind::TypeName => {
                if !ty.is_valid() {
                    return x;
                }
                if o.pkg.is_none() && !self.allow(18) {
                    let name = self.text(ident.name);
                    if matches!(name, "any" | "comparable") {
                        self.version_error(ident.pos, 18, &format!("predeclared {name}"));
                    }
                }
                x.mode = Mode::TypeExpr;
            }
            ObjKind::Var { kind, .. } => {
                if *kind == VarKind::Package {
                    self.add_dep(obj);
                } else {
                    o.used.set(true);
                }
                if !ty.is_valid() {
                    return x;
                }
                x.mode = Mode::Variable;
            }
            ObjKind::Func(_) => {
                self.add_dep(obj);
                if !ty.is_valid() {
                    return x;
                }
                x.mode = Mode::Value;
            }
            ObjKind::Builtin(b) => x.mode = Mode::Builtin(*b),
            ObjKind::Nil => x.mode = Mode::NilValue,
            ObjKind::Label => return x,
        }
        x.ty = ty;
        x
    }

    /// Like `ident` where a type is expected: what is no type is not resolved.
    fn type_ident(&mut self, e: ExprId, id: IdentId) -> Operand {
        let ident = self.ast.ident(id);
        if let Some(obj) = self.lookup(ident.name)
            && !self.types.obj(obj).is_type_name()
        {
            self.record_use(id, obj);
            let o = self.types.obj(obj);
            let msg = format!("{} ({}) is not a type", self.text(o.name), object_kind(o));
            self.err(ident.pos, Code::NotAType, msg);
            if o.var_kind().is_some() && o.pkg == Some(self.env.pkg) {
                o.used.set(true);
            }
            return Operand::invalid(e);
        }
        self.ident(e, id)
    }

    /// The type that `e` denotes; it must not be generic.
    pub(super) fn typ(&mut self, e: ExprId) -> TypeId {
        self.defined_type(e)
    }

    /// Like `typ`; the name tells where the declared name of the type is known.
    pub(super) fn defined_type(&mut self, e: ExprId) -> TypeId {
        let t = self.typ_internal(e);
        if self.types.is_generic(t) && t.is_valid() {
            let msg = format!("cannot use generic type {} without instantiation", self.ts(t));
            self.err_at(e, Code::WrongTypeArgCount, msg);
            self.record_type(e, TypeId::INVALID);
            return TypeId::INVALID;
        }
        self.record_type(e, t);
        t
    }

    /// The type of a variable, field or parameter: no constraint interface.
    pub(super) fn var_type(&mut self, e: ExprId) -> TypeId {
        let t = self.defined_type(e);
        self.valid_var_type(e, t);
        t
    }

    /// Reports `e` if the type it denotes is only good as a constraint.
    pub(super) fn valid_var_type(&mut self, e: ExprId, t: TypeId) {
        if self.may_be_constraint(t) {
            let pos = self.start_pos(e);
            self.later(move |c| {
                let types = c.types;
                if types.is_type_param(t) || !matches!(types.under(t), Type::Interface(_)) {
                    return;
                }
                let set = types.type_set(t);
                if set.is_method_set() {
                    return;
                }
                let what = if set.comparable {
                    "interface is (or embeds) comparable"
                } else {
                    "interface contains type constraints"
                };
                let msg = format!("cannot use type {} outside a type constraint: {what}", c.ts(t));
                c.soft_err(pos, Code::MisplacedConstraintIface, msg);
            });
        }
    }

    /// True unless it is plain that `t` is no constraint interface.
    fn may_be_constraint(&self, t: TypeId) -> bool {
        match self.types.resolved(t) {
            Type::Named(n) => match self.types.get(n.underlying.get()) {
                _ if n.underlying.get() == TypeId::NONE => n.origin.is_none_or(|o| self.may_be_constraint(o)),
                Type::Interface(i) => !i.embeddeds.is_empty() || i.is_comparable,
                Type::Named(_) | Type::Alias(_) => true,
                _ => false,
            },
            Type::Interface(i) => !i.embeddeds.is_empty(),
            _ => false,
        }
    }

    /// The type that `e` denotes, which must be generic; reports it if not.
    fn generic_type(&mut self, e: ExprId, whole: ExprId) -> TypeId {
        let t = self.typ_internal(e);
        self.record_type(e, t);
        if !t.is_valid() {
            return t;
        }
        if !self.types.is_generic(t) {
            let msg = format!("invalid operation: {} ({} is not a generic type)", self.es(whole), self.ts(t));
            self.err_at(e, Code::NotAGenericType, msg);
            return TypeId::INVALID;
        }
        t
    }

    pub(super) fn record_type(&mut self, e: ExprId, ty: TypeId) {
        self.info.types[e.index()] = TypeAndValue { mode: Mode::TypeExpr, ty };
    }

    /// The type that `e` denotes, generic or not.
    pub(super) fn typ_internal(&mut self, e: ExprId) -> TypeId {
        if !self.enter(e) {
            return TypeId::INVALID;
        }
        let t = self.typ_node(e);
        self.leave();
        t
    }

    fn type_of_operand(&mut self, x: Operand, e: ExprId) -> TypeId {
        match x.mode {
            Mode::TypeExpr => x.ty,
            Mode::Invalid => TypeId::INVALID,
            Mode::NoValue => {
                let msg = format!("{} used as type", self.os(&x));
                self.err_at(e, Code::NotAType, msg);
                TypeId::INVALID
            }
            _ => {
                let msg = format!("{} is not a type", self.os(&x));
                self.err_at(e, Code::NotAType, msg);
                TypeId::INVALID
            }
        }
    }

    fn typ_node(&mut self, e: ExprId) -> TypeId {
        let types = self.types;
        match self.ast.expr(e) {
            Expr::Bad => TypeId::INVALID,
            Expr::Ident(id) => {
                let x = self.type_ident(e, id);
                self.type_of_operand(x, e)
            }
            Expr::Selector { x, sel } => {
                let x = self.selector(e, x, sel, true);
                self.type_of_operand(x, e)
            }
            Expr::Index { x, indices } => self.instantiated_type(e, x, indices),
            Expr::Paren(x) => {
                let t = self.typ_internal(x);
                self.record_type(x, t);
                t
            }
            Expr::ArrayType { len: None, elem } => {
                let elem = self.var_type(elem);
                types.slice(elem)
            }
            Expr::ArrayType { len: Some(len), elem } => {
                if let Expr::Ellipsis(_) = self.ast.expr(len) {
                    self.err_at(
                        e,
                        Code::BadDotDotDotSyntax,
                        "invalid use of [...] array (outside a composite literal)",
                    );
                    self.var_type(elem);
                    return TypeId::INVALID;
                }
                let n = self.array_length(len);
                let elem = self.var_type(elem);
                if n < 0 { TypeId::INVALID } else { types.array(n, elem) }
            }
            // The parser has complained.
            Expr::Ellipsis(None) => TypeId::INVALID,
            Expr::Ellipsis(t) => {
                self.err_at(e, Code::InvalidDotDotDot, "invalid use of ...");
                if let Some(t) = t {
                    self.var_type(t);
                }
                TypeId::INVALID
            }
            Expr::StructType { fields, .. } => self.struct_type(fields),
            Expr::Star(x) => {
                let base = self.var_type(x);
                if types.is_invalid(base) { TypeId::INVALID } else { types.pointer(base) }
            }
            Expr::FuncType(ft) => self.func_type(None, &ft, None),
            Expr::InterfaceType { elems, .. } => self.interface_type(elems),
            Expr::MapType { key, value } => {
                let k = self.var_type(key);
                let v = self.var_type(value);
                let pos = self.start_pos(key);
                self.later(move |c| {
                    let types = c.types;
                    if !k.is_valid()
                        || types.is_invalid(types.underlying(k))
                        || types.comparable_type(k, true)
                    {
                        return;
                    }
                    let why = if types.is_type_param(k) { " (missing comparable constraint)" } else { "" };
                    let msg = format!("invalid map key type {}{why}", c.ts(k));
                    c.err(pos, Code::IncomparableMapKey, msg);
                });
                types.map(k, v)
            }
            Expr::ChanType { dir, elem } => {
                let elem = self.var_type(elem);
                types.chan(dir, elem)
            }
            _ => {
                let msg = format!("{} is not a type", self.es(e));
                self.err_at(e, Code::NotAType, msg);
                self.use_exprs(&[e]);
                TypeId::INVALID
            }
        }
    }

    /// The length of an array type, or -1 after an error.
    pub(super) fn array_length(&mut self, e: ExprId) -> i64 {
        if let Expr::Ident(id) = self.ast.expr(e) {
            let ident = self.ast.ident(id);
            match self.lookup(ident.name) {
                None => {
                    let name = self.text(ident.name);
                    let msg = format!("undefined array length {name} or missing type constraint");
                    self.err(ident.pos, Code::InvalidArrayLen, msg);
                    return -1;
                }
                Some(o) if !matches!(self.types.obj(o).kind, ObjKind::Const { .. }) => {
                    let msg = format!("invalid array length {}", self.text(ident.name));
                    self.err(ident.pos, Code::InvalidArrayLen, msg);
                    return -1;
                }
                _ => {}
            }
        }
        let x = self.expr(None, e);
        let Some(v) = self.cval(&x) else {
            if x.is_valid() {
                let msg = format!("array length {} must be constant", self.os(&x));
                self.err_at(e, Code::InvalidArrayLen, msg);
            }
            return -1;
        };
        if v.is_unknown() {
            return -1;
        }
        if (x.ty.is_untyped() || self.types.is_integer(x.ty))
            && let Some(i) = v.to_int()
        {
            if let Ok(n) = i64::try_from(&i)
                && n >= 0
            {
                return n;
            }
            let msg = format!("invalid array length {}", self.os(&x));
            self.err_at(e, Code::InvalidArrayLen, msg);
            return -1;
        }
        let msg = if self.types.is_integer(x.ty) {
            format!("invalid array length {}", self.os(&x))
        } else {
            format!("array length {} must be integer", self.os(&x))
        };
        self.err_at(e, Code::InvalidArrayLen, msg);
        -1
    }

    fn instantiated_type(&mut self, e: ExprId, x: ExprId, indices: List<ExprId>) -> TypeId {
        let types = self.types;
        self.version_error(self.start_pos(e), 18, "type instantiation");
        let generic = self.generic_type(x, e);
        if !generic.is_valid() {
            return generic;
        }
        let args: Vec<ExprId> = self.ast.list(indices).to_vec();
        let targs: Vec<TypeId> = args.iter().map(|&a| self.var_type(a)).collect();
        if targs.iter().any(|t| !t.is_valid()) {
            return TypeId::INVALID;
        }
        let inst = types.instantiate(generic, &targs);
        if let Some(id) = self.head_ident(x) {
            let i = crate::types::info::Instance { targs: targs.clone().into(), ty: inst };
            self.info.instances.insert(id, i);
        }
        let pos = self.start_pos(e);
        self.instance_pos.entry(inst).or_insert(pos);
        let positions: Vec<_> = args.iter().map(|&a| self.start_pos(a)).collect();
        self.later(move |c| {
            let tparams = c.types.type_params(generic);
            if !c.check_targ_count(e, x, args.len(), tparams.len()) {
                return;
            }
            if let Err((i, cause)) = c.verify(tparams, &targs) {
                let pos = positions.get(i).copied().unwrap_or_default();
                c.soft_err(pos, Code::InvalidTypeArg, cause);
            } else {
                c.note_instance(&args, generic, &targs);
            }
        });
        inst
    }

    /// The identifier that names a generic thing: `List` or `pkg.List`.
    pub(super) fn head_ident(&self, e: ExprId) -> Option<IdentId> {
        match self.ast.expr(self.ast.unparen(e)) {
            Expr::Ident(id) => Some(id),
            Expr::Selector { sel, .. } => Some(sel),
            _ => None,
        }
    }

    fn check_targ_count(&mut self, e: ExprId, x: ExprId, have: usize, want: usize) -> bool {
        if have == want {
            return true;
        }
        let (qualifier, pos) =
            if have < want { ("not enough", self.start_pos(e)) } else { ("too many", self.start_pos(e)) };
        let msg = format!("{qualifier} type arguments for type {}: have {have}, want {want}", self.es(x));
        self.err(pos, Code::WrongTypeArgCount, msg);
        false
    }

    /// Checks expressions only for what they use. True if all are valid.
    pub(super) fn use_exprs(&mut self, list: &[ExprId]) -> bool {
        list.iter().filter(|&&e| !self.use_expr(e, false)).count() == 0
    }

    /// Like `use_exprs` for the left side of an assignment: a plain variable does not count as used.
    pub(super) fn use_lhs(&mut self, list: &[ExprId]) -> bool {
        list.iter().filter(|&&e| !self.use_expr(e, true)).count() == 0
    }

    fn use_expr(&mut self, e: ExprId, lhs: bool) -> bool {
        match self.ast.expr(self.ast.unparen(e)) {
            Expr::Bad => false,
            Expr::Ident(id) => {
                let ident = self.ast.ident(id);
                if ident.name == Symbol::BLANK {
                    return true;
                }
                let local = if lhs { self.lookup(ident.name) } else { None };
                let was = local.map(|o| self.types.obj(o).used.get());
                let x = self.expr_or_type(self.ast.unparen(e), true);
                if let (Some(o), Some(false)) = (local, was)
                    && self.types.obj(o).var_kind() == Some(VarKind::Local)
                {
                    self.types.obj(o).used.set(false);
                }
                x.is_valid()
            }
            Expr::KeyValue { value, .. } => self.use_expr(value, false),
            _ => self.raw_expr(None, self.ast.unparen(e), None, true).is_valid(),
        }
    }

    /// A diagnostic that a type is no longer what its declaration promised.
    pub(super) fn other_declaration(&mut self, code: Code, obj: ObjId, alt: ObjId, msg: String) {
        let alt = self.types.obj(alt);
        let d = Diagnostic::new(code, self.obj_pos(obj), msg)
            .label(alt.pos, format!("other declaration of {}", self.text(alt.name)));
        self.report(d);
    }
}
