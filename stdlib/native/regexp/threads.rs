//! Any program over any text: all threads of it go through the text together,
//! in the order of preference, at most one at an instruction.

use super::NONE;
use super::prog::{ALT, CAPTURE, EMPTY, MATCH, NOP, RUNE, Scratch, Search};

/// The threads between two runes: a sparse set of instructions, in the order in
/// which they were reached, each with the offsets of its captures.
#[derive(Default)]
pub struct Queue {
    /// Where in `dense` an instruction is, if it is there.
    sparse: Vec<u32>,
    dense: Vec<u32>,
    /// `ncap` offsets for each of `dense`.
    caps: Vec<i64>,
}

impl Queue {
    fn reset(&mut self, insts: usize, ncap: usize) {
        self.sparse.resize(insts.max(self.sparse.len()), 0);
        self.dense.clear();
        self.caps.resize((insts * ncap).max(self.caps.len()), NONE);
    }
    #[inline(always)]
    fn insert(&mut self, pc: u32) -> Option<usize> {
        let at = self.sparse[pc as usize] as usize;
        if self.dense.get(at) == Some(&pc) {
            return None;
        }
        self.sparse[pc as usize] = self.dense.len() as u32;
        self.dense.push(pc);
        Some(self.dense.len() - 1)
    }
}

const RESTORE: u32 = 1 << 31;

/// Adds what a thread at `pc` becomes before the rune at `pos`.
#[inline]
fn add(
    s: &Search,
    q: &mut Queue,
    jobs: &mut Vec<(u32, i64)>,
    pc: u32,
    pos: usize,
    context: u32,
    caps: &mut [i64],
) {
    jobs.clear();
    jobs.push((pc, 0));
    while let Some((mut pc, value)) = jobs.pop() {
        if pc & RESTORE != 0 {
            caps[(pc & !RESTORE) as usize] = value;
            continue;
        }
        while let Some(at) = q.insert(pc) {
            let i = &s.prog.inst[pc as usize];
            match i.op {
                ALT => {
                    jobs.push((i.arg, 0));
                    pc = i.out;
                }
                CAPTURE => {
                    let c = i.arg as usize;
                    if c < caps.len() {
                        jobs.push((i.arg | RESTORE, caps[c]));
                        caps[c] = pos as i64;
                    }
                    pc = i.out;
                }
                EMPTY => {
                    if i.arg & !context != 0 {
                        break;
                    }
                    pc = i.out;
                }
                NOP => pc = i.out,
                RUNE | MATCH => {
                    q.caps[at * caps.len()..][..caps.len()].copy_from_slice(caps);
                    break;
                }
                _ => break,
            }
        }
    }
}

/// Finds the leftmost match from `pos` on; its offsets are in `scratch.best`.
pub fn find(s: &Search, scratch: &mut Scratch, mut pos: usize, anchored: bool, ncap: usize) -> bool {
    let Scratch { best, caps, jobs, queues, .. } = scratch;
    let insts = s.prog.inst.len();
    let [run, next] = queues;
    run.reset(insts, ncap);
    next.reset(insts, ncap);
    let start = pos;
    let mut found = false;
    loop {
        if run.dense.is_empty() {
            if found || anchored && pos != start {
                break;
            }
            if !anchored {
                match s.candidate(pos) {
                    Some(p) => pos = p,
                    None => break,
                }
            }
        }
        if !found && (!anchored || pos == start) {
            caps.fill(NONE);
            if ncap > 0 {
                caps[0] = pos as i64;
            }
            add(s, run, jobs, s.prog.start(), pos, s.context(pos), caps);
        }
        let (r, width) = s.rune(pos);
        let after = pos + width;
        let context = if width > 0 { s.context(after) } else { 0 };
        next.dense.clear();
        for at in 0..run.dense.len() {
            let i = &s.prog.inst[run.dense[at] as usize];
            if i.op > MATCH && i.op != RUNE || i.op < MATCH {
                continue;
            }
            let own = &run.caps[at * ncap..][..ncap];
            if s.longest && found && ncap > 0 && best[0] < own[0] {
                continue;
            }
            if i.op == MATCH {
                if ncap > 0 && (!s.longest || !found || best[1] < pos as i64) {
                    best.copy_from_slice(own);
                    best[1] = pos as i64;
                }
                found = true;
                if !s.longest {
                    break;
                }
            } else if width > 0 && s.prog.matches(i, r) {
                caps.copy_from_slice(own);
                add(s, next, jobs, i.out, after, context, caps);
            }
        }
        if width == 0 || ncap == 0 && found {
            break;
        }
        pos = after;
        std::mem::swap(run, next);
    }
    found
}
