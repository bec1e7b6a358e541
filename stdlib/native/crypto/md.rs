//! The compression functions of MD5, SHA-1, SHA-256 and SHA-512.

use dashu_int::UBig;
use gopark_vm::native::Raise;
use gopark_vm::natives;
use gopark_vm::types::GoSlice;
use std::sync::LazyLock;

use super::at;
use crate::support::append_bytes;

fn big_words<const N: usize>(block: &[u8]) -> [u32; N] {
    let mut w = [0; N];
    for (w, b) in w.iter_mut().zip(block.chunks_exact(4)) {
        *w = u32::from_be_bytes([b[0], b[1], b[2], b[3]]);
    }
    w
}

/// MD5's table: the sine of i+1 radians, 32 bits of it.
static SINES: LazyLock<[u32; 64]> =
    LazyLock::new(|| std::array::from_fn(|i| (((i + 1) as f64).sin().abs() * 4294967296.0) as u32));

fn md5(h: &mut [u32; 5], block: &[u8]) {
    const SHIFTS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
    let x = big_words::<16>(block).map(u32::swap_bytes);
    let sines = &*SINES;
    let [mut a, mut b, mut c, mut d, _] = *h;
    for i in 0..64 {
        let (f, k) = match i / 16 {
            0 => (b & c | !b & d, i),
            1 => (b & d | c & !d, 5 * i + 1),
            2 => (b ^ c ^ d, 3 * i + 5),
            _ => (c ^ (b | !d), 7 * i),
        };
        let f = f.wrapping_add(a).wrapping_add(sines[i]).wrapping_add(x[k % 16]);
        (a, d, c) = (d, c, b);
        b = b.wrapping_add(f.rotate_left(SHIFTS[i / 16][i % 4]));
    }
    for (h, v) in h.iter_mut().zip([a, b, c, d]) {
        *h = h.wrapping_add(v);
    }
}

fn sha1(h: &mut [u32; 5], block: &[u8]) {
    let mut w = big_words::<16>(block);
    let [mut a, mut b, mut c, mut d, mut e] = *h;
    for i in 0..80 {
        if i >= 16 {
            w[i & 15] = (w[(i + 13) & 15] ^ w[(i + 8) & 15] ^ w[(i + 2) & 15] ^ w[i & 15]).rotate_left(1);
        }
        let (f, k) = match i / 20 {
            0 => (d ^ b & (c ^ d), 0x5a82_7999),
            1 => (b ^ c ^ d, 0x6ed9_eba1),
            2 => (b & c | d & (b | c), 0x8f1b_bcdc),
            _ => (b ^ c ^ d, 0xca62_c1d6u32),
        };
        let t = a.rotate_left(5).wrapping_add(f).wrapping_add(e).wrapping_add(k).wrapping_add(w[i & 15]);
        (e, d, c, b, a) = (d, c, b.rotate_left(30), a, t);
    }
    for (h, v) in h.iter_mut().zip([a, b, c, d, e]) {
        *h = h.wrapping_add(v);
    }
}

/// SHA-512's table: 64 bits of the fractions of the cube roots of the first 80
/// primes. SHA-256's has the upper halves of the first 64.
static ROOTS: LazyLock<[u64; 80]> = LazyLock::new(|| {
    let prime = |n: &u64| (2..*n).all(|d| !n.is_multiple_of(d));
    let mut roots = (2u64..).filter(prime).map(|p| (UBig::from(p) << 192usize).nth_root(3).as_words()[0]);
    std::array::from_fn(|_| roots.next().unwrap_or(0))
});
static HALVES: LazyLock<[u32; 64]> = LazyLock::new(|| std::array::from_fn(|i| (ROOTS[i] >> 32) as u32));

fn sha256(h: &mut [u32; 8], block: &[u8]) {
    let k = &*HALVES;
    let mut w = big_words::<64>(block);
    for i in 16..64 {
        let (x, y) = (w[i - 15], w[i - 2]);
        let s0 = x.rotate_right(7) ^ x.rotate_right(18) ^ x >> 3;
        let s1 = y.rotate_right(17) ^ y.rotate_right(19) ^ y >> 10;
        w[i] = w[i - 16].wrapping_add(s0).wrapping_add(w[i - 7]).wrapping_add(s1);
    }
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut v] = *h;
    for i in 0..64 {
        let s1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
        let t1 = v.wrapping_add(s1).wrapping_add(g ^ e & (f ^ g)).wrapping_add(k[i]).wrapping_add(w[i]);
        let s0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
        let t2 = s0.wrapping_add(a & b | c & (a | b));
        (v, g, f, e) = (g, f, e, d.wrapping_add(t1));
        (d, c, b, a) = (c, b, a, t1.wrapping_add(t2));
    }
    for (h, v) in h.iter_mut().zip([a, b, c, d, e, f, g, v]) {
        *h = h.wrapping_add(v);
    }
}

fn sha512(h: &mut [u64; 8], block: &[u8]) {
    let k = &*ROOTS;
    let mut w = [0u64; 80];
    for (w, b) in w.iter_mut().zip(block.chunks_exact(8)) {
        *w = b.iter().fold(0, |w, &b| w << 8 | b as u64);
    }
    for i in 16..80 {
        let (x, y) = (w[i - 15], w[i - 2]);
        let s0 = x.rotate_right(1) ^ x.rotate_right(8) ^ x >> 7;
        let s1 = y.rotate_right(19) ^ y.rotate_right(61) ^ y >> 6;
        w[i] = w[i - 16].wrapping_add(s0).wrapping_add(w[i - 7]).wrapping_add(s1);
    }
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut v] = *h;
    for i in 0..80 {
        let s1 = e.rotate_right(14) ^ e.rotate_right(18) ^ e.rotate_right(41);
        let t1 = v.wrapping_add(s1).wrapping_add(g ^ e & (f ^ g)).wrapping_add(k[i]).wrapping_add(w[i]);
        let s0 = a.rotate_right(28) ^ a.rotate_right(34) ^ a.rotate_right(39);
        let t2 = s0.wrapping_add(a & b | c & (a | b));
        (v, g, f, e) = (g, f, e, d.wrapping_add(t1));
        (d, c, b, a) = (c, b, a, t1.wrapping_add(t2));
    }
    for (h, v) in h.iter_mut().zip([a, b, c, d, e, f, g, v]) {
        *h = h.wrapping_add(v);
    }
}

/// Runs a function with words of 32 bits over the blocks.
fn short<const N: usize>(h: &mut [u64; 8], p: &[u8], f: fn(&mut [u32; N], &[u8])) {
    let mut words: [u32; N] = std::array::from_fn(|i| h[i] as u32);
    for block in p.chunks_exact(64) {
        f(&mut words, block);
    }
    for (h, w) in h.iter_mut().zip(words) {
        *h = w as u64;
    }
}

fn run(alg: i64, h: &mut [u64; 8], p: &[u8]) {
    match alg {
        0 => short(h, p, md5),
        1 => short(h, p, sha1),
        2 => short(h, p, sha256),
        _ => p.chunks_exact(128).for_each(|block| sha512(h, block)),
    }
}

/// The hash of what h has taken in and of the rest, n bytes together.
fn finish(alg: i64, mut h: [u64; 8], rest: &[u8], n: u64) -> [u8; 64] {
    let size = if alg == 3 { 128 } else { 64 };
    let (blocks, tail) = rest.split_at(rest.len() / size * size);
    run(alg, &mut h, blocks);
    let mut last = [0u8; 256];
    last[..tail.len()].copy_from_slice(tail);
    last[tail.len()] = 0x80;
    // The length fills the last eighth of a block.
    let end = (tail.len() + 1 + size / 8).next_multiple_of(size);
    let bits = ((n as u128) << 3).to_be_bytes();
    match alg {
        0 => last[end - 8..end].copy_from_slice(&(n << 3).to_le_bytes()),
        3 => last[end - 16..end].copy_from_slice(&bits),
        _ => last[end - 8..end].copy_from_slice(&bits[8..]),
    }
    run(alg, &mut h, &last[..end]);
    let mut out = [0; 64];
    for (i, w) in h.into_iter().enumerate() {
        match alg {
            0 => out[4 * i..4 * i + 4].copy_from_slice(&(w as u32).to_le_bytes()),
            3 => out[8 * i..8 * i + 8].copy_from_slice(&w.to_be_bytes()),
            _ => out[4 * i..4 * i + 4].copy_from_slice(&(w as u32).to_be_bytes()),
        }
    }
    out
}

/// HMAC of `key`, which is no longer than a block: what the inner and the outer hash
/// have taken in first.
fn hmac_states(alg: i64, start: [u64; 8], key: &[u8]) -> [[u64; 8]; 2] {
    let size = if alg == 3 { 128 } else { 64 };
    [0x36, 0x5c].map(|pad| {
        let mut block = [pad; 128];
        block.iter_mut().zip(key).for_each(|(b, k)| *b ^= k);
        let mut h = start;
        run(alg, &mut h, &block[..size]);
        h
    })
}

/// So many rounds of PBKDF2: u becomes its own HMAC, and t takes it in.
fn derive(alg: i64, start: [u64; 8], key: &[u8], u: &mut [u8], t: &mut [u8], rounds: i64) {
    let (block, size) = (if alg == 3 { 128 } else { 64 }, u.len());
    let [inner, outer] = hmac_states(alg, start, key);
    for _ in 0..rounds {
        let h = finish(alg, inner, u, (block + size) as u64);
        let h = finish(alg, outer, &h[..size], (block + size) as u64);
        u.copy_from_slice(&h[..size]);
        t.iter_mut().zip(h).for_each(|(t, u)| *t ^= u);
    }
}

natives! {
    pure "crypto/internal/md.derive" (alg: i64, start: *mut [u64; 8], key: GoSlice<u8>, u: GoSlice<u8>, t: GoSlice<u8>, rounds: i64) -> Result<(), Raise> {
        // SAFETY: two arrays of the caller's own.
        let (u, t) = unsafe { (u.as_mut_slice(), t.as_mut_slice()) };
        derive(alg, *at(start)?, key.as_slice(), u, t, rounds);
        Ok(())
    }
    pure "crypto/internal/md.finish" cx (alg: i64, h: *mut [u64; 8], rest: GoSlice<u8>, n: u64, dst: GoSlice<u8>, size: i64) -> Result<GoSlice<u8>, Raise> {
        let out = finish(alg, *at(h)?, rest.as_slice(), n);
        Ok(append_bytes(cx, dst, &out[..size as usize]))
    }
    pure "crypto/internal/md.block" (alg: i64, h: *mut [u64; 8], p: GoSlice<u8>) -> Result<(), Raise> {
        run(alg, at(h)?, p.as_slice());
        Ok(())
    }
}
