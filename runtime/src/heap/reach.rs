//! What can be reached from given words: asked by the report of a deadlock, which
//! names channels that nobody else has, by the profile of leaked goroutines, and by
//! sessions, which forget functions and types that nothing refers to.
//!
//! Any word that could be a pointer counts as one, so that "cannot be reached" is
//! certain and "can" is not. Nothing is marked.

use super::{arena, find_object, shape, span};
use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Words that are looked at before the question is given up.
const PATIENCE: usize = 4 << 20;

/// The objects that can be reached from `roots` (start, words), by their bases;
/// None if there are too many to look at.
///
/// # Safety
/// No goroutine runs, and the words are readable.
pub unsafe fn reachable(roots: &[(*const usize, usize)]) -> Option<HashSet<usize>> {
    let mut reach = Reach { seen: HashSet::new(), left: PATIENCE };
    // SAFETY: the caller's promise.
    unsafe { reach.add(roots) }.then_some(reach.seen)
}

/// What can be reached from more and more words.
pub struct Reach {
    seen: HashSet<usize>,
    left: usize,
}

impl Reach {
    /// Nothing yet; however much it will be, it is looked at.
    pub fn patient() -> Reach {
        Reach { seen: HashSet::new(), left: usize::MAX }
    }

    /// Whether the object that `p` points into has been reached; None if it points to
    /// none.
    pub fn has(&self, p: usize) -> Option<bool> {
        find_object(p).map(|(base, _)| self.seen.contains(&base))
    }

    /// Adds what can be reached from `roots`; false if there is too much to look at.
    ///
    /// # Safety
    /// No goroutine runs, and the words are readable.
    pub unsafe fn add(&mut self, roots: &[(*const usize, usize)]) -> bool {
        let mut todo: Vec<(usize, usize)> = roots.iter().map(|r| (r.0 as usize, r.1)).collect();
        while let Some((start, words)) = todo.pop() {
            let Some(left) = self.left.checked_sub(words) else { return false };
            self.left = left;
            for i in 0..words {
                // SAFETY: a root's word, or one of an object that was found.
                let p = unsafe { AtomicUsize::from_ptr((start + 8 * i) as *mut usize) }.load(Relaxed);
                if let Some((base, size)) = find_object(p)
                    && self.seen.insert(base)
                    && !span::is_noscan(p)
                {
                    todo.push((base, size / 8));
                }
            }
        }
        true
    }
}

/// A walk through the heap that shows every word on its way, of pointer-free objects
/// too, and the addresses of the types that objects are scanned by.
pub struct Walk {
    seen: HashSet<usize>,
    todo: Vec<(usize, usize)>,
    left: usize,
}

impl Default for Walk {
    fn default() -> Walk {
        Walk { seen: HashSet::new(), todo: vec![], left: PATIENCE }
    }
}

impl Walk {
    /// Walks on from `words` words at `start`, too.
    pub fn range(&mut self, start: *const usize, words: usize) {
        self.todo.push((start as usize, words));
    }
    /// Walks on from a word, too.
    pub fn word(&mut self, p: usize, visit: &mut impl FnMut(usize)) {
        visit(p);
        if let Some((base, size)) = find_object(p)
            && self.seen.insert(base)
        {
            visit(span::type_of(base));
            self.todo.push((base, size / 8));
        }
    }
    /// Shows the words of the ranges that are left, and walks no further.
    ///
    /// # Safety
    /// As `run`.
    pub unsafe fn rest(&mut self, visit: &mut impl FnMut(usize)) {
        while let Some((start, words)) = self.todo.pop() {
            for i in 0..words {
                // SAFETY: a word of a range, or of an object that was found.
                visit(unsafe { AtomicUsize::from_ptr((start + 8 * i) as *mut usize) }.load(Relaxed));
            }
        }
    }
    /// Walks until there is nothing new. False if there is too much to walk through.
    ///
    /// # Safety
    /// The world is stopped, and the ranges are readable.
    pub unsafe fn run(&mut self, visit: &mut impl FnMut(usize)) -> bool {
        while let Some((start, words)) = self.todo.pop() {
            let Some(left) = self.left.checked_sub(words) else {
                self.todo.push((start, words));
                return false;
            };
            self.left = left;
            for i in 0..words {
                // SAFETY: a word of a range, or of an object that was found.
                let p = unsafe { AtomicUsize::from_ptr((start + 8 * i) as *mut usize) }.load(Relaxed);
                self.word(p, visit);
            }
        }
        true
    }
}

/// Shows the addresses of all types that objects, dead ones too, are scanned by.
///
/// # Safety
/// The world is stopped.
pub unsafe fn every_type(visit: &mut impl FnMut(usize)) {
    let mut page = 1;
    while page < arena::top() {
        let e = span::entry_at(arena::address(page as u32));
        if e.head() as usize != page {
            page += 1;
            continue;
        }
        let n = match e.shape() {
            0 => 1,
            id => shape::get(shape::ShapeId(id)).nelems(),
        };
        for i in 0..n {
            visit(span::type_at(e, i));
        }
        page += 1;
    }
}
