//! The scheduler's types under one name.

/// Placeholder until the scheduler has landed.
#[repr(C)]
pub struct P([u8; 0]);
/// Placeholder until the scheduler has landed.
#[repr(C)]
pub struct G([u8; 0]);
