//! The memory profile: which stacks allocate, and what of it is in use. Go's mprof.
//!
//! What is sampled. The bytes that a P takes for objects are a line on which points
//! lie at random, `MemProfileRate` bytes apart on the average; an object with a
//! point in it is recorded. As nobody can tell from the distance already gone where
//! the next point comes, `Sampler` looks at whole runs of free slots when a cache
//! takes them: a run with a point in it is cut before that object, so that its
//! allocation comes to the slow path. The fast path knows nothing of this.
//!
//! When it is told. Objects are counted when they are allocated, but their frees
//! only when a collection finds them. So that one is not told without the other, a
//! profile is as of the latest collection: a cycle's allocations are published with
//! the next but one, the frees that a collection finds with the next, and all that
//! is due at the end of a full `runtime.GC()`. [`records`] publishes everything if
//! there was no collection yet.
//!
//! Objects of 8 bytes without pointers count by blocks of 16, as Go's allocator
//! puts small ones together.

use super::mark;
use crate::sync::{AtomicBool, AtomicPtr, Ordering};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// Longest stack that is kept.
pub const DEPTH: usize = 128;

/// Writes the stack of the goroutine that runs on this thread, innermost first, as
/// return addresses; says how many.
pub type Callers = fn(&mut [usize; DEPTH]) -> usize;

static CALLERS: OnceLock<Callers> = OnceLock::new();
/// The program's `runtime.MemProfileRate`; null if nobody can read the profile.
static RATE: AtomicPtr<i64> = AtomicPtr::new(std::ptr::null_mut());
/// Whether anything was ever recorded.
static USED: AtomicBool = AtomicBool::new(false);

/// Turns profiling on, for a program that can read the profile. `rate` is the
/// variable with the average distance of samples in bytes (1: all, 0: none), which
/// lives as long as the program.
pub fn start(rate: *mut i64, callers: Callers) {
    // The first stays.
    let _ = CALLERS.set(callers);
    RATE.store(rate, Ordering::Release);
}

fn rate() -> i64 {
    // SAFETY: null, or a variable that lives for ever; a word does not tear.
    let at = unsafe { RATE.load(Ordering::Acquire).cast::<crate::sync::AtomicI64>().as_ref() };
    at.map_or(0, |r| r.load(Ordering::Relaxed))
}

/// A P's place on its line of bytes.
pub(super) struct Sampler {
    /// Bytes to the next point.
    pub next: i64,
    rand: u64,
}

impl Sampler {
    pub fn new() -> Sampler {
        let mut s = Sampler { next: 0, rand: 0 };
        // Different for each cache.
        s.rand = &raw const s as u64 ^ crate::sync::nanotime() as u64 | 1;
        s.draw();
        s
    }

    /// Draws the next point: from the rate as it is now.
    #[cold]
    pub fn draw(&mut self) {
        self.next = match rate() {
            ..=0 => i64::MAX / 2,
            1 => 0,
            rate => {
                self.rand ^= self.rand << 13;
                self.rand ^= self.rand >> 7;
                self.rand ^= self.rand << 17;
                // In (0, 1].
                let x = ((self.rand >> 11) + 1) as f64 / (1u64 << 53) as f64;
                (-x.ln() * rate as f64) as i64
            }
        }
    }

    /// Takes the bytes of a run of `n` slots. If there is a point among them: how
    /// many slots come before the one with it.
    #[inline(always)]
    pub fn take(&mut self, n: usize, size: usize) -> Option<usize> {
        let before = self.next;
        self.next -= (n * size) as i64;
        if self.next >= 0 { None } else { Some(self.point(before, size)) }
    }

    #[cold]
    fn point(&mut self, before: i64, size: usize) -> usize {
        self.draw();
        before as usize / size
    }
}

/// Objects and their bytes, allocated and freed.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Objects allocated.
    pub allocs: i64,
    /// Objects freed.
    pub frees: i64,
}

impl Counts {
    fn add(&mut self, other: &mut Counts) {
        self.allocs += other.allocs;
        self.frees += other.frees;
        *other = Counts::default();
    }
}

/// Objects of one size from one stack.
struct Bucket {
    size: usize,
    stack: Box<[usize]>,
    active: Counts,
    /// What is to be published, by cycle modulo 3.
    future: [Counts; 3],
}

#[derive(Default)]
struct Profile {
    buckets: Vec<Bucket>,
    index: HashMap<(usize, Box<[usize]>), u32>,
    /// The bucket of each object that is in use, by address.
    objects: HashMap<usize, u32>,
    cycle: usize,
}

impl Profile {
    fn publish(&mut self, cycle: usize) {
        for b in &mut self.buckets {
            b.active.add(&mut b.future[cycle % 3]);
        }
    }
}

static PROFILE: Mutex<Option<Profile>> = Mutex::new(None);

fn lock() -> MutexGuard<'static, Option<Profile>> {
    PROFILE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Bytes of a block of small objects.
const TINY: usize = 16;

/// Records the object at `p`, of a slot of `size` bytes, that is being allocated.
#[cold]
#[inline(never)]
pub(super) fn record(p: usize, size: usize, noscan: bool) {
    let Some(callers) = CALLERS.get() else { return };
    let mut stack = [0; DEPTH];
    let n = callers(&mut stack);
    let (p, size) = if noscan && size < TINY { (p & !(TINY - 1), TINY) } else { (p, size) };
    let mut guard = lock();
    let profile = guard.get_or_insert_default();
    USED.store(true, Ordering::Relaxed);
    if profile.objects.contains_key(&p) {
        // Another object of the block.
        return;
    }
    let key = (size, Box::from(&stack[..n]));
    let at = match profile.index.get(&key) {
        Some(at) => *at,
        None => {
            let at = profile.buckets.len() as u32;
            let (active, future) = Default::default();
            profile.buckets.push(Bucket { size, stack: key.1.clone(), active, future });
            profile.index.insert(key, at);
            at
        }
    };
    let cycle = profile.cycle + 2;
    profile.buckets[at as usize].future[cycle % 3].allocs += 1;
    profile.objects.insert(p, at);
}

/// A collection has marked: counts what is free now, and begins the next cycle. The
/// world is stopped.
pub(super) fn collected() {
    if !USED.load(Ordering::Relaxed) {
        return;
    }
    let mut guard = lock();
    let Some(profile) = guard.as_mut() else { return };
    profile.cycle += 1;
    let next = (profile.cycle + 1) % 3;
    let buckets = &mut profile.buckets;
    profile.objects.retain(|&p, &mut at| {
        let b = &mut buckets[at as usize];
        let live = mark::is_marked(p) || b.size == TINY && mark::is_marked(p + TINY / 2);
        b.future[next].frees += i64::from(!live);
        live
    });
    profile.publish(profile.cycle);
}

/// All frees of the latest collection are known: publishes the profile as of then.
pub fn publish() {
    if let Some(profile) = lock().as_mut() {
        profile.publish(profile.cycle + 1);
    }
}

/// What is published of one stack and size.
#[derive(Clone, Debug)]
pub struct Record {
    /// Bytes of an object.
    pub size: usize,
    /// How many there were.
    pub counts: Counts,
    /// Return addresses, innermost first.
    pub stack: Box<[usize]>,
}

/// The profile. Without `inuse_zero` only of what has objects in use.
pub fn records(inuse_zero: bool) -> Vec<Record> {
    let mut guard = lock();
    let Some(profile) = guard.as_mut() else { return vec![] };
    if profile.buckets.iter().all(|b| b.active == Counts::default()) {
        (0..3).for_each(|cycle| profile.publish(cycle));
    }
    // The newest first, as Go's list has them.
    let told = profile.buckets.iter().rev().filter(|b| inuse_zero || b.active.allocs != b.active.frees);
    told.map(|b| Record { size: b.size, counts: b.active, stack: b.stack.clone() }).collect()
}
