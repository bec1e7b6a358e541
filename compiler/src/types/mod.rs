//! Types, objects, constants and packages: everything the checker makes. All
//! of it lives in `Types`, whose arenas grow through `&self`, so references
//! into it stay valid while more is made.

pub mod arena;
pub mod bigfloat;
pub mod constant;
pub mod identical;
pub mod info;
pub mod lookup;
pub mod object;
pub mod predicates;
pub mod repr;
pub mod sizes;
pub mod subst;
pub mod text;
pub mod typeset;
pub mod typestring;
pub mod universe;

use crate::sweep::Marks;
use crate::syntax::source::Pos;
use crate::syntax::symbol::{Interner, Symbol};
use crate::undo::{Entry, Watch};
use arena::Arena;
use constant::{ConstId, Constant};
use object::*;
use repr::*;
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell, RefCell};
use universe::Universe;

/// Composite types that are made once per component list.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Pointer(TypeId),
    Slice(TypeId),
    Array(i64, TypeId),
    Map(TypeId, TypeId),
    Chan(crate::syntax::ast::ChanDir, TypeId),
    Term(bool, TypeId),
}

/// How many of everything there are.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Extent {
    pub types: u32,
    pub objs: u32,
    pub consts: u32,
    pub decls: u32,
    pub files: u32,
    pub pkgs: u32,
    pub partial_sets: u32,
    pub syms: usize,
}

/// The arenas and the tables that keep types unique.
#[derive(Default)]
pub struct Types {
    types: Arena<Type>,
    objs: Arena<Object>,
    consts: Arena<Constant>,
    decls: Arena<DeclInfo>,
    files: Arena<FileInfo>,
    pkgs: Arena<Package>,
    partial_sets: Arena<TypeSet>,
    interned: RefCell<FxHashMap<Key, TypeId>>,
    instances: RefCell<FxHashMap<u64, Vec<TypeId>>>,
    canonical: RefCell<FxHashMap<u64, Vec<TypeId>>>,
    canon_of: RefCell<FxHashMap<TypeId, TypeId>>,
    computing: RefCell<Vec<TypeId>>,
    expanding: Cell<u32>,
    serial: Cell<u32>,
    pub(crate) watch: Watch,
    empty_set: TypeSet,
    /// Predeclared objects.
    pub universe: Universe,
    /// All names.
    pub syms: Interner,
}

impl Types {
    /// The universe and nothing else.
    pub fn new() -> Types {
        let mut t = Types::default();
        universe::define(&mut t);
        t
    }
    pub(crate) fn extent(&self) -> Extent {
        Extent {
            types: self.types.len() as u32,
            objs: self.objs.len() as u32,
            consts: self.consts.len() as u32,
            decls: self.decls.len() as u32,
            files: self.files.len() as u32,
            pkgs: self.pkgs.len() as u32,
            partial_sets: self.partial_sets.len() as u32,
            syms: self.syms.len(),
        }
    }
    /// A session begins: what comes from now on may be given up.
    pub(crate) fn seal(&self) {
        self.types.seal();
        self.objs.seal();
        self.consts.seal();
        self.decls.seal();
        self.files.seal();
        self.partial_sets.seal();
    }
    /// The types, objects, declarations and files after `from` that are there.
    pub(crate) fn later(&self, from: &Extent) -> (Vec<TypeId>, Vec<ObjId>, Vec<DeclId>, Vec<FileId>) {
        (
            self.types.from(from.types).map(TypeId).collect(),
            self.objs.from(from.objs).map(ObjId).collect(),
            self.decls.from(from.decls).map(DeclId).collect(),
            self.files.from(from.files).map(FileId).collect(),
        )
    }
    /// Drops what is not marked.
    pub(crate) fn retain(&mut self, m: &Marks) {
        fn drop_from<T>(arena: &mut Arena<T>, base: u32, used: impl Fn(u32) -> bool) {
            let gone: Vec<u32> = arena.from(base).filter(|i| !used(*i)).collect();
            gone.into_iter().for_each(|i| arena.remove(i));
        }
        self.interned.get_mut().retain(|_, t| m.has_type(*t));
        for table in [self.instances.get_mut(), self.canonical.get_mut()] {
            table.retain(|_, list| {
                list.retain(|t| m.has_type(*t));
                !list.is_empty()
            });
        }
        self.canon_of.get_mut().retain(|t, canon| m.has_type(*t) && m.has_type(*canon));
        let (base, last) = (&m.base, &m.last);
        drop_from(&mut self.types, base.types, |i| m.has_type(TypeId(i)));
        drop_from(&mut self.objs, base.objs, |i| m.has_obj(ObjId(i)));
        drop_from(&mut self.consts, base.consts, |i| m.consts.contains(&ConstId(i)));
        drop_from(&mut self.decls, base.decls, |i| m.has_decl(DeclId(i)));
        drop_from(&mut self.files, base.files, |i| m.has_file(FileId(i)));
        // Whoever has asked for one has seen it.
        drop_from(&mut self.partial_sets, base.partial_sets, |i| i >= last.partial_sets);
    }
    /// The type that stands for those that are identical to `t`, if somebody asked.
    pub(crate) fn canon_of(&self, t: TypeId) -> Option<TypeId> {
        self.canon_of.borrow().get(&t).copied()
    }
    /// Cuts off what came after `to`; `journal` says what of it went into tables.
    pub(crate) fn truncate(&mut self, to: &Extent, journal: Vec<Entry>) {
        fn pop(table: &mut FxHashMap<u64, Vec<TypeId>>, h: u64) {
            if let Some(list) = table.get_mut(&h) {
                list.pop();
                if list.is_empty() {
                    table.remove(&h);
                }
            }
        }
        for e in journal.into_iter().rev() {
            match e {
                Entry::Interned(key) => drop(self.interned.get_mut().remove(&key)),
                Entry::Instance(h) => pop(self.instances.get_mut(), h),
                Entry::Canonical(h) => pop(self.canonical.get_mut(), h),
                Entry::CanonOf(t) => drop(self.canon_of.get_mut().remove(&t)),
            }
        }
        self.types.truncate(to.types);
        self.objs.truncate(to.objs);
        self.consts.truncate(to.consts);
        self.decls.truncate(to.decls);
        self.files.truncate(to.files);
        self.partial_sets.truncate(to.partial_sets);
        self.syms.truncate(to.syms);
    }
    /// The text of a name.
    #[inline]
    pub fn sym_text(&self, s: Symbol) -> &str {
        self.syms.text(s)
    }
    /// An object's name.
    pub fn name(&self, o: ObjId) -> &str {
        self.syms.text(self.obj(o).name)
    }

    /// The node of a type.
    #[inline]
    pub fn get(&self, t: TypeId) -> &Type {
        // An object that was never resolved shows as the invalid type.
        self.types.get(if t == TypeId::NONE { 0 } else { t.0 })
    }
    /// Number of types made so far.
    pub fn len(&self) -> usize {
        self.types.len()
    }
    /// True before the universe is defined.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }
    /// Adds a type.
    pub fn add(&self, t: Type) -> TypeId {
        TypeId(self.types.push(t))
    }
    /// The node of an object.
    #[inline]
    pub fn obj(&self, o: ObjId) -> &Object {
        self.objs.get(o.0)
    }
    /// Adds an object of a type that may still be `NONE`.
    pub fn add_obj(&self, kind: ObjKind, name: Symbol, pkg: Option<PkgId>, pos: Pos, ty: TypeId) -> ObjId {
        let color = if ty == TypeId::NONE { Color::White } else { Color::Black };
        ObjId(self.objs.push(Object {
            kind,
            name,
            pkg,
            pos,
            ty: Cell::new(ty),
            used: Cell::new(false),
            color: Cell::new(color),
            decl: Cell::new(None),
            origin: Cell::new(None),
        }))
    }
    /// Number of objects made so far.
    pub fn obj_count(&self) -> usize {
        self.objs.len()
    }
    /// A recorded constant's value.
    #[inline]
    pub fn constant(&self, c: ConstId) -> &Constant {
        self.consts.get(c.0)
    }
    /// Records a constant value.
    pub fn add_const(&self, c: Constant) -> ConstId {
        ConstId(self.consts.push(c))
    }
    /// A package.
    #[inline]
    pub fn pkg(&self, p: PkgId) -> &Package {
        self.pkgs.get(p.0)
    }
    /// Adds a package.
    pub fn add_pkg(&self, p: Package) -> PkgId {
        PkgId(self.pkgs.push(p))
    }
    /// All packages in the order they were made (imported ones first).
    pub fn packages(&self) -> impl Iterator<Item = PkgId> {
        (0..self.pkgs.len() as u32).map(PkgId)
    }
    /// A file.
    #[inline]
    pub fn file(&self, f: FileId) -> &FileInfo {
        self.files.get(f.0)
    }
    /// Number of files added so far.
    pub fn file_count(&self) -> usize {
        self.files.len()
    }
    /// Adds a file.
    pub fn add_file(&self, f: FileInfo) -> FileId {
        FileId(self.files.push(f))
    }
    /// A declaration.
    #[inline]
    pub fn decl(&self, d: DeclId) -> &DeclInfo {
        self.decls.get(d.0)
    }
    /// Adds a declaration.
    pub fn add_decl(&self, d: DeclInfo) -> DeclId {
        DeclId(self.decls.push(d))
    }
    /// A number not given out before.
    pub fn next_serial(&self) -> u32 {
        let n = self.serial.get();
        self.serial.set(n + 1);
        n
    }

    fn intern(&self, key: Key, make: impl FnOnce() -> Type) -> TypeId {
        if let Some(&t) = self.interned.borrow().get(&key) {
            return t;
        }
        let t = self.add(make());
        self.interned.borrow_mut().insert(key, t);
        self.watch.enter(Entry::Interned(key));
        t
    }
    /// `*t`
    pub fn pointer(&self, t: TypeId) -> TypeId {
        self.intern(Key::Pointer(t), || Type::Pointer(t))
    }
    /// `[]t`
    pub fn slice(&self, t: TypeId) -> TypeId {
        self.intern(Key::Slice(t), || Type::Slice(t))
    }
    /// `[len]elem`
    pub fn array(&self, len: i64, elem: TypeId) -> TypeId {
        self.intern(Key::Array(len, elem), || Type::Array { len, elem })
    }
    /// `map[key]elem`
    pub fn map(&self, key: TypeId, elem: TypeId) -> TypeId {
        self.intern(Key::Map(key, elem), || Type::Map { key, elem })
    }
    /// `chan elem`
    pub fn chan(&self, dir: crate::syntax::ast::ChanDir, elem: TypeId) -> TypeId {
        self.intern(Key::Chan(dir, elem), || Type::Chan { dir, elem })
    }
    /// The union of a single term.
    pub fn term(&self, term: Term) -> TypeId {
        self.intern(Key::Term(term.tilde, term.ty), || Type::Union(Box::new([term])))
    }
    /// A tuple of unnamed elements.
    pub fn tuple(&self, types: &[TypeId]) -> TypeId {
        if types.is_empty() {
            return TypeId::EMPTY_TUPLE;
        }
        self.add(Type::Tuple(types.iter().map(|&ty| Param { name: Symbol::EMPTY, ty }).collect()))
    }
    /// A tuple of results: a single one is itself.
    pub fn results(&self, results: &[Param]) -> TypeId {
        match results {
            [] => TypeId::EMPTY_TUPLE,
            [one] => one.ty,
            many => self.add(Type::Tuple(many.into())),
        }
    }
    /// A function's type.
    pub fn signature(&self, sig: Signature) -> TypeId {
        self.add(Type::Signature(sig))
    }
    /// A new defined type whose underlying type is still unknown.
    pub fn new_named(&self, obj: ObjId, outer: Box<[TypeId]>) -> TypeId {
        self.add(Type::Named(Named {
            obj,
            origin: None,
            targs: Box::new([]),
            tparams: OnceCell::new(),
            outer,
            underlying: Cell::new(TypeId::NONE),
            methods: RefCell::default(),
            serial: self.next_serial(),
        }))
    }
    /// A new type parameter; its bound is set later.
    pub fn new_type_param(&self, obj: ObjId, index: u32) -> TypeId {
        let serial = self.next_serial();
        self.add(Type::TypeParam(TypeParam { obj, index, serial, bound: Cell::new(TypeId::NONE) }))
    }

    /// `t` without alias names on top.
    #[inline]
    pub fn unalias(&self, mut t: TypeId) -> TypeId {
        while let Type::Alias(a) = self.get(t) {
            t = a.actual.get();
        }
        if t == TypeId::NONE { TypeId::INVALID } else { t }
    }
    /// The node of `t` without alias names on top.
    #[inline]
    pub fn resolved(&self, t: TypeId) -> &Type {
        self.get(self.unalias(t))
    }
    /// The underlying type (go/types' `under`): never a Named or an Alias. For
    /// a type parameter its constraint's interface. `INVALID` while unknown.
    pub fn underlying(&self, t: TypeId) -> TypeId {
        let mut t = self.unalias(t);
        for _ in 0..1000 {
            match self.get(t) {
                Type::Named(n) => {
                    let u = n.underlying.get();
                    if u == TypeId::NONE {
                        if n.origin.is_none() {
                            return TypeId::INVALID;
                        }
                        return self.expand(t, n);
                    }
                    t = self.unalias(u);
                }
                Type::TypeParam(p) => return self.iface_of_bound(p),
                _ => return t,
            }
        }
        TypeId::INVALID
    }
    /// The node of the underlying type.
    #[inline]
    pub fn under(&self, t: TypeId) -> &Type {
        self.get(self.underlying(t))
    }
    /// The defined type that `t` is, through aliases.
    pub fn as_named(&self, t: TypeId) -> Option<&Named> {
        match self.resolved(t) {
            Type::Named(n) => Some(n),
            _ => None,
        }
    }
    /// The type parameter that `t` is, through aliases.
    pub fn as_type_param(&self, t: TypeId) -> Option<&TypeParam> {
        match self.resolved(t) {
            Type::TypeParam(p) => Some(p),
            _ => None,
        }
    }
    /// The signature that `t` itself is (not its underlying type).
    pub fn sig(&self, t: TypeId) -> Option<&Signature> {
        match self.get(t) {
            Type::Signature(s) => Some(s),
            _ => None,
        }
    }
    /// The tuple's elements; a single type counts as one element.
    pub fn tuple_types(&self, t: TypeId) -> Vec<TypeId> {
        match self.get(t) {
            Type::Tuple(p) => p.iter().map(|p| p.ty).collect(),
            _ => vec![t],
        }
    }
    /// The generic type of an instance, or `t` itself.
    pub fn origin(&self, t: TypeId) -> TypeId {
        let t = self.unalias(t);
        match self.get(t) {
            Type::Named(Named { origin: Some(o), .. }) => *o,
            _ => t,
        }
    }
    /// Type parameters of a generic defined type or alias.
    pub fn type_params(&self, t: TypeId) -> &[TypeId] {
        match self.get(t) {
            Type::Named(n) if n.origin.is_none() => n.tparams.get().map_or(&[], |p| p),
            Type::Alias(a) if a.origin.is_none() => a.tparams.get().map_or(&[], |p| p),
            _ => &[],
        }
    }
    /// Type arguments of an instance.
    pub fn type_args(&self, t: TypeId) -> &[TypeId] {
        match self.get(t) {
            Type::Named(n) => &n.targs,
            Type::Alias(a) => &a.targs,
            _ => &[],
        }
    }
    /// The declared methods of a defined type (those of the origin for an instance).
    pub fn declared_methods(&self, t: TypeId) -> Vec<ObjId> {
        match self.get(self.origin(t)) {
            Type::Named(n) => n.methods.borrow().clone(),
            _ => vec![],
        }
    }
    /// The interface a type parameter's bound stands for.
    fn iface_of_bound(&self, p: &TypeParam) -> TypeId {
        let b = p.bound.get();
        if b == TypeId::NONE {
            return TypeId::EMPTY_INTERFACE;
        }
        let u = self.underlying(b);
        match self.get(u) {
            Type::Interface(_) => u,
            Type::Basic(b) if b.kind == BasicKind::Invalid => TypeId::EMPTY_INTERFACE,
            // A bare type as a constraint: its implicit interface.
            _ => {
                let i = self.add(Type::Interface(Interface {
                    embeddeds: Box::new([(b, self.obj(p.obj).pos)]),
                    implicit: true,
                    ..Interface::default()
                }));
                self.watch.reach_obj(p.obj);
                p.bound.set(i);
                i
            }
        }
    }
    /// The package-level object `name` of a package.
    pub fn lookup_pkg(&self, pkg: PkgId, name: Symbol) -> Option<ObjId> {
        self.pkg(pkg).scope.borrow().get(&name).copied()
    }
}
