//! Goroutines written in Rust, for testing the scheduler alone.
//!
//! A task is a state machine: `g.sched.pc` holds the function to go on with,
//! `g.sched.fp` the address of its state. A step saves the next function before
//! it does something that may block, as the vm saves its pc.
//! `expect` runs a program in a process of its own, for the runtime starts only
//! once per process and never ends.

#![allow(dead_code)]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use gopark_runtime::*;

/// What a step says: go on at `g.sched.pc` (on this P), or stop.
pub type Next = Result<&'static P, Stop>;
/// A step of a task.
pub type Step = fn(&'static P, &'static G) -> Next;

pub struct Tasks;
pub static TASKS: Tasks = Tasks;

impl Machine for Tasks {
    unsafe fn run(&self, mut p: &'static P, g: &'static G) -> Stop {
        loop {
            // SAFETY: pc always holds a Step (see `at`).
            let step: Step = unsafe { std::mem::transmute(g.sched.pc.get()) };
            match step(p, g) {
                Ok(next) => p = next,
                Err(stop) => return stop,
            }
        }
    }

    fn deadlock(&self) -> ! {
        eprintln!("fatal error: all goroutines are asleep - deadlock!");
        std::process::exit(2)
    }

    fn scan_roots(&self, _visit: &mut dyn FnMut(*const usize, usize)) {}

    unsafe fn scan_stack(&self, g: &G, visit: &mut dyn FnMut(*const usize, usize)) {
        let (lo, hi) = (g.stack.lo.get(), g.stack.hi.get());
        visit(lo as *const usize, (hi - lo) / size_of::<usize>());
    }
}

/// Goes on with `step`.
pub fn at(g: &G, step: Step) {
    g.sched.pc.set(step as usize);
}

/// Saves `step` as what follows, then blocks.
pub fn then(g: &G, step: Step) -> Next {
    at(g, step);
    Err(Stop::Parked)
}

/// Starts a goroutine; true: the spawner should yield.
pub fn go(p: &P, step: Step, state: usize) -> bool {
    let g = sched::newproc(p);
    assert!(!g.is_null());
    // SAFETY: Gs are never freed.
    let gr = unsafe { &*g };
    at(gr, step);
    gr.sched.fp.set(state);
    sched::ready_new(p, g)
}

/// A back-edge: stops if the scheduler says so; the step begins again then.
pub fn poll(p: &'static P, g: &'static G) -> Result<(), Stop> {
    // SAFETY: tasks keep their state in memory, and `sched` is saved.
    if p.attention() && unsafe { preempt::safepoint(p, g, true) } {
        return Err(Stop::Preempted);
    }
    Ok(())
}

/// The state of the current task.
pub fn state<T>(g: &G) -> &'static T {
    // SAFETY: tasks are started with the address of a leaked T.
    unsafe { &*(g.sched.fp.get() as *const T) }
}

pub fn leak<T>(t: T) -> &'static T {
    Box::leak(Box::new(t))
}

pub static WORD: GcType = GcType::noscan(8);

pub fn chan(p: &P, n: i64) -> *const Hchan {
    chan::makechan(p, &WORD, n).unwrap()
}

/// Runs `main` as the program of this process.
pub fn run(cfg: Config, main: Step, state: usize) -> ! {
    // A panic on any thread ends the program, not just the thread.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        hook(info);
        std::process::exit(101);
    }));
    start(&TASKS, cfg, |_, g| {
        at(g, main);
        g.sched.fp.set(state);
    })
}

/// In the parent: runs the test `name` of this binary again as a child, with
/// GOMAXPROCS=`procs`, and returns its exit status, standard output and error.
pub fn child(name: &str, procs: usize) -> (i32, String, String) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture", "--test-threads=1"])
        .env("GOPARK_CHILD", name)
        .env("GOMAXPROCS", procs.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            let out = child.wait_with_output().unwrap();
            return (
                status.code().unwrap_or(-1),
                String::from_utf8_lossy(&out.stdout).into_owned(),
                String::from_utf8_lossy(&out.stderr).into_owned(),
            );
        }
        if began.elapsed() > Duration::from_secs(60) {
            let pid = child.id();
            child.kill().unwrap();
            panic!("{name} with {procs} Ps (pid {pid}) hangs");
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Whether this process is the child of test `name`.
pub fn is_child(name: &str) -> bool {
    std::env::var("GOPARK_CHILD").is_ok_and(|n| n == name)
}

/// A test that runs `main` under 1, 2 and 8 Ps, and expects exit status `code`.
#[macro_export]
macro_rules! program {
    ($(#[$doc:meta])* $name:ident, $main:expr, $code:expr) => {
        $(#[$doc])*
        #[test]
        fn $name() {
            let name = stringify!($name);
            if tasks::is_child(name) {
                tasks::run(Config::default(), $main, 0);
            }
            for procs in [1, 2, 8] {
                let (code, out, err) = tasks::child(name, procs);
                assert_eq!(code, $code, "{procs} Ps: {out}{err}");
            }
        }
    };
}

/// Ends the program well.
pub fn done() -> ! {
    std::process::exit(0)
}
