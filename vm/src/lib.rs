//! The virtual machine: loads bytecode and runs it on the runtime's scheduler.

pub mod func;
pub mod map;
pub mod native;
pub mod panic;
pub mod rt;
pub mod string;
pub mod types;
