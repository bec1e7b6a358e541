//! Giving up functions, types and variables that neither the vm nor a declaration
//! uses any more: see [`crate::sweep`] for the checker's tables.

use super::{FuncKey, LitKey, Lowerer, Method};
use crate::sweep::Marks;
use crate::types::repr::TypeId;
use gopark_bytecode::func::{FuncRef, GlobalRef, Kept, Unused, Used, Uses};
use gopark_bytecode::typedesc::TypeRef;
use rustc_hash::FxHashSet;

#[derive(Default)]
struct InUse {
    funcs: FxHashSet<FuncRef>,
    types: FxHashSet<TypeRef>,
    globals: FxHashSet<GlobalRef>,
}

impl Lowerer {
    /// See [`gopark_bytecode::func::CodeSource::sweep`].
    pub(super) fn sweep_inputs(&mut self, vm: &mut dyn Uses) -> Unused {
        let (Some(base), Some(mut m)) = (self.before_inputs, self.sess.mark_roots()) else {
            return Unused::default();
        };
        // What the last input has brought stays, whoever uses it.
        let last = self.before_input.unwrap_or(self.sizes());
        let numbers = |range: std::ops::Range<usize>| range.map(|n| n as u32);
        numbers(last.funcs..self.funcs.len()).for_each(|f| vm.also(Used::Func(FuncRef(f))));
        numbers(last.types..self.types.len()).for_each(|t| vm.also(Used::Type(TypeRef(t))));
        numbers(last.globals..self.globals.len()).for_each(|g| vm.also(Used::Global(GlobalRef(g))));
        for ((_, _, sig), _) in self.method_ids.iter() {
            // Who has a type that a method mentions can ask for the method's number.
            if self.sess.types.named_in(*sig).iter().all(|o| o.0 < self.sess.base.map_or(0, |b| b.objs)) {
                m.ty(*sig);
            }
        }
        let mut used = InUse::default();
        loop {
            self.sess.trace(&mut m);
            for v in std::mem::take(&mut m.vars) {
                if let Some(g) = self.global_refs.get(&v) {
                    vm.also(Used::Global(*g));
                }
            }
            match vm.next() {
                Some(Used::Func(f)) if f.0 as usize >= base.funcs && used.funcs.insert(f) => {
                    self.mark_func(f, &mut m, vm);
                }
                Some(Used::Type(t)) if t.0 as usize >= base.types && used.types.insert(t) => {
                    m.ty(self.type_ids[t.0 as usize]);
                }
                Some(Used::Global(g)) if g.0 as usize >= base.globals => {
                    used.globals.insert(g);
                }
                Some(_) => {}
                None => break,
            }
        }
        let mut unused = self.drop_unused(&used, &m);
        self.sess.sweep(&m);
        self.sess.count_kept(&mut unused.kept);
        self.left = 0;
        unused
    }

    fn mark_func(&self, f: FuncRef, m: &mut Marks, vm: &mut dyn Uses) {
        let mut method = |t: Option<TypeId>, method: &Method, m: &mut Marks| {
            m.types(&t);
            m.types([&method.recv_ty, &method.sig]);
            method.func.into_iter().for_each(|f| vm.also(Used::Func(f)));
        };
        match &self.funcs[f.0 as usize] {
            FuncKey::Decl(obj, targs) => {
                m.obj(*obj);
                m.types(targs);
            }
            FuncKey::Lit(i) => {
                let lit = &self.literals[*i as usize];
                m.ty(lit.sig_ty);
                m.types(&lit.env.from);
                m.types(&lit.env.to);
                for c in &lit.captures {
                    m.obj(c.obj);
                    m.ty(c.ty);
                }
                match lit.key {
                    LitKey::Lit(e) => self.sess.mark_expr(e, m),
                    LitKey::Body(s) => self.sess.mark_stmt(s, m),
                }
            }
            FuncKey::Bound(b) => method(None, b, m),
            FuncKey::Expr(t, b) | FuncKey::Table(t, b) => method(Some(*t), b, m),
            FuncKey::Thunk(t) => {
                m.types(&t.args);
                m.ty(t.result);
            }
            FuncKey::Input(i) => {
                for s in &self.inputs[*i as usize].steps {
                    s.lhs.iter().for_each(|o| m.obj(*o));
                    self.sess.mark_expr(s.rhs, m);
                }
            }
            FuncKey::Native(_) | FuncKey::Init(_) | FuncKey::Entry => {}
        }
    }

    fn drop_unused(&mut self, used: &InUse, m: &Marks) -> Unused {
        let mut out = Unused::default();
        let Some(base) = self.before_inputs else { return out };
        let before = self.sizes();
        let unused = |n: &usize| !used.funcs.contains(&FuncRef(*n as u32));
        for n in self.funcs.from(base.funcs).map(|f| f.0).filter(unused).collect::<Vec<_>>() {
            let Some(key) = self.funcs.remove(n) else { continue };
            self.infos.remove(n);
            match &key {
                FuncKey::Lit(i) => {
                    if let Some(lit) = self.literals.remove(*i as usize) {
                        self.lit_index.remove(&(lit.key, lit.env, lit.name));
                    }
                }
                FuncKey::Input(i) => drop(self.inputs.remove(*i as usize)),
                _ => {}
            }
            self.by_key.remove(&key);
            out.funcs.push(FuncRef(n as u32));
        }
        let unused = |n: &usize| !used.types.contains(&TypeRef(*n as u32));
        for n in self.types.from(base.types).map(|t| t.0).filter(unused).collect::<Vec<_>>() {
            self.types.remove(n);
            if let Some(t) = self.type_ids.remove(n) {
                self.type_refs.remove(&t);
            }
            out.types.push(TypeRef(n as u32));
        }
        let unused = |n: &usize| !used.globals.contains(&GlobalRef(*n as u32));
        for n in self.globals.from(base.globals).map(|g| g.0).filter(unused).collect::<Vec<_>>() {
            self.globals.remove(n);
            out.globals.push(GlobalRef(n as u32));
        }
        let globals = &self.globals;
        self.global_refs.retain(|o, g| m.has_obj(*o) && globals.get(g.0 as usize).is_some());
        self.facts.retain(|o, _| m.has_obj(*o));
        self.summaries.retain(|o, _| m.has_obj(*o));
        self.layouts.retain(|t| m.has_type(t));
        self.method_ids.retain(|(_, _, sig), _| m.has_type(*sig));
        if let Some(last) = &mut self.before_input {
            last.type_refs -= before.type_refs - self.type_refs.len();
            last.methods -= before.methods - self.method_ids.len();
        }
        out.kept = Kept {
            functions: self.funcs.left() - base.funcs,
            types: self.types.left() - base.types,
            variables: self.globals.left() - base.globals,
            ..Kept::default()
        };
        out
    }
}
