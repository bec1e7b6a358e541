//! Which slots of a frame a function may still read, by instruction: what the
//! collector needs of a stack. Everything is worked out from the code alone, the
//! first time a collection meets the function.
//!
//! Guarantees: a slot that is not live at an instruction is not read from there
//! on before it is written. What cannot be told (slots whose address is taken)
//! counts as live everywhere.

use crate::FRAME_HEADER;
use crate::func::Func;
use crate::ops::{self, Kind, Op, Word};

/// What the literal words of loaded code refer to.
pub trait Loaded {
    /// Slots of results and of parameters of the function in this word.
    fn func(&self, word: u64) -> (usize, usize);
    /// Slots of a value of the type in this word.
    fn slots(&self, word: u64) -> usize;
    /// Slots of keys and of elements of the map type in this word.
    fn map(&self, word: u64) -> (usize, usize);
}

/// A set of slots.
type Set = Vec<u64>;

fn add(set: &mut [u64], from: usize, n: usize) {
    for s in from..(from + n).min(set.len() * 64) {
        set[s / 64] |= 1 << (s % 64);
    }
}
fn remove(set: &mut [u64], from: usize, n: usize) {
    for s in from..from.saturating_add(n).min(set.len() * 64) {
        set[s / 64] &= !(1 << (s % 64));
    }
}

/// The live slots of a function where a collection may find it.
#[derive(Debug)]
pub struct Liveness {
    /// Words of a set.
    width: usize,
    /// Indices of instructions, ascending; the sets lie in the same order.
    at: Vec<u32>,
    sets: Vec<u64>,
    recovery: Vec<u64>,
}

impl Liveness {
    /// The slots (bit by bit, from slot 0 on) that are live before the
    /// instruction at `word` executes. None if no collection should find it there.
    pub fn before(&self, word: u32) -> Option<&[u64]> {
        let i = self.at.binary_search(&word).ok()?;
        Some(&self.sets[i * self.width..][..self.width])
    }

    /// The slots that are live in a frame that panicked: it can only go on at its
    /// deferred calls.
    pub fn after_panic(&self) -> &[u64] {
        &self.recovery
    }
}

/// Work that is not worth it: such a function's frames count as live throughout.
const MAX_WORDS: usize = 1 << 22;

/// An instruction's slots.
struct Effect {
    /// First slots and numbers of slots read.
    reads: [(usize, usize); 4],
    /// The same of slots that are surely written.
    writes: (usize, usize),
}

/// Slots enough to reach the end of any frame.
const ALL: usize = usize::MAX >> 2;

fn effect(code: &[u64], at: usize, results: usize, env: &dyn Loaded) -> Effect {
    let word = code[at];
    let mut e = Effect { reads: [(0, 0); 4], writes: (0, 0) };
    let Some(op) = Op::from_u16(word as u16) else {
        e.reads[0] = (0, ALL);
        return e;
    };
    let (a, b, c) =
        ((word >> 16) as u16 as usize, (word >> 32) as u16 as usize, (word >> 48) as u16 as usize);
    for (i, (kind, slot)) in op.info().operands.iter().zip([a, b, c]).enumerate() {
        match kind {
            Kind::Read(n) => e.reads[i] = (slot, *n as usize),
            Kind::Write(n) if i == 0 => e.writes = (slot, *n as usize),
            Kind::ReadWrite => e.reads[i] = (slot, 1),
            _ => {}
        }
    }
    let lit = |i: usize| code[at + i];
    let bytes = |i: usize| lit(i).div_ceil(8) as usize;
    let header = FRAME_HEADER as usize;
    // A call overwrites what lies above its base.
    let call = |e: &mut Effect, results: usize, params: usize| {
        e.reads[3] = (a + header + results, params);
        e.writes = (a, ALL);
    };
    match op {
        Op::MovN => (e.writes, e.reads[1]) = ((a, c), (b, c)),
        Op::Zero => e.writes = (a, b),
        Op::EqType => {
            let n = env.slots(lit(1));
            (e.reads[1], e.reads[2]) = ((b, n), (c, n));
        }
        Op::FmaF64 => e.reads[3] = (lit(1) as usize, 1),
        Op::LdN | Op::IdxN => e.writes = (a, bytes(1)),
        Op::StN => e.reads[1] = (b, bytes(1)),
        Op::SetIdxN => e.reads[2] = (c, bytes(1)),
        Op::AppendN => e.reads[2] = (c, env.slots(lit(1))),
        Op::CatN => e.reads[1] = (b, 2 * c),
        Op::MapGet | Op::MapGet2 => {
            let (key, elem) = env.map(lit(1));
            e.reads[2] = (c, key);
            e.writes = (a, elem + (op == Op::MapGet2) as usize);
        }
        Op::MapSet => {
            let (key, elem) = env.map(lit(1));
            (e.reads[1], e.reads[2]) = ((b, key), (c, elem));
        }
        Op::MapAddr => e.reads[2] = (c, env.map(lit(1)).0),
        Op::MapDel => e.reads[1] = (b, env.map(lit(1)).0),
        Op::MapIter => e.writes = (a, 8),
        // What else it writes it writes only if it does not jump.
        Op::MapNext => e.reads[0] = (a, 8),
        Op::Closure => e.reads[1] = (b, c),
        Op::Box => e.reads[1] = (b, env.slots(lit(1))),
        Op::Unbox => e.writes = (a, env.slots(lit(1))),
        Op::Call | Op::CallN => {
            let (results, params) = env.func(lit(1));
            call(&mut e, results, params);
        }
        Op::CallC if c == UNKNOWN_CALL => call(&mut e, 0, ALL),
        Op::CallC => call(&mut e, c >> 8, c & 0xff),
        // The receiver's slot, which it writes, comes first.
        Op::CallI => call(&mut e, c - a - header + 1, (lit(1) >> 32) as usize),
        Op::Ret => e.reads[0] = (header, results),
        Op::Go | Op::Defer | Op::DeferOuter => e.reads[2] = (a + header, c),
        Op::Send if c != FAR_ELEM as usize => e.reads[1] = (b, c),
        Op::Send => e.reads[1] = (b, 1),
        Op::Recv if c != FAR_ELEM as usize => e.writes = (a, c),
        // A pointer to where the value goes.
        Op::Recv => (e.reads[0], e.writes) = ((a, 1), (0, 0)),
        Op::Select => e.reads[0] = (a, 3 * b),
        Op::SelectDone => e.writes = (a, 2),
        _ => {}
    }
    e
}

/// `c` of `callc` where results or parameters are too many to say; else the
/// slots of results in its high byte and of parameters in its low one.
pub const UNKNOWN_CALL: usize = 0xffff;
/// `c` of `send` and `recv` of far values; else the slots of the value.
pub const FAR_ELEM: u16 = 0xffff;

/// Where `callc` says what it passes.
pub fn call_shape(results: u32, params: u32) -> u16 {
    if results > 0xfe || params > 0xff { UNKNOWN_CALL as u16 } else { (results << 8 | params) as u16 }
}

/// Whether a collection may find a frame at this instruction, or behind it.
fn may_stop(op: Op) -> bool {
    use Op::*;
    matches!(op, Call | CallC | CallI | CallN | RunDefers | Send | SendDone | Recv | Select | SelectDone)
}

/// The opcode at `at`, which is one.
fn op_at(code: &[u64], at: usize) -> Op {
    Op::from_u16(code[at] as u16).unwrap_or(Op::Nop)
}

/// Indices of the instructions that the one at `at` may jump to.
fn jumps(code: &[u64], at: usize) -> Vec<usize> {
    let word = code[at];
    let Some(op) = Op::from_u16(word as u16) else { return vec![] };
    let to = |d: i64| (at as i64 + d) as usize;
    if op == Op::JTab {
        return (1..ops::length(code, at)).map(|k| to(code[at + k] as i64)).collect();
    }
    let info = op.info();
    let mut out = vec![];
    for (i, kind) in info.operands.iter().enumerate() {
        match kind {
            Kind::Jump => out.push(to((word >> (16 + 16 * i)) as i16 as i64)),
            Kind::Jump32 => out.push(to(word as i64 >> 32)),
            _ => {}
        }
    }
    for (i, w) in info.words.iter().enumerate() {
        if *w == Word::Jump {
            out.push(to(code[at + 1 + i] as i64));
        }
    }
    out
}

fn falls_through(op: Op) -> bool {
    !matches!(op, Op::Jmp | Op::Loop | Op::JTab | Op::Ret | Op::Panic | Op::Fatal)
}

/// Works it out for loaded code; `results` are the function's own result slots.
/// None if that is too much work.
pub fn analyse(f: &Func, results: usize, env: &dyn Loaded) -> Option<Liveness> {
    let code = &f.code;
    let width = (f.frame_size as usize).div_ceil(64);
    // Blocks: where they begin, and which follow on which.
    let mut starts = vec![];
    let mut leader = vec![false; code.len() + 1];
    let mut at = 0;
    while at < code.len() {
        starts.push(at);
        let targets = jumps(code, at);
        let end = at + ops::length(code, at);
        let op = Op::from_u16(code[at] as u16)?;
        if !targets.is_empty() || !falls_through(op) {
            leader[end] = true;
        }
        for t in targets {
            leader[t] = true;
        }
        at = end;
    }
    leader[0] = true;
    leader[f.defer_return as usize] = true;
    let blocks: Vec<usize> = starts.iter().copied().filter(|s| leader[*s]).collect();
    if blocks.len() * width > MAX_WORDS || starts.len() * width > 4 * MAX_WORDS {
        return None;
    }
    let mut block_of = vec![0u32; code.len() + 1];
    for (i, b) in blocks.iter().enumerate() {
        block_of[*b] = i as u32;
    }
    // The instructions of each block.
    let mut insns: Vec<&[usize]> = Vec::with_capacity(blocks.len());
    let mut rest = &starts[..];
    for next in blocks.iter().skip(1).chain([&code.len()]) {
        let n = rest.partition_point(|s| s < next);
        let (here, after) = rest.split_at(n);
        insns.push(here);
        rest = after;
    }
    let mut always = vec![0; width];
    for (slot, n) in &f.addressed {
        add(&mut always, *slot as usize, *n as usize);
    }
    let mut live_in: Vec<Set> = vec![always.clone(); blocks.len()];
    let mut preds: Vec<Vec<u32>> = vec![vec![]; blocks.len()];
    let successors = |i: usize| -> Vec<usize> {
        let Some(last) = insns[i].last() else { return vec![] };
        let mut out: Vec<usize> = jumps(code, *last).into_iter().map(|t| block_of[t] as usize).collect();
        if falls_through(op_at(code, *last)) && i + 1 < blocks.len() {
            out.push(i + 1);
        }
        out
    };
    for i in 0..blocks.len() {
        for s in successors(i) {
            preds[s].push(i as u32);
        }
    }
    let step = |set: &mut Set, at: usize| {
        let e = effect(code, at, results, env);
        remove(set, e.writes.0, e.writes.1);
        for (from, n) in e.reads {
            add(set, from, n);
        }
        for (s, a) in set.iter_mut().zip(&always) {
            *s |= a;
        }
    };
    let out_of = |live_in: &[Set], i: usize| {
        let mut set = always.clone();
        for s in successors(i) {
            for (w, x) in set.iter_mut().zip(&live_in[s]) {
                *w |= x;
            }
        }
        set
    };
    let mut work: Vec<usize> = (0..blocks.len()).collect();
    let mut queued = vec![true; blocks.len()];
    while let Some(i) = work.pop() {
        queued[i] = false;
        let mut set = out_of(&live_in, i);
        for at in insns[i].iter().rev() {
            step(&mut set, *at);
        }
        if set != live_in[i] {
            live_in[i] = set;
            for p in &preds[i] {
                if !std::mem::replace(&mut queued[*p as usize], true) {
                    work.push(*p as usize);
                }
            }
        }
    }
    // Wherever a panic is recovered, the function goes on at its deferred calls.
    let recovery = match f.defer_return {
        0 => always.clone(),
        at => live_in[block_of[at as usize] as usize].clone(),
    };
    let mut found: Vec<(u32, Set)> = vec![];
    let mut before = None;
    for (i, block) in insns.iter().enumerate() {
        let mut set = out_of(&live_in, i);
        let from = found.len();
        for (k, at) in block.iter().enumerate().rev() {
            step(&mut set, *at);
            let last = if k > 0 { Some(block[k - 1]) } else { before };
            let resumed = last.filter(|at| may_stop(op_at(code, *at)));
            if k == 0 || resumed.is_some() || may_stop(op_at(code, *at)) {
                let mut s = set.clone();
                for (w, x) in s.iter_mut().zip(&recovery) {
                    *w |= x;
                }
                // It writes the receiver before it stops.
                if op_at(code, *at) == Op::CallI {
                    add(&mut s, (code[*at] >> 48) as usize, 1);
                }
                // What parked or called back still has its operands in the frame;
                // the arguments of a called function are in that one's.
                if let Some(last) = resumed
                    && !matches!(op_at(code, last), Op::Call | Op::CallC | Op::CallI)
                {
                    for (from, n) in effect(code, last, results, env).reads {
                        add(&mut s, from, n);
                    }
                }
                found.push((*at as u32, s));
            }
        }
        found[from..].reverse();
        before = block.last().copied();
    }
    Some(Liveness {
        width,
        at: found.iter().map(|f| f.0).collect(),
        sets: found.into_iter().flat_map(|f| f.1).collect(),
        recovery,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::{OPS, encode, encode32};

    /// Functions have one result and two parameters, values three slots.
    struct Threes;
    impl Loaded for Threes {
        fn func(&self, _: u64) -> (usize, usize) {
            (1, 2)
        }
        fn slots(&self, _: u64) -> usize {
            3
        }
        fn map(&self, _: u64) -> (usize, usize) {
            (3, 3)
        }
    }

    fn live(f: &Func, at: u32) -> Vec<usize> {
        let l = analyse(f, 1, &Threes).expect("small");
        let set = l.before(at).expect("a place where it may stop").to_vec();
        (0..set.len() * 64).filter(|s| set[s / 64] >> (s % 64) & 1 != 0).collect()
    }

    #[test]
    fn no_read_is_forgotten() {
        for info in OPS {
            for (i, kind) in info.operands.iter().enumerate() {
                let Kind::Read(n) = kind else { continue };
                let mut code = vec![encode(info.op, 5, 10, 15)];
                code.resize(1 + info.words.len(), 20);
                let e = effect(&code, 0, 1, &Threes);
                let (slot, read) = e.reads[i];
                assert!(slot == 5 + 5 * i && read >= (*n as usize).max(1), "{}: operand {i}", info.name);
            }
        }
    }

    #[test]
    fn a_call_takes_its_arguments() {
        // [5] and [6] before; arguments in 12 and 13, header from 7 on.
        let code = vec![
            encode(Op::Mov, 12, 5, 0),
            encode(Op::Mov, 13, 6, 0),
            encode(Op::Call, 7, 0, 0),
            0,
            encode(Op::Mov, 4, 6, 0),
            encode(Op::Ret, 0, 0, 0),
        ];
        let f = Func { code, frame_size: 20, ..Func::default() };
        assert_eq!(live(&f, 0), [5, 6]);
        assert_eq!(live(&f, 2), [6, 12, 13]);
        assert_eq!(live(&f, 4), [6]);
    }

    #[test]
    fn loops_and_parked_instructions() {
        let code = vec![
            encode(Op::Recv, 5, 6, 1),
            encode(Op::AddI, 7, 7, 1),
            encode32(Op::LoopT, 8, -2),
            encode(Op::Mov, 4, 7, 0),
            encode(Op::Ret, 0, 0, 0),
        ];
        let f = Func { code, frame_size: 10, ..Func::default() };
        assert_eq!(live(&f, 0), [6, 7, 8]);
        // 6 for the next round and for the receive itself; 5 is not read.
        assert_eq!(live(&f, 1), [6, 7, 8]);
        assert_eq!(live(&f, 3), [7]);
    }

    #[test]
    fn recovery_needs_the_results() {
        let code = vec![
            encode(Op::Call, 7, 0, 0),
            0,
            encode(Op::Ldi, 4, 0, 0),
            encode(Op::RunDefers, 0, 0, 0),
            encode(Op::Ret, 0, 0, 0),
        ];
        let mut f = Func { code, frame_size: 20, ..Func::default() };
        assert_eq!(live(&f, 2), []);
        f.defer_return = 3;
        assert_eq!(live(&f, 2), [4]);
    }

    #[test]
    fn what_has_an_address_is_live() {
        let code = vec![encode(Op::CallN, 7, 0, 0), 0, encode(Op::Ret, 0, 0, 0)];
        let f = Func { code, frame_size: 20, addressed: vec![(5, 2)], ..Func::default() };
        assert_eq!(live(&f, 0), [4, 5, 6, 12, 13]);
        assert_eq!(live(&f, 2), [4, 5, 6, 12, 13]);
    }
}
