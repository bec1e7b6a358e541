//! Signals: preemption by SIGURG, and those that the program wants to hear of.
//!
//! Guarantees: a handler only stores to atomics and to the P that its own thread
//! holds, wakes a futex, and writes to an eventfd: all of that is allowed
//! anywhere. Handlers are installed with SA_RESTART, on the alternate stack, as
//! Go's are: calls that the kernel can restart do not see the signal, others
//! return EINTR.
//!
//! A signal that is wanted ([`enable`]) sets its bit and writes to the eventfd,
//! which the poller watches: the goroutine that receives is parked on its
//! pollDesc like any reader.

use crate::counters;
use crate::m;
use crate::p::{self, P};
use crate::polldesc::{Mode, PollDesc, Wait};
use crate::sched::SCHED;
use crate::sync::{AtomicBool, AtomicI32, AtomicPtr, AtomicU64, Ordering};
use std::sync::Mutex;

/// Signals are numbered from 1 to 64.
pub const NSIG: usize = 65;

/// Bit n-1: signal n has come and was not received yet.
static PENDING: AtomicU64 = AtomicU64::new(0);
static WANTED: AtomicU64 = AtomicU64::new(0);
static IGNORED: AtomicU64 = AtomicU64::new(0);
static EVENTFD: AtomicI32 = AtomicI32::new(-1);
static DESC: AtomicPtr<PollDesc> = AtomicPtr::new(std::ptr::null_mut());
/// SIGQUIT came and nobody wanted it.
pub(crate) static QUIT: AtomicBool = AtomicBool::new(false);

fn bit(sig: usize) -> u64 {
    1 << (sig - 1)
}

fn valid(sig: usize) -> bool {
    (1..NSIG).contains(&sig)
}

fn install(sig: i32, handler: usize) {
    // SAFETY: the handler keeps to what the module's text says.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler;
        action.sa_flags = libc::SA_RESTART | libc::SA_ONSTACK | libc::SA_SIGINFO;
        libc::sigfillset(&mut action.sa_mask);
        libc::sigaction(sig, &action, std::ptr::null_mut());
    }
}

/// Installs what is there from the start: SIGQUIT, which prints all goroutines, and
/// SIGURG if it preempts.
pub(crate) fn init(preempt: bool) {
    install(libc::SIGQUIT, handler as *const () as usize);
    if preempt {
        install(libc::SIGURG, handler as *const () as usize);
        SCHED.preempt_signal.store(true, Ordering::Relaxed);
    }
}

/// Asks the thread that holds `p` to preempt its goroutine.
pub(crate) fn preempt(p: &P) {
    // SAFETY: Ms are never freed.
    if let Some(m) = unsafe { p.m.load(Ordering::Relaxed).as_ref() } {
        counters::PREEMPT_SIGNALS.inc();
        // SAFETY: touches no memory; a thread that is gone makes it fail.
        unsafe {
            libc::syscall(libc::SYS_tgkill, libc::getpid(), m.tid.load(Ordering::Relaxed), libc::SIGURG);
        }
    }
}

extern "C" fn handler(sig: libc::c_int, _: *mut libc::siginfo_t, _: *mut libc::c_void) {
    if sig == libc::SIGURG
        && SCHED.preempt_signal.load(Ordering::Relaxed)
        && let Some(m) = m::current()
        // SAFETY: Ps are never freed; the cell is this thread's own.
        && let Some(p) = unsafe { m.p.get().as_ref() }
    {
        p.preempt.store(true, Ordering::Relaxed);
        p.stack_guard.store(p::STACK_PREEMPT, Ordering::Relaxed);
    }
    let bit = bit(sig as usize);
    if WANTED.load(Ordering::SeqCst) & bit != 0 {
        PENDING.fetch_or(bit, Ordering::SeqCst);
        let one = 1u64;
        // SAFETY: write(2) of eight bytes; errno is put back.
        unsafe {
            let errno = libc::__errno_location();
            let saved = *errno;
            libc::write(EVENTFD.load(Ordering::SeqCst), (&raw const one).cast(), 8);
            *errno = saved;
        }
    } else if sig == libc::SIGQUIT {
        QUIT.store(true, Ordering::SeqCst);
        SCHED.sysmonnote.wake();
    }
}

/// The pollDesc of the eventfd, made with the first wanted signal: by who wants it,
/// or by who already waits for signals, whoever is first.
fn desc(p: &'static P) -> Option<&'static PollDesc> {
    static MAKING: Mutex<()> = Mutex::new(());
    // SAFETY: pollDescs are never freed.
    let made = || unsafe { DESC.load(Ordering::Acquire).as_ref() };
    if let Some(pd) = made() {
        return Some(pd);
    }
    let _making = MAKING.lock().unwrap_or_else(|e| e.into_inner());
    if let Some(pd) = made() {
        return Some(pd);
    }
    // SAFETY: makes a descriptor.
    let fd = unsafe { libc::eventfd(0, libc::EFD_NONBLOCK | libc::EFD_CLOEXEC) };
    let pd = PollDesc::open(p, fd).ok()?;
    EVENTFD.store(fd, Ordering::SeqCst);
    DESC.store(std::ptr::from_ref(pd).cast_mut(), Ordering::Release);
    Some(pd)
}

/// A memory fault: its handler, which ends the program, stays whatever the program
/// wants, or the fault would come again and again.
fn is_fault(sig: usize) -> bool {
    [libc::SIGSEGV, libc::SIGBUS].contains(&(sig as i32))
}

/// The program wants to hear of the signal. Calls do not overlap.
pub fn enable(p: &'static P, sig: usize) {
    if !valid(sig) || desc(p).is_none() {
        return;
    }
    IGNORED.fetch_and(!bit(sig), Ordering::SeqCst);
    WANTED.fetch_or(bit(sig), Ordering::SeqCst);
    if !is_fault(sig) {
        install(sig as i32, handler as *const () as usize);
    }
}

/// The program does not want to hear of the signal any more: it does what it does
/// by default.
pub fn disable(sig: usize) {
    if !valid(sig) {
        return;
    }
    WANTED.fetch_and(!bit(sig), Ordering::SeqCst);
    IGNORED.fetch_and(!bit(sig), Ordering::SeqCst);
    let preempts = sig as i32 == libc::SIGURG && SCHED.preempt_signal.load(Ordering::Relaxed);
    if !preempts && sig as i32 != libc::SIGQUIT && !is_fault(sig) {
        // A broken pipe is an error, as Rust has it.
        let default = if sig as i32 == libc::SIGPIPE { libc::SIG_IGN } else { libc::SIG_DFL };
        install(sig as i32, default);
    }
}

/// The signal shall do nothing.
pub fn ignore(sig: usize) {
    if valid(sig) {
        WANTED.fetch_and(!bit(sig), Ordering::SeqCst);
        IGNORED.fetch_or(bit(sig), Ordering::SeqCst);
        // What preempts goes on doing so: nobody hears of it.
        let preempts = sig as i32 == libc::SIGURG && SCHED.preempt_signal.load(Ordering::Relaxed);
        if !preempts && !is_fault(sig) {
            install(sig as i32, libc::SIG_IGN);
        }
    }
}

/// Whether the signal does nothing: because of [`ignore`], or from the start.
pub fn ignored(sig: usize) -> bool {
    if !valid(sig) || WANTED.load(Ordering::SeqCst) & bit(sig) != 0 {
        return false;
    }
    if IGNORED.load(Ordering::SeqCst) & bit(sig) != 0 {
        return true;
    }
    // SAFETY: asks only.
    let action = unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        libc::sigaction(sig as i32, std::ptr::null(), &mut action);
        action.sa_sigaction
    };
    action == libc::SIG_IGN && sig as i32 != libc::SIGPIPE
}

/// The receiver has a signal that it did not pass on yet.
static DELIVERING: AtomicBool = AtomicBool::new(false);

/// Takes a signal that has come, the lowest first. Asking says that the last one was
/// passed on.
pub fn take() -> Option<usize> {
    DELIVERING.store(false, Ordering::SeqCst);
    let pending = PENDING.load(Ordering::SeqCst);
    if pending == 0 {
        return None;
    }
    let sig = pending.trailing_zeros() as usize + 1;
    DELIVERING.store(true, Ordering::SeqCst);
    PENDING.fetch_and(!bit(sig), Ordering::SeqCst);
    Some(sig)
}

/// Whether none waits to be received or passed on.
pub fn idle() -> bool {
    PENDING.load(Ordering::SeqCst) == 0 && !DELIVERING.load(Ordering::SeqCst)
}

/// Waits for a signal: true if the goroutine is parked; try [`take`] again in
/// any case.
///
/// # Safety
/// As [`PollDesc::wait`].
pub unsafe fn wait(p: &'static P) -> bool {
    let Some(pd) = desc(p) else { return false };
    // The edge of an earlier signal may be remembered: then this returns at once.
    // SAFETY: the caller's promise.
    unsafe { pd.wait(p, Mode::Read, true) == Wait::Parked }
}

/// After [`wait`] parked.
pub fn resumed() {
    // SAFETY: pollDescs are never freed.
    if let Some(pd) = unsafe { DESC.load(Ordering::Acquire).as_ref() } {
        let _ = pd.resumed(Mode::Read, true);
    }
}
