//! What can be reached from given words: asked by the report of a deadlock, which
//! names channels that nobody else has, and by the profile of leaked goroutines.
//!
//! Any word that could be a pointer counts as one, so that "cannot be reached" is
//! certain and "can" is not. Nothing is marked.

use super::{find_object, span};
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
