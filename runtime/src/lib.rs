//! gopark's runtime: scheduler and heap.

pub mod heap;
