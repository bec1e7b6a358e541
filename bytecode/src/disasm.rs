//! The disassembler: a listing to read.

use crate::func::{Func, Reloc};
use crate::ops::{self, Kind, Op, Word};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Lists a function; `name` names what relocations refer to, `line` gives the
/// source line of a position.
pub fn disasm(
    f: &Func,
    name: &dyn Fn(Reloc) -> Option<String>,
    line: &dyn Fn(u32) -> Option<String>,
) -> String {
    let code = &f.code;
    let mut labels = BTreeMap::new();
    each(f, |at, op| {
        for d in targets(code, at, op) {
            labels.insert((at as i64 + d) as usize, 0);
        }
    });
    for (i, l) in labels.values_mut().enumerate() {
        *l = i + 1;
    }
    let label = |at: usize, d: i64| match labels.get(&((at as i64 + d) as usize)) {
        Some(l) => format!("L{l}"),
        None => format!("{d:+}"),
    };
    let mut out = String::new();
    let _ = writeln!(out, "frame {}", f.frame_size);
    let mut lines = f.lines.iter().peekable();
    let mut shown = String::new();
    each(f, |at, op| {
        let mut here = None;
        while let Some((_, pos)) = lines.next_if(|(w, _)| *w as usize <= at) {
            here = line(*pos);
        }
        if let Some(text) = here
            && text != shown
        {
            let _ = writeln!(out, "; {text}");
            shown = text;
        }
        if let Some(l) = labels.get(&at) {
            let _ = writeln!(out, "L{l}:");
        }
        let info = op.info();
        let _ = write!(out, "{at:5}  {:<12}", info.name);
        let w = code[at];
        let fields = [(w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16];
        let mut sep = " ";
        for (kind, v) in info.operands.iter().zip(fields) {
            let text = match kind {
                Kind::None => continue,
                Kind::Write(_) | Kind::Read(_) | Kind::ReadWrite => format!("r{v}"),
                Kind::Imm => format!("{}", v as i16),
                Kind::UImm => format!("{v}"),
                Kind::Jump => label(at, v as i16 as i64),
                Kind::Imm32 => format!("{}", w as i64 >> 32),
                Kind::Jump32 => label(at, w as i64 >> 32),
            };
            let _ = write!(out, "{sep}{text}");
            sep = ", ";
        }
        let n = ops::length(code, at);
        for i in 1..n {
            let reloc = f.relocs.iter().find(|(r, _)| *r as usize == at + i).map(|(_, r)| *r);
            let text = match reloc {
                Some(Reloc::Str(s)) => {
                    format!("{:?}", String::from_utf8_lossy(f.strings.get(s as usize).map_or(&[], |s| s)))
                }
                Some(r) => name(r).unwrap_or_else(|| format!("{r:?}")),
                None if op == Op::JTab || is_jump_word(op, i) => label(at, code[at + i] as i64),
                None => format!("#{}", code[at + i] as i64),
            };
            let _ = write!(out, "{sep}{text}");
            sep = ", ";
        }
        out.push('\n');
    });
    out
}

fn each(f: &Func, mut visit: impl FnMut(usize, Op)) {
    let mut at = 0;
    while at < f.code.len() {
        let Some(op) = Op::from_u16(f.code[at] as u16) else { return };
        let n = ops::length(&f.code, at);
        if at + n > f.code.len() {
            return;
        }
        visit(at, op);
        at += n;
    }
}

/// Whether literal word `i` of `op` is a jump distance.
fn is_jump_word(op: Op, i: usize) -> bool {
    op.info().words.get(i - 1) == Some(&Word::Jump)
}

/// Distances that an instruction may jump by.
fn targets(code: &[u64], at: usize, op: Op) -> Vec<i64> {
    let w = code[at];
    let fields = [(w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16];
    let mut out = vec![];
    for (kind, v) in op.info().operands.iter().zip(fields) {
        match kind {
            Kind::Jump => out.push(v as i16 as i64),
            Kind::Jump32 => out.push(w as i64 >> 32),
            _ => {}
        }
    }
    for i in 1..ops::length(code, at) {
        if op == Op::JTab || is_jump_word(op, i) {
            out.push(code[at + i] as i64);
        }
    }
    out
}
