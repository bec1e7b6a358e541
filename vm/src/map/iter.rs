//! Iteration over a map: starts at a random slot and goes once around the table
//! that the map had at the start.
//!
//! If the map has grown since, the old table says which entries there were, and
//! each is looked up in the new one: deleted entries are skipped, changed ones
//! come with their present value. A NaN key cannot be looked up, but cannot have
//! been deleted either, except by `clear`.

use std::sync::atomic::Ordering::Relaxed;

use super::key::*;
use super::{EMPTY, Fault, KeyKind, Map, MapType, Table, WRITING, find, rand64, with_key};

/// State of an iteration: eight words in a frame or in the heap. Zeroed, it is an
/// iteration at its end.
#[repr(C)]
pub struct Iter {
    map: *const Map,
    table: *const Table,
    typ: *const MapType,
    /// Slots seen.
    pos: usize,
    /// Where the first one was.
    start: usize,
    clear_seq: u32,
    _unused: [usize; 2],
}

const _: () = assert!(size_of::<Iter>() <= 64);

/// Starts an iteration over `m`.
///
/// # Safety
/// `m` is null or a map of type `t`; `t` lives as long as the program.
pub unsafe fn iter_init(it: *mut Iter, t: &MapType, m: *const Map) -> Result<(), Fault> {
    // SAFETY: by the contract.
    unsafe {
        let mut new = Iter {
            map: m,
            table: &EMPTY.table,
            typ: t,
            pos: 0,
            start: rand64() as usize,
            clear_seq: 0,
            _unused: [0; 2],
        };
        if !m.is_null() {
            if (*m).flags.load(Relaxed) & WRITING != 0 {
                return Err(Fault::Throw("concurrent map iteration and map write"));
            }
            new.table = (*m).table();
            new.clear_seq = (*m).clear_seq.load(Relaxed);
        }
        it.write(new);
        Ok(())
    }
}

/// Advances: pointers to the next key and element, or `None` at the end.
///
/// # Safety
/// `it` was started and its map is alive.
pub unsafe fn iter_next(it: &mut Iter) -> Result<Option<(*mut u8, *mut u8)>, Fault> {
    if it.table.is_null() {
        return Ok(None);
    }
    // SAFETY: slot numbers are masked by the table's own capacity, a power of two.
    unsafe {
        let table = &*it.table;
        let t = &*it.typ;
        if it.pos >= table.cap {
            return Ok(None);
        }
        if (*it.map).flags.load(Relaxed) & WRITING != 0 {
            return Err(Fault::Throw("concurrent map iteration and map write"));
        }
        let ctrl = Table::ctrl(table);
        while it.pos < table.cap {
            let i = (it.pos + it.start) & (table.cap - 1);
            if i & 7 == 0 && it.pos + 8 <= table.cap {
                let eight = (ctrl.add(i) as *const u64).read_unaligned();
                if eight & 0x8080_8080_8080_8080 == 0 {
                    it.pos += 8;
                    continue;
                }
            }
            it.pos += 1;
            if *ctrl.add(i) & 0x80 == 0 {
                continue;
            }
            let slot = table.slot(t, i);
            if std::ptr::eq((*it.map).table(), it.table) {
                return Ok(Some((t.key_at(slot), t.elem_at(slot))));
            }
            if let Some(slot) = look_up_again(it, t, slot)? {
                return Ok(Some((t.key_at(slot), t.elem_at(slot))));
            }
        }
        Ok(None)
    }
}

/// The present slot of an entry of a table that was replaced.
#[inline(never)]
unsafe fn look_up_again(it: &Iter, t: &MapType, slot: *mut u8) -> Result<Option<*mut u8>, Fault> {
    // SAFETY: the slot is a full one of a table of this type.
    unsafe {
        let m = &*it.map;
        let p = t.key_at(slot);
        let seed = m.seed.load(Relaxed);
        let now = with_key!(t, p, k => {
            if !k.eq(t, p)? {
                return Ok((m.clear_seq.load(Relaxed) == it.clear_seq).then_some(slot));
            }
            find(t, m.table(), k.hash(t, seed)?, k)?
        });
        Ok((!now.is_null()).then_some(now))
    }
}
