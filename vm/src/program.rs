//! Runs a program: the machine that the scheduler drives.

use crate::interp::{call, dispatch, frame};
use crate::load;
use crate::native::Registry;
use crate::rt::{G, P, Stop};
use gopark_bytecode::func::CodeSource;
use gopark_runtime::Machine;
use std::sync::atomic::Ordering;

/// How to run.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The runtime's settings.
    pub runtime: gopark_runtime::Config,
    /// Prints every instruction.
    pub trace: bool,
}

impl Config {
    /// As the environment says: GOMAXPROCS, GOGC, GOMEMLIMIT, GODEBUG.
    pub fn from_env() -> Config {
        let mut c = Config::default();
        if let Ok(v) = std::env::var("GOGC") {
            c.runtime.gogc = if v == "off" { -1 } else { v.parse().unwrap_or(100) };
        }
        if let Some(n) = std::env::var("GOMEMLIMIT").ok().and_then(|v| bytes(&v)) {
            c.runtime.memory_limit = n;
        }
        for setting in std::env::var("GODEBUG").unwrap_or_default().split(',') {
            let Some((name, value)) = setting.split_once('=') else { continue };
            match name {
                "gcstress" => c.runtime.gcstress = value == "1",
                "asyncpreemptoff" => c.runtime.asyncpreemptoff = value == "1",
                "schedtrace" => c.runtime.schedtrace = value.parse().unwrap_or(0),
                "traceinstr" => c.trace = value == "1",
                _ => {}
            }
        }
        c
    }
}

/// `GOMEMLIMIT`'s syntax: a number with B, KiB, MiB, GiB, TiB.
fn bytes(v: &str) -> Option<usize> {
    if v == "off" {
        return Some(usize::MAX);
    }
    let units = [("KiB", 10), ("MiB", 20), ("GiB", 30), ("TiB", 40), ("B", 0), ("", 0)];
    units.iter().find_map(|(u, shift)| {
        let n = v.strip_suffix(u)?.parse::<usize>().ok()?;
        n.checked_mul(1 << shift)
    })
}

struct Vm;

impl Machine for Vm {
    unsafe fn run(&self, p: &'static P, g: &'static G) -> Stop {
        let (pc, fp) = (g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64);
        // SAFETY: the caller holds `p` and owns `g`; `sched` was saved by a handler.
        let stop = unsafe { dispatch::execute(pc, fp, p) };
        if stop == Stop::Exited && g.goid.get() == 1 && g.vm[5].replace(0) != 0 {
            gopark_runtime::exit(0);
        }
        stop
    }

    fn deadlock(&self) -> ! {
        crate::traceback::deadlock()
    }

    fn scan_roots(&self, visit: &mut dyn FnMut(*const usize, usize)) {
        load::scan_roots(visit);
    }

    fn gc_done(&self, p: &P, _: &gopark_runtime::heap::Cycle) {
        crate::rt_natives::after_collection(p);
    }

    unsafe fn frame_top(&self, g: &G) -> usize {
        // SAFETY: the world is stopped, `g.sched` is saved.
        unsafe { frame::top_of(g) }
    }
}

/// Runs a program until it ends, which ends the process: status 0 when main
/// returns, 2 after a panic or fatal error.
pub fn run(source: Box<dyn CodeSource>, mut registry: Registry, config: Config) -> ! {
    crate::rt_natives::register(&mut registry);
    load::TRACE.store(config.trace, Ordering::Relaxed);
    let entry = load::init(source, registry);
    static VM: Vm = Vm;
    gopark_runtime::start(&VM, config.runtime, |p, g| {
        // SAFETY: `g` is fresh; the entry takes no arguments.
        unsafe { call::first_frame(p, g, entry as *const _ as *const u64, std::ptr::null(), 0) };
        // Set while main has not called Goexit: its return ends the program.
        g.vm[5].set(1);
    })
}
