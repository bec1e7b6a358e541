//! Makes type descriptors of the compiler's descriptions.

use crate::func::FuncRec;
use crate::map::MapType;
use crate::types::*;
use gopark_bytecode::sparse::Sparse;
use gopark_bytecode::typedesc::{Kind, TypeDesc, TypeRef};
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

/// A type to be filled.
pub fn blank() -> *mut Type {
    static NO_METHODS: MethodEntry = MethodEntry { id: u32::MAX, index: 0, func: std::ptr::null() };
    Box::into_raw(Box::new(Type {
        size: 0,
        ptr_words: 0,
        mask: std::ptr::null(),
        shape: AtomicU32::new(0),
        align: 1,
        kind: Kind::Invalid,
        flags: 0,
        chan_dir: 0,
        hash: 0,
        id: 0,
        str: GoStr::EMPTY,
        name: GoStr::EMPTY,
        pkg_path: GoStr::EMPTY,
        elem: std::ptr::null(),
        key: std::ptr::null(),
        len: 0,
        fields: GoSlice::NIL,
        methods: GoSlice::NIL,
        params: GoSlice::NIL,
        results: GoSlice::NIL,
        ptr_to: AtomicPtr::new(std::ptr::null_mut()),
        mtab: &raw const NO_METHODS,
        mtab_mask: 0,
        eq: EqKind::None,
        map_info: AtomicPtr::new(std::ptr::null_mut()),
    }))
}

/// How often types were freed: who remembers things of types by their addresses
/// forgets them then.
pub static FREED: AtomicU32 = AtomicU32::new(0);

/// Memory of a type that something may refer to but by its address.
fn parts(t: &Type) -> [(usize, usize); 6] {
    fn of<T>(s: &GoSlice<T>) -> (usize, usize) {
        (s.ptr as usize, s.len * size_of::<T>())
    }
    let map = t.map_info.load(Ordering::Acquire) as usize;
    [
        (std::ptr::from_ref(t) as usize, size_of::<Type>()),
        of(&t.fields),
        of(&t.methods),
        of(&t.params),
        of(&t.results),
        (map, if map == 0 { 0 } else { size_of::<MapType>() }),
    ]
}

/// Where what belongs to a type lies: (address, bytes).
pub fn places(t: &Type) -> impl Iterator<Item = (usize, usize)> {
    parts(t).into_iter().filter(|p| p.1 > 0)
}

/// The addresses of types and functions that a type refers to, and others.
pub fn references(t: &Type, visit: &mut dyn FnMut(usize)) {
    visit(t.elem as usize);
    visit(t.key as usize);
    visit(t.ptr_to.load(Ordering::Acquire) as usize);
    t.fields.as_slice().iter().for_each(|f| visit(f.typ as usize));
    for m in t.methods.as_slice() {
        visit(m.typ.load(Ordering::Acquire) as usize);
        visit(m.func as usize);
    }
    t.params.as_slice().iter().chain(t.results.as_slice()).for_each(|p| visit(*p as usize));
}

/// Frees a type; its strings, which the program may have, are given back.
///
/// # Safety
/// Nothing refers to it.
pub unsafe fn free(t: &'static Type) -> Vec<Box<[u8]>> {
    FREED.fetch_add(1, Ordering::Release);
    let mut strings = vec![];
    // SAFETY: all was leaked from boxes by `fill`, or by `MapType::of`; the caller's
    // promise.
    unsafe {
        let mut string = |s: GoStr| {
            if s.len > 0 {
                strings.push(Box::from_raw(std::ptr::slice_from_raw_parts_mut(s.ptr.cast_mut(), s.len)));
            }
        };
        fn slice<T>(s: &GoSlice<T>) {
            if s.len > 0 {
                // SAFETY: as in the caller.
                drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(s.ptr, s.len)) });
            }
        }
        [t.str, t.name, t.pkg_path].into_iter().for_each(&mut string);
        for f in t.fields.as_slice() {
            [f.name, f.pkg_path, f.tag].into_iter().for_each(&mut string);
        }
        for m in t.methods.as_slice() {
            [m.name, m.pkg_path].into_iter().for_each(&mut string);
        }
        if t.methods.len > 0 {
            let table = std::ptr::slice_from_raw_parts_mut(t.mtab.cast_mut(), t.mtab_mask as usize + 1);
            drop(Box::from_raw(table));
        }
        slice(&t.fields);
        slice(&t.methods);
        slice(&t.params);
        slice(&t.results);
        if !t.mask.is_null() {
            let words = t.ptr_words.div_ceil(64);
            drop(Box::from_raw(std::ptr::slice_from_raw_parts_mut(t.mask.cast_mut(), words)));
        }
        let map = t.map_info.load(Ordering::Acquire) as *mut MapType;
        if !map.is_null() {
            MapType::free(map);
        }
        drop(Box::from_raw(std::ptr::from_ref(t).cast_mut()));
    }
    strings
}

fn leak_str(s: &str) -> GoStr {
    if s.is_empty() { GoStr::EMPTY } else { GoStr::from_static(Box::leak(s.into())) }
}

/// Fills `t` from its description.
pub fn fill(
    t: &mut Type,
    d: &TypeDesc,
    id: u32,
    types: &Sparse<&'static Type>,
    funcs: &Sparse<&'static FuncRec>,
) {
    let ty = |r: TypeRef| types[r.0 as usize] as *const Type;
    t.size = d.size as usize;
    t.align = d.align.max(1);
    t.kind = d.kind;
    t.chan_dir = d.chan_dir;
    t.id = id;
    t.str = leak_str(&d.str);
    t.name = leak_str(&d.name);
    t.pkg_path = leak_str(&d.pkg_path);
    t.elem = d.elem.map_or(std::ptr::null(), ty);
    t.key = d.key.map_or(std::ptr::null(), ty);
    t.len = d.len as usize;
    t.hash = hash(d);
    t.fields = GoSlice::leak(
        d.fields
            .iter()
            .map(|f| Field {
                name: leak_str(&f.name),
                pkg_path: leak_str(&f.pkg_path),
                typ: ty(f.ty),
                offset: f.offset as usize,
                tag: leak_str(&f.tag),
                embedded: f.embedded,
            })
            .collect(),
    );
    t.methods = GoSlice::leak(
        d.methods
            .iter()
            .map(|m| Method {
                name: leak_str(&m.name),
                pkg_path: leak_str(&m.pkg_path),
                typ: AtomicPtr::new(m.ty.map_or(std::ptr::null(), ty) as *mut Type),
                func: m.func.map_or(std::ptr::null(), |f| funcs[f.0 as usize] as *const FuncRec),
                id: m.id,
            })
            .collect(),
    );
    t.params = GoSlice::leak(d.params.iter().map(|p| ty(*p)).collect());
    t.results = GoSlice::leak(d.results.iter().map(|p| ty(*p)).collect());
    t.flags = (if d.comparable { COMPARABLE } else { 0 })
        | (if d.named { NAMED } else { 0 })
        | (if d.size <= 8 { DIRECT } else { 0 })
        | (if d.variadic { VARIADIC } else { 0 })
        | (if d.methods.iter().any(|m| !m.pkg_path.is_empty()) { UNEXPORTED_METHODS } else { 0 });
    method_table(t);
    mask(t, d);
    t.eq = eq_kind(t, d);
}

fn hash(d: &TypeDesc) -> u32 {
    let mut h = 0x811c_9dc5u32;
    for b in d.str.bytes().chain(d.pkg_path.bytes()) {
        h = (h ^ b as u32).wrapping_mul(0x0100_0193);
    }
    h
}

fn method_table(t: &mut Type) {
    let methods = t.methods.as_slice();
    if methods.is_empty() {
        return;
    }
    let n = (methods.len() * 2).next_power_of_two();
    let free = MethodEntry { id: u32::MAX, index: 0, func: std::ptr::null() };
    let mut table = vec![free; n];
    for (index, m) in methods.iter().enumerate() {
        let mut i = m.id.wrapping_mul(0x9e37_79b1) >> 16;
        while table[i as usize & (n - 1)].id != u32::MAX {
            i += 1;
        }
        table[i as usize & (n - 1)] = MethodEntry { id: m.id, index: index as u32, func: m.func };
    }
    t.mtab = Box::leak(table.into_boxed_slice()).as_ptr();
    t.mtab_mask = n as u32 - 1;
}

/// The pointer mask. Arrays' descriptions give their element's; a very large
/// array gets none (null, `ptr_words` not 0) and is allocated as elements.
fn mask(t: &mut Type, d: &TypeDesc) {
    const MAX_WORDS: usize = 1 << 24;
    let mut words = d.ptr_mask.clone();
    if d.kind == Kind::Array {
        words = vec![];
        // SAFETY: array types have an element, filled before; null in no case.
        if let Some(e) = unsafe { t.elem.as_ref() }
            && e.ptr_words > 0
            && t.len > 0
        {
            if t.size / 8 > MAX_WORDS || e.mask.is_null() {
                t.ptr_words = t.size / 8;
                return;
            }
            let step = e.size / 8;
            words = vec![0u64; (t.size / 8).div_ceil(64)];
            for i in 0..t.len {
                for w in 0..e.ptr_words {
                    // SAFETY: the element's mask covers its ptr_words.
                    if unsafe { *e.mask.add(w / 64) } >> (w % 64) & 1 != 0 {
                        let at = i * step + w;
                        words[at / 64] |= 1 << (at % 64);
                    }
                }
            }
        }
    }
    let n =
        words.iter().rposition(|w| *w != 0).map_or(0, |i| i * 64 + 64 - words[i].leading_zeros() as usize);
    t.ptr_words = n;
    if n > 0 {
        words.truncate(n.div_ceil(64));
        t.mask = Box::leak(words.into_boxed_slice()).as_ptr();
    }
}

fn eq_kind(t: &Type, d: &TypeDesc) -> EqKind {
    if !d.comparable {
        return EqKind::None;
    }
    match d.kind {
        Kind::Float32 => EqKind::F32,
        Kind::Float64 => EqKind::F64,
        Kind::Complex64 => EqKind::C64,
        Kind::Complex128 => EqKind::C128,
        Kind::String => EqKind::Str,
        Kind::Interface => EqKind::Iface,
        Kind::Func | Kind::Map | Kind::Slice => EqKind::None,
        Kind::Struct => {
            // Its fields may not be filled yet; only plain kinds are looked at.
            let mut end = 0;
            for f in t.fields.as_slice() {
                // SAFETY: fields' types are live, perhaps still blank.
                let ft = unsafe { &*f.typ };
                if f.name.bytes() == b"_" || f.offset != end || !plain(ft.kind) {
                    return EqKind::Struct;
                }
                end += ft.size;
            }
            if end == t.size { EqKind::Bytes } else { EqKind::Struct }
        }
        // SAFETY: array types have an element, filled before them.
        Kind::Array => match unsafe { (*t.elem).eq } {
            EqKind::Bytes => EqKind::Bytes,
            _ => EqKind::Array,
        },
        _ => EqKind::Bytes,
    }
}

/// Kinds whose values are equal when their bytes are. (Not `Invalid`: a type not
/// filled yet counts as not plain.)
fn plain(k: Kind) -> bool {
    matches!(
        k,
        Kind::Bool
            | Kind::Int
            | Kind::Int8
            | Kind::Int16
            | Kind::Int32
            | Kind::Int64
            | Kind::Uint
            | Kind::Uint8
            | Kind::Uint16
            | Kind::Uint32
            | Kind::Uint64
            | Kind::Uintptr
            | Kind::Pointer
            | Kind::Chan
            | Kind::UnsafePointer
    )
}
