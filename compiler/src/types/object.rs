//! Declared things: variables, constants, types, functions, packages, labels.
//! An object's type is filled in when its declaration is resolved.

use crate::syntax::ast::List;
use crate::syntax::ast::{Decl, ExprId, IdentId};
use crate::syntax::source::Pos;
use crate::syntax::symbol::Symbol;
use crate::types::constant::ConstId;
use crate::types::repr::TypeId;
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};

/// An object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct ObjId(pub u32);
/// A package.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct PkgId(pub u32);
/// A source file of a package.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FileId(pub u32);

/// What an object is.
#[derive(Debug)]
pub enum ObjKind {
    /// A variable, parameter, result or field.
    Var {
        /// Which of them.
        kind: VarKind,
        /// True for an embedded field.
        embedded: bool,
    },
    /// A constant, with its value once resolved.
    Const {
        /// The value.
        val: Cell<Option<ConstId>>,
    },
    /// A type's name.
    TypeName,
    /// A function or method.
    Func(Func),
    /// An imported package's name in a file.
    PkgName {
        /// The package.
        imported: PkgId,
    },
    /// A predeclared function.
    Builtin(Builtin),
    /// The predeclared `nil`.
    Nil,
    /// A label.
    Label,
}

/// Kinds of variables.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum VarKind {
    Package,
    Local,
    Recv,
    Param,
    Result,
    Field,
}

/// What is special about a function's object.
#[derive(Debug, Default)]
pub struct Func {
    /// True for a method with a pointer receiver (known from its syntax before
    /// its type is resolved).
    pub ptr_recv: Cell<bool>,
    /// True for methods, of types and of interfaces.
    pub is_method: bool,
    /// True for a method of an interface.
    pub is_interface: bool,
    /// For a method of a defined type: the type's name.
    pub recv_type: Cell<Option<ObjId>>,
}

/// An object's node.
#[derive(Debug)]
pub struct Object {
    /// What it is.
    pub kind: ObjKind,
    /// Its name.
    pub name: Symbol,
    /// Its package; None for predeclared objects.
    pub pkg: Option<PkgId>,
    /// Where its name stands in its declaration.
    pub pos: Pos,
    /// Its type, `NONE` until resolved.
    pub ty: Cell<TypeId>,
    /// True once something used it.
    pub used: Cell<bool>,
    /// How far the resolution of its declaration is.
    pub color: Cell<Color>,
    /// Its package-level declaration, as an index in `Types::decls`.
    pub decl: Cell<Option<DeclId>>,
    /// For a variable declared by assignment: its only value, if that helps.
    pub origin: Cell<Option<ObjId>>,
}

/// How far an object's declaration is resolved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Color {
    /// Not begun.
    White,
    /// Being resolved: the object is on the checker's path at this index.
    Grey(u32),
    /// Done.
    Black,
}

/// A package-level declaration (or local type declaration) to resolve.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct DeclId(pub u32);

/// What the checker needs to resolve an object's declaration.
#[derive(Debug)]
pub struct DeclInfo {
    /// The file whose imports are in scope.
    pub file: FileId,
    /// The declaration's index in `Ast::decls`.
    pub decl: u32,
    /// Which name of a const or var group this is.
    pub index: u32,
    /// For `var a, b = f()`: all left-hand variables.
    pub lhs: Box<[ObjId]>,
    /// The initial value, if it has one of its own.
    pub init: Option<ExprId>,
    /// Package-level objects its initial value or body refers to.
    pub deps: RefCell<Vec<ObjId>>,
    /// True once the function's body was checked.
    pub body_checked: Cell<bool>,
}

/// One step of a package's initialization: `lhs = rhs` (no `lhs` for `var _ = rhs`'s blank).
#[derive(Clone, Debug)]
pub struct Initializer {
    /// The variables, several for `var a, b = f()`.
    pub lhs: Box<[ObjId]>,
    /// The value.
    pub rhs: ExprId,
}

/// A variable whose value is files of the program.
#[derive(Clone, Debug)]
pub struct Embed {
    /// The variable.
    pub var: ObjId,
    /// What it holds.
    pub kind: EmbedKind,
    /// Paths below the package's folder, sorted.
    pub files: Vec<String>,
}

/// What a variable of embedded files holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EmbedKind {
    /// One file's text, as a string.
    String,
    /// The same, as a byte slice.
    Bytes,
    /// A tree, as an `embed.FS`.
    Files,
}

/// A source file as the checker sees it.
#[derive(Debug)]
pub struct FileInfo {
    /// The syntax.
    pub decls: List<Decl>,
    /// The name in the package clause.
    pub package: IdentId,
    /// Position of the first byte.
    pub base: Pos,
    /// Its package.
    pub pkg: PkgId,
    /// The language version in force, as N of `go1.N`.
    pub version: Cell<u32>,
    /// The version that the file's own `//go:build` line declares.
    pub declared_version: Option<u32>,
    /// The compiler directives that stand before its declarations.
    pub directives: Vec<crate::syntax::directives::Directive>,
    /// Imported names of this file.
    pub scope: RefCell<FxHashMap<Symbol, ObjId>>,
    /// Imports in source order: the name's object and the import's position.
    pub imports: RefCell<Vec<ObjId>>,
}

/// A package.
#[derive(Debug)]
pub struct Package {
    /// Its import path (`main` for the program's).
    pub path: String,
    /// Its name.
    pub name: Cell<Symbol>,
    /// True for packages resolved lazily: the embedded standard library.
    pub library: bool,
    /// The language version of its module, as N of `go1.N`.
    pub version: u32,
    /// Its files.
    pub files: RefCell<Vec<FileId>>,
    /// Package-level objects by name.
    pub scope: RefCell<FxHashMap<Symbol, ObjId>>,
    /// While an input of a session is checked: what the names that it declares denoted
    /// before.
    pub hidden: RefCell<Option<FxHashMap<Symbol, ObjId>>>,
    /// `init` functions in source order.
    pub inits: RefCell<Vec<ObjId>>,
    /// All package-level objects in source order, methods and `_` included.
    pub objects: RefCell<Vec<ObjId>>,
    /// Methods by the name of their receiver's base type, until that is resolved.
    pub methods: RefCell<FxHashMap<Symbol, Vec<ObjId>>>,
    /// Directly imported packages in order of first import.
    pub imports: RefCell<Vec<PkgId>>,
    /// Initialization in order (complete for checked user packages).
    pub init_order: RefCell<Vec<Initializer>>,
    /// Its folder, and the files there that each pattern of `go:embed` names.
    pub embeddable: RefCell<(String, FxHashMap<String, Vec<String>>)>,
    /// Variables that embed files; they have their values from the beginning.
    pub embeds: RefCell<Vec<Embed>>,
    /// Objects that `go:linkname` names, each with its symbol.
    pub linknames: RefCell<Vec<(ObjId, String)>>,
    /// True once its objects were collected.
    pub collected: Cell<bool>,
    /// True for a package that could not be loaded; nothing is said about its members.
    pub fake: Cell<bool>,
}

macro_rules! builtins {
    ($($kind:ident $name:literal $args:literal $variadic:literal $class:ident;)*) => {
        /// Predeclared functions and those of package unsafe.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[allow(missing_docs)]
        pub enum Builtin { $($kind),* }
        /// Builtin, name, least number of arguments, variadic, class.
        pub(crate) const BUILTINS: &[(Builtin, &str, usize, bool, BuiltinClass)] =
            &[$((Builtin::$kind, $name, $args, $variadic, BuiltinClass::$class)),*];
    };
}
/// Whether a builtin's call may stand alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BuiltinClass {
    /// Must be used.
    Expression,
    /// May stand alone only.
    Statement,
    /// Both.
    Both,
}
builtins! {
    Append "append" 1 true Expression;
    Cap "cap" 1 false Expression;
    Clear "clear" 1 false Statement;
    Close "close" 1 false Statement;
    Complex "complex" 2 false Expression;
    Copy "copy" 2 false Both;
    Delete "delete" 2 false Statement;
    Imag "imag" 1 false Expression;
    Len "len" 1 false Expression;
    Make "make" 1 true Expression;
    Max "max" 1 true Expression;
    Min "min" 1 true Expression;
    New "new" 1 false Expression;
    Panic "panic" 1 false Statement;
    Print "print" 0 true Statement;
    Println "println" 0 true Statement;
    Real "real" 1 false Expression;
    Recover "recover" 0 false Both;
    UnsafeAdd "Add" 2 false Expression;
    UnsafeAlignof "Alignof" 1 false Expression;
    UnsafeOffsetof "Offsetof" 1 false Expression;
    UnsafeSizeof "Sizeof" 1 false Expression;
    UnsafeSlice "Slice" 2 false Expression;
    UnsafeSliceData "SliceData" 1 false Expression;
    UnsafeString "String" 2 false Expression;
    UnsafeStringData "StringData" 1 false Expression;
}
impl Builtin {
    pub(crate) fn info(self) -> (&'static str, usize, bool, BuiltinClass) {
        let (_, name, args, variadic, class) = BUILTINS[self as usize];
        (name, args, variadic, class)
    }
    /// True for those of package unsafe.
    pub fn is_unsafe(self) -> bool {
        self as u8 >= Builtin::UnsafeAdd as u8
    }
    /// Its name in messages: `len`, `unsafe.Sizeof`.
    pub fn name(self) -> String {
        format!("{}{}", if self.is_unsafe() { "unsafe." } else { "" }, self.info().0)
    }
}

impl Object {
    /// Its type; `TypeId::NONE` if its declaration was not resolved yet.
    #[inline]
    pub fn ty(&self) -> TypeId {
        self.ty.get()
    }
    /// The value of a constant.
    pub fn const_val(&self) -> Option<ConstId> {
        match &self.kind {
            ObjKind::Const { val } => val.get(),
            _ => None,
        }
    }
    /// What kind of variable it is, if it is one.
    pub fn var_kind(&self) -> Option<VarKind> {
        match self.kind {
            ObjKind::Var { kind, .. } => Some(kind),
            _ => None,
        }
    }
    /// True for struct fields.
    pub fn is_field(&self) -> bool {
        self.var_kind() == Some(VarKind::Field)
    }
    /// True for functions and methods.
    pub fn is_func(&self) -> bool {
        matches!(self.kind, ObjKind::Func(_))
    }
    /// True for type names.
    pub fn is_type_name(&self) -> bool {
        matches!(self.kind, ObjKind::TypeName)
    }
    /// The function's particulars, if it is one.
    pub fn func(&self) -> Option<&Func> {
        match &self.kind {
            ObjKind::Func(f) => Some(f),
            _ => None,
        }
    }
}
