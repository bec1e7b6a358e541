//! The natives' interface: how a Rust function is called as a Go function.
//!
//! A native finds its results and parameters in the slots of a frame: results
//! first, then parameters, each in slot form. Ordinary Rust functions are made
//! into natives by `natives!`, which loads the parameters, runs the body and
//! stores the result:
//!
//! ```text
//! natives! {
//!     /// docs
//!     pure "strings.Index" (s: GoStr, sub: GoStr) -> i64 { … }
//!     pure "strings.Repeat" cx (s: GoStr, n: i64) -> Result<GoStr, Raise> { … cx.string(&bytes) … }
//!     parking "time.Sleep" cx (d: i64) -> Park { … }
//! }
//! // expands to `pub fn register(r: &mut Registry)`
//! ```
//!
//! Natives do not call back into Go, never unwind (a Rust panic in one is a bug
//! of ours) and may hold pointers into the Go heap for as long as they run:
//! collections happen only at safepoints. Blocking natives are the exception to
//! allocation: they run without a P, so they must not allocate Go memory, and
//! touch only memory that their parameters keep alive.

use crate::bounds::BoundsError;
use crate::map::Fault;
use crate::rt::{G, P};
pub use crate::slot::{Return, Slot, With};
use crate::types::{GoSlice, GoStr, Iface, Type};
use gopark_runtime::heap::MCache;
use rustc_hash::FxHashMap;

/// What a native does to its goroutine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// Computes; no blocking.
    Pure,
    /// May block its thread: runs between entersyscall and exitsyscall.
    Blocking,
    /// May park its goroutine: pc and fp are saved before it runs.
    Parking,
    /// There is none of that name: calling it is a fatal error.
    Missing,
}

/// How a native ended.
#[derive(Clone, Copy, Debug)]
pub enum Status {
    /// Results are stored.
    Done,
    /// The goroutine is queued where something will wake it; it goes on after
    /// the call (results that the waker does not store must be stored already).
    Park,
    /// Results are stored; the goroutine goes to the back of the queue.
    Yield,
    /// As `Yield`, but to the local queue's end: a semaphore was handed over.
    HandOff,
    /// The goroutine goes to the back of the queue, then calls the native again.
    Retry,
    /// Results are stored; the thread runs on this P now.
    Moved(*const P),
    /// Panics: made by `Status::panic`.
    Panic(*mut Raise),
    /// runtime.Goexit.
    Goexit,
    /// The call is replaced by a call of this closure with the parameters in
    /// `args` (slot form, results excluded); its results are copied to `ret`.
    ///
    /// Made by `Status::call`.
    Call(*mut CallBack),
}

impl Status {
    /// Panics with `r`.
    #[cold]
    pub fn panic(r: Raise) -> Status {
        Status::Panic(Box::into_raw(Box::new(r)))
    }
    /// Calls a Go function in the native's stead.
    pub fn call(cb: CallBack) -> Status {
        Status::Call(Box::into_raw(Box::new(cb)))
    }
}

/// A call of a Go function in a native's stead: see `Status::Call`.
pub struct CallBack {
    /// The func value.
    pub closure: *const u64,
    /// Slots of the parameters.
    pub args: Vec<u64>,
    /// Slots of the results.
    pub result_slots: usize,
    /// What becomes of the results.
    pub ret: Dest,
}

/// What becomes of a call-back's results before the native's caller goes on.
pub enum Dest {
    /// Nothing.
    None,
    /// They are copied to memory that the frame keeps alive.
    Slots(*mut u64),
    /// This is run with their slots.
    Then(Box<dyn FnOnce(*const u64)>),
}

/// Why a native panics.
#[derive(Debug)]
pub enum Raise {
    /// `panic(v)`.
    Value(Iface),
    /// A runtime.Error whose text is "runtime error: " and this.
    Error(String),
    /// A `runtime.boundsError`.
    Bounds(BoundsError),
    /// A runtime.Error with just this text (`close of closed channel`).
    Plain(String),
    /// Nil dereference.
    NilDeref,
    /// A memory fault, under debug.SetPanicOnFault.
    Fault(crate::fault::Fault),
    /// Cannot be recovered: "fatal error: " and this, exit status 2.
    Fatal(String),
    /// `panic("text")`: a string.
    Str(String),
    /// `*runtime.TypeAssertionError`: static interface type (may be null),
    /// dynamic type (null for nil), asserted type, missing method or "".
    Assert(*const Type, *const Type, *const Type, String),
}

/// A native as the interpreter calls it: `slots` are the results' and
/// parameters' slots.
pub type NativeFn = unsafe fn(cx: &NativeCx, slots: *mut u64) -> Status;

/// A registered native.
#[derive(Clone, Copy)]
pub struct NativeEntry {
    /// The function.
    pub f: NativeFn,
    /// What it does to its goroutine.
    pub class: Class,
}

/// All natives by full name (`strings.Index`).
#[derive(Default)]
pub struct Registry {
    map: FxHashMap<&'static str, NativeEntry>,
}

impl Registry {
    /// No natives.
    pub fn new() -> Registry {
        Registry::default()
    }
    /// Adds one.
    pub fn add(&mut self, name: &'static str, class: Class, f: NativeFn) {
        self.map.insert(name, NativeEntry { f, class });
    }
    /// The native of that name.
    pub fn get(&self, name: &str) -> Option<NativeEntry> {
        self.map.get(name).copied()
    }
    /// Names of all natives.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.map.keys().copied()
    }
}

/// What a native may ask of the machine while it runs: the P it runs on.
#[repr(transparent)]
pub struct NativeCx(P);

impl NativeCx {
    /// That of the running P.
    ///
    /// # Safety
    /// `p` is this thread's P.
    #[inline(always)]
    pub unsafe fn of<'a>(p: *const P) -> &'a NativeCx {
        // SAFETY: a transparent wrapper; Ps live forever.
        unsafe { &*(p as *const NativeCx) }
    }
    /// The P. (Meaningless in a blocking native.)
    #[inline(always)]
    pub fn p(&self) -> &'static P {
        // SAFETY: Ps live forever.
        unsafe { &*std::ptr::from_ref(&self.0) }
    }
    /// The goroutine. In parking natives its `sched` says where the caller goes
    /// on and in which frame.
    #[inline(always)]
    pub fn g(&self) -> &'static G {
        self.0.curg()
    }
    /// In a parking native, before it waits: once woken, `f` runs with `slots`
    /// before the caller goes on; `f` may park again. Without effect if the native
    /// does not park.
    pub fn on_resume(&self, f: NativeFn, slots: *mut u64) {
        let g = self.g();
        g.vm[2].set(g.sched.pc.get());
        g.vm[3].set(f as usize);
        g.vm[4].set(slots as usize);
        g.sched.pc.set(crate::interp::unwind::pc_of(crate::interp::unwind::Kind::AfterPark) as usize);
    }
    /// The P's allocation cache.
    #[allow(clippy::mut_from_ref)]
    #[inline(always)]
    pub fn mcache(&self) -> &mut MCache {
        // SAFETY: the P is this thread's while the native runs, and no other
        // borrow of its cache outlives an expression.
        unsafe { self.0.mcache() }
    }
    /// A zeroed value of type `t` in the heap.
    #[inline]
    pub fn new_object(&self, t: &'static Type) -> *mut u8 {
        // SAFETY: types describe themselves truly and live forever.
        oom(unsafe { self.mcache().alloc(t.gc()) })
    }
    /// `n` zeroed values of type `t` in a row. The caller has checked that `n`
    /// is sensible.
    pub fn new_array(&self, t: &'static Type, n: usize) -> *mut u8 {
        // SAFETY: as above.
        oom(unsafe { self.mcache().alloc_array(t.gc(), n) })
    }
    /// Zeroed bytes without pointers.
    #[inline]
    pub fn new_bytes(&self, n: usize) -> *mut u8 {
        oom(self.mcache().alloc_noscan(n))
    }
    /// Bytes without pointers that the caller writes in full.
    #[inline]
    pub fn new_bytes_unzeroed(&self, n: usize) -> *mut u8 {
        oom(self.mcache().alloc_noscan_unzeroed(n))
    }
    /// A Go string with these bytes.
    #[inline]
    pub fn string(&self, bytes: &[u8]) -> GoStr {
        if bytes.is_empty() {
            return GoStr::EMPTY;
        }
        let p = self.new_bytes_unzeroed(bytes.len());
        // SAFETY: room for exactly these bytes was just allocated.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), p, bytes.len()) };
        GoStr { ptr: p, len: bytes.len() }
    }
    /// A Go slice with a copy of these values, which hold no pointers.
    pub fn slice<T: Copy>(&self, v: &[T]) -> GoSlice<T> {
        let p = self.new_bytes_unzeroed(size_of_val(v)) as *mut T;
        // SAFETY: room for exactly these values was just allocated.
        unsafe { std::ptr::copy_nonoverlapping(v.as_ptr(), p, v.len()) };
        GoSlice { ptr: p, len: v.len(), cap: v.len() }
    }
    /// A Go `[]string` of these strings.
    pub fn string_slice(&self, v: &[GoStr]) -> GoSlice<GoStr> {
        static MASK: u64 = 1;
        static STRING: gopark_runtime::heap::GcType =
            // SAFETY: MASK is one word and lives forever.
            unsafe { gopark_runtime::heap::GcType::new(16, 1, &raw const MASK) };
        if v.is_empty() {
            return GoSlice { ptr: self.new_bytes(0) as *mut GoStr, len: 0, cap: 0 };
        }
        // SAFETY: STRING describes a string and lives forever.
        let p = oom(unsafe { self.mcache().alloc_array(&STRING, v.len()) }) as *mut GoStr;
        // SAFETY: room for exactly these values was just allocated.
        unsafe { std::ptr::copy_nonoverlapping(v.as_ptr(), p, v.len()) };
        GoSlice { ptr: p, len: v.len(), cap: v.len() }
    }
}

/// Ends the program as Go does when the heap is exhausted (`p` null). The
/// goroutine's place was saved before.
#[inline(always)]
pub fn oom(p: *mut u8) -> *mut u8 {
    if p.is_null() {
        out_of_memory();
    }
    p
}

#[cold]
#[inline(never)]
fn out_of_memory() -> ! {
    // SAFETY: what allocates saves where it is first.
    unsafe { crate::panic::out_of_memory() }
}

impl From<Fault> for Raise {
    fn from(fault: Fault) -> Raise {
        // SAFETY: faults name types, which live forever.
        let name = |t: *const Type| unsafe { (*t).string() };
        match fault {
            Fault::Unhashable(t) => Raise::Error(format!("hash of unhashable type {}", name(t))),
            Fault::UnhashableInEmpty(t) => Raise::Plain(format!("hash of unhashable type: {}", name(t))),
            Fault::Uncomparable(t) => Raise::Error(format!("comparing uncomparable type {}", name(t))),
            Fault::NilMap => Raise::Plain("assignment to entry in nil map".into()),
            Fault::Throw(s) => Raise::Fatal(s.into()),
            Fault::OutOfMemory => out_of_memory(),
        }
    }
}

/// Declares natives: see the module's text. Expands to `pub fn register`.
#[macro_export]
macro_rules! natives {
    ($(
        $(#[$doc:meta])*
        $class:ident $name:literal $($cx:ident)? ($($arg:ident : $ty:ty),* $(,)?) $(-> $ret:ty)? $body:block
    )*) => {
        /// Adds this file's natives.
        pub fn register(r: &mut $crate::native::Registry) {
            $({
                $(#[$doc])*
                #[allow(unused_variables, unused_mut, unused_assignments, unused_unsafe)]
                unsafe fn native(cx: &$crate::native::NativeCx, slots: *mut u64) -> $crate::native::Status {
                    #[inline(always)]
                    #[allow(clippy::too_many_arguments)]
                    fn body($($cx: &$crate::native::NativeCx,)? $($arg: $ty),*) -> $crate::__native_ret!($($ret)?) $body
                    type Ret = $crate::__native_ret!($($ret)?);
                    let mut at = <Ret as $crate::native::Return>::SLOTS;
                    $(
                        // SAFETY: the compiler laid the parameters out after the
                        // results by the native's Go signature.
                        let $arg = unsafe { <$ty as $crate::native::Slot>::load(slots.add(at)) };
                        at += <$ty as $crate::native::Slot>::SLOTS;
                    )*
                    let ret = body($({ let $cx = cx; $cx },)? $($arg),*);
                    // SAFETY: as above, for the results.
                    unsafe { <Ret as $crate::native::Return>::finish(ret, slots) }
                }
                r.add($name, $crate::__native_class!($class), native);
            })*
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __native_ret {
    () => {
        ()
    };
    ($t:ty) => {
        $t
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __native_class {
    (pure) => {
        $crate::native::Class::Pure
    };
    (blocking) => {
        $crate::native::Class::Blocking
    };
    (parking) => {
        $crate::native::Class::Parking
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    natives! {
        pure "t.add" (a: i64, b: i32) -> i64 { a + b as i64 }
        pure "t.div" (a: i64, b: i64) -> Result<(i64, bool), Raise> {
            if b == 0 { return Err(Raise::Error("integer divide by zero".into())); }
            Ok((a / b, true))
        }
        pure "t.none" () {}
    }

    #[test]
    fn slots_are_results_then_parameters() {
        let mut r = Registry::new();
        register(&mut r);
        // SAFETY: these natives do not look at it.
        let cx = unsafe { NativeCx::of(std::ptr::dangling()) };
        let mut s = [0u64, 40, (-2i64) as u64];
        let add = r.get("t.add").unwrap();
        // SAFETY: the slots are as the signature says.
        assert!(matches!(unsafe { (add.f)(cx, s.as_mut_ptr()) }, Status::Done));
        assert_eq!(s[0], 38);
        let mut s = [0u64, 0, 7, 0];
        let div = r.get("t.div").unwrap();
        // SAFETY: as above.
        assert!(matches!(unsafe { (div.f)(cx, s.as_mut_ptr()) }, Status::Panic(_)));
        let mut s = [0u64, 0, 7, 2];
        // SAFETY: as above.
        unsafe { (div.f)(cx, s.as_mut_ptr()) };
        assert_eq!(&s[..2], &[3, 1]);
        assert!(r.get("t.none").is_some());
    }
}
