//! What goroutines waited for, by stack: the block profile, and of those who held the
//! mutexes that others waited for, the mutex profile. Go's mprof.
//!
//! Guarantees: while both are off, parking and waking ask for nothing but the flag that
//! they ask for anyway ([`crate::event::on`]). A wait is booked by whoever ends it,
//! before the goroutine is made ready: it is theirs then, and its stack lies still. A
//! wait that began before a profile was turned on is not booked.
//!
//! A cycle is a nanosecond.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::event::{self, Kind};
use crate::g::{G, HOOK_BLOCKED, HOOK_CONTENDS, WaitReason};
use crate::heap::profile::DEPTH;
use crate::p::P;
use crate::sync::{AtomicI64, Ordering, nanotime};

/// Nanoseconds; shorter waits are sampled with that chance. 0: off.
static BLOCK_RATE: AtomicI64 = AtomicI64::new(0);
/// One in so many is booked. 0: off.
static MUTEX_RATE: AtomicI64 = AtomicI64::new(0);

/// One stack's waits.
#[derive(Clone, Copy, Default, Debug)]
struct Waits {
    count: f64,
    cycles: i64,
}

/// All stacks, in the order in which they came.
#[derive(Default)]
struct Stacks {
    all: Vec<(Box<[usize]>, Waits)>,
    index: HashMap<Box<[usize]>, usize>,
}

static BLOCK: Mutex<Option<Stacks>> = Mutex::new(None);
static MUTEX: Mutex<Option<Stacks>> = Mutex::new(None);

fn lock(of: &Mutex<Option<Stacks>>) -> MutexGuard<'_, Option<Stacks>> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

fn flag() {
    let on = BLOCK_RATE.load(Ordering::Relaxed) > 0 || MUTEX_RATE.load(Ordering::Relaxed) > 0;
    event::watch_waits(on);
}

/// `runtime.SetBlockProfileRate`.
pub fn set_block_rate(rate: i64) {
    BLOCK_RATE.store(rate.max(0), Ordering::Relaxed);
    flag();
}

/// `runtime.SetMutexProfileFraction`: returns the old one; a negative one is none.
pub fn set_mutex_fraction(rate: i64) -> i64 {
    if rate < 0 {
        return MUTEX_RATE.load(Ordering::Relaxed);
    }
    let old = MUTEX_RATE.swap(rate, Ordering::Relaxed);
    flag();
    old
}

fn blocks(reason: WaitReason) -> bool {
    use WaitReason::*;
    reason.receives()
        || reason.sends()
        || reason.selects()
        || contends(reason)
        || matches!(reason, Semacquire | SyncWaitGroupWait | BubbleWaitGroupWait | SyncCondWait)
}

fn contends(reason: WaitReason) -> bool {
    matches!(reason, WaitReason::SyncMutexLock | WaitReason::SyncRWMutexLock | WaitReason::SyncRWMutexRLock)
}

/// The running `g` is about to park: emits that, and begins its wait.
#[cold]
#[inline(never)]
pub(crate) fn parks(p: &P, g: &G, reason: WaitReason) {
    event::emit(Kind::GoBlock, g.goid.get(), reason as i64);
    let mut hook = 0;
    if BLOCK_RATE.load(Ordering::Relaxed) > 0 && blocks(reason) {
        hook |= HOOK_BLOCKED;
    }
    let rate = MUTEX_RATE.load(Ordering::Relaxed);
    if rate > 0 && contends(reason) && p.cheaprandn(rate.min(i64::from(u32::MAX)) as u32) == 0 {
        hook |= HOOK_CONTENDS;
    }
    if hook != 0 {
        g.hook.set(g.hook.get() | hook);
        g.wait_since.store(nanotime(), Ordering::Relaxed);
    }
}

/// `g`, which the caller owns, is about to be made ready: emits that, and books its wait.
#[cold]
#[inline(never)]
pub(crate) fn readied(p: &P, g: &G) {
    // SAFETY: Gs are never freed; null outside of goroutines.
    let by = unsafe { p.g.get().as_ref() }.map_or(0, |c| c.goid.get());
    event::emit(Kind::GoUnblock, g.goid.get(), by as i64);
    let hook = g.hook.get();
    g.hook.set(hook & !(HOOK_BLOCKED | HOOK_CONTENDS));
    let rate = BLOCK_RATE.load(Ordering::Relaxed);
    if hook & HOOK_BLOCKED == 0 || rate <= 0 {
        return;
    }
    let cycles = (nanotime() - g.wait_since.load(Ordering::Relaxed)).max(1);
    let random = || (u64::from(p.cheaprand()) << 32 | u64::from(p.cheaprand())) % rate as u64;
    if rate > cycles && random() as i64 > cycles {
        return;
    }
    // What is sampled by its length counts for those that were not.
    let (count, cycles) = match cycles < rate {
        true => (rate as f64 / cycles as f64, rate),
        false => (1.0, cycles),
    };
    // SAFETY: it does not run, its place is saved.
    unsafe { book(&BLOCK, g, Waits { count, cycles }) };
}

/// When `g` began to wait for a mutex, if that is to be booked by who unlocks it.
pub(crate) fn contends_since(g: &G) -> Option<i64> {
    (g.hook.get() & HOOK_CONTENDS != 0).then(|| g.wait_since.load(Ordering::Relaxed))
}

/// The running goroutine unlocks a mutex for which others have waited so many
/// nanoseconds in all.
///
/// # Safety
/// Its place is saved.
#[cold]
#[inline(never)]
pub(crate) unsafe fn unlocks(g: &G, cycles: i64) {
    let rate = MUTEX_RATE.load(Ordering::Relaxed);
    if rate > 0 {
        // SAFETY: the caller's promise.
        unsafe { book(&MUTEX, g, Waits { count: rate as f64, cycles: cycles.saturating_mul(rate) }) };
    }
}

/// # Safety
/// The goroutine's place is saved, and nobody else runs it.
unsafe fn book(to: &Mutex<Option<Stacks>>, g: &G, w: Waits) {
    let mut stack = [0; DEPTH];
    // SAFETY: the caller's promise. The saved pc is where it goes on.
    let n = unsafe { crate::machine().waiting_stack(g, &mut stack) };
    let mut guard = lock(to);
    let stacks = guard.get_or_insert_default();
    let at = *stacks.index.entry(Box::from(&stack[..n])).or_insert(stacks.all.len());
    if at == stacks.all.len() {
        stacks.all.push((Box::from(&stack[..n]), Waits::default()));
    }
    let sum = &mut stacks.all[at].1;
    sum.count += w.count;
    sum.cycles += w.cycles;
}

/// A stack's waits.
#[derive(Debug)]
pub struct Record {
    /// How many, about.
    pub count: i64,
    /// How long in all.
    pub cycles: i64,
    /// Return addresses, innermost first.
    pub stack: Box<[usize]>,
}

fn records(of: &Mutex<Option<Stacks>>) -> Vec<Record> {
    let guard = lock(of);
    let one = |(stack, w): &(Box<[usize]>, Waits)| Record {
        count: w.count as i64,
        cycles: w.cycles,
        stack: stack.clone(),
    };
    // The newest first, as Go's list has them.
    guard.iter().flat_map(|s| s.all.iter().rev()).map(one).collect()
}

/// The block profile.
pub fn block_profile() -> Vec<Record> {
    records(&BLOCK)
}

/// The mutex profile.
pub fn mutex_profile() -> Vec<Record> {
    records(&MUTEX)
}

/// How many threads were made.
pub fn threads() -> usize {
    crate::m::made() as usize
}
