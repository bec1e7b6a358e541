//! Package compress/bzip2: a block of a stream at a time, if it is there in full.

use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

/// Why there is no block.
enum Stop {
    /// The input ends in it.
    Short,
    /// What is wrong with it.
    Wrong(&'static str),
}

struct Bits<'a> {
    input: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    /// The next n bits, at most 32, the highest first.
    fn take(&mut self, n: usize) -> Result<u32, Stop> {
        if self.at + n > self.input.len() * 8 {
            return Err(Stop::Short);
        }
        let first = self.at / 8;
        let bytes = (0..5).map(|i| self.input.get(first + i).copied().unwrap_or(0));
        let window = bytes.fold(0u64, |w, b| w << 8 | b as u64);
        let v = window >> (40 - self.at % 8 - n) & ((1 << n) - 1);
        self.at += n;
        Ok(v as u32)
    }
    fn bit(&mut self) -> Result<bool, Stop> {
        Ok(self.take(1)? == 1)
    }
}

/// A prefix code as a tree: at a 1 it goes on to the left. Codes that no sound
/// compressor makes are read as Go reads them: where only one way goes on, no bit says
/// so.
struct Huffman {
    nodes: Vec<[Child; 2]>,
}

#[derive(Clone, Copy)]
enum Child {
    Node(usize),
    Leaf(u16),
}

impl Huffman {
    fn new(lengths: &[u8]) -> Result<Huffman, Stop> {
        let mut order: Vec<u16> = (0..lengths.len() as u16).collect();
        order.sort_by_key(|&s| lengths[s as usize]);
        // The longest codes are the least.
        let mut code = 0u32;
        let mut codes = Vec::with_capacity(order.len());
        for &s in order.iter().rev() {
            codes.push((code, s));
            code = code.wrapping_add(1 << (32 - lengths[s as usize] as u32));
        }
        codes.sort_unstable();
        let mut tree = Huffman { nodes: Vec::new() };
        tree.build(&codes, 0)?;
        Ok(tree)
    }
    fn build(&mut self, codes: &[(u32, u16)], level: u32) -> Result<Child, Stop> {
        let bit = 1u32 << (31 - level);
        let (left, right) = codes.split_at(codes.partition_point(|c| c.0 & bit == 0));
        if left.is_empty() || right.is_empty() {
            if codes.len() < 2 {
                return Err(Stop::Wrong("empty Huffman tree"));
            }
            if level == 31 {
                return Err(Stop::Wrong("equal symbols in Huffman tree"));
            }
            return self.build(codes, level + 1);
        }
        let at = self.nodes.len();
        self.nodes.push([Child::Leaf(0); 2]);
        for (i, half) in [left, right].into_iter().enumerate() {
            let child = match half {
                [leaf] => Child::Leaf(leaf.1),
                _ if level == 31 => return Err(Stop::Wrong("equal symbols in Huffman tree")),
                _ => self.build(half, level + 1)?,
            };
            self.nodes[at][i] = child;
        }
        Ok(Child::Node(at))
    }
    fn symbol(&self, b: &mut Bits) -> Result<u16, Stop> {
        let mut at = 0;
        loop {
            let left = b.bit()?;
            match self.nodes[at][!left as usize] {
                Child::Node(next) => at = next,
                Child::Leaf(s) => return Ok(s),
            }
        }
    }
}

/// Moves item i of a list to its front.
fn to_front<T: Copy>(list: &mut [T], i: usize) -> T {
    let v = list[i];
    list.copy_within(..i, 1);
    list[0] = v;
    v
}

fn crc_table() -> [u32; 256] {
    std::array::from_fn(|i| {
        (0..8).fold((i as u32) << 24, |crc, _| crc << 1 ^ if crc >> 31 == 1 { 0x04c1_1db7 } else { 0 })
    })
}

/// A block after its magic number: its contents and its checksum.
fn block(b: &mut Bits, size: usize) -> Result<(Vec<u8>, u32), Stop> {
    let want = b.take(32)?;
    if b.bit()? {
        return Err(Stop::Wrong("deprecated randomized files"));
    }
    let origin = b.take(24)? as usize;
    // Which bytes there are, by sixteens.
    let ranges = b.take(16)?;
    let mut used = Vec::new();
    for i in 0..16 {
        if ranges >> (15 - i) & 1 == 1 {
            let bits = b.take(16)?;
            used.extend((0..16).filter(|j| bits >> (15 - j) & 1 == 1).map(|j| (16 * i + j) as u8));
        }
    }
    if used.is_empty() {
        return Err(Stop::Wrong("no symbols in input"));
    }
    let trees = b.take(3)? as usize;
    if !(2..=6).contains(&trees) {
        return Err(Stop::Wrong("invalid number of Huffman trees"));
    }
    // Which tree each fifty symbols have.
    let selectors = b.take(15)? as usize;
    let mut order: Vec<u8> = (0..trees as u8).collect();
    let mut tree = Vec::with_capacity(selectors);
    for _ in 0..selectors {
        let mut i = 0;
        while b.bit()? {
            i += 1;
        }
        if i >= trees {
            return Err(Stop::Wrong("tree index too large"));
        }
        tree.push(to_front(&mut order, i));
    }
    let symbols = used.len() + 2;
    let mut codes = Vec::new();
    for _ in 0..trees {
        let mut lengths = vec![0u8; symbols];
        let mut length = b.take(5)?;
        for to in &mut lengths {
            loop {
                if !(1..=20).contains(&length) {
                    return Err(Stop::Wrong("Huffman length out of range"));
                }
                if !b.bit()? {
                    break;
                }
                length = if b.bit()? { length - 1 } else { length + 1 };
            }
            *to = length as u8;
        }
        codes.push(Huffman::new(&lengths)?);
    }
    if tree.is_empty() {
        return Err(Stop::Wrong("no tree selectors given"));
    }
    // Runs of the first byte in a number of their own, other bytes by place.
    let mut text: Vec<u8> = Vec::new();
    let (mut run, mut power) = (0usize, 0u32);
    let mut place = used;
    let mut n = 0;
    loop {
        let Some(&t) = tree.get(n / 50) else {
            return Err(Stop::Wrong("insufficient selector indices for number of symbols"));
        };
        n += 1;
        let v = codes[t as usize].symbol(b)? as usize;
        if v < 2 {
            if power == 0 {
                run = 0;
            }
            run += (v + 1) << power;
            power += 1;
            if run > 2 << 20 {
                return Err(Stop::Wrong("repeat count too large"));
            }
            continue;
        }
        if power > 0 {
            if run > size - text.len() {
                return Err(Stop::Wrong("repeats past end of block"));
            }
            text.resize(text.len() + run, place[0]);
            power = 0;
        }
        if v == symbols - 1 {
            break;
        }
        if text.len() >= size {
            return Err(Stop::Wrong("data exceeds block size"));
        }
        let byte = to_front(&mut place, v - 1);
        text.push(byte);
    }
    if origin >= text.len() {
        return Err(Stop::Wrong("origPtr out of bounds"));
    }
    let data = unrun(&untransform(&text, origin));
    let table = crc_table();
    let crc = !data.iter().fold(!0u32, |crc, &c| crc << 8 ^ table[(crc >> 24) as usize ^ c as usize]);
    if crc != want {
        return Err(Stop::Wrong("block checksum mismatch"));
    }
    Ok((data, crc))
}

/// Undoes the transform of Burrows and Wheeler.
fn untransform(last: &[u8], origin: usize) -> Vec<u8> {
    let mut start = [0usize; 257];
    last.iter().for_each(|&c| start[c as usize + 1] += 1);
    (1..257).for_each(|i| start[i] += start[i - 1]);
    let mut next = vec![0u32; last.len()];
    for (i, &c) in last.iter().enumerate() {
        next[start[c as usize]] = i as u32;
        start[c as usize] += 1;
    }
    let mut at = next[origin] as usize;
    let mut out = Vec::with_capacity(last.len());
    for _ in last {
        out.push(last[at]);
        at = next[at] as usize;
    }
    out
}

/// Four equal bytes are followed by how many more there are.
fn unrun(b: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(b.len());
    let mut same = 0;
    for &c in b {
        if same == 4 {
            let v = out[out.len() - 1];
            out.resize(out.len() + c as usize, v);
            same = 0;
            continue;
        }
        same = if same > 0 && out.last() == Some(&c) { same + 1 } else { 1 };
        out.push(c);
    }
    out
}

const SHORT: i64 = 0;
const BLOCK: i64 = 1;
const END: i64 = 2;
const WRONG: i64 = 3;

natives! {
    pure "compress/bzip2.next" cx (input: GoSlice<u8>, bit: i64, size: i64) -> (GoSlice<u8>, i64, u32, i64, GoStr) {
        let mut b = Bits { input: input.as_slice(), at: bit as usize };
        let mut run = || -> Result<Option<(Vec<u8>, u32)>, Stop> {
            match (b.take(24)?, b.take(24)?) {
                (0x31_4159, 0x26_5359) => block(&mut b, size as usize).map(Some),
                (0x17_7245, 0x38_5090) => Ok(None),
                _ => Err(Stop::Wrong("bad magic value found")),
            }
        };
        match run() {
            Ok(Some((data, crc))) => (cx.slice(&data), b.at as i64, crc, BLOCK, GoStr::EMPTY),
            Ok(None) => match b.take(32) {
                Ok(crc) => (GoSlice::NIL, b.at as i64, crc, END, GoStr::EMPTY),
                Err(_) => (GoSlice::NIL, bit, 0, SHORT, GoStr::EMPTY),
            },
            Err(Stop::Short) => (GoSlice::NIL, bit, 0, SHORT, GoStr::EMPTY),
            Err(Stop::Wrong(why)) => (GoSlice::NIL, bit, 0, WRONG, GoStr::from_static(why)),
        }
    }
}
