//! A lowered function, and what the compiler offers the vm.

use crate::typedesc::{TypeDesc, TypeRef};

/// A function of the program, by number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FuncRef(pub u32);

/// A package-level variable, by number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct GlobalRef(pub u32);

/// What is known of a function before its body is lowered.
#[derive(Clone, Debug)]
pub struct FuncInfo {
    /// As Go's tracebacks print it: `main.(*T).m`, `main.f.func1`.
    pub name: String,
    /// Slots of the results, which come first after the header.
    pub result_slots: u16,
    /// Slots of the parameters, receiver first, after the results.
    pub param_slots: u16,
    /// True if it has no body: a native of that name runs.
    pub native: bool,
    /// A wrapper made by the compiler (method values, promoted methods): `recover`
    /// and tracebacks look through it.
    pub wrapper: bool,
}

/// A package-level variable.
#[derive(Clone, Debug)]
pub struct GlobalInfo {
    /// `pkg.name`.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// Its type, for the collector.
    pub ty: TypeRef,
}

/// A literal word to be patched with an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reloc {
    /// A function record.
    Func(FuncRef),
    /// A type descriptor.
    Type(TypeRef),
    /// A global's address, added to the offset that the word holds.
    Global(GlobalRef),
    /// The bytes of `Func::strings[i]`.
    Str(u32),
}

/// A lowered function body.
#[derive(Clone, Debug, Default)]
pub struct Func {
    /// The words.
    pub code: Vec<u64>,
    /// Which words of `code` are addresses, ascending.
    pub relocs: Vec<(u32, Reloc)>,
    /// String literals.
    pub strings: Vec<Box<[u8]>>,
    /// Slots that the code touches: header, locals, and the headers, results and
    /// arguments of the calls it builds. (What callees use beyond that is theirs.)
    pub frame_size: u32,
    /// Index of a `rundefers` in `code` where a recovered panic continues; 0 if the
    /// function defers nothing.
    pub defer_return: u32,
    /// (first word, position), ascending by word.
    pub lines: Vec<(u32, u32)>,
    /// Slots that hold indices of unsigned types: (first word, slot, whether it
    /// does from there on), ascending by word. Errors print them as such.
    pub unsigned: Vec<(u32, u16, bool)>,
    /// Slots whose address is taken: (first slot, how many).
    pub addressed: Vec<(u16, u16)>,
    /// Objects that lie in the frame: (first slot, how many), ascending. One lives
    /// while something live holds its address, or its slots are read themselves.
    pub objects: Vec<(u16, u16)>,
    /// Named variables for debuggers and listings: (name, slot).
    pub vars: Vec<(String, u16)>,
}

impl Func {
    /// Whether the instruction at `word` sees an unsigned index in `slot`.
    pub fn unsigned_at(&self, word: u32, slot: u16) -> bool {
        let marks = &self.unsigned[..self.unsigned.partition_point(|m| m.0 <= word)];
        marks.iter().rev().find(|m| m.1 == slot).is_some_and(|m| m.2)
    }
}

/// What has come into being since it was last asked for, in order of number.
#[derive(Default, Debug)]
pub struct NewItems {
    /// Types; the first is number `types_from`.
    pub types: Vec<TypeDesc>,
    /// Functions.
    pub funcs: Vec<FuncInfo>,
    /// Globals.
    pub globals: Vec<GlobalInfo>,
}

/// A type made at run time (by reflection) from others.
#[derive(Clone, Debug)]
pub enum Derived {
    /// `*T`
    Pointer(TypeRef),
    /// `[]T`
    Slice(TypeRef),
    /// `[n]T`
    Array(u64, TypeRef),
    /// `map[K]V`
    Map(TypeRef, TypeRef),
    /// `chan T`; direction as in `TypeDesc::chan_dir`.
    Chan(u8, TypeRef),
    /// `func(in) out`
    Func(Vec<TypeRef>, Vec<TypeRef>, bool),
    /// `struct{…}`
    Struct(Vec<DerivedField>),
}

/// A field of a struct type made at run time.
#[derive(Clone, Debug)]
pub struct DerivedField {
    /// Its name.
    pub name: String,
    /// Path of the package it belongs to; empty for exported names.
    pub pkg_path: String,
    /// Its type.
    pub ty: TypeRef,
    /// Its tag.
    pub tag: String,
    /// Whether it is embedded.
    pub embedded: bool,
}

/// What the vm has in use, for [`CodeSource::sweep`].
pub trait Uses {
    /// The compiler needs this too.
    fn also(&mut self, used: Used);
    /// The next thing that is in use and was not named yet.
    fn next(&mut self) -> Option<Used>;
}

/// Something that is in use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Used {
    /// A function.
    Func(FuncRef),
    /// A type.
    Type(TypeRef),
    /// A package-level variable.
    Global(GlobalRef),
}

/// What nobody uses. Their numbers are nobody's from then on.
#[derive(Default, Debug)]
pub struct Unused {
    /// Functions.
    pub funcs: Vec<FuncRef>,
    /// Types.
    pub types: Vec<TypeRef>,
    /// Package-level variables.
    pub globals: Vec<GlobalRef>,
    /// What is left of what inputs of a session have brought.
    pub kept: Kept,
}

/// How much there is of everything.
#[derive(Clone, Copy, Default, Debug)]
#[allow(missing_docs)]
pub struct Kept {
    pub functions: usize,
    pub types: usize,
    pub variables: usize,
    /// The checker's objects.
    pub objects: usize,
    /// Texts of inputs, with their trees.
    pub texts: usize,
    pub names: usize,
}

impl std::fmt::Display for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Kept { functions, types, variables, objects, texts, names } = self;
        write!(f, "{functions} functions, {types} types, {variables} variables, ")?;
        write!(f, "{objects} objects, {texts} texts, {names} names")
    }
}

/// The compiler as the vm sees it: bodies on demand. Behind a lock.
pub trait CodeSource: Send {
    /// Lowers a function. `Err` is an internal error's text (the body was checked).
    fn lower(&mut self, f: FuncRef) -> Result<Func, String>;
    /// Types, functions and globals made since the last call.
    fn take_new(&mut self) -> NewItems;
    /// A type derived from others.
    fn derive(&mut self, d: Derived) -> TypeRef;
    /// File and line of a position in `Func::lines`.
    fn position(&self, pos: u32) -> Option<(String, u32)>;
    /// Forgets `f`, the newest function but for literals in it, which are lowered, and all
    /// that came with it. False if other
    /// things may refer to that: then it stays. Else their numbers will be others', so
    /// the vm has forgotten them too before it asks for anything else.
    fn forget(&mut self, f: FuncRef) -> bool {
        let _ = f;
        false
    }
    /// How many functions, types and variables there were before a session's first
    /// input; None before that.
    fn before_inputs(&self) -> Option<(usize, usize, usize)> {
        None
    }
    /// How many inputs of a session have left something behind since `sweep`.
    fn left(&self) -> usize {
        0
    }
    /// Gives up what neither the vm nor the compiler uses of what came after a
    /// session's first input began.
    fn sweep(&mut self, vm: &mut dyn Uses) -> Unused {
        let _ = vm;
        Unused::default()
    }
    /// The function that initializes all packages and then runs `main.main`.
    fn entry(&mut self) -> FuncRef;
    /// The type, without receiver, of the methods with this number: what
    /// `MethodDesc::ty` leaves out. For reflection.
    fn method_type(&mut self, id: u32) -> Option<TypeRef> {
        let _ = id;
        None
    }
    /// The type `name` declared in the library package `pkg`, if that is imported.
    fn named_type(&mut self, pkg: &str, name: &str) -> Option<TypeRef>;
}
