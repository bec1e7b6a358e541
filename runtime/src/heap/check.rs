//! The heap's invariants, verified by walking all of it.
//!
//! Used by tests and, through [`set_check`], at every collection. The world is
//! stopped and every cache flushed.

use super::class::PAGE;
use super::shape::{self, ShapeId};
use super::span::{self, Entry};
use super::{arena, large, mark, pages, sweep};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

static CHECK: AtomicBool = AtomicBool::new(false);

/// Whether each collection verifies the heap before and after; a violation ends
/// the process. Debugging only: it walks everything.
pub fn set_check(on: bool) {
    CHECK.store(on, Relaxed);
}

/// Runs a verification if [`set_check`] asked for it.
pub(super) fn maybe(when: &str, f: impl FnOnce() -> Result<(), String>) {
    if CHECK.load(Relaxed)
        && let Err(e) = f()
    {
        eprintln!("fatal error: heap invariant broken {when}: {e}");
        std::process::abort();
    }
}

macro_rules! ensure {
    ($cond:expr, $($arg:tt)*) => {
        if !$cond {
            return Err(format!($($arg)*));
        }
    };
}

/// Verifies page table, free runs, lists and bits.
pub fn verify() -> Result<(), String> {
    verify_pages()?;
    let listed = verify_lists()?;
    verify_spans(&listed)
}

/// Free runs are maximal, disjoint, and cover exactly the pages without entry.
fn verify_pages() -> Result<(), String> {
    let heap = pages::lock();
    let top = arena::top();
    let mut free = vec![false; top];
    let mut error = None;
    heap.each_free(|page, n| {
        let last = arena::span(page + n as u32 - 1).npages.load(Relaxed) as usize;
        if last != n {
            error = Some(format!("free run {page}+{n}: its end says {last}"));
        }
        let run = free.get_mut(page as usize..page as usize + n);
        match run {
            Some(run) if !run.contains(&true) => run.fill(true),
            _ => error = Some(format!("free run {page}+{n} overlaps another or the end")),
        }
    });
    if let Some(e) = error {
        return Err(e);
    }
    let (mut inuse, mut resident) = (0, 0);
    for (page, &is_free) in free.iter().enumerate().skip(1) {
        let e = Entry(arena::entry(page as u32).load(Relaxed));
        ensure!((e.head() == 0) == is_free, "page {page}: head {} free {}", e.head(), is_free);
        inuse += usize::from(!is_free);
        resident += usize::from(is_free && arena::resident(page as u32).load(Relaxed) != 0);
    }
    ensure!(inuse == heap.inuse, "{inuse} pages in use, counted {}", heap.inuse);
    ensure!(resident == heap.free_resident, "{resident} resident, not {}", heap.free_resident);
    Ok(())
}

/// Every span on a list is of the list's shape and belongs there.
fn verify_lists() -> Result<HashMap<u32, ()>, String> {
    let mut seen = HashMap::new();
    for (id, sh) in shape::all() {
        let lists = sh.central().lock();
        let each = [(&lists.unswept, 0), (&lists.partial, 1), (&lists.full, 2)];
        for (list, which) in each {
            for page in list.iter() {
                let s = arena::span(page);
                let e = Entry(arena::entry(page).load(Relaxed));
                ensure!(e == Entry::new(page, id.0), "span {page} on a list of shape {}", id.0);
                ensure!(s.listed.load(Relaxed), "span {page} is listed but says no");
                ensure!(seen.insert(page, ()).is_none(), "span {page} listed twice");
                let swept = s.sweepgen.load(Relaxed) == sweep::generation();
                ensure!(swept == (which != 0), "span {page}: swept {swept} on list {which}");
                if swept {
                    let n = span::count_allocated(page, sh.nelems());
                    let full = n == sh.nelems();
                    ensure!(full == (which == 2), "span {page}: {n} objects, list {which}");
                    let known = s.nalloc.load(Relaxed) as usize;
                    ensure!(n == known, "span {page}: {n} objects, counted {known}");
                }
            }
        }
    }
    Ok(seen)
}

/// Spans' pages all point to them; no bits beyond the last object; swept spans
/// have no marks, unswept ones no marks on free slots.
fn verify_spans(listed: &HashMap<u32, ()>) -> Result<(), String> {
    let larges = large::list().clone();
    let mut page = 1;
    while page < arena::top() {
        let e = Entry(arena::entry(page as u32).load(Relaxed));
        if e.head() == 0 {
            page += 1;
            continue;
        }
        let head = page as u32;
        ensure!(e.head() == head, "page {page}: no head, span {}", e.head());
        let s = arena::span(head);
        let n = s.npages.load(Relaxed) as usize;
        for i in 1..n {
            let other = Entry(arena::entry((page + i) as u32).load(Relaxed));
            ensure!(other == e, "page {} does not belong to span {page}", page + i);
        }
        page += n;
        if e.shape() == 0 {
            ensure!(larges.contains(&head), "large object {head} is not on the list");
            ensure!(s.bytes.load(Relaxed) <= n * PAGE, "large object {head}: too many bytes");
            continue;
        }
        ensure!(listed.contains_key(&head), "span {head} is on no list");
        let sh = shape::get(ShapeId(e.shape()));
        let swept = s.sweepgen.load(Relaxed) == sweep::generation();
        for (k, pair) in span::pairs(head, sh.nelems()).iter().enumerate() {
            let (allocated, marked) = (pair[0].load(Relaxed), pair[1].load(Relaxed));
            let n = (sh.nelems() - k * 64).min(64);
            let beyond = if n == 64 { 0 } else { !0 << n };
            ensure!(allocated & beyond == 0, "span {head}: bits beyond the last object");
            ensure!(!swept || marked == 0, "span {head}: swept, but has marks");
            ensure!(marked & !allocated == 0, "span {head}: a free slot is marked");
        }
    }
    Ok(())
}

/// After marking: what a marked object points to is marked.
pub(super) fn verify_marks() -> Result<(), String> {
    let mut error = None;
    let mut object = |base: usize| {
        mark::pointers_of(base, |w| {
            if super::find_object(w).is_some() && !mark::is_marked(w) {
                error = Some(format!("{base:#x} is marked, {w:#x} that it points to is not"));
            }
        });
    };
    for page in 1..arena::top() as u32 {
        let e = Entry(arena::entry(page).load(Relaxed));
        if e.head() != page {
            continue;
        }
        if e.shape() == 0 {
            if arena::span(page).marked.load(Relaxed) != 0 {
                object(arena::address(page));
            }
            continue;
        }
        let sh = shape::get(ShapeId(e.shape()));
        for i in 0..sh.nelems() {
            if arena::bits(page)[i / 64][1].load(Relaxed) >> (i % 64) & 1 == 1 {
                object(arena::address(page) + i * sh.size());
            }
        }
    }
    error.map_or(Ok(()), Err)
}
