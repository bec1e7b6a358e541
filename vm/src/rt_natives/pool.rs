//! What sync.Pool needs of the machine: the P's number, and being emptied by
//! collections.
//!
//! A pool that holds something is in `FILLED`; its values become the victim at
//! the start of the next collection, and it goes to `VICTIMS`; the collection
//! after that drops them. Both lists keep their pools alive.

use gopark_runtime::sched;
use std::sync::{Mutex, MutexGuard};

/// As sync.Pool begins.
#[repr(C)]
struct Pool {
    local: usize,
    local_size: usize,
    victim: usize,
    victim_size: usize,
}

struct Pools {
    filled: Vec<usize>,
    victims: Vec<usize>,
}

static POOLS: Mutex<Pools> = Mutex::new(Pools { filled: Vec::new(), victims: Vec::new() });

fn pools() -> MutexGuard<'static, Pools> {
    POOLS.lock().unwrap_or_else(|e| e.into_inner())
}

/// To be called when a collection begins, the world being stopped, before the
/// roots are scanned; visits the pools that must stay.
pub fn empty_pools(visit: &mut dyn FnMut(*const usize, usize)) {
    let mut p = pools();
    // SAFETY: registered pools are kept alive by the lists; nobody runs.
    let pool = |at: usize| unsafe { &mut *(at as *mut Pool) };
    for &at in &p.victims {
        let x = pool(at);
        (x.victim, x.victim_size) = (0, 0);
    }
    for &at in &p.filled {
        let x = pool(at);
        (x.victim, x.victim_size) = (x.local, x.local_size);
        (x.local, x.local_size) = (0, 0);
    }
    p.victims = std::mem::take(&mut p.filled);
    visit(p.victims.as_ptr(), p.victims.len());
}

/// The pools that the lists keep.
pub fn kept_pools(visit: &mut dyn FnMut(usize)) {
    let p = pools();
    p.filled.iter().chain(&p.victims).for_each(|at| visit(*at));
}

crate::natives! {
    pure "sync.runtime_procID" cx () -> i64 { cx.p().id as i64 }
    pure "sync.runtime_gomaxprocs" () -> i64 { sched::gomaxprocs() as i64 }
    pure "sync.runtime_registerPool" (p: usize) { pools().filled.push(p) }
}
