//! Function records: what a call, a closure and a traceback refer to.
//!
//! A record never moves, and none is freed that something may refer to
//! (`load::forget`, `orphans`). Its word 0 points to itself, so
//! that it is its own closure object: a func value of a plain function is the
//! record's address, as a closure's is the address of (record, captured…).

use crate::native::{Class, NativeFn};
use gopark_bytecode::func::{Func, FuncRef};
use gopark_bytecode::liveness::Liveness;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

/// A function of the program.
#[repr(C)]
pub struct FuncRec {
    /// The record itself.
    pub self_closure: *const FuncRec,
    /// First word of its code; the `lazy` instruction until it is lowered.
    pub code: AtomicPtr<u64>,
    /// Extent of its frame: stored before `code`, loaded after it. Until it is
    /// lowered: the header, results and parameters.
    pub frame_bytes: AtomicU32,
    /// Slots of the results.
    pub result_slots: u16,
    /// Slots of the parameters.
    pub param_slots: u16,
    /// Its number.
    pub id: FuncRef,
    /// Made by the compiler; `recover` and tracebacks look through it.
    pub wrapper: bool,
    /// Whether it runs a native.
    pub is_native: bool,
    /// What the native does, if it runs one.
    pub class: Class,
    /// The native it runs; one that says so if there is none.
    pub native: NativeFn,
    /// As tracebacks print it.
    pub name: Box<str>,
    /// Its lowered form with lines, once installed.
    pub body: AtomicPtr<Body>,
}

/// File and line of each entry of `Func::lines`, where that is known.
pub type Lines = Vec<Option<(Box<str>, u32)>>;

/// What is known of a function once it is lowered.
pub struct Body {
    /// As the compiler gave it, with `code` relocated in place.
    pub func: Func,
    /// File and lines of `func.lines`, for what the compiler has forgotten.
    pub known: OnceLock<Lines>,
    /// Which slots are live where, once a collection asked; None: not known.
    pub live: OnceLock<Option<Liveness>>,
}

// SAFETY: immutable after the loader published it, but for the atomics.
unsafe impl Send for FuncRec {}
// SAFETY: as above.
unsafe impl Sync for FuncRec {}

impl FuncRec {
    /// Its lowered body, if it has been lowered.
    pub fn body(&self) -> Option<&'static Body> {
        // SAFETY: a body is leaked before it is published here.
        unsafe { self.body.load(Ordering::Acquire).as_ref() }
    }
    /// Slots of results and parameters.
    pub fn arg_slots(&self) -> usize {
        self.result_slots as usize + self.param_slots as usize
    }
}
