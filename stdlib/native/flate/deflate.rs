//! Compression of one block at a time: matches are found in chains of places with
//! the same four bytes, and taken at once or, from level 4 on, only if the next place
//! has none that is longer.

use gopark_vm::native::Raise;
use gopark_vm::natives;
use gopark_vm::types::GoSlice;

use super::huffman::{Code, lengths};
use super::{END, ORDER, at, distance_code, fixed_lengths, length_code};
use crate::support::append_bytes;

const WINDOW: usize = 1 << 15;
const SHORTEST: usize = 4;
const LONGEST: usize = 258;
const HASH_BITS: u32 = 15;
const NONE: u32 = u32::MAX;

/// `flate.bitState`: bits that do not fill a byte yet.
#[repr(C)]
struct BitState {
    bits: u64,
    count: u64,
}

/// What a level tries.
struct Effort {
    /// A match of so many bytes is taken without looking at the next place.
    lazy: usize,
    /// A match of so many bytes ends the search.
    nice: usize,
    /// So many places are looked at.
    chain: usize,
}

fn effort(level: i64) -> Effort {
    let (lazy, nice, chain) = match level {
        1 => (0, 16, 4),
        2 => (0, 32, 8),
        3 => (0, 64, 16),
        4 => (8, 64, 16),
        5 => (16, 96, 32),
        6 => (32, 128, 64),
        7 => (64, 258, 128),
        8 => (258, 258, 1024),
        _ => (258, 258, 4096),
    };
    Effort { lazy, nice, chain }
}

/// A literal (distance 0) or a copy.
#[derive(Clone, Copy)]
struct Token {
    value: u16,
    distance: u16,
}

struct Writer {
    out: Vec<u8>,
    bits: u64,
    count: u32,
}

impl Writer {
    fn put(&mut self, v: u64, n: u32) {
        self.bits |= v << self.count;
        self.count += n;
        while self.count >= 8 {
            self.out.push(self.bits as u8);
            self.bits >>= 8;
            self.count -= 8;
        }
    }
    fn symbol(&mut self, code: &Code, s: usize) {
        self.put(code.bits[s] as u64, code.lengths[s] as u32);
    }
    /// A block without compression; nothing if there is nothing in it.
    fn stored(&mut self, data: &[u8], last: bool) {
        for part in data.chunks(65535) {
            self.put(last as u64, 3);
            self.align();
            self.out.extend_from_slice(&(part.len() as u16).to_le_bytes());
            self.out.extend_from_slice(&(!part.len() as u16).to_le_bytes());
            self.out.extend_from_slice(part);
        }
    }
    fn align(&mut self) {
        if self.count > 0 {
            self.put(0, 8 - self.count);
        }
    }
}

fn length_symbol(n: usize) -> usize {
    if n == LONGEST {
        return 285;
    }
    (257..285).rev().find(|&s| length_code(s).0 <= n).unwrap_or(257)
}

/// Symbols by length, so that none is searched for twice.
fn length_symbols() -> [u16; LONGEST + 1] {
    std::array::from_fn(|n| length_symbol(n.max(3)) as u16)
}

fn distance_symbol(d: usize) -> usize {
    let d = d - 1;
    if d < 4 {
        return d;
    }
    let log = d.ilog2() as usize;
    2 * log + (d >> (log - 1) & 1)
}

struct Finder<'a> {
    buf: &'a [u8],
    head: Vec<u32>,
    prev: Vec<u32>,
    effort: Effort,
}

impl Finder<'_> {
    fn insert(&mut self, i: usize) {
        if let Some(four) = self.buf.get(i..i + 4) {
            let word = u32::from_le_bytes([four[0], four[1], four[2], four[3]]);
            let slot = &mut self.head[(word.wrapping_mul(0x9e37_79b1) >> (32 - HASH_BITS)) as usize];
            self.prev[i] = *slot;
            *slot = i as u32;
        }
    }

    /// The longest match at i, which was inserted: its length and how far back.
    fn find(&self, i: usize, longer: usize) -> (usize, usize) {
        let rest = &self.buf[i..];
        let most = rest.len().min(LONGEST);
        let (mut best, mut distance) = (longer.max(SHORTEST - 1), 0);
        let mut at = self.prev[i];
        for _ in 0..self.effort.chain {
            if at == NONE || i - at as usize > WINDOW || best >= most {
                break;
            }
            let there = &self.buf[at as usize..];
            if there[best] == rest[best] {
                let n = rest[..most].iter().zip(there).take_while(|(a, b)| a == b).count();
                if n > best {
                    (best, distance) = (n, i - at as usize);
                    if n >= self.effort.nice {
                        break;
                    }
                }
            }
            at = self.prev[at as usize];
        }
        if distance == 0 { (0, 0) } else { (best, distance) }
    }

    fn tokens(&mut self, start: usize) -> Vec<Token> {
        let mut tokens = Vec::with_capacity(self.buf.len() - start);
        for i in 0..start {
            self.insert(i);
        }
        let mut i = start;
        let mut ready = None;
        while i < self.buf.len() {
            let (mut n, mut distance) = match ready.take() {
                Some(found) => found,
                None => {
                    self.insert(i);
                    if i + SHORTEST <= self.buf.len() { self.find(i, 0) } else { (0, 0) }
                }
            };
            if n > 0 && n < self.effort.lazy && i + 1 + SHORTEST <= self.buf.len() {
                self.insert(i + 1);
                let next = self.find(i + 1, n);
                if next.0 > n {
                    (n, distance) = (0, 0);
                }
                ready = Some(next);
            }
            if n == 0 {
                tokens.push(Token { value: self.buf[i] as u16, distance: 0 });
                i += 1;
                continue;
            }
            let inserted = if ready.take().is_some() { 2 } else { 1 };
            tokens.push(Token { value: n as u16, distance: distance as u16 });
            for j in inserted..n {
                self.insert(i + j);
            }
            i += n;
        }
        tokens
    }
}

/// The lengths of both codes as runs: symbols and what follows them.
fn runs(lengths: &[u8]) -> Vec<(usize, u64)> {
    let mut out = Vec::new();
    for run in lengths.chunk_by(|a, b| a == b) {
        let (n, mut left) = (run[0] as usize, run.len());
        if n == 0 {
            while left >= 11 {
                let k = left.min(138);
                out.push((18, k as u64 - 11));
                left -= k;
            }
            if left >= 3 {
                out.push((17, left as u64 - 3));
                left = 0;
            }
        } else {
            out.push((n, 0));
            left -= 1;
            while left >= 3 {
                let k = left.min(6);
                out.push((16, k as u64 - 3));
                left -= k;
            }
        }
        out.extend(std::iter::repeat_n((n, 0), left));
    }
    out
}

/// A block of these tokens, which stand for data, in the shortest of its forms; the
/// fixed code only if `fixed`.
fn block(w: &mut Writer, data: &[u8], tokens: &[Token], fixed: bool) {
    let by_length = length_symbols();
    let (mut literals, mut distances) = ([0u32; 286], [0u32; 30]);
    literals[END] = 1;
    let mut extra = 0;
    for t in tokens {
        if t.distance == 0 {
            literals[t.value as usize] += 1;
            continue;
        }
        let (l, d) = (by_length[t.value as usize] as usize, distance_symbol(t.distance as usize));
        literals[l] += 1;
        distances[d] += 1;
        extra += (length_code(l).1 + distance_code(d).1) as usize;
    }
    let literal = Code::new(&lengths(&literals, 15));
    let mut best = lengths(&distances, 15);
    if best.iter().all(|&n| n == 0) {
        // There has to be one.
        best[0] = 1;
    }
    let distance = Code::new(&best);
    let count = |code: &Code, least: usize| {
        code.lengths.iter().rposition(|&n| n > 0).map_or(least, |i| least.max(i + 1))
    };
    let (nl, nd) = (count(&literal, 257), count(&distance, 1));
    let mut both = literal.lengths[..nl].to_vec();
    both.extend_from_slice(&distance.lengths[..nd]);
    let runs = runs(&both);
    let mut freq = [0u32; 19];
    for &(s, _) in &runs {
        freq[s] += 1;
    }
    let header = Code::new(&lengths(&freq, 7));
    let nh = ORDER.iter().rposition(|&s| header.lengths[s] > 0).map_or(4, |i| (i + 1).max(4));
    let more = |s: usize| match s {
        16 => 2,
        17 => 3,
        18 => 7,
        _ => 0,
    };
    let described: usize =
        14 + 3 * nh + runs.iter().map(|&(s, _)| header.lengths[s] as usize + more(s)).sum::<usize>();
    let dynamic = 3 + described + literal.cost(&literals) + distance.cost(&distances) + extra;
    let fixed_code = Code::new(&fixed_lengths());
    let fixed_size = 3 + fixed_code.cost(&literals) + 5 * distances.iter().sum::<u32>() as usize + extra;
    let stored = (data.len() + 5 * data.len().div_ceil(65535)) * 8;
    let use_fixed = fixed && fixed_size <= dynamic;
    // Where nothing was searched for, a header's size is guessed, as Go's are.
    let guess = 70 * 8 + 15 + literal.cost(&literals);
    if stored
        <= if use_fixed {
            fixed_size
        } else if fixed {
            dynamic
        } else {
            guess
        }
    {
        return w.stored(data, false);
    }
    let five = Code::new(&[5; 30]);
    let (literal, distance) = if use_fixed {
        w.put(1 << 1, 3);
        (fixed_code, five)
    } else {
        w.put(2 << 1, 3);
        w.put(nl as u64 - 257, 5);
        w.put(nd as u64 - 1, 5);
        w.put(nh as u64 - 4, 4);
        for &s in &ORDER[..nh] {
            w.put(header.lengths[s] as u64, 3);
        }
        for (s, v) in runs {
            w.symbol(&header, s);
            w.put(v, more(s) as u32);
        }
        (literal, distance)
    };
    for t in tokens {
        if t.distance == 0 {
            w.symbol(&literal, t.value as usize);
            continue;
        }
        let (n, d) = (t.value as usize, t.distance as usize);
        let (l, s) = (by_length[n] as usize, distance_symbol(d));
        w.symbol(&literal, l);
        w.put((n - length_code(l).0) as u64, length_code(l).1);
        w.symbol(&distance, s);
        w.put((d - distance_code(s).0) as u64, distance_code(s).1);
    }
    w.symbol(&literal, END);
}

/// Tokens of a block: the codes change with the text.
const BLOCK_TOKENS: usize = 1 << 14;

fn compress(w: &mut Writer, buf: &[u8], start: usize, level: i64) {
    let data = &buf[start..];
    let plain = |data: &[u8]| -> Vec<Token> {
        data.iter().map(|&b| Token { value: b as u16, distance: 0 }).collect()
    };
    match level {
        0 => return w.stored(data, false),
        // What is short is not searched by the quick levels.
        -2..=6 if data.len() <= 32 => return w.stored(data, false),
        -2 => return block(w, data, &plain(data), false),
        1..=6 if data.len() < 128 => return block(w, data, &plain(data), false),
        _ => {}
    }
    let mut finder =
        Finder { buf, head: vec![NONE; 1 << HASH_BITS], prev: vec![NONE; buf.len()], effort: effort(level) };
    let tokens = finder.tokens(start);
    let mut at = 0;
    for part in tokens.chunks(BLOCK_TOKENS) {
        let n: usize = part.iter().map(|t| if t.distance == 0 { 1 } else { t.value as usize }).sum();
        block(w, &data[at..at + n], part, true);
        at += n;
    }
}

fn run(s: &mut BitState, f: impl FnOnce(&mut Writer)) -> Vec<u8> {
    let mut w = Writer { out: Vec::new(), bits: s.bits, count: s.count as u32 };
    f(&mut w);
    (s.bits, s.count) = (w.bits, w.count as u64);
    w.out
}

natives! {
    pure "compress/flate.compress" cx (dst: GoSlice<u8>, s: *mut BitState, buf: GoSlice<u8>, start: i64, level: i64) -> Result<GoSlice<u8>, Raise> {
        let out = run(at(s)?, |w| compress(w, buf.as_slice(), start as usize, level));
        Ok(append_bytes(cx, dst, &out))
    }
    pure "compress/flate.sync" cx (dst: GoSlice<u8>, s: *mut BitState, last: bool) -> Result<GoSlice<u8>, Raise> {
        let out = run(at(s)?, |w| {
            if last {
                // An empty block of the fixed code.
                w.put(3, 10);
                w.align();
            } else {
                w.put(0, 3);
                w.align();
                w.out.extend_from_slice(&[0, 0, 0xff, 0xff]);
            }
        });
        Ok(append_bytes(cx, dst, &out))
    }
}
