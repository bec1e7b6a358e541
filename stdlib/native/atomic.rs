//! Package sync/atomic, for function values: direct calls are opcodes.

use std::sync::atomic::Ordering::SeqCst;
use std::sync::atomic::{AtomicU32, AtomicU64};

use gopark_vm::native::Raise;
use gopark_vm::natives;

/// The word at `p`; nil panics.
fn word<'a, A>(p: *const A) -> Result<&'a A, Raise> {
    // SAFETY: Go code passes the address of an aligned word that the frame keeps
    // alive, or nil.
    unsafe { p.as_ref() }.ok_or(Raise::NilDeref)
}

macro_rules! all {
    ($($atomic:ty, $t:ty as $raw:ty:
        $load:literal $store:literal $swap:literal $cas:literal $($add:literal $and:literal $or:literal)?;)*) => {
        natives! {
            $(
                pure $load (p: *const $atomic) -> Result<$t, Raise> { Ok(word(p)?.load(SeqCst) as $t) }
                pure $store (p: *const $atomic, v: $t) -> Result<(), Raise> {
                    word(p)?.store(v as $raw, SeqCst);
                    Ok(())
                }
                pure $swap (p: *const $atomic, v: $t) -> Result<$t, Raise> {
                    Ok(word(p)?.swap(v as $raw, SeqCst) as $t)
                }
                pure $cas (p: *const $atomic, old: $t, new: $t) -> Result<bool, Raise> {
                    Ok(word(p)?.compare_exchange(old as $raw, new as $raw, SeqCst, SeqCst).is_ok())
                }
                $(
                    pure $add (p: *const $atomic, delta: $t) -> Result<$t, Raise> {
                        Ok((word(p)?.fetch_add(delta as $raw, SeqCst) as $t).wrapping_add(delta))
                    }
                    pure $and (p: *const $atomic, mask: $t) -> Result<$t, Raise> {
                        Ok(word(p)?.fetch_and(mask as $raw, SeqCst) as $t)
                    }
                    pure $or (p: *const $atomic, mask: $t) -> Result<$t, Raise> {
                        Ok(word(p)?.fetch_or(mask as $raw, SeqCst) as $t)
                    }
                )?
            )*
        }
    };
}

all! {
    AtomicU32, i32 as u32: "sync/atomic.LoadInt32" "sync/atomic.StoreInt32" "sync/atomic.SwapInt32"
        "sync/atomic.CompareAndSwapInt32" "sync/atomic.AddInt32" "sync/atomic.AndInt32" "sync/atomic.OrInt32";
    AtomicU32, u32 as u32: "sync/atomic.LoadUint32" "sync/atomic.StoreUint32" "sync/atomic.SwapUint32"
        "sync/atomic.CompareAndSwapUint32" "sync/atomic.AddUint32" "sync/atomic.AndUint32" "sync/atomic.OrUint32";
    AtomicU64, i64 as u64: "sync/atomic.LoadInt64" "sync/atomic.StoreInt64" "sync/atomic.SwapInt64"
        "sync/atomic.CompareAndSwapInt64" "sync/atomic.AddInt64" "sync/atomic.AndInt64" "sync/atomic.OrInt64";
    AtomicU64, u64 as u64: "sync/atomic.LoadUint64" "sync/atomic.StoreUint64" "sync/atomic.SwapUint64"
        "sync/atomic.CompareAndSwapUint64" "sync/atomic.AddUint64" "sync/atomic.AndUint64" "sync/atomic.OrUint64";
    AtomicU64, usize as u64: "sync/atomic.LoadUintptr" "sync/atomic.StoreUintptr" "sync/atomic.SwapUintptr"
        "sync/atomic.CompareAndSwapUintptr" "sync/atomic.AddUintptr" "sync/atomic.AndUintptr" "sync/atomic.OrUintptr";
    AtomicU64, usize as u64: "sync/atomic.LoadPointer" "sync/atomic.StorePointer" "sync/atomic.SwapPointer"
        "sync/atomic.CompareAndSwapPointer";
}
