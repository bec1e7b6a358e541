//! Unification: finding types for type parameters so that two types match.
//! Inexact unification ignores names and channel directions where assignment
//! would.

use super::Checker;
use crate::syntax::ast::ChanDir;
use crate::types::lookup::Lookup;
use crate::types::repr::*;

/// How strictly two types have to match.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct UnifyMode {
    /// The types are matched for an assignment: their elements must be exact.
    pub assign: bool,
    /// They must be identical.
    pub exact: bool,
}
pub(super) const INEXACT: UnifyMode = UnifyMode { assign: false, exact: false };
pub(super) const ASSIGN: UnifyMode = UnifyMode { assign: true, exact: false };
pub(super) const EXACT: UnifyMode = UnifyMode { assign: false, exact: true };

const MAX_DEPTH: u32 = 100;

/// Type parameters and what was found for them.
pub(super) struct Unifier {
    tparams: Vec<TypeId>,
    /// Which slot each uses; joined ones share.
    slot: Vec<usize>,
    value: Vec<TypeId>,
    depth: u32,
}

impl Unifier {
    pub fn new(tparams: &[TypeId], targs: &[TypeId]) -> Unifier {
        let mut value = targs.to_vec();
        value.resize(tparams.len(), TypeId::NONE);
        Unifier { tparams: tparams.to_vec(), slot: (0..tparams.len()).collect(), value, depth: 0 }
    }
    fn find(&self, t: TypeId) -> Option<usize> {
        self.tparams.iter().position(|&p| p == t)
    }
    /// What was found for the `i`th parameter, or NONE.
    pub fn at(&self, i: usize) -> TypeId {
        self.value[self.slot[i]]
    }
    pub fn set(&mut self, i: usize, t: TypeId) {
        let s = self.slot[i];
        self.value[s] = t;
    }
    pub fn unknowns(&self) -> usize {
        (0..self.tparams.len()).filter(|&i| self.at(i) == TypeId::NONE).count()
    }
    pub fn inferred(&self) -> Vec<TypeId> {
        (0..self.tparams.len()).map(|i| self.at(i)).collect()
    }
    fn join(&mut self, a: usize, b: usize) -> bool {
        let (sa, sb) = (self.slot[a], self.slot[b]);
        if sa == sb {
            return true;
        }
        let (keep, drop) = match (self.value[sa], self.value[sb]) {
            (x, y) if x != TypeId::NONE && y != TypeId::NONE => return false,
            (TypeId::NONE, _) => (sb, sa),
            _ => (sa, sb),
        };
        for s in &mut self.slot {
            if *s == drop {
                *s = keep;
            }
        }
        true
    }
}

impl<'a> Checker<'a> {
    /// Tries to make `x` and `y` match.
    pub(super) fn unify(&mut self, u: &mut Unifier, x: TypeId, y: TypeId, mode: UnifyMode) -> bool {
        u.depth += 1;
        let r = u.depth <= MAX_DEPTH && self.nify(u, x, y, mode);
        u.depth -= 1;
        r
    }

    fn nify(&mut self, u: &mut Unifier, x: TypeId, y: TypeId, mode: UnifyMode) -> bool {
        let types = self.types;
        let (mut x, mut y) = (types.unalias(x), types.unalias(y));
        if x == y {
            return true;
        }
        let named = |t: TypeId| matches!(types.get(t), Type::Named(_));
        let literal = |t: TypeId| !matches!(types.get(t), Type::Named(_) | Type::TypeParam(_));
        // If only one is a defined type, it is y.
        if named(x) && !named(y) {
            std::mem::swap(&mut x, &mut y);
        }
        // A defined type matches a type literal by its underlying type.
        if !mode.exact && named(y) && literal(x) && !types.is_interface(x) && !types.is_interface(y) {
            y = types.underlying(y);
            if y == TypeId::INVALID {
                return false;
            }
        }
        match (u.find(x), u.find(y)) {
            (Some(p), Some(q)) => {
                if u.join(p, q) {
                    return true;
                }
                let (a, b) = (u.at(p), u.at(q));
                return self.unify(u, a, b, mode);
            }
            (None, Some(_)) => {
                std::mem::swap(&mut x, &mut y);
            }
            _ => {}
        }
        if let Some(p) = u.find(x) {
            let known = u.at(p);
            if known == TypeId::NONE {
                u.set(p, y);
                return true;
            }
            // What one parameter stands for twice is not joined by having methods in common.
            let (ki, yi) = (types.is_non_tparam_interface(known), types.is_non_tparam_interface(y));
            if ki != yi {
                return false;
            }
            let fit = if ki && !mode.exact {
                self.unify_interfaces(u, known, y, true)
            } else {
                self.unify(u, known, y, mode)
            };
            if !fit || mode.exact {
                return fit;
            }
            // Both fit: keep the one that more can be assigned to.
            if let (Type::Chan { dir, .. }, Type::Chan { dir: yd, .. }) = (types.under(known), types.under(y))
            {
                // A defined channel type, or else a directed one.
                if named(y) && !named(known) || *dir == ChanDir::Both && *yd != ChanDir::Both && !named(known)
                {
                    u.set(p, y);
                }
            } else if named(y) && !named(known) {
                u.set(p, y);
            }
            return true;
        }
        if !mode.exact {
            let (xi, yi) = (types.is_non_tparam_interface(x), types.is_non_tparam_interface(y));
            if xi && yi {
                return self.unify_interfaces(u, x, y, false);
            }
            if xi || yi {
                let (i, other) = if xi { (x, y) } else { (y, x) };
                if types.is_type_param(other) {
                    return self.unify_unbound(u, other, i, mode);
                }
                for m in &types.type_set(i).methods {
                    let Lookup::Found(f) = types.lookup_field_or_method(other, false, m.pkg, m.name) else {
                        return false;
                    };
                    if !f.is_method {
                        return false;
                    }
                    let sig = self.found_type(&f);
                    if !self.unify(u, m.sig, sig, EXACT) {
                        return false;
                    }
                }
                return true;
            }
        }
        if types.is_type_param(y) {
            std::mem::swap(&mut x, &mut y);
        }
        if types.is_type_param(x) {
            return self.unify_unbound(u, x, y, mode);
        }
        let emode = if mode.assign { EXACT } else { mode };
        match (types.get(x), types.get(y)) {
            (Type::Basic(a), Type::Basic(b)) => a.kind == b.kind,
            (Type::Array { len: n, elem: a }, Type::Array { len: m, elem: b }) => {
                (*n < 0 || *m < 0 || n == m) && self.unify(u, *a, *b, emode)
            }
            (Type::Slice(a), Type::Slice(b)) | (Type::Pointer(a), Type::Pointer(b)) => {
                self.unify(u, *a, *b, emode)
            }
            (Type::Map { key: k, elem: a }, Type::Map { key: l, elem: b }) => {
                self.unify(u, *k, *l, emode) && self.unify(u, *a, *b, emode)
            }
            (Type::Chan { dir: d, elem: a }, Type::Chan { dir: e, elem: b }) => {
                (!mode.exact || d == e) && self.unify(u, *a, *b, emode)
            }
            (Type::Struct(a), Type::Struct(b)) => {
                a.fields.len() == b.fields.len()
                    && a.fields.iter().zip(&b.fields).all(|(f, g)| {
                        f.embedded == g.embedded
                            && f.tag == g.tag
                            && types.same_id(f.name, f.pkg, g.name, g.pkg)
                            && self.unify(u, f.ty, g.ty, emode)
                    })
            }
            (Type::Tuple(a), Type::Tuple(b)) => self.unify_params(u, a, b, mode),
            (Type::Signature(a), Type::Signature(b)) => {
                a.tparams.len() == b.tparams.len()
                    && a.variadic == b.variadic
                    && self.unify_params(u, &a.params, &b.params, emode)
                    && self.unify_params(u, &a.results, &b.results, emode)
            }
            (Type::Interface(_), Type::Interface(_)) => self.unify_interfaces(u, x, y, true),
            (Type::Named(a), Type::Named(b)) => {
                a.obj == b.obj
                    && types.origin(x) == types.origin(y)
                    && a.targs.len() == b.targs.len()
                    && !a.targs.is_empty()
                    && a.targs.iter().zip(&b.targs).all(|(&s, &t)| self.unify(u, s, t, mode))
            }
            (Type::Interface(_), Type::Named(_)) | (Type::Named(_), Type::Interface(_)) if mode.exact => {
                false
            }
            _ => false,
        }
    }

    /// A type parameter that is not to be inferred matches by its core type.
    fn unify_unbound(&mut self, u: &mut Unifier, x: TypeId, y: TypeId, mode: UnifyMode) -> bool {
        let types = self.types;
        if types.is_type_param(y) {
            return false;
        }
        match types.core_type(x) {
            Some(core) if !mode.exact => self.unify(u, core, y, mode),
            _ => false,
        }
    }

    fn unify_params(&mut self, u: &mut Unifier, a: &[Param], b: &[Param], mode: UnifyMode) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(p, q)| self.unify(u, p.ty, q.ty, mode))
    }

    fn unify_interfaces(&mut self, u: &mut Unifier, x: TypeId, y: TypeId, exact: bool) -> bool {
        let types = self.types;
        let (a, b) = (types.type_set(x), types.type_set(y));
        if a.comparable != b.comparable {
            return false;
        }
        let same_terms = match (&a.terms, &b.terms) {
            (None, None) => true,
            (Some(a), Some(b)) => types.terms_equal(a, b),
            _ => false,
        };
        if !same_terms || exact && a.methods.len() != b.methods.len() {
            return false;
        }
        // One's methods must be among the other's.
        let (few, many) = if a.methods.len() <= b.methods.len() { (a, b) } else { (b, a) };
        for m in &few.methods {
            match many.methods.iter().find(|n| types.same_method(n, m)) {
                Some(n) => {
                    if !self.unify(u, m.sig, n.sig, EXACT) {
                        return false;
                    }
                }
                None => return false,
            }
        }
        true
    }
}
