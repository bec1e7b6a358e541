//! The virtual machine: loads bytecode and runs it on the runtime's scheduler.

pub mod bounds;
mod callers;
mod crash;
mod fault;
pub mod func;
pub mod interp;
pub mod keys;
mod leaks;
pub mod load;
pub mod map;
pub mod native;
mod orphans;
pub mod panic;
pub mod program;
pub mod rt;
pub mod rt_natives;
pub mod session;
mod slot;
pub mod string;
mod terminal;
pub mod traceback;
mod typeload;
pub mod types;
mod waits;
