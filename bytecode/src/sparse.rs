//! A vector of which single elements can be given up. Numbers are never given out
//! again but for those that were cut off, and the memory of elements that are gone
//! is freed by the chunk.

use std::ops::{Index, IndexMut};

/// Elements that are freed together.
const CHUNK: usize = 64;

#[derive(Debug)]
struct Chunk<T> {
    items: Vec<Option<T>>,
    /// How many of them are gone.
    gone: usize,
}

/// The vector.
#[derive(Debug)]
pub struct Sparse<T> {
    chunks: Vec<Option<Box<Chunk<T>>>>,
    len: usize,
    left: usize,
}

impl<T> Default for Sparse<T> {
    fn default() -> Self {
        Sparse { chunks: vec![], len: 0, left: 0 }
    }
}

impl<T> Sparse<T> {
    /// One more than the last element's number.
    pub fn len(&self) -> usize {
        self.len
    }
    /// True if nothing was pushed.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
    /// How many elements are there.
    pub fn left(&self) -> usize {
        self.left
    }
    /// Appends an element.
    pub fn push(&mut self, item: T) {
        let at = self.len / CHUNK;
        if at == self.chunks.len() {
            self.chunks.push(None);
        }
        let chunk = self.chunks[at]
            .get_or_insert_with(|| Box::new(Chunk { items: Vec::with_capacity(CHUNK), gone: 0 }));
        chunk.items.push(Some(item));
        self.len += 1;
        self.left += 1;
    }
    /// The element, if it is there.
    #[inline]
    pub fn get(&self, i: usize) -> Option<&T> {
        self.chunks.get(i / CHUNK)?.as_ref()?.items.get(i % CHUNK)?.as_ref()
    }
    /// As `get`, to be changed.
    #[inline]
    pub fn get_mut(&mut self, i: usize) -> Option<&mut T> {
        self.chunks.get_mut(i / CHUNK)?.as_mut()?.items.get_mut(i % CHUNK)?.as_mut()
    }
    /// Takes an element out, for good.
    pub fn remove(&mut self, i: usize) -> Option<T> {
        let place = self.chunks.get_mut(i / CHUNK)?;
        let chunk = place.as_mut()?;
        let item = chunk.items.get_mut(i % CHUNK)?.take()?;
        chunk.gone += 1;
        self.left -= 1;
        if chunk.gone == CHUNK {
            *place = None;
        }
        Some(item)
    }
    /// Cuts off the elements from `len` on, which are all there, and returns them.
    pub fn split_off(&mut self, len: usize) -> Vec<T> {
        let mut out = vec![];
        while self.len > len {
            self.len -= 1;
            let at = self.len / CHUNK;
            if let Some(chunk) = self.chunks[at].as_mut()
                && let Some(item) = chunk.items.pop()
            {
                chunk.gone -= usize::from(item.is_none());
                self.left -= usize::from(item.is_some());
                out.extend(item);
            }
            if self.len.is_multiple_of(CHUNK) {
                self.chunks.truncate(at);
            }
        }
        out.reverse();
        out
    }
    /// The elements from number `first` on, with their numbers.
    pub fn from(&self, first: usize) -> impl Iterator<Item = (usize, &T)> {
        (first / CHUNK..self.chunks.len())
            .filter_map(|c| self.chunks[c].as_ref().map(|chunk| (c, chunk)))
            .flat_map(|(c, chunk)| {
                let numbered = chunk.items.iter().enumerate();
                numbered.filter_map(move |(i, item)| item.as_ref().map(|item| (c * CHUNK + i, item)))
            })
            .filter(move |(i, _)| *i >= first)
    }
}

impl<T> Index<usize> for Sparse<T> {
    type Output = T;
    #[inline]
    fn index(&self, i: usize) -> &T {
        self.get(i).expect("number of an element that is there")
    }
}

impl<T> IndexMut<usize> for Sparse<T> {
    #[inline]
    fn index_mut(&mut self, i: usize) -> &mut T {
        self.get_mut(i).expect("number of an element that is there")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    #[test]
    fn what_is_removed_is_dropped_and_the_rest_keeps_its_numbers() {
        let all: Vec<Rc<usize>> = (0..300).map(Rc::new).collect();
        let mut s = Sparse::default();
        all.iter().for_each(|r| s.push(r.clone()));
        for i in (0..300).filter(|i| i % 3 != 0) {
            assert_eq!(s.remove(i).as_deref(), Some(&i));
            assert!(s.remove(i).is_none() && s.get(i).is_none());
        }
        assert_eq!((s.len(), s.left()), (300, 100));
        assert!(all.iter().all(|r| Rc::strong_count(r) == if **r % 3 == 0 { 2 } else { 1 }));
        assert!(s.from(100).map(|(i, r)| (i, **r)).eq((102..300).step_by(3).map(|i| (i, i))));
    }

    #[test]
    fn chunks_without_elements_are_freed() {
        let mut s = Sparse::default();
        (0..200).for_each(|i| s.push(i));
        (0..128).for_each(|i| assert_eq!(s.remove(i), Some(i)));
        assert!(s.chunks[0].is_none() && s.chunks[1].is_none() && s.chunks[2].is_some());
        assert_eq!(s.split_off(150), (150..200).collect::<Vec<_>>());
        assert_eq!((s.len(), s.left(), s[149]), (150, 22, 149));
        s.push(7);
        assert_eq!((s[150], s.len()), (7, 151));
    }
}
