//! The runtime: goroutines (G) on threads (M) by processors (P), and the heap.
//!
//! It knows nothing of bytecode. It runs goroutines through the [`Machine`] trait,
//! which the vm implements, and the tests implement with tasks written in Rust.
//!
//! # What a machine does
//!
//! [`Machine::run`] executes a goroutine from its saved [`g::Gobuf`] until it
//! stops, and says why ([`Stop`]). A handler whose operation blocks
//! 1. saves pc (of what to do *after* the operation) and fp in `g.sched`,
//! 2. calls the operation: [`chan::chansend`], [`chan::chanrecv`],
//!    [`select::selectgo`], [`sema::semacquire`], [`timer::timesleep`], …,
//! 3. if that says *blocked*, returns [`Stop::Parked`] and touches nothing of the
//!    goroutine any more: another M may run it already. When it resumes, the
//!    value is in place and [`g::G::wake`] tells which case and whether the
//!    channel was closed.
//!
//! # Safepoints
//!
//! At function entry the vm asks [`p::P::fits`] whether the frame's end is within
//! the stack; at back-edges it asks [`p::P::attention`]. (`stack_guard` is the
//! complement of the stack's end, so that `usize::MAX` fits no frame: `fits` is
//! one add and one carry.) If not, it saves `sched` and calls
//! [`preempt::safepoint`]: true means return [`Stop::Preempted`]; false means go
//! on, and at a function entry look at `fits` again and call [`preempt::grow`] if
//! the stack really is full ([`preempt::shrink`] when the frame returns).
//!
//! # System calls
//!
//! Save `sched`, [`syscall::entersyscall`], the call, results into the frame, save
//! `sched` again if it differs, [`syscall::exitsyscall`]: `Some(p)` is the P to go
//! on with, `None` means return [`Stop::NoP`] at once.
//!
//! # New goroutines
//!
//! [`sched::newproc`], then fill the first frame at `g.stack.lo` and `g.sched`,
//! then [`sched::ready_new`]; if that returns true, return [`Stop::Yielded`] with
//! the pc after the `go` statement.

pub mod bubble;
pub mod cgroup;
pub mod chan;
pub mod config;
pub mod counters;
pub mod cpuprof;
pub mod describe;
pub mod era;
pub mod event;
mod findrunnable;
pub mod g;
pub mod gc;
pub mod heap;
pub mod held;
pub mod hist;
pub mod locked;
pub mod m;
pub mod mprof;
pub mod netpoll;
mod note;
pub mod p;
pub mod polldesc;
mod pollword;
pub mod preempt;
mod pstatus;
pub mod report;
mod runq;
pub mod sched;
pub mod select;
pub mod sema;
pub mod signal;
mod spin;
pub mod stack;
pub mod sync;
pub mod syscall;
mod sysmon;
pub mod timer;
mod trace;
mod wake;
pub mod world;

use std::sync::OnceLock;

pub use chan::{ChanOp, Hchan, MakeChanError};
pub use config::{Config, default_gomaxprocs, ncpu};
pub use g::{G, Gobuf, Status, WaitReason, Wake};
pub use heap::GcType;
pub use p::P;
pub use select::{Dir, Scase, Selected};

/// Why a goroutine stopped running.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Stop {
    /// It ended.
    Exited,
    /// A safepoint said so.
    Preempted,
    /// `runtime.Gosched`, or the spawner's queue is full: to the global queue.
    Yielded,
    /// It waits, and may run elsewhere already.
    Parked,
    /// It handed a semaphore over (`semrelease`): to the local queue's end.
    HandedOff,
    /// exitsyscall found no P: the goroutine is queued already.
    NoP,
}

/// What executes goroutines.
pub trait Machine: Sync + 'static {
    /// Executes `g` from `g.sched` on `p` until it stops.
    ///
    /// # Safety
    /// The caller's M holds `p` and owns `g`, which was made by the same machine.
    unsafe fn run(&self, p: &'static P, g: &'static G) -> Stop;

    /// Whether `g`, which has to end (`G::ending`) and is at a safepoint, with `sched`
    /// saved, cannot end there.
    fn goes_on(&self, g: &G) -> bool {
        let _ = g;
        false
    }

    /// All goroutines are asleep: prints that as Go does, and exits with 2.
    fn deadlock(&self) -> !;

    /// The runtime cannot go on: prints `fatal error: ` and the message.
    fn throw(&self, message: &str) -> ! {
        eprintln!("fatal error: {message}");
        std::process::exit(2)
    }

    /// The same for something that the current goroutine of `p` did, whose pc and fp are
    /// saved.
    fn throw_in(&self, p: &P, message: &str) -> ! {
        let _ = p;
        self.throw(message)
    }

    /// Reports the word ranges outside of heap and stacks that may hold pointers
    /// into the heap. The world is stopped.
    fn scan_roots(&self, visit: &mut dyn FnMut(*const usize, usize));

    /// Registers what the frames of a goroutine that does not run keep alive: with
    /// `visit`, ranges of words, and with `heap::mark_roots`.
    ///
    /// # Safety
    /// The world is stopped, `g.sched` is saved.
    unsafe fn scan_stack(&self, g: &G, visit: &mut dyn FnMut(*const usize, usize));

    /// The stack of a goroutine that waits, or is about to, as return addresses,
    /// innermost first; says how many.
    ///
    /// # Safety
    /// Its `sched` is saved, as where it goes on, and nobody else runs it.
    unsafe fn waiting_stack(&self, _g: &G, _out: &mut [usize; heap::profile::DEPTH]) -> usize {
        0
    }

    /// The stack of a goroutine at a safepoint, in the same way, and its labels, an
    /// address of the heap or 0.
    ///
    /// # Safety
    /// Its `sched` is saved, and the caller runs it.
    unsafe fn running_stack(&self, _g: &G, _out: &mut [usize; heap::profile::DEPTH]) -> (usize, usize) {
        (0, 0)
    }

    /// SIGQUIT came: prints all goroutines, and exits with 2.
    fn quit(&self) -> ! {
        std::process::exit(2)
    }

    /// A collection has ended; the world is still stopped.
    fn gc_done(&self, _p: &P, _cycle: &heap::Cycle) {}

    /// sysmon asked for a collection: makes sure that some goroutine gets to a
    /// safepoint. The caller holds no P.
    fn force_gc(&self) {}
}

static MACHINE: OnceLock<&'static dyn Machine> = OnceLock::new();

/// The machine that runs everything.
pub(crate) fn machine() -> &'static dyn Machine {
    match MACHINE.get() {
        Some(m) => *m,
        None => fatal("the runtime is not started"),
    }
}

/// How often the first P of Go's runtime has scheduled before main.
const START_TICKS: u32 = 6;

/// Starts the runtime on the calling thread, once per process. `main` fills the
/// first goroutine (as after [`sched::newproc`]). The process ends when the
/// machine ends it.
pub fn start(machine: &'static dyn Machine, cfg: Config, main: impl FnOnce(&P, &G)) -> ! {
    if MACHINE.set(machine).is_err() {
        fatal("the runtime is started twice");
    }
    let m = sched::schedinit(machine, &cfg);
    let p = m.p();
    let g = sched::newproc(p);
    // SAFETY: Gs are never freed; at start there is room for one.
    let gr = unsafe { &*g };
    main(p, gr);
    // Go's runtime has scheduled goroutines of its own by now. At 0 main's first
    // Gosched would find itself in the global queue again.
    p.schedtick.store(START_TICKS, std::sync::atomic::Ordering::Relaxed);
    sched::ready_new(p, g);
    sysmon::start(&cfg);
    sched::schedule(m);
    // The goroutine that was locked to this thread has ended; the process has not.
    loop {
        std::thread::park();
    }
}

/// Ends the process, after printing the events that are still to be printed.
pub fn exit(code: i32) -> ! {
    event::flush();
    std::process::exit(code)
}

/// Errors before or outside of any machine.
#[cold]
pub(crate) fn fatal(message: &str) -> ! {
    eprintln!("fatal error: {message}");
    std::process::exit(2)
}

/// A fatal error, printed by the machine.
#[cold]
pub(crate) fn fatal_throw(message: &str) -> ! {
    machine().throw(message)
}
