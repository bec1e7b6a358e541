//! The network poller: goroutines that wait for descriptors, and the place where
//! the last idle M sleeps.
//!
//! Guarantees
//! - At most one M blocks in `netpoll` (it took `sched.lastpoll` down to 0);
//!   `netpoll_break` ends that, also if it comes just before. A wake-up is the
//!   word `WOKEN` first and the poller's waker second, so a poll that does not
//!   block may swallow the waker's event, but not the wake-up.
//! - The poller itself (epoll, by mio) is made when the first descriptor comes.
//!   Until then there is nothing but timers, and the M sleeps on the word alone.
//! - Descriptors are registered once, for both directions, edge-triggered: an
//!   edge is remembered in the descriptor's semaphore (see [`crate::polldesc`]),
//!   so whoever gets EAGAIN and then waits cannot miss it.
//! - A registration's token has the descriptor's generation: an event that was on
//!   its way when the descriptor was closed finds another generation and is dropped.

use std::os::fd::{AsRawFd, RawFd};
use std::sync::{Mutex, OnceLock, TryLockError};
use std::time::Duration;

use mio::unix::SourceFd;
use mio::{Events, Interest, Poll, Registry, Token, Waker};

use crate::event::{self, Kind};
use crate::g::GList;
use crate::polldesc::{Mode, PollDesc};
use crate::sync::{AtomicI32, AtomicU32, AtomicU64, Ordering, futex_wait, futex_wake};

static WOKEN: AtomicU32 = AtomicU32::new(0);
static WAITERS: AtomicI32 = AtomicI32::new(0);
static POLLER: OnceLock<Poller> = OnceLock::new();

/// The waker's token: no descriptor's, for their tokens have an address in them.
const WAKER: Token = Token(0);
/// Events taken from the kernel at a time.
const EVENTS: usize = 256;

/// What the poller did.
pub(crate) static POLLS: AtomicU64 = AtomicU64::new(0);
pub(crate) static POLL_WAKES: AtomicU64 = AtomicU64::new(0);

struct Poller {
    registry: Registry,
    waker: Waker,
    epfd: RawFd,
    poll: Mutex<(Poll, Events)>,
}

impl Poller {
    fn new() -> std::io::Result<Poller> {
        let poll = Poll::new()?;
        let registry = poll.registry().try_clone()?;
        let waker = Waker::new(&registry, WAKER)?;
        let epfd = poll.as_raw_fd();
        Ok(Poller { registry, waker, epfd, poll: Mutex::new((poll, Events::with_capacity(EVENTS))) })
    }
}

/// Makes the poller if there is none.
pub fn init() {
    if POLLER.get().is_some() {
        return;
    }
    POLLER.get_or_init(|| match Poller::new() {
        Ok(poller) => poller,
        Err(e) => crate::fatal_throw(&format!("runtime: netpollinit failed: {e}")),
    });
    // Whoever sleeps on the word alone shall sleep in the poller from now on, and the
    // poller's waker does not reach them. Who came to the poller already is woken too,
    // or the word would stay set and no wake-up come through.
    WOKEN.store(1, Ordering::SeqCst);
    futex_wake(&WOKEN, 1);
    if let Some(poller) = POLLER.get()
        && let Err(e) = poller.waker.wake()
    {
        crate::fatal_throw(&format!("runtime: netpollBreak write failed: {e}"));
    }
}

/// Whether the descriptor is the poller's own.
pub fn is_poll_descriptor(fd: RawFd) -> bool {
    POLLER.get().is_some_and(|p| p.epfd == fd)
}

/// Registers a descriptor: the error number, 0 if it can be polled.
pub(crate) fn open(fd: RawFd, token: usize) -> i32 {
    let Some(poller) = POLLER.get() else { return libc::EINVAL };
    let both = Interest::READABLE | Interest::WRITABLE;
    match poller.registry.register(&mut SourceFd(&fd), Token(token), both) {
        Ok(()) => 0,
        Err(e) => e.raw_os_error().unwrap_or(libc::EINVAL),
    }
}

/// The opposite of [`open`], before the descriptor is closed.
pub(crate) fn close(fd: RawFd) -> i32 {
    let Some(poller) = POLLER.get() else { return 0 };
    match poller.registry.deregister(&mut SourceFd(&fd)) {
        Ok(()) => 0,
        Err(e) => e.raw_os_error().unwrap_or(libc::EINVAL),
    }
}

/// Whether goroutines wait for the network.
#[inline(always)]
pub(crate) fn any_waiters() -> bool {
    WAITERS.load(Ordering::Relaxed) > 0
}

/// So many more goroutines wait, or fewer.
pub(crate) fn adjust_waiters(delta: i32) {
    WAITERS.fetch_add(delta, Ordering::SeqCst);
}

/// Polls: `delay` < 0 blocks until something happens, 0 does not block, > 0
/// blocks for so many nanoseconds at most. Returns who is ready now.
pub(crate) fn netpoll(delay: i64) -> GList {
    match POLLER.get() {
        Some(poller) => poll_events(poller, delay),
        None => {
            if delay != 0 {
                if WOKEN.load(Ordering::SeqCst) == 0 {
                    futex_wait(&WOKEN, 0, (delay > 0).then_some(delay));
                }
                WOKEN.store(0, Ordering::SeqCst);
            }
            GList::new()
        }
    }
}

fn poll_events(poller: &Poller, delay: i64) -> GList {
    let mut list = GList::new();
    let mut guard = if delay == 0 {
        // Who polls already hands out what there is.
        match poller.poll.try_lock() {
            Ok(guard) => guard,
            Err(TryLockError::Poisoned(e)) => e.into_inner(),
            Err(TryLockError::WouldBlock) => return list,
        }
    } else {
        poller.poll.lock().unwrap_or_else(|e| e.into_inner())
    };
    let (poll, events) = &mut *guard;
    let timeout = match delay {
        _ if delay != 0 && WOKEN.load(Ordering::SeqCst) != 0 => Some(Duration::ZERO),
        ..0 => None,
        // The kernel counts milliseconds; mio rounds up.
        _ => Some(Duration::from_nanos(delay as u64)),
    };
    POLLS.fetch_add(1, Ordering::Relaxed);
    if poll.poll(events, timeout).is_ok() {
        for e in events.iter().filter(|e| e.token() != WAKER) {
            let Some(pd) = PollDesc::of_token(e.token().0) else { continue };
            let error = e.is_error();
            pd.set_event_error(error && !e.is_readable() && !e.is_writable() && !e.is_read_closed());
            if error || e.is_readable() || e.is_read_closed() {
                pd.ready(Mode::Read, &mut list);
            }
            if error || e.is_writable() || e.is_write_closed() {
                pd.ready(Mode::Write, &mut list);
            }
        }
    }
    drop(guard);
    if delay != 0 {
        WOKEN.store(0, Ordering::SeqCst);
    }
    if list.len > 0 {
        POLL_WAKES.fetch_add(list.len as u64, Ordering::Relaxed);
        adjust_waiters(-(list.len as i32));
        event::emit(Kind::NetPoll, 0, list.len as i64);
    }
    list
}

/// Ends a blocking [`netpoll`], now or the next.
pub(crate) fn netpoll_break() {
    if WOKEN.swap(1, Ordering::SeqCst) != 0 {
        return;
    }
    match POLLER.get() {
        // A waker that cannot wake would leave an M asleep for ever.
        Some(poller) => {
            if let Err(e) = poller.waker.wake() {
                crate::fatal_throw(&format!("runtime: netpollBreak write failed: {e}"));
            }
        }
        None => futex_wake(&WOKEN, 1),
    }
}
