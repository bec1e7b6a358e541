//! Hashing and equality of Go values by their types: as `==` defines them. Also
//! the runtime's cheap random numbers.

use std::cell::Cell;
use std::hash::{BuildHasher, Hasher};

use super::Fault;
use crate::types::{EqKind, Field, Iface, Type};

const C1: u64 = 0xa076_1d64_78bd_642f;
const C2: u64 = 0xe703_7ed1_a0b4_28db;
const C3: u64 = 0x8ebc_6af0_9c88_c6e3;

/// The two halves of a 128-bit product, folded into one.
#[inline(always)]
pub fn fold(a: u64, b: u64) -> u64 {
    let p = a as u128 * b as u128;
    p as u64 ^ (p >> 64) as u64
}

/// Hash of `n` bytes.
///
/// # Safety
/// `n` bytes at `p` are readable.
#[inline(always)]
pub unsafe fn hash_bytes(p: *const u8, n: usize, seed: u64) -> u64 {
    // SAFETY: the reads below stay within n bytes, which they are chosen by.
    unsafe {
        let r8 = |at: usize| (p.add(at) as *const u64).read_unaligned();
        let r4 = |at: usize| (p.add(at) as *const u32).read_unaligned() as u64;
        let (a, b) = match n {
            8..=16 => (r8(0), r8(n - 8)),
            4..=7 => (r4(0), r4(n - 4)),
            1..=3 => ((*p as u64) << 16 | (*p.add(n / 2) as u64) << 8 | *p.add(n - 1) as u64, 0),
            0 => (0, 0),
            _ => return hash_long(p, n, seed),
        };
        fold(fold(a ^ C1, b ^ seed) ^ C2, n as u64 ^ C3)
    }
}

#[inline(never)]
unsafe fn hash_long(p: *const u8, n: usize, seed: u64) -> u64 {
    // SAFETY: n > 16, so the last sixteen bytes can be read overlapping.
    unsafe {
        let r8 = |at: usize| (p.add(at) as *const u64).read_unaligned();
        let (mut s, mut s2) = (seed, seed ^ C3);
        let mut at = 0;
        while at + 32 < n {
            s = fold(r8(at) ^ C1, r8(at + 8) ^ s);
            s2 = fold(r8(at + 16) ^ C2, r8(at + 24) ^ s2);
            at += 32;
        }
        s ^= s2;
        if at + 16 < n {
            s = fold(r8(at) ^ C1, r8(at + 8) ^ s);
        }
        fold(fold(r8(n - 16) ^ C1, r8(n - 8) ^ s) ^ C2, n as u64 ^ C3)
    }
}

#[inline]
fn hash_f64(x: f64, seed: u64) -> u64 {
    if x == 0.0 {
        fold(seed ^ C1, C2)
    } else if x.is_nan() {
        // No NaN equals another, so let them spread.
        rand64()
    } else {
        fold(x.to_bits() ^ seed, C1)
    }
}

/// Hash of the value at `p`: equal values have equal hashes.
///
/// # Safety
/// `p` points to a value of type `t`.
pub unsafe fn hash_type(t: &Type, p: *const u8, seed: u64) -> Result<u64, Fault> {
    // SAFETY: descriptors tell the truth about sizes, kinds and offsets.
    unsafe {
        Ok(match t.eq {
            EqKind::Bytes => hash_bytes(p, t.size, seed),
            EqKind::F32 => hash_f64((p as *const f32).read_unaligned() as f64, seed),
            EqKind::F64 => hash_f64((p as *const f64).read_unaligned(), seed),
            EqKind::C64 => {
                let c = (p as *const [f32; 2]).read_unaligned();
                hash_f64(c[1] as f64, hash_f64(c[0] as f64, seed))
            }
            EqKind::C128 => {
                let c = (p as *const [f64; 2]).read_unaligned();
                hash_f64(c[1], hash_f64(c[0], seed))
            }
            EqKind::Str => {
                let [ptr, len] = (p as *const [usize; 2]).read();
                hash_bytes(ptr as *const u8, len, seed)
            }
            EqKind::Iface => hash_iface(&*(p as *const Iface), seed)?,
            EqKind::Struct => {
                let mut h = seed;
                for f in t.fields.as_slice() {
                    if f.name.bytes() != b"_" {
                        h = hash_type(&*f.typ, p.add(f.offset), h)?;
                    }
                }
                h
            }
            EqKind::Array => {
                let e = t.elem();
                let mut h = seed;
                for i in 0..t.len {
                    h = hash_type(e, p.add(i * e.size), h)?;
                }
                h
            }
            EqKind::None => return Err(Fault::Unhashable(t)),
        })
    }
}

/// Hash of an interface value.
///
/// # Safety
/// It is a valid interface value.
pub unsafe fn hash_iface(v: &Iface, seed: u64) -> Result<u64, Fault> {
    // SAFETY: by the contract.
    unsafe {
        let Some(t) = v.ty.as_ref() else { return Ok(fold(seed ^ C3, C2)) };
        hash_type(t, data(t, v), seed ^ t.hash as u64)
    }
}

/// Where the value of an interface lies.
#[inline(always)]
fn data(t: &Type, v: &Iface) -> *const u8 {
    if t.direct() { (&raw const v.word).cast() } else { v.word as *const u8 }
}

/// `a == b` for interface values of any interface types.
///
/// # Safety
/// Both are valid interface values.
pub unsafe fn eq_iface(a: &Iface, b: &Iface) -> Result<bool, Fault> {
    // SAFETY: by the contract; types are identical when their addresses are.
    unsafe {
        if a.ty != b.ty {
            return Ok(false);
        }
        let Some(t) = a.ty.as_ref() else { return Ok(true) };
        match t.eq {
            EqKind::None => Err(Fault::Uncomparable(t)),
            // Smaller ones may have anything in the rest of the word.
            EqKind::Bytes if t.direct() && t.size == 8 => Ok(a.word == b.word),
            _ => eq_type(t, data(t, a), data(t, b)),
        }
    }
}

/// `*a == *b`, up to the first part that differs, in gc's order, which a part shows
/// that cannot be compared or read: fields in order, but what takes a call (contents
/// of strings, structs, arrays) after the others up to the next interface or what has
/// one; elements in order, after the lengths of strings.
///
/// # Safety
/// Both point to values of type `t`.
pub unsafe fn eq_type(t: &Type, a: *const u8, b: *const u8) -> Result<bool, Fault> {
    // SAFETY: descriptors tell the truth about sizes, kinds and offsets.
    unsafe {
        Ok(match t.eq {
            EqKind::Bytes => libc::memcmp(a as _, b as _, t.size) == 0,
            EqKind::F32 => (a as *const f32).read_unaligned() == (b as *const f32).read_unaligned(),
            EqKind::F64 => (a as *const f64).read_unaligned() == (b as *const f64).read_unaligned(),
            EqKind::C64 => (a as *const [f32; 2]).read_unaligned() == (b as *const [f32; 2]).read_unaligned(),
            EqKind::C128 => {
                (a as *const [f64; 2]).read_unaligned() == (b as *const [f64; 2]).read_unaligned()
            }
            EqKind::Str => {
                let ([p, n], [q, m]) = ((a as *const [usize; 2]).read(), (b as *const [usize; 2]).read());
                n == m && (p == q || libc::memcmp(p as _, q as _, n) == 0)
            }
            EqKind::Iface => eq_iface(&*(a as *const Iface), &*(b as *const Iface))?,
            EqKind::Struct => {
                // The fields from `from` on whose second looks wait.
                let (fields, mut from) = (t.fields.as_slice(), 0);
                for (i, f) in fields.iter().enumerate() {
                    let (ft, a, b) = (&*f.typ, a.add(f.offset), b.add(f.offset));
                    let same = match ft.eq {
                        _ if f.name.bytes() == b"_" => true,
                        EqKind::Str => len(a) == len(b),
                        EqKind::Struct | EqKind::Array if !may_panic(ft) => true,
                        EqKind::Struct | EqKind::Array | EqKind::Iface => {
                            if !eq_waiting(&fields[from..i], a.sub(f.offset), b.sub(f.offset))? {
                                return Ok(false);
                            }
                            from = i + 1;
                            eq_type(ft, a, b)?
                        }
                        _ => eq_type(ft, a, b)?,
                    };
                    if !same {
                        return Ok(false);
                    }
                }
                eq_waiting(&fields[from..], a, b)?
            }
            EqKind::Array => {
                let e = t.elem();
                let longer = |i: usize| len(a.add(i * e.size)) != len(b.add(i * e.size));
                if e.eq == EqKind::Str && (0..t.len).any(longer) {
                    return Ok(false);
                }
                for i in 0..t.len {
                    if !eq_type(e, a.add(i * e.size), b.add(i * e.size))? {
                        return Ok(false);
                    }
                }
                true
            }
            EqKind::None => return Err(Fault::Uncomparable(t)),
        })
    }
}

/// Whether there is an interface in a `t`.
fn may_panic(t: &Type) -> bool {
    match t.eq {
        EqKind::Iface => true,
        // SAFETY: descriptors are for ever.
        EqKind::Struct => t.fields.as_slice().iter().any(|f| may_panic(unsafe { &*f.typ })),
        // SAFETY: an array's has an element.
        EqKind::Array => may_panic(unsafe { t.elem() }),
        _ => false,
    }
}

/// The length of a string.
///
/// # Safety
/// `p` points to one.
#[inline(always)]
unsafe fn len(p: *const u8) -> usize {
    // SAFETY: by the contract.
    unsafe { (p as *const [usize; 2]).read()[1] }
}

/// Whether the fields of `a` and `b` that `eq_type` postpones are equal: strings,
/// of equal lengths, structs and arrays.
///
/// # Safety
/// Both point to structs with these fields.
unsafe fn eq_waiting(fields: &[Field], a: *const u8, b: *const u8) -> Result<bool, Fault> {
    for f in fields {
        // SAFETY: by the contract.
        let same = unsafe {
            let waits = matches!((*f.typ).eq, EqKind::Str | EqKind::Struct | EqKind::Array);
            !waits || f.name.bytes() == b"_" || eq_type(&*f.typ, a.add(f.offset), b.add(f.offset))?
        };
        if !same {
            return Ok(false);
        }
    }
    Ok(true)
}

thread_local! {
    static RANDOM: Cell<u64> =
        Cell::new(std::collections::hash_map::RandomState::new().build_hasher().finish());
}

/// A random number: seeded by the system, different on each thread, not for
/// secrets.
#[inline]
pub fn rand64() -> u64 {
    RANDOM.with(|r| {
        let s = r.get().wrapping_add(C1);
        r.set(s);
        fold(s, s ^ C2)
    })
}
