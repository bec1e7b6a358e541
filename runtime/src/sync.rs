//! The few primitives that everything else here blocks on.
//!
//! Guarantees: a [`Lock8`] is held for a handful of instructions only and never
//! across a safepoint, so waiting for it is spinning with a bound, then giving
//! the core away. A futex is a word that threads sleep on until it changes.
//! All atomics of the crate come through this module, so that a model checker
//! can take their place (`tests/loom.rs`).

pub use crate::note::Note;
use crate::pollword::PollWord;
use crate::spin::Spin;
pub use std::sync::atomic::{
    AtomicBool, AtomicI32, AtomicI64, AtomicIsize, AtomicPtr, AtomicU8, AtomicU32, AtomicU64, AtomicUsize,
    Ordering, fence,
};

/// A one-byte spin lock, for channels, timers and semaphore buckets.
#[repr(transparent)]
pub struct Lock8(AtomicU8);

impl Default for Lock8 {
    fn default() -> Self {
        Lock8::new()
    }
}

impl Lock8 {
    /// An open lock. All zero bytes are an open lock too.
    pub const fn new() -> Lock8 {
        Lock8(AtomicU8::new(0))
    }

    /// Takes the lock.
    #[inline(always)]
    pub fn lock(&self) {
        if self.0.swap(1, Ordering::Acquire) != 0 {
            self.lock_slow();
        }
    }

    /// Gives the lock back. The caller holds it.
    #[inline(always)]
    pub fn unlock(&self) {
        self.0.store(0, Ordering::Release);
    }

    #[cold]
    #[inline(never)]
    fn lock_slow(&self) {
        let mut spins = 0u32;
        loop {
            while self.0.load(Ordering::Relaxed) != 0 {
                spins += 1;
                if spins < 64 {
                    std::hint::spin_loop();
                } else {
                    // The holder's thread is off its core: let it run.
                    std::thread::yield_now();
                }
            }
            if self.0.swap(1, Ordering::Acquire) == 0 {
                return;
            }
        }
    }
}

// These constructors are apart from their types because a model checker's atomics
// have no constant ones.

impl Default for Note {
    fn default() -> Self {
        Note::new()
    }
}

impl Note {
    /// A cleared note.
    pub const fn new() -> Note {
        Note(AtomicU32::new(0))
    }
}

impl Spin {
    /// Nobody is idle, nobody spins.
    pub(crate) const fn new() -> Spin {
        Spin { npidle: AtomicI32::new(0), nmspinning: AtomicI32::new(0) }
    }
}

impl PollWord {
    /// Nobody waits, no edge has come.
    pub(crate) const fn new() -> PollWord {
        PollWord(AtomicUsize::new(0))
    }
}

/// Waits while `word` holds `expected`, at most `ns` nanoseconds; may return early.
#[cfg(target_os = "linux")]
pub fn futex_wait(word: &AtomicU32, expected: u32, ns: Option<i64>) {
    let ts = ns.map(|ns| libc::timespec {
        tv_sec: (ns / 1_000_000_000) as libc::time_t,
        tv_nsec: (ns % 1_000_000_000) as libc::c_long,
    });
    let tsp = ts.as_ref().map_or(std::ptr::null(), std::ptr::from_ref);
    // SAFETY: the word is alive for the call, the timespec is null or valid.
    unsafe {
        libc::syscall(
            libc::SYS_futex,
            word.as_ptr(),
            libc::FUTEX_WAIT | libc::FUTEX_PRIVATE_FLAG,
            expected,
            tsp,
        );
    }
}

/// Wakes up to `n` threads that wait on `word`.
#[cfg(target_os = "linux")]
pub fn futex_wake(word: &AtomicU32, n: i32) {
    // SAFETY: the kernel only uses the address.
    unsafe {
        libc::syscall(libc::SYS_futex, word.as_ptr(), libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG, n);
    }
}

#[cfg(not(target_os = "linux"))]
mod parking {
    use std::sync::{Condvar, Mutex};
    pub static LOT: (Mutex<()>, Condvar) = (Mutex::new(()), Condvar::new());
}

/// Waits while `word` holds `expected`, at most `ns` nanoseconds; may return early.
#[cfg(not(target_os = "linux"))]
pub fn futex_wait(word: &AtomicU32, expected: u32, ns: Option<i64>) {
    let guard = parking::LOT.0.lock().unwrap_or_else(|e| e.into_inner());
    if word.load(Ordering::SeqCst) != expected {
        return;
    }
    match ns {
        Some(ns) => {
            let limit = std::time::Duration::from_nanos(ns.max(0) as u64);
            drop(parking::LOT.1.wait_timeout(guard, limit));
        }
        None => drop(parking::LOT.1.wait(guard)),
    }
}

/// Wakes threads that wait on `word`; here all that wait on anything.
#[cfg(not(target_os = "linux"))]
pub fn futex_wake(_word: &AtomicU32, _n: i32) {
    drop(parking::LOT.0.lock().unwrap_or_else(|e| e.into_inner()));
    parking::LOT.1.notify_all();
}

/// Monotonic time in nanoseconds; never 0.
#[inline]
pub fn nanotime() -> i64 {
    let mut ts = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the timespec is valid for the call.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &mut ts) };
    (ts.tv_sec * 1_000_000_000 + ts.tv_nsec).max(1)
}

/// Sleeps the thread for `ns` nanoseconds.
pub fn nanosleep(ns: i64) {
    std::thread::sleep(std::time::Duration::from_nanos(ns.max(0) as u64));
}
