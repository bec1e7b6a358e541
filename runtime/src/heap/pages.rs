//! The page heap: which pages of the arena are free.
//!
//! Free runs are maximal (neighbours are joined when a run is freed), listed by
//! length: one list per length up to 128 pages, one per power of two above. A
//! run's length stands in the headers of its first and its last page. Its
//! pages' entries are 0, which is how a neighbour knows that they are free.
//!
//! A page that was never touched, or was given back to the kernel, is not
//! resident and reads as zeroes; the rest of the heap counts on that.
//!
//! One lock guards all of it; it is the innermost lock of the heap.

use super::class::PAGE;
use super::span::Entry;
use super::{arena, sweep};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Lengths up to this have a list each.
const EXACT: usize = 128;
const BINS: usize = EXACT + 32;

/// The heap grows by at least so many pages (4 MB).
const GROW: usize = 512;

/// The free runs, and the sums that statistics need.
pub(super) struct PageHeap {
    /// First run of each list.
    bins: [u32; BINS],
    /// Pages in use by spans.
    pub inuse: usize,
    /// Free pages that are resident.
    pub free_resident: usize,
}

static PAGES: Mutex<PageHeap> = Mutex::new(PageHeap { bins: [0; BINS], inuse: 0, free_resident: 0 });

/// Locks the page heap.
pub(super) fn lock() -> MutexGuard<'static, PageHeap> {
    PAGES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes `n` pages; says whether all of them read as zeroes. Sweeps for free
/// spans before it lets the heap grow. None when out of memory.
pub(super) fn alloc(n: usize) -> Option<(u32, bool)> {
    if let Some(got) = lock().take(n) {
        return Some(got);
    }
    if sweep::reclaim(n)
        && let Some(got) = lock().take(n)
    {
        return Some(got);
    }
    let mut heap = lock();
    heap.grow(n);
    let got = heap.take(n);
    if got.is_none() {
        REFUSED.store(n * PAGE, Relaxed);
    }
    got
}

/// Bytes of the last allocation that the heap could not serve.
static REFUSED: AtomicUsize = AtomicUsize::new(0);

/// Bytes that were asked for when the heap was last exhausted, and bytes in use.
pub fn refused() -> (usize, usize) {
    (REFUSED.load(Relaxed), lock().inuse * PAGE)
}

/// Gives a span's pages back.
pub(super) fn free(page: u32, n: usize) {
    let mut heap = lock();
    heap.inuse -= n;
    heap.free_resident += n;
    for i in 0..n {
        arena::entry(page + i as u32).store(Entry::FREE.0, Relaxed);
    }
    heap.insert(page, n);
}

fn bin_of(n: usize) -> usize {
    if n <= EXACT { n - 1 } else { EXACT - EXACT.ilog2() as usize + n.ilog2() as usize }
}

fn is_free(page: usize) -> bool {
    page >= 1 && page < arena::top() && arena::entry(page as u32).load(Relaxed) == Entry::FREE.0
}

impl PageHeap {
    /// Bytes of free pages that have been given back to the kernel or were never used.
    pub fn released(&self) -> usize {
        (arena::top() - 1 - self.inuse - self.free_resident) * PAGE
    }

    fn take(&mut self, n: usize) -> Option<(u32, bool)> {
        let mut bin = bin_of(n);
        while bin < BINS {
            let mut run = self.bins[bin];
            while run != 0 {
                let s = arena::span(run);
                let len = s.npages.load(Relaxed) as usize;
                if len >= n {
                    self.unlink(run, len);
                    if len > n {
                        self.link(run + n as u32, len - n);
                    }
                    return Some((run, self.use_pages(run, n)));
                }
                run = s.next.load(Relaxed);
            }
            bin += 1;
        }
        None
    }

    /// Marks the pages as resident and in use; true if none was resident before.
    fn use_pages(&mut self, page: u32, n: usize) -> bool {
        let mut before = 0;
        for i in 0..n {
            before += arena::resident(page + i as u32).swap(1, Relaxed) as usize;
            // Under the lock, or a neighbour freed before the span's entries are
            // published would join these pages.
            arena::entry(page + i as u32).store(Entry::TAKEN.0, Relaxed);
        }
        self.free_resident -= before;
        self.inuse += n;
        before == 0
    }

    fn grow(&mut self, n: usize) {
        if n > u32::MAX as usize {
            return;
        }
        let rounded = n.next_multiple_of(GROW);
        let got = arena::commit(rounded).map(|p| (p, rounded));
        if let Some((page, len)) = got.or_else(|| arena::commit(n).map(|p| (p, n))) {
            self.insert(page, len);
        }
    }

    /// Adds a free run, joined with its neighbours.
    fn insert(&mut self, mut page: u32, mut n: usize) {
        if is_free(page as usize - 1) {
            let left = arena::span(page - 1).npages.load(Relaxed) as usize;
            page -= left as u32;
            n += left;
            self.unlink(page, left);
        }
        let after = page as usize + n;
        if is_free(after) {
            let right = arena::span(after as u32).npages.load(Relaxed) as usize;
            self.unlink(after as u32, right);
            n += right;
        }
        self.link(page, n);
    }

    fn link(&mut self, page: u32, n: usize) {
        let s = arena::span(page);
        s.npages.store(n as u32, Relaxed);
        arena::span(page + n as u32 - 1).npages.store(n as u32, Relaxed);
        let first = &mut self.bins[bin_of(n)];
        s.prev.store(0, Relaxed);
        s.next.store(*first, Relaxed);
        if *first != 0 {
            arena::span(*first).prev.store(page, Relaxed);
        }
        *first = page;
    }

    fn unlink(&mut self, page: u32, n: usize) {
        let s = arena::span(page);
        let (prev, next) = (s.prev.load(Relaxed), s.next.load(Relaxed));
        if prev != 0 {
            arena::span(prev).next.store(next, Relaxed);
        } else {
            self.bins[bin_of(n)] = next;
        }
        if next != 0 {
            arena::span(next).prev.store(prev, Relaxed);
        }
    }

    /// Gives free pages back to the kernel, longest runs first, until at most
    /// `keep` free pages are resident.
    pub fn scavenge(&mut self, keep: usize) {
        for bin in (0..BINS).rev() {
            let mut run = self.bins[bin];
            while run != 0 && self.free_resident > keep {
                let s = arena::span(run);
                self.release_run(run, s.npages.load(Relaxed) as usize);
                run = s.next.load(Relaxed);
            }
        }
    }

    fn release_run(&mut self, page: u32, n: usize) {
        let resident = |i: usize| arena::resident(page + i as u32);
        let mut i = 0;
        while i < n {
            if resident(i).load(Relaxed) == 0 {
                i += 1;
                continue;
            }
            let from = i;
            while i < n && resident(i).load(Relaxed) != 0 {
                i += 1;
            }
            if arena::release(page + from as u32, i - from) {
                (from..i).for_each(|j| resident(j).store(0, Relaxed));
                self.free_resident -= i - from;
            }
        }
    }

    /// Calls `f(first page, length)` for each free run.
    pub fn each_free(&self, mut f: impl FnMut(u32, usize)) {
        for &first in &self.bins {
            let mut run = first;
            while run != 0 {
                f(run, arena::span(run).npages.load(Relaxed) as usize);
                run = arena::span(run).next.load(Relaxed);
            }
        }
    }
}
