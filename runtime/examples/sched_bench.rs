//! Measures the scheduler alone, with tasks in Rust:
//! `cargo run --release --example sched_bench -- [spawn|pingpong|parked|select|gc|sleep] [n]`.

#[path = "../tests/tasks/mod.rs"]
mod tasks;

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use gopark_runtime::*;
use tasks::*;

struct Bench {
    n: u64,
    i: Cell<u64>,
    began: Instant,
    a: Cell<*const Hchan>,
    b: Cell<*const Hchan>,
    c: Cell<*const Hchan>,
    value: Cell<u64>,
    echo: Cell<u64>,
    main: Cell<*const G>,
    left: AtomicU64,
}

fn report(b: &Bench, what: &str) -> ! {
    let t = b.began.elapsed();
    let rss = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = rss.lines().find(|l| l.starts_with("VmHWM")).unwrap_or("").to_string();
    println!("{what} n={} procs={}: {:.4} s {peak}", b.n, sched::gomaxprocs(), t.as_secs_f64());
    for p in p::allp() {
        let s = &p.stats;
        println!(
            "  p{}: switches {} parks {} readied {} stolen {} overflows {}",
            p.id,
            s.switches.get(),
            s.parks.get(),
            s.readied.get(),
            s.stolen.get(),
            s.overflows.get()
        );
    }
    gopark_runtime::exit(0)
}

// spawn: n goroutines that count down; the last wakes main.
fn spawn(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    b.main.set(g);
    while b.i.get() < b.n {
        b.i.set(b.i.get() + 1);
        if go(p, spawned, b as *const Bench as usize) {
            return Err(Stop::Yielded);
        }
        poll(p, g)?;
    }
    at(g, |_, g| report(state::<Bench>(g), "spawn"));
    sched::gopark_commit(p, g, WaitReason::SyncWaitGroupWait);
    if b.left.fetch_sub(1, Ordering::SeqCst) == 1 {
        sched::goready(p, g);
    }
    Err(Stop::Parked)
}

fn spawned(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    if b.left.fetch_sub(1, Ordering::SeqCst) == 1 {
        sched::goready(p, b.main.get());
    }
    Err(Stop::Exited)
}

// pingpong: n round trips over two unbuffered channels.
fn pingpong(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    b.a.set(chan(p, 0));
    b.b.set(chan(p, 0));
    go(p, pong_recv, b as *const Bench as usize);
    at(g, ping_send);
    Ok(p)
}

fn ping_send(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    if b.i.get() == b.n {
        report(b, "pingpong");
    }
    b.i.set(b.i.get() + 1);
    at(g, ping_recv);
    // SAFETY: a channel, and a cell that lives for ever.
    match unsafe { chan::chansend(p, b.a.get(), b.value.as_ptr().cast(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

fn ping_recv(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    at(g, ping_send);
    // SAFETY: as above.
    match unsafe { chan::chanrecv(p, b.b.get(), b.value.as_ptr().cast(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

fn pong_recv(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    at(g, pong_send);
    // SAFETY: as above.
    match unsafe { chan::chanrecv(p, b.a.get(), b.echo.as_ptr().cast(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

fn pong_send(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    b.echo.set(b.echo.get() + 1);
    at(g, pong_recv);
    // SAFETY: as above.
    match unsafe { chan::chansend(p, b.b.get(), b.echo.as_ptr().cast(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

// parked: n goroutines wait on one channel, then send on another.
fn parked(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    if b.i.get() == 0 {
        b.a.set(chan(p, 0));
        b.b.set(chan(p, 64));
    }
    while b.i.get() < b.n {
        b.i.set(b.i.get() + 1);
        if go(p, waiter, b as *const Bench as usize) {
            return Err(Stop::Yielded);
        }
        poll(p, g)?;
    }
    // SAFETY: a channel.
    unsafe { chan::closechan(p, b.a.get()) };
    b.i.set(0);
    at(g, collect);
    Ok(p)
}

fn collect(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    if b.i.get() == b.n {
        report(b, "parked");
    }
    b.i.set(b.i.get() + 1);
    // SAFETY: a channel, and a cell that lives for ever.
    match unsafe { chan::chanrecv(p, b.b.get(), b.value.as_ptr().cast(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

fn waiter(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    at(g, |p, g| {
        at(g, |_, _| Err(Stop::Exited));
        let b = state::<Bench>(g);
        // SAFETY: a channel, and a cell that lives for ever.
        match unsafe { chan::chansend(p, b.b.get(), b.echo.as_ptr().cast(), true) } {
            ChanOp::Blocked => Err(Stop::Parked),
            _ => Ok(p),
        }
    });
    // SAFETY: a channel.
    match unsafe { chan::chanrecv(p, b.a.get(), std::ptr::null_mut(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

// select: two senders, one receiver that selects.
fn select(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    b.a.set(chan(p, 8));
    b.b.set(chan(p, 8));
    b.c.set(chan(p, 0));
    for c in [b.a.get(), b.b.get()] {
        go(p, sender, leak(Sender { n: b.n / 2, i: Cell::new(0), c }) as *const _ as usize);
    }
    at(g, select_loop);
    Ok(p)
}

struct Sender {
    n: u64,
    i: Cell<u64>,
    c: *const Hchan,
}

fn sender(p: &'static P, g: &'static G) -> Next {
    poll(p, g)?;
    let s = state::<Sender>(g);
    if s.i.get() == s.n {
        return Err(Stop::Exited);
    }
    s.i.set(s.i.get() + 1);
    // SAFETY: a channel, and a cell that lives for ever.
    match unsafe { chan::chansend(p, s.c, s.i.as_ptr().cast(), true) } {
        ChanOp::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

fn select_loop(p: &'static P, g: &'static G) -> Next {
    poll(p, g)?;
    let b = state::<Bench>(g);
    if b.i.get() == b.n {
        report(b, "select");
    }
    b.i.set(b.i.get() + 1);
    let recv = |c: &Cell<*const Hchan>| Scase { c: c.get(), elem: b.value.as_ptr().cast(), dir: Dir::Recv };
    // SAFETY: channels, and a cell that lives for ever.
    match unsafe { select::selectgo(p, &[recv(&b.a), recv(&b.b), recv(&b.c)], true) } {
        Selected::Blocked => Err(Stop::Parked),
        _ => Ok(p),
    }
}

// gc: collects a heap of n nodes ten times.
static NODE_MASK: [u64; 1] = [0b11];
// SAFETY: the mask is a static and covers the two words.
static NODE: GcType = unsafe { GcType::new(16, 2, NODE_MASK.as_ptr()) };

fn tree(p: &P, n: u64) -> usize {
    if n == 0 {
        return 0;
    }
    // SAFETY: NODE describes two words; nothing is collected meanwhile.
    unsafe {
        let node = p.mcache().alloc(&NODE).cast::<[usize; 2]>();
        (*node)[0] = tree(p, (n - 1) / 2);
        (*node)[1] = tree(p, n - 1 - (n - 1) / 2);
        node as usize
    }
}

fn collect_tree(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    g.vm[0].set(tree(p, b.n));
    for _ in 0..10 {
        let t = Instant::now();
        // SAFETY: `sched` is saved.
        assert!(unsafe { gc::gc(p) });
        print!("{:.1} ", t.elapsed().as_secs_f64() * 1e3);
    }
    println!("ms");
    report(b, "gc")
}

// sleep: n sleeps of a millisecond, one after the other.
fn sleep(p: &'static P, g: &'static G) -> Next {
    let b = state::<Bench>(g);
    if b.i.get() == b.n {
        report(b, "sleep");
    }
    b.i.set(b.i.get() + 1);
    timer::timesleep(p, 1_000_000);
    Err(Stop::Parked)
}

fn main() {
    let mut args = std::env::args().skip(1);
    let what = args.next().unwrap_or("spawn".into());
    let n = args.next().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    let main = match what.as_str() {
        "pingpong" => pingpong,
        "parked" => parked,
        "select" => select,
        "gc" => collect_tree,
        "sleep" => sleep,
        _ => spawn,
    };
    let b = leak(Bench {
        n,
        i: Cell::new(0),
        began: Instant::now(),
        a: Cell::new(std::ptr::null()),
        b: Cell::new(std::ptr::null()),
        c: Cell::new(std::ptr::null()),
        value: Cell::new(0),
        echo: Cell::new(0),
        main: Cell::new(std::ptr::null()),
        left: AtomicU64::new(n + 1),
    });
    let cfg = Config { trace_sched: std::env::var("TRACE").is_ok(), ..Config::default() };
    run(cfg, main, b as *const Bench as usize)
}
