//! Types made at run time.

use crate::load;
use crate::native::Raise;
use crate::types::{GoSlice, Type};
use gopark_bytecode::func::Derived;
use std::sync::atomic::Ordering;

type Ty = *const Type;

fn ty(t: Ty) -> &'static Type {
    // SAFETY: package abi passes types, which live forever.
    unsafe { &*t }
}
fn refs(list: GoSlice<Ty>) -> Vec<gopark_bytecode::typedesc::TypeRef> {
    list.as_slice().iter().map(|t| ty(*t).type_ref()).collect()
}

crate::natives! {
    pure "internal/abi.PtrTo" (t: Ty) -> Ty {
        let known = ty(t).ptr_to.load(Ordering::Acquire);
        if !known.is_null() {
            return known;
        }
        let p = load::derive(Derived::Pointer(ty(t).type_ref()));
        ty(t).ptr_to.store(p as Ty as *mut Type, Ordering::Release);
        p
    }
    pure "internal/abi.SliceOf" (t: Ty) -> Ty { load::derive(Derived::Slice(ty(t).type_ref())) }
    pure "internal/abi.ArrayOf" (n: i64, t: Ty) -> Ty {
        load::derive(Derived::Array(n as u64, ty(t).type_ref()))
    }
    pure "internal/abi.MapOf" (k: Ty, v: Ty) -> Ty {
        load::derive(Derived::Map(ty(k).type_ref(), ty(v).type_ref()))
    }
    pure "internal/abi.ChanOf" (dir: i64, t: Ty) -> Ty {
        load::derive(Derived::Chan(dir as u8, ty(t).type_ref()))
    }
    pure "internal/abi.FuncOf" (params: GoSlice<Ty>, results: GoSlice<Ty>, variadic: bool) -> Ty {
        load::derive(Derived::Func(refs(params), refs(results), variadic))
    }
    pure "internal/abi.StructOf" (fields: GoSlice<u8>) -> Result<Ty, Raise> {
        let _ = fields;
        Err(Raise::Plain("reflect.StructOf: not supported".into()))
    }
}
