//! The scheduler's names that the interpreter uses.

pub use gopark_runtime::preempt::{grow as stackgrow, shrink as stackpop};
pub use gopark_runtime::{G, P, Stop, WaitReason};

/// Attends to what was asked for at a safepoint; true: return `Stop::Preempted`.
///
/// # Safety
/// As `gopark_runtime::preempt::safepoint`.
#[inline(always)]
pub unsafe fn safepoint(p: *const P, g: &G, at_backedge: bool) -> bool {
    // SAFETY: Ps live forever; the rest is the caller's promise.
    unsafe { gopark_runtime::preempt::safepoint(&*p, g, at_backedge) }
}
