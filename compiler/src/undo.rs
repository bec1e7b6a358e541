//! Taking back what an input of an interactive session has put into the
//! compiler's tables, so that a session does not grow with its inputs.
//!
//! All tables only grow, and newer entries refer to older ones, so that cutting
//! them off where they ended before the input leaves them whole, unless something
//! older has come to refer to something newer: a declaration was resolved, a body
//! checked, an instance expanded. Whoever does such a thing to an older node says
//! so ([`Watch::reach`]), and then nothing is taken back. Tables that find entries
//! by their contents are followed by a journal.

use crate::session::Session;
use crate::syntax::ast::{ExprId, IdentId, Owner};
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::object::{ObjId, PkgId};
use crate::types::repr::TypeId;
use crate::types::{Extent, Key};
use std::cell::{Cell, RefCell};

/// Watches over the types and objects that are older than an input.
#[derive(Default)]
pub(crate) struct Watch {
    /// How many there were.
    types: Cell<u32>,
    objs: Cell<u32>,
    /// Whether one of them has come to refer to newer ones.
    reached: Cell<bool>,
    /// What was entered into tables that find by contents; None if there is no input.
    pub journal: RefCell<Option<Vec<Entry>>>,
}

/// An entry of such a table.
pub(crate) enum Entry {
    Interned(Key),
    Instance(u64),
    Canonical(u64),
    CanonOf(TypeId),
}

impl Watch {
    fn begin(&self, extent: &Extent) {
        self.types.set(extent.types);
        self.objs.set(extent.objs);
        self.reached.set(false);
        *self.journal.borrow_mut() = Some(vec![]);
    }
    fn end(&self) -> Vec<Entry> {
        self.types.set(0);
        self.objs.set(0);
        self.journal.take().unwrap_or_default()
    }
    pub fn enter(&self, e: Entry) {
        if let Some(j) = &mut *self.journal.borrow_mut() {
            j.push(e);
        }
    }
    /// Something old may refer to something new from now on.
    pub fn reach(&self) {
        self.reached.set(true);
    }
    /// The same, of this type.
    pub fn reach_type(&self, t: TypeId) {
        if t.0 < self.types.get() {
            self.reach();
        }
    }
    /// The same, of this object.
    pub fn reach_obj(&self, o: ObjId) {
        if o.0 < self.objs.get() {
            self.reach();
        }
    }
}

/// Where the tables ended before an input.
pub(crate) struct Mark {
    pkg: PkgId,
    pub types: Extent,
    /// Where its text begins.
    pub sources: u32,
    /// The first segment of the tree that it brings.
    pub segment: usize,
    /// What the names that it declares denoted before.
    pub hidden: Vec<(Symbol, Option<ObjId>)>,
}

impl Session {
    /// An input of package `pkg` begins.
    pub(crate) fn begin_input(&mut self, pkg: PkgId) {
        self.types.seal();
        let types = self.types.extent();
        self.base.get_or_insert(types);
        self.types.watch.begin(&types);
        let (sources, segment) = (self.sources.end(), self.ast.owners.len());
        self.seal(Owner(Pos(sources)));
        self.mark = Some(Mark { pkg, types, sources, segment, hidden: vec![] });
    }

    /// Nodes that are added from now on are `owner`'s.
    pub(crate) fn seal(&mut self, owner: Owner) {
        self.info.grow(self.ast.exprs.len(), self.ast.idents.len());
        self.ast.seal(owner);
        self.info.types.seal();
        self.info.objs.seal();
    }

    /// Runs `f`, which adds nodes that stay for good; in a session they are apart from
    /// those of the input that has asked for them.
    pub(crate) fn for_good<R>(&mut self, f: impl FnOnce(&mut Session) -> R) -> R {
        let Some(&owner) = self.ast.owners.last() else { return f(self) };
        let nodes =
            |s: &Session| [s.ast.exprs.len(), s.ast.stmts.len(), s.ast.idents.len(), s.ast.decls.len()];
        let (segment, before) = (self.ast.owners.len(), nodes(self));
        self.seal(Owner(Pos::NONE));
        let r = f(self);
        if nodes(self) == before {
            self.info.types.cut(segment);
            self.info.objs.cut(segment);
            self.ast.cut(segment);
        } else {
            self.seal(owner);
        }
        r
    }

    /// Forgets the facts about the nodes of a segment, which goes next.
    pub(crate) fn forget_facts(&mut self, segment: usize) {
        for e in self.ast.exprs.range(segment) {
            self.info.selections.remove(&ExprId::new(e));
        }
        for i in self.ast.idents.range(segment) {
            self.info.instances.remove(&IdentId::new(i));
        }
        for c in self.ast.cases.range(segment) {
            self.info.implicits.remove(&(c as u32));
        }
    }

    /// Something other than the last input was compiled.
    pub(crate) fn reach(&self) {
        self.types.watch.reach();
    }

    /// Takes back all that the last input has brought. False if that cannot be;
    /// then it all stays.
    pub(crate) fn undo_input(&mut self) -> bool {
        let Some(mark) = self.mark.take() else { return false };
        let journal = self.types.watch.end();
        let now = self.types.extent();
        if self.types.watch.reached.get() || now.pkgs != mark.types.pkgs {
            return false;
        }
        let p = self.types.pkg(mark.pkg);
        let mut scope = p.scope.borrow_mut();
        for (name, old) in mark.hidden {
            match old {
                Some(o) => scope.insert(name, o),
                None => scope.remove(&name),
            };
        }
        drop(scope);
        p.files.borrow_mut().retain(|f| f.0 < mark.types.files);
        p.inits.borrow_mut().retain(|o| o.0 < mark.types.objs);
        p.methods.borrow_mut().clear();
        for s in mark.segment..self.ast.owners.len() {
            self.forget_facts(s);
        }
        self.info.types.cut(mark.segment);
        self.info.objs.cut(mark.segment);
        self.ast.cut(mark.segment);
        self.sources.cut(mark.sources);
        self.types.truncate(&mark.types, journal);
        true
    }
}
