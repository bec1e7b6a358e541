//! An append-only store: `push` and `get` both take `&self`, and a reference
//! handed out stays valid as long as the arena. That is what lets the checker
//! expand types lazily while it looks at others. Not `Sync`; `Send` if `T` is.

use std::cell::{Cell, OnceCell};

const FIRST: u32 = 64;
const FIRST_BITS: u32 = FIRST.trailing_zeros();
const BUCKETS: usize = (32 - FIRST_BITS) as usize;

type Bucket<T> = OnceCell<Box<[OnceCell<T>]>>;

/// The store. Buckets double in size, so nothing ever moves.
#[derive(Debug)]
pub struct Arena<T> {
    buckets: [Bucket<T>; BUCKETS],
    len: Cell<u32>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Arena { buckets: [const { OnceCell::new() }; BUCKETS], len: Cell::new(0) }
    }
}

#[inline]
fn locate(i: u32) -> (usize, usize) {
    let j = i + FIRST;
    let top = 31 - j.leading_zeros();
    ((top - FIRST_BITS) as usize, (j - (1 << top)) as usize)
}

impl<T> Arena<T> {
    /// Number of elements.
    pub fn len(&self) -> usize {
        self.len.get() as usize
    }
    /// True if nothing was pushed yet.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Appends `value` and returns its index.
    pub fn push(&self, value: T) -> u32 {
        let i = self.len.get();
        let (b, off) = locate(i);
        let bucket = self.buckets[b].get_or_init(|| (0..(FIRST << b)).map(|_| OnceCell::new()).collect());
        // The slot is free: indices only grow.
        let _ = bucket[off].set(value);
        self.len.set(i + 1);
        i
    }
    /// The element at `i`, which must have been pushed.
    #[inline]
    pub fn get(&self, i: u32) -> &T {
        let (b, off) = locate(i);
        self.buckets[b].get().and_then(|b| b[off].get()).expect("index of an element that was pushed")
    }
    /// Drops the elements from `len` on.
    pub fn truncate(&mut self, len: u32) {
        for i in len..self.len.get() {
            let (b, off) = locate(i);
            if let Some(bucket) = self.buckets[b].get_mut() {
                bucket[off].take();
            }
        }
        self.len.set(len.min(self.len.get()));
    }
    /// All elements in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        (0..self.len.get()).map(|i| self.get(i))
    }
}

#[cfg(test)]
mod tests {
    use super::Arena;

    #[test]
    fn references_survive_growth() {
        let a = Arena::default();
        a.push(String::from("first"));
        let first = a.get(0);
        for i in 1..10_000u32 {
            assert_eq!(a.push(i.to_string()), i);
        }
        assert_eq!(first, "first");
        assert!((1..10_000u32).all(|i| *a.get(i) == i.to_string()));
        assert_eq!(a.iter().count(), 10_000);
    }

    #[test]
    fn what_is_cut_off_is_dropped_and_its_place_taken_again() {
        let mut a = Arena::default();
        let all: Vec<std::rc::Rc<u32>> = (0..200).map(std::rc::Rc::new).collect();
        for r in &all {
            a.push(r.clone());
        }
        a.truncate(70);
        assert!(all.iter().all(|r| std::rc::Rc::strong_count(r) == if **r < 70 { 2 } else { 1 }));
        assert_eq!((a.len(), a.push(all[0].clone()), a.len()), (70, 70, 71));
    }
}
