//! What the parts of the heap cost, one line each: allocation by kind, marking
//! of a tree and of a shuffled graph on one thread and on two, allocation into
//! a heap full of holes.
//!
//! `cargo run --release -p gopark-runtime --example heapbench`

use gopark_runtime::heap::{self, CollectStart, Config, Cycle, GcType, MCache};
use std::hint::black_box;
use std::time::Instant;

static MASK: [u64; 1] = [0b0111];
// SAFETY: a static mask of one word.
static NODE: GcType = unsafe { GcType::new(32, 3, MASK.as_ptr()) };
// SAFETY: as above.
static POINTER: GcType = unsafe { GcType::new(8, 1, MASK.as_ptr()) };

fn collect(m: &mut MCache, roots: &[usize], threads: usize) -> Cycle {
    let stop_began = Instant::now();
    m.flush();
    heap::collect_begin(CollectStart { max_workers: threads, forced: true, stop_began });
    // SAFETY: the slice is borrowed until the end.
    unsafe { heap::scan_conservative(roots.as_ptr(), roots.len()) };
    std::thread::scope(|s| {
        for id in 1..threads {
            s.spawn(move || heap::mark_worker(id));
        }
        heap::mark_worker(0);
    });
    heap::collect_finish()
}

fn time(what: &str, n: usize, f: impl FnOnce()) {
    let t = Instant::now();
    f();
    println!("{what:44} {:8.1} ns each", t.elapsed().as_secs_f64() * 1e9 / n as f64);
}

fn node(m: &mut MCache) -> *mut usize {
    // SAFETY: NODE describes four words, three of them pointers.
    let p = unsafe { m.alloc(&NODE) }.cast::<usize>();
    set(p, 3, 1);
    p
}

fn set(p: *mut usize, i: usize, w: usize) {
    // SAFETY: a live object of at least i + 1 words.
    unsafe { p.add(i).write(w) };
}

fn tree(m: &mut MCache, depth: usize) -> *mut usize {
    let n = node(m);
    if depth > 0 {
        set(n, 0, tree(m, depth - 1) as usize);
        set(n, 1, tree(m, depth - 1) as usize);
    }
    n
}

fn mark(what: &str, m: &mut MCache, roots: &[usize], n: usize) {
    for threads in [1, 2] {
        let best = (0..3).map(|_| collect(m, roots, threads).pause).min().unwrap_or_default();
        let each = best.as_secs_f64() * 1e9 / n as f64;
        println!("{:44} {each:8.1} ns each", format!("mark {what}, {threads} thread(s)"));
    }
}

fn main() {
    let t = Instant::now();
    heap::init(Config { gc_percent: -1, ..Config::default() });
    let mut m = MCache::new();
    black_box(node(&mut m));
    println!("{:44} {:8.1} us", "first allocation", t.elapsed().as_secs_f64() * 1e6);

    let n = 5_000_000;
    time("allocate 32 bytes, fresh memory", n, || (0..n).for_each(|_| _ = black_box(node(&mut m))));
    collect(&mut m, &[], 1);
    time("allocate 32 bytes, swept memory", n, || (0..n).for_each(|_| _ = black_box(node(&mut m))));
    collect(&mut m, &[], 1);
    time("allocate strings of 1..64 bytes", n, || {
        (0..n).for_each(|i| _ = black_box(m.alloc_noscan(1 + i % 64)));
    });
    collect(&mut m, &[], 1);
    time("allocate arrays of 1..32 pointers", n / 10, || {
        // SAFETY: POINTER describes words.
        (0..n / 10).for_each(|i| _ = black_box(unsafe { m.alloc_array(&POINTER, 1 + i % 32) }));
    });
    collect(&mut m, &[], 1);
    time("allocate 4000 bytes", n / 50, || {
        (0..n / 50).for_each(|_| _ = black_box(m.alloc_noscan(4000)));
    });
    collect(&mut m, &[], 1);
    time("allocate 4000 bytes, not zeroed", n / 50, || {
        (0..n / 50).for_each(|_| _ = black_box(m.alloc_noscan_unzeroed(4000)));
    });
    collect(&mut m, &[], 1);
    time("allocate 100 KB", n / 1000, || {
        (0..n / 1000).for_each(|_| _ = black_box(m.alloc_noscan(100_000)));
    });
    collect(&mut m, &[], 1);

    let depth = 20;
    let root = tree(&mut m, depth) as usize;
    mark("a tree of 2M nodes", &mut m, &[root], 2 << depth);
    let _ = collect(&mut m, &[], 1);

    // A ring of 2M nodes in random order, with a random cross pointer each.
    let n = 2 << depth;
    let mut nodes: Vec<usize> = (0..n).map(|_| node(&mut m) as usize).collect();
    let mut x = 88172645463325252u64;
    let mut random = |below: usize| {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        (x % below as u64) as usize
    };
    for i in (1..n).rev() {
        nodes.swap(i, random(i + 1));
    }
    for i in 0..n {
        let p = nodes[i] as *mut usize;
        set(p, 0, nodes[(i + 1) % n]);
        set(p, 1, nodes[random(n)]);
    }
    mark("a shuffled graph of 2M nodes", &mut m, &nodes[..1], n);

    // Every other node dies, at random.
    let keep: Vec<usize> = nodes.iter().copied().filter(|_| random(2) == 0).collect();
    for &p in &keep {
        set(p as *mut usize, 0, 0);
        set(p as *mut usize, 1, 0);
    }
    collect(&mut m, &keep, 2);
    let free = n - keep.len();
    time("allocate 32 bytes into holes", free, || {
        (0..free).for_each(|_| _ = black_box(node(&mut m)));
    });
    let s = heap::read_stats();
    println!("{} MB from the system, {} MB in use", s.heap_sys >> 20, s.heap_inuse >> 20);
}
