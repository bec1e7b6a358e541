//! Whether compiler directives fit the declarations they stand before: told as
//! gc does when it writes a package that has no other error.

use super::Checker;
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::directives::{Directive, On, is_for_functions, is_known};
use crate::types::constant::unquote;
use crate::types::object::*;
use rustc_hash::FxHashSet;

impl<'a> Checker<'a> {
    /// Checks all directives of the package's files. The objects that `go:linkname` names.
    pub(super) fn directives(&mut self, pkg: PkgId) -> FxHashSet<ObjId> {
        let mut linked = FxHashSet::default();
        for f in self.types.pkg(pkg).files.borrow().clone() {
            let file = self.types.file(f);
            self.env.file = f;
            for d in &file.directives {
                match d.on {
                    None => self.linkname(pkg, file.decls, d, &mut linked),
                    Some(on) => self.directive(file.decls, d, on),
                }
            }
        }
        linked
    }

    fn directive(&mut self, decls: List<Decl>, d: &Directive, on: On) {
        let verb = d.verb();
        if verb == "go:embed" {
            let problem = match on {
                On::Var => self.embed(decls, d),
                _ => Some("misplaced go:embed directive".into()),
            };
            if let Some(msg) = problem {
                self.err(d.pos, Code::Other, msg);
            }
            return;
        }
        let fits = match on {
            On::File => verb == "go:build",
            On::Func => is_for_functions(verb),
            _ => false,
        };
        if is_known(verb) && !fits {
            self.err(d.pos, Code::Other, "misplaced compiler directive");
        }
        // A body is what may let its arguments escape.
        if on == On::Func && verb == "go:noescape" {
            let funcs = self.ast.list(decls).iter().filter_map(|decl| match decl {
                Decl::Func(f) => Some((self.func_pos(f), f.body)),
                _ => None,
            });
            let mut its = funcs.filter(|&(pos, _)| pos == d.at);
            if let Some((pos, Body::Block(_) | Body::Lazy { .. })) = its.next() {
                self.err(pos, Code::Other, "can only use //go:noescape with external func implementations");
            }
        }
    }

    fn imports(&self, decls: List<Decl>, wanted: &str) -> bool {
        self.ast.list(decls).iter().any(|d| match d {
            Decl::Import { path, .. } => match self.ast.expr(*path) {
                Expr::BasicLit { text, .. } => {
                    unquote(self.text(text)).is_some_and(|(b, _)| b == wanted.as_bytes())
                }
                _ => false,
            },
            _ => false,
        })
    }

    /// What is wrong with a variable's `go:embed`.
    fn embed(&self, decls: List<Decl>, d: &Directive) -> Option<String> {
        if !self.imports(decls, "embed") {
            return Some(
                "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)".into(),
            );
        }
        let declared = self.ast.decls.iter().find_map(|decl| match decl {
            Decl::Var { names, ty, values, .. } => {
                let first = self.ast.list(*names).first()?;
                (self.ast.ident(*first).pos == d.at).then_some((*names, *ty, *values))
            }
            _ => None,
        });
        let (names, ty, values) = declared?;
        let msg = if names.len > 1 {
            "go:embed cannot apply to multiple vars"
        } else if !values.is_empty() {
            "go:embed cannot apply to var with initializer"
        } else if ty.is_none() {
            "go:embed cannot apply to var without type"
        } else if d.inside {
            "go:embed cannot apply to var inside func"
        } else {
            let version = self.types.file(self.env.file).version.get();
            return (version < 16).then(|| {
                format!("go:embed requires go1.16 or later (-lang was set to go1.{version}; check go.mod)")
            });
        };
        Some(msg.into())
    }

    fn linkname(&mut self, pkg: PkgId, decls: List<Decl>, d: &Directive, linked: &mut FxHashSet<ObjId>) {
        let verb = d.verb();
        let mut words = d.text.split_whitespace().skip(1);
        let (local, remote) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let msg = if !self.imports(decls, "unsafe") {
            format!("//{verb} only allowed in Go files that import \"unsafe\"")
        } else if remote.contains('[') && remote.contains(']') {
            format!("//{verb} reference of an instantiation is not allowed")
        } else {
            let sym = self.types.syms.lookup(local);
            let obj = sym.and_then(|s| self.types.lookup_pkg(pkg, s));
            match obj.filter(|&o| self.types.obj(o).is_func() || self.types.obj(o).var_kind().is_some()) {
                Some(o) if linked.insert(o) => return,
                Some(_) => format!("duplicate //{verb} for {local}"),
                None if self.types.file(self.env.file).version.get() < 18 => return,
                None => format!("//{verb} must refer to declared function or variable"),
            }
        };
        self.err(d.pos, Code::Other, msg);
    }
}
