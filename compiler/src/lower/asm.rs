//! The assembler: instruction words, labels and their fix-ups, relocations,
//! literals and the line table of one function. A jump that does not fit its 16
//! bits makes `finish` fail, and the function is lowered again with `far` set,
//! where fused jumps go through a 32-bit one.

use crate::syntax::source::Pos;
use gopark_bytecode::func::{Func, FuncRef, GlobalRef, Reloc};
use gopark_bytecode::ops::{Kind, Op, encode, encode32};
use gopark_bytecode::typedesc::TypeRef;

/// A place in the code, known once `bind` was called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Label(u32);

#[derive(Clone, Copy)]
enum FixKind {
    /// Operand c.
    Short,
    /// Operands b and c.
    Long,
    /// The literal word at `word`, relative to the instruction.
    Word { word: u32 },
}

struct Fix {
    at: u32,
    label: Label,
    kind: FixKind,
}

/// A short jump was too far: lower the function again with `far`.
#[derive(Debug)]
pub struct TooFar;

/// Code under construction.
pub struct Asm {
    out: Func,
    labels: Vec<u32>,
    fixes: Vec<Fix>,
    /// Position given to the instructions that follow.
    pub pos: Pos,
    far: bool,
    /// Index of the last instruction, unless a label was bound after it.
    last: Option<u32>,
    /// Index of the last instruction that is the second of an `idx.64+`.
    pair: Option<u32>,
}

const UNBOUND: u32 = u32::MAX;

impl Asm {
    /// An empty function.
    pub fn new(far: bool) -> Self {
        Asm {
            out: Func::default(),
            labels: vec![],
            fixes: vec![],
            pos: Pos::NONE,
            far,
            last: None,
            pair: None,
        }
    }
    /// Index of the next word.
    pub fn here(&self) -> u32 {
        self.out.code.len() as u32
    }
    /// A label to be bound later.
    pub fn label(&mut self) -> Label {
        self.labels.push(UNBOUND);
        Label(self.labels.len() as u32 - 1)
    }
    /// Binds `l` to the next word.
    pub fn bind(&mut self, l: Label) {
        self.labels[l.0 as usize] = self.here();
        self.last = None;
    }
    /// Binds `l`, to which nothing will jump that does not yet, to the next word.
    pub fn bind_last(&mut self, l: Label) {
        let last = self.last;
        self.bind(l);
        if !self.fixes.iter().any(|f| f.label == l) {
            self.last = last;
        }
    }
    /// A label bound to the next word.
    pub fn label_here(&mut self) -> Label {
        let l = self.label();
        self.bind(l);
        l
    }
    fn line(&mut self) {
        let here = self.here();
        if self.pos != Pos::NONE && self.out.lines.last().is_none_or(|l| l.1 != self.pos.0) {
            self.out.lines.push((here, self.pos.0));
        }
        self.last = Some(here);
    }
    /// Makes one of what comes last and `op b, c`, where there is an opcode that
    /// does both. Nothing jumps between them.
    fn fuse(&mut self, op: Op, b: u16, c: u16) {
        let Some(last) = self.last else { return };
        let of = |word: u64| (word as u16, (word >> 16) as u16);
        let (code, dst) = of(self.out.code[last as usize]);
        let first = match op {
            Op::Idx64 if code == op as u16 && self.pair != Some(last) => last,
            Op::AddLoopLt | Op::AddLoopLe if code == Op::SetIdxI8 as u16 => last,
            Op::MulAddF64 if code == Op::Idx64 as u16 && self.pair == Some(last) => last - 1,
            _ => return,
        };
        let word = &mut self.out.code[first as usize];
        let fused = match op {
            Op::Idx64 => {
                self.pair = Some(last + 1);
                Op::Idx64Idx64
            }
            Op::AddLoopLt | Op::AddLoopLe => Op::SetIdxI8AddLoop,
            _ if (of(*word).1, dst) == (b, c) && b != c => Op::Idx64Idx64MulAdd,
            _ => return,
        };
        *word = *word & !0xffff | fused as u64;
    }
    /// An instruction of three operands.
    pub fn op(&mut self, op: Op, a: u16, b: u16, c: u16) {
        self.fuse(op, b, c);
        self.line();
        self.out.code.push(encode(op, a, b, c));
    }
    /// Notes that the address of `n` slots from `slot` on is taken.
    pub fn addressed(&mut self, slot: u16, n: u32) {
        let n = n.min(u16::MAX as u32) as u16;
        if n > 0 && !self.out.addressed.contains(&(slot, n)) {
            self.out.addressed.push((slot, n));
        }
    }
    /// Notes that an object lies in `n` slots from `slot` on.
    pub fn object(&mut self, slot: u16, n: u32) {
        self.out.objects.push((slot, n as u16));
    }
    /// `[dst]` = address of the `size` bytes that lie `off` bytes into slot `slot`.
    pub fn lea(&mut self, dst: u16, slot: u16, off: u16, size: u64) {
        self.op(Op::Lea, dst, slot, off);
        let object = |o: &(u16, u16)| (o.0..o.0 + o.1).contains(&slot);
        if self.out.objects.iter().any(object) {
            // Lives as long as something holds the address.
            return;
        }
        self.addressed(slot, (off as u64 + size).div_ceil(8) as u32);
    }
    /// An instruction with a signed 32-bit immediate in b and c.
    pub fn op32(&mut self, op: Op, a: u16, imm: i32) {
        self.line();
        self.out.code.push(encode32(op, a, imm));
    }
    /// A literal word.
    pub fn word(&mut self, k: u64) {
        self.out.code.push(k);
    }
    fn reloc(&mut self, r: Reloc) {
        let here = self.here();
        self.out.relocs.push((here, r));
        self.out.code.push(0);
    }
    /// A literal word that is a function record.
    pub fn func_word(&mut self, f: FuncRef) {
        self.reloc(Reloc::Func(f));
    }
    /// A literal word that is a type descriptor.
    pub fn type_word(&mut self, t: TypeRef) {
        self.reloc(Reloc::Type(t));
    }
    /// A literal word that is a global's address; `off` bytes into it.
    pub fn global_word(&mut self, g: GlobalRef, off: u64) {
        self.reloc(Reloc::Global(g));
        *self.out.code.last_mut().expect("just pushed") = off;
    }
    /// Two literal words: address and length of `text`.
    pub fn str_words(&mut self, text: &[u8]) {
        let i = match self.out.strings.iter().position(|s| **s == *text) {
            Some(i) => i,
            None => {
                self.out.strings.push(text.into());
                self.out.strings.len() - 1
            }
        };
        self.reloc(Reloc::Str(i as u32));
        self.out.code.push(text.len() as u64);
    }
    fn fix(&mut self, at: u32, label: Label, kind: FixKind) {
        self.fixes.push(Fix { at, label, kind });
    }
    /// `op a, label` with a 32-bit distance.
    pub fn jump(&mut self, op: Op, a: u16, l: Label) {
        debug_assert_eq!(op.info().operands[1], Kind::Jump32);
        let at = self.here();
        self.op32(op, a, 0);
        self.fix(at, l, FixKind::Long);
    }
    /// `op a, b, label` with a 16-bit distance in c; `words` follow it.
    pub fn branch(&mut self, op: Op, a: u16, b: u16, l: Label, words: &[Reloc]) {
        debug_assert_eq!(op.info().operands[2], Kind::Jump);
        let at = self.here();
        self.op(op, a, b, 0);
        for w in words {
            self.reloc(*w);
        }
        if self.far {
            // op → +n; jmp past; n: jmp label
            let n = 2 + words.len() as u64;
            self.out.code[at as usize] |= n << 48;
            let skip = self.label();
            self.jump(Op::Jmp, 0, skip);
            self.jump(Op::Jmp, 0, l);
            self.bind(skip);
        } else {
            self.fix(at, l, FixKind::Short);
        }
    }
    /// `op a, b, c` with the distance to `l` in a literal word.
    pub fn far_branch(&mut self, op: Op, a: u16, b: u16, c: u16, l: Label) {
        let at = self.here();
        self.op(op, a, b, c);
        self.label_word(at, l);
    }
    /// A literal word that is the distance from instruction `at` to `l`.
    pub fn label_word(&mut self, at: u32, l: Label) {
        let word = self.here();
        self.out.code.push(0);
        self.fix(at, l, FixKind::Word { word });
    }
    /// True if the instruction before this point never falls through.
    pub fn ended(&self) -> bool {
        self.last.is_some_and(|at| {
            let op = Op::from_u16(self.out.code[at as usize] as u16);
            matches!(op, Some(Op::Jmp | Op::Ret | Op::Panic | Op::Loop | Op::Fatal))
        })
    }
    /// Names a variable's slot for listings.
    pub fn name_slot(&mut self, name: &str, slot: u16) {
        self.out.vars.push((name.to_string(), slot));
    }
    /// What follows uses `slot` as an index, of an unsigned type or not.
    pub fn index_slot(&mut self, slot: u16, unsigned: bool) {
        let here = self.here();
        let marks = &mut self.out.unsigned;
        if marks.iter().rev().find(|m| m.1 == slot).is_some_and(|m| m.2) != unsigned {
            marks.push((here, slot, unsigned));
        }
    }
    /// Whether `slot` holds an unsigned index here.
    pub fn is_unsigned_index(&self, slot: u16) -> bool {
        self.out.unsigned_at(self.here(), slot)
    }
    /// Marks the next word as the place where a recovered panic continues.
    pub fn defer_return_here(&mut self) {
        self.out.defer_return = self.here();
    }
    /// The function, jumps resolved.
    pub fn finish(mut self, frame_size: u32) -> Result<Func, TooFar> {
        for f in &self.fixes {
            let target = self.labels[f.label.0 as usize];
            debug_assert_ne!(target, UNBOUND, "unbound label");
            let dist = target as i64 - f.at as i64;
            let word = &mut self.out.code[f.at as usize];
            match f.kind {
                FixKind::Short => {
                    let d = i16::try_from(dist).map_err(|_| TooFar)?;
                    *word = *word & !(0xffff << 48) | (d as u16 as u64) << 48;
                }
                FixKind::Long => *word = *word & 0xffff_ffff | (dist as i32 as u32 as u64) << 32,
                FixKind::Word { word } => self.out.code[word as usize] = dist as u64,
            }
        }
        self.out.frame_size = frame_size;
        Ok(self.out)
    }
}
