//! Packages sort and slices: elements of basic types.

use std::cmp::Ordering;

use gopark_bytecode::typedesc::Kind;
use gopark_vm::native::NativeCx;
use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr, Type};

/// Go's order of floats: NaNs first.
#[inline]
pub fn cmp_f64(a: &f64, b: &f64) -> Ordering {
    a.partial_cmp(b).unwrap_or_else(|| b.is_nan().cmp(&a.is_nan()))
}

#[inline]
fn cmp_str(a: &GoStr, b: &GoStr) -> Ordering {
    a.bytes().cmp(b.bytes())
}

/// Elements to be ordered in place.
fn elems<'a, T>(x: GoSlice<T>) -> &'a mut [T] {
    // SAFETY: nothing else borrows them while the native runs.
    unsafe { x.as_mut_slice() }
}

/// Reorders elements so that the i-th is the former `perm[i]`-th. Indices out of
/// range are ignored.
fn permute(cx: &NativeCx, base: *mut u8, size: usize, perm: &[i64]) {
    if size == 0 || perm.is_empty() {
        return;
    }
    let n = perm.len();
    // The copy may hold pointers, but nothing collects before it is dropped.
    let copy = cx.new_bytes_unzeroed(n * size);
    // SAFETY: base points to n elements of size bytes, the indices are checked.
    unsafe {
        std::ptr::copy_nonoverlapping(base, copy, n * size);
        for (i, &from) in perm.iter().enumerate() {
            if (from as usize) < n {
                std::ptr::copy_nonoverlapping(copy.add(from as usize * size), base.add(i * size), size);
            }
        }
    }
}

/// Sorts `n` elements of an ordered type in place.
fn sort_ordered(t: &Type, base: *mut u8, n: usize) {
    fn sort<T: Ord>(base: *mut u8, n: usize) {
        elems(GoSlice { ptr: base as *mut T, len: n, cap: n }).sort_unstable();
    }
    match t.kind {
        Kind::Int | Kind::Int64 => sort::<i64>(base, n),
        Kind::Int32 => sort::<i32>(base, n),
        Kind::Int16 => sort::<i16>(base, n),
        Kind::Int8 => sort::<i8>(base, n),
        Kind::Uint | Kind::Uint64 | Kind::Uintptr => sort::<u64>(base, n),
        Kind::Uint32 => sort::<u32>(base, n),
        Kind::Uint16 => sort::<u16>(base, n),
        Kind::Uint8 => sort::<u8>(base, n),
        Kind::Float64 => elems(GoSlice { ptr: base as *mut f64, len: n, cap: n }).sort_unstable_by(cmp_f64),
        Kind::Float32 => elems(GoSlice { ptr: base as *mut f32, len: n, cap: n })
            .sort_unstable_by(|a, b| cmp_f64(&(*a as f64), &(*b as f64))),
        Kind::String => elems(GoSlice { ptr: base as *mut GoStr, len: n, cap: n }).sort_unstable_by(cmp_str),
        _ => {}
    }
}

natives! {
    pure "slices.sortOrdered" (t: *const Type, base: *mut u8, n: i64) {
        // SAFETY: package slices passes the element type, which lives forever.
        sort_ordered(unsafe { &*t }, base, n as usize)
    }
    pure "sort.Ints" (x: GoSlice<i64>) { elems(x).sort_unstable() }
    pure "sort.Float64s" (x: GoSlice<f64>) { elems(x).sort_unstable_by(cmp_f64) }
    pure "sort.Strings" (x: GoSlice<GoStr>) { elems(x).sort_unstable_by(cmp_str) }
    pure "sort.IntsAreSorted" (x: GoSlice<i64>) -> bool { x.as_slice().is_sorted() }
    pure "sort.Float64sAreSorted" (x: GoSlice<f64>) -> bool {
        x.as_slice().is_sorted_by(|a, b| cmp_f64(a, b).is_le())
    }
    pure "sort.StringsAreSorted" (x: GoSlice<GoStr>) -> bool {
        x.as_slice().is_sorted_by(|a, b| cmp_str(a, b).is_le())
    }
    pure "sort.SearchInts" (a: GoSlice<i64>, x: i64) -> i64 { a.as_slice().partition_point(|&e| e < x) as i64 }
    pure "sort.SearchFloat64s" (a: GoSlice<f64>, x: f64) -> i64 {
        a.as_slice().partition_point(|e| e.partial_cmp(&x).is_none_or(std::cmp::Ordering::is_lt)) as i64
    }
    pure "sort.SearchStrings" (a: GoSlice<GoStr>, x: GoStr) -> i64 {
        a.as_slice().partition_point(|e| e.bytes() < x.bytes()) as i64
    }
    pure "sort.permute" cx (base: *mut u8, size: u64, perm: GoSlice<i64>) {
        permute(cx, base, size as usize, perm.as_slice())
    }
}
