//! What can be reached from given words: asked by the report of a deadlock, which
//! names channels that nobody else has.
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
    let mut seen = HashSet::new();
    let mut todo: Vec<(usize, usize)> = roots.iter().map(|r| (r.0 as usize, r.1)).collect();
    let mut left = PATIENCE;
    while let Some((start, words)) = todo.pop() {
        left = left.checked_sub(words)?;
        for i in 0..words {
            // SAFETY: a root's word, or one of an object that was found.
            let p = unsafe { AtomicUsize::from_ptr((start + 8 * i) as *mut usize) }.load(Relaxed);
            if let Some((base, size)) = find_object(p)
                && seen.insert(base)
                && !span::is_noscan(p)
            {
                todo.push((base, size / 8));
            }
        }
    }
    Some(seen)
}
