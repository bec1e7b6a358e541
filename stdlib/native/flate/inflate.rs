//! Decompression, as far as the input at hand goes: a symbol or a header that is not
//! whole is left where it is, so that what follows the stream is never read.

use gopark_vm::native::Raise;
use gopark_vm::natives;
use gopark_vm::types::GoSlice;

use super::{END, MAX_BITS, ORDER, at, distance_code, fixed_lengths, length_code};

/// `flate.huffman`: a prefix code to read by. `quick` has for the next nine bits the
/// symbol times 16 and its length, or 0; longer codes go by the counts of lengths.
#[repr(C)]
struct Huffman {
    quick: [u16; 512],
    count: [u16; 16],
    symbols: [u16; 288],
    /// Fewer bits than these are not decoded: all codes, or all that can stand where
    /// the stream ends, are as long.
    least: u16,
}

const QUICK: u32 = 9;

/// `flate.inflateState`.
#[repr(C)]
struct State {
    /// Bits of the first byte of input that are used up.
    used: u32,
    phase: u32,
    last: u32,
    /// Bytes to copy of a stored block, or of a match from so far back.
    left: u32,
    back: u32,
    literal: Huffman,
    distance: Huffman,
}

const HEADER: u32 = 0;
const STORED: u32 = 1;
const CODES: u32 = 2;
const MATCH: u32 = 3;
const DONE: u32 = 4;

/// Why a part of the stream could not be read.
enum Stop {
    /// There is not enough input.
    Short,
    /// It is wrong.
    Corrupt,
}

struct Bits<'a> {
    input: &'a [u8],
    /// In bits.
    at: usize,
}

impl Bits<'_> {
    /// The next bits, as many as there are of 32, and how many.
    fn peek(&self) -> (u32, u32) {
        let i = self.at / 8;
        let shift = self.at % 8;
        if let Some(b) = self.input.get(i..i + 8) {
            let w = u64::from_le_bytes([b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]]);
            return ((w >> shift) as u32, 32);
        }
        let rest = self.input.get(i..).unwrap_or(&[]);
        let w = rest.iter().rev().fold(0u64, |w, &b| w << 8 | b as u64);
        ((w >> shift) as u32, ((rest.len() * 8).saturating_sub(shift) as u32).min(32))
    }
    fn take(&mut self, n: u32) -> Result<u32, Stop> {
        let (w, have) = self.peek();
        if have < n {
            return Err(Stop::Short);
        }
        self.at += n as usize;
        Ok(w & ((1u64 << n) - 1) as u32)
    }
    fn symbol(&mut self, h: &Huffman) -> Result<usize, Stop> {
        let (w, have) = self.peek();
        if have < h.least as u32 {
            return Err(Stop::Short);
        }
        let quick = h.quick[(w & 511) as usize];
        if quick != 0 {
            let n = (quick & 15) as u32;
            if n > have {
                return Err(Stop::Short);
            }
            self.at += n as usize;
            return Ok((quick >> 4) as usize);
        }
        let (mut code, mut first, mut index) = (0i32, 0i32, 0i32);
        for n in 1..=MAX_BITS {
            if n as u32 > have {
                return Err(Stop::Short);
            }
            code |= (w >> (n - 1) & 1) as i32;
            let count = h.count[n] as i32;
            if code - count < first {
                self.at += n;
                return Ok(h.symbols[(index + code - first) as usize] as usize);
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
            if h.count[n + 1..].iter().all(|&c| c == 0) {
                self.at += n.max(h.least as usize);
                return Err(Stop::Corrupt);
            }
        }
        Err(Stop::Corrupt)
    }
}

impl Huffman {
    /// Sets it to the code of these lengths, which is complete, or has one symbol of
    /// one bit, or none at all.
    fn set(&mut self, lengths: &[u8]) -> bool {
        self.count = [0; 16];
        self.quick = [0; 512];
        for &n in lengths {
            self.count[n as usize] += 1;
        }
        self.count[0] = 0;
        let mut next = [0u16; 16];
        let mut first = [0u32; 17];
        let mut longest = 0;
        for n in 1..=MAX_BITS {
            if n < MAX_BITS {
                next[n + 1] = next[n] + self.count[n];
            }
            first[n + 1] = (first[n] + self.count[n] as u32) << 1;
            if self.count[n] > 0 {
                longest = n;
            }
            if first[n] + self.count[n] as u32 > 1 << n {
                return false;
            }
        }
        if longest > 0 {
            let used = first[longest] + self.count[longest] as u32;
            if used != 1 << longest && !(used == 1 && longest == 1) {
                return false;
            }
        }
        self.least = self.count.iter().position(|&c| c > 0).unwrap_or(0) as u16;
        let mut code = first;
        for (s, &n) in lengths.iter().enumerate() {
            let n = n as usize;
            if n == 0 {
                continue;
            }
            self.symbols[next[n] as usize] = s as u16;
            next[n] += 1;
            let bits = (code[n] as u16).reverse_bits() >> (16 - n);
            code[n] += 1;
            if n as u32 <= QUICK {
                for high in 0..1 << (QUICK as usize - n) {
                    self.quick[bits as usize | high << n] = (s << 4 | n) as u16;
                }
            }
        }
        true
    }
}

/// Reads the two codes of a block.
fn codes(b: &mut Bits, s: &mut State) -> Result<(), Stop> {
    let literals = b.take(5)? as usize + 257;
    let distances = b.take(5)? as usize + 1;
    let n = b.take(4)? as usize + 4;
    if literals > 286 || distances > 30 {
        return Err(Stop::Corrupt);
    }
    let mut lengths = [0u8; 19];
    for &s in &ORDER[..n] {
        lengths[s] = b.take(3)? as u8;
    }
    if !s.literal.set(&lengths) {
        return Err(Stop::Corrupt);
    }
    let mut all = [0u8; 286 + 30];
    let total = literals + distances;
    let mut i = 0;
    while i < total {
        let symbol = b.symbol(&s.literal)?;
        if symbol < 16 {
            all[i] = symbol as u8;
            i += 1;
            continue;
        }
        let (value, repeat) = match symbol {
            16 if i == 0 => return Err(Stop::Corrupt),
            16 => (all[i - 1], 3 + b.take(2)?),
            17 => (0, 3 + b.take(3)?),
            _ => (0, 11 + b.take(7)?),
        };
        let end = i + repeat as usize;
        if end > total {
            return Err(Stop::Corrupt);
        }
        all[i..end].fill(value);
        i = end;
    }
    if !s.literal.set(&all[..literals]) || !s.distance.set(&all[literals..total]) {
        return Err(Stop::Corrupt);
    }
    // Every block ends with this.
    s.literal.least = s.literal.least.max(all[END] as u16);
    Ok(())
}

fn header(b: &mut Bits, s: &mut State) -> Result<(), Stop> {
    let last = b.take(1)?;
    let kind = b.take(2)?;
    match kind {
        0 => {
            b.at = b.at.next_multiple_of(8);
            let n = b.take(16)?;
            let not = b.take(16)?;
            if n != !not & 0xffff {
                return Err(Stop::Corrupt);
            }
            s.left = n;
            s.phase = STORED;
        }
        1 => {
            s.literal.set(&fixed_lengths());
            let mut fives = [0; 32];
            fives.fill(5);
            s.distance.set(&fives);
            s.phase = CODES;
        }
        2 => {
            codes(b, s)?;
            s.phase = CODES;
        }
        _ => return Err(Stop::Corrupt),
    }
    s.last = last;
    Ok(())
}

/// One symbol of a block and, if it begins a match, that match's distance.
fn step(b: &mut Bits, s: &mut State, out: &mut [u8], n: &mut usize) -> Result<(), Stop> {
    let symbol = b.symbol(&s.literal)?;
    match symbol {
        0..END => {
            out[*n] = symbol as u8;
            *n += 1;
            return Ok(());
        }
        END => {
            s.phase = if s.last == 1 { DONE } else { HEADER };
            return Ok(());
        }
        286.. => return Err(Stop::Corrupt),
        _ => {}
    }
    let (length, extra) = length_code(symbol);
    let length = length as u32 + b.take(extra)?;
    let symbol = b.symbol(&s.distance)?;
    if symbol >= 30 {
        return Err(Stop::Corrupt);
    }
    let (distance, extra) = distance_code(symbol);
    let distance = distance as u32 + b.take(extra)?;
    if distance as usize > *n {
        return Err(Stop::Corrupt);
    }
    (s.left, s.back, s.phase) = (length, distance, MATCH);
    Ok(())
}

/// What `inflate` ends with: more input is wanted, there is no room for output, the
/// stream has ended, it is wrong.
const MORE: i64 = 0;
const FULL: i64 = 1;
const ENDED: i64 = 2;
const CORRUPT: i64 = 3;

/// Writes out[n..]; what is before that is what matches refer to. Returns how many
/// bytes are used up (the last one perhaps in part: then `used` says how much of it,
/// and it is not counted unless the stream has ended), how far out is written, and
/// how it ended.
fn inflate(s: &mut State, input: &[u8], out: &mut [u8], mut n: usize) -> (usize, usize, i64) {
    let mut b = Bits { input, at: s.used as usize };
    loop {
        let done = b.at;
        let result = match s.phase {
            DONE => {
                s.used = 0;
                return (b.at.div_ceil(8), n, ENDED);
            }
            HEADER => header(&mut b, s),
            STORED => {
                let from = b.at / 8;
                let k = (s.left as usize).min(input.len() - from).min(out.len() - n);
                out[n..n + k].copy_from_slice(&input[from..from + k]);
                n += k;
                b.at += 8 * k;
                s.left -= k as u32;
                if s.left == 0 {
                    s.phase = if s.last == 1 { DONE } else { HEADER };
                    // Go hands out what there is after a stored block.
                    Ok(())
                } else if n == out.len() {
                    s.used = 0;
                    return (b.at / 8, n, FULL);
                } else {
                    s.used = 0;
                    return (b.at / 8, n, MORE);
                }
            }
            CODES if n == out.len() => {
                s.used = (b.at % 8) as u32;
                return (b.at / 8, n, FULL);
            }
            CODES => step(&mut b, s, out, &mut n),
            _ => {
                let k = (s.left as usize).min(out.len() - n);
                let back = s.back as usize;
                if back >= k {
                    out.copy_within(n - back..n - back + k, n);
                } else {
                    for i in n..n + k {
                        out[i] = out[i - back];
                    }
                }
                n += k;
                s.left -= k as u32;
                if s.left > 0 {
                    s.used = (b.at % 8) as u32;
                    return (b.at / 8, n, FULL);
                }
                s.phase = CODES;
                Ok(())
            }
        };
        match result {
            Ok(()) => {}
            Err(Stop::Short) => {
                s.used = (done % 8) as u32;
                return (done / 8, n, MORE);
            }
            Err(Stop::Corrupt) => return (b.at.div_ceil(8), n, CORRUPT),
        }
    }
}

natives! {
    pure "compress/flate.inflate" (s: *mut State, input: GoSlice<u8>, out: GoSlice<u8>, n: i64) -> Result<(i64, i64, i64), Raise> {
        let s = at(s)?;
        // SAFETY: the reader's own buffer, which is not its input; nothing else
        // borrows it.
        let buf = unsafe { out.as_mut_slice() };
        let (used, n, how) = inflate(s, input.as_slice(), buf, n as usize);
        Ok((used as i64, n as i64, how))
    }
}
