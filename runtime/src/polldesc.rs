//! pollDesc: a descriptor that goroutines wait for.
//!
//! Each direction has a word (pollword.rs) in which an edge is remembered
//! or a goroutine waits.
//!
//! Guarantees
//! - One goroutine at a time waits in a direction (Go's fdMutex sees to that).
//!   It parks only if its word is still WAIT, so an edge in between is not lost.
//! - `lock` protects everything but the words and `info`; closing and deadlines
//!   change under it, are published in `info`, and only then wake who waits: who
//!   sets its word to WAIT first and then looks at `info` cannot miss them.
//! - A deadline's timer carries the direction's sequence number of when it was
//!   set; one that fires late, after the deadline changed, finds another number
//!   and does nothing.
//! - pollDescs are never freed, but reused with another generation.

use std::cell::Cell;
use std::sync::Mutex;

use crate::g::{G, GList, Status, WaitReason};
use crate::netpoll;
use crate::p::P;
use crate::pollword::{Begin, PollWord};
use crate::sched::{gopark_commit, goready};
use crate::sync::{AtomicU32, Lock8, Ordering, nanotime};
use crate::timer::Timer;

const CLOSING: u32 = 1;
const EVENT_ERROR: u32 = 2;
const READ_EXPIRED: u32 = 4;
const WRITE_EXPIRED: u32 = 8;

/// A direction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Reading, accepting.
    Read,
    /// Writing, connecting.
    Write,
}

impl Mode {
    /// Of Go's 'r' and 'w'.
    pub fn of(mode: i64) -> Mode {
        if mode == 'r' as i64 { Mode::Read } else { Mode::Write }
    }
}

/// What an operation on a pollDesc came to; the numbers are internal/poll's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum PollError {
    /// Go on.
    None = 0,
    /// The descriptor is being closed.
    Closing = 1,
    /// The deadline has passed.
    Timeout = 2,
    /// The kernel cannot say when this is ready.
    NotPollable = 3,
}

/// What waiting came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wait {
    /// The goroutine is parked; when it resumes, ask [`PollDesc::resumed`].
    Parked,
    /// There is no need to wait, or no use.
    Done(PollError),
}

/// One direction.
struct Side {
    word: PollWord,
    /// The deadline (nanotime), 0 for none, negative when it has passed.
    deadline: Cell<i64>,
    seq: Cell<usize>,
    timer: Timer,
}

/// A descriptor that goroutines wait for. See the module's text.
#[repr(align(128))]
pub struct PollDesc {
    lock: Lock8,
    fd: Cell<i32>,
    closing: Cell<bool>,
    info: AtomicU32,
    generation: AtomicU32,
    read: Side,
    write: Side,
}

// SAFETY: cells are touched under `lock` only, or by who opens or closes it.
unsafe impl Sync for PollDesc {}
// SAFETY: as above.
unsafe impl Send for PollDesc {}

/// Closed ones, to be used again.
static FREE: Mutex<Vec<&'static PollDesc>> = Mutex::new(Vec::new());

/// A token is an address (47 bits, the last 7 are 0) and so many bits of generation.
const GENERATION_BITS: u32 = 24;
const ADDRESS_SHIFT: u32 = 7;

impl PollDesc {
    fn alloc(p: &'static P) -> &'static PollDesc {
        if let Some(pd) = FREE.lock().unwrap_or_else(|e| e.into_inner()).pop() {
            return pd;
        }
        let side = |f| Side {
            word: PollWord::new(),
            deadline: Cell::new(0),
            seq: Cell::new(0),
            timer: Timer::embedded(p, f),
        };
        let pd: &'static PollDesc = Box::leak(Box::new(PollDesc {
            lock: Lock8::new(),
            fd: Cell::new(-1),
            closing: Cell::new(false),
            info: AtomicU32::new(0),
            generation: AtomicU32::new(0),
            read: side(read_deadline),
            write: side(write_deadline),
        }));
        let arg = std::ptr::from_ref(pd).cast_mut().cast();
        pd.read.timer.set_arg(arg);
        pd.write.timer.set_arg(arg);
        pd
    }

    fn token(&self) -> usize {
        let generation = self.generation.load(Ordering::Relaxed) as usize;
        let mask = (1 << GENERATION_BITS) - 1;
        ((std::ptr::from_ref(self) as usize) >> ADDRESS_SHIFT) << GENERATION_BITS | (generation & mask)
    }

    /// The pollDesc that the token was made for, unless it was closed since.
    pub(crate) fn of_token(token: usize) -> Option<&'static PollDesc> {
        let address = (token >> GENERATION_BITS) << ADDRESS_SHIFT;
        // SAFETY: tokens are made of addresses of pollDescs, which are never freed.
        let pd = unsafe { (address as *const PollDesc).as_ref()? };
        (pd.token() == token).then_some(pd)
    }

    fn side(&self, mode: Mode) -> &Side {
        match mode {
            Mode::Read => &self.read,
            Mode::Write => &self.write,
        }
    }

    /// Begins to poll a descriptor; the error number if the kernel cannot.
    pub fn open(p: &'static P, fd: i32) -> Result<&'static PollDesc, i32> {
        netpoll::init();
        let pd = PollDesc::alloc(p);
        pd.lock.lock();
        for side in [&pd.read, &pd.write] {
            if side.word.waits() {
                crate::fatal_throw("runtime: blocked on a free polldesc");
            }
            side.word.clear();
            side.deadline.set(0);
            side.seq.set(side.seq.get().wrapping_add(1));
        }
        pd.fd.set(fd);
        pd.closing.set(false);
        pd.info.store(0, Ordering::SeqCst);
        pd.lock.unlock();
        match netpoll::open(fd, pd.token()) {
            0 => Ok(pd),
            errno => {
                pd.free();
                Err(errno)
            }
        }
    }

    fn free(&'static self) {
        self.lock.lock();
        self.generation.fetch_add(1, Ordering::SeqCst);
        self.lock.unlock();
        FREE.lock().unwrap_or_else(|e| e.into_inner()).push(self);
    }

    /// Ends polling; [`PollDesc::unblock`] came before.
    pub fn close(&'static self) {
        if !self.closing.get() {
            crate::fatal_throw("runtime: close polldesc w/o unblock");
        }
        if self.read.word.waits() || self.write.word.waits() {
            crate::fatal_throw("runtime: blocked on closing polldesc");
        }
        netpoll::close(self.fd.get());
        self.free();
    }

    /// Publishes what [`PollDesc::error`] looks at. The caller holds the lock.
    fn publish(&self) {
        let bit = |on: bool, bit: u32| if on { bit } else { 0 };
        let info = bit(self.closing.get(), CLOSING)
            | bit(self.read.deadline.get() < 0, READ_EXPIRED)
            | bit(self.write.deadline.get() < 0, WRITE_EXPIRED);
        let mut old = self.info.load(Ordering::SeqCst);
        loop {
            let new = info | (old & EVENT_ERROR);
            match self.info.compare_exchange(old, new, Ordering::SeqCst, Ordering::SeqCst) {
                Ok(_) => return,
                Err(now) => old = now,
            }
        }
    }

    /// The latest event was an error and nothing else.
    pub(crate) fn set_event_error(&self, on: bool) {
        if on {
            self.info.fetch_or(EVENT_ERROR, Ordering::SeqCst);
        } else if self.info.load(Ordering::Relaxed) & EVENT_ERROR != 0 {
            self.info.fetch_and(!EVENT_ERROR, Ordering::SeqCst);
        }
    }

    /// Why there is no use in waiting (Go's netpollcheckerr).
    fn error(&self, mode: Mode) -> PollError {
        let info = self.info.load(Ordering::SeqCst);
        let expired = if mode == Mode::Read { READ_EXPIRED } else { WRITE_EXPIRED };
        if info & CLOSING != 0 {
            PollError::Closing
        } else if info & expired != 0 {
            PollError::Timeout
        } else if mode == Mode::Read && info & EVENT_ERROR != 0 {
            PollError::NotPollable
        } else {
            PollError::None
        }
    }

    /// Before an operation: forgets that the descriptor was ready.
    pub fn reset(&self, mode: Mode) -> PollError {
        let err = self.error(mode);
        if err == PollError::None {
            self.side(mode).word.clear();
        }
        err
    }

    /// Waits until the descriptor is ready, is closed, or the deadline comes.
    /// `always`: errors do not count, there will be an edge (a connect that was
    /// cancelled).
    ///
    /// # Safety
    /// The caller runs on `p`, in a native that may park: pc and fp are saved.
    pub unsafe fn wait(&self, p: &P, mode: Mode, always: bool) -> Wait {
        if !always {
            let err = self.error(mode);
            if err != PollError::None {
                return Wait::Done(err);
            }
        }
        loop {
            match self.block(p, mode, always) {
                Blocked::Parked => return Wait::Parked,
                Blocked::Ready => return Wait::Done(PollError::None),
                Blocked::Not => {
                    let err = self.error(mode);
                    if err != PollError::None {
                        return Wait::Done(err);
                    }
                }
            }
        }
    }

    /// After a goroutine that [`PollDesc::wait`] parked goes on: what it was woken
    /// for. None: for nothing that still holds; wait again.
    pub fn resumed(&self, mode: Mode, always: bool) -> Option<PollError> {
        if self.side(mode).word.end() {
            return Some(PollError::None);
        }
        if always {
            return None;
        }
        match self.error(mode) {
            PollError::None => None,
            err => Some(err),
        }
    }

    fn block(&self, p: &P, mode: Mode, always: bool) -> Blocked {
        let word = &self.side(mode).word;
        match word.begin() {
            Begin::Ready => return Blocked::Ready,
            Begin::Waiting => {}
            Begin::Taken => crate::fatal_throw("runtime: double wait"),
        }
        // Whoever closes or changes the deadline publishes that first and then
        // looks at the word.
        if always || self.error(mode) == PollError::None {
            let g = p.curg();
            netpoll::adjust_waiters(1);
            gopark_commit(p, g, WaitReason::IOWait);
            if word.park(std::ptr::from_ref(g) as usize) {
                return Blocked::Parked;
            }
            g.set_status(Status::Running);
            netpoll::adjust_waiters(-1);
        }
        if word.end() { Blocked::Ready } else { Blocked::Not }
    }

    fn take(&self, mode: Mode, ready: bool) -> Option<*const G> {
        self.side(mode).word.take(ready).map(|g| g as *const G)
    }

    /// The poller saw an edge. Who waited goes to `list`; the poller counts them.
    pub(crate) fn ready(&self, mode: Mode, list: &mut GList) {
        if let Some(g) = self.take(mode, true) {
            list.push_back(g);
        }
    }

    /// Wakes who waits, for they cannot be served any more. Needs no lock.
    fn wake(&self, p: &P, g: Option<*const G>) {
        if let Some(g) = g {
            netpoll::adjust_waiters(-1);
            goready(p, g);
        }
    }

    /// Before closing: everyone who waits gets an error.
    pub fn unblock(&self, p: &P) {
        self.lock.lock();
        if self.closing.replace(true) {
            crate::fatal_throw("runtime: unblock on closing polldesc");
        }
        for side in [&self.read, &self.write] {
            side.seq.set(side.seq.get().wrapping_add(1));
        }
        self.publish();
        let (r, w) = (self.take(Mode::Read, false), self.take(Mode::Write, false));
        self.read.timer.stop_embedded();
        self.write.timer.stop_embedded();
        self.lock.unlock();
        self.wake(p, r);
        self.wake(p, w);
    }

    /// Sets the deadline `d` nanoseconds from now; 0: none; negative: it has passed.
    pub fn set_deadline(&self, p: &P, d: i64, read: bool, write: bool) {
        let when = if d > 0 { nanotime().saturating_add(d) } else { d };
        self.lock.lock();
        if self.closing.get() {
            self.lock.unlock();
            return;
        }
        let mut woken = [None, None];
        let sides = [(Mode::Read, read), (Mode::Write, write)];
        for (mode, _) in sides.into_iter().filter(|s| s.1) {
            let side = self.side(mode);
            if side.deadline.get() == when && when >= 0 {
                continue;
            }
            side.deadline.set(when);
            side.seq.set(side.seq.get().wrapping_add(1));
            if when > 0 {
                side.timer.set_embedded(when, side.seq.get());
            } else {
                side.timer.stop_embedded();
            }
        }
        self.publish();
        for (i, (mode, chosen)) in sides.into_iter().enumerate() {
            if chosen && self.side(mode).deadline.get() < 0 {
                woken[i] = self.take(mode, false);
            }
        }
        self.lock.unlock();
        for g in woken {
            self.wake(p, g);
        }
    }

    /// A deadline's timer fired.
    fn expired(&self, p: &P, mode: Mode, seq: usize) {
        self.lock.lock();
        let side = self.side(mode);
        if side.seq.get() != seq || side.deadline.get() <= 0 {
            self.lock.unlock();
            return;
        }
        side.deadline.set(-1);
        self.publish();
        let g = self.take(mode, false);
        self.lock.unlock();
        self.wake(p, g);
    }
}

enum Blocked {
    Parked,
    Ready,
    Not,
}

/// # Safety
/// `arg` is a pollDesc.
unsafe fn read_deadline(p: &P, arg: *mut u8, seq: usize, _delta: i64) {
    // SAFETY: the caller's promise; pollDescs are never freed.
    unsafe { &*arg.cast::<PollDesc>() }.expired(p, Mode::Read, seq);
}

/// # Safety
/// `arg` is a pollDesc.
unsafe fn write_deadline(p: &P, arg: *mut u8, seq: usize, _delta: i64) {
    // SAFETY: as above.
    unsafe { &*arg.cast::<PollDesc>() }.expired(p, Mode::Write, seq);
}
