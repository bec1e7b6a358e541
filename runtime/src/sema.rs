//! Semaphores and notify lists: what `sync` is built on.
//!
//! Guarantees
//! - A semaphore is a word of Go memory; goroutines wait for it in a table that
//!   is hashed by the word's address, first come, first served (`lifo`: to the
//!   front, for a mutex's starved waiter).
//! - `semrelease` with waiters takes the count it has just given away again on
//!   behalf of the first waiter, so a woken goroutine has the semaphore and need
//!   not look again. (The barging that makes Go's mutex fast happens on the
//!   mutex's own state word, not here.)
//! - No wake-up is lost: a waiter counts itself before it looks at the word for
//!   the last time; a releaser adds to the word before it looks at the count.
//!
//! A function that returns `true` for "blocked" has published the goroutine: pc
//! and fp are saved before, nothing is touched after.

use std::cell::Cell;

use crate::g::{G, Sudog, WaitReason};
use crate::p::P;
use crate::sched::{gopark_commit, goready};
use crate::sync::{AtomicU32, Lock8, Ordering, nanotime};
use crate::{event, hist, mprof};

/// Buckets of the table: a prime, so that equal strides spread.
const BUCKETS: usize = 1021;

/// Waiters for addresses that hash alike, oldest first.
#[repr(align(64))]
struct Bucket {
    lock: Lock8,
    nwait: AtomicU32,
    head: Cell<*const Sudog>,
    tail: Cell<*const Sudog>,
}

// SAFETY: the cells are touched with the lock held only.
unsafe impl Sync for Bucket {}

static TABLE: [Bucket; BUCKETS] = [const {
    Bucket {
        lock: Lock8::new(),
        nwait: AtomicU32::new(0),
        head: Cell::new(std::ptr::null()),
        tail: Cell::new(std::ptr::null()),
    }
}; BUCKETS];

fn bucket(addr: *const AtomicU32) -> &'static Bucket {
    &TABLE[(addr as usize >> 3) % BUCKETS]
}

impl Bucket {
    fn push(&self, s: &Sudog, lifo: bool) {
        if lifo {
            s.prev.set(std::ptr::null());
            s.next.set(self.head.get());
            // SAFETY: waiters in the list are alive.
            match unsafe { self.head.get().as_ref() } {
                Some(head) => head.prev.set(s),
                None => self.tail.set(s),
            }
            self.head.set(s);
        } else {
            s.next.set(std::ptr::null());
            s.prev.set(self.tail.get());
            // SAFETY: as above.
            match unsafe { self.tail.get().as_ref() } {
                Some(tail) => tail.next.set(s),
                None => self.head.set(s),
            }
            self.tail.set(s);
        }
    }

    /// The first waiter for `addr`.
    fn find(&self, addr: *const AtomicU32) -> Option<&'static Sudog> {
        let mut at = self.head.get();
        // SAFETY: waiters in the list are alive; sudogs are never freed.
        while let Some(s) = unsafe { at.as_ref() } {
            if std::ptr::eq(s.elem.get(), addr.cast()) {
                return Some(s);
            }
            at = s.next.get();
        }
        None
    }

    /// How long `first`, which has been taken out, waited for a mutex, and with it all
    /// that still wait; 0 if that is not for the mutex profile.
    #[cold]
    #[inline(never)]
    fn waited(&self, first: &Sudog, addr: *const AtomicU32) -> i64 {
        // SAFETY: waiters' Gs are never freed.
        let since = |s: &Sudog| mprof::contends_since(unsafe { &*s.g.get() });
        let Some(began) = since(first) else { return 0 };
        let now = nanotime();
        let mut sum = now - began;
        let mut at = self.head.get();
        // SAFETY: waiters in the list are alive; sudogs are never freed.
        while let Some(s) = unsafe { at.as_ref() } {
            if std::ptr::eq(s.elem.get(), addr.cast()) {
                sum += since(s).map_or(0, |began| now - began);
            }
            at = s.next.get();
        }
        sum.max(1)
    }

    /// Takes a waiter out.
    fn unlink(&self, s: &Sudog) {
        let (prev, next) = (s.prev.get(), s.next.get());
        // SAFETY: neighbours in the list are alive.
        unsafe {
            match prev.as_ref() {
                Some(prev) => prev.next.set(next),
                None => self.head.set(next),
            }
            match next.as_ref() {
                Some(next) => next.prev.set(prev),
                None => self.tail.set(prev),
            }
        }
    }
}

/// The word that a goroutine waits for, if that is a semaphore's.
pub fn waits_for(g: &G) -> Option<usize> {
    use WaitReason::*;
    let kinds = [SyncMutexLock, SyncRWMutexRLock, SyncRWMutexLock, SyncWaitGroupWait];
    kinds.contains(&g.wait_reason()).then(|| g.sudog.elem.get() as usize)
}

/// The address of the Cond's list that a goroutine waits in.
pub fn waits_in_list(g: &G) -> Option<usize> {
    (g.wait_reason() == WaitReason::SyncCondWait).then(|| g.sudog.elem.get() as usize)
}

#[inline(always)]
fn cansemacquire(addr: &AtomicU32) -> bool {
    let mut v = addr.load(Ordering::Relaxed);
    while v > 0 {
        match addr.compare_exchange_weak(v, v - 1, Ordering::SeqCst, Ordering::Relaxed) {
            Ok(_) => return true,
            Err(now) => v = now,
        }
    }
    false
}

/// Waits until the word is above 0 and takes one off. True: the goroutine is
/// blocked (return `Stop::Parked`); when it resumes it has the semaphore.
///
/// # Safety
/// The caller runs on `p`; `addr` is a word of Go memory that the goroutine's
/// frame keeps alive; pc and fp are saved.
#[must_use]
pub unsafe fn semacquire(p: &P, addr: *const AtomicU32, lifo: bool, reason: WaitReason) -> bool {
    // SAFETY: the caller's promise.
    let word = unsafe { &*addr };
    if cansemacquire(word) {
        return false;
    }
    let b = bucket(addr);
    b.lock.lock();
    b.nwait.fetch_add(1, Ordering::SeqCst);
    if cansemacquire(word) {
        b.nwait.fetch_sub(1, Ordering::SeqCst);
        b.lock.unlock();
        return false;
    }
    let g = p.curg();
    let s = &g.sudog;
    s.elem.set(addr.cast_mut().cast());
    g.waiting.set(s);
    gopark_commit(p, g, reason);
    if matches!(
        reason,
        WaitReason::SyncMutexLock | WaitReason::SyncRWMutexLock | WaitReason::SyncRWMutexRLock
    ) {
        hist::waits_for_mutex(g, p.stats.parks.get());
    }
    b.push(s, lifo);
    b.lock.unlock();
    true
}

/// Adds one to the word and wakes a waiter. True (only with `handoff`): the
/// caller should return `Stop::HandedOff`, so that the waiter runs at once.
///
/// # Safety
/// As [`semacquire`], but pc and fp need to be saved with `handoff` only.
pub unsafe fn semrelease(p: &P, addr: *const AtomicU32, handoff: bool) -> bool {
    // SAFETY: the caller's promise.
    let word = unsafe { &*addr };
    word.fetch_add(1, Ordering::SeqCst);
    let b = bucket(addr);
    if b.nwait.load(Ordering::SeqCst) == 0 {
        return false;
    }
    b.lock.lock();
    // Somebody else may have been quicker; then they wake the waiter one day.
    let found = b.find(addr).filter(|_| cansemacquire(word));
    let Some(s) = found else {
        b.lock.unlock();
        return false;
    };
    b.unlink(s);
    b.nwait.fetch_sub(1, Ordering::SeqCst);
    let waited = if event::on() { b.waited(s, addr) } else { 0 };
    b.lock.unlock();
    if waited > 0 {
        // SAFETY: the caller runs on `p`, and only natives that save where they are
        // release what mutexes wait for.
        unsafe { mprof::unlocks(p.curg(), waited) };
    }
    // SAFETY: taking the sudog out made the G ours.
    unsafe { (*s.g.get()).waiting.set(std::ptr::null()) };
    goready(p, s.g.get());
    handoff
}

/// `sync.Cond`'s list of waiters, as it lies in Go memory: five words.
#[repr(C)]
pub struct NotifyList {
    /// Ticket of the next waiter.
    wait: AtomicU32,
    /// Ticket of the next waiter to be notified.
    notify: AtomicU32,
    lock: Lock8,
    head: Cell<*const Sudog>,
    tail: Cell<*const Sudog>,
}

/// Takes a ticket: what `Cond.Wait` does before it unlocks.
pub fn notify_list_add(l: &NotifyList) -> u32 {
    l.wait.fetch_add(1, Ordering::SeqCst)
}

fn before(a: u32, b: u32) -> bool {
    (a.wrapping_sub(b) as i32) < 0
}

/// Waits for the notification of ticket `t`. True: blocked.
///
/// # Safety
/// The caller runs on `p`; the list is kept alive by the goroutine's frame; pc
/// and fp are saved.
#[must_use]
pub unsafe fn notify_list_wait(p: &P, l: &NotifyList, t: u32) -> bool {
    l.lock.lock();
    if before(t, l.notify.load(Ordering::Relaxed)) {
        l.lock.unlock();
        return false;
    }
    let g = p.curg();
    let s = &g.sudog;
    s.case.set(t);
    s.elem.set(std::ptr::from_ref(l).cast_mut().cast());
    s.next.set(std::ptr::null());
    // SAFETY: waiters in the list are alive, and we hold its lock.
    match unsafe { l.tail.get().as_ref() } {
        Some(tail) => tail.next.set(s),
        None => l.head.set(s),
    }
    l.tail.set(s);
    gopark_commit(p, g, WaitReason::SyncCondWait);
    l.lock.unlock();
    true
}

/// `Cond.Broadcast`.
pub fn notify_list_notify_all(p: &P, l: &NotifyList) {
    if l.wait.load(Ordering::SeqCst) == l.notify.load(Ordering::SeqCst) {
        return;
    }
    l.lock.lock();
    let mut at = l.head.replace(std::ptr::null());
    l.tail.set(std::ptr::null());
    l.notify.store(l.wait.load(Ordering::SeqCst), Ordering::SeqCst);
    l.lock.unlock();
    // SAFETY: the waiters are ours now; sudogs are never freed.
    while let Some(s) = unsafe { at.as_ref() } {
        at = s.next.replace(std::ptr::null());
        goready(p, s.g.get());
    }
}

/// `Cond.Signal`.
pub fn notify_list_notify_one(p: &P, l: &NotifyList) {
    if l.wait.load(Ordering::SeqCst) == l.notify.load(Ordering::SeqCst) {
        return;
    }
    l.lock.lock();
    let t = l.notify.load(Ordering::SeqCst);
    if t == l.wait.load(Ordering::SeqCst) {
        l.lock.unlock();
        return;
    }
    l.notify.store(t.wrapping_add(1), Ordering::SeqCst);
    let mut prev: *const Sudog = std::ptr::null();
    let mut at = l.head.get();
    // SAFETY: waiters in the list are alive, and we hold its lock.
    while let Some(s) = unsafe { at.as_ref() } {
        if s.case.get() == t {
            let next = s.next.replace(std::ptr::null());
            // SAFETY: as above.
            match unsafe { prev.as_ref() } {
                Some(prev) => prev.next.set(next),
                None => l.head.set(next),
            }
            if next.is_null() {
                l.tail.set(prev);
            }
            l.lock.unlock();
            goready(p, s.g.get());
            return;
        }
        prev = s;
        at = s.next.get();
    }
    // The ticket's owner has not come yet: it will not wait when it does.
    l.lock.unlock();
}
