//! What lowering asks the checked program.

use crate::check::Checker;
use crate::session::Session;
use crate::syntax::source::Pos;
use crate::types::object::{Initializer, ObjId, PkgId, VarKind};
use rustc_hash::FxHashSet;

impl Session {
    /// The steps that initialize a package's variables, in order. Of a library
    /// package these are all its variables with initial values, in source
    /// order but for those that others need; what its functions refer to is
    /// the library's own care.
    pub fn init_order(&mut self, pkg: PkgId) -> Vec<Initializer> {
        if !self.types.pkg(pkg).library {
            return self.types.pkg(pkg).init_order.borrow().clone();
        }
        let path = self.types.pkg(pkg).path.clone();
        // Collects what the package declares.
        self.lookup(&path, "init");
        let objects = self.types.pkg(pkg).objects.borrow().clone();
        let mut out = vec![];
        let mut seen = FxHashSet::default();
        for obj in objects {
            self.init_var(pkg, obj, &mut seen, &mut out);
        }
        out
    }

    fn init_var(&mut self, pkg: PkgId, obj: ObjId, seen: &mut FxHashSet<ObjId>, out: &mut Vec<Initializer>) {
        let o = self.types.obj(obj);
        if o.var_kind() != Some(VarKind::Package) || o.pkg != Some(pkg) || !seen.insert(obj) {
            return;
        }
        self.resolve(obj);
        let Some(d) = self.types.obj(obj).decl.get() else { return };
        let decl = self.types.decl(d);
        let Some(rhs) = decl.init else { return };
        let lhs: Box<[ObjId]> = if decl.lhs.is_empty() { Box::new([obj]) } else { decl.lhs.clone() };
        let deps = decl.deps.borrow().clone();
        for dep in deps {
            self.init_var(pkg, dep, seen, out);
        }
        seen.extend(lhs.iter().copied());
        out.push(Initializer { lhs, rhs });
    }

    /// The language version in force at `pos`, as N of `go1.N`.
    pub fn version_at(&self, pos: Pos) -> u32 {
        let Some(file) = self.sources.file(pos) else { return u32::MAX };
        let base = Pos(file.base);
        for p in self.types.packages() {
            for f in self.types.pkg(p).files.borrow().iter() {
                let f = self.types.file(*f);
                if f.base == base {
                    return f.version.get();
                }
            }
        }
        u32::MAX
    }
<<<<<<< HEAD
    /// The object `name` of the loaded package `path`.
    pub fn library_object(&mut self, path: &str, name: &str) -> Option<ObjId> {
        let pkg = self.package(path)?;
        Checker::lookup_package(self, pkg, name)
    }
=======
>>>>>>> 74fde3b (Library packages initialize all their variables)
}
