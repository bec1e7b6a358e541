//! Timers: a 4-ary heap per P.
//!
//! Guarantees
//! - A timer has a home P, fixed while it is in a heap; the lock of the home's
//!   heap protects all of its fields. Any M may take that lock, so timers of a
//!   busy P are run by whoever has nothing to do.
//! - `Timers::next` is the time of the earliest timer, 0 for none, readable
//!   without the lock.
//! - A channel timer (Go 1.23 semantics) is in a heap only while somebody waits
//!   on its channel. Otherwise it fires when somebody looks. Stopping or
//!   resetting it empties the channel under the timer's lock, so no value from
//!   before comes after. A timer that nothing refers to is garbage.
//! - A channel timer's function runs under the lock and may only send without
//!   blocking; every other function runs without it.
//!
//! Lock order: timers before channels; never two heaps at once.

use std::cell::{Cell, UnsafeCell};

use crate::bubble::{self, Bubble};
use crate::chan::Hchan;
use crate::event::{self, Kind};
use crate::g::{G, WaitReason};
use crate::heap::GcType;
use crate::p::{self, P};
use crate::sched::{gopark_commit, goready};
use crate::sync::{AtomicI64, Lock8, Ordering, nanotime};
use crate::wake;

/// What a timer does when it fires: gets the P to run on, its argument and
/// number, and by how many nanoseconds it is late.
pub type TimerFn = unsafe fn(p: &P, arg: *mut u8, seq: usize, delta: i64);

/// A timer. Lives in the Go heap (a sleeping goroutine's in the Rust heap).
#[repr(C)]
pub struct Timer {
    arg: Cell<*mut u8>,
    chan: Cell<*const Hchan>,
    home: Cell<*const Timers>,
    /// When it fires (nanotime); 0: not set.
    when: Cell<i64>,
    period: Cell<i64>,
    f: Cell<Option<TimerFn>>,
    seq: Cell<usize>,
    /// Goroutines that wait on its channel.
    blocked: Cell<u32>,
    /// Place in the heap plus 1; 0: not in it.
    place: Cell<u32>,
    /// The number of the bubble it was made in, 0 for none. There channel timers are
    /// in the heap like others: the clock goes on to them.
    bubble: Cell<u32>,
}

/// The words of a `Timer` that may point into the Go heap: `arg` and `chan`.
static TIMER_MASK: [u64; 1] = [0b11];
// SAFETY: the mask is a static and covers the two words.
static TIMER: GcType = unsafe { GcType::new(size_of::<Timer>(), 2, TIMER_MASK.as_ptr()) };

struct Entry {
    when: i64,
    t: *const Timer,
}

/// The timers of a P.
pub(crate) struct Timers {
    lock: Lock8,
    next: AtomicI64,
    heap: UnsafeCell<Vec<Entry>>,
}

// SAFETY: the heap is touched with the lock held only.
unsafe impl Sync for Timers {}
// SAFETY: as above.
unsafe impl Send for Timers {}

impl Timers {
    pub(crate) fn new() -> Timers {
        Timers { lock: Lock8::new(), next: AtomicI64::new(0), heap: UnsafeCell::new(Vec::new()) }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.lock.lock();
        let n = self.heap().len();
        self.lock.unlock();
        n
    }

    /// Whether there is a timer at all.
    #[inline(always)]
    pub(crate) fn any(&self) -> bool {
        self.next.load(Ordering::Relaxed) != 0
    }

    /// When the earliest fires, 0 if there is none.
    #[inline]
    pub(crate) fn next(&self) -> i64 {
        self.next.load(Ordering::SeqCst)
    }

    /// The heap. The caller holds the lock and no other reference.
    #[allow(clippy::mut_from_ref)]
    fn heap(&self) -> &mut Vec<Entry> {
        // SAFETY: all callers hold the lock, for the reference's life.
        unsafe { &mut *self.heap.get() }
    }

    fn update_next(&self) {
        let next = self.heap().first().map_or(0, |e| e.when);
        self.next.store(next, Ordering::SeqCst);
    }

    /// Puts `t` in. Returns whether it is the earliest now.
    fn insert(&self, t: &Timer) -> bool {
        let heap = self.heap();
        heap.push(Entry { when: t.when.get(), t });
        let last = heap.len() - 1;
        let place = sift_up(heap, last);
        self.update_next();
        place == 0
    }

    /// Takes `t` out if it is in.
    fn remove(&self, t: &Timer) {
        let place = t.place.get();
        if place == 0 {
            return;
        }
        let i = place as usize - 1;
        let heap = self.heap();
        heap.swap_remove(i);
        t.place.set(0);
        if i < heap.len() && sift_up(heap, i) == i {
            sift_down(heap, i);
        }
        self.update_next();
    }
}

fn put(heap: &mut [Entry], i: usize, e: Entry) {
    // SAFETY: timers in a heap are alive: the collector marks them.
    unsafe { (*e.t).place.set(i as u32 + 1) };
    heap[i] = e;
}

fn take(heap: &[Entry], i: usize) -> Entry {
    Entry { when: heap[i].when, t: heap[i].t }
}

fn sift_up(heap: &mut [Entry], mut i: usize) -> usize {
    let e = take(heap, i);
    while i > 0 {
        let parent = (i - 1) / 4;
        if heap[parent].when <= e.when {
            break;
        }
        let up = take(heap, parent);
        put(heap, i, up);
        i = parent;
    }
    put(heap, i, e);
    i
}

fn sift_down(heap: &mut [Entry], mut i: usize) {
    let e = take(heap, i);
    loop {
        let first = 4 * i + 1;
        let Some(least) = (first..(first + 4).min(heap.len())).min_by_key(|&child| heap[child].when) else {
            break;
        };
        if heap[least].when >= e.when {
            break;
        }
        let down = take(heap, least);
        put(heap, i, down);
        i = least;
    }
    put(heap, i, e);
}

/// A timer's home heap, locked.
struct Home<'a>(&'a Timers);

impl Drop for Home<'_> {
    fn drop(&mut self) {
        self.0.lock.unlock();
    }
}

impl Timer {
    fn lock(&self) -> Home<'static> {
        // SAFETY: Ps and bubbles are never freed.
        let timers = unsafe { &*self.home.get() };
        timers.lock.lock();
        Home(timers)
    }

    /// A timer inside something that is never freed, at home on `p`; it is not set.
    pub(crate) fn embedded(p: &P, f: TimerFn) -> Timer {
        Timer {
            arg: Cell::new(std::ptr::null_mut()),
            chan: Cell::new(std::ptr::null()),
            home: Cell::new(&p.timers),
            when: Cell::new(0),
            period: Cell::new(0),
            f: Cell::new(Some(f)),
            seq: Cell::new(0),
            blocked: Cell::new(0),
            place: Cell::new(0),
            bubble: Cell::new(0),
        }
    }

    /// What the function of an embedded timer gets; before it is first set.
    pub(crate) fn set_arg(&self, arg: *mut u8) {
        self.arg.set(arg);
    }

    /// Sets an embedded timer anew, to call its function with `seq`.
    pub(crate) fn set_embedded(&self, when: i64, seq: usize) {
        let home = self.lock();
        home.0.remove(self);
        self.when.set(when.max(1));
        self.seq.set(seq);
        let earliest = home.0.insert(self);
        drop(home);
        if earliest {
            wake::wake_net_poller(when);
        }
    }

    /// Stops an embedded timer; its function may just be running.
    pub(crate) fn stop_embedded(&self) {
        let home = self.lock();
        home.0.remove(self);
        self.when.set(0);
    }

    /// Set, not in the heap, and to be there.
    fn needs_add(&self) -> bool {
        self.when.get() > 0
            && self.place.get() == 0
            && (self.chan.get().is_null() || self.blocked.get() > 0 || self.bubble.get() != 0)
    }
}

/// What the clock shows that the current goroutine lives by: nanotime, or its bubble's.
pub fn now(p: &P) -> i64 {
    // SAFETY: null or a G, which is never freed.
    match unsafe { p.g.get().as_ref() }.and_then(bubble::of) {
        Some(b) => b.now(),
        None => nanotime(),
    }
}

/// Makes and starts a timer that fires at `when` ([`now`]), then every `period`
/// nanoseconds if that is not 0. `chan`: the channel it feeds, or null. Null when
/// out of memory.
///
/// # Safety
/// The caller runs on `p`. `f` may be called with `arg` and `seq` at any time
/// from then on; `arg` is kept alive if it points into the Go heap.
pub unsafe fn new_timer(
    p: &P,
    when: i64,
    period: i64,
    f: TimerFn,
    arg: *mut u8,
    seq: usize,
    chan: *const Hchan,
) -> *const Timer {
    // SAFETY: TIMER describes a Timer; the caller owns `p`.
    let t = unsafe { p.mcache().alloc(&TIMER) }.cast::<Timer>();
    // SAFETY: fresh zeroed memory is a valid Timer that is not set.
    let Some(timer) = (unsafe { t.as_ref() }) else { return t };
    timer.home.set(&p.timers);
    let inside = bubble::of(p.curg());
    if let Some(b) = inside {
        timer.home.set(b.timers());
        timer.bubble.set(b.id());
    }
    timer.arg.set(arg);
    timer.f.set(Some(f));
    timer.seq.set(seq);
    timer.chan.set(chan);
    // SAFETY: null or a channel.
    if let Some(c) = unsafe { chan.as_ref() } {
        c.timer.set(timer);
    }
    let earliest = set(timer, when, period);
    match inside {
        Some(b) => run_bubble(b, p),
        None if earliest => wake::wake_net_poller(when),
        None => {}
    }
    t
}

/// Whether the timer belongs to a bubble that the current goroutine is not in.
pub fn is_outside(p: &P, t: &Timer) -> bool {
    t.bubble.get() != 0 && t.bubble.get() != bubble::current_id(p)
}

/// Sets a timer that is not set. Returns whether somebody must be told, for it is
/// its heap's earliest.
fn set(t: &Timer, when: i64, period: i64) -> bool {
    let home = t.lock();
    t.when.set(when.max(1));
    t.period.set(period);
    t.needs_add() && home.0.insert(t)
}

/// Stops a timer; returns whether that kept it from firing (a channel timer:
/// from being received).
pub fn stop_timer(t: &Timer) -> bool {
    let home = t.lock();
    let pending = stop_locked(&home, t);
    drop(home);
    pending
}

fn stop_locked(home: &Home, t: &Timer) -> bool {
    // SAFETY: null or a channel, kept alive by the timer.
    let drained = unsafe { t.chan.get().as_ref() }.is_some_and(Hchan::drain);
    let pending = t.when.get() > 0 || drained;
    home.0.remove(t);
    t.when.set(0);
    pending
}

/// Sets a timer anew; returns whether it was still to fire.
pub fn reset_timer(t: &Timer, when: i64, period: i64) -> bool {
    let home = t.lock();
    let pending = stop_locked(&home, t);
    t.when.set(when.max(1));
    t.period.set(period);
    let earliest = t.needs_add() && home.0.insert(t);
    drop(home);
    if earliest && t.bubble.get() == 0 {
        wake::wake_net_poller(when);
    }
    pending
}

/// `time.Sleep`: parks the current goroutine for `ns` > 0 nanoseconds. The
/// caller saved pc and fp, and returns `Stop::Parked`.
pub fn timesleep(p: &P, ns: i64) {
    let g = p.curg();
    let mut t = g.sleeper.get();
    if t.is_null() {
        let new = Timer::embedded(p, wake_sleeper);
        new.set_arg(std::ptr::from_ref(g).cast_mut().cast());
        t = Box::leak(Box::new(new));
        g.sleeper.set(t);
    }
    // SAFETY: a goroutine's timer is never freed.
    let t = unsafe { &*t };
    if let Some(b) = bubble::of(g) {
        t.home.set(b.timers());
        gopark_commit(p, g, WaitReason::Sleep);
        set(t, b.now().saturating_add(ns), 0);
        return;
    }
    t.home.set(&p.timers);
    gopark_commit(p, g, WaitReason::Sleep);
    let when = nanotime().saturating_add(ns);
    // With nothing else to do, this M will wait for the timer itself.
    let idle = p.runqempty();
    p.untold.set(p.untold.get() | idle);
    if set(t, when, 0) && !idle {
        wake::wake_net_poller(when);
    }
}

/// If `g` sleeps, its sleep ends now.
pub fn hurry(g: &G) {
    // SAFETY: a goroutine's timer is never freed.
    let Some(t) = (unsafe { g.sleeper.get().as_ref() }) else { return };
    let home = t.lock();
    // Under the lock: it has not fired, so that it is what will wake the goroutine.
    if t.bubble.get() != 0 || t.when.get() == 0 {
        return;
    }
    home.0.remove(t);
    t.when.set(1);
    let earliest = t.needs_add() && home.0.insert(t);
    drop(home);
    if earliest {
        wake::wake_net_poller(1);
    }
}

/// # Safety
/// `arg` is the sleeping G.
unsafe fn wake_sleeper(p: &P, arg: *mut u8, _seq: usize, _delta: i64) {
    goready(p, arg.cast::<G>());
}

/// Runs what is due in `owner`'s heap, on the P `cur` that the caller owns.
#[inline]
pub(crate) fn check(owner: &P, cur: &P) {
    let next = owner.timers.next.load(Ordering::Relaxed);
    if next != 0 && next <= nanotime() {
        run_due(&owner.timers, cur);
    }
}

/// Runs what is due by the clock of a bubble, of which a member runs on `cur`: what
/// is due at the same time in random order, so that nobody relies on one.
pub(crate) fn run_bubble(b: &'static Bubble, cur: &P) {
    let timers = b.timers();
    timers.lock.lock();
    while let Some(first) = timers.heap().first() {
        let (when, now) = (first.when, b.now());
        if when > now {
            break;
        }
        let due = || timers.heap().iter().filter(|e| e.when == when);
        let n = cur.cheaprandn(due().count() as u32) as usize;
        let Some(e) = due().nth(n) else { break };
        // SAFETY: timers in a heap are alive.
        fire(timers, unsafe { &*e.t }, cur, now);
    }
    timers.lock.unlock();
}

#[cold]
fn run_due(timers: &Timers, cur: &P) {
    timers.lock.lock();
    let now = nanotime();
    while let Some(first) = timers.heap().first() {
        if first.when > now {
            break;
        }
        // SAFETY: timers in a heap are alive.
        fire(timers, unsafe { &*first.t }, cur, now);
    }
    timers.lock.unlock();
}

/// Calls the function of a timer that is due. The heap is locked.
#[inline]
fn fire(timers: &Timers, t: &Timer, cur: &P, now: i64) {
    cur.stats.timers.inc();
    event::emit(Kind::Timer, 0, now - t.when.get());
    let Some((f, delta)) = advance(timers, t, now) else { return };
    let (arg, seq) = (t.arg.get(), t.seq.get());
    if t.chan.get().is_null() {
        timers.lock.unlock();
        // SAFETY: the promise of whoever made the timer.
        unsafe { f(cur, arg, seq, delta) };
        timers.lock.lock();
    } else {
        // SAFETY: as above; a channel timer's function only sends.
        unsafe { f(cur, arg, seq, delta) };
    }
}

/// Moves a timer that is due on to its next time, or takes it out.
fn advance(timers: &Timers, t: &Timer, now: i64) -> Option<(TimerFn, i64)> {
    let delta = now - t.when.get();
    timers.remove(t);
    if t.period.get() > 0 {
        let period = t.period.get();
        t.when.set(t.when.get().saturating_add(period.saturating_mul(1 + delta / period)));
        if t.needs_add() {
            timers.insert(t);
        }
    } else {
        t.when.set(0);
    }
    t.f.get().map(|f| (f, delta))
}

/// Fires the timer of channel `c` if it is due and in no heap: called before
/// somebody looks into the channel.
pub(crate) fn maybe_run_chan(p: &P, c: &Hchan) {
    // SAFETY: the channel keeps its timer alive.
    let t = unsafe { &*c.timer.get() };
    let home = t.lock();
    let when = t.when.get();
    if when > 0 {
        let now = if t.bubble.get() == 0 { nanotime() } else { now(p) };
        if when <= now
            && let Some((f, delta)) = advance(home.0, t, now)
        {
            // SAFETY: a channel timer's function only sends, without blocking.
            unsafe { f(p, t.arg.get(), t.seq.get(), delta) };
        }
    }
    drop(home);
}

/// Counts a goroutine that is about to wait on `c`: the timer must be in a heap.
pub(crate) fn block_chan(c: &Hchan) {
    // SAFETY: the channel keeps its timer alive.
    let t = unsafe { &*c.timer.get() };
    let home = t.lock();
    t.blocked.set(t.blocked.get() + 1);
    let earliest = t.needs_add() && home.0.insert(t);
    let when = t.when.get();
    drop(home);
    if earliest {
        wake::wake_net_poller(when);
    }
}

/// The opposite of [`block_chan`].
pub(crate) fn unblock_chan(c: &Hchan) {
    // SAFETY: the channel keeps its timer alive.
    let t = unsafe { &*c.timer.get() };
    let home = t.lock();
    t.blocked.set(t.blocked.get() - 1);
    if t.blocked.get() == 0 && t.bubble.get() == 0 {
        home.0.remove(t);
    }
    drop(home);
}

/// A goroutine that waited on a timer's channel goes on.
pub(crate) fn unblock_waiting(g: &G) {
    // SAFETY: the channel is in the goroutine's frame.
    unblock_chan(unsafe { &*g.sudog.c.get() });
}

/// When the earliest timer of all fires; 0 if there is none.
pub fn next_wake() -> i64 {
    p::all_made().map(|p| p.timers.next()).filter(|&w| w != 0).min().unwrap_or(0)
}

/// Visits every timer in a heap, for the collector; the world is stopped.
pub(crate) fn for_each(mut visit: impl FnMut(usize)) {
    for p in p::all_made() {
        p.timers.lock.lock();
        for e in p.timers.heap().iter() {
            visit(e.t as usize);
            // A sleeper's timer is outside the Go heap, and its argument a G.
        }
        p.timers.lock.unlock();
    }
    bubble::for_each_timers(|timers| {
        timers.lock.lock();
        timers.heap().iter().for_each(|e| visit(e.t as usize));
        timers.lock.unlock();
    });
}
