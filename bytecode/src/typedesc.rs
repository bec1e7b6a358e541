//! Type descriptors as data: what the vm needs to know of a Go type at run time.

use crate::func::FuncRef;

/// A type of the program, by number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct TypeRef(pub u32);

/// Kinds, numbered as reflect.Kind.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Kind {
    #[default]
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    Array,
    Chan,
    Func,
    Interface,
    Map,
    Pointer,
    Slice,
    String,
    Struct,
    UnsafePointer,
}

/// A field of a struct type.
#[derive(Clone, Debug)]
pub struct FieldDesc {
    /// Its name.
    pub name: String,
    /// Package path of an unexported field, else "".
    pub pkg_path: String,
    /// Its type.
    pub ty: TypeRef,
    /// Byte offset.
    pub offset: u64,
    /// Its tag, unquoted.
    pub tag: String,
    /// True if embedded.
    pub embedded: bool,
}

/// A method of a concrete type or of an interface.
#[derive(Clone, Debug)]
pub struct MethodDesc {
    /// Its name.
    pub name: String,
    /// Package path of an unexported method, else "".
    pub pkg_path: String,
    /// Number of (name, package of an unexported name, signature) in the
    /// program: methods of interfaces and concrete types match when the ids
    /// are equal.
    pub id: u32,
    /// Func type without receiver, when it was asked for (reflection does).
    pub ty: Option<TypeRef>,
    /// For concrete types: takes the receiver as an interface's data word
    /// holds it (the value when its size is <= 8, else a pointer to it).
    pub func: Option<FuncRef>,
}

/// A type.
#[derive(Clone, Debug, Default)]
pub struct TypeDesc {
    /// Its kind.
    pub kind: Kind,
    /// Bytes.
    pub size: u64,
    /// Bytes.
    pub align: u8,
    /// True if `==` is defined (it may still panic for interfaces inside).
    pub comparable: bool,
    /// True for defined types.
    pub named: bool,
    /// As reflect's String and `%T` print it: `main.T`, `[]int`.
    pub str: String,
    /// Its name, "" if it has none: `T`, `Pair[int,string]`.
    pub name: String,
    /// Package path of a defined type.
    pub pkg_path: String,
    /// Element of pointer, slice, array, channel, map (value).
    pub elem: Option<TypeRef>,
    /// Map key.
    pub key: Option<TypeRef>,
    /// Array length.
    pub len: u64,
    /// Struct fields.
    pub fields: Vec<FieldDesc>,
    /// Methods sorted by name: the method set of a concrete type, or the
    /// methods of an interface.
    pub methods: Vec<MethodDesc>,
    /// Parameters of a func type; the last is a slice if variadic.
    pub params: Vec<TypeRef>,
    /// Results of a func type.
    pub results: Vec<TypeRef>,
    /// True for variadic func types.
    pub variadic: bool,
    /// 1 receive, 2 send, 3 both (reflect.ChanDir).
    pub chan_dir: u8,
    /// Which 8-byte words may hold pointers, one bit a word; words beyond the
    /// last set bit are omitted. Of an array: of one element.
    pub ptr_mask: Vec<u64>,
}
