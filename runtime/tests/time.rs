//! Timers, system calls, sysmon, collections: what happens beside the goroutines.

#[macro_use]
mod tasks;

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use gopark_runtime::sync::nanotime;
use gopark_runtime::*;
use tasks::*;

static LEFT: AtomicU64 = AtomicU64::new(0);
static COUNT: AtomicU64 = AtomicU64::new(0);
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

fn sleeper(p: &'static P, g: &'static G) -> Next {
    let until = state::<Cell<i64>>(g);
    if until.get() == 0 {
        let ns = p.cheaprandn(30_000_000) as i64 + 1;
        until.set(nanotime() + ns);
        timer::timesleep(p, ns);
        return Err(Stop::Parked);
    }
    assert!(nanotime() >= until.get(), "woken too early");
    finish_one(p);
    Err(Stop::Exited)
}

program!(
    /// Thousands of sleepers; none wakes early, none is forgotten.
    sleepers,
    |p, g| {
        LEFT.store(5_001, Ordering::SeqCst);
        for _ in 0..5_000 {
            go(p, sleeper, leak(Cell::new(0i64)) as *const _ as usize);
        }
        wait_all(p, g, |_, _| done())
    },
    0
);

program!(
    /// Sleepers wake in time although one goroutine never stops computing.
    sleepers_beside_a_spinner,
    |p, g| {
        LEFT.store(101, Ordering::SeqCst);
        for _ in 0..100 {
            go(p, sleeper, leak(Cell::new(0i64)) as *const _ as usize);
        }
        go(
            p,
            |p, g| {
                loop {
                    poll(p, g)?;
                }
            },
            0,
        );
        wait_all(p, g, |_, _| done())
    },
    0
);

// Timers with functions.

/// A timer's function.
///
/// # Safety
/// None needed.
unsafe fn count(_p: &P, _arg: *mut u8, seq: usize, _delta: i64) {
    COUNT.fetch_add(seq as u64, Ordering::SeqCst);
}

program!(
    /// Start, stop, reset, period.
    timer_functions,
    |p, g| {
        let ms = 1_000_000;
        let new = |when: i64, period, seq| {
            // SAFETY: `count` may be called at any time; timers are kept alive by
            // the heap that they are in (nothing collects here).
            unsafe {
                &*timer::new_timer(
                    p,
                    nanotime() + when,
                    period,
                    count,
                    std::ptr::null_mut(),
                    seq,
                    std::ptr::null(),
                )
            }
        };
        new(ms, 0, 1);
        let stopped = new(1_000_000 * ms, 0, 1_000);
        assert!(timer::stop_timer(stopped));
        assert!(!timer::stop_timer(stopped));
        let again = new(1_000_000 * ms, 0, 10);
        assert!(timer::reset_timer(again, nanotime() + 2 * ms, 0));
        let ticking = new(ms, ms, 100);
        MAIN.store(ticking as *const _ as usize, Ordering::SeqCst);
        at(g, |p, g| {
            let n = COUNT.load(Ordering::SeqCst);
            if n % 100 != 11 || n < 311 {
                timer::timesleep(p, 1_000_000);
                return Err(Stop::Parked);
            }
            // SAFETY: as above.
            let ticking = unsafe { &*(MAIN.load(Ordering::SeqCst) as *const timer::Timer) };
            assert!(timer::stop_timer(ticking));
            at(g, |_, g| {
                assert_eq!(COUNT.load(Ordering::SeqCst) as usize, g.sched.fp.get());
                done()
            });
            g.sched.fp.set(COUNT.load(Ordering::SeqCst) as usize);
            timer::timesleep(p, 5_000_000);
            Err(Stop::Parked)
        });
        Ok(p)
    },
    0
);

// Channel timers: what time.NewTimer and time.NewTicker do.

/// Sends the element at `arg`'s channel without blocking.
///
/// # Safety
/// `arg` is a channel.
unsafe fn send_time(p: &P, arg: *mut u8, _seq: usize, _delta: i64) {
    let now = nanotime();
    // SAFETY: the timer was made with its channel as argument.
    let _ = unsafe { chan::chansend(p, arg as *const Hchan, (&raw const now).cast(), false) };
}

struct Tick {
    c: *const Hchan,
    t: *const timer::Timer,
    value: Cell<i64>,
    n: Cell<u64>,
}

fn new_ticker(p: &P, after: i64, period: i64) -> &'static Tick {
    let c = chan(p, 1);
    // SAFETY: `send_time` sends on the channel that is its argument.
    let t = unsafe { timer::new_timer(p, nanotime() + after, period, send_time, c as *mut u8, 0, c) };
    leak(Tick { c, t, value: Cell::new(0), n: Cell::new(0) })
}

fn ticks(p: &'static P, g: &'static G) -> Next {
    let t = state::<Tick>(g);
    // SAFETY: a channel.
    unsafe {
        assert_eq!((chan::chanlen(t.c), chan::chancap(t.c)), (0, 0));
    }
    t.n.set(t.n.get() + 1);
    if t.n.get() == 10 {
        // SAFETY: a timer.
        assert!(timer::stop_timer(unsafe { &*t.t }));
        // SAFETY: a channel.
        let op = unsafe { chan::chanrecv(p, t.c, t.value.as_ptr().cast(), false) };
        assert_eq!(op, ChanOp::WouldBlock);
        done();
    }
    let op = match t.n.get() % 2 {
        // SAFETY: a channel, and a cell that lives for ever.
        0 => unsafe { chan::chanrecv(p, t.c, t.value.as_ptr().cast(), true) },
        _ => {
            let other = chan(p, 0);
            let elem = t.value.as_ptr().cast();
            let cases = [Scase { c: other, elem, dir: Dir::Recv }, Scase { c: t.c, elem, dir: Dir::Recv }];
            // SAFETY: as above.
            match unsafe { select::selectgo(p, &cases, true) } {
                Selected::Blocked => ChanOp::Blocked,
                _ => ChanOp::Done,
            }
        }
    };
    match op {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

program!(
    /// A ticker that is waited for, by receives and selects.
    ticker,
    |p, g| {
        g.sched.fp.set(new_ticker(p, 1_000_000, 1_000_000) as *const Tick as usize);
        at(g, ticks);
        Ok(p)
    },
    0
);

program!(
    /// A timer that fired unseen leaves no stale value behind after Stop or Reset.
    no_stale_values,
    |p, g| {
        let t = new_ticker(p, 1_000_000, 0);
        g.sched.fp.set(t as *const Tick as usize);
        at(g, |p, g| {
            let t = state::<Tick>(g);
            // SAFETY: a timer.
            let timer = unsafe { &*t.t };
            let recv = |block| {
                // SAFETY: a channel, and a cell that lives for ever.
                unsafe { chan::chanrecv(p, t.c, t.value.as_ptr().cast(), block) }
            };
            if t.n.get() == 1 {
                assert!(t.value.get() != 0);
                done();
            }
            t.n.set(1);
            // It was due long ago, but nobody has looked.
            assert!(timer::stop_timer(timer));
            assert_eq!(recv(false), ChanOp::WouldBlock);
            assert!(!timer::reset_timer(timer, nanotime() + 1, 0));
            while recv(false) != ChanOp::Done {}
            assert!(!timer::reset_timer(timer, nanotime() + 1_000_000, 0));
            match recv(true) {
                ChanOp::Blocked => Err(Stop::Parked),
                _ => Ok(p),
            }
        });
        timer::timesleep(p, 3_000_000);
        Err(Stop::Parked)
    },
    0
);

program!(
    /// A ticker that nobody waits for keeps nobody alive.
    unwatched_ticker_is_no_life,
    |p, g| {
        new_ticker(p, 1_000_000, 1_000_000);
        at(g, |_, _| done());
        // SAFETY: no cases.
        match unsafe { select::selectgo(p, &[], true) } {
            Selected::Blocked => Err(Stop::Parked),
            _ => unreachable!(),
        }
    },
    2
);

// System calls.

fn syscaller(mut p: &'static P, g: &'static G) -> Next {
    let n = state::<Cell<u64>>(g);
    while n.get() > 0 {
        n.set(n.get() - 1);
        poll(p, g)?;
        syscall::entersyscall(p);
        if n.get().is_multiple_of(50) {
            sync::nanosleep(100_000);
        }
        match syscall::exitsyscall(g, p) {
            Some(q) => p = q,
            None => return Err(Stop::NoP),
        }
    }
    finish_one(p);
    Err(Stop::Exited)
}

program!(
    /// Many short and some long calls from more goroutines than Ps.
    many_syscalls,
    |p, g| {
        LEFT.store(17, Ordering::SeqCst);
        for _ in 0..16 {
            go(p, syscaller, leak(Cell::new(2_000u64)) as *const _ as usize);
        }
        wait_all(p, g, |_, _| done())
    },
    0
);

static PIPE: [AtomicUsize; 2] = [const { AtomicUsize::new(0) }; 2];

program!(
    /// A goroutine stuck in `read` does not hold up the one that will write.
    blocked_read_gives_its_p_away,
    |p, g| {
        let mut fds = [0i32; 2];
        // SAFETY: room for two descriptors.
        assert_eq!(unsafe { libc::pipe(fds.as_mut_ptr()) }, 0);
        PIPE[0].store(fds[0] as usize, Ordering::SeqCst);
        PIPE[1].store(fds[1] as usize, Ordering::SeqCst);
        go(
            p,
            |p, _| {
                let fd = PIPE[1].load(Ordering::SeqCst) as i32;
                syscall::entersyscall(p);
                // SAFETY: one byte.
                assert_eq!(unsafe { libc::write(fd, b"x".as_ptr().cast(), 1) }, 1);
                match syscall::exitsyscall(p.curg(), p) {
                    Some(_) => Err(Stop::Exited),
                    None => Err(Stop::NoP),
                }
            },
            0,
        );
        at(g, |_, _| done());
        syscall::entersyscall(p);
        let mut byte = 0u8;
        // SAFETY: one byte.
        assert_eq!(unsafe { libc::read(fds[0], (&raw mut byte).cast(), 1) }, 1);
        match syscall::exitsyscall(g, p) {
            Some(q) => Ok(q),
            None => Err(Stop::NoP),
        }
    },
    0
);

// Collections in the middle of everything.

struct Keeper {
    n: Cell<u64>,
}

static NODE_MASK: [u64; 1] = [1];
// SAFETY: the mask is a static and covers the first of two words.
static NODE: GcType = unsafe { GcType::new(16, 1, NODE_MASK.as_ptr()) };

/// Builds a linked list, drops it, builds the next; checks each.
fn keeper(p: &'static P, g: &'static G) -> Next {
    let k = state::<Keeper>(g);
    loop {
        if k.n.get() == 0 {
            finish_one(p);
            return Err(Stop::Exited);
        }
        poll(p, g)?;
        let n = k.n.get() - 1;
        k.n.set(n);
        // SAFETY: NODE describes two words, the first of which is a pointer.
        unsafe {
            let node = p.mcache().alloc(&NODE).cast::<Cell<usize>>();
            (*node).set(g.vm[0].get());
            (*node.add(1)).set(n as usize);
            g.vm[0].set(node as usize);
            if n.is_multiple_of(1_000) {
                let mut at = node;
                let mut expect = n as usize;
                while !at.is_null() {
                    assert_eq!((*at.add(1)).get(), expect);
                    expect += 1;
                    at = (*at).get() as *mut Cell<usize>;
                }
                g.vm[0].set(0);
                return Err(Stop::Yielded);
            }
        }
    }
}

fn collect_all(p: &'static P, g: &'static G) -> Next {
    LEFT.store(6, Ordering::SeqCst);
    for _ in 0..4 {
        let k = leak(Keeper { n: Cell::new(100_000) });
        go(p, keeper, k as *const Keeper as usize);
    }
    go(p, sleeper, leak(Cell::new(0i64)) as *const _ as usize);
    at(g, |p, g| {
        if COUNT.fetch_add(1, Ordering::SeqCst) < 50 {
            // SAFETY: `sched` is saved.
            if !unsafe { gc::gc(p) } {
                COUNT.fetch_sub(1, Ordering::SeqCst);
            }
            return Err(Stop::Yielded);
        }
        wait_all(p, g, |_, _| done())
    });
    Ok(p)
}

program!(
    /// Allocation on all Ps, forced collections, sleepers.
    collections,
    collect_all,
    0
);

#[test]
fn collections_under_stress() {
    let name = "collections_under_stress";
    if is_child(name) {
        run(
            Config { gcstress: true, ..Config::default() },
            |p, g| {
                LEFT.store(3, Ordering::SeqCst);
                for _ in 0..2 {
                    let k = leak(Keeper { n: Cell::new(2_000) });
                    go(p, keeper, k as *const Keeper as usize);
                }
                wait_all(p, g, |_, _| done())
            },
            0,
        );
    }
    for procs in [1, 2, 4] {
        let (code, out, err) = child(name, procs);
        assert_eq!(code, 0, "{procs} Ps: {out}{err}");
    }
}

// A heap large enough that helpers mark too: a binary tree per goroutine.

static TREE_MASK: [u64; 1] = [0b11];
// SAFETY: the mask is a static and covers the first two of three words.
static TREE: GcType = unsafe { GcType::new(24, 2, TREE_MASK.as_ptr()) };

/// A tree of the given depth; null of depth 0.
fn grow_tree(p: &P, depth: usize) -> *mut [Cell<usize>; 3] {
    if depth == 0 {
        return std::ptr::null_mut();
    }
    // SAFETY: TREE describes three words; nothing is collected meanwhile.
    unsafe {
        let node = p.mcache().alloc(&TREE).cast::<[Cell<usize>; 3]>();
        (*node)[0].set(grow_tree(p, depth - 1) as usize);
        (*node)[1].set(grow_tree(p, depth - 1) as usize);
        (*node)[2].set(depth);
        node
    }
}

fn check_tree(node: usize, depth: usize) -> usize {
    if depth == 0 {
        assert_eq!(node, 0);
        return 0;
    }
    // SAFETY: the tree is alive.
    let node = unsafe { &*(node as *const [Cell<usize>; 3]) };
    assert_eq!(node[2].get(), depth);
    1 + check_tree(node[0].get(), depth - 1) + check_tree(node[1].get(), depth - 1)
}

fn tree_keeper(p: &'static P, g: &'static G) -> Next {
    poll(p, g)?;
    const DEPTH: usize = 15;
    let n = state::<Cell<u64>>(g);
    if g.vm[1].get() != 0 {
        assert_eq!(check_tree(g.vm[1].get(), DEPTH), (1 << DEPTH) - 1);
    }
    if n.get() == 0 {
        finish_one(p);
        return Err(Stop::Exited);
    }
    n.set(n.get() - 1);
    // The old tree stays until the new one is there.
    g.vm[1].set(grow_tree(p, DEPTH) as usize);
    Err(Stop::Yielded)
}

program!(
    /// Large trees, dropped and built again, with forced collections between.
    collections_of_a_large_heap,
    |p, g| {
        LEFT.store(5, Ordering::SeqCst);
        for _ in 0..4 {
            go(p, tree_keeper, leak(Cell::new(12u64)) as *const _ as usize);
        }
        at(g, |p, g| {
            if COUNT.fetch_add(1, Ordering::SeqCst) < 30 {
                // SAFETY: `sched` is saved.
                if !unsafe { gc::gc(p) } {
                    COUNT.fetch_sub(1, Ordering::SeqCst);
                }
                return Err(Stop::Yielded);
            }
            wait_all(p, g, |_, _| done())
        });
        Ok(p)
    },
    0
);

/// A stack that grows chunk by chunk, keeps a spare, and has an end.
#[test]
fn stack_chunks() {
    let name = "stack_chunks";
    if is_child(name) {
        run(
            Config { gomaxprocs: 1, ..Config::default() },
            |p, g| {
                let first = g.stack.hi.get();
                assert!(p.fits(first) || p.attention());
                assert!(!p.fits(first + 1));
                for round in 0..3 {
                    let mut bases = Vec::new();
                    for i in 0..12 {
                        let base = preempt::grow(p, g, 100 << i);
                        assert!(!base.is_null());
                        // The time slice may end at any moment.
                        assert!(p.fits(base as usize + (100 << i)) || p.attention());
                        // SAFETY: inside the new chunk.
                        unsafe { base.write(i) };
                        bases.push(base);
                    }
                    while let Some(base) = bases.pop() {
                        // SAFETY: chunks do not move.
                        assert_eq!(unsafe { base.read() }, bases.len() as u64, "round {round}");
                        preempt::shrink(p, g);
                    }
                    assert!(g.stack.is_first());
                    assert_eq!(g.stack.hi.get(), first);
                }
                let mut depth = 0;
                while !preempt::grow(p, g, 1 << 20).is_null() {
                    depth += 1;
                    assert!(depth < 1_000);
                }
                assert!(g.stack.total() > 900_000_000);
                done()
            },
            0,
        );
    }
    let (code, out, err) = child(name, 1);
    assert_eq!(code, 0, "{out}{err}");
}
