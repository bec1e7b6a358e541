//! What package reflect needs of the machine: calling func values, making them,
//! channels.

use crate::func::FuncRec;
use crate::interp::{Err, alloc_object, frame_load, raise_of};
use crate::load;
use crate::native::{CallBack, Class, Dest, NativeCx, Raise, Status};
use crate::types::{GoSlice, Type};
use gopark_runtime::{ChanOp, Dir, Hchan, Scase, Selected, chan, select};
use std::sync::Mutex;

type Ty = *const Type;
type Ptrs = GoSlice<*mut u8>;

fn slots_of(list: GoSlice<Ty>) -> usize {
    // SAFETY: a func type's parameters and results are types, which live forever.
    list.as_slice().iter().map(|t| unsafe { (**t).slots() }).sum()
}

/// Appends the value at `p` in slot form.
fn push(cx: &NativeCx, out: &mut Vec<u64>, t: &Type, p: *const u8) {
    let at = out.len();
    out.resize(at + t.slots(), 0);
    // SAFETY: room for the value was just made; `p` points to one.
    unsafe { frame_load(cx.p(), t, out.as_mut_ptr().add(at), p) };
}
/// Stores values in slot form at `from` where `to` points.
unsafe fn scatter(types: &[Ty], mut from: *const u64, to: &[*mut u8]) {
    for (t, to) in types.iter().zip(to) {
        // SAFETY: the slots hold the values one after the other; pointers are to
        // room for one each.
        unsafe {
            let t = &**t;
            t.store(*to, from);
            from = from.add(t.slots());
        }
    }
}

fn call(
    cx: &NativeCx,
    t: Ty,
    f: *const u64,
    rcvr_type: Ty,
    rcvr: *const u8,
    args: Ptrs,
    rets: Ptrs,
) -> Status {
    if f.is_null() {
        return Status::panic(Raise::NilDeref);
    }
    // SAFETY: reflect passes a func type and types.
    let (t, rcvr_type) = unsafe { (&*t, rcvr_type.as_ref()) };
    let mut slots = vec![];
    if let Some(rt) = rcvr_type {
        if rt.direct() {
            push(cx, &mut slots, rt, rcvr);
            slots.resize(1, 0);
        } else {
            slots.push(rcvr as u64);
        }
    }
    for (t, p) in t.params.as_slice().iter().zip(args.as_slice()) {
        // SAFETY: parameters are types; reflect checked the arguments.
        push(cx, &mut slots, unsafe { &**t }, *p);
    }
    let results = t.results;
    Status::call(CallBack {
        closure: f,
        args: slots,
        result_slots: slots_of(results),
        // SAFETY: the caller's frame keeps `rets` alive until then.
        ret: Dest::Then(Box::new(move |from| unsafe { scatter(results.as_slice(), from, rets.as_slice()) })),
    })
}

/// A func value of type `t` that runs `body(args, rets []unsafe.Pointer)`: a
/// closure object (record, body, type).
fn makefunc(cx: &NativeCx, t: Ty, body: u64) -> *mut u64 {
    // SAFETY: reflect passes a func type; the object is fresh.
    unsafe {
        let rec = record_for(&*t);
        let p = crate::interp::alloc_words(cx.p(), 3);
        *p = rec as *const FuncRec as u64;
        *p.add(1) = body;
        *p.add(2) = t as u64;
        p
    }
}

fn record_for(t: &'static Type) -> &'static FuncRec {
    static MADE: Mutex<Vec<(usize, usize, &'static FuncRec)>> = Mutex::new(Vec::new());
    let (results, params) = (slots_of(t.results), slots_of(t.params));
    let mut made = MADE.lock().unwrap_or_else(|e| e.into_inner());
    if let Some(m) = made.iter().find(|m| (m.0, m.1) == (results, params)) {
        return m.2;
    }
    let rec = load::native_record("reflect.makeFuncStub", results as u16, params as u16, stub);
    made.push((results, params, rec));
    rec
}

/// Whether `makefunc` made it.
pub fn is_made(f: &FuncRec) -> bool {
    std::ptr::fn_addr_eq(f.native, stub as crate::native::NativeFn)
}

/// The body of functions made by `makefunc`, in their frame.
unsafe fn stub(cx: &NativeCx, slots: *mut u64) -> Status {
    // SAFETY: the frame's closure is as `makefunc` made it; slots are results and
    // parameters of its type.
    unsafe {
        let closure = *slots.sub(2) as *const u64;
        let (body, t) = (*closure.add(1) as *const u64, &*(*closure.add(2) as *const Type));
        let results = t.results;
        let nres = slots_of(results);
        std::ptr::write_bytes(slots, 0, nres);
        let gather = |types: &[Ty], from: Option<*const u64>| {
            let list = crate::interp::alloc_words(cx.p(), types.len().max(1));
            let mut from = from;
            for (i, t) in types.iter().enumerate() {
                let p = alloc_object(cx.p(), *t);
                *list.add(i) = p as u64;
                if let Some(f) = &mut from {
                    let t = &**t;
                    t.store(p, *f);
                    *f = f.add(t.slots());
                }
            }
            list
        };
        let args = gather(t.params.as_slice(), Some(slots.add(nres)));
        let rets = gather(results.as_slice(), None);
        // The frame's scratch slot keeps the list alive whatever the body does.
        *slots.add(nres + slots_of(t.params)) = rets as u64;
        let (na, nr) = (t.params.len as u64, results.len as u64);
        Status::call(CallBack {
            closure: body,
            args: vec![args as u64, na, na, rets as u64, nr, nr],
            result_slots: 0,
            ret: Dest::Then(Box::new(move |_| {
                let mut to = slots;
                for (i, t) in results.as_slice().iter().enumerate() {
                    let t = &**t;
                    let made = *rets.add(i);
                    if t.far() {
                        *to = made;
                    } else {
                        t.load(to, made as *const u8);
                    }
                    to = to.add(t.slots());
                }
            })),
        })
    }
}

// The blocking ones are plain `NativeFn`s: what they do after the wake-up needs
// their slots, and must be known before anybody can wake them.

/// (c, elem unsafe.Pointer, nb bool) bool
unsafe fn chansend(cx: &NativeCx, slots: *mut u64) -> Status {
    // SAFETY: a parking native: pc and fp are saved; reflect passes a channel and
    // an element in the heap.
    unsafe {
        let (c, elem, nb) = (*slots.add(1), *slots.add(2), *slots.add(3) != 0);
        cx.on_resume(sent, slots);
        *slots = 1;
        match chan::chansend(cx.p(), c as *const Hchan, elem as *const u8, !nb) {
            ChanOp::Done => Status::Done,
            ChanOp::Blocked => Status::Park,
            ChanOp::WouldBlock => {
                *slots = 0;
                Status::Done
            }
            _ => Status::panic(raise_of(Err::SendClosed)),
        }
    }
}
unsafe fn sent(cx: &NativeCx, _: *mut u64) -> Status {
    if cx.g().wake().closed { Status::panic(raise_of(Err::SendClosed)) } else { Status::Done }
}

/// (c, elem unsafe.Pointer, nb bool) (selected, received bool)
unsafe fn chanrecv(cx: &NativeCx, slots: *mut u64) -> Status {
    // SAFETY: as above.
    unsafe {
        let (c, elem, nb) = (*slots.add(2), *slots.add(3), *slots.add(4) != 0);
        cx.on_resume(received, slots);
        *slots = 1;
        let op = chan::chanrecv(cx.p(), c as *const Hchan, elem as *mut u8, !nb);
        if op == ChanOp::Blocked {
            return Status::Park;
        }
        *slots = (op != ChanOp::WouldBlock) as u64;
        *slots.add(1) = (op == ChanOp::Done) as u64;
        Status::Done
    }
}
unsafe fn received(cx: &NativeCx, slots: *mut u64) -> Status {
    // SAFETY: the results' slots.
    unsafe { *slots.add(1) = !cx.g().wake().closed as u64 };
    Status::Done
}

/// A case as reflect lays it out: direction 1 send, 2 receive, 3 default.
#[repr(C)]
struct Case {
    dir: i64,
    c: *const Hchan,
    val: *mut u8,
}

/// (cases []runtimeSelect) (chosen int, recvOK bool)
unsafe fn rselect(cx: &NativeCx, slots: *mut u64) -> Status {
    // SAFETY: as above; the slice stays in its slots while the goroutine waits.
    unsafe {
        let cases = (slots.add(2) as *const GoSlice<Case>).read();
        let default = cases.as_slice().iter().position(|c| c.dir == 3);
        let list: Vec<Scase> = cases
            .as_slice()
            .iter()
            .map(|c| Scase {
                c: if c.dir == 3 { std::ptr::null() } else { c.c },
                elem: c.val,
                dir: if c.dir == 1 { Dir::Send } else { Dir::Recv },
            })
            .collect();
        cx.on_resume(selected, slots);
        let (chosen, ok) = match select::selectgo(cx.p(), &list, default.is_none()) {
            Selected::Blocked => return Status::Park,
            Selected::SendOnClosed { .. } => return Status::panic(raise_of(Err::SendClosed)),
            Selected::Default => (default.map_or(-1, |d| d as i64), false),
            Selected::Chosen { case, recv_ok } => (case as i64, recv_ok),
        };
        *slots = chosen as u64;
        *slots.add(1) = ok as u64;
        Status::Done
    }
}
unsafe fn selected(cx: &NativeCx, slots: *mut u64) -> Status {
    let w = cx.g().wake();
    // SAFETY: the results' and parameters' slots.
    unsafe {
        let case = &*(*slots.add(2) as *const Case).add(w.case);
        if case.dir == 1 && w.closed {
            return Status::panic(raise_of(Err::SendClosed));
        }
        *slots = w.case as u64;
        *slots.add(1) = (case.dir == 2 && !w.closed) as u64;
    }
    Status::Done
}

/// Adds this file's natives.
pub fn register(r: &mut crate::native::Registry) {
    simple::register(r);
    r.add("reflect.chansend", Class::Parking, chansend);
    r.add("reflect.chanrecv", Class::Parking, chanrecv);
    r.add("reflect.rselect", Class::Parking, rselect);
}

mod simple {
    use super::*;
    crate::natives! {
        parking "reflect.call" cx (t: Ty, f: *const u64, rt: Ty, rcvr: *const u8, args: Ptrs, rets: Ptrs) -> Status {
            call(cx, t, f, rt, rcvr, args, rets)
        }
        pure "internal/abi.ResolveMethods" (t: Ty) {
        // SAFETY: reflect passes a type.
        load::resolve_methods(unsafe { &*t });
    }
    pure "reflect.makefunc" cx (t: Ty, body: u64) -> *mut u64 { makefunc(cx, t, body) }
    }
}
