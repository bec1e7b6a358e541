//! Go maps: an open-addressed table with one control byte a slot, probed sixteen
//! slots at a time.
//!
//! - A map value is a pointer to a [`Map`] in the heap. Its table is a second
//!   object, its slots (key and element in memory layout) a third, with a type of
//!   its own, so the collector sees every pointer precisely. Elements and keys
//!   over 128 bytes are kept behind a pointer.
//! - A control byte is 0 for an empty slot, 1 for a deleted one, and 0x80 | 7 bits
//!   of the hash for a full one. A probe ends at the first group with an empty
//!   slot. `growth_left` counts the empty slots that may still be filled; at 0 the
//!   next insertion moves everything to a new table (of the same size if it was
//!   mostly deleted slots). A table that was replaced is never written again.
//! - Whoever holds a table pointer finds in the table all it needs to stay within
//!   bounds, so a racy program reads stale entries but never foreign memory. The
//!   `WRITING` flag finds most races and makes them Go's fatal errors.
//! - A pointer to an element is valid until the next operation on the map.
//! - Nothing here collects or unwinds; what panics in Go is returned as [`Fault`].

use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicPtr, AtomicU8, AtomicU32, AtomicU64, AtomicUsize};

use gopark_runtime::heap::{GcType, MCache};

use crate::types::Type;

mod group;
pub mod hash;
pub mod iter;
mod key;
mod maptype;
#[cfg(test)]
mod tests;

use group::{GROUP, Group};
pub use hash::rand64;
pub use iter::{Iter, iter_init, iter_next};
use key::{Key, Key32, Key64, KeyAny, KeyMem, KeyStr};
pub use maptype::{KeyKind, MapType};

/// Why an operation on a map (or a comparison) cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `runtime error: hash of unhashable type T`
    Unhashable(*const Type),
    /// The same where the map is empty: `hash of unhashable type: T`
    UnhashableInEmpty(*const Type),
    /// `runtime error: comparing uncomparable type T`
    Uncomparable(*const Type),
    /// `assignment to entry in nil map` (a plain runtime.Error)
    NilMap,
    /// `fatal error: …`, cannot be recovered.
    Throw(&'static str),
    /// `fatal error: out of memory`
    OutOfMemory,
}

/// A map in the heap. Word 0 is its length.
#[repr(C)]
pub struct Map {
    count: AtomicUsize,
    table: AtomicPtr<Table>,
    seed: AtomicU64,
    /// Number of `clear`s: tells iterators that entries which they cannot look up
    /// (NaN keys) are gone.
    clear_seq: AtomicU32,
    flags: AtomicU8,
}

/// Somebody is writing.
const WRITING: u8 = 1;

/// Control bytes follow the header, rounded up to whole groups.
#[repr(C)]
struct Table {
    slots: *mut u8,
    /// Slots; 8 or a power of two from 16; 0 for the empty table.
    cap: usize,
    /// Groups - 1.
    gmask: usize,
    growth_left: AtomicUsize,
}

const TABLE_HEADER: usize = size_of::<Table>();
const MIN_CAP: usize = 8;

#[repr(C)]
struct EmptyTable {
    table: Table,
    ctrl: [u8; GROUP],
}

// SAFETY: nothing ever writes to the empty table: its growth_left is 0.
unsafe impl Sync for EmptyTable {}

/// The table of every map before its first insertion.
static EMPTY: EmptyTable = EmptyTable {
    table: Table { slots: std::ptr::null_mut(), cap: 0, gmask: 0, growth_left: AtomicUsize::new(0) },
    ctrl: [0; GROUP],
};

static TABLE_MASK: u64 = 1;
static MAP_MASK: u64 = 2;

/// Descriptor of [`Map`] objects.
// SAFETY: the mask is one static word.
static MAP_GC: GcType = unsafe { GcType::new(size_of::<Map>(), 2, &MAP_MASK) };

/// Descriptors of table objects of 8, 16, 32, … slots.
static TABLE_GC: [GcType; 56] = {
    // SAFETY: the mask is one static word.
    let mut all = [const { unsafe { GcType::new(0, 1, &TABLE_MASK) } }; 56];
    let mut i = 0;
    while i < 56 {
        let slots = MIN_CAP << i;
        all[i].size = TABLE_HEADER + if slots < GROUP { GROUP } else { slots };
        i += 1;
    }
    all
};

impl Map {
    /// Number of entries.
    #[inline]
    pub fn len(&self) -> usize {
        self.count.load(Relaxed)
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline(always)]
    fn table(&self) -> *mut Table {
        self.table.load(Relaxed)
    }

    #[inline(always)]
    fn begin_write(&self) -> Result<(), Fault> {
        if self.flags.load(Relaxed) & WRITING != 0 {
            std::hint::cold_path();
            return Err(Fault::Throw("concurrent map writes"));
        }
        self.flags.store(WRITING, Relaxed);
        Ok(())
    }

    #[inline(always)]
    fn end_write(&self) -> Result<(), Fault> {
        if self.flags.load(Relaxed) & WRITING == 0 {
            std::hint::cold_path();
            return Err(Fault::Throw("concurrent map writes"));
        }
        self.flags.store(0, Relaxed);
        Ok(())
    }

    #[inline(always)]
    fn check_read(&self) -> Result<(), Fault> {
        if self.flags.load(Relaxed) & WRITING != 0 {
            std::hint::cold_path();
            return Err(Fault::Throw("concurrent map read and map write"));
        }
        Ok(())
    }
}

impl Table {
    /// # Safety
    /// `this` is a table.
    #[inline(always)]
    unsafe fn ctrl(this: *const Table) -> *mut u8 {
        // SAFETY: control bytes follow the header in the same object.
        unsafe { (this as *mut u8).add(TABLE_HEADER) }
    }

    /// # Safety
    /// `i` is below the capacity.
    #[inline(always)]
    unsafe fn slot(&self, t: &MapType, i: usize) -> *mut u8 {
        // SAFETY: in bounds by the contract.
        unsafe { self.slots.add(i * t.slot_size) }
    }
}

/// `make(map[K]V, hint)`.
///
/// # Safety
/// `t` describes the map's type.
pub unsafe fn makemap(t: &MapType, mc: &mut MCache, hint: i64) -> Result<*mut Map, Fault> {
    // SAFETY: MAP_GC describes Map.
    let m = unsafe { mc.alloc(&MAP_GC) } as *mut Map;
    if m.is_null() {
        return Err(Fault::OutOfMemory);
    }
    // A hint that cannot be met is no error in Go, it is ignored.
    let hint = usize::try_from(hint).unwrap_or(0);
    let fits = hint.checked_mul(t.slot_size.max(1)).is_some_and(|n| n < 1 << 46);
    // SAFETY: m is a fresh object of the right size.
    unsafe {
        (*m).seed.store(rand64(), Relaxed);
        (*m).table.store(&EMPTY.table as *const Table as *mut Table, Relaxed);
        if fits && hint > MIN_CAP {
            let cap = if hint <= GROUP { GROUP } else { (hint * 8).div_ceil(7).next_power_of_two() };
            (*m).table.store(new_table(t, mc, cap)?, Relaxed);
        }
    }
    Ok(m)
}

unsafe fn new_table(t: &MapType, mc: &mut MCache, cap: usize) -> Result<*mut Table, Fault> {
    let class = (cap / MIN_CAP).trailing_zeros() as usize;
    // SAFETY: the descriptor is the one of this capacity; the slots' lives in `t`.
    unsafe {
        let table = mc.alloc(&TABLE_GC[class]) as *mut Table;
        if table.is_null() {
            return Err(Fault::OutOfMemory);
        }
        let slots = mc.alloc_array(&t.slot_gc, cap);
        if slots.is_null() {
            return Err(Fault::OutOfMemory);
        }
        (*table).slots = slots;
        (*table).cap = cap;
        (*table).gmask = cap.div_ceil(GROUP) - 1;
        (*table).growth_left.store(if cap <= GROUP { cap } else { cap / 8 * 7 }, Relaxed);
        Ok(table)
    }
}

/// The slot of `key`, or null.
#[inline(always)]
unsafe fn find<K: Key>(t: &MapType, table: *const Table, hash: u64, key: K) -> Result<*mut u8, Fault> {
    // SAFETY: group numbers are masked by the table's own mask, and only bytes of
    // slots within the capacity are ever full.
    unsafe {
        let ctrl = Table::ctrl(table);
        let gmask = (*table).gmask;
        let h2 = hash as u8 | 0x80;
        let mut g = (hash >> 7) as usize & gmask;
        let mut stride = 0;
        loop {
            let group = Group::load(ctrl.add(g * GROUP));
            let mut hits = group.matching(h2);
            while hits != 0 {
                let slot = (*table).slot(t, g * GROUP + hits.trailing_zeros() as usize);
                if key.eq(t, t.key_at(slot))? {
                    return Ok(slot);
                }
                hits &= hits - 1;
            }
            // Triangular probing visits each group once in gmask + 1 steps.
            if group.empty() != 0 || stride == gmask {
                return Ok(std::ptr::null_mut());
            }
            stride += 1;
            g = (g + stride) & gmask;
        }
    }
}

/// Takes the first free slot for `hash`: (slot number, whether it was empty).
#[inline(always)]
unsafe fn find_free(table: *const Table, hash: u64) -> (usize, bool) {
    // SAFETY: as in `find`. There is a free slot: the caller saw to it, and the load
    // limit leaves every larger table an empty one.
    unsafe {
        let ctrl = Table::ctrl(table);
        let gmask = (*table).gmask;
        let mut g = (hash >> 7) as usize & gmask;
        let mut stride = 0;
        loop {
            let free = Group::load(ctrl.add(g * GROUP)).free();
            if free != 0 {
                let i = g * GROUP + free.trailing_zeros() as usize;
                return (i, *ctrl.add(i) == 0);
            }
            stride += 1;
            g = (g + stride) & gmask;
        }
    }
}

#[inline(always)]
unsafe fn access<K: Key>(t: &MapType, m: *const Map, key: K) -> Result<*mut u8, Fault> {
    // SAFETY: m is null or a map of type t.
    unsafe {
        if m.is_null() || (*m).is_empty() {
            // An unhashable key panics even so.
            return match key.hash(t, 0) {
                Ok(_) => Ok(std::ptr::null_mut()),
                Err(Fault::Unhashable(t)) => Err(Fault::UnhashableInEmpty(t)),
                Err(other) => Err(other),
            };
        }
        (*m).check_read()?;
        let hash = key.hash(t, (*m).seed.load(Relaxed))?;
        find(t, (*m).table(), hash, key)
    }
}

#[inline(always)]
unsafe fn assign<K: Key>(t: &MapType, mc: &mut MCache, m: *mut Map, key: K) -> Result<*mut u8, Fault> {
    // SAFETY: m is null or a map of type t.
    unsafe {
        if m.is_null() {
            return Err(Fault::NilMap);
        }
        let hash = key.hash(t, (*m).seed.load(Relaxed))?;
        (*m).begin_write()?;
        let mut table = (*m).table();
        let mut slot = find(t, table, hash, key)?;
        if slot.is_null() {
            let (mut i, mut was_empty) =
                if (*table).cap == 0 { (0, true) } else { free_or_none(table, hash) };
            if was_empty && (*table).growth_left.load(Relaxed) == 0 {
                std::hint::cold_path();
                if let Err(e) = grow::<K>(t, mc, m) {
                    (*m).flags.store(0, Relaxed);
                    return Err(e);
                }
                table = (*m).table();
                (i, was_empty) = find_free(table, hash);
            }
            if was_empty {
                let left = (*table).growth_left.load(Relaxed);
                (*table).growth_left.store(left.wrapping_sub(1), Relaxed);
            }
            slot = (*table).slot(t, i);
            if t.indirect_key || t.indirect_elem {
                std::hint::cold_path();
                if !t.alloc_parts(mc, slot) {
                    (*m).flags.store(0, Relaxed);
                    return Err(Fault::OutOfMemory);
                }
            }
            key.store(t, t.key_at(slot));
            *Table::ctrl(table).add(i) = hash as u8 | 0x80;
            (*m).count.store((*m).count.load(Relaxed) + 1, Relaxed);
        } else if t.need_key_update {
            key.store(t, t.key_at(slot));
        }
        (*m).end_write()?;
        Ok(t.elem_at(slot))
    }
}

/// As [`find_free`] for a table that may be full: then (0, true).
#[inline(always)]
unsafe fn free_or_none(table: *const Table, hash: u64) -> (usize, bool) {
    // SAFETY: a full table is one of a single group; others have empty slots.
    unsafe {
        if (*table).gmask == 0 && (*table).growth_left.load(Relaxed) == 0 {
            return (0, true);
        }
        find_free(table, hash)
    }
}

/// Moves all entries to a new table with room for one more.
#[inline(never)]
unsafe fn grow<K: Key>(t: &MapType, mc: &mut MCache, m: *mut Map) -> Result<(), Fault> {
    // SAFETY: m is a map of type t, and this goroutine is its writer.
    unsafe {
        let old = (*m).table();
        let cap = (*old).cap;
        let new_cap = match cap {
            0 => MIN_CAP,
            // Half of the limit or less is in use: the rest are deleted slots.
            _ if cap > GROUP && (*m).len() < cap / 16 * 7 => cap,
            _ => cap * 2,
        };
        let new = new_table(t, mc, new_cap)?;
        let seed = (*m).seed.load(Relaxed);
        let (from, to) = (Table::ctrl(old), Table::ctrl(new));
        let mut moved = 0;
        for i in 0..cap {
            if *from.add(i) & 0x80 != 0 {
                let slot = (*old).slot(t, i);
                let hash = K::load(t, t.key_at(slot)).hash(t, seed)?;
                let (j, _) = find_free(new, hash);
                *to.add(j) = hash as u8 | 0x80;
                std::ptr::copy_nonoverlapping(slot, (*new).slot(t, j), t.slot_size);
                moved += 1;
            }
        }
        let left = (*new).growth_left.load(Relaxed);
        (*new).growth_left.store(left - moved, Relaxed);
        (*m).table.store(new, Relaxed);
        Ok(())
    }
}

#[inline(always)]
unsafe fn delete<K: Key>(t: &MapType, m: *mut Map, key: K) -> Result<(), Fault> {
    // SAFETY: m is null or a map of type t.
    unsafe {
        if m.is_null() || (*m).is_empty() {
            key.hash(t, 0)?;
            return Ok(());
        }
        let hash = key.hash(t, (*m).seed.load(Relaxed))?;
        (*m).begin_write()?;
        let table = (*m).table();
        let slot = find(t, table, hash, key)?;
        if !slot.is_null() {
            let i = match t.slot_size {
                0 => 0,
                size => (slot as usize - (*table).slots as usize) / size,
            };
            let ctrl = Table::ctrl(table);
            let group = Group::load(ctrl.add(i & !(GROUP - 1)));
            std::ptr::write_bytes(slot, 0, t.slot_size);
            // No probe goes past a group with an empty slot, so one more is harmless.
            if (*table).gmask == 0 || group.empty() != 0 {
                *ctrl.add(i) = 0;
                (*table).growth_left.store((*table).growth_left.load(Relaxed) + 1, Relaxed);
            } else {
                *ctrl.add(i) = 1;
            }
            (*m).count.store((*m).count.load(Relaxed) - 1, Relaxed);
        }
        (*m).end_write()
    }
}

/// `clear(m)`.
///
/// # Safety
/// `m` is null or a map of type `t`.
pub unsafe fn clear(t: &MapType, m: *mut Map) -> Result<(), Fault> {
    // SAFETY: by the contract.
    unsafe {
        if m.is_null() || (*m).table().is_null() || (*(*m).table()).cap == 0 {
            return Ok(());
        }
        (*m).begin_write()?;
        let table = (*m).table();
        let cap = (*table).cap;
        std::ptr::write_bytes(Table::ctrl(table), 0, cap);
        std::ptr::write_bytes((*table).slots, 0, cap * t.slot_size);
        (*table).growth_left.store(if cap <= GROUP { cap } else { cap / 8 * 7 }, Relaxed);
        (*m).count.store(0, Relaxed);
        (*m).clear_seq.fetch_add(1, Relaxed);
        (*m).end_write()
    }
}

/// Runs `$body` with `$key` loaded as the kind of key that `$t` has.
macro_rules! with_key {
    ($t:expr, $p:expr, $key:ident => $body:expr) => {
        match $t.kind {
            KeyKind::K64 => {
                let $key = Key64::load($t, $p);
                $body
            }
            KeyKind::Str => {
                let $key = KeyStr::load($t, $p);
                $body
            }
            KeyKind::K32 => {
                let $key = Key32::load($t, $p);
                $body
            }
            KeyKind::Mem => {
                let $key = KeyMem::load($t, $p);
                $body
            }
            KeyKind::Any => {
                let $key = KeyAny::load($t, $p);
                $body
            }
        }
    };
}
use with_key;

/// Pointer to the element for the key at `key`, or null. A scalar key may lie in
/// a frame's slot: its low bytes are its memory layout.
///
/// # Safety
/// `m` is null or a map of type `t`, `key` points to a key.
pub unsafe fn mapaccess(t: &MapType, m: *const Map, key: *const u8) -> Result<*mut u8, Fault> {
    // SAFETY: by the contract.
    unsafe {
        let slot = with_key!(t, key, k => access(t, m, k))?;
        Ok(if slot.is_null() { slot } else { t.elem_at(slot) })
    }
}

/// Pointer to the element for the key at `key`, inserted (zero) if absent.
///
/// # Safety
/// As [`mapaccess`].
pub unsafe fn mapassign(t: &MapType, mc: &mut MCache, m: *mut Map, key: *const u8) -> Result<*mut u8, Fault> {
    // SAFETY: by the contract.
    unsafe { with_key!(t, key, k => assign(t, mc, m, k)) }
}

/// `delete(m, key)`.
///
/// # Safety
/// As [`mapaccess`].
pub unsafe fn mapdelete(t: &MapType, m: *mut Map, key: *const u8) -> Result<(), Fault> {
    // SAFETY: by the contract.
    unsafe { with_key!(t, key, k => delete(t, m, k)) }
}

/// [`mapaccess`] for types of kind `K64`, for an opcode handler to call directly.
///
/// # Safety
/// As [`mapaccess`], and `t.kind` is `K64`.
#[inline(always)]
pub unsafe fn mapaccess_64(t: &MapType, m: *const Map, key: u64) -> Result<*mut u8, Fault> {
    // SAFETY: by the contract.
    unsafe {
        let slot = access(t, m, Key64(key))?;
        Ok(if slot.is_null() { slot } else { t.elem_at(slot) })
    }
}
