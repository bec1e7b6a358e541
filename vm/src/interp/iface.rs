//! Interfaces: type tests, assertions, methods, comparison.

use super::dispatch::*;
use super::throw::{check_raise, fault, slow_nil};
use crate::map::hash;
use crate::native::Raise;
use crate::typeload::FREED;
use crate::types::{Iface, Type};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::sync::atomic::Ordering;

op!(MkIface(pc, fp, cx, ins) {
    let v = r(fp, b(ins));
    set(fp, a(ins), *pc.add(1));
    set(fp, a(ins) + 1, v);
    next!(2, pc, fp, cx)
});
op!(IsType(pc, fp, cx, ins) {
    set(fp, a(ins), (r(fp, b(ins)) == *pc.add(1)) as u64);
    next!(2, pc, fp, cx)
});
op!(JIsType(pc, fp, cx, ins) {
    if r(fp, a(ins)) == *pc.add(1) {
        branch();
        go!(pc.offset(ci(ins) as isize), fp, cx)
    } else {
        next!(2, pc, fp, cx)
    }
});
op!(JNotType(pc, fp, cx, ins) {
    if r(fp, a(ins)) != *pc.add(1) {
        branch();
        go!(pc.offset(ci(ins) as isize), fp, cx)
    } else {
        next!(2, pc, fp, cx)
    }
});
op!(Implements(pc, fp, cx, ins) {
    let t = r(fp, b(ins)) as *const Type;
    set(fp, a(ins), (!t.is_null() && implements(t, *pc.add(1) as *const Type)) as u64);
    next!(2, pc, fp, cx)
});
op!(AssertT(pc, fp, cx, ins) {
    if r(fp, a(ins)) != *pc.add(1) {
        return slow_assert_t(pc, fp, cx, ins);
    }
    next!(3, pc, fp, cx)
});
op!(
    #[cold]
    #[inline(never)]
    slow_assert_t(pc, fp, cx, ins) {
        let e = not_type(*pc.add(2) as *const Type, r(fp, a(ins)) as *const Type, *pc.add(1) as *const Type);
        return super::throw::raise(pc, fp, cx, e as u64);
    }
);
#[cold]
#[inline(never)]
fn not_type(iface: *const Type, have: *const Type, want: *const Type) -> *mut Raise {
    Box::into_raw(Box::new(Raise::Assert(iface, have, want, String::new())))
}
op!(AssertI(pc, fp, cx, ins) {
    let t = r(fp, a(ins)) as *const Type;
    if t.is_null() || !implements(t, *pc.add(1) as *const Type) {
        return slow_assert_i(pc, fp, cx, ins);
    }
    next!(3, pc, fp, cx)
});
op!(
    #[cold]
    #[inline(never)]
    slow_assert_i(pc, fp, cx, ins) {
        let e = not_iface(r(fp, a(ins)) as *const Type, *pc.add(1) as *const Type);
        return super::throw::raise(pc, fp, cx, e as u64);
    }
);
#[cold]
#[inline(never)]
unsafe fn not_iface(have: *const Type, want: *const Type) -> *mut Raise {
    // SAFETY: null or types, which live forever.
    let missing = unsafe {
        have.as_ref()
            .and_then(|h| missing_method(h, &*want))
            .map_or(String::new(), |m| m.lossy().into_owned())
    };
    Box::into_raw(Box::new(Raise::Assert(std::ptr::null(), have, want, missing)))
}

/// The first method of interface `i` that `t` lacks.
pub fn missing_method(t: &Type, i: &Type) -> Option<crate::types::GoStr> {
    i.methods.as_slice().iter().find(|m| t.method(m.id).is_none()).map(|m| m.name)
}

/// Pairs of addresses of types, and whether the first has all methods of the second.
type Answers = FxHashMap<(usize, usize), bool>;

/// Whether `t` has all methods of interface `i`; remembered per thread.
///
/// # Safety
/// Both are types.
#[inline(never)]
pub unsafe fn implements(t: *const Type, i: *const Type) -> bool {
    thread_local! {
        /// With how often types had been freed.
        static KNOWN: RefCell<(u32, Answers)> = RefCell::default();
    }
    // SAFETY: by the contract; types live forever.
    let (t, i) = unsafe { (&*t, &*i) };
    match i.methods.len {
        0 => true,
        1 => t.method(i.methods.as_slice()[0].id).is_some(),
        _ => KNOWN.with_borrow_mut(|(freed, k)| {
            let now = FREED.load(Ordering::Acquire);
            if std::mem::replace(freed, now) != now {
                k.clear();
            }
            *k.entry((&raw const *t as usize, &raw const *i as usize))
                .or_insert_with(|| missing_method(t, i).is_none())
        }),
    }
}

op!(IfMethod(pc, fp, cx, ins) {
    let t = r(fp, b(ins)) as *const Type;
    if t.is_null() {
        return slow_nil(pc, fp, cx, ins);
    }
    match (*t).method(*pc.add(1) as u32) {
        Some(m) => set(fp, a(ins), m.func as u64),
        None => return slow_nil(pc, fp, cx, ins),
    }
    next!(2, pc, fp, cx)
});

op!(EqIface(pc, fp, cx, ins) {
    let (t, w) = (r(fp, b(ins)), r(fp, b(ins) + 1));
    if t != r(fp, c(ins)) || t == 0 {
        set(fp, a(ins), (t == r(fp, c(ins))) as u64);
        next!(1, pc, fp, cx)
    }
    check_raise!(eq_iface(fp.add(b(ins)), fp.add(c(ins)), fp.add(a(ins))), pc, fp, cx);
    next!(1, pc, fp, cx)
});
#[inline(never)]
unsafe fn eq_iface(x: *const u64, y: *const u64, dst: *mut u64) -> *mut Raise {
    // SAFETY: the handler passes interface values in its slots.
    unsafe {
        match hash::eq_iface(&*(x as *const Iface), &*(y as *const Iface)) {
            Ok(v) => *dst = v as u64,
            Err(e) => return fault(e),
        }
    }
    std::ptr::null_mut()
}
op!(EqType(pc, fp, cx, ins) {
    check_raise!(eq_type(*pc.add(1) as *const Type, fp.add(b(ins)), fp.add(c(ins)), fp.add(a(ins))), pc, fp, cx);
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn eq_type(t: *const Type, x: *const u64, y: *const u64, dst: *mut u64) -> *mut Raise {
    // SAFETY: the handler passes values of the type in its slots.
    unsafe {
        match hash::eq_type(&*t, (*t).operand(x), (*t).operand(y)) {
            Ok(v) => *dst = v as u64,
            Err(e) => return fault(e),
        }
    }
    std::ptr::null_mut()
}
