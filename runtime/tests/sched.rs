//! The scheduler: spawning, switching, stealing, parking and waking, deadlock.

#[macro_use]
mod tasks;

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use gopark_runtime::*;
use tasks::*;

static LEFT: AtomicU64 = AtomicU64::new(0);
static SPAWNED: AtomicU64 = AtomicU64::new(0);
static SUM: AtomicU64 = AtomicU64::new(0);
static MAIN: AtomicUsize = AtomicUsize::new(0);

/// Parks main until LEFT, which counts main too, comes down to 0.
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

const MILLION: u64 = 1_000_000;

fn million(p: &'static P, g: &'static G) -> Next {
    if SPAWNED.load(Ordering::Relaxed) == 0 {
        LEFT.store(MILLION + 1, Ordering::SeqCst);
    }
    while SPAWNED.fetch_add(1, Ordering::Relaxed) < MILLION {
        let full = go(
            p,
            |p, _| {
                SUM.fetch_add(1, Ordering::Relaxed);
                finish_one(p);
                Err(Stop::Exited)
            },
            0,
        );
        if full {
            return Err(Stop::Yielded);
        }
        poll(p, g)?;
    }
    wait_all(p, g, |_, _| {
        assert_eq!(SUM.load(Ordering::SeqCst), MILLION);
        // The last ones may still be on their way out.
        assert!(sched::num_goroutine() <= 1 + sched::gomaxprocs());
        done()
    })
}

program!(
    /// A million goroutines come and go.
    spawns_a_million,
    million,
    0
);

fn park_million(p: &'static P, g: &'static G) -> Next {
    const N: u64 = 300_000;
    if SPAWNED.load(Ordering::Relaxed) == 0 {
        LEFT.store(N + 1, Ordering::SeqCst);
        MAIN.store(chan(p, 0) as usize, Ordering::SeqCst);
    }
    while SPAWNED.fetch_add(1, Ordering::Relaxed) < N {
        let full = go(
            p,
            |p, g| {
                at(g, |p, g| {
                    assert!(g.wake().closed);
                    finish_one(p);
                    Err(Stop::Exited)
                });
                let c = g.sched.fp.get() as *const Hchan;
                // SAFETY: a channel that is never freed: nothing collects.
                match unsafe { chan::chanrecv(p, c, std::ptr::null_mut(), true) } {
                    ChanOp::Blocked => Err(Stop::Parked),
                    op => {
                        assert_eq!(op, ChanOp::Closed);
                        g.param.set(1);
                        Ok(p)
                    }
                }
            },
            MAIN.load(Ordering::Relaxed),
        );
        if full {
            return Err(Stop::Yielded);
        }
        poll(p, g)?;
    }
    let c = MAIN.load(Ordering::SeqCst) as *const Hchan;
    // Main must be there before anyone can come down to 0: LEFT counts it.
    MAIN.store(g as *const G as usize, Ordering::SeqCst);
    // SAFETY: as above.
    assert!(unsafe { chan::closechan(p, c) });
    wait_all(p, g, |_, _| done())
}

program!(
    /// Hundreds of thousands parked at once, woken by one close.
    parks_many,
    park_million,
    0
);

// A ring: each member takes a token from its channel and hands it to the next.

struct Member {
    from: *const Hchan,
    to: *const Hchan,
    token: Cell<u64>,
    left: Cell<u64>,
}

const RING: usize = 100;
const LAPS: u64 = 1000;

fn ring(p: &'static P, g: &'static G) -> Next {
    LEFT.store(RING as u64 + 1, Ordering::SeqCst);
    let chans: Vec<_> = (0..RING).map(|_| chan(p, 0)).collect();
    for i in 0..RING {
        let member = leak(Member {
            from: chans[i],
            to: chans[(i + 1) % RING],
            token: Cell::new(0),
            left: Cell::new(LAPS),
        });
        go(p, member_recv, member as *const Member as usize);
    }
    let first = leak(Cell::new(1u64));
    g.sched.fp.set(chans[0] as usize);
    at(g, |p, g| wait_all(p, g, |_, _| done()));
    // SAFETY: a channel and a cell that live for ever.
    match unsafe { chan::chansend(p, chans[0], first.as_ptr().cast(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

fn member_recv(p: &'static P, g: &'static G) -> Next {
    poll(p, g)?;
    let m = state::<Member>(g);
    if m.left.get() == 0 {
        finish_one(p);
        return Err(Stop::Exited);
    }
    m.left.set(m.left.get() - 1);
    at(g, member_send);
    // SAFETY: as above.
    match unsafe { chan::chanrecv(p, m.from, m.token.as_ptr().cast(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

fn member_send(p: &'static P, g: &'static G) -> Next {
    let m = state::<Member>(g);
    m.token.set(m.token.get() + 1);
    if m.token.get() == LAPS * RING as u64 + 1 {
        // The last stop: nobody would take it.
        at(g, member_recv);
        return Ok(p);
    }
    at(g, member_recv);
    // SAFETY: as above.
    match unsafe { chan::chansend(p, m.to, m.token.as_ptr().cast(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

program!(
    /// A token goes round many times; a lost wake-up would stop it.
    token_ring,
    ring,
    0
);

// Bursts with silence between: Ps go idle and must be woken each time.

fn bursts(p: &'static P, g: &'static G) -> Next {
    if SPAWNED.load(Ordering::Relaxed) == 2_000 {
        done();
    }
    SPAWNED.fetch_add(1, Ordering::Relaxed);
    LEFT.store(17, Ordering::SeqCst);
    for _ in 0..16 {
        go(
            p,
            |p, _| {
                let mut x = 1u64;
                for i in 0..200 {
                    x = x.wrapping_mul(31).wrapping_add(i);
                }
                SUM.fetch_add(x & 1, Ordering::Relaxed);
                finish_one(p);
                Err(Stop::Exited)
            },
            0,
        );
    }
    wait_all(p, g, bursts)
}

program!(
    /// Thousands of short bursts of work.
    bursts_wake_idle_ps,
    bursts,
    0
);

program!(
    /// Everybody waits: exit status 2.
    deadlock_on_channel,
    |p, g| {
        let c = chan(p, 0);
        at(g, |_, _| done());
        // SAFETY: a channel.
        match unsafe { chan::chanrecv(p, c, std::ptr::null_mut(), true) } {
            ChanOp::Blocked => Err(Stop::Parked),
            _ => unreachable!(),
        }
    },
    2
);

program!(
    /// The same after much activity on all Ps, and after a timer has fired.
    deadlock_after_work,
    |p, g| {
        LEFT.store(1_001, Ordering::SeqCst);
        for _ in 0..1_000 {
            go(
                p,
                |p, g| {
                    at(g, |p, _| {
                        finish_one(p);
                        Err(Stop::Exited)
                    });
                    timer::timesleep(p, 1_000 + p.cheaprandn(100_000) as i64);
                    Err(Stop::Parked)
                },
                0,
            );
        }
        wait_all(p, g, |p, g| {
            at(g, |_, _| done());
            // SAFETY: a nil channel blocks for ever.
            match unsafe { chan::chansend(p, std::ptr::null(), std::ptr::null(), true) } {
                ChanOp::Blocked => Err(Stop::Parked),
                _ => unreachable!(),
            }
        })
    },
    2
);

// Yielding goroutines share one P fairly.

fn yielder(p: &'static P, g: &'static G) -> Next {
    let n = state::<Cell<u64>>(g);
    if n.get() == 0 {
        finish_one(p);
        return Err(Stop::Exited);
    }
    n.set(n.get() - 1);
    Err(Stop::Yielded)
}

program!(
    /// Gosched in a loop from several goroutines.
    yields,
    |p, g| {
        LEFT.store(11, Ordering::SeqCst);
        for _ in 0..10 {
            go(p, yielder, leak(Cell::new(10_000u64)) as *const _ as usize);
        }
        wait_all(p, g, |_, _| done())
    },
    0
);

// GOMAXPROCS changes while goroutines compute, park, and sleep.

fn churn(p: &'static P, g: &'static G) -> Next {
    let n = state::<Cell<u64>>(g);
    if n.get() == 0 {
        finish_one(p);
        return Err(Stop::Exited);
    }
    n.set(n.get() - 1);
    let mut p = p;
    for _ in 0..100 {
        poll(p, g)?;
        std::hint::spin_loop();
    }
    if n.get().is_multiple_of(7) {
        at(g, churn);
        timer::timesleep(p, 20_000);
        return Err(Stop::Parked);
    }
    if n.get().is_multiple_of(11) {
        // A new limit: the goroutine may find itself on another P.
        match world::set_gomaxprocs(p, 1 + p.cheaprandn(8) as usize) {
            Some(q) => p = q,
            None => return Err(Stop::Yielded),
        }
    }
    if n.get().is_multiple_of(3) {
        return Err(Stop::Yielded);
    }
    Ok(p)
}

program!(
    /// Many goroutines change GOMAXPROCS at random.
    gomaxprocs_changes,
    |p, g| {
        LEFT.store(21, Ordering::SeqCst);
        for _ in 0..20 {
            go(p, churn, leak(Cell::new(300u64)) as *const _ as usize);
        }
        wait_all(p, g, |_, _| done())
    },
    0
);

// One long computation must not hold up what it made ready.

static ARRIVED: AtomicU64 = AtomicU64::new(0);

program!(
    /// A goroutine that never stops, and one that waits in its `runnext`.
    spinner_does_not_starve_others,
    |p, g| {
        go(
            p,
            |_, _| {
                ARRIVED.store(1, Ordering::SeqCst);
                Err(Stop::Exited)
            },
            0,
        );
        at(g, |p, g| {
            // `for arrived == 0 {}`
            while ARRIVED.load(Ordering::SeqCst) == 0 {
                poll(p, g)?;
            }
            done()
        });
        Ok(p)
    },
    0
);

#[test]
fn asyncpreemptoff_lets_a_loop_hang() {
    let name = "asyncpreemptoff_lets_a_loop_hang";
    if is_child(name) {
        let off = std::env::var("OFF").is_ok();
        // The watchdog tells a hang from an end.
        std::thread::spawn(|| {
            std::thread::sleep(std::time::Duration::from_millis(300));
            std::process::exit(7)
        });
        let cfg = Config { gomaxprocs: 1, asyncpreemptoff: off, ..Config::default() };
        run(
            cfg,
            |p, g| {
                go(
                    p,
                    |p, g| {
                        loop {
                            poll(p, g)?;
                        }
                    },
                    0,
                );
                at(g, |_, _| done());
                timer::timesleep(p, 1_000_000);
                Err(Stop::Parked)
            },
            0,
        );
    }
    assert_eq!(child(name, 1).0, 0);
    // SAFETY: nextest or not, this variable is read by our own children only.
    unsafe { std::env::set_var("OFF", "1") };
    let (code, _, err) = child(name, 1);
    // SAFETY: as above.
    unsafe { std::env::remove_var("OFF") };
    assert_eq!(code, 7, "{err}");
}
