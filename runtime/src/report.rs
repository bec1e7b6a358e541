//! The counters of a whole run, written to a file when the process ends: for
//! `gopark eras`, which runs a program as child processes and compares.
//!
//! Guarantees: the file is written at every end that runs exit handlers, and when
//! the time is up, by a thread of its own: a program that hangs is counted too.
//! A line for each counter: name, a space, value.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::counters;

/// The exit status when the time is up.
pub const TIMED_OUT: i32 = 124;

static FILE: OnceLock<(PathBuf, Instant)> = OnceLock::new();

/// Writes the counters to `file` at the end, which comes after `limit` at the
/// latest.
pub fn at_exit(file: PathBuf, limit: Duration) {
    if FILE.set((file, Instant::now())).is_err() {
        return;
    }
    extern "C" fn handler() {
        write();
    }
    // SAFETY: registers a function that touches no memory of others.
    unsafe { libc::atexit(handler) };
    std::thread::spawn(move || {
        std::thread::sleep(limit);
        write();
        // SAFETY: ends the process at once, past whatever hangs.
        unsafe { libc::_exit(TIMED_OUT) }
    });
}

fn write() {
    let Some((file, began)) = FILE.get() else { return };
    let mut text = format!("wall-ns {}\n", began.elapsed().as_nanos());
    let _ = writeln!(text, "gomaxprocs {}", crate::sched::gomaxprocs());
    for (name, _, value) in counters::all() {
        let _ = writeln!(text, "{name} {value}");
    }
    // Nobody is left to tell of an error; the reader sees that it is missing.
    let _ = std::fs::write(file, text);
}
