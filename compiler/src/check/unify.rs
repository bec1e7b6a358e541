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

    fn nify(&mut self, u: &mut Unifier, mut x: TypeId, mut y: TypeId, mode: UnifyMode) -> bool {
        let types = self.types;
        if types.unalias(x) == types.unalias(y) {
            return true;
        }
        let named = |t: TypeId| matches!(types.resolved(t), Type::Named(_));
        let literal = |t: TypeId| !matches!(types.resolved(t), Type::Named(_) | Type::TypeParam(_));
        // If only one is a defined type it is y, and if one is to be inferred it is x.
        if named(x) || u.find(types.unalias(y)).is_some() {
            std::mem::swap(&mut x, &mut y);
        }
        // A defined type matches a type literal by its underlying type.
        let by_methods = self.allow(21);
        if !mode.exact && named(y) && literal(x) && !(by_methods && types.is_interface(x)) {
            y = types.underlying(y);
            if types.unalias(x) == y {
                return true;
            }
        }
        match (u.find(types.unalias(x)), u.find(types.unalias(y))) {
            (Some(p), Some(q)) => {
                if u.join(p, q) {
                    return true;
                }
                let (a, b) = (u.at(p), u.at(q));
                return self.unify(u, a, b, mode);
            }
            (Some(p), None) => {
                let known = u.at(p);
                if known == TypeId::NONE {
                    u.set(p, y);
                    return true;
                }
                return self.unify(u, known, y, mode) && self.keep_better(u, p, known, y, mode);
            }
            _ => {}
        }
        if by_methods && !mode.exact {
            let (xi, yi) = (types.is_non_tparam_interface(x), types.is_non_tparam_interface(y));
            if xi && yi {
                return self.unify_interfaces(u, x, y, false);
            }
            if xi || yi {
                let (i, other) = if yi { (y, x) } else { (x, y) };
                for m in &types.type_set(i).methods {
                    let Lookup::Found(f) = types.lookup_field_or_method(other, false, m.pkg, m.name) else {
                        return false;
                    };
                    if !f.is_method {
                        return false;
                    }
                    let sig = self.found_type(&f);
                    let generic = matches!(types.get(sig), Type::Signature(s) if !s.tparams.is_empty());
                    if generic || !self.unify(u, m.sig, sig, EXACT) {
                        return false;
                    }
                }
                return true;
            }
        }
        if types.is_type_param(y) {
            std::mem::swap(&mut x, &mut y);
        }
        let emode = if mode.assign { EXACT } else { mode };
        match (types.resolved(x), types.resolved(y)) {
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
                a.variadic == b.variadic
                    && self.unify_params(u, &a.params, &b.params, emode)
                    && self.unify_params(u, &a.results, &b.results, emode)
            }
            (Type::Interface(_), Type::Interface(_)) => self.unify_interfaces(u, x, y, true),
            (Type::Named(a), Type::Named(b)) => {
                a.targs.len() == b.targs.len()
                    && a.targs.iter().zip(&b.targs).all(|(&s, &t)| self.unify(u, s, t, mode))
                    && types.origin(types.unalias(x)) == types.origin(types.unalias(y))
            }
            // One that is not to be inferred matches by what its types have in common.
            (Type::TypeParam(_), _) => match self.common_under(x) {
                Ok(core) => self.unify(u, core, y, ASSIGN),
                Err(_) => false,
            },
            _ => false,
        }
    }

    /// Of two types that fit one parameter, keeps the one that more can be
    /// assigned to. What a parameter stands for twice is not joined by having
    /// methods in common.
    fn keep_better(&mut self, u: &mut Unifier, p: usize, known: TypeId, y: TypeId, mode: UnifyMode) -> bool {
        let types = self.types;
        let named = |t: TypeId| matches!(types.resolved(t), Type::Named(_));
        match (types.is_non_tparam_interface(known), types.is_non_tparam_interface(y)) {
            (true, true) => {
                if named(known) && named(y) {
                    return types.identical(known, y);
                }
                if types.type_set(known).methods.len() != types.type_set(y).methods.len() {
                    return false;
                }
            }
            (false, false) => {}
            _ => return false,
        }
        if mode.exact || named(known) {
            return true;
        }
        let directed = matches!(types.under(y), Type::Chan { dir, .. } if *dir != ChanDir::Both);
        if named(y) || directed {
            u.set(p, y);
        }
        true
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
