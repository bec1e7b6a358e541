//! Everything about one program: sources, tree, types, facts, findings. What
//! the library's packages declare is resolved when something refers to it, and
//! their function bodies are parsed and checked when someone asks.

use crate::diagnostic::Diagnostic;
use crate::load::Loader;
use crate::syntax::ast::{Ast, Decl, FuncDecl};
use crate::syntax::source::SourceMap;
use crate::types::Types;
use crate::types::info::Info;
use crate::types::lookup::Found;
use crate::types::object::{ObjId, PkgId};
use crate::types::repr::{Type, TypeId};

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
}

impl Session {
    /// An empty program.
    pub fn new(loader: Box<dyn Loader>) -> Session {
        Session {
            ast: Ast::default(),
            sources: SourceMap::default(),
            types: Types::new(),
            info: Info::default(),
            diags: vec![],
            loader,
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

    /// The type of an object, whose declaration is resolved if it was not yet.
    pub fn resolve(&mut self, obj: ObjId) -> TypeId {
        self.types.obj(obj).ty()
    }

    /// Checks the body of a library's function, parsing it first if that was
    /// put off. False if there are errors.
    pub fn check_func_body(&mut self, func: ObjId) -> bool {
        let _ = func;
        true
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
