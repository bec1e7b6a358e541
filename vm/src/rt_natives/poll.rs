//! What package internal/poll stands on: descriptors that goroutines wait for.

use crate::native::{Class, NativeCx, Registry, Status};
use gopark_runtime::netpoll;
use gopark_runtime::polldesc::{Mode, PollDesc, PollError, Wait};

/// The pollDesc that Go code knows by its address.
fn desc(ctx: usize) -> &'static PollDesc {
    // SAFETY: pollOpen gave the address; pollDescs are never freed.
    unsafe { &*(ctx as *const PollDesc) }
}

/// Parks until the descriptor is ready: (result, pollDesc, mode).
unsafe fn wait<const ALWAYS: bool>(cx: &NativeCx, slots: *mut u64) -> Status {
    // SAFETY: laid out by the Go signature; a parking native: pc and fp are saved.
    unsafe {
        let (pd, mode) = (desc(*slots.add(1) as usize), Mode::of(*slots.add(2) as i64));
        // Before anyone can wake us.
        cx.on_resume(resume::<ALWAYS>, slots);
        match pd.wait(cx.p(), mode, ALWAYS) {
            Wait::Parked => Status::Park,
            Wait::Done(err) => {
                *slots = err as u64;
                Status::Done
            }
        }
    }
}

unsafe fn resume<const ALWAYS: bool>(cx: &NativeCx, slots: *mut u64) -> Status {
    // SAFETY: as above; this runs in the same frame.
    unsafe {
        let (pd, mode) = (desc(*slots.add(1) as usize), Mode::of(*slots.add(2) as i64));
        let err = match pd.resumed(mode, ALWAYS) {
            Some(err) => err,
            None => match pd.wait(cx.p(), mode, ALWAYS) {
                Wait::Parked => return Status::Park,
                Wait::Done(err) => err,
            },
        };
        *slots = err as u64;
        Status::Done
    }
}

mod own {
    use super::*;

    crate::natives! {
        pure "internal/poll.runtime_pollServerInit" () { netpoll::init() }
        pure "internal/poll.runtime_pollOpen" cx (fd: i64) -> (usize, i64) {
            match PollDesc::open(cx.p(), fd as i32) {
                Ok(pd) => (std::ptr::from_ref(pd) as usize, 0),
                Err(errno) => (0, errno as i64),
            }
        }
        pure "internal/poll.runtime_pollClose" (ctx: usize) { desc(ctx).close() }
        pure "internal/poll.runtime_pollReset" (ctx: usize, mode: i64) -> i64 {
            desc(ctx).reset(Mode::of(mode)) as i64
        }
        pure "internal/poll.runtime_pollSetDeadline" cx (ctx: usize, d: i64, mode: i64) {
            let (r, w) = ('r' as i64, 'w' as i64);
            desc(ctx).set_deadline(cx.p(), d, mode == r || mode == r + w, mode == w || mode == r + w)
        }
        pure "internal/poll.runtime_pollUnblock" cx (ctx: usize) { desc(ctx).unblock(cx.p()) }
        pure "internal/poll.runtime_isPollServerDescriptor" (fd: usize) -> bool {
            netpoll::is_poll_descriptor(fd as i32)
        }
    }
}

/// Adds them.
pub fn register(r: &mut Registry) {
    r.add("internal/poll.runtime_pollWait", Class::Parking, wait::<false>);
    r.add("internal/poll.runtime_pollWaitCanceled", Class::Parking, wait::<true>);
    own::register(r);
}

const _: () = assert!(PollError::NotPollable as u8 == 3);
