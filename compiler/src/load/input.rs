//! Inputs of an interactive session: files that join the main package one by
//! one while the program runs. What an input declares takes the place of what
//! earlier ones declared under the same names; whoever referred to the old
//! objects keeps them. An input with errors changes nothing. The cost of an
//! input does not depend on how many came before, and what it has brought can be
//! taken back as long as nothing else was compiled (`undo_input`).

use crate::check::Checker;
use crate::diagnostic::{Code, Diagnostic};
use crate::session::Session;
use crate::syntax::ast::{Body, Decl, ExprId, IdentId, Stmt};
use crate::syntax::parser::{ParseMode, parse_file};
use crate::syntax::symbol::Symbol;
use crate::types::info::TypeAndValue;
use crate::types::object::{FileId, FileInfo, Initializer, ObjId, PkgId};
use std::cell::{Cell, RefCell};

/// An accepted input, ready to be lowered.
#[derive(Clone, Debug)]
pub struct Input {
    /// The package that it joined.
    pub pkg: PkgId,
    /// Library packages that came with it, in the order of their initialization.
    pub packages: Vec<PkgId>,
    /// Its package-level variables in the order of their initialization.
    pub steps: Vec<Initializer>,
    /// What it declares, in source order.
    pub objects: Vec<ObjId>,
}

impl Session {
    /// Adds a file to the checked package `pkg`. Unused variables and imports
    /// are no errors. The errors otherwise; nothing is declared then.
    pub fn add_input(&mut self, pkg: PkgId, name: &str, text: &str) -> Result<Input, Vec<Diagnostic>> {
        let loaded = self.types.packages().count();
        self.begin_input(pkg);
        let result = self.try_input(pkg, name, text);
        // Packages that came with an input with errors wait for the next one.
        let new: Vec<PkgId> = self.types.packages().skip(loaded).collect();
        for p in &new {
            self.order_library(*p);
        }
        self.uninitialized.extend(new);
        let mut input = result?;
        if !self.uninitialized.is_empty() {
            let waiting = std::mem::take(&mut self.uninitialized);
            input.packages = self.init_sequence();
            input.packages.retain(|p| waiting.contains(p));
        }
        Ok(input)
    }

    /// Checks an operand without anything coming of it: `text` is a file of
    /// package `pkg` whose only declaration is `func _() { _ = OPERAND }`. Shows
    /// `look` what the operand denotes, even if it is no value.
    pub fn operand<R: Default>(
        &mut self,
        pkg: PkgId,
        text: &str,
        look: impl FnOnce(&mut Session, TypeAndValue) -> R,
    ) -> R {
        let files = self.types.file_count();
        // What is wrong with it, the mode of the operand says.
        let _ = self.add_input(pkg, "operand", text);
        let operand = (self.types.file_count() > files).then(|| self.last_operand()).flatten();
        let found = operand.map_or(R::default(), |e| look(self, self.info.tv(e)));
        self.undo_input();
        found
    }

    /// The right side of the assignment that the last file is there for.
    fn last_operand(&self) -> Option<ExprId> {
        let file = self.types.file(FileId(self.types.file_count() as u32 - 1));
        let Decl::Func(f) = *self.ast.list(file.decls).last()? else { return None };
        let Body::Block(b) = f.body else { return None };
        match self.ast.stmt(*self.ast.list(b.stmts).first()?) {
            Stmt::Assign { rhs, .. } => self.ast.list(rhs).first().copied(),
            _ => None,
        }
    }

    fn try_input(&mut self, pkg: PkgId, name: &str, text: &str) -> Result<Input, Vec<Diagnostic>> {
        self.diags.clear();
        self.sources.add(name, text);
        let Some(file) = self.sources.files.last() else { return Err(vec![]) };
        let (f, diags) = parse_file(&mut self.ast, &mut self.types.syms, file, ParseMode::default());
        if !diags.is_empty() {
            return Err(diags);
        }
        // It shows values with a package of the library's own.
        self.for_good(|s| s.load_imports(&f, true, &mut vec![]));
        if !self.diags.is_empty() {
            return Err(std::mem::take(&mut self.diags));
        }
        let version = self.types.pkg(pkg).version;
        let file = self.types.add_file(FileInfo {
            decls: f.decls,
            package: f.package,
            base: f.base,
            pkg,
            version: Cell::new(version),
            directives: f.directives,
            declared_version: None,
            scope: RefCell::default(),
            imports: RefCell::default(),
        });
        let names: Vec<Symbol> =
            self.declared(&f.decls.range().map(|i| self.ast.decls[i]).collect::<Vec<_>>());
        let p = self.types.pkg(pkg);
        let hidden: Vec<(Symbol, Option<ObjId>)> = {
            let mut scope = p.scope.borrow_mut();
            names.iter().map(|n| (*n, scope.remove(n))).collect()
        };
        if let Some(mark) = &mut self.mark {
            mark.hidden = hidden.clone();
        }
        let objects = p.objects.take();
        let order = p.init_order.take();
        p.methods.take();
        p.files.borrow_mut().push(file);

        let old = hidden.iter().filter_map(|(n, o)| o.map(|o| (*n, o))).collect();
        p.hidden.replace(Some(old));

        Checker::check_input(self, pkg, file);

        let p = self.types.pkg(pkg);
        p.hidden.take();
        let steps = p.init_order.replace(order);
        let new = p.objects.replace(objects);
        let mut diags = std::mem::take(&mut self.diags);
        diags.retain(|d| !matches!(d.code, Code::UnusedVar | Code::UnusedImport));
        if !diags.is_empty() {
            let mut scope = p.scope.borrow_mut();
            for (name, old) in hidden {
                match old {
                    Some(o) => scope.insert(name, o),
                    None => scope.remove(&name),
                };
            }
            return Err(diags);
        }
        Ok(Input { pkg, packages: vec![], steps, objects: new })
    }

    /// The names that declarations declare in the package's scope.
    fn declared(&self, decls: &[Decl]) -> Vec<Symbol> {
        let sym = |id: IdentId| self.ast.ident(id).name;
        let mut out = vec![];
        for d in decls {
            match *d {
                Decl::Const { names, .. } | Decl::Var { names, .. } => {
                    out.extend(self.ast.list(names).iter().map(|id| sym(*id)))
                }
                Decl::Type { name, .. } => out.push(sym(name)),
                Decl::Func(f) if f.recv.is_none() => out.push(sym(f.name)),
                _ => {}
            }
        }
        out.sort();
        out.dedup();
        out
    }
}
