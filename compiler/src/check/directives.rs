//! Whether compiler directives fit the declarations they stand before: told as
//! gc does when it writes a package that has no other error.

use super::Checker;
use crate::diagnostic::Code;
use crate::syntax::ast::*;
use crate::syntax::directives::{Directive, On, is_for_functions, is_known, patterns};
use crate::types::constant::unquote;
use crate::types::object::*;
use crate::types::repr::*;
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

    /// Notes which variables hold embedded files. What is wrong with that, gc tells
    /// last of all.
    pub(super) fn embeds(&mut self, pkg: PkgId) {
        let mut found: Vec<Embed> = vec![];
        let files = self.types.pkg(pkg).files.borrow().clone();
        for d in files.iter().flat_map(|f| &self.types.file(*f).directives) {
            if d.verb() != "go:embed" {
                continue;
            }
            let at_name = |&&o: &&ObjId| self.types.obj(o).pos == d.at;
            let Some(var) = self.types.pkg(pkg).objects.borrow().iter().find(at_name).copied() else {
                continue;
            };
            let t = self.types.obj(var).ty.get();
            let Some(kind) = self.embed_kind(t) else {
                let t = self.ts(t);
                self.err(d.at, Code::Other, format!("go:embed cannot apply to var of type {t}"));
                continue;
            };
            let embeddable = &self.types.pkg(pkg).embeddable;
            let patterns = patterns(d.pos, &d.text).unwrap_or_default();
            let files = patterns.iter().filter_map(|p| embeddable.borrow().1.get(&p.text).cloned()).flatten();
            match found.iter_mut().find(|e| e.var == var) {
                Some(e) => e.files.extend(files),
                None => found.push(Embed { var, kind, files: files.collect() }),
            }
        }
        for e in &mut found {
            e.files.sort();
            e.files.dedup();
            if e.kind != EmbedKind::Files && e.files.len() > 1 {
                let o = self.types.obj(e.var);
                let t = self.ts(o.ty.get());
                self.err(o.pos, Code::Other, format!("invalid go:embed: multiple files for type {t}"));
            }
        }
        *self.types.pkg(pkg).embeds.borrow_mut() = found;
    }

    fn embed_kind(&self, t: TypeId) -> Option<EmbedKind> {
        if let Type::Named(n) = self.types.get(t) {
            let o = self.types.obj(n.obj);
            if o.pkg.is_some_and(|p| self.types.pkg(p).path == "embed") && self.text(o.name) == "FS" {
                return Some(EmbedKind::Files);
            }
        }
        match self.types.under(t) {
            Type::Basic(b) if b.kind.is_string() => Some(EmbedKind::String),
            Type::Slice(elem) if self.types.identical(self.types.underlying(*elem), TypeId::BYTE) => {
                Some(EmbedKind::Bytes)
            }
            _ => None,
        }
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
                Some(o) if linked.insert(o) => {
                    let symbol = match remote {
                        "" => format!("{}.{local}", self.types.pkg(pkg).path),
                        _ => remote.to_string(),
                    };
                    self.types.pkg(pkg).linknames.borrow_mut().push((o, symbol));
                    return;
                }
                Some(_) => format!("duplicate //{verb} for {local}"),
                None if self.types.file(self.env.file).version.get() < 18 => return,
                None => format!("//{verb} must refer to declared function or variable"),
            }
        };
        self.err(d.pos, Code::Other, msg);
    }
}
