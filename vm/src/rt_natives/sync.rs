//! What the packages sync stand on: semaphores and notification lists.

use crate::interp::atomic;
use crate::native::{NativeCx, Raise, Status};
use crate::types::GoStr;
use gopark_runtime::sema::{self, NotifyList};
use gopark_runtime::{WaitReason, sched};
use std::sync::atomic::AtomicU32;

type Word = *const AtomicU32;

fn acquire(cx: &NativeCx, s: Word, lifo: bool, reason: WaitReason) -> Status {
    if s.is_null() {
        return Status::panic(Raise::NilDeref);
    }
    // SAFETY: a parking native: pc and fp are saved; the parameter keeps the word alive.
    if unsafe { sema::semacquire(cx.p(), s, lifo, reason) } { Status::Park } else { Status::Done }
}

fn release(cx: &NativeCx, s: Word, handoff: bool) -> Status {
    // SAFETY: as in `acquire`.
    if unsafe { sema::semrelease(cx.p(), s, handoff) } { Status::HandOff } else { Status::Done }
}

fn list<'a>(l: *const NotifyList) -> &'a NotifyList {
    // SAFETY: sync.Cond's list, five words as NotifyList; Cond passes its own field.
    unsafe { &*l }
}

crate::natives! {
    pure "sync.runtime_notifyListAdd" (l: *const NotifyList) -> u32 { sema::notify_list_add(list(l)) }
    parking "sync.runtime_notifyListWait" cx (l: *const NotifyList, t: u32) -> Status {
        // SAFETY: a parking native: pc and fp are saved; the parameter keeps the list alive.
        if unsafe { sema::notify_list_wait(cx.p(), list(l), t) } { Status::Park } else { Status::Done }
    }
    pure "sync.runtime_notifyListNotifyAll" cx (l: *const NotifyList) {
        sema::notify_list_notify_all(cx.p(), list(l))
    }
    pure "sync.runtime_notifyListNotifyOne" cx (l: *const NotifyList) {
        sema::notify_list_notify_one(cx.p(), list(l))
    }
    parking "internal/sync.runtime_SemacquireMutex" cx (s: Word, lifo: bool) -> Status {
        acquire(cx, s, lifo, WaitReason::SyncMutexLock)
    }
    parking "sync.runtime_SemacquireRWMutexR" cx (s: Word) -> Status {
        acquire(cx, s, false, WaitReason::SyncRWMutexRLock)
    }
    parking "sync.runtime_SemacquireRWMutex" cx (s: Word) -> Status {
        acquire(cx, s, false, WaitReason::SyncRWMutexLock)
    }
    parking "sync.runtime_SemacquireWaitGroup" cx (s: Word, bubbled: bool) -> Status {
        let reason = if bubbled { WaitReason::BubbleWaitGroupWait } else { WaitReason::SyncWaitGroupWait };
        acquire(cx, s, false, reason)
    }
    parking "sync.runtime_Semrelease" cx (s: Word, handoff: bool) -> Status { release(cx, s, handoff) }
    parking "internal/sync.runtime_Semrelease" cx (s: Word, handoff: bool) -> Status { release(cx, s, handoff) }
    parking "internal/poll.runtime_Semacquire" cx (s: Word) -> Status {
        acquire(cx, s, false, WaitReason::Semacquire)
    }
    parking "internal/poll.runtime_Semrelease" cx (s: Word) -> Status { release(cx, s, false) }
    pure "internal/sync.Acquire" cx (s: Word) -> bool {
        // SAFETY: called by name only, which is an instruction; the state of a mutex.
        atomic::try_lock(&cx.p().curg().held, unsafe { &*s })
    }
    pure "internal/sync.Release" cx (s: Word) -> u32 {
        // SAFETY: as above.
        atomic::unlock(&cx.p().curg().held, unsafe { &*s })
    }
    pure "sync.runtime_rlock" cx (s: Word) -> i32 {
        // SAFETY: called by name only, which is an instruction; the readers of an RWMutex.
        atomic::rlock(&cx.p().curg().held, unsafe { &*s })
    }
    pure "sync.runtime_runlock" cx (s: Word) -> i32 {
        // SAFETY: as above.
        atomic::runlock(&cx.p().curg().held, unsafe { &*s })
    }
    pure "sync.runtime_locked" cx (s: Word) { cx.p().curg().held.note(s as usize) }
    pure "internal/sync.runtime_locked" cx (s: Word) { cx.p().curg().held.note(s as usize) }
    pure "internal/sync.runtime_canSpin" cx (i: i64) -> bool {
        i < 4 && gopark_runtime::ncpu() > 1 && sched::gomaxprocs() > 1 && cx.p().runqlen() == 0
    }
    pure "internal/sync.runtime_doSpin" () {
        // Four times as long as Go: what others do under the mutex takes longer here,
        // and each look at it takes its line from them.
        for _ in 0..120 {
            std::hint::spin_loop();
        }
    }
    pure "internal/sync.runtime_nanotime" () -> i64 { gopark_runtime::sync::nanotime() }
    pure "runtime.nanotime" () -> i64 { gopark_runtime::sync::nanotime() }
    parking "internal/sync.fatal" (s: GoStr) -> Status { Status::panic(Raise::Fatal(s.lossy().into_owned())) }
    parking "sync.fatal" (s: GoStr) -> Status { Status::panic(Raise::Fatal(s.lossy().into_owned())) }
}
