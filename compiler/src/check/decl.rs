//! Resolving declarations: each object once, in whatever order they are needed.

use super::{Checker, Env};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::constant::Constant;
use crate::types::object::*;
use crate::types::repr::*;
use std::cell::{Cell, OnceCell};
use std::rc::Rc;

impl<'a> Checker<'a> {
    /// Resolves the object's declaration if that was not done yet.
    pub(super) fn obj_decl(&mut self, obj: ObjId) {
        let o = self.types.obj(obj);
        match o.color.get() {
            Color::Black => return,
            Color::White => {}
            Color::Grey(at) => {
                // In its own signature a function is one that takes and returns nothing.
                if o.is_func() && o.func().is_some_and(|f| f.recv_type.get().is_none()) {
                    if o.ty() == TypeId::NONE {
                        o.ty.set(self.types.signature(Signature::default()));
                    }
                    return;
                }
                let at = at as usize;
                let ok = self.valid_cycle(at);
                match &o.kind {
                    ObjKind::Const { .. } | ObjKind::Var { .. } if !ok || o.ty() == TypeId::NONE => {
                        o.ty.set(TypeId::INVALID);
                    }
                    ObjKind::TypeName if !ok => o.ty.set(TypeId::INVALID),
                    _ => {}
                }
                return;
            }
        }
        let Some(d) = o.decl.get() else {
            o.color.set(Color::Black);
            return;
        };
        let Some(pkg) = o.pkg else { return };
        if self.path.len() > 4000 {
            o.ty.set(TypeId::INVALID);
            o.color.set(Color::Black);
            return;
        }
        self.types.watch.reach_obj(obj);
        o.color.set(Color::Grey(self.path.len() as u32));
        self.path.push(obj);
        let decl = self.types.decl(d);
        let file = self.types.file(decl.file);
        let env = Env {
            pkg,
            file: decl.file,
            version: file.version.get(),
            // What a signature refers to is not used when the function is called.
            decl: (!o.is_func()).then_some(d),
            scope: None,
            iota: None,
            err_pos: None,
            sig: None,
            results: Default::default(),
            outer: Default::default(),
            in_tparams: false,
            has_call_or_recv: false,
        };
        let saved = std::mem::replace(&mut self.env, env);
        match self.ast.decls[decl.decl as usize] {
            Decl::Const { ty, values, iota, inherit, .. } => {
                let (mut ty, inherited) = (ty, ty.is_none() && values.is_empty());
                if let (true, Some(from)) = (inherited, inherit)
                    && let Decl::Const { ty: t, .. } = self.ast.decls[from as usize]
                {
                    ty = t;
                }
                self.const_decl(obj, ty, decl.init, inherited, iota);
            }
            Decl::Var { ty, .. } => self.var_decl(obj, &decl.lhs, ty, decl.init),
            Decl::Type { tparams, alias, ty, .. } => self.type_decl(obj, tparams, alias, ty),
            Decl::Func(f) => self.func_decl(obj, d, f),
            _ => {}
        }
        self.env = saved;
        self.path.pop();
        if o.ty() == TypeId::NONE {
            o.ty.set(TypeId::INVALID);
        }
        o.color.set(Color::Black);
    }

    pub(super) fn const_decl(
        &mut self,
        obj: ObjId,
        ty: Option<ExprId>,
        init: Option<ExprId>,
        inherited: bool,
        iota: u32,
    ) {
        let o = self.types.obj(obj);
        let saved = (self.env.iota, self.env.err_pos);
        self.env.iota = Some(self.new_const(Constant::int(iota as i64)));
        let ObjKind::Const { val } = &o.kind else { return };
        val.set(Some(self.new_const(Constant::Unknown)));
        let mut ok = true;
        if let Some(te) = ty {
            let t = self.typ(te);
            if !self.types.is_const_type(t) {
                if !self.types.is_invalid(self.types.underlying(t)) {
                    let msg = format!("invalid constant type {}", self.ts(t));
                    self.err_at(te, Code::InvalidConstType, msg);
                }
                o.ty.set(TypeId::INVALID);
                ok = false;
            } else {
                o.ty.set(t);
            }
        }
        if ok {
            if inherited {
                self.env.err_pos = Some(o.pos);
            }
            match init {
                Some(e) => {
                    let mut x = self.expr(None, e);
                    self.init_const(obj, &mut x);
                }
                None => {
                    if o.ty() == TypeId::NONE {
                        o.ty.set(TypeId::INVALID);
                    }
                }
            }
        }
        (self.env.iota, self.env.err_pos) = saved;
    }

    pub(super) fn var_decl(&mut self, obj: ObjId, lhs: &[ObjId], ty: Option<ExprId>, init: Option<ExprId>) {
        let o = self.types.obj(obj);
        if let Some(te) = ty {
            let t = self.var_type(te);
            o.ty.set(t);
        }
        let Some(init) = init else {
            if ty.is_none() {
                o.ty.set(TypeId::INVALID);
            }
            return;
        };
        if lhs.len() <= 1 {
            let target = self.target(o.ty(), o.name);
            let mut x = self.expr(target, init);
            self.init_var(obj, &mut x, "variable declaration");
            return;
        }
        if ty.is_some() {
            for &l in lhs {
                self.types.obj(l).ty.set(o.ty());
            }
        }
        self.init_vars(lhs, &[init], None);
        // The others of the group are resolved with this one.
        for &l in lhs {
            let l = self.types.obj(l);
            if l.color.get() == Color::White {
                l.color.set(Color::Black);
            }
        }
    }

    fn func_decl(&mut self, obj: ObjId, d: DeclId, f: FuncDecl) {
        let o = self.types.obj(obj);
        let sig = self.func_type(f.recv, &f.ty, Some(obj));
        o.ty.set(sig);
        let library = o.pkg.is_some_and(|p| self.types.pkg(p).library);
        match f.body {
            Body::Block(_) if !library => self.later(move |c| c.declared_body(obj, d)),
            Body::None if !library && !f.ty.tparams.is_empty() => {
                self.soft_err(o.pos, Code::BadDecl, "generic function is missing function body");
            }
            _ => {}
        }
    }

    /// Checks the body of a library's function on demand.
    pub(super) fn lazy_body(&mut self, obj: ObjId) {
        if let Some(d) = self.types.obj(obj).decl.get()
            && !self.types.decl(d).body_checked.get()
        {
            self.types.watch.reach_obj(obj);
            self.later(move |c| c.declared_body(obj, d));
        }
    }

    fn declared_body(&mut self, obj: ObjId, d: DeclId) {
        let o = self.types.obj(obj);
        let info = self.types.decl(d);
        if info.body_checked.replace(true) {
            return;
        }
        let Decl::Func(f) = self.ast.decls[info.decl as usize] else { return };
        let Body::Block(body) = f.body else { return };
        self.env.decl = Some(d);
        self.env.file = info.file;
        self.env.version = self.types.file(info.file).version.get();
        self.env.scope = None;
        let Type::Signature(sig) = self.types.get(o.ty()) else { return };
        self.env.outer = Rc::new(sig.recv_tparams.iter().chain(&sig.tparams).copied().collect());
        self.func_body(f.recv, &f.ty, o.ty(), body);
    }

    /// Declares a signature's named things in a new scope and checks the body there.
    pub(super) fn func_body(
        &mut self,
        recv: Option<List<crate::syntax::ast::Field>>,
        ty: &FuncType,
        sig: TypeId,
        body: Block,
    ) {
        let saved = self.env.clone();
        let locals = std::mem::take(&mut self.locals);
        self.open_scope();
        let mut results = vec![];
        if let Some(recv) = recv {
            for i in recv.range() {
                let field = self.ast.fields[i];
                self.redeclare_recv_tparams(field.ty);
                self.redeclare(field.names, None);
            }
        }
        for (list, is_result) in [(ty.tparams, false), (ty.params, false), (ty.results, true)] {
            for i in list.range() {
                let names = self.ast.fields[i].names;
                self.redeclare(names, if is_result { Some(&mut results) } else { None });
            }
        }
        self.env.sig = Some(sig);
        self.env.results = Rc::new(results);
        self.env.has_call_or_recv = false;
        self.body_stmts(body, sig);
        let mine = std::mem::replace(&mut self.locals, locals);
        self.usage(mine);
        self.env = saved;
    }

    fn redeclare(&mut self, names: List<IdentId>, mut results: Option<&mut Vec<ObjId>>) {
        for k in names.range() {
            let id = self.ast.ident_lists[k];
            if let Some(obj) = self.info.obj(id) {
                self.put_name(obj);
                if let Some(r) = results.as_deref_mut() {
                    r.push(obj);
                }
            }
        }
    }

    fn redeclare_recv_tparams(&mut self, mut e: ExprId) {
        loop {
            match self.ast.expr(e) {
                Expr::Paren(x) | Expr::Star(x) => e = x,
                Expr::Index { indices, .. } => {
                    for i in indices.range() {
                        if let Expr::Ident(id) = self.ast.expr(self.ast.expr_lists[i])
                            && let Some(obj) = self.info.obj(id)
                        {
                            self.put_name(obj);
                        }
                    }
                    return;
                }
                _ => return,
            }
        }
    }

    /// Puts an object into the innermost scope without any check.
    fn put_name(&mut self, obj: ObjId) {
        let name = self.types.obj(obj).name;
        if name != Symbol::BLANK
            && name != Symbol::EMPTY
            && let Some(s) = self.env.scope
        {
            let names = &mut self.scopes[s as usize].names;
            if !names.iter().any(|(n, _)| *n == name) {
                names.push((name, obj));
            }
        }
    }

    /// Variables that were declared and never used.
    fn usage(&mut self, mut locals: Vec<(u32, ObjId)>) {
        // A block's own come before those of the blocks within.
        locals.sort_by_key(|&(scope, v)| (scope, self.types.obj(v).pos));
        for (_, v) in locals {
            let o = self.types.obj(v);
            if !o.used.get() && o.name != Symbol::BLANK {
                let msg = format!("declared and not used: {}", self.text(o.name));
                self.soft_err(o.pos, Code::UnusedVar, msg);
            }
        }
    }

    /// A type declaration, of a package or of a function.
    pub(super) fn type_decl(
        &mut self,
        obj: ObjId,
        tparams: List<crate::syntax::ast::Field>,
        alias: bool,
        ty: ExprId,
    ) {
        let types = self.types;
        let o = types.obj(obj);
        let saved = self.env.clone();
        // Before anything that is put off for what it refers to.
        self.later(move |c| {
            if matches!(types.get(types.obj(obj).ty()), Type::Named(_)) {
                c.valid_type(types.obj(obj).ty());
            }
        });
        if alias {
            let first = self.ast.list(tparams).first().map(|p| p.pos);
            if first.is_none_or(|pos| self.version_error(pos, 23, "generic type alias")) {
                self.version_error(o.pos, 9, "type alias");
            }
            let a = types.add(Type::Alias(Alias {
                obj,
                origin: None,
                targs: Box::new([]),
                tparams: OnceCell::new(),
                actual: Cell::new(TypeId::NONE),
            }));
            o.ty.set(a);
            let Type::Alias(node) = types.get(a) else { return };
            if !tparams.is_empty() {
                self.open_scope();
                let list = self.collect_tparams(tparams);
                let _ = node.tparams.set(list.into());
            }
            let rhs = self.defined_type(ty);
            if o.ty() == TypeId::INVALID {
                // A cycle was found meanwhile.
                node.actual.set(TypeId::INVALID);
            } else {
                node.actual.set(rhs);
            }
            if types.is_type_param(rhs) && node.tparams.get().is_some_and(|l| l.contains(&types.unalias(rhs)))
            {
                self.err_at(
                    ty,
                    Code::MisplacedTypeParam,
                    "cannot use type parameter declared in alias declaration as RHS",
                );
                node.actual.set(TypeId::INVALID);
            }
            self.env = saved;
            return;
        }
        if let Some(first) = self.ast.list(tparams).first() {
            self.version_error(first.pos, 18, "type parameter");
        }
        let outer: Box<[TypeId]> = self.env.outer.iter().copied().collect();
        let t = types.new_named(obj, outer);
        o.ty.set(t);
        let Type::Named(named) = types.get(t) else { return };
        if !tparams.is_empty() {
            self.open_scope();
            let scope = self.env.scope;
            let list = self.declare_tparams(tparams);
            let _ = named.tparams.set(list.clone().into());
            self.bound_tparams(tparams, &list);
            self.env.scope = scope;
        }
        let rhs = self.defined_type(ty);
        let mut under = rhs;
        if types.is_type_param(rhs) {
            self.err_at(
                ty,
                Code::MisplacedTypeParam,
                "cannot use a type parameter as RHS in type declaration",
            );
            under = TypeId::INVALID;
        }
        named.underlying.set(under);
        self.env = saved;
        if self.env.scope.is_none() {
            self.collect_methods(obj, t);
        }
    }

    /// Attaches the methods that the package declares for a defined type.
    fn collect_methods(&mut self, obj: ObjId, t: TypeId) {
        let types = self.types;
        let o = types.obj(obj);
        let Some(pkg) = o.pkg else { return };
        let p = types.pkg(pkg);
        if types.lookup_pkg(pkg, o.name) != Some(obj) {
            return;
        }
        let mut list = p.methods.borrow().get(&o.name).cloned().unwrap_or_default();
        if list.is_empty() {
            return;
        }
        list.sort();
        let Type::Named(named) = types.get(t) else { return };
        for m in list {
            let mo = types.obj(m);
            if let Some(f) = mo.func() {
                f.recv_type.set(Some(obj));
            }
            if mo.name == Symbol::BLANK {
                continue;
            }
            let alt = named.methods.borrow().iter().copied().find(|&x| types.obj(x).name == mo.name);
            if let Some(alt) = alt {
                let place = self.place(types.obj(alt).pos);
                let msg = format!(
                    "method {}.{} already declared at {place}",
                    self.text(o.name),
                    self.text(mo.name)
                );
                self.err(mo.pos, Code::DuplicateMethod, msg);
                continue;
            }
            named.methods.borrow_mut().push(m);
        }
        if !types.pkg(pkg).library {
            self.later(move |c| c.field_and_method(t));
        }
    }

    fn field_and_method(&mut self, t: TypeId) {
        let types = self.types;
        let (Type::Struct(s), Type::Named(n)) = (types.under(t), types.get(t)) else { return };
        let methods = n.methods.borrow().clone();
        for m in methods {
            let mo = types.obj(m);
            if let Some(f) = s.fields.iter().find(|f| f.name == mo.name && f.name != Symbol::BLANK) {
                let msg = format!("field and method with the same name {}", self.text(mo.name));
                let d = Diagnostic::new(Code::DuplicateFieldAndMethod, mo.pos, msg)
                    .label(types.obj(f.obj).pos, format!("other declaration of {}", self.text(mo.name)));
                self.report(d);
            }
        }
    }

    /// A position for messages about an object.
    pub(super) fn obj_pos(&self, o: ObjId) -> Pos {
        self.types.obj(o).pos
    }
}
