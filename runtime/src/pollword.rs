//! One direction of a pollDesc: a binary semaphore in one word.
//!
//! ```text
//!   NIL ──begin──▶ WAIT ──park──▶ the waiter ──take──▶ NIL or READY
//!    ▲ └──take(ready)──▶ READY ◀──take(ready)── WAIT
//!    └──begin (at once ready), end, clear──┘
//! ```
//!
//! Guarantees: an edge ([`PollWord::take`] with `ready`) is remembered until
//! somebody begins to wait, so it is never lost, wherever in the waiter's steps it
//! comes; and each waiter that parked is taken out exactly once. Who cancels first
//! publishes why, then takes; who waits first begins, then looks for a reason not
//! to park: with a full fence between the two steps on both sides, one of them
//! sees the other. `tests/loom.rs` checks this.

use crate::sync::{AtomicUsize, Ordering, fence};

const NIL: usize = 0;
const READY: usize = 1;
const WAIT: usize = 2;

/// The word.
pub(crate) struct PollWord(pub(crate) AtomicUsize);

/// What [`PollWord::begin`] found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Begin {
    /// An edge had come: there is no need to wait.
    Ready,
    /// Look for reasons not to wait; then `park` or `end`.
    Waiting,
    /// Somebody else waits.
    Taken,
}

impl PollWord {
    /// Begins to wait.
    pub(crate) fn begin(&self) -> Begin {
        loop {
            if self.0.compare_exchange(READY, NIL, Ordering::SeqCst, Ordering::SeqCst).is_ok() {
                return Begin::Ready;
            }
            match self.0.compare_exchange(NIL, WAIT, Ordering::SeqCst, Ordering::SeqCst) {
                Ok(_) => {
                    fence(Ordering::SeqCst);
                    return Begin::Waiting;
                }
                Err(READY) => {}
                Err(_) => return Begin::Taken,
            }
        }
    }

    /// Leaves `who` (an address) for the one who takes it out. False: an edge or a
    /// cancellation came meanwhile; `end` tells which.
    #[must_use]
    pub(crate) fn park(&self, who: usize) -> bool {
        debug_assert!(who > WAIT);
        self.0.compare_exchange(WAIT, who, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Ends waiting, after having been taken out or instead of parking: whether it
    /// was for an edge.
    pub(crate) fn end(&self) -> bool {
        self.0.swap(NIL, Ordering::SeqCst) == READY
    }

    /// Takes out who waits; `ready`: because of an edge, which is remembered.
    pub(crate) fn take(&self, ready: bool) -> Option<usize> {
        fence(Ordering::SeqCst);
        let mut old = self.0.load(Ordering::SeqCst);
        loop {
            if old == READY || (old == NIL && !ready) {
                return None;
            }
            let new = if ready { READY } else { NIL };
            match self.0.compare_exchange(old, new, Ordering::SeqCst, Ordering::SeqCst) {
                Ok(_) => return (old > WAIT).then_some(old),
                Err(now) => old = now,
            }
        }
    }

    /// Forgets an edge.
    pub(crate) fn clear(&self) {
        self.0.store(NIL, Ordering::SeqCst);
    }

    /// Whether somebody waits.
    pub(crate) fn waits(&self) -> bool {
        self.0.load(Ordering::SeqCst) > READY
    }
}
