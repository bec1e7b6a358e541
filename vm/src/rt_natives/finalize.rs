//! Finalizers and cleanups: a goroutine of the runtime's own runs what a
//! collection found due, one call after the other.
//!
//! The goroutine is made with the first finalizer. Its function is a native in a
//! loop: each turn calls one due function in its stead, or parks; the end of a
//! collection wakes it.

use crate::load;
use crate::native::{CallBack, Dest, NativeCx, Raise, Status};
use crate::rt::{G, P, WaitReason};
use crate::types::{Iface, Type};
use gopark_bytecode::typedesc::Kind;
use gopark_runtime::heap::{self as special, SpecialKind};
use gopark_runtime::sched;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

struct Fing {
    made: bool,
    /// The goroutine while it is parked, else 0.
    parked: usize,
}
static FING: Mutex<Fing> = Mutex::new(Fing { made: false, parked: 0 });

/// The objects of cleanups, by id. (Not kept alive by this.)
static CLEANUPS: Mutex<BTreeMap<u64, usize>> = Mutex::new(BTreeMap::new());

fn cleanups() -> MutexGuard<'static, BTreeMap<u64, usize>> {
    CLEANUPS.lock().unwrap_or_else(|e| e.into_inner())
}

/// To be called when a collection has ended.
pub fn after_collection(p: &P) {
    if special::ready_len() == 0 {
        return;
    }
    let g = std::mem::take(&mut FING.lock().unwrap_or_else(|e| e.into_inner()).parked);
    if g != 0 {
        sched::goready(p, g as *const G);
    }
}

/// Makes the goroutine, once.
fn start(cx: &NativeCx) {
    let mut f = FING.lock().unwrap_or_else(|e| e.into_inner());
    if f.made {
        return;
    }
    f.made = true;
    drop(f);
    super::system_goroutine(cx.p(), load::native_loop("runtime.runFinalizers", run));
}

/// One turn of the goroutine.
unsafe fn run(cx: &NativeCx, _: *mut u64) -> Status {
    let Some(r) = special::take_ready() else {
        let mut f = FING.lock().unwrap_or_else(|e| e.into_inner());
        if special::ready_len() > 0 {
            return Status::Done;
        }
        sched::gopark_commit(cx.p(), cx.g(), WaitReason::FinalizerWait);
        f.parked = std::ptr::from_ref(cx.g()) as usize;
        return Status::Park;
    };
    let [closure, param, results] = r.payload;
    let mut args = vec![];
    if r.kind == SpecialKind::Finalizer {
        if param != 0 {
            args.push(param as u64);
        }
        args.push(r.pointer as u64);
    }
    Status::call(CallBack { closure: closure as *const u64, args, result_slots: results, ret: Dest::None })
}

fn set_finalizer(cx: &NativeCx, obj: Iface, f: Iface) -> Result<(), Raise> {
    let fatal = |s: String| Err(Raise::Fatal(format!("runtime.SetFinalizer: {s}")));
    // SAFETY: interface values' types live forever.
    let (ot, ft) = unsafe { (obj.ty.as_ref(), f.ty.as_ref()) };
    let Some(ot) = ot else { return fatal("first argument is nil".into()) };
    if ot.kind != Kind::Pointer {
        return fatal(format!("first argument is {}, not pointer", ot.string()));
    }
    if obj.word == 0 {
        return fatal("pointer not in allocated block".into());
    }
    let object = gopark_runtime::heap::find_object(obj.word as usize);
    // SAFETY: an element's type lives forever.
    let elem = unsafe { &*ot.elem };
    // Small objects without pointers may share a block.
    let shares = elem.ptr_words == 0 && elem.size < 16;
    if object.is_some_and(|(base, _)| base != obj.word as usize) && !shares {
        return fatal("pointer not at beginning of allocated block".into());
    }
    let Some(ft) = ft else {
        special::remove_special(obj.word as usize, |k, _| k == SpecialKind::Finalizer);
        return Ok(());
    };
    if ft.kind != Kind::Func {
        return fatal(format!("second argument is {}, not a function", ft.string()));
    }
    let fits = |p: &Type| {
        std::ptr::eq(p, ot)
            // SAFETY: types live forever.
            || p.kind == Kind::Interface && unsafe { crate::interp::implements(ot, p) }
            || p.kind == Kind::Pointer && std::ptr::eq(p.elem, ot.elem)
    };
    let cannot = |why| fatal(format!("cannot pass {} to finalizer {}{why}", ot.string(), ft.string()));
    if ft.flags & crate::types::VARIADIC != 0 {
        return cannot(" because dotdotdot");
    }
    let param = match ft.params.as_slice() {
        // SAFETY: parameters are types.
        [p] if fits(unsafe { &**p }) => unsafe { &**p },
        _ => return cannot(""),
    };
    let iface = if param.kind == Kind::Interface { ot as *const Type as usize } else { 0 };
    // SAFETY: results are types.
    let results = ft.results.as_slice().iter().map(|t| unsafe { (**t).slots() }).sum();
    start(cx);
    let added =
        special::add_special(obj.word as usize, SpecialKind::Finalizer, [f.word as usize, iface, results]);
    if added.is_none() && object.is_some() {
        return fatal("finalizer already set".into());
    }
    Ok(())
}

crate::natives! {
    pure "runtime.SetFinalizer" cx (obj: Iface, finalizer: Iface) -> Result<(), Raise> {
        set_finalizer(cx, obj, finalizer)
    }
    pure "runtime.addCleanup" cx (p: u64, f: u64) -> u64 {
        start(cx);
        let id = special::add_special(p as usize, SpecialKind::Cleanup, [f as usize, 0, 0]).unwrap_or(0);
        cleanups().insert(id, p as usize);
        id
    }
    pure "weak.word" (p: u64, new: u64) -> u64 {
        special::weak_word(p as usize, new as usize).unwrap_or(0) as u64
    }
    pure "runtime.stopCleanup" (id: u64) {
        let pointer = cleanups().remove(&id);
        if let Some(p) = pointer {
            special::remove_special(p, |_, i| i == id);
        }
    }
}
