//! Run queues: one local queue per P, one global queue.
//!
//! Guarantees: only the owner of the P pushes to and pops from a local queue;
//! thieves take from the other end through a [`Stealer`]. The queue hides behind
//! [`LocalQueue`], so that a model checker's own queue can take the place of
//! crossbeam's. A local queue holds [`LOCAL_LEN`] goroutines, then half of them
//! go to the global queue.

use crossbeam_deque::{Injector, Steal, Stealer, Worker};

use crate::g::GRef;

/// Length of a P's local queue, as in Go.
pub(crate) const LOCAL_LEN: usize = 256;

/// The local queue in use.
pub(crate) type Queue = Worker<GRef>;
/// What thieves hold of it.
pub(crate) type Thief = <Queue as LocalQueue>::Thief;

/// The owner's side of a local queue.
pub(crate) trait LocalQueue {
    /// What thieves hold.
    type Thief;
    /// An empty queue.
    fn empty() -> Self;
    /// The handle that thieves use.
    fn thief(&self) -> Self::Thief;
    /// Adds at the tail.
    fn push(&self, g: GRef);
    /// Takes from the head.
    fn pop(&self) -> Option<GRef>;
    /// How many are in it.
    fn len(&self) -> usize;
    /// Moves about half of a victim's queue into this one, returns one of them.
    fn steal_half(&self, from: &Self::Thief) -> Option<GRef>;
    /// Moves at most `limit` from the global queue into this one, returns one.
    fn take_global(&self, from: &Injector<GRef>, limit: usize) -> Option<GRef>;
}

impl LocalQueue for Worker<GRef> {
    type Thief = Stealer<GRef>;

    fn empty() -> Self {
        Worker::new_fifo()
    }

    fn thief(&self) -> Stealer<GRef> {
        self.stealer()
    }

    #[inline(always)]
    fn push(&self, g: GRef) {
        Worker::push(self, g);
    }

    #[inline(always)]
    fn pop(&self) -> Option<GRef> {
        Worker::pop(self)
    }

    #[inline(always)]
    fn len(&self) -> usize {
        Worker::len(self)
    }

    fn steal_half(&self, from: &Stealer<GRef>) -> Option<GRef> {
        loop {
            match from.steal_batch_and_pop(self) {
                Steal::Success(g) => return Some(g),
                Steal::Empty => return None,
                Steal::Retry => std::hint::spin_loop(),
            }
        }
    }

    fn take_global(&self, from: &Injector<GRef>, limit: usize) -> Option<GRef> {
        loop {
            match from.steal_batch_with_limit_and_pop(self, limit.max(1)) {
                Steal::Success(g) => return Some(g),
                Steal::Empty => return None,
                Steal::Retry => std::hint::spin_loop(),
            }
        }
    }
}
