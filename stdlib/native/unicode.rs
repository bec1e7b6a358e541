//! Package unicode: sets of runes and case mappings, from tables that
//! `gen/unicode.go` made.

use std::sync::OnceLock;

use gopark_vm::natives;
use gopark_vm::types::GoSlice;

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

struct Reader(usize);

impl Reader {
    fn num(&mut self) -> u32 {
        let (mut n, mut shift) = (0, 0);
        loop {
            let b = DATA[self.0];
            self.0 += 1;
            n |= ((b & 0x7f) as u32) << shift;
            if b < 0x80 {
                return n;
            }
            shift += 7;
        }
    }
    fn set(&mut self) -> Ranges {
        let mut end = 0;
        (0..self.num())
            .map(|_| {
                let lo = end + self.num();
                let hi = lo + self.num();
                end = hi + 1;
                (lo, hi)
            })
            .collect()
    }
}

struct Tables {
    sets: Vec<Ranges>,
    cases: Vec<CaseRange>,
    orbits: Vec<(i32, i32)>,
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut r = Reader(0);
        let sets = (0..SETS).map(|_| r.set()).collect();
        let cases = (0..r.num())
            .map(|_| CaseRange {
                lo: r.num(),
                hi: r.num(),
                delta: std::array::from_fn(|_| r.num() as i32 - 0x200000),
            })
            .collect();
        let orbits = (0..r.num()).map(|_| (r.num() as i32, r.num() as i32)).collect();
        Tables { sets, cases, orbits }
    })
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
    let (Some(ranges), Ok(r)) = (tables().sets.get(set), u32::try_from(r)) else { return false };
    let i = ranges.partition_point(|&(_, hi)| hi < r);
    ranges.get(i).is_some_and(|&(lo, _)| lo <= r)
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
        let sets = &tables().sets;
        let mut all: Ranges =
            [set::L, set::M, set::N, set::P, set::S].iter().flat_map(|&s| sets[s].iter().copied()).collect();
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

/// unicode.IsGraphic.
pub fn is_graphic(r: i32) -> bool {
    is_print(r) || in_set(set::ZS, r)
}

natives! {
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
        for _ in 0..SETS {
            r.set();
        }
        for width in [5, 2] {
            for _ in 0..r.num() * width {
                r.num();
            }
        }
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
