//! A store: `push` and `get` both take `&self`, and a reference
//! handed out stays valid as long as the arena is not changed otherwise. That is
//! what lets the checker expand types lazily while it looks at others. Elements that
//! come after it was sealed can be given up one by one, and their memory is freed by
//! the chunk; numbers are never given out again but for those that were cut off.
//! Not `Sync`; `Send` if `T` is.

use std::cell::{Cell, OnceCell};

const FIRST: u32 = 64;
const FIRST_BITS: u32 = FIRST.trailing_zeros();
const BUCKETS: usize = (32 - FIRST_BITS) as usize;

type Bucket<T> = OnceCell<Box<[OnceCell<T>]>>;
/// Elements that are freed together.
const CHUNK: u32 = 64;

#[derive(Debug)]
struct Chunk<T> {
    items: Box<[OnceCell<T>]>,
    /// How many of them are gone.
    gone: u32,
}

/// The store. Buckets double in size, so nothing ever moves.
#[derive(Debug)]
pub struct Arena<T> {
    buckets: [Bucket<T>; BUCKETS],
    /// How many elements the buckets are for; the others are in chunks.
    sealed: Cell<u32>,
    chunks: [Bucket<Chunk<T>>; BUCKETS],
    len: Cell<u32>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Arena {
            buckets: [const { OnceCell::new() }; BUCKETS],
            sealed: Cell::new(u32::MAX),
            chunks: [const { OnceCell::new() }; BUCKETS],
            len: Cell::new(0),
        }
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
    /// Elements from now on can be given up.
    pub fn seal(&self) {
        if self.sealed.get() == u32::MAX {
            self.sealed.set(self.len.get());
        }
    }
    /// Appends `value` and returns its index.
    pub fn push(&self, value: T) -> u32 {
        fn cells<T>(n: u32) -> Box<[OnceCell<T>]> {
            (0..n).map(|_| OnceCell::new()).collect()
        }
        let i = self.len.get();
        let cell = match i.checked_sub(self.sealed.get()) {
            None => {
                let (b, off) = locate(i);
                &self.buckets[b].get_or_init(|| cells(FIRST << b))[off]
            }
            Some(j) => {
                let (b, off) = locate(j / CHUNK);
                let chunk = &self.chunks[b].get_or_init(|| cells(FIRST << b))[off];
                let chunk = chunk.get_or_init(|| Chunk { items: cells(CHUNK), gone: 0 });
                &chunk.items[(j % CHUNK) as usize]
            }
        };
        // It is free: indices only grow.
        let _ = cell.set(value);
        self.len.set(i + 1);
        i
    }
    /// The element at `i`, which must have been pushed.
    #[inline]
    pub fn get(&self, i: u32) -> &T {
        let (b, off) = locate(i);
        match self.buckets[b].get().and_then(|b| b[off].get()) {
            Some(x) => x,
            // The buckets have nothing that was pushed after they were sealed.
            None => self.get_late(i),
        }
    }
    /// Apart, so that `get` stays small enough for its callers.
    #[cold]
    #[inline(never)]
    fn get_late(&self, i: u32) -> &T {
        self.late(i).expect("index of an element that is there")
    }
    fn late(&self, i: u32) -> Option<&T> {
        let j = i.checked_sub(self.sealed.get())?;
        let (b, off) = locate(j / CHUNK);
        self.chunks[b].get()?[off].get()?.items[(j % CHUNK) as usize].get()
    }
    /// Whether the element at `i` is there yet.
    pub fn has(&self, i: u32) -> bool {
        i < self.len.get() && (i < self.sealed.get() || self.late(i).is_some())
    }
    /// Drops the element at `i`, if it came after the arena was sealed.
    pub fn remove(&mut self, i: u32) {
        let Some(j) = i.checked_sub(self.sealed.get()) else { return };
        let (b, off) = locate(j / CHUNK);
        let Some(place) = self.chunks[b].get_mut().map(|b| &mut b[off]) else { return };
        let Some(chunk) = place.get_mut() else { return };
        if chunk.items[(j % CHUNK) as usize].take().is_some() {
            chunk.gone += 1;
            if chunk.gone == CHUNK {
                place.take();
            }
        }
    }
    /// Drops the elements from `len` on.
    pub fn truncate(&mut self, len: u32) {
        for i in len..self.len.get() {
            let sealed = self.sealed.get();
            let cell = match i.checked_sub(sealed) {
                None => {
                    let (b, off) = locate(i);
                    self.buckets[b].get_mut().map(|b| &mut b[off])
                }
                Some(j) => {
                    let (b, off) = locate(j / CHUNK);
                    let chunk = self.chunks[b].get_mut().and_then(|b| b[off].get_mut());
                    chunk.map(|c| &mut c.items[(j % CHUNK) as usize])
                }
            };
            cell.and_then(OnceCell::take);
        }
        self.len.set(len.min(self.len.get()));
    }
    /// The numbers from `first` on of elements that are there.
    pub fn from(&self, first: u32) -> impl Iterator<Item = u32> {
        let first = first.max(self.sealed.get());
        let chunks = first.saturating_sub(self.sealed.get()) / CHUNK
            ..self.len.get().saturating_sub(self.sealed.get()).div_ceil(CHUNK);
        chunks
            .filter(|c| {
                let (b, off) = locate(*c);
                self.chunks[b].get().is_some_and(|b| b[off].get().is_some())
            })
            .flat_map(|c| c * CHUNK..(c + 1) * CHUNK)
            .map(|j| self.sealed.get() + j)
            .filter(move |i| *i >= first && self.has(*i))
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

    #[test]
    fn what_came_after_the_seal_can_be_removed() {
        let mut a = Arena::default();
        let all: Vec<std::rc::Rc<u32>> = (0..500).map(std::rc::Rc::new).collect();
        for (i, r) in all.iter().enumerate() {
            if i == 100 {
                a.seal();
            }
            a.push(r.clone());
        }
        let gone = |i: u32| i % 2 == 1 || i < 300;
        (0..500).filter(|i| gone(*i)).for_each(|i| a.remove(i));
        let count = |i: u32| std::rc::Rc::strong_count(&all[i as usize]);
        assert!((0..500).all(|i| count(i) == if i >= 100 && gone(i) { 1 } else { 2 }));
        assert_eq!((a.len(), a.has(100), a.has(302), **a.get(302), **a.get(99)), (500, false, true, 302, 99));
        assert!(a.from(310).eq((310..500).step_by(2)));
        a.truncate(400);
        assert_eq!((a.push(all[0].clone()), a.len(), **a.get(398)), (400, 401, 398));
    }
}
