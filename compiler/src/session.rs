//! Everything about one program: sources, tree, types, facts, findings. What
//! the library's packages declare is resolved when something refers to it, and
//! their function bodies are parsed and checked when someone asks.

use crate::check::Checker;
use crate::cover::Cover;
use crate::diagnostic::Diagnostic;
use crate::load::{Loader, Module};
use crate::syntax::ast::{Ast, Body, Decl, FuncDecl};
use crate::syntax::parser::parse_body;
use crate::syntax::source::SourceMap;
use crate::types::Types;
use crate::types::info::Info;
use crate::types::lookup::Found;
use crate::types::object::{ObjId, PkgId};
use crate::types::repr::{Type, TypeId};
use crate::undo::Mark;
use rustc_hash::FxHashMap;

/// A program being compiled.
pub struct Session {
    /// The tree of all files.
    pub ast: Ast,
    /// The texts of all files.
    pub sources: SourceMap,
    /// Types, objects, constants, packages and names.
    pub types: Types,
    /// Facts about the tree.
    pub info: Info,
    /// Findings, in the order they were made.
    pub diags: Vec<Diagnostic>,
    /// Where sources come from.
    pub loader: Box<dyn Loader>,
    /// Whether a function of the program must have a body, as for `go build`;
    /// without, it may be written elsewhere, as for `go tool compile`.
    pub complete: bool,
    /// Whether the compiler alone has its say, as for `go tool compile`. Otherwise
    /// the go command reads what files import before it, and complains first.
    pub alone: bool,
    /// Whether the program is to be run, and has to be package main.
    pub runs: bool,
    /// Whether the program is of Go's library.
    pub std: bool,
    /// The packages whose code is counted, if any is.
    pub cover: Option<Cover>,
    /// The module around the program, once it was loaded.
    pub module: Option<Module>,
    /// The import path of the folder the program lies in.
    pub(crate) program_path: String,
    /// Functions without bodies and variables that `go:linkname` binds: to what
    /// they stand for.
    pub links: FxHashMap<ObjId, ObjId>,
    pub(crate) pkg_by_path: FxHashMap<String, PkgId>,
    /// Packages that were loaded for an interactive input and not yet initialized.
    pub(crate) uninitialized: Vec<PkgId>,
    /// Where the tables ended before the first interactive input.
    pub(crate) base: Option<crate::types::Extent>,
    /// Where the tables ended before the last interactive input, while that may
    /// still be taken back.
    pub(crate) mark: Option<Mark>,
}

impl Session {
    /// An empty program.
    pub fn new(loader: Box<dyn Loader>) -> Session {
        let types = Types::new();
        let unsafe_pkg = types.universe.unsafe_pkg.map(|p| ("unsafe".to_string(), p));
        Session {
            ast: Ast::default(),
            sources: SourceMap::default(),
            types,
            info: Info::default(),
            diags: vec![],
            loader,
            complete: true,
            alone: false,
            runs: false,
            std: false,
            cover: None,
            module: None,
            program_path: String::new(),
            links: FxHashMap::default(),
            pkg_by_path: unsafe_pkg.into_iter().collect(),
            uninitialized: vec![],
            base: None,
            mark: None,
        }
    }

    /// The declaration of a function or method; None for interface methods.
    pub fn func_decl(&self, func: ObjId) -> Option<FuncDecl> {
        let d = self.types.obj(func).decl.get()?;
        match self.ast.decls[self.types.decl(d).decl as usize] {
            Decl::Func(f) => Some(f),
            _ => None,
        }
    }

    /// Checks all packages, each after those it imports, up to the first of the
    /// program's own that has errors. Of library packages only the variables are
    /// resolved, because they have to be initialized.
    pub fn check_all(&mut self) -> bool {
        for p in self.packages() {
            if self.types.pkg(p).library {
                self.order_library(p);
            } else if !Checker::check_package(self, p) {
                return false;
            }
        }
        true
    }

    pub(crate) fn order_library(&mut self, p: PkgId) {
        // The functions that initial values call tell what those depend on.
        let mut tried: Vec<ObjId> = vec![];
        loop {
            let mut funcs = Checker::resolve_vars(self, p);
            funcs.retain(|f| !tried.contains(f));
            if funcs.is_empty() {
                break;
            }
            for f in funcs {
                self.check_func_body(f);
                tried.push(f);
            }
        }
        Checker::order_vars(self, p);
    }

    /// The type of an object, whose declaration is resolved if it was not yet.
    pub fn resolve(&mut self, obj: ObjId) -> TypeId {
        if self.types.obj(obj).ty() == TypeId::NONE {
            Checker::resolve_object(self, obj);
        }
        self.types.obj(obj).ty()
    }

    /// The package with the given import path, if it was loaded.
    pub fn package(&self, import_path: &str) -> Option<PkgId> {
        self.pkg_by_path.get(import_path).copied()
    }

    /// Checks the body of a library's function, parsing it first if that was
    /// put off. False if there are errors.
    pub fn check_func_body(&mut self, func: ObjId) -> bool {
        let Some(d) = self.types.obj(func).decl.get() else { return true };
        if self.types.decl(d).body_checked.get() {
            return true;
        }
        self.reach();
        let index = self.types.decl(d).decl;
        if let Decl::Func(f) = self.ast.decls[index as usize]
            && let Body::Lazy { lbrace, rbrace } = f.body
            && let Some((block, mut diags)) = self.for_good(|s| {
                let file = s.sources.file(lbrace)?;
                Some(parse_body(&mut s.ast, &mut s.types.syms, file, lbrace, rbrace))
            })
        {
            let ok = diags.is_empty();
            self.diags.append(&mut diags);
            self.ast.decls[index as usize] = Decl::Func(FuncDecl { body: Body::Block(block), ..f });
            if !ok {
                return false;
            }
        }
        Checker::check_body(self, func)
    }

    /// The signature of a method that was looked up, with the type arguments of
    /// the type it belongs to.
    pub fn method_sig(&mut self, m: &Found) -> TypeId {
        if m.ty != TypeId::NONE {
            return m.ty;
        }
        let t = self.resolve(m.obj);
        if let Type::Signature(sig) = self.types.get(t)
            && let Some(s) = self.types.method_subst(m.base, sig)
        {
            return self.types.subst(t, s);
        }
        t
    }

    /// All packages in the order in which they are initialized: package runtime
    /// and what it imports, then always the first by import path of those whose
    /// imports are initialized.
    pub fn init_sequence(&self) -> Vec<PkgId> {
        let imports = |p: PkgId| self.types.pkg(p).imports.borrow();
        let mut early = rustc_hash::FxHashSet::default();
        let mut reached: Vec<PkgId> = self.package("runtime").into_iter().collect();
        while let Some(p) = reached.pop() {
            if early.insert(p) {
                reached.extend(imports(p).iter());
            }
        }
        let mut left = self.packages();
        left.sort_by(|a, b| self.types.pkg(*a).path.cmp(&self.types.pkg(*b).path));
        left.sort_by_key(|p| !early.contains(p));
        let (mut order, mut done) = (vec![], rustc_hash::FxHashSet::default());
        while !left.is_empty() {
            let ready = left.iter().position(|p| imports(*p).iter().all(|d| done.contains(d)));
            let p = left.remove(ready.unwrap_or(0));
            done.insert(p);
            order.push(p);
        }
        order
    }

    /// All packages, each after those it imports; the program's is last.
    pub fn packages(&self) -> Vec<PkgId> {
        self.types.packages().collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn can_move_between_threads() {
        fn send<T: Send>() {}
        send::<super::Session>();
    }
}
