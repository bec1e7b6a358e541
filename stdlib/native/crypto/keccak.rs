//! The permutation of SHA-3, Keccak-f[1600].

use gopark_vm::native::Raise;
use gopark_vm::natives;

use super::at;

/// The constants of the rounds: bits of a shift register.
const ROUNDS: [u64; 24] = {
    let mut constants = [0; 24];
    let mut register = 1u8;
    let mut round = 0;
    while round < 24 {
        let mut j = 0;
        while j < 7 {
            if register & 1 == 1 {
                constants[round] |= 1 << ((1 << j) - 1);
            }
            register = register << 1 ^ if register >> 7 == 1 { 0x71 } else { 0 };
            j += 1;
        }
        round += 1;
    }
    constants
};

/// `a[x + 5y]` is the lane (x, y).
fn permute(a: &mut [u64; 25]) {
    for constant in ROUNDS {
        let column = |x: usize, a: &[u64; 25]| a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
        let c: [u64; 5] = std::array::from_fn(|x| column(x, a));
        for x in 0..5 {
            let d = c[(x + 4) % 5] ^ c[(x + 1) % 5].rotate_left(1);
            for y in 0..5 {
                a[x + 5 * y] ^= d;
            }
        }
        // Rotate each lane and carry it to its new place.
        let mut b = [0; 25];
        b[0] = a[0];
        let (mut x, mut y) = (1, 0);
        for t in 0..24u32 {
            let to = (y, (2 * x + 3 * y) % 5);
            b[to.0 + 5 * to.1] = a[x + 5 * y].rotate_left((t + 1) * (t + 2) / 2 % 64);
            (x, y) = to;
        }
        for y in 0..5 {
            for x in 0..5 {
                a[x + 5 * y] = b[x + 5 * y] ^ !b[(x + 1) % 5 + 5 * y] & b[(x + 2) % 5 + 5 * y];
            }
        }
        a[0] ^= constant;
    }
}

natives! {
    pure "crypto/sha3.permute" (state: *mut [u8; 200]) -> Result<(), Raise> {
        let state = at(state)?;
        let mut lanes = [0u64; 25];
        for (lane, b) in lanes.iter_mut().zip(state.chunks_exact(8)) {
            *lane = b.iter().rev().fold(0, |w, &b| w << 8 | b as u64);
        }
        permute(&mut lanes);
        for (b, lane) in state.chunks_exact_mut(8).zip(lanes) {
            b.copy_from_slice(&lane.to_le_bytes());
        }
        Ok(())
    }
}
