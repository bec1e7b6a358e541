//! The order in which a package's variables are initialized: always the first
//! in source order of those that depend on no uninitialized variable, where
//! dependencies through functions and methods count.

use super::Checker;
use crate::diagnostic::{Code, Diagnostic};
use crate::types::object::*;
use rustc_hash::{FxHashMap, FxHashSet};

impl<'a> Checker<'a> {
    fn deps_of(&self, o: ObjId) -> Vec<ObjId> {
        match self.types.obj(o).decl.get() {
            Some(d) => self.types.decl(d).deps.borrow().clone(),
            None => vec![],
        }
    }

    /// The variables and constants of the package that `v` depends on, directly or through functions.
    fn value_deps(&self, pkg: PkgId, v: ObjId) -> FxHashSet<ObjId> {
        let mut out = FxHashSet::default();
        let mut seen = FxHashSet::default();
        let mut todo = self.deps_of(v);
        while let Some(o) = todo.pop() {
            if !seen.insert(o) || self.types.obj(o).pkg != Some(pkg) {
                continue;
            }
            if self.types.obj(o).is_func() {
                todo.extend(self.deps_of(o));
            } else {
                out.insert(o);
            }
        }
        out
    }

    /// The package's functions that the variables' initial values reach and whose
    /// bodies were not checked, so that what those depend on is not known.
    pub(super) fn unchecked_funcs(&self, pkg: PkgId, vars: &[ObjId]) -> Vec<ObjId> {
        let mut out = vec![];
        let mut seen = FxHashSet::default();
        let mut todo: Vec<ObjId> = vars.iter().flat_map(|&v| self.deps_of(v)).collect();
        while let Some(o) = todo.pop() {
            let obj = self.types.obj(o);
            if obj.pkg != Some(pkg) || !obj.is_func() || !seen.insert(o) {
                continue;
            }
            if obj.decl.get().is_some_and(|d| !self.types.decl(d).body_checked.get()) {
                out.push(o);
            }
            todo.extend(self.deps_of(o));
        }
        out
    }

    /// Computes the package's initialization order, and reports cycles.
    pub(super) fn init_order(&mut self, pkg: PkgId) {
        let p = self.types.pkg(pkg);
        // Constants take part because a cycle through one is an error too.
        let mut nodes: Vec<ObjId> = p.objects.borrow().clone();
        nodes.retain(|&o| {
            matches!(
                self.types.obj(o).kind,
                ObjKind::Var { kind: VarKind::Package, .. } | ObjKind::Const { .. }
            )
        });
        nodes.sort();
        let own: FxHashSet<ObjId> = nodes.iter().copied().collect();
        let mut count: FxHashMap<ObjId, usize> = FxHashMap::default();
        let mut dependents: FxHashMap<ObjId, Vec<ObjId>> = FxHashMap::default();
        for &v in &nodes {
            let mut deps = self.value_deps(pkg, v);
            // What an interactive session declared before is initialized.
            deps.retain(|d| own.contains(d));
            count.insert(v, deps.len());
            for d in deps {
                dependents.entry(d).or_default().push(v);
            }
        }
        let mut queue: std::collections::BTreeSet<(usize, ObjId)> =
            nodes.iter().map(|&v| (count[&v], v)).collect();
        let mut emitted: FxHashSet<DeclId> = FxHashSet::default();
        let mut order = vec![];
        while let Some((n, v)) = queue.pop_first() {
            if n > 0
                && let Some(cycle) = self.find_path(v, v, &mut FxHashSet::default())
            {
                self.report_init_cycle(&cycle);
            }
            for &w in dependents.get(&v).map_or(&[][..], |l| l) {
                let Some(k) = count.get_mut(&w) else { continue };
                if *k > 0 && queue.remove(&(*k, w)) {
                    *k -= 1;
                    queue.insert((*k, w));
                }
            }
            let o = self.types.obj(v);
            let Some(d) = o.decl.get() else { continue };
            let info = self.types.decl(d);
            let (Some(init), true) = (info.init, o.var_kind().is_some()) else { continue };
            if !emitted.insert(d) {
                continue;
            }
            let lhs = if info.lhs.is_empty() { Box::new([v]) as Box<[ObjId]> } else { info.lhs.clone() };
            order.push(Initializer { lhs, rhs: init });
        }
        *p.init_order.borrow_mut() = order;
    }

    /// A path of dependencies from `from` to `to`, last step first.
    fn find_path(&self, from: ObjId, to: ObjId, seen: &mut FxHashSet<ObjId>) -> Option<Vec<ObjId>> {
        if !seen.insert(from) {
            return None;
        }
        let mut deps = self.deps_of(from);
        deps.sort();
        for d in deps {
            if d == to {
                return Some(vec![d]);
            }
            if let Some(mut p) = self.find_path(d, to, seen) {
                p.push(d);
                return Some(p);
            }
        }
        None
    }

    fn report_init_cycle(&mut self, cycle: &[ObjId]) {
        let name = |o: ObjId| self.types.name(o);
        let obj = cycle[0];
        if cycle.len() == 1 {
            let msg = format!("initialization cycle: {} refers to itself", name(obj));
            self.err(self.obj_pos(obj), Code::InvalidInitCycle, msg);
            return;
        }
        let msg = format!("initialization cycle for {}", name(obj));
        let mut d = Diagnostic::new(Code::InvalidInitCycle, self.obj_pos(obj), msg);
        let mut at = obj;
        for &next in cycle.iter().rev() {
            d = d.label(self.obj_pos(at), format!("{} refers to {}", name(at), name(next)));
            at = next;
        }
        self.report(d);
    }
}
