//! The packages under hash: checksums and hashes of runs of bytes.

use gopark_vm::native::Raise;
use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

/// `*[N]T` of Go, nil refused.
fn array<'a, T, const N: usize>(p: *mut [T; N]) -> Result<&'a mut [T; N], Raise> {
    // SAFETY: nil or such an array of Go, which the frame keeps alive; nothing else
    // borrows it while the native runs.
    unsafe { p.as_mut() }.ok_or(Raise::NilDeref)
}

const PRIME32: u32 = 16777619;
const PRIME64: u64 = 1099511628211;
/// 2⁸⁸ + 0x13b
const PRIME128: u128 = 1 << 88 | 0x13b;

/// Tables for eight bytes at a time: table k is for the byte before k others.
const fn slices(poly: u32) -> [[u32; 256]; 8] {
    let mut t = [[0; 256]; 8];
    let mut i = 0;
    while i < 256 {
        let mut crc = i as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = crc >> 1 ^ if crc & 1 == 1 { poly } else { 0 };
            bit += 1;
        }
        t[0][i] = crc;
        i += 1;
    }
    let mut k = 1;
    while k < 8 {
        let mut i = 0;
        while i < 256 {
            let crc = t[k - 1][i];
            t[k][i] = t[0][(crc & 255) as usize] ^ crc >> 8;
            i += 1;
        }
        k += 1;
    }
    t
}

static IEEE: [[u32; 256]; 8] = slices(0xedb8_8320);

fn ieee(crc: u32, p: &[u8]) -> u32 {
    let t = &IEEE;
    let mut crc = !crc;
    let mut groups = p.chunks_exact(8);
    for g in &mut groups {
        let low = crc ^ u32::from_le_bytes([g[0], g[1], g[2], g[3]]);
        let at = |k: usize, b: u32| t[k][(b & 255) as usize];
        crc = at(7, low) ^ at(6, low >> 8) ^ at(5, low >> 16) ^ at(4, low >> 24);
        crc ^= at(3, g[4] as u32) ^ at(2, g[5] as u32) ^ at(1, g[6] as u32) ^ at(0, g[7] as u32);
    }
    for &b in groups.remainder() {
        crc = t[0][(crc as u8 ^ b) as usize] ^ crc >> 8;
    }
    !crc
}

fn adler(d: u32, p: &[u8]) -> u32 {
    const MOD: u32 = 65521;
    let (mut low, mut high) = (d & 0xffff, d >> 16);
    // So many bytes cannot overflow the sums.
    for part in p.chunks(5552) {
        for &b in part {
            low += b as u32;
            high += low;
        }
        low %= MOD;
        high %= MOD;
    }
    high << 16 | low
}

fn fold(a: u64, b: u64) -> u64 {
    let p = a as u128 * b as u128;
    (p >> 64) as u64 ^ p as u64
}

/// A hash in the manner of wyhash: words are multiplied in pairs and folded.
fn mix(seed: u64, p: &[u8]) -> u64 {
    const K: [u64; 3] = [0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db, 0x8ebc_6af0_9c88_c6e3];
    let word = |w: &[u8]| {
        let mut b = [0; 8];
        b[..w.len()].copy_from_slice(w);
        u64::from_le_bytes(b)
    };
    let mut h = fold(seed ^ K[0], p.len() as u64 ^ K[1]);
    for pair in p.chunks(16) {
        let (a, b) = pair.split_at(pair.len().min(8));
        h = fold(word(a) ^ K[1], word(b) ^ h);
    }
    fold(h ^ K[2], h)
}

/// What `maphash.Hash` works out: one buffer after the other.
fn mix_all(seed: u64, p: &[u8]) -> u64 {
    const BUFFER: usize = 128;
    let full = p.len().saturating_sub(1) / BUFFER * BUFFER;
    let (buffers, rest) = p.split_at(full);
    let seed = buffers.chunks(BUFFER).fold(seed, mix);
    mix(seed, rest)
}

natives! {
    pure "hash/fnv.update32" (h: u32, p: GoSlice<u8>, a: bool) -> u32 {
        let step = |h: u32, &b: &u8| {
            if a { (h ^ b as u32).wrapping_mul(PRIME32) } else { h.wrapping_mul(PRIME32) ^ b as u32 }
        };
        p.as_slice().iter().fold(h, step)
    }
    pure "hash/fnv.update64" (h: u64, p: GoSlice<u8>, a: bool) -> u64 {
        let step = |h: u64, &b: &u8| {
            if a { (h ^ b as u64).wrapping_mul(PRIME64) } else { h.wrapping_mul(PRIME64) ^ b as u64 }
        };
        p.as_slice().iter().fold(h, step)
    }
    pure "hash/fnv.update128" (h: *mut [u64; 2], p: GoSlice<u8>, a: bool) -> Result<(), Raise> {
        let h = array(h)?;
        let step = |h: u128, &b: &u8| {
            if a { (h ^ b as u128).wrapping_mul(PRIME128) } else { h.wrapping_mul(PRIME128) ^ b as u128 }
        };
        let sum = p.as_slice().iter().fold((h[0] as u128) << 64 | h[1] as u128, step);
        *h = [(sum >> 64) as u64, sum as u64];
        Ok(())
    }
    pure "hash/crc32.fill" (t: *mut [u32; 256], poly: u32) -> Result<(), Raise> {
        for (i, w) in array(t)?.iter_mut().enumerate() {
            *w = (0..8).fold(i as u32, |crc, _| crc >> 1 ^ if crc & 1 == 1 { poly } else { 0 });
        }
        Ok(())
    }
    pure "hash/crc32.update" (crc: u32, t: *mut [u32; 256], p: GoSlice<u8>) -> Result<u32, Raise> {
        let t = array(t)?;
        Ok(!p.as_slice().iter().fold(!crc, |crc, &b| t[(crc as u8 ^ b) as usize] ^ crc >> 8))
    }
    pure "hash/crc32.updateIEEE" (crc: u32, p: GoSlice<u8>) -> u32 { ieee(crc, p.as_slice()) }
    pure "hash/crc64.fill" (t: *mut [u64; 256], poly: u64) -> Result<(), Raise> {
        for (i, w) in array(t)?.iter_mut().enumerate() {
            *w = (0..8).fold(i as u64, |crc, _| crc >> 1 ^ if crc & 1 == 1 { poly } else { 0 });
        }
        Ok(())
    }
    pure "hash/crc64.update" (crc: u64, t: *mut [u64; 256], p: GoSlice<u8>) -> Result<u64, Raise> {
        let t = array(t)?;
        Ok(!p.as_slice().iter().fold(!crc, |crc, &b| t[(crc as u8 ^ b) as usize] ^ crc >> 8))
    }
    pure "hash/adler32.update" (d: u32, p: GoSlice<u8>) -> u32 { adler(d, p.as_slice()) }
    pure "hash/maphash.mix" (seed: u64, p: GoSlice<u8>) -> u64 { mix_all(seed, p.as_slice()) }
    pure "hash/maphash.mixString" (seed: u64, s: GoStr) -> u64 { mix_all(seed, s.bytes()) }
}
