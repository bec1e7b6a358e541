//! Package math/big: what works on words. The structs are Go's, field by field;
//! a result is worked out apart and copied into its place last, so operands may
//! be the result too.

mod float;
mod int;
mod prime;
mod words;

use dashu_int::UBig;
use gopark_vm::native::{NativeCx, Raise, Registry};
use gopark_vm::types::GoSlice;

use words::norm;

/// Adds the natives.
pub fn register(r: &mut Registry) {
    words::register(r);
    int::register(r);
    float::register(r);
    prime::register(r);
}

/// `[]Word`.
pub type Nat = GoSlice<u64>;

/// `big.Int`: `abs` has no leading zeros, and zero is not negative.
#[repr(C)]
pub struct Int {
    neg: bool,
    abs: Nat,
}

impl Int {
    /// The magnitude's words.
    fn words(&self) -> &'static [u64] {
        self.abs.as_slice()
    }

    fn big(&self) -> UBig {
        UBig::from_words(self.words())
    }

    /// Makes it this number; `neg` is for what is not zero.
    fn set(&mut self, cx: &NativeCx, neg: bool, words: &[u64]) {
        put(cx, &mut self.abs, words);
        self.neg = neg && self.abs.len > 0;
    }
}

/// The number that a pointer of Go points to.
fn at<T>(p: *mut T) -> Result<&'static mut T, Raise> {
    // SAFETY: nil or a pointer to such a struct of Go, alive while the native runs.
    // Operands may be one and the same: nobody holds two of these references
    // across a write.
    unsafe { p.as_mut() }.ok_or(Raise::NilDeref)
}

/// Makes `z` these words, in its own array if there is room.
fn put(cx: &NativeCx, z: &mut Nat, words: &[u64]) {
    let words = norm(words);
    if words.len() > z.cap {
        // Some room, for numbers that grow in a loop.
        z.cap = words.len() + 4;
        z.ptr = cx.new_bytes_unzeroed(z.cap * 8) as *mut u64;
        // SAFETY: within what was just allocated.
        unsafe { std::ptr::write_bytes(z.ptr.add(words.len()), 0, 4) };
    }
    z.len = words.len();
    if !words.is_empty() {
        // SAFETY: there is room; the two may overlap.
        unsafe { std::ptr::copy(words.as_ptr(), z.ptr, words.len()) };
    }
}

/// As `put`, for a nat that is passed by value.
fn returned(cx: &NativeCx, mut z: Nat, words: &[u64]) -> Nat {
    put(cx, &mut z, words);
    z
}
