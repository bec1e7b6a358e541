//! Finding fields and methods through embedding, and whole method sets.

use crate::syntax::symbol::Symbol;
use crate::types::Types;
use crate::types::object::{ObjId, PkgId};
use crate::types::predicates::is_exported;
use crate::types::repr::*;

/// What a name denotes in a type.
#[derive(Clone, Debug)]
pub enum Lookup {
    /// A field or method.
    Found(Found),
    /// Several at the same depth.
    Ambiguous,
    /// A method that needs a pointer receiver, but the operand is not addressable.
    NeedsPointer(ObjId),
    /// Nothing.
    None,
}

/// A field or method that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The field's or method's object; of an instance, its origin's.
    pub obj: ObjId,
    /// Path through embedded fields, last the field's or method's own number.
    pub index: Vec<u32>,
    /// True if there was a pointer on the path.
    pub indirect: bool,
    /// True for a method.
    pub is_method: bool,
    /// The field's type; for a method of an interface its signature. `NONE` for
    /// a declared method, whose object knows it once it is resolved.
    pub ty: TypeId,
    /// The type the field or method belongs to.
    pub base: TypeId,
}

/// One method of a method set.
#[derive(Clone, Debug)]
pub struct MethodSel {
    /// Its name.
    pub name: Symbol,
    /// Its package.
    pub pkg: Option<PkgId>,
    /// How to get there.
    pub found: Found,
}

/// Whether two names differ at most in case.
fn fold_eq(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(b);
    }
    let fold =
        |s: &str| s.chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect::<String>();
    fold(a) == fold(b)
}

struct Embedded {
    ty: TypeId,
    index: Vec<u32>,
    indirect: bool,
    multiples: bool,
}

impl Types {
    /// True if the identifier (`pkg`, `name`) of one declaration is that of another.
    pub fn same_id(&self, name: Symbol, pkg: Option<PkgId>, n2: Symbol, p2: Option<PkgId>) -> bool {
        name == n2 && (pkg == p2 || is_exported(self.sym_text(name)))
    }

    /// Looks for a field or method `name` (as seen from `pkg`) in `t` or `*t`.
    pub fn lookup_field_or_method(
        &self,
        t: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: Symbol,
    ) -> Lookup {
        if name == Symbol::BLANK {
            return Lookup::None;
        }
        self.lookup(t, addressable, &|n, p| self.same_id(name, pkg, n, p))
    }

    /// Like `lookup_field_or_method`, for names of any package that differ at most in case.
    pub fn lookup_any_case(&self, t: TypeId, addressable: bool, name: &str) -> Lookup {
        self.lookup(t, addressable, &|n, _| n != Symbol::BLANK && fold_eq(self.sym_text(n), name))
    }

    fn lookup(&self, t: TypeId, addressable: bool, same: &dyn Fn(Symbol, Option<PkgId>) -> bool) -> Lookup {
        // Methods of a defined pointer type's base are not its own.
        if matches!(self.resolved(t), Type::Named(_))
            && let Type::Pointer(_) = self.under(t)
        {
            return match self.lookup_in(self.underlying(t), false, same) {
                Lookup::Found(f) if f.is_method => Lookup::None,
                r => r,
            };
        }
        self.lookup_in(t, addressable, same)
    }

    fn lookup_in(
        &self,
        t: TypeId,
        addressable: bool,
        same: &dyn Fn(Symbol, Option<PkgId>) -> bool,
    ) -> Lookup {
        let (ty, is_ptr) = self.deref(t);
        if is_ptr && self.is_interface(ty) {
            return Lookup::None;
        }
        let mut current = vec![Embedded { ty, index: vec![], indirect: is_ptr, multiples: false }];
        let mut seen: Vec<TypeId> = vec![];
        while !current.is_empty() {
            let mut next: Vec<Embedded> = vec![];
            let mut hit: Option<Found> = None;
            for e in &current {
                let ty = self.unalias(e.ty);
                let path = |i: usize| {
                    let mut p = Vec::with_capacity(e.index.len() + 1);
                    p.extend_from_slice(&e.index);
                    p.push(i as u32);
                    p
                };
                let mut found = None;
                if let Type::Named(_) = self.get(ty) {
                    if seen.iter().any(|&s| s == ty || self.identical(s, ty)) {
                        continue;
                    }
                    seen.push(ty);
                    if let Type::Named(o) = self.get(self.origin(ty)) {
                        let methods = o.methods.borrow();
                        let i = methods.iter().position(|&m| {
                            let m = self.obj(m);
                            same(m.name, m.pkg)
                        });
                        if let Some(i) = i {
                            found = Some((methods[i], i, true, TypeId::NONE));
                        }
                    }
                }
                if found.is_none() {
                    match self.under(ty) {
                        Type::Struct(s) => {
                            for (i, f) in s.fields.iter().enumerate() {
                                if same(f.name, f.pkg) {
                                    found = Some((f.obj, i, false, f.ty));
                                    break;
                                }
                                if hit.is_none() && f.embedded {
                                    let (ft, ptr) = self.deref(f.ty);
                                    if matches!(self.resolved(ft), Type::Named(_))
                                        || matches!(self.under(ft), Type::Struct(_) | Type::Interface(_))
                                    {
                                        next.push(Embedded {
                                            ty: ft,
                                            index: path(i),
                                            indirect: e.indirect || ptr,
                                            multiples: e.multiples,
                                        });
                                    }
                                }
                            }
                        }
                        Type::Interface(_) => {
                            let set = self.type_set(ty);
                            if let Some(i) = set.methods.iter().position(|m| same(m.name, m.pkg)) {
                                found = Some((set.methods[i].obj, i, true, set.methods[i].sig));
                            }
                        }
                        _ => {}
                    }
                }
                if let Some((obj, i, is_method, fty)) = found {
                    if hit.is_some() || e.multiples {
                        return Lookup::Ambiguous;
                    }
                    hit = Some(Found {
                        obj,
                        index: path(i),
                        indirect: e.indirect,
                        is_method,
                        ty: fty,
                        base: ty,
                    });
                }
            }
            if let Some(f) = hit {
                let ptr_recv = self.obj(f.obj).func().is_some_and(|x| x.ptr_recv.get());
                if f.is_method && ptr_recv && !f.indirect && !addressable {
                    return Lookup::NeedsPointer(f.obj);
                }
                return Lookup::Found(f);
            }
            current = self.consolidate(next);
        }
        Lookup::None
    }

    /// The same type reached twice at one depth counts once, but as ambiguous.
    fn consolidate(&self, list: Vec<Embedded>) -> Vec<Embedded> {
        let mut out: Vec<Embedded> = Vec::with_capacity(list.len());
        for e in list {
            match out.iter_mut().find(|o| self.identical(o.ty, e.ty)) {
                Some(o) => o.multiples = true,
                None => out.push(e),
            }
        }
        out
    }

    /// The method set of `t`, sorted by name. The methods' own types are to be
    /// had from their objects (resolved on demand by the session).
    pub fn method_set(&self, t: TypeId) -> Vec<MethodSel> {
        let mut names: Vec<(Symbol, Option<PkgId>)> = vec![];
        let mut add = |name, pkg| {
            let pkg = if is_exported(self.sym_text(name)) { None } else { pkg };
            if !names.contains(&(name, pkg)) {
                names.push((name, pkg));
            }
        };
        let mut todo = vec![self.deref(t).0];
        let mut seen: Vec<TypeId> = vec![];
        while let Some(ty) = todo.pop() {
            let ty = self.unalias(ty);
            if seen.contains(&ty) {
                continue;
            }
            seen.push(ty);
            for m in self.declared_methods(ty) {
                let m = self.obj(m);
                add(m.name, m.pkg);
            }
            match self.under(ty) {
                Type::Struct(s) => {
                    todo.extend(s.fields.iter().filter(|f| f.embedded).map(|f| self.deref(f.ty).0))
                }
                Type::Interface(_) => {
                    for m in &self.type_set(ty).methods {
                        add(m.name, m.pkg);
                    }
                }
                _ => {}
            }
        }
        let mut out: Vec<MethodSel> = names
            .into_iter()
            .filter_map(|(name, pkg)| match self.lookup_field_or_method(t, false, pkg, name) {
                Lookup::Found(found) if found.is_method => {
                    Some(MethodSel { name, pkg: self.obj(found.obj).pkg, found })
                }
                _ => None,
            })
            .collect();
        out.sort_by(|a, b| self.sym_text(a.name).cmp(self.sym_text(b.name)).then_with(|| a.pkg.cmp(&b.pkg)));
        out
    }
}
