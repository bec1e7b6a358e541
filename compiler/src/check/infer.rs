//! Inference of type arguments: from arguments, from constraints, and last
//! from the default types of untyped constants.

use super::unify::{ASSIGN, EXACT, INEXACT, Unifier};
use super::{Checker, Operand};
use crate::syntax::source::Pos;
use crate::types::repr::*;
use crate::types::subst::Subst;

/// Where (None: at the call) and why inference failed; empty if that was said.
pub(super) type InferError = (Option<Pos>, String);

impl<'a> Checker<'a> {
    /// The type arguments for `tparams`: those of `targs` that are known, the
    /// others inferred from passing `args` to `params`. With `reverse` it is the
    /// parameter that is given: a function, for the variable of that name.
    pub(super) fn infer(
        &mut self,
        tparams: &[TypeId],
        targs: &[TypeId],
        params: &[Param],
        args: &[Operand],
        reverse: Option<&str>,
    ) -> Result<Vec<TypeId>, InferError> {
        let types = self.types;
        if args.iter().any(|a| !a.is_valid()) {
            return Err((None, String::new()));
        }
        if targs.len() == tparams.len() && targs.iter().all(|&t| t != TypeId::NONE) {
            return Ok(targs.to_vec());
        }
        // What is known already replaces its parameters.
        let (mut from, mut to) = (vec![], vec![]);
        for (&p, &t) in tparams.iter().zip(targs) {
            if t != TypeId::NONE {
                from.push(p);
                to.push(t);
            }
        }
        let known = Subst { from: &from, to: &to };
        let params: Vec<TypeId> = params.iter().map(|p| types.subst(p.ty, known)).collect();
        let mut u = Unifier::new(tparams, targs);
        let mut untyped = vec![];
        for (arg, &par) in args.iter().zip(&params) {
            if !types.mentions_any(par, tparams) && !types.mentions_any(arg.ty, tparams) {
                continue;
            }
            if !arg.ty.is_untyped() {
                if !self.unify(&mut u, par, arg.ty, ASSIGN) {
                    let msg = self.mismatch(&u, tparams, par, arg, reverse);
                    return Err((Some(self.opos(arg)), msg));
                }
            } else if tparams.contains(&par) && !arg.is_nil() {
                untyped.push((par, arg));
            }
        }
        self.infer_from_constraints(&mut u, tparams)?;
        // Untyped constants that decide alone take the largest of their default types.
        let mut largest: Vec<(usize, TypeId)> = vec![];
        for (par, arg) in untyped {
            let Some(i) = tparams.iter().position(|&p| p == par) else { continue };
            if u.at(i) != TypeId::NONE {
                continue;
            }
            match largest.iter_mut().find(|(j, _)| *j == i) {
                None => largest.push((i, arg.ty)),
                Some((_, max)) => {
                    if *max == arg.ty {
                        continue;
                    }
                    if types.is_numeric(*max) && types.is_numeric(arg.ty) {
                        *max = arg.ty.max(*max);
                    } else {
                        let msg = format!(
                            "mismatched types {} and {} (cannot infer {})",
                            self.ts(*max),
                            self.ts(arg.ty),
                            self.ts(par)
                        );
                        return Err((Some(self.opos(arg)), msg));
                    }
                }
            }
        }
        for (i, t) in largest {
            u.set(i, types.default_type(t));
        }
        // Found types may still mention parameters: replace until nothing changes.
        let mut found = u.inferred();
        self.kill_cycles(tparams, &mut found);
        // A generic function whose parameters are all found is none any more.
        let bare = |t: TypeId| match types.get(t) {
            Type::Signature(s) if !s.tparams.is_empty() && !types.mentions_any(t, tparams) => {
                types.signature(Signature { tparams: Box::new([]), ..s.clone() })
            }
            _ => t,
        };
        for _ in 0..tparams.len() + 1 {
            let (mut from, mut to) = (vec![], vec![]);
            for (&p, &t) in tparams.iter().zip(&found) {
                if t != TypeId::NONE && t != p {
                    from.push(p);
                    to.push(t);
                }
            }
            let s = Subst { from: &from, to: &to };
            let next: Vec<TypeId> =
                found.iter().map(|&t| if t == TypeId::NONE { t } else { bare(types.subst(t, s)) }).collect();
            if next == found {
                break;
            }
            found = next;
        }
        for (i, &t) in found.iter().enumerate() {
            if t == TypeId::NONE || types.mentions_any(t, tparams) {
                let Some(p) = types.as_type_param(tparams[i]) else { continue };
                let o = types.obj(p.obj);
                let msg = format!("cannot infer {} (declared at {})", self.text(o.name), self.place(o.pos));
                return Err((None, msg));
            }
        }
        Ok(found)
    }

    fn tparams_text(&self, tparams: &[TypeId]) -> String {
        let names: Vec<String> = tparams.iter().map(|&p| self.ts(p)).collect();
        match &names[..] {
            [] => String::new(),
            [one] => one.clone(),
            [a, b] => format!("{a} and {b}"),
            [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        }
    }

    fn mismatch(
        &self,
        u: &Unifier,
        tparams: &[TypeId],
        par: TypeId,
        arg: &Operand,
        reverse: Option<&str>,
    ) -> String {
        let types = self.types;
        let found = u.inferred();
        let (pt, at) = (self.ts(par), self.ts(arg.ty));
        let e = match reverse {
            Some(name) => name.to_string(),
            None => arg.expr.map_or(String::new(), |e| self.es(e)),
        };
        if found.iter().all(|&t| t == TypeId::NONE) {
            return format!(
                "type {at} of {e} does not match {pt} (cannot infer {})",
                self.tparams_text(tparams)
            );
        }
        let (mut from, mut to) = (vec![], vec![]);
        for (&p, &t) in tparams.iter().zip(&found) {
            if t != TypeId::NONE {
                from.push(p);
                to.push(t);
            }
        }
        let inferred = types.subst(par, Subst { from: &from, to: &to });
        if inferred == par {
            return format!("type {at} of {e} does not match {pt}");
        }
        let it = self.ts(inferred);
        if reverse.is_some() {
            format!("inferred type {it} for {pt} does not match type {at} of {e}")
        } else {
            format!("type {at} of {e} does not match inferred type {it} for {pt}")
        }
    }

    fn infer_from_constraints(&mut self, u: &mut Unifier, tparams: &[TypeId]) -> Result<(), InferError> {
        let types = self.types;
        loop {
            let before = u.unknowns();
            for (i, &p) in tparams.iter().enumerate() {
                let tx = u.at(i);
                let bound = |c: &Self| types.as_type_param(p).map_or(String::new(), |p| c.ts(p.bound.get()));
                if let Some((core, single)) = self.core_term(p) {
                    if tx != TypeId::NONE {
                        if !self.unify(u, tx, core.ty, INEXACT) {
                            let msg = format!(
                                "{} (type {}) does not satisfy {}",
                                self.ts(p),
                                self.ts(tx),
                                bound(self)
                            );
                            return Err((None, msg));
                        }
                    } else if single && !core.tilde {
                        u.set(i, core.ty);
                    }
                }
                // The argument must have the constraint's methods, which may tell more.
                if tx != TypeId::NONE
                    && !types.mentions_any(tx, tparams)
                    && let Err(cause) = self.unify_methods(u, tx, p)
                {
                    let msg = format!(
                        "{} (type {}) does not satisfy {} {cause}",
                        self.ts(p),
                        self.ts(tx),
                        bound(self)
                    );
                    return Err((None, msg));
                }
            }
            if u.unknowns() == before {
                return Ok(());
            }
        }
    }

    fn unify_methods(&mut self, u: &mut Unifier, tx: TypeId, p: TypeId) -> Result<(), String> {
        self.has_all_methods(tx, p, true, &mut |c, have, want| c.unify(u, have, want, EXACT))
    }

    /// Forgets what was found for parameters that would stand for something
    /// that contains them.
    fn kill_cycles(&self, tparams: &[TypeId], found: &mut [TypeId]) {
        for &p in tparams {
            self.kill_cycles_at(p, tparams, found, &mut vec![]);
        }
    }

    fn kill_cycles_at(&self, t: TypeId, tparams: &[TypeId], found: &mut [TypeId], path: &mut Vec<TypeId>) {
        let types = self.types;
        let t = types.unalias(t);
        let slot = tparams.iter().position(|&p| p == t);
        if path.contains(&t) {
            if let Some(i) = slot {
                found[i] = TypeId::NONE;
            }
            return;
        }
        path.push(t);
        let parts: Vec<TypeId> = match types.get(t) {
            Type::Array { elem, .. } | Type::Chan { elem, .. } | Type::Slice(elem) | Type::Pointer(elem) => {
                vec![*elem]
            }
            Type::Map { key, elem } => vec![*key, *elem],
            Type::Struct(s) => s.fields.iter().map(|f| f.ty).collect(),
            Type::Signature(s) => s.params.iter().chain(&s.results).map(|p| p.ty).collect(),
            Type::Union(l) => l.iter().map(|x| x.ty).collect(),
            Type::Interface(i) => {
                i.methods.iter().map(|m| m.sig).chain(i.embeddeds.iter().map(|e| e.0)).collect()
            }
            Type::Named(n) => n.targs.to_vec(),
            Type::TypeParam(_) => slot.map(|i| found[i]).filter(|&t| t != TypeId::NONE).into_iter().collect(),
            _ => vec![],
        };
        for part in parts {
            self.kill_cycles_at(part, tparams, found, path);
        }
        path.pop();
    }

    /// The core type of a type parameter as a term, and whether it is the only term.
    fn core_term(&self, p: TypeId) -> Option<(Term, bool)> {
        let terms = self.types.terms_of(p)?;
        if let [one] = terms {
            return Some((*one, true));
        }
        let ty = self.types.core_type(p)?;
        Some((Term { tilde: terms.iter().any(|t| t.tilde), ty }, false))
    }
}
