//! The verifier: what the interpreter assumes of lowered code.

use crate::DEFER_HEADER;
use crate::func::{Func, Reloc};
use crate::ops::{self, Kind, Op, Word};

/// Checks that instructions are whole, registers lie within the frame, jumps
/// land on instructions and relocations on words of their kind.
pub fn verify(f: &Func) -> Result<(), String> {
    let code = &f.code;
    let mut starts = vec![false; code.len() + 1];
    let mut at = 0;
    while at < code.len() {
        starts[at] = true;
        let op = Op::from_u16(code[at] as u16).ok_or_else(|| format!("{at}: no such opcode"))?;
        if op == Op::JTab && (code[at] >> 32) as u16 == 0 {
            return Err(format!("{at}: empty jump table"));
        }
        at += ops::length(code, at);
    }
    if at != code.len() {
        return Err("the last instruction is cut off".into());
    }
    let mut relocs = f.relocs.iter().peekable();
    let mut at = 0;
    while at < code.len() {
        let word = code[at];
        let Some(op) = Op::from_u16(word as u16) else { return Err(format!("{at}: no such opcode")) };
        let info = op.info();
        let err = |what: String| Err(format!("{at}: {}: {what}", info.name));
        let fields = [(word >> 16) as u16, (word >> 32) as u16, (word >> 48) as u16];
        for (kind, v) in info.operands.iter().zip(fields) {
            let slots = match kind {
                Kind::Read(n) | Kind::Write(n) => (*n).max(1),
                Kind::ReadWrite => 1,
                _ => continue,
            };
            let optional = v == u16::MAX && matches!(op, Op::MapNext);
            if !optional && v as u32 + slots as u32 > f.frame_size {
                return err(format!("slot {v} is outside of the frame of {}", f.frame_size));
            }
        }
        let land = |d: i64| {
            let to = at as i64 + d;
            to >= 0 && (to as usize) < code.len() && starts[to as usize]
        };
        for (i, kind) in info.operands.iter().enumerate() {
            let d = match kind {
                Kind::Jump => fields[i] as i16 as i64,
                Kind::Jump32 => word as i64 >> 32,
                _ => continue,
            };
            if !land(d) {
                return err(format!("jump by {d} lands on no instruction"));
            }
        }
        match op {
            Op::JTab => {
                for k in 1..=fields[1] as usize {
                    if !land(code[at + k] as i64) {
                        return err(format!("entry {k} lands on no instruction"));
                    }
                }
            }
            Op::SetIdxI8AddLoop => {
                let next = code.get(at + 1).map(|w| *w as u16);
                if next != Some(Op::AddLoopLt as u16) && next != Some(Op::AddLoopLe as u16) {
                    return err("the next instruction is no addloop".into());
                }
            }
            Op::Idx64Idx64 | Op::Idx64Idx64MulAdd => {
                let next = |i| code.get(at + i).copied().unwrap_or(0);
                if next(1) as u16 != Op::Idx64 as u16 {
                    return err("the next instruction is no idx.64".into());
                }
                let factors = fields[0] as u64 | (next(1) >> 16 & 0xffff) << 16;
                if op == Op::Idx64Idx64MulAdd
                    && (next(2) as u16 != Op::MulAddF64 as u16
                        || next(2) >> 32 != factors
                        || code.len() <= at + 3)
                {
                    return err("no muladd.f64 of the two elements follows".into());
                }
            }
            Op::LeaZero | Op::DeferAt => {
                let (from, n) = match op {
                    Op::LeaZero => (fields[1] as u64, fields[2] as u64),
                    _ => (code.get(at + 1).copied().unwrap_or(0), DEFER_HEADER + fields[2] as u64),
                };
                let inside = |o: &(u16, u16)| o.0 as u64 <= from && from + n <= o.0 as u64 + o.1 as u64;
                if !f.objects.iter().any(inside) {
                    return err("no object of the frame".into());
                }
            }
            Op::DivI | Op::RemI if matches!(fields[2] as i16, 0 | -1) => return err("bad divisor".into()),
            Op::DivUI | Op::RemUI if fields[2] == 0 => return err("bad divisor".into()),
            _ => {}
        }
        for (i, w) in info.words.iter().enumerate() {
            let here = at + 1 + i;
            let reloc = relocs.next_if(|(w, _)| *w as usize == here).map(|(_, r)| *r);
            let ok = match (w, reloc) {
                (Word::Const, None) => true,
                (Word::Jump, None) => land(code[here] as i64),
                (Word::Func, Some(Reloc::Func(_))) => true,
                (Word::Type, Some(Reloc::Type(_))) => true,
                (Word::Global, Some(Reloc::Global(_))) => true,
                (Word::Str, Some(Reloc::Str(s))) => (s as usize) < f.strings.len(),
                _ => false,
            };
            if !ok {
                return err(format!("literal {i} is no {w:?}, relocation {reloc:?}"));
            }
        }
        at += ops::length(code, at);
    }
    if let Some((w, _)) = relocs.next() {
        return Err(format!("relocation of word {w}, which is no literal"));
    }
    let mut free = crate::FRAME_HEADER as u32;
    for (slot, n) in &f.objects {
        if (*slot as u32) < free {
            return Err(format!("the object at slot {slot} overlaps another"));
        }
        free = *slot as u32 + *n as u32;
    }
    if free > f.frame_size {
        return Err(format!("an object reaches beyond the frame of {}", f.frame_size));
    }
    if !starts[f.defer_return as usize] && f.defer_return != 0 {
        return Err("defer_return is no instruction".into());
    }
    Ok(())
}
