//! Bubbles of testing/synctest: groups of goroutines with a clock of their own,
//! which goes on only when all of them wait for each other.
//!
//! Who is in a bubble
//! - The goroutine that makes it is its *root*, which runs the bubble's timers. The
//!   first that is started after that is its *main* one. Whatever a member starts is
//!   a member, too.
//! - A channel belongs to the bubble that it was made in, a timer likewise, and both
//!   may be used there only.
//!
//! How it is seen that all wait
//! - `running` counts the members that do not wait *durably*: for something that only
//!   another member can bring about (see `WaitReason::durable`). A member that parks
//!   durably is marked before it can be found by whoever wakes it (`parks`), and
//!   counted off by its M after it has stopped (`stopped`); `goready` counts a marked
//!   one on again. So the count may be too high for a moment, never too low.
//! - At 0 somebody must be told: who waits in synctest.Wait, or else the root. Both
//!   park durably themselves, so they are parked then.
//!
//! Lock order: a bubble's lock is the innermost; nothing is readied under it.
//! Bubbles are never freed, for timers and goroutines that are left over may refer to
//! them; those that ended empty are used again, under a new number.

use std::cell::Cell;
use std::sync::{Mutex, PoisonError};

use crate::g::{G, GRef, WaitReason};
use crate::p::P;
use crate::sched::{gopark_commit, goready};
use crate::sync::{AtomicI64, AtomicPtr, AtomicU32, Ordering};
use crate::timer::{self, Timers};

/// When the clock of each bubble starts: the first of January 2000, in nanoseconds
/// since 1970.
const START: i64 = 946_684_800_000_000_000;

/// A bubble.
pub struct Bubble {
    /// Its number, from 1.
    id: AtomicU32,
    now: AtomicI64,
    timers: Timers,
    state: Mutex<State>,
}

struct State {
    total: u32,
    running: u32,
    root: GRef,
    main: Option<GRef>,
    /// Who waits in synctest.Wait.
    waiter: Option<GRef>,
    main_ended: bool,
}

// SAFETY: a GRef is an address that lives for ever.
unsafe impl Send for State {}

/// What the root does next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Next {
    /// Wait again: timers have run.
    Wait,
    /// Nobody else is left.
    Done,
    /// All wait, and no timer will wake them.
    Deadlock,
    /// The main goroutine has ended, and others are left.
    LeftOver,
}

static LAST_ID: AtomicU32 = AtomicU32::new(0);
/// Those that may be used again.
static FREE: Mutex<Vec<&'static Bubble>> = Mutex::new(Vec::new());
/// All there are, for the collector.
static ALL: Mutex<Vec<&'static Bubble>> = Mutex::new(Vec::new());

impl Bubble {
    /// Makes a bubble around the current goroutine, which must be in none.
    pub fn begin(p: &P) {
        let g = p.curg();
        let state =
            State { total: 1, running: 1, root: GRef(g), main: None, waiter: None, main_ended: false };
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let b = free.unwrap_or_else(|| {
            let b: &'static Bubble = Box::leak(Box::new(Bubble {
                id: AtomicU32::new(0),
                now: AtomicI64::new(0),
                timers: Timers::new(),
                state: Mutex::new(State { root: GRef(g), ..state }),
            }));
            ALL.lock().unwrap_or_else(PoisonError::into_inner).push(b);
            b
        });
        b.id.store(LAST_ID.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
        b.now.store(START, Ordering::Relaxed);
        *b.lock() = state;
        g.bubble.set(b);
    }

    /// Takes the root, the current goroutine, out of its bubble.
    pub fn end(p: &P) {
        let g = p.curg();
        let Some(b) = of(g) else { return };
        g.bubble.set(std::ptr::null());
        let mut s = b.lock();
        s.total -= 1;
        s.running -= 1;
        if s.total == 0 && b.timers.len() == 0 {
            FREE.lock().unwrap_or_else(PoisonError::into_inner).push(b);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.id.load(Ordering::Relaxed)
    }

    /// What its clock shows, in nanoseconds since 1970.
    pub fn now(&self) -> i64 {
        self.now.load(Ordering::Relaxed)
    }

    pub(crate) fn timers(&'static self) -> &'static Timers {
        &self.timers
    }

    /// Parks the root, the current goroutine, until all others wait or have ended. pc
    /// and fp are saved.
    pub fn park_root(p: &P) {
        gopark_commit(p, p.curg(), WaitReason::SynctestRun);
    }

    /// The current goroutine is the one to be told when all others wait. False: another
    /// is.
    #[must_use]
    pub fn claim(&self, p: &P) -> bool {
        let mut s = self.lock();
        if s.waiter.is_some() {
            return false;
        }
        s.waiter = Some(GRef(p.curg()));
        true
    }

    /// Parks the current goroutine after [`Bubble::claim`]. pc and fp are saved.
    pub fn park_waiter(p: &P) {
        gopark_commit(p, p.curg(), WaitReason::SynctestWait);
    }

    /// Puts the clock on to the next timer and runs what is due. The current goroutine
    /// is the root, and all others wait.
    pub fn advance(&'static self, p: &P) -> Next {
        let s = self.lock();
        let next = self.timers.next();
        let what = if s.total == 1 {
            Next::Done
        } else if s.main_ended {
            Next::LeftOver
        } else if next == 0 {
            Next::Deadlock
        } else {
            Next::Wait
        };
        drop(s);
        if matches!(what, Next::Deadlock | Next::LeftOver) {
            STUCK.store(std::ptr::from_ref(self).cast_mut(), Ordering::Relaxed);
        }
        if what == Next::Wait {
            self.now.store(next, Ordering::Relaxed);
            timer::run_bubble(self, p);
        }
        what
    }

    /// Runs the timers that are due: one was set to now or before. A member runs on `p`.
    pub fn run_due(&'static self, p: &P) {
        timer::run_bubble(self, p);
    }

    fn count_off(&self, p: &P, member_ended: Option<&G>) {
        let mut s = self.lock();
        if let Some(g) = member_ended {
            s.total -= 1;
            s.main_ended |= s.main == Some(GRef(g));
        }
        s.running -= 1;
        if s.running > 0 {
            return;
        }
        let told = s.waiter.take().unwrap_or(s.root);
        drop(s);
        goready(p, told.0);
    }
}

static STUCK: AtomicPtr<Bubble> = AtomicPtr::new(std::ptr::null_mut());

/// The bubble that was last found to have goroutines that nothing wakes.
pub fn stuck() -> Option<&'static Bubble> {
    // SAFETY: bubbles are never freed.
    unsafe { STUCK.load(Ordering::Relaxed).as_ref() }
}

/// The bubble that `g` is in.
#[inline(always)]
pub fn of(g: &G) -> Option<&'static Bubble> {
    // SAFETY: bubbles are never freed.
    unsafe { g.bubble.get().as_ref() }
}

/// The number of the current goroutine's bubble; 0: none.
#[inline(always)]
pub fn current_id(p: &P) -> u32 {
    // SAFETY: Gs are never freed; null while a thread runs timers.
    match unsafe { p.g.get().as_ref() } {
        Some(g) if !g.bubble.get().is_null() => of(g).map_or(0, Bubble::id),
        _ => 0,
    }
}

/// The new goroutine `g` joins its creator's bubble.
#[cold]
pub(crate) fn join(b: &'static Bubble, g: &G) {
    g.bubble.set(b);
    g.durable.set(false);
    let mut s = b.lock();
    s.total += 1;
    s.running += 1;
    if s.main.is_none() {
        s.main = Some(GRef(g));
    }
}

/// The member `g` is about to be published to whoever may wake it.
#[cold]
pub(crate) fn parks(p: &P, g: &G, reason: WaitReason) {
    if reason.durable() {
        g.durable.set(true);
        p.parked_bubble.set(g.bubble.get());
    }
}

/// The goroutine that ran on `p` has stopped, after [`parks`].
#[cold]
pub(crate) fn stopped(p: &P) {
    // SAFETY: bubbles are never freed.
    if let Some(b) = unsafe { p.parked_bubble.replace(std::ptr::null()).as_ref() } {
        b.count_off(p, None);
    }
}

/// The member `g` is about to be made ready.
#[cold]
pub(crate) fn readied(g: &G) {
    if g.durable.replace(false)
        && let Some(b) = of(g)
    {
        b.lock().running += 1;
    }
}

/// The member `g` has ended.
#[cold]
pub(crate) fn leave(p: &P, g: &G) {
    if let Some(b) = of(g) {
        g.bubble.set(std::ptr::null());
        b.count_off(p, Some(g));
    }
}

/// Visits the timers of all bubbles, for the collector; the world is stopped.
pub(crate) fn for_each_timers(mut visit: impl FnMut(&Timers)) {
    for b in ALL.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        visit(&b.timers);
    }
}

/// A cell for a P's member that has just parked.
pub(crate) type Parked = Cell<*const Bubble>;
