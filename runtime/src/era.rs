//! The eras of Go's scheduler: what articles tell of its history, as settings of
//! the same few parts.
//!
//! Guarantees: an era is chosen before anything runs and never changes. The parts
//! ask for their own setting only: which queue a goroutine is put into
//! ([`Queues`]), where it can be preempted ([`Preempt`]), what becomes of a P
//! whose goroutine is in a system call ([`Syscalls`]), whether there is a sysmon.

use std::sync::{Mutex, MutexGuard, TryLockError};

use crate::counters;
use crate::sync::{AtomicBool, Ordering, nanotime};

/// Where runnable goroutines are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Queues {
    /// On each P `runnext` and a local queue, and a global queue (since Go 1.5).
    Next = 0,
    /// On each P a local queue, and a global queue (Go 1.1).
    PerP = 1,
    /// In one queue behind one lock.
    Locked = 2,
}

/// Where a goroutine that ran long enough gives way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Preempt {
    /// Nowhere: it must block, or end.
    Never,
    /// At function entries (Go 1.2).
    Entry,
    /// At loop back-edges too, asked for by a signal (Go 1.14).
    Signal,
}

/// What becomes of the P of a goroutine in a system call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Syscalls {
    /// It waits with it: there is no other thread.
    Hold,
    /// It is handed off on the way in.
    HandOff,
    /// It stays, until sysmon takes it (Go 1.1).
    Retake,
}

/// An era.
#[derive(Debug)]
pub struct Era {
    /// As `--era` names it.
    pub name: &'static str,
    /// What it was, in a few words.
    pub what: &'static str,
    /// Whether GOMAXPROCS is 1 unless somebody says otherwise (before Go 1.5).
    pub one_proc: bool,
    /// Whether there is one thread only, whatever GOMAXPROCS says.
    pub one_thread: bool,
    pub queues: Queues,
    pub preempt: Preempt,
    pub syscalls: Syscalls,
    pub sysmon: bool,
    /// Whether traces are in the format of 2013.
    pub old_trace: bool,
}

/// The eras, the oldest first.
pub static ERAS: [Era; 5] = [
    Era {
        name: "0.x",
        what: "one thread, cooperative",
        one_proc: true,
        one_thread: true,
        queues: Queues::Locked,
        preempt: Preempt::Never,
        syscalls: Syscalls::Hold,
        sysmon: false,
        old_trace: true,
    },
    Era {
        name: "1.0",
        what: "many threads around one locked queue",
        one_proc: true,
        one_thread: false,
        queues: Queues::Locked,
        preempt: Preempt::Never,
        syscalls: Syscalls::HandOff,
        sysmon: false,
        old_trace: true,
    },
    Era {
        name: "1.1",
        what: "a queue on each P, stealing, sysmon",
        one_proc: true,
        one_thread: false,
        queues: Queues::PerP,
        preempt: Preempt::Never,
        syscalls: Syscalls::Retake,
        sysmon: true,
        old_trace: true,
    },
    Era {
        name: "1.2",
        what: "preemption at function entry",
        one_proc: true,
        one_thread: false,
        queues: Queues::PerP,
        preempt: Preempt::Entry,
        syscalls: Syscalls::Retake,
        sysmon: true,
        old_trace: true,
    },
    Era {
        name: "1.14",
        what: "runnext; preemption anywhere, by signal",
        one_proc: false,
        one_thread: false,
        queues: Queues::Next,
        preempt: Preempt::Signal,
        syscalls: Syscalls::Retake,
        sysmon: true,
        old_trace: false,
    },
];

/// The era of that name.
pub fn find(name: &str) -> Option<&'static Era> {
    ERAS.iter().find(|e| e.name == name)
}

static LOCKED: AtomicBool = AtomicBool::new(false);
static QUEUE: Mutex<()> = Mutex::new(());

/// Chooses the locked queue, before anything runs.
pub(crate) fn lock_queue() {
    LOCKED.store(true, Ordering::Relaxed);
}

/// Whether there is only the one locked queue.
#[inline(always)]
pub(crate) fn queue_is_locked() -> bool {
    LOCKED.load(Ordering::Relaxed)
}

/// The one queue's lock, in the eras that have one.
#[inline(always)]
pub(crate) fn queue_lock() -> Option<MutexGuard<'static, ()>> {
    if queue_is_locked() { Some(timed(&QUEUE)) } else { None }
}

/// Takes a lock of the scheduler; counts how often and how long that waited.
#[inline]
pub(crate) fn timed<T>(lock: &'static Mutex<T>) -> MutexGuard<'static, T> {
    match lock.try_lock() {
        Ok(guard) => guard,
        Err(TryLockError::Poisoned(e)) => e.into_inner(),
        Err(TryLockError::WouldBlock) => wait(lock),
    }
}

#[cold]
fn wait<T>(lock: &'static Mutex<T>) -> MutexGuard<'static, T> {
    let began = nanotime();
    let guard = lock.lock().unwrap_or_else(|e| e.into_inner());
    counters::SCHED_LOCK_WAITS.add(1);
    counters::SCHED_LOCK_WAIT_NS.add((nanotime() - began) as u64);
    guard
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eras_are_found_by_name() {
        assert_eq!(find("1.1").unwrap().queues, Queues::PerP);
        assert!(find("1.3").is_none());
        for era in &ERAS {
            assert!(std::ptr::eq(find(era.name).unwrap(), era));
            // A P that nobody takes back can only be waited with or handed off.
            assert_eq!(era.sysmon, era.syscalls == Syscalls::Retake, "{}", era.name);
        }
    }
}
