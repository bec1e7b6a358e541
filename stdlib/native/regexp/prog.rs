//! A program as the machines read it, and what they keep from one search to the
//! next.
//!
//! The words of a linked program: `HEAD` words (how many instructions, the
//! first, whether there are assertions, whether the first bytes are known, a bit
//! for each of them), the instructions, the ranges.

use gopark_vm::string::decode_rune;
use std::cell::RefCell;

/// What an instruction does: regexp/syntax's InstOp, as far as it is assembled.
pub const ALT: u32 = 0;
pub const CAPTURE: u32 = 2;
pub const EMPTY: u32 = 3;
pub const MATCH: u32 = 4;
pub const FAIL: u32 = 5;
pub const NOP: u32 = 6;
pub const RUNE: u32 = 7;

const HEAD: usize = 12;
const WORDS: usize = 9;

/// An instruction.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Inst {
    pub op: u32,
    pub out: u32,
    pub arg: u32,
    at: u32,
    len: u32,
    /// Which of the ASCII runes are in the ranges.
    ascii: [u32; 4],
}

/// A linked program.
#[derive(Clone, Copy)]
pub struct Prog<'a> {
    head: &'a [u32],
    pub inst: &'a [Inst],
    ranges: &'a [u32],
}

impl<'a> Prog<'a> {
    /// The program that `link` made these words of.
    pub fn of(code: &'a [u32]) -> Prog<'a> {
        let (head, rest) = code.split_at(HEAD);
        let (inst, ranges) = rest.split_at(WORDS * head[0] as usize);
        // SAFETY: an Inst is WORDS u32s, so these words are that many of them.
        let inst = unsafe { std::slice::from_raw_parts(inst.as_ptr() as *const Inst, head[0] as usize) };
        Prog { head, inst, ranges }
    }
    /// The first instruction.
    pub fn start(&self) -> u32 {
        self.head[1]
    }
    /// Whether there are assertions.
    pub fn asserts(&self) -> bool {
        self.head[2] != 0
    }
    /// Whether a match may begin at a byte, if that is known.
    pub fn first(&self) -> Option<&'a [u32]> {
        (self.head[3] != 0).then(|| &self.head[4..HEAD])
    }
    /// Whether an instruction of op RUNE matches `r`.
    #[inline(always)]
    pub fn matches(&self, i: &Inst, r: u32) -> bool {
        if r < 128 {
            return i.ascii[(r >> 5) as usize] >> (r & 31) & 1 != 0;
        }
        has(&self.ranges[i.at as usize..(i.at + i.len) as usize], r)
    }
}

/// Whether a class has a rune.
fn has(class: &[u32], r: u32) -> bool {
    if class.len() <= 8 {
        return class.chunks_exact(2).any(|p| p[0] <= r && r <= p[1]);
    }
    let (mut lo, mut hi) = (0, class.len() / 2);
    while lo < hi {
        let m = (lo + hi) / 2;
        if r < class[2 * m] {
            hi = m;
        } else if r > class[2 * m + 1] {
            lo = m + 1;
        } else {
            return true;
        }
    }
    false
}

/// Adds to an assembled program (regexp.assemble) what is worked out of it.
pub fn link(code: &[u32]) -> Vec<u32> {
    let n = code[0] as usize;
    let (insts, ranges) = code[2..].split_at(5 * n);
    let mut out = vec![0; HEAD];
    out[0] = code[0];
    out[1] = code[1];
    for words in insts.chunks_exact(5) {
        let class = &ranges[words[3] as usize..(words[3] + words[4]) as usize];
        let mut ascii = [0u32; 4];
        for p in class.chunks_exact(2) {
            for r in p[0]..=p[1].min(127) {
                ascii[(r >> 5) as usize] |= 1 << (r & 31);
            }
        }
        out[2] |= u32::from(words[0] == EMPTY);
        out.extend_from_slice(words);
        out.extend(ascii);
    }
    out.extend_from_slice(ranges);
    if let Some(first) = first_bytes(&out) {
        out[3] = 1;
        out[4..HEAD].copy_from_slice(&first);
    }
    out
}

/// Which bytes a match may begin with; none if it may be empty.
fn first_bytes(code: &[u32]) -> Option<[u32; 8]> {
    let prog = Prog::of(code);
    let mut bytes = [0u32; 8];
    let mut seen = vec![false; prog.inst.len()];
    let mut todo = vec![prog.start()];
    while let Some(pc) = todo.pop() {
        if std::mem::replace(&mut seen[pc as usize], true) {
            continue;
        }
        let i = &prog.inst[pc as usize];
        match i.op {
            MATCH => return None,
            FAIL => {}
            RUNE => {
                for (to, from) in bytes.iter_mut().zip(i.ascii) {
                    *to |= from;
                }
                let class = &prog.ranges[i.at as usize..(i.at + i.len) as usize];
                if class.chunks_exact(2).any(|p| p[1] >= 128) {
                    bytes[4..].fill(!0);
                }
            }
            ALT => todo.extend([i.arg, i.out]),
            _ => todo.push(i.out),
        }
    }
    Some(bytes)
}

/// What is looked for, and where.
pub struct Search<'a> {
    pub prog: Prog<'a>,
    /// All matches begin with it.
    pub prefix: &'a [u8],
    pub text: &'a [u8],
    pub longest: bool,
}

impl Search<'_> {
    /// Where from `pos` on a match may begin, if anywhere.
    #[inline]
    pub fn candidate(&self, pos: usize) -> Option<usize> {
        let rest = &self.text[pos..];
        if !self.prefix.is_empty() {
            return crate::bytealg::find(rest, self.prefix).map(|i| pos + i);
        }
        let Some(first) = self.prog.first() else { return Some(pos) };
        rest.iter().position(|&b| first[b as usize >> 5] >> (b & 31) & 1 != 0).map(|i| pos + i)
    }
    /// The rune at `pos` and its width, 0 at the end.
    #[inline(always)]
    pub fn rune(&self, pos: usize) -> (u32, usize) {
        match self.text.get(pos) {
            Some(&b) if b < 128 => (u32::from(b), 1),
            None => (u32::MAX, 0),
            Some(_) => {
                let (r, width) = decode_rune(&self.text[pos..]);
                (r as u32, width)
            }
        }
    }
    /// The assertions (regexp/syntax's EmptyOp) that hold at `pos`. Newlines and
    /// the runes of words are ASCII, so the bytes on both sides tell.
    #[inline]
    pub fn context(&self, pos: usize) -> u32 {
        if !self.prog.asserts() {
            return 0;
        }
        let before = pos.checked_sub(1).map(|p| self.text[p]);
        let after = self.text.get(pos).copied();
        let word = |b: Option<u8>| b.is_some_and(|b| b == b'_' || b.is_ascii_alphanumeric());
        let mut holds = if word(before) == word(after) { 32 } else { 16 };
        match before {
            None => holds |= 1 | 4,
            Some(b'\n') => holds |= 1,
            _ => {}
        }
        match after {
            None => holds |= 2 | 8,
            Some(b'\n') => holds |= 2,
            _ => {}
        }
        holds
    }
}

/// Room that searches of a thread share.
#[derive(Default)]
pub struct Scratch {
    /// The best match so far.
    pub best: Vec<i64>,
    /// The offsets of the match being tried.
    pub caps: Vec<i64>,
    /// The backtracker's and the machine's own.
    pub jobs: Vec<(u32, i64)>,
    pub visited: Vec<u64>,
    pub touched: Vec<u32>,
    pub queues: [crate::regexp::threads::Queue; 2],
}

impl Scratch {
    /// Makes room for `n` offsets.
    pub fn caps_of(&mut self, n: usize) -> usize {
        self.best.clear();
        self.best.resize(n, super::NONE);
        self.caps.clear();
        self.caps.resize(n, super::NONE);
        n
    }
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

/// Runs `f` with this thread's room.
pub fn with_scratch<R>(f: impl FnOnce(&mut Scratch) -> R) -> R {
    SCRATCH.with_borrow_mut(f)
}
