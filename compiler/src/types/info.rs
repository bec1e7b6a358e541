//! What the checker found out about the nodes of the tree, in side tables
//! indexed by their ids. Types recorded for constants and untyped operands are
//! the final ones, after implicit conversion, as go/types records them.

use crate::syntax::ast::{ExprId, IdentId};
use crate::syntax::segments::Segments;
use crate::types::constant::ConstId;
use crate::types::object::{Builtin, ObjId};
use crate::types::repr::TypeId;
use rustc_hash::FxHashMap;

/// What an expression denotes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Mode {
    /// Not checked, or an error was reported inside.
    #[default]
    Invalid,
    /// A call without results.
    NoValue,
    /// A predeclared function.
    Builtin(Builtin),
    /// A type.
    TypeExpr,
    /// A constant with its value.
    Constant(ConstId),
    /// An addressable operand.
    Variable,
    /// `m[k]`: assignable but not addressable; two values on demand.
    MapIndex,
    /// A value.
    Value,
    /// The untyped `nil` (its type is the type it was converted to).
    NilValue,
    /// A value that can also be had with a second, boolean one (`x.(T)`, `<-c`).
    CommaOk,
}

/// Mode and type of an expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TypeAndValue {
    /// What it denotes.
    pub mode: Mode,
    /// Its type. In a context that takes two values from a comma-ok form, and
    /// for a call with several results, a tuple.
    pub ty: TypeId,
}
impl Default for TypeAndValue {
    fn default() -> Self {
        TypeAndValue { mode: Mode::Invalid, ty: TypeId::INVALID }
    }
}
impl TypeAndValue {
    /// The value of a constant expression.
    pub fn constant(self) -> Option<ConstId> {
        match self.mode {
            Mode::Constant(c) => Some(c),
            _ => None,
        }
    }
    /// True if the expression is a type.
    pub fn is_type(self) -> bool {
        self.mode == Mode::TypeExpr
    }
}

/// Kinds of selector expressions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SelectionKind {
    /// `x.f`, a struct's field.
    FieldVal,
    /// `x.f`, a method called or bound to `x`.
    MethodVal,
    /// `T.f`, a method as a function of its receiver.
    MethodExpr,
    /// `pkg.Name`.
    QualifiedIdent,
}

/// What `x.sel` selects.
#[derive(Clone, Debug)]
pub struct Selection {
    /// Kind.
    pub kind: SelectionKind,
    /// The type of `x` (or the type `T` of a method expression).
    pub recv: TypeId,
    /// The field or method. For a method of an instance this is the generic
    /// type's method.
    pub obj: ObjId,
    /// Path from `recv`: field numbers through embedded fields, last the
    /// field's number or the method's number (in the defined type's list of
    /// methods, or in the interface's sorted list).
    pub index: Box<[u32]>,
    /// True if there was a pointer on the path from `recv` to the field or method.
    pub indirect: bool,
    /// The type of the selected thing with type arguments applied: the field's
    /// type, or the method's signature (for a method expression the function's
    /// type with the receiver first).
    pub ty: TypeId,
    /// The defined type (or interface, or type parameter) the method belongs
    /// to; an instance if generic.
    pub base: TypeId,
}

/// The instantiation of a generic function or type named by an identifier.
#[derive(Clone, Debug)]
pub struct Instance {
    /// All type arguments, inferred ones included.
    pub targs: Box<[TypeId]>,
    /// The instantiated type.
    pub ty: TypeId,
}

/// The side tables.
#[derive(Debug, Default)]
pub struct Info {
    /// By `ExprId::index()`.
    pub types: Segments<TypeAndValue>,
    /// By `IdentId::index()`: what an identifier defines or uses.
    pub objs: Segments<Option<ObjId>>,
    /// By the selector expression.
    pub selections: FxHashMap<ExprId, Selection>,
    /// The variable that a type switch binds in a clause, by the clause's
    /// index in `Ast::cases`.
    pub implicits: FxHashMap<u32, ObjId>,
    /// Instantiations by the generic thing's identifier.
    pub instances: FxHashMap<IdentId, Instance>,
    /// Slices' literals that do not fit a stack.
    pub huge: Vec<ExprId>,
}
impl Info {
    /// Mode and type of `e`.
    #[inline]
    pub fn tv(&self, e: ExprId) -> TypeAndValue {
        self.types.get(e.index()).copied().unwrap_or_default()
    }
    /// Type of `e`.
    #[inline]
    pub fn type_of(&self, e: ExprId) -> TypeId {
        self.tv(e).ty
    }
    /// The object that `id` defines or uses.
    #[inline]
    pub fn obj(&self, id: IdentId) -> Option<ObjId> {
        self.objs.get(id.index()).copied().flatten()
    }
    /// Makes room for all nodes of a tree.
    pub fn grow(&mut self, exprs: usize, idents: usize) {
        self.types.grow(exprs, TypeAndValue::default());
        self.objs.grow(idents, None);
    }
}
