//! DES of FIPS 46-3, by its tables of bits.

use gopark_vm::native::Raise;
use gopark_vm::natives;
use std::sync::LazyLock;

use super::at;

/// Tables count bits from 1, the highest.
const INITIAL: [u8; 64] = {
    let mut t = [0; 64];
    let mut i = 0;
    while i < 64 {
        // Rows of bits 58 50 … 2, 60 …, 62 …, 64 …, 57 …, 59 …, 61 …, 63 …
        let row = i / 8;
        let start = if row < 4 { 58 + 2 * row } else { 57 + 2 * (row - 4) };
        t[i] = (start - 8 * (i % 8)) as u8;
        i += 1;
    }
    t
};
const EXPANSION: [u8; 48] = {
    let mut t = [0; 48];
    let mut i = 0;
    while i < 48 {
        t[i] = ((i / 6 * 4 + i % 6 + 31) % 32 + 1) as u8;
        i += 1;
    }
    t
};
const PERMUTATION: [u8; 32] = [
    16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6,
    22, 11, 4, 25,
];
const CHOICE1: [u8; 56] = [
    57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44,
    36, 63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20,
    12, 4,
];
const CHOICE2: [u8; 48] = [
    14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2, 41, 52, 31, 37,
    47, 55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
];
/// Each box has four rows of sixteen hexadecimal digits.
const BOXES: [&[u8; 64]; 8] = [
    b"e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d",
    b"f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9",
    b"a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c",
    b"7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e",
    b"2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453",
    b"c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d",
    b"4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c",
    b"d2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b",
];

/// The bits of v, which has `width` of them, that the table names.
fn pick(v: u64, width: u32, table: &[u8]) -> u64 {
    table.iter().fold(0, |out, &bit| out << 1 | v >> (width - bit as u32) & 1)
}

/// Puts the bits back from where the table takes them.
fn unpick(v: u64, table: &[u8; 64]) -> u64 {
    table.iter().rev().enumerate().fold(0, |out, (i, &bit)| out | (v >> i & 1) << (64 - bit as u32))
}

/// What six bits become in each box, permuted.
static BOXED: LazyLock<[[u32; 64]; 8]> = LazyLock::new(|| {
    std::array::from_fn(|k| {
        std::array::from_fn(|six| {
            let (row, column) = (six >> 4 & 2 | six & 1, six >> 1 & 15);
            let four = char::from(BOXES[k][16 * row + column]).to_digit(16).unwrap_or(0);
            pick((four << (28 - 4 * k)) as u64, 32, &PERMUTATION) as u32
        })
    })
});

fn subkeys(key: u64) -> [u64; 16] {
    let v = pick(key, 64, &CHOICE1);
    let (mut c, mut d) = (v >> 28, v & 0xfff_ffff);
    let rotate = |v: u64, n: u32| (v << n | v >> (28 - n)) & 0xfff_ffff;
    std::array::from_fn(|i| {
        let n = if matches!(i, 0 | 1 | 8 | 15) { 1 } else { 2 };
        (c, d) = (rotate(c, n), rotate(d, n));
        pick(c << 28 | d, 56, &CHOICE2)
    })
}

fn crypt(v: u64, keys: &[u64; 16], decrypt: bool) -> u64 {
    let boxed = &*BOXED;
    let v = pick(v, 64, &INITIAL);
    let (mut l, mut r) = ((v >> 32) as u32, v as u32);
    for i in 0..16 {
        let key = keys[if decrypt { 15 - i } else { i }];
        let x = pick(r as u64, 32, &EXPANSION) ^ key;
        let f = (0..8).fold(0, |f, k| f ^ boxed[k][(x >> (42 - 6 * k) & 63) as usize]);
        (l, r) = (r, l ^ f);
    }
    unpick((r as u64) << 32 | l as u64, &INITIAL)
}

natives! {
    pure "crypto/des.subkeys" (keys: *mut [u64; 16], key: u64) -> Result<(), Raise> {
        *at(keys)? = subkeys(key);
        Ok(())
    }
    pure "crypto/des.crypt" (v: u64, keys: *mut [u64; 16], decrypt: bool) -> Result<u64, Raise> {
        Ok(crypt(v, at(keys)?, decrypt))
    }
}
