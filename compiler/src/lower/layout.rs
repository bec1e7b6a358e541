//! Sizes, alignments, offsets and pointer maps: Go's on amd64. Types here are
//! concrete (no type parameters).

use crate::types::Types;
use crate::types::repr::{BasicKind, Type, TypeId};
use gopark_bytecode::FAR;
use rustc_hash::FxHashMap;

/// How a value lies in registers and in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Repr {
    /// A scalar of one slot, by how it is loaded and extended.
    Scalar(Scalar),
    /// Two, three words: strings, interfaces, complex128; slices.
    Words(u8),
    /// Memory layout, this many bytes: structs and arrays.
    Agg(u64),
    /// As `Agg`, but too large for frames (see `gopark_bytecode::FAR`).
    Far(u64),
    /// In memory only: bytes that cannot be moved as one to three aligned words.
    Bytes(u64),
}

/// Scalars of one slot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Scalar {
    I8,
    U8,
    I16,
    U16,
    I32,
    /// uint32 and float32.
    U32,
    /// Everything of 8 bytes without pointers, complex64 included.
    W64,
    /// Pointers: pointer, map, channel, func, unsafe.Pointer.
    Ptr,
}

impl Scalar {
    /// Bytes in memory.
    pub fn size(self) -> u64 {
        match self {
            Scalar::I8 | Scalar::U8 => 1,
            Scalar::I16 | Scalar::U16 => 2,
            Scalar::I32 | Scalar::U32 => 4,
            Scalar::W64 | Scalar::Ptr => 8,
        }
    }
}

impl Repr {
    /// Slots in a frame.
    pub fn slots(self) -> u32 {
        match self {
            Repr::Scalar(_) => 1,
            Repr::Words(n) => n as u32,
            Repr::Far(_) => 1,
            Repr::Agg(n) | Repr::Bytes(n) => n.div_ceil(8) as u32,
        }
    }
    /// Bytes in memory.
    pub fn size(self) -> u64 {
        match self {
            Repr::Scalar(s) => s.size(),
            Repr::Words(n) => n as u64 * 8,
            Repr::Agg(n) | Repr::Bytes(n) | Repr::Far(n) => n,
        }
    }
    /// Of a struct or array of so many bytes.
    fn aggregate(size: u64) -> Repr {
        if size > FAR { Repr::Far(size) } else { Repr::Agg(size) }
    }
}

/// What a type's layout is.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Bytes.
    pub size: u64,
    /// Bytes.
    pub align: u64,
    /// In registers.
    pub repr: Repr,
    /// Offsets of a struct's fields.
    pub offsets: Box<[u64]>,
    /// True if some word may hold a pointer.
    pub pointers: bool,
}

impl Layout {
    /// How the value is moved to and from memory.
    pub fn in_memory(&self) -> Repr {
        match self.repr {
            Repr::Agg(8 | 16 | 24) if self.align == 8 => self.repr,
            Repr::Agg(n) => Repr::Bytes(n),
            // complex64
            Repr::Scalar(Scalar::W64) if self.align < 8 => Repr::Bytes(8),
            r => r,
        }
    }
}

/// Layouts by type, computed once.
#[derive(Default, Debug)]
pub struct Layouts {
    memo: FxHashMap<TypeId, std::sync::Arc<Layout>>,
}

impl Layouts {
    /// Forgets all types but those.
    pub fn retain(&mut self, used: impl Fn(TypeId) -> bool) {
        self.memo.retain(|t, _| used(*t));
    }
    /// Forgets the types with these numbers.
    pub fn forget(&mut self, types: std::ops::Range<usize>) {
        for t in types {
            self.memo.remove(&TypeId(t as u32));
        }
    }
}

fn align_up(n: u64, a: u64) -> u64 {
    n.next_multiple_of(a)
}

impl Layouts {
    /// The layout of `t`.
    pub fn of(&mut self, types: &Types, t: TypeId) -> std::sync::Arc<Layout> {
        if let Some(l) = self.memo.get(&t) {
            return l.clone();
        }
        let l = std::sync::Arc::new(self.compute(types, t));
        self.memo.insert(t, l.clone());
        l
    }

    fn compute(&mut self, types: &Types, t: TypeId) -> Layout {
        let simple = |size: u64, align: u64, repr, pointers| Layout {
            size,
            align,
            repr,
            offsets: Box::new([]),
            pointers,
        };
        let scalar = |s: Scalar| simple(s.size(), s.size(), Repr::Scalar(s), s == Scalar::Ptr);
        match types.get(types.underlying(t)) {
            Type::Basic(b) => match b.kind {
                BasicKind::Bool | BasicKind::Uint8 | BasicKind::UntypedBool => scalar(Scalar::U8),
                BasicKind::Int8 => scalar(Scalar::I8),
                BasicKind::Int16 => scalar(Scalar::I16),
                BasicKind::Uint16 => scalar(Scalar::U16),
                BasicKind::Int32 | BasicKind::UntypedRune => scalar(Scalar::I32),
                BasicKind::Uint32 | BasicKind::Float32 => scalar(Scalar::U32),
                BasicKind::Complex64 => simple(8, 4, Repr::Scalar(Scalar::W64), false),
                BasicKind::Complex128 | BasicKind::UntypedComplex => simple(16, 8, Repr::Words(2), false),
                BasicKind::String | BasicKind::UntypedString => simple(16, 8, Repr::Words(2), true),
                BasicKind::UnsafePointer => scalar(Scalar::Ptr),
                _ => scalar(Scalar::W64),
            },
            Type::Pointer(_) | Type::Map { .. } | Type::Chan { .. } | Type::Signature(_) => {
                scalar(Scalar::Ptr)
            }
            Type::Slice(_) => simple(24, 8, Repr::Words(3), true),
            Type::Interface(_) => simple(16, 8, Repr::Words(2), true),
            Type::Array { len, elem } => {
                let (len, elem) = (*len as u64, *elem);
                let e = self.of(types, elem);
                let size = e.size.saturating_mul(len);
                simple(size, e.align, Repr::aggregate(size), e.pointers && len > 0)
            }
            Type::Struct(s) => {
                let fields: Vec<TypeId> = s.fields.iter().map(|f| f.ty).collect();
                self.structure(types, &fields)
            }
            // Tuples, parameters and unions have no layout; nothing asks for it.
            _ => simple(8, 8, Repr::Scalar(Scalar::W64), false),
        }
    }

    fn structure(&mut self, types: &Types, fields: &[TypeId]) -> Layout {
        let (mut size, mut align, mut pointers) = (0, 1, false);
        let mut offsets = Vec::with_capacity(fields.len());
        for (i, f) in fields.iter().enumerate() {
            let l = self.of(types, *f);
            let at = align_up(size, l.align);
            offsets.push(at);
            size = at.saturating_add(l.size);
            // A trailing field of size 0 gets a byte of its own, so that its
            // address does not point past the object.
            if i + 1 == fields.len() && l.size == 0 && size > 0 {
                size += 1;
            }
            align = align.max(l.align);
            pointers |= l.pointers;
        }
        let size = align_up(size, align);
        Layout { size, align, repr: Repr::aggregate(size), offsets: offsets.into(), pointers }
    }

    /// Sets the bits of the words of a `t` at byte offset `at` that may hold pointers.
    pub fn pointer_mask(&mut self, types: &Types, t: TypeId, at: u64, mask: &mut Vec<u64>) {
        let mut set = |at: u64| {
            let word = (at / 8) as usize;
            if mask.len() <= word / 64 {
                mask.resize(word / 64 + 1, 0);
            }
            mask[word / 64] |= 1 << (word % 64);
        };
        let l = self.of(types, t);
        if !l.pointers {
            return;
        }
        match types.get(types.underlying(t)) {
            Type::Interface(_) => {
                // The type word points outside the heap.
                set(at + 8)
            }
            Type::Array { len, elem } => {
                let (len, elem) = (*len as u64, *elem);
                let size = self.of(types, elem).size;
                for i in 0..len {
                    self.pointer_mask(types, elem, at + i * size, mask);
                }
            }
            Type::Struct(s) => {
                for (f, off) in s.fields.iter().zip(l.offsets.iter()) {
                    self.pointer_mask(types, f.ty, at + off, mask);
                }
            }
            _ => set(at),
        }
    }
}
