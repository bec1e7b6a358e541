//! Single facts about the heap, each on one P.

use crate::world::{World, collect, turn};
use gopark_runtime::heap::{self, Config, GcType, MCache, find_object, read_stats};

static ALL: [u64; 1] = [!0];
// SAFETY: static masks of a word each.
static POINTER: GcType = unsafe { GcType::new(8, 1, ALL.as_ptr()) };
// SAFETY: as above.
static LINK: GcType = unsafe { GcType::new(16, 1, ALL.as_ptr()) };

fn never() -> Config {
    Config { gc_percent: -1, ..Config::default() }
}

fn put(at: usize, w: usize) {
    // SAFETY: a word of an object that the test keeps alive.
    unsafe { (at as *mut usize).write(w) }
}

fn get(at: usize) -> usize {
    // SAFETY: as above.
    unsafe { (at as *const usize).read() }
}

#[test]
fn interior_pointers_keep_and_ends_do_not() {
    let _turn = turn(never());
    let mut m = MCache::new();
    for size in [8, 24, 512, 513, 5000, 32768, 32769, 1_000_000] {
        let p = m.alloc_noscan(size) as usize;
        let live = collect(&mut m, &[p + size - 1]).heap_live;
        assert!(live >= size && live < 2 * size + 8192, "{size}: {live}");
        assert_eq!(find_object(p + size / 2).map(|o| o.0), Some(p));
        assert_eq!(collect(&mut m, &[p - 1, p.wrapping_add(1 << 45), 1, !0]).heap_live, 0);
    }
}

#[test]
fn a_pointer_into_a_free_slot_marks_nothing() {
    let _turn = turn(never());
    let mut m = MCache::new();
    // SAFETY: LINK describes the objects.
    let p = unsafe { m.alloc(&LINK) } as usize;
    // The next slots of the run are handed out to the cache, but to nobody else.
    let around: Vec<usize> = (1..64).map(|i| p + i * 16).collect();
    assert_eq!(collect(&mut m, &around).heap_live, 0);
    // SAFETY: as above.
    let q = unsafe { m.alloc(&LINK) } as usize;
    assert_eq!(collect(&mut m, &[p]).heap_live, if p == q { 16 } else { 0 });
}

#[test]
fn dead_large_objects_are_gone_at_once() {
    let _turn = turn(never());
    let mut m = MCache::new();
    collect(&mut m, &[]);
    heap::release_memory();
    let before = read_stats().heap_inuse;
    let p = m.alloc_noscan(64 << 20) as usize;
    assert_eq!(read_stats().heap_inuse - before, 64 << 20);
    collect(&mut m, &[p]);
    assert_eq!(read_stats().heap_inuse - before, 64 << 20);
    collect(&mut m, &[]);
    assert_eq!(read_stats().heap_inuse, before);
}

#[test]
fn absurd_sizes_are_refused() {
    let _turn = turn(never());
    let mut m = MCache::new();
    for size in [1 << 40, 1 << 47, isize::MAX as usize, usize::MAX] {
        assert!(m.alloc_noscan(size).is_null());
    }
    // SAFETY: POINTER describes words.
    assert!(unsafe { m.alloc_array(&POINTER, usize::MAX / 4) }.is_null());
    assert!(!m.alloc_noscan(100).is_null());
    collect(&mut m, &[]);
}

#[test]
fn a_long_list_and_a_wide_array() {
    let _turn = turn(never());
    let n = 1_000_000;
    let cycle = World::run(2, |p| {
        let mut roots = vec![0usize];
        if p.id == 0 {
            // SAFETY: the types describe the objects.
            let array = unsafe { p.mcache.alloc_array(&POINTER, n) } as usize;
            let mut list = 0;
            for i in 0..n {
                // SAFETY: as above.
                let link = unsafe { p.mcache.alloc(&LINK) } as usize;
                put(link, list);
                put(link + 8, i);
                // Every other link is only reachable through the list.
                put(array + i * 8, if i % 2 == 0 { link } else { 0 });
                list = link;
            }
            roots[0] = array + 8 * (n / 2);
            put(array + 8 * (n - 1), list);
            heap::request_gc();
        }
        while !p.safepoint(&roots) {
            std::hint::spin_loop();
        }
        if p.id == 0 {
            let array = find_object(roots[0]).expect("the array").0;
            let mut link = get(array + 8 * (n - 1));
            for i in (0..n).rev() {
                assert_eq!(get(link + 8), i);
                assert!(i % 2 == 1 || get(array + i * 8) == link);
                link = get(link);
            }
            assert_eq!(link, 0);
            let s = read_stats();
            assert_eq!(s.heap_objects, n as u64 + 1);
        }
    });
    assert_eq!(cycle, 1);
}

#[test]
fn memory_stays_bounded() {
    let _turn = turn(Config::default());
    let before = read_stats().heap_sys;
    let cycles = World::run(2, |p| {
        let mut ring = vec![0usize; 1000];
        for i in 0..300_000 {
            let size = 16 + (i * 7919) % 3000;
            let at = p.mcache.alloc_noscan(size) as usize;
            ring[i % 1000] = at;
            p.safepoint(&ring);
        }
    });
    assert!(cycles > 10);
    let grown = read_stats().heap_sys.saturating_sub(before);
    assert!(grown < 64 << 20, "grew by {grown}");
}

#[test]
fn pages_of_one_shape_serve_another() {
    let _turn = turn(never());
    let mut m = MCache::new();
    collect(&mut m, &[]);
    heap::release_memory();
    let mut peak = 0;
    for size in [16, 48, 128, 400, 1000, 20_000] {
        for _ in 0..(32 << 20) / size {
            m.alloc_noscan(size);
        }
        collect(&mut m, &[]);
        let sys = read_stats().heap_sys;
        assert!(peak == 0 || sys <= peak + (8 << 20), "{size}: {sys} after {peak}");
        peak = sys.max(peak);
    }
}

#[test]
fn memory_goes_back() {
    let _turn = turn(never());
    let mut m = MCache::new();
    for _ in 0..100_000 {
        m.alloc_noscan(1000);
    }
    collect(&mut m, &[]);
    heap::release_memory();
    let s = read_stats();
    assert_eq!(s.heap_alloc, 0);
    assert!(s.heap_idle - s.heap_released < 1 << 20, "{s:?}");
    let p = m.alloc_noscan(10 << 20);
    // SAFETY: a fresh object of 10 MB.
    let bytes = unsafe { std::slice::from_raw_parts(p, 10 << 20) };
    assert!(bytes.iter().all(|&b| b == 0));
    collect(&mut m, &[]);
}

#[test]
fn idle_sweeping_gives_memory_back() {
    let _turn = turn(Config::default());
    let mut m = MCache::new();
    let keep: Vec<usize> = (0..200_000).map(|_| m.alloc_noscan(1000) as usize).collect();
    collect(&mut m, &keep);
    drop(keep);
    collect(&mut m, &[]);
    while heap::sweep_some() {}
    let s = read_stats();
    assert!(s.heap_sys - s.heap_released < 32 << 20, "{} - {}", s.heap_sys, s.heap_released);
}

#[test]
fn statistics_add_up() {
    let _turn = turn(never());
    let mut m = MCache::new();
    collect(&mut m, &[]);
    let a = read_stats();
    let keep: Vec<usize> = (0..100).map(|_| m.alloc_noscan(48) as usize).collect();
    for _ in 0..50 {
        m.alloc_noscan(48);
        m.alloc_noscan(100_000);
    }
    m.flush();
    let b = read_stats();
    assert_eq!(b.mallocs - a.mallocs, 200);
    assert_eq!(b.heap_objects - a.heap_objects, 200);
    assert_eq!(b.total_alloc - a.total_alloc, 150 * 48 + 50 * 13 * 8192);
    let cycle = collect(&mut m, &keep);
    let c = read_stats();
    assert_eq!(c.frees - b.frees, 100);
    assert_eq!(c.heap_objects, 100);
    assert_eq!(c.heap_alloc, 4800);
    assert_eq!(c.num_gc, cycle.number);
    let line = c.by_size.iter().find(|l| l.size == 48).expect("class 48");
    assert_eq!(line.mallocs - line.frees, 100);
    assert!(cycle.to_string().starts_with(&format!("gc {} @", cycle.number)));
    collect(&mut m, &[]);
}

#[test]
fn the_pacer_follows_gogc_and_the_limit() {
    let _turn = turn(Config::default());
    let mut m = MCache::new();
    let p = m.alloc_noscan(100 << 20) as usize;
    collect(&mut m, &[p]);
    assert_eq!(heap::goal() >> 20, 200);
    assert_eq!(heap::set_gc_percent(50), 100);
    assert_eq!(heap::goal() >> 20, 150);
    heap::set_memory_limit(120 << 20);
    assert!(heap::goal() <= 120 << 20 && heap::goal() > 100 << 20);
    assert!(!heap::gc_wanted());
    m.alloc_noscan(30 << 20);
    assert!(heap::gc_wanted());
    heap::set_gc_percent(-1);
    heap::set_memory_limit(usize::MAX);
    assert_eq!(heap::goal(), usize::MAX);
    collect(&mut m, &[]);
    assert!(!heap::gc_wanted());
}
