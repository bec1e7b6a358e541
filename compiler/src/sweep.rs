//! Giving up what a session's inputs have left in the tables and nothing refers to
//! any more: declarations that were replaced, and types and constants of inputs that
//! are over.
//!
//! What was there before the first input stays. Of the rest, what can be reached from
//! that, from the scopes of packages, from the last input (which may be running, or be
//! taken back) and from what the vm has in use ([`Marks`] begins with these) keeps its
//! number; all else is dropped. The tree of an input goes as a whole, with its text,
//! once none of its functions can be compiled any more.

use crate::session::Session;
use crate::syntax::ast::{Expr, ExprId, IdentId, StmtId};
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::Extent;
use crate::types::constant::ConstId;
use crate::types::info::{Mode, Selection, TypeAndValue};
use crate::types::object::*;
use crate::types::repr::*;
use gopark_bytecode::func::Kept;
use rustc_hash::FxHashSet;

/// What is in use, as far as that is known.
#[derive(Default)]
pub(crate) struct Marks {
    /// What comes after this may be given up,
    pub base: Extent,
    /// and what comes after this is the last input's.
    pub last: Extent,
    types: FxHashSet<TypeId>,
    objs: FxHashSet<ObjId>,
    pub consts: FxHashSet<ConstId>,
    decls: FxHashSet<DeclId>,
    files: FxHashSet<FileId>,
    syms: FxHashSet<Symbol>,
    /// Whose segments of the tree are.
    owners: FxHashSet<Pos>,
    todo: Vec<Item>,
    /// Variables that were marked and not yet asked for.
    pub vars: Vec<ObjId>,
}

#[derive(Clone, Copy)]
enum Item {
    Type(TypeId),
    Obj(ObjId),
    Decl(DeclId),
    File(FileId),
    Owner(Pos),
}

impl Marks {
    pub fn ty(&mut self, t: TypeId) {
        if t != TypeId::NONE && t.0 >= self.base.types && self.types.insert(t) {
            self.todo.push(Item::Type(t));
        }
    }
    pub fn types<'a>(&mut self, ts: impl IntoIterator<Item = &'a TypeId>) {
        ts.into_iter().for_each(|t| self.ty(*t));
    }
    pub fn obj(&mut self, o: ObjId) {
        if o.0 >= self.base.objs && self.objs.insert(o) {
            self.todo.push(Item::Obj(o));
        }
    }
    fn decl(&mut self, d: DeclId) {
        if d.0 >= self.base.decls && self.decls.insert(d) {
            self.todo.push(Item::Decl(d));
        }
    }
    fn file(&mut self, f: FileId) {
        if f.0 >= self.base.files && self.files.insert(f) {
            self.todo.push(Item::File(f));
        }
    }
    fn owner(&mut self, o: Pos) {
        if self.owners.insert(o) {
            self.todo.push(Item::Owner(o));
        }
    }
    fn sym(&mut self, s: Symbol) {
        if s.0 as usize >= self.base.syms {
            self.syms.insert(s);
        }
    }
    fn constant(&mut self, c: ConstId) {
        if c.0 >= self.base.consts {
            self.consts.insert(c);
        }
    }
    fn tv(&mut self, tv: &TypeAndValue) {
        self.ty(tv.ty);
        if let Mode::Constant(c) = tv.mode {
            self.constant(c);
        }
    }
    fn params(&mut self, ps: &[Param]) {
        for p in ps {
            self.sym(p.name);
            self.ty(p.ty);
        }
    }
    fn methods(&mut self, ms: &[Method]) {
        for m in ms {
            self.sym(m.name);
            self.ty(m.sig);
            self.obj(m.obj);
        }
    }
    fn selection(&mut self, s: &Selection) {
        self.types([&s.recv, &s.ty, &s.base]);
        self.obj(s.obj);
    }
    /// Whether a type is in use, when all is marked.
    pub fn has_type(&self, t: TypeId) -> bool {
        t.0 < self.base.types || self.types.contains(&t)
    }
    /// The same of an object.
    pub fn has_obj(&self, o: ObjId) -> bool {
        o.0 < self.base.objs || self.objs.contains(&o)
    }
    pub fn has_decl(&self, d: DeclId) -> bool {
        d.0 < self.base.decls || self.decls.contains(&d)
    }
    pub fn has_file(&self, f: FileId) -> bool {
        f.0 < self.base.files || self.files.contains(&f)
    }
    fn has_sym(&self, s: Symbol) -> bool {
        (s.0 as usize) < self.base.syms || self.syms.contains(&s)
    }
}

impl Session {
    /// What is in use whatever the vm has; None if there was no input yet.
    pub(crate) fn mark_roots(&self) -> Option<Marks> {
        let types = &self.types;
        let base = self.base?;
        let mut m = Marks { base, ..Marks::default() };
        // What was there before the inputs may have come to refer to what they brought.
        (0..base.types).for_each(|t| self.mark_type(TypeId(t), &mut m));
        (0..base.objs).for_each(|o| self.mark_obj(ObjId(o), &mut m));
        (0..base.decls).for_each(|d| self.mark_decl(DeclId(d), &mut m));
        (0..base.files).for_each(|f| self.mark_file(FileId(f), &mut m));
        self.info.types.first().for_each(|i| m.tv(&self.info.types[i]));
        self.info.objs.first().filter_map(|i| self.info.objs[i]).for_each(|o| m.obj(o));
        let (exprs, idents) = (self.ast.exprs.first(), self.ast.idents.first());
        self.info.selections.iter().filter(|s| exprs.contains(&s.0.index())).for_each(|s| m.selection(s.1));
        for (_, i) in self.info.instances.iter().filter(|i| idents.contains(&i.0.index())) {
            m.types(&i.targs);
            m.ty(i.ty);
        }
        types.packages().for_each(|p| self.mark_package(p, &mut m));
        m.owner(Pos::NONE);
        // The last input.
        let last = self.mark.as_ref();
        let extent = last.map_or(types.extent(), |l| l.types);
        m.last = extent;
        let (ts, objs, decls, files) = types.later(&extent);
        m.types(&ts);
        objs.into_iter().for_each(|o| m.obj(o));
        decls.into_iter().for_each(|d| m.decl(d));
        files.into_iter().for_each(|f| m.file(f));
        (extent.consts..types.extent().consts).for_each(|c| m.constant(ConstId(c)));
        (extent.syms..types.extent().syms).for_each(|s| m.sym(Symbol(s as u32)));
        if let Some(l) = last {
            self.ast.owners[l.segment..].iter().for_each(|o| m.owner(o.0));
            for (name, old) in &l.hidden {
                m.sym(*name);
                old.iter().for_each(|o| m.obj(*o));
            }
        }
        Some(m)
    }

    /// Marks what is reached from what is marked.
    pub(crate) fn trace(&self, m: &mut Marks) {
        while let Some(item) = m.todo.pop() {
            match item {
                Item::Type(t) => self.mark_type(t, m),
                Item::Obj(o) => self.mark_obj(o, m),
                Item::Decl(d) => self.mark_decl(d, m),
                Item::File(f) => self.mark_file(f, m),
                Item::Owner(o) => self.mark_tree(o, m),
            }
        }
    }

    /// Marks the tree that an expression is in.
    pub(crate) fn mark_expr(&self, e: ExprId, m: &mut Marks) {
        if let Some(s) = self.ast.exprs.segment_of(e.index()) {
            m.owner(self.ast.owners[s].0);
        }
    }
    /// The same of a statement.
    pub(crate) fn mark_stmt(&self, s: StmtId, m: &mut Marks) {
        if let Some(s) = self.ast.stmts.segment_of(s.index()) {
            m.owner(self.ast.owners[s].0);
        }
    }

    fn mark_type(&self, t: TypeId, m: &mut Marks) {
        if let Some(c) = self.types.canon_of(t) {
            m.ty(c);
        }
        match self.types.get(t) {
            Type::Basic(_) => {}
            Type::Named(n) => {
                m.obj(n.obj);
                m.types(&n.origin);
                m.types(&n.targs);
                m.types(n.tparams.get().into_iter().flatten());
                m.types(&n.outer);
                m.ty(n.underlying.get());
                n.methods.borrow().iter().for_each(|o| m.obj(*o));
            }
            Type::Alias(a) => {
                m.obj(a.obj);
                m.types(&a.origin);
                m.types(&a.targs);
                m.types(a.tparams.get().into_iter().flatten());
                m.ty(a.actual.get());
            }
            Type::Pointer(e) | Type::Slice(e) => m.ty(*e),
            Type::Array { elem, .. } | Type::Chan { elem, .. } => m.ty(*elem),
            Type::Map { key, elem } => m.types([key, elem]),
            Type::Struct(s) => {
                for f in &s.fields {
                    m.sym(f.name);
                    m.ty(f.ty);
                    m.obj(f.obj);
                }
            }
            Type::Tuple(ps) => m.params(ps),
            Type::Signature(s) => {
                m.params(s.recv.as_slice());
                m.types(&s.recv_tparams);
                m.types(&s.tparams);
                m.params(&s.params);
                m.params(&s.results);
            }
            Type::Interface(i) => {
                m.methods(&i.methods);
                i.embeddeds.iter().for_each(|e| m.ty(e.0));
                if let Some(set) = i.tset.get() {
                    m.methods(&set.methods);
                    set.terms.iter().flatten().for_each(|t| m.ty(t.ty));
                }
            }
            Type::TypeParam(p) => {
                m.obj(p.obj);
                m.ty(p.bound.get());
            }
            Type::Union(terms) => terms.iter().for_each(|t| m.ty(t.ty)),
        }
    }

    /// Whether the declaration of `o` has said all: it is resolved, and not a
    /// function's, which may be compiled again. The initial value of a variable may
    /// refer to what the variable has replaced.
    fn settled(&self, o: ObjId) -> bool {
        let obj = self.types.obj(o);
        let old = self.mark.as_ref().is_none_or(|l| o.0 < l.types.objs);
        let library = obj.pkg.is_none_or(|p| self.types.pkg(p).library);
        old && !library && obj.color.get() == Color::Black && !obj.is_func()
    }

    fn mark_obj(&self, o: ObjId, m: &mut Marks) {
        let obj = self.types.obj(o);
        m.sym(obj.name);
        m.ty(obj.ty());
        obj.origin.get().into_iter().for_each(|o| m.obj(o));
        if !self.settled(o) {
            obj.decl.get().into_iter().for_each(|d| m.decl(d));
        }
        match &obj.kind {
            ObjKind::Const { val } => val.get().into_iter().for_each(|c| m.constant(c)),
            ObjKind::Func(f) => f.recv_type.get().into_iter().for_each(|o| m.obj(o)),
            ObjKind::Var { kind: VarKind::Package, .. } => m.vars.push(o),
            _ => {}
        }
    }

    fn mark_decl(&self, d: DeclId, m: &mut Marks) {
        let d = self.types.decl(d);
        m.file(d.file);
        d.lhs.iter().chain(d.deps.borrow().iter()).for_each(|o| m.obj(*o));
    }

    fn mark_file(&self, f: FileId, m: &mut Marks) {
        let f = self.types.file(f);
        m.owner(f.base);
        for (name, o) in f.scope.borrow().iter() {
            m.sym(*name);
            m.obj(*o);
        }
        f.imports.borrow().iter().for_each(|o| m.obj(*o));
    }

    fn mark_package(&self, p: PkgId, m: &mut Marks) {
        let p = self.types.pkg(p);
        m.sym(p.name.get());
        for (name, o) in p.scope.borrow().iter() {
            m.sym(*name);
            m.obj(*o);
        }
        p.objects.borrow().iter().for_each(|o| m.obj(*o));
        for (name, list) in p.methods.borrow().iter() {
            m.sym(*name);
            list.iter().for_each(|o| m.obj(*o));
        }
        for s in p.init_order.borrow().iter() {
            s.lhs.iter().for_each(|o| m.obj(*o));
            self.mark_expr(s.rhs, m);
        }
        p.embeds.borrow().iter().for_each(|e| m.obj(e.var));
        p.linknames.borrow().iter().for_each(|l| m.obj(l.0));
        if p.library {
            p.files.borrow().iter().for_each(|f| m.file(*f));
            p.inits.borrow().iter().for_each(|o| m.obj(*o));
        }
    }

    /// Marks what the nodes of `owner` refer to.
    fn mark_tree(&self, owner: Pos, m: &mut Marks) {
        let own = |s: &usize| self.ast.owners[*s].0 == owner;
        for s in (0..self.ast.owners.len()).filter(own) {
            for i in self.ast.idents.range(s) {
                m.sym(self.ast.idents[i].name);
                self.info.obj(IdentId::new(i)).into_iter().for_each(|o| m.obj(o));
                if let Some(i) = self.info.instances.get(&IdentId::new(i)) {
                    m.types(&i.targs);
                    m.ty(i.ty);
                }
            }
            for i in self.ast.exprs.range(s) {
                let e = ExprId::new(i);
                if let Expr::BasicLit { text, .. } = self.ast.expr(e) {
                    m.sym(text);
                }
                m.tv(&self.info.tv(e));
                if let Some(s) = self.info.selections.get(&e) {
                    m.selection(s);
                }
            }
            for c in self.ast.cases.range(s) {
                self.info.implicits.get(&(c as u32)).into_iter().for_each(|o| m.obj(*o));
            }
        }
    }

    /// Counts what is there of what inputs have brought.
    pub(crate) fn count_kept(&self, kept: &mut Kept) {
        let base = self.base.unwrap_or_default();
        kept.objects = self.types.later(&base).1.len();
        kept.texts = self.ast.owners.len();
        kept.names = self.types.syms.left() - base.syms;
    }

    /// Drops what is not marked.
    pub(crate) fn sweep(&mut self, m: &Marks) {
        let types = &self.types;
        for p in types.packages().filter(|p| !types.pkg(*p).library) {
            let p = types.pkg(p);
            p.files.borrow_mut().retain(|f| m.has_file(*f));
            p.inits.borrow_mut().retain(|o| m.has_obj(*o));
        }
        for o in m.objs.iter().filter(|o| self.settled(**o)) {
            let decl = &types.obj(*o).decl;
            decl.set(decl.get().filter(|d| m.has_decl(*d)));
        }
        let last = self.mark.as_ref().map_or(self.ast.owners.len(), |l| l.segment);
        let mut gone = 0;
        for s in (0..last).rev() {
            let owner = self.ast.owners[s].0;
            // The last one is written to.
            if m.owners.contains(&owner) || s + 1 == self.ast.owners.len() {
                continue;
            }
            self.forget_facts(s);
            self.info.types.remove(s);
            self.info.objs.remove(s);
            self.ast.remove(s);
            self.sources.remove(owner);
            gone += 1;
        }
        if let Some(l) = &mut self.mark {
            l.segment -= gone;
        }
        self.types.retain(m);
        self.types.syms.retain(m.base.syms, |s| m.has_sym(s));
    }
}
