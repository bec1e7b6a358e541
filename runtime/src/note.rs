//! Go's note: one thread sleeps on it, any thread wakes it.
//!
//! Guarantee: a wake-up that comes before the sleep is not lost. Between two uses
//! the sleeper clears the note, before anyone can see that it will sleep.

use crate::sync::{AtomicU32, Ordering, futex_wait, futex_wake, nanotime};

/// A one-shot wake-up for one sleeper: `clear`, then `sleep` against `wake`.
pub struct Note(pub(crate) AtomicU32);

impl Note {
    /// Makes the note ready for the next sleep.
    pub fn clear(&self) {
        self.0.store(0, Ordering::Relaxed);
    }

    /// Wakes the sleeper, now or when it comes.
    pub fn wake(&self) {
        if self.0.swap(1, Ordering::Release) == 0 {
            futex_wake(&self.0, 1);
        }
    }

    /// Sleeps until [`Note::wake`].
    pub fn sleep(&self) {
        while self.0.load(Ordering::Acquire) == 0 {
            futex_wait(&self.0, 0, None);
        }
    }

    /// Sleeps until [`Note::wake`], at most `ns` nanoseconds. Returns whether
    /// it was woken.
    pub fn sleep_for(&self, ns: i64) -> bool {
        let deadline = nanotime().saturating_add(ns);
        loop {
            if self.0.load(Ordering::Acquire) != 0 {
                return true;
            }
            let left = deadline - nanotime();
            if left <= 0 {
                return false;
            }
            futex_wait(&self.0, 0, Some(left));
        }
    }
}
