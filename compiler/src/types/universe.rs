//! The predeclared identifiers, and package unsafe.

use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::Types;
use crate::types::constant::Constant;
use crate::types::object::*;
use crate::types::repr::*;
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell};

/// Predeclared objects.
#[derive(Debug, Default)]
pub struct Universe {
    /// By name.
    pub scope: FxHashMap<Symbol, ObjId>,
    /// Package unsafe.
    pub unsafe_pkg: Option<PkgId>,
    /// `iota`
    pub iota: Option<ObjId>,
    /// `nil`
    pub nil: Option<ObjId>,
    /// The `Error` method of `error`.
    pub error_method: Option<ObjId>,
}

/// A package without files.
pub fn empty_package(path: &str, name: Symbol, library: bool, version: u32) -> Package {
    Package {
        path: path.into(),
        name: Cell::new(name),
        library,
        version,
        files: Default::default(),
        scope: Default::default(),
        inits: Default::default(),
        objects: Default::default(),
        methods: Default::default(),
        imports: Default::default(),
        init_order: Default::default(),
        embeddable: Default::default(),
        embeds: Default::default(),
        linknames: Default::default(),
        hidden: Default::default(),
        collected: Cell::new(false),
        fake: Cell::new(false),
    }
}

pub(crate) fn define(t: &mut Types) {
    let mut scope = FxHashMap::default();
    for &(kind, name) in BASICS {
        t.add(Type::Basic(Basic { kind, name }));
    }
    t.add(Type::Basic(Basic { kind: BasicKind::Uint8, name: "byte" }));
    t.add(Type::Basic(Basic { kind: BasicKind::Int32, name: "rune" }));
    t.add(Type::Interface(Interface::default()));

    let mut def = |t: &mut Types, name: &str, kind: ObjKind, ty: TypeId| {
        let sym = t.syms.intern(name);
        let o = t.add_obj(kind, sym, None, Pos::NONE, ty);
        scope.insert(sym, o);
        o
    };

    let any = def(t, "any", ObjKind::TypeName, TypeId::ANY);
    let alias = t.add(Type::Alias(Alias {
        obj: any,
        origin: None,
        targs: Box::new([]),
        tparams: OnceCell::new(),
        actual: Cell::new(TypeId::EMPTY_INTERFACE),
    }));
    debug_assert_eq!(alias, TypeId::ANY);

    let error = def(t, "error", ObjKind::TypeName, TypeId::ERROR);
    let named = t.new_named(error, Box::new([]));
    debug_assert_eq!(named, TypeId::ERROR);
    let comparable = def(t, "comparable", ObjKind::TypeName, TypeId::COMPARABLE);
    let named = t.new_named(comparable, Box::new([]));
    debug_assert_eq!(named, TypeId::COMPARABLE);
    let tuple = t.add(Type::Tuple(Box::new([])));
    debug_assert_eq!(tuple, TypeId::EMPTY_TUPLE);

    let method = t.syms.intern("Error");
    let result = Param { name: Symbol::EMPTY, ty: TypeId::STRING };
    let recv = Param { name: Symbol::EMPTY, ty: TypeId::ERROR };
    let sig =
        t.signature(Signature { recv: Some(recv), results: Box::new([result]), ..Signature::default() });
    let func = Func { is_method: true, is_interface: true, ..Func::default() };
    let obj = t.add_obj(ObjKind::Func(func), method, None, Pos::NONE, sig);
    t.universe.error_method = Some(obj);
    let methods = Box::new([Method { name: method, pkg: None, sig, obj }]);
    let under_error = t.add(Type::Interface(Interface { methods, ..Interface::default() }));
    let under_comparable = t.add(Type::Interface(Interface { is_comparable: true, ..Interface::default() }));
    for (named, under) in [(TypeId::ERROR, under_error), (TypeId::COMPARABLE, under_comparable)] {
        if let Type::Named(n) = t.get(named) {
            n.underlying.set(under);
        }
    }

    for id in (TypeId::BOOL.0..=TypeId::STRING.0).map(TypeId) {
        let name = BASICS[id.index()].1;
        def(t, name, ObjKind::TypeName, id);
    }
    def(t, "byte", ObjKind::TypeName, TypeId::BYTE);
    def(t, "rune", ObjKind::TypeName, TypeId::RUNE);
    for (name, val, ty) in [
        ("true", Constant::Bool(true), TypeId::UNTYPED_BOOL),
        ("false", Constant::Bool(false), TypeId::UNTYPED_BOOL),
        ("iota", Constant::int(0), TypeId::UNTYPED_INT),
    ] {
        let val = t.add_const(val);
        let o = def(t, name, ObjKind::Const { val: Cell::new(Some(val)) }, ty);
        if name == "iota" {
            t.universe.iota = Some(o);
        }
    }
    let nil = def(t, "nil", ObjKind::Nil, TypeId::UNTYPED_NIL);
    t.universe.nil = Some(nil);
    for &(b, name, ..) in BUILTINS {
        if !b.is_unsafe() {
            def(t, name, ObjKind::Builtin(b), TypeId::INVALID);
        }
    }

    let name = t.syms.intern("unsafe");
    let pkg = t.add_pkg(empty_package("unsafe", name, true, u32::MAX));
    t.pkg(pkg).collected.set(true);
    let pointer = t.syms.intern("Pointer");
    let mut members =
        vec![(pointer, t.add_obj(ObjKind::TypeName, pointer, Some(pkg), Pos::NONE, TypeId::UNSAFE_POINTER))];
    for &(b, name, ..) in BUILTINS {
        if b.is_unsafe() {
            let sym = t.syms.intern(name);
            members.push((sym, t.add_obj(ObjKind::Builtin(b), sym, Some(pkg), Pos::NONE, TypeId::INVALID)));
        }
    }
    t.pkg(pkg).scope.borrow_mut().extend(members);
    t.universe.unsafe_pkg = Some(pkg);
    t.universe.scope = scope;
}
