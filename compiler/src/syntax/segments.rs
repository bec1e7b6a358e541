//! A vector in pieces, of which those at the end, one for each input of a session,
//! can be given up in any order. Numbers are never given out again but for those
//! that were cut off. Until the first `seal` it is a `Vec`.

use std::ops::{Index, IndexMut, Range};

#[derive(Debug)]
struct Segment<T> {
    start: usize,
    items: Vec<T>,
}

/// The vector.
#[derive(Debug)]
pub struct Segments<T> {
    first: Vec<T>,
    later: Vec<Segment<T>>,
}

impl<T> Default for Segments<T> {
    fn default() -> Self {
        Segments { first: vec![], later: vec![] }
    }
}

impl<T> From<Vec<T>> for Segments<T> {
    fn from(first: Vec<T>) -> Self {
        Segments { first, later: vec![] }
    }
}

impl<T> Segments<T> {
    /// One more than the last element's number.
    #[inline]
    pub fn len(&self) -> usize {
        if self.later.is_empty() { self.first.len() } else { self.len_late() }
    }
    #[cold]
    #[inline(never)]
    fn len_late(&self) -> usize {
        self.later.last().map_or(self.first.len(), |s| s.start + s.items.len())
    }
    /// True if nothing was ever pushed.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    #[inline]
    fn last(&mut self) -> &mut Vec<T> {
        if self.later.is_empty() { &mut self.first } else { self.last_late() }
    }
    /// As `segment`, apart.
    #[cold]
    #[inline(never)]
    fn last_late(&mut self) -> &mut Vec<T> {
        self.later.last_mut().map_or(&mut self.first, |s| &mut s.items)
    }
    /// Appends an element.
    #[inline]
    pub fn push(&mut self, item: T) {
        self.last().push(item);
    }
    /// Appends copies.
    pub fn extend_from_slice(&mut self, items: &[T])
    where
        T: Clone,
    {
        self.last().extend_from_slice(items);
    }
    /// The segment of number `i`; it may be gone. Apart, so that `get` stays small
    /// enough for its callers.
    #[cold]
    #[inline(never)]
    fn segment(&self, i: usize) -> Option<&Segment<T>> {
        self.later.get(self.later.partition_point(|s| s.start <= i).checked_sub(1)?)
    }
    /// The element, if it is there.
    #[inline]
    pub fn get(&self, i: usize) -> Option<&T> {
        match self.first.get(i) {
            Some(x) => Some(x),
            None => self.segment(i).and_then(|s| s.items.get(i - s.start)),
        }
    }
    /// Elements that were pushed in a row, within a segment.
    #[inline]
    pub fn slice(&self, r: Range<usize>) -> &[T] {
        if r.is_empty() {
            return &[];
        }
        if r.end <= self.first.len() {
            return &self.first[r];
        }
        let s = self.segment(r.start).expect("a list that is there");
        &s.items[r.start - s.start..r.end - s.start]
    }
    /// The elements that are there, with their numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &T)> {
        let later = self.later.iter().flat_map(|s| (s.start..).zip(&s.items));
        self.first.iter().enumerate().chain(later)
    }
    /// The elements that are there.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.numbered().map(|(_, x)| x)
    }
    /// Cuts off elements of the last segment.
    pub(crate) fn truncate(&mut self, len: usize) {
        let start = self.later.last().map_or(0, |s| s.start);
        self.last().truncate(len.saturating_sub(start));
    }
    /// What is pushed from now on is a segment of its own.
    pub(crate) fn seal(&mut self) {
        let start = self.len();
        self.later.push(Segment { start, items: vec![] });
    }
    /// The numbers of segment `s`.
    pub(crate) fn range(&self, s: usize) -> Range<usize> {
        let s = &self.later[s];
        s.start..s.start + s.items.len()
    }
    /// The numbers before the first segment.
    pub(crate) fn first(&self) -> Range<usize> {
        0..self.first.len()
    }
    /// Which segment the element is in.
    pub(crate) fn segment_of(&self, i: usize) -> Option<usize> {
        if i < self.first.len() {
            return None;
        }
        self.later.partition_point(|s| s.start <= i).checked_sub(1)
    }
    /// Frees segment `s`; those after it move up. It is not the last.
    pub(crate) fn remove(&mut self, s: usize) {
        self.later.remove(s);
    }
    /// Cuts off all segments from `s` on.
    pub(crate) fn cut(&mut self, s: usize) {
        self.later.truncate(s);
    }
    /// Appends copies of an element until there are `len`.
    pub(crate) fn grow(&mut self, len: usize, item: T)
    where
        T: Clone,
    {
        let more = len.saturating_sub(self.len());
        let last = self.last();
        last.resize(last.len() + more, item);
    }
}

impl<T> Index<usize> for Segments<T> {
    type Output = T;
    #[inline]
    fn index(&self, i: usize) -> &T {
        self.get(i).expect("number of a node that is there")
    }
}

impl<T> IndexMut<usize> for Segments<T> {
    #[inline]
    fn index_mut(&mut self, i: usize) -> &mut T {
        if i < self.first.len() { &mut self.first[i] } else { self.late(i) }
    }
}

impl<T> Segments<T> {
    /// As `segment`, apart.
    #[cold]
    #[inline(never)]
    fn late(&mut self, i: usize) -> &mut T {
        let at = self.later.partition_point(|s| s.start <= i);
        let s =
            at.checked_sub(1).and_then(|at| self.later.get_mut(at)).expect("number of a node that is there");
        &mut s.items[i - s.start]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_go_in_any_order() {
        let mut s = Segments::from(vec![0, 1, 2]);
        for n in 0..4 {
            s.seal();
            // The third is empty.
            s.extend_from_slice(&[10 * n, 10 * n + 1][..if n == 2 { 0 } else { 2 }]);
        }
        assert_eq!((s.len(), s[2], s[3], s[5], s[8]), (9, 2, 0, 10, 31));
        s.remove(0);
        assert_eq!(
            (s.get(3), s.slice(5..7), s.segment_of(5), s.range(0)),
            (None, &[10, 11][..], Some(0), 5..7)
        );
        s[7] = 40;
        s.remove(0);
        assert_eq!((s.get(6), s.slice(7..9), s.len()), (None, &[40, 31][..], 9));
        s.cut(1);
        assert_eq!((s.len(), s.get(7), s[1]), (7, None, 1));
        s.grow(8, 5);
        assert_eq!((s.len(), s[7]), (8, 5));
    }
}
