//! Package compress/flate: the DEFLATE format of RFC 1951, both ways. What goes on
//! from one call to the next is in structs of Go.

mod deflate;
mod huffman;
mod inflate;

use gopark_vm::native::{Raise, Registry};

/// Adds the natives.
pub fn register(r: &mut Registry) {
    deflate::register(r);
    inflate::register(r);
}

/// What a pointer of Go points to, nil refused.
fn at<'a, T>(p: *mut T) -> Result<&'a mut T, Raise> {
    // SAFETY: nil or such a struct of Go, which the frame keeps alive; nothing else
    // borrows it while the native runs.
    unsafe { p.as_mut() }.ok_or(Raise::NilDeref)
}

/// Longest code.
const MAX_BITS: usize = 15;
/// The symbol that ends a block.
const END: usize = 256;
/// In which order the lengths of the code of lengths are written.
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// The first length or distance of each symbol beyond the literals and how many
/// bits more it has.
const fn length_code(symbol: usize) -> (usize, u32) {
    match symbol {
        257..265 => (symbol - 254, 0),
        285 => (258, 0),
        _ => {
            let extra = (symbol - 261) / 4;
            (3 + ((4 + (symbol - 261) % 4) << extra), extra as u32)
        }
    }
}

const fn distance_code(symbol: usize) -> (usize, u32) {
    if symbol < 4 {
        return (symbol + 1, 0);
    }
    let extra = symbol / 2 - 1;
    (1 + ((2 + symbol % 2) << extra), extra as u32)
}

/// The fixed code's lengths of literals.
fn fixed_lengths() -> [u8; 288] {
    std::array::from_fn(|i| match i {
        0..144 => 8,
        144..256 => 9,
        256..280 => 7,
        _ => 8,
    })
}
