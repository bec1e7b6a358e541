//! P: the right to run Go code, and what hangs on that right: a local run queue,
//! an allocation cache, free lists, timers.
//!
//! Ownership. `status` says who owns a P; every change is a compare-and-swap or
//! is made by the owner:
//!
//! ```text
//!            acquirep (by who took it from the idle list)
//!   IDLE ───────────────────────────────▶ RUNNING (owned by P::m)
//!    ▲  ▲                                   │  ▲
//!    │  └────────── releasep, pidleput ─────┤  │ exitsyscall: CAS by the same M
//!    │                                      ▼  │
//!    └───────── retake: CAS by sysmon ── SYSCALL | id of the M
//!                                           │
//!   GCSTOP ◀── stop_the_world: CAS ─────────┘   (also from IDLE and by RUNNING's owner)
//!   DEAD: above GOMAXPROCS
//! ```
//!
//! The M's id in the SYSCALL state keeps the returning M from taking a P that
//! went through other hands meanwhile. Fields in `Cell`s belong to the owner;
//! atomics may be read by anybody. The world being stopped makes its stopper
//! owner of all Ps.
//!
//! `stack_guard` is the complement of the current stack's end, or
//! [`STACK_PREEMPT`], which is the complement of 0: no frame fits, so every
//! function entry takes the slow path. See [`P::fits`].

use std::cell::{Cell, UnsafeCell};

use crossbeam_deque::Injector;

use crate::era::Queues;
use crate::event::Stats;
use crate::g::{G, GRef, Sudog};
use crate::heap::MCache;
use crate::m::M;
use crate::runq::{LOCAL_LEN, LocalQueue, Queue, Thief};
use crate::stack::Chunk;
use crate::sync::{AtomicBool, AtomicI64, AtomicPtr, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use crate::timer::Timers;

/// The value of `stack_guard` that asks for the slow path.
pub const STACK_PREEMPT: usize = usize::MAX;

/// At most so many Ps.
pub const MAX_PROCS: usize = 1024;

pub(crate) use crate::pstatus::{DEAD, GCSTOP, IDLE, PStatus, RUNNING, SYSCALL, kind, syscall_of};

/// A processor.
#[repr(C, align(128))]
pub struct P {
    /// Complement of the current stack's end, or [`STACK_PREEMPT`].
    pub stack_guard: AtomicUsize,
    /// The goroutine that runs.
    pub g: Cell<*const G>,
    /// The allocation cache. Belongs to whoever owns the P.
    pub mcache: UnsafeCell<MCache>,
    /// Its number.
    pub id: u32,
    /// Asked to give up the goroutine at the next safepoint.
    pub(crate) preempt: AtomicBool,
    /// Ticks of the CPU profile that are to be booked at the next safepoint.
    pub(crate) profticks: AtomicU64,
    pub(crate) status: PStatus,
    /// The M that holds it. Others see a moment of it.
    pub(crate) m: AtomicPtr<M>,
    /// Which queues there are: see [`crate::era::Queues`].
    pub(crate) queues: Queues,
    /// The goroutine to run next, in the current one's time slice.
    pub(crate) runnext: AtomicPtr<G>,
    pub(crate) runq: UnsafeCell<Queue>,
    pub(crate) globrunq: &'static Injector<GRef>,
    pub(crate) schedtick: AtomicU32,
    /// The bubble of the goroutine that has just parked durably, until it is told.
    pub(crate) parked_bubble: crate::bubble::Parked,
    pub(crate) syscalltick: AtomicU32,
    pub(crate) gfree: Cell<*const G>,
    pub(crate) gfree_n: Cell<u32>,
    pub(crate) nchunks: Cell<u32>,
    pub(crate) chunks: Cell<*mut Chunk>,
    pub(crate) sudogs: Cell<*const Sudog>,
    pub(crate) goidcache: Cell<u64>,
    pub(crate) goidcacheend: Cell<u64>,
    rand: Cell<u64>,
    /// Goroutines created minus ended here; the sum over Ps is `NumGoroutine`.
    pub(crate) gcount: AtomicI64,
    /// Counters, always on.
    pub stats: Stats,
    pub(crate) link: Cell<*const P>,
    pub(crate) stealer: Thief,
    pub(crate) timers: Timers,
    /// A timer was set, and nobody was told, for this P had nothing else to do: if
    /// it finds something after all, it must tell.
    pub(crate) untold: Cell<bool>,
}

// SAFETY: see the module's text: cells belong to the owner, `status` says who it
// is, and everything that others read is atomic or behind a lock.
unsafe impl Sync for P {}
// SAFETY: as above.
unsafe impl Send for P {}

static ALLP: [AtomicPtr<P>; MAX_PROCS] = [const { AtomicPtr::new(std::ptr::null_mut()) }; MAX_PROCS];
static MADE: AtomicUsize = AtomicUsize::new(0);

impl P {
    fn new(id: u32, globrunq: &'static Injector<GRef>) -> P {
        let runq = Queue::empty();
        P {
            stack_guard: AtomicUsize::new(STACK_PREEMPT),
            g: Cell::new(std::ptr::null()),
            mcache: UnsafeCell::new(MCache::new()),
            id,
            preempt: AtomicBool::new(false),
            profticks: AtomicU64::new(0),
            status: PStatus::new(GCSTOP),
            m: AtomicPtr::new(std::ptr::null_mut()),
            queues: crate::sched::SCHED.queues(),
            runnext: AtomicPtr::new(std::ptr::null_mut()),
            stealer: runq.thief(),
            runq: UnsafeCell::new(runq),
            globrunq,
            schedtick: AtomicU32::new(0),
            parked_bubble: Cell::new(std::ptr::null()),
            syscalltick: AtomicU32::new(0),
            gfree: Cell::new(std::ptr::null()),
            gfree_n: Cell::new(0),
            nchunks: Cell::new(0),
            chunks: Cell::new(std::ptr::null_mut()),
            sudogs: Cell::new(std::ptr::null()),
            goidcache: Cell::new(0),
            goidcacheend: Cell::new(0),
            rand: Cell::new(
                0x9e37_79b9_7f4a_7c15u64.wrapping_mul(id as u64 + 1) ^ crate::sync::nanotime() as u64,
            ),
            gcount: AtomicI64::new(0),
            stats: Stats::default(),
            link: Cell::new(std::ptr::null()),
            timers: Timers::new(),
            untold: Cell::new(false),
        }
    }

    /// Whether a frame that ends at `top` fits the current stack chunk and
    /// nobody asked for attention. One add and one carry check.
    #[inline(always)]
    pub fn fits(&self, top: usize) -> bool {
        self.stack_guard.load(Ordering::Relaxed).checked_add(top).is_some()
    }

    /// Whether somebody asked for attention: the poll at back-edges.
    #[inline(always)]
    pub fn attention(&self) -> bool {
        self.stack_guard.load(Ordering::Relaxed) == STACK_PREEMPT
    }

    /// Sets the guard for a stack that ends at `hi`, unless a request is pending.
    #[inline(always)]
    pub(crate) fn set_guard(&self, hi: usize) {
        let pending = self.preempt.load(Ordering::Relaxed) | crate::sched::attention_wanted();
        let guard = if pending { STACK_PREEMPT } else { !hi };
        self.stack_guard.store(guard, Ordering::Relaxed);
    }

    /// The allocation cache.
    ///
    /// # Safety
    /// The caller owns the P and holds no other reference into the cache.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    pub unsafe fn mcache(&self) -> &mut MCache {
        // SAFETY: the caller's promise.
        unsafe { &mut *self.mcache.get() }
    }

    /// The goroutine that runs on this P.
    #[inline(always)]
    pub fn curg(&self) -> &'static G {
        // SAFETY: Gs are never freed, and a P that runs has one.
        unsafe { &*self.g.get() }
    }

    /// The local queue. For the owner only.
    #[inline(always)]
    pub(crate) fn runq(&self) -> &(impl LocalQueue<Thief = Thief> + use<>) {
        // SAFETY: only the owner calls this, and no `&mut` is ever made.
        unsafe { &*self.runq.get() }
    }

    /// How often it has chosen what to run, of its own.
    pub(crate) fn ticks(&self) -> u32 {
        let given = if self.id == 0 { crate::START_TICKS } else { 0 };
        self.schedtick.load(Ordering::Relaxed).saturating_sub(given)
    }

    /// A cheap random number.
    #[inline]
    pub fn cheaprand(&self) -> u32 {
        let mut x = self.rand.get();
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        self.rand.set(x);
        (x.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) as u32
    }

    /// A cheap random number below `n`.
    #[inline]
    pub fn cheaprandn(&self, n: u32) -> u32 {
        ((self.cheaprand() as u64 * n as u64) >> 32) as u32
    }

    /// Makes `g` the next to run. What was next before goes to the queue; then
    /// the result is true and the caller applies the wakep rule.
    #[inline(always)]
    pub(crate) fn runqputnext(&self, g: *const G) -> bool {
        if self.queues != Queues::Next {
            self.runqput(GRef(g));
            return true;
        }
        // Only the owner puts something here, so an empty slot stays empty.
        if self.runnext.load(Ordering::Relaxed).is_null() {
            self.runnext.store(g.cast_mut(), Ordering::Release);
            return false;
        }
        let old = self.runnext.swap(g.cast_mut(), Ordering::AcqRel);
        if old.is_null() {
            return false;
        }
        self.runq().push(GRef(old));
        true
    }

    /// Puts `g` at the end of the local queue, or of the one queue there is.
    pub(crate) fn runqput(&self, g: GRef) {
        if self.queues == Queues::Locked {
            crate::sched::SCHED.globrunqput(g);
        } else {
            self.runq().push(g);
        }
    }

    /// Moves half of a local queue that is over its length to the global queue.
    #[inline(always)]
    pub(crate) fn runqbalance(&self) {
        if self.runq().len() > LOCAL_LEN {
            self.runqputslow();
        }
    }

    #[cold]
    fn runqputslow(&self) {
        self.stats.overflows.inc();
        for _ in 0..LOCAL_LEN / 2 {
            let Some(g) = self.runq().pop() else { break };
            self.globrunq.push(g);
        }
    }

    /// The next goroutine of this P, and whether it inherits the time slice.
    #[inline(always)]
    pub(crate) fn runqget(&self) -> Option<(GRef, bool)> {
        let next = self.runnext.load(Ordering::Relaxed);
        if !next.is_null() && self.take_runnext(next) {
            return Some((GRef(next), true));
        }
        self.runq().pop().map(|g| (g, false))
    }

    /// Takes `next` out of `runnext` if it is still there. For owner and thieves.
    #[inline(always)]
    pub(crate) fn take_runnext(&self, next: *mut G) -> bool {
        self.runnext.compare_exchange(next, std::ptr::null_mut(), Ordering::AcqRel, Ordering::Relaxed).is_ok()
    }

    /// Whether nothing waits to run here. May be called by anybody.
    pub(crate) fn runqempty(&self) -> bool {
        self.stealer.is_empty() && self.runnext.load(Ordering::Acquire).is_null()
    }

    /// How many goroutines wait to run here. May be called by anybody.
    pub fn runqlen(&self) -> usize {
        self.stealer.len() + usize::from(!self.runnext.load(Ordering::Relaxed).is_null())
    }
}

/// The P number `i`, which has been made.
#[inline]
pub(crate) fn p_at(i: usize) -> &'static P {
    // SAFETY: Ps are never freed; `i` is below the number made.
    unsafe { &*ALLP[i].load(Ordering::Acquire) }
}

/// All Ps ever made, also those above GOMAXPROCS.
pub fn all_made() -> impl Iterator<Item = &'static P> {
    (0..MADE.load(Ordering::Acquire)).map(p_at)
}

/// The Ps that were made but are above GOMAXPROCS now.
#[inline]
pub(crate) fn above_limit() -> impl Iterator<Item = &'static P> {
    (crate::sched::gomaxprocs_now()..MADE.load(Ordering::Relaxed)).map(p_at)
}

/// The Ps below GOMAXPROCS.
pub fn allp() -> impl Iterator<Item = &'static P> {
    (0..crate::sched::gomaxprocs_now()).map(p_at)
}

/// Makes Ps up to number `n`. At start, or with the world stopped.
pub(crate) fn make_up_to(n: usize, globrunq: &'static Injector<GRef>) {
    let made = MADE.load(Ordering::Acquire);
    for (i, place) in ALLP.iter().enumerate().take(n).skip(made) {
        let p = Box::leak(Box::new(P::new(i as u32, globrunq)));
        place.store(p, Ordering::Release);
        MADE.store(i + 1, Ordering::Release);
    }
}
