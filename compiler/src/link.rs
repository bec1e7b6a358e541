//! What `go:linkname` binds, as the linker does: a function without a body to the
//! one that has its symbol, a variable to the storage of the one that has it.
//! Symbols are `path.name`, `path.Type.method` and `path.(*Type).method`; the
//! program's package has the path `main`.

use crate::check::Checker;
use crate::session::Session;
use crate::syntax::ast::{Body, Decl};
use crate::syntax::source::Pos;
use crate::types::object::{ObjId, PkgId};
use crate::types::repr::Type;
use rustc_hash::FxHashMap;

impl Session {
    /// What `obj` stands for: itself, unless it is bound to something else.
    pub fn linked(&self, mut obj: ObjId) -> ObjId {
        // `link` binds nothing in circles.
        while let Some(o) = self.links.get(&obj) {
            obj = *o;
        }
        obj
    }

    /// A declared function's symbol, as tracebacks print it; `native` if it has no body.
    pub fn symbol(&self, obj: ObjId, native: bool) -> String {
        let o = self.types.obj(obj);
        let pkg = o.pkg.map_or("", |p| &self.types.pkg(p).path);
        let name = self.types.name(obj);
        if name == "init"
            && let Some(p) = o.pkg
            && let Some(i) = self.types.pkg(p).inits.borrow().iter().position(|f| *f == obj)
        {
            return format!("{pkg}.init.{i}");
        }
        if native {
            return format!("{pkg}.{name}");
        }
        let Some(f) = o.func() else { return format!("{pkg}.{name}") };
        let generic = self.types.sig(o.ty()).is_some_and(|s| !s.tparams.is_empty());
        let dots = if generic { "[...]" } else { "" };
        if let Some(recv) = f.recv_type.get() {
            let rt = self.types.name(recv);
            let targs = self.types.sig(o.ty()).is_some_and(|s| !s.recv_tparams.is_empty());
            let rdots = if targs { "[...]" } else { "" };
            return if f.ptr_recv.get() {
                format!("{pkg}.(*{rt}{rdots}).{name}{dots}")
            } else {
                format!("{pkg}.{rt}{rdots}.{name}{dots}")
            };
        }
        format!("{pkg}.{name}{dots}")
    }

    /// Binds what the packages of the program link by name. The linker's complaints
    /// of functions that are called and have no body anywhere.
    pub(crate) fn link(&mut self) -> Vec<String> {
        let program: Vec<PkgId> =
            self.packages().into_iter().filter(|p| !self.types.pkg(*p).library).collect();
        let named: Vec<(ObjId, String)> =
            program.iter().flat_map(|p| self.types.pkg(*p).linknames.borrow().clone()).collect();
        let mut defined: FxHashMap<&str, ObjId> = FxHashMap::default();
        for (obj, symbol) in named.iter().filter(|(o, _)| self.has_body(*o)) {
            defined.insert(symbol, *obj);
        }
        for (obj, symbol) in &named {
            if self.has_body(*obj) {
                continue;
            }
            let found = defined.get(symbol.as_str()).copied().or_else(|| self.lookup_symbol(symbol));
            match found.filter(|o| self.fits(*obj, *o) && self.linked(*o) != *obj) {
                Some(o) => {
                    self.links.insert(*obj, o);
                }
                // Variables of one symbol share what the first of them has.
                None if !self.types.obj(*obj).is_func() => {
                    defined.insert(symbol, *obj);
                }
                None => {}
            }
        }
        // Functions of the library without bodies are natives.
        let native = |o: ObjId| self.types.obj(o).pkg.is_some_and(|p| self.types.pkg(p).library);
        let bodiless = |o: ObjId| self.types.obj(o).is_func() && !self.has_body(o) && !native(o);
        let missing = named.iter().filter(|(o, _)| bodiless(self.linked(*o)));
        let mut told: Vec<(Pos, String)> =
            missing.flat_map(|(obj, symbol)| self.unbound(*obj, symbol)).collect();
        told.sort();
        told.into_iter().map(|(_, msg)| msg).collect()
    }

    /// Whether `to` is of the kind that `obj` is, and has code or storage of its own,
    /// which generic functions have not.
    fn fits(&self, obj: ObjId, to: ObjId) -> bool {
        let (obj, to) = (self.types.obj(obj), self.types.obj(to));
        let generic =
            self.types.sig(to.ty()).is_some_and(|s| !s.tparams.is_empty() || !s.recv_tparams.is_empty());
        !generic && obj.is_func() == to.is_func() && obj.var_kind().is_some() == to.var_kind().is_some()
    }

    fn has_body(&self, obj: ObjId) -> bool {
        self.func_decl(obj).is_some_and(|d| !matches!(d.body, Body::None))
    }

    /// The object with that symbol, by its name.
    fn lookup_symbol(&mut self, symbol: &str) -> Option<ObjId> {
        let dot = symbol.rfind('/').unwrap_or(0);
        let dot = dot + symbol[dot..].find('.')?;
        let (path, name) = (&symbol[..dot], &symbol[dot + 1..]);
        let pkg = *self.pkg_by_path.get(path)?;
        let Some((base, method)) = name.split_once('.') else {
            return Checker::lookup_package(self, pkg, name);
        };
        let base = Checker::lookup_package(self, pkg, base.trim_start_matches("(*").trim_end_matches(')'))?;
        let method = self.types.syms.lookup(method)?;
        let t = self.resolve(base);
        let Type::Named(n) = self.types.get(t) else { return None };
        n.methods.borrow().iter().copied().find(|m| self.types.obj(*m).name == method)
    }

    /// A complaint for each function that mentions `obj`, and where that is.
    fn unbound(&self, obj: ObjId, symbol: &str) -> Vec<(Pos, String)> {
        let uses: Vec<_> = (0..self.ast.idents.len())
            .filter(|i| self.info.objs.get(*i).copied().flatten() == Some(obj))
            .map(|i| self.ast.idents[i].pos)
            .collect();
        let Some(pkg) = self.types.obj(obj).pkg else { return vec![] };
        let mut found = vec![];
        for &o in self.types.pkg(pkg).objects.borrow().iter() {
            let Some(d) = self.types.obj(o).decl.get().filter(|_| self.types.obj(o).is_func()) else {
                continue;
            };
            let Decl::Func(f) = self.ast.decls[self.types.decl(d).decl as usize] else { continue };
            let Body::Block(body) = f.body else { continue };
            if uses.iter().any(|at| (body.lbrace..=body.rbrace).contains(at)) {
                let name = self.symbol(o, false);
                found.push((f.pos, format!("{name}: relocation target {symbol} not defined")));
            }
        }
        found
    }
}
