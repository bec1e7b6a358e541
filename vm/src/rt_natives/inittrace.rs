//! `GODEBUG=inittrace=1`: what the initialization of each package costs, as Go
//! prints it. The lowered entry calls these around each package's init.

use crate::native::NativeCx;
use crate::types::GoStr;
use gopark_runtime::heap::{self, milliseconds as ms};
use gopark_runtime::sync::nanotime;
use std::sync::Mutex;
use std::sync::OnceLock;

/// Of the package that is being initialized: since when, and bytes and objects
/// allocated before.
static BEGUN: Mutex<(i64, u64, u64)> = Mutex::new((0, 0, 0));
/// When the first package began: about when the runtime did.
static START: OnceLock<i64> = OnceLock::new();

fn allocated(cx: &NativeCx) -> (u64, u64) {
    // Other Ps have not allocated yet worth a stop of the world.
    cx.mcache().flush();
    let s = heap::read_stats();
    (s.total_alloc, s.mallocs)
}

crate::natives! {
    pure "runtime.printinitstart" cx () {
        let (bytes, objects) = allocated(cx);
        let now = nanotime();
        START.get_or_init(|| now);
        *BEGUN.lock().unwrap_or_else(|e| e.into_inner()) = (now, bytes, objects);
    }
    pure "runtime.printinit" cx (path: GoStr) {
        let now = nanotime();
        let (bytes, objects) = allocated(cx);
        let (began, bytes0, objects0) = *BEGUN.lock().unwrap_or_else(|e| e.into_inner());
        eprintln!(
            "init {} @{} ms, {} ms clock, {} bytes, {} allocs",
            path.lossy(),
            ms(began - START.get().copied().unwrap_or(began)),
            ms(now - began),
            bytes - bytes0,
            objects - objects0
        );
    }
}
