//! Who owns a P: one word, changed by its owner or by one compare-and-swap.
//!
//! Guarantees: of the M that returns from a system call, sysmon, and whoever stops
//! the world, exactly one gets a P that was left behind in a system call. The M's
//! id in the word keeps the M from taking a P that went through other hands
//! meanwhile. Whoever wins sees everything that the last owner wrote.
//!
//! The states and their transitions are drawn in p.rs; `tests/loom.rs` checks this
//! file under every interleaving.

use crate::sync::{AtomicU64, Ordering, fence};

/// On the idle list, or about to be, or in the hands of who took it from there.
pub(crate) const IDLE: u64 = 0;
/// Owned by an M that runs goroutines or looks for some.
pub(crate) const RUNNING: u64 = 1;
/// Left behind by an M, whose id is in the upper bits.
pub(crate) const SYSCALL: u64 = 2;
/// Owned by whoever stopped the world.
pub(crate) const GCSTOP: u64 = 3;
/// Above GOMAXPROCS.
pub(crate) const DEAD: u64 = 4;

/// The state "in a system call on M `m`".
#[inline(always)]
pub(crate) fn syscall_of(m: u32) -> u64 {
    SYSCALL | (m as u64) << 8
}

/// The kind of a state, without the M's id.
#[inline(always)]
pub(crate) fn kind(status: u64) -> u64 {
    status & 0xff
}

/// A P's state.
pub(crate) struct PStatus(AtomicU64);

impl PStatus {
    pub(crate) fn new(status: u64) -> PStatus {
        PStatus(AtomicU64::new(status))
    }

    /// The state now, with the M's id. Who is not the owner sees a moment of it.
    #[inline(always)]
    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }

    /// Changes the state of a P that the caller owns.
    #[inline(always)]
    pub(crate) fn set(&self, status: u64) {
        self.0.store(status, Ordering::Release);
    }

    /// The owner `m` leaves the P behind. After this it looks whether the world is
    /// being stopped, for the stopper may have looked at the P before.
    #[inline(always)]
    pub(crate) fn enter_syscall(&self, m: u32) {
        self.0.store(syscall_of(m), Ordering::Release);
        fence(Ordering::SeqCst);
    }

    /// Takes the P out of the state `seen`, a system call's: for the M that comes
    /// back (to RUNNING), for sysmon (to IDLE), for the stopper (to GCSTOP).
    #[inline(always)]
    #[must_use]
    pub(crate) fn take(&self, seen: u64, to: u64) -> bool {
        self.0.compare_exchange(seen, to, Ordering::AcqRel, Ordering::Relaxed).is_ok()
    }
}
