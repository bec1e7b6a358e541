//! Sizes, alignments and field offsets on amd64, as gc lays types out.

use crate::types::Types;
use crate::types::repr::*;

fn align_up(x: i64, a: i64) -> Option<i64> {
    Some(x.checked_add(a - 1)? / a * a)
}

impl Types {
    /// Size in bytes; None if the type is too large.
    pub fn size_of(&self, t: TypeId) -> Option<i64> {
        match self.under(t) {
            Type::Basic(b) => Some(basic_size(b.kind)),
            Type::Array { len, elem } => {
                if *len <= 0 {
                    return Some(0);
                }
                self.size_of(*elem)?.checked_mul(*len)
            }
            Type::Slice(_) => Some(24),
            Type::Struct(s) => {
                let n = s.fields.len();
                if n == 0 {
                    return Some(0);
                }
                let (offsets, mut end, align) = self.struct_layout(s)?;
                // A last field without size would let its address point past the object.
                if end > 0 && self.size_of(s.fields[n - 1].ty)? == 0 && offsets[n - 1] == end {
                    end += 1;
                }
                align_up(end, align)
            }
            Type::Interface(_) => Some(16),
            _ => Some(8),
        }
    }
    /// Alignment in bytes.
    pub fn align_of(&self, t: TypeId) -> i64 {
        match self.under(t) {
            Type::Basic(b) => match b.kind {
                BasicKind::Complex64 => 4,
                BasicKind::Complex128 | BasicKind::String | BasicKind::UntypedString => 8,
                k => basic_size(k).max(1),
            },
            Type::Array { elem, .. } => self.align_of(*elem),
            Type::Struct(s) => s.fields.iter().map(|f| self.align_of(f.ty)).max().unwrap_or(1),
            _ => 8,
        }
    }
    /// Offsets of the fields.
    pub fn offsets_of(&self, s: &Struct) -> Option<Vec<i64>> {
        self.struct_layout(s).map(|l| l.0)
    }
    fn struct_layout(&self, s: &Struct) -> Option<(Vec<i64>, i64, i64)> {
        let (mut offsets, mut at, mut align) = (Vec::with_capacity(s.fields.len()), 0i64, 1);
        for f in &s.fields {
            let a = self.align_of(f.ty);
            align = align.max(a);
            at = align_up(at, a)?;
            offsets.push(at);
            at = at.checked_add(self.size_of(f.ty)?)?;
        }
        Some((offsets, at, align))
    }
}

fn basic_size(k: BasicKind) -> i64 {
    use BasicKind::*;
    match k {
        Bool | Int8 | Uint8 => 1,
        Int16 | Uint16 => 2,
        Int32 | Uint32 | Float32 => 4,
        Complex128 | String | UntypedString => 16,
        _ => 8,
    }
}
