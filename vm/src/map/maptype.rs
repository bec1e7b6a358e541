//! What the map needs to know of a map type: the layout of its slots and which
//! specialised code its keys allow. Made at first use, remembered in the `Type`.

use std::sync::atomic::Ordering::{Acquire, Release};

use gopark_bytecode::typedesc::Kind;
use gopark_runtime::heap::{GcType, MCache};

use crate::types::{EqKind, Type};

/// Which specialisation handles the keys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum KeyKind {
    /// Eight-byte integers, pointers, channels.
    K64,
    /// Strings.
    Str,
    /// Four-byte integers.
    K32,
    /// Other keys that are equal when their bytes are.
    Mem,
    /// All others.
    Any,
}

/// Layout of a map type's slots.
pub struct MapType {
    /// Key type.
    pub key: *const Type,
    /// Element type.
    pub elem: *const Type,
    /// Bytes of a key.
    pub key_size: usize,
    /// Offset of the element in a slot.
    pub elem_off: usize,
    /// Bytes of a slot.
    pub slot_size: usize,
    /// Which specialisation handles the keys.
    pub kind: KeyKind,
    /// The slot holds a pointer to the key.
    pub indirect_key: bool,
    /// The slot holds a pointer to the element.
    pub indirect_elem: bool,
    /// Keys that are equal can still differ (0.0 and -0.0), so an assignment
    /// overwrites the key.
    pub need_key_update: bool,
    /// Describes one slot to the collector.
    pub slot_gc: GcType,
}

// SAFETY: immutable after it is made; the types live forever.
unsafe impl Send for MapType {}
// SAFETY: as above.
unsafe impl Sync for MapType {}

/// Larger keys and elements are kept behind a pointer (Go's limit).
const MAX_INLINE: usize = 128;

impl MapType {
    /// That of the map type `t`.
    ///
    /// # Safety
    /// `t` is a map type.
    #[inline(always)]
    pub unsafe fn of(t: &Type) -> &'static MapType {
        let info = t.map_info.load(Acquire) as *const MapType;
        // SAFETY: only `make` stores here, a leaked MapType.
        match unsafe { info.as_ref() } {
            Some(info) => info,
            // SAFETY: by the contract.
            None => unsafe { MapType::make(t) },
        }
    }

    #[cold]
    unsafe fn make(t: &Type) -> &'static MapType {
        // SAFETY: a map type has both.
        let info = Box::leak(Box::new(unsafe { MapType::new(t.key(), t.elem()) }));
        // Another thread may have made one too: equal, and as immortal.
        t.map_info.store(info as *mut MapType as *mut u8, Release);
        info
    }

    /// Frees one that `make` has made.
    ///
    /// # Safety
    /// Nothing refers to it.
    pub(crate) unsafe fn free(info: *mut MapType) {
        // SAFETY: leaked by `make`, as its mask by `new`, which has as many words.
        unsafe {
            let info = Box::from_raw(info);
            if !info.slot_gc.mask.is_null() {
                let words = info.slot_size.div_ceil(8 * 64);
                drop(Box::from_raw(std::ptr::slice_from_raw_parts_mut(info.slot_gc.mask.cast_mut(), words)));
            }
        }
    }

    /// That of maps from `key` to `elem`.
    pub fn new(key: &'static Type, elem: &'static Type) -> MapType {
        let indirect_key = key.size > MAX_INLINE;
        let indirect_elem = elem.size > MAX_INLINE;
        let (key_space, key_align) = if indirect_key { (8, 8) } else { (key.size, key.align as usize) };
        let (elem_space, elem_align) = if indirect_elem { (8, 8) } else { (elem.size, elem.align as usize) };
        let elem_off = key_space.next_multiple_of(elem_align.max(1));
        let slot_size = (elem_off + elem_space).next_multiple_of(key_align.max(elem_align).max(1));

        let mut mask = vec![0u64; slot_size.div_ceil(8 * 64)];
        for (indirect, t, at) in [(indirect_key, key, 0), (indirect_elem, elem, elem_off)] {
            let words = if indirect { 1 } else { t.ptr_words };
            for w in 0..words {
                // SAFETY: the mask covers ptr_words words.
                if indirect || unsafe { *t.mask.add(w / 64) } >> (w % 64) & 1 != 0 {
                    let bit = at / 8 + w;
                    mask[bit / 64] |= 1 << (bit % 64);
                }
            }
        }
        let ptr_words =
            mask.iter().rposition(|&w| w != 0).map_or(0, |i| i * 64 + 64 - mask[i].leading_zeros() as usize);
        let slot_gc = if ptr_words == 0 {
            GcType::noscan(slot_size)
        } else {
            // SAFETY: the mask is leaked and covers the words.
            unsafe { GcType::new(slot_size, ptr_words, Box::leak(mask.into_boxed_slice()).as_ptr()) }
        };
        let kind = match key.eq {
            EqKind::Str => KeyKind::Str,
            EqKind::Bytes if indirect_key => KeyKind::Any,
            EqKind::Bytes if key.size == 8 => KeyKind::K64,
            EqKind::Bytes if key.size == 4 => KeyKind::K32,
            EqKind::Bytes => KeyKind::Mem,
            _ => KeyKind::Any,
        };
        MapType {
            key,
            elem,
            key_size: key.size,
            elem_off,
            slot_size,
            kind,
            indirect_key,
            indirect_elem,
            need_key_update: need_key_update(key),
            slot_gc,
        }
    }

    /// The key in `slot`.
    ///
    /// # Safety
    /// `slot` is a full slot.
    #[inline(always)]
    pub(super) unsafe fn key_at(&self, slot: *mut u8) -> *mut u8 {
        // SAFETY: an indirect key's pointer is set in full slots.
        if self.indirect_key { unsafe { *(slot as *const *mut u8) } } else { slot }
    }

    /// The element in `slot`.
    ///
    /// # Safety
    /// `slot` is a full slot.
    #[inline(always)]
    pub(super) unsafe fn elem_at(&self, slot: *mut u8) -> *mut u8 {
        // SAFETY: the element lies within the slot, its pointer is set in full slots.
        unsafe {
            let p = slot.add(self.elem_off);
            if self.indirect_elem { *(p as *const *mut u8) } else { p }
        }
    }

    /// Allocates what a new entry keeps behind pointers. False: out of memory.
    ///
    /// # Safety
    /// `slot` is a free slot.
    pub(super) unsafe fn alloc_parts(&self, mc: &mut MCache, slot: *mut u8) -> bool {
        // SAFETY: the slot has pointers at these places; the types live forever.
        unsafe {
            for (indirect, t, at) in
                [(self.indirect_key, self.key, 0), (self.indirect_elem, self.elem, self.elem_off)]
            {
                if indirect {
                    let p = mc.alloc((*t).gc());
                    if p.is_null() {
                        return false;
                    }
                    *(slot.add(at) as *mut *mut u8) = p;
                }
            }
            true
        }
    }
}

/// Whether equal values of type `t` can have different bytes that matter.
fn need_key_update(t: &Type) -> bool {
    match t.kind {
        Kind::Float32 | Kind::Float64 | Kind::Complex64 | Kind::Complex128 => true,
        Kind::Interface | Kind::String => true,
        // SAFETY: an array type has an element type.
        Kind::Array => need_key_update(unsafe { t.elem() }),
        // SAFETY: fields have types.
        Kind::Struct => t.fields.as_slice().iter().any(|f| need_key_update(unsafe { &*f.typ })),
        _ => false,
    }
}
