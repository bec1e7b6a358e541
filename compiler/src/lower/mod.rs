//! Checked syntax to bytecode. Functions are lowered when the vm first calls
//! them; types, functions and globals get their numbers when something first
//! refers to them. Generic functions are lowered once per list of type arguments.

mod arith;
pub mod asm;
mod assign;
mod builtin;
mod call;
mod composite;
mod convert;
mod counting;
mod embed;
mod escape;
mod expr;
mod facts;
mod frames;
mod func;
mod intrinsic;
pub mod layout;
mod loops;
mod method;
mod order;
mod place;
mod program;
mod rangefunc;
mod rtstring;
mod stmt;
mod sweep;
mod switch;
mod typedesc;
mod wrapper;

use crate::diagnostic::Diagnostic;
use crate::load::input::Input;
use crate::session::Session;
use crate::syntax::ast::*;
use crate::syntax::source::Pos;
use crate::types::object::{Builtin, ObjId, Object, PkgId};
use crate::types::repr::Type;
use crate::types::repr::TypeId;
use crate::types::subst::Subst;
use crate::types::typestring::Qualifier;
use call::Sig;
use escape::Facts;
pub use frames::frames;
use func::FnCx;
use gopark_bytecode::func::{FuncInfo, FuncRef, GlobalInfo, GlobalRef, Reloc};
use gopark_bytecode::sparse::Sparse;
use gopark_bytecode::typedesc::{TypeDesc, TypeRef};
use layout::{Layout, Layouts};
use rustc_hash::FxHashMap;
use std::sync::Arc;

pub use method::Method;
use rangefunc::RangeInfo;

/// A function literal, or the body of a range over a function, within its declaration.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LitKey {
    /// A function literal.
    Lit(ExprId),
    /// The body of a range statement.
    Body(StmtId),
}
impl LitKey {
    /// The key of a function literal.
    pub fn of(e: ExprId) -> LitKey {
        LitKey::Lit(e)
    }
}

/// A captured variable as a closure object holds it.
#[derive(Clone, Copy, Debug)]
pub struct Capture {
    /// The variable.
    pub obj: ObjId,
    /// Its concrete type.
    pub ty: TypeId,
    /// True if the closure holds the cell's address, false for the value.
    pub cell: bool,
}
impl Capture {
    /// Words in the closure object.
    pub fn slots(&self, fx: &mut FnCx) -> u32 {
        if self.cell { 1 } else { fx.slots(self.ty) }
    }
}

/// Type parameters and what they stand for.
#[derive(Default, PartialEq, Eq, Hash, Debug)]
pub struct TypeArgs {
    /// Type parameters.
    pub from: Vec<TypeId>,
    /// Their arguments, concrete.
    pub to: Vec<TypeId>,
}

/// What is needed to lower a function literal later.
#[derive(Clone)]
pub struct Literal {
    /// Which literal.
    pub key: LitKey,
    /// Its signature as written.
    pub sig: ExprId,
    /// Its concrete type.
    pub sig_ty: TypeId,
    /// Its body.
    pub body: Block,
    /// What its closure objects hold.
    pub captures: Vec<Capture>,
    /// Facts of the function around.
    pub facts: Arc<Facts>,
    /// Type arguments of the function around.
    pub env: Arc<TypeArgs>,
    /// Its name.
    pub name: String,
    /// For the body of a range over a function.
    pub range: Option<RangeInfo>,
}

/// A builtin's call that was deferred or started as a goroutine.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Thunk {
    /// The builtin.
    pub builtin: Builtin,
    /// Types of its operands.
    pub args: Box<[TypeId]>,
    /// Its result.
    pub result: TypeId,
}

/// What a function is lowered from.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum FuncKey {
    /// A declared function or method; type arguments, the receiver's first.
    Decl(ObjId, Box<[TypeId]>),
    /// A literal, by index in `Lowerer::literals`.
    Lit(u32),
    /// A native by its name.
    Native(String),
    /// A method value: calls the method on the receiver in the closure object.
    Bound(Box<Method>),
    /// A method expression of a type: the receiver is the first parameter.
    Expr(TypeId, Box<Method>),
    /// A method as method tables hold it: the receiver is an interface's data word.
    Table(TypeId, Box<Method>),
    /// A deferred builtin.
    Thunk(Thunk),
    /// Initialization of a package.
    Init(PkgId),
    /// An input of an interactive session, by index in `Lowerer::inputs`.
    Input(u32),
    /// Everything: initialization of all packages, then `main.main`.
    Entry,
}

/// The program while it is lowered, function by function.
pub struct Lowerer {
    /// The checked program.
    pub sess: Session,
    layouts: Layouts,
    funcs: Sparse<FuncKey>,
    infos: Sparse<FuncInfo>,
    by_key: FxHashMap<FuncKey, FuncRef>,
    literals: Sparse<Literal>,
    lit_index: FxHashMap<(LitKey, Arc<TypeArgs>, String), FuncRef>,
    types: Sparse<TypeDesc>,
    type_ids: Sparse<TypeId>,
    type_refs: FxHashMap<TypeId, TypeRef>,
    globals: Sparse<GlobalInfo>,
    global_refs: FxHashMap<ObjId, GlobalRef>,
    method_ids: FxHashMap<(String, Option<PkgId>, TypeId), u32>,
    next_method: u32,
    facts: FxHashMap<ObjId, Arc<Facts>>,
    /// Where the arguments of functions go, as far as that was worked out.
    summaries: FxHashMap<ObjId, Arc<escape::Summary>>,
    main: PkgId,
    /// Only frames are asked for, nothing is lowered.
    asks_frames: bool,
    /// `GODEBUG=inittrace=1`: what package initialization costs is printed.
    pub trace_init: bool,
    inputs: Sparse<Input>,
    /// Of the function that is lowered: variables of several slots live in heap
    /// cells, because they do not all fit a frame.
    spill: bool,
    /// `runtime.MemProfileRate`, if somebody may read the memory profile: then the
    /// runtime is told of its assignments.
    mem_profile_rate: Option<ObjId>,
    /// How many types, functions and globals the vm knows already.
    taken: (usize, usize, usize),
    /// How much there was of everything before the last input.
    before_input: Option<Sizes>,
    /// How much there was before the first one.
    before_inputs: Option<Sizes>,
    /// Inputs that something of has stayed since it was last looked what is in use.
    left: usize,
}

/// How much there is of what a function of its own brings only if other code may
/// come to refer to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Sizes {
    funcs: usize,
    literals: usize,
    types: usize,
    type_refs: usize,
    globals: usize,
    methods: usize,
    inputs: usize,
}

/// Views used by the analysis of variables, which runs before lowering.
type Program = Lowerer;

impl Lowerer {
    /// A lowerer for the checked package `main` and what it imports.
    pub fn new(sess: Session, main: PkgId) -> Lowerer {
        Lowerer {
            sess,
            layouts: Layouts::default(),
            funcs: Sparse::default(),
            infos: Sparse::default(),
            by_key: FxHashMap::default(),
            literals: Sparse::default(),
            lit_index: FxHashMap::default(),
            types: Sparse::default(),
            type_ids: Sparse::default(),
            type_refs: FxHashMap::default(),
            globals: Sparse::default(),
            global_refs: FxHashMap::default(),
            method_ids: FxHashMap::default(),
            next_method: 0,
            facts: FxHashMap::default(),
            summaries: FxHashMap::default(),
            main,
            asks_frames: false,
            trace_init: false,
            inputs: Sparse::default(),
            spill: false,
            mem_profile_rate: None,
            taken: (0, 0, 0),
            before_input: None,
            before_inputs: None,
            left: 0,
        }
    }

    /// The tree.
    pub fn ast(&self) -> &Ast {
        &self.sess.ast
    }
    /// The facts about the tree.
    pub fn info(&self) -> &crate::types::info::Info {
        &self.sess.info
    }
    /// An object.
    pub fn object(&self, o: ObjId) -> &Object {
        self.sess.types.obj(o)
    }
    /// An object's name.
    pub fn obj_name(&self, o: ObjId) -> &str {
        self.sess.types.sym_text(self.object(o).name)
    }
    /// The node of a type's underlying type.
    pub fn under(&self, t: TypeId) -> &Type {
        self.sess.types.under(t)
    }
    /// True for pointer types.
    pub fn is_pointer(&self, t: TypeId) -> bool {
        matches!(self.under(t), Type::Pointer(_))
    }
    /// The value of a constant integer operand.
    pub fn const_int(&self, e: ExprId) -> Option<i64> {
        self.sess.types.constant(self.info().tv(e).constant()?).as_i64()
    }
    /// A type's text, for internal errors.
    pub fn type_name(&self, t: TypeId) -> String {
        self.sess.types.type_string(t, Qualifier::Name)
    }
    /// `t` with type parameters replaced, canonical: identical types are equal.
    pub fn concrete(&self, t: TypeId, env: &TypeArgs) -> TypeId {
        if !t.is_valid() {
            return t;
        }
        let t = self.sess.types.subst(t, Subst { from: &env.from, to: &env.to });
        self.sess.types.canon(t)
    }
    /// Layout of a concrete type.
    pub fn layout(&mut self, t: TypeId) -> Arc<Layout> {
        self.layouts.of(&self.sess.types, t)
    }
    /// `[n]elem`.
    pub fn array_of(&mut self, elem: TypeId, n: u64) -> TypeId {
        self.sess.types.canon(self.sess.types.array(n as i64, elem))
    }
    /// The parameters and results of a concrete func type.
    pub fn signature(&self, t: TypeId) -> Option<Sig> {
        let s = match self.under(t) {
            Type::Signature(s) => s,
            _ => return None,
        };
        let canon = |p: &crate::types::repr::Param| self.sess.types.canon(p.ty);
        Some(Sig {
            params: s.params.iter().map(canon).collect(),
            results: s.results.iter().map(canon).collect(),
            variadic: s.variadic,
        })
    }
    /// True if a `for` at `pos` has per-iteration variables (Go 1.22 and later).
    pub fn per_iteration(&self, pos: Pos) -> bool {
        self.sess.version_at(pos) >= 22
    }

    /// The number of the function `key`.
    pub fn func(&mut self, mut key: FuncKey) -> FuncRef {
        if let FuncKey::Decl(obj, _) = &mut key {
            *obj = self.sess.linked(*obj);
        }
        if let Some(f) = self.by_key.get(&key) {
            return *f;
        }
        let info = self.func_info(&key);
        let f = FuncRef(self.funcs.len() as u32);
        self.funcs.push(key.clone());
        self.infos.push(info);
        self.by_key.insert(key, f);
        f
    }
    fn sizes(&self) -> Sizes {
        Sizes {
            funcs: self.funcs.len(),
            literals: self.literals.len(),
            types: self.types.len(),
            type_refs: self.type_refs.len(),
            globals: self.globals.len(),
            methods: self.method_ids.len(),
            inputs: self.inputs.len(),
        }
    }
    /// Adds a file to the package of an interactive session: see
    /// [`Session::add_input`]. `refused` sees errors while their positions mean
    /// something; nothing stays of an input that has any.
    pub fn add_input<E>(
        &mut self,
        pkg: PkgId,
        name: &str,
        text: &str,
        refused: impl FnOnce(&Session, Vec<Diagnostic>) -> E,
    ) -> Result<Input, E> {
        let sizes = self.sizes();
        self.before_inputs.get_or_insert(sizes);
        // The one before is there yet.
        self.left += usize::from(self.before_input.replace(sizes).is_some());
        self.sess.add_input(pkg, name, text).map_err(|diags| {
            let e = refused(&self.sess, diags);
            if self.sess.undo_input() && self.before_input == Some(self.sizes()) {
                self.before_input = None;
            }
            e
        })
    }
    /// Takes back the last input, which was only looked at.
    pub fn take_back_input(&mut self) {
        if self.before_input.take() == Some(self.sizes()) {
            self.sess.undo_input();
        }
    }
    /// Takes back the last input, whose only function but for literals is `f`: see
    /// [`gopark_bytecode::func::CodeSource::forget`].
    fn forget_input(&mut self, f: FuncRef) -> bool {
        let Some(before) = self.before_input else { return false };
        // Itself, and literals in it.
        let literals = self.literals.len() - before.literals;
        let expected =
            Sizes { funcs: before.funcs + 1 + literals, literals: before.literals + literals, ..before };
        if f.0 as usize != before.funcs || self.sizes() != expected {
            return false;
        }
        let (types, objs) = (self.sess.types.len(), self.sess.types.obj_count());
        if !self.sess.undo_input() {
            return false;
        }
        self.before_input = None;
        for o in self.sess.types.obj_count()..objs {
            self.facts.remove(&ObjId(o as u32));
            self.summaries.remove(&ObjId(o as u32));
        }
        self.layouts.forget(self.sess.types.len()..types);
        for key in self.funcs.split_off(before.funcs) {
            self.by_key.remove(&key);
        }
        for lit in self.literals.split_off(before.literals) {
            self.lit_index.remove(&(lit.key, lit.env, lit.name));
        }
        self.infos.split_off(before.funcs);
        self.taken.1 = self.infos.len();
        true
    }
    /// Does what may make types for something else than the last input.
    fn apart<R>(&mut self, f: impl FnOnce(&mut Lowerer) -> R) -> R {
        let before = (self.sess.types.extent(), self.sizes());
        let r = f(self);
        if (self.sess.types.extent(), self.sizes()) != before {
            self.sess.reach();
        }
        r
    }
    /// The function that initializes what an input declares.
    pub fn input(&mut self, input: Input) -> FuncRef {
        self.inputs.push(input);
        self.func(FuncKey::Input(self.inputs.len() as u32 - 1))
    }
    /// The function `obj`, which has neither parameters nor type parameters.
    pub fn declared(&mut self, obj: ObjId) -> FuncRef {
        self.func(FuncKey::Decl(obj, Box::new([])))
    }
    /// The name of `f` in tracebacks.
    pub fn func_name(&self, f: FuncRef) -> String {
        self.infos[f.0 as usize].name.clone()
    }
    /// What a relocation refers to, by name.
    pub fn reloc_name(&self, r: Reloc) -> Option<String> {
        match r {
            Reloc::Func(f) => self.infos.get(f.0 as usize).map(|f| f.name.clone()),
            Reloc::Type(t) => self.types.get(t.0 as usize).map(|t| t.str.clone()),
            Reloc::Global(g) => self.globals.get(g.0 as usize).map(|g| g.name.clone()),
            Reloc::Str(_) => None,
        }
    }
    /// What is known of the function number `n`, if there are so many.
    pub fn func_info_at(&self, n: u32) -> Option<&FuncInfo> {
        self.infos.get(n as usize)
    }
    /// True if `f` is a native.
    pub fn is_native(&self, f: FuncRef) -> bool {
        self.infos[f.0 as usize].native
    }
    /// A native of that name.
    pub fn native(&mut self, name: &str, results: u16, params: u16) -> FuncRef {
        let key = FuncKey::Native(name.to_string());
        let f = self.func(key);
        let info = &mut self.infos[f.0 as usize];
        (info.result_slots, info.param_slots) = (results, params);
        f
    }
    /// The function of a literal.
    pub fn literal(&mut self, lit: Literal) -> FuncRef {
        let key = (lit.key, lit.env.clone(), lit.name.clone());
        if let Some(f) = self.lit_index.get(&key) {
            return *f;
        }
        self.literals.push(lit);
        let f = self.func(FuncKey::Lit(self.literals.len() as u32 - 1));
        self.lit_index.insert(key, f);
        f
    }
    /// The number of a package-level variable.
    pub fn global(&mut self, obj: ObjId) -> GlobalRef {
        let obj = self.sess.linked(obj);
        if let Some(g) = self.global_refs.get(&obj) {
            return *g;
        }
        let t = self.sess.resolve(obj);
        let t = self.sess.types.canon(t);
        let ty = self.type_ref(t);
        let size = self.layout(t).size;
        let pkg = self.object(obj).pkg.map_or("", |p| &self.sess.types.pkg(p).path);
        let name = format!("{pkg}.{}", self.obj_name(obj));
        let g = GlobalRef(self.globals.len() as u32);
        self.globals.push(GlobalInfo { name, size, ty });
        self.global_refs.insert(obj, g);
        g
    }
    /// Makes the package-level variable `new` another name of `old`, whose type has
    /// the same layout.
    pub fn rename_global(&mut self, old: ObjId, new: ObjId) {
        let g = self.global(old);
        self.global_refs.insert(new, g);
    }
    fn slots(&mut self, ts: &[TypeId]) -> u16 {
        ts.iter().map(|t| self.layout(*t).repr.slots()).sum::<u32>() as u16
    }
}

/// The name of the `n`th literal in the function `outer`.
pub fn lit_name(outer: &str, n: u32) -> String {
    let last = outer.rsplit('.').next().unwrap_or("");
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let range = outer.rsplit_once("-range").is_some_and(|(_, n)| digits(n));
    let inner = range || digits(last) || last.strip_prefix("func").is_some_and(digits);
    if inner { format!("{outer}.{n}") } else { format!("{outer}.func{n}") }
}
