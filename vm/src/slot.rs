//! How values cross between a frame's slots and Rust: what the parameters and
//! results of natives may be.

use crate::native::{Raise, Status};
use crate::types::{GoSlice, GoStr, Iface};

/// A value that crosses between slots and Rust.
pub trait Slot: Sized {
    /// Slots it takes.
    const SLOTS: usize;
    /// Reads it.
    ///
    /// # Safety
    /// `p` points to `SLOTS` slots that hold such a value.
    unsafe fn load(p: *const u64) -> Self;
    /// Writes it in slot form.
    ///
    /// # Safety
    /// `p` points to `SLOTS` writable slots.
    unsafe fn store(self, p: *mut u64);
}

macro_rules! int_slots {
    ($($t:ty as $wide:ty),*) => {$(
        impl Slot for $t {
            const SLOTS: usize = 1;
            #[inline(always)]
            unsafe fn load(p: *const u64) -> Self {
                // SAFETY: by the contract.
                unsafe { *p as $t }
            }
            #[inline(always)]
            unsafe fn store(self, p: *mut u64) {
                // SAFETY: by the contract.
                unsafe { *p = self as $wide as u64 }
            }
        }
    )*};
}
int_slots!(i8 as i64, i16 as i64, i32 as i64, i64 as i64, isize as i64);
int_slots!(u8 as u64, u16 as u64, u32 as u64, u64 as u64, usize as u64);

impl Slot for bool {
    const SLOTS: usize = 1;
    #[inline(always)]
    unsafe fn load(p: *const u64) -> Self {
        // SAFETY: by the contract.
        unsafe { *p != 0 }
    }
    #[inline(always)]
    unsafe fn store(self, p: *mut u64) {
        // SAFETY: by the contract.
        unsafe { *p = self as u64 }
    }
}

impl Slot for f64 {
    const SLOTS: usize = 1;
    #[inline(always)]
    unsafe fn load(p: *const u64) -> Self {
        // SAFETY: by the contract.
        f64::from_bits(unsafe { *p })
    }
    #[inline(always)]
    unsafe fn store(self, p: *mut u64) {
        // SAFETY: by the contract.
        unsafe { *p = self.to_bits() }
    }
}

impl Slot for f32 {
    const SLOTS: usize = 1;
    #[inline(always)]
    unsafe fn load(p: *const u64) -> Self {
        // SAFETY: by the contract.
        f32::from_bits(unsafe { *p } as u32)
    }
    #[inline(always)]
    unsafe fn store(self, p: *mut u64) {
        // SAFETY: by the contract.
        unsafe { *p = self.to_bits() as u64 }
    }
}

impl<T> Slot for *mut T {
    const SLOTS: usize = 1;
    #[inline(always)]
    unsafe fn load(p: *const u64) -> Self {
        // SAFETY: by the contract.
        unsafe { *p as *mut T }
    }
    #[inline(always)]
    unsafe fn store(self, p: *mut u64) {
        // SAFETY: by the contract.
        unsafe { *p = self as u64 }
    }
}

impl<T> Slot for *const T {
    const SLOTS: usize = 1;
    #[inline(always)]
    unsafe fn load(p: *const u64) -> Self {
        // SAFETY: by the contract.
        unsafe { *p as *const T }
    }
    #[inline(always)]
    unsafe fn store(self, p: *mut u64) {
        // SAFETY: by the contract.
        unsafe { *p = self as u64 }
    }
}

/// Values that lie in slots as they lie in memory.
macro_rules! memory_slots {
    ($(($($g:ident)?) $t:ty),*) => {$(
        impl$(<$g>)? Slot for $t {
            const SLOTS: usize = size_of::<$t>() / 8;
            #[inline(always)]
            unsafe fn load(p: *const u64) -> Self {
                // SAFETY: by the contract; the type is whole words.
                unsafe { (p as *const $t).read() }
            }
            #[inline(always)]
            unsafe fn store(self, p: *mut u64) {
                // SAFETY: by the contract; the type is whole words.
                unsafe { (p as *mut $t).write(self) }
            }
        }
    )*};
}
memory_slots!(() GoStr, (T) GoSlice<T>, () Iface);

/// Whole words in memory layout: structs, complex128.
impl<const N: usize> Slot for [u64; N] {
    const SLOTS: usize = N;
    #[inline(always)]
    unsafe fn load(p: *const u64) -> Self {
        // SAFETY: by the contract.
        unsafe { (p as *const Self).read() }
    }
    #[inline(always)]
    unsafe fn store(self, p: *mut u64) {
        // SAFETY: by the contract.
        unsafe { (p as *mut Self).write(self) }
    }
}

impl Slot for () {
    const SLOTS: usize = 0;
    #[inline(always)]
    unsafe fn load(_: *const u64) -> Self {}
    #[inline(always)]
    unsafe fn store(self, _: *mut u64) {}
}

macro_rules! tuple_slots {
    ($($n:tt $t:ident),*) => {
        impl<$($t: Slot),*> Slot for ($($t,)*) {
            const SLOTS: usize = 0 $(+ $t::SLOTS)*;
            #[inline(always)]
            unsafe fn load(p: *const u64) -> Self {
                let mut at = 0;
                // SAFETY: by the contract; the parts lie one after the other.
                unsafe {
                    ($({
                        let v = $t::load(p.add(at));
                        at += $t::SLOTS;
                        let _ = at;
                        v
                    },)*)
                }
            }
            #[inline(always)]
            unsafe fn store(self, p: *mut u64) {
                let mut at = 0;
                // SAFETY: by the contract; the parts lie one after the other.
                unsafe {
                    $(
                        self.$n.store(p.add(at));
                        at += $t::SLOTS;
                    )*
                }
                let _ = at;
            }
        }
    };
}
tuple_slots!(0 A);
tuple_slots!(0 A, 1 B);
tuple_slots!(0 A, 1 B, 2 C);
tuple_slots!(0 A, 1 B, 2 C, 3 D);
tuple_slots!(0 A, 1 B, 2 C, 3 D, 4 E);
tuple_slots!(0 A, 1 B, 2 C, 3 D, 4 E, 5 F);
tuple_slots!(0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G);
tuple_slots!(0 A, 1 B, 2 C, 3 D, 4 E, 5 F, 6 G, 7 H);

/// What the body of a native may return.
pub trait Return {
    /// Slots of the results.
    const SLOTS: usize;
    /// Stores the results.
    ///
    /// # Safety
    /// `p` points to `SLOTS` writable slots.
    unsafe fn finish(self, p: *mut u64) -> Status;
}

impl<T: Slot> Return for T {
    const SLOTS: usize = T::SLOTS;
    #[inline(always)]
    unsafe fn finish(self, p: *mut u64) -> Status {
        // SAFETY: by the contract.
        unsafe { self.store(p) };
        Status::Done
    }
}

impl<T: Slot> Return for Result<T, Raise> {
    const SLOTS: usize = T::SLOTS;
    #[inline(always)]
    unsafe fn finish(self, p: *mut u64) -> Status {
        match self {
            Ok(v) => {
                // SAFETY: by the contract.
                unsafe { v.store(p) };
                Status::Done
            }
            Err(r) => Status::panic(r),
        }
    }
}

/// For natives without results that end in other ways than `Status::Done`.
impl Return for Status {
    const SLOTS: usize = 0;
    #[inline(always)]
    unsafe fn finish(self, _: *mut u64) -> Status {
        self
    }
}

/// A status, and results of type `T` stored if there are any now (a parked
/// native's waker may store them through a pointer taken earlier).
pub struct With<T>(pub Status, pub Option<T>);

impl<T: Slot> Return for With<T> {
    const SLOTS: usize = T::SLOTS;
    unsafe fn finish(self, p: *mut u64) -> Status {
        if let Some(v) = self.1 {
            // SAFETY: by the contract.
            unsafe { v.store(p) };
        }
        self.0
    }
}
