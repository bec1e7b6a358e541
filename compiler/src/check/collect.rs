//! Collecting what a package declares, without resolving anything; and the
//! checks about imports that need the whole package.

use super::Checker;
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::constant::unquote;
use crate::types::object::*;
use crate::types::predicates::is_exported;
use crate::types::repr::*;
use rustc_hash::FxHashSet;
use std::cell::{Cell, RefCell};

impl<'a> Checker<'a> {
    /// Collects the package's objects unless that was done.
    pub(super) fn ensure_collected(&mut self, pkg: PkgId) {
        let p = self.types.pkg(pkg);
        if p.collected.replace(true) {
            return;
        }
        self.types.watch.reach();
        let saved = self.env.clone();
        self.env.pkg = pkg;
        self.env.scope = None;
        let files = p.files.borrow().clone();
        for &f in &files {
            let name = self.ast.ident(self.types.file(f).package);
            if name.name == Symbol::BLANK && name.pos != crate::syntax::source::Pos::NONE {
                self.err(name.pos, Code::BlankPkgName, "invalid package name _");
            }
            self.env.file = f;
            self.collect_file(pkg, f);
        }
        self.resolve_receivers(pkg);
        self.import_conflicts(pkg, &files);
        self.env = saved;
    }

    pub(super) fn collect_file(&mut self, pkg: PkgId, f: FileId) {
        let file = self.types.file(f);
        self.env.version = file.version.get();
        for i in file.decls.range() {
            let n = i as u32;
            match self.ast.decls[i] {
                Decl::Bad => {}
                Decl::Import { name, path, .. } => self.collect_import(pkg, f, name, path),
                Decl::Const { names, ty, values, inherit, .. } => {
                    let (mut vals, inherited) = (values, ty.is_none() && values.is_empty());
                    if let (true, Some(from)) = (inherited, inherit)
                        && let Decl::Const { values, .. } = self.ast.decls[from as usize]
                    {
                        vals = values;
                    }
                    for (k, id) in names.range().enumerate() {
                        let id = self.ast.ident_lists[id];
                        let init = self.ast.list(vals).get(k).copied();
                        let kind = ObjKind::Const { val: Cell::new(None) };
                        self.collect_object(pkg, f, n, k, id, kind, init);
                    }
                    self.const_arity(names, vals, inherited);
                }
                Decl::Var { names, values, ty, .. } => {
                    let ids: Vec<IdentId> = self.ast.list(names).to_vec();
                    let vals = self.ast.list(values);
                    let mut objs = vec![];
                    for (k, &id) in ids.iter().enumerate() {
                        let init = if vals.len() == 1 { Some(vals[0]) } else { vals.get(k).copied() };
                        let kind = ObjKind::Var { kind: VarKind::Package, embedded: false };
                        objs.push(self.collect_object(pkg, f, n, k, id, kind, init));
                    }
                    if vals.len() == 1 && ids.len() > 1 {
                        // One call gives all of them their values: they share the declaration.
                        let d = self.types.add_decl(DeclInfo {
                            file: f,
                            decl: n,
                            index: 0,
                            lhs: objs.clone().into(),
                            init: Some(vals[0]),
                            deps: RefCell::default(),
                            body_checked: Cell::new(false),
                        });
                        for &o in &objs {
                            self.types.obj(o).decl.set(Some(d));
                        }
                    }
                    if ty.is_some() && vals.is_empty() {
                        continue;
                    }
                    self.var_arity(names, values);
                }
                Decl::Type { name, .. } => {
                    self.collect_object(pkg, f, n, 0, name, ObjKind::TypeName, None);
                }
                Decl::Func(d) => self.collect_func(pkg, f, n, d),
            }
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn collect_object(
        &mut self,
        pkg: PkgId,
        file: FileId,
        decl: u32,
        index: usize,
        id: IdentId,
        kind: ObjKind,
        init: Option<ExprId>,
    ) -> ObjId {
        let ident = self.ast.ident(id);
        let obj = self.types.add_obj(kind, ident.name, Some(pkg), ident.pos, TypeId::NONE);
        self.add_decl(obj, file, decl, index, init);
        self.record_def(id, obj);
        self.types.pkg(pkg).objects.borrow_mut().push(obj);
        self.declare_pkg_obj(pkg, obj);
        obj
    }

    fn add_decl(&mut self, obj: ObjId, file: FileId, decl: u32, index: usize, init: Option<ExprId>) {
        let d = self.types.add_decl(DeclInfo {
            file,
            decl,
            index: index as u32,
            lhs: Box::new([]),
            init,
            deps: RefCell::default(),
            body_checked: Cell::new(false),
        });
        self.types.obj(obj).decl.set(Some(d));
    }

    fn declare_pkg_obj(&mut self, pkg: PkgId, obj: ObjId) {
        let o = self.types.obj(obj);
        let p = self.types.pkg(pkg);
        if o.name == Symbol::BLANK {
            return;
        }
        if o.name == Symbol::INIT {
            self.err(o.pos, Code::InvalidInitDecl, "cannot declare init - must be func");
            return;
        }
        if o.name == Symbol::MAIN && p.name.get() == Symbol::MAIN && !o.is_func() {
            self.err(o.pos, Code::InvalidMainDecl, "cannot declare main - must be func");
            return;
        }
        let old = p.scope.borrow().get(&o.name).copied();
        match old {
            Some(alt) => self.redeclared(obj, alt),
            None => {
                p.scope.borrow_mut().insert(o.name, obj);
            }
        }
    }

    fn redeclared(&mut self, obj: ObjId, alt: ObjId) {
        let (o, alt) = (self.types.obj(obj), self.types.obj(alt));
        let name = self.text(o.name);
        let d = Diagnostic::new(Code::DuplicateDecl, o.pos, format!("{name} redeclared in this block"))
            .label(alt.pos, format!("other declaration of {name}"));
        self.report(d);
    }

    fn collect_func(&mut self, pkg: PkgId, f: FileId, n: u32, d: FuncDecl) {
        let ident = self.ast.ident(d.name);
        let p = self.types.pkg(pkg);
        let is_method = d.recv.is_some_and(|r| !r.is_empty());
        let mut func = Func { is_method, ..Func::default() };
        let mut base = None;
        if let Some(recv) = d.recv.filter(|r| !r.is_empty()) {
            let (ptr, name) = self.receiver_base(self.ast.list(recv)[0].ty);
            func.ptr_recv = Cell::new(ptr);
            base = name;
        }
        let obj = self.types.add_obj(ObjKind::Func(func), ident.name, Some(pkg), ident.pos, TypeId::NONE);
        self.add_decl(obj, f, n, 0, None);
        self.record_def(d.name, obj);
        p.objects.borrow_mut().push(obj);
        let first_tparam = self.ast.list(d.ty.tparams).first().map(|f| f.pos);
        if is_method {
            if let Some(pos) = first_tparam {
                self.version_error(pos, 27, "generic method");
            }
            if let Some(name) = base {
                p.methods.borrow_mut().entry(name).or_default().push(obj);
            }
            return;
        }
        let is_main = ident.name == Symbol::MAIN && p.name.get() == Symbol::MAIN;
        if ident.name == Symbol::INIT || is_main {
            let what = self.text(ident.name);
            if !d.ty.tparams.is_empty() {
                let pos = self.ast.list(d.ty.tparams)[0].pos;
                self.soft_err(pos, Code::InvalidInitSig, format!("func {what} must have no type parameters"));
            }
            if !d.ty.params.is_empty() || !d.ty.results.is_empty() {
                let msg = format!("func {what} must have no arguments and no return values");
                self.soft_err(ident.pos, Code::InvalidInitSig, msg);
            }
        } else if let Some(pos) = first_tparam {
            self.version_error(pos, 18, "type parameter");
        }
        if ident.name == Symbol::INIT {
            if matches!(d.body, Body::None) {
                self.soft_err(ident.pos, Code::MissingInitBody, "func init must have a body");
            }
            p.inits.borrow_mut().push(obj);
            return;
        }
        self.declare_pkg_obj(pkg, obj);
    }

    /// Whether the receiver's type is a pointer, and the name of its base type.
    pub(super) fn receiver_base(&self, mut e: ExprId) -> (bool, Option<Symbol>) {
        let mut ptr = false;
        loop {
            match self.ast.expr(e) {
                Expr::Paren(x) => e = x,
                // A pointer to a pointer is no receiver of what it leads to.
                Expr::Star(x) if !ptr => {
                    ptr = true;
                    e = x;
                }
                Expr::Index { x, .. } => e = x,
                Expr::Ident(id) => return (ptr, Some(self.ast.ident(id).name)),
                _ => return (ptr, None),
            }
        }
    }

    /// Files the methods that were declared for an alias under the type that it
    /// stands for. Those that have no such type stay with no type.
    pub(super) fn resolve_receivers(&mut self, pkg: PkgId) {
        let p = self.types.pkg(pkg);
        let aliases: Vec<Symbol> =
            p.methods.borrow().keys().copied().filter(|&k| self.alias_decl(pkg, k).is_some()).collect();
        for name in aliases {
            let list = p.methods.borrow_mut().remove(&name).unwrap_or_default();
            for m in list {
                let ptr = self.types.obj(m).func().is_some_and(|f| f.ptr_recv.get());
                if let Some((ptr, base)) = self.receiver_type(pkg, ptr, name) {
                    if let Some(f) = self.types.obj(m).func() {
                        f.ptr_recv.set(ptr);
                    }
                    p.methods.borrow_mut().entry(base).or_default().push(m);
                }
            }
        }
    }

    /// What the alias of that name stands for, and whether it is generic.
    fn alias_decl(&self, pkg: PkgId, name: Symbol) -> Option<(ExprId, bool)> {
        let obj = self.types.lookup_pkg(pkg, name)?;
        let d = self.types.obj(obj).decl.get()?;
        match self.ast.decls[self.types.decl(d).decl as usize] {
            Decl::Type { alias: true, ty, tparams, .. } => Some((ty, !tparams.is_empty())),
            _ => None,
        }
    }

    /// The defined type that a receiver's name leads to through aliases, of
    /// which one may be of a pointer and none generic.
    fn receiver_type(&self, pkg: PkgId, mut ptr: bool, mut name: Symbol) -> Option<(bool, Symbol)> {
        for _ in 0..1000 {
            let Some((ty, is_generic)) = self.alias_decl(pkg, name) else { return Some((ptr, name)) };
            let mut base = self.ast.unparen(ty);
            if let Expr::Star(x) = self.ast.expr(base) {
                if ptr {
                    return None;
                }
                ptr = true;
                base = self.ast.unparen(x);
            }
            match self.ast.expr(base) {
                Expr::Ident(id) if !is_generic => name = self.ast.ident(id).name,
                _ => return None,
            }
        }
        None
    }

    fn collect_import(&mut self, pkg: PkgId, f: FileId, name: Option<IdentId>, path: ExprId) {
        let Expr::BasicLit { text, .. } = self.ast.expr(path) else { return };
        let Some((path_text, _)) = unquote(self.text(text)) else { return };
        let Ok(path_text) = String::from_utf8(path_text) else { return };
        let Some(&imported) = self.pkg_by_path.get(&path_text) else { return };
        let imp = self.types.pkg(imported);
        let p = self.types.pkg(pkg);
        if !p.imports.borrow().contains(&imported) {
            p.imports.borrow_mut().push(imported);
        }
        let pos_of_path = self.ast.expr_pos(path);
        let (sym, at) = match name {
            Some(id) => (self.ast.ident(id).name, self.ast.ident(id).pos),
            None => (imp.name.get(), pos_of_path),
        };
        if sym == Symbol::INIT {
            self.err(at, Code::InvalidInitDecl, "cannot import package as init - init must be a func");
            return;
        }
        let kind = ObjKind::PkgName { imported };
        let obj = self.types.add_obj(kind, sym, Some(pkg), at, TypeId::INVALID);
        if let Some(id) = name {
            self.record_def(id, obj);
        }
        let file = self.types.file(f);
        if sym == Symbol::BLANK {
            return;
        }
        file.imports.borrow_mut().push(obj);
        if self.text(sym) == "." {
            self.ensure_collected(imported);
            let members: Vec<(Symbol, ObjId)> = imp.scope.borrow().iter().map(|(&n, &o)| (n, o)).collect();
            for (n, o) in members {
                if !is_exported(self.text(n)) {
                    continue;
                }
                let old = file.scope.borrow_mut().insert(n, o);
                if let Some(alt) = old {
                    file.scope.borrow_mut().insert(n, alt);
                    let msg = format!("{} redeclared in this block", self.text(n));
                    let d = Diagnostic::new(Code::DuplicateDecl, at, msg)
                        .label(self.types.obj(alt).pos, format!("other declaration of {}", self.text(n)));
                    self.report(d);
                } else {
                    self.dot_imports.insert((f, n), obj);
                }
            }
            return;
        }
        let old = file.scope.borrow().get(&sym).copied();
        match old {
            Some(alt) => self.redeclared(obj, alt),
            None => {
                file.scope.borrow_mut().insert(sym, obj);
            }
        }
    }

    pub(super) fn import_conflicts(&mut self, pkg: PkgId, files: &[FileId]) {
        let p = self.types.pkg(pkg);
        for &f in files {
            let names: Vec<(Symbol, ObjId)> =
                self.types.file(f).scope.borrow().iter().map(|(&n, &o)| (n, o)).collect();
            for (name, o) in names {
                let Some(alt) = p.scope.borrow().get(&name).copied() else { continue };
                let text = self.text(name);
                let (how, imported, pos) = match (&self.types.obj(o).kind, self.dot_imports.get(&(f, name))) {
                    (_, Some(&dot)) => match self.types.obj(dot).kind {
                        ObjKind::PkgName { imported } => ("dot-import", imported, self.types.obj(o).pos),
                        _ => continue,
                    },
                    (ObjKind::PkgName { imported }, None) => ("import", *imported, self.types.obj(o).pos),
                    _ => continue,
                };
                let i = self.types.pkg(imported);
                let msg = format!(
                    "{text} already declared through {how} of package {} ({:?})",
                    self.text(i.name.get()),
                    i.path
                );
                let d = Diagnostic::new(Code::DuplicateDecl, self.types.obj(alt).pos, msg)
                    .label(pos, format!("other declaration of {text}"));
                self.report(d);
            }
        }
    }

    pub(super) fn const_arity(&mut self, names: List<IdentId>, values: List<ExprId>, inherited: bool) {
        let (l, r) = (names.len as usize, values.len as usize);
        if l < r {
            if inherited {
                let first = self.ast.ident(self.ast.list(names)[0]).pos;
                let place = self.place(self.start_pos(self.ast.list(values)[l]));
                self.err(first, Code::WrongAssignCount, format!("extra init expr at {place}"));
            } else {
                let extra = self.ast.list(values)[l];
                let msg = format!("extra init expr {}", self.es(extra));
                self.err_at(extra, Code::WrongAssignCount, msg);
            }
        } else if l > r {
            let id = self.ast.ident(self.ast.list(names)[r]);
            let msg = format!("missing init expr for {}", self.text(id.name));
            self.err(id.pos, Code::WrongAssignCount, msg);
        }
    }

    /// `var a, b = 1`: too few or too many values, where one call is not the explanation.
    pub(super) fn var_arity(&mut self, names: List<IdentId>, values: List<ExprId>) {
        let (l, r) = (names.len as usize, values.len as usize);
        if r == 0 || r == 1 || l == r {
            return;
        }
        if l < r {
            let extra = self.ast.list(values)[l];
            let msg = format!("extra init expr {}", self.es(extra));
            self.err_at(extra, Code::WrongAssignCount, msg);
        } else {
            let id = self.ast.ident(self.ast.list(names)[r]);
            let msg = format!("missing init expr for {}", self.text(id.name));
            self.err(id.pos, Code::WrongAssignCount, msg);
        }
    }

    /// Resolves everything a package declares.
    pub(super) fn package_objects(&mut self, pkg: PkgId) {
        let objects = self.types.pkg(pkg).objects.borrow().clone();
        // Defined types first, then aliases, then the rest: cycles are then
        // reported where they are easiest to understand.
        let mut aliases = vec![];
        let mut others = vec![];
        for &o in &objects {
            let obj = self.types.obj(o);
            if !obj.is_type_name() {
                others.push(o);
                continue;
            }
            let Some(d) = obj.decl.get() else { continue };
            match self.ast.decls[self.types.decl(d).decl as usize] {
                Decl::Type { alias: true, .. } => aliases.push(o),
                _ => self.obj_decl(o),
            }
        }
        for o in aliases.into_iter().chain(others) {
            self.obj_decl(o);
        }
    }

    /// Functions without a body, if nothing else is wrong.
    /// Those that are `linked` have theirs elsewhere.
    pub(super) fn missing_bodies(&mut self, pkg: PkgId, linked: &FxHashSet<ObjId>) {
        for &o in self.types.pkg(pkg).objects.borrow().iter() {
            let obj = self.types.obj(o);
            let Some(d) = obj.decl.get().filter(|_| !linked.contains(&o)) else { continue };
            if let Decl::Func(f @ FuncDecl { body: Body::None, .. }) =
                self.ast.decls[self.types.decl(d).decl as usize]
            {
                self.err(self.func_pos(&f), Code::BadDecl, "missing function body");
            }
        }
    }

    pub(super) fn unused_imports(&mut self, pkg: PkgId) {
        let files = self.types.pkg(pkg).files.borrow().clone();
        for f in files {
            let imports = self.types.file(f).imports.borrow().clone();
            for o in imports {
                let obj = self.types.obj(o);
                let ObjKind::PkgName { imported } = obj.kind else { continue };
                if obj.used.get() || self.types.pkg(imported).fake.get() {
                    continue;
                }
                let p = self.types.pkg(imported);
                let last = p.path.rsplit('/').next().unwrap_or(&p.path);
                let name = self.text(obj.name);
                let msg = if name.is_empty() || name == "." || name == last {
                    format!("{:?} imported and not used", p.path)
                } else {
                    format!("{:?} imported as {name} and not used", p.path)
                };
                self.soft_err(obj.pos, Code::UnusedImport, msg);
            }
        }
    }
}
