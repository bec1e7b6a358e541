//! Type sets of interfaces: methods and terms, computed when first asked for.

use crate::types::Types;
use crate::types::repr::*;

impl Types {
    /// The type set of an interface type (through names), or of a type
    /// parameter's constraint; the set of all types for anything else.
    pub fn type_set(&self, t: TypeId) -> &TypeSet {
        let u = self.underlying(t);
        self.type_set_of(u)
    }

    /// The type set of the interface node `u`.
    pub(crate) fn type_set_of(&self, u: TypeId) -> &TypeSet {
        let Type::Interface(i) = self.get(u) else { return &self.empty_set };
        if let Some(s) = i.tset.get() {
            return s;
        }
        if self.computing.borrow().contains(&u) {
            return &self.empty_set;
        }
        self.computing.borrow_mut().push(u);
        let (set, complete) = self.compute(i);
        self.computing.borrow_mut().pop();
        if complete && self.computing.borrow().is_empty() {
            return i.tset.get_or_init(|| set);
        }
        let n = self.partial_sets.push(set);
        self.partial_sets.get(n)
    }

    fn compute(&self, i: &Interface) -> (TypeSet, bool) {
        let mut set = TypeSet { methods: i.methods.to_vec(), terms: None, comparable: i.is_comparable };
        let mut complete = true;
        for &(e, _) in &i.embeddeds {
            let u = self.underlying(e);
            let (terms, comparable) = match self.get(u) {
                Type::Interface(_) => {
                    let s = self.type_set_of(u);
                    for m in &s.methods {
                        if !set.methods.iter().any(|n| self.same_method(m, n)) {
                            set.methods.push(m.clone());
                        }
                    }
                    (s.terms.clone(), s.comparable)
                }
                Type::Basic(b) if b.kind == BasicKind::Invalid => {
                    complete &= e == TypeId::INVALID;
                    continue;
                }
                _ if i.methods_only => continue,
                Type::Union(terms) => (self.union_terms(terms), false),
                _ => (Some(vec![Term { tilde: false, ty: e }]), false),
            };
            let comparable = set.comparable || comparable;
            set.terms = self.intersect(set.terms.take(), terms);
            set.comparable = comparable;
            if let (true, Some(list)) = (comparable, &mut set.terms) {
                // Once the types are known, being comparable is a matter of leaving some out.
                list.retain(|t| self.comparable_type(t.ty, false));
                set.comparable = false;
            }
        }
        set.methods.sort_by(|a, b| self.method_order(a, b));
        (set, complete)
    }

    fn method_order(&self, a: &Method, b: &Method) -> std::cmp::Ordering {
        self.sym_text(a.name).cmp(self.sym_text(b.name)).then_with(|| a.pkg.cmp(&b.pkg))
    }

    pub(crate) fn same_method(&self, a: &Method, b: &Method) -> bool {
        a.name == b.name && (a.pkg == b.pkg || self.is_exported_method(a))
    }

    /// The terms a union stands for, in normal form; None for all types.
    pub(crate) fn union_terms(&self, terms: &[Term]) -> Option<Vec<Term>> {
        let mut all = vec![];
        for t in terms {
            let u = self.underlying(t.ty);
            match self.get(u) {
                Type::Interface(_) => all.extend(self.type_set_of(u).terms.clone()?),
                Type::Basic(b) if b.kind == BasicKind::Invalid => {}
                // No type has one as its underlying type that is not its own.
                _ if t.tilde && !self.identical(t.ty, u) => {}
                _ => all.push(*t),
            }
        }
        Some(self.normalize(all))
    }

    /// Leaves out terms that others include.
    fn normalize(&self, terms: Vec<Term>) -> Vec<Term> {
        let mut out: Vec<Term> = vec![];
        for t in terms {
            if out.iter().any(|o| self.term_includes(o, &t)) {
                continue;
            }
            out.retain(|o| !self.term_includes(&t, o));
            out.push(t);
        }
        out
    }

    /// True if every type of `b` is one of `a`.
    fn term_includes(&self, a: &Term, b: &Term) -> bool {
        if b.tilde && !a.tilde {
            return false;
        }
        let bt = if a.tilde { self.underlying(b.ty) } else { b.ty };
        let at = if a.tilde { self.underlying(a.ty) } else { a.ty };
        self.identical(at, bt)
    }

    fn intersect(&self, a: Option<Vec<Term>>, b: Option<Vec<Term>>) -> Option<Vec<Term>> {
        let (a, b) = match (a, b) {
            (None, x) | (x, None) => return x,
            (Some(a), Some(b)) => (a, b),
        };
        let mut out = vec![];
        for x in &a {
            for y in &b {
                if self.term_includes(x, y) {
                    out.push(*y);
                } else if self.term_includes(y, x) {
                    out.push(*x);
                }
            }
        }
        Some(self.normalize(out))
    }

    /// True if the list of terms includes the type `t`.
    pub fn terms_include(&self, terms: &[Term], t: TypeId) -> bool {
        terms.iter().any(|x| self.term_includes(x, &Term { tilde: false, ty: t }))
    }

    /// True if every type of `a` belongs to `b`.
    pub fn terms_subset(&self, a: &[Term], b: &[Term]) -> bool {
        a.iter().all(|x| b.iter().any(|y| self.term_includes(y, x)))
    }

    pub(crate) fn terms_equal(&self, a: &[Term], b: &[Term]) -> bool {
        self.terms_subset(a, b) && self.terms_subset(b, a)
    }

    /// The terms of a type parameter's or interface's type set, if it has any;
    /// never an empty list.
    pub fn terms_of(&self, t: TypeId) -> Option<&[Term]> {
        match self.under(t) {
            Type::Interface(_) => self.type_set(t).terms.as_deref().filter(|l| !l.is_empty()),
            _ => None,
        }
    }

    /// The single underlying type that all types of `t`'s type set share
    /// (channels may differ in direction); `t`'s own underlying type if it is
    /// not a type parameter. None if there is no such type.
    pub fn core_type(&self, t: TypeId) -> Option<TypeId> {
        if self.as_type_param(t).is_none() {
            return Some(self.underlying(t));
        }
        self.common_under(t, false)
    }

    /// Like `core_type`, but a mix of strings and byte slices counts as string.
    pub fn core_string(&self, t: TypeId) -> Option<TypeId> {
        if self.as_type_param(t).is_none() {
            return Some(self.underlying(t));
        }
        self.common_under(t, true)
    }

    fn common_under(&self, t: TypeId, strings: bool) -> Option<TypeId> {
        use crate::syntax::ast::ChanDir;
        let terms = self.terms_of(t)?;
        let mut common: Option<TypeId> = None;
        let mut saw_string = false;
        for x in terms {
            let mut u = self.underlying(x.ty);
            if strings && self.is_string(u) {
                u = self.slice(TypeId::BYTE);
                saw_string = true;
            }
            let Some(c) = common else {
                common = Some(u);
                continue;
            };
            if self.identical(c, u) {
                continue;
            }
            match (self.get(c), self.get(u)) {
                (Type::Chan { dir: d, elem: a }, Type::Chan { dir: e, elem: b })
                    if self.identical(*a, *b) =>
                {
                    match (d, e) {
                        (ChanDir::Both, _) => common = Some(u),
                        (_, ChanDir::Both) => {}
                        _ => return None,
                    }
                }
                _ => return None,
            }
        }
        if saw_string {
            return Some(TypeId::STRING);
        }
        common
    }
}
