//! What of a function may live in its frame: its variables, and the objects that
//! its expressions make.
//!
//! `vars` says which variables need an address of their own (a *cell*), and what
//! function literals capture: by value what is never assigned again. `flow` draws
//! as a `graph` where values may go, as gc's escape analysis does, by statements
//! (`stmt`), expressions (`expr`) and calls (`call`); `summary` says
//! of each function where its arguments go, callees before their callers.
//!
//! Guarantees: the address of what is said to live in a frame is held by nothing
//! but frames, and objects in frames, of the same goroutine, and by calls deferred
//! in that frame; and by none of these once the frame is gone. Whatever cannot be
//! told escapes. So does what is not small and of known size: values that
//! lowering keeps outside of frames (`bytecode::FAR`) hold no such address.

mod call;
mod expr;
mod flow;
mod graph;
mod stmt;
mod summary;
mod vars;

pub use summary::Summary;
pub use vars::{analyse, analyse_expr};

use super::{LitKey, Lowerer};
use crate::syntax::ast::ExprId;
use crate::syntax::source::Pos;
use crate::types::object::ObjId;
use crate::types::repr::{Type, TypeId};
use gopark_bytecode::FAR;
use rustc_hash::{FxHashMap, FxHashSet};

/// What was seen of a variable.
#[derive(Clone, Copy, Default, Debug)]
pub struct VarFacts {
    /// A function literal inside the declaring function uses it.
    pub captured: bool,
    /// Its address is taken.
    pub addressed: bool,
    /// Assigned other than where it is declared.
    pub assigned: bool,
    /// Nesting depth of the function literal that declares it.
    depth: u32,
}

impl VarFacts {
    /// True if it lives in a cell, an object of its own.
    pub fn in_cell(self) -> bool {
        self.addressed || self.captured && self.assigned
    }
}

/// A function literal's captured variables, in order of first use, and its name.
#[derive(Clone, Default, Debug)]
pub struct LitFacts {
    /// Variables of enclosing functions it uses, its own literals' included.
    pub captures: Vec<ObjId>,
    /// Number of the literal, or of the body of a range, within its enclosing
    /// function, from 1.
    pub number: u32,
}

/// What makes an object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Site {
    /// The declaration of a variable that lives in a cell.
    Var(ObjId),
    /// A slice's literal, a function literal, a call of `new` or `make`.
    Expr(ExprId),
    /// A composite literal of which the address is taken.
    Addressed(ExprId),
    /// The slice for the variadic arguments of a call.
    Pack(ExprId),
    /// The record of a deferred call.
    Defer(ExprId),
}

/// The objects that live in the frame of a declared function (None) and of each
/// literal in it, with their slots.
pub type InFrame = FxHashMap<Option<LitKey>, Vec<(Site, u32)>>;

/// The facts of one function declaration and the literals inside.
#[derive(Default, Debug)]
pub struct Facts {
    /// By variable; those not listed have no fact.
    pub vars: FxHashMap<ObjId, VarFacts>,
    /// By function literal.
    pub lits: FxHashMap<LitKey, LitFacts>,
    /// Functions that defer something, by the position of their body's brace.
    pub defers: FxHashSet<Pos>,
    /// What lives in frames.
    pub in_frame: InFrame,
    /// Functions that are called by name.
    pub callees: Vec<ObjId>,
    /// Bytes of slices of more than a GB, each in the function of that literal
    /// (None: the declared one), that gc has in the frame, which is then refused:
    /// of these it does not ask the size. Only if [`super::frames()`] asks.
    pub huge: Vec<(Option<LitKey>, u64)>,
}

impl Lowerer {
    /// Bytes of a `t` that do not depend on type parameters, if they are few
    /// enough for a frame.
    fn small(&mut self, t: TypeId) -> Option<u64> {
        if !self.has_layout(t) {
            return None;
        }
        let t = self.sess.types.canon(t);
        let size = self.layout(t).size;
        (size <= FAR).then_some(size)
    }

    /// True if the layout of `t` does not depend on type parameters.
    fn has_layout(&self, t: TypeId) -> bool {
        match self.sess.types.get(self.sess.types.unalias(t)) {
            Type::TypeParam(_) => false,
            _ => match self.under(t) {
                Type::Array { elem, .. } => self.has_layout(*elem),
                Type::Struct(s) => s.fields.iter().all(|f| self.has_layout(f.ty)),
                Type::Tuple(ps) => ps.iter().all(|p| self.has_layout(p.ty)),
                _ => true,
            },
        }
    }

    /// True if a `t` may hold an address.
    fn has_pointers(&mut self, t: TypeId) -> bool {
        if !t.is_valid() {
            return false;
        }
        match self.under(t) {
            Type::Tuple(ps) => {
                let types: Vec<TypeId> = ps.iter().map(|p| p.ty).collect();
                types.into_iter().any(|t| self.has_pointers(t))
            }
            _ if !self.has_layout(t) => true,
            _ => {
                let t = self.sess.types.canon(t);
                self.layout(t).pointers
            }
        }
    }
}
