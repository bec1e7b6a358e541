//! Package compress/lzw: codes of growing width, both ways. What goes on from one
//! call to the next is in structs of Go.

use gopark_vm::native::Raise;
use gopark_vm::natives;
use gopark_vm::types::GoSlice;

use crate::support::append_bytes;

const MOST: u32 = 4095;
const WIDEST: u32 = 12;
const NONE: u32 = u32::MAX;
const SLOTS: usize = 1 << 14;

/// What a pointer of Go points to, nil refused.
fn at<'a, T>(p: *mut T) -> Result<&'a mut T, Raise> {
    // SAFETY: nil or such a struct of Go, which the frame keeps alive; nothing else
    // borrows it while the native runs.
    unsafe { p.as_mut() }.ok_or(Raise::NilDeref)
}

/// `lzw.bitOrder`: bits that do not fill a byte or a code yet.
#[repr(C)]
struct Bits {
    bits: u32,
    count: u32,
    /// Whether the highest bits come first.
    high: bool,
}

/// `lzw.encoder`.
#[repr(C)]
struct Encoder {
    bits: Bits,
    width: u32,
    /// The last code that has a meaning, and the first that is too wide.
    hi: u32,
    overflow: u32,
    saved: u32,
    literal: u32,
    /// Pairs of code and byte (plus one) with the code that they became.
    table: [u32; SLOTS],
}

impl Encoder {
    fn put(&mut self, out: &mut Vec<u8>, code: u32) {
        let b = &mut self.bits;
        if b.high {
            b.bits |= code << (32 - self.width - b.count);
            b.count += self.width;
            while b.count >= 8 {
                out.push((b.bits >> 24) as u8);
                b.bits <<= 8;
                b.count -= 8;
            }
        } else {
            b.bits |= code << b.count;
            b.count += self.width;
            while b.count >= 8 {
                out.push(b.bits as u8);
                b.bits >>= 8;
                b.count -= 8;
            }
        }
    }

    /// One code more; false if there were none left and all begins anew.
    fn next(&mut self, out: &mut Vec<u8>) -> bool {
        self.hi += 1;
        if self.hi == self.overflow {
            self.width += 1;
            self.overflow <<= 1;
        }
        if self.hi < MOST {
            return true;
        }
        let clear = 1 << self.literal;
        self.put(out, clear);
        self.width = self.literal + 1;
        self.hi = clear + 1;
        self.overflow = clear << 1;
        self.table.fill(0);
        false
    }

    fn slot(&self, key: u32) -> usize {
        let mut i = (key.wrapping_mul(0x9e37_79b1) >> 18) as usize;
        while self.table[i] != 0 && self.table[i] >> 12 != key {
            i = (i + 1) % SLOTS;
        }
        i
    }

    /// Codes hold 12 bits, so a pair and its code fit into a word.
    fn write(&mut self, out: &mut Vec<u8>, p: &[u8]) {
        let mut p = p.iter();
        if self.saved == NONE {
            let Some(&first) = p.next() else { return };
            self.put(out, 1 << self.literal);
            self.saved = first as u32;
        }
        for &b in p {
            let key = self.saved << 8 | b as u32;
            let i = self.slot(key);
            if self.table[i] != 0 {
                self.saved = self.table[i] & 0xfff;
                continue;
            }
            let code = self.saved;
            self.put(out, code);
            self.saved = b as u32;
            if self.next(out) {
                self.table[i] = key << 12 | self.hi;
            }
        }
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        if self.saved == NONE {
            self.put(out, 1 << self.literal);
        } else {
            let code = self.saved;
            self.put(out, code);
            self.next(out);
        }
        self.put(out, (1 << self.literal) + 1);
        if self.bits.count > 0 {
            out.push(if self.bits.high { self.bits.bits >> 24 } else { self.bits.bits } as u8);
        }
    }
}

/// `lzw.decoder`.
#[repr(C)]
struct Decoder {
    bits: Bits,
    width: u32,
    hi: u32,
    overflow: u32,
    last: u32,
    literal: u32,
    suffix: [u8; 4096],
    prefix: [u16; 4096],
}

const MORE: i64 = 0;
const FULL: i64 = 1;
const ENDED: i64 = 2;
const WRONG: i64 = 3;

/// Decodes until input or the room of out is used up: a code may mean up to 4096
/// bytes.
fn decode(d: &mut Decoder, input: &[u8], out: &mut [u8]) -> (usize, usize, i64) {
    let (mut used, mut n) = (0, 0);
    let clear = 1 << d.literal;
    loop {
        if out.len() - n < 4096 {
            return (used, n, FULL);
        }
        let b = &mut d.bits;
        while b.count < d.width {
            let Some(&byte) = input.get(used) else { return (used, n, MORE) };
            used += 1;
            b.bits |= (byte as u32) << if b.high { 24 - b.count } else { b.count };
            b.count += 8;
        }
        let code = if b.high {
            let code = b.bits >> (32 - d.width);
            b.bits <<= d.width;
            code
        } else {
            let code = b.bits & ((1 << d.width) - 1);
            b.bits >>= d.width;
            code
        };
        b.count -= d.width;
        if code < clear {
            out[n] = code as u8;
            n += 1;
            if d.last != NONE {
                d.suffix[d.hi as usize] = code as u8;
                d.prefix[d.hi as usize] = d.last as u16;
            }
        } else if code == clear {
            d.width = d.literal + 1;
            d.hi = clear + 1;
            d.overflow = 1 << d.width;
            d.last = NONE;
            continue;
        } else if code == clear + 1 {
            return (used, n, ENDED);
        } else if code <= d.hi {
            // From the end to the front, which is what the code before it becomes.
            let first = |d: &Decoder, mut c: u32| {
                while c >= clear {
                    c = d.prefix[c as usize] as u32;
                }
                c as u8
            };
            let start = n;
            let mut c = code;
            if code == d.hi && d.last != NONE {
                out[n] = first(d, d.last);
                n += 1;
                c = d.last;
            }
            while c >= clear {
                if n - start >= 4095 {
                    return (used, start, WRONG);
                }
                out[n] = d.suffix[c as usize];
                n += 1;
                c = d.prefix[c as usize] as u32;
            }
            out[n] = c as u8;
            n += 1;
            out[start..n].reverse();
            if d.last != NONE {
                d.suffix[d.hi as usize] = c as u8;
                d.prefix[d.hi as usize] = d.last as u16;
            }
        } else {
            return (used, n, WRONG);
        }
        d.last = code;
        d.hi += 1;
        if d.hi >= d.overflow {
            if d.width == WIDEST {
                d.last = NONE;
                d.hi -= 1;
            } else {
                d.width += 1;
                d.overflow = 1 << d.width;
            }
        }
    }
}

natives! {
    pure "compress/lzw.encode" cx (e: *mut Encoder, dst: GoSlice<u8>, p: GoSlice<u8>) -> Result<GoSlice<u8>, Raise> {
        let mut out = Vec::new();
        at(e)?.write(&mut out, p.as_slice());
        Ok(append_bytes(cx, dst, &out))
    }
    pure "compress/lzw.end" cx (e: *mut Encoder, dst: GoSlice<u8>) -> Result<GoSlice<u8>, Raise> {
        let mut out = Vec::new();
        at(e)?.close(&mut out);
        Ok(append_bytes(cx, dst, &out))
    }
    pure "compress/lzw.decode" (d: *mut Decoder, input: GoSlice<u8>, out: GoSlice<u8>) -> Result<(i64, i64, i64), Raise> {
        let d = at(d)?;
        // SAFETY: the reader's own buffer, which is not its input; nothing else
        // borrows it.
        let out = unsafe { out.as_mut_slice() };
        let (used, n, how) = decode(d, input.as_slice(), out);
        Ok((used as i64, n as i64, how))
    }
}
