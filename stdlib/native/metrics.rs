//! Package runtime/metrics: the runtime's counters by name.

use gopark_runtime::{Status, counters, g, heap};
use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

fn gauge(name: &str) -> u64 {
    let want = match name {
        "gogc" => return heap::gc_percent() as i64 as u64,
        "gomemlimit" => return heap::memory_limit().min(i64::MAX as usize) as u64,
        "runnable" => Status::Runnable,
        "running" => Status::Running,
        "waiting" => Status::Waiting,
        _ => Status::Syscall,
    };
    let mut n = 0;
    g::for_each_g(|g| n += u64::from(g.status() == want));
    n
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
    pure "runtime/metrics.gauge" (name: GoStr) -> u64 { gauge(&name.lossy()) }
}
