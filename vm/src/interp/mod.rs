//! The interpreter: one handler for each opcode, each ending in a tail call of
//! the next.
//!
//! Guarantees
//! - A handler is `extern "sysv64"` with four scalar arguments and holds no
//!   native stack across its tail call: whatever needs an address of a local or
//!   has drop glue is in an `#[inline(never)]` helper that takes and returns
//!   scalars. A test runs long loops on a small native stack to prove it.
//! - `pc` is the address of the running instruction. At safepoints, and wherever
//!   a handler returns to the scheduler, everything is in the frame and the
//!   goroutine's saved `pc` is what runs next.
//! - An instruction reads all operands before it writes any result.
//! - What a handler assumes of its operands (slots within the frame, literals
//!   patched, jumps landing on instructions) is what `bytecode::verify` checks;
//!   that is the SAFETY of the whole module.
//!
//! Handlers bear their opcode's name, so that `TABLE` follows from the table.

pub use crate::rt::{P, Stop};
use gopark_bytecode::for_each_op;

#[macro_use]
pub mod dispatch;
mod alloc;
mod arith;
pub(crate) mod atomic;
pub mod call;
mod conc;
mod float;
mod iface;
mod index;
mod jump;
mod kernel;
mod maps;
mod mem;
pub mod scan;
mod slice;
mod strs;
mod throw;

pub mod frame;
pub mod unwind;

pub use alloc::{load_value as frame_load, new_slow as alloc_object, words as alloc_words};
pub use dispatch::Handler;
pub use iface::implements;
pub use slice::room as slice_room;
pub use throw::Err;

mod handlers {
    pub use super::alloc::*;
    pub use super::arith::*;
    pub use super::atomic::*;
    pub use super::call::*;
    pub use super::conc::*;
    pub use super::float::*;
    pub use super::iface::*;
    pub use super::index::*;
    pub use super::jump::*;
    pub use super::kernel::*;
    pub use super::maps::*;
    pub use super::mem::*;
    pub use super::slice::*;
    pub use super::strs::*;
    pub use super::unwind::{Recover, RunDefers, Unwind};
}

/// The panic of a runtime error without operands.
pub fn raise_of(e: Err) -> crate::native::Raise {
    throw::text(e, 0, 0, true)
}

macro_rules! table {
    ($(($op:ident $name:literal $a:tt $b:tt $c:tt [$($w:tt)*] $effect:literal))*) => {
        /// Number of opcodes.
        pub const N: usize = [$(stringify!($op)),*].len();

        /// The handlers by opcode; from `N` on, each opcode again under the
        /// tracing handler (the loader adds `N` to opcodes when it traces).
        pub static TABLE: [Handler; 2 * N] = {
            let mut t: [Handler; 2 * N] = [dispatch::trace; 2 * N];
            let plain: [Handler; N] = [$(handlers::$op),*];
            let mut i = 0;
            while i < N {
                t[i] = plain[i];
                i += 1;
            }
            t
        };
    };
}
for_each_op!(table);
