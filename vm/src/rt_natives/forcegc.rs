//! The goroutine that collects when sysmon says that there was no collection for too
//! long: an idle program has no other safepoint to do it at.
//!
//! It is made when the first collection ends, for before that none is forced. Its
//! function is a native in a loop: each turn collects, if somebody still wants it,
//! and parks.

use crate::load;
use crate::native::{NativeCx, Status};
use crate::rt::{G, P, WaitReason};
use gopark_runtime::{gc, sched};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

static MADE: Once = Once::new();
/// The goroutine while it is parked, else 0.
static PARKED: AtomicUsize = AtomicUsize::new(0);

/// To be called when a collection has ended.
pub fn start(p: &P) {
    MADE.call_once(|| {
        super::system_goroutine(p, load::native_loop("runtime.forcegchelper", turn));
    });
}

/// Wakes it. It may be at work already.
pub fn wake() {
    let g = PARKED.swap(0, Ordering::AcqRel);
    if g != 0 {
        sched::goready_external(g as *const G);
    }
}

/// One turn of the goroutine.
unsafe fn turn(cx: &NativeCx, _: *mut u64) -> Status {
    // SAFETY: a parking native: pc and fp are saved.
    if !unsafe { gc::gc_if_wanted(cx.p()) } {
        return Status::Retry;
    }
    sched::gopark_commit(cx.p(), cx.g(), WaitReason::ForceGCIdle);
    PARKED.store(std::ptr::from_ref(cx.g()) as usize, Ordering::Release);
    Status::Park
}
