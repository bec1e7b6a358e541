//! Profiles that the runtime keeps, as words: Go code makes records of them.

use super::trace;
use crate::callers;
use crate::leaks;
use crate::native::{NativeCx, Status, With, oom};
use crate::rt::G;
use crate::types::GoSlice;
use gopark_runtime::cpuprof::{self, Place, Runtime};
use gopark_runtime::g::for_each_g;
use gopark_runtime::heap::GcType;
use gopark_runtime::heap::profile::{self, DEPTH};
use gopark_runtime::{self as rt, mprof, p, world};

/// The goroutine's word with its labels, a pointer of package runtime/pprof's.
pub(crate) const LABELS: usize = 7;

/// Allocations by stack: for each its size, objects allocated and freed, the number of
/// return addresses, and these.
fn mem_profile(cx: &NativeCx, inuse_zero: bool) -> GoSlice<u64> {
    let mut words = vec![];
    for r in profile::records(inuse_zero) {
        words.extend([r.size as u64, r.counts.allocs as u64, r.counts.frees as u64, r.stack.len() as u64]);
        words.extend(r.stack.iter().map(|pc| *pc as u64));
    }
    cx.slice(&words)
}

/// `GODEBUG=memprofilerate=N`; the last counts.
fn rate_of_environment() -> Option<i64> {
    let debug = std::env::var("GODEBUG").ok()?;
    debug.split(',').rev().find_map(|s| s.strip_prefix("memprofilerate="))?.parse().ok()
}

/// Every P's next sample is drawn by the new rate.
fn mem_profile_rate_set(cx: &NativeCx) -> Status {
    if !world::stop_the_world(cx.p()) {
        return Status::Retry;
    }
    // SAFETY: the world is stopped, so the caches are ours.
    p::all_made().for_each(|q| unsafe { q.mcache().resample() });
    world::start_the_world(cx.p());
    Status::Done
}

/// What goroutines waited for: for each stack how often, how long, the number of
/// return addresses, and these.
fn block_profile(cx: &NativeCx, mutex: bool) -> GoSlice<u64> {
    let mut words = vec![];
    for r in if mutex { mprof::mutex_profile() } else { mprof::block_profile() } {
        words.extend([r.count as u64, r.cycles as u64, r.stack.len() as u64]);
        words.extend(r.stack.iter().map(|pc| *pc as u64));
    }
    cx.slice(&words)
}

/// Looks for leaked goroutines.
fn find_leaks(cx: &NativeCx) -> Status {
    if !world::stop_the_world(cx.p()) {
        return Status::Retry;
    }
    // SAFETY: the world is stopped; whoever stopped it has saved where it is.
    unsafe { leaks::find() };
    world::start_the_world(cx.p());
    Status::Done
}

/// The stacks of all goroutines, this one first, or of those that were found leaked,
/// and their labels.
fn goroutine_profile(cx: &NativeCx, leaked: bool) -> With<(GoSlice<u64>, GoSlice<usize>)> {
    if !world::stop_the_world(cx.p()) {
        return With(Status::Retry, None);
    }
    let (mut words, mut labels) = (vec![], vec![]);
    let mut add = |g: &G| {
        let mut stack = [0; DEPTH];
        // SAFETY: the world is stopped, and whoever stopped it has saved where it is.
        let n = unsafe { callers::stack(g, false, &mut stack) };
        words.push(n as u64);
        words.extend(stack[..n].iter().map(|pc| *pc as u64));
        labels.push(g.vm[LABELS].get());
    };
    if !leaked {
        add(cx.g());
    }
    for_each_g(|g| {
        let other = !std::ptr::eq(g, cx.g()) && !g.is_system() && !matches!(g.status(), rt::Status::Idle);
        if other && (!leaked || leaks::is_leaked(g)) {
            add(g);
        }
    });
    world::start_the_world(cx.p());
    With(Status::Done, Some((cx.slice(&words), pointers(cx, &labels))))
}

/// A Go slice of labels.
fn pointers(cx: &NativeCx, v: &[usize]) -> GoSlice<usize> {
    static MASK: u64 = 1;
    // SAFETY: MASK is one word and lives forever.
    static POINTER: GcType = unsafe { GcType::new(8, 1, &raw const MASK) };
    // SAFETY: POINTER describes a pointer and lives forever.
    let p = oom(unsafe { cx.mcache().alloc_array(&POINTER, v.len()) }) as *mut usize;
    // SAFETY: room for exactly these was just allocated.
    unsafe { std::ptr::copy_nonoverlapping(v.as_ptr(), p, v.len()) };
    GoSlice { ptr: p, len: v.len(), cap: v.len() }
}

/// Ends the CPU profile: its rate, then for each stack ticks, the number of return
/// addresses, and these; and the labels.
fn stop_cpu_profile(cx: &NativeCx) -> (GoSlice<u64>, GoSlice<usize>) {
    let profile = cpuprof::stop();
    let (mut words, mut labels) = (vec![profile.hz as u64], vec![]);
    for (place, ticks) in profile.ticks {
        let (of, stack) = match place {
            Place::Stack(labels, stack) => (labels, stack),
            Place::Runtime(Runtime::Gc) => (0, Box::from([trace::our_pc(trace::GC) as usize])),
            Place::Runtime(Runtime::System) => (0, Box::from([trace::our_pc(trace::SYSTEM) as usize])),
        };
        words.extend([ticks, stack.len() as u64]);
        words.extend(stack.iter().map(|pc| *pc as u64));
        labels.push(of);
    }
    (cx.slice(&words), pointers(cx, &labels))
}

crate::natives! {
    parking "runtime.memProfileStart" cx (rate: *mut i64) -> Status {
        if let Some(n) = rate_of_environment() {
            // SAFETY: the address of runtime.MemProfileRate; main has not begun.
            unsafe { rate.write(n) };
        }
        profile::start(rate, crate::callers::current);
        mem_profile_rate_set(cx)
    }
    parking "runtime.memProfileRateSet" cx () -> Status { mem_profile_rate_set(cx) }
    pure "runtime.blockProfile" cx (mutex: bool) -> GoSlice<u64> { block_profile(cx, mutex) }
    parking "runtime.goroutineProfile" cx () -> With<(GoSlice<u64>, GoSlice<usize>)> { goroutine_profile(cx, false) }
    pure "runtime.startCPUProfile" (hz: i64) -> bool { cpuprof::start(hz) }
    pure "runtime.pauseCPUProfile" () { cpuprof::pause() }
    pure "runtime/pprof.stopCPUProfile" cx () -> (GoSlice<u64>, GoSlice<usize>) { stop_cpu_profile(cx) }
    pure "runtime/pprof.labels" cx () -> usize { cx.g().vm[LABELS].get() }
    pure "runtime/pprof.setLabels" cx (labels: usize) { cx.g().vm[LABELS].set(labels) }
    pure "runtime/pprof.blockProfile" cx (mutex: bool) -> GoSlice<u64> { block_profile(cx, mutex) }
    parking "runtime/pprof.goroutineProfile" cx (leaked: bool) -> With<(GoSlice<u64>, GoSlice<usize>)> {
        goroutine_profile(cx, leaked)
    }
    parking "runtime/pprof.findLeaks" cx () -> Status { find_leaks(cx) }
    pure "runtime/pprof.leaks" () -> i64 { leaks::count() as i64 }
    pure "runtime/pprof.threads" () -> i64 { mprof::threads() as i64 }
    pure "runtime/pprof.memProfile" cx (inuse_zero: bool) -> GoSlice<u64> { mem_profile(cx, inuse_zero) }
    pure "runtime/pprof.offset" (pc: u64) -> u64 { trace::offset(pc) }
    pure "runtime.threads" () -> i64 { mprof::threads() as i64 }
    pure "runtime.SetBlockProfileRate" (rate: i64) { mprof::set_block_rate(rate) }
    pure "runtime.SetMutexProfileFraction" (rate: i64) -> i64 { mprof::set_mutex_fraction(rate) }
    pure "runtime.memProfile" cx (inuse_zero: bool) -> GoSlice<u64> { mem_profile(cx, inuse_zero) }
}
