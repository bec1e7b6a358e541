//! Maps.

use super::alloc::load_value;
use super::dispatch::*;
use super::frame::save;
use super::mem::copy_bytes;
use super::throw::{check_raise, fault};
use crate::map::{self, Iter, Map, MapType};
use crate::native::Raise;
use crate::rt::P;
use crate::types::Type;

const OK: *mut Raise = std::ptr::null_mut();

/// The layout of the map type in the literal.
unsafe fn of(t: *const Type) -> &'static MapType {
    // SAFETY: the literal is a map type.
    unsafe { MapType::of(&*t) }
}

op!(MakeMap(pc, fp, cx, ins) {
    save(cx, pc, fp);
    check_raise!(makemap(cx, *pc.add(1) as *const Type, r(fp, b(ins)), fp.add(a(ins))), pc, fp, cx);
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn makemap(cx: *const P, t: *const Type, hint: u64, dst: *mut u64) -> *mut Raise {
    // SAFETY: the handler's P and operands.
    unsafe {
        match map::makemap(of(t), (*cx).mcache(), hint as i64) {
            Ok(m) => *dst = m as u64,
            Err(e) => return fault(e),
        }
    }
    OK
}

op!(MapGet(pc, fp, cx, ins) {
    save(cx, pc, fp);
    check_raise!(get(cx, *pc.add(1) as *const Type, r(fp, b(ins)), fp.add(c(ins)), fp.add(a(ins)), 0), pc, fp, cx);
    next!(2, pc, fp, cx)
});
op!(MapGet2(pc, fp, cx, ins) {
    save(cx, pc, fp);
    check_raise!(get(cx, *pc.add(1) as *const Type, r(fp, b(ins)), fp.add(c(ins)), fp.add(a(ins)), 1), pc, fp, cx);
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn get(
    cx: *const P,
    t: *const Type,
    m: u64,
    key: *const u64,
    dst: *mut u64,
    with_ok: u64,
) -> *mut Raise {
    // SAFETY: the handler's operands.
    unsafe {
        let mt = of(t);
        let elem = (*t).elem();
        let p = match map::mapaccess(mt, m as *const Map, (*t).key().operand(key)) {
            Ok(p) => p,
            Err(e) => return fault(e),
        };
        let slots = elem.slots();
        if p.is_null() {
            std::ptr::write_bytes(dst, 0, slots);
        } else {
            load_value(cx, elem, dst, p);
        }
        if with_ok != 0 {
            *dst.add(slots) = !p.is_null() as u64;
        }
    }
    OK
}

op!(MapSet(pc, fp, cx, ins) {
    save(cx, pc, fp);
    check_raise!(put(cx, *pc.add(1) as *const Type, r(fp, a(ins)), fp.add(b(ins)), fp.add(c(ins))), pc, fp, cx);
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn put(cx: *const P, t: *const Type, m: u64, key: *const u64, val: *const u64) -> *mut Raise {
    // SAFETY: the handler's P and operands.
    unsafe {
        match map::mapassign(of(t), (*cx).mcache(), m as *mut Map, (*t).key().operand(key)) {
            Ok(p) => copy_bytes((*t).elem().operand(val), p, (*t).elem().size),
            Err(e) => return fault(e),
        }
    }
    OK
}

op!(MapAddr(pc, fp, cx, ins) {
    save(cx, pc, fp);
    check_raise!(addr(cx, *pc.add(1) as *const Type, r(fp, b(ins)), fp.add(c(ins)), fp.add(a(ins))), pc, fp, cx);
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn addr(cx: *const P, t: *const Type, m: u64, key: *const u64, dst: *mut u64) -> *mut Raise {
    // SAFETY: the handler's P and operands.
    unsafe {
        match map::mapassign(of(t), (*cx).mcache(), m as *mut Map, (*t).key().operand(key)) {
            Ok(p) => *dst = p as u64,
            Err(e) => return fault(e),
        }
    }
    OK
}

op!(MapDel(pc, fp, cx, ins) {
    check_raise!(del(*pc.add(1) as *const Type, r(fp, a(ins)), fp.add(b(ins))), pc, fp, cx);
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn del(t: *const Type, m: u64, key: *const u64) -> *mut Raise {
    // SAFETY: the handler's operands.
    match unsafe { map::mapdelete(of(t), m as *mut Map, (*t).key().operand(key)) } {
        Ok(()) => OK,
        Err(e) => fault(e),
    }
}

op!(MapLen(pc, fp, cx, ins) {
    let m = r(fp, b(ins)) as *const Map;
    set(fp, a(ins), if m.is_null() { 0 } else { (*m).len() as u64 });
    next!(1, pc, fp, cx)
});

op!(MapClear(pc, fp, cx, ins) {
    check_raise!(clear(*pc.add(1) as *const Type, r(fp, a(ins))), pc, fp, cx);
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn clear(t: *const Type, m: u64) -> *mut Raise {
    // SAFETY: the handler's operands.
    match unsafe { map::clear(of(t), m as *mut Map) } {
        Ok(()) => OK,
        Err(e) => fault(e),
    }
}

op!(MapIter(pc, fp, cx, ins) {
    check_raise!(iter(*pc.add(1) as *const Type, r(fp, b(ins)), fp.add(a(ins))), pc, fp, cx);
    next!(2, pc, fp, cx)
});
#[inline(never)]
unsafe fn iter(t: *const Type, m: u64, it: *mut u64) -> *mut Raise {
    const { assert!(size_of::<Iter>() <= 64) };
    // SAFETY: the handler's operands; an iterator fits its eight slots.
    match unsafe { map::iter_init(it as *mut Iter, of(t), m as *const Map) } {
        Ok(()) => OK,
        Err(e) => fault(e),
    }
}

op!(MapNext(pc, fp, cx, ins) {
    save(cx, pc, fp);
    let end = advance(cx, *pc.add(1) as *const Type, fp, ins);
    if end.addr() == 1 {
        branch();
        go!(pc.offset(*pc.add(2) as i64 as isize), fp, cx)
    }
    check_raise!(end, pc, fp, cx);
    next!(3, pc, fp, cx)
});
/// 1 at the end.
#[inline(never)]
unsafe fn advance(cx: *const P, t: *const Type, fp: *mut u64, ins: u64) -> *mut Raise {
    // SAFETY: the handler's operands.
    unsafe {
        match map::iter_next(&mut *(fp.add(a(ins)) as *mut Iter)) {
            Ok(None) => std::ptr::dangling_mut::<u8>().cast::<Raise>(),
            Ok(Some((k, v))) => {
                if b(ins) != 0xffff {
                    load_value(cx, (*t).key(), fp.add(b(ins)), k);
                }
                if c(ins) != 0xffff {
                    load_value(cx, (*t).elem(), fp.add(c(ins)), v);
                }
                OK
            }
            Err(e) => fault(e),
        }
    }
}
