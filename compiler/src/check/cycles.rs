//! Cycles: among declarations while they are being resolved, and types that
//! contain themselves.

use super::Checker;
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::{Decl, Expr, ExprId};
use crate::syntax::source::Pos;
use crate::types::object::*;
use crate::types::repr::*;
use rustc_hash::{FxHashMap, FxHashSet};

impl<'a> Checker<'a> {
    /// Reports the package's types whose declarations lead from name to name
    /// back to themselves: `type A B; type B = A`. Those are of invalid type.
    pub(super) fn direct_cycles(&mut self, objects: &[ObjId]) {
        let mut done: FxHashSet<ObjId> = FxHashSet::default();
        for &first in objects {
            let mut path: Vec<ObjId> = vec![];
            let mut next = Some(first).filter(|&o| self.types.obj(o).is_type_name());
            while let Some(o) = next.filter(|o| !done.contains(o)) {
                if let Some(start) = path.iter().position(|&x| x == o) {
                    self.types.obj(o).ty.set(TypeId::INVALID);
                    self.types.obj(o).color.set(Color::Black);
                    self.cycle_error(&path[start..]);
                    break;
                }
                path.push(o);
                next = self.named_by(o);
            }
            done.extend(path);
        }
    }

    /// The package-level type that a type's declaration just names.
    fn named_by(&self, obj: ObjId) -> Option<ObjId> {
        let o = self.types.obj(obj);
        let Decl::Type { ty, .. } = self.ast.decls[self.types.decl(o.decl.get()?).decl as usize] else {
            return None;
        };
        let Expr::Ident(id) = self.ast.expr(ty) else { return None };
        let named = self.types.lookup_pkg(o.pkg?, self.ast.ident(id).name)?;
        self.types.obj(named).is_type_name().then_some(named)
    }

    /// Whether the cycle that begins at `start` of the path of objects being
    /// resolved is one that types allow. Reports it if not.
    pub(super) fn valid_cycle(&mut self, start: usize) -> bool {
        let cycle = self.path[start..].to_vec();
        let (mut values, mut defs) = (0, 0);
        for &o in &cycle {
            let obj = self.types.obj(o);
            match &obj.kind {
                ObjKind::Const { .. } | ObjKind::Var { .. } => values += 1,
                ObjKind::TypeName => {
                    // Constraints may mention the type that they are for.
                    if self.env.in_tparams && self.types.is_generic(obj.ty()) {
                        return true;
                    }
                    let alias = match obj.decl.get() {
                        Some(d) => matches!(
                            self.ast.decls[self.types.decl(d).decl as usize],
                            Decl::Type { alias: true, .. }
                        ),
                        None => matches!(self.types.get(obj.ty()), Type::Alias(_)),
                    };
                    if !alias {
                        defs += 1;
                    }
                }
                _ => {}
            }
        }
        // Cycles of values only are found by the check for initialization cycles.
        if values == cycle.len() || values == 0 && defs > 0 {
            return true;
        }
        self.cycle_error(&cycle);
        false
    }

    /// Reports a cycle, beginning with what comes first in the source.
    pub(super) fn cycle_error(&mut self, cycle: &[ObjId]) {
        let start = (0..cycle.len()).min_by_key(|&i| self.obj_pos(cycle[i])).unwrap_or(0);
        let cycle: Vec<ObjId> = (0..cycle.len()).map(|i| cycle[(start + i) % cycle.len()]).collect();
        let links: Vec<(String, Pos)> = cycle.iter().map(|&o| (self.qualified(o), self.obj_pos(o))).collect();
        self.report_cycle(cycle[0], &links);
    }

    /// Reports a cycle whose first object is `obj`, by the names and positions to tell.
    fn report_cycle(&mut self, obj: ObjId, links: &[(String, Pos)]) {
        let n = links.len();
        let o = self.types.obj(obj);
        if o.is_type_name()
            && let Type::Alias(a) = self.types.get(o.ty())
        {
            a.actual.set(TypeId::INVALID);
        }
        let (name, pos) = links[0].clone();
        if n == 1 {
            let msg = if o.is_type_name() {
                format!("invalid recursive type: {name} refers to itself")
            } else {
                format!("invalid cycle in declaration: {name} refers to itself")
            };
            self.err(pos, Code::InvalidDeclCycle, msg);
            return;
        }
        let msg = if o.is_type_name() {
            format!("invalid recursive type {name}")
        } else {
            format!("invalid cycle in declaration of {name}")
        };
        let mut d = Diagnostic::new(Code::InvalidDeclCycle, pos, msg);
        for i in 0..n {
            let (a, b) = (&links[i], &links[(i + 1) % n]);
            d = d.label(a.1, format!("{} refers to {}", a.0, b.0));
        }
        self.report(d);
    }

    /// Reports a defined type that contains itself.
    pub(super) fn valid_type(&mut self, t: TypeId) {
        self.valid_type_in(t, &mut vec![], &mut vec![]);
    }

    /// `nest` are the types within which `t` lies, which says what the type
    /// parameters of an instance's declaration stand for; `path` are all types
    /// on the way. False after the first error.
    fn valid_type_in(&mut self, t: TypeId, nest: &mut Vec<TypeId>, path: &mut Vec<TypeId>) -> bool {
        let types = self.types;
        let t = types.unalias(t);
        match types.get(t) {
            Type::Array { elem, .. } => self.valid_type_in(*elem, nest, path),
            Type::Struct(s) => s.fields.iter().all(|f| self.valid_type_in(f.ty, nest, path)),
            Type::Union(l) => l.iter().all(|x| self.valid_type_in(x.ty, nest, path)),
            Type::Interface(i) => i.embeddeds.iter().all(|e| self.valid_type_in(e.0, nest, path)),
            Type::Named(_) => {
                if self.valid_types.contains(&t) {
                    return true;
                }
                let origin = types.origin(t);
                let Type::Named(declared) = types.get(origin) else { return true };
                if nest.iter().any(|&x| types.identical(x, t)) {
                    // The declaration is at fault, not the instance.
                    declared.underlying.set(TypeId::INVALID);
                    let begin = path.iter().position(|&x| types.identical(x, t)).unwrap_or(0);
                    let links: Vec<(String, Pos)> = path[begin..]
                        .iter()
                        .filter_map(|&x| Some((x, types.as_named(x)?.obj)))
                        .map(|(x, o)| match self.instance_pos.get(&x) {
                            Some(&p) => (self.ts(x), p),
                            None => (self.qualified(o), self.obj_pos(o)),
                        })
                        .collect();
                    if let Some(n) = types.as_named(path[begin]) {
                        self.report_cycle(n.obj, &links);
                    }
                    return false;
                }
                if path.len() > 1000 {
                    return true;
                }
                nest.push(t);
                path.push(t);
                let ok = self.valid_type_in(declared.underlying.get(), nest, path);
                path.pop();
                nest.pop();
                // What depends on arguments may be valid alone and not within others.
                if ok && origin == t && declared.tparams.get().is_none() {
                    self.valid_types.insert(t);
                }
                ok
            }
            Type::TypeParam(p) => {
                // What stands for it lies where the instance was written.
                let Some(inst) = nest.pop() else { return true };
                let declares = types.type_params(types.origin(inst)).contains(&t);
                let arg = types.type_args(inst).get(p.index as usize).copied();
                let ok = match arg {
                    Some(arg) if declares => self.valid_type_in(arg, nest, path),
                    _ => true,
                };
                nest.push(inst);
                ok
            }
            _ => true,
        }
    }

    /// Reports interface literals whose methods' types lead back to them without
    /// a name between.
    pub(super) fn anonymous_cycles(&mut self, pkg: PkgId) {
        let mut cyclic = FxHashMap::default();
        for f in self.types.pkg(pkg).files.borrow().clone() {
            let decls = self.types.file(f).decls;
            let base = self.types.file(f).base;
            let in_file =
                |c: &Self, p: Pos| c.src.file(p).is_some_and(|s| s.base == base.0) && !decls.is_empty();
            let mut found: Vec<(Pos, Pos, TypeId)> = (1..self.ast.exprs.len())
                .filter_map(|i| match self.ast.exprs[i] {
                    Expr::InterfaceType { rbrace, .. } => {
                        Some((self.ast.expr_pos(ExprId::new(i)), rbrace, self.info.types[i].ty))
                    }
                    _ => None,
                })
                .filter(|&(p, _, t)| t.is_valid() && in_file(self, p))
                .collect();
            found.sort();
            // Those within others are seen with them.
            let mut end = Pos::NONE;
            for (pos, rbrace, t) in found {
                if pos < end {
                    continue;
                }
                end = rbrace;
                let t = self.types.unalias(t);
                if matches!(self.types.get(t), Type::Interface(_)) && self.leads_back(t, &mut cyclic) {
                    let msg = "invalid recursive type: anonymous interface refers to itself \
                               (see https://go.dev/issue/56103)";
                    self.err(pos, Code::InvalidDeclCycle, msg);
                    // Once is enough.
                    cyclic.values_mut().for_each(|c| *c = false);
                }
            }
        }
    }

    /// `cyclic`: the interfaces that were looked at, true for those on the way.
    fn leads_back(&self, iface: TypeId, cyclic: &mut FxHashMap<TypeId, bool>) -> bool {
        self.types.type_set(iface).methods.iter().any(|m| self.visit_anonymous(m.sig, cyclic))
    }

    fn visit_anonymous(&self, t: TypeId, cyclic: &mut FxHashMap<TypeId, bool>) -> bool {
        let t = self.types.unalias(t);
        match self.types.get(t) {
            Type::Pointer(e) | Type::Slice(e) | Type::Array { elem: e, .. } | Type::Chan { elem: e, .. } => {
                self.visit_anonymous(*e, cyclic)
            }
            Type::Map { key, elem } => {
                self.visit_anonymous(*key, cyclic) || self.visit_anonymous(*elem, cyclic)
            }
            Type::Struct(s) => s.fields.iter().any(|f| self.visit_anonymous(f.ty, cyclic)),
            Type::Signature(s) => {
                s.params.iter().chain(&s.results).any(|p| self.visit_anonymous(p.ty, cyclic))
            }
            Type::Interface(i) => {
                if i.methods.is_empty() && i.embeddeds.is_empty() {
                    return false;
                }
                if let Some(&c) = cyclic.get(&t) {
                    return c;
                }
                cyclic.insert(t, true);
                if self.leads_back(t, cyclic) {
                    return true;
                }
                cyclic.insert(t, false);
                false
            }
            // A name may lead back to itself.
            _ => false,
        }
    }

    /// Whether the size of `t` depends on type arguments. Reports a type whose
    /// size depends on itself.
    pub(super) fn has_var_size(&mut self, t: TypeId) -> bool {
        let types = self.types;
        let t = types.unalias(t);
        match types.get(t) {
            Type::Named(n) => {
                if types.origin(t) != t {
                    if let Some(start) = self.sizing.iter().position(|&s| s == t) {
                        let links: Vec<(String, Pos)> = self.sizing[start..]
                            .iter()
                            .map(|x| (self.ts(*x), self.instance_pos.get(x).copied().unwrap_or_default()))
                            .collect();
                        self.report_cycle(n.obj, &links);
                        return true;
                    }
                    self.sizing.push(t);
                    let u = types.underlying(t);
                    let var = self.has_var_size(u);
                    self.sizing.pop();
                    return var;
                }
                if let Some(start) = self.path.iter().position(|&o| o == n.obj) {
                    let cycle = self.path[start..].to_vec();
                    self.cycle_error(&cycle);
                    return true;
                }
                self.path.push(n.obj);
                let var = self.has_var_size(n.underlying.get());
                self.path.pop();
                var
            }
            Type::Array { elem, .. } => self.has_var_size(*elem),
            Type::Struct(s) => s.fields.iter().any(|f| self.has_var_size(f.ty)),
            Type::TypeParam(_) => true,
            _ => false,
        }
    }

    /// Reports the cycle if `t` is a type whose declaration is not done yet:
    /// nothing can be said of its values.
    pub(super) fn incomplete(&mut self, mut t: TypeId) -> bool {
        let types = self.types;
        if self.path.is_empty() {
            return false;
        }
        let mut seen = vec![t];
        let obj = loop {
            match types.get(t) {
                Type::Alias(a) if a.actual.get() == TypeId::NONE => break a.obj,
                Type::Alias(a) => t = a.actual.get(),
                // An instance is made when it is needed.
                Type::Named(n) if n.origin.is_some() => return false,
                Type::Named(n) => match types.get(t) {
                    Type::Named(o) if o.underlying.get() == TypeId::NONE => break n.obj,
                    Type::Named(o) => {
                        let next = o.underlying.get();
                        // A cycle that was reported ends nowhere.
                        let again = seen.contains(&next);
                        if again || !matches!(types.get(next), Type::Alias(_) | Type::Named(_)) {
                            return false;
                        }
                        seen.push(next);
                        t = next;
                    }
                    _ => return false,
                },
                _ => return false,
            }
        };
        let Some(start) = self.path.iter().position(|&o| o == obj) else { return false };
        let cycle = self.path[start..].to_vec();
        self.cycle_error(&cycle);
        true
    }
}
