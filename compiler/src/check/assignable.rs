//! Assignability, and what it takes for a type to implement an interface, with
//! the reasons why not.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::ChanDir;
use crate::types::lookup::Lookup;
use crate::types::object::ObjId;
use crate::types::repr::*;
use crate::types::typestring::Qualifier;

/// Why not; empty if there is nothing to add.
pub(super) type Cause = String;

impl<'a> Checker<'a> {
    /// Whether `x` can be assigned to a variable of type `t`.
    pub(super) fn assignable_to(&mut self, x: &Operand, t: TypeId) -> Result<(), (Code, Cause)> {
        let types = self.types;
        if !x.is_valid() || types.is_invalid(t) || types.is_invalid(x.ty) {
            return Ok(());
        }
        let (v, t0) = (types.unalias(x.ty), types.unalias(t));
        if types.identical(v, t0) {
            return Ok(());
        }
        let (vu, tu) = (types.underlying(v), types.underlying(t0));
        let (vp, tp) = (types.is_type_param(v), types.is_type_param(t0));
        let no = |code, cause: String| Err((code, cause));
        if v.is_untyped() {
            if tp {
                // x must be assignable to each type of the set.
                let ok = match types.terms_of(t0) {
                    None => false,
                    Some(l) => !l.is_empty() && l.iter().all(|term| self.implicit_type(x, term.ty).is_ok()),
                };
                return if ok { Ok(()) } else { no(Code::IncompatibleAssign, String::new()) };
            }
            return match self.implicit_type(x, t0) {
                Ok(_) => Ok(()),
                Err(_) => no(Code::IncompatibleAssign, String::new()),
            };
        }
        if types.identical(vu, tu) && (!types.has_name(v) || !types.has_name(t0)) && !vp && !tp {
            return Ok(());
        }
        let t_iface = matches!(types.get(tu), Type::Interface(_));
        if t_iface && !tp || self.is_interface_ptr(tu) {
            match self.implements(v, t, false) {
                Ok(()) => return Ok(()),
                Err(cause) if !vp => return no(Code::InvalidIfaceAssign, cause),
                Err(_) => {}
            }
        }
        if matches!(types.get(vu), Type::Interface(_)) && !vp {
            let cause = if self.implements(t0, v, false).is_ok() { "need type assertion" } else { "" };
            return no(Code::IncompatibleAssign, cause.into());
        }
        if let Type::Chan { dir: ChanDir::Both, elem: a } = types.get(vu)
            && let Type::Chan { elem: b, .. } = types.get(tu)
            && types.identical(*a, *b)
        {
            return if !types.has_name(v) || !types.has_name(t0) {
                Ok(())
            } else {
                no(Code::InvalidChanAssign, String::new())
            };
        }
        if tp && !types.has_name(v) {
            let terms = types.terms_of(t0).unwrap_or_default();
            for term in terms {
                if let Err((code, _)) = self.assignable_to(x, term.ty) {
                    let cause = format!(
                        "cannot assign {} to {} (in {})",
                        self.ts(x.ty),
                        self.ts(term.ty),
                        self.ts(t0)
                    );
                    return no(code, cause);
                }
            }
            return if terms.is_empty() { no(Code::IncompatibleAssign, String::new()) } else { Ok(()) };
        }
        if vp && !types.has_name(t0) {
            let terms = types.terms_of(v).unwrap_or_default();
            for term in terms {
                let y = Operand { ty: term.ty, ..*x };
                if let Err((code, _)) = self.assignable_to(&y, t0) {
                    let cause =
                        format!("cannot assign {} (in {}) to {}", self.ts(term.ty), self.ts(v), self.ts(t0));
                    return no(code, cause);
                }
            }
            return if terms.is_empty() { no(Code::IncompatibleAssign, String::new()) } else { Ok(()) };
        }
        no(Code::IncompatibleAssign, String::new())
    }

    /// True for pointers to interfaces (not to type parameters' values).
    pub(super) fn is_interface_ptr(&self, t: TypeId) -> bool {
        matches!(self.types.under(t), Type::Pointer(e) if self.types.is_interface(*e))
    }

    pub(super) fn interface_ptr_error(&self, t: TypeId) -> String {
        if let Type::Pointer(e) = self.types.under(t)
            && self.types.is_type_param(*e)
        {
            return format!("type {} is pointer to type parameter, not type parameter", self.ts(t));
        }
        format!("type {} is pointer to interface, not interface", self.ts(t))
    }

    /// Whether `v` implements (or, as a type argument, satisfies) the interface `t`.
    pub(super) fn implements(&mut self, v: TypeId, t: TypeId, constraint: bool) -> Result<(), Cause> {
        let types = self.types;
        let (vu, tu) = (types.underlying(v), types.underlying(t));
        if vu == TypeId::INVALID || tu == TypeId::INVALID {
            return Ok(());
        }
        if let Type::Pointer(e) = types.get(vu)
            && types.underlying(*e) == TypeId::INVALID
        {
            return Ok(());
        }
        let verb = if constraint { "satisfy" } else { "implement" };
        if !matches!(types.get(tu), Type::Interface(_)) {
            let detail = if self.is_interface_ptr(tu) {
                format!("type {} is pointer to interface, not interface", self.ts(t))
            } else {
                format!("{} is not an interface", self.ts(t))
            };
            return Err(format!("{} does not {verb} {} ({detail})", self.ts(v), self.ts(t)));
        }
        let tset = types.type_set(t);
        if tset.is_all() {
            return Ok(());
        }
        let v_iface = matches!(types.get(vu), Type::Interface(_));
        let vset = types.type_set(v);
        if v_iface && vset.is_empty() {
            return Ok(());
        }
        if tset.is_empty() {
            return Err(format!("cannot {verb} {} (empty type set)", self.ts(t)));
        }
        if let Err(cause) = self.missing_method(v, t, true) {
            return Err(format!("{} does not {verb} {} {cause}", self.ts(v), self.ts(t)));
        }
        let comparability = |c: &Self| -> Result<(), Cause> {
            let needs = match &tset.terms {
                None => tset.comparable,
                Some(l) => l.iter().all(|x| types.comparable_type(x.ty, false)),
            };
            if !needs || types.comparable_type(v, false) {
                return Ok(());
            }
            if constraint && types.comparable_type(v, true) {
                if c.allow(20) {
                    return Ok(());
                }
                return Err(format!("{} to {verb} comparable requires go1.20 or later", c.ts(v)));
            }
            Err(format!("{} does not {verb} comparable", c.ts(v)))
        };
        let Some(terms) = &tset.terms else { return comparability(self) };
        if v_iface {
            let inside = vset.terms.as_ref().is_some_and(|l| types.terms_subset(l, terms));
            if !inside {
                return Err(format!("{} does not {verb} {}", self.ts(v), self.ts(t)));
            }
            return comparability(self);
        }
        if !types.terms_include(terms, v) {
            let alt = terms.iter().find(|x| {
                !x.tilde
                    && types.identical(x.ty, types.underlying(x.ty))
                    && types.identical(types.underlying(v), x.ty)
            });
            return Err(match alt {
                Some(x) => format!(
                    "{} does not {verb} {} (possibly missing ~ for {} in {})",
                    self.ts(v),
                    self.ts(t),
                    self.ts(x.ty),
                    self.ts(t)
                ),
                None if self.mentions(tu, v) => format!(
                    "{v} does not {verb} {t} ({t} mentions {v}, but {v} is not in the type set of {t})",
                    v = self.ts(v),
                    t = self.ts(t)
                ),
                None => format!(
                    "{} does not {verb} {} ({} missing in {})",
                    self.ts(v),
                    self.ts(t),
                    self.ts(v),
                    self.terms_text(terms)
                ),
            });
        }
        comparability(self)
    }

    /// True if the interface or union `t` names the type `v`.
    fn mentions(&self, t: TypeId, v: TypeId) -> bool {
        match self.types.get(t) {
            Type::Interface(i) => i.embeddeds.iter().any(|e| self.mentions(self.types.unalias(e.0), v)),
            Type::Union(l) => l.iter().any(|x| self.mentions(x.ty, v)),
            _ => self.types.identical(t, v),
        }
    }

    /// A term as messages show it: types by import path.
    pub(super) fn term_text(&self, t: &Term) -> String {
        let text = self.types.type_string_in_message(t.ty, Qualifier::Path, &|pos| self.place(pos));
        format!("{}{text}", if t.tilde { "~" } else { "" })
    }

    pub(super) fn terms_text(&self, terms: &[Term]) -> String {
        let list: Vec<String> = terms.iter().map(|x| self.term_text(x)).collect();
        list.join(" | ")
    }

    /// The type of a method or field that was looked up; resolves the method.
    pub(super) fn found_type(&mut self, f: &crate::types::lookup::Found) -> TypeId {
        if f.ty != TypeId::NONE {
            return f.ty;
        }
        self.obj_decl(f.obj);
        let t = self.types.obj(f.obj).ty();
        if let Type::Signature(sig) = self.types.get(t)
            && let Some(s) = self.types.method_subst(f.base, sig)
        {
            return self.types.subst(t, s);
        }
        t
    }

    /// Whether `v` has all methods of the interface `t`. Unless `is_static`, a
    /// method that an interface `v` lacks is no obstacle (its dynamic type may
    /// have it).
    pub(super) fn missing_method(&mut self, v: TypeId, t: TypeId, is_static: bool) -> Result<(), Cause> {
        let types = self.types;
        let methods = &types.type_set(t).methods;
        if methods.is_empty() {
            return Ok(());
        }
        if types.is_interface(v) {
            let have = &types.type_set(v).methods;
            for m in methods {
                match have.iter().find(|h| types.same_method(h, m)) {
                    None if !is_static => {}
                    None => {
                        // A method of another package or other letters may be what was meant.
                        return Err(self.not_found_cause(v, t, m));
                    }
                    Some(h) if !types.identical(h.sig, m.sig) => {
                        return Err(self.wrong_sig_cause(h.sig, m));
                    }
                    Some(_) => {}
                }
            }
            return Ok(());
        }
        for m in methods {
            match types.lookup_field_or_method(v, false, m.pkg, m.name) {
                Lookup::Found(f) if f.is_method => {
                    let sig = self.found_type(&f);
                    if sig.is_valid() && !types.identical(sig, m.sig) {
                        return Err(self.wrong_sig_cause(sig, m));
                    }
                }
                Lookup::Found(_) => {
                    return Err(format!("({}.{} is a field, not a method)", self.ts(v), self.text(m.name)));
                }
                Lookup::NeedsPointer(_) => {
                    return Err(format!("(method {} has pointer receiver)", self.text(m.name)));
                }
                Lookup::Ambiguous => {
                    return Err(format!("(ambiguous selector {}.{})", self.ts(v), self.text(m.name)));
                }
                Lookup::None => return Err(self.not_found_cause(v, t, m)),
            }
        }
        Ok(())
    }

    pub(super) fn func_string(&self, name: crate::syntax::symbol::Symbol, sig: TypeId) -> String {
        match self.types.get(sig) {
            Type::Signature(s) => {
                let q = crate::types::typestring::Qualifier::Relative(self.env.pkg);
                // Parameter names do not matter for identity and are left out.
                let strip = |l: &[Param]| {
                    l.iter().map(|p| Param { name: crate::syntax::symbol::Symbol::EMPTY, ..*p }).collect()
                };
                let s = Signature { params: strip(&s.params), results: strip(&s.results), ..s.clone() };
                format!("{}{}", self.text(name), self.types.signature_string(&s, q, &|pos| self.place(pos)))
            }
            _ => self.text(name).into(),
        }
    }

    fn wrong_sig_cause(&self, have: TypeId, m: &Method) -> Cause {
        let (h, w) = (self.func_string(m.name, have), self.func_string(m.name, m.sig));
        format!("(wrong type for method {})\n\t\thave {h}\n\t\twant {w}", self.text(m.name))
    }

    fn not_found_cause(&mut self, v: TypeId, t: TypeId, m: &Method) -> Cause {
        let types = self.types;
        let name = self.text(m.name);
        if let Lookup::Found(f) = types.lookup_folded(v, m.pkg, name)
            && f.is_method
        {
            let other = types.obj(f.obj).name;
            let sig = self.found_type(&f);
            if other != m.name {
                let (h, w) = (self.func_string(other, sig), self.func_string(m.name, m.sig));
                return format!("(missing method {name})\n\t\thave {h}\n\t\twant {w}");
            }
        }
        if !crate::types::predicates::is_exported(name)
            && let Some(o) = self.same_name_elsewhere(v, m)
            && o != m.obj
        {
            return format!("(unexported method {name})");
        }
        if self.is_interface_ptr(v) {
            return format!("({})", self.interface_ptr_error(v));
        }
        if self.is_interface_ptr(t) {
            return format!("({})", self.interface_ptr_error(t));
        }
        format!("(missing method {name})")
    }

    /// A method of the same unexported name from another package.
    fn same_name_elsewhere(&self, v: TypeId, m: &Method) -> Option<ObjId> {
        self.types.method_set(v).into_iter().find(|s| s.name == m.name).map(|s| s.found.obj)
    }
}
