//! Package internal/abi: types, interface words and maps, for reflection.

use std::sync::atomic::Ordering;

use gopark_bytecode::func::{Derived, DerivedField};
use gopark_vm::load::derive;
use gopark_vm::map::{self, Fault, Iter, Map, MapType};
use gopark_vm::native::{NativeCx, Raise};
use gopark_vm::natives;
use gopark_vm::types::{Field, GoSlice, GoStr, Iface, Type};

type Ty = *const Type;

/// The type behind a pointer that Go code passed.
fn ty(t: Ty) -> &'static Type {
    // SAFETY: package internal/abi passes type descriptors, which live forever.
    unsafe { &*t }
}

fn map_type(t: Ty) -> &'static MapType {
    // SAFETY: the callers in reflect and fmt pass map types.
    unsafe { MapType::of(ty(t)) }
}

/// Whether concrete type or interface `t` has all methods of interface `iface`.
fn implements(t: &Type, iface: &Type) -> bool {
    iface.methods.as_slice().iter().all(|want| t.methods.as_slice().iter().any(|m| m.id == want.id))
}

fn new_iter(cx: &NativeCx, t: Ty, m: *const Map) -> Result<*mut Iter, Fault> {
    static MASK: u64 = 0b11;
    // SAFETY: one static word of mask; the first two words are the map and its table.
    static GC: gopark_runtime::heap::GcType =
        unsafe { gopark_runtime::heap::GcType::new(size_of::<Iter>(), 2, &MASK) };
    // SAFETY: GC describes Iter.
    let it = gopark_vm::native::oom(unsafe { cx.mcache().alloc(&GC) }) as *mut Iter;
    // SAFETY: `it` has room for an Iter, m is a map of type t or null.
    unsafe { map::iter_init(it, map_type(t), m)? };
    Ok(it)
}

/// All keys and elements copied into fresh arrays.
fn entries(cx: &NativeCx, t: Ty, m: *const Map) -> Result<(*mut u8, *mut u8, i64), Fault> {
    let (key, elem) = {
        let t = ty(t);
        // SAFETY: it is a map type.
        unsafe { (t.key(), t.elem()) }
    };
    // SAFETY: m is a map or null.
    let room = unsafe { m.as_ref() }.map_or(0, Map::len);
    let keys = cx.new_array(key, room);
    let elems = cx.new_array(elem, room);
    let mut n = 0;
    let mut it = std::mem::MaybeUninit::<Iter>::uninit();
    // SAFETY: the iterator is started before it is used; the copies stay within
    // the arrays of `room` elements.
    unsafe {
        map::iter_init(it.as_mut_ptr(), map_type(t), m)?;
        while n < room {
            let Some((k, e)) = map::iter_next(it.assume_init_mut())? else { break };
            std::ptr::copy_nonoverlapping(k, keys.add(n * key.size), key.size);
            std::ptr::copy_nonoverlapping(e, elems.add(n * elem.size), elem.size);
            n += 1;
        }
    }
    Ok((keys, elems, n as i64))
}

natives! {
    pure "internal/abi.TypeOf" (a: Iface) -> Ty { a.ty }
    pure "internal/abi.Word" (a: Iface) -> u64 { a.word }
    pure "internal/abi.Make" (t: Ty, word: u64) -> Iface { Iface { ty: t, word } }
    pure "internal/abi.Implements" (t: Ty, iface: Ty) -> bool { implements(ty(t), ty(iface)) }
    pure "internal/abi.MethodByName" (t: Ty, name: GoStr) -> i64 {
        let wanted = |m: &gopark_vm::types::Method| m.pkg_path.len == 0 && m.name.bytes() == name.bytes();
        ty(t).methods.as_slice().iter().position(wanted).map_or(-1, |i| i as i64)
    }
    pure "internal/abi.PtrTo" (t: Ty) -> Ty {
        let t = ty(t);
        match t.ptr_to.load(Ordering::Acquire) {
            p if p.is_null() => {
                let p = derive(Derived::Pointer(t.type_ref()));
                t.ptr_to.store(p as Ty as *mut Type, Ordering::Release);
                p
            }
            p => p,
        }
    }
    pure "internal/abi.SliceOf" (t: Ty) -> Ty { derive(Derived::Slice(ty(t).type_ref())) }
    pure "internal/abi.ArrayOf" (n: i64, t: Ty) -> Ty { derive(Derived::Array(n as u64, ty(t).type_ref())) }
    pure "internal/abi.MapOf" (k: Ty, v: Ty) -> Ty { derive(Derived::Map(ty(k).type_ref(), ty(v).type_ref())) }
    pure "internal/abi.ChanOf" (dir: i64, t: Ty) -> Ty { derive(Derived::Chan(dir as u8, ty(t).type_ref())) }
    pure "internal/abi.FuncOf" (params: GoSlice<Ty>, results: GoSlice<Ty>, variadic: bool) -> Ty {
        let refs = |list: GoSlice<Ty>| list.as_slice().iter().map(|&t| ty(t).type_ref()).collect();
        derive(Derived::Func(refs(params), refs(results), variadic))
    }
    pure "internal/abi.StructOf" (fields: GoSlice<Field>) -> Ty {
        let text = |s: GoStr| String::from_utf8_lossy(s.bytes()).into_owned();
        let field = |f: &Field| DerivedField {
            name: text(f.name),
            pkg_path: text(f.pkg_path),
            ty: ty(f.typ).type_ref(),
            tag: text(f.tag),
            embedded: f.embedded,
        };
        derive(Derived::Struct(fields.as_slice().iter().map(field).collect()))
    }
    pure "internal/abi.Grow" cx (t: Ty, old: i64, need: i64) -> Result<(i64, *mut u8), Raise> {
        // SAFETY: a pure native runs on this P. (What is zeroed is all of it.)
        let room = unsafe { gopark_vm::interp::slice_room(cx.p(), ty(t), 0, old as u64, need as u64) };
        room.map(|(n, p)| (n as i64, p)).ok_or_else(|| Raise::Error("growslice: len out of range".into()))
    }
    pure "internal/abi.NewArray" cx (t: Ty, n: i64) -> *mut u8 { cx.new_array(ty(t), n as usize) }
    pure "internal/abi.Move" (dst: *mut u8, src: *const u8, n: u64) {
        // SAFETY: Go code passes n bytes at both.
        unsafe { std::ptr::copy(src, dst, n as usize) }
    }
    pure "internal/abi.Clear" (p: *mut u8, n: u64) {
        // SAFETY: Go code passes n bytes.
        unsafe { std::ptr::write_bytes(p, 0, n as usize) }
    }
    pure "internal/abi.Swap" (base: *mut u8, size: u64, i: i64, j: i64) {
        let size = size as usize;
        if i != j && size > 0 {
            // SAFETY: Go code checked that i and j are elements; they differ.
            unsafe {
                let (a, b) = (base.add(i as usize * size), base.add(j as usize * size));
                match size {
                    8 => std::ptr::swap(a as *mut u64, b as *mut u64),
                    16 => std::ptr::swap(a as *mut [u64; 2], b as *mut [u64; 2]),
                    24 => std::ptr::swap(a as *mut [u64; 3], b as *mut [u64; 3]),
                    _ => std::ptr::swap_nonoverlapping(a, b, size),
                }
            }
        }
    }
    pure "internal/abi.Load" (t: Ty, p: *const u8) -> u64 {
        // SAFETY: Go code passes a pointer to a value of at most 8 bytes.
        unsafe { ty(t).load_slot(p) }
    }
    pure "internal/abi.Store" (t: Ty, p: *mut u8, word: u64) {
        // SAFETY: as above.
        unsafe { ty(t).store_slot(p, word) }
    }
    pure "internal/abi.MapMake" cx (t: Ty, n: i64) -> Result<*mut Map, Raise> {
        // SAFETY: t is a map type.
        unsafe { map::makemap(map_type(t), cx.mcache(), n) }.map_err(Raise::from)
    }
    pure "internal/abi.MapLen" (m: *const Map) -> i64 {
        // SAFETY: a map or nil.
        unsafe { m.as_ref() }.map_or(0, |m| m.len() as i64)
    }
    pure "internal/abi.MapGet" (t: Ty, m: *const Map, key: *const u8) -> Result<*mut u8, Raise> {
        // SAFETY: m is a map of type t or nil, key points to a key.
        unsafe { map::mapaccess(map_type(t), m, key) }.map_err(Raise::from)
    }
    pure "internal/abi.MapSet" cx (t: Ty, m: *mut Map, key: *const u8, elem: *const u8) -> Result<(), Raise> {
        let info = map_type(t);
        // SAFETY: as above, and elem points to an element.
        unsafe {
            let p = map::mapassign(info, cx.mcache(), m, key).map_err(Raise::from)?;
            std::ptr::copy(elem, p, (*info.elem).size);
        }
        Ok(())
    }
    pure "internal/abi.MapDelete" (t: Ty, m: *mut Map, key: *const u8) -> Result<(), Raise> {
        // SAFETY: as above.
        unsafe { map::mapdelete(map_type(t), m, key) }.map_err(Raise::from)
    }
    pure "internal/abi.MapClear" (t: Ty, m: *mut Map) -> Result<(), Raise> {
        // SAFETY: as above.
        unsafe { map::clear(map_type(t), m) }.map_err(Raise::from)
    }
    pure "internal/abi.MapIterNew" cx (t: Ty, m: *const Map) -> Result<*mut Iter, Raise> {
        new_iter(cx, t, m).map_err(Raise::from)
    }
    pure "internal/abi.MapIterNext" (it: *mut Iter) -> Result<(*mut u8, *mut u8), Raise> {
        // SAFETY: made by MapIterNew; it keeps its map alive.
        let entry = unsafe { map::iter_next(&mut *it) }.map_err(Raise::from)?;
        Ok(entry.unwrap_or((std::ptr::null_mut(), std::ptr::null_mut())))
    }
    pure "internal/abi.MapEntries" cx (t: Ty, m: *const Map) -> Result<(*mut u8, *mut u8, i64), Raise> {
        entries(cx, t, m).map_err(Raise::from)
    }
}
