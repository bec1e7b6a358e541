//! The delicate parts under every interleaving: parking and waking, who owns a P,
//! stopping the world against a system call. The product's own files are compiled
//! here over loom's atomics.

#![allow(dead_code)]

use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::sync::atomic::{AtomicUsize, Ordering};
use loom::thread;

mod sync {
    //! What the files below import from `crate::sync`.
    pub use loom::sync::atomic::{AtomicI32, AtomicU32, AtomicU64, AtomicUsize, Ordering, fence};
    use loom::sync::{Condvar, Mutex};

    loom::lazy_static! {
        static ref LOT: (Mutex<()>, Condvar) = (Mutex::new(()), Condvar::new());
    }

    /// A futex: looks at the word under the lock that wakers take.
    pub fn futex_wait(word: &AtomicU32, expected: u32, _ns: Option<i64>) {
        let guard = LOT.0.lock().unwrap();
        if word.load(Ordering::Relaxed) == expected {
            drop(LOT.1.wait(guard).unwrap());
        }
    }

    pub fn futex_wake(_word: &AtomicU32, _n: i32) {
        drop(LOT.0.lock().unwrap());
        LOT.1.notify_all();
    }

    pub fn nanotime() -> i64 {
        1
    }
}

#[path = "../src/note.rs"]
mod note;
#[path = "../src/pollword.rs"]
mod pollword;
#[path = "../src/pstatus.rs"]
mod pstatus;
#[path = "../src/spin.rs"]
mod spin;

use note::Note;
use pollword::{Begin, PollWord};
use pstatus::{GCSTOP, IDLE, PStatus, RUNNING, SYSCALL, kind, syscall_of};
use spin::Spin;

impl Note {
    fn new() -> Note {
        Note(sync::AtomicU32::new(0))
    }
}

impl Spin {
    fn new() -> Spin {
        Spin { npidle: sync::AtomicI32::new(0), nmspinning: sync::AtomicI32::new(0) }
    }
}

impl PollWord {
    fn new() -> PollWord {
        PollWord(sync::AtomicUsize::new(0))
    }
}

const WAITER: usize = 64;

/// What a goroutine does that waits for a descriptor, up to parking: whether it is
/// parked, and if not whether it saw an edge.
fn wait_for(word: &PollWord, cancelled: &AtomicUsize) -> (bool, bool) {
    match word.begin() {
        Begin::Ready => return (false, true),
        Begin::Waiting => {}
        Begin::Taken => panic!("nobody else waits"),
    }
    if cancelled.load(Ordering::SeqCst) == 0 && word.park(WAITER) {
        return (true, false);
    }
    (false, word.end())
}

/// An edge that comes while a goroutine begins to wait is seen by it, or wakes it;
/// a cancellation too; and who parked is taken out once.
#[test]
fn edges_and_cancellations_reach_who_waits() {
    // Three threads: no more than three preemptions, or it takes for ever.
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(3);
    model.check(|| {
        let word = Arc::new(PollWord::new());
        let cancelled = Arc::new(AtomicUsize::new(0));
        let taken = Arc::new(AtomicUsize::new(0));
        let poller = {
            let (word, taken) = (word.clone(), taken.clone());
            thread::spawn(move || {
                if let Some(who) = word.take(true) {
                    assert_eq!(who, WAITER);
                    taken.fetch_add(1, Ordering::SeqCst);
                }
            })
        };
        let closer = {
            let (word, cancelled, taken) = (word.clone(), cancelled.clone(), taken.clone());
            thread::spawn(move || {
                cancelled.store(1, Ordering::SeqCst);
                if let Some(who) = word.take(false) {
                    assert_eq!(who, WAITER);
                    taken.fetch_add(1, Ordering::SeqCst);
                }
            })
        };
        let (parked, _) = wait_for(&word, &cancelled);
        poller.join().unwrap();
        closer.join().unwrap();
        assert_eq!(taken.load(Ordering::SeqCst), usize::from(parked));
    });
}

/// Without a cancellation, one edge is one reason to go on, and is not lost.
#[test]
fn an_edge_is_not_lost() {
    loom::model(|| {
        let word = Arc::new(PollWord::new());
        let none = AtomicUsize::new(0);
        let poller = {
            let word = word.clone();
            thread::spawn(move || word.take(true).is_some())
        };
        let (parked, ready) = wait_for(&word, &none);
        let woken = poller.join().unwrap();
        assert_eq!(parked, woken);
        assert!(parked || ready);
        if parked {
            // The edge is why it was woken.
            assert!(word.end());
        }
        assert!(!word.waits());
    });
}

/// A cancellation alone is not taken for an edge.
#[test]
fn a_cancellation_wakes_and_is_no_edge() {
    loom::model(|| {
        let word = Arc::new(PollWord::new());
        let cancelled = Arc::new(AtomicUsize::new(0));
        let closer = {
            let (word, cancelled) = (word.clone(), cancelled.clone());
            thread::spawn(move || {
                cancelled.store(1, Ordering::SeqCst);
                word.take(false).is_some()
            })
        };
        let (parked, ready) = wait_for(&word, &cancelled);
        assert_eq!(parked, closer.join().unwrap());
        assert!(!ready && !word.end());
    });
}

/// A wake-up is not lost, whether it comes before the sleep or after.
#[test]
fn note_keeps_a_wake_up() {
    loom::model(|| {
        let note = Arc::new(Note::new());
        let data = Arc::new(AtomicUsize::new(0));
        let waker = {
            let (note, data) = (note.clone(), data.clone());
            thread::spawn(move || {
                data.store(1, Ordering::Relaxed);
                note.wake();
            })
        };
        note.sleep();
        assert_eq!(data.load(Ordering::Relaxed), 1);
        waker.join().unwrap();
    });
}

/// Work that is queued while the only spinning M gives up is run by somebody:
/// either the M sees it, or it is woken for it.
#[test]
fn no_work_is_left_to_sleepers() {
    loom::model(|| {
        let spin = Arc::new(Spin::new());
        let note = Arc::new(Note::new());
        let queue = Arc::new(AtomicUsize::new(0));
        spin.start();
        let worker = {
            let (spin, note, queue) = (spin.clone(), note.clone(), queue.clone());
            thread::spawn(move || {
                // As in `idle`: give up the P, stop spinning, look once more.
                spin.p_idle();
                spin.stop();
                if queue.load(Ordering::Relaxed) == 0 {
                    note.sleep();
                }
                assert_eq!(queue.load(Ordering::Acquire), 1);
            })
        };
        // As in `ready` and `wakep`.
        queue.store(1, Ordering::Release);
        if spin.should_wake() && spin.claim() {
            note.wake();
        } else {
            // Then the worker has seen the work, or will.
        }
        worker.join().unwrap();
    });
}

/// Of two that add work, one wakes the sleeper; it then sees to the rest.
#[test]
fn one_of_two_submitters_wakes() {
    loom::model(|| {
        let spin = Arc::new(Spin::new());
        let note = Arc::new(Note::new());
        let queue = Arc::new(AtomicUsize::new(0));
        spin.p_idle();
        let submit = |spin: &Spin, note: &Note, queue: &AtomicUsize| {
            queue.fetch_add(1, Ordering::Release);
            if spin.should_wake() && spin.claim() {
                note.wake();
            }
        };
        let other = {
            let (spin, note, queue) = (spin.clone(), note.clone(), queue.clone());
            thread::spawn(move || submit(&spin, &note, &queue))
        };
        submit(&spin, &note, &queue);
        // The sleeper: woken as a spinning M, takes what it sees.
        note.sleep();
        let mut got = queue.swap(0, Ordering::AcqRel);
        if spin.stop() {
            got += queue.swap(0, Ordering::AcqRel);
        }
        other.join().unwrap();
        // Whoever came after the last look found nobody spinning: it woke the next.
        let late = queue.load(Ordering::Acquire);
        assert_eq!(got + late, 2);
        assert!(late == 0 || spin.nmspinning() == 1, "work that nobody was woken for");
    });
}

/// What a P's owner may touch.
struct Owned {
    status: PStatus,
    data: UnsafeCell<u32>,
}

// SAFETY: `status` says who may touch `data`; loom checks that it does.
unsafe impl Sync for Owned {}
// SAFETY: as above.
unsafe impl Send for Owned {}

impl Owned {
    /// What every owner does with a P.
    fn touch(&self) {
        // SAFETY: the caller owns the P; loom would tell if two did.
        self.data.with_mut(|d| unsafe { *d += 1 });
    }
}

/// The M that comes back and sysmon race for the P; sysmon hands it to another M,
/// which goes into a system call as well: the first M must not take that one.
#[test]
fn a_p_has_one_owner() {
    loom::model(|| {
        let p = Arc::new(Owned { status: PStatus::new(RUNNING), data: UnsafeCell::new(0) });
        p.touch();
        p.status.enter_syscall(1);
        let sysmon = {
            let p = p.clone();
            thread::spawn(move || {
                let seen = p.status.get();
                if kind(seen) == SYSCALL && p.status.take(seen, IDLE) {
                    // The next M: takes it, runs, goes into a call, comes back.
                    p.status.set(RUNNING);
                    p.touch();
                    p.status.enter_syscall(2);
                    assert!(p.status.take(syscall_of(2), RUNNING));
                    p.touch();
                    return true;
                }
                false
            })
        };
        let back = p.status.take(syscall_of(1), RUNNING);
        if back {
            p.touch();
        }
        let retaken = sysmon.join().unwrap();
        assert!(back != retaken);
    });
}

/// A P whose M goes into a system call while the world is being stopped is
/// stopped exactly once, by one side or the other.
#[test]
fn the_world_stops_once() {
    loom::model(|| {
        let p = Arc::new(PStatus::new(RUNNING));
        let gcwaiting = Arc::new(AtomicUsize::new(0));
        let stopped = Arc::new(AtomicUsize::new(0));
        let m = {
            let (p, gcwaiting, stopped) = (p.clone(), gcwaiting.clone(), stopped.clone());
            thread::spawn(move || {
                p.enter_syscall(1);
                if gcwaiting.load(Ordering::Relaxed) == 1 && p.take(syscall_of(1), GCSTOP) {
                    stopped.fetch_add(1, Ordering::Relaxed);
                }
            })
        };
        gcwaiting.store(1, Ordering::Relaxed);
        sync::fence(Ordering::SeqCst);
        let seen = p.get();
        if kind(seen) == SYSCALL && p.take(seen, GCSTOP) {
            stopped.fetch_add(1, Ordering::Relaxed);
        }
        m.join().unwrap();
        assert_eq!(stopped.load(Ordering::Relaxed), 1);
        assert_eq!(p.get(), GCSTOP);
    });
}
