//! Runs a program: the machine that the scheduler drives.

use crate::interp::{call, dispatch, frame, scan, unwind};
use crate::load;
use crate::native::Registry;
use crate::rt::{G, P, Stop};
use crate::session::{self, Sentence};
use gopark_bytecode::func::CodeSource;
use gopark_runtime::Machine;
use gopark_runtime::heap::profile::DEPTH;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// How to run.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The runtime's settings.
    pub runtime: gopark_runtime::Config,
    /// Prints every instruction.
    pub trace: bool,
    /// Prints a line for each collection.
    pub gctrace: bool,
    /// Says what of a session's inputs is in use whenever that was looked.
    pub sessiontrace: bool,
    /// The program's name and arguments, as `os.Args` shows them.
    pub args: Vec<String>,
}

static ARGS: OnceLock<Vec<String>> = OnceLock::new();

/// The running program's name and arguments.
pub fn args() -> &'static [String] {
    ARGS.get().map_or(&[], |a| a)
}

impl Config {
    /// As the environment says, for a program called with `args`. The error is
    /// what to print before exiting with 2.
    pub fn from_env(args: Vec<String>) -> Result<Config, String> {
        let runtime = gopark_runtime::Config::from_env()?;
        let debug = std::env::var("GODEBUG").unwrap_or_default();
        let on = |name: &str| debug.split(',').any(|s| s.strip_suffix("=1") == Some(name));
        Ok(Config {
            runtime,
            trace: on("traceinstr"),
            gctrace: on("gctrace"),
            sessiontrace: on("sessiontrace"),
            args,
        })
    }
}

struct Vm;

static GCTRACE: AtomicBool = AtomicBool::new(false);

impl Machine for Vm {
    unsafe fn run(&self, p: &'static P, g: &'static G) -> Stop {
        let (mut pc, fp) = (g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64);
        // SAFETY: as below; a frame has a function.
        match session::sentence(g, || (!fp.is_null()).then(|| unsafe { frame::func_of(fp) })) {
            Sentence::Free => {}
            // It is asked again at the next safepoint.
            Sentence::Later => gopark_runtime::preempt::again(p),
            Sentence::Now => {
                g.ending.store(false, Ordering::Relaxed);
                // SAFETY: as below; the goroutine goes on as if it had called Goexit here.
                unsafe { unwind::begin_goexit(pc, fp, p) };
                pc = unwind::pc_of(unwind::Kind::Panic);
            }
        }
        // SAFETY: the caller holds `p` and owns `g`; `sched` was saved by a handler.
        let stop = unsafe { dispatch::execute(pc, fp, p) };
        if stop == Stop::Exited {
            session::ended(g);
        }
        if stop == Stop::Exited && g.goid.get() == 1 && g.vm[5].replace(0) != 0 {
            gopark_runtime::exit(0);
        }
        stop
    }

    fn goes_on(&self, g: &G) -> bool {
        let fp = g.sched.fp.get() as *mut u64;
        // SAFETY: at a safepoint the goroutine's newest frame is there; it has a function.
        !fp.is_null() && session::goes_on(g, unsafe { frame::func_of(fp) })
    }

    fn deadlock(&self) -> ! {
        crate::traceback::deadlock()
    }

    fn throw(&self, message: &str) -> ! {
        crate::crash::print(format!("fatal error: {message}\n").as_bytes());
        std::process::exit(2)
    }

    fn throw_in(&self, p: &P, message: &str) -> ! {
        let g = p.curg();
        // SAFETY: the runtime's promise: pc and fp are saved.
        unsafe {
            crate::panic::throw(p, g.sched.pc.get() as *const u64, g.sched.fp.get() as *mut u64, message)
        }
    }

    unsafe fn waiting_stack(&self, g: &G, out: &mut [usize; DEPTH]) -> usize {
        // SAFETY: the runtime's promise.
        unsafe { crate::callers::waiting(g, out) }
    }

    unsafe fn running_stack(&self, g: &G, out: &mut [usize; DEPTH]) -> (usize, usize) {
        // SAFETY: the runtime's promise.
        let n = unsafe { crate::callers::stack(g, true, out) };
        (n, g.vm[crate::rt_natives::LABELS].get())
    }

    fn quit(&self) -> ! {
        crate::traceback::quit()
    }

    fn scan_roots(&self, visit: &mut dyn FnMut(*const usize, usize)) {
        crate::rt_natives::empty_pools(visit);
        load::scan_roots(visit);
    }

    fn gc_done(&self, p: &P, cycle: &gopark_runtime::heap::Cycle) {
        if GCTRACE.load(Ordering::Relaxed) {
            eprintln!("{cycle}");
        }
        if crate::session::active() {
            // SAFETY: the world is stopped.
            unsafe { load::sweep() };
        }
        crate::rt_natives::start_forcegc(p);
        crate::rt_natives::after_collection(p);
    }

    fn force_gc(&self) {
        if GCTRACE.load(Ordering::Relaxed) {
            eprintln!("GC forced");
        }
        crate::rt_natives::wake_forcegc();
    }

    unsafe fn scan_stack(&self, g: &G, visit: &mut dyn FnMut(*const usize, usize)) {
        // SAFETY: the world is stopped, `g.sched` is saved.
        unsafe { scan::stack(g, visit) }
    }
}

/// Runs a program until it ends, which ends the process: status 0 when main
/// returns, 2 after a panic or fatal error.
pub fn run(source: Box<dyn CodeSource>, mut registry: Registry, config: Config) -> ! {
    crate::rt_natives::register(&mut registry);
    crate::fault::install();
    GCTRACE.store(config.gctrace, Ordering::Relaxed);
    load::TRACE.store(config.trace, Ordering::Relaxed);
    load::SESSION_TRACE.store(config.sessiontrace, Ordering::Relaxed);
    // Set once: a process runs one program.
    let _ = ARGS.set(config.args);
    let entry = load::init(source, registry);
    scan::CLOBBER.store(config.runtime.gcstress, Ordering::Relaxed);
    static VM: Vm = Vm;
    gopark_runtime::start(&VM, config.runtime, |p, g| {
        // SAFETY: `g` is fresh; the entry takes no arguments.
        unsafe { call::first_frame(p, g, entry as *const _ as *const u64, std::ptr::null(), 0) };
        // Set while main has not called Goexit: its return ends the program.
        g.vm[5].set(1);
    })
}
