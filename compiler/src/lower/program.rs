//! The program as the vm asks for it: functions by number, bodies on demand.

use super::asm::TooFar;
use super::call::{Callee, Sig};
use super::func::{FnCx, Loc, Res, ResultVar, Stuck};
use super::{FuncKey, LitKey, Literal, Lowerer, Sizes};
use crate::session::Session;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::object::{Initializer, ObjId, PkgId};
use crate::types::repr::Type;
use crate::types::repr::{BasicKind, TypeId};
use gopark_bytecode::FRAME_HEADER;
use gopark_bytecode::func::*;
use gopark_bytecode::ops::Op;
use gopark_bytecode::typedesc::TypeRef;
use std::sync::Arc;

impl CodeSource for Lowerer {
    fn lower(&mut self, f: FuncRef) -> Result<Func, String> {
        let own = |b: &Sizes| {
            let literal = matches!(self.funcs[f.0 as usize], FuncKey::Lit(i) if i as usize >= b.literals);
            f.0 as usize == b.funcs || literal
        };
        if self.before_input.as_ref().is_some_and(|b| !own(b)) {
            self.sess.reach();
        }
        let (mut far, mut spill) = (false, false);
        loop {
            self.spill = spill;
            let lowered = self.lower_key(f, far);
            self.spill = false;
            match lowered {
                Ok(Ok(func)) => return Ok(func),
                Ok(Err(TooFar)) if !far => far = true,
                Ok(Err(TooFar)) => return Err(format!("{}: jump too far", self.infos[f.0 as usize].name)),
                Err(Stuck::TooManyRegisters) if !spill => spill = true,
                Err(Stuck::TooManyRegisters) => {
                    return Err(format!("{}: function too large", self.infos[f.0 as usize].name));
                }
                Err(Stuck::Internal(e)) => return Err(format!("{}: {e}", self.infos[f.0 as usize].name)),
            }
        }
    }

    fn take_new(&mut self) -> NewItems {
        let (t, f, g) = self.taken;
        self.taken = (self.types.len(), self.infos.len(), self.globals.len());
        NewItems {
            types: self.types.from(t).map(|t| t.1.clone()).collect(),
            funcs: self.infos.from(f).map(|f| f.1.clone()).collect(),
            globals: self.globals.from(g).map(|g| g.1.clone()).collect(),
        }
    }

    fn derive(&mut self, d: Derived) -> TypeRef {
        self.apart(|lw| lw.derived(d))
    }

    fn forget(&mut self, f: FuncRef) -> bool {
        self.forget_input(f)
    }

    fn before_inputs(&self) -> Option<(usize, usize, usize)> {
        self.before_inputs.map(|b| (b.funcs, b.types, b.globals))
    }

    fn left(&self) -> usize {
        self.left
    }

    fn sweep(&mut self, vm: &mut dyn Uses) -> Unused {
        self.sweep_inputs(vm)
    }

    fn position(&self, pos: u32) -> Option<(String, u32)> {
        self.sess.sources.position(Pos(pos)).map(|p| match p.file {
            // A line directive has taken the name away.
            "" => ("??".into(), p.line),
            file => (file.to_string(), p.line),
        })
    }

    fn entry(&mut self) -> FuncRef {
        self.func(FuncKey::Entry)
    }

    fn method_type(&mut self, id: u32) -> Option<TypeRef> {
        let sig = self.method_ids.iter().find(|(_, n)| **n == id).map(|((_, _, sig), _)| *sig)?;
        Some(self.apart(|lw| lw.type_ref(sig)))
    }

    fn named_type(&mut self, pkg: &str, name: &str) -> Option<TypeRef> {
        self.apart(|lw| {
            let obj = lw.sess.library_object(pkg, name)?;
            let t = lw.sess.resolve(obj);
            Some(lw.type_ref(t))
        })
    }
}

impl Lowerer {
    fn derived(&mut self, d: Derived) -> TypeRef {
        use crate::syntax::ast::ChanDir;
        if let Derived::Struct(fields) = d {
            let fields = fields.iter().map(|f| self.derived_field(f)).collect();
            let t = self.sess.types.add(Type::Struct(crate::types::repr::Struct { fields }));
            return self.type_ref(self.sess.types.canon(t));
        }
        let of = |r: TypeRef| self.type_of_ref(r);
        let types = &self.sess.types;
        let t = match d {
            Derived::Pointer(e) => types.pointer(of(e)),
            Derived::Slice(e) => types.slice(of(e)),
            Derived::Array(n, e) => types.array(n as i64, of(e)),
            Derived::Map(k, e) => types.map(of(k), of(e)),
            Derived::Chan(dir, e) => {
                let dir = match dir {
                    1 => ChanDir::Recv,
                    2 => ChanDir::Send,
                    _ => ChanDir::Both,
                };
                types.chan(dir, of(e))
            }
            Derived::Func(ins, outs, variadic) => {
                let param = |r: &TypeRef| crate::types::repr::Param { name: Symbol::EMPTY, ty: of(*r) };
                types.signature(crate::types::repr::Signature {
                    params: ins.iter().map(param).collect(),
                    results: outs.iter().map(param).collect(),
                    variadic,
                    ..Default::default()
                })
            }
            Derived::Struct(_) => TypeId::INVALID,
        };
        self.type_ref(t)
    }

    fn derived_field(&mut self, f: &DerivedField) -> crate::types::repr::Field {
        use crate::types::object::{ObjKind, VarKind};
        let name = self.sess.types.syms.intern(&f.name);
        let pkg = self.sess.types.packages().find(|p| self.sess.types.pkg(*p).path == f.pkg_path);
        let ty = self.type_of_ref(f.ty);
        let kind = ObjKind::Var { kind: VarKind::Field, embedded: f.embedded };
        let obj = self.sess.types.add_obj(kind, name, pkg, Pos::NONE, ty);
        crate::types::repr::Field { name, pkg, ty, embedded: f.embedded, tag: f.tag.as_str().into(), obj }
    }

    /// What is known of a function before it is lowered.
    pub(super) fn func_info(&mut self, key: &FuncKey) -> FuncInfo {
        let mut info =
            FuncInfo { name: String::new(), result_slots: 0, param_slots: 0, native: false, wrapper: false };
        match key {
            FuncKey::Decl(obj, targs) => {
                let env = self.decl_env(*obj, targs);
                let t = self.sess.resolve(*obj);
                if let Some(s) = self.sess.types.sig(t).cloned() {
                    let ty = |p: &crate::types::repr::Param| self.concrete(p.ty, &env);
                    let params: Vec<TypeId> = s.recv.iter().chain(s.params.iter()).map(ty).collect();
                    let results: Vec<TypeId> = s.results.iter().map(ty).collect();
                    info.param_slots = self.slots(&params);
                    info.result_slots = self.slots(&results);
                }
                info.native = self.sess.func_decl(*obj).is_some_and(|d| matches!(d.body, Body::None));
                info.name = self.sess.symbol(*obj, info.native);
            }
            FuncKey::Lit(i) => {
                let lit = &self.literals[*i as usize];
                info.name = lit.name.clone();
                let sig = self.signature(lit.sig_ty).unwrap_or_default();
                info.param_slots = self.slots(&sig.params);
                info.result_slots = self.slots(&sig.results);
            }
            FuncKey::Native(name) => {
                info.name = name.clone();
                info.native = true;
            }
            FuncKey::Bound(m) => {
                let sig = self.signature(m.sig).unwrap_or_default();
                info.name = format!("{}-fm", self.method_name(m));
                info.param_slots = self.slots(&sig.params);
                info.result_slots = self.slots(&sig.results);
                info.wrapper = true;
            }
            FuncKey::Expr(t, m) => {
                let sig = self.signature(m.sig).unwrap_or_default();
                info.name = self.method_name(m);
                info.param_slots = self.slots(&sig.params) + self.slots(&[*t]);
                info.result_slots = self.slots(&sig.results);
                info.wrapper = true;
            }
            FuncKey::Table(t, m) => {
                let sig = self.signature(m.sig).unwrap_or_default();
                info.name = self.method_name(m);
                if m.path.is_empty()
                    && !m.ptr_recv
                    && self.is_pointer(*t)
                    && let Some((ty, name)) = info.name.rsplit_once('.')
                    && let Some((pkg, ty)) = ty.rsplit_once('.')
                {
                    info.name = format!("{pkg}.(*{ty}).{name}");
                }
                info.param_slots = self.slots(&sig.params) + 1;
                info.result_slots = self.slots(&sig.results);
                info.wrapper = true;
            }
            FuncKey::Thunk(t) => {
                info.name = format!("builtin {}", t.builtin.name());
                info.param_slots = self.slots(&t.args);
                info.wrapper = true;
            }
            FuncKey::Init(pkg) => info.name = format!("{}.init", self.sess.types.pkg(*pkg).path),
            FuncKey::Input(_) => {
                info.name = "main.init".into();
                info.wrapper = true;
            }
            FuncKey::Entry => info.name = "runtime.main".into(),
        }
        info
    }

    fn method_name(&self, m: &super::Method) -> String {
        match m.func {
            Some(f) => self.infos[f.0 as usize].name.clone(),
            None => self.type_name(m.recv_ty),
        }
    }

    fn lower_key(&mut self, f: FuncRef, far: bool) -> Res<Result<Func, TooFar>> {
        match self.funcs[f.0 as usize].clone() {
            FuncKey::Decl(obj, targs) => self.lower_decl(obj, &targs, far),
            FuncKey::Lit(i) => {
                let lit = self.literals[i as usize].clone();
                self.lower_literal(lit, far)
            }
            FuncKey::Native(name) => Err(Stuck::Internal(format!("native {name} has no body"))),
            FuncKey::Bound(m) => self.lower_bound(&m, far),
            FuncKey::Expr(t, m) => self.lower_expr_wrapper(t, &m, far),
            FuncKey::Table(t, m) => self.lower_table_wrapper(t, &m, far),
            FuncKey::Thunk(t) => self.lower_thunk(&t, far),
            FuncKey::Init(pkg) => self.lower_init(pkg, far),
            FuncKey::Input(i) => self.lower_input(i, far),
            FuncKey::Entry => self.lower_entry(far),
        }
    }

    fn lower_decl(&mut self, obj: ObjId, targs: &[TypeId], far: bool) -> Res<Result<Func, TooFar>> {
        if !self.sess.check_func_body(obj) {
            let errors: Vec<String> = self.sess.diags.iter().map(|d| d.msg.clone()).collect();
            return Err(Stuck::Internal(format!("errors in its body: {}", errors.join("; "))));
        }
        let env = Arc::new(self.decl_env(obj, targs));
        let Some(decl) = self.sess.func_decl(obj) else {
            return Err(Stuck::Internal("no declaration".into()));
        };
        let Body::Block(body) = decl.body else { return Err(Stuck::Internal("no body".into())) };
        let facts = self.facts_of(obj);
        let name = self.sess.symbol(obj, false);
        let mut fx = FnCx::new(self, name, facts, env, far);
        fx.at(decl.pos);
        fx.asm.pos = fx.lw.sess.ast.ident(decl.name).pos;
        let recv = decl.recv.map_or(vec![], |r| fx.list(r));
        fx.header(&recv, decl.ty, None)?;
        fx.body(body)?;
        fx.finish()
    }

    fn lower_literal(&mut self, lit: Literal, far: bool) -> Res<Result<Func, TooFar>> {
        if lit.range.is_some() {
            return self.lower_range_body(lit, far);
        }
        let mut fx = FnCx::new(self, lit.name.clone(), lit.facts.clone(), lit.env.clone(), far);
        fx.at(fx.lw.sess.ast.expr_pos(lit.sig));
        let Expr::FuncType(sig) = fx.node(lit.sig) else { return fx.internal("literal's type") };
        fx.header(&[], sig, Some(lit.key))?;
        fx.load_captures(&lit.captures, 1)?;
        fx.body(lit.body)?;
        fx.finish()
    }

    fn lower_init(&mut self, pkg: PkgId, far: bool) -> Res<Result<Func, TooFar>> {
        let steps = self.sess.init_order(pkg);
        let embeds = self.sess.types.pkg(pkg).embeds.borrow().clone();
        let mut fx = self.init_cx(pkg, &steps, far);
        for e in embeds {
            fx.scoped(|fx| fx.embed(pkg, &e))?;
        }
        fx.init_steps(steps)?;
        let inits = fx.lw.sess.types.pkg(pkg).inits.borrow().clone();
        for obj in inits {
            let f = fx.lw.func(FuncKey::Decl(obj, Box::new([])));
            fx.scoped(|fx| fx.call_plain(f))?;
        }
        fx.asm.op(Op::Ret, 0, 0, 0);
        fx.finish()
    }

    /// What a function that runs `steps` needs.
    fn init_cx(&mut self, pkg: PkgId, steps: &[Initializer], far: bool) -> FnCx<'_> {
        let name = format!("{}.init", self.sess.types.pkg(pkg).path);
        let facts = Arc::new(self.facts_of_values(steps));
        let mut fx = FnCx::new(self, name, facts, Arc::default(), far);
        fx.reserve(None);
        fx
    }

    fn lower_input(&mut self, i: u32, far: bool) -> Res<Result<Func, TooFar>> {
        let input = self.inputs[i as usize].clone();
        let mut fx = self.init_cx(input.pkg, &input.steps, far);
        for p in input.packages {
            let f = fx.lw.func(FuncKey::Init(p));
            fx.scoped(|fx| fx.call_plain(f))?;
        }
        fx.init_steps(input.steps)?;
        fx.asm.op(Op::Ret, 0, 0, 0);
        fx.finish()
    }

    /// Whether the program can read the memory profile: it refers to
    /// runtime.MemProfile, or imports runtime/pprof, or is a session, which may do so
    /// later. Go's linker asks the same of what it links.
    fn profiles_memory(&mut self) -> bool {
        if self.sess.package("runtime/pprof").or(self.sess.package("internal/repl")).is_some() {
            return true;
        }
        if self.sess.package("runtime").is_none() {
            return false;
        }
        let read = self.sess.library_object("runtime", "MemProfile");
        let own = |i: usize| {
            let pos = self.ast().idents[i].pos;
            self.sess.sources.file(pos).is_some_and(|f| !f.name.starts_with("$GOROOT/src/runtime/"))
        };
        let objs = &self.info().objs;
        read.is_some() && (0..objs.len()).any(|i| objs[i] == read && own(i))
    }

    fn lower_entry(&mut self, far: bool) -> Res<Result<Func, TooFar>> {
        let start = match self.profiles_memory() {
            true => self.sess.library_object("runtime", "startMemProfile"),
            false => None,
        };
        if start.is_some() {
            self.mem_profile_rate = self.sess.library_object("runtime", "MemProfileRate");
        }
        let mut fx = FnCx::new(self, "runtime.main".into(), Arc::default(), Arc::default(), far);
        if let Some(start) = start {
            let f = fx.lw.func(FuncKey::Decl(start, Box::new([])));
            fx.scoped(|fx| fx.call_plain(f))?;
        }
        for pkg in fx.lw.sess.init_sequence() {
            let p = fx.lw.sess.types.pkg(pkg);
            let nothing = p.embeds.borrow().is_empty() && fx.lw.sess.init_order(pkg).is_empty();
            if nothing && fx.lw.sess.types.pkg(pkg).inits.borrow().is_empty() {
                continue;
            }
            let f = fx.lw.func(FuncKey::Init(pkg));
            if fx.lw.trace_init {
                fx.native_call("runtime.printinitstart", &[], 0)?;
            }
            fx.scoped(|fx| fx.call_plain(f))?;
            if fx.lw.trace_init {
                let path = fx.lw.sess.types.pkg(pkg).path.to_string();
                fx.scoped(|fx| {
                    let name = fx.alloc(2);
                    fx.string(name, path.as_bytes());
                    fx.native_call("runtime.printinit", &[name, name + 1], 0).map(drop)
                })?;
            }
        }
        let main = fx.lw.main;
        match fx.lw.sess.types.lookup_pkg(main, Symbol::MAIN) {
            Some(obj) => {
                let f = fx.lw.func(FuncKey::Decl(obj, Box::new([])));
                fx.call_plain(f)?;
            }
            None => return fx.internal("no main"),
        }
        fx.asm.op(Op::Ret, 0, 0, 0);
        fx.finish()
    }

    /// The checked program.
    pub fn session(&self) -> &Session {
        &self.sess
    }

    /// Numbers all functions that the main package declares, in source order.
    pub fn enter_main_functions(&mut self) {
        let objects = self.sess.types.pkg(self.main).objects.borrow().clone();
        for obj in objects {
            let generic =
                |s: &crate::types::repr::Signature| !s.tparams.is_empty() || !s.recv_tparams.is_empty();
            let ty = self.object(obj).ty();
            if self.sess.func_decl(obj).is_some() && !self.sess.types.sig(ty).is_none_or(generic) {
                self.func(FuncKey::Decl(obj, Box::new([])));
            }
        }
    }

    /// True for functions, literals and instances written in the main package.
    pub fn is_main_function(&self, f: FuncRef) -> bool {
        match &self.funcs[f.0 as usize] {
            FuncKey::Decl(obj, _) => self.object(*obj).pkg == Some(self.main),
            FuncKey::Lit(_) => self.infos[f.0 as usize].name.starts_with("main."),
            _ => false,
        }
    }
}

impl FnCx<'_> {
    /// Calls a function without parameters and results.
    fn call_plain(&mut self, f: FuncRef) -> Res<()> {
        let base = self.alloc(FRAME_HEADER as u32);
        self.emit_call(Callee::Static(f), base, &Sig::default());
        Ok(())
    }

    /// `lhs = rhs` of package-level variables.
    fn init_steps(&mut self, steps: Vec<Initializer>) -> Res<()> {
        for s in steps {
            self.at(self.lw.sess.ast.start_pos(s.rhs));
            self.scoped(|fx| fx.in_order(&[s.rhs], false, |fx| fx.init_step(&s.lhs, s.rhs)))?;
        }
        Ok(())
    }

    fn init_step(&mut self, lhs: &[ObjId], rhs: ExprId) -> Res<()> {
        if let [obj] = lhs {
            let t = self.obj_ty(*obj);
            if self.lw.obj_name(*obj) == "_" {
                self.value_as(rhs, t, None)?;
                return Ok(());
            }
            let g = self.lw.global(*obj);
            let place = super::place::Place::Global(g, 0);
            let x = self.unparen(rhs);
            if matches!(self.node(x), Expr::CompositeLit { .. })
                && matches!(self.under(t), Type::Array { .. })
                && self.ty(x) == t
            {
                let a = self.address(place, t)?;
                return self.fill(super::place::Place::Mem(a, 0), x, true);
            }
            let v = self.value_as(rhs, t, None)?;
            return self.store_place(place, v, t);
        }
        if lhs.is_empty() {
            self.value(rhs, None)?;
            return Ok(());
        }
        let values = self.multi(rhs, lhs.len())?;
        for (obj, (v, from)) in lhs.iter().zip(values) {
            if self.lw.obj_name(*obj) == "_" {
                continue;
            }
            let t = self.obj_ty(*obj);
            let v = self.assign_value(v, from, t, None)?;
            let g = self.lw.global(*obj);
            self.store_place(super::place::Place::Global(g, 0), v, t)?;
        }
        Ok(())
    }

    /// Lays out results, parameters and objects, and moves what needs it to cells.
    pub fn header(&mut self, recv: &[Field], ty: FuncType, key: Option<LitKey>) -> Res<()> {
        let params: Vec<Field> = recv.iter().copied().chain(self.list(ty.params)).collect();
        let mut named = vec![];
        for f in self.list(ty.results) {
            for (id, t) in self.field_names(&f) {
                let n = self.slots(t);
                let slot = self.alloc(n);
                let obj =
                    id.filter(|i| self.lw.sess.ast.ident(*i).name != Symbol::BLANK).and_then(|i| self.obj(i));
                self.results.push(ResultVar { slot, ty: Some(t), var: None, named: id.is_some() });
                named.push((obj, t, slot));
            }
        }
        let mut cells = vec![];
        for f in params {
            for (id, t) in self.field_names(&f) {
                let n = self.slots(t);
                let slot = self.alloc(n);
                if self.holds_addresses(t) {
                    // What a pointer became a number for, in the call, must live
                    // while the call does.
                    self.asm.addressed(slot, n);
                }
                let Some(obj) = id.and_then(|i| self.obj(i)) else { continue };
                if self.needs_cell(obj, t) {
                    cells.push((obj, t, slot));
                } else {
                    self.place_in(obj, slot);
                }
            }
        }
        self.reserve(key);
        for (obj, t, slot) in cells {
            let facts = self.facts.vars.get(&obj).copied().unwrap_or_default();
            if self.is_far(t) && !facts.assigned && !facts.addressed {
                // What is only read need not be copied.
                let cell = self.solid(slot, t);
                self.vars.insert(obj, Loc::Cell(cell));
            } else {
                self.declare(obj, t, Some(slot));
            }
        }
        for (i, (obj, t, slot)) in named.into_iter().enumerate() {
            let Some(obj) = obj else { continue };
            if self.needs_cell(obj, t) {
                self.declare(obj, t, None);
                self.results[i].var = Some(obj);
            } else {
                self.place_in(obj, slot);
            }
        }
        Ok(())
    }

    /// True for `uintptr` and `...uintptr`.
    fn holds_addresses(&self, t: TypeId) -> bool {
        match self.under(t) {
            Type::Basic(b) => b.kind == BasicKind::Uintptr,
            Type::Slice(e) => matches!(self.under(*e), Type::Basic(b) if b.kind == BasicKind::Uintptr),
            _ => false,
        }
    }

    /// The names of a parameter group with their types; one None if it has no names.
    fn field_names(&mut self, f: &Field) -> Vec<(Option<IdentId>, TypeId)> {
        let raw = self.lw.sess.info.type_of(f.ty);
        let raw = match self.node(f.ty) {
            // The type of the parameter itself, a slice.
            Expr::Ellipsis(Some(elem)) => self.lw.sess.types.slice(self.lw.sess.info.type_of(elem)),
            _ => raw,
        };
        let t = self.subst(raw);
        let names = self.list(f.names);
        if names.is_empty() { vec![(None, t)] } else { names.into_iter().map(|n| (Some(n), t)).collect() }
    }

    /// Copies captured words of the closure object, from word `at`, to the frame.
    pub fn load_captures(&mut self, captures: &[super::Capture], mut at: u16) -> Res<()> {
        for c in captures {
            let n = c.slots(self);
            let s = self.alloc(n);
            for i in 0..n as u16 {
                self.asm.op(Op::LdCap, s + i, at + i, 0);
            }
            at += n as u16;
            if c.cell {
                self.vars.insert(c.obj, Loc::Cell(s));
            } else {
                self.place_in(c.obj, s);
            }
        }
        Ok(())
    }

    /// The statements of a function, and its way out.
    pub fn body(&mut self, body: Block) -> Res<()> {
        self.defers = self.facts.defers.contains(&body.lbrace);
        let cells = self.results.iter().any(|r| r.var.is_some());
        for r in self.results.clone() {
            if let Some(t) = r.ty
                && (r.named || self.defers)
            {
                let n = self.slots(t);
                self.zero(r.slot, n);
            }
        }
        if self.defers || cells {
            self.exit = Some(self.asm.label());
        }
        self.block(body.stmts)?;
        self.at(body.rbrace);
        if let Some(exit) = self.exit {
            if self.defers {
                // A call before it must not return to `rundefers`: in tracebacks
                // that address means that deferred calls are running.
                self.asm.jump(Op::Jmp, 0, exit);
            }
            self.asm.bind(exit);
            if self.defers {
                self.asm.defer_return_here();
                self.asm.op(Op::RunDefers, 0, 0, 0);
            }
            for r in self.results.clone() {
                if let (Some(obj), Some(t)) = (r.var, r.ty) {
                    let p = self.var_place(obj)?;
                    self.load_place(p, t, Some(r.slot))?;
                }
            }
        }
        self.asm.op(Op::Ret, 0, 0, 0);
        Ok(())
    }

    /// The finished function.
    pub fn finish(self) -> Res<Result<Func, TooFar>> {
        let size = self.frame_size()?;
        Ok(self.asm.finish(size))
    }
}
