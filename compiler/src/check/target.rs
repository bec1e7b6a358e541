//! What a generic function is assigned to: the function type tells its type
//! arguments.

use super::Checker;
use crate::syntax::ast::*;
use crate::syntax::symbol::Symbol;
use crate::types::repr::*;

/// The function type that a generic function is to be assigned to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    pub sig: TypeId,
    pub desc: Desc,
}

/// What a target is called in messages.
#[derive(Clone, Copy, Debug)]
pub(super) enum Desc {
    Name(Symbol),
    Expr(ExprId),
    /// One of the checker's `contexts`.
    Context(usize),
}

impl<'a> Checker<'a> {
    /// The target for assigning to a variable of type `t`, if that is a function type.
    pub(super) fn target(&self, t: TypeId, name: Symbol) -> Option<Target> {
        self.target_of(t, Desc::Name(name))
    }

    /// The same with any description.
    pub(super) fn target_of(&self, t: TypeId, desc: Desc) -> Option<Target> {
        let sig = if t.is_valid() { self.types.core_type(t)? } else { return None };
        matches!(self.types.get(sig), Type::Signature(_)).then_some(Target { sig, desc })
    }

    pub(super) fn target_text(&self, t: Target) -> String {
        match t.desc {
            Desc::Name(Symbol::EMPTY) => "result variable".into(),
            Desc::Name(s) => self.text(s).into(),
            Desc::Expr(e) => self.es(e),
            Desc::Context(i) => self.contexts.get(i).cloned().unwrap_or_default(),
        }
    }
}
