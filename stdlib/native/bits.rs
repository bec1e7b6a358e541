//! Package math/bits.

use gopark_vm::native::Raise;
use gopark_vm::natives;

natives! {
    pure "math/bits.overflow" () -> Result<(), Raise> { Err(Raise::Error("integer overflow".into())) }
    pure "math/bits.divide" () -> Result<(), Raise> { Err(Raise::Error("integer divide by zero".into())) }
    pure "math/bits.Add" (x: u64, y: u64, carry: u64) -> (u64, u64) { add64(x, y, carry) }
    pure "math/bits.Add64" (x: u64, y: u64, carry: u64) -> (u64, u64) { add64(x, y, carry) }
    pure "math/bits.Add32" (x: u32, y: u32, carry: u32) -> (u32, u32) {
        let sum = x as u64 + y as u64 + carry as u64;
        (sum as u32, (sum >> 32) as u32)
    }
    pure "math/bits.Sub" (x: u64, y: u64, borrow: u64) -> (u64, u64) { sub64(x, y, borrow) }
    pure "math/bits.Sub64" (x: u64, y: u64, borrow: u64) -> (u64, u64) { sub64(x, y, borrow) }
    pure "math/bits.Sub32" (x: u32, y: u32, borrow: u32) -> (u32, u32) {
        let diff = x.wrapping_sub(y).wrapping_sub(borrow);
        (diff, ((!x & y) | (!(x ^ y) & diff)) >> 31)
    }
    pure "math/bits.Mul" (x: u64, y: u64) -> (u64, u64) { mul64(x, y) }
    pure "math/bits.Mul64" (x: u64, y: u64) -> (u64, u64) { mul64(x, y) }
    pure "math/bits.Mul32" (x: u32, y: u32) -> (u32, u32) {
        let p = x as u64 * y as u64;
        ((p >> 32) as u32, p as u32)
    }
    pure "math/bits.div" (hi: u64, lo: u64, y: u64) -> (u64, u64) { div64(hi, lo, y) }
    pure "math/bits.div64" (hi: u64, lo: u64, y: u64) -> (u64, u64) { div64(hi, lo, y) }
    pure "math/bits.div32" (hi: u32, lo: u32, y: u32) -> (u32, u32) {
        let n = (hi as u64) << 32 | lo as u64;
        ((n / y.max(1) as u64) as u32, (n % y.max(1) as u64) as u32)
    }
    pure "math/bits.LeadingZeros" (x: u64) -> i64 { x.leading_zeros() as i64 }
    pure "math/bits.LeadingZeros8" (x: u8) -> i64 { x.leading_zeros() as i64 }
    pure "math/bits.LeadingZeros16" (x: u16) -> i64 { x.leading_zeros() as i64 }
    pure "math/bits.LeadingZeros32" (x: u32) -> i64 { x.leading_zeros() as i64 }
    pure "math/bits.LeadingZeros64" (x: u64) -> i64 { x.leading_zeros() as i64 }
    pure "math/bits.TrailingZeros" (x: u64) -> i64 { x.trailing_zeros() as i64 }
    pure "math/bits.TrailingZeros8" (x: u8) -> i64 { x.trailing_zeros() as i64 }
    pure "math/bits.TrailingZeros16" (x: u16) -> i64 { x.trailing_zeros() as i64 }
    pure "math/bits.TrailingZeros32" (x: u32) -> i64 { x.trailing_zeros() as i64 }
    pure "math/bits.TrailingZeros64" (x: u64) -> i64 { x.trailing_zeros() as i64 }
    pure "math/bits.OnesCount" (x: u64) -> i64 { x.count_ones() as i64 }
    pure "math/bits.OnesCount8" (x: u8) -> i64 { x.count_ones() as i64 }
    pure "math/bits.OnesCount16" (x: u16) -> i64 { x.count_ones() as i64 }
    pure "math/bits.OnesCount32" (x: u32) -> i64 { x.count_ones() as i64 }
    pure "math/bits.OnesCount64" (x: u64) -> i64 { x.count_ones() as i64 }
    pure "math/bits.Len" (x: u64) -> i64 { 64 - x.leading_zeros() as i64 }
    pure "math/bits.Len8" (x: u8) -> i64 { 8 - x.leading_zeros() as i64 }
    pure "math/bits.Len16" (x: u16) -> i64 { 16 - x.leading_zeros() as i64 }
    pure "math/bits.Len32" (x: u32) -> i64 { 32 - x.leading_zeros() as i64 }
    pure "math/bits.Len64" (x: u64) -> i64 { 64 - x.leading_zeros() as i64 }
    pure "math/bits.Reverse" (x: u64) -> u64 { x.reverse_bits() }
    pure "math/bits.Reverse8" (x: u8) -> u8 { x.reverse_bits() }
    pure "math/bits.Reverse16" (x: u16) -> u16 { x.reverse_bits() }
    pure "math/bits.Reverse32" (x: u32) -> u32 { x.reverse_bits() }
    pure "math/bits.Reverse64" (x: u64) -> u64 { x.reverse_bits() }
    pure "math/bits.ReverseBytes" (x: u64) -> u64 { x.swap_bytes() }
    pure "math/bits.ReverseBytes16" (x: u16) -> u16 { x.swap_bytes() }
    pure "math/bits.ReverseBytes32" (x: u32) -> u32 { x.swap_bytes() }
    pure "math/bits.ReverseBytes64" (x: u64) -> u64 { x.swap_bytes() }
    pure "math/bits.RotateLeft" (x: u64, k: i64) -> u64 { x.rotate_left((k & 63) as u32) }
    pure "math/bits.RotateLeft8" (x: u8, k: i64) -> u8 { x.rotate_left((k & 7) as u32) }
    pure "math/bits.RotateLeft16" (x: u16, k: i64) -> u16 { x.rotate_left((k & 15) as u32) }
    pure "math/bits.RotateLeft32" (x: u32, k: i64) -> u32 { x.rotate_left((k & 31) as u32) }
    pure "math/bits.RotateLeft64" (x: u64, k: i64) -> u64 { x.rotate_left((k & 63) as u32) }
}

fn add64(x: u64, y: u64, carry: u64) -> (u64, u64) {
    let sum = x.wrapping_add(y).wrapping_add(carry);
    (sum, ((x & y) | ((x | y) & !sum)) >> 63)
}

fn sub64(x: u64, y: u64, borrow: u64) -> (u64, u64) {
    let diff = x.wrapping_sub(y).wrapping_sub(borrow);
    (diff, ((!x & y) | (!(x ^ y) & diff)) >> 63)
}

fn mul64(x: u64, y: u64) -> (u64, u64) {
    let p = x as u128 * y as u128;
    ((p >> 64) as u64, p as u64)
}

fn div64(hi: u64, lo: u64, y: u64) -> (u64, u64) {
    let (n, y) = ((hi as u128) << 64 | lo as u128, y.max(1) as u128);
    ((n / y) as u64, (n % y) as u64)
}
