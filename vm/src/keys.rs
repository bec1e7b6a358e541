//! Whose the keys are that a person types in a session at a terminal: the prompt's
//! while there is one, else the program's.
//!
//! A goroutine that reads standard input waits outside of read(2) until there is
//! something to read and no prompt, and reads while the prompt waits for the lock. So
//! no read that was begun before can take what is typed at the prompt, and one of a
//! goroutine that has to end is given up.

use gopark_runtime::m;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Whether standard input is shared with a prompt.
static SHARED: AtomicBool = AtomicBool::new(false);
/// Whether there is a prompt.
static PROMPT: Mutex<bool> = Mutex::new(false);
static CHANGED: Condvar = Condvar::new();
/// An eventfd that ends waiting for keys; below 0: there is none.
static WAKE: AtomicI32 = AtomicI32::new(-1);

fn lock() -> MutexGuard<'static, bool> {
    PROMPT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// There will be prompts at standard input.
pub fn share() {
    // SAFETY: makes a descriptor.
    let fd = unsafe { libc::eventfd(0, libc::EFD_CLOEXEC | libc::EFD_NONBLOCK) };
    WAKE.store(fd, Ordering::SeqCst);
    SHARED.store(true, Ordering::SeqCst);
}

/// Whether there are prompts at a terminal.
pub fn shared() -> bool {
    SHARED.load(Ordering::Relaxed)
}

/// A prompt begins or ends. When this returns, whoever reads has read.
pub fn prompt(on: bool) {
    *lock() = on;
    CHANGED.notify_all();
}

/// Has a goroutine that reads look whether it has to end.
pub(crate) fn wake() {
    if SHARED.load(Ordering::SeqCst) {
        let one = 1u64;
        // SAFETY: eight bytes to an eventfd that does not block; that it is full is as good.
        unsafe { libc::write(WAKE.load(Ordering::SeqCst), (&raw const one).cast(), 8) };
        // Who is about to wait has looked before, or has the lock.
        drop(lock());
        CHANGED.notify_all();
    }
}

/// The right to read, until it is dropped.
pub struct Turn {
    _prompt: Option<MutexGuard<'static, bool>>,
}

/// Whether the goroutine in whose system call this is has to end.
fn ends() -> bool {
    m::current().and_then(|m| m.curg()).is_some_and(|g| g.ending.load(Ordering::SeqCst))
}

/// Waits until descriptor `fd` may be read, in a system call. None: the goroutine has to
/// end, and reads no more.
pub fn turn(fd: usize) -> Option<Turn> {
    if fd != 0 || !SHARED.load(Ordering::Relaxed) {
        return Some(Turn { _prompt: None });
    }
    loop {
        let mut prompt = lock();
        while *prompt && !ends() {
            prompt = CHANGED.wait(prompt).unwrap_or_else(PoisonError::into_inner);
        }
        if ends() {
            return None;
        }
        if ready(0) {
            return Some(Turn { _prompt: Some(prompt) });
        }
        drop(prompt);
        ready(-1);
    }
}

/// Waits at most so many milliseconds, without end if negative, or until it is woken.
/// Whether standard input can be read without waiting.
fn ready(timeout: i32) -> bool {
    let wake = WAKE.load(Ordering::SeqCst);
    let on = |fd| libc::pollfd { fd, events: libc::POLLIN, revents: 0 };
    let mut fds = [on(0), on(wake)];
    // SAFETY: two descriptions, which live meanwhile; and eight bytes of an eventfd
    // that does not block.
    unsafe {
        let n = libc::poll(fds.as_mut_ptr(), 2, timeout);
        if n > 0 && fds[1].revents != 0 {
            let mut count = 0u64;
            libc::read(wake, (&raw mut count).cast(), 8);
        }
        n > 0 && fds[0].revents != 0
    }
}
