//! The bytecode: the instruction table, functions, type descriptors as data,
//! verifier and disassembler. Nothing here runs or points anywhere: functions,
//! types and globals are referred to by number, and the vm's loader turns the
//! numbers into addresses.
#![forbid(unsafe_code)]

pub mod disasm;
pub mod func;
pub mod liveness;
pub mod ops;
pub mod sparse;
pub mod typedesc;
pub mod verify;

/// Slots of a frame's header: return pc, caller's fp, closure object of the
/// running function (its word 0 is the function record), deferred calls.
pub const FRAME_HEADER: u16 = 4;
/// Words of a deferred call's record before the slots of results and arguments.
pub const DEFER_HEADER: u64 = 3;

/// Bytes above which a value is *far*: its slot form is one slot, a pointer to a
/// copy in the heap that is not written any more, or nil for the zero value.
pub const FAR: u64 = 2048;
