//! The memory profile: what is sampled, and when it is told.

use crate::world::turn;
use gopark_runtime::heap::profile::{self, Counts, DEPTH};
use gopark_runtime::heap::{Config, GcType, MCache};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static RATE: AtomicUsize = AtomicUsize::new(0);
/// What the only frame of the stack is.
static PLACE: AtomicUsize = AtomicUsize::new(0);

fn callers(out: &mut [usize; DEPTH]) -> usize {
    out[0] = PLACE.load(Relaxed);
    1
}

fn start() {
    profile::start(RATE.as_ptr().cast(), callers);
}

fn at(cache: &mut MCache, rate: usize, place: usize) {
    RATE.store(rate, Relaxed);
    PLACE.store(place, Relaxed);
    cache.resample();
}

fn collect(cache: &mut MCache, roots: &[*mut u8]) {
    let roots: Vec<usize> = roots.iter().map(|r| *r as usize).collect();
    crate::world::collect(cache, &roots);
    profile::publish();
}

fn config() -> Config {
    Config { gc_percent: -1, ..Config::default() }
}

/// What is told of a place: objects allocated and freed of a size.
fn told(place: usize, size: usize) -> Counts {
    let all = profile::records(true);
    let mine = all.iter().filter(|r| r.stack[..] == [place] && r.size == size);
    mine.fold(Counts::default(), |sum, r| Counts {
        allocs: sum.allocs + r.counts.allocs,
        frees: sum.frees + r.counts.frees,
    })
}

#[test]
fn the_profile_is_as_of_the_latest_collection() {
    let _turn = turn(config());
    start();
    let mut cache = MCache::new();
    let t = GcType::noscan(64);
    at(&mut cache, 1, 1);
    // SAFETY: the type describes itself truly; everything is used before the cache goes.
    let objects: Vec<*mut u8> = (0..100).map(|_| unsafe { cache.alloc(&t) }).collect();
    collect(&mut cache, &objects[..40]);
    assert_eq!(told(1, 64), Counts { allocs: 100, frees: 60 });
    // SAFETY: as above.
    let more: Vec<*mut u8> = (0..10).map(|_| unsafe { cache.alloc(&t) }).collect();
    assert_eq!(told(1, 64), Counts { allocs: 100, frees: 60 }, "before a collection");
    collect(&mut cache, &more);
    assert_eq!(told(1, 64), Counts { allocs: 110, frees: 100 });
    at(&mut cache, 0, 1);
    // SAFETY: as above.
    unsafe { cache.alloc(&t) };
    collect(&mut cache, &[]);
    assert_eq!(told(1, 64), Counts { allocs: 110, frees: 110 }, "what rate 0 has");
}

#[test]
fn sizes_are_sampled_by_their_bytes() {
    let _turn = turn(config());
    start();
    let mut cache = MCache::new();
    for (place, size, n) in [(2, 16, 400_000), (3, 512, 40_000), (4, 2048, 10_000), (5, 40 << 10, 1000)] {
        at(&mut cache, 4096, place);
        let t = GcType::noscan(size);
        for _ in 0..n {
            // SAFETY: the type describes itself truly, and nobody uses the objects.
            unsafe { cache.alloc(&t) };
        }
        let chance = 1.0 - (-(size as f64) / 4096.0).exp();
        at(&mut cache, 0, 0);
        collect(&mut cache, &[]);
        let got: i64 =
            profile::records(true).iter().filter(|r| r.stack[..] == [place]).map(|r| r.counts.allocs).sum();
        let want = n as f64 * chance;
        // Six standard deviations.
        let far = 6.0 * (want * (1.0 - chance)).sqrt() + 1.0;
        assert!((got as f64 - want).abs() <= far, "size {size}: {got}, not {want} ± {far}");
    }
}

#[test]
fn small_objects_count_by_blocks() {
    let _turn = turn(config());
    start();
    let mut cache = MCache::new();
    at(&mut cache, 1, 6);
    let objects: Vec<*mut u8> = (0..100).map(|_| cache.alloc_noscan(8)).collect();
    collect(&mut cache, &objects);
    let Counts { allocs, frees } = told(6, 16);
    // The first may lie beside another's.
    assert!((50..=51).contains(&allocs) && frees == 0, "{allocs} {frees}");
    at(&mut cache, 0, 0);
}
