//! The network poller's place in the scheduler.
//!
//! Guarantees: at most one M blocks in [`netpoll`] (it took `sched.lastpoll`
//! down to 0); [`netpoll_break`] ends that, also if it comes just before.
//! Today nothing but timers is waited for: the poller sleeps on one futex word.

use crate::g::GList;
use crate::sync::{AtomicI32, AtomicU32, Ordering, futex_wait, futex_wake};

static WOKEN: AtomicU32 = AtomicU32::new(0);
static WAITERS: AtomicI32 = AtomicI32::new(0);

/// Whether goroutines wait for the network.
#[inline(always)]
pub(crate) fn any_waiters() -> bool {
    WAITERS.load(Ordering::Relaxed) > 0
}

/// Polls: `delay` < 0 blocks until something happens, 0 does not block, > 0
/// blocks for so many nanoseconds at most. Returns who is ready now.
pub(crate) fn netpoll(delay: i64) -> GList {
    if delay != 0 {
        if WOKEN.load(Ordering::SeqCst) == 0 {
            futex_wait(&WOKEN, 0, (delay > 0).then_some(delay));
        }
        WOKEN.store(0, Ordering::SeqCst);
    }
    GList::new()
}

/// Ends a blocking [`netpoll`], now or the next.
pub(crate) fn netpoll_break() {
    if WOKEN.swap(1, Ordering::SeqCst) == 0 {
        futex_wake(&WOKEN, 1);
    }
}
