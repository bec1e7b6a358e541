//! What lowering asks the checked program.

use crate::check::Checker;
use crate::session::Session;
use crate::syntax::source::Pos;
use crate::types::object::{Initializer, ObjId, PkgId};

impl Session {
    /// The steps that initialize a package's variables, in order.
    pub fn init_order(&self, pkg: PkgId) -> Vec<Initializer> {
        self.types.pkg(pkg).init_order.borrow().clone()
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
    /// The object `name` of the loaded package `path`.
    pub fn library_object(&mut self, path: &str, name: &str) -> Option<ObjId> {
        let pkg = self.package(path)?;
        Checker::lookup_package(self, pkg, name)
    }
}
