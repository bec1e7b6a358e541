//! M: a thread that runs goroutines while it holds a P.
//!
//! Guarantees: an M's cells belong to its own thread, but for `nextp` and
//! `spinning`, which whoever wakes the M writes before the wake-up, while the M
//! is on no list any more. Ms are never freed; an M without work sleeps on its
//! note, on the list of idle Ms. A thread ends only with the goroutine that is
//! locked to it.

use std::cell::Cell;

use crate::Machine;
use crate::event::{self, Buffer, Kind};
use crate::g::G;
use crate::p::P;
use crate::sync::{AtomicBool, AtomicI32, AtomicPtr, AtomicU32, Note, Ordering};

/// An M.
pub struct M {
    /// Its number, from 0.
    pub id: u32,
    pub(crate) machine: &'static dyn Machine,
    pub(crate) park: Note,
    /// The P it holds.
    pub(crate) p: Cell<*const P>,
    /// The P it shall take when it wakes.
    pub(crate) nextp: AtomicPtr<P>,
    /// The P it held when it went into a system call.
    pub(crate) oldp: Cell<*const P>,
    pub(crate) curg: Cell<*const G>,
    /// Looks for work without having any.
    pub(crate) spinning: Cell<bool>,
    /// The goroutine that runs on this M only (`runtime.LockOSThread`).
    pub(crate) lockedg: Cell<*const G>,
    /// Its thread's id.
    pub(crate) tid: AtomicI32,
    /// Sleeps on its note.
    pub(crate) blocked: AtomicBool,
    /// Its thread has ended.
    pub(crate) gone: AtomicBool,
    pub(crate) schedlink: Cell<*const M>,
    pub(crate) alllink: Cell<*const M>,
    pub(crate) events: Buffer,
}

// SAFETY: see the module's text.
unsafe impl Sync for M {}
// SAFETY: as above.
unsafe impl Send for M {}

thread_local! {
    static CURRENT: Cell<*const M> = const { Cell::new(std::ptr::null()) };
}

/// Bytes of native stack per M: natives may parse and compile on it.
const M_STACK: usize = 16 << 20;

static ALLM: AtomicPtr<M> = AtomicPtr::new(std::ptr::null_mut());
static MNEXT: AtomicU32 = AtomicU32::new(0);
static MFREED: AtomicU32 = AtomicU32::new(0);

/// The calling thread's M, if it is one.
#[inline]
pub fn current() -> Option<&'static M> {
    // SAFETY: Ms are never freed.
    unsafe { CURRENT.get().as_ref() }
}

/// All Ms, the newest first.
pub(crate) fn all() -> impl Iterator<Item = &'static M> {
    // SAFETY: Ms are never freed, and their links are set before they are on the list.
    let mut next = unsafe { ALLM.load(Ordering::Acquire).as_ref() };
    std::iter::from_fn(move || {
        let m = next?;
        // SAFETY: as above.
        next = unsafe { m.alllink.get().as_ref() };
        Some(m)
    })
}

/// How many Ms were made.
pub(crate) fn made() -> u32 {
    MNEXT.load(Ordering::Relaxed)
}

/// How many Ms there are.
pub(crate) fn mcount() -> u32 {
    made() - MFREED.load(Ordering::SeqCst)
}

/// The Ms whose threads have not ended.
pub(crate) fn live() -> impl Iterator<Item = &'static M> {
    all().filter(|m| !m.gone.load(Ordering::Relaxed))
}

impl M {
    fn alloc(machine: &'static dyn Machine) -> &'static M {
        let id = MNEXT.fetch_add(1, Ordering::Relaxed);
        let m: &'static M = Box::leak(Box::new(M {
            id,
            machine,
            park: Note::new(),
            p: Cell::new(std::ptr::null()),
            nextp: AtomicPtr::new(std::ptr::null_mut()),
            oldp: Cell::new(std::ptr::null()),
            curg: Cell::new(std::ptr::null()),
            spinning: Cell::new(false),
            lockedg: Cell::new(std::ptr::null()),
            tid: AtomicI32::new(0),
            blocked: AtomicBool::new(false),
            gone: AtomicBool::new(false),
            schedlink: Cell::new(std::ptr::null()),
            alllink: Cell::new(std::ptr::null()),
            events: Buffer::default(),
        }));
        let mut head = ALLM.load(Ordering::Acquire);
        loop {
            m.alllink.set(head);
            let new = std::ptr::from_ref(m).cast_mut();
            match ALLM.compare_exchange(head, new, Ordering::AcqRel, Ordering::Acquire) {
                Ok(_) => return m,
                Err(now) => head = now,
            }
        }
    }

    /// Makes the calling thread an M, the first.
    pub(crate) fn adopt(machine: &'static dyn Machine) -> &'static M {
        let m = M::alloc(machine);
        m.is_this_thread();
        m
    }

    fn is_this_thread(&'static self) {
        CURRENT.set(self);
        // SAFETY: cannot fail.
        self.tid.store(unsafe { libc::gettid() }, Ordering::Relaxed);
    }

    /// Its thread is about to end.
    pub(crate) fn free(&self) {
        self.gone.store(true, Ordering::Relaxed);
        MFREED.fetch_add(1, Ordering::SeqCst);
    }

    /// Makes an M with a thread that takes `p` and schedules (Go's newm).
    pub(crate) fn spawn(machine: &'static dyn Machine, p: &'static P, spinning: bool) {
        let m = M::alloc(machine);
        m.nextp.store(std::ptr::from_ref(p).cast_mut(), Ordering::Relaxed);
        m.spinning.set(spinning);
        event::emit(Kind::MStart, 0, m.id as i64);
        let limit = crate::sched::max_threads();
        if mcount() as usize > limit {
            eprintln!("runtime: program exceeds {limit}-thread limit");
            crate::fatal_throw("thread exhaustion");
        }
        let made =
            std::thread::Builder::new().name(format!("m{}", m.id)).stack_size(M_STACK).spawn(move || {
                m.is_this_thread();
                crate::sched::mstart(m);
            });
        if let Err(e) = made {
            crate::fatal_throw(&format!("newosproc: cannot create a thread: {e}"));
        }
    }

    /// The P it holds.
    #[inline(always)]
    pub fn p(&self) -> &'static P {
        debug_assert!(!self.p.get().is_null());
        // SAFETY: Ps are never freed; callers hold a P.
        unsafe { &*self.p.get() }
    }

    /// The goroutine that runs here, or is in a system call here.
    pub fn curg(&self) -> Option<&'static crate::g::G> {
        // SAFETY: Gs are never freed.
        unsafe { self.curg.get().as_ref() }
    }
    /// The P it holds, if it runs a goroutine.
    pub fn running_p(&self) -> Option<&'static P> {
        if self.curg.get().is_null() {
            return None;
        }
        // SAFETY: Ps are never freed.
        unsafe { self.p.get().as_ref() }
    }

    /// The number of the P it holds, or -1.
    pub(crate) fn pid(&self) -> i32 {
        // SAFETY: Ps are never freed.
        unsafe { self.p.get().as_ref() }.map_or(-1, |p| p.id as i32)
    }
}
