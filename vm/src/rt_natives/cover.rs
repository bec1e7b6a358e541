//! The counters of coverage: one for each block that the compiler counts. They are
//! there before the program runs, and stay.

use crate::native::NativeCx;
use crate::types::{GoSlice, GoStr};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering::Relaxed};

/// What is counted, and how.
struct Covered {
    /// `set`, `count` or `atomic`, then a line for each counter.
    description: String,
    counters: &'static [AtomicU32],
}

static COVERED: OnceLock<Covered> = OnceLock::new();
/// The first counter.
static COUNTERS: AtomicPtr<AtomicU32> = AtomicPtr::new(std::ptr::null_mut());
/// What is added: nothing where it only counts that there was something.
static MORE: AtomicU32 = AtomicU32::new(0);

/// Makes `n` counters, before the program starts. `description` begins with the mode
/// and is what package testing asks for.
pub fn cover(description: String, n: usize) {
    let counters: &'static [AtomicU32] = Vec::leak((0..n).map(|_| AtomicU32::new(0)).collect());
    MORE.store(u32::from(!description.starts_with("set\n")), Relaxed);
    COUNTERS.store(counters.as_ptr().cast_mut(), Relaxed);
    // A process runs one program.
    let _ = COVERED.set(Covered { description, counters });
}

/// Counts in a counter.
///
/// # Safety
/// The compiler made the program with counters up to this one.
#[inline(always)]
pub unsafe fn count(i: usize) {
    // SAFETY: the caller's promise.
    let c = unsafe { &*COUNTERS.load(Relaxed).add(i) };
    match MORE.load(Relaxed) {
        0 => c.store(1, Relaxed),
        more => {
            c.fetch_add(more, Relaxed);
        }
    }
}

crate::natives! {
    pure "testing.coverDescription" cx () -> GoStr {
        COVERED.get().map_or(GoStr::EMPTY, |c| cx.string(c.description.as_bytes()))
    }
    pure "testing.coverCounters" cx () -> GoSlice<u32> { counters(cx) }
}

fn counters(cx: &NativeCx) -> GoSlice<u32> {
    let all: Vec<u32> = COVERED.get().iter().flat_map(|c| c.counters).map(|c| c.load(Relaxed)).collect();
    cx.slice(&all)
}
