//! Small programs over short texts: every way in the order of preference, but
//! none twice. `visited` has a bit for each instruction at each offset; a way
//! that went through one of them has failed, or is known to be no better.
//!
//! Bits are cleared as they were set (`touched` lists the words), so that a
//! search costs what it looks at.

use super::prog::{ALT, CAPTURE, EMPTY, FAIL, MATCH, NOP, RUNE, Scratch, Search};

/// How many bits `visited` may have, and how many instructions: Go's figures.
const MAX_BITS: usize = 256 * 1024;
const MAX_INST: usize = 500;

/// A job is a way to try, (instruction, offset), or an offset to restore: the
/// number of the capture with this bit.
const RESTORE: u32 = 1 << 31;

/// Whether the search from `pos` on is one for the backtracker.
pub fn fits(s: &Search, pos: usize) -> bool {
    let n = s.prog.inst.len();
    n <= MAX_INST && n * (s.text.len() - pos + 1) <= MAX_BITS
}

/// Finds the leftmost match from `pos` on; its offsets are in `scratch.best`.
pub fn find(s: &Search, scratch: &mut Scratch, pos: usize, anchored: bool, ncap: usize) -> bool {
    let words = (s.prog.inst.len() * (s.text.len() - pos + 1)).div_ceil(64);
    if scratch.visited.len() < words {
        scratch.visited.resize(words, 0);
    }
    let mut found = false;
    let mut at = pos;
    // The end of the text is a place to begin, too.
    while at <= s.text.len() {
        if !anchored {
            match s.candidate(at) {
                Some(p) => at = p,
                None => break,
            }
        }
        if ncap > 0 {
            scratch.caps[0] = at as i64;
        }
        if from(s, scratch, pos, at, ncap) {
            found = true;
            break;
        }
        if anchored {
            break;
        }
        at += s.rune(at).1.max(1);
    }
    while let Some(w) = scratch.touched.pop() {
        scratch.visited[w as usize] = 0;
    }
    found
}

/// Tries the ways that begin at `at`; `base` is where the search began.
fn from(s: &Search, scratch: &mut Scratch, base: usize, at: usize, ncap: usize) -> bool {
    let Scratch { best, caps, jobs, visited, touched, .. } = scratch;
    let width = s.text.len() - base + 1;
    let mut found = false;
    jobs.clear();
    jobs.push((s.prog.start(), at as i64));
    while let Some((mut pc, value)) = jobs.pop() {
        if pc & RESTORE != 0 {
            caps[(pc & !RESTORE) as usize] = value;
            continue;
        }
        let mut pos = value as usize;
        loop {
            let i = &s.prog.inst[pc as usize];
            // Of what is entered from one place only the caller's bit tells.
            let bit = pc as usize * width + (pos - base);
            let word = &mut visited[bit / 64];
            if *word >> (bit % 64) & 1 != 0 {
                break;
            }
            if *word == 0 {
                touched.push((bit / 64) as u32);
            }
            *word |= 1 << (bit % 64);
            match i.op {
                ALT => {
                    jobs.push((i.arg, pos as i64));
                    pc = i.out;
                }
                RUNE => {
                    let (r, size) = s.rune(pos);
                    if size == 0 || !s.prog.matches(i, r) {
                        break;
                    }
                    pos += size;
                    pc = i.out;
                }
                CAPTURE => {
                    let c = i.arg as usize;
                    if c < ncap {
                        jobs.push((i.arg | RESTORE, caps[c]));
                        caps[c] = pos as i64;
                    }
                    pc = i.out;
                }
                EMPTY => {
                    if i.arg & !s.context(pos) != 0 {
                        break;
                    }
                    pc = i.out;
                }
                NOP => pc = i.out,
                MATCH => {
                    if ncap == 0 {
                        return true;
                    }
                    if !found || pos as i64 > best[1] {
                        caps[1] = pos as i64;
                        best.copy_from_slice(caps);
                    }
                    found = true;
                    if !s.longest || pos == s.text.len() {
                        return true;
                    }
                    break;
                }
                FAIL => break,
                _ => break,
            }
        }
    }
    found
}
