//! What types look like. A `TypeId` names a node in `Types`; nodes never change
//! but for the cells that are filled once a declaration is resolved or an
//! instance expanded. Two ids may denote identical types: compare with
//! `Types::identical`, or compare `Types::canon` ids.

use crate::syntax::ast::ChanDir;
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::object::{ObjId, PkgId};
use std::cell::{Cell, OnceCell, RefCell};

/// A type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct TypeId(pub u32);

macro_rules! basics {
    ($($konst:ident $kind:ident $name:literal;)*) => {
        /// Kinds of basic types, in go/types' order.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[allow(missing_docs)]
        #[repr(u8)]
        pub enum BasicKind { $($kind),* }
        #[repr(u32)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Fixed { $($konst),* }
        #[allow(missing_docs)]
        impl TypeId {
            $(pub const $konst: TypeId = TypeId(Fixed::$konst as u32);)*
        }
        /// The basic types in the order of their ids.
        pub(crate) const BASICS: &[(BasicKind, &str)] = &[$((BasicKind::$kind, $name)),*];
    };
}
basics! {
    INVALID Invalid "invalid type";
    BOOL Bool "bool";
    INT Int "int";
    INT8 Int8 "int8";
    INT16 Int16 "int16";
    INT32 Int32 "int32";
    INT64 Int64 "int64";
    UINT Uint "uint";
    UINT8 Uint8 "uint8";
    UINT16 Uint16 "uint16";
    UINT32 Uint32 "uint32";
    UINT64 Uint64 "uint64";
    UINTPTR Uintptr "uintptr";
    FLOAT32 Float32 "float32";
    FLOAT64 Float64 "float64";
    COMPLEX64 Complex64 "complex64";
    COMPLEX128 Complex128 "complex128";
    STRING String "string";
    UNSAFE_POINTER UnsafePointer "unsafe.Pointer";
    UNTYPED_BOOL UntypedBool "untyped bool";
    UNTYPED_INT UntypedInt "untyped int";
    UNTYPED_RUNE UntypedRune "untyped rune";
    UNTYPED_FLOAT UntypedFloat "untyped float";
    UNTYPED_COMPLEX UntypedComplex "untyped complex";
    UNTYPED_STRING UntypedString "untyped string";
    UNTYPED_NIL UntypedNil "untyped nil";
}
#[allow(missing_docs)]
impl TypeId {
    /// `byte`: identical to `UINT8`, but printed as `byte`.
    pub const BYTE: TypeId = TypeId(BASICS.len() as u32);
    /// `rune`: identical to `INT32`, but printed as `rune`.
    pub const RUNE: TypeId = TypeId(BASICS.len() as u32 + 1);
    /// `interface{}`.
    pub const EMPTY_INTERFACE: TypeId = TypeId(BASICS.len() as u32 + 2);
    /// The alias `any`.
    pub const ANY: TypeId = TypeId(BASICS.len() as u32 + 3);
    /// The named type `error`.
    pub const ERROR: TypeId = TypeId(BASICS.len() as u32 + 4);
    /// The named type `comparable`.
    pub const COMPARABLE: TypeId = TypeId(BASICS.len() as u32 + 5);
    /// The tuple without elements.
    pub const EMPTY_TUPLE: TypeId = TypeId(BASICS.len() as u32 + 6);
    /// Not a type: an object whose declaration was not resolved yet.
    pub const NONE: TypeId = TypeId(u32::MAX);

    /// Position in the arena.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
    /// True for a real type, false for `INVALID` and `NONE`.
    #[inline]
    pub fn is_valid(self) -> bool {
        self != TypeId::INVALID && self != TypeId::NONE
    }
    /// True for the basic untyped types, including untyped nil.
    #[inline]
    pub fn is_untyped(self) -> bool {
        (TypeId::UNTYPED_BOOL.0..=TypeId::UNTYPED_NIL.0).contains(&self.0)
    }
}

impl BasicKind {
    /// Integers, untyped ones included.
    pub fn is_integer(self) -> bool {
        use BasicKind::*;
        (Int..=Uintptr).contains(&self) || matches!(self, UntypedInt | UntypedRune)
    }
    /// Unsigned integers.
    pub fn is_unsigned(self) -> bool {
        (BasicKind::Uint..=BasicKind::Uintptr).contains(&self)
    }
    /// Floating-point types.
    pub fn is_float(self) -> bool {
        use BasicKind::*;
        matches!(self, Float32 | Float64 | UntypedFloat)
    }
    /// Complex types.
    pub fn is_complex(self) -> bool {
        use BasicKind::*;
        matches!(self, Complex64 | Complex128 | UntypedComplex)
    }
    /// Integers, floats, complex.
    pub fn is_numeric(self) -> bool {
        self.is_integer() || self.is_float() || self.is_complex()
    }
    /// Strings.
    pub fn is_string(self) -> bool {
        matches!(self, BasicKind::String | BasicKind::UntypedString)
    }
    /// Booleans.
    pub fn is_boolean(self) -> bool {
        matches!(self, BasicKind::Bool | BasicKind::UntypedBool)
    }
    /// Untyped kinds, nil included.
    pub fn is_untyped(self) -> bool {
        self >= BasicKind::UntypedBool
    }
}

/// A type's node.
#[derive(Debug)]
pub enum Type {
    /// A predeclared non-composite type.
    Basic(Basic),
    /// A defined type, possibly an instance of a generic one.
    Named(Named),
    /// A name for another type (`type A = T`); `Types::unalias` sees through.
    Alias(Alias),
    /// `*T`.
    Pointer(TypeId),
    /// `[]T`.
    Slice(TypeId),
    /// `[len]elem`; a negative length is unknown after an error.
    Array {
        /// Number of elements.
        len: i64,
        /// Element type.
        elem: TypeId,
    },
    /// `map[key]elem`.
    Map {
        /// Key type.
        key: TypeId,
        /// Element type.
        elem: TypeId,
    },
    /// `chan elem` in its direction.
    Chan {
        /// Direction.
        dir: ChanDir,
        /// Element type.
        elem: TypeId,
    },
    /// `struct{…}`.
    Struct(Struct),
    /// Several values: the result of a call, or of a comma-ok form.
    Tuple(Box<[Param]>),
    /// A function's type.
    Signature(Signature),
    /// `interface{…}`.
    Interface(Interface),
    /// A type parameter.
    TypeParam(TypeParam),
    /// `A | ~B` in a constraint.
    Union(Box<[Term]>),
}

/// A basic type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Basic {
    /// Kind.
    pub kind: BasicKind,
    /// The name it is printed with (`byte` and `uint8` differ only here).
    pub name: &'static str,
}

/// A defined type.
#[derive(Debug)]
pub struct Named {
    /// The type's name object; instances share their origin's.
    pub obj: ObjId,
    /// The generic type of which this is an instance.
    pub origin: Option<TypeId>,
    /// Type arguments; empty unless this is an instance of a generic type.
    pub targs: Box<[TypeId]>,
    /// Type parameters of a generic type (set by its declaration).
    pub tparams: OnceCell<Box<[TypeId]>>,
    /// Type parameters of the functions around a local declaration; of an
    /// instance what stands for them. A local type that is not generic has
    /// instances too, one for each list of these.
    pub outer: Box<[TypeId]>,
    /// The underlying type once known; use `Types::underlying`.
    pub underlying: Cell<TypeId>,
    /// Declared methods (Func objects) in source order; instances look at
    /// their origin's. A method's type is resolved on demand.
    pub methods: RefCell<Vec<ObjId>>,
    /// A number that tells local types of the same name apart.
    pub serial: u32,
}

/// A name for a type.
#[derive(Debug)]
pub struct Alias {
    /// The name's object.
    pub obj: ObjId,
    /// The generic alias of which this is an instance.
    pub origin: Option<TypeId>,
    /// Type arguments of an instance.
    pub targs: Box<[TypeId]>,
    /// Type parameters of a generic alias.
    pub tparams: OnceCell<Box<[TypeId]>>,
    /// What it names (`NONE` while being resolved).
    pub actual: Cell<TypeId>,
}

/// A struct type.
#[derive(Debug)]
pub struct Struct {
    /// Its fields in order.
    pub fields: Box<[Field]>,
}

/// A field of a struct type.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name; for an embedded field the type's name.
    pub name: Symbol,
    /// The package it was declared in (matters for names that are not exported).
    pub pkg: Option<PkgId>,
    /// Its type.
    pub ty: TypeId,
    /// True for an embedded field.
    pub embedded: bool,
    /// Its tag, unquoted; empty if there is none.
    pub tag: Box<str>,
    /// The field's object; instances of a generic struct share it.
    pub obj: ObjId,
}

/// A parameter, result or tuple element.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Param {
    /// Its name, or EMPTY.
    pub name: Symbol,
    /// Its type; a variadic parameter has its slice type.
    pub ty: TypeId,
}

/// A function's type.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// The receiver of a method; not part of the type's identity.
    pub recv: Option<Param>,
    /// Type parameters which the receiver binds (`func (l List[T]) …`).
    pub recv_tparams: Box<[TypeId]>,
    /// Type parameters.
    pub tparams: Box<[TypeId]>,
    /// Parameters.
    pub params: Box<[Param]>,
    /// Results.
    pub results: Box<[Param]>,
    /// True if the last parameter is `...T` (its type is `[]T`).
    pub variadic: bool,
}

/// An interface type.
#[derive(Debug, Default)]
pub struct Interface {
    /// Explicitly declared methods, in source order.
    pub methods: Box<[Method]>,
    /// Embedded types with their positions.
    pub embeddeds: Box<[(TypeId, Pos)]>,
    /// True for the interface that a constraint literal such as `~int` stands for.
    pub implicit: bool,
    /// True for the predeclared `comparable` alone.
    pub is_comparable: bool,
    /// True if it was written in Go 1.17 or older, which had no constraints:
    /// what it embeds and is no interface was complained of, and does not count.
    pub methods_only: bool,
    /// Its type set; use `Types::type_set`.
    pub tset: OnceCell<TypeSet>,
}

/// A method of an interface.
#[derive(Clone, Debug)]
pub struct Method {
    /// Its name.
    pub name: Symbol,
    /// The package it was declared in.
    pub pkg: Option<PkgId>,
    /// Its signature.
    pub sig: TypeId,
    /// Its object.
    pub obj: ObjId,
}

/// One `T` or `~T` of a union.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Term {
    /// True for `~T`.
    pub tilde: bool,
    /// The type.
    pub ty: TypeId,
}

/// The types and methods an interface stands for.
#[derive(Clone, Debug, Default)]
pub struct TypeSet {
    /// All methods, sorted by name (then by package, if not exported).
    pub methods: Vec<Method>,
    /// The terms, or None for all types. An empty list is the empty set.
    pub terms: Option<Vec<Term>>,
    /// True if only comparable types belong to it (and `terms` is None).
    pub comparable: bool,
}
impl TypeSet {
    /// True if no type belongs to the set.
    pub fn is_empty(&self) -> bool {
        matches!(&self.terms, Some(t) if t.is_empty())
    }
    /// True if it is described by methods only.
    pub fn is_method_set(&self) -> bool {
        !self.comparable && self.terms.is_none()
    }
    /// True if every type belongs to it.
    pub fn is_all(&self) -> bool {
        self.is_method_set() && self.methods.is_empty()
    }
}

/// A type parameter.
#[derive(Debug)]
pub struct TypeParam {
    /// Its name's object.
    pub obj: ObjId,
    /// Its place in the list it was declared in.
    pub index: u32,
    /// A number of its own, for printing apart type parameters of one name.
    pub serial: u32,
    /// Its constraint as written (`NONE` while the list is being collected).
    pub bound: Cell<TypeId>,
}
