//! Type identity as the spec defines it, a hash that agrees with it, and the
//! canonical representative of each class of identical types.

use crate::types::Types;
use crate::types::repr::*;
use crate::types::subst::Subst;
use crate::undo::Entry;
use std::hash::{Hash, Hasher};

fn mix(h: u64, v: impl Hash) -> u64 {
    let mut f = rustc_hash::FxHasher::default();
    (h, v).hash(&mut f);
    f.finish()
}

/// Interfaces being compared, and whether tags count.
struct Seen {
    pairs: Vec<(TypeId, TypeId)>,
    tags: bool,
}

impl Types {
    /// True if `x` and `y` are identical types.
    pub fn identical(&self, x: TypeId, y: TypeId) -> bool {
        self.ident(x, y, &mut Seen { pairs: vec![], tags: true })
    }
    /// The same, whatever the tags of struct fields are.
    pub fn identical_ignore_tags(&self, x: TypeId, y: TypeId) -> bool {
        self.ident(x, y, &mut Seen { pairs: vec![], tags: false })
    }

    fn ident_params(&self, x: &[Param], y: &[Param], seen: &mut Seen) -> bool {
        x.len() == y.len() && x.iter().zip(y).all(|(a, b)| self.ident(a.ty, b.ty, seen))
    }

    fn ident(&self, x: TypeId, y: TypeId, seen: &mut Seen) -> bool {
        let (x, y) = (self.unalias(x), self.unalias(y));
        if x == y {
            return true;
        }
        match (self.get(x), self.get(y)) {
            (Type::Basic(a), Type::Basic(b)) => a.kind == b.kind,
            (Type::Array { len: n, elem: a }, Type::Array { len: m, elem: b }) => {
                // A negative length is an error's; it is equal to all.
                (*n < 0 || *m < 0 || n == m) && self.ident(*a, *b, seen)
            }
            (Type::Slice(a), Type::Slice(b)) | (Type::Pointer(a), Type::Pointer(b)) => {
                self.ident(*a, *b, seen)
            }
            (Type::Map { key: k, elem: a }, Type::Map { key: l, elem: b }) => {
                self.ident(*k, *l, seen) && self.ident(*a, *b, seen)
            }
            (Type::Chan { dir: d, elem: a }, Type::Chan { dir: e, elem: b }) => {
                d == e && self.ident(*a, *b, seen)
            }
            (Type::Struct(a), Type::Struct(b)) => {
                a.fields.len() == b.fields.len()
                    && a.fields.iter().zip(&b.fields).all(|(f, g)| {
                        f.embedded == g.embedded
                            && f.name == g.name
                            && (!seen.tags || f.tag == g.tag)
                            && (f.pkg == g.pkg || self.is_exported_field(f))
                            && self.ident(f.ty, g.ty, seen)
                    })
            }
            (Type::Tuple(a), Type::Tuple(b)) => self.ident_params(a, b, seen),
            (Type::Signature(a), Type::Signature(b)) => self.ident_sig(a, b, seen),
            (Type::Union(a), Type::Union(b)) => {
                let has = |list: &[Term], t: &Term, seen: &mut Seen| {
                    list.iter().any(|u| u.tilde == t.tilde && self.ident(u.ty, t.ty, seen))
                };
                a.iter().all(|t| has(b, t, seen)) && b.iter().all(|t| has(a, t, seen))
            }
            (Type::Interface(_), Type::Interface(_)) => {
                if seen.pairs.iter().any(|&(a, b)| (a, b) == (x, y) || (a, b) == (y, x)) {
                    return true;
                }
                let (a, b) = (self.type_set_of(x), self.type_set_of(y));
                if a.comparable != b.comparable || a.methods.len() != b.methods.len() {
                    return false;
                }
                seen.pairs.push((x, y));
                let same_terms = match (&a.terms, &b.terms) {
                    (None, None) => true,
                    (Some(a), Some(b)) => self.terms_equal(a, b),
                    _ => false,
                };
                let r = same_terms
                    && a.methods.iter().zip(&b.methods).all(|(m, n)| {
                        m.name == n.name
                            && (m.pkg == n.pkg || self.is_exported_method(m))
                            && self.ident(m.sig, n.sig, seen)
                    });
                seen.pairs.pop();
                r
            }
            (Type::Named(a), Type::Named(b)) => {
                a.origin.is_some()
                    && a.origin == b.origin
                    && a.targs.len() == b.targs.len()
                    && a.targs.iter().zip(&b.targs).all(|(&s, &t)| self.ident(s, t, seen))
                    && a.outer.iter().zip(&b.outer).all(|(&s, &t)| self.ident(s, t, seen))
            }
            _ => false,
        }
    }

    fn ident_sig(&self, a: &Signature, b: &Signature, seen: &mut Seen) -> bool {
        if a.variadic != b.variadic || a.tparams.len() != b.tparams.len() {
            return false;
        }
        if a.tparams.is_empty() {
            return self.ident_params(&a.params, &b.params, seen)
                && self.ident_params(&a.results, &b.results, seen);
        }
        // Generic signatures are identical if renaming makes them so.
        let s = Subst { from: &b.tparams, to: &a.tparams };
        let bound = |p: TypeId| match self.get(p) {
            Type::TypeParam(p) => p.bound.get(),
            _ => TypeId::INVALID,
        };
        for (&p, &q) in a.tparams.iter().zip(&b.tparams) {
            if !self.ident(bound(p), self.subst(bound(q), s), seen) {
                return false;
            }
        }
        let sub = |list: &[Param]| -> Vec<Param> {
            list.iter().map(|p| Param { ty: self.subst(p.ty, s), ..*p }).collect()
        };
        self.ident_params(&a.params, &sub(&b.params), seen)
            && self.ident_params(&a.results, &sub(&b.results), seen)
    }

    pub(crate) fn hash_start(&self, t: TypeId) -> u64 {
        mix(7, t.0)
    }
    pub(crate) fn hash_mix(&self, h: u64, v: u64) -> u64 {
        mix(h, v)
    }
    /// A hash that is equal for identical types.
    pub(crate) fn hash(&self, t: TypeId) -> u64 {
        self.hash_depth(t, 0)
    }
    fn hash_depth(&self, t: TypeId, depth: u32) -> u64 {
        if depth > 6 {
            return 1;
        }
        let h = |t: TypeId| self.hash_depth(t, depth + 1);
        let list = |seed: u64, p: &[Param]| p.iter().fold(seed, |a, p| mix(a, h(p.ty)));
        match self.resolved(t) {
            Type::Basic(b) => mix(1, b.kind),
            Type::Pointer(e) => mix(2, h(*e)),
            Type::Slice(e) => mix(3, h(*e)),
            Type::Array { len, elem } => mix(mix(4, len), h(*elem)),
            Type::Map { key, elem } => mix(mix(5, h(*key)), h(*elem)),
            Type::Chan { dir, elem } => mix(mix(6, dir), h(*elem)),
            Type::Struct(s) => s.fields.iter().fold(8, |a, f| mix(mix(a, f.name), h(f.ty))),
            Type::Tuple(p) => list(9, p),
            // Bound type parameters are renamed by identity, so they must not count.
            Type::Signature(s) if !s.tparams.is_empty() => mix(10, s.params.len()),
            Type::Signature(s) => mix(list(list(10, &s.params), &s.results), s.variadic),
            Type::Interface(_) => {
                let set = self.type_set_of(self.unalias(t));
                set.methods.iter().fold(11, |a, m| mix(a, m.name))
            }
            Type::Union(_) => 12,
            Type::TypeParam(p) => mix(13, p.serial),
            Type::Named(n) => n.targs.iter().chain(&n.outer).fold(mix(14, n.obj), |a, &t| mix(a, h(t))),
            Type::Alias(_) => 0,
        }
    }

    /// One fixed representative of all types identical to `t`: equal ids mean
    /// identical types. For types whose declarations are complete.
    pub fn canon(&self, t: TypeId) -> TypeId {
        let t = self.unalias(t);
        if let Some(&c) = self.canon_of.borrow().get(&t) {
            return c;
        }
        let h = self.hash(t);
        let found = {
            let table = self.canonical.borrow();
            table.get(&h).and_then(|l| l.iter().copied().find(|&c| self.identical(c, t)))
        };
        let c = found.unwrap_or_else(|| {
            self.canonical.borrow_mut().entry(h).or_default().push(t);
            self.watch.enter(Entry::Canonical(h));
            t
        });
        self.canon_of.borrow_mut().insert(t, c);
        self.watch.enter(Entry::CanonOf(t));
        c
    }
}
