//! How many Ps are idle and how many Ms spin: the two counters that decide who is
//! woken for new work.
//!
//! Guarantee: work that is put into a queue is seen by an M that spins, or an M is
//! woken for it. Who adds work first puts it into the queue, then looks at the
//! counters ([`Spin::should_wake`]); who stops spinning first changes them, then
//! looks at the queues once more. Both have a full fence between the two steps, so
//! at least one sees the other. `tests/loom.rs` checks this.

use crate::sync::{AtomicI32, Ordering, fence};

/// The counters.
pub(crate) struct Spin {
    pub(crate) npidle: AtomicI32,
    pub(crate) nmspinning: AtomicI32,
}

impl Spin {
    /// Ps on the idle list.
    #[inline(always)]
    pub(crate) fn npidle(&self) -> i32 {
        self.npidle.load(Ordering::Relaxed)
    }

    /// Ms that look for work without having any.
    #[inline(always)]
    pub(crate) fn nmspinning(&self) -> i32 {
        self.nmspinning.load(Ordering::Relaxed)
    }

    /// A P was put on the idle list (under the lock of that list).
    pub(crate) fn p_idle(&self) {
        self.npidle.fetch_add(1, Ordering::AcqRel);
    }

    /// A P was taken from the idle list (under the lock of that list).
    pub(crate) fn p_taken(&self) {
        self.npidle.fetch_sub(1, Ordering::AcqRel);
    }

    /// Whether somebody should be woken, after work was put into a queue.
    #[inline(always)]
    pub(crate) fn should_wake(&self) -> bool {
        fence(Ordering::SeqCst);
        self.npidle() != 0 && self.nmspinning() == 0
    }

    /// Counts an M as spinning if none is: the right to wake one.
    #[must_use]
    pub(crate) fn claim(&self) -> bool {
        self.nmspinning.compare_exchange(0, 1, Ordering::AcqRel, Ordering::Relaxed).is_ok()
    }

    /// An M begins to spin.
    pub(crate) fn start(&self) {
        self.nmspinning.fetch_add(1, Ordering::AcqRel);
    }

    /// An M stops spinning; the caller looks at the queues after that. Returns
    /// whether it was the last.
    pub(crate) fn stop(&self) -> bool {
        let before = self.nmspinning.fetch_sub(1, Ordering::AcqRel);
        debug_assert!(before > 0);
        fence(Ordering::SeqCst);
        before == 1
    }
}
