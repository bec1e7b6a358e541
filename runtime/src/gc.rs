//! How a collection runs on the scheduler: stop the world, flush the caches, push
//! the roots, mark on several threads, start the world.
//!
//! Guarantees: a collection runs at a safepoint of the goroutine that starts it,
//! so its own stack is scanned like the others', from its saved `sched`.
//! Helper threads have no P; they mark only between the moment the leader opens a
//! phase and the moment it closes it, and the leader waits for those that came.

use std::sync::Mutex;
use std::time::Instant;

use crate::g::{self, Status};
use crate::heap;
use crate::p::{self, P};
use crate::sched::gomaxprocs_now;
use crate::sync::{AtomicBool, AtomicI64, AtomicU32, Ordering, futex_wait, futex_wake, nanotime};
use crate::{timer, world};

static CYCLES: AtomicU32 = AtomicU32::new(0);
static REQUESTED: AtomicBool = AtomicBool::new(false);
/// Thread-nanoseconds that the last marking took.
static LAST_MARK: AtomicI64 = AtomicI64::new(0);
/// Marking shorter than this is not worth waking another thread for.
const WORTH_HELP_NS: i64 = 300_000;

/// Collections so far.
pub(crate) fn cycles() -> u32 {
    CYCLES.load(Ordering::Relaxed)
}

/// Asks for a collection at the next safepoint, from any thread.
pub(crate) fn request() {
    REQUESTED.store(true, Ordering::Relaxed);
    world::preemptall();
}

/// Asks for a collection at the next safepoint.
pub fn ask() {
    request();
}

/// Whether the next safepoint should run a collection.
#[inline(always)]
pub(crate) fn wanted() -> bool {
    heap::gc_wanted() | REQUESTED.load(Ordering::Relaxed)
}

/// Runs a collection. `forced`: even if nobody wants one any more. False:
/// somebody else stops the world; yield, then try again if you still need it.
#[must_use]
pub(crate) fn collect(p: &'static P, forced: bool) -> bool {
    let stop_began = Instant::now();
    if !world::stop_the_world(p) {
        return false;
    }
    if forced || wanted() {
        REQUESTED.store(false, Ordering::Relaxed);
        world::stopped_for_gc();
        cycle(p, forced, stop_began);
    }
    world::start_the_world(p);
    true
}

fn cycle(p: &'static P, forced: bool, stop_began: Instant) {
    // SAFETY: as the caller owns the stopped world, it owns all Ps.
    p::all_made().for_each(|q| unsafe { q.mcache().flush() });
    let helpers = if LAST_MARK.load(Ordering::Relaxed) > WORTH_HELP_NS {
        (gomaxprocs_now().min(crate::ncpu()) - 1) as u32
    } else {
        0
    };
    heap::collect_begin(heap::CollectStart { max_workers: helpers as usize + 1, forced, stop_began });
    let began = nanotime();
    roots();
    if helpers > 0 {
        help::open(helpers);
    }
    heap::mark_worker(0);
    if helpers > 0 {
        help::close();
    }
    LAST_MARK.store((nanotime() - began) * (helpers as i64 + 1), Ordering::Relaxed);
    let mut done = heap::collect_finish();
    done.procs = gomaxprocs_now();
    CYCLES.fetch_add(1, Ordering::Relaxed);
    crate::event::emit(crate::event::Kind::Gc, 0, done.pause.as_nanos() as i64);
    crate::machine().gc_done(p, &done);
}

/// Registers everything that keeps objects alive.
fn roots() {
    let machine = crate::machine();
    let mut scan = |start: *const usize, words: usize| {
        // SAFETY: whoever reports a range keeps it readable; the world is stopped.
        unsafe { heap::scan_conservative(start, words) };
    };
    machine.scan_roots(&mut scan);
    let now = nanotime();
    g::for_each_g(|g| {
        match g.status() {
            Status::Idle | Status::Dead => return,
            Status::Waiting if g.wait_since.load(Ordering::Relaxed) == 0 => {
                g.wait_since.store(now, Ordering::Relaxed);
            }
            _ => {}
        }
        // SAFETY: the world is stopped, so the goroutine's `sched` is saved.
        unsafe { machine.scan_stack(g, &mut scan) };
        scan(g.vm.as_ptr().cast(), g.vm.len());
    });
    timer::for_each(heap::mark_root);
    crate::cpuprof::labels(heap::mark_root);
}

/// Shows the timers that there are. The world is stopped.
pub fn timers(visit: &mut dyn FnMut(usize)) {
    timer::for_each(visit);
}

/// The words that keep objects alive whatever goroutines do: variables of packages,
/// and what is put into `timers`.
pub fn roots_of_all(timers: &mut Vec<usize>) -> Vec<(*const usize, usize)> {
    let mut out = vec![];
    crate::machine().scan_roots(&mut |start, words| out.push((start, words)));
    timer::for_each(|p| timers.push(p));
    out.push((timers.as_ptr(), timers.len()));
    out
}

/// The helper threads.
mod help {
    use super::*;

    /// Bit 31: a phase is open. Below: helpers that are in it.
    static STATE: AtomicU32 = AtomicU32::new(0);
    /// Counts phases; helpers sleep on it.
    static PHASE: AtomicU32 = AtomicU32::new(0);
    static STARTED: Mutex<u32> = Mutex::new(0);
    const OPEN: u32 = 1 << 31;

    pub(super) fn open(n: u32) {
        let mut started = STARTED.lock().unwrap_or_else(|e| e.into_inner());
        STATE.store(OPEN, Ordering::SeqCst);
        PHASE.fetch_add(1, Ordering::SeqCst);
        futex_wake(&PHASE, i32::MAX);
        while *started < n {
            let id = *started as usize + 1;
            let made = std::thread::Builder::new()
                .name("gcmark".into())
                .stack_size(512 << 10)
                .spawn(move || helper(id));
            if made.is_err() {
                break;
            }
            *started += 1;
        }
    }

    /// Ends the phase: no helper joins any more, and all that did have left.
    pub(super) fn close() {
        let mut left = STATE.fetch_and(!OPEN, Ordering::SeqCst) & !OPEN;
        while left != 0 {
            std::thread::yield_now();
            left = STATE.load(Ordering::SeqCst);
        }
    }

    fn helper(id: usize) -> ! {
        let mut seen = 0;
        loop {
            let phase = PHASE.load(Ordering::SeqCst);
            if phase == seen {
                futex_wait(&PHASE, seen, None);
                continue;
            }
            seen = phase;
            let mut s = STATE.load(Ordering::SeqCst);
            while s & OPEN != 0 && id < gomaxprocs_now() {
                match STATE.compare_exchange(s, s + 1, Ordering::SeqCst, Ordering::SeqCst) {
                    Ok(_) => {
                        heap::mark_worker(id);
                        STATE.fetch_sub(1, Ordering::SeqCst);
                        break;
                    }
                    Err(now) => s = now,
                }
            }
        }
    }
}

/// Runs a collection if somebody wants one. False: yield and call again.
///
/// # Safety
/// As for [`gc`].
#[must_use]
pub unsafe fn gc_if_wanted(p: &'static P) -> bool {
    !wanted() || collect(p, false)
}

/// `runtime.GC()`: a full collection now. False: yield and call again.
///
/// # Safety
/// The caller runs a goroutine on `p` and saved its pc and fp.
#[must_use]
pub unsafe fn gc(p: &'static P) -> bool {
    collect(p, true)
}
