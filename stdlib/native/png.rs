//! Package image/png: the filters of rows.

use gopark_vm::natives;
use gopark_vm::types::GoSlice;

const NONE: u8 = 0;
const SUB: u8 = 1;
const UP: u8 = 2;
const AVERAGE: u8 = 3;
const PAETH: u8 = 4;

fn paeth(a: u8, b: u8, c: u8) -> u8 {
    let p = a as i32 + b as i32 - c as i32;
    let far = |v: u8| (p - v as i32).abs();
    if far(a) <= far(b) && far(a) <= far(c) {
        a
    } else if far(b) <= far(c) {
        b
    } else {
        c
    }
}

/// What a filter takes from byte i: its neighbours are a to the left, b above and c
/// above to the left.
fn guess(filter: u8, row: &[u8], before: &[u8], i: usize, size: usize) -> u8 {
    let b = before.get(i).copied().unwrap_or(0);
    let (a, c) = match i.checked_sub(size) {
        Some(j) => (row[j], before.get(j).copied().unwrap_or(0)),
        None => (0, 0),
    };
    match filter {
        SUB => a,
        UP => b,
        AVERAGE => ((a as u16 + b as u16) / 2) as u8,
        PAETH => paeth(a, b, c),
        _ => 0,
    }
}

fn unfilter(filter: u8, row: &mut [u8], before: &[u8], size: usize) -> bool {
    if filter > PAETH {
        return false;
    }
    if filter != NONE {
        for i in 0..row.len() {
            row[i] = row[i].wrapping_add(guess(filter, row, before, i, size));
        }
    }
    true
}

/// The filter whose results, as signed numbers, sum up to the least, tried in Go's
/// order.
fn best(row: &[u8], before: &[u8], size: usize) -> u8 {
    let sum = |filter: u8| -> u64 {
        let left = |i: usize| row[i].wrapping_sub(guess(filter, row, before, i, size));
        (0..row.len()).map(|i| (left(i) as i8).unsigned_abs() as u64).sum()
    };
    let mut found = (UP, sum(UP));
    for filter in [PAETH, NONE, SUB, AVERAGE] {
        let n = sum(filter);
        if n < found.1 {
            found = (filter, n);
        }
    }
    found.0
}

natives! {
    pure "image/png.unfilter" (filter: u8, row: GoSlice<u8>, before: GoSlice<u8>, size: i64) -> bool {
        // SAFETY: the decoder's own row, which is not the one before.
        unfilter(filter, unsafe { row.as_mut_slice() }, before.as_slice(), size as usize)
    }
    pure "image/png.filter" (out: GoSlice<u8>, row: GoSlice<u8>, before: GoSlice<u8>, size: i64, plain: bool) {
        let (row, before, size) = (row.as_slice(), before.as_slice(), size as usize);
        let filter = if plain { NONE } else { best(row, before, size) };
        // SAFETY: the encoder's own buffer, which is neither of the rows.
        let out = unsafe { out.as_mut_slice() };
        let Some((first, out)) = out.split_first_mut() else { return };
        *first = filter;
        for (i, to) in out.iter_mut().enumerate().take(row.len()) {
            *to = row[i].wrapping_sub(guess(filter, row, before, i, size));
        }
    }
}
