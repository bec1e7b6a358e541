//! Interactive sessions: a program whose main goroutine asks for one function
//! after another and has each run in a goroutine of its own.
//!
//! - The [`Driver`] is asked on main's thread, between entersyscall and
//!   exitsyscall, so the goroutines that inputs have started run meanwhile.
//! - The goroutine of the input that runs is *watched*: when it ends, however it
//!   ends, [`finished`] says so. A panic that nobody recovers, a fatal error of
//!   the program's or a stack overflow is printed as ever, and ends only its
//!   goroutine.
//! - [`interrupt`] ends a goroutine as runtime.Goexit does, deferred calls
//!   included, the next time it is scheduled in a function of the program's own: the
//!   library's may hold locks. Sysmon's preemption sees to it that this is soon if it
//!   runs, and [`insist`] that the library is no excuse. One that waits ends when it
//!   is woken.
//!
//! Outside of sessions none of this costs more than a load.

use crate::func::FuncRec;
use crate::rt::G;
use gopark_runtime::g::{Status, WaitReason, for_each_g};
use gopark_runtime::sync::nanotime;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

/// What a session does next.
pub enum Next {
    /// Runs a function without parameters and results.
    Run(&'static FuncRec),
    /// Collects garbage, and what inputs have left ([`crowded`]).
    Collect,
    /// Ends the program.
    End,
}

/// Who gives the session its inputs.
pub trait Driver: Send + Sync + 'static {
    /// Waits until what it gave last has [`finished`], and says what is next.
    fn next(&self) -> Next;

    /// Whether a person wants the last input to end.
    fn disturbed(&self) -> bool;

    /// The text of an input or file that a traceback names.
    fn source(&self, name: &str) -> Option<String>;

    /// The program calls os.Exit. False: the goroutine that does ends instead.
    fn exit(&self, status: i32) -> bool;
}

static DRIVER: OnceLock<Box<dyn Driver>> = OnceLock::new();
/// The goroutine whose end is waited for; 0: none, it has ended.
static WATCHED: AtomicU64 = AtomicU64::new(0);
/// Goroutines that have to end, and how many there are.
static CONDEMNED: (Mutex<Vec<u64>>, AtomicUsize) = (Mutex::new(vec![]), AtomicUsize::new(0));
/// The one that has to end wherever it is.
static INSISTED: AtomicU64 = AtomicU64::new(0);
/// Whether there are no more inputs.
static OVER: AtomicBool = AtomicBool::new(false);
/// Whether the last input ended with a panic.
static FAILED: AtomicBool = AtomicBool::new(false);

/// Makes the program that will run a session, once per process.
pub fn begin(driver: Box<dyn Driver>) {
    // Set once: a process runs one program.
    let _ = DRIVER.set(driver);
}

/// The text of what a traceback names, as the session knows it.
pub fn source(name: &str) -> Option<String> {
    DRIVER.get()?.source(name)
}

/// Whether this is a session.
pub fn active() -> bool {
    DRIVER.get().is_some()
}

/// The driver's next function, and marks it as running. None: the session is
/// [`over`], or a collection is wanted.
pub fn next() -> Option<&'static FuncRec> {
    match DRIVER.get().map_or(Next::End, |d| d.next()) {
        Next::Run(f) => {
            FAILED.store(false, Ordering::SeqCst);
            WATCHED.store(u64::MAX, Ordering::SeqCst);
            return Some(f);
        }
        Next::Collect => {}
        Next::End => OVER.store(true, Ordering::SeqCst),
    }
    None
}

/// Whether the program is to end.
pub fn over() -> bool {
    OVER.load(Ordering::SeqCst)
}

/// Whether inputs have left so much that it should be looked what of it is in use: by
/// a collection.
pub fn crowded() -> bool {
    crate::load::crowded()
}

/// Whether the last input needs main's thread: there is no other, and it neither has
/// ended nor is disturbed.
pub fn needs_thread() -> bool {
    gopark_runtime::sched::one_thread()
        && !finished()
        && !deadlocked()
        && !DRIVER.get().is_some_and(|d| d.disturbed())
}

/// The input runs in the goroutine `g`.
pub fn watch(g: &G) {
    WATCHED.store(g.goid.get(), Ordering::SeqCst);
}

/// Whether the goroutine of the last input runs, or did.
pub fn begun() -> bool {
    WATCHED.load(Ordering::SeqCst) != u64::MAX
}

/// Whether the goroutine of the last input has ended.
pub fn finished() -> bool {
    WATCHED.load(Ordering::SeqCst) == 0
}

/// Lets the last input go on by itself.
pub fn abandon() {
    WATCHED.store(0, Ordering::SeqCst);
}

/// Forgets the function of the last input, whose goroutine has ended, with all that was
/// compiled for it alone.
pub fn forget(f: &'static FuncRec) {
    if finished() {
        // SAFETY: the driver has given it out once, and the goroutine that ran it has
        // ended. (What a panic has to tell was told before.)
        unsafe { crate::load::forget(f) }
    }
}

/// Whether the goroutine of the last input waits, rather than runs.
pub fn waits_now() -> bool {
    let id = WATCHED.load(Ordering::SeqCst);
    let mut waits = false;
    for_each_g(|g| waits |= g.goid.get() == id && g.status() == Status::Waiting);
    waits
}

fn condemned_list() -> std::sync::MutexGuard<'static, Vec<u64>> {
    CONDEMNED.0.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the goroutine of the last input.
pub fn interrupt() {
    let id = WATCHED.load(Ordering::SeqCst);
    let mut list = condemned_list();
    if id != 0 && !list.contains(&id) {
        list.push(id);
        CONDEMNED.1.store(list.len(), Ordering::SeqCst);
    }
    drop(list);
    for_each_g(|g| {
        if g.goid.get() == id {
            g.ending.store(true, Ordering::SeqCst);
        }
    });
    // One that makes system calls all the time is never seen to run for long.
    gopark_runtime::preempt::all();
    crate::keys::wake();
}

/// If that goroutine sleeps, it does no longer.
pub fn hurry() {
    let id = WATCHED.load(Ordering::SeqCst);
    for_each_g(|g| {
        if g.goid.get() == id && g.status() == Status::Waiting && g.wait_reason() == WaitReason::Sleep {
            gopark_runtime::timer::hurry(g);
        }
    });
}

/// Ends it even if it does not come back from the library.
pub fn insist() {
    INSISTED.store(WATCHED.load(Ordering::SeqCst), Ordering::SeqCst);
}

/// What becomes of a goroutine that is about to run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sentence {
    /// It runs.
    Free,
    /// It ends, but not where it is.
    Later,
    /// It ends now; said once.
    Now,
}

/// Whether `g`, which has to end, cannot end in `rec`: the library may hold locks there.
pub(crate) fn goes_on(g: &G, rec: &FuncRec) -> bool {
    !rec.name.starts_with("main.") && INSISTED.load(Ordering::SeqCst) != g.goid.get()
}

/// Whether `g`, which is about to run in the function of `rec`, has to end.
#[inline]
pub(crate) fn sentence(g: &G, rec: impl FnOnce() -> Option<&'static FuncRec>) -> Sentence {
    if CONDEMNED.1.load(Ordering::Relaxed) == 0 {
        return Sentence::Free;
    }
    let id = g.goid.get();
    let mut list = condemned_list();
    let Some(at) = list.iter().position(|c| *c == id) else { return Sentence::Free };
    if rec().is_some_and(|r| goes_on(g, r)) {
        return Sentence::Later;
    }
    list.remove(at);
    CONDEMNED.1.store(list.len(), Ordering::SeqCst);
    Sentence::Now
}

/// A goroutine ends with a panic that was printed.
pub(crate) fn fail(g: &G) {
    if WATCHED.load(Ordering::SeqCst) == g.goid.get() {
        FAILED.store(true, Ordering::SeqCst);
    }
}

/// Whether the last input ended with a panic.
pub fn failed() -> bool {
    FAILED.load(Ordering::SeqCst)
}

/// A goroutine has ended.
#[inline]
pub(crate) fn ended(g: &G) {
    let id = WATCHED.load(Ordering::Relaxed);
    if id != 0 && id == g.goid.get() {
        WATCHED.store(0, Ordering::SeqCst);
    }
    if CONDEMNED.1.load(Ordering::Relaxed) > 0 {
        g.ending.store(false, Ordering::Relaxed);
        let mut list = condemned_list();
        list.retain(|c| *c != g.goid.get());
        CONDEMNED.1.store(list.len(), Ordering::SeqCst);
    }
}

static TYPES: Mutex<BTreeMap<i64, String>> = Mutex::new(BTreeMap::new());
/// How many inputs that were left waiting may still show their values' types.
const WAITING: usize = 1000;

/// The static types of the values that the input of this number shows, a line each.
pub fn set_types(input: i64, types: &[String]) {
    let mut all = TYPES.lock().unwrap_or_else(PoisonError::into_inner);
    all.insert(input, types.join("\n"));
    if all.len() > WAITING {
        all.pop_first();
    }
}

/// Those types, which are forgotten then.
pub(crate) fn types(input: i64) -> String {
    TYPES.lock().unwrap_or_else(PoisonError::into_inner).remove(&input).unwrap_or_default()
}

/// Whether os.Exit may end the program.
pub fn may_exit(status: i32) -> bool {
    DRIVER.get().is_none_or(|d| d.exit(status))
}

/// Notes of goroutines that have begun to wait that they wait now.
pub fn note_waiting() {
    let now = nanotime();
    for_each_g(|g| {
        if g.status() == Status::Waiting {
            // Whoever wakes it sets it to 0: the worst is a wrong number to look at.
            let _ = g.wait_since.compare_exchange(0, now, Ordering::Relaxed, Ordering::Relaxed);
        }
    });
}

/// How many nanoseconds a goroutine has waited; negative if it does not, or that
/// is not known.
pub(crate) fn waiting(goid: u64) -> i64 {
    let mut found = -1;
    for_each_g(|g| {
        let since = g.wait_since.load(Ordering::Relaxed);
        if g.goid.get() == goid && g.status() == Status::Waiting && since != 0 {
            found = nanotime() - since;
        }
    });
    found
}

/// What a person is told of goroutines that wait for each other, when
/// [`deadlocked`] has said so for a while.
pub fn waits() -> String {
    let mut out = String::new();
    // SAFETY: no goroutine runs but main's, which is in the system call in which
    // the driver asks.
    unsafe { crate::waits::write(&mut out) };
    out
}

/// Whether the last input waits for something that only another goroutine could
/// do, and all others wait like that too.
pub fn deadlocked() -> bool {
    let (mut input, mut others) = (false, true);
    for_each_g(|g| {
        if g.goid.get() == 1 {
            return;
        }
        let stuck = g.status() == Status::Waiting
            && !matches!(g.wait_reason(), WaitReason::Sleep | WaitReason::IOWait | WaitReason::SignalWait);
        if WATCHED.load(Ordering::SeqCst) == g.goid.get() {
            input = stuck;
        } else {
            others &= stuck;
        }
    });
    // A timer may send, or call a function.
    input && others && gopark_runtime::timer::next_wake() == 0
}
