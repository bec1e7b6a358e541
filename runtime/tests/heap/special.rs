//! Finalizers, cleanups and weak words.

use crate::world::{collect, turn};
use gopark_runtime::heap::SpecialKind::{Cleanup, Finalizer, Weak};
use gopark_runtime::heap::{
    Config, GcType, MCache, add_special, find_object, get_special, ready_len, remove_special, take_ready,
    weak_word,
};

static MASK: [u64; 1] = [1];
// SAFETY: a static mask of one word.
static LINK: GcType = unsafe { GcType::new(16, 1, MASK.as_ptr()) };

fn link(m: &mut MCache, to: usize) -> usize {
    // SAFETY: LINK describes the object.
    let p = unsafe { m.alloc(&LINK) }.cast::<usize>();
    // SAFETY: a fresh object of two words.
    unsafe { p.write(to) };
    p as usize
}

fn config() -> Config {
    Config { gc_percent: -1, ..Config::default() }
}

#[test]
fn finalizers_run_in_order_and_cleanups_after() {
    let _turn = turn(config());
    let mut m = MCache::new();
    let b = link(&mut m, 0);
    let a = link(&mut m, b);
    let closure = link(&mut m, 0);
    assert!(add_special(a, Finalizer, [closure, 1, 0]).is_some());
    assert!(add_special(a, Finalizer, [closure, 2, 0]).is_none());
    assert!(add_special(b + 8, Finalizer, [closure, 3, 0]).is_some());
    assert!(add_special(a, Cleanup, [closure, 4, 0]).is_some());
    collect(&mut m, &[a]);
    assert_eq!(ready_len(), 0);

    collect(&mut m, &[]);
    let due = take_ready().expect("a's finalizer");
    assert_eq!((due.kind, due.pointer, due.payload), (Finalizer, a, [closure, 1, 0]));
    assert!(take_ready().is_none(), "b is reachable from a, a's cleanup must wait");
    assert!(find_object(a).is_some() && find_object(b).is_some());

    collect(&mut m, &[]);
    let mut due: Vec<usize> = std::iter::from_fn(take_ready).map(|r| r.payload[1]).collect();
    due.sort_unstable();
    assert_eq!(due, [3, 4]);
    assert_eq!(collect(&mut m, &[]).heap_live, 0);
}

#[test]
fn what_is_queued_stays_alive() {
    let _turn = turn(config());
    let mut m = MCache::new();
    let a = link(&mut m, 0);
    let closure = link(&mut m, 0);
    add_special(a, Finalizer, [closure, 0, 0]);
    for _ in 0..3 {
        assert_eq!(collect(&mut m, &[]).heap_live, 32);
    }
    assert!(take_ready().is_some());
    assert_eq!(collect(&mut m, &[]).heap_live, 0);
}

#[test]
fn a_cycle_is_never_finalized() {
    let _turn = turn(config());
    let mut m = MCache::new();
    let a = link(&mut m, 0);
    let b = link(&mut m, a);
    // SAFETY: a live object of two words.
    unsafe { (a as *mut usize).write(b) };
    add_special(a, Finalizer, [0; 3]);
    for _ in 0..3 {
        collect(&mut m, &[]);
        assert!(take_ready().is_none());
    }
    assert!(remove_special(a, |k, _| k == Finalizer));
    assert_eq!(collect(&mut m, &[]).heap_live, 0);
}

#[test]
fn weak_words_are_cleared() {
    let _turn = turn(config());
    let mut m = MCache::new();
    let a = link(&mut m, 0);
    let handle = m.alloc_noscan(8) as usize;
    // SAFETY: a live word that holds no pointer for the collector.
    let word = unsafe { &*(handle as *const std::sync::atomic::AtomicUsize) };
    word.store(a, std::sync::atomic::Ordering::Relaxed);
    add_special(a, Weak, [handle, 0, 0]);
    assert_eq!(get_special(a, Weak), Some([handle, 0, 0]));
    collect(&mut m, &[a, handle]);
    assert_eq!(word.load(std::sync::atomic::Ordering::Relaxed), a);
    collect(&mut m, &[handle]);
    assert_eq!(word.load(std::sync::atomic::Ordering::Relaxed), 0);
    assert_eq!(get_special(a, Weak), None);
    collect(&mut m, &[]);
}

#[test]
fn a_pointer_has_one_weak_word() {
    let _turn = turn(config());
    let mut m = MCache::new();
    let a = link(&mut m, 0);
    let [first, second, inner] = [(); 3].map(|()| m.alloc_noscan(8) as usize);
    assert_eq!(weak_word(a, first), Some(first));
    assert_eq!(weak_word(a, second), Some(first));
    assert_eq!(weak_word(a + 8, inner), Some(inner));
    assert_eq!(weak_word(&raw const MASK as usize, second), None);
    collect(&mut m, &[]);
    assert_eq!(get_special(a, Weak), None);
}
