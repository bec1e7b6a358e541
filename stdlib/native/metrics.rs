//! Package runtime/metrics: the runtime's counters by name.

use gopark_runtime::heap::SpecialKind;
use gopark_runtime::{Status, counters, g, heap, hist, sched};
use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

fn gauge(name: &str) -> u64 {
    let want = match name {
        "gogc" => return heap::gc_percent() as i64 as u64,
        "gomemlimit" => return heap::memory_limit().min(i64::MAX as usize) as u64,
        "live" => return heap::latest().0 as u64,
        "roots" => return heap::latest().1 as u64,
        "finalizers-due" => return heap::due_and_taken(SpecialKind::Finalizer).0,
        "finalizers-taken" => return heap::due_and_taken(SpecialKind::Finalizer).1,
        "cleanups-due" => return heap::due_and_taken(SpecialKind::Cleanup).0,
        "cleanups-taken" => return heap::due_and_taken(SpecialKind::Cleanup).1,
        "stack" => return gopark_runtime::stack::FIRST as u64,
        "mutex-wait" => return hist::mutex_wait(),
        "cpu-paused" => return cpu().paused,
        "cpu-user" => return cpu().user,
        "cpu-idle" => return cpu().idle,
        "runnable" => Status::Runnable,
        "running" => Status::Running,
        "waiting" => Status::Waiting,
        _ => Status::Syscall,
    };
    let mut n = 0;
    g::for_each_g(|g| n += u64::from(g.status() == want));
    n
}

/// Where the time of GOMAXPROCS CPUs has gone since the start, in nanoseconds. An
/// estimate: GOMAXPROCS is taken to have been what it is.
struct Cpu {
    /// The world stood still for collections.
    paused: u64,
    /// The process computed otherwise.
    user: u64,
    idle: u64,
}

fn cpu() -> Cpu {
    // SAFETY: all-zero is a valid value of the plain struct that the call fills.
    let used = unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        libc::getrusage(libc::RUSAGE_SELF, &raw mut usage);
        let ns = |t: libc::timeval| t.tv_sec as u64 * 1_000_000_000 + t.tv_usec as u64 * 1000;
        ns(usage.ru_utime) + ns(usage.ru_stime)
    };
    let procs = sched::gomaxprocs() as u64;
    let pauses = heap::read_stats().pause_total_ns;
    let total = heap::since_start().as_nanos() as u64 * procs;
    let (paused, user) = (pauses * procs, used.saturating_sub(pauses));
    Cpu { paused, user, idle: total.saturating_sub(paused + user) }
}

/// Fills `out` with the counts of a distribution, from the first bucket on.
fn histogram(name: &str, out: &mut [u64]) {
    let fill = |out: &mut [u64], counts: &[u64]| {
        let n = out.len().min(counts.len());
        out[..n].copy_from_slice(&counts[..n]);
    };
    let by_class = |f: fn(&heap::BySize) -> u64| heap::by_class().iter().map(f).collect::<Vec<_>>();
    match name {
        "class-sizes" => fill(out, &by_class(|c| c.size as u64)),
        "class-allocs" => fill(out, &by_class(|c| c.mallocs)),
        "class-frees" => fill(out, &by_class(|c| c.frees)),
        "latencies" => fill(out, &hist::LATENCIES.read()),
        "stopping-gc" => fill(out, &hist::STOPPING_GC.read()),
        "stopping-other" => fill(out, &hist::STOPPING_OTHER.read()),
        "stopped-gc" => fill(out, &hist::STOPPED_GC.read()),
        "stopped-other" => fill(out, &hist::STOPPED_OTHER.read()),
        _ => {}
    }
}

natives! {
    pure "runtime/metrics.counterNames" cx () -> GoSlice<GoStr> {
        let list = counters::all();
        let texts: Vec<GoStr> = list
            .iter()
            .flat_map(|(name, what, _)| [name, what])
            .map(|s| cx.string(s.as_bytes()))
            .collect();
        cx.string_slice(&texts)
    }
    pure "runtime/metrics.counter" (name: GoStr) -> u64 { counters::get(&name.lossy()).unwrap_or(0) }
    pure "runtime/metrics.histogram" (name: GoStr, out: GoSlice<u64>) {
        // SAFETY: the caller's slice; nothing else borrows it.
        histogram(&name.lossy(), unsafe { out.as_mut_slice() })
    }
    pure "runtime/metrics.gauge" (name: GoStr) -> u64 { gauge(&name.lossy()) }
}
