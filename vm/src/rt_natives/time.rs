//! Sleeping, timers, clocks.

use crate::interp::call::first_frame;
use crate::native::{Raise, Status};
use crate::rt::P;
use gopark_runtime::bubble::{self, Bubble};
use gopark_runtime::sync::nanotime;
use gopark_runtime::timer::{self, Timer};
use gopark_runtime::{Hchan, chan, sched};
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

/// nanotime at the first look, minus 1: monotonic readings are never 0.
fn start() -> i64 {
    static START: OnceLock<i64> = OnceLock::new();
    *START.get_or_init(|| nanotime() - 1)
}

/// Seconds and nanoseconds since 1970.
fn wall() -> (i64, i64) {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(d) => (d.as_secs() as i64, d.subsec_nanos() as i64),
        Err(e) => {
            let d = e.duration();
            let (s, n) = (-(d.as_secs() as i64), d.subsec_nanos() as i64);
            if n == 0 { (s, 0) } else { (s - 1, 1_000_000_000 - n) }
        }
    }
}

/// A time.Time of now less `late` nanoseconds, in zone `loc`: as time.Now packs it
/// (seconds since 1885 and nanoseconds, then the monotonic clock).
fn now_less(p: &P, late: i64, loc: u64) -> [u64; 3] {
    const SINCE_1885: i64 = (85 * 365 + 20 + 1) * 86_400;
    const SINCE_1: i64 = 719_162 * 86_400;
    let late = late.max(0);
    if let Some(b) = inside(p) {
        // There is no monotonic clock in a bubble.
        let t = b.now() - late;
        let sec = t.div_euclid(1_000_000_000) + SINCE_1;
        return [t.rem_euclid(1_000_000_000) as u64, sec as u64, loc];
    }
    let (mut sec, mut nsec) = wall();
    sec -= late / 1_000_000_000;
    nsec -= late % 1_000_000_000;
    if nsec < 0 {
        nsec += 1_000_000_000;
        sec -= 1;
    }
    let mono = nanotime() - start() - late;
    [1 << 63 | ((sec + SINCE_1885) as u64) << 30 | nsec as u64, mono as u64, loc]
}

/// A channel timer's function: sends the time to the channel `seq`, in zone `arg`.
unsafe fn send_time(p: &P, arg: *mut u8, seq: usize, delta: i64) {
    let t = now_less(p, delta, arg as u64);
    // SAFETY: the timer keeps its channel alive; an element is a time.Time.
    unsafe {
        let _ = chan::chansend(p, seq as *const Hchan, t.as_ptr() as *const u8, false);
    }
}

/// AfterFunc: starts a goroutine in the closure `arg`.
unsafe fn go_func(p: &P, arg: *mut u8, _seq: usize, _delta: i64) {
    let g = sched::newproc(p);
    // SAFETY: a fresh goroutine; the closure takes no arguments.
    unsafe {
        if let Some(g) = g.as_ref() {
            first_frame(p, g, arg as *const u64, std::ptr::null(), 0);
            sched::ready_new(p, g);
        }
    }
}

fn when(p: &P, d: i64) -> i64 {
    timer::now(p).saturating_add(d.max(0))
}

/// The bubble that the current goroutine is in.
fn inside(p: &P) -> Option<&'static Bubble> {
    // SAFETY: null or a G, which is never freed.
    unsafe { p.g.get().as_ref() }.and_then(bubble::of)
}

crate::natives! {
    parking "time.Sleep" cx (d: i64) -> Status {
        if d <= 0 {
            return Status::Done;
        }
        timer::timesleep(cx.p(), d);
        Status::Park
    }
    pure "time.newChanTimer" cx (c: *const Hchan, loc: *mut u8, d: i64, period: i64) -> *const Timer {
        // SAFETY: the caller runs on this P; the timer keeps zone and channel alive.
        unsafe { timer::new_timer(cx.p(), when(cx.p(), d), period, send_time, loc, c as usize, c) }
    }
    pure "time.newFuncTimer" cx (f: *mut u8, d: i64) -> Result<*const Timer, Raise> {
        if f.is_null() {
            return Err(Raise::NilDeref);
        }
        // SAFETY: as above, for the closure.
        Ok(unsafe { timer::new_timer(cx.p(), when(cx.p(), d), 0, go_func, f, 0, std::ptr::null()) })
    }
    pure "time.stopTimer" cx (t: *const Timer) -> Result<bool, Raise> {
        // SAFETY: made by one of the above.
        let t = unsafe { &*t };
        if timer::is_outside(cx.p(), t) {
            return Err(Raise::Fatal("stop of synctest timer from outside bubble".into()));
        }
        Ok(timer::stop_timer(t))
    }
    pure "time.resetTimer" cx (t: *const Timer, d: i64, period: i64) -> Result<bool, Raise> {
        // SAFETY: made by one of the above.
        let t = unsafe { &*t };
        if timer::is_outside(cx.p(), t) {
            return Err(Raise::Fatal("reset of synctest timer from outside bubble".into()));
        }
        let pending = timer::reset_timer(t, when(cx.p(), d), period);
        if let Some(b) = inside(cx.p()) {
            b.run_due(cx.p());
        }
        Ok(pending)
    }
    pure "time.now" cx () -> (i64, i32, i64) {
        if let Some(b) = inside(cx.p()) {
            let t = b.now();
            return (t.div_euclid(1_000_000_000), t.rem_euclid(1_000_000_000) as i32, 0);
        }
        let (sec, nsec) = wall();
        (sec, nsec as i32, nanotime() - start())
    }
    pure "time.runtimeNano" cx () -> i64 { if inside(cx.p()).is_some() { 0 } else { nanotime() - start() } }
}
