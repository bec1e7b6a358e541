//! Specials: what is to happen when an object dies.
//!
//! - A **finalizer** (`runtime.SetFinalizer`, one per object) is queued when
//!   the object is found unreachable, and keeps it for one more cycle. All that
//!   the object points to counts as reachable (but not through itself: an
//!   object in a cycle with a finalizer is never finalized, as in Go), so
//!   finalizers run in the order of dependency.
//! - A **cleanup** (`runtime.AddCleanup`, any number) is queued when the object
//!   is dead for good.
//! - A **weak** handle's word is cleared as soon as the object is unreachable.
//!
//! A special's payload is three words of the vm's; they count as roots, as does
//! everything queued and not yet taken with [`take_ready`].

use super::stats::Live;
use super::{find_object, mark};
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What kind of special.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SpecialKind {
    /// `runtime.SetFinalizer`
    Finalizer,
    /// `runtime.AddCleanup`
    Cleanup,
    /// A weak pointer; `payload[0]` is the address of the word to clear.
    Weak,
}

#[derive(Clone, Copy)]
struct Special {
    id: u64,
    kind: SpecialKind,
    /// The pointer given, which may point into the object.
    pointer: usize,
    payload: [usize; 3],
}

/// A finalizer or a cleanup that is due.
#[derive(Clone, Copy, Debug)]
pub struct Ready {
    /// Finalizer or cleanup.
    pub kind: SpecialKind,
    /// The pointer it was added for; dangling for a cleanup.
    pub pointer: usize,
    /// As it was given.
    pub payload: [usize; 3],
}

struct Specials {
    next_id: u64,
    by_object: Option<HashMap<usize, Vec<Special>>>,
    ready: VecDeque<Ready>,
    /// Finalizers and cleanups taken.
    taken: [u64; 2],
}

static SPECIALS: Mutex<Specials> =
    Mutex::new(Specials { next_id: 1, by_object: None, ready: VecDeque::new(), taken: [0; 2] });

fn lock() -> MutexGuard<'static, Specials> {
    SPECIALS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Adds a special to the object that `pointer` points into; returns its id, or
/// None if that is no heap object, or has a finalizer and this is another.
pub fn add_special(pointer: usize, kind: SpecialKind, payload: [usize; 3]) -> Option<u64> {
    let (base, _) = find_object(pointer)?;
    let mut guard = lock();
    let s = &mut *guard;
    let list = s.by_object.get_or_insert_default().entry(base).or_default();
    if kind == SpecialKind::Finalizer && list.iter().any(|x| x.kind == kind) {
        return None;
    }
    let id = s.next_id;
    s.next_id += 1;
    list.push(Special { id, kind, pointer, payload });
    Some(id)
}

/// The payload of the object's first special of that kind.
pub fn get_special(pointer: usize, kind: SpecialKind) -> Option<[usize; 3]> {
    let (base, _) = find_object(pointer)?;
    let s = lock();
    let list = s.by_object.as_ref()?.get(&base)?;
    list.iter().find(|x| x.kind == kind).map(|x| x.payload)
}

/// The weak word of exactly this pointer: the one it has, or `new` from now on.
/// None if that is no heap object.
pub fn weak_word(pointer: usize, new: usize) -> Option<usize> {
    let (base, _) = find_object(pointer)?;
    let mut guard = lock();
    let s = &mut *guard;
    let list = s.by_object.get_or_insert_default().entry(base).or_default();
    if let Some(x) = list.iter().find(|x| x.kind == SpecialKind::Weak && x.pointer == pointer) {
        return Some(x.payload[0]);
    }
    let id = s.next_id;
    s.next_id += 1;
    list.push(Special { id, kind: SpecialKind::Weak, pointer, payload: [new, 0, 0] });
    Some(new)
}

/// Removes specials of the object that `pid` accepts, given kind and id; says
/// whether there was one. For `SetFinalizer(x, nil)` and `Cleanup.Stop`.
pub fn remove_special(pointer: usize, pick: impl Fn(SpecialKind, u64) -> bool) -> bool {
    let Some((base, _)) = find_object(pointer) else { return false };
    let mut guard = lock();
    let Some(map) = guard.by_object.as_mut() else { return false };
    let Some(list) = map.get_mut(&base) else { return false };
    let before = list.len();
    list.retain(|x| !pick(x.kind, x.id));
    let removed = list.len() < before;
    if list.is_empty() {
        map.remove(&base);
    }
    removed
}

/// The next finalizer or cleanup that is due.
pub fn take_ready() -> Option<Ready> {
    let mut s = lock();
    let next = s.ready.pop_front()?;
    s.taken[usize::from(next.kind == SpecialKind::Cleanup)] += 1;
    Some(next)
}

/// Finalizers and cleanups that were ever due, and of these the ones taken.
pub fn due_and_taken(kind: SpecialKind) -> (u64, u64) {
    let s = lock();
    let waiting = s.ready.iter().filter(|r| r.kind == kind).count() as u64;
    let taken = s.taken[usize::from(kind == SpecialKind::Cleanup)];
    (taken + waiting, taken)
}

/// How many are due.
pub fn ready_len() -> usize {
    lock().ready.len()
}

/// Registers the roots that specials are. The world is stopped.
pub(super) fn add_roots() {
    let s = lock();
    for r in &s.ready {
        mark::mark_root(r.pointer * usize::from(r.kind == SpecialKind::Finalizer));
        r.payload.iter().for_each(|&w| mark::mark_root(w));
    }
    for (&base, list) in s.by_object.iter().flatten() {
        for x in list {
            x.payload.iter().for_each(|&w| mark::mark_root(w));
            if x.kind == SpecialKind::Finalizer {
                mark::pointers_of(base, mark::mark_root);
            }
        }
    }
}

/// Visits the words of all payloads, and the objects that they belong to: a finalizer
/// will have its one.
pub fn every_special(visit: &mut impl FnMut(usize)) {
    let s = lock();
    s.by_object.iter().flatten().for_each(|(&base, _)| visit(base));
    s.ready.iter().for_each(|r| visit(r.pointer));
    let set = s.by_object.iter().flatten().flat_map(|(_, list)| list.iter().map(|x| &x.payload));
    set.chain(s.ready.iter().map(|r| &r.payload)).flatten().for_each(|w| visit(*w));
}

/// Marking is done: clears weak words, queues what is due. The world is stopped.
pub(super) fn finish(live: &mut Live) {
    let mut guard = lock();
    let s = &mut *guard;
    let Some(map) = s.by_object.as_mut() else { return };
    let ready = &mut s.ready;
    map.retain(|&base, list| {
        if mark::is_marked(base) {
            return true;
        }
        let finalized = list.iter().any(|x| x.kind == SpecialKind::Finalizer);
        list.retain(|x| {
            match x.kind {
                SpecialKind::Weak => {
                    // SAFETY: the payload is a root, so the word is there.
                    let at = unsafe { AtomicUsize::from_ptr(x.payload[0] as *mut usize) };
                    at.store(0, Relaxed);
                    return false;
                }
                SpecialKind::Cleanup if finalized => return true,
                SpecialKind::Cleanup | SpecialKind::Finalizer => {}
            }
            ready.push_back(Ready { kind: x.kind, pointer: x.pointer, payload: x.payload });
            false
        });
        if finalized {
            mark::mark_only(base, live);
        }
        !list.is_empty()
    });
}
