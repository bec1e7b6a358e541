//! Channels, select, semaphores, condition lists: nothing is lost, nothing comes
//! twice, order is kept.

#[macro_use]
mod tasks;

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, AtomicUsize, Ordering};

use gopark_runtime::*;
use tasks::*;

static LEFT: AtomicU64 = AtomicU64::new(0);
static SUM: AtomicU64 = AtomicU64::new(0);
static MAIN: AtomicUsize = AtomicUsize::new(0);

fn wait_all(p: &'static P, g: &'static G, next: Step) -> Next {
    at(g, next);
    MAIN.store(g as *const G as usize, Ordering::SeqCst);
    sched::gopark_commit(p, g, WaitReason::SyncWaitGroupWait);
    finish_one(p);
    Err(Stop::Parked)
}

fn finish_one(p: &P) {
    if LEFT.fetch_sub(1, Ordering::SeqCst) == 1 {
        sched::goready(p, MAIN.load(Ordering::SeqCst) as *const G);
    }
}

fn blocked(op: ChanOp, p: &'static P) -> Next {
    match op {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

// Producers and consumers over one channel; elements are checked by their sum.

struct Worker {
    c: *const Hchan,
    id: u64,
    i: Cell<u64>,
    value: Cell<u64>,
}

const PER: u64 = 20_000;
const PAIRS: u64 = 8;

fn producer(p: &'static P, g: &'static G) -> Next {
    poll(p, g)?;
    let w = state::<Worker>(g);
    if w.i.get() == PER {
        finish_one(p);
        return Err(Stop::Exited);
    }
    w.i.set(w.i.get() + 1);
    w.value.set(w.id * PER + w.i.get());
    // SAFETY: a channel and a cell that live for ever.
    blocked(unsafe { chan::chansend(p, w.c, w.value.as_ptr().cast(), true) }, p)
}

fn consumer(p: &'static P, g: &'static G) -> Next {
    poll(p, g)?;
    let w = state::<Worker>(g);
    SUM.fetch_add(w.value.get(), Ordering::Relaxed);
    if w.i.get() == PER {
        finish_one(p);
        return Err(Stop::Exited);
    }
    w.i.set(w.i.get() + 1);
    // SAFETY: as above.
    blocked(unsafe { chan::chanrecv(p, w.c, w.value.as_ptr().cast(), true) }, p)
}

fn many_to_many(p: &'static P, g: &'static G, size: i64) -> Next {
    let c = chan(p, size);
    LEFT.store(2 * PAIRS + 1, Ordering::SeqCst);
    for id in 0..PAIRS {
        for step in [producer as Step, consumer] {
            let w = leak(Worker { c, id, i: Cell::new(0), value: Cell::new(0) });
            go(p, step, w as *const Worker as usize);
        }
    }
    wait_all(p, g, |_, _| {
        let n = PER * PAIRS;
        assert_eq!(SUM.load(Ordering::SeqCst), n * (n + 1) / 2);
        done()
    })
}

program!(
    /// Unbuffered, eight senders and eight receivers.
    many_to_many_unbuffered,
    |p, g| many_to_many(p, g, 0),
    0
);
program!(
    /// The same through a small buffer.
    many_to_many_buffered,
    |p, g| many_to_many(p, g, 3),
    0
);

// One sender, one receiver: order is kept.

fn in_order(p: &'static P, g: &'static G) -> Next {
    poll(p, g)?;
    let w = state::<Worker>(g);
    assert_eq!(w.value.get(), w.i.get());
    if w.i.get() == PER {
        done();
    }
    w.i.set(w.i.get() + 1);
    // SAFETY: as above.
    blocked(unsafe { chan::chanrecv(p, w.c, w.value.as_ptr().cast(), true) }, p)
}

program!(
    /// First in, first out.
    order_is_kept,
    |p, g| {
        LEFT.store(2, Ordering::SeqCst);
        let c = chan(p, 5);
        let new = || Worker { c, id: 0, i: Cell::new(0), value: Cell::new(0) };
        go(p, producer, leak(new()) as *const Worker as usize);
        g.sched.fp.set(leak(new()) as *const Worker as usize);
        at(g, in_order);
        Ok(p)
    },
    0
);

// Selects on both sides.

struct Chooser {
    a: *const Hchan,
    b: *const Hchan,
    i: Cell<u64>,
    out: Cell<u64>,
    got: Cell<u64>,
    fresh: Cell<bool>,
    rounds: u64,
}

/// In each round either sends on `a` or receives from `b`, or the other way
/// round: everybody does the same, so sends and receives meet in pairs.
fn chooser(p: &'static P, g: &'static G) -> Next {
    poll(p, g)?;
    let s = state::<Chooser>(g);
    if !s.fresh.replace(false) {
        // Back from a select that blocked.
        account(s, g.wake().case, !g.wake().closed);
    }
    if s.i.get() == s.rounds {
        finish_one(p);
        return Err(Stop::Exited);
    }
    s.i.set(s.i.get() + 1);
    s.out.set(1);
    s.got.set(0);
    let cases = [
        Scase { c: s.a, elem: s.out.as_ptr().cast(), dir: Dir::Send },
        Scase { c: s.b, elem: s.got.as_ptr().cast(), dir: Dir::Recv },
        Scase { c: std::ptr::null(), elem: s.got.as_ptr().cast(), dir: Dir::Recv },
    ];
    // SAFETY: channels and cells that live for ever.
    match unsafe { select::selectgo(p, &cases, true) } {
        Selected::Blocked => Err(Stop::Parked),
        Selected::Chosen { case, recv_ok } => {
            account(s, case, recv_ok);
            s.fresh.set(true);
            Ok(p)
        }
        other => panic!("{other:?}"),
    }
}

static SENT: AtomicU64 = AtomicU64::new(0);

fn account(s: &Chooser, case: usize, ok: bool) {
    match case {
        0 => SENT.fetch_add(1, Ordering::Relaxed),
        1 => {
            assert!(ok);
            SUM.fetch_add(s.got.get(), Ordering::Relaxed)
        }
        _ => panic!("the nil channel was ready"),
    };
}

program!(
    /// Goroutines that select to send or receive, against each other.
    select_pairs,
    |p, g| {
        let (a, b) = (chan(p, 0), chan(p, 0));
        LEFT.store(9, Ordering::SeqCst);
        for i in 0..8 {
            let (a, b) = if i % 2 == 0 { (a, b) } else { (b, a) };
            let s = leak(Chooser {
                a,
                b,
                i: Cell::new(0),
                out: Cell::new(0),
                got: Cell::new(0),
                fresh: Cell::new(true),
                rounds: 10_000,
            });
            go(p, chooser, s as *const Chooser as usize);
        }
        // Partners may run out of partners of the other kind: then it is a
        // deadlock, which is an end as well as any. Either way the books balance.
        wait_all(p, g, |_, _| {
            assert_eq!(SENT.load(Ordering::SeqCst), SUM.load(Ordering::SeqCst));
            done()
        })
    },
    0
);

// Non-blocking operations and closed channels.

program!(
    /// Every answer of the non-blocking forms.
    non_blocking,
    |p, _| {
        let v = leak(Cell::new(7u64));
        let c = chan(p, 1);
        let e = v.as_ptr().cast::<u8>();
        // SAFETY: channels and a cell that live for ever.
        unsafe {
            assert_eq!(chan::chanrecv(p, c, e, false), ChanOp::WouldBlock);
            assert_eq!(chan::chansend(p, c, e, false), ChanOp::Done);
            assert_eq!((chan::chanlen(c), chan::chancap(c)), (1, 1));
            assert_eq!(chan::chansend(p, c, e, false), ChanOp::WouldBlock);
            v.set(0);
            assert_eq!(chan::chanrecv(p, c, e, false), ChanOp::Done);
            assert_eq!(v.get(), 7);
            assert_eq!(chan::chansend(p, c, e, false), ChanOp::Done);
            assert!(chan::closechan(p, c));
            assert!(!chan::closechan(p, c));
            assert_eq!(chan::chansend(p, c, e, false), ChanOp::SendOnClosed);
            assert_eq!(chan::chanrecv(p, c, e, true), ChanOp::Done);
            assert_eq!(v.get(), 7);
            assert_eq!(chan::chanrecv(p, c, e, true), ChanOp::Closed);
            assert_eq!(v.get(), 0);
            let nil = std::ptr::null();
            assert_eq!(chan::chanrecv(p, nil, e, false), ChanOp::WouldBlock);
            assert_eq!(chan::chansend(p, nil, e, false), ChanOp::WouldBlock);
            let u = chan(p, 0);
            let send = Scase { c: u, elem: e, dir: Dir::Send };
            assert_eq!(select::selectgo(p, &[send], false), Selected::Default);
            assert_eq!(select::selectgo(p, &[], false), Selected::Default);
            let send = Scase { c, elem: e, dir: Dir::Send };
            assert_eq!(select::selectgo(p, &[send], true), Selected::SendOnClosed { case: 0 });
            let recv = Scase { c, elem: e, dir: Dir::Recv };
            let nothing = Scase { c: nil, elem: e, dir: Dir::Send };
            assert_eq!(
                select::selectgo(p, &[nothing, recv], true),
                Selected::Chosen { case: 1, recv_ok: false }
            );
        }
        let big = GcType::noscan(1 << 20);
        assert_eq!(chan::makechan(p, &WORD, -1), Err(MakeChanError::SizeOutOfRange));
        assert_eq!(chan::makechan(p, &big, i64::MAX), Err(MakeChanError::SizeOutOfRange));
        done()
    },
    0
);

program!(
    /// A sender and a selecting sender that wait are told of the close.
    close_wakes_senders,
    |p, g| {
        let c = chan(p, 0);
        LEFT.store(3, Ordering::SeqCst);
        let closed: Step = |p, g| {
            assert!(g.wake().closed);
            finish_one(p);
            Err(Stop::Exited)
        };
        MAIN.store(closed as usize, Ordering::SeqCst);
        go(
            p,
            |p, g| {
                // SAFETY: MAIN holds a Step.
                at(g, unsafe { std::mem::transmute::<usize, Step>(MAIN.load(Ordering::SeqCst)) });
                // SAFETY: a channel; the element is never read.
                let c = g.sched.fp.get() as *const Hchan;
                // SAFETY: as above.
                blocked(unsafe { chan::chansend(p, c, (&raw const MAIN).cast(), true) }, p)
            },
            c as usize,
        );
        go(
            p,
            |p, g| {
                // SAFETY: MAIN holds a Step.
                at(g, unsafe { std::mem::transmute::<usize, Step>(MAIN.load(Ordering::SeqCst)) });
                let c = g.sched.fp.get() as *const Hchan;
                let d = chan(p, 0);
                let elem = (&raw const MAIN).cast_mut().cast();
                let cases = [
                    Scase { c: d, elem, dir: Dir::Send },
                    Scase { c, elem, dir: Dir::Send },
                    Scase { c: d, elem: std::ptr::null_mut(), dir: Dir::Recv },
                ];
                // SAFETY: channels; elements are never read.
                match unsafe { select::selectgo(p, &cases, true) } {
                    Selected::Blocked => Err(Stop::Parked),
                    other => panic!("{other:?}"),
                }
            },
            c as usize,
        );
        g.sched.fp.set(c as usize);
        at(g, |p, g| {
            // Long enough for both to be waiting.
            at(g, |p, g| {
                // SAFETY: a channel.
                assert!(unsafe { chan::closechan(p, g.sched.fp.get() as *const Hchan) });
                wait_all(p, g, |_, _| done())
            });
            timer::timesleep(p, 20_000_000);
            Err(Stop::Parked)
        });
        Ok(p)
    },
    0
);

// A mutex of one semaphore: count and wait as sync.Mutex does in its slow path.

static SEMA: AtomicU32 = AtomicU32::new(1);
static INSIDE: AtomicBool = AtomicBool::new(false);
static TOTAL: AtomicU64 = AtomicU64::new(0);

fn lock(p: &'static P, g: &'static G) -> Next {
    poll(p, g)?;
    let n = state::<Cell<u64>>(g);
    if n.get() == 0 {
        finish_one(p);
        return Err(Stop::Exited);
    }
    n.set(n.get() - 1);
    at(g, unlock);
    let lifo = n.get().is_multiple_of(5);
    // SAFETY: a static word.
    if unsafe { sema::semacquire(p, &SEMA, lifo, WaitReason::SyncMutexLock) } {
        return Err(Stop::Parked);
    }
    Ok(p)
}

fn unlock(p: &'static P, g: &'static G) -> Next {
    let n = state::<Cell<u64>>(g);
    assert!(!INSIDE.swap(true, Ordering::SeqCst));
    TOTAL.store(TOTAL.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    assert!(INSIDE.swap(false, Ordering::SeqCst));
    at(g, lock);
    // SAFETY: a static word.
    if unsafe { sema::semrelease(p, &SEMA, n.get().is_multiple_of(3)) } {
        return Err(Stop::HandedOff);
    }
    Ok(p)
}

program!(
    /// Mutual exclusion by a semaphore, with and without hand-off.
    semaphore_excludes,
    |p, g| {
        LEFT.store(9, Ordering::SeqCst);
        for _ in 0..8 {
            go(p, lock, leak(Cell::new(20_000u64)) as *const _ as usize);
        }
        wait_all(p, g, |_, _| {
            assert_eq!(TOTAL.load(Ordering::SeqCst), 160_000);
            done()
        })
    },
    0
);

// A condition list: waiters that are woken one by one and all at once.

#[repr(C)]
struct Cond([AtomicU64; 5]);
static COND: Cond = Cond([const { AtomicU64::new(0) }; 5]);

fn list() -> &'static sema::NotifyList {
    const { assert!(size_of::<sema::NotifyList>() <= size_of::<Cond>()) };
    // SAFETY: large enough, aligned, and all zero is an empty list.
    unsafe { &*(&raw const COND).cast() }
}

static WAITING: AtomicU64 = AtomicU64::new(0);

fn cond_waiter(p: &'static P, g: &'static G) -> Next {
    at(g, |p, _| {
        finish_one(p);
        Err(Stop::Exited)
    });
    let t = sema::notify_list_add(list());
    WAITING.fetch_add(1, Ordering::SeqCst);
    // SAFETY: a static list.
    if unsafe { sema::notify_list_wait(p, list(), t) } {
        return Err(Stop::Parked);
    }
    Ok(p)
}

program!(
    /// Every waiter that has a ticket is woken exactly once.
    cond_list,
    |p, g| {
        LEFT.store(1_001, Ordering::SeqCst);
        for _ in 0..1_000 {
            go(p, cond_waiter, 0);
        }
        at(g, |p, g| {
            if WAITING.load(Ordering::SeqCst) < 1_000 {
                return Err(Stop::Yielded);
            }
            for _ in 0..500 {
                sema::notify_list_notify_one(p, list());
            }
            sema::notify_list_notify_all(p, list());
            sema::notify_list_notify_one(p, list());
            wait_all(p, g, |_, _| done())
        });
        Ok(p)
    },
    0
);
