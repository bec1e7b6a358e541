//! AES and GHASH, with the processor's instructions where it has them.

use gopark_vm::native::Raise;
use gopark_vm::natives;
use gopark_vm::types::GoSlice;
use std::sync::LazyLock;

use super::at;

/// Round keys: up to fifteen of sixteen bytes.
type Keys = [u8; 240];
type Block = [u8; 16];

fn double(b: u8) -> u8 {
    b << 1 ^ if b >> 7 == 1 { 0x1b } else { 0 }
}

fn product(mut a: u8, mut b: u8) -> u8 {
    let mut p = 0;
    while b > 0 {
        if b & 1 == 1 {
            p ^= a;
        }
        a = double(a);
        b >>= 1;
    }
    p
}

struct Tables {
    sbox: [u8; 256],
    inverse: [u8; 256],
}

/// The S-box is the inverse in the field, then an affine map.
static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut t = Tables { sbox: [0; 256], inverse: [0; 256] };
    for i in 0..=255u8 {
        let inv = (0..=255).find(|&j| product(i, j) == 1).unwrap_or(0);
        let s = (1..5).fold(inv, |s, k| s ^ inv.rotate_left(k)) ^ 0x63;
        t.sbox[i as usize] = s;
        t.inverse[s as usize] = i;
    }
    t
});

/// The keys of encryption and of the equivalent decryption; how many rounds.
fn expand(key: &[u8], enc: &mut Keys, dec: &mut Keys) -> usize {
    let sbox = &TABLES.sbox;
    let words = key.len() / 4;
    let rounds = words + 6;
    enc[..key.len()].copy_from_slice(key);
    let mut constant = 1;
    for i in words..4 * (rounds + 1) {
        let mut w = [enc[4 * i - 4], enc[4 * i - 3], enc[4 * i - 2], enc[4 * i - 1]];
        if i.is_multiple_of(words) {
            w.rotate_left(1);
            w = w.map(|b| sbox[b as usize]);
            w[0] ^= constant;
            constant = double(constant);
        } else if words > 6 && i % words == 4 {
            w = w.map(|b| sbox[b as usize]);
        }
        for (k, b) in w.into_iter().enumerate() {
            enc[4 * i + k] = enc[4 * (i - words) + k] ^ b;
        }
    }
    for r in 0..=rounds {
        let mut k = round_key(enc, rounds - r);
        if r > 0 && r < rounds {
            unmix(&mut k);
        }
        dec[16 * r..16 * r + 16].copy_from_slice(&k);
    }
    rounds
}

fn round_key(keys: &Keys, r: usize) -> Block {
    std::array::from_fn(|i| keys[16 * r + i])
}

fn add_key(b: &mut Block, keys: &Keys, r: usize) {
    b.iter_mut().zip(&keys[16 * r..]).for_each(|(b, k)| *b ^= k);
}

fn mix(b: &mut Block) {
    for c in b.chunks_exact_mut(4) {
        let [w, x, y, z] = [c[0], c[1], c[2], c[3]];
        let all = w ^ x ^ y ^ z;
        for (c, next) in c.iter_mut().zip([x, y, z, w]) {
            *c ^= all ^ double(*c ^ next);
        }
    }
}

fn unmix(b: &mut Block) {
    for c in b.chunks_exact_mut(4) {
        let u = double(double(c[0] ^ c[2]));
        let v = double(double(c[1] ^ c[3]));
        for (c, by) in c.iter_mut().zip([u, v, u, v]) {
            *c ^= by;
        }
    }
    mix(b);
}

fn encrypt_soft(keys: &Keys, rounds: usize, b: &mut Block) {
    let sbox = &TABLES.sbox;
    add_key(b, keys, 0);
    for r in 1..=rounds {
        let old = *b;
        *b = std::array::from_fn(|i| sbox[old[(i + i % 4 * 4) % 16] as usize]);
        if r < rounds {
            mix(b);
        }
        add_key(b, keys, r);
    }
}

fn decrypt_soft(keys: &Keys, rounds: usize, b: &mut Block) {
    let sbox = &TABLES.inverse;
    add_key(b, keys, 0);
    for r in 1..=rounds {
        let old = *b;
        *b = std::array::from_fn(|i| sbox[old[(i + 16 - i % 4 * 4) % 16] as usize]);
        if r < rounds {
            unmix(b);
        }
        add_key(b, keys, r);
    }
}

#[cfg(target_arch = "x86_64")]
mod hard {
    use super::{Block, Keys};
    use std::arch::x86_64::*;

    pub fn there() -> bool {
        is_x86_feature_detected!("aes") && is_x86_feature_detected!("sse2")
    }

    #[target_feature(enable = "aes", enable = "sse2")]
    fn load(p: &[u8]) -> __m128i {
        let b: Block = p[..16].try_into().unwrap_or_default();
        // SAFETY: sixteen bytes; the load needs no alignment.
        unsafe { _mm_loadu_si128(b.as_ptr().cast()) }
    }

    #[target_feature(enable = "aes", enable = "sse2")]
    fn store(v: __m128i) -> Block {
        let mut b = [0; 16];
        // SAFETY: sixteen bytes; the store needs no alignment.
        unsafe { _mm_storeu_si128(b.as_mut_ptr().cast(), v) };
        b
    }

    #[target_feature(enable = "aes", enable = "sse2")]
    fn crypt<const DECRYPT: bool>(keys: &Keys, rounds: usize, blocks: &mut [Block]) {
        // Four at a time keep the unit busy.
        for group in blocks.chunks_mut(4) {
            let first = load(keys);
            let mut s = [first; 4];
            for (s, b) in s.iter_mut().zip(group.iter()) {
                *s = _mm_xor_si128(load(b), first);
            }
            for r in 1..rounds {
                let k = load(&keys[16 * r..]);
                s = s.map(|s| if DECRYPT { _mm_aesdec_si128(s, k) } else { _mm_aesenc_si128(s, k) });
            }
            let k = load(&keys[16 * rounds..]);
            for (s, b) in s.into_iter().zip(group) {
                *b = store(if DECRYPT { _mm_aesdeclast_si128(s, k) } else { _mm_aesenclast_si128(s, k) });
            }
        }
    }

    pub fn encrypt(keys: &Keys, rounds: usize, blocks: &mut [Block]) {
        // SAFETY: the caller has asked whether the instructions are there.
        unsafe { crypt::<false>(keys, rounds, blocks) }
    }

    pub fn decrypt(keys: &Keys, rounds: usize, blocks: &mut [Block]) {
        // SAFETY: as above.
        unsafe { crypt::<true>(keys, rounds, blocks) }
    }
}

#[cfg(not(target_arch = "x86_64"))]
mod hard {
    use super::{Block, Keys};
    pub fn there() -> bool {
        false
    }
    pub fn encrypt(_: &Keys, _: usize, _: &mut [Block]) {}
    pub fn decrypt(_: &Keys, _: usize, _: &mut [Block]) {}
}

fn encrypt(keys: &Keys, rounds: usize, blocks: &mut [Block]) {
    if hard::there() {
        return hard::encrypt(keys, rounds, blocks);
    }
    blocks.iter_mut().for_each(|b| encrypt_soft(keys, rounds, b));
}

fn decrypt(keys: &Keys, rounds: usize, blocks: &mut [Block]) {
    if hard::there() {
        return hard::decrypt(keys, rounds, blocks);
    }
    blocks.iter_mut().for_each(|b| decrypt_soft(keys, rounds, b));
}

fn blocks(p: GoSlice<u8>) -> Vec<Block> {
    p.as_slice().chunks_exact(16).map(|c| c.try_into().unwrap_or_default()).collect()
}

fn write(dst: GoSlice<u8>, blocks: &[Block]) {
    // SAFETY: the caller's slice; the source was copied, so nothing borrows it.
    let dst = unsafe { dst.as_mut_slice() };
    for (to, b) in dst.chunks_exact_mut(16).zip(blocks) {
        to.copy_from_slice(b);
    }
}

/// y = (y + block)·h for each block of data, the last filled with zeros, in GCM's
/// field, whose bits are in reverse.
fn ghash(h: &Block, y: &mut Block, data: &[u8]) {
    // Multiples of h by all sequences of four bits.
    const R: u128 = 0xe1 << 120;
    let halve = |v: u128| v >> 1 ^ if v & 1 == 1 { R } else { 0 };
    let mut table = [0u128; 16];
    table[8] = u128::from_be_bytes(*h);
    for i in [4, 2, 1] {
        table[i] = halve(table[2 * i]);
    }
    for i in [2usize, 4, 8] {
        for j in 1..i {
            table[i + j] = table[i] ^ table[j];
        }
    }
    // What four bits that are shifted out come back as.
    let rest: [u128; 16] = std::array::from_fn(|i| (0..4).fold(i as u128, |v, _| halve(v)));
    let mut sum = u128::from_be_bytes(*y);
    for chunk in data.chunks(16) {
        let mut b = [0; 16];
        b[..chunk.len()].copy_from_slice(chunk);
        let x = sum ^ u128::from_be_bytes(b);
        sum = 0;
        for i in 0..32 {
            sum = sum >> 4 ^ rest[(sum & 15) as usize] ^ table[(x >> (4 * i) & 15) as usize];
        }
    }
    *y = sum.to_be_bytes();
}

natives! {
    pure "crypto/internal/fips140/aes.expand" (key: GoSlice<u8>, enc: *mut Keys, dec: *mut Keys) -> Result<i64, Raise> {
        Ok(expand(key.as_slice(), at(enc)?, at(dec)?) as i64)
    }
    pure "crypto/internal/fips140/aes.encrypt" (keys: *mut Keys, rounds: i64, dst: GoSlice<u8>, src: GoSlice<u8>) -> Result<(), Raise> {
        let mut b = blocks(src);
        encrypt(at(keys)?, rounds as usize, &mut b);
        write(dst, &b);
        Ok(())
    }
    pure "crypto/internal/fips140/aes.decrypt" (keys: *mut Keys, rounds: i64, dst: GoSlice<u8>, src: GoSlice<u8>) -> Result<(), Raise> {
        let mut b = blocks(src);
        decrypt(at(keys)?, rounds as usize, &mut b);
        write(dst, &b);
        Ok(())
    }
    pure "crypto/internal/fips140/aes.encryptCBC" (keys: *mut Keys, rounds: i64, iv: *mut Block, dst: GoSlice<u8>, src: GoSlice<u8>) -> Result<(), Raise> {
        let (keys, last) = (at(keys)?, at(iv)?);
        let mut b = blocks(src);
        for block in &mut b {
            block.iter_mut().zip(*last).for_each(|(b, l)| *b ^= l);
            encrypt(keys, rounds as usize, std::slice::from_mut(block));
            *last = *block;
        }
        write(dst, &b);
        Ok(())
    }
    pure "crypto/internal/fips140/aes.decryptCBC" (keys: *mut Keys, rounds: i64, iv: *mut Block, dst: GoSlice<u8>, src: GoSlice<u8>) -> Result<(), Raise> {
        let (keys, last) = (at(keys)?, at(iv)?);
        let old = blocks(src);
        let mut b = old.clone();
        decrypt(keys, rounds as usize, &mut b);
        for (block, old) in b.iter_mut().zip(old) {
            block.iter_mut().zip(*last).for_each(|(b, l)| *b ^= l);
            *last = old;
        }
        write(dst, &b);
        Ok(())
    }
    pure "crypto/internal/fips140/aes.keystream" (keys: *mut Keys, rounds: i64, counter: *mut Block, short: bool, out: GoSlice<u8>) -> Result<(), Raise> {
        let (keys, counter) = (at(keys)?, at(counter)?);
        let mut n = u128::from_be_bytes(*counter);
        let low = u32::MAX as u128;
        let mut b: Vec<Block> = Vec::with_capacity(out.len / 16);
        for _ in 0..out.len / 16 {
            b.push(n.to_be_bytes());
            let next = n.wrapping_add(1);
            n = if short { n & !low | next & low } else { next };
        }
        *counter = n.to_be_bytes();
        encrypt(keys, rounds as usize, &mut b);
        write(out, &b);
        Ok(())
    }
    pure "crypto/cipher.ghash" (h: *mut Block, y: *mut Block, data: GoSlice<u8>) -> Result<(), Raise> {
        ghash(at(h)?, at(y)?, data.as_slice());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn software_and_hardware_agree_with_fips_197() {
        let key: Vec<u8> = (0..16).collect();
        let (mut enc, mut dec) = ([0; 240], [0; 240]);
        let rounds = expand(&key, &mut enc, &mut dec);
        let plain: Block = std::array::from_fn(|i| (i * 0x11) as u8);
        let mut b = plain;
        encrypt_soft(&enc, rounds, &mut b);
        assert_eq!(u128::from_be_bytes(b), 0x69c4_e0d8_6a7b_0430_d8cd_b780_70b4_c55a);
        let mut c = plain;
        encrypt(&enc, rounds, std::slice::from_mut(&mut c));
        assert_eq!(b, c);
        decrypt_soft(&dec, rounds, &mut b);
        decrypt(&dec, rounds, std::slice::from_mut(&mut c));
        assert_eq!((b, c), (plain, plain));
    }
}
