//! Substitution of type parameters, instantiation, and the lazy expansion of
//! instances. Instances with identical arguments are one type.

use crate::types::Types;
use crate::types::repr::*;
use crate::undo::Entry;
use std::cell::{Cell, OnceCell, RefCell};

/// Instances nested deeper than this stay unexpanded: only programs that are
/// rejected for an instantiation cycle get there.
const MAX_EXPANSION: u32 = 200;

/// What to put for which type parameters; the lists are parallel.
#[derive(Clone, Copy, Debug)]
pub struct Subst<'a> {
    /// Type parameters.
    pub from: &'a [TypeId],
    /// Their replacements.
    pub to: &'a [TypeId],
}
impl Subst<'_> {
    fn find(&self, t: TypeId) -> Option<TypeId> {
        self.from.iter().position(|&p| p == t).and_then(|i| self.to.get(i).copied())
    }
}

impl Types {
    /// `t` with type parameters replaced; `t` itself if nothing changes.
    pub fn subst(&self, t: TypeId, s: Subst) -> TypeId {
        if s.from.is_empty() {
            return t;
        }
        match self.get(t) {
            Type::Basic(_) => t,
            Type::TypeParam(_) => s.find(t).unwrap_or(t),
            Type::Pointer(e) => self.rebuild(t, *e, s, |e| self.pointer(e)),
            Type::Slice(e) => self.rebuild(t, *e, s, |e| self.slice(e)),
            Type::Array { len, elem } => self.rebuild(t, *elem, s, |e| self.array(*len, e)),
            Type::Chan { dir, elem } => self.rebuild(t, *elem, s, |e| self.chan(*dir, e)),
            Type::Map { key, elem } => {
                let (k, e) = (self.subst(*key, s), self.subst(*elem, s));
                if (k, e) == (*key, *elem) { t } else { self.map(k, e) }
            }
            Type::Tuple(p) => match self.subst_params(p, s) {
                Some(p) => self.add(Type::Tuple(p)),
                None => t,
            },
            Type::Signature(sig) => match self.subst_sig(sig, s) {
                Some(sig) => self.signature(sig),
                None => t,
            },
            Type::Struct(st) => {
                let types: Vec<TypeId> = st.fields.iter().map(|f| self.subst(f.ty, s)).collect();
                if types.iter().zip(&st.fields).all(|(&ty, f)| ty == f.ty) {
                    return t;
                }
                let fields = st.fields.iter().zip(types).map(|(f, ty)| Field { ty, ..f.clone() });
                self.add(Type::Struct(Struct { fields: fields.collect() }))
            }
            Type::Interface(i) => self.subst_interface(t, i, s),
            Type::Union(terms) => {
                let new: Box<[Term]> =
                    terms.iter().map(|x| Term { tilde: x.tilde, ty: self.subst(x.ty, s) }).collect();
                if new == *terms { t } else { self.add(Type::Union(new)) }
            }
            Type::Alias(a) => {
                let targs: Box<[TypeId]> = a.targs.iter().map(|&x| self.subst(x, s)).collect();
                let actual = self.subst(a.actual.get(), s);
                if actual == a.actual.get() && targs == a.targs {
                    t
                } else if targs.is_empty() {
                    actual
                } else {
                    self.add(Type::Alias(Alias {
                        obj: a.obj,
                        origin: a.origin,
                        targs,
                        tparams: OnceCell::new(),
                        actual: Cell::new(actual),
                    }))
                }
            }
            Type::Named(n) => {
                let new = |l: &[TypeId]| -> Vec<TypeId> { l.iter().map(|&x| self.subst(x, s)).collect() };
                let (targs, outer) = (new(&n.targs), new(&n.outer));
                if targs[..] == n.targs[..] && outer[..] == n.outer[..] {
                    return t;
                }
                let origin = n.origin.unwrap_or(t);
                // A wrong number of arguments is reported where they are written.
                if !targs.is_empty() && targs.len() != self.type_params(origin).len() {
                    return TypeId::INVALID;
                }
                self.make_instance(origin, &targs, &outer)
            }
        }
    }

    fn rebuild(&self, t: TypeId, elem: TypeId, s: Subst, make: impl Fn(TypeId) -> TypeId) -> TypeId {
        let e = self.subst(elem, s);
        if e == elem { t } else { make(e) }
    }

    fn subst_params(&self, params: &[Param], s: Subst) -> Option<Box<[Param]>> {
        let new: Box<[Param]> = params.iter().map(|p| Param { ty: self.subst(p.ty, s), ..*p }).collect();
        (new[..] != *params).then_some(new)
    }

    /// The signature with type parameters replaced (its own stay), or None if nothing changes.
    pub fn subst_sig(&self, sig: &Signature, s: Subst) -> Option<Signature> {
        let bound_of = |p: TypeId| match self.get(p) {
            Type::TypeParam(p) => p.bound.get(),
            _ => TypeId::NONE,
        };
        let depends = |b: TypeId| b != TypeId::NONE && self.subst(b, s) != b;
        if sig.tparams.iter().any(|&p| depends(bound_of(p))) {
            // Type parameters whose bounds mention what is replaced must be new ones.
            let fresh = self.renew_type_params(&sig.tparams);
            let from: Vec<TypeId> = s.from.iter().chain(&sig.tparams).copied().collect();
            let to: Vec<TypeId> = s.to.iter().chain(&fresh).copied().collect();
            let all = Subst { from: &from, to: &to };
            for (&new, &old) in fresh.iter().zip(&sig.tparams) {
                if let Type::TypeParam(p) = self.get(new) {
                    p.bound.set(self.subst(bound_of(old), all));
                }
            }
            let params = self.subst_params(&sig.params, all).unwrap_or_else(|| sig.params.clone());
            let results = self.subst_params(&sig.results, all).unwrap_or_else(|| sig.results.clone());
            return Some(Signature { tparams: fresh.into(), params, results, ..sig.clone() });
        }
        let recv = sig.recv.map(|r| Param { ty: self.subst(r.ty, s), ..r });
        let params = self.subst_params(&sig.params, s);
        let results = self.subst_params(&sig.results, s);
        if params.is_none() && results.is_none() && recv == sig.recv {
            return None;
        }
        Some(Signature {
            recv,
            params: params.unwrap_or_else(|| sig.params.clone()),
            results: results.unwrap_or_else(|| sig.results.clone()),
            ..sig.clone()
        })
    }

    /// New type parameters of the same names, with the old bounds.
    pub fn renew_type_params(&self, tparams: &[TypeId]) -> Vec<TypeId> {
        tparams
            .iter()
            .map(|&p| match self.get(p) {
                Type::TypeParam(old) => {
                    let new = self.new_type_param(old.obj, old.index);
                    if let Type::TypeParam(n) = self.get(new) {
                        n.bound.set(old.bound.get());
                    }
                    new
                }
                _ => p,
            })
            .collect()
    }

    fn subst_interface(&self, t: TypeId, i: &Interface, s: Subst) -> TypeId {
        let mut changed = false;
        let mut sub = |x: TypeId| {
            let y = self.subst(x, s);
            changed |= x != y;
            y
        };
        let methods: Box<[Method]> =
            i.methods.iter().map(|m| Method { sig: sub(m.sig), ..m.clone() }).collect();
        let embeddeds = i.embeddeds.iter().map(|&(e, pos)| (sub(e), pos)).collect();
        if !changed {
            return t;
        }
        self.add(Type::Interface(Interface {
            methods,
            embeddeds,
            implicit: i.implicit,
            is_comparable: i.is_comparable,
            methods_only: i.methods_only,
            tset: OnceCell::new(),
        }))
    }

    /// The instance of a generic defined type, alias or signature. The number
    /// of arguments must be right; constraints are not verified.
    pub fn instantiate(&self, generic: TypeId, targs: &[TypeId]) -> TypeId {
        match self.get(generic) {
            Type::Named(n) => self.make_instance(generic, targs, &n.outer),
            Type::Alias(a) => {
                let tparams = self.type_params(generic);
                let actual = self.subst(a.actual.get(), Subst { from: tparams, to: targs });
                self.add(Type::Alias(Alias {
                    obj: a.obj,
                    origin: Some(generic),
                    targs: targs.into(),
                    tparams: OnceCell::new(),
                    actual: Cell::new(actual),
                }))
            }
            Type::Signature(sig) => self.instantiate_sig(sig, targs),
            _ => TypeId::INVALID,
        }
    }

    /// A generic function's type with its type parameters replaced.
    pub fn instantiate_sig(&self, sig: &Signature, targs: &[TypeId]) -> TypeId {
        let bare = Signature { tparams: Box::new([]), ..sig.clone() };
        let new = self.subst_sig(&bare, Subst { from: &sig.tparams, to: targs });
        self.signature(new.unwrap_or(bare))
    }

    fn make_instance(&self, origin: TypeId, targs: &[TypeId], outer: &[TypeId]) -> TypeId {
        let mut h = self.hash_start(origin);
        for &a in targs.iter().chain(outer) {
            h = self.hash_mix(h, self.hash(a));
        }
        if let Some(list) = self.instances.borrow().get(&h) {
            for &t in list {
                if let Type::Named(n) = self.get(t)
                    && n.origin == Some(origin)
                    && n.targs.len() == targs.len()
                    && n.targs.iter().zip(targs).all(|(&a, &b)| self.identical(a, b))
                    && n.outer.iter().zip(outer).all(|(&a, &b)| self.identical(a, b))
                {
                    return t;
                }
            }
        }
        let Type::Named(o) = self.get(origin) else { return TypeId::INVALID };
        let t = self.add(Type::Named(Named {
            obj: o.obj,
            origin: Some(origin),
            targs: targs.into(),
            tparams: OnceCell::new(),
            outer: outer.into(),
            underlying: Cell::new(TypeId::NONE),
            methods: RefCell::default(),
            serial: o.serial,
        }));
        self.instances.borrow_mut().entry(h).or_default().push(t);
        self.watch.enter(Entry::Instance(h));
        t
    }

    /// Computes the underlying type of an instance, if its origin's is known.
    pub(crate) fn expand(&self, t: TypeId, n: &Named) -> TypeId {
        let Some(origin) = n.origin else { return TypeId::INVALID };
        let Type::Named(o) = self.get(origin) else { return TypeId::INVALID };
        self.watch.reach_type(t);
        // An instance that is its own underlying type has none.
        n.underlying.set(TypeId::INVALID);
        let u = self.underlying(origin);
        n.underlying.set(TypeId::NONE);
        if u == TypeId::INVALID || self.expanding.get() > MAX_EXPANSION {
            return TypeId::INVALID;
        }
        let tparams = o.tparams.get().map_or(&[][..], |p| p);
        if tparams.len() != n.targs.len() || o.outer.len() != n.outer.len() {
            return TypeId::INVALID;
        }
        let from: Vec<TypeId> = tparams.iter().chain(&o.outer).copied().collect();
        let to: Vec<TypeId> = n.targs.iter().chain(&n.outer).copied().collect();
        self.expanding.set(self.expanding.get() + 1);
        let u = self.subst(u, Subst { from: &from, to: &to });
        self.expanding.set(self.expanding.get() - 1);
        if let Type::Named(n) = self.get(t) {
            n.underlying.set(u);
        }
        u
    }

    /// What replaces the type parameters in the methods of the instance `base`:
    /// the receiver's own type parameters and the instance's arguments.
    pub fn method_subst<'a>(&'a self, base: TypeId, method_sig: &'a Signature) -> Option<Subst<'a>> {
        match self.resolved(base) {
            Type::Named(n) if !n.targs.is_empty() => {
                Some(Subst { from: &method_sig.recv_tparams, to: &n.targs })
            }
            _ => None,
        }
    }
}
