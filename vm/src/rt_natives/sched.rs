//! Package runtime's and runtime/debug's controls.

use crate::native::{NativeCx, Raise, Status, With};
use crate::rt::P;
use crate::types::GoStr;
use gopark_runtime::{heap, locked, sched, world};
use std::sync::atomic::Ordering;

/// runtime.MemStats as Go lays it out.
#[repr(C)]
struct GoMemStats {
    head: [u64; 24],
    pause_ns: [u64; 256],
    pause_end: [u64; 256],
    num_gc: u32,
    num_forced_gc: u32,
    gc_cpu_fraction: f64,
    enable_gc: bool,
    debug_gc: bool,
    by_size: [(u64, u64, u64); 61],
}

fn fill(m: &mut GoMemStats) {
    let s = heap::read_stats();
    m.head = [
        s.alloc,
        s.total_alloc,
        s.sys,
        0,
        s.mallocs,
        s.frees,
        s.heap_alloc,
        s.heap_sys,
        s.heap_idle,
        s.heap_inuse,
        s.heap_released,
        s.heap_objects,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        s.gc_sys,
        0,
        s.next_gc,
        s.last_gc,
        s.pause_total_ns,
    ];
    m.pause_ns = s.pause_ns;
    m.pause_end = s.pause_end;
    m.num_gc = s.num_gc;
    m.num_forced_gc = s.num_forced_gc;
    m.gc_cpu_fraction = s.gc_cpu_fraction;
    m.enable_gc = true;
    for (to, from) in m.by_size.iter_mut().zip(&s.by_size) {
        *to = (from.size as u64, from.mallocs, from.frees);
    }
}

/// Exact figures want every P's cache flushed, hence the world stopped.
fn read_mem_stats(cx: &NativeCx, m: *mut GoMemStats) -> Status {
    if m.is_null() {
        return Status::panic(Raise::NilDeref);
    }
    if !world::stop_the_world(cx.p()) {
        return Status::Retry;
    }
    // SAFETY: the world is stopped, so the caches are ours; a *runtime.MemStats
    // is laid out as GoMemStats.
    unsafe {
        gopark_runtime::p::all_made().for_each(|q| q.mcache().flush());
        fill(&mut *m);
    }
    world::start_the_world(cx.p());
    Status::Done
}

/// Collects, and publishes the memory profile as of then; `Status::Retry` while
/// somebody else stops the world.
fn collect(cx: &NativeCx) -> Status {
    // SAFETY: a parking native: pc and fp are saved.
    if !unsafe { gopark_runtime::gc::gc(cx.p()) } {
        return Status::Retry;
    }
    heap::profile::publish();
    Status::Done
}

/// Changes GOMAXPROCS; the P to go on with may be another.
fn gomaxprocs(cx: &NativeCx, n: i64) -> With<i64> {
    let old = sched::gomaxprocs() as i64;
    if n <= 0 || n == old {
        return With(Status::Done, Some(old));
    }
    match world::set_gomaxprocs(cx.p(), n as usize) {
        None => With(Status::Retry, None),
        Some(p) if std::ptr::eq(p, cx.p()) => With(Status::Done, Some(old)),
        Some(p) => With(Status::Moved(p as *const P), Some(old)),
    }
}

crate::natives! {
    parking "runtime.GOMAXPROCS" cx (n: i64) -> With<i64> { gomaxprocs(cx, n) }
    parking "runtime.Gosched" () -> Status { Status::Yield }
    // Finalizers that are due get to run first.
    parking "runtime.GC" cx () -> Status {
        match collect(cx) {
            Status::Done => Status::Yield,
            retry => retry,
        }
    }
    parking "runtime.Goexit" () -> Status { Status::Goexit }
    pure "runtime.NumGoroutine" () -> i64 { sched::num_goroutine() as i64 }
    pure "runtime.defaultGOMAXPROCS" () -> i64 { gopark_runtime::default_gomaxprocs() as i64 }
    pure "runtime.NumCPU" () -> i64 { gopark_runtime::ncpu() as i64 }
    pure "runtime.LockOSThread" cx () { locked::lock(cx.p()) }
    pure "runtime.UnlockOSThread" cx () { locked::unlock(cx.p()) }
    parking "runtime.ReadMemStats" cx (m: *mut GoMemStats) -> Status { read_mem_stats(cx, m) }
    pure "runtime/debug.SetGCPercent" (percent: i64) -> i64 {
        let p = percent.clamp(-1, i32::MAX as i64) as i32;
        heap::set_gc_percent(p) as i64
    }
    pure "runtime/debug.SetMemoryLimit" (limit: i64) -> i64 {
        let old = if limit < 0 { heap::memory_limit() } else { heap::set_memory_limit(limit as usize) };
        old.min(i64::MAX as usize) as i64
    }
    pure "runtime/debug.setPanicOnFault" cx (enabled: bool) -> bool {
        cx.p().curg().vm[crate::fault::PANIC_ON_FAULT].replace(enabled as usize) != 0
    }
    pure "runtime/debug.SetMaxStack" (bytes: i64) -> i64 {
        gopark_runtime::stack::MAX_STACK.swap(bytes.max(0) as usize, Ordering::Relaxed) as i64
    }
    pure "runtime/debug.SetMaxThreads" (n: i64) -> i64 {
        sched::set_max_threads(n.clamp(0, i32::MAX as i64) as usize) as i64
    }
    parking "runtime/debug.FreeOSMemory" cx () -> Status {
        let st = collect(cx);
        if matches!(st, Status::Done) {
            heap::release_memory();
        }
        st
    }
    pure "runtime/debug.setCrashFD" (fd: i64) -> u64 {
        crate::crash::set_output(fd.clamp(-1, i32::MAX as i64) as i32) as u64
    }
    pure "runtime/debug.SetTraceback" (level: GoStr) { crate::traceback::set_level(&level.lossy()) }
}

#[cfg(test)]
mod tests {
    use super::GoMemStats;

    #[test]
    fn mem_stats_lie_as_go_lays_them() {
        // 24 words, two rings, two u32, a float, two bools, 61 × (u32, 2 × u64).
        assert_eq!(size_of::<GoMemStats>(), 24 * 8 + 2 * 256 * 8 + 8 + 8 + 8 + 61 * 24);
    }
}
