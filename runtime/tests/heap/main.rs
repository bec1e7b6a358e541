//! The heap, tested alone: simulated Ps allocate, link and drop objects; what
//! they believe to hold is compared with what is in memory, through many
//! collections, with the heap's invariants verified at each.
//!
//! The heap is one per process, so the tests take turns.

mod basics;
mod model;
mod profile;
mod special;
mod world;
