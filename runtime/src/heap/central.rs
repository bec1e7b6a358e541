//! The lists of spans of one shape that are in no P's cache.
//!
//! Every span of small objects is either in one cache, or being swept, or on
//! exactly one of its shape's three lists: `unswept` (its `sweepgen` is not the
//! current one), `partial` (swept, has free slots), `full` (swept, has none).
//! A collection turns all three into `unswept` by joining them.
//!
//! Lock order: a shape's lock before the page heap's; never two shapes' locks.

use super::shape::{self, ShapeId};
use super::span::Entry;
use super::{arena, pages, span, sweep};
use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Sweep at most so many full spans before the heap is allowed to grow.
const SWEEP_TRIES: usize = 64;

/// A doubly linked list of spans through their headers.
#[derive(Default)]
pub(super) struct List {
    first: u32,
    last: u32,
}

impl List {
    fn push(&mut self, page: u32) {
        let s = arena::span(page);
        s.prev.store(0, Relaxed);
        s.next.store(self.first, Relaxed);
        match self.first {
            0 => self.last = page,
            f => arena::span(f).prev.store(page, Relaxed),
        }
        self.first = page;
    }

    fn pop(&mut self) -> Option<u32> {
        let page = self.first;
        if page == 0 {
            return None;
        }
        self.remove(page);
        Some(page)
    }

    fn remove(&mut self, page: u32) {
        let s = arena::span(page);
        let (prev, next) = (s.prev.load(Relaxed), s.next.load(Relaxed));
        match prev {
            0 => self.first = next,
            p => arena::span(p).next.store(next, Relaxed),
        }
        match next {
            0 => self.last = prev,
            n => arena::span(n).prev.store(prev, Relaxed),
        }
    }

    /// Moves all of `other` to the end of this list.
    fn append(&mut self, other: &mut List) {
        if other.first == 0 {
            return;
        }
        match self.last {
            0 => self.first = other.first,
            l => {
                arena::span(l).next.store(other.first, Relaxed);
                arena::span(other.first).prev.store(l, Relaxed);
            }
        }
        self.last = other.last;
        *other = List::default();
    }

    /// The spans of the list, first to last.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        let mut at = self.first;
        std::iter::from_fn(move || {
            let page = at;
            (page != 0).then(|| {
                at = arena::span(page).next.load(Relaxed);
                page
            })
        })
    }
}

/// The three lists.
#[derive(Default)]
pub(super) struct Lists {
    pub unswept: List,
    pub partial: List,
    pub full: List,
}

/// A shape's spans.
#[derive(Default)]
pub(super) struct Central(Mutex<Lists>);

impl Central {
    pub fn lock(&self) -> MutexGuard<'_, Lists> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a swept span on the list where it belongs.
    pub fn put(&self, page: u32, full: bool) {
        let s = arena::span(page);
        let mut lists = self.lock();
        s.full.store(full, Relaxed);
        s.listed.store(true, Release);
        if full { lists.full.push(page) } else { lists.partial.push(page) }
    }

    /// Takes the span off this shape's unswept list, if that is where it is.
    ///
    /// The caller has read the span's shape without a lock. A span leaves its
    /// list under this lock and before it is freed, and enters another shape's
    /// list after its entry has changed; so if it is listed (acquire) and its
    /// entry still says `id`, it is on our lists.
    pub fn take_unswept(&self, page: u32, id: ShapeId) -> bool {
        let s = arena::span(page);
        let mut lists = self.lock();
        let is = s.listed.load(Acquire)
            && arena::entry(page).load(Relaxed) == Entry::new(page, id.0).0
            && s.sweepgen.load(Relaxed) != sweep::generation();
        if is {
            s.listed.store(false, Relaxed);
            lists.unswept.remove(page);
        }
        is
    }

    /// After marking: every span is to be swept. The world is stopped.
    pub fn all_unswept(&self) {
        let mut guard = self.lock();
        let lists = &mut *guard;
        lists.unswept.append(&mut lists.partial);
        lists.unswept.append(&mut lists.full);
    }
}

/// A swept span of the shape with at least one free slot, on no list, for a P
/// to allocate from. None when out of memory.
pub(super) fn acquire(id: ShapeId) -> Option<u32> {
    let sh = shape::get(id);
    let central = sh.central();
    for _ in 0..SWEEP_TRIES {
        let page = {
            let mut lists = central.lock();
            let partial = lists.partial.pop();
            let Some(page) = partial.or_else(|| lists.unswept.pop()) else { break };
            arena::span(page).listed.store(false, Relaxed);
            if partial.is_some() {
                return Some(page);
            }
            page
        };
        if sweep::sweep_span(page, sh) < sh.nelems() {
            return Some(page);
        }
        central.put(page, true);
    }
    let (page, clean) = pages::alloc(sh.pages() as usize)?;
    span::start(page, id, clean, sweep::generation());
    Some(page)
}
