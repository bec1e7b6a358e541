//! Assignability, and what it takes for a type to implement an interface, with
//! the reasons why not.

use super::{Checker, Operand};
use crate::diagnostic::Code;
use crate::syntax::ast::ChanDir;
use crate::syntax::symbol::Symbol;
use crate::types::lookup::{Found, Lookup};
use crate::types::repr::*;
use crate::types::typestring::Qualifier;

/// Why not; empty if there is nothing to add.
pub(super) type Cause = String;

/// Puts a reason before the one that led to it.
pub(super) fn put_before(cause: &mut Cause, mut text: String) {
    if !cause.is_empty() {
        text += "\n\t";
        text += cause;
    }
    *cause = text;
}

/// Whether a method's type will do for another.
pub(super) type Equivalent<'e, 'a> = dyn FnMut(&mut Checker<'a>, TypeId, TypeId) -> bool + 'e;

impl<'a> Checker<'a> {
    /// Whether `x` can be assigned to a variable of type `t`.
    pub(super) fn assignable_to(&mut self, x: &Operand, t: TypeId) -> Result<(), (Code, Cause)> {
        let mut cause = String::new();
        self.assignable(x, t, &mut cause).map_err(|code| (code, cause))
    }

    /// The same; where a type parameter's types are tried one by one, their
    /// causes add up in `cause`.
    pub(super) fn assignable(&mut self, x: &Operand, t: TypeId, cause: &mut Cause) -> Result<(), Code> {
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
        let allowed = |ok: bool, code| if ok { Ok(()) } else { Err(code) };
        if v.is_untyped() {
            // To each type of a type parameter's set.
            let ok = match types.terms_of(t0) {
                _ if !tp => self.implicit_type(x, t0).is_ok(),
                None => false,
                Some(l) => l.iter().all(|term| self.implicit_type(x, term.ty).is_ok()),
            };
            return allowed(ok, Code::IncompatibleAssign);
        }
        if types.identical(vu, tu) && (!types.has_name(v) || !types.has_name(t0)) && !vp && !tp {
            return Ok(());
        }
        let t_iface = matches!(types.get(tu), Type::Interface(_));
        if t_iface && !tp || self.is_interface_ptr(tu) {
            match self.implements(v, t0, false) {
                Ok(()) => return Ok(()),
                Err(why) if !vp => {
                    *cause = why;
                    return Err(Code::InvalidIfaceAssign);
                }
                Err(_) => cause.clear(),
            }
        }
        if matches!(types.get(vu), Type::Interface(_)) && !vp && self.implements(t0, v, false).is_ok() {
            *cause = "need type assertion".into();
            return Err(Code::IncompatibleAssign);
        }
        if let Type::Chan { dir: ChanDir::Both, elem: a } = types.get(vu)
            && let Type::Chan { elem: b, .. } = types.get(tu)
            && types.identical(*a, *b)
        {
            return allowed(!types.has_name(v) || !types.has_name(t0), Code::InvalidChanAssign);
        }
        if tp && !types.has_name(v) {
            let terms = types.terms_of(t0).unwrap_or_default();
            for term in terms {
                self.assignable(x, term.ty, cause).inspect_err(|_| {
                    let (xt, tt, pt) = (self.ts(x.ty), self.ts(term.ty), self.ts(t0));
                    put_before(cause, format!("cannot assign {xt} to {tt} (in {pt})"));
                })?;
            }
            return allowed(!terms.is_empty(), Code::IncompatibleAssign);
        }
        if vp && !types.has_name(t0) {
            let terms = types.terms_of(v).unwrap_or_default();
            for term in terms {
                let y = Operand { ty: term.ty, ..*x };
                self.assignable(&y, t0, cause).inspect_err(|_| {
                    let (tt, pt, to) = (self.ts(term.ty), self.ts(v), self.ts(t));
                    put_before(cause, format!("cannot assign {tt} (in {pt}) to {to}"));
                })?;
            }
            return allowed(!terms.is_empty(), Code::IncompatibleAssign);
        }
        Err(Code::IncompatibleAssign)
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
                self.interface_ptr_error(t)
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
        if let Err(cause) = self.has_all_methods(v, t, true, &mut |c, x, y| c.types.identical(x, y)) {
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

    /// Whether `v` has all methods of the interface `t`, with signatures that are
    /// `equivalent`. Nothing is said of types whose embedded fields are invalid.
    /// Unless `is_static`, a method that an interface `v` lacks is no obstacle
    /// (its dynamic type may have it).
    pub(super) fn has_all_methods(
        &mut self,
        v: TypeId,
        t: TypeId,
        is_static: bool,
        equivalent: &mut Equivalent<'_, 'a>,
    ) -> Result<(), Cause> {
        if self.types.is_invalid(v) {
            return Ok(());
        }
        let r = self.missing_method(v, t, is_static, equivalent);
        if r.is_err() && self.has_invalid_embedded(v, &mut vec![]) { Ok(()) } else { r }
    }

    fn has_invalid_embedded(&self, t: TypeId, seen: &mut Vec<TypeId>) -> bool {
        let types = self.types;
        let base = match types.under(t) {
            Type::Pointer(e) => *e,
            _ => t,
        };
        let u = types.underlying(base);
        let Type::Struct(s) = types.get(u) else { return false };
        if seen.contains(&u) {
            return false;
        }
        seen.push(u);
        s.fields
            .iter()
            .any(|f| f.embedded && (types.is_invalid(f.ty) || self.has_invalid_embedded(f.ty, seen)))
    }

    fn missing_method(
        &mut self,
        v: TypeId,
        t: TypeId,
        is_static: bool,
        equivalent: &mut Equivalent<'_, 'a>,
    ) -> Result<(), Cause> {
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
                    None => return Err(self.not_found_cause(v, t, m)),
                    Some(h) if !equivalent(self, h.sig, m.sig) => {
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
                    if sig.is_valid() && !equivalent(self, sig, m.sig) {
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
                Lookup::None => {
                    // One of another package or other letters may be what was meant.
                    return Err(match types.lookup_any_case(v, false, self.text(m.name)) {
                        Lookup::Found(f) if f.is_method => self.wrong_name_cause(&f, m),
                        _ => self.not_found_cause(v, t, m),
                    });
                }
            }
        }
        Ok(())
    }

    pub(super) fn func_string(&self, name: Symbol, sig: TypeId) -> String {
        self.qualified_func_string(name, sig, Qualifier::Message(self.env.pkg))
    }

    /// The same with whole import paths, where short names do not tell two apart.
    fn long_func_string(&self, name: Symbol, sig: TypeId) -> String {
        self.qualified_func_string(name, sig, Qualifier::Path)
    }

    fn qualified_func_string(&self, name: Symbol, sig: TypeId, q: Qualifier) -> String {
        let Type::Signature(s) = self.types.get(sig) else { return self.text(name).into() };
        // Parameter names do not matter for identity and are left out.
        let strip = |l: &[Param]| l.iter().map(|p| Param { name: Symbol::EMPTY, ..*p }).collect();
        let s = Signature { params: strip(&s.params), results: strip(&s.results), ..s.clone() };
        format!("{}{}", self.text(name), self.types.signature_string(&s, q, &|pos| self.place(pos)))
    }

    fn wrong_sig_cause(&self, have: TypeId, m: &Method) -> Cause {
        let name = self.text(m.name);
        let (mut h, mut w) = (self.func_string(m.name, have), self.func_string(m.name, m.sig));
        if h == w {
            (h, w) = (self.long_func_string(m.name, have), self.long_func_string(m.name, m.sig));
        }
        if h == w {
            return format!("(wrong type for method {name})");
        }
        format!("(wrong type for method {name})\n\t\thave {h}\n\t\twant {w}")
    }

    fn wrong_name_cause(&mut self, found: &Found, m: &Method) -> Cause {
        let (name, other) = (self.text(m.name), self.types.obj(found.obj).name);
        if other == m.name {
            return format!("(unexported method {name})");
        }
        let sig = self.found_type(found);
        let (h, w) = (self.func_string(other, sig), self.func_string(m.name, m.sig));
        format!("(missing method {name})\n\t\thave {h}\n\t\twant {w}")
    }

    fn not_found_cause(&self, v: TypeId, t: TypeId, m: &Method) -> Cause {
        if self.is_interface_ptr(v) {
            return format!("({})", self.interface_ptr_error(v));
        }
        if self.is_interface_ptr(t) {
            return format!("({})", self.interface_ptr_error(t));
        }
        format!("(missing method {})", self.text(m.name))
    }
}
