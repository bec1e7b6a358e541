//! Which slots of a frame a function may still read, by instruction: what the
//! collector needs of a stack. Everything is worked out from the code alone, the
//! first time a collection meets the function.
//!
//! Guarantees: a slot that is not live at an instruction is not read from there
//! on before it is written, nor by an address that is taken from there on. What
//! cannot be told (slots whose address is taken that are no objects) counts as live
//! everywhere.

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

fn join(set: &mut [u64], other: &[u64]) {
    for (w, x) in set.iter_mut().zip(other) {
        *w |= x;
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

/// `objects` are those of the frame, `results` the function's own result slots.
fn effect(code: &[u64], at: usize, objects: &[(u16, u16)], results: usize, env: &dyn Loaded) -> Effect {
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
        // What the address is taken of may be read by it.
        Op::Lea | Op::LeaZero if op == Op::Lea || c == 0 => {
            let object = objects.iter().find(|o| (o.0 as usize..(o.0 + o.1) as usize).contains(&b));
            e.reads[1] = object.map_or(e.reads[1], |o| (o.0 as usize, o.1 as usize));
        }
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
        Op::Go | Op::Defer | Op::DeferAt | Op::DeferOuter => e.reads[2] = (a + header, c),
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
    let blocks = Blocks::find(f)?;
    if blocks.insns.len() * width > MAX_WORDS || blocks.starts.len() * width > 4 * MAX_WORDS {
        return None;
    }
    let mut always = vec![0; width];
    for (slot, n) in &f.addressed {
        add(&mut always, *slot as usize, *n as usize);
    }
    let live_in = vec![always.clone(); blocks.insns.len()];
    let mut flow = Flow { code, objects: &f.objects, results, env, always, blocks, live_in };
    flow.solve();
    // Wherever a panic is recovered, the function goes on at its deferred calls.
    let recovery = match f.defer_return {
        0 => flow.always.clone(),
        at => flow.live_in[flow.blocks.of(at as usize)].clone(),
    };
    let stops = flow.stops(&recovery);
    Some(Liveness {
        width,
        at: stops.iter().map(|s| s.0).collect(),
        sets: stops.into_iter().flat_map(|s| s.1).collect(),
        recovery,
    })
}

/// Instructions that run one after the other, and which of these may follow on
/// which.
struct Blocks {
    /// Indices of all instructions, ascending.
    starts: Vec<usize>,
    /// Which of `starts` each block holds.
    insns: Vec<std::ops::Range<usize>>,
    next: Vec<Vec<usize>>,
    before: Vec<Vec<usize>>,
}

impl Blocks {
    fn find(f: &Func) -> Option<Blocks> {
        let code = &f.code;
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
        let mut insns: Vec<std::ops::Range<usize>> = vec![];
        for (i, at) in starts.iter().enumerate() {
            match insns.last_mut() {
                Some(block) if !leader[*at] => block.end = i + 1,
                _ => insns.push(i..i + 1),
            }
        }
        let n = insns.len();
        let mut blocks = Blocks { starts, insns, next: vec![vec![]; n], before: vec![vec![]; n] };
        for i in 0..n {
            let last = blocks.starts[blocks.insns[i].end - 1];
            let mut next: Vec<usize> = jumps(code, last).into_iter().map(|t| blocks.of(t)).collect();
            if falls_through(op_at(code, last)) && i + 1 < n {
                next.push(i + 1);
            }
            for b in &next {
                blocks.before[*b].push(i);
            }
            blocks.next[i] = next;
        }
        Some(blocks)
    }

    /// The block that begins at the instruction `at`.
    fn of(&self, at: usize) -> usize {
        self.insns.partition_point(|b| self.starts[b.start] < at)
    }
}

/// The search for what is live.
struct Flow<'a> {
    code: &'a [u64],
    objects: &'a [(u16, u16)],
    results: usize,
    env: &'a dyn Loaded,
    /// What is live everywhere.
    always: Set,
    blocks: Blocks,
    /// What is live where a block begins.
    live_in: Vec<Set>,
}

impl Flow<'_> {
    fn effect(&self, at: usize) -> Effect {
        effect(self.code, at, self.objects, self.results, self.env)
    }

    /// From what is live behind the instruction `at` to what is live before it.
    fn step(&self, set: &mut Set, at: usize) {
        let e = self.effect(at);
        remove(set, e.writes.0, e.writes.1);
        for (from, n) in e.reads {
            add(set, from, n);
        }
        join(set, &self.always);
    }

    /// What is live where block `i` ends.
    fn live_out(&self, i: usize) -> Set {
        let mut set = self.always.clone();
        for next in &self.blocks.next[i] {
            join(&mut set, &self.live_in[*next]);
        }
        set
    }

    /// Goes over the blocks until nothing changes.
    fn solve(&mut self) {
        let n = self.live_in.len();
        let mut work: Vec<usize> = (0..n).collect();
        let mut queued = vec![true; n];
        while let Some(i) = work.pop() {
            queued[i] = false;
            let mut set = self.live_out(i);
            for at in self.blocks.starts[self.blocks.insns[i].clone()].iter().rev() {
                self.step(&mut set, *at);
            }
            if set != self.live_in[i] {
                self.live_in[i] = set;
                for before in &self.blocks.before[i] {
                    if !std::mem::replace(&mut queued[*before], true) {
                        work.push(*before);
                    }
                }
            }
        }
    }

    /// Where a collection may find a frame, and what is live there.
    fn stops(&self, recovery: &Set) -> Vec<(u32, Set)> {
        let mut found: Vec<(u32, Set)> = vec![];
        for (i, block) in self.blocks.insns.iter().enumerate() {
            let mut set = self.live_out(i);
            let from = found.len();
            for k in block.clone().rev() {
                let at = self.blocks.starts[k];
                self.step(&mut set, at);
                let last = k.checked_sub(1).map(|k| self.blocks.starts[k]);
                let resumed = last.filter(|at| may_stop(op_at(self.code, *at)));
                if k == block.start || resumed.is_some() || may_stop(op_at(self.code, at)) {
                    found.push((at as u32, self.at_stop(&set, at, resumed, recovery)));
                }
            }
            found[from..].reverse();
        }
        found
    }

    /// The live slots of a frame that stopped at `at`, behind `resumed`, given what is
    /// read from there on.
    fn at_stop(&self, read: &Set, at: usize, resumed: Option<usize>, recovery: &Set) -> Set {
        let mut set = read.clone();
        join(&mut set, recovery);
        // It writes the receiver before it stops.
        if op_at(self.code, at) == Op::CallI {
            add(&mut set, (self.code[at] >> 48) as usize, 1);
        }
        // What parked or called back still has its operands in the frame; the
        // arguments of a called function are in that one's.
        if let Some(last) = resumed
            && !matches!(op_at(self.code, last), Op::Call | Op::CallC | Op::CallI)
        {
            for (from, n) in self.effect(last).reads {
                add(&mut set, from, n);
            }
        }
        set
    }
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
                let e = effect(&code, 0, &[], 1, &Threes);
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
