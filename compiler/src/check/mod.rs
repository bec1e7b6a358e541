//! The checker, built as go/types is: objects are resolved when first used,
//! with cycles detected on the way; work that must wait until a type is
//! complete is put off with `later`; function bodies come last. What it finds
//! goes to `Info` and to the list of diagnostics. It never panics on wrong
//! programs: whatever is `Bad` or of invalid type is passed over in silence.

mod assign;
mod assignable;
mod binary;
mod builtins;
mod call;
mod collect;
mod common;
mod comparison;
mod constants;
mod conversion;
mod cycles;
mod decl;
mod decl_stmt;
mod directives;
mod expr;
mod help;
mod index;
mod infer;
mod init_order;
mod instantiate;
mod interface;
mod literal;
mod operand;
mod range;
mod returns;
mod selector;
mod shift;
mod signature;
mod size;
mod stmt;
mod structs;
mod switch;
mod target;
mod tparams;
mod typexpr;
mod unary;
mod unify;
mod unsafe_builtins;
mod untyped;

use crate::diagnostic::{Code, Diagnostic};
use crate::session::Session;
use crate::syntax::ast::*;
use crate::syntax::source::{Pos, SourceMap};
use crate::syntax::symbol::Symbol;
use crate::types::Types;
use crate::types::constant::{ConstId, Constant};
use crate::types::info::Info;
use crate::types::object::*;
use crate::types::repr::*;
use crate::types::typestring::Qualifier;
use operand::Operand;
use rustc_hash::{FxHashMap, FxHashSet};
pub(crate) use size::MAX_FRAME;

/// A scope inside a file.
#[derive(Debug, Default)]
struct Scope {
    parent: Option<u32>,
    names: Vec<(Symbol, ObjId)>,
}

/// Where the checker is.
#[derive(Clone, Debug)]
struct Env {
    pkg: PkgId,
    file: FileId,
    /// The language version in force.
    version: u32,
    /// The package-level declaration whose dependencies are collected.
    decl: Option<DeclId>,
    /// Innermost scope; None at file level.
    scope: Option<u32>,
    /// The value of `iota` in a constant declaration.
    iota: Option<ConstId>,
    /// Where to report errors of an inherited constant expression.
    err_pos: Option<Pos>,
    /// The function being checked.
    sig: Option<TypeId>,
    /// Result parameters of that function, for bare returns.
    results: std::rc::Rc<Vec<ObjId>>,
    /// Type parameters of the functions around.
    outer: std::rc::Rc<Vec<TypeId>>,
    /// True in a list of type parameters.
    in_tparams: bool,
    /// True if the expression contains a call or a receive.
    has_call_or_recv: bool,
}

type Action<'a> = Box<dyn FnOnce(&mut Checker<'a>) + 'a>;

/// The state of one run of the checker.
pub struct Checker<'a> {
    ast: &'a Ast,
    src: &'a SourceMap,
    types: &'a Types,
    info: &'a mut Info,
    diags: &'a mut Vec<Diagnostic>,
    pkg_by_path: &'a FxHashMap<String, PkgId>,
    loader: &'a dyn crate::load::Loader,
    env: Env,
    scopes: Vec<Scope>,
    /// Objects being resolved, outermost first.
    path: Vec<ObjId>,
    delayed: Vec<Option<(PkgId, FileId, u32, Action<'a>)>>,
    /// Left operands of non-constant shifts whose type is not known yet.
    shift_lhs: FxHashSet<ExprId>,
    /// Local variables of the function being checked, each with its scope.
    locals: Vec<(u32, ObjId)>,
    /// Calls of the predeclared panic.
    panics: FxHashSet<ExprId>,
    /// Package names used, by their object.
    dot_imports: FxHashMap<(FileId, Symbol), ObjId>,
    /// Prints of what cannot be printed, which gc's back end tells.
    unprintable: Vec<(Pos, String)>,
    /// What generic functions are about to be assigned in.
    contexts: Vec<String>,
    /// Instances whose size is being asked for.
    sizing: Vec<TypeId>,
    /// Which defined types were found not to contain themselves.
    valid_types: FxHashSet<TypeId>,
    /// Where instances of generic types were first written.
    instance_pos: FxHashMap<TypeId, Pos>,
    /// Methods whose receiver's base type was resolved.
    errors: usize,
    /// Instantiations, for the check for infinite ones.
    mono: instantiate::Mono,
    depth: u32,
    /// File and line of the last diagnostic.
    last: Option<(&'a str, u32)>,
}

/// Expressions nested deeper than this are an error rather than a crash.
const MAX_DEPTH: u32 = 2_000;

/// Where the next token begins, at or after an offset in a text.
fn after_blanks(text: &[u8], mut at: usize) -> usize {
    loop {
        let rest = &text[at.min(text.len())..];
        let skip = match rest {
            [b, ..] if b.is_ascii_whitespace() => 1,
            [b'/', b'/', ..] => rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len()),
            [b'/', b'*', ..] => {
                rest.windows(2).skip(2).position(|w| w == b"*/").map_or(rest.len(), |i| i + 4)
            }
            _ => return at,
        };
        at += skip;
    }
}

impl<'a> Checker<'a> {
    fn new(s: &'a mut Session, pkg: PkgId) -> Checker<'a> {
        let types = &s.types;
        s.info.grow(s.ast.exprs.len(), s.ast.idents.len());
        let env = Env {
            pkg,
            file: FileId(0),
            version: types.pkg(pkg).version,
            decl: None,
            scope: None,
            iota: None,
            err_pos: None,
            sig: None,
            results: Default::default(),
            outer: Default::default(),
            in_tparams: false,
            has_call_or_recv: false,
        };
        Checker {
            ast: &s.ast,
            src: &s.sources,
            types,
            info: &mut s.info,
            diags: &mut s.diags,
            pkg_by_path: &s.pkg_by_path,
            loader: &*s.loader,
            env,
            scopes: vec![],
            path: vec![],
            delayed: vec![],
            shift_lhs: FxHashSet::default(),
            locals: vec![],
            panics: FxHashSet::default(),
            dot_imports: FxHashMap::default(),
            unprintable: vec![],
            contexts: vec![],
            sizing: vec![],
            valid_types: FxHashSet::default(),
            instance_pos: FxHashMap::default(),
            errors: 0,
            mono: Default::default(),
            depth: 0,
            last: None,
        }
    }

    /// Checks a whole package. True if there were no errors.
    pub fn check_package(s: &mut Session, pkg: PkgId) -> bool {
        let before = s.diags.len();
        let complete = s.complete;
        let mut c = Checker::new(s, pkg);
        c.ensure_collected(pkg);
        let objects = c.types.pkg(pkg).objects.borrow().clone();
        c.direct_cycles(&objects);
        c.package_objects(pkg);
        c.process_delayed(0);
        c.init_order(pkg);
        c.unused_imports(pkg);
        if c.diags.len() == before {
            c.monomorph();
        }
        if c.diags.is_empty() {
            c.anonymous_cycles(pkg);
        }
        if c.diags.is_empty() {
            let linked = c.directives(pkg);
            if complete {
                c.missing_bodies(pkg, &linked);
            }
        }
        if c.diags.is_empty() {
            c.embeds(pkg);
        }
        if c.diags.len() == before {
            c.sizes(pkg);
        }
        if c.diags.len() == before {
            c.frames(pkg);
            for (pos, msg) in std::mem::take(&mut c.unprintable) {
                c.err(pos, Code::Other, msg);
            }
        }
        drop(c);
        s.diags.len() == before
    }

    /// Checks one more file of a package that was checked. Only its own objects
    /// are in the package's list; so is the initialization order that comes out.
    pub fn check_input(s: &mut Session, pkg: PkgId, file: FileId) {
        let complete = s.complete;
        let mut c = Checker::new(s, pkg);
        c.env.file = file;
        c.collect_file(pkg, file);
        c.resolve_receivers(pkg);
        c.import_conflicts(pkg, &[file]);
        let objects = c.types.pkg(pkg).objects.borrow().clone();
        c.direct_cycles(&objects);
        c.package_objects(pkg);
        c.process_delayed(0);
        c.init_order(pkg);
        if c.errors == 0 {
            c.monomorph();
        }
        if complete && c.errors == 0 {
            c.missing_bodies(pkg, &FxHashSet::default());
        }
    }

    /// Resolves one object's declaration.
    pub fn resolve_object(s: &mut Session, obj: ObjId) {
        let Some(pkg) = s.types.obj(obj).pkg else { return };
        let mut c = Checker::new(s, pkg);
        c.obj_decl(obj);
        c.process_delayed(0);
    }

    /// Looks a package-level name of a library up, collecting first if needed.
    pub fn lookup_package(s: &mut Session, pkg: PkgId, name: &str) -> Option<ObjId> {
        let sym = s.types.syms.lookup(name)?;
        let mut c = Checker::new(s, pkg);
        c.ensure_collected(pkg);
        let obj = c.types.lookup_pkg(pkg, sym)?;
        c.obj_decl(obj);
        c.process_delayed(0);
        Some(obj)
    }

    /// Resolves the package-level variables of a library package with their
    /// initial values. Returns the package's functions that those refer to,
    /// directly or through others, and whose bodies are still unchecked.
    pub fn resolve_vars(s: &mut Session, pkg: PkgId) -> Vec<ObjId> {
        let mut c = Checker::new(s, pkg);
        c.ensure_collected(pkg);
        let mut vars = c.types.pkg(pkg).objects.borrow().clone();
        vars.retain(|&o| c.types.obj(o).var_kind().is_some());
        for &o in &vars {
            c.obj_decl(o);
        }
        c.process_delayed(0);
        c.unchecked_funcs(pkg, &vars)
    }

    /// Puts the initial values of a package whose variables are resolved in order.
    pub fn order_vars(s: &mut Session, pkg: PkgId) {
        Checker::new(s, pkg).init_order(pkg);
    }

    /// Checks a function's body that is parsed by now. True if there were no errors.
    pub fn check_body(s: &mut Session, func: ObjId) -> bool {
        let before = s.diags.len();
        let Some(pkg) = s.types.obj(func).pkg else { return true };
        let mut c = Checker::new(s, pkg);
        c.obj_decl(func);
        c.lazy_body(func);
        c.process_delayed(0);
        drop(c);
        s.diags.len() == before
    }

    // Errors.

    fn report(&mut self, mut d: Diagnostic) {
        // What follows from an error that was reported is not worth telling.
        if self.errors > 0 && (d.msg.contains("invalid operand") || d.msg.contains("invalid type")) {
            return;
        }
        if !d.soft {
            self.errors += 1;
        }
        if d.msg.contains(" or later") && d.msg.contains("requires go1.") {
            let file = self.types.file(self.env.file);
            let version = file.version.get();
            d.msg += &match file.declared_version {
                Some(v) if v == version => format!(" (file declares //go:build go1.{v})"),
                _ => format!(" (-lang was set to go1.{version}; check go.mod)"),
            };
        }
        // gc tells the same thing about one line once.
        let line = self.src.position(d.pos).map(|p| (p.file, p.line));
        if line.is_some() && self.last == line && self.diags.last().is_some_and(|l| l.msg == d.msg) {
            return;
        }
        self.last = line;
        self.diags.push(d);
    }
    fn err(&mut self, pos: Pos, code: Code, msg: impl Into<String>) {
        let pos = self.env.err_pos.unwrap_or(pos);
        self.report(Diagnostic::new(code, pos, msg));
    }
    fn soft_err(&mut self, pos: Pos, code: Code, msg: impl Into<String>) {
        self.report(Diagnostic::new(code, pos, msg).soft());
    }

    /// Where gc says an expression begins. That is its leftmost operand, but of
    /// a slice expression the bracket, and of a function type what follows `func`.
    fn start_pos(&self, mut e: ExprId) -> Pos {
        loop {
            e = match self.ast.expr(e) {
                Expr::CompositeLit { ty: Some(x), .. }
                | Expr::Selector { x, .. }
                | Expr::Index { x, .. }
                | Expr::TypeAssert { x, .. }
                | Expr::Call { fun: x, .. }
                | Expr::Binary { x, .. }
                | Expr::KeyValue { key: x, .. } => x,
                Expr::FuncType(_) => {
                    let pos = self.ast.expr_pos(e);
                    return self.src.file(pos).map_or(pos, |file| {
                        let at = (pos.0 - file.base) as usize + "func".len();
                        Pos(file.base + after_blanks(&file.text, at) as u32)
                    });
                }
                _ => return self.ast.expr_pos(e),
            }
        }
    }

    /// Where gc says a function's declaration begins: at what follows `func`.
    fn func_pos(&self, f: &FuncDecl) -> Pos {
        Self::decl_pos(self.ast, self.src, f)
    }
    /// As `func_pos`, of any tree.
    pub(crate) fn decl_pos(ast: &Ast, sources: &SourceMap, f: &FuncDecl) -> Pos {
        let name = ast.ident(f.name).pos;
        let (Some(_), Some(file)) = (f.recv, sources.file(f.pos)) else { return name };
        Pos(file.base + after_blanks(&file.text, (f.pos.0 - file.base) as usize + "func".len()) as u32)
    }
    /// An error at the start of an expression.
    fn err_at(&mut self, e: ExprId, code: Code, msg: impl Into<String>) {
        self.err(self.start_pos(e), code, msg);
    }
    fn version_error(&mut self, pos: Pos, version: u32, what: &str) -> bool {
        if self.env.version >= version {
            return true;
        }
        self.err(pos, Code::UnsupportedFeature, format!("{what} requires go1.{version} or later"));
        false
    }
    fn allow(&self, version: u32) -> bool {
        self.env.version >= version
    }

    // Texts.

    fn ts(&self, t: TypeId) -> String {
        self.types.type_string_in_message(t, Qualifier::Message(self.env.pkg), &|pos| self.place(pos))
    }
    fn es(&self, e: ExprId) -> String {
        crate::syntax::printer::expr_string(self.ast, &self.types.syms, e)
    }
    fn text(&self, s: Symbol) -> &'a str {
        self.types.sym_text(s)
    }
    /// An object's name, with its package's unless that is the current one.
    fn qualified(&self, o: ObjId) -> String {
        let obj = self.types.obj(o);
        let q = obj.pkg.map_or(String::new(), |p| self.types.qualify(p, Qualifier::Message(self.env.pkg)));
        if q.is_empty() { self.text(obj.name).into() } else { format!("{q}.{}", self.text(obj.name)) }
    }
    /// `file:line:col` of a position.
    fn place(&self, pos: Pos) -> String {
        self.src.position(pos).map_or("-".into(), |p| p.to_string())
    }

    // Delayed work.

    fn later(&mut self, f: impl FnOnce(&mut Checker<'a>) + 'a) {
        self.delayed.push(Some((self.env.pkg, self.env.file, self.env.version, Box::new(f))));
    }

    fn process_delayed(&mut self, top: usize) {
        if self.delayed.len() == top {
            return;
        }
        let saved = self.env.clone();
        let mut i = top;
        while i < self.delayed.len() {
            if let Some((pkg, file, version, f)) = self.delayed[i].take() {
                self.env = Env {
                    pkg,
                    file,
                    version,
                    decl: None,
                    scope: None,
                    iota: None,
                    err_pos: None,
                    sig: None,
                    in_tparams: false,
                    ..saved.clone()
                };
                f(self);
            }
            i += 1;
        }
        self.delayed.truncate(top);
        self.env = saved;
    }

    // Scopes.

    fn open_scope(&mut self) {
        self.scopes.push(Scope { parent: self.env.scope, names: vec![] });
        self.env.scope = Some(self.scopes.len() as u32 - 1);
    }
    fn close_scope(&mut self) {
        if let Some(s) = self.env.scope {
            self.env.scope = self.scopes[s as usize].parent;
        }
    }

    /// The object that `name` denotes here, if it is declared.
    fn lookup(&self, name: Symbol) -> Option<ObjId> {
        let mut scope = self.env.scope;
        while let Some(s) = scope {
            let s = &self.scopes[s as usize];
            if let Some(&(_, o)) = s.names.iter().find(|(n, _)| *n == name) {
                return Some(o);
            }
            scope = s.parent;
        }
        if let Some(&o) = self.types.file(self.env.file).scope.borrow().get(&name) {
            return Some(o);
        }
        let p = self.types.pkg(self.env.pkg);
        if let Some(&o) = p.scope.borrow().get(&name) {
            match &*p.hidden.borrow() {
                Some(old) if self.declares(o) => {
                    if let Some(&old) = old.get(&name) {
                        return Some(old);
                    }
                }
                _ => return Some(o),
            }
        }
        self.types.universe.scope.get(&name).copied()
    }

    /// Whether `o` is a variable or constant that the declaration which is being
    /// resolved declares: an input's own initial value refers to what the name denoted
    /// before, as it would within a function.
    fn declares(&self, o: ObjId) -> bool {
        let o = self.types.obj(o);
        let number = |d: DeclId| self.types.decl(d).decl;
        let own = self.env.decl.map(number);
        own.is_some() && o.decl.get().map(number) == own && !o.is_func() && !o.is_type_name()
    }

    /// Puts a local object into the innermost scope and says what is wrong with that.
    fn declare(&mut self, obj: ObjId, ident: Option<IdentId>) -> bool {
        let o = self.types.obj(obj);
        if o.name != Symbol::BLANK
            && o.name != Symbol::EMPTY
            && let Some(s) = self.env.scope
        {
            let names = &mut self.scopes[s as usize].names;
            if let Some(&(_, alt)) = names.iter().find(|(n, _)| *n == o.name) {
                let alt = self.types.obj(alt);
                let msg = format!("{} redeclared in this block", self.text(o.name));
                let mut d = Diagnostic::new(Code::DuplicateDecl, o.pos, msg);
                if alt.pos != Pos::NONE {
                    d = d.label(alt.pos, format!("other declaration of {}", self.text(o.name)));
                }
                self.report(d);
                return false;
            }
            names.push((o.name, obj));
        }
        if let Some(id) = ident {
            self.record_def(id, obj);
        }
        true
    }

    // Records.

    fn record_def(&mut self, id: IdentId, obj: ObjId) {
        self.info.objs[id.index()] = Some(obj);
    }
    fn record_use(&mut self, id: IdentId, obj: ObjId) {
        self.info.objs[id.index()] = Some(obj);
    }
    fn mark_used(&self, obj: ObjId) {
        self.types.obj(obj).used.set(true);
    }
    fn new_const(&self, c: Constant) -> ConstId {
        self.types.add_const(c)
    }
    fn val(&self, c: ConstId) -> &'a Constant {
        self.types.constant(c)
    }

    /// Adds a dependency of the current declaration on a package-level object.
    fn add_dep(&mut self, to: ObjId) {
        let o = self.types.obj(to);
        if o.decl.get().is_none() || o.is_type_name() {
            return;
        }
        if let Some(from) = self.env.decl {
            let mut deps = self.types.decl(from).deps.borrow_mut();
            if !deps.contains(&to) {
                deps.push(to);
            }
        }
    }

    fn enter(&mut self, e: ExprId) -> bool {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            if self.depth == MAX_DEPTH + 1 {
                self.err_at(e, Code::Other, "expression nested too deeply");
            }
            self.depth -= 1;
            return false;
        }
        true
    }
    fn leave(&mut self) {
        self.depth -= 1;
    }
}
