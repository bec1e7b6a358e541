//! Package unicode: sets of runes and case mappings, from tables that
//! `gen/unicode.go` made.

use std::sync::OnceLock;

use gopark_vm::natives;
use gopark_vm::types::{GoSlice, GoStr};

/// See gen/unicode.go for what it holds.
static DATA: &[u8] = include_bytes!("unicode.bin");
/// Tables in the data.
const SETS: usize = 260;

/// Sorted ranges, both ends included.
type Ranges = Vec<(u32, u32)>;

/// A row of Go's unicode.CaseRanges.
#[repr(C)]
#[derive(Clone, Copy)]
struct CaseRange {
    lo: u32,
    hi: u32,
    delta: [i32; 3],
}

/// A Delta that stands for alternating upper and lower case.
const UPPER_LOWER: i32 = 0x110000;

/// A range of Go's RangeTable.
#[repr(C)]
#[derive(Clone, Copy)]
struct Range<T> {
    lo: T,
    hi: T,
    stride: T,
}

/// Go's RangeTable.
#[repr(C)]
struct RangeTable {
    r16: GoSlice<Range<u16>>,
    r32: GoSlice<Range<u32>>,
    latin_offset: i64,
}

/// A set's ranges: indices in `Tables::r16` and `Tables::r32`.
struct Set {
    r16: std::ops::Range<usize>,
    r32: std::ops::Range<usize>,
    latin: u16,
}

/// Reads `DATA` from an offset.
struct Reader(usize);

impl Reader {
    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let at = self.0;
        self.0 += N;
        std::array::from_fn(|i| DATA[at + i])
    }
    fn u16(&mut self) -> u16 {
        u16::from_le_bytes(self.bytes())
    }
    fn u32(&mut self) -> u32 {
        u32::from_le_bytes(self.bytes())
    }
    fn i32(&mut self) -> i32 {
        i32::from_le_bytes(self.bytes())
    }
}

struct Tables {
    sets: Vec<Set>,
    r16: Vec<Range<u16>>,
    r32: Vec<Range<u32>>,
    cases: Vec<CaseRange>,
    orbits: Vec<(i32, i32)>,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| read(&mut Reader(0)))
}

fn read(r: &mut Reader) -> Tables {
    let (mut n16, mut n32) = (0, 0);
    let sets = (0..SETS)
        .map(|_| {
            let (from16, from32) = (n16, n32);
            n16 += r.u16() as usize;
            n32 += r.u16() as usize;
            Set { r16: from16..n16, r32: from32..n32, latin: r.u16() }
        })
        .collect();
    let r16 = (0..n16).map(|_| Range { lo: r.u16(), hi: r.u16(), stride: r.u16() }).collect();
    let r32 = (0..n32).map(|_| Range { lo: r.u32(), hi: r.u32(), stride: r.u32() }).collect();
    let cases = (0..r.u32())
        .map(|_| CaseRange { lo: r.u32(), hi: r.u32(), delta: std::array::from_fn(|_| r.i32()) })
        .collect();
    let orbits = (0..r.u32()).map(|_| (r.i32(), r.i32())).collect();
    Tables { sets, r16, r32, cases, orbits }
}

/// Gives the Go variables their ranges, which programs may write to.
fn fill(out: &mut [RangeTable; SETS]) {
    let t = tables();
    let r16 = GoSlice::leak(t.r16.clone());
    let r32 = GoSlice::leak(t.r32.clone());
    for (table, set) in out.iter_mut().zip(&t.sets) {
        table.r16 = piece(r16, &set.r16);
        table.r32 = piece(r32, &set.r32);
        table.latin_offset = set.latin as i64;
    }
}

fn piece<T>(all: GoSlice<T>, at: &std::ops::Range<usize>) -> GoSlice<T> {
    if at.is_empty() {
        return GoSlice::NIL;
    }
    GoSlice { ptr: all.ptr.wrapping_add(at.start), len: at.len(), cap: at.len() }
}

/// Numbers of sets: the categories come first, sorted by name.
pub mod set {
    #![allow(missing_docs)]
    pub const L: usize = 6;
    pub const LL: usize = 8;
    pub const LT: usize = 11;
    pub const LU: usize = 12;
    pub const M: usize = 13;
    pub const N: usize = 17;
    pub const ND: usize = 18;
    pub const P: usize = 21;
    pub const S: usize = 29;
    pub const ZS: usize = 37;
}

/// Whether the rune is in a set.
pub fn in_set(set: usize, r: i32) -> bool {
    let t = tables();
    let (Some(set), Ok(r)) = (t.sets.get(set), u32::try_from(r)) else { return false };
    match u16::try_from(r) {
        Ok(r) => {
            let ranges = &t.r16[set.r16.clone()];
            let i = ranges.partition_point(|g| g.hi < r);
            ranges.get(i).is_some_and(|g| g.lo <= r && (r - g.lo) % g.stride == 0)
        }
        Err(_) => {
            let ranges = &t.r32[set.r32.clone()];
            let i = ranges.partition_point(|g| g.hi < r);
            ranges.get(i).is_some_and(|g| g.lo <= r && (r - g.lo) % g.stride == 0)
        }
    }
}

const UPPER: usize = 0;
const LOWER: usize = 1;
const TITLE: usize = 2;

fn to_case(case: usize, r: i32) -> i32 {
    let cases = &tables().cases;
    let Ok(u) = u32::try_from(r) else { return r };
    let i = cases.partition_point(|c| c.hi < u);
    match cases.get(i) {
        Some(c) if c.lo <= u => match c.delta[case] {
            // Upper case at even distances from the start, lower case at odd ones.
            UPPER_LOWER => c.lo as i32 + (((r - c.lo as i32) & !1) | (case & 1) as i32),
            d => r + d,
        },
        _ => r,
    }
}

/// unicode.ToUpper.
#[inline]
pub fn to_upper(r: i32) -> i32 {
    match r {
        0..=0x7f => (r as u8).to_ascii_uppercase() as i32,
        _ => to_case(UPPER, r),
    }
}

/// unicode.ToLower.
#[inline]
pub fn to_lower(r: i32) -> i32 {
    match r {
        0..=0x7f => (r as u8).to_ascii_lowercase() as i32,
        _ => to_case(LOWER, r),
    }
}

/// unicode.ToTitle.
#[inline]
pub fn to_title(r: i32) -> i32 {
    match r {
        0..=0x7f => (r as u8).to_ascii_uppercase() as i32,
        _ => to_case(TITLE, r),
    }
}

/// The next rune that equals `r` under simple folding.
pub fn simple_fold(r: i32) -> i32 {
    if !(0..=0x10ffff).contains(&r) {
        return r;
    }
    let orbits = &tables().orbits;
    if let Ok(i) = orbits.binary_search_by_key(&r, |o| o.0) {
        return orbits[i].1;
    }
    match to_lower(r) {
        same if same == r => to_upper(r),
        lower => lower,
    }
}

/// unicode.IsPrint.
#[inline]
pub fn is_print(r: i32) -> bool {
    match r {
        0x20..=0x7e => true,
        0..=0xa0 => false,
        _ => classes(r),
    }
}

/// Letters, marks, numbers, punctuation and symbols: looked up as one set.
fn classes(r: i32) -> bool {
    static PRINT: OnceLock<Ranges> = OnceLock::new();
    let ranges = PRINT.get_or_init(|| {
        let sets = [set::L, set::M, set::N, set::P, set::S];
        let mut all: Ranges = sets.iter().flat_map(|&s| ranges(s)).collect();
        all.sort();
        let mut merged: Ranges = Vec::new();
        for (lo, hi) in all {
            match merged.last_mut() {
                Some(last) if last.1 + 1 >= lo => last.1 = last.1.max(hi),
                _ => merged.push((lo, hi)),
            }
        }
        merged
    });
    let Ok(r) = u32::try_from(r) else { return false };
    let i = ranges.partition_point(|&(_, hi)| hi < r);
    ranges.get(i).is_some_and(|&(lo, _)| lo <= r)
}

/// A set's runes as ranges without strides.
fn ranges(set: usize) -> Ranges {
    let t = tables();
    let set = &t.sets[set];
    let narrow = t.r16[set.r16.clone()].iter().map(|g| (g.lo as u32, g.hi as u32, g.stride as u32));
    let wide = t.r32[set.r32.clone()].iter().map(|g| (g.lo, g.hi, g.stride));
    let mut out = Ranges::new();
    for (lo, hi, stride) in narrow.chain(wide) {
        match stride {
            1 => out.push((lo, hi)),
            _ => out.extend((lo..=hi).step_by(stride as usize).map(|r| (r, r))),
        }
    }
    out
}

/// unicode.IsGraphic.
pub fn is_graphic(r: i32) -> bool {
    is_print(r) || in_set(set::ZS, r)
}

natives! {
    pure "unicode.fillTables" (out: *mut [RangeTable; SETS]) {
        // SAFETY: the package's own array, before anybody else sees it.
        fill(unsafe { &mut *out })
    }
    pure "unicode.fields" cx (s: GoStr) -> GoSlice<GoStr> {
        // Parts of constants, which live forever.
        let parts: Vec<GoStr> =
            s.bytes().split(|b| *b == b' ').map(|p| GoStr { ptr: p.as_ptr(), len: p.len() }).collect();
        cx.string_slice(&parts)
    }
    pure "unicode.inTable" (table: i64, r: i32) -> bool { in_set(table as usize, r) }
    pure "unicode.caseRanges" () -> GoSlice<CaseRange> {
        // Go code may write to its copy, but nothing does it twice.
        GoSlice::leak(tables().cases.clone())
    }
    pure "unicode.IsLetter" (r: i32) -> bool {
        match r {
            0..=0x7f => (r as u8).is_ascii_alphabetic(),
            _ => in_set(set::L, r),
        }
    }
    pure "unicode.IsDigit" (r: i32) -> bool {
        match r {
            0..=0x7f => (r as u8).is_ascii_digit(),
            _ => in_set(set::ND, r),
        }
    }
    pure "unicode.IsNumber" (r: i32) -> bool {
        match r {
            0..=0x7f => (r as u8).is_ascii_digit(),
            _ => in_set(set::N, r),
        }
    }
    pure "unicode.IsSpace" (r: i32) -> bool { crate::bytealg::is_space(r) }
    pure "unicode.IsUpper" (r: i32) -> bool {
        match r {
            0..=0x7f => (r as u8).is_ascii_uppercase(),
            _ => in_set(set::LU, r),
        }
    }
    pure "unicode.IsLower" (r: i32) -> bool {
        match r {
            0..=0x7f => (r as u8).is_ascii_lowercase(),
            _ => in_set(set::LL, r),
        }
    }
    pure "unicode.IsTitle" (r: i32) -> bool { in_set(set::LT, r) }
    pure "unicode.IsPunct" (r: i32) -> bool { in_set(set::P, r) }
    pure "unicode.IsControl" (r: i32) -> bool { matches!(r, 0..=0x1f | 0x7f..=0x9f) }
    pure "unicode.IsGraphic" (r: i32) -> bool { is_graphic(r) }
    pure "unicode.IsPrint" (r: i32) -> bool { is_print(r) }
    pure "unicode.IsMark" (r: i32) -> bool { in_set(set::M, r) }
    pure "unicode.IsSymbol" (r: i32) -> bool { in_set(set::S, r) }
    pure "unicode.ToUpper" (r: i32) -> i32 { to_upper(r) }
    pure "unicode.ToLower" (r: i32) -> i32 { to_lower(r) }
    pure "unicode.ToTitle" (r: i32) -> i32 { to_title(r) }
    pure "unicode.SimpleFold" (r: i32) -> i32 { simple_fold(r) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_is_read_to_its_end_and_agrees_with_std() {
        let mut r = Reader(0);
        read(&mut r);
        assert_eq!(r.0, DATA.len());
        for c in (0..0x110000).filter_map(char::from_u32) {
            assert_eq!(in_set(set::N, c as i32), c.is_numeric(), "{c:?}");
            assert_eq!(crate::bytealg::is_space(c as i32), c.is_whitespace(), "{c:?}");
            let mut lower = c.to_lowercase();
            if lower.len() == 1 {
                assert_eq!(to_lower(c as i32), lower.next().unwrap() as i32, "{c:?}");
            }
        }
    }

    #[test]
    fn folding_goes_round() {
        for start in 0..0x110000 {
            let (mut r, mut n) = (simple_fold(start), 1);
            while r != start {
                r = simple_fold(r);
                n += 1;
                assert!(n < 6, "{start:x}");
            }
        }
        assert_eq!(simple_fold('K' as i32), 'k' as i32);
        assert_eq!(simple_fold('k' as i32), 0x212a);
        assert_eq!(simple_fold(-2), -2);
    }
}
