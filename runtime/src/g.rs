//! G: a goroutine, and where its memory comes from.
//!
//! States and who may change them:
//!
//! ```text
//! Idle ──ready_new──▶ Runnable ──execute──▶ Running ──▶ Waiting ──goready──▶ Runnable
//!                        ▲                     │ ├──────▶ Syscall ──exitsyscall──▶ Running | Runnable
//!                        └──yield, preempted───┘ └──────▶ Dead ──newproc──▶ Idle
//! ```
//!
//! - The M that runs a G owns it, up to the moment it publishes the G to a waker
//!   (a channel's queue, a timer, a semaphore): before that `sched` is saved and
//!   the status is Waiting ([`crate::sched::gopark_commit`]), after that it does
//!   not touch the G or its frames again, for another M may run it already.
//! - Whoever takes a waiting G out of the queue it waits in owns it until it is
//!   handed to `goready`.
//! - Gs live in one reserved range of addresses, are never freed and are reused
//!   through free lists: 64 on each P, the rest in a global list. So a `*const G`
//!   never dangles, and all Gs can be walked by address.
//! - A G and its first stack chunk are neighbours: [`SLOT`] bytes in all.

use std::cell::Cell;
use std::sync::Mutex;

use crate::bubble::Bubble;
use crate::chan::Hchan;
use crate::held::Held;
use crate::m::M;
use crate::p::P;
use crate::stack::{FIRST, Stack};
use crate::sync::{AtomicBool, AtomicI64, AtomicPtr, AtomicU8, AtomicU32, AtomicUsize, Ordering};
use crate::timer::Timer;

/// Where a goroutine goes on: saved by the vm before the G is published.
#[repr(C)]
pub struct Gobuf {
    /// The instruction to go on with.
    pub pc: Cell<usize>,
    /// The frame it runs in.
    pub fp: Cell<usize>,
}

/// A goroutine.
#[repr(C, align(64))]
pub struct G {
    /// Where it goes on.
    pub sched: Gobuf,
    /// Its stack.
    pub stack: Stack,
    /// What a wake-up told: see [`Wake`].
    pub param: Cell<usize>,
    /// Its number, as tracebacks print it.
    pub goid: Cell<u64>,
    pub(crate) schedlink: Cell<*const G>,
    /// The M that runs it.
    pub(crate) m: Cell<*const M>,
    pub(crate) status: AtomicU8,
    pub(crate) waitreason: AtomicU8,
    /// Work to do before it resumes: see `crate::sched::execute`.
    pub(crate) hook: Cell<u8>,
    /// Set by whoever wins the race to wake a G that waits in a select.
    pub(crate) select_done: AtomicU32,
    /// The vm's own words (panic list, entry function, …): zero in a new G, and
    /// scanned conservatively.
    pub vm: [Cell<usize>; 8],
    /// The goroutine that created it.
    pub creator_goid: Cell<u64>,
    /// The pc of the `go` statement, set by the vm.
    pub creator_pc: Cell<usize>,
    /// About when it began to wait (nanotime), 0 if that is not known yet: set
    /// by sysmon's or the collector's passes, not at each park.
    pub wait_since: AtomicI64,
    /// It has to end soon: it is asked at every safepoint ([`crate::Machine::goes_on`]).
    pub ending: AtomicBool,
    /// The M it is locked to, or null; how many times it locked itself.
    pub(crate) lockedm: Cell<*const M>,
    pub(crate) locks: Cell<u32>,
    /// The bubble it is a member of, or null.
    pub(crate) bubble: Cell<*const Bubble>,
    /// It waits durably, and its bubble knows.
    pub(crate) durable: Cell<bool>,
    /// It serves the runtime, not the program: neither counted nor shown.
    pub(crate) system: Cell<bool>,
    /// What it waits for: the sudogs in lock order when in a select.
    pub(crate) waiting: Cell<*const Sudog>,
    pub(crate) sleeper: Cell<*const Timer>,
    /// The sudog for everything that waits for one thing at a time.
    pub(crate) sudog: Sudog,
    /// The mutexes it has locked.
    pub held: Held,
}

/// Bytes from one G to the next.
pub const SLOT: usize = size_of::<G>() + FIRST;

const _: () = assert!(SLOT <= 1024 && SLOT.is_multiple_of(64));

/// `G::hook`: leave the queues of the select's other channels.
pub(crate) const HOOK_SELECT: u8 = 1;
/// `G::hook`: stop counting as a waiter on a timer's channel.
pub(crate) const HOOK_TIMER_CHAN: u8 = 2;
/// `G::hook`: it is timed how long it was runnable; since `wait_since`.
pub(crate) const HOOK_LATENCY: u8 = 4;
/// `G::hook`: it is timed how long it waited for a mutex; since `wait_since`.
pub(crate) const HOOK_MUTEX: u8 = 8;
/// `G::hook`, until it is made ready: its wait, since `wait_since`, is for the block
/// profile.
pub(crate) const HOOK_BLOCKED: u8 = 16;
/// The same for the mutex profile.
pub(crate) const HOOK_CONTENDS: u8 = 32;

/// A goroutine that waits in a queue: embedded in the G, or one of several from
/// the P's cache for a select.
///
/// All fields are protected by the lock of the queue it is in.
#[repr(C)]
pub(crate) struct Sudog {
    pub g: Cell<*const G>,
    pub next: Cell<*const Sudog>,
    pub prev: Cell<*const Sudog>,
    /// Where the element is read from or written to (may be null); the address
    /// of the semaphore or of the Cond's list that it waits for.
    pub elem: Cell<*mut u8>,
    pub c: Cell<*const Hchan>,
    /// Links the sudogs of one select.
    pub waitlink: Cell<*const Sudog>,
    /// The case in the select.
    pub case: Cell<u32>,
    pub is_select: Cell<bool>,
    /// In a select: waits to send.
    pub is_send: Cell<bool>,
}

impl Sudog {
    pub(crate) const fn new() -> Sudog {
        Sudog {
            g: Cell::new(std::ptr::null()),
            next: Cell::new(std::ptr::null()),
            prev: Cell::new(std::ptr::null()),
            elem: Cell::new(std::ptr::null_mut()),
            c: Cell::new(std::ptr::null()),
            waitlink: Cell::new(std::ptr::null()),
            case: Cell::new(0),
            is_select: Cell::new(false),
            is_send: Cell::new(false),
        }
    }
}

/// What `G::param` says to a goroutine that was woken from a channel operation
/// or a select.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wake {
    /// The select's case (0 for a plain operation).
    pub case: usize,
    /// Woken because the channel was closed: a receiver got a zero value and
    /// `ok == false`, a sender must panic.
    pub closed: bool,
}

impl Wake {
    #[inline(always)]
    pub(crate) fn encode(case: u32, closed: bool) -> usize {
        (case as usize) << 1 | usize::from(closed)
    }
}

/// A goroutine's state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Status {
    /// Allocated, not yet started.
    Idle = 0,
    /// In a run queue.
    Runnable = 1,
    /// On an M with a P.
    Running = 2,
    /// In a system call, on an M without a P.
    Syscall = 3,
    /// Parked.
    Waiting = 4,
    /// Ended: on a free list.
    Dead = 6,
}

macro_rules! wait_reasons {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// Why a goroutine waits; the text is what tracebacks print.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum WaitReason { $($(#[$doc])* $name,)* }

        impl WaitReason {
            const ALL: &'static [WaitReason] = &[$(WaitReason::$name,)*];

            /// As tracebacks print it.
            pub fn as_str(self) -> &'static str {
                match self { $(WaitReason::$name => $text,)* }
            }

            pub(crate) fn from_u8(n: u8) -> WaitReason {
                Self::ALL.get(n as usize).copied().unwrap_or(WaitReason::Zero)
            }
        }
    };
}

wait_reasons! {
    Zero = "",
    ChanReceiveNil = "chan receive (nil chan)",
    ChanSendNil = "chan send (nil chan)",
    ChanReceive = "chan receive",
    ChanSend = "chan send",
    Select = "select",
    SelectNoCases = "select (no cases)",
    Sleep = "sleep",
    Semacquire = "semacquire",
    SyncMutexLock = "sync.Mutex.Lock",
    SyncRWMutexRLock = "sync.RWMutex.RLock",
    SyncRWMutexLock = "sync.RWMutex.Lock",
    SyncWaitGroupWait = "sync.WaitGroup.Wait",
    SyncCondWait = "sync.Cond.Wait",
    IOWait = "IO wait",
    FinalizerWait = "finalizer wait",
    ForceGCIdle = "force gc (idle)",
    SignalWait = "signal wait",
    SynctestRun = "synctest.Run",
    SynctestWait = "synctest.Wait",
    BubbleChanReceive = "chan receive",
    BubbleChanSend = "chan send",
    BubbleSelect = "select",
    BubbleWaitGroupWait = "sync.WaitGroup.Wait",
    Preempted = "preempted",
    PanicWait = "panicwait",
}

impl WaitReason {
    /// Whether only members of the same bubble can end such a wait.
    pub fn durable(self) -> bool {
        use WaitReason::*;
        matches!(
            self,
            ChanReceiveNil
                | ChanSendNil
                | SelectNoCases
                | Sleep
                | SyncCondWait
                | SynctestRun
                | SynctestWait
                | BubbleChanReceive
                | BubbleChanSend
                | BubbleSelect
                | BubbleWaitGroupWait
        )
    }

    /// Whether it is for a channel to receive from, inside a bubble or not.
    pub fn receives(self) -> bool {
        matches!(self, WaitReason::ChanReceive | WaitReason::BubbleChanReceive)
    }

    /// Whether it is for a channel to send to.
    pub fn sends(self) -> bool {
        matches!(self, WaitReason::ChanSend | WaitReason::BubbleChanSend)
    }

    /// Whether it is in a select with cases.
    pub fn selects(self) -> bool {
        matches!(self, WaitReason::Select | WaitReason::BubbleSelect)
    }
}

impl G {
    /// Its state.
    pub fn status(&self) -> Status {
        match self.status.load(Ordering::Acquire) {
            0 => Status::Idle,
            1 => Status::Runnable,
            2 => Status::Running,
            3 => Status::Syscall,
            4 => Status::Waiting,
            _ => Status::Dead,
        }
    }

    #[inline(always)]
    pub(crate) fn set_status(&self, s: Status) {
        self.status.store(s as u8, Ordering::Release);
    }

    /// Whether it is locked to a thread.
    pub fn is_locked(&self) -> bool {
        !self.lockedm.get().is_null()
    }

    /// Whether it serves the runtime, not the program.
    pub fn is_system(&self) -> bool {
        self.system.get()
    }

    /// Why it waits, if it does.
    pub fn wait_reason(&self) -> WaitReason {
        WaitReason::from_u8(self.waitreason.load(Ordering::Relaxed))
    }

    /// What the wake-up from a channel operation or a select told.
    #[inline]
    pub fn wake(&self) -> Wake {
        let param = self.param.get();
        Wake { case: param >> 1, closed: param & 1 != 0 }
    }

    fn first_chunk(&self) -> usize {
        (self as *const G as usize) + size_of::<G>()
    }
}

/// A G that threads pass to each other: the sender gives up all access.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub(crate) struct GRef(pub *const G);

// SAFETY: a G is touched by its current owner only (see the module's text), and
// sending a GRef hands the ownership over.
unsafe impl Send for GRef {}
// SAFETY: as above; sharing the address itself is harmless.
unsafe impl Sync for GRef {}

/// A list of Gs linked through `schedlink`, taken from the front.
pub(crate) struct GList {
    head: *const G,
    tail: *const G,
    /// How many.
    pub len: usize,
}

impl GList {
    pub(crate) const fn new() -> GList {
        GList { head: std::ptr::null(), tail: std::ptr::null(), len: 0 }
    }

    pub(crate) fn push_back(&mut self, g: *const G) {
        // SAFETY: Gs are never freed; the caller owns `g`, the list owns the tail.
        unsafe {
            (*g).schedlink.set(std::ptr::null());
            if self.tail.is_null() {
                self.head = g;
            } else {
                (*self.tail).schedlink.set(g);
            }
        }
        self.tail = g;
        self.len += 1;
    }

    pub(crate) fn push_front(&mut self, g: *const G) {
        // SAFETY: Gs are never freed; the caller owns `g`.
        unsafe { (*g).schedlink.set(self.head) };
        if self.head.is_null() {
            self.tail = g;
        }
        self.head = g;
        self.len += 1;
    }

    pub(crate) fn pop_front(&mut self) -> Option<&'static G> {
        if self.head.is_null() {
            return None;
        }
        // SAFETY: Gs are never freed; the list owns its members.
        let g = unsafe { &*self.head };
        self.head = g.schedlink.get();
        if self.head.is_null() {
            self.tail = std::ptr::null();
        }
        self.len -= 1;
        Some(g)
    }
}

// SAFETY: the list owns its members.
unsafe impl Send for GList {}

/// Virtual bytes reserved for Gs: 64 million of them.
const RESERVE: usize = 64 << 30;
/// Dead Gs that a P keeps before it gives half of them away.
const GFREE_MAX: u32 = 64;
/// New Gs are made in batches of this many.
const BATCH: usize = 32;
/// goids are given to Ps in batches of this many, as in Go.
const GOID_BATCH: u64 = 16;

static BASE: AtomicPtr<u8> = AtomicPtr::new(std::ptr::null_mut());
static CAPACITY: AtomicUsize = AtomicUsize::new(0);
static MADE: AtomicUsize = AtomicUsize::new(0);
static GOIDGEN: AtomicUsize = AtomicUsize::new(0);
static GFREE: Mutex<GList> = Mutex::new(GList::new());

/// Reserves the address range. Called once by `start`.
pub(crate) fn init() {
    let mut size = RESERVE;
    while size >= 1 << 20 {
        // SAFETY: a fresh anonymous mapping.
        let base = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                size,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_NORESERVE,
                -1,
                0,
            )
        };
        if base != libc::MAP_FAILED {
            CAPACITY.store(size / SLOT, Ordering::Relaxed);
            BASE.store(base.cast(), Ordering::Release);
            return;
        }
        size /= 2;
    }
    crate::fatal("cannot reserve memory for goroutines");
}

/// A dead or new G for `p`, with a stack of one chunk. Null when there is no
/// room for another goroutine.
#[inline]
pub(crate) fn gfget(p: &P) -> *const G {
    let g = p.gfree.get();
    if g.is_null() {
        return gfget_slow(p);
    }
    // SAFETY: Gs are never freed; the P owns its free list.
    p.gfree.set(unsafe { (*g).schedlink.get() });
    p.gfree_n.set(p.gfree_n.get() - 1);
    g
}

#[cold]
#[inline(never)]
fn gfget_slow(p: &P) -> *const G {
    let mut got = 0;
    {
        let mut global = GFREE.lock().unwrap_or_else(|e| e.into_inner());
        while got < BATCH {
            let Some(g) = global.pop_front() else { break };
            g.schedlink.set(p.gfree.replace(g));
            got += 1;
        }
    }
    if got == 0 {
        let first = MADE.fetch_add(BATCH, Ordering::AcqRel);
        if first + BATCH > CAPACITY.load(Ordering::Relaxed) {
            MADE.fetch_sub(BATCH, Ordering::AcqRel);
            return std::ptr::null();
        }
        huge_pages(first);
        for i in (first..first + BATCH).rev() {
            let g = at(i);
            g.stack.init(g.first_chunk());
            g.status.store(Status::Dead as u8, Ordering::Release);
            g.sudog.g.set(g);
            g.schedlink.set(p.gfree.replace(g));
        }
        got = BATCH;
    }
    p.gfree_n.set(got as u32);
    gfget(p)
}

/// Asks for huge pages once there are many goroutines: a fault for each 4 KB
/// page would cost more than everything else about spawning.
fn huge_pages(first: usize) {
    #[cfg(target_os = "linux")]
    {
        const HUGE: usize = 2 << 20;
        const AHEAD: usize = 32 * HUGE;
        let (old, new) = (first * SLOT, (first + BATCH) * SLOT);
        if old / AHEAD != new / AHEAD || (old < HUGE && new >= HUGE) {
            let end = ((new / AHEAD + 1) * AHEAD).min(CAPACITY.load(Ordering::Relaxed) * SLOT);
            let start = BASE.load(Ordering::Relaxed) as usize + new;
            let start = start.next_multiple_of(4096);
            let len = end.saturating_sub(new + 4096);
            // SAFETY: inside our own mapping; only advice.
            unsafe { libc::madvise(start as *mut _, len, libc::MADV_HUGEPAGE) };
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = first;
}

/// Puts a dead G on `p`'s free list.
#[inline]
pub(crate) fn gfput(p: &P, g: &G) {
    g.schedlink.set(p.gfree.replace(g));
    let n = p.gfree_n.get() + 1;
    p.gfree_n.set(n);
    if n >= GFREE_MAX {
        gfspill(p, n / 2);
    }
}

/// Gives `n` of `p`'s dead Gs to the global list.
#[cold]
pub(crate) fn gfspill(p: &P, n: u32) {
    let mut global = GFREE.lock().unwrap_or_else(|e| e.into_inner());
    for _ in 0..n {
        let g = p.gfree.get();
        // SAFETY: Gs are never freed; the P owns its free list of at least n.
        p.gfree.set(unsafe { (*g).schedlink.get() });
        global.push_back(g);
    }
    p.gfree_n.set(p.gfree_n.get() - n);
}

/// A new goroutine number.
#[inline]
pub(crate) fn new_goid(p: &P) -> u64 {
    if p.goidcache.get() == p.goidcacheend.get() {
        let first = GOIDGEN.fetch_add(GOID_BATCH as usize, Ordering::Relaxed) as u64 + 1;
        p.goidcache.set(first);
        p.goidcacheend.set(first + GOID_BATCH);
    }
    let id = p.goidcache.get();
    p.goidcache.set(id + 1);
    id
}

fn at(i: usize) -> &'static G {
    // SAFETY: inside the mapping, which is zero at first (a valid G) and lives
    // for ever.
    unsafe { &*BASE.load(Ordering::Acquire).add(i * SLOT).cast::<G>() }
}

/// Calls `f` with every goroutine that has ever been and whose place no other
/// has taken.
pub(crate) fn for_each_ever(mut f: impl FnMut(&'static G)) {
    for i in 0..MADE.load(Ordering::Acquire) {
        let g = at(i);
        if g.goid.get() != 0 {
            f(g);
        }
    }
}

/// Calls `f` with every goroutine that is not dead. Exact while the world is
/// stopped; a snapshot that may be out of date otherwise.
pub fn for_each_g(mut f: impl FnMut(&'static G)) {
    for i in 0..MADE.load(Ordering::Acquire) {
        let g = at(i);
        // A slot just being made is all zero: no goid yet.
        if g.status() != Status::Dead && g.goid.get() != 0 {
            f(g);
        }
    }
}
