//! Type descriptors and the shapes of Go's multiword values in memory.
//!
//! A `Type` lives as long as the program at a fixed address (in a session, as long as
//! something refers to it: `orphans`); identical Go types
//! are one `Type`, so types are compared by address. Its first part is read by
//! Go code (package internal/abi declares the same struct): nothing in it may
//! be reordered alone. Its beginning is a `heap::GcType`.

use crate::func::FuncRec;
use gopark_bytecode::FAR;
use gopark_bytecode::typedesc::{Kind, TypeRef};
use gopark_runtime::heap::GcType;
use std::sync::atomic::{AtomicPtr, AtomicU32};

/// A Go string.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct GoStr {
    /// First byte; anything when `len` is 0.
    pub ptr: *const u8,
    /// Bytes.
    pub len: usize,
}

impl GoStr {
    /// The empty string.
    pub const EMPTY: GoStr = GoStr { ptr: std::ptr::null(), len: 0 };

    /// A Go string over bytes that live forever.
    pub const fn from_static(s: &'static str) -> GoStr {
        GoStr { ptr: s.as_ptr(), len: s.len() }
    }
    /// Its bytes. The collector frees nothing while a native or handler runs, so
    /// the borrow is good for as long as either does.
    #[inline]
    pub fn bytes<'a>(self) -> &'a [u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: a Go string's bytes are initialized and immutable; the caller
        // keeps the borrow within the native or handler it runs in.
        unsafe { std::slice::from_raw_parts(self.ptr, self.len) }
    }
    /// Its text, invalid UTF-8 replaced.
    pub fn lossy<'a>(self) -> std::borrow::Cow<'a, str> {
        String::from_utf8_lossy(self.bytes())
    }
}

/// A Go slice.
#[repr(C)]
#[derive(Debug)]
pub struct GoSlice<T> {
    /// First element.
    pub ptr: *mut T,
    /// Elements.
    pub len: usize,
    /// Elements there is room for.
    pub cap: usize,
}

impl<T> Clone for GoSlice<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for GoSlice<T> {}

impl<T> GoSlice<T> {
    /// The nil slice.
    pub const NIL: GoSlice<T> = GoSlice { ptr: std::ptr::null_mut(), len: 0, cap: 0 };

    /// Its elements, for as long as the native or handler runs. Other goroutines
    /// may write them: only for programs without races is what is read defined,
    /// as in Go.
    #[inline]
    pub fn as_slice<'a>(self) -> &'a [T] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: a Go slice's elements are initialized memory of the element
        // type; the caller keeps the borrow within the native it runs in.
        unsafe { std::slice::from_raw_parts(self.ptr, self.len) }
    }
    /// As `as_slice`, to write to.
    ///
    /// # Safety
    /// No other borrow of these elements is alive.
    #[inline]
    pub unsafe fn as_mut_slice<'a>(self) -> &'a mut [T] {
        if self.len == 0 {
            return &mut [];
        }
        // SAFETY: as in `as_slice`; exclusive by this function's contract.
        unsafe { std::slice::from_raw_parts_mut(self.ptr, self.len) }
    }
    /// A slice over a vector that is never freed.
    pub fn leak(v: Vec<T>) -> GoSlice<T> {
        if v.is_empty() {
            return GoSlice::NIL;
        }
        let s = Box::leak(v.into_boxed_slice());
        GoSlice { ptr: s.as_mut_ptr(), len: s.len(), cap: s.len() }
    }
}

/// A Go interface value: `ty` is the dynamic type, null for nil. `word` is the
/// value in slot form when its size is at most 8, else a pointer to it.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Iface {
    /// Dynamic type.
    pub ty: *const Type,
    /// Data word.
    pub word: u64,
}

impl Iface {
    /// The nil interface.
    pub const NIL: Iface = Iface { ty: std::ptr::null(), word: 0 };
    /// Whether it is nil.
    #[inline]
    pub fn is_nil(self) -> bool {
        self.ty.is_null()
    }
}

/// `Type::flags`: `==` is defined.
pub const COMPARABLE: u8 = 1;
/// `Type::flags`: a defined type.
pub const NAMED: u8 = 2;
/// `Type::flags`: size is at most 8, so an interface's word is the value.
pub const DIRECT: u8 = 4;
/// `Type::flags`: a variadic func type.
pub const VARIADIC: u8 = 8;
/// `Type::flags`: has unexported methods.
pub const UNEXPORTED_METHODS: u8 = 16;

/// How values are compared and hashed.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EqKind {
    /// Byte by byte (integers, bools, pointers, channels, and structs and arrays
    /// of only such without padding or blank fields).
    Bytes,
    /// float32: -0 == +0, NaN != NaN.
    F32,
    /// float64.
    F64,
    /// complex64.
    C64,
    /// complex128.
    C128,
    /// string.
    Str,
    /// Any interface; panics for uncomparable dynamic types.
    Iface,
    /// Struct: its fields except blank ones.
    Struct,
    /// Array: its elements.
    Array,
    /// Func, map, slice and what contains them.
    None,
}

/// A Go type at run time.
#[repr(C)]
pub struct Type {
    // --- as heap::GcType
    /// Bytes.
    pub size: usize,
    /// Words of the prefix that may hold pointers.
    pub ptr_words: usize,
    /// Bitmap over that prefix.
    pub mask: *const u64,
    /// `GcType::shape`.
    pub shape: AtomicU32,
    // --- as internal/abi.Type
    /// Bytes.
    pub align: u8,
    /// Its kind.
    pub kind: Kind,
    /// `COMPARABLE` and the others.
    pub flags: u8,
    /// 1 receive, 2 send, 3 both.
    pub chan_dir: u8,
    /// A number that identical types share in every run.
    pub hash: u32,
    /// `TypeRef` of it.
    pub id: u32,
    /// As `%T` prints it.
    pub str: GoStr,
    /// Its name or "".
    pub name: GoStr,
    /// Package path of a defined type.
    pub pkg_path: GoStr,
    /// Element of pointer, slice, array, channel, map (value).
    pub elem: *const Type,
    /// Map key.
    pub key: *const Type,
    /// Array length.
    pub len: usize,
    /// Struct fields.
    pub fields: GoSlice<Field>,
    /// Methods, sorted by name.
    pub methods: GoSlice<Method>,
    /// Parameters of a func type.
    pub params: GoSlice<*const Type>,
    /// Results of a func type.
    pub results: GoSlice<*const Type>,
    /// `*T`, null until known.
    pub ptr_to: AtomicPtr<Type>,
    // --- the vm's own
    /// Method id → function, open addressing, `mtab_mask + 1` entries (a power of two).
    pub mtab: *const MethodEntry,
    /// See `mtab`.
    pub mtab_mask: u32,
    /// How values are compared.
    pub eq: EqKind,
    /// For the vm's map: chosen layout and fast path, 0 until made.
    pub map_info: AtomicPtr<u8>,
}

/// A field of a struct type, as internal/abi.Field.
#[repr(C)]
pub struct Field {
    /// Its name.
    pub name: GoStr,
    /// Package path of an unexported field.
    pub pkg_path: GoStr,
    /// Its type.
    pub typ: *const Type,
    /// Bytes.
    pub offset: usize,
    /// Its tag.
    pub tag: GoStr,
    /// Whether it is embedded.
    pub embedded: bool,
}

/// A method, as internal/abi.Method.
#[repr(C)]
pub struct Method {
    /// Its name.
    pub name: GoStr,
    /// Package path of an unexported method.
    pub pkg_path: GoStr,
    /// Func type without receiver, null until reflection asks for it.
    pub typ: AtomicPtr<Type>,
    /// Closure of the method taking the receiver as its first parameter as an
    /// interface's data word holds it; null in interfaces.
    pub func: *const FuncRec,
    /// Program-wide number of the method's name.
    pub id: u32,
}

/// An entry of `Type::mtab`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct MethodEntry {
    /// Method id, `u32::MAX` in a free entry.
    pub id: u32,
    /// Index in `Type::methods`.
    pub index: u32,
    /// The function.
    pub func: *const FuncRec,
}

// SAFETY: immutable, and what it points to lives forever.
unsafe impl Send for MethodEntry {}
// SAFETY: as above.
unsafe impl Sync for MethodEntry {}

// SAFETY: immutable after the loader published it, but for the atomics.
unsafe impl Send for Type {}
// SAFETY: as above.
unsafe impl Sync for Type {}

impl Type {
    /// What the collector wants to know of it.
    #[inline(always)]
    pub fn gc(&self) -> &GcType {
        // SAFETY: Type begins with GcType's fields in its order, both are
        // repr(C), and a Type is larger than a GcType.
        unsafe { &*(self as *const Type as *const GcType) }
    }
    /// Its number.
    pub fn type_ref(&self) -> TypeRef {
        TypeRef(self.id)
    }
    /// Slots of a value in a frame.
    #[inline]
    pub fn slots(&self) -> usize {
        if self.far() { 1 } else { self.size.div_ceil(8) }
    }
    /// Whether a value's slot form is a pointer to it, or nil for zero.
    #[inline(always)]
    pub fn far(&self) -> bool {
        self.size as u64 > FAR
    }
    /// Where the value in slot form at `slot` lies; null for a far zero value.
    ///
    /// # Safety
    /// Such a value is there.
    #[inline(always)]
    pub unsafe fn operand(&self, slot: *const u64) -> *const u8 {
        // SAFETY: by the contract.
        if self.far() { unsafe { *slot as *const u8 } } else { slot as *const u8 }
    }
    /// Loads the value at `p`, which is not far, to slots at `dst`.
    ///
    /// # Safety
    /// `p` points to such a value, `dst` to room for it.
    pub unsafe fn load(&self, dst: *mut u64, p: *const u8) {
        // SAFETY: by the contract.
        unsafe {
            match self.size {
                0 => {}
                1..=8 => *dst = self.load_slot(p),
                n => std::ptr::copy_nonoverlapping(p, dst as *mut u8, n),
            }
        }
    }
    /// Stores the value in slot form at `slot` to fresh memory at `p`.
    ///
    /// # Safety
    /// Such a value is there, and `p` points to zeroed room for it.
    pub unsafe fn store(&self, p: *mut u8, slot: *const u64) {
        // SAFETY: by the contract.
        unsafe {
            let from = self.operand(slot);
            if !from.is_null() {
                std::ptr::copy_nonoverlapping(from, p, self.size);
            }
        }
    }
    /// Whether an interface's word is the value itself.
    #[inline(always)]
    pub fn direct(&self) -> bool {
        self.flags & DIRECT != 0
    }
    /// Whether `==` is defined on it.
    #[inline(always)]
    pub fn comparable(&self) -> bool {
        self.flags & COMPARABLE != 0
    }
    /// The element type.
    ///
    /// # Safety
    /// The type has one.
    #[inline(always)]
    pub unsafe fn elem(&self) -> &'static Type {
        // SAFETY: not null by the contract; types live forever.
        unsafe { &*self.elem }
    }
    /// The key type.
    ///
    /// # Safety
    /// It is a map type.
    #[inline(always)]
    pub unsafe fn key(&self) -> &'static Type {
        // SAFETY: not null by the contract; types live forever.
        unsafe { &*self.key }
    }
    /// As `%T` prints it.
    pub fn string(&self) -> &'static str {
        // SAFETY: the loader made it from a String.
        unsafe { std::str::from_utf8_unchecked(self.str.bytes()) }
    }
    /// The entry of method `id`, if it has that method.
    #[inline(always)]
    pub fn method(&self, id: u32) -> Option<&'static MethodEntry> {
        let mut i = id.wrapping_mul(0x9e37_79b1) >> 16;
        loop {
            // SAFETY: the index is masked to the table's length; types live forever.
            let e = unsafe { &*self.mtab.add((i & self.mtab_mask) as usize) };
            if e.id == id {
                return Some(e);
            }
            if e.id == u32::MAX {
                return None;
            }
            i += 1;
        }
    }
    /// The function of method `id` if its entry is the first that is looked at;
    /// null if `method` must tell.
    #[inline(always)]
    pub fn method_quick(&self, id: u32) -> *const FuncRec {
        let i = id.wrapping_mul(0x9e37_79b1) >> 16;
        // SAFETY: the index is masked to the table's length.
        let e = unsafe { &*self.mtab.add((i & self.mtab_mask) as usize) };
        if e.id == id { e.func } else { std::ptr::null() }
    }
    /// Loads a value of this type (size ≤ 8) at `p` in slot form.
    ///
    /// # Safety
    /// `p` points to a value of this type; its size is at most 8.
    #[inline]
    pub unsafe fn load_slot(&self, p: *const u8) -> u64 {
        // SAFETY: by the contract; reads are of the type's size.
        unsafe {
            match self.kind {
                Kind::Int8 => p.cast::<i8>().read() as i64 as u64,
                Kind::Int16 => p.cast::<i16>().read_unaligned() as i64 as u64,
                Kind::Int32 => p.cast::<i32>().read_unaligned() as i64 as u64,
                _ => match self.size {
                    8 => p.cast::<u64>().read_unaligned(),
                    4 => p.cast::<u32>().read_unaligned() as u64,
                    2 => p.cast::<u16>().read_unaligned() as u64,
                    1 => *p as u64,
                    n => {
                        let mut w = [0u8; 8];
                        std::ptr::copy_nonoverlapping(p, w.as_mut_ptr(), n);
                        u64::from_le_bytes(w)
                    }
                },
            }
        }
    }
    /// Stores slot-form `word` as a value of this type (size ≤ 8) at `p`.
    ///
    /// # Safety
    /// `p` points to room for a value of this type; its size is at most 8.
    #[inline]
    pub unsafe fn store_slot(&self, p: *mut u8, word: u64) {
        // SAFETY: by the contract; slots are little-endian, so the low bytes are the value.
        unsafe { std::ptr::copy_nonoverlapping(word.to_le_bytes().as_ptr(), p, self.size) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::mem::{offset_of, size_of};

    #[test]
    fn begins_as_gc_type() {
        assert_eq!(offset_of!(Type, size), offset_of!(GcType, size));
        assert_eq!(offset_of!(Type, ptr_words), offset_of!(GcType, ptr_words));
        assert_eq!(offset_of!(Type, mask), offset_of!(GcType, mask));
        assert_eq!(offset_of!(Type, shape), offset_of!(GcType, shape));
        assert!(size_of::<Type>() >= size_of::<GcType>());
    }

    #[test]
    fn lies_as_internal_abi_says() {
        assert_eq!(offset_of!(Type, align), 28);
        assert_eq!(offset_of!(Type, hash), 32);
        assert_eq!(offset_of!(Type, str), 40);
        assert_eq!(offset_of!(Type, elem), 88);
        assert_eq!(offset_of!(Type, fields), 112);
        assert_eq!(offset_of!(Type, ptr_to), 208);
        assert_eq!(size_of::<Field>(), 72);
        assert_eq!(size_of::<Method>(), 56);
    }
}
