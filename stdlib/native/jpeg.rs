//! Package image/jpeg: the cosine transform of blocks of 8 by 8, by the algorithm of
//! Loeffler, Ligtenberg and Moschytz, in fixed point. How many bits are kept where
//! decides the last bit of a pixel, so it is Go's choice.

use gopark_vm::natives;

type Block = [i32; 64];

// Constants with 60 bits after the point.
const COS1: u64 = 1130768441178740757;
const SIN1: u64 = 224923827593068887;
const COS3: u64 = 958619196450722178;
const SIN3: u64 = 640528868967736374;
const ROOT: u64 = 1630477228166597777; // √2
const ROOT_COS6: u64 = 623956622067911264;
const ROOT_SIN6: u64 = 1506364539328854985;
const INV: u64 = 815238614083298888; // 1/√2
const INV_COS6: u64 = 311978311033955632;
const INV_SIN6: u64 = 753182269664427492;

/// A constant rounded to so many bits after the point.
fn fixed(x: u64, bits: u32) -> i32 {
    ((x + (1 << (59 - bits))) >> (60 - bits)) as i32
}

fn butterfly(x: &mut [i32; 8], i: usize, j: usize) {
    (x[i], x[j]) = (x[i].wrapping_add(x[j]), x[i].wrapping_sub(x[j]));
}

/// Turns the point (x[i], x[j]), of whose coordinates `drop` bits are left out; the
/// constants have `bits`.
fn rotate(x: &mut [i32; 8], i: usize, j: usize, drop: u32, (cos, sin): (u64, u64), bits: u32, back: bool) {
    let (a, b) = (x[i] >> drop, x[j] >> drop);
    let (cos, sin) = (fixed(cos, bits), if back { -fixed(sin, bits) } else { fixed(sin, bits) });
    let sum = cos.wrapping_mul(a.wrapping_add(b));
    x[i] = sum.wrapping_add((sin - cos).wrapping_mul(b));
    x[j] = sum.wrapping_sub((cos + sin).wrapping_mul(a));
}

/// Eight values forward; the results stand where `PLACE` says. The bits are those left
/// out before a rotation, those of its constants, and those of the root's.
fn forward(x: &mut [i32; 8], drop: u32, bits: u32, root: u32) {
    for i in 0..4 {
        butterfly(x, i, 7 - i);
    }
    rotate(x, 4, 7, drop, (COS3, SIN3), bits, false);
    rotate(x, 5, 6, drop, (COS1, SIN1), bits, false);
    butterfly(x, 0, 3);
    butterfly(x, 1, 2);
    rotate(x, 2, 3, drop, (ROOT_COS6, ROOT_SIN6), bits, false);
    butterfly(x, 0, 1);
    butterfly(x, 4, 6);
    butterfly(x, 7, 5);
    for i in [5, 6] {
        x[i] = (x[i] >> root).wrapping_mul(fixed(ROOT, root));
    }
    butterfly(x, 7, 4);
}

/// Where the algorithm has the coefficient of each frequency.
const PLACE: [usize; 8] = [0, 7, 2, 5, 1, 6, 3, 4];

fn fdct(b: &mut Block) {
    for i in 0..8 {
        let mut x = std::array::from_fn(|k| b[8 * k + i]);
        forward(&mut x, 0, 18, 12);
        // Samples are meant to lie around zero: that is taken from their sum.
        x[0] = x[0].wrapping_sub(128 * 8) << 18;
        x[1] <<= 18;
        for (k, &p) in PLACE.iter().enumerate() {
            b[8 * k + i] = x[p];
        }
    }
    for row in b.chunks_exact_mut(8) {
        let mut x = std::array::from_fn(|k| row[k]);
        forward(&mut x, 14, 14, 14);
        for (to, &p) in row.iter_mut().zip(&PLACE) {
            *to = x[p].wrapping_add(1 << 17) >> 18;
        }
    }
}

/// How many bits one direction of the inverse adds, leaves out and gives constants.
struct Inverse {
    even_up: u32,
    even_down: u32,
    turn: (u32, u32),
    odd_up: u32,
    root: (u32, u32),
    last: u32,
}

const ROWS: Inverse = Inverse { even_up: 17, even_down: 0, turn: (0, 18), odd_up: 7, root: (0, 8), last: 2 };
const COLUMNS: Inverse =
    Inverse { even_up: 0, even_down: 2, turn: (13, 12), odd_up: 0, root: (13, 14), last: 14 };

/// The algorithm backward.
fn inverse(x: &mut [i32; 8], s: &Inverse) {
    x[0] <<= s.even_up;
    x[1] <<= s.even_up;
    butterfly(x, 0, 1);
    x[0] >>= s.even_down;
    x[1] >>= s.even_down;
    rotate(x, 2, 3, s.turn.0, (INV_COS6, INV_SIN6), s.turn.1, true);
    butterfly(x, 1, 2);
    butterfly(x, 0, 3);
    x[4] <<= s.odd_up;
    x[7] <<= s.odd_up;
    butterfly(x, 7, 4);
    for i in [5, 6] {
        x[i] = (x[i] >> s.root.0).wrapping_mul(fixed(INV, s.root.1));
    }
    butterfly(x, 7, 5);
    butterfly(x, 4, 6);
    rotate(x, 4, 7, s.last, (COS3, SIN3), 12, true);
    rotate(x, 5, 6, s.last, (COS1, SIN1), 12, true);
    for i in 0..4 {
        butterfly(x, i, 7 - i);
    }
}

fn idct(b: &mut Block) {
    for row in b.chunks_exact_mut(8) {
        let mut x = [0; 8];
        for (from, &p) in row.iter().zip(&PLACE) {
            x[p] = *from;
        }
        inverse(&mut x, &ROWS);
        row.copy_from_slice(&x);
    }
    for i in 0..8 {
        let mut x = [0; 8];
        for (k, &p) in PLACE.iter().enumerate() {
            x[p] = b[8 * k + i];
        }
        // Half of what the shift at the end leaves out.
        x[0] = x[0].wrapping_add(1 << 19);
        inverse(&mut x, &COLUMNS);
        for (k, v) in x.iter().enumerate() {
            b[8 * k + i] = v >> 18;
        }
    }
}

natives! {
    pure "image/jpeg.fdct" (b: *mut Block) {
        // SAFETY: the encoder's own block.
        fdct(unsafe { &mut *b })
    }
    pure "image/jpeg.idct" (b: *mut Block) {
        // SAFETY: the decoder's own block.
        idct(unsafe { &mut *b })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let samples: Block = std::array::from_fn(|i| (i * i * 7 % 251) as i32);
        let mut b = samples;
        fdct(&mut b);
        // Coefficients come out eight times as large as they go in.
        b.iter_mut().for_each(|x| *x = (*x + 4) >> 3);
        idct(&mut b);
        assert!(b.iter().zip(&samples).all(|(x, y)| (x + 128 - y).abs() <= 2));
    }
}
