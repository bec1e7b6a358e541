//! What a session's compiler knows, as the parts of the session ask for it: its
//! objects by name, and which packages are imported under which names.

use gopark_bytecode::func::{CodeSource, Derived, Func, FuncRef, NewItems, Unused, Uses};
use gopark_bytecode::typedesc::TypeRef;
use gopark_compiler::lower::Lowerer;
use gopark_compiler::types::object::{ObjId, PkgId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The name of the package that shows values, in generated files.
pub const SHOW: &str = "_repl";

/// The compiler, shared by the session and the vm.
#[derive(Clone)]
pub struct Shared(pub Arc<Mutex<Lowerer>>);

impl Shared {
    pub fn lock(&self) -> MutexGuard<'_, Lowerer> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CodeSource for Shared {
    fn lower(&mut self, f: FuncRef) -> Result<Func, String> {
        self.lock().lower(f)
    }
    fn take_new(&mut self) -> NewItems {
        self.lock().take_new()
    }
    fn derive(&mut self, d: Derived) -> TypeRef {
        self.lock().derive(d)
    }
    fn position(&self, pos: u32) -> Option<(String, u32)> {
        self.lock().position(pos)
    }
    fn forget(&mut self, f: FuncRef) -> bool {
        self.lock().forget(f)
    }
    fn before_inputs(&self) -> Option<(usize, usize, usize)> {
        self.lock().before_inputs()
    }
    fn left(&self) -> usize {
        self.lock().left()
    }
    fn sweep(&mut self, vm: &mut dyn Uses) -> Unused {
        self.lock().sweep(vm)
    }
    fn entry(&mut self) -> FuncRef {
        self.lock().entry()
    }
    fn method_type(&mut self, id: u32) -> Option<TypeRef> {
        self.lock().method_type(id)
    }
    fn named_type(&mut self, pkg: &str, name: &str) -> Option<TypeRef> {
        self.lock().named_type(pkg, name)
    }
}

/// What is imported.
#[derive(Default)]
pub struct Imports {
    /// What the user imported: by the name that qualifies, (spec's name, path).
    pub declared: BTreeMap<String, (String, String)>,
    /// Packages that were imported by themselves, which was told.
    pub by_itself: BTreeSet<String>,
}

/// What a session declares, as completion asks for it.
pub struct View {
    pub shared: Shared,
    /// The session's package.
    pub main: PkgId,
    pub imports: Arc<Mutex<Imports>>,
}

impl View {
    /// The compiler, for as long as nothing has to be compiled.
    pub fn lock(&self) -> MutexGuard<'_, Lowerer> {
        self.shared.lock()
    }

    /// The package-level object of that name.
    pub fn object(&self, name: &str) -> Option<ObjId> {
        let lw = self.lock();
        let sym = lw.sess.types.syms.lookup(name)?;
        lw.sess.types.lookup_pkg(self.main, sym)
    }

    /// The path of what was imported under that name.
    pub fn imported(&self, name: &str) -> Option<String> {
        imported(&self.imports).declared.get(name).map(|i| i.1.clone())
    }

    /// Import declarations for what `qualifiers` name, if that is packages, and
    /// those of them that nobody imported: name and path.
    pub fn imports(&self, qualifiers: &[String]) -> (String, Vec<(String, &'static str)>) {
        let (mut out, mut new) = (String::new(), vec![]);
        let imports = imported(&self.imports);
        for (by, (name, path)) in &imports.declared {
            if by.starts_with(". ") || qualifiers.contains(by) && self.object(by).is_none() {
                out.push_str(&import(name, path));
            }
        }
        if qualifiers.iter().any(|q| q == SHOW) {
            out.push_str(&import(SHOW, "internal/repl"));
        }
        for q in qualifiers {
            if !imports.declared.contains_key(q)
                && self.object(q).is_none()
                && let Some(path) = library(q)
            {
                out.push_str(&import("", path));
                new.push((q.clone(), path));
            }
        }
        (out, new)
    }
}

/// What is imported now.
pub fn imported(imports: &Mutex<Imports>) -> MutexGuard<'_, Imports> {
    imports.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An import declaration and what separates it from the next.
pub fn import(name: &str, path: &str) -> String {
    let space = if name.is_empty() { "" } else { " " };
    format!("import {name}{space}{path:?}; ")
}

/// `v2` and the like.
pub fn is_version(part: &str) -> bool {
    part.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

/// The library's package that is called `name`: of several, that with the shortest path.
pub fn library(name: &str) -> Option<&'static str> {
    if name == "unsafe" {
        // It has no sources.
        return Some("unsafe");
    }
    gopark_stdlib::packages()
        .filter(|p| !p.split('/').any(|part| part == "internal") && p.rsplit('/').next() == Some(name))
        .min_by_key(|p| p.len())
}
