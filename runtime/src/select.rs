//! The select statement.
//!
//! Guarantees: one of the ready cases is chosen, each with the same chance (the
//! cases are looked at in random order); if none is ready the goroutine waits in
//! the queues of all channels at once, and exactly one of them wakes it: who
//! takes its sudog out of a queue must win `G::select_done`.
//! To wait, or to find that nothing is ready, all channels are locked together, in
//! the order of their addresses.
//! A goroutine that was woken leaves the other queues before it resumes, as the
//! first thing on its new P (`leave_queues`), so the vm only reads [`G::wake`].

use crate::chan::{ChanOp, Hchan, WaitQ, check_bubble};
use crate::g::{G, HOOK_SELECT, Sudog, WaitReason};
use crate::p::P;
use crate::sched::{gopark_commit, goready};
use crate::sync::Ordering;
use crate::timer;

/// What a case does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Dir {
    /// `case c <- v`.
    Send,
    /// `case v := <-c`.
    Recv,
}

/// A case of a select; `default` is not one.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Scase {
    /// The channel; null is never ready.
    pub c: *const Hchan,
    /// What to send, or where to receive to (may be null then).
    pub elem: *mut u8,
    /// What to do.
    pub dir: Dir,
}

/// How a select ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Selected {
    /// This case was carried out.
    Chosen {
        /// Its index in the list.
        case: usize,
        /// For a receive: a value came, the channel was not closed.
        recv_ok: bool,
    },
    /// No case was ready, and it was not to wait.
    Default,
    /// The goroutine waits: return `Stop::Parked`. [`G::wake`] tells the case
    /// when it resumes; `closed` is "not ok" for a receive, a panic for a send.
    Blocked,
    /// This case sends on a closed channel: panic.
    SendOnClosed {
        /// Its index in the list.
        case: usize,
    },
}

/// Selects with more cases take their order arrays from the Rust heap.
const SMALL: usize = 16;

/// Carries out a select statement. `block`: there is no `default`.
///
/// # Safety
/// The caller runs on `p`; channels are null or channels; elements are valid and
/// stay so while the goroutine waits; pc and fp are saved.
pub unsafe fn selectgo(p: &P, cases: &[Scase], block: bool) -> Selected {
    if cases.len() <= SMALL {
        let mut poll = [0u16; SMALL];
        let mut lock = [0u16; SMALL];
        // SAFETY: as ours.
        unsafe { select(p, cases, block, &mut poll, &mut lock) }
    } else {
        let mut poll = vec![0u16; cases.len()];
        let mut lock = vec![0u16; cases.len()];
        // SAFETY: as ours.
        unsafe { select(p, cases, block, &mut poll, &mut lock) }
    }
}

/// # Safety
/// As [`selectgo`]; the arrays are as long as `cases`.
#[inline(always)]
unsafe fn select(p: &P, cases: &[Scase], block: bool, poll: &mut [u16], lock: &mut [u16]) -> Selected {
    // A random order to look at them, without the nil channels.
    let mut n = 0;
    let mut timers = false;
    let mut bubbled = true;
    for (i, case) in cases.iter().enumerate() {
        // SAFETY: the caller's promise.
        let Some(c) = (unsafe { case.c.as_ref() }) else { continue };
        if c.bubble != 0 {
            check_bubble(p, c, "select on");
        }
        bubbled &= c.bubble != 0;
        if !c.timer.get().is_null() {
            timers = true;
            timer::maybe_run_chan(p, c);
        }
        let j = if n == 0 { 0 } else { p.cheaprandn(n as u32 + 1) as usize };
        poll[n] = poll[j];
        poll[j] = i as u16;
        n += 1;
    }
    let (poll, lock) = (&poll[..n], &mut lock[..n]);
    if n == 0 {
        if !block {
            return Selected::Default;
        }
        let none = cases.is_empty();
        let bubbled = !p.curg().bubble.get().is_null();
        let reason = match none {
            true => WaitReason::SelectNoCases,
            false if bubbled => WaitReason::BubbleSelect,
            false => WaitReason::Select,
        };
        gopark_commit(p, p.curg(), reason);
        return Selected::Blocked;
    }
    // One case that looks ready, and is when its own channel is locked, may be
    // chosen without locking the others. (Only "none is ready" needs them all.)
    for &i in poll {
        let case = &cases[i as usize];
        // SAFETY: not null, the caller's promise.
        let c = unsafe { &*case.c };
        if !c.looks_ready(case.dir == Dir::Send) {
            continue;
        }
        c.lock.lock();
        // SAFETY: the caller's promise, and we hold the lock.
        let done = unsafe { attempt(case) };
        c.lock.unlock();
        if let Some((op, wake)) = done {
            return chosen(p, i as usize, op, wake);
        }
    }
    lock.copy_from_slice(poll);
    let addr = |i: u16| cases[i as usize].c as usize;
    if n <= SMALL {
        for i in 1..n {
            let mut j = i;
            while j > 0 && addr(lock[j - 1]) > addr(lock[j]) {
                lock.swap(j - 1, j);
                j -= 1;
            }
        }
    } else {
        lock.sort_unstable_by_key(|&i| addr(i));
    }
    if timers && block {
        count_timer_waits(cases, true);
    }
    lock_all(cases, lock);
    for &i in poll {
        let case = &cases[i as usize];
        // SAFETY: not null, the caller's promise; and we hold the lock.
        let done = unsafe { attempt(case) };
        if let Some((op, wake)) = done {
            unlock_all(cases, lock);
            if timers && block {
                count_timer_waits(cases, false);
            }
            return chosen(p, i as usize, op, wake);
        }
    }
    if !block {
        unlock_all(cases, lock);
        return Selected::Default;
    }
    let g = p.curg();
    g.select_done.store(0, Ordering::Relaxed);
    g.hook.set(HOOK_SELECT);
    let mut link: *const Sudog = std::ptr::null();
    // Backwards, so that the list is in lock order.
    for &i in lock.iter().rev() {
        let case = &cases[i as usize];
        let s = acquire_sudog(p);
        s.g.set(g);
        s.elem.set(case.elem);
        s.c.set(case.c);
        s.case.set(i as u32);
        s.is_select.set(true);
        s.is_send.set(case.dir == Dir::Send);
        s.waitlink.set(link);
        link = s;
        // SAFETY: not null, the caller's promise.
        unsafe { queue(&*case.c, case.dir) }.enqueue(s);
    }
    g.waiting.set(link);
    gopark_commit(p, g, if bubbled { WaitReason::BubbleSelect } else { WaitReason::Select });
    // From the first unlock on somebody may run the goroutine: only the local
    // arrays are used from here.
    unlock_all(cases, lock);
    Selected::Blocked
}

/// Carries out a case if it is ready.
///
/// # Safety
/// The case's channel is not null and its lock is held.
#[inline(always)]
unsafe fn attempt(case: &Scase) -> Option<(ChanOp, Option<&'static G>)> {
    // SAFETY: the caller's promise.
    unsafe {
        match case.dir {
            Dir::Send => (*case.c).try_send(case.elem),
            Dir::Recv => (*case.c).try_recv(case.elem),
        }
    }
}

#[inline(always)]
fn chosen(p: &P, case: usize, op: ChanOp, wake: Option<&'static G>) -> Selected {
    if let Some(g) = wake {
        goready(p, g);
    }
    match op {
        ChanOp::SendOnClosed => Selected::SendOnClosed { case },
        op => Selected::Chosen { case, recv_ok: op == ChanOp::Done },
    }
}

fn queue(c: &Hchan, dir: Dir) -> &WaitQ {
    match dir {
        Dir::Send => &c.sendq,
        Dir::Recv => &c.recvq,
    }
}

fn lock_all(cases: &[Scase], order: &[u16]) {
    let mut last = std::ptr::null();
    for &i in order {
        let c = cases[i as usize].c;
        if !std::ptr::eq(c, last) {
            // SAFETY: nil channels are not in the order.
            unsafe { (*c).lock.lock() };
            last = c;
        }
    }
}

fn unlock_all(cases: &[Scase], order: &[u16]) {
    let mut last = std::ptr::null();
    for &i in order {
        let c = cases[i as usize].c;
        if !std::ptr::eq(c, last) {
            // SAFETY: nil channels are not in the order. The channel stays
            // alive: nothing is collected before our next safepoint.
            unsafe { (*c).lock.unlock() };
            last = c;
        }
    }
}

#[cold]
fn count_timer_waits(cases: &[Scase], blocked: bool) {
    for case in cases {
        // SAFETY: null or a channel.
        if let Some(c) = unsafe { case.c.as_ref() }
            && !c.timer.get().is_null()
        {
            if blocked { timer::block_chan(c) } else { timer::unblock_chan(c) }
        }
    }
}

/// Takes the sudogs of a select that was decided out of all queues.
pub(crate) fn leave_queues(p: &P, g: &G) {
    let mut link = g.waiting.replace(std::ptr::null());
    let fired = g.wake().case as u32;
    // SAFETY: the list belongs to `g`, which we run; sudogs are never freed.
    while let Some(s) = unsafe { link.as_ref() } {
        link = s.waitlink.get();
        // SAFETY: a channel that the goroutine's frame keeps alive.
        let c = unsafe { &*s.c.get() };
        if s.case.get() != fired {
            c.lock.lock();
            queue(c, if s.is_send.get() { Dir::Send } else { Dir::Recv }).remove(s);
            c.lock.unlock();
        }
        if !c.timer.get().is_null() {
            timer::unblock_chan(c);
        }
        release_sudog(p, s);
    }
}

fn acquire_sudog(p: &P) -> &'static Sudog {
    let head = p.sudogs.get();
    // SAFETY: sudogs are never freed; the P owns its cache.
    match unsafe { head.as_ref() } {
        Some(s) => {
            p.sudogs.set(s.waitlink.get());
            s
        }
        None => {
            let batch: &'static [Sudog] = Box::leak((0..32).map(|_| Sudog::new()).collect());
            for s in &batch[1..] {
                release_sudog(p, s);
            }
            &batch[0]
        }
    }
}

fn release_sudog(p: &P, s: &'static Sudog) {
    s.elem.set(std::ptr::null_mut());
    s.c.set(std::ptr::null());
    s.g.set(std::ptr::null());
    s.waitlink.set(p.sudogs.get());
    p.sudogs.set(s);
}
