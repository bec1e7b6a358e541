//! The kinds of keys that maps are specialised for: how each is read, hashed,
//! compared and stored.

use super::hash::{eq_type, fold, hash_bytes, hash_type};
use super::{Fault, MapType};

/// A key that has been read (or is pointed to).
pub trait Key: Copy {
    /// Reads the key at `p`.
    ///
    /// # Safety
    /// `p` points to a key of `t`.
    unsafe fn load(t: &MapType, p: *const u8) -> Self;
    /// Its hash.
    ///
    /// # Safety
    /// What `load` read is still there.
    unsafe fn hash(self, t: &MapType, seed: u64) -> Result<u64, Fault>;
    /// Whether the key at `p` equals it.
    ///
    /// # Safety
    /// `p` points to a key of `t`.
    unsafe fn eq(self, t: &MapType, p: *const u8) -> Result<bool, Fault>;
    /// Writes it to `p`.
    ///
    /// # Safety
    /// `p` has room for a key of `t`.
    unsafe fn store(self, t: &MapType, p: *mut u8);
}

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15 | 1;

/// Eight bytes compared as an integer.
#[derive(Clone, Copy)]
pub struct Key64(pub u64);

impl Key for Key64 {
    #[inline(always)]
    unsafe fn load(_: &MapType, p: *const u8) -> Self {
        // SAFETY: by the contract.
        Key64(unsafe { (p as *const u64).read_unaligned() })
    }
    #[inline(always)]
    unsafe fn hash(self, _: &MapType, seed: u64) -> Result<u64, Fault> {
        Ok(fold(self.0 ^ seed, MULTIPLIER))
    }
    #[inline(always)]
    unsafe fn eq(self, _: &MapType, p: *const u8) -> Result<bool, Fault> {
        // SAFETY: by the contract.
        Ok(self.0 == unsafe { (p as *const u64).read_unaligned() })
    }
    #[inline(always)]
    unsafe fn store(self, _: &MapType, p: *mut u8) {
        // SAFETY: by the contract.
        unsafe { (p as *mut u64).write_unaligned(self.0) }
    }
}

/// Four bytes compared as an integer.
#[derive(Clone, Copy)]
pub struct Key32(u32);

impl Key for Key32 {
    #[inline(always)]
    unsafe fn load(_: &MapType, p: *const u8) -> Self {
        // SAFETY: by the contract.
        Key32(unsafe { (p as *const u32).read_unaligned() })
    }
    #[inline(always)]
    unsafe fn hash(self, _: &MapType, seed: u64) -> Result<u64, Fault> {
        Ok(fold(self.0 as u64 ^ seed, MULTIPLIER))
    }
    #[inline(always)]
    unsafe fn eq(self, _: &MapType, p: *const u8) -> Result<bool, Fault> {
        // SAFETY: by the contract.
        Ok(self.0 == unsafe { (p as *const u32).read_unaligned() })
    }
    #[inline(always)]
    unsafe fn store(self, _: &MapType, p: *mut u8) {
        // SAFETY: by the contract.
        unsafe { (p as *mut u32).write_unaligned(self.0) }
    }
}

/// A string.
#[derive(Clone, Copy)]
pub struct KeyStr(*const u8, usize);

impl Key for KeyStr {
    #[inline(always)]
    unsafe fn load(_: &MapType, p: *const u8) -> Self {
        // SAFETY: by the contract.
        unsafe {
            let words = p as *const usize;
            KeyStr(*words as *const u8, *words.add(1))
        }
    }
    #[inline(always)]
    unsafe fn hash(self, _: &MapType, seed: u64) -> Result<u64, Fault> {
        // SAFETY: a string's bytes live as long as it.
        Ok(unsafe { hash_bytes(self.0, self.1, seed) })
    }
    #[inline(always)]
    unsafe fn eq(self, _: &MapType, p: *const u8) -> Result<bool, Fault> {
        // SAFETY: by the contract.
        unsafe {
            let words = p as *const usize;
            if *words.add(1) != self.1 {
                return Ok(false);
            }
            let other = *words as *const u8;
            Ok(other == self.0 || same_bytes(other, self.0, self.1))
        }
    }
    #[inline(always)]
    unsafe fn store(self, _: &MapType, p: *mut u8) {
        // SAFETY: by the contract.
        unsafe {
            let words = p as *mut usize;
            *words = self.0 as usize;
            *words.add(1) = self.1;
        }
    }
}

/// Whether `n` bytes are equal; short ones without a call.
#[inline(always)]
unsafe fn same_bytes(a: *const u8, b: *const u8, n: usize) -> bool {
    // SAFETY: n bytes are readable at both; the overlapping reads stay within.
    unsafe {
        let r8 = |p: *const u8| (p as *const u64).read_unaligned();
        let r4 = |p: *const u8| (p as *const u32).read_unaligned();
        match n {
            8..=16 => r8(a) == r8(b) && r8(a.add(n - 8)) == r8(b.add(n - 8)),
            4..=7 => r4(a) == r4(b) && r4(a.add(n - 4)) == r4(b.add(n - 4)),
            _ => libc::memcmp(a as _, b as _, n) == 0,
        }
    }
}

/// Bytes compared as bytes: small integers, arrays and structs of integers
/// without padding.
#[derive(Clone, Copy)]
pub struct KeyMem(*const u8);

impl Key for KeyMem {
    #[inline(always)]
    unsafe fn load(_: &MapType, p: *const u8) -> Self {
        KeyMem(p)
    }
    #[inline(always)]
    unsafe fn hash(self, t: &MapType, seed: u64) -> Result<u64, Fault> {
        // SAFETY: by the contract.
        Ok(unsafe { hash_bytes(self.0, t.key_size, seed) })
    }
    #[inline(always)]
    unsafe fn eq(self, t: &MapType, p: *const u8) -> Result<bool, Fault> {
        // SAFETY: by the contract.
        Ok(unsafe { same_bytes(self.0, p, t.key_size) })
    }
    #[inline(always)]
    unsafe fn store(self, t: &MapType, p: *mut u8) {
        // SAFETY: by the contract.
        unsafe { std::ptr::copy_nonoverlapping(self.0, p, t.key_size) }
    }
}

/// Any type, by its descriptor.
#[derive(Clone, Copy)]
pub struct KeyAny(*const u8);

impl Key for KeyAny {
    #[inline(always)]
    unsafe fn load(_: &MapType, p: *const u8) -> Self {
        KeyAny(p)
    }
    #[inline(always)]
    unsafe fn hash(self, t: &MapType, seed: u64) -> Result<u64, Fault> {
        // SAFETY: by the contract.
        unsafe { hash_type(&*t.key, self.0, seed) }
    }
    #[inline(always)]
    unsafe fn eq(self, t: &MapType, p: *const u8) -> Result<bool, Fault> {
        // SAFETY: by the contract.
        unsafe { eq_type(&*t.key, self.0, p) }
    }
    #[inline(always)]
    unsafe fn store(self, t: &MapType, p: *mut u8) {
        // SAFETY: by the contract.
        unsafe { std::ptr::copy_nonoverlapping(self.0, p, t.key_size) }
    }
}
