//! Natives that the language and packages runtime, sync, time and reflect need of
//! the machine itself. (Those that need no more than a P and the heap are
//! stdlib's.)

pub(crate) mod cover;
mod finalize;
mod forcegc;
mod inittrace;
mod lang;
mod mprof;
mod poll;
mod pool;
mod print;
pub mod reflect;
mod sched;
mod session;
mod signal;
mod sync;
mod synctest;
mod time;
pub(crate) mod trace;

use crate::func::FuncRec;
use crate::interp::call::first_frame;
use crate::rt::P;
use gopark_runtime::sched as runtime_sched;

pub(crate) use mprof::LABELS;

pub use cover::cover;
pub use finalize::after_collection;
pub use forcegc::{start as start_forcegc, wake as wake_forcegc};
pub use pool::{empty_pools, kept_pools};
pub use print::{print_c64, print_c128, print_f32, print_f64};

/// Starts a goroutine of the runtime's own, which tracebacks and deadlock detection
/// leave out. `f` takes no arguments.
fn system_goroutine(p: &P, f: &'static FuncRec) {
    let g = runtime_sched::newproc(p);
    // SAFETY: a fresh goroutine; the function takes no arguments.
    unsafe {
        if let Some(g) = g.as_ref() {
            first_frame(p, g, f as *const _ as *const u64, std::ptr::null(), 0);
            runtime_sched::mark_system(p, g);
            runtime_sched::ready_new(p, g);
        }
    }
}

/// Adds them all.
pub fn register(r: &mut crate::native::Registry) {
    cover::register(r);
    finalize::register(r);
    inittrace::register(r);
    lang::register(r);
    mprof::register(r);
    poll::register(r);
    pool::register(r);
    print::register(r);
    reflect::register(r);
    sched::register(r);
    session::register(r);
    signal::register(r);
    sync::register(r);
    synctest::register(r);
    time::register(r);
    trace::register(r);
}
