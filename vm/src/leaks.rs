//! Goroutines that wait for what no goroutine can ever give them, because none that
//! could run reaches it: the profile `goroutineleak`.
//!
//! How. What goroutines can reach that do not wait in this way is what can still be
//! used. Whoever waits for something of that may go on one day, and then uses what it
//! can reach itself; and so on, until nobody more is found. The others are leaked. As
//! any word counts as a pointer, of those it is certain.

use crate::interp::scan::roots_of;
use crate::rt::G;
use gopark_runtime::chan::waits;
use gopark_runtime::g::{WaitReason, for_each_g};
use gopark_runtime::heap::reach::Reach;
use gopark_runtime::{Status, gc, sema};
use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard};

/// The numbers of those that were found when it was looked last.
static LEAKED: Mutex<Option<HashSet<u64>>> = Mutex::new(None);

fn leaked() -> MutexGuard<'static, Option<HashSet<u64>>> {
    LEAKED.lock().unwrap_or_else(|e| e.into_inner())
}

/// Whether the goroutine was found leaked.
pub fn is_leaked(g: &G) -> bool {
    leaked().as_ref().is_some_and(|l| l.contains(&g.goid.get()))
}

/// How many were found.
pub fn count() -> usize {
    leaked().as_ref().map_or(0, HashSet::len)
}

/// Whether only other goroutines can end the goroutine's wait.
fn depends(g: &G) -> bool {
    use WaitReason::*;
    let reason = g.wait_reason();
    g.status() == Status::Waiting
        && !g.is_system()
        && (reason.receives()
            || reason.sends()
            || reason.selects()
            || matches!(reason, ChanReceiveNil | ChanSendNil | SelectNoCases | SyncMutexLock)
            || matches!(reason, SyncRWMutexRLock | SyncRWMutexLock | SyncWaitGroupWait | SyncCondWait))
}

/// Adds what a goroutine can reach.
///
/// # Safety
/// The world is stopped.
unsafe fn add(reach: &mut Reach, g: &G) {
    // SAFETY: the caller's promise.
    unsafe {
        let (words, mut ranges) = roots_of(g);
        ranges.push((words.as_ptr(), words.len()));
        ranges.push((g.vm.as_ptr().cast(), g.vm.len()));
        reach.add(&ranges);
    }
}

/// Looks for them.
///
/// # Safety
/// The world is stopped.
pub unsafe fn find() {
    let mut reach = Reach::patient();
    let mut timers = vec![];
    let mut left = vec![];
    // SAFETY: the caller's promise.
    unsafe {
        reach.add(&gc::roots_of_all(&mut timers));
        for_each_g(|g| match g.status() {
            Status::Idle | Status::Dead => {}
            _ if depends(g) => left.push(g),
            _ => add(&mut reach, g),
        });
        loop {
            let (go_on, stay): (Vec<_>, Vec<_>) = left.iter().copied().partition(|g| awaits_some(&reach, g));
            go_on.iter().for_each(|g| add(&mut reach, g));
            left = stay;
            if go_on.is_empty() {
                break;
            }
        }
    }
    *leaked() = Some(left.iter().map(|g| g.goid.get()).collect());
}

/// Whether the goroutine waits for something that can be reached. What is not in the
/// heap can be.
///
/// # Safety
/// The world is stopped.
unsafe fn awaits_some(reach: &Reach, g: &G) -> bool {
    // SAFETY: the caller's promise.
    let channels = unsafe { waits(g) }.into_iter().map(|w| w.channel as usize);
    let word = sema::waits_for(g).or_else(|| sema::waits_in_list(g));
    channels.chain(word).any(|p| reach.has(p).unwrap_or(true))
}
