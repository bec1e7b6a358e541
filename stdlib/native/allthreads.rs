//! syscall.AllThreadsSyscall: one system call made by every thread of the process,
//! for state that the kernel keeps for each thread and Go programs think of as the
//! process's.
//!
//! Guarantees: the world is stopped meanwhile, so no goroutine sees the threads
//! disagree. The caller's thread goes first; if its call fails nobody else makes it.
//! The others are asked one after the other, by a signal, whose handler is there for
//! that long only; rounds go on until one finds no new thread, for a thread that had
//! not been asked yet may have started another. Threads that end meanwhile count as
//! asked.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI32, AtomicU32, AtomicUsize, Ordering};

use gopark_runtime::{sync, world};
use gopark_vm::native::{NativeCx, Status, With};
use gopark_vm::natives;

use super::syscall::{Results, call};

/// The thread that shall make the call, 0 when nobody shall.
static TARGET: AtomicI32 = AtomicI32::new(0);
/// 1 when it has.
static DONE: AtomicU32 = AtomicU32::new(0);
/// The call's number and arguments.
static CALL: [AtomicUsize; 7] = [const { AtomicUsize::new(0) }; 7];
/// What it returned.
static RESULT: [AtomicUsize; 3] = [const { AtomicUsize::new(0) }; 3];

fn load<const N: usize>(words: &[AtomicUsize], from: usize) -> [usize; N] {
    std::array::from_fn(|i| words[from + i].load(Ordering::SeqCst))
}

/// The thread's id.
fn gettid() -> i32 {
    // SAFETY: cannot fail.
    unsafe { libc::gettid() }
}

/// Makes the call if this is the thread to do it; touches nothing but statics.
extern "C" fn handler(_: libc::c_int) {
    if TARGET.compare_exchange(gettid(), 0, Ordering::SeqCst, Ordering::SeqCst).is_err() {
        return;
    }
    let [nr] = load(&CALL, 0);
    // SAFETY: what the program asked for; `call` does not touch errno.
    let (r1, r2, errno) = unsafe { call(nr, load(&CALL, 1)) };
    for (word, value) in RESULT.iter().zip([r1, r2, errno]) {
        word.store(value, Ordering::SeqCst);
    }
    DONE.store(1, Ordering::SeqCst);
    sync::futex_wake(&DONE, 1);
}

/// Asks one thread and waits for its answer. None: it has ended.
fn ask(tid: i32, signal: i32) -> Option<Results> {
    DONE.store(0, Ordering::SeqCst);
    TARGET.store(tid, Ordering::SeqCst);
    // SAFETY: touches no memory.
    let send = |sig: i32| unsafe { libc::syscall(libc::SYS_tgkill, libc::getpid(), tid, sig) == 0 };
    if !send(signal) {
        return None;
    }
    while DONE.load(Ordering::SeqCst) == 0 {
        sync::futex_wait(&DONE, 0, Some(10_000_000));
        if DONE.load(Ordering::SeqCst) == 0 && !send(0) {
            return None;
        }
    }
    let [r1, r2, errno] = load(&RESULT, 0);
    Some((r1, r2, errno))
}

/// The threads there are now.
fn threads() -> Vec<i32> {
    let entries = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    entries.filter_map(|e| e.file_name().to_str()?.parse().ok()).collect()
}

fn all_threads(nr: usize, args: [usize; 6]) -> Results {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(|e| e.into_inner());
    // SAFETY: as in Go, what the program asks for is its affair.
    let first = unsafe { call(nr, args) };
    if first.2 != 0 {
        return first;
    }
    for (word, value) in CALL.iter().zip([nr].into_iter().chain(args)) {
        word.store(value, Ordering::SeqCst);
    }
    let signal = libc::SIGRTMIN();
    // SAFETY: the handler keeps to what handlers may do.
    let old = unsafe {
        let (mut action, mut old): (libc::sigaction, libc::sigaction) = std::mem::zeroed();
        action.sa_sigaction = handler as *const () as usize;
        action.sa_flags = libc::SA_RESTART | libc::SA_ONSTACK;
        libc::sigfillset(&mut action.sa_mask);
        libc::sigaction(signal, &action, &mut old);
        old
    };
    let mut asked = BTreeSet::from([gettid()]);
    loop {
        let new: Vec<i32> = threads().into_iter().filter(|tid| !asked.contains(tid)).collect();
        if new.is_empty() {
            break;
        }
        for tid in new {
            asked.insert(tid);
            let Some(got) = ask(tid, signal) else { continue };
            if got.0 != first.0 || got.2 != 0 {
                let args = args.map(|a| a.to_string()).join(",");
                let told = |r: Results| format!("{{r1={},r2={},errno={}}}", r.0, r.1, r.2);
                eprintln!("trap:{nr}, a123456=[{args}]");
                eprintln!("results: got {}, want {}", told(got), told(first));
                gopark_vm::panic::fatal_exit(
                    "AllThreadsSyscall6 results differ between threads; runtime corrupted",
                );
            }
        }
    }
    TARGET.store(0, Ordering::SeqCst);
    // SAFETY: what was there before.
    unsafe { libc::sigaction(signal, &old, std::ptr::null_mut()) };
    first
}

natives! {
    parking "syscall.allThreadsSyscall" cx (
        nr: usize, a1: usize, a2: usize, a3: usize, a4: usize, a5: usize, a6: usize,
    ) -> With<Results> {
        stopped(cx, || all_threads(nr, [a1, a2, a3, a4, a5, a6]))
    }
}

/// What `f` returns while the world is stopped.
fn stopped<T>(cx: &NativeCx, f: impl FnOnce() -> T) -> With<T> {
    if !world::stop_the_world(cx.p()) {
        return With(Status::Retry, None);
    }
    let result = f();
    world::start_the_world(cx.p());
    With(Status::Done, Some(result))
}
