//! The scheduler: who runs what, and where the next goroutine comes from.
//!
//! Invariants
//! - A runnable goroutine is in exactly one place: a P's `runnext`, a P's local
//!   queue, the global queue, or a list that its owner is about to put there.
//! - Whoever adds work to a *queue* calls `wakep` afterwards; an M
//!   that gives up its P looks at all queues once more after it has stopped
//!   counting as spinning. With a full fence between the two steps on both
//!   sides, one of the two sees the other: no wake-up is lost.
//! - What lands in `runnext` only wakes nobody: its P is about to run it. If the
//!   P goes on with something long instead, sysmon wakes a thief.
//! - Lock order: timers, channel, semaphore bucket, then `sched.lock`. Nothing
//!   is locked while a goroutine runs.
//! - A G that stopped is not touched after `Machine::run` returned `Parked` or
//!   `NoP`: it may run elsewhere already.

use std::sync::{Mutex, MutexGuard};

use crossbeam_deque::Injector;

use crate::era::{self, Era, Preempt, Queues};
use crate::event::{self, Kind};
use crate::g::{self, G, GRef, HOOK_LATENCY, HOOK_MUTEX, HOOK_SELECT, HOOK_TIMER_CHAN, Status, WaitReason};
use crate::m::M;
use crate::p::{self, P};
use crate::runq::LocalQueue;
use crate::spin::Spin;
use crate::sync::{
    AtomicBool, AtomicI32, AtomicI64, AtomicPtr, AtomicU32, AtomicUsize, Note, Ordering, nanotime,
};
use crate::{Config, Stop, bubble, findrunnable, gc, heap, hist, locked, mprof, signal, timer, wake, world};

/// Every so many ticks of a P the global queue comes first, so that two
/// goroutines that ready each other cannot starve it. Go's constant.
pub(crate) const FAIRNESS: u32 = 61;

/// What `sched.lock` protects.
pub(crate) struct Inner {
    /// Idle Ms, linked through `schedlink`.
    pub midle: *const M,
    pub nmidle: i32,
    /// Idle Ps, linked through `link`.
    pub pidle: *const P,
    /// Ps that the stopper of the world still waits for.
    pub stopwait: i32,
    /// Ms that sleep because the goroutine locked to them does not run.
    pub nmidlelocked: i32,
    /// sysmon's allowance: makes the world look busy while it hands a P off, or
    /// goroutines that netpoll found.
    pub nmretaking: i32,
}

// SAFETY: the pointers are to Ms and Ps, which live for ever.
unsafe impl Send for Inner {}

/// The scheduler's shared state.
pub(crate) struct Sched {
    lock: Mutex<Inner>,
    pub spin: Spin,
    /// Somebody found work but no P for another M: whoever is about to give up
    /// its P spins first.
    pub needspinning: AtomicBool,
    pub gcwaiting: AtomicBool,
    pub stopnote: Note,
    /// Held by whoever stops the world.
    pub worldsema: AtomicU32,
    /// Time of the last network poll, 0 while an M blocks in one.
    pub lastpoll: AtomicI64,
    /// When the M that blocks in netpoll wakes by itself, 0 for never.
    pub polluntil: AtomicI64,
    pub gomaxprocs: AtomicUsize,
    pub maxthreads: AtomicUsize,
    pub globrunq: AtomicPtr<Injector<GRef>>,
    pub sysmonwait: AtomicBool,
    pub sysmonnote: Note,
    /// Goroutines that something outside the scheduler will wake (signals):
    /// while there are any, a standstill is no deadlock.
    pub extwaiters: AtomicI32,
    pub asyncpreemptoff: AtomicBool,
    /// No goroutine is preempted (before Go 1.2).
    pub nopreempt: AtomicBool,
    /// Preemption is asked for by SIGURG.
    pub preempt_signal: AtomicBool,
    /// The era if one was chosen.
    pub era: AtomicPtr<Era>,
}

pub(crate) static SCHED: Sched = Sched {
    lock: Mutex::new(Inner {
        midle: std::ptr::null(),
        nmidle: 0,
        pidle: std::ptr::null(),
        stopwait: 0,
        nmidlelocked: 0,
        nmretaking: 0,
    }),
    spin: Spin::new(),
    needspinning: AtomicBool::new(false),
    gcwaiting: AtomicBool::new(false),
    stopnote: Note::new(),
    worldsema: AtomicU32::new(0),
    lastpoll: AtomicI64::new(1),
    polluntil: AtomicI64::new(0),
    gomaxprocs: AtomicUsize::new(1),
    maxthreads: AtomicUsize::new(10_000),
    globrunq: AtomicPtr::new(std::ptr::null_mut()),
    sysmonwait: AtomicBool::new(false),
    sysmonnote: Note::new(),
    extwaiters: AtomicI32::new(0),
    asyncpreemptoff: AtomicBool::new(false),
    nopreempt: AtomicBool::new(false),
    preempt_signal: AtomicBool::new(false),
    era: AtomicPtr::new(std::ptr::null_mut()),
};

impl Sched {
    pub(crate) fn lock(&self) -> MutexGuard<'_, Inner> {
        era::timed(&SCHED.lock)
    }

    /// The era if one was chosen.
    pub(crate) fn era(&self) -> Option<&'static Era> {
        // SAFETY: eras are static.
        unsafe { self.era.load(Ordering::Relaxed).as_ref() }
    }

    /// Which queues there are.
    pub(crate) fn queues(&self) -> Queues {
        self.era().map_or(Queues::Next, |e| e.queues)
    }

    /// Puts a runnable goroutine at the end of the global queue.
    #[inline(always)]
    pub(crate) fn globrunqput(&self, g: GRef) {
        let _lock = era::queue_lock();
        self.globrunq().push(g);
    }

    #[inline(always)]
    pub(crate) fn globrunq(&self) -> &'static Injector<GRef> {
        // SAFETY: set by `start` before anything runs, never freed.
        unsafe { &*self.globrunq.load(Ordering::Relaxed) }
    }
}

pub(crate) fn gomaxprocs_now() -> usize {
    SCHED.gomaxprocs.load(Ordering::Relaxed)
}

pub(crate) fn max_threads() -> usize {
    SCHED.maxthreads.load(Ordering::Relaxed)
}

/// Whether every P shall go to its slow path at the next safepoint.
#[inline(always)]
pub(crate) fn attention_wanted() -> bool {
    SCHED.gcwaiting.load(Ordering::Relaxed) | gc::wanted()
}

/// The heap's callback: somebody's allocation passed the trigger.
fn gc_wanted_now() {
    for p in p::allp() {
        p.stack_guard.store(p::STACK_PREEMPT, Ordering::Relaxed);
    }
}

/// Initializes everything; the calling thread becomes M 0 and holds P 0.
pub(crate) fn schedinit(machine: &'static dyn crate::Machine, cfg: &Config) -> &'static M {
    g::init();
    heap::init(heap::Config {
        gc_percent: cfg.gogc,
        memory_limit: cfg.memory_limit,
        gcstress: cfg.gcstress,
        on_wanted: gc_wanted_now,
    });
    let globrunq: &'static Injector<GRef> = Box::leak(Box::new(Injector::new()));
    SCHED.globrunq.store(std::ptr::from_ref(globrunq).cast_mut(), Ordering::Release);
    SCHED.maxthreads.store(cfg.max_threads, Ordering::Relaxed);
    SCHED.asyncpreemptoff.store(cfg.asyncpreemptoff, Ordering::Relaxed);
    SCHED.lastpoll.store(nanotime(), Ordering::Relaxed);
    signal::init(cfg.preempt_signal);
    if let Some(era) = cfg.era {
        SCHED.era.store(std::ptr::from_ref(era).cast_mut(), Ordering::Relaxed);
        SCHED.nopreempt.store(era.preempt == Preempt::Never, Ordering::Relaxed);
        if era.queues == Queues::Locked {
            era::lock_queue();
        }
    }
    if cfg.trace_sched {
        event::enable();
    }
    let m = M::adopt(machine);
    world::procresize_at_start(m, cfg.gomaxprocs.clamp(1, p::MAX_PROCS));
    m
}

/// The first thing a new M's thread does.
pub(crate) fn mstart(m: &'static M) {
    let p = m.nextp.swap(std::ptr::null_mut(), Ordering::Acquire);
    // SAFETY: Ps are never freed, and a new M is always given one.
    acquirep(m, unsafe { &*p });
    schedule(m);
}

/// Associates `p`, which the caller took from the idle list, with `m`.
pub(crate) fn acquirep(m: &M, p: &'static P) {
    m.p.set(p);
    p.m.store(std::ptr::from_ref(m).cast_mut(), Ordering::Relaxed);
    p.status.set(p::RUNNING);
}

/// Takes `m`'s P away from it; the caller puts it somewhere.
pub(crate) fn releasep(m: &M) -> &'static P {
    let p = m.p();
    p.g.set(std::ptr::null());
    p.m.store(std::ptr::null_mut(), Ordering::Relaxed);
    m.p.set(std::ptr::null());
    p.status.set(p::IDLE);
    p
}

/// One round of scheduling after the other, for ever; returns only when the
/// goroutine that was locked to the thread has ended. `m` holds a P.
pub(crate) fn schedule(m: &'static M) {
    loop {
        if !m.lockedg.get().is_null() {
            let g = locked::stoplockedm(m);
            execute(m, g, false);
            if m.gone.load(Ordering::Relaxed) {
                return;
            }
            continue;
        }
        let (g, inherit) = match pick(m) {
            Some(found) => found,
            None => findrunnable::findrunnable(m),
        };
        if m.spinning.get() {
            wake::resetspinning(m);
        }
        // SAFETY: Gs are never freed; taking it from a queue made it ours.
        let g = unsafe { &*g.0 };
        if !g.lockedm.get().is_null() {
            locked::startlockedm(m, g);
            continue;
        }
        execute(m, g, inherit);
        if m.gone.load(Ordering::Relaxed) {
            return;
        }
    }
}

/// The cheap half of findrunnable: this P's own work.
#[inline(always)]
fn pick(m: &M) -> Option<(GRef, bool)> {
    let p = m.p();
    if SCHED.gcwaiting.load(Ordering::Relaxed) || p.timers.any() {
        return None;
    }
    if p.schedtick.load(Ordering::Relaxed).is_multiple_of(FAIRNESS) && !SCHED.globrunq().is_empty() {
        return None;
    }
    p.runqget()
}

/// Runs `g` until it stops, then puts it where it belongs.
#[inline(always)]
fn execute(m: &'static M, g: &'static G, inherit: bool) {
    let p = m.p();
    g.set_status(Status::Running);
    g.m.set(m);
    m.curg.set(g);
    p.g.set(g);
    if !inherit {
        p.schedtick.store(p.schedtick.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
        p.preempt.store(false, Ordering::Relaxed);
    }
    p.set_guard(g.stack.hi.get());
    p.stats.switches.inc();
    event::emit(Kind::GoStart, g.goid.get(), inherit as i64);
    if g.hook.get() != 0 {
        run_hooks(p, g);
    }
    // SAFETY: `m` holds `p` and owns the runnable `g`, whose `sched` is saved.
    let stop = unsafe { m.machine.run(p, g) };
    m.curg.set(std::ptr::null());
    if stop == Stop::NoP {
        // exitsyscall found no P: the G is in the global queue, or gone on. If it is
        // locked to this M, that is where it will come back.
        if m.lockedg.get().is_null() {
            wake::stopm(m);
        }
        return;
    }
    let p = m.p();
    p.g.set(std::ptr::null());
    match stop {
        Stop::Parked => {
            p.stats.parks.inc();
            if !p.parked_bubble.get().is_null() {
                bubble::stopped(p);
            }
        }
        Stop::Exited => {
            // A G that is buried may be another's at once.
            let locked = locked::release(g);
            gdestroy(p, g);
            if locked {
                locked::mexit(m);
            }
        }
        Stop::Yielded => {
            event::emit(Kind::GoYield, g.goid.get(), 0);
            globput(p, g);
        }
        Stop::Preempted => {
            p.stats.preempted.inc();
            event::emit(Kind::GoPreempt, g.goid.get(), 0);
            globput(p, g);
        }
        Stop::HandedOff => {
            event::emit(Kind::GoYield, g.goid.get(), 0);
            g.set_status(Status::Runnable);
            p.runqput(GRef(g));
            wake::wakep();
        }
        Stop::NoP => {}
    }
}

/// Puts a goroutine that gave up its time slice at the end of the global queue.
fn globput(p: &P, g: &'static G) {
    hist::runnable(g, p.stats.preempted.get());
    g.set_status(Status::Runnable);
    // Alone it is found by this M, which looks next.
    let others = !p.runqempty() || !SCHED.globrunq().is_empty();
    SCHED.globrunqput(GRef(g));
    if others {
        wake::wakep();
    }
}

#[cold]
#[inline(never)]
fn run_hooks(p: &P, g: &G) {
    let hook = g.hook.replace(0);
    if hook & HOOK_SELECT != 0 {
        crate::select::leave_queues(p, g);
    }
    if hook & HOOK_TIMER_CHAN != 0 {
        timer::unblock_waiting(g);
    }
    if hook & (HOOK_LATENCY | HOOK_MUTEX) != 0 {
        hist::ran(g, hook);
    }
}

/// Buries an ended goroutine.
fn gdestroy(p: &P, g: &'static G) {
    if !g.bubble.get().is_null() {
        bubble::leave(p, g);
    }
    event::emit(Kind::GoEnd, g.goid.get(), 0);
    p.stats.exited.inc();
    p.gcount.store(p.gcount.load(Ordering::Relaxed) - 1, Ordering::Relaxed);
    g.set_status(Status::Dead);
    g.m.set(std::ptr::null());
    g.stack.reset(p);
    for word in &g.vm {
        word.set(0);
    }
    g::gfput(p, g);
}

/// A new goroutine: the vm fills its first frame at `stack.lo`, saves `sched`,
/// sets `creator_pc`, then calls [`ready_new`]. Null when there is no room.
#[inline]
pub fn newproc(p: &P) -> *const G {
    let gp = g::gfget(p);
    if gp.is_null() {
        return gp;
    }
    // SAFETY: Gs are never freed, and this one is ours.
    let g = unsafe { &*gp };
    g.goid.set(g::new_goid(p));
    g.held.clear();
    g.set_status(Status::Idle);
    g.param.set(0);
    gp
}

/// Starts a goroutine that [`newproc`] made. True: the local queue is full and
/// the spawner should yield.
#[inline]
#[allow(clippy::not_unsafe_ptr_arg_deref)] // a G's address never dangles
pub fn ready_new(p: &P, g: *const G) -> bool {
    // SAFETY: Gs are never freed, and the caller made this one.
    let gr = unsafe { &*g };
    // SAFETY: as above; null only at start.
    let by = unsafe { p.g.get().as_ref() };
    let creator = by.map_or(0, |c| c.goid.get());
    gr.creator_goid.set(creator);
    // What serves the runtime is in no bubble, whoever it was that needed it.
    if let Some(b) = by.and_then(bubble::of).filter(|_| !gr.system.get()) {
        bubble::join(b, gr);
    }
    gr.wait_since.store(0, Ordering::Relaxed);
    p.stats.created.inc();
    p.gcount.store(p.gcount.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    event::emit(Kind::GoCreate, gr.goid.get(), creator as i64);
    hist::runnable(gr, p.stats.created.get());
    gr.set_status(Status::Runnable);
    if p.runqputnext(g) {
        wake::wakep();
        let len = p.runq().len();
        if len >= crate::runq::LOCAL_LEN {
            if len >= 2 * crate::runq::LOCAL_LEN {
                p.runqbalance();
            }
            return true;
        }
    }
    false
}

/// Marks the running `g` as waiting. Its `sched` is saved already; after this it
/// may be published to whoever wakes it.
#[inline(always)]
pub fn gopark_commit(p: &P, g: &G, reason: WaitReason) {
    if !g.bubble.get().is_null() {
        bubble::parks(p, g, reason);
    }
    g.waitreason.store(reason as u8, Ordering::Relaxed);
    g.wait_since.store(0, Ordering::Relaxed);
    if event::on() {
        mprof::parks(p, g, reason);
    }
    g.set_status(Status::Waiting);
}

/// Makes a waiting goroutine ready; it runs next on this P, in the current
/// goroutine's time slice.
#[inline(always)]
#[allow(clippy::not_unsafe_ptr_arg_deref)] // a G's address never dangles
pub fn goready(p: &P, g: *const G) {
    // SAFETY: Gs are never freed; taking it out of its queue made it ours.
    let gr = unsafe { &*g };
    debug_assert_eq!(gr.status(), Status::Waiting);
    if !gr.bubble.get().is_null() {
        bubble::readied(gr);
    }
    p.stats.readied.inc();
    if event::on() {
        mprof::readied(p, gr);
    }
    hist::runnable(gr, p.stats.readied.get());
    gr.set_status(Status::Runnable);
    if p.runqputnext(g) {
        p.runqbalance();
        wake::wakep();
    }
}

/// Makes a waiting goroutine ready from a thread that holds no P.
#[allow(clippy::not_unsafe_ptr_arg_deref)] // a G's address never dangles
pub fn goready_external(g: *const G) {
    let mut list = g::GList::new();
    list.push_back(g);
    wake::inject(list);
}

/// The number of goroutines that exist.
pub fn num_goroutine() -> usize {
    p::all_made().map(|p| p.gcount.load(Ordering::Relaxed)).sum::<i64>().max(0) as usize
}

/// The new goroutine `g` on `p` serves the runtime (finalizers, …), not the program:
/// it does not count in [`num_goroutine`], and tracebacks leave it out. It never ends.
pub fn mark_system(p: &P, g: &G) {
    g.system.set(true);
    p.gcount.store(p.gcount.load(Ordering::Relaxed) - 1, Ordering::Relaxed);
}

/// Says that something outside the scheduler (a signal) may wake goroutines, so a
/// standstill is no deadlock; `remove_external_waker` takes it back.
pub fn add_external_waker() {
    SCHED.extwaiters.fetch_add(1, Ordering::SeqCst);
}

/// The opposite of [`add_external_waker`].
pub fn remove_external_waker() {
    SCHED.extwaiters.fetch_sub(1, Ordering::SeqCst);
}

/// `debug.SetMaxThreads`: returns the old limit.
pub fn set_max_threads(n: usize) -> usize {
    SCHED.maxthreads.swap(n, Ordering::Relaxed)
}

/// Whether there is one thread only, as in the first era.
pub fn one_thread() -> bool {
    SCHED.era().is_some_and(|e| e.one_thread)
}

/// The number of processors that may run goroutines at the same time.
pub fn gomaxprocs() -> usize {
    gomaxprocs_now()
}
