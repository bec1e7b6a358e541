//! Channels: a ring buffer, two queues of waiters, a one-byte lock.
//!
//! Invariants (while the lock is free)
//! - At least one of `recvq` and `sendq` is empty, but for a goroutine that waits
//!   to send and to receive on the same unbuffered channel in one select.
//! - With a buffer: `qcount > 0` means that `recvq` is empty, and
//!   `qcount < dataqsiz` that `sendq` is empty.
//! - A sudog in a queue belongs to a waiting G. Whoever takes it out owns the G
//!   (in a select: if it wins `select_done`), copies the element straight to or
//!   from the waiter's frame, and readies it. So a woken goroutine finds its
//!   value in place and has nothing to do but look at `G::param`.
//!
//! Lock order: a timer's lock, then a channel's, then another channel's of a
//! higher address (in a select).
//!
//! An operation that blocks has published the G when it returns `Blocked`: the
//! caller must have saved pc and fp before, and may not touch the frame after.
//! Elements lie in memory layout.

use std::cell::Cell;

use crate::bubble;
use crate::g::{G, HOOK_TIMER_CHAN, Sudog, WaitReason, Wake};
use crate::heap::GcType;
use crate::p::P;
use crate::sched::{gopark_commit, goready};
use crate::sync::{AtomicBool, AtomicUsize, Lock8, Ordering};
use crate::timer::{self, Timer};

/// A channel. Lives in the Go heap; null is Go's nil channel.
#[repr(C)]
pub struct Hchan {
    /// The ring of `dataqsiz` elements.
    pub(crate) buf: Cell<*mut u8>,
    /// The timer that feeds this channel, if one does.
    pub(crate) timer: Cell<*const Timer>,
    pub(crate) lock: Lock8,
    pub(crate) closed: AtomicBool,
    elemsize: u32,
    /// The number of the bubble it was made in, 0 for none.
    pub(crate) bubble: u32,
    qcount: AtomicUsize,
    dataqsiz: usize,
    sendx: Cell<usize>,
    recvx: Cell<usize>,
    pub(crate) recvq: WaitQ,
    pub(crate) sendq: WaitQ,
}

/// The words of an `Hchan` that point into the Go heap: `buf` and `timer`.
static HCHAN_MASK: [u64; 1] = [0b11];
// SAFETY: the mask is a static and covers the two words.
static HCHAN: GcType = unsafe { GcType::new(size_of::<Hchan>(), 2, HCHAN_MASK.as_ptr()) };

/// A queue of waiting goroutines.
#[repr(C)]
pub(crate) struct WaitQ {
    first: Cell<*const Sudog>,
    last: Cell<*const Sudog>,
}

impl WaitQ {
    pub(crate) fn enqueue(&self, s: &Sudog) {
        s.next.set(std::ptr::null());
        let last = self.last.get();
        s.prev.set(last);
        if last.is_null() {
            self.first.set(s);
        } else {
            // SAFETY: members of the queue are alive, and we hold its lock.
            unsafe { (*last).next.set(s) };
        }
        self.last.set(s);
    }

    /// The first waiter that is still to be had: waiters of a select that another
    /// channel has won are dropped on the way.
    #[inline(always)]
    pub(crate) fn dequeue(&self) -> Option<&'static Sudog> {
        loop {
            // SAFETY: members of the queue are alive, and we hold its lock;
            // sudogs are never freed.
            let s = unsafe { self.first.get().as_ref() }?;
            let next = s.next.get();
            self.first.set(next);
            if next.is_null() {
                self.last.set(std::ptr::null());
            } else {
                // SAFETY: as above.
                unsafe { (*next).prev.set(std::ptr::null()) };
                s.next.set(std::ptr::null());
            }
            if s.is_select.get() {
                // SAFETY: Gs are never freed.
                let done = unsafe { &(*s.g.get()).select_done };
                if done.compare_exchange(0, 1, Ordering::AcqRel, Ordering::Relaxed).is_err() {
                    continue;
                }
            }
            return Some(s);
        }
    }

    /// Takes `s` out if it is still in.
    pub(crate) fn remove(&self, s: &Sudog) {
        let (prev, next) = (s.prev.get(), s.next.get());
        // SAFETY: neighbours in the queue are alive, and we hold its lock.
        unsafe {
            if !prev.is_null() {
                (*prev).next.set(next);
                if next.is_null() {
                    self.last.set(prev);
                } else {
                    (*next).prev.set(prev);
                }
            } else if !next.is_null() {
                (*next).prev.set(std::ptr::null());
                self.first.set(next);
            } else if std::ptr::eq(self.first.get(), s) {
                self.first.set(std::ptr::null());
                self.last.set(std::ptr::null());
            }
        }
        s.next.set(std::ptr::null());
        s.prev.set(std::ptr::null());
    }
}

/// How a channel operation ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum ChanOp {
    /// Sent or received.
    Done,
    /// Received a zero value from a closed channel.
    Closed,
    /// Sent on a closed channel: panic.
    SendOnClosed,
    /// The goroutine waits: return `Stop::Parked`. [`G::wake`] tells the rest
    /// when it resumes; `closed` means what `Closed` and `SendOnClosed` mean.
    Blocked,
    /// Would have to wait, and was not to.
    WouldBlock,
}

/// Why a channel cannot be made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MakeChanError {
    /// `panic: makechan: size out of range`.
    SizeOutOfRange,
    /// No memory.
    OutOfMemory,
}

/// What may be allocated for a buffer at most.
const MAX_ALLOC: usize = 1 << 47;

/// Makes a channel for elements of type `elem`.
pub fn makechan(p: &P, elem: &GcType, size: i64) -> Result<*const Hchan, MakeChanError> {
    let n = usize::try_from(size).map_err(|_| MakeChanError::SizeOutOfRange)?;
    match elem.size.checked_mul(n) {
        Some(bytes) if bytes <= MAX_ALLOC && elem.size <= u32::MAX as usize => {}
        _ => return Err(MakeChanError::SizeOutOfRange),
    }
    // SAFETY: the caller runs on `p`, whose cache nobody else uses now.
    let cache = unsafe { p.mcache() };
    // SAFETY: HCHAN describes an Hchan.
    let c = unsafe { cache.alloc(&HCHAN) }.cast::<Hchan>();
    if c.is_null() {
        return Err(MakeChanError::OutOfMemory);
    }
    let buf = if n == 0 || elem.size == 0 {
        std::ptr::null_mut()
    } else {
        // SAFETY: the caller's type is a true description that lives for ever.
        let buf = unsafe { cache.alloc_array(elem, n) };
        if buf.is_null() {
            return Err(MakeChanError::OutOfMemory);
        }
        buf
    };
    // SAFETY: fresh memory of the right size; all other fields are zero, which
    // is an open lock and empty queues.
    unsafe {
        (&raw mut (*c).elemsize).write(elem.size as u32);
        (&raw mut (*c).dataqsiz).write(n);
        (&raw mut (*c).bubble).write(bubble::current_id(p));
        (*c).buf.set(buf);
    }
    Ok(c)
}

impl Hchan {
    #[inline(always)]
    fn slot(&self, i: usize) -> *mut u8 {
        // SAFETY: callers keep `i` below `dataqsiz`.
        unsafe { self.buf.get().add(i * self.elemsize as usize) }
    }

    #[inline(always)]
    fn advance(&self, x: &Cell<usize>) {
        let next = x.get() + 1;
        x.set(if next == self.dataqsiz { 0 } else { next });
    }

    #[inline(always)]
    fn count(&self) -> usize {
        self.qcount.load(Ordering::Relaxed)
    }

    #[inline(always)]
    fn set_count(&self, n: usize) {
        self.qcount.store(n, Ordering::Relaxed);
    }

    #[inline(always)]
    fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// A look without the lock: whether a send or a receive may go through now.
    #[inline(always)]
    pub(crate) fn looks_ready(&self, send: bool) -> bool {
        let ready = if send { !full(self) } else { !empty(self) };
        ready || self.is_closed()
    }

    /// Sends without blocking, with the lock held. None: would block. The second
    /// part is a receiver to be readied after the lock is free.
    ///
    /// # Safety
    /// `src` holds an element.
    #[inline(always)]
    pub(crate) unsafe fn try_send(&self, src: *const u8) -> Option<(ChanOp, Option<&'static G>)> {
        if self.is_closed() {
            return Some((ChanOp::SendOnClosed, None));
        }
        if let Some(s) = self.recvq.dequeue() {
            let dst = s.elem.get();
            // SAFETY: the waiter's slot stays valid while it waits.
            unsafe { copy(dst, src, self.elemsize) };
            return Some((ChanOp::Done, Some(woken(s, false))));
        }
        if self.count() < self.dataqsiz {
            let x = self.sendx.get();
            // SAFETY: sendx is below dataqsiz.
            unsafe { copy(self.slot(x), src, self.elemsize) };
            self.advance(&self.sendx);
            self.set_count(self.count() + 1);
            return Some((ChanOp::Done, None));
        }
        None
    }

    /// Receives without blocking, with the lock held; as [`Hchan::try_send`].
    ///
    /// # Safety
    /// `dst` is null or has room for an element.
    #[inline(always)]
    pub(crate) unsafe fn try_recv(&self, dst: *mut u8) -> Option<(ChanOp, Option<&'static G>)> {
        if self.count() > 0 {
            let x = self.recvx.get();
            let slot = self.slot(x);
            // SAFETY: recvx is below dataqsiz; the waiter's slot stays valid.
            unsafe { copy(dst, slot, self.elemsize) };
            if let Some(s) = self.sendq.dequeue() {
                // The buffer is full: the sender's element takes the place that
                // became free, which is the tail of the ring as well.
                // SAFETY: as above.
                unsafe { copy(slot, s.elem.get(), self.elemsize) };
                self.advance(&self.recvx);
                self.sendx.set(self.recvx.get());
                return Some((ChanOp::Done, Some(woken(s, false))));
            }
            // SAFETY: as above; what was received is not to be kept alive.
            unsafe { zero(slot, self.elemsize) };
            self.advance(&self.recvx);
            self.set_count(self.count() - 1);
            return Some((ChanOp::Done, None));
        }
        if self.is_closed() {
            // SAFETY: the caller's promise.
            unsafe { zero(dst, self.elemsize) };
            return Some((ChanOp::Closed, None));
        }
        if let Some(s) = self.sendq.dequeue() {
            // SAFETY: the waiter's slot stays valid while it waits.
            unsafe { copy(dst, s.elem.get(), self.elemsize) };
            return Some((ChanOp::Done, Some(woken(s, false))));
        }
        None
    }

    /// Throws away what is in the buffer; returns whether there was something.
    pub(crate) fn drain(&self) -> bool {
        self.lock.lock();
        let n = self.count();
        self.set_count(0);
        self.recvx.set(self.sendx.get());
        self.lock.unlock();
        n > 0
    }
}

/// The G of a sudog that was taken out of its queue, told how.
#[inline(always)]
pub(crate) fn woken(s: &Sudog, closed: bool) -> &'static G {
    // SAFETY: Gs are never freed, and taking the sudog out made this one ours.
    let g = unsafe { &*s.g.get() };
    g.param.set(Wake::encode(s.case.get(), closed));
    g
}

/// Copies an element; null means that nobody wants it.
///
/// # Safety
/// Both are null or valid for `size` bytes, and do not overlap.
#[inline(always)]
pub(crate) unsafe fn copy(dst: *mut u8, src: *const u8, size: u32) {
    // SAFETY: the caller's promise.
    unsafe {
        match size {
            0 => {}
            8 => {
                if !dst.is_null() {
                    dst.cast::<u64>().write_unaligned(src.cast::<u64>().read_unaligned());
                }
            }
            n => {
                if !dst.is_null() {
                    std::ptr::copy_nonoverlapping(src, dst, n as usize);
                }
            }
        }
    }
}

/// Zeroes an element.
///
/// # Safety
/// `dst` is null or valid for `size` bytes.
#[inline(always)]
unsafe fn zero(dst: *mut u8, size: u32) {
    // SAFETY: the caller's promise.
    unsafe {
        match size {
            0 => {}
            8 => {
                if !dst.is_null() {
                    dst.cast::<u64>().write_unaligned(0);
                }
            }
            n => {
                if !dst.is_null() {
                    std::ptr::write_bytes(dst, 0, n as usize);
                }
            }
        }
    }
}

/// Ends the process if the current goroutine is not in the channel's bubble.
#[cold]
pub(crate) fn check_bubble(p: &P, c: &Hchan, what: &str) {
    // SAFETY: null or a G, which is never freed.
    let runs = unsafe { p.g.get().as_ref() }.is_some();
    if runs && c.bubble != bubble::current_id(p) {
        crate::machine().throw_in(p, &format!("{what} synctest channel from outside bubble"));
    }
}

/// Parks for ever on a nil channel.
#[cold]
fn block_forever(p: &P, reason: WaitReason, block: bool) -> ChanOp {
    if !block {
        return ChanOp::WouldBlock;
    }
    gopark_commit(p, p.curg(), reason);
    ChanOp::Blocked
}

/// A channel that a goroutine waits at.
#[derive(Clone, Copy, Debug)]
pub struct Wait {
    /// Its address.
    pub channel: *const Hchan,
    /// Whether to send, not to receive.
    pub send: bool,
    /// Elements in its buffer, and how many fit.
    pub len: usize,
    pub capacity: usize,
}

/// The channels that `g` waits at: one, or those of a select's cases; none if it
/// waits for something else.
///
/// # Safety
/// No goroutine runs.
pub unsafe fn waits(g: &G) -> Vec<Wait> {
    let reason = g.wait_reason();
    let selects = reason.selects();
    if !selects && !reason.receives() && !reason.sends() {
        return vec![];
    }
    let mut list = vec![];
    // SAFETY: a goroutine that waits at channels keeps its sudogs, and they their
    // channels; the caller's promise is that this lasts.
    unsafe {
        let mut s = g.waiting.get();
        while let Some(sudog) = s.as_ref() {
            if let Some(c) = sudog.c.get().as_ref() {
                let send = if selects { sudog.is_send.get() } else { reason.sends() };
                let len = c.qcount.load(Ordering::Relaxed);
                list.push(Wait { channel: c, send, len, capacity: c.dataqsiz });
            }
            s = if selects { sudog.waitlink.get() } else { std::ptr::null() };
        }
    }
    list.reverse();
    list
}

/// Enqueues the current goroutine; the channel's lock is held and released here.
#[inline(always)]
fn park(p: &P, c: &Hchan, q: &WaitQ, elem: *mut u8, reason: WaitReason) -> ChanOp {
    let g = p.curg();
    let s = &g.sudog;
    s.elem.set(elem);
    s.c.set(c);
    s.case.set(0);
    s.is_select.set(false);
    g.waiting.set(s);
    gopark_commit(p, g, reason);
    q.enqueue(s);
    c.lock.unlock();
    ChanOp::Blocked
}

/// `c <- *elem`.
///
/// # Safety
/// The caller runs on `p`; `c` is null or a channel; `elem` holds an element and
/// stays valid while the goroutine waits; pc and fp are saved.
#[inline]
pub unsafe fn chansend(p: &P, c: *const Hchan, elem: *const u8, block: bool) -> ChanOp {
    // SAFETY: the caller's promise.
    let Some(c) = (unsafe { c.as_ref() }) else {
        return block_forever(p, WaitReason::ChanSendNil, block);
    };
    if c.bubble != 0 {
        check_bubble(p, c, "send on");
    }
    if !block && !c.is_closed() && full(c) {
        return ChanOp::WouldBlock;
    }
    c.lock.lock();
    // SAFETY: the caller's promise.
    if let Some((op, wake)) = unsafe { c.try_send(elem) } {
        c.lock.unlock();
        if let Some(g) = wake {
            goready(p, g);
        }
        return op;
    }
    if !block {
        c.lock.unlock();
        return ChanOp::WouldBlock;
    }
    let reason = if c.bubble == 0 { WaitReason::ChanSend } else { WaitReason::BubbleChanSend };
    park(p, c, &c.sendq, elem.cast_mut(), reason)
}

/// `*dst = <-c`; a null `dst` throws the element away.
///
/// # Safety
/// The caller runs on `p`; `c` is null or a channel; `dst` is null or has room
/// for an element and stays valid while the goroutine waits; pc and fp are saved.
#[inline]
pub unsafe fn chanrecv(p: &P, c: *const Hchan, dst: *mut u8, block: bool) -> ChanOp {
    // SAFETY: the caller's promise.
    let Some(c) = (unsafe { c.as_ref() }) else {
        return block_forever(p, WaitReason::ChanReceiveNil, block);
    };
    if c.bubble != 0 {
        check_bubble(p, c, "receive on");
    }
    if !c.timer.get().is_null() {
        // SAFETY: as ours.
        return unsafe { chanrecv_timer(p, c, dst, block) };
    }
    if !block && c.count() == 0 && empty(c) && !c.is_closed() {
        return ChanOp::WouldBlock;
    }
    // SAFETY: as ours.
    unsafe { chanrecv_locked(p, c, dst, block) }
}

/// # Safety
/// As [`chanrecv`].
#[inline(always)]
unsafe fn chanrecv_locked(p: &P, c: &Hchan, dst: *mut u8, block: bool) -> ChanOp {
    c.lock.lock();
    // SAFETY: the caller's promise.
    if let Some((op, wake)) = unsafe { c.try_recv(dst) } {
        c.lock.unlock();
        if let Some(g) = wake {
            goready(p, g);
        }
        return op;
    }
    if !block {
        c.lock.unlock();
        return ChanOp::WouldBlock;
    }
    let reason = if c.bubble == 0 { WaitReason::ChanReceive } else { WaitReason::BubbleChanReceive };
    park(p, c, &c.recvq, dst, reason)
}

/// Receives from a timer's channel: the timer is in a heap only while somebody
/// waits on its channel.
///
/// # Safety
/// As [`chanrecv`].
#[cold]
#[inline(never)]
unsafe fn chanrecv_timer(p: &P, c: &Hchan, dst: *mut u8, block: bool) -> ChanOp {
    timer::maybe_run_chan(p, c);
    if block {
        timer::block_chan(c);
        p.curg().hook.set(HOOK_TIMER_CHAN);
    }
    // SAFETY: as ours.
    let op = unsafe { chanrecv_locked(p, c, dst, block) };
    if block && op != ChanOp::Blocked {
        p.curg().hook.set(0);
        timer::unblock_chan(c);
    }
    op
}

/// A look without the lock: no room, nobody waits to receive. Single loads, so
/// the answer was true at some moment during the call.
fn full(c: &Hchan) -> bool {
    if c.dataqsiz == 0 { c.recvq.peek_empty() } else { c.count() == c.dataqsiz }
}

fn empty(c: &Hchan) -> bool {
    if c.dataqsiz == 0 { c.sendq.peek_empty() } else { c.count() == 0 }
}

impl WaitQ {
    /// Whether the queue looks empty to someone who does not hold the lock.
    fn peek_empty(&self) -> bool {
        // SAFETY: an aligned word that lives as long as the queue; others write
        // it as one plain word.
        unsafe { AtomicUsize::from_ptr(self.first.as_ptr().cast::<usize>()) }.load(Ordering::Relaxed) == 0
    }
}

/// `close(c)`. False: already closed (panic `close of closed channel`). A null
/// channel is the caller's to reject (`close of nil channel`).
///
/// # Safety
/// The caller runs on `p`; `c` is a channel.
pub unsafe fn closechan(p: &P, c: *const Hchan) -> bool {
    // SAFETY: the caller's promise.
    let c = unsafe { &*c };
    if c.bubble != 0 {
        check_bubble(p, c, "close of");
    }
    c.lock.lock();
    if c.is_closed() {
        c.lock.unlock();
        return false;
    }
    c.closed.store(true, Ordering::Release);
    // As in Go, who has waited longest is made ready last, and so is next to run.
    let mut list = crate::g::GList::new();
    while let Some(s) = c.recvq.dequeue() {
        // SAFETY: the waiter's slot stays valid while it waits.
        unsafe { zero(s.elem.get(), c.elemsize) };
        list.push_front(woken(s, true));
    }
    while let Some(s) = c.sendq.dequeue() {
        list.push_front(woken(s, true));
    }
    c.lock.unlock();
    while let Some(g) = list.pop_front() {
        goready(p, g);
    }
    true
}

/// `len(c)`: 0 for a timer's channel, which looks unbuffered.
///
/// # Safety
/// `c` is null or a channel.
pub unsafe fn chanlen(c: *const Hchan) -> usize {
    // SAFETY: the caller's promise.
    match unsafe { c.as_ref() } {
        Some(c) if c.timer.get().is_null() => c.count(),
        _ => 0,
    }
}

/// `cap(c)`: 0 for a timer's channel.
///
/// # Safety
/// `c` is null or a channel.
pub unsafe fn chancap(c: *const Hchan) -> usize {
    // SAFETY: the caller's promise.
    match unsafe { c.as_ref() } {
        Some(c) if c.timer.get().is_null() => c.dataqsiz,
        _ => 0,
    }
}
