//! A world of simulated Ps: threads that stop for collections as Ps would.

use gopark_runtime::heap::{self, CollectStart, Config, Cycle, MCache, check};
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Barrier, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

static TURN: Mutex<()> = Mutex::new(());

/// Takes the test's turn on the heap, configured as given, with checks on.
pub fn turn(cfg: Config) -> MutexGuard<'static, ()> {
    let guard = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    heap::init(cfg);
    check::set_check(true);
    guard
}

/// Runs a collection on this thread alone, with these words as roots.
pub fn collect(mcache: &mut MCache, roots: &[usize]) -> Cycle {
    mcache.flush();
    let stop_began = Instant::now();
    heap::collect_begin(CollectStart { max_workers: 1, forced: true, stop_began });
    // SAFETY: the slice is borrowed until the collection has ended.
    unsafe { heap::scan_conservative(roots.as_ptr(), roots.len()) };
    heap::mark_worker(0);
    heap::collect_finish()
}

/// Threads that collect together.
pub struct World {
    barrier: Barrier,
    running: AtomicUsize,
    pub cycles: AtomicUsize,
}

/// The other Ps would wait at a barrier for ever.
struct AbortOnPanic;

impl Drop for AbortOnPanic {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let _ = writeln!(std::io::stderr(), "a simulated P panicked (--nocapture shows why)");
            std::process::abort();
        }
    }
}

/// A simulated P.
pub struct Proc<'w> {
    pub id: usize,
    pub mcache: MCache,
    world: &'w World,
    n: usize,
}

impl World {
    /// Runs `f` on `n` Ps at once and waits for all.
    pub fn run(n: usize, f: impl Fn(&mut Proc) + Sync) -> usize {
        let world =
            World { barrier: Barrier::new(n), running: AtomicUsize::new(n), cycles: AtomicUsize::new(0) };
        std::thread::scope(|s| {
            for id in 0..n {
                let (world, f) = (&world, &f);
                s.spawn(move || {
                    let _abort = AbortOnPanic;
                    let mut p = Proc { id, mcache: MCache::new(), world, n };
                    f(&mut p);
                    world.running.fetch_sub(1, SeqCst);
                    p.wait_for_others();
                });
            }
        });
        world.cycles.load(SeqCst)
    }
}

impl Proc<'_> {
    /// Stops for a collection if one is wanted; true if there was one.
    pub fn safepoint(&mut self, roots: &[usize]) -> bool {
        let wanted = heap::gc_wanted();
        if wanted {
            self.stop(roots);
        }
        wanted
    }

    fn stop(&mut self, roots: &[usize]) {
        let leader = self.id == 0;
        self.mcache.flush();
        self.world.barrier.wait();
        if leader {
            let stop_began = Instant::now();
            heap::collect_begin(CollectStart { max_workers: self.n, forced: false, stop_began });
        }
        self.world.barrier.wait();
        // SAFETY: the slice is borrowed until the collection has ended.
        unsafe { heap::scan_conservative(roots.as_ptr(), roots.len()) };
        self.world.barrier.wait();
        heap::mark_worker(self.id);
        self.world.barrier.wait();
        if leader {
            heap::collect_finish();
            self.world.cycles.fetch_add(1, SeqCst);
        }
        self.world.barrier.wait();
    }

    /// Takes part in collections until all have finished. The last round makes
    /// sure that nobody waits at a barrier that others have left.
    fn wait_for_others(&mut self) {
        loop {
            let all = self.world.running.load(SeqCst) == 0;
            if heap::gc_wanted() {
                self.stop(&[]);
            } else if all {
                break;
            } else {
                std::thread::yield_now();
            }
        }
    }
}
