//! What package os/signal stands on.

use crate::native::{Class, NativeCx, Registry, Status};
use gopark_runtime::signal;

/// Parks until a signal comes: (signal).
unsafe fn recv(cx: &NativeCx, slots: *mut u64) -> Status {
    loop {
        if let Some(sig) = signal::take() {
            // SAFETY: there is room for the result.
            unsafe { *slots = sig as u64 };
            return Status::Done;
        }
        cx.on_resume(resume, slots);
        // SAFETY: a parking native: pc and fp are saved.
        if unsafe { signal::wait(cx.p()) } {
            return Status::Park;
        }
    }
}

unsafe fn resume(cx: &NativeCx, slots: *mut u64) -> Status {
    signal::resumed();
    loop {
        if let Some(sig) = signal::take() {
            // SAFETY: as above.
            unsafe { *slots = sig as u64 };
            return Status::Done;
        }
        // SAFETY: as above; the goroutine resumes here again.
        if unsafe { signal::wait(cx.p()) } {
            return Status::Park;
        }
    }
}

mod own {
    use super::*;

    crate::natives! {
        pure "os/signal.signal_enable" cx (sig: u32) { signal::enable(cx.p(), sig as usize) }
        pure "os/signal.signal_disable" (sig: u32) { signal::disable(sig as usize) }
        pure "os/signal.signal_ignore" (sig: u32) { signal::ignore(sig as usize) }
        pure "os/signal.signal_ignored" (sig: u32) -> bool { signal::ignored(sig as usize) }
        pure "os/signal.signal_idle" () -> bool { signal::idle() }
    }
}

/// Adds them.
pub fn register(r: &mut Registry) {
    r.add("os/signal.signal_recv", Class::Parking, recv);
    own::register(r);
}
