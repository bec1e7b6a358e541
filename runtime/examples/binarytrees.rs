//! The binary-trees benchmark on the heap alone: what allocation and collection
//! cost without an interpreter around them.
//!
//! `cargo run --release -p gopark-runtime --example binarytrees -- [depth] [threads]`
//!
//! A shadow stack of roots stands for the goroutine's stack; a safepoint after
//! each small tree stands for the poll at a function entry. With two threads the
//! second helps to mark.

use gopark_runtime::heap::{self, CollectStart, Config, GcType, MCache};
use std::time::{Duration, Instant};

static MASK: [u64; 1] = [0b11];
// SAFETY: a static mask of one word.
static NODE: GcType = unsafe { GcType::new(16, 2, MASK.as_ptr()) };

struct Mutator {
    mcache: MCache,
    roots: Vec<usize>,
    threads: usize,
    paused: Duration,
}

#[repr(C)]
struct Node {
    left: *const Node,
    right: *const Node,
}

impl Mutator {
    fn node(&mut self) -> *mut Node {
        // SAFETY: NODE describes Node.
        let p = unsafe { self.mcache.alloc(&NODE) }.cast::<Node>();
        assert!(!p.is_null(), "out of memory");
        p
    }

    fn build(&mut self, depth: usize) -> *mut Node {
        self.safepoint();
        let n = self.node();
        if depth > 0 {
            self.roots.push(n as usize);
            let left = self.build(depth - 1);
            // SAFETY: n is a live node, rooted above.
            unsafe { (*n).left = left };
            let right = self.build(depth - 1);
            // SAFETY: as above.
            unsafe { (*n).right = right };
            self.roots.pop();
        }
        n
    }

    #[inline]
    fn safepoint(&mut self) {
        if heap::gc_wanted() {
            self.collect();
        }
    }

    #[cold]
    fn collect(&mut self) {
        let stop_began = Instant::now();
        self.mcache.flush();
        heap::collect_begin(CollectStart { max_workers: self.threads, forced: false, stop_began });
        // SAFETY: the vector stays as it is until the collection ends.
        unsafe { heap::scan_conservative(self.roots.as_ptr(), self.roots.len()) };
        std::thread::scope(|s| {
            for id in 1..self.threads {
                s.spawn(move || heap::mark_worker(id));
            }
            heap::mark_worker(0);
        });
        let cycle = heap::collect_finish();
        self.paused += cycle.pause;
        if std::env::var_os("GCTRACE").is_some() {
            eprintln!("{cycle}");
        }
    }
}

fn check(n: *const Node) -> usize {
    // SAFETY: a rooted tree, or one that no safepoint has passed since.
    let n = unsafe { &*n };
    if n.left.is_null() { 1 } else { 1 + check(n.left) + check(n.right) }
}

fn main() {
    let arg = |i, or| std::env::args().nth(i).and_then(|a| a.parse().ok()).unwrap_or(or);
    let (depth, threads) = (arg(1, 16usize), arg(2, 1usize));
    heap::init(Config::default());
    let mut m =
        Mutator { mcache: MCache::new(), roots: Vec::with_capacity(4096), threads, paused: Duration::ZERO };
    let began = Instant::now();
    let stretch = m.build(depth + 1);
    println!("stretch {}", check(stretch));
    let long = m.build(depth);
    m.roots.push(long as usize);
    for d in (4..=depth).step_by(4) {
        let n = 1usize << (depth - d + 4);
        let sum: usize = (0..n).map(|_| check(m.build(d))).sum();
        println!("{n} {d} {sum}");
    }
    println!("long {}", check(long));
    let took = began.elapsed();
    m.mcache.flush();
    let s = heap::read_stats();
    eprintln!(
        "{:.3} s, {} objects, {} collections, {:.3} s paused ({:.0}%), {} MB from the system",
        took.as_secs_f64(),
        s.mallocs,
        s.num_gc,
        m.paused.as_secs_f64(),
        100.0 * m.paused.as_secs_f64() / took.as_secs_f64(),
        s.heap_sys >> 20
    );
}
