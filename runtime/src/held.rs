//! Which mutexes a goroutine has locked, and which it reads by: what a report of a deadlock names owners
//! by.
//!
//! A goroutine notes the address of a mutex that it has locked, and strikes the
//! note out when it unlocks it; of an RWMutex that it has locked for reading the
//! address of the word that counts the readers. Only the goroutine itself writes its notes, so
//! that they cost no traffic between processors. They are read when nothing runs.
//!
//! A note is no proof: another goroutine may have unlocked the mutex since, and
//! then a third one locked it. So a mutex that is locked has a known owner only
//! if exactly one goroutine has a note of it, be it one that has ended, and no
//! note was ever lost: because a goroutine had more mutexes than it could note,
//! or ended with notes and another one took its place.

use crate::g::{Status, for_each_ever};
use crate::sync::{AtomicBool, Ordering};
use std::cell::Cell;

/// Mutexes that a goroutine can note.
const NOTES: usize = 4;

/// Whether a note of a mutex that perhaps is still locked was lost.
static LOST: AtomicBool = AtomicBool::new(false);

/// A goroutine's notes.
#[derive(Default)]
pub struct Held {
    at: [Cell<usize>; NOTES],
    /// How many of them count; more than there are once a note was lost, for good.
    n: Cell<u32>,
}

impl Held {
    /// The goroutine has locked the mutex at `addr`.
    #[inline(always)]
    pub fn note(&self, addr: usize) {
        let n = self.n.get() as usize;
        if n < NOTES {
            self.at[n].set(addr);
        }
        self.n.set(NOTES.min(n) as u32 + 1);
    }

    /// The goroutine has unlocked it, which perhaps another one had locked.
    #[inline(always)]
    pub fn strike(&self, addr: usize) {
        let n = self.n.get() as usize;
        if n == 0 || n > NOTES {
            return;
        }
        // As a rule the last one.
        if self.at[n - 1].get() == addr {
            self.n.set(n as u32 - 1);
        } else if let Some(i) = self.at[..n].iter().position(|a| a.get() == addr) {
            self.at[i].set(self.at[n - 1].get());
            self.n.set(n as u32 - 1);
        }
    }

    /// A new goroutine takes the place of one that has ended.
    #[inline(always)]
    pub(crate) fn clear(&self) {
        if self.n.replace(0) != 0 {
            LOST.store(true, Ordering::Relaxed);
        }
    }

    fn has(&self, addr: usize) -> bool {
        self.at.iter().take(self.n.get() as usize).any(|a| a.get() == addr)
    }
}

/// The goroutine that has locked the mutex at `addr`, which is locked, if that is
/// certain, and whether it has ended since. Called when no goroutine runs.
pub fn owner(addr: usize) -> Option<(u64, bool)> {
    let (mut found, mut certain) = (None, !LOST.load(Ordering::Relaxed));
    for_each_ever(|g| {
        certain &= g.held.n.get() as usize <= NOTES;
        if g.held.has(addr) {
            certain &= found.is_none();
            found = Some((g.goid.get(), matches!(g.status(), Status::Idle | Status::Dead)));
        }
    });
    found.filter(|_| certain)
}

/// The goroutines that read what the word of readers at `addr` counts, each once for
/// each time, if it is certain that these are `n`. Called when no goroutine runs.
pub fn readers(addr: usize, n: usize) -> Option<Vec<u64>> {
    let (mut found, mut certain) = (vec![], !LOST.load(Ordering::Relaxed));
    for_each_ever(|g| {
        certain &= g.held.n.get() as usize <= NOTES;
        let notes = g.held.at.iter().take(g.held.n.get() as usize);
        found.extend(notes.filter(|a| a.get() == addr).map(|_| g.goid.get()));
    });
    (certain && found.len() == n).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_struck_out_in_any_order() {
        let h = Held::default();
        for a in [8, 16, 24] {
            h.note(a);
        }
        h.strike(8);
        assert!(!h.has(8) && h.has(16) && h.has(24));
        h.strike(40);
        h.strike(24);
        h.strike(16);
        assert_eq!(h.n.get(), 0);
    }

    #[test]
    fn a_lost_note_is_not_forgotten() {
        let h = Held::default();
        for a in 1..=6 {
            h.note(8 * a);
        }
        for a in 1..=6 {
            h.strike(8 * a);
        }
        assert!(h.n.get() as usize > NOTES);
    }
}
